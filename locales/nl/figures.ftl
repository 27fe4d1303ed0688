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
    .who-ask = Staat er wie er geteld heeft?
    .what = Wat
    .what-ask = Staat er duidelijk wat er als één telde?
    .when = Wanneer
    .when-ask = Staat er om welke dag, welk jaar of welke jaren het gaat?
    .where = Waar
    .where-ask = Staat er om welke plek of welk gebied het gaat?
    .sure = Hoe zeker
    .sure-ask = Staat er of dit precies is, een minimum of een schatting?
    .told = Het staat er
    .open = Het blijft open
    .complete = Volledig: je kunt het zo doorgeven
    .ask-more = Bruikbaar, zodra de open vragen zijn gesteld
    .worthless = Waardeloos: gooi maar weg

## Les 1

figures-five = Eén getal, vijf vragen
    .summary = Bonen in een pot, een lijst met namen, en vijf vragen die bij elk cijfer passen.
figures-five-jar = Bonen in een pot
figures-five-scene =
    Op een dorpsfeest staat een glazen pot met bonen. Tegen de avond gaan er drie getallen rond. ‘812’, zegt de jongen die ze telde toen hij vorig jaar de pot vulde. ‘Een stuk of duizend’, zegt de vrouw van de kraam. Twee zussen begonnen te tellen en stopten toen het ging regenen: ‘Meer dan 700.’

    Niemand loog. Welk getal zou jij op het bord schrijven, en wat zou je erbij zetten?
figures-five-serious = Als een getal van een serieuze organisatie komt, valt er niets meer te vragen.
figures-five-ask-five = Vijf vragen
figures-five-asks = De drie getallen verschillen, en vijf vragen laten zien hoe:
    .who = *Wie telde er?* De jongen en de zussen. De vrouw kent haar potten en heeft niet geteld.
    .what = *Wat werd er geteld?* Bonen. Is een halve boon één boon?
    .when = *Wanneer?* Het getal van de jongen is een jaar oud. Misschien heeft iemand intussen soep gemaakt.
    .where = *Waar?* In deze ene pot. Onder de kraam staat er misschien nog een.
    .sure = *Minstens, ongeveer of precies?* ‘Meer dan 700’ is een minimum, ‘een stuk of duizend’ een schatting, en ‘812’ is precies bedoeld.
figures-five-ahead = Op de volgende pagina’s staat hoeveel mensen per jaar zijn gedood omdat ze mensenrechten verdedigden. Er wordt geen moord beschreven en er is niemand te zien. Je mag ze overslaan; dat kost je niets.
figures-five-one-is =
    Een buurman die vroeg waar het water van de rivier bleef. Een lerares. Een vrouw die gezinnen hielp om een advocaat te vinden. Ze zijn verzonnen, en mensen als zij staan op de lijsten in deze les.

    Welk getal er ook volgt, één daarvan is één mens. Misschien zette iemand die avond nog een bord klaar.
figures-five-count-2024 = mensenrechtenverdedigers gedood, in 32 landen
    .source = Front Line Defenders, over het jaar 2024
figures-five-answers =
    Stel ook bij dit getal de vijf vragen. Front Line Defenders houdt de lijst bij, samen met partners. De organisatie telt verdedigers die zijn gedood; gevangenschap en bedreiging zijn andere tellingen. Het jaar is 2024, en er werden zulke moorden bekend in 32 landen.

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
    Veel cijfers in deze module komen van één pagina van Amnesty International USA, geschreven omstreeks 2019. De bescherming van verdedigers is een van de onderwerpen. Omdat de pagina Amerikaans is, gaan veel van haar cijfers over de VS. Een land is niet slechter dan een ander land, alleen omdat daar iemand heeft geteld.
figures-five-sources = Front Line Defenders, Global Analysis 2024/25 (2025) en eerdere rapporten; Algemene Vergadering van de Verenigde Naties, resolutie 217 A (III) (1948)
figures-five-guide = De hele groep, 25 minuten. Neem een pot gedroogde bonen mee. Drie teams tellen volgens drie geheime regels: alleen hele bonen, alles in de pot, stoppen na twee minuten. Schrijf daarna de drie uitkomsten op het bord, zonder de regels.
    .tips = Misschien kent een deelnemer iemand die gedood is. Zeg vooraf dat er getallen over moorden komen, en laat mensen even weglopen als ze dat willen. Vergelijk nooit landen.
    .debrief = Welke uitkomst was fout? Wat moest er naast elk getal staan om het te laten kloppen?
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

    Stel je één van die miljoenen voor: iemand met één tas, die een kwartier had om te kiezen wat erin ging.
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
    Van 304 treinen met vertraging naar 318: dat zijn er 14 meer, ongeveer een twintigste erbij. Maar de tweede krant begint haar as bij 300. Van 304 laat ze de laatste 4 zien, en van 318 de laatste 18. Zo is de laatste kolom meer dan vier keer zo hoog als de eerste.

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
    .mix = *De mix.* In 2019 waren het er 96. Maar toen telde een half uur als vertraging, en sinds 2020 tien minuten. In één rij lijken die twee samen op een ramp.
    .shares = *Aantal of aandeel.* Een stad waar zowel het aantal inwoners als het aantal diefstallen verdubbelt, heeft meer diefstallen, maar per persoon precies evenveel.
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
figures-countries-ahead = De volgende pagina’s gaan over wetten tegen mensen om wie ze liefhebben, over gevangenisstraf om woorden en over abortus. Er staan getallen en regels in, en geen gevallen. Op sommige plekken kan zo’n pagina je in moeilijkheden brengen; bedenk dus wie jouw scherm kan zien. Je mag ze overslaan; dat kost je niets.
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
    Gender, seksualiteit en identiteit zijn een onderwerp van de pagina. Ze telde 76 landen. ILGA World, dat zulke wetten onderzoekt, kwam halverwege 2025 op 64 lidstaten van de Verenigde Naties.

    Je bent geneigd te zeggen dat twaalf landen hun wet hebben veranderd. Maar niet elk land is lid van de VN, en twee lijsten kunnen twee regels hebben. Wat we weten, zijn twee tellingen, elk met een datum. Beide tellen wetten. Hoe vaak er iemand wordt gearresteerd, is een andere vraag.
figures-countries-weigh = Tellen is niet wegen
figures-countries-clinic-laws = beperkingen van abortus, in de VS ingevoerd sinds 2010
    .source = Guttmacher Institute, 2010 tot en met 2016
figures-countries-weigh-text =
    In zo’n telling is een regel over een formulier er één, en een regel die een kliniek sluit ook. Het getal vertelt hoe druk wetgevers het hadden. Het vertelt niet wat een regel met iemands dag deed.

    Later verschoof zelfs de grond onder die regels. Op 24 juni 2022 deed het Amerikaanse Hooggerechtshof uitspraak in de zaak-Dobbs, en de juridische grondslag veranderde. Een telling op de oude grondslag kan daarna niet zomaar doorgaan.
figures-countries-ahead-force = De volgende pagina gaat over wetten over dodelijk geweld door de politie. Er staat één getal in en geen geval. Je mag die overslaan; dat kost je niets.
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
    Op de kade van Lind zijn twee vrienden het oneens. ‘Na tien uur ’s avonds varen er gemiddeld negen mensen mee’, zegt Samir. ‘Ik heb een maand geteld.’ Olga kijkt naar het water. ‘Niemand zou vanwege geld aan de overkant moeten blijven slapen’, zegt ze.

    Samirs zin kun je nagaan. Olga’s zin vraagt om argumenten. Ze horen allebei in hetzelfde gesprek, en geen van de twee kan het werk van de ander doen.
figures-penalty-settle = Met getallen die goed genoeg zijn, kun je elk meningsverschil over goed en kwaad beslechten.
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
    Een jaar eerder werden 112 van die landen gemeld. ‘Voor alle misdrijven’ hoort bij wat er geteld is: een land dat de straf bijvoorbeeld alleen voor oorlogstijd behoudt, telt niet mee.

    In het internationale recht beschermt artikel 6 van het Internationaal Verdrag inzake burgerrechten en politieke rechten het leven. Sinds 1989 is er een Tweede Facultatief Protocol voor staten die deze straf voorgoed willen afschaffen.
figures-penalty-law = Internationaal Verdrag inzake burgerrechten en politieke rechten, artikel 6 (1966), en het Tweede Facultatief Protocol daarbij (1989); Amnesty International, stand van eind 2024; Death Penalty Information Center, juli 2024
figures-penalty-guide = Eerst in tweetallen, dan de hele groep, 25 minuten. Deel tien zinnen uit over schooluniformen of nachtelijke veerponten. Elk tweetal sorteert ze in ‘kun je tellen’ en ‘vraagt om argumenten’, en zet een streepje bij zinnen die van allebei iets hebben.
    .tips = Houd geen debat voor of tegen de doodstraf; misschien staat iemand dicht bij een zaak. Het gaat hier om wat getallen kunnen.
    .debrief = Welke zin verhuisde tijdens het praten van de ene stapel naar de andere? Waardoor kwam dat?
