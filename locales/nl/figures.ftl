### Module ‘Mensenrechtencijfers lezen’. De titel en de samenvatting staan in courses.ftl.

## Wat je daarna kunt

figures-outcome-five-questions = bij elk cijfer vragen wie er telde, wat, wanneer en waar, en hoe zeker het is
figures-outcome-year-and-whole = een cijfer bij zijn jaar houden, en bij het geheel waar het een deel van is
figures-outcome-read-plot = een grafiek lezen en zien waar de as begint
figures-outcome-definition = uitleggen hoe een definitie bepaalt wat er geteld wordt
figures-outcome-figure-position = een telling van een schatting onderscheiden, en beide van een standpunt
figures-outcome-output-effect = wat een organisatie deed onderscheiden van wat er veranderde
figures-outcome-known-now = zeggen wat een paar vaak aangehaalde cijfers ooit telden, en wat er nu bekend is
figures-outcome-one-person = voor ogen houden dat een getal uit losse mensen bestaat
figures-outcome-stay-curious = nieuwsgierig zijn naar een cijfer, zonder het bij voorbaat te geloven of te wantrouwen

figures-test-five-steps = Vijf vragen voor een cijfer
    .who = Wie
    .who-ask = Zegt de tekst wie er geteld heeft?
    .what = Wat
    .what-ask = Zegt hij duidelijk wat er als één telde?
    .when = Wanneer
    .when-ask = Zegt hij om welke dag, welk jaar of welke jaren het gaat?
    .where = Waar
    .where-ask = Zegt hij om welke plek of welk gebied het gaat?
    .sure = Hoe zeker
    .sure-ask = Zegt hij of dit precies is, een minimum of een schatting?
    .told = De tekst zegt het
    .open = Het blijft open
    .complete = Volledig: je kunt het zo doorgeven
    .ask-more = Bruikbaar, als de open vragen gesteld zijn
    .worthless = Waardeloos: gooi maar weg

## Les 1

figures-five = Eén getal, vijf vragen
    .summary = Bonen in een pot, een lijst met namen, en vijf vragen die bij elk cijfer passen.
figures-five-jar = Bonen in een pot
figures-five-scene =
    Op een dorpsfeest staat een glazen pot met bonen. Tegen de avond gaan er drie getallen rond. ‘812’, zegt de jongen die ze er vorig jaar tellend in heeft gedaan. ‘Een stuk of duizend’, zegt de vrouw van de kraam. Twee zussen begonnen te tellen en stopten toen het ging regenen: ‘Meer dan 700.’

    Niemand loog. Welk getal zou jij op het bord schrijven, en wat zou je erbij zetten?
figures-five-serious = Als een getal van een serieuze organisatie komt, valt er niets meer te vragen.
figures-five-ask-five = Vijf vragen
figures-five-asks = De drie getallen verschillen, en vijf vragen laten zien hoe:
    .who = *Wie telde er?* De jongen en de zussen. De vrouw kent haar potten en heeft niet geteld.
    .what = *Wat werd er geteld?* Bonen. Is een halve boon één boon?
    .when = *Wanneer?* Het getal van de jongen is een jaar oud. Misschien heeft iemand intussen soep gemaakt.
    .where = *Waar?* In deze ene pot. Onder de kraam staat er misschien nog een.
    .sure = *Minstens, ongeveer of precies?* ‘Meer dan 700’ is een minimum, ‘een stuk of duizend’ een schatting, en ‘812’ wil precies zijn.
figures-five-ahead = Op de volgende pagina’s staat hoeveel mensen per jaar zijn gedood omdat ze mensenrechten verdedigden. Er wordt geen moord beschreven en er is niemand te zien. Je mag ze overslaan; dat kost je niets.
figures-five-one-is =
    Een buurman die vroeg waar het water van de rivier bleef. Een lerares. Een vrouw die gezinnen hielp om een advocaat te vinden. Ze zijn verzonnen, en mensen als zij staan op de lijsten in deze les.

    Welk getal er ook volgt, één daarvan is één mens. Misschien dekte iemand die avond de tafel met een bord voor hen erbij.
figures-five-count-2024 = mensenrechtenverdedigers gedood, in 32 landen
    .source = Front Line Defenders, over het jaar 2024
figures-five-answers =
    Stel ook bij dit getal de vijf vragen. Front Line Defenders houdt de lijst bij, samen met partners. Ze telt verdedigers die zijn gedood; gevangenschap en bedreiging zijn andere tellingen. Het jaar is 2024, en er werden zulke moorden bekend in 32 landen.

    En hoe zeker is het? Het woord ‘minstens’ hoort bij het getal. Op de lijst staat alleen wat bekend werd.
figures-five-eight-years = Gedode mensenrechtenverdedigers, zoals per jaar vastgelegd
    .source = Front Line Defenders en partners, rapporten over 2017 tot en met 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-five-other-lists = Andere lijsten, andere getallen
figures-five-count-2015 = verdedigers gedood, of overleden in gevangenschap
    .source = Amnesty International USA, pagina van omstreeks 2019, over het jaar 2015
figures-five-two-lists =
    Dit oudere getal hoort niet in de grafiek. Het telt ook mensen mee die in gevangenschap zijn overleden, en is dus een telling van iets anders.

    Voor 2024 is er nog een lijst. De Verenigde Naties telden minstens 625 mensen die waren gedood of verdwenen, mensenrechtenverdedigers en mediawerkers samen. Geen van beide getallen is fout. Elk geeft antwoord op zijn eigen vraag.
