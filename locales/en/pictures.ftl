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

## Freedom of expression

picture-expression-verbs = Three open doors: look, listen, tell
    .alt =
        Three arched doorways stand side by side. In the first is a wide open eye: looking for something. In the second is an ear, and waves of sound come to it from outside: receiving. In the third is an open mouth, and waves of sound go out from it: passing on.

picture-expression-forms = Six ways to say something
    .alt =
        Six things in two rows. Above: a written page, two notes of music, and a painting of hills and a sun on an easel. Below: a sign on a stick, a hand that speaks by moving, and a screen with a film. Each of them can carry a meaning.

picture-expression-chill = One lamp is put out, and the dark spreads
    .alt =
        A row of four windows, the nearest large, the others smaller the farther away they are, each with an oil lamp on the sill. In the nearest window the lamp has been put out; a long thread of smoke rises from it. In the second the lamp is out too, with only a little smoke. In the third a small flame is left. In the farthest window alone a lamp still burns brightly, with rays around it.

## Human rights defenders

picture-defenders-many = People like anyone, side by side
    .alt =
        Five people and a child stand side by side, and nothing marks them out as heroes: a farmer with a broad hat and a hoe, a doctor in a white coat with a stethoscope, a student with an open book, an old woman who leans on a stick, and a woman who holds a child by the hand.

picture-defenders-methods = Look closely, speak up, lend an arm
    .alt =
        Three pictures in a row. A magnifying glass lies on a printed sheet and makes some of its lines larger. A megaphone points to the right, with rays in front of it. A young man gives his arm to an old woman with a stick. They stand for looking closely, speaking up and supporting.

picture-defenders-shelter = Room for two under one umbrella
    .alt =
        Rain falls in long streaks. Under one large umbrella two people stand close together and stay dry; one of them holds it over both.

## Figures

picture-figures-counting = Twenty-one strokes, twenty-one people
    .alt =
        On the left a sheet of paper with tally marks: four bundles of five strokes and one single stroke, twenty-one in all. On the right three rows of seven places. Most are dots. At five places the dot has become a face, and no face is like another: one with short hair, one with a bun, one with long hair, one with a hat, one with a beard. Each stroke is a person.

picture-figures-axis = The same bars twice: from zero, and with the bottom cut off
    .alt =
        The same four bars in two plots. On the left they stand on a line at zero; three are almost equally tall, and the fourth, in another colour, is about a quarter taller. On the right the lower part has been cut off, as a zigzag line shows, and the rest has been stretched. Now the fourth bar looks nine times as tall as the first. The numbers are the same.

## Writing for rights

picture-writing-labels = Price labels on a shelf, and one small note
    .alt =
        A shelf in a shop, with two jars, a box, a tin and two bottles. On its edge, below the goods, hang price labels, all alike. In the middle, in the place of one of them, hangs a small note with lines of writing. What it says cannot be read.

picture-writing-desk = A sheet, a pen, a lamp
    .alt =
        A desk in the evening. A lamp with a wide shade shines on a sheet of paper with three lines of writing, and a pen stands with its point at the end of the last line. Nobody is sitting there.

## Bands of a card, from top to bottom

picture-card-stars = a starry sky
    .alt =
        Above, a starry sky with a crescent moon.

picture-card-sun = sun and clouds
    .alt =
        Above, the sun shines beside two clouds.

picture-card-rain = soft rain
    .alt =
        Above, soft rain falls from three clouds.

picture-card-cat = a cat on a wall
    .alt =
        In the middle, a cat lies on a wall with its tail in the air.

picture-card-bird = birds on a wire
    .alt =
        In the middle, a large bird and a small one sit on a wire.

picture-card-lamp = a lit lantern
    .alt =
        In the middle, a lit lantern hangs on a string of small lights.

picture-card-boat = a sailing boat
    .alt =
        In the middle, a small boat with two sails goes over the water.

picture-card-flowers = tulips
    .alt =
        Below, six tulips stand in the grass.

picture-card-waves = waves
    .alt =
        Below, gentle waves run to the edge.

picture-card-roofs = houses
    .alt =
        Below, four houses stand side by side, with light in their windows.

## Pictures of the first four modules

picture-udhr-weave = Many threads, one cloth
    .alt =
        Coloured threads run from top to bottom and plain ones from side to side, and each goes over one and under the next. At the edges their ends are loose. In the middle they hold one another and make one cloth. Rights depend on one another in the same way.

picture-limits-scales = A law and a voice on the scales
    .alt =
        A balance with two pans, both at the same height. In the left pan lies a small law book with a section sign on its cover, in the right pan a speech bubble. How heavy each side is must be asked anew in every case.

picture-hate-words = One loud voice, several calm answers
    .alt =
        Five people, seen from the chest up. Over the one on the left hangs a huge, jagged speech bubble. The four others answer, each with a smaller and calm one. Taken together, the calm bubbles fill as much room as the loud one.

picture-protest-scales = From one to many, from silent to loud
    .alt =
        On the left one person stands alone and holds up a blank sheet, without a sound. On the right stands a crowd; three people in front beat drums, and lines above them show how loud it is. Along the bottom a wedge grows from thin on the left to thick on the right.