figures-penalty-number-alone = Waar heb je een getal een discussie zien winnen die het eigenlijk niet kon beslissen?

## Les 6

figures-security = Elke één is een mens
    .summary = Kleine getallen, sterke werkwoorden en een verhouding: cijfers lezen over veiligheid en politie.
figures-security-bus = Terug in de bus
figures-security-scene =
    Na een dag aan het meer staat een lerares in de deur van de bus en telt. Twaalf, dertien, veertien. Er waren vijftien kinderen mee.

    Niemand in die bus zegt dat veertien bijna vijftien is. Iedereen weet wat één hier is: dat is Lio, en hij zoekt zijn schoen.
figures-security-ahead = De volgende pagina gaat over mensen die gevangenzitten, over uitzetting en over een inreisverbod. Er staan getallen in en geen scènes. Je mag die overslaan; dat kost je niets.
figures-security-small-numbers = Kleine getallen
figures-security-held = Mensen vastgehouden in Guantánamo, het Amerikaanse detentiecentrum in Cuba
    .source = Amnesty International USA, januari 2019; pers, volgens berichten, januari 2025
    .jan-2019 = Januari 2019
    .jan-2025 = Januari 2025
    .jan-2025-value = 15 (volgens berichten)
figures-security-held-text =
    Op de pagina van Amnesty International USA hoort dit bij het onderwerp ‘nationale veiligheid en mensenrechten’. In zes jaar daalde het aantal van 40 naar 15, volgens berichten. Een later aantal konden we niet bevestigen, dus daar houden we op.

    De grafiek laat zien hoeveel mensen er op twee momenten vastzaten. Ze zwijgt over wie het zijn, hoelang elk van hen daar al was, en of een rechter hen ooit had gehoord.
figures-security-verb = Het zit ’m in het werkwoord
figures-security-registered = mensen uitgezet zonder veroordeling, via een registratieprogramma dat NSEERS heet
    .source = Amnesty International USA, over de jaren 2002 tot en met 2011
figures-security-verb-text =
    In andere berichten gaat het om zo’n 13.000 mensen tegen wie *een uitzettingsprocedure werd begonnen*. Dat is hetzelfde getal met een ander werkwoord: er werd een zaak geopend, en hoe die afliep, staat er niet bij. Is een werkwoord zo sterk, zoek dan een tweede bron.

    De regels van het programma zijn in december 2016 geschrapt. Het cijfer is geschiedenis.
figures-security-protests = protesten van Amnesty in de VS
    .source = Amnesty International USA, begin 2017
figures-security-protests-text =
    Ze kwamen na een inreisdecreet dat op de pagina de eerste ‘moslimban’ heet. Dat werd in maart 2017 vervangen, en de decreten erna zijn in januari 2021 ingetrokken. In 2025 kwamen er andere inreisverboden. De 132 telt wat mensen begin 2017 deden, en niets van wat later kwam.
figures-security-ahead-police = De volgende pagina gaat over mensen die door de politie zijn gedood, en over racisme. Er staan getallen in en geen scènes. Je mag die overslaan; dat kost je niets.
figures-security-newspaper = Een krant die telt
figures-security-police = mensen gedood door de politie in de VS
    .source = The Washington Post, over het jaar 2016
figures-security-police-text =
    Hier heeft een krant geteld. Voor zover we weten heeft ze haar gegevens later herzien, en de reeks stopte na 2024. Een correctie is geen schande. Een lijst die gecorrigeerd wordt, is een lijst waar iemand voor zorgt.

    Op de pagina hoort dit bij het onderwerp dodelijk politiegeweld en de verantwoording daarover. Twee dingen blijven bij het getal horen: het jaar, 2016, en de kans dat een gecorrigeerde lijst over datzelfde jaar iets anders zegt.
figures-security-times = Vijf keer zoveel kans
figures-security-times-text =
    Op de pagina staat ook dat een ongewapende zwarte man 5 keer zoveel kans had om te worden neergeschoten als een ongewapende witte man. Er staat geen jaar bij. Dit is een schatting, en onderzoeken verschillen. Daarom staat ze hier met dat etiket. Weglaten was ook eerlijk geweest.

    Een schatting kan op een echt onrecht wijzen. Ze verdient precieze vragen.
figures-security-times-asks = Voordat je ‘keer zoveel kans’ doorgeeft:
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
    Alle vier zijn geschiedenis, en twee hebben geen jaar. De eerste drie zijn output. De 142 komt het dichtst bij een effect. Toch zouden we vragen: wat is een ‘positief resultaat’? Een deur die openging, een bezoek dat werd toegestaan, een proces dat werd uitgesteld?
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
figures-effort-ahead = De volgende pagina gaat over een plan tegen vuurwapengeweld. Er wordt geen enkel geval verteld. Je mag die overslaan; dat kost je niets.
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
figures-effort-tomatoes = Denk aan inspanningen die jij of mensen om je heen ooit hebben geteld. Wat zouden daarbij de tomaten zijn geweest?

## Les 8

figures-own = Zelf lezen
    .summary = Zeven vragen op een kaartje, een verzonnen krant, en getallen die ontbreken.
figures-own-breakfast = Bij het ontbijt
figures-own-scene =
    Het is half acht in Varda. Het brood is nog warm en de krant ligt ernaast. Op de voorpagina staat: ‘Klachten over ons water bijna verdwenen.’ Daaronder staat een grafiek.

    Lees die zoals je om half acht leest. Lees die dan nog een keer.
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
    Vragen is geen aanval. Mensen die leed tellen, doen traag en verdrietig werk, soms in gevaar, en de meesten zijn blij met een goede vraag. Wees net zo nieuwsgierig naar getallen die je bevallen als naar de andere.

    Waar niemand iets mag vragen of vertellen, zijn zulke getallen er nauwelijks. De vrijheid om dat wel te doen, staat in de Verklaring:
figures-own-law = Universele Verklaring van de Rechten van de Mens, artikel 19 (1948); Front Line Defenders, Global Analysis 2024/25 (2025), voor minimumtellingen
figures-own-guide = Tweetallen, 30 minuten. Neem uitgeknipte cijfers mee over onschuldige dingen, van verpakkingen, advertenties en sportpagina’s. Elk tweetal stelt de zeven vragen aan één cijfer en vertelt welke vraag het meest opleverde.
    .tips = Op sommige plekken is het riskant om een officieel getal in twijfel te trekken. Gebruik dan alleen verpakkingen en verzonnen kranten.
    .debrief = Welke vraag hielp het vaakst? Was er een cijfer dat sterker werd toen je vragen stelde?
figures-own-person-again = Welk van alle getallen in deze module weet je volgende week nog? Is het het getal dat blijft hangen, of iets ernaast?
figures-own-small-thing =
    Als je wilt, neem dan het volgende getal dat je tegenkomt, in de bus of op een melkpak, en stel er twee van de zeven vragen aan. Je hoeft het niemand te vertellen.

    Niets doen is ook goed. De vragen lopen niet weg.

## Vragen in de lessen

figures-q-which-question = Vijf aantekeningen komen uit vijf verzonnen verslagen. Op welke vraag geeft elke aantekening antwoord?
    .society = ‘Bijgehouden door de vissersvereniging’
    .society-why = Nu weten we wiens ogen hebben gekeken.
    .injured = ‘Gewond betekent: behandeld in een ziekenhuis’
    .injured-why = Dit is een definitie. Ze zegt wat er als één telt.
    .spring = ‘Van maart tot en met mei 2023’
    .spring-why = Een periode, met het jaar erbij.
    .harbour = ‘In de drie havens van Oster’
    .harbour-why = Dit bakent het gebied af. Een vierde haven zou erbuiten vallen.
    .minimum = ‘Alleen bekende gevallen; misschien zijn er meer’
    .minimum-why = Iemand vertelt ons dat dit een minimum is.
    .ask-who = Wie telde er?
    .ask-what = Wat werd er geteld?
    .ask-when = Wanneer?
    .ask-where = Waar?
    .ask-sure = Minstens, ongeveer of precies?
    .hint-1 = De ene aantekening tekent een kaart in woorden, een andere een kalender.
figures-q-two-crowds = Op 10 december 2016 was er in Taiwan een massabijeenkomst voor het huwelijk van paren van hetzelfde geslacht. De organisatie sprak van 250.000 mensen, de politie van 75.000. Wat drukt een zorgvuldige schrijver af?
    .middle = Het getal precies in het midden
    .middle-why = Dan krijgen lezers een derde getal, dat niemand heeft geteld.
    .larger = Het grootste getal, voor de zekerheid
    .larger-why = Groter is niet zekerder. Een organisatie kan hoog tellen, net zoals de politie laag kan tellen.
    .both-named = Beide getallen, elk met zijn bron
    .both-named-why = Lezers zien wie er telde en hoe ver de twee uit elkaar liggen. Dat gat is ook informatie.
    .police-only = Dat van de politie, want dat is officieel
    .police-only-why = Een instantie kan zich net zo goed vergissen. Met één van de twee bronnen zie je niet dat ze het oneens zijn.
    .hint-1 = Bij welke keuze kunnen lezers zien wie er telde?