figures-five-full-count = Als een getal precies is
figures-five-roll-call =
    Sommige getallen hebben geen ‘minstens’ nodig. Op 10 december 1948 stemde de Algemene Vergadering van de Verenigde Naties over de Universele Verklaring. Er waren toen 58 leden, allemaal met naam bekend, en van elk werd de stem opgeschreven.

    Zo’n lijst is compleet. Er staat niemand buiten.
figures-five-vote = De stemming over de Universele Verklaring van de Rechten van de Mens: lidstaten
    .source = Algemene Vergadering van de Verenigde Naties, 10 december 1948
    .members = Alle leden
    .in-favour = Voor
    .abstained = Onthouden
    .no-vote = Niet gestemd
figures-five-one-page = Eén pagina, veel cijfers
figures-five-page =
    Veel cijfers in deze module komen van één pagina van Amnesty International USA, geschreven omstreeks 2019. De bescherming van verdedigers is een van de onderwerpen. Omdat de pagina Amerikaans is, gaan veel van haar cijfers over de VS. Een land is niet slechter dan een ander omdat daar iemand geteld heeft.
figures-five-sources = Front Line Defenders, Global Analysis 2024/25 (2025) en eerdere rapporten; Algemene Vergadering van de Verenigde Naties, resolutie 217 A (III) (1948)
figures-five-guide = De hele groep, 25 minuten. Neem een pot gedroogde bonen mee. Drie teams tellen volgens drie geheime regels: alleen hele bonen, alles in de pot, stoppen na twee minuten. Schrijf daarna de drie uitkomsten op het bord, zonder de regels.
    .tips = Misschien kent een deelnemer iemand die gedood is. Zeg vooraf dat er getallen over moorden komen, en laat mensen even weglopen als ze dat willen. Vergelijk nooit landen.
    .debrief = Welke uitkomst was fout? Wat moest er naast elk getal staan om het goed te maken?
figures-five-uncounted = Denk aan iets wat jij belangrijk vindt en wat niemand telt. Wie zou het kunnen tellen, en wat zou er dan één zijn?

## Les 2

figures-years = Het jaar hoort bij het getal
    .summary = Vluchtelingen toen en later, een grens die geen telling is, en een groot getal zonder datum.
figures-years-fridge = Een briefje op de koelkast
figures-years-scene =
    Op een koelkast hangt een geel briefje: ‘Mina, 104 cm.’ Het is duidelijk geschreven en zorgvuldig gemeten, en er staat geen datum op.

    Mina lacht als ze het ziet. Ze moet bukken om het te lezen.
figures-years-six-years = Zes jaar ertussen
figures-years-welcome =
    ‘I Welcome’ is een onderwerp op de pagina van Amnesty International USA: vluchtelingen en mensen die asiel vragen. De pagina gaf een getal: 25,9 miljoen vluchtelingen in de hele wereld. De VN-vluchtelingenorganisatie UNHCR had die eind 2018 geteld.

    Sindsdien is het getal ouder geworden, net als het briefje op de koelkast. Hier is dezelfde telling zes jaar later.
figures-years-refugees = Vluchtelingen in de hele wereld
    .source = UNHCR, eind 2018 en eind 2024
    .end-2018 = Eind 2018
    .end-2018-value = 25,9 miljoen
    .end-2024 = Eind 2024
    .end-2024-value = 42,7 miljoen
figures-years-both-true =
    Beide getallen kloppen, elk op zijn eigen dag. Ze vertellen hoeveel mensen er toen vluchteling *waren*. Ze vertellen niet hoeveel mensen dat jaar vluchtten: sommigen waren tientallen jaren eerder gevlucht.

    Stel je één van die miljoenen voor: iemand met één tas, die een kwartier had om te bepalen wat erin gaat.
figures-years-of-what = Een deel waarvan?
figures-years-displaced = Mensen die eind 2024 uit hun huis verdreven waren
    .source = UNHCR, Global Trends, juni 2025; ‘alle anderen’ is de rest, uitgerekend voor deze grafiek
    .all = Alle ontheemden
    .all-value = 123,2 miljoen
    .refugees-2024 = Vluchtelingen
    .refugees-2024-value = 42,7 miljoen
    .others = Alle anderen
    .others-value = 80,5 miljoen
figures-years-children = van de vluchtelingen was jonger dan 18 jaar
    .value = Meer dan 50%
    .source = Amnesty International USA, omstreeks 2018
figures-years-two-wholes =
    In recente rapporten zegt UNHCR dat zo’n 40% van de *ontheemden* kind is. Is het aandeel kinderen dus gedaald? Dat kunnen deze twee zinnen ons niet vertellen. Het eerste is een deel van alle vluchtelingen, het tweede een deel van alle ontheemden.

    Een percentage is een halve zin. Er hoort nog ‘van wie’ bij.
figures-years-ceiling = Een grens is geen telling
figures-years-admitted = vluchtelingen mogen hooguit in de VS worden toegelaten
    .source = Plafond van de Amerikaanse regering voor het begrotingsjaar 2020
