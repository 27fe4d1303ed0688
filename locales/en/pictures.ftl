### Captions and text alternatives of the pictures.

picture-protest-switzerland = In the hall of a railway station, Switzerland, 2016
    .alt =
        Switzerland, 2016: the hall of a railway station, with a great arched window and a round clock. Three people stand still in the foreground, wrapped from the shoulders down in crumpled gold foil blankets, each with one hand holding the foil closed. Around and behind them passers-by hurry in both directions with suitcases and rucksacks.

picture-protest-taiwan = Lights through rainbow cards, Taiwan
    .alt =
        Taiwan, no date given: a crowd at night, seen from behind, in front of the windows of a city. Five raised arms hold up cards striped in the colours of the rainbow, with phone torches shining through them. Above each card the light spreads out in coloured rays, and further back small coloured cards glow over the heads of many more people.

picture-protest-togo = A woman signs a petition, Togo, 2021
    .alt =
        Togo, 2021: a woman in a wound headscarf and a dotted dress sits at a table, seen from the side. With a pen in her hand she signs a petition, a sheet of paper with lines and a few signatures. Two more people stand behind her under a striped awning, and beyond the table are the sun and a palm tree.

picture-protest-losangeles = A blank sign, Los Angeles, 2020
    .alt =
        Los Angeles, 2020: one person with long hair, seen from the front, holds up a large sign with both arms. The sign is blank; nothing is written or drawn on it. Palm trees stand on both sides, and behind the person are the towers of a city and a low sun.

picture-protest-london = Rainbow flowers: an action in London, dated 2019 by the source
    .alt =
        An action in London, dated 2019 by the source: three people in front of railings and a town house, with a clock tower in the distance. Two of them stand with large bunches of flowers in their arms, and between them the third kneels and lays down a flower. Along the ground lies a row of flowers in the colours of the rainbow.

picture-protest-beirut = A mural of fists and hands, Beirut, 2019
    .alt =
        Beirut, 2019: a wall with a mural of arms that reach upwards, a huge raised fist in the middle, a smaller fist on each side of it and an open hand at each edge, with rays between them. Two people are at work on it, one on the ground with a brush and one on a ladder with a broad brush. Two pots of paint stand at the foot of the wall.

picture-udhr-chaillot = The Palais de Chaillot in Paris, evening of 10 December 1948
    .alt =
        Paris, the evening of 10 December 1948: the Palais de Chaillot, seen through the iron lattice of the great arch at the foot of the Eiffel Tower. Two tall blocks stand in the middle, and from them two long curved wings reach out to the left and right; rows of high windows are lit. A fountain rises between the blocks, a few people stand on the embankment, and the lights are mirrored in the Seine.

picture-limits-gates = Three gates, one behind another, on one path
    .alt =
        A path leads straight through three gates that stand one behind another, each set in a wall with no way round it. The doors of the first gate are wide open, those of the second stand half open, and the third gate is shut. Beside the first gate a person holds up a sheet of paper with lines on it. To reach the end of the path, all three gates must be open.

picture-hate-triangle = Three points of a triangle: speaker, audience, target
    .alt =
        Three points of a triangle. At the upper left a speaker behind a lectern raises a fist and speaks through a megaphone, and waves of sound run from it to the audience, a crowd on the right. From the crowd two thick arrows lead to the target, one small person alone in the middle below, who bends away with an arm raised over the head. The words go to the audience; the threat goes from the audience to the target.