figures-q-both-right = Voor 2024 staan op één lijst minstens 324 gedode verdedigers, en in een telling van de Verenigde Naties minstens 625 mensen. Een van de twee moet dus fout zijn.
    .true-why = Zo lijkt het, tot je vraagt wat er geteld is. Op de tweede lijst staan ook mediawerkers, en mensen die verdwenen.
    .false-why = De lijsten hebben verschillende regels: op de ene staan gedode verdedigers, op de andere ook mediawerkers en mensen die verdwenen.
    .hint-1 = Stel de tweede van de vijf vragen aan beide lijsten.

figures-q-may-stand = Welke van deze zinnen over vluchtelingen mogen in een krant staan? Kies ze allemaal.
    .today = ‘Er zijn 25,9 miljoen vluchtelingen in de hele wereld.’
    .today-why = Er staat ‘zijn’, en de telling is van eind 2018. Zonder het jaar is de zin onwaar geworden.
    .end-of-year = ‘Eind 2024 telde UNHCR er in totaal 42,7 miljoen.’
    .end-of-year-why = Wie telde, de dag, en een werkwoord in de verleden tijd: over tien jaar klopt het nog.
    .end-of-year-missed = Deze mag er staan: hij noemt de dag waar de telling bij hoort.
    .fled-in-year = ‘Alleen al in 2024 moesten 42,7 miljoen mensen vluchten.’
    .fled-in-year-why = De telling is van iedereen die aan het eind van dat jaar vluchteling was. Velen waren veel eerder gevlucht.
    .of-all = ‘Eind 2024: 42,7 van de 123,2 miljoen ontheemden waren vluchteling.’
    .of-all-why = Het deel staat naast het geheel, en de dag staat erbij. Wie er telde, kan er nog bij.
    .of-all-missed = Deze klopt ook: de vluchtelingen zijn een deel van alle ontheemden, in dezelfde telling.
    .hint-1 = Lees de werkwoorden. Welke beweren te veel?
figures-q-lind-bicycles = In 2010 kwam de helft van de leerlingen in Lind met de fiets naar school. In 2020 ging 40% van alle mensen in Lind met de fiets. Er fietsen nu dus minder leerlingen.
    .true-why = 40 is minder dan 50, maar van wie? Het eerste is een deel van de leerlingen, het tweede een deel van iedereen.
    .false-why = Twee verschillende gehelen: leerlingen en inwoners. Misschien kwam in 2020 elke leerling op de fiets.
    .hint-1 = Zeg na elk percentage ‘van wie’.
figures-q-read-ceiling = Het plafond voor het Amerikaanse begrotingsjaar 2020 was 18.000 vluchtelingen. Wat vertelt dit cijfer?
    .arrived = Hoeveel vluchtelingen er kwamen
    .arrived-why = Een plafond wordt bepaald voordat er iemand komt. Het aantal mensen dat kwam, is een andere telling, en kan lager zijn.
    .allowed = Hoeveel er toegelaten konden worden
    .allowed-why = Het is een grens die een regering zichzelf stelt. Of die is bereikt, moet je apart vragen.
    .applied = Hoeveel mensen om toelating vroegen
    .applied-why = Wie erom vraagt, houdt zich niet aan een plafond. Dat moet dus apart geteld worden.
    .settled = Hoeveel vluchtelingen in de VS woonden
    .settled-why = Mensen die eerder kwamen, wonen er ook. Een grens voor één jaar zegt niets over hen.
    .hint-1 = Het bordje in een lift zegt hoeveel mensen erin kunnen.

figures-q-how-many-more = In een grafiek van gedode mensenrechtenverdedigers begint de as bij 290. De kolom van 2024 is meer dan drie keer zo hoog als die van 2023. Hoeveel moorden telde de lijst in 2024 (minstens 324) meer dan in 2023 (minstens 300)?
    .accept = 24 | vierentwintig | 24 meer | 24 moorden
    .why = 24 meer op de lijst: ongeveer een twaalfde, al lijken de afgesneden kolommen drie tegen één. Achter elk van de 24 staat een mens.
    .above-line = 34 | vierendertig
    .above-line-why = 34 is wat er in 2024 boven de lijn van 290 uitsteekt. Vergelijk de tellingen zelf: 324 en 300.
    .triple = 3 | drie | drie keer | 3 keer | driemaal | driedubbel
    .triple-why = Dat is het beeld van de afgesneden kolommen. De vraag gaat over de tellingen.
    .whole-bar = 324 | 624
    .whole-bar-why = Dat is één jaar, of de twee samen. Zoek het verschil tussen de twee.
    .hint-1 = Laat het beeld los en neem de twee getallen.
    .hint-2 = Trek 300 af van 324.
figures-q-choose-window = Op de lijst van gedode verdedigers staan er 304 voor 2019, 401 voor 2022 en 324 voor 2024. ‘De telling steeg van 304 naar 401’, schrijft de ene krant. ‘Ze daalde van 401 naar 324’, schrijft de andere. Wat zou je beide kranten vragen te drukken?
    .first-lies = Een rectificatie in de eerste krant
    .first-lies-why = Haar getallen staan in de rapporten, dus er valt niets recht te zetten. Ze koos haar jaren.
    .second-lies = Een rectificatie in de tweede krant
    .second-lies-why = Ook haar getallen kloppen. Het verschil zit in de jaren die ze weglaat.
    .whole-row = De hele rij, van 2017 tot en met 2024
    .whole-row-why = In de hele rij zijn beide bewegingen te zien, en lezers kunnen zelf oordelen.
    .average = Een gemiddelde in plaats van alle jaren
    .average-why = Een gemiddelde verbergt de stijging en de daling allebei. Het geeft antwoord op een vraag die niemand stelde.
    .hint-1 = Beide kranten snijden iets af, en dat is niet de as.
figures-q-chart-desk = Pavo tekent grafieken voor een weekblad in Tarn. Op zijn bureau liggen vier getallen: huishoudens die op een woning wachten, in vier jaar. 380, 371, 390, 384.
    .sketch = Hij trekt de eerste lijn. Waar moet de as beginnen?
    .cut = Bij 370, dan ziet het er levendig uit
    .cut-why = Het ziet er heel levendig uit. Het komt op de voorpagina.
    .zero = Bij 0, gewoon zoals het is
    .zero-why = Er staan vier kolommen, bijna even hoog. Dat zijn de getallen ook.
    .cut-said = Bij 370, en dat staat erbij
    .cut-said-why = Lezers weten het, en dat is eerlijk. De vorm praat nog steeds harder dan het regeltje.
    .letters = Een lezeres schrijft: ‘Ik dacht dat de lijst drie keer zo lang was geworden. Mijn zus staat erop, en ik schrok.’
    .redraw = Opnieuw drukken vanaf 0, met de reden
    .redraw-why = Een klein kadertje, één zin, een nieuwe grafiek. De lezeres schrijft terug om te bedanken.
    .shrug = Antwoorden dat de getallen klopten
    .shrug-why = Die klopten. Wat zij zag niet, en een grafiek is er om gezien te worden.
    .flat = ‘Eerlijk,’ zegt de eindredacteur, ‘en saai. Bijna geen verandering. Wie kijkt daar nou naar?’
    .drop-years = Alleen de stap van 371 naar 390 laten zien
    .drop-years-why = Nu zit er beweging in. Daarvoor zijn twee jaren verdwenen.
    .words = Alles houden, en zeggen wie er wachten
    .words-why = ‘384 huishoudens; wie het langst wacht, wacht negen jaar.’ Stilstand is het nieuws geworden.
    .no-plot = De grafiek weglaten en één regel drukken
    .no-plot-why = Er is niets mis mee, en er valt weinig te zien. Lezers missen dat het al jaren zo is.
    .end-clear = Mensen kijken langer naar de grafiek dan verwacht. Vier gelijke kolommen, en een zin over negen jaar. Iemand vraagt de gemeenteraad waarom er niets beweegt.
    .end-thin = De regel klopt en niemand leest hem. Jammer, en het kan geen kwaad.
    .end-doubt = Na een tijdje zeggen mensen over het weekblad: ‘Die grafieken klimmen altijd.’ Ze kijken niet meer, ook niet als er echt iets klimt.
    .why = Een eerlijke as kan een grafiek stil maken. Boeiend wordt ze door waar de getallen over gaan.

figures-q-one-case = ‘In 2019 arresteerden 47 landen mensen om vreedzame woorden op internet’, zegt de pagina. Een land met één enkele arrestatie telt even zwaar mee in die 47 als een land met duizend.
    .true-why = Klopt, dit telt zoals Ada’s dagboek. Hoeveel arrestaties er per land waren, is een ander cijfer.
    .false-why = De lijst vraagt alleen of het in een land is gebeurd. Eén arrestatie is er één bij, en duizend ook.
    .hint-1 = Denk aan één druppel in een kopje.