figures-years-ceiling-text =
    Dit getal telt niemand. Het is een plafond: het hoogste aantal dat de regering in één begrotingsjaar wil toelaten. Elk jaar wordt het opnieuw bepaald, dus het kan flink springen.
figures-years-ceilings = Plafonds voor vluchtelingen die in de VS worden toegelaten, per begrotingsjaar
    .source = Amerikaanse regering; begrotingsjaren zoals genoemd. Een plafond zegt niet hoeveel mensen er kwamen.
    .fy2020 = 2020
    .fy2022 = 2022 tot en met 2025, elk
    .fy2026 = 2026
figures-years-no-date = En dit dan?
figures-years-signed =
    Op de pagina staat ook dat 850.000 mensen een petitie voor vluchtelingen aan de Verenigde Naties tekenden. Er staat geen jaar bij, en wij konden het niet vinden.

    We kunnen dus schrijven: ‘Een pagina zonder datum noemt 850.000 handtekeningen.’ Wanneer dat was, kunnen we niet schrijven, en als nieuws brengen we het niet.
figures-years-sources = UNHCR, cijfers van eind 2018; UNHCR, Global Trends, juni 2025, zoals in berichten weergegeven; Amerikaanse plafonds voor de toelating van vluchtelingen in de begrotingsjaren 2020 en 2022 tot en met 2026
figures-years-guide = Tweetallen, 20 minuten. Geef elk tweetal vijf onderschriften waar het jaartal af is geknipt, en de jaartallen op losse strookjes. Ze zoeken wat bij elkaar hoort en vertellen daarna wat er misging.
    .tips = Misschien zijn er mensen in de ruimte zelf gevlucht. Niemand hoeft dat te zeggen, en niemand staat voor ‘de vluchtelingen’.
    .debrief = Welk onderschrift zag er zonder jaartal prima uit? Wat verandert er in je beeld als je ‘van wie’ hoort?
figures-years-one-bag = Een getal als 42,7 miljoen is te groot om je voor te stellen. Wat helpt jou om er één mens in te zien zonder de anderen uit het oog te verliezen?

## Les 3

figures-axis = Waar de as begint
    .summary = Twee keer dezelfde getallen getekend, en waarom de tweede tekening op een storm lijkt.
figures-axis-two-papers = Twee kranten op een bank
figures-axis-scene =
    Op een bank in Tarn liggen twee ochtendkranten. In allebei staat een grafiek van de treinen met vertraging, van hetzelfde kantoor. In de eerste krant staan de kolommen naast elkaar als een schutting. In de tweede klimmen ze als een trap.

    ‘Gelukkig, rustig’, zegt de man links. ‘Chaos’, zegt de vrouw rechts. Ze hebben dezelfde vier getallen gelezen. Zo tekent de tweede krant ze.
figures-axis-trains = Treinen met vertraging in Tarn
    .source = De Heraut van Tarn, een verzonnen krant
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-no-side = Een grafiek laat alleen zien wat er is. Als de getallen kloppen, kan ze niet misleiden.
figures-axis-bottom = De onderkant van de grafiek
figures-axis-trains-text =
    Van 304 treinen met vertraging naar 318: dat zijn er 14 meer, ongeveer één op de twintig. Maar de tweede krant begint haar as bij 300. Van 304 laat ze de laatste 4 zien, en van 318 de laatste 18. Zo is de laatste kolom meer dan vier keer zo hoog als de eerste.

    De eerste krant begint bij 0. Haar kolommen zijn even gelijk, en even saai, als de getallen.
figures-axis-forms = In deze module staan drie soorten grafieken:
    .rows = *Staven* vergelijken dingen, met één rij voor elk ding.
    .upright = *Kolommen* staan naast elkaar en laten meestal de tijd zien, van links naar rechts.
    .parts = Een *verdeling* laat één geheel zien en de delen waaruit het bestaat.
figures-axis-ahead = Op de volgende pagina’s worden de jaarlijkse tellingen van gedode mensenrechtenverdedigers twee keer getekend. Er wordt geen enkel geval beschreven. Je mag ze overslaan; dat kost je niets.
figures-axis-same-numbers = Met getallen die er meer toe doen
figures-axis-look-twice =
    Deze kolommen stonden ook in de eerste les. Hun as begint bij 0. Kijk even naar 2022, 2023 en 2024, en onthoud welk gevoel ze je geven.
figures-axis-from-zero = Gedode mensenrechtenverdedigers. De as begint bij 0.
    .source = Front Line Defenders en partners, over 2017 tot en met 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-now-cut =
    Nu dezelfde acht getallen. Eén ding is anders.
figures-axis-from-290 = Gedode mensenrechtenverdedigers. Kijk naar de regel eronder.
    .source = Front Line Defenders en partners, over 2017 tot en met 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-what-happened =
    Van elke kolom is onderaan het meeste afgesneden. Wat er van 2022 over is, lijkt elf keer zo hoog als wat er van 2023 over is. De tellingen waren 401 en 300: ongeveer een derde meer.

    En de 290 mensen onder de lijn zijn uit het zicht verdwenen, elk jaar weer.
