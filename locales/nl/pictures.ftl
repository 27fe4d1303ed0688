# Bijschriften van de afbeeldingen, en beschrijvingen voor wie ze niet kan zien.

## Vormen van protest

picture-protest-switzerland = In een stationshal, Zwitserland, 2016
    .alt =
        Zwitserland, 2016: de hal van een station, met een groot boogvenster en een ronde klok. Op de voorgrond staan drie mensen stil, van hun schouders tot beneden in gekreukte reddingsdekens van goudfolie; ieder houdt de folie met één hand dicht. Om hen heen en achter hen haasten reizigers zich in beide richtingen, met koffers en rugzakken.

picture-protest-taiwan = Licht door regenboogkaarten, Taiwan
    .alt =
        Taiwan, zonder jaartal: een menigte bij nacht, van achteren gezien, voor de ramen van een stad. Vijf opgestoken armen houden kaarten omhoog met strepen in de kleuren van de regenboog, en het licht van telefoons schijnt erdoorheen. Boven elke kaart waaiert het licht uit in gekleurde stralen, en verder naar achteren gloeien kleine gekleurde kaarten boven de hoofden van nog veel meer mensen.

picture-protest-togo = Een vrouw ondertekent een petitie, Togo, 2021
    .alt =
        Togo, 2021: een vrouw met een gewikkelde hoofddoek en een jurk met stippen zit aan een tafel, van opzij gezien. Met een pen in haar hand ondertekent ze een petitie, een vel papier met regels en een paar handtekeningen. Achter haar staan nog twee mensen onder een gestreepte luifel, en voorbij de tafel zie je de zon en een palmboom.

picture-protest-losangeles = Een leeg bord, Los Angeles, 2020
    .alt =
        Los Angeles, 2020: iemand met lang haar, van voren gezien, houdt met beide armen een groot bord omhoog. Het bord is leeg; er is niets op geschreven of getekend. Aan weerszijden staan palmbomen, en achter deze persoon zie je de torens van een stad en een laagstaande zon.

picture-protest-london = Regenboogbloemen: een actie in Londen, volgens de bron in 2019
    .alt =
        Een actie in Londen, volgens de bron in 2019: drie mensen voor een hek en een herenhuis, met een klokkentoren in de verte. Twee van hen staan met een grote bos bloemen in hun armen; tussen hen in knielt de derde, die een bloem neerlegt. Over de grond loopt een rij bloemen in de kleuren van de regenboog.

picture-protest-beirut = Een muurschildering met vuisten en handen, Beiroet, 2019
    .alt =
        Beiroet, 2019: een muur met een schildering van armen die omhoog reiken, in het midden een reusachtige geheven vuist, aan elke kant daarvan een kleinere vuist en aan elke rand een open hand, met stralen ertussen. Twee mensen zijn aan het schilderen, een op de grond met een kwast en een op een ladder met een brede kwast. Onder aan de muur staan twee potten verf.

picture-protest-scales = Van één tot velen, van stil tot luid
    .alt =
        Links staat één persoon alleen en houdt een leeg vel papier omhoog, zonder geluid. Rechts staat een menigte; vooraan slaan drie mensen op trommels, en streepjes boven hen laten zien hoe hard het klinkt. Langs de onderkant loopt een wig, dun aan de linkerkant en steeds dikker naar rechts.

## De Universele Verklaring

picture-udhr-chaillot = Het Palais de Chaillot in Parijs, op de avond van 10 december 1948
    .alt =
        Parijs, op de avond van 10 december 1948: het Palais de Chaillot, gezien door het ijzeren vlechtwerk van de grote boog onder de Eiffeltoren. In het midden staan twee hoge blokken, en daarvandaan strekken twee lange gebogen vleugels zich uit naar links en rechts; rijen hoge ramen zijn verlicht. Tussen de blokken spuit een fontein, op de kade staan een paar mensen, en de lichten weerspiegelen in de Seine.

picture-udhr-weave = Veel draden, één weefsel
    .alt =
        Gekleurde draden lopen van boven naar beneden en effen draden van links naar rechts, en elke draad gaat over de ene heen en onder de volgende door. Aan de randen hangen de uiteinden los. In het midden houden ze elkaar vast en vormen ze samen één weefsel. Zo steunen ook rechten op elkaar.

## Grenzen aan de vrijheid van meningsuiting

picture-limits-gates = Drie poorten achter elkaar op één pad
    .alt =
        Een pad loopt recht door drie poorten, de ene achter de andere, elk in een muur waar je niet omheen kunt. De deuren van de eerste poort staan wijd open, die van de tweede half open, en de derde poort is dicht. Naast de eerste poort houdt iemand een vel papier met regels omhoog. Wie het eind van het pad wil halen, moet alle drie de poorten open vinden.

picture-limits-scales = Een wet en een stem in de weegschaal
    .alt =
        Een weegschaal met twee schalen, allebei even hoog. In de linkerschaal ligt een klein wetboek met een paragraafteken op het omslag, in de rechterschaal een tekstballon. Hoe zwaar elke kant weegt, is in elk geval opnieuw de vraag.

## Haatspraak

picture-hate-triangle = De drie punten van een driehoek: spreker, publiek, doelwit
    .alt =
        De drie punten van een driehoek. Linksboven staat een spreker achter een katheder, met een geheven vuist en een megafoon; vandaar lopen geluidsgolven naar het publiek, een menigte aan de rechterkant. Vanuit de menigte wijzen twee dikke pijlen naar het doelwit: één klein mens, alleen in het midden onderaan, weggedoken met een arm boven het hoofd. De woorden gaan naar het publiek; de dreiging gaat van het publiek naar het doelwit.