figures-q-law-or-life = Elke regel noemt een telling. Telt die wetten op papier, of dingen die zijn gebeurd?
    .on-paper = Wetten op papier
    .happened = Wat er is gebeurd
    .penal-code = Staten met een wet tegen satire
    .penal-code-why = Dit kun je in een bibliotheek tellen. Of er iemand wordt gearresteerd, zit er niet in.
    .arrested = Staten die een cabaretier arresteerden
    .arrested-why = Er is iemand meegenomen, dus dit gaat verder dan het wetboek.
    .new-rules = Nieuwe regels voor klinieken sinds 2010
    .new-rules-why = De regels zijn geteld toen ze werden gemaakt. Of ze gebruikt worden, is een andere telling.
    .closed-shop = Klinieken die in één jaar dichtgingen
    .closed-shop-why = Een deur die dichtgaat, is een gebeurtenis. Een wet kan de oorzaak zijn, maar is niet wat er geteld wordt.
    .still-valid = Oude verboden die nog gelden
    .still-valid-why = Een wet kan een eeuw in het boek staan zonder gebruikt te worden.
    .hint-1 = Kun je het tellen zonder een juridische bibliotheek uit te gaan?
figures-q-state-zero = Amnesty’s onderzoek van 2015 vond 0 Amerikaanse staten met een wet over dodelijk politiegeweld die aan internationale normen voldeed. Wat zegt deze nul?
    .no-rules = Geen enkele staat had er regels over
    .no-rules-why = Een wet hebben is iets anders dan aan een norm voldoen. Het onderzoek legde wetten langs een meetlat.
    .below-standard = Geen enkele wet haalde de norm
    .below-standard-why = Zo’n nul hangt af van de meetlat, hier de internationale normen, en van het jaar.
    .still-none = Ook nu haalt geen staat de norm
    .still-none-why = Sommige staten veranderden later hun wet, Californië in 2019. Of nul nog klopt, kunnen we niet zeggen.
    .all-alike = De wetten zijn overal hetzelfde
    .all-alike-why = Twee mensen kunnen allebei onder een streepje blijven en toch niet even lang zijn.
    .hint-1 = Welke keuze laat zowel de meetlat als het jaar staan?

figures-q-check-or-argue = Sorteer deze zinnen over de doodstraf: kan tellen helpen om ze te onderzoeken, of vragen ze om argumenten?
    .count-helps = Tellen kan helpen
    .argue = Vraagt om argumenten
    .fewer-crimes = De straf voorkomt meer misdaad
    .fewer-crimes-why = Onderzoek kan misdrijven vergelijken. De pagina zegt dat er geen bewijs is voor een beter effect.
    .never-kill = Een staat zou nooit iemand moeten doden
    .never-kill-why = Dit is een oordeel over wat goed is. Geen telling kan het vellen.
    .same-lawyer = Arme mensen worden vaker veroordeeld
    .same-lawyer-why = Vonnissen kun je tellen en vergelijken. Het vraagt zorg, maar het kan.
    .too-much = Eén vergissing is er één te veel
    .too-much-why = Vergissingen kun je tellen. Of één er te veel is, is een oordeel.
    .later-freed = Sommige veroordeelden waren onschuldig
    .later-freed-why = Je kunt een lijst bijhouden van wie vrijkwam omdat hij of zij onschuldig bleek.
    .hint-1 = Welke zinnen zeggen wat goed is, en niet wat het geval is?
figures-q-running-total = Tot juli 2024 waren in de VS minstens 200 mensen uit de dodencel vrijgekomen omdat ze onschuldig bleken. Wat is hier geteld?
    .each-year = Wie er per jaar vrijkwamen
    .each-year-why = Een jaartelling begint elk jaar in januari weer bij nul. Deze nooit.
    .since-1973 = Wie er vanaf 1973 vrijkwamen
    .since-1973-why = Het is een lopend totaal over zo’n vijftig jaar, en alleen van bekende gevallen.
    .all-innocent = Alle onschuldig veroordeelden
    .all-innocent-why = Die lijst heeft niemand. Mensen van wie de onschuld nooit is ontdekt, zijn nergens geteld.
    .on-row = Wie er in juli 2024 vastzaten
    .on-row-why = De mensen in deze telling hebben de dodencel verlaten, sommigen tientallen jaren geleden.
    .hint-1 = Denk aan wanneer met deze lijst is begonnen.
figures-q-headline-room = Amara is eindredacteur van een weekblad in Oster. Op haar bureau: eind 2024 telde Amnesty 113 landen die de doodstraf voor alle misdrijven hadden afgeschaft. Een ouder briefje noemt er 112, volgens berichten, voor eind 2023.
    .draft = Er is een kop nodig. Welke neemt Amara?
    .world = ‘Wereld schaft de doodstraf af’
    .world-why = Kort en groots. Het briefje op haar bureau zegt iets kleiners.
    .dated = ‘Eind 2024 waren het 113 landen’
    .dated-why = Het jaar staat erin. ‘Voor alle misdrijven’ volgt in de eerste regel.
    .older = ‘Eind 2023 waren het 112 landen’
    .older-why = Een kloppende telling met haar datum, al ligt er een nieuwere naast.
    .call = Voor het drukken leest een advocate de pagina. ‘Deze kop en je nieuwste telling zijn niet hetzelfde’, zegt ze.
    .mend = De nieuwste telling nemen, met datum
    .mend-why = Het kost tien minuten. De advocate gaat terug naar haar thee.
    .leave = Laten staan, want lezers willen het kort
    .leave-why = Hij staat er in grote letters. Een kop had kort én goed kunnen zijn.
    .space = Er is nog ruimte voor één ding. Een columnist biedt een zin aan: ‘Een staat die doodt, heeft ongelijk.’
    .opinion-in = Zijn zin in het kadertje met het cijfer zetten
    .opinion-in-why = Nu staan een telling en een mening in één kader. Lezers zien niet waar de ene ophoudt.
    .two-boxes = Een tweede kadertje, met zijn naam eronder
    .two-boxes-why = Het cijfer houdt zijn bron, en onder de mening staat een naam. Je kunt ze allebei lezen.
    .cut-year = Het jaar weglaten, dan past zijn zin
    .cut-year-why = Dat scheelt een paar letters. Volgend jaar kan niemand zeggen wat het getal betekende.
    .end-apart = Sommige lezers zijn het met de columnist eens, andere niet. Allemaal weten ze wat er geteld is, door wie en tot wanneer.
    .end-mixed = Er komen brieven. De helft heeft het over het getal en bedoelt de mening.
    .end-loose = Twee jaar later haalt een lerares de pagina aan, en dan klopt het niet meer. Niets op de pagina had haar gewaarschuwd.
    .why = Een cijfer en een standpunt kunnen op één pagina staan. Elk heeft een eigen etiket nodig.

figures-q-court-words = Bij getallen over het strafrecht komt het aan op het werkwoord. Zet deze in de volgorde waarin ze in een strafzaak meestal komen.
    .stopped = Staande gehouden door de politie
    .charged = Aangeklaagd wegens een misdrijf
    .tried = Terechtgestaan voor een rechter
    .convicted = Veroordeeld door de rechter
    .why = Bij elke stap vallen er mensen af. ‘1.000 staande gehouden’ is dus heel ander nieuws dan ‘1.000 veroordeeld’, en tot de laatste stap geldt iedereen als onschuldig.
    .hint-1 = Artikel 11 van de Verklaring: onschuldig tot de schuld bewezen is.
figures-q-times-as-often = ‘In Oster krijgen automobilisten van de eilanden drie keer zo vaak een boete als anderen.’ Wat zou je het eerst vragen?
    .round-number = Of die drie een afgerond getal is
    .round-number-why = Waarschijnlijk wel, en dat verandert weinig. Er ontbreekt iets groters.
    .how-many-each = Van hoeveel automobilisten, per groep
    .how-many-each-why = Elk ‘keer zo vaak’ bestaat uit twee verhoudingen, en bij elke verhouding hoort een geheel.
    .best-town = Welke stad de beste automobilisten heeft
    .best-town-why = Zo wordt een vraag over boetes een ranglijst van mensen.
    .older-news = Of het al eens in een krant heeft gestaan
    .older-news-why = Een getal wordt niet waarder door het vaak te drukken.
    .hint-1 = Bij een verhouding hoort iets boven de streep en iets eronder.
figures-q-careful-estimate = Een pagina zonder jaar zegt dat de ene groep ‘5 keer zoveel kans’ heeft als de andere om door de politie te worden neergeschoten. Onderzoeken verschillen. Wat is zorgvuldig? Kies alles wat past.
    .name-study = Het een schatting noemen, met de pagina
    .name-study-why = Lezers weten dan wat voor getal het is, en waar ze kunnen kijken.
    .name-study-missed = De pagina noemen en zeggen dat het een schatting is, is ook zorgvuldig.
    .exact-fact = Het als feit drukken, omdat het ertoe doet
    .exact-fact-why = Juist omdat het ertoe doet, moet het stevig staan. Een wankel getal is makkelijk te gebruiken tegen de mensen over wie het gaat.
    .say-differ = Erbij zetten dat onderzoeken verschillen
    .say-differ-why = Dat kost een halve regel en behoedt de lezer voor schijnzekerheid.
    .say-differ-missed = Dat onderzoeken verschillen, hoort naast het getal.
    .drop-word = Het woord ‘kans’ schrappen, dat leest vlotter
    .drop-word-why = Dat woord draagt de betekenis: zonder dat woord wordt een kans een telling.
    .leave-out = Het weglaten tot de bron duidelijk is
    .leave-out-why = Weglaten is ook een keuze. Over het onrecht erachter kun je vertellen met bronnen die je kent.
    .leave-out-missed = Het voorlopig weglaten is ook zorgvuldig.
    .hint-1 = Twee van de vijf laten het getal steviger lijken dan het is.