figures-axis-more-ways = Nog drie manieren
figures-axis-ways = Een grafiek kan kloppende getallen hebben en je toch een kant op trekken:
    .window = *Het venster.* In 2020 had Tarn 330 treinen met vertraging. Een krant die daar begint, kan ‘minder’ schrijven. Een krant die in 2021 begint, kan ‘meer’ schrijven.
    .mix = *De mengeling.* In 2019 waren het er 96. Maar toen telde een half uur als vertraging, en sinds 2020 tien minuten. In één rij zouden die twee er als een ramp uitzien.
    .shares = *Aantal of aandeel.* Een stad met twee keer zoveel mensen en twee keer zoveel diefstallen heeft meer diefstallen, en per persoon precies evenveel.
figures-axis-not-a-crime =
    Een afgesneden as is niet altijd een truc. Kleine verschillen bij koorts zie je beter als de schaal bij 35 graden begint. Het is eerlijk als de grafiek het zegt, en als het beeld niet harder roept dan de getallen.
figures-axis-sources = Front Line Defenders, Global Analysis 2024/25 (2025) en eerdere rapporten
figures-axis-guide = Groepjes van drie, 25 minuten, ruitjespapier. Elk groepje krijgt dezelfde vijf getallen en tekent één grafiek die geruststelt en één die alarm slaat, zonder dat er een getal niet klopt. Daarna wisselen de grafieken van groepje.
    .tips = Neem onschuldige getallen, zoals bezoekers van een bibliotheek. De tellingen van moorden blijven in de les.
    .debrief = Hoe voelde het om de tweede te tekenen? Wat viel het andere groepje als eerste op?
figures-axis-first-look = Waar kijk je bij een grafiek het eerst naar: de vorm, de titel, de getallen? Waar kijk je voortaan als tweede naar?

## Les 4

figures-countries = Een land waar …
    .summary = Landen en wetten tellen: één geval of duizend, papier of leven, en wat nul betekent.
figures-countries-rain = Regendagen
figures-countries-scene =
    Twee buren in Lind houden een weerdagboek bij. Ada schrijft een regendag op als er één druppel in haar kopje valt. Jon doet dat als zijn schoenen nat worden. Aan het eind van het jaar heeft Ada 212 regendagen en Jon 97.

    Ze wonen onder dezelfde hemel, en geen van beiden maakte een fout.
figures-countries-ahead = De volgende pagina’s gaan over wetten tegen mensen om van wie ze houden, over gevangenisstraf om woorden en over abortus. Er staan getallen en regels in, en geen gevallen. Op sommige plekken kan zo’n pagina je in moeilijkheden brengen; bedenk dus wie jouw scherm kan zien. Je mag ze overslaan; dat kost je niets.
figures-countries-at-least-once = Eén druppel of natte schoenen?
figures-countries-three-counts = Op een pagina van Amnesty International USA van omstreeks 2019 worden drie keer landen geteld:
    .imprison = *Minstens 61 landen* hadden mensen gevangengezet omdat die hun rechten gebruikten. De pagina noemt geen jaar; het getal is gelijk aan dat in Amnesty’s rapport over 2015.
    .restrict = *Minstens 113 landen* beperkten de meningsuiting en de pers, in 2015. De pagina noemt dit getal nog een keer, bij vluchtelingen, zo te zien per vergissing.
    .online = *47 landen* arresteerden mensen om vreedzame woorden op internet, in 2019.
figures-countries-one-or-many =
    Geen van de drie gaat over vandaag. En ze tellen alle drie zoals Ada: een land hoort erbij of niet. Met één gevangene staat het op de lijst, en met tienduizend ook.

    Zo’n getal laat zien op hoeveel plekken er een probleem is. Hoe groot het probleem per plek is, is een andere telling.
figures-countries-law-books = Wat er in de wetboeken staat
figures-countries-laws = Staten met wetten tegen seks tussen mensen van hetzelfde geslacht
    .source = Amnesty International USA, omstreeks 2016 tot 2017 (‘landen’); ILGA World, midden 2025 (‘VN-lidstaten’)
    .page-count = Omstreeks 2016–2017
    .ilga-count = Midden 2025
figures-countries-seventy-six =
    Gender, seksualiteit en identiteit zijn een onderwerp van de pagina. Ze telde 76 landen. ILGA World, dat zulke wetten onderzoekt, telde halverwege 2025 64 lidstaten van de Verenigde Naties.

    Je zou zo zeggen dat er twaalf hun wet hebben veranderd. Maar niet elk land is lid van de VN, en twee lijsten kunnen twee regels hebben. Wat we weten, zijn twee tellingen, elk met een datum. Beide tellen wetten. Hoe vaak er iemand wordt gearresteerd, is een andere vraag.
figures-countries-weigh = Tellen is niet wegen
figures-countries-clinic-laws = beperkingen van abortus in de VS gemaakt sinds 2010
    .source = Guttmacher Institute, 2010 tot en met 2016
figures-countries-weigh-text =
    In zo’n telling is een regel over een formulier er één, en een regel die een kliniek sluit ook. Het getal vertelt hoe druk wetgevers het hadden. Het vertelt niet wat een regel met iemands dag deed.

    Later kwam de bodem zelf in beweging. Op 24 juni 2022 deed het Amerikaanse Hooggerechtshof uitspraak in de zaak-Dobbs, en de juridische grondslag veranderde. Een telling op de oude grondslag kan daarna niet zomaar doorgaan.
figures-countries-ahead-force = De volgende pagina gaat over wetten over dodelijk geweld door de politie. Er staat één getal in en geen geval. Je mag haar overslaan; dat kost je niets.
figures-countries-nought = Als het getal nul is
figures-countries-no-state = Amerikaanse staten met een wet over dodelijk politiegeweld die aan internationale normen voldeed
    .source = Onderzoek van Amnesty International, 2015