picture-hate-words = Eén luide stem, vier rustige antwoorden
    .alt =
        Vijf mensen, gezien vanaf de borst. Boven de meest linkse hangt een reusachtige tekstballon met scherpe punten. De vier anderen antwoorden, elk met een kleinere, rustige tekstballon. Bij elkaar nemen de rustige ballonnen evenveel ruimte in als de luide.

## Vrijheid van meningsuiting

picture-expression-verbs = Drie open deuren: kijken, luisteren, vertellen
    .alt =
        Drie deuropeningen met een boog staan naast elkaar. In de eerste een wijd open oog, dat iets zoekt. In de tweede een oor, waar van buiten geluidsgolven naartoe komen: ontvangen. In de derde een open mond, waar geluidsgolven uit komen: doorgeven.

picture-expression-forms = Zes manieren om iets te zeggen
    .alt =
        Zes dingen in twee rijen. Boven: een beschreven blad, twee muzieknoten, en op een ezel een schilderij met heuvels en een zon. Onder: een bord op een stok, een hand die spreekt door te bewegen, en een scherm met een film. Met elk daarvan kun je iets zeggen.

picture-expression-chill = Eén lamp gaat uit, en het donker breidt zich uit
    .alt =
        Een rij van vier ramen, het voorste groot en de andere kleiner naarmate ze verder weg zijn, elk met een olielamp op de vensterbank. In het voorste raam is de lamp gedoofd; er stijgt een lange sliert rook uit op. In het tweede is de lamp ook uit, met nog maar een beetje rook. In het derde is een klein vlammetje over. Alleen in het verste raam brandt een lamp nog helder, met stralen eromheen.

## Mensenrechtenverdedigers

picture-defenders-many = Mensen als ieder ander, zij aan zij
    .alt =
        Vijf mensen en een kind staan naast elkaar, en aan niets kun je zien dat het helden zouden zijn: een boer met een breedgerande hoed en een schoffel, een arts in een witte jas met een stethoscoop, een student met een open boek, een oude vrouw die op een stok leunt, en een vrouw met een kind aan de hand.

picture-defenders-methods = Goed kijken, je uitspreken, een arm geven
    .alt =
        Drie tekeningen naast elkaar. Een vergrootglas ligt op een bedrukt vel en maakt een paar regels groter. Een megafoon wijst naar rechts, met stralen ervoor. Een jonge man geeft een oude vrouw met een stok een arm. Ze staan voor goed kijken, je uitspreken en steunen.

picture-defenders-shelter = Plaats voor twee onder één paraplu
    .alt =
        De regen valt in lange strepen. Onder één grote paraplu staan twee mensen dicht bij elkaar en droog; een van hen houdt de paraplu boven allebei.

## Cijfers

picture-figures-counting = Eenentwintig streepjes, eenentwintig mensen
    .alt =
        Links een vel papier met turfstreepjes: vier bundels van vijf en één los streepje, samen eenentwintig. Rechts drie rijen van zeven plaatsen. Op de meeste staat een stip. Op vijf plaatsen is de stip een gezicht geworden, en geen gezicht is als een ander: een met kort haar, een met een knotje, een met lang haar, een met een hoed, een met een baard. Elk streepje is een mens.

picture-figures-axis = Twee keer dezelfde staven: vanaf nul, en met de onderkant eraf
    .alt =
        Dezelfde vier staven in twee grafieken. Links staan ze op een lijn bij nul; drie zijn bijna even hoog, en de vierde, in een andere kleur, is ongeveer een kwart hoger. Rechts is het onderste deel weggesneden, zoals een zigzaglijn laat zien, en de rest is uitgerekt. Nu lijkt de vierde staaf negen keer zo hoog als de eerste. De getallen zijn dezelfde.

## Schrijven voor rechten

picture-writing-labels = Prijskaartjes aan een schap, en één briefje
    .alt =
        Een schap in een winkel, met twee potten, een doos, een blik en twee flessen. Aan de rand, onder de waren, hangen prijskaartjes die er allemaal hetzelfde uitzien. In het midden hangt op de plaats van een kaartje een briefje met een paar regels tekst. Wat erop staat, is niet te lezen.

picture-writing-desk = Een vel papier, een pen, een lamp
    .alt =
        Een bureau in de avond. Een lamp met een brede kap schijnt op een vel papier met drie regels schrift, en een pen staat met de punt aan het eind van de laatste regel. Er zit niemand.

## Stroken van een kaart, van boven naar beneden

picture-card-stars = een sterrenhemel
    .alt =
        Bovenaan een sterrenhemel met een maansikkel.

picture-card-sun = zon en wolken
    .alt =
        Bovenaan schijnt de zon naast twee wolken.

picture-card-rain = zachte regen
    .alt =
        Bovenaan valt zachte regen uit drie wolken.

picture-card-cat = een kat op een muur
    .alt =
        In het midden ligt een kat op een muur, met haar staart in de lucht.

picture-card-bird = vogels op een draad
    .alt =
        In het midden zitten een grote en een kleine vogel op een draad.

picture-card-lamp = een brandende lantaarn
    .alt =
        In het midden hangt een brandende lantaarn aan een snoer met lichtjes.

picture-card-boat = een zeilboot
    .alt =
        In het midden vaart een bootje met twee zeilen over het water.

picture-card-flowers = tulpen
    .alt =
        Onderaan staan zes tulpen in het gras.

picture-card-waves = golven
    .alt =
        Onderaan rollen zachte golven tot aan de rand.

picture-card-roofs = huizen
    .alt =
        Onderaan staan vier huizen naast elkaar, met licht achter de ramen.