figures-q-did-or-change = Sorteer deze aantekeningen van verzonnen clubs: wat is er gedaan, of wat is er veranderd?
    .done = Gedaan
    .changed = Veranderd
    .leaflets = Er zijn 3.000 flyers gedrukt
    .leaflets-why = Er kwam papier van de pers. Wat het met lezers deed, is nog open.
    .read-alone = 12 kinderen meer lezen zelfstandig
    .read-alone-why = Kinderen kunnen iets wat ze eerder niet konden.
    .sessions = Er waren 40 cursusdagen
    .sessions-why = Cursusdagen zijn werk dat is verzet, net als gieters water.
    .fewer-falls = Er vielen minder mensen op de trap
    .fewer-falls-why = Het is veiliger geworden op de trap, wie daar ook voor zorgde.
    .signed = Er stonden 900 namen op de petitie
    .signed-why = Handtekeningen laten steun zien. Of het antwoord anders werd, is de volgende vraag.
    .seen-doctor = Patiënten wachtten vier dagen korter
    .seen-doctor-why = De patiënten merken dit, dus er is iets veranderd.
    .hint-1 = Vraag bij elk: zijn dit gieters, of tomaten?
figures-q-after-because = Een vrouw kwam vrij uit de gevangenis, drie weken nadat er 5.000 brieven waren verstuurd. Een groep schrijft: ‘Ze kwam vrij na de brieven.’ De groep kan net zo goed schrijven: ‘De brieven hebben haar bevrijd.’
    .true-why = De data laten zien dat het een na het ander kwam. Waardoor rechters of ambtenaren zo besloten, weet je daarmee niet.
    .false-why = ‘Na’ is een datum en ‘hebben haar bevrijd’ is een oorzaak. Advocaten, familie en anderen kunnen ook een rol hebben gespeeld, of allemaal samen.
    .hint-1 = Welke van de twee kun je met een kalender bewijzen?
figures-q-which-number = In een plan staan vier stappen tegen vuurwapengeweld. Aan welk getal kun je later zien of elke stap werkt?
    .step-laws = Wetten om misbruik te voorkomen
    .step-laws-why = Worden er minder wapens zonder controle verkocht, dan begint de wet te werken.
    .step-research = Onderzoek waar geld voor is
    .step-research-why = Onderzoek is er pas als je het kunt lezen.
    .step-prevention = Preventie door gemeenschappen
    .step-prevention-why = Juist in de straten waar ze werken, zouden er minder mensen gewond moeten raken.
    .step-care = Zorg voor overlevenden
    .step-care-why = Of zorg snel komt, zie je aan de dagen.
    .sold-unchecked = Wapens die zonder controle zijn verkocht
    .studies-out = Studies die zijn verschenen
    .injured-there = Mensen die in die straten gewond raakten
    .waiting-days = Dagen tot de eerste hulp
    .hint-1 = Vraag bij elke stap wie er verschil zou moeten merken.

figures-q-walk-ferry = Een verzonnen bericht in Lind: ‘40 ongelukken op de veerponten van Lind in 2024. Er moet iets gebeuren.’ Loop de vijf vragen langs. Wat vertelt de tekst, en wat blijft open?
    .who-why = Open. Het kunnen de rederij, de artsen of de buren zijn, en ieder ziet iets anders.
    .what-why = Open. Uitglijden op een natte trede en een botsing kunnen allebei een ‘ongeluk’ zijn.
    .when-why = Het staat er: in 2024. Eén jaar, dus een stijging of daling kun je er niet aan zien.
    .where-why = Het staat er: op de veerponten van Lind. De kade valt er zo te zien buiten.
    .sure-why = Open. Misschien zitten er alleen ongelukken in die iemand heeft gemeld.
    .complete-why = Maar twee van de vijf vragen zijn beantwoord. Wie het nu doorgeeft, geeft drie gaten door.
    .ask-more-why = Er kan iets achter zitten. Met drie korte vragen aan de schrijver heb je er wel iets aan.
    .worthless-why = Een gat is een reden om te vragen. Misschien raken er echt mensen gewond, en weet de schrijver meer.
    .hint-1 = Zoek in de tekst een persoon of instantie die heeft geteld.
figures-q-not-zero = Op een lijst met aanvallen op verslaggevers, bijgehouden door een groep in het buitenland, staat er voor het verzonnen land Varda niet één. Wat volgt daaruit?
    .safe = Verslaggevers in Varda zijn veilig
    .safe-why = Dat is één mogelijkheid. Aan een lege regel kun je niet zien welke het is.
    .nobody-counts = Misschien kon daar niemand tellen
    .nobody-counts-why = Dat moet je vragen. Waar vertellen gevaarlijk is, blijven lijsten kort.
    .list-wrong = De groep in het buitenland werkt slecht
    .list-wrong-why = Misschien werkt die heel goed en hoort ze toch niets. Minimumtellingen hebben zulke gaten.
    .sure-many = Er moeten heel veel aanvallen zijn
    .sure-many-why = Een gat is ook geen bewijs van leed. Het is een plek waar we het niet weten.
    .hint-1 = Welke keuze beweert niet dat ze het weet?
figures-q-headline = Ines is eindredacteur van een krant in Varda. De gevangenisdienst stuurt een regel: ‘Klachten over behandeling: 80 vorig jaar, 40 dit jaar.’
    .desk = Over een uur sluit de voorpagina. Wat kan Ines doen?
    .drama = Als kop: ‘Gevangenis twee keer zo goed’
    .drama-why = Het leest lekker. Er staat iets wat niemand heeft geteld.
    .ask-prison = Vragen wat een klacht is, en wie er telt
    .ask-prison-why = De medewerker aan de telefoon moet het opzoeken. Hij belt terug.
    .spike = Het verhaal bewaren tot morgen
    .spike-why = Het kan geen kwaad. De vraag is er nog, dus belt ze de volgende ochtend.
    .phone = Een verpleegkundige die in de gevangenis werkt, schrijft: ‘Van binnen ziet het er niet twee keer zo goed uit.’
    .correct = De dienst bellen, en de regel verbeteren
    .correct-why = Leuk is het niet. Lezers zien dat de krant kan luisteren.
    .stand-by = Erbij blijven: zo zijn de getallen gegeven
    .stand-by-why = Dat is zo, en ‘goed’ kwam er op de redactie bij.
    .answer = Het antwoord van de dienst: sinds januari telt een klacht alleen mee als die op een formulier staat. In juni waren de formulieren op.
    .fall = ‘Klachten dit jaar met de helft gedaald’
    .fall-why = Waar, en het belangrijkste blijft over voor pagina negen.
    .whole = ‘Half zoveel geteld, met een nieuwe regel’
    .whole-why = De definitie staat nu in de kop. Zo is de daling te begrijpen.
    .mother = Een moeder brengt een brief. De klacht van haar zoon is niet meegeteld. Ze vraagt of de krant kan helpen.
    .full-name = De namen drukken, dan is het sterk
    .full-name-why = Sterk is het, en hij zit er nog. Niemand heeft gevraagd wat er met hem kan gebeuren.
    .her-choice = Vragen wat zij en hij willen en wat veilig is
    .her-choice-why = Zij kiezen: de feiten, en geen namen. Het kost een dag extra.
    .numbers-only = Mensen weglaten, alleen getallen drukken
    .numbers-only-why = Niemand komt in gevaar. Het getal blijft een getal.
    .end-fair = Het verhaal heeft een telling, een regel, en iemand die zelf bepaalde hoeveel hij van zich liet zien. In maart zijn er nieuwe formulieren.
    .end-half = Er is niets onwaars gedrukt. Lezers weten nog steeds niet waar de veertig voor staat.
    .end-harm = Iedereen heeft het over de zoon. Wat dat daarbinnen voor hem betekent, kan niemand meer terugdraaien.
    .end-loud = De kop wordt nog jaren aangehaald. De verpleegkundige schrijft geen brieven meer.
    .why = Als een telling ineens verandert, kan de regel veranderd zijn. En elke één in de telling is een mens, die ook iets te zeggen heeft.

## Vragen van de quiz

figures-q-first-ask = ‘In 2024 zijn minstens 324 mensenrechtenverdedigers gedood.’ Wat vraagt een zorgvuldige lezer het eerst?
    .round = Waarom het geen rond getal is
    .round-why = Getelde getallen zijn zelden rond. Dat zegt niets over hoe ze zijn gemaakt.
    .who-what = Wie er telde, en wat er is geteld
    .who-what-why = Zonder de teller en de definitie kan niemand het nagaan of vergelijken.
    .best-country = Welk land er het best uitkomt
    .best-country-why = Zulke lijsten zijn geen ranglijst. Waar mensen veilig kunnen tellen, wordt meer bekend.
    .nothing-more = Niets: een cijfer spreekt voor zich
    .nothing-more-why = Cijfers spreken via de mensen die ze maakten. Zelfs een goed cijfer heeft zijn bron nodig.
    .hint-1 = Denk aan de pot met bonen en de twee zussen.