figures-countries-nought-text =
    Nul is een cijfer als elk ander. Bij deze nul hoort een meetlat: iemand nam de internationale normen en legde de wetten van elke staat ernaast. Er staat niet dat er geen wetten waren.

    Later hebben sommige staten hun wet veranderd, Californië in 2019. Of een nieuw onderzoek nog steeds nul zou vinden, weten we niet. Dus zeggen we het niet.
figures-countries-sources = Amnesty International USA, pagina van omstreeks 2019; Amnesty International, onderzoek naar wetten van Amerikaanse staten over dodelijk geweld (2015); ILGA World, midden 2025, zoals in berichten weergegeven
figures-countries-guide = Vier groepjes, 25 minuten. Elk groepje telt de ‘ruimtes met een probleem’ in het gebouw, nadat het zelf heeft opgeschreven wat een probleem is. Vergelijk eerst de uitkomsten, dan de regels.
    .tips = Wetten over liefde, geloof en woorden kunnen mensen in de ruimte raken. Praat over hoe de lijsten gemaakt worden, nooit over wie in de ruimte ermee te maken heeft. Is een regenboog of een woord bij jullie gevaarlijk, gebruik dan alleen het regendagboek en het gebouw.
    .debrief = Wie heeft baat bij een ruime regel, en wie bij een strenge? Konden de groepjes het eens worden over één regel?
figures-countries-own-definition = Kies een alledaags woord, zoals ‘laat’, ‘arm’ of ‘veilig’. Waar zou jij de grens trekken als je het moest tellen?

## Les 5

figures-penalty = Wat een getal kan beslissen
    .summary = De doodstraf in cijfers en argumenten, en waar tellen ophoudt.
figures-penalty-ferry = Moet de veerpont om tien uur stoppen?
figures-penalty-scene =
    Op de kade van Lind zijn twee vrienden het oneens. ‘Na tien uur ’s avonds varen er gemiddeld negen mensen mee’, zegt Samir. ‘Ik heb een maand geteld.’ Olga kijkt naar het water. ‘Niemand zou aan de overkant moeten slapen om geld’, zegt ze.

    Samirs zin kun je nagaan. Olga’s zin vraagt om argumenten. Ze horen allebei in hetzelfde gesprek, en geen van de twee kan het werk van de ander doen.
figures-penalty-settle = Met getallen die goed genoeg zijn, kun je elk meningsverschil over goed en kwaad beslissen.
figures-penalty-running = Een totaal dat alleen maar groeit
figures-penalty-bridge =
    Op de brug van Lind telt een kastje de fietsen. Op het scherm staat 61.204: iedereen die is overgestoken sinds het kastje er hangt. Morgen staat er meer, op een zonnige dag veel meer en op een regendag iets meer.

    Dat is een *lopend totaal*. Het kan alleen groeien. Wil je iets over één dag weten, dan moet je het getal van gisteren van dat van vandaag aftrekken.
figures-penalty-ahead = De volgende pagina’s gaan over de doodstraf: mensen die veroordeeld werden en later vrijkwamen, vijf argumenten, en wetten. Er wordt geen executie beschreven. Je mag ze overslaan; dat kost je niets.
figures-penalty-gate = De poort uit
figures-penalty-freed =
    Stel je een vrouw voor die een poort uit komt met haar spullen in een papieren zak. Een rechtbank had haar ter dood veroordeeld. Jaren later bleek dat ze het niet had gedaan.

    Mensen zoals zij worden in de VS geteld, sinds 1973.
figures-penalty-exonerated = Mensen die sinds 1973 in de VS uit de dodencel vrijkwamen omdat ze onschuldig bleken
    .source = Amnesty International USA, omstreeks 2018 tot 2019; Death Penalty Information Center, juli 2024
    .by-2019 = Omstreeks 2018–2019
    .by-2019-value = meer dan 160
    .by-2024 = Tot juli 2024
    .by-2024-value = minstens 200
figures-penalty-running-text =
    Ook hier is iedereen sinds 1973 opgeteld. Het totaal groeit zelfs in een jaar waarin maar één mens vrijkomt. Een hoger totaal betekent dus niet dat er nu meer fouten worden gemaakt.

    Het heeft ook een rand die niemand kan zien. Mensen van wie nooit is ontdekt dat ze onschuldig waren, zitten er niet in.
figures-penalty-five-arguments = Vijf argumenten
figures-penalty-arguments = De pagina van Amnesty International USA van omstreeks 2019 noemt vijf redenen tegen de doodstraf:
    .final = Ze is niet terug te draaien, en er worden fouten gemaakt.
    .deter = Er is geen bewijs dat ze misdaad beter voorkomt dan andere straffen.
    .trials = Ze volgt vaak op een oneerlijk proces, of ze is verplicht, zodat de rechter niets te kiezen heeft.
    .unequal = Ze treft mensen ongelijk: vooral arme mensen en mensen van kleur.
    .politics = Ze wordt tegen politieke tegenstanders gebruikt. De pagina noemde Iran en Soedan.