figures-q-at-least = In een rapport staat ‘minstens 300 mensen’. Wat vertelt dat woord ‘minstens’ je?
    .guess = De schrijvers deden een ruwe gok
    .guess-why = Bij een gok zou ‘ongeveer’ staan. Hier is elk van de 300 bij iemand bekend.
    .upper = Meer dan 300 kunnen het er niet zijn
    .upper-why = Dat zou ‘hooguit’ zijn. Dit woord zet het getal naar boven open.
    .known-cases = Dit zijn de gevallen die bekend zijn
    .known-cases-why = Er staan er 300 op de lijst, en misschien zijn er anderen van wie niemand heeft gehoord.
    .average-year = Het is het gemiddelde van een paar jaar
    .average-year-why = Een gemiddelde kan onder of boven het aantal van een jaar liggen, en zo noem je het dan ook.
    .hint-1 = In welke richting kan het echte getal afwijken?
figures-q-walk-school = Een bericht in Tarn: ‘De ouderraad heeft geteld: op 3 mei 2024 hadden precies 31 van de 640 leerlingen van de rivierschool geen plaats. “Geen plaats” betekent: geen stoel in het eerste uur.’ Wat vertelt de tekst, en wat blijft open?
    .who-why = Het staat er: de ouderraad. Je kunt je afvragen wat die wil, en je weet wie je het kunt vragen.
    .what-why = Het staat er, met een definitie: geen stoel in het eerste uur.
    .when-why = Het staat er, tot op de dag. Op andere dagen kan het anders zijn.
    .where-why = Het staat er: één school, en zelfs het geheel van 640 leerlingen.
    .sure-why = Het staat er: precies 31. Op één ochtend in één school kan dat.
    .complete-why = Alle vijf de antwoorden staan er, dus wie het leest, weet waar de 31 voor staat.
    .ask-more-why = Je kunt altijd meer vragen, maar de vijf vragen zijn hier beantwoord. Kijk nog eens naar de definitie.
    .worthless-why = Klein is niet waardeloos. Wie, wat, wanneer, waar en hoe zeker: het staat er allemaal.
    .hint-1 = Is de ouderraad een van de vijf vragen vergeten?
figures-q-not-on-list = Een land dat niet op een lijst van gedode mensenrechtenverdedigers staat, kan dat jaar toch zulke moorden hebben gehad.
    .true-why = De lijst is een minimum. Een lege regel kan betekenen dat er niets is gebeurd, of dat niemand het kon vertellen.
    .false-why = Op zo’n lijst staat alleen wat bekend werd. Waar niemand kan tellen, blijft de regel leeg.
    .hint-1 = Is geen getal hetzelfde als nul?
figures-q-exact-vote = In 1948 kreeg de Universele Verklaring 48 stemmen voor. Waarom kan dit getal zonder ‘minstens’?
    .older = Het is oud, dus het is nagekeken
    .older-why = Ouderdom maakt een lijst niet compleet. Veel oude tellingen zijn ruw.
    .closed-list = Het was bekend wie er mocht stemmen
    .closed-list-why = Er waren 58 leden, elke stem werd opgeschreven, en zo kon niemand over het hoofd worden gezien.
    .smaller = Het is klein, dus fouten zijn zeldzaam
    .smaller-why = Ook kleine tellingen kunnen gaten hebben, als niemand weet wie er op de lijst hoort.
    .un-counts = De Verenigde Naties maken geen fouten
    .un-counts-why = Ook in hun rapporten staan minimumtellingen en schattingen. Het gaat erom hoe een telling is gemaakt.
    .hint-1 = Vergelijk het met een lijst van verborgen gebeurtenissen.

figures-q-caption-order = Zet deze onderschriften op volgorde, van het onderschrift dat het minst vertelt tot het onderschrift dat het meest vertelt.
    .bare = 25,9 miljoen
    .with-what = 25,9 miljoen vluchtelingen
    .with-year = 25,9 miljoen vluchtelingen, eind 2018
    .full = 25,9 miljoen vluchtelingen, eind 2018, UNHCR
    .why = Elke stap geeft antwoord op nog een vraag: wat, wanneer, wie telde er. Zonder het jaar lijkt hetzelfde getal van vandaag te zijn.
    .hint-1 = Tel op hoeveel van de vijf vragen elk antwoord geeft.
figures-q-old-article = In een oud artikel vindt Danil: ‘25,9 miljoen vluchtelingen in de wereld (UNHCR, eind 2018).’ Hij schrijft over vluchtelingen nu. Hoe kan hij het gebruiken?
    .false-then = Helemaal niet, want het bleek niet te kloppen
    .false-then-why = Op zijn dag klopte het, en met die dag erbij is het nog te gebruiken.
    .as-today = Als getal van nu, want UNHCR is bekend
    .as-today-why = Een bekende bron houdt een getal niet vers. Voor eind 2024 telde dezelfde bron er 42,7 miljoen.
    .with-date = Met de datum, naast een nieuwere telling
    .with-date-why = Twee getallen met een datum, uit één bron, kunnen naast elkaar staan. Ze laten zien wat er tussen die twee is veranderd.
    .add-both = Opgeteld bij de nieuwere telling, als totaal
    .add-both-why = Veel mensen zitten in beide tellingen. De som zou hen dubbel tellen.
    .hint-1 = Een getal blijft goed als het etiket erop blijft.
figures-q-ceiling-open = Een regering stelt een plafond: hooguit 18.000 vluchtelingen mogen in het begrotingsjaar 2020 worden toegelaten. Welke vragen laat dat open? Kies ze allemaal.
    .came = Hoeveel mensen er kwamen
    .came-why = Het plafond zegt hoeveel mensen mogen komen. Hoeveel het er werden, wordt achteraf geteld.
    .came-missed = Hoeveel mensen er kwamen, is ook open: een plafond telt niemand.
    .limit = Hoeveel mensen er mogen komen
    .limit-why = Deze vraag is al beantwoord: dit is precies wat het plafond zegt.
    .asked = Hoeveel mensen erom vroegen
    .asked-why = Mensen vragen erom omdat ze bescherming nodig hebben, met of zonder plafond.
    .asked-missed = Een plafond kan niet vertellen hoeveel mensen erom vroegen.
    .since = Wat het plafond nu is
    .since-why = Het wordt elk jaar opnieuw bepaald: 7.500 voor het begrotingsjaar 2026 bijvoorbeeld.
    .since-missed = Ook het plafond van nu is open, want het wordt elk jaar opnieuw bepaald.
    .hint-1 = Telt deze zin mensen, of stelt hij een grens?
figures-q-no-newer = Op een folder staat dat 850.000 mensen tekenden, zonder jaar. Omdat er geen nieuwer getal te vinden is, mag een krant het als getal van nu drukken.
    .true-why = Als je geen ander getal vindt, krijgt dit nog geen datum. Het kan tien jaar oud zijn.
    .false-why = Je kunt het drukken als getal zonder datum, of weglaten. Niets maakt er een getal van nu van.
    .hint-1 = Wat zou het briefje op de koelkast over Mina van nu zeggen?
figures-q-detainees = In januari 2019 werden 40 mensen vastgehouden in Guantánamo; voor januari 2025 werden er 15 gemeld. Een later aantal is niet bevestigd. Welke zin is zorgvuldig?
    .fifteen-now = ‘Er worden nu 15 mensen vastgehouden.’
    .fifteen-now-why = De 15 horen bij januari 2025. Wat er nu waar is, kunnen we niet zeggen.
    .zero-now = ‘Nu wordt er niemand meer vastgehouden.’
    .zero-now-why = Dat een aantal daalde, wil niet zeggen dat het nul werd. Iemand zou moeten tellen.
    .dated-fall = ‘Begin 2025 werden er 15 gemeld.’
    .dated-fall-why = De datum en het woord ‘gemeld’ vertellen de lezer hoe ver de kennis gaat.
    .all-free = ‘Tot 2025 zijn er 25 mensen vrijgelaten.’
    .all-free-why = Er zaten er 25 minder vast. Of ze zijn vrijgelaten, overgeplaatst of gestorven, staat niet in de getallen.
    .hint-1 = Zoek de zin die stopt waar de kennis stopt.

figures-q-bars-from-80 = In een grafiek waarvan de as bij 80 begint, staan twee staven. De ene eindigt bij 84, de andere bij 88, zodat die twee keer zo lang lijkt. Hoeveel meer telt de langste staaf?
    .accept = 4 | vier | 4 meer | vier meer
    .why = 88 en 84 schelen 4, en dat is ongeveer een twintigste. Door de 80 die ontbreken lijkt het dubbel.
    .twice = 2 | twee | twee keer | 2 keer | dubbel | tweemaal | het dubbele
    .twice-why = Dat is wat het oog meldt. Lees liever waar de staven eindigen.
    .bar-end = 88 | 8 | acht | achtentachtig
    .bar-end-why = Je hebt de langste staaf gelezen. Vergelijk die nu met de andere.
    .hint-1 = Neem de getallen aan de twee uiteinden.