figures-penalty-position =
    Dit is een standpunt. Amnesty is in alle gevallen tegen de doodstraf, en de afschaffing is een van haar onderwerpen; andere mensen en staten denken er anders over. Wat jij ervan vindt, is aan jou, en deze cursus vraagt er niet naar.

    Kijk liever naar de onderdelen. ‘Treft mensen ongelijk’ kun je met getallen onderzoeken. ‘Wat niet terug te draaien is, mag je niemand aandoen’ is een oordeel. Getallen kunnen bij de redenen ervoor horen. Het oordeel zelf vellen ze niet.
figures-penalty-abolished = Wetten die veranderd zijn
figures-penalty-all-crimes = landen hadden de doodstraf voor alle misdrijven afgeschaft
    .source = Amnesty International, eind 2024
figures-penalty-abolished-text =
    Een jaar eerder werden er 112 zulke landen gemeld. ‘Voor alle misdrijven’ hoort bij wat er geteld is: een land dat de straf bijvoorbeeld alleen voor oorlogstijd houdt, telt niet mee.

    In het internationale recht beschermt artikel 6 van het Internationaal Verdrag inzake burgerrechten en politieke rechten het leven. Sinds 1989 is er een Tweede Facultatief Protocol voor staten die deze straf voorgoed willen afschaffen.
figures-penalty-law = Internationaal Verdrag inzake burgerrechten en politieke rechten, artikel 6 (1966), en het Tweede Facultatief Protocol daarbij (1989); Amnesty International, stand van eind 2024; Death Penalty Information Center, juli 2024
figures-penalty-guide = Eerst in tweetallen, dan de hele groep, 25 minuten. Deel tien zinnen uit over schooluniformen of nachtveren. Elk tweetal sorteert ze in ‘kun je tellen’ en ‘vraagt om argumenten’, en zet een streepje bij zinnen die van allebei iets hebben.
    .tips = Houd geen debat voor of tegen de doodstraf; misschien staat iemand dicht bij een zaak. Het gaat hier om wat getallen kunnen.
    .debrief = Welke zin verhuisde tijdens het praten van de ene stapel naar de andere? Waardoor kwam dat?
figures-penalty-number-alone = Waar heb je een getal een discussie zien winnen die het eigenlijk niet kon beslissen?

## Les 6

figures-security = Eén ervan is een mens
    .summary = Kleine getallen, sterke werkwoorden en een verhouding: cijfers lezen over veiligheid en politie.
figures-security-bus = Terug in de bus
figures-security-scene =
    Na een dag aan het meer staat een lerares in de deur van de bus en telt. Twaalf, dertien, veertien. Er waren vijftien kinderen mee.

    Niemand in die bus zegt dat veertien bijna vijftien is. Iedereen weet wat één hier is: dat is Lio, en hij zoekt zijn schoen.
figures-security-ahead = De volgende pagina gaat over mensen die gevangenzitten, over uitzetting en over een inreisverbod. Er staan getallen in en geen scènes. Je mag haar overslaan; dat kost je niets.
figures-security-small-numbers = Kleine getallen
figures-security-held = Mensen vastgehouden in Guantánamo, het Amerikaanse detentiecentrum in Cuba
    .source = Amnesty International USA, januari 2019; pers, volgens berichten, januari 2025
    .jan-2019 = Januari 2019
    .jan-2025 = Januari 2025
    .jan-2025-value = 15 (volgens berichten)
figures-security-held-text =
    Op de pagina van Amnesty International USA hoort dit bij het onderwerp ‘nationale veiligheid en mensenrechten’. In zes jaar daalde het aantal van 40 naar 15, volgens berichten. Een later aantal konden we niet bevestigen, dus daar houden we op.

    De grafiek laat zien hoeveel mensen er op twee momenten vastzaten. Ze zwijgt over wie het zijn, hoelang elk van hen daar al was, en of een rechter hen ooit had gehoord.
figures-security-verb = Het hangt aan het werkwoord
figures-security-registered = mensen uitgezet zonder veroordeling, onder een registratieprogramma dat NSEERS heet
    .source = Amnesty International USA, over de jaren 2002 tot en met 2011
figures-security-verb-text =
    In andere berichten gaat het om zo’n 13.000 mensen tegen wie *een uitzettingsprocedure werd begonnen*. Dat is hetzelfde getal met een ander werkwoord: er werd een zaak geopend, en hoe die afliep, staat er niet bij. Is een werkwoord zo sterk, zoek dan een tweede bron.

    De regels van het programma zijn in december 2016 geschrapt. Het cijfer is geschiedenis.
figures-security-protests = protesten van Amnesty in de VS
    .source = Amnesty International USA, begin 2017
figures-security-protests-text =
    Ze kwamen na een inreisdecreet dat op de pagina de eerste ‘moslimban’ heet. Dat werd in maart 2017 vervangen, en de decreten erna zijn in januari 2021 ingetrokken. In 2025 kwamen er andere inreisverboden. De 132 telt wat mensen begin 2017 deden, en niets van wat later kwam.
figures-security-ahead-police = De volgende pagina gaat over mensen die door de politie zijn gedood, en over racisme. Er staan getallen in en geen scènes. Je mag haar overslaan; dat kost je niets.
figures-security-newspaper = Een krant die telt
figures-security-police = mensen gedood door de politie in de VS
    .source = The Washington Post, over het jaar 2016
figures-security-police-text =
    Hier heeft een krant geteld. Voor zover we weten heeft ze haar gegevens later herzien, en de reeks stopte na 2024. Een correctie is geen schande. Een lijst die gecorrigeerd wordt, is een lijst waar iemand voor zorgt.

    Op de pagina hoort dit bij dodelijk geweld en verantwoording door de politie. Twee dingen blijven bij het getal horen: het jaar, 2016, en de kans dat een gecorrigeerde lijst over datzelfde jaar iets anders zegt.
figures-security-times = Vijf keer zo’n grote kans
figures-security-times-text =
    Op de pagina staat ook dat de kans om te worden neergeschoten voor een ongewapende zwarte man 5 keer zo groot was als voor een ongewapende witte man. Er staat geen jaar bij. Dit is een schatting, en onderzoeken verschillen. Daarom staat ze hier met dat etiket. Haar weglaten was ook eerlijk geweest.

    Een schatting kan op een echt onrecht wijzen. Ze verdient precieze vragen.
figures-security-times-asks = Voordat je ‘keer zo’n grote kans’ doorgeeft:
    .whose = Wie werd met wie vergeleken?
    .below = Van hoeveel mensen aan elke kant, of van hoeveel ontmoetingen met de politie?
    .which-study = Welk onderzoek, over welke jaren, en wat vinden andere onderzoeken?
figures-security-sources = Amnesty International USA, pagina van omstreeks 2019; The Washington Post, over 2016; persberichten van januari 2025
figures-security-guide = Groepjes van vier, 25 minuten. Schrijf één verzonnen zin met een getal op het bord. Elk groepje verandert alleen het werkwoord (‘ondervraagd’, ‘staande gehouden’, ‘aangeklaagd’, ‘veroordeeld’) en vertelt wat een lezer nu zou denken.
    .tips = Politie, gevangenis en racisme kunnen bij het leven van mensen in de ruimte horen. Niemand hoeft iets te vertellen, en niemands ervaring wordt langs een statistiek gelegd.
    .debrief = Welk werkwoord deed het meest? Wanneer is een ruw getal beter dan geen getal, en wanneer niet?
figures-security-fourteen = De lerares wist wat één was. Wat zou er moeten gebeuren om een getal in het nieuws ook een beetje zo te laten voelen?

## Les 7

figures-effort = Hoe staan de tomaten erbij?
    .summary = Wat een organisatie deed, wat er veranderde, en waarom ‘daarna’ geen ‘daardoor’ is.
figures-effort-cans = Gieters
figures-effort-scene =
    ‘Ik heb deze zomer 435 gieters water gesjouwd’, zegt Tomas, en hij gaat op de tuinmuur zitten. Zijn buurvrouw knikt. Ze ziet dat het waar is; je kunt het aan zijn handen zien.

    ‘En hoe staan de tomaten erbij?’ vraagt ze.
figures-effort-busy = Een organisatie die veel doet, verandert veel.
figures-effort-did-or-changed = Gedaan of veranderd?
figures-effort-two-words =
    Wat iemand deed, heet *output*: gesjouwde gieters, opgeleide mensen, verstuurde brieven. Wat daardoor anders werd, heet het *effect*. Tussen die twee staan de mensen die zijn *bereikt*, zoals de lezers van een flyer. Output is makkelijk te tellen. Een effect vraagt meer tijd, en daar is het werk voor.

    Hier zijn vier tellingen van één organisatie.
figures-effort-small-counts = Van de pagina van Amnesty International USA, omstreeks 2019:
    .trained = 435 mensen opgeleid om op te komen voor seksuele en reproductieve rechten; geen datum
    .classrooms = 335 klassen in de VS die meededen aan Write for Rights, in 2016
    .signatures = 850.000 mensen die een petitie voor vluchtelingen tekenden; geen datum
    .cases = 142 zaken met een positief resultaat na een campagne, in 2019
figures-effort-nearest =
    Alle vier zijn geschiedenis, en twee hebben geen jaar. De eerste drie zijn output. De 142 komt het dichtst bij een effect. Toch zouden we vragen: wat is een ‘positief resultaat’? Een deur die openging, een bezoek dat mocht, een proces dat werd uitgesteld?
figures-effort-after = Daarna en daardoor
figures-effort-individuals =
    De pagina heeft een onderwerp ‘mensen in gevaar’. Gewone mensen schrijven voor één persoon die ze nooit hebben ontmoet. De pagina noemt miljoenen berichten in de loop der jaren, en duizenden mensen die vrijkwamen.

    Stel je een van hen voor: een man die weer voor zijn eigen deur staat en niet meer weet welke kant de sleutel op draait. Hem hebben we verzonnen. De duizenden komen van de pagina, en elk van hen had een deur.
figures-effort-because =
    Zou hij vrij zijn *door* de berichten? Misschien hielpen ze. Misschien een advocaat, of een rechter die het dossier nog eens las, of een zus die nooit opgaf. We kunnen zeggen dat iemand *na* de berichten vrijkwam. Dat de berichten hem bevrijdden, kan een datum niet laten zien.
figures-effort-would-show = Vier manieren om dichter bij een effect te komen:
    .before = ervoor en erna tellen, met dezelfde regel
    .beside = kijken naar een plek die erop lijkt en waar niets is gedaan
    .outsider = iemand van buiten de vragen laten stellen
    .people = het vragen aan de mensen voor wie het bedoeld was