figures-q-both-words = Twee kranten gebruiken dezelfde acht jaartellingen. De ene schrijft ‘meer’, de andere ‘minder’, en bij geen van beide is er een getal onwaar.
    .true-why = Ze hebben een ander eerste en laatste jaar gekozen. Vraag om de hele rij, en het is duidelijk.
    .false-why = Het kan, als de rij op en neer gaat: een ander venster laat een andere helling zien.
    .hint-1 = Wat als elke krant bij een ander jaar begint?
figures-q-sum-of-lists = Voor 2024 staan op één lijst minstens 324 gedode mensenrechtenverdedigers. De Verenigde Naties telden minstens 625 verdedigers en mediawerkers die zijn gedood of verdwenen. Een krant telt ze op: ‘949 slachtoffers.’ Wat klopt er niet?
    .too-small = De som van de twee is te klein
    .too-small-why = Beide zijn minimumtellingen, dat is zo. Maar de eerste fout zit in het optellen.
    .overlap = Er kunnen mensen op beide lijsten staan
    .overlap-why = De twee lijsten overlappen: een gedode verdediger kan op allebei staan. Wie optelt, telt zo iemand dubbel.
    .old-year = De lijsten zijn van verschillende jaren
    .old-year-why = Allebei gaan ze over 2024. Het zijn de definities die verschillen.
    .fine = Niets, want beide tellingen zijn serieus
    .fine-why = Serieus zijn ze allebei, elk op zich. Bij elkaar geven ze op geen enkele vraag antwoord.
    .hint-1 = Kan één persoon dubbel geteld zijn?
figures-q-plot-forms = Welke vorm van grafiek past het best bij welke taak?
    .three-towns = Drie steden in één jaar vergelijken
    .three-towns-why = Eén rij voor elke stad: lengtes zijn makkelijk te vergelijken, en er is plek voor namen.
    .ten-years = Eén telling over tien jaar laten zien
    .ten-years-why = Rechtopstaande kolommen van links naar rechts lees je als tijd.
    .one-budget = Laten zien waaruit één geheel bestaat
    .one-budget-why = In een verdeling zijn de delen samen het geheel, en nooit meer dan dat.
    .bars = Staven, een rij voor elk
    .columns = Kolommen, naast elkaar
    .share = Een verdeling, stukken van één balk
    .hint-1 = De tijd loopt meestal van links naar rechts.
figures-q-mend-plot = Een grafiek over late bussen is oneerlijk: de as begint bij 300 en niemand zegt het. Wat zou lezers helpen? Kies alles wat past.
    .say-start = Zeggen waar de as begint
    .say-start-why = Of bij 0 beginnen. Hoe dan ook weten lezers waar ze naar kijken.
    .say-start-missed = Allereerst moet erbij staan waar de as begint.
    .name-counter = Zeggen wie er telde, en wat
    .name-counter-why = ‘Laat’ heeft een definitie nodig, en een definitie heeft iemand die haar maakte.
    .name-counter-missed = Een grafiek heeft ook haar bron nodig: wie telde er, en wat is laat?
    .odd-years = De rare jaren weglaten
    .odd-years-why = De rare jaren horen bij de waarheid, en zijn vaak het interessantst.
    .brighter = Fellere kleuren gebruiken
    .brighter-why = Het oog zou het mooi vinden. De 300 die ontbreken, zouden nog steeds ontbreken.
    .hint-1 = Twee van de vier voegen kennis toe.

figures-q-sixty-four = Een pagina had 76 ‘landen’ met wetten tegen seks tussen mensen van hetzelfde geslacht, omstreeks 2016 tot 2017. ILGA World had 64 ‘VN-lidstaten’, midden 2025. Wat kun je over die twee zeggen?
    .twelve-changed = Precies twaalf veranderden hun wet
    .twelve-changed-why = Alleen als beide lijsten dezelfde regel en dezelfde verzameling landen gebruikten. Dat is hier niet bekend.
    .not-same = Ze tellen niet dezelfde verzameling
    .not-same-why = Landen en VN-lidstaten zijn niet dezelfde verzameling. Met zorg kun je de twee dus naast elkaar zetten.
    .arrests = Er wordt nu minder vaak gearresteerd
    .arrests-why = Allebei tellen ze wetten. Een wet die niemand gebruikt en een wet die elke week wordt gebruikt, wegen hier even zwaar.
    .worst = We zien welke staat het strengst is
    .worst-why = Het aantal zegt niet om welke staten het gaat, en vergelijkt geen levens.
    .hint-1 = Lees de woorden tussen de aanhalingstekens nog eens.
figures-q-no-home = In Varda telt de stad 120 mensen zonder huis, en een kerk telt er 900. Ze telden allebei in dezelfde nacht van maart 2024. Wat verklaart dat het best?
    .lying = Een van de twee liegt tegen ons
    .lying-why = Het kan gebeuren, maar vraag naar de regel voordat je aan de mens twijfelt.
    .who-counts-as = Ze trekken de grens anders
    .who-counts-as-why = Misschien telt de stad mensen op straat, en de kerk ook wie bij een vriend op de bank slaapt.
    .winter = Bij de een was het kouder
    .winter-why = Het was één nacht. Wat verschilt, is wat ieder van hen onder ‘zonder huis’ verstond.
    .mean = Het echte getal ligt ertussenin
    .mean-why = Een getal in het midden heeft helemaal geen regel. Niemand zou weten wie het telt.
    .hint-1 = Ada en Jon hadden dit probleem met regen.
figures-q-count-weight = Van 2010 tot en met 2016 zijn in de VS 338 beperkingen van abortus ingevoerd, volgens de telling van één instituut. Alleen aan dit getal kun je niet zien hoe zwaar elke beperking voor mensen woog.
    .true-why = Tellen is niet wegen. Het getal laat zien hoeveel regels er in die jaren werden gemaakt.
    .false-why = Elke regel is er één bij, of hij nu een formulier verandert of een deur sluit.
    .hint-1 = Hoeveel telt een regel over een formulier mee?
figures-q-new-ground = De telling van 338 beperkingen gaat over 2010 tot en met 2016. Op 24 juni 2022 veranderde een uitspraak van het Amerikaanse Hooggerechtshof (Dobbs) de juridische grondslag. Wat betekent dat voor het getal?
    .count-false = Het klopte vanaf het begin niet
    .count-false-why = Een latere uitspraak verandert niet wat er eerder is geteld. Voor zijn jaren kan het getal kloppen.
    .old-rules = Het hoort bij de tijd ervoor
    .old-rules-why = Het vertelt over regels van vóór die verandering, en moet met zijn jaren gelezen worden.
    .no-laws = Er zijn nu geen beperkingen meer
    .no-laws-why = Dat kan het getal niet vertellen. Een andere juridische grondslag kan tot minder regels leiden, of tot meer.
    .double = Het moet intussen verdubbeld zijn
    .double-why = Dat zou een gok zijn. Alleen een nieuwe telling kan laten zien wat erna kwam.
    .hint-1 = Kwam de uitspraak vóór of na de telling?

figures-q-figure-or-position = Sorteer de zinnen uit verzonnen folders: is het een telling, een schatting of een standpunt?
    .counted = Telling
    .estimated = Schatting
    .held = Standpunt
    .sixty-one = In mei 2023 zijn 61 cellen gecontroleerd
    .sixty-one-why = Iemand ging van deur tot deur en kwam op 61.
    .about-a-third = Ongeveer een derde van de mensen heeft honger
    .about-a-third-why = Je ziet het aan ‘ongeveer’: dit is uitgerekend op grond van een deel van hen.
    .should-close = De oude gevangenis moet dicht
    .should-close-why = ‘Moet’ vraagt ergens om. Er kunnen getallen achter zitten, maar het is geen getal.
    .register = In het register staan 4.012 namen
    .register-why = Een register kun je tot de laatste naam tellen. Wie erin ontbreekt, is een andere vraag.
    .unjust = Mensen vasthouden om schulden is onrechtvaardig
    .unjust-why = Dit is een oordeel over wat goed is. Mensen kunnen er redenen voor en tegen geven.
    .likely = Waarschijnlijk vertrekken vier op de tien verpleegkundigen
    .likely-why = Dit gaat over wat nog kan komen, en is dus uitgerekend en niet geteld.
    .hint-1 = Let op de kleine woorden: ongeveer, waarschijnlijk, moet.
figures-q-abolition-year = ‘Eind 2024 hadden 113 landen de doodstraf voor alle misdrijven afgeschaft.’ Wat vertelt deze zin niet?
    .carried-out = Hoeveel executies er waren
    .carried-out-why = Hij telt wetten. Hoe vaak andere landen de straf gebruiken, is een eigen telling.
    .law-there = Waar al die wetten over gingen
    .law-there-why = Dat staat er wel: over de afschaffing van de doodstraf.
    .year-meant = Welk moment er wordt bedoeld
    .year-meant-why = Dat staat er: eind 2024.
    .all-offences = Of het om alle misdrijven gaat
    .all-offences-why = Ook dat staat er, en het hoort bij de definitie.
    .hint-1 = Wetten, of wat mensen is aangedaan?
figures-q-rescued = De bergredding van Oster houdt sinds 1990 een lopend totaal bij. In de laatste vijf jaar ging dat van 1.600 naar 2.000 mensen. Die jaren kunnen rustiger zijn geweest dan de jaren ervoor.
    .true-why = Een lopend totaal kan alleen groeien. Vierhonderd in vijf jaar kan best minder zijn dan daarvoor.
    .false-why = Een lopend totaal groeit in goede jaren en in slechte. Alleen de groei per jaar kan het vertellen.
    .hint-1 = Kan dit totaal ooit kleiner worden?
figures-q-own-count = De gevangenisdienst van Varda meldt: ‘Klachten over mishandeling vorig jaar: 0.’ De dienst verzamelt die klachten zelf. Wat zou je vragen?
    .must-lie = Waarom de dienst tegen ons liegt
    .must-lie-why = Misschien vertelt de dienst de waarheid over zijn eigen brievenbus. Vraag voordat je beschuldigt.
    .nobody-else = Niets: anderen kunnen het niet weten
    .nobody-else-why = Artsen, advocaten, familie en bezoekers kunnen ook iets weten.
    .others-count = Wie er nog meer telt, en hoe je klaagt
    .others-count-why = Als een klacht langs de bewakers moet, kan nul angst betekenen, net zo goed als rust.
    .always-right = Niets: een dienst is onpartijdig
    .always-right-why = Wie klachten over zichzelf telt, heeft belang bij de uitkomst.
    .hint-1 = Welke weg legt een klacht af voordat ze geteld wordt?
figures-q-other-verb = Rapport A: ‘2.000 mensen zijn uit Oster uitgezet.’ Rapport B: ‘Tegen 2.000 mensen is in Oster een uitzettingsprocedure begonnen.’ Wat leer je uit B?
    .same-thing = Hetzelfde, in een langere zin
    .same-thing-why = De langere zin beweert minder. Een procedure kan ermee eindigen dat iemand blijft.
    .case-opened = Dat er 2.000 zaken werden geopend
    .case-opened-why = Hoe die afliepen, staat er niet. Tussen een zaak en een vertrek kunnen jaren en rechters zitten.
    .all-left = Dat alle 2.000 het land uit gingen
    .all-left-why = Dat zegt rapport A. B gaat alleen over een begin.
    .no-reason = Dat niemand iets had misdaan
    .no-reason-why = Geen van beide rapporten zegt waarom. Daarvoor heb je de dossiers nodig.
    .hint-1 = Een procedure heeft een begin en een eind. Welk van de twee is geteld?

figures-q-trained = Een groep leidde 435 mensen op om advies over gezondheid te geven. Welk getal komt daarna het dichtst bij een effect?
    .more-seats = Hoeveel stoelen er in de zalen stonden
    .more-seats-why = Dit telt stoelen. Het gaat over wat er was klaargezet.
    .months-later = Hoeveel er een jaar later advies gaven
    .months-later-why = Dat laat zien of de opleiding doorwerkt. Hoe het verderging met wie advies kreeg, komt nog dichterbij.
    .happy = Hoeveel mensen de lunch lekker vonden
    .happy-why = Prettige dagen helpen. Ze laten niet zien dat er nu iets anders is.
    .cost = Hoeveel geld één cursusdag kostte
    .cost-why = Geld gaat er aan het begin in. Het laat niet zien wat eruit kwam.
    .hint-1 = Welk getal kon pas lang na de laatste dag geteld worden?
figures-q-positive-cases = Op een pagina staat: 142 zaken met een positief resultaat na een campagne, in 2019. Welke zin geeft dat zorgvuldig door?
    .thanks-to = ‘Dankzij campagnes kwamen er 142 vrij.’
    .thanks-to-why = Twee stappen te ver: een positief resultaat hoeft geen vrijheid te zijn, en ‘dankzij’ is een oorzaak.
    .after-dated = ‘Voor 2019 meldt de pagina 142 goede uitkomsten.’
    .after-dated-why = Het jaar staat erbij, met ‘meldt de pagina’ blijft de bewering bij de pagina, en er wordt geen oorzaak genoemd.
    .today-now = ‘Op dit moment worden 142 zaken opgelost.’
    .today-now-why = Het getal hoort bij 2019. Het is geschiedenis.
    .only-us = ‘Zonder brieven was er voor 142 mensen geen hoop.’
    .only-us-why = Niemand kan weten wat er anders was gebeurd. Ook anderen werkten aan deze zaken.
    .hint-1 = Pas op voor elk woord dat een oorzaak noemt.
figures-q-wells = Een groep groef vorig jaar 20 putten en dit jaar 30. Er drinken nu dus meer mensen schoon water.
    .true-why = Misschien. Het hangt ervan af of er water in de putten staat, of het schoon is, en wie erbij mag.
    .false-why = Putten zijn wat er is gedaan. Schoon water in een beker is wat er moest veranderen, en daar moet je naar kijken.
    .hint-1 = Zijn putten gieters of tomaten?
figures-q-test-bridge = Een dorp wil weten of lampen op de brug ongelukken voorkomen. Zet de stappen op volgorde.
    .first-count = Een jaar lang ongelukken tellen, met een duidelijke regel
    .do-it = De lampen ophangen
    .second-count = Nog een jaar tellen, met dezelfde regel
    .compare = Vergelijken, ook met een brug zonder lampen
    .why = Zonder telling vooraf valt er niets te vergelijken. Aan de andere brug kun je zien of het gewoon een zachter jaar was.
    .hint-1 = Wanneer is het te laat voor een eerste telling?
figures-q-year-report = Lele schrijft het jaarverslag van een kleine groep voor rechtshulp in Tarn. Op tafel: 40 workshops, 900 flyers, en 12 cliënten die uit de gevangenis kwamen.
    .table = Hoe moet pagina één beginnen?
    .big-sum = ‘952 successen in één enkel jaar’
    .big-sum-why = Flyers en mensen zijn bij elkaar opgeteld. Het lijkt groot, tot iemand vraagt wat één is.
    .named-rows = Drie rijen, elk met een eigen naam
    .named-rows-why = Gedaan, uitgedeeld, veranderd: lezers zien drie soorten getallen.
    .donor = Een stichting die geld geeft, belt op. ‘En wat is er door de workshops anders geworden?’
    .claim-all = ‘Er zijn minder arrestaties in de stad’
    .claim-all-why = Misschien wel. Van veertig workshops naar een hele stad is een lange weg.
    .follow-up = ‘We vragen het dertig mensen die er waren’
    .follow-up-why = Elf van hen hebben gebruikt wat ze leerden. Het is een klein getal, en ze kan ervoor instaan.
    .dodge = ‘We sturen u de foto’s van de workshops’
    .dodge-why = Het zijn mooie foto’s. De vraag is er nog.
    .lawyer = Een advocate van een andere groep leest het concept. ‘Vijf van je twaalf waren ook cliënten van ons.’
    .share-credit = ‘Samen met anderen’ erbij schrijven
    .share-credit-why = De zin wordt langer, en de vriendschap ook.
    .keep-credit = Laten staan: elke groep mag tellen
    .keep-credit-why = Nu tellen twee verslagen dezelfde vijf mensen, en heeft de stad er vijf meer dan er zijn.
    .erase-case = De vijf uit het verslag halen
    .erase-case-why = Veilig, maar het werk voor deze vijf was echt. Het kon er staan met een tweede naam erbij.
    .end-trust = Het verslag is dunner dan dat van vorig jaar. De stichting schrijft: ‘Eindelijk een verslag dat we kunnen lezen.’
    .end-strain = Bij het volgende overleg telt iemand alle verslagen op. Zo zijn er in Tarn meer mensen vrijgekomen dan er ooit vastzaten.
    .end-pale = Alles wat erin staat klopt, en een deel van het werk ontbreekt.
    .why = Output, effect en wie de eer krijgt zijn drie dingen. Een verslag wint vertrouwen door ze uit elkaar te houden.
figures-q-square = In september 2016 stonden meer dan 200 mensen op acht Zwitserse stations en vroegen om betere bescherming van vluchtelingen. Wat zou elke aantekening vertellen?
    .stood = Er deden meer dan 200 mensen mee
    .stood-why = Dit telt wat de groep zelf deed.
    .heard = Reizigers die een flyer lazen
    .heard-why = Dit zijn de mensen die bereikt werden. Het is nog geen verandering.
    .new-law = Of de bescherming beter werd
    .new-law-why = Dat was het doel, en je ziet het pas lang na de tien minuten in de hal.
    .output = Wat er is gedaan
    .reach = Wie er is bereikt
    .effect = Wat er is veranderd
    .hint-1 = Begin met de aantekening over de mensen die er stonden.