figures-effort-ahead = De volgende pagina gaat over een plan tegen vuurwapengeweld. Er wordt geen enkel geval verteld. Je mag haar overslaan; dat kost je niets.
figures-effort-plan = Een plan heeft nog geen getal
figures-effort-four-steps = Een eind maken aan vuurwapengeweld is een ander onderwerp. De pagina van omstreeks 2019 vraagt om vier stappen:
    .laws = wetten die wapens weghouden bij mensen die ze waarschijnlijk misbruiken
    .research = onderzoek, met geld om het te doen
    .prevention = programma’s om geweld te voorkomen, geleid door de gemeenschappen die het treft
    .care = zorg voor overlevenden, voor lichaam en geest
figures-effort-plan-text =
    Dit is een standpunt over wat er moet gebeuren. Er staat geen cijfer in, en dat is prima. Een cijfer komt later. Voor elke stap kun je vooraf vragen: welk getal zou ons vertellen dat het werkt?
figures-effort-sources = Amnesty International USA, pagina van omstreeks 2019: cijfers over 2016 en 2019, en cijfers zonder datum
figures-effort-guide = Groepjes van vier, 30 minuten. Elk groepje verzint een kleine club met één doel, bijvoorbeeld schaduw bij bushaltes. Het schrijft drie keer output en één effect op, en hoe je dat effect kunt meten voor bijna geen geld.
    .tips = Werken deelnemers voor een organisatie, laat ze dan toch een verzonnen club nemen. Hier wordt niemands echte werk beoordeeld.
    .debrief = Waarom houden verslagen zo van output? Wat gebeurde er toen jullie één effect moesten noemen?
figures-effort-tomatoes = Denk aan moeite die jij of mensen om je heen ooit hebben geteld. Wat waren de tomaten geweest?

## Les 8

figures-own = Zelf lezen
    .summary = Zeven vragen op een kaartje, een verzonnen krant, en getallen die ontbreken.
figures-own-breakfast = Bij het ontbijt
figures-own-scene =
    Het is half acht in Varda. Het brood is nog warm en de krant ligt ernaast. Op de voorpagina staat: ‘Klachten over ons water bijna verdwenen.’ Daaronder staat een grafiek.

    Lees die zoals je om half acht leest. Lees haar dan nog een keer.
figures-own-complaints = Klachten over water in Varda
    .source = De Post van Varda, een verzonnen krant
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-own-card = Een kaartje voor in je zak
figures-own-checks = Zeven vragen, en de eerste vijf ken je:
    .who = Wie telde er, en wie had het ook kunnen doen?
    .what = Wat is één? Welke definitie, welk werkwoord?
    .when = Welke dag of welk jaar? Is er iets nieuwers?
    .where = Welk gebied, en een deel van welk geheel?
    .sure = Minstens, ongeveer of precies?
    .shape = Waar begint de as, en welke jaren zie je?
    .missing = Wie kan er niet in dit getal zitten, en waarom?
figures-own-try-it =
    Terug naar het water. De klachten gingen van 46 naar 41. Nergens staat wie ze telde, of wat een klacht is. De as begint bij 40, dus van 2024 blijft bijna niets over om te zien. En een gezin zonder kraan heeft geen water om over te klagen.
figures-own-silence = Geen getal is geen nul
figures-own-silence-text =
    Een plek kan op een lijst ontbreken omdat er niets is gebeurd. Ze kan ook ontbreken omdat niemand iets mag vragen, of omdat niemand durft te antwoorden. Een lange lijst kan betekenen dat er veel leed is, of dat veel mensen het vrij kunnen opschrijven, of allebei.

    Nog een reden om van lijsten geen ranglijsten te maken. Verdriet heeft geen eerste plaats.
figures-own-fair-doubt = Eerlijke twijfel
figures-own-doubt-text =
    Vragen is geen aanval. Mensen die leed tellen, doen traag en verdrietig werk, soms in gevaar, en de meesten zijn blij met een goede vraag. Wees even nieuwsgierig naar getallen die je bevallen als naar de andere.

    Waar niemand iets mag vragen of vertellen, zijn zulke getallen er nauwelijks. Deze vrijheid staat in de Verklaring:
figures-own-law = Universele Verklaring van de Rechten van de Mens, artikel 19 (1948); Front Line Defenders, Global Analysis 2024/25 (2025), voor minimumtellingen
figures-own-guide = Tweetallen, 30 minuten. Neem uitgeknipte cijfers mee over onschuldige dingen, van verpakkingen, advertenties en sportpagina’s. Elk tweetal neemt één cijfer mee langs de zeven vragen en vertelt welke vraag het meest opleverde.
    .tips = Op sommige plekken is het riskant om een officieel getal in twijfel te trekken. Gebruik dan alleen verpakkingen en verzonnen kranten.
    .debrief = Welke vraag hielp het vaakst? Was er een cijfer dat sterker werd toen je vragen stelde?
figures-own-person-again = Welk van alle getallen in deze module weet je volgende week nog? Is het het getal dat blijft hangen, of iets ernaast?
figures-own-small-thing =
    Als je wilt, neem dan het volgende getal dat je tegenkomt, in de bus of op een melkpak, en stel er twee van de zeven vragen aan. Je hoeft het niemand te vertellen.

    Niets doen is ook goed. De vragen blijven bewaard.

