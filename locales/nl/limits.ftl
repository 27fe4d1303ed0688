### Module ‘Grenzen aan de meningsuiting’. De titel en de samenvatting staan in courses.ftl.

limits-outcome-why-limits = zeggen waarom de meningsuiting beperkt mag worden, en waarom een beperking de uitzondering is
limits-outcome-opinion-line = een mening van een uiting onderscheiden, en een absoluut recht van een beperkbaar recht
limits-outcome-three-gates = een beperking stap voor stap toetsen: wet, doel, noodzaak
limits-outcome-see-misuse = herkennen wanneer een beperking wordt misbruikt, en hoe er stilte uit groeit
limits-outcome-emergency-rules = zeggen wat een noodtoestand verandert en wat nooit
limits-outcome-linked-rights = andere rechten noemen die geraakt worden als meningsuiting wordt bestraft
limits-outcome-ask-reasons = naar redenen vragen voordat je een verbod aanvaardt
limits-outcome-room-for-others = ruimte laten voor woorden die je zelf niet zou gebruiken

limits-test-three-part = De drie poorten
    .law = Eerste poort: de wet
    .law-ask = Is er een wet die iedereen kan lezen, die duidelijk genoeg is om je aan te houden en die ambtenaren niet de vrije hand geeft?
    .aim = Tweede poort: het doel
    .aim-ask = Dient de beperking een doel van de lijst: de rechten of de goede naam van anderen, nationale veiligheid, openbare orde, volksgezondheid, goede zeden?
    .necessity = Derde poort: de noodzaak
    .necessity-ask = Is er een echte dreiging die rechtstreeks met deze woorden te maken heeft, en is dit het lichtste middel dat werkt?
    .met = De poort gaat open
    .unmet = De poort blijft dicht
    .allowed = De beperking mag blijven
    .violation = De beperking schendt het recht

## Les 1

limits-board = Het prikbord
    .summary = Drie vellen papier, drie klachten en één vraag: mag er iets weggehaald worden?
limits-board-sheets = Drie vellen papier
limits-board-scene =
    Maandagochtend in Lind, een stadje in het verzonnen land Oster. Op het prikbord naast de bakker hangen drie vellen.

    Op het eerste staat dat de gemeenteraad twee keer voor dezelfde brug heeft betaald. Het tweede is een tekening van de burgemeester met haar neus in de wolken. Het derde is een bladzijde uit het archief van de dokter: de naam van een buurman en de ziekte die hij heeft.

    Om twaalf uur heeft bij elk vel wel iemand gevraagd om het weg te halen. De raad zit ermee in zijn maag. De burgemeester is gekwetst. De buurman komt zijn huis niet meer uit.
limits-board-stricter = Over het geheel genomen zouden er strengere grenzen moeten zijn aan wat mensen in het openbaar mogen zeggen.
limits-board-gain = Wat een stad aan vrije woorden heeft
limits-board-bridge =
    Neem het vel over de brug. Het laat zien waar het geld is gebleven: dat is transparantie. En mensen kunnen vragen wie daarvoor moet instaan: dat is verantwoording.

    Zo heeft iedereen die over de brug loopt iets aan de vrijheid van één mens met een pen.
limits-board-grows = Waar mensen zonder angst kunnen vragen, vertellen en doorgeven, groeien ook andere dingen:
    .learn = leren, op school en nog lang daarna
    .self = ontdekken wie je bent en wat je denkt
    .justice = klachten die aankomen bij de mensen die ze moeten horen
    .claim = alle andere rechten, want wat niemand mag noemen, kun je moeilijk opeisen
limits-board-edge = En toch is er een grens
limits-board-not-absolute =
    De vrijheid van meningsuiting is niet absoluut. Kijk nog eens naar het derde vel. De buurman heeft ook rechten, en artikel 12 van de Universele Verklaring beschermt zijn privéleven.

    Woorden kunnen meer dan iets onthullen. Ze kunnen haat aanwakkeren en mensen aanzetten tot discriminatie of geweld. Daar mag een wet een grens trekken, om de rechten van anderen te beschermen.
limits-board-order-of-things =
    Lees dat rustig. Een beperking heeft een wet nodig. En ze heeft een doel nodig; welke doelen mogen, staat in het artikel.

    Vrijheid is de regel, de beperking is de uitzondering, en die twee mogen niet van plaats wisselen. En artikel 30 sluit een trucje uit: geen staat, groep of persoon mag een recht gebruiken om de andere te vernietigen.

    ‘Mag dit beperkt worden?’ is dus maar de helft van de vraag. De andere helft is: ‘Blijft de beperking binnen haar eigen grenzen?’
limits-board-law = Universele Verklaring van de Rechten van de Mens, artikel 29, lid 2, en artikel 30 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 21 (2011)
limits-board-guide = De hele groep, 20 minuten. Teken drie vellen op een muur. Mensen gaan staan bij het vel dat ze als eerste zouden weghalen, of ergens in het midden. Niemand hoeft uit te leggen waarom.
    .tips = Blijf in het verzonnen stadje. Komt er een echte machthebber, een echte godsdienst of een echt leger ter sprake, breng het gesprek dan terug naar Lind.
    .debrief = Welk gevoel riep elk vel op in het stadje? Welk van die gevoelens is ook een recht?
    .variation = In een kleine groep spreken drie mensen voor de raad, de burgemeester en de buurman, en één voor de bakker van wie het bord is.
limits-board-own-board = Denk aan een prikbord, een muur of een chat. Wat voor woorden worden daar weggehaald, en wie bepaalt dat?

## Les 2

limits-opinion = Een gedachte en een zin
    .summary = Wat in je hoofd blijft, is beschermd zonder enige grens. Wat je mond uit komt ook, maar op een andere manier.
limits-opinion-counter = Aan het loket
limits-opinion-scene =
    Danil repareert radio’s in het verzonnen land Tarn. Hij heeft een nieuwe vergunning nodig voor zijn kraam. Het formulier is ingevuld, de kosten zijn betaald.

    De ambtenaar houdt de stempel nog even in de lucht. ‘Nog één ding. Wat vindt u van de stemming over de belastingen, vorig jaar?’

    Danil kijkt naar de stempel en zegt niets.
limits-opinion-quiet-answer = Waarom zou iemand in Danils plaats niets zeggen, zelfs als de ambtenaar blij zou zijn met het eerlijke antwoord?
limits-opinion-inside = Binnen: helemaal geen grens
limits-opinion-covenant-one = Iedereen mag een mening hebben, en niemand mag zich daarmee bemoeien.
    .source = In onze woorden: artikel 19, lid 1, van het Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR), 1966
limits-opinion-no-exception =
    Eén zin, en er komt geen ‘maar’ achteraan. Het VN-Mensenrechtencomité, de deskundigen die over dit verdrag waken, zegt dat er op dit recht geen uitzondering bestaat.

    Het geldt ook voor zwijgen: niemand hoeft een mening te laten zien. En iemand arresteren om een mening schendt het recht, hoe die mening ook bekend is geworden.
limits-opinion-outside = Buiten: beschermd, met een grens
limits-opinion-out-in-the-world =
    Wordt een gedachte een zin, een liedje of een affiche, dan komt ze terecht in de wereld van andere mensen. Ze blijft beschermd, in elke vorm. Maar ze kan daar de rechten van anderen tegenkomen, en daarom mag ze worden beperkt.

    ‘Mag worden beperkt’ is iets anders dan ‘mag naar believen worden beperkt’. De volgende les laat de toets zien.
limits-opinion-two-questions = Drie woorden om uit elkaar te houden
limits-opinion-kinds = Juristen vragen hoe sterk een recht staat. Drie van hun woorden helpen:
    .absolute = *absoluut*: het mag nooit worden beperkt, om welke reden ook. Niet gefolterd worden, geen slaaf zijn, een mening hebben
    .qualified = *beperkbaar*: het mag worden beperkt, als dat door een strenge toets komt. Meningsuiting, vreedzame vergadering, vereniging, uiting geven aan je godsdienst, privacy
    .non-derogable = *niet-derogeerbaar*: het mag niet opzij worden gezet, zelfs niet in een zware noodtoestand
limits-opinion-not-the-same =
    Het derde woord is geen andere naam voor het eerste. Neem de godsdienstvrijheid. Geen noodtoestand kan die opzijzetten. Toch mag de manier waarop mensen hun godsdienst in het openbaar uiten worden beperkt, als dat door de toets komt.
limits-opinion-law = Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR), artikel 4 en 19 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 5, 9 en 10 (2011)
limits-opinion-guide = In tweetallen, 15 minuten. Elk tweetal bedenkt een vraag die een ambtenaar kan stellen en bepaalt of een eerlijk antwoord een mening laat zien, of alleen een feit (een naam, een bedrag, een datum).
    .tips = Niemand hoeft in deze oefening een echte mening te laten zien. Daar gaat het nu juist om.
    .debrief = Wat verandert er in een ruimte als je mag zwijgen? En wat als het niet mag?
limits-opinion-leave-room =
    Iets kleins voor vandaag, als je wilt. Merk je dat iemand een mening voor zich houdt, gun die persoon dan de stilte. Vraag niet door.

    Je hoeft niets te doen. Dat is de oefening.

## Les 3

limits-gates = Drie poorten op één pad
    .summary = De toets waar elke beperking van de meningsuiting doorheen moet, stap voor stap.
limits-gates-letter = Een brief van één regel
limits-gates-scene =
    Ruta presenteert al negen jaar het avondprogramma van een kleine radiozender in het verzonnen land Varda. Op donderdag komt er een brief. Er staat één regel in: ‘Uw programma stopt vandaag, krachtens de wet.’

    Ze draait het blad om. De achterkant is leeg. Denk na voordat je verder leest: welke vragen zou jij daar opschrijven?
limits-gates-path = Eén pad, drie poorten
limits-gates-idea =
    Stel je een pad voor met drie poorten, de ene achter de andere. Een beperking van de meningsuiting moet ze allemaal door. Blijft er één dicht, dan komt de beperking niet verder: ze schendt het recht.

    De poorten staan in een verdrag. Dit is wat er staat, in onze woorden.
limits-gates-covenant-three = Bij de vrijheid van meningsuiting horen bijzondere plichten en verantwoordelijkheden. Daarom mogen er bepaalde beperkingen gelden, maar alleen beperkingen die in de wet staan en die noodzakelijk zijn: (a) om de rechten of de goede naam van anderen te respecteren; (b) om de nationale veiligheid of de openbare orde (_ordre public_) te beschermen, of de volksgezondheid of de goede zeden.
    .source = In onze woorden: artikel 19, lid 3, van het Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR), 1966
limits-gates-gate-law = Eerste poort: de wet
limits-gates-law-text =
    Er moet een wet zijn, en mensen moeten die kunnen vinden en lezen. Ze moet zo duidelijk zijn dat je weet hoe je je moet gedragen, en ze mag ambtenaren niet de vrije hand geven.

    Met ‘krachtens de wet’ in Ruta’s brief gaat er nog niets open. Welke wet? Alleen een gewoonte of een godsdienstige traditie is ook niet genoeg.
limits-gates-gate-aim = Tweede poort: het doel
limits-gates-aims = De beperking moet een van deze doelen dienen. De lijst is gesloten:
    .others = de rechten of de goede naam van anderen
    .security = de nationale veiligheid
    .order = de openbare orde
    .health = de volksgezondheid
    .morals = de goede zeden
limits-gates-aim-text =
    Andere doelen tellen niet. ‘Het zet de regering voor gek’ staat er niet bij. En ‘goede zeden’ mogen niet uit één enkele traditie komen.
limits-gates-gate-need = Derde poort: de noodzaak
limits-gates-need-text =
    Een doel noemen is makkelijk. Nu moet de staat laten zien wat de dreiging precies is, en dat er een rechtstreeks en onmiddellijk verband is tussen deze woorden en die dreiging.

    Het middel moet werken, het moet het lichtste zijn dat werkt, en het mag niet meer kosten dan het beschermt. Misschien moet er één zin weg. Dat is geen reden om de krant te sluiten.
limits-gates-worked = Volg één beperking langs de poorten
limits-gates-clinic =
    In Tarn zet een medewerker de patiëntenlijst van een kliniek op het internet. Een gezondheidswet die iedereen kan lezen, verbiedt precies dat: de eerste poort gaat open. De wet beschermt het privéleven van anderen: de tweede ook. Een rechter laat alleen deze lijst weghalen, want de schade is rechtstreeks en gaat elk uur door. Ook de derde poort gaat open. De beperking mag blijven.

    Verander nu één ding. De rechter sluit alle websites in de stad. De wet en het doel zijn dezelfde, maar de derde poort blijft dicht. Deze beperking schendt het recht.
limits-gates-who-carries =
    Wie moet dit allemaal bewijzen? De staat. Ruta hoeft niet te laten zien dat haar programma goed is.
limits-gates-law = IVBPR, artikel 19, lid 3 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 21 tot en met 36 (2011)
limits-gates-guide = Groepjes van vier, 20 minuten. Drie mensen bewaken elk een poort en mogen alleen de vraag van hun eigen poort stellen. De vierde brengt een verzonnen beperking mee en probeert erdoor te komen.
    .tips = Mensen willen graag meteen bij de derde poort gaan discussiëren. Stuur ze terug naar de eerste.
    .debrief = Welke poortwachter had het zwaarste werk? Wat moest degene met de beperking meebrengen?
    .variation = Drie stoelen op een rij kunnen de poorten zijn.
limits-gates-which-first = Denk aan een regel over woorden op een school, in een club of op het werk. Bij welke van de drie poorten zouden de makers van die regel het meeste moeite hebben?

## Les 4

limits-cases = Loop zelf het pad
    .summary = Twee beperkingen om te toetsen, één regel om te schrijven, en waarom gekwetste gevoelens geen poort zijn.
limits-cases-supper = Rumoer aan tafel
limits-cases-scene =
    Drie zussen in Oster lezen dezelfde strip over een gepensioneerde generaal. De eerste lacht. De tweede vindt hem smakeloos. De derde, die de generaal heeft gekend, huilt.

    ‘Dit zou verboden moeten worden,’ zegt de derde. De tweede denkt een tijdje na. ‘Het is vreselijk,’ antwoordt ze. ‘Is dat hetzelfde?’
limits-cases-hurt-enough = Als woorden veel mensen kwetsen, is dat reden genoeg om ze te verbieden.
limits-cases-hurt = De pijn is echt. Maar is pijn een poort?
limits-cases-hurt-text =
    De tranen van de derde zus zijn echt, en het zou goed zijn als iemand naast haar ging zitten. Maar dat woorden kwetsen, is op zichzelf geen doel van de lijst. Volgens het VN-Mensenrechtencomité vallen zelfs diep kwetsende woorden onder artikel 19. Ze mogen alleen worden beperkt als dat door de toets komt, of op grond van artikel 20, tegen haat die aanzet tot discriminatie, vijandigheid of geweld.

    Internationale normen beschermen de mens. Een idee, een geloof, een ambt of een staat schermen ze niet af tegen kritiek.
limits-cases-who-first =
    Vraag ook wie als eerste zou zwijgen. Als elk gekwetst gevoel tot een verbod leidde, zouden maar weinigen nog kunnen spreken, en critici en minderheden raakten als eersten hun stem kwijt. Ook woorden die wettig zijn, kunnen schade doen. Je kunt ze beantwoorden, en de mensen steunen die ze raken.
limits-cases-how-to-walk = Zo loop je
limits-cases-walking =
    Nu komen er twee gevallen uit verzonnen landen. Blijf bij elke poort staan, stel alleen de vraag van die poort en bepaal of ze opengaat. Doe dat ook als een eerdere poort dicht blijft, zodat je het hele pad ziet. Geef daarna je oordeel volgens internationale normen.
limits-cases-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 11, 38 en 48 (2011)
limits-cases-guide = Groepjes van vier, 30 minuten voor beide gevallen en het verhaal met keuzes. Elk groepje schrijft zijn drie beslissingen op papier voordat het programma iets laat zien.
    .tips = Een verkeerde poort met het goede oordeel is een gesprek waard: redenen tellen hier meer dan uitkomsten.
    .debrief = Waar ging een poort open of dicht omdat je met iemand meevoelde? Hoe zou je beslissen als je een hekel had aan de spreker?
    .variation = Vraag de groep om één detail zo te veranderen dat het oordeel omslaat.
limits-cases-hard-gate = In welk geval trok je gevoel de ene kant op en de toets de andere? Wat heb je met dat verschil gedaan?

## Les 5

limits-misuse = Mooie woorden, verkeerd gebruikt
    .summary = Hoe beperkingen tegen kritiek worden ingezet: vage wetten, ‘nepnieuws’, het etiket ‘veiligheid’, gevangenis.
limits-misuse-headlines = Drie voorpagina’s
limits-misuse-three-papers = Eén ochtend, drie kranten uit verzonnen landen:
    .tarn = Tarn: Boer aangeklaagd voor ‘nepnieuws’: hij schreef dat de putten droogstaan
    .oster = Oster: Koor na lied over politie op lijst van ‘extremisten’
    .varda = Varda: Blogger riskeert gevangenis wegens ‘belediging van de eer van de wegendienst’
limits-misuse-what-shared = De wetten heten anders en de mensen leven anders. Wat hebben de drie verhalen gemeen?
limits-misuse-ahead = De volgende pagina vertelt een waargebeurd verhaal uit een tijd van oorlog, met een gevangenisstraf erin. Er wordt niets gruwelijks beschreven. Op sommige plekken kan zo’n verhaal je in moeilijkheden brengen; bedenk dus wie jouw scherm kan zien. Je mag dit deel overslaan; dat kost je niets.
limits-misuse-labels =
    Het was het eerste voorjaar van de grootschalige Russische invasie van Oekraïne. Op 31 maart 2022 haalde ze in een supermarkt prijskaartjes van het schap en zette er kleine papiertjes voor in de plaats. Die vertelden over het bombardement op Marioepol en over de mensen die daar waren omgekomen. Een klant deed aangifte.

    Op 11 april 2022 werd ze gearresteerd. De aanklacht was het verspreiden van ‘bewust onjuiste informatie’ over de strijdkrachten, een misdrijf dat pas enkele weken in de wet stond. Ze ontkende en zei dat ze voor de vrede had gehandeld. Op 16 november 2023 veroordeelde een rechtbank haar tot zeven jaar.

    Op 1 augustus 2024 kwam ze vrij bij een ruil van gevangenen tussen staten. Geen rechter had haar onschuldig verklaard.
    .person = Aleksandra Skochilenko, kunstenares en muzikante
    .place = Sint-Petersburg, Rusland
    .status = Vrij, en in Duitsland. Hoe ze sindsdien leeft, konden we niet nagaan.
limits-misuse-read-only =
    Dit verhaal staat hier om gelezen te worden. Je hoeft er niet schriftelijk over te oordelen.

    Houd de poorten er misschien even naast. Wat betekent ‘onjuist’ in zo’n wet, en wie bepaalt dat? Welke dreiging is aangetoond, en wat hadden een paar papiertjes daarmee te maken?
limits-misuse-tools = Hoe een beperking wordt misbruikt
limits-misuse-good-names =
    Voor sommige beperkingen hebben regeringen goede redenen. Veel regeringen misbruiken die macht ook: ze maken kritiek strafbaar en leggen vreedzame mensen het zwijgen op, online en offline. De redenen die ze noemen, klinken gewichtig: terrorismebestrijding, openbare orde, nationale veiligheid, godsdienst.

    Dit is waar zulke regels op het pad met de drie poorten vaak blijven steken.
limits-misuse-misused = Vijf vormen van misbruik:
    .vague = *Vage wetten.* Als niemand weet wat ‘schadelijk’ of ‘oneerbiedig’ betekent, beslissen ambtenaren zoals het hun uitkomt. Poort één.
    .false-news = *‘Nepnieuws’ als misdrijf.* Leugens die met opzet worden verspreid, zijn een echt probleem. Maar een vaag misdrijf met een zware straf strandt bij poort één en drie.
    .labels-list = *Etiketten.* ‘Extremist’ of ‘verheerlijking van terrorisme’ moet helder omschreven zijn. Anders is het woord een net om critici in te vangen.
    .secrecy = *Wetten over geheimhouding en veiligheid.* Ze mogen geen feiten verbergen die het publiek nodig heeft, en ook niet tegen journalisten, onderzoekers of verdedigers worden gebruikt.
    .defamation = *Laster en gevangenis.* Een goede naam mag beschermd worden. Maar wie de waarheid zegt, moet zich daarop kunnen beroepen, en gevangenisstraf is volgens het VN-Mensenrechtencomité nooit passend.
limits-misuse-old-count = landen die de meningsuiting en de pers beperkten, in een telling over 2015. Je ziet eraan hoe gewoon het probleem was; over vandaag zegt het niets.
    .source = Amnesty International USA, pagina van omstreeks 2019
limits-misuse-whose-security = Wiens veiligheid?
limits-misuse-part-of-it =
    ‘Veiligheid of rechten’: dat klinkt als een weegschaal, meer van het een is minder van het ander. Maar respect voor mensenrechten is zelf een deel van de veiligheid en van de openbare orde.

    Het woord ‘veiligheid’ alleen opent dus geen poort. Het staat op de lijst, en dan moet de staat nog altijd laten zien wat de dreiging is en wat die woorden ermee te maken hebben. Een instelling als het leger mag worden bekritiseerd zoals elke andere.
limits-misuse-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 23, 30, 38, 46 en 47 (2011); speciaal rapporteur van de VN voor de vrijheid van meningsuiting, rapport A/HRC/47/25 over desinformatie (2021)
limits-misuse-guide = In tweetallen, 20 minuten. Geef elk tweetal een van de verzonnen voorpagina’s. Namens elke poort schrijven ze de ene vraag op die ze de minister zouden stellen.
    .tips = Gebruik alleen verzonnen landen. Op sommige plekken kan zelfs een echt voorbeeld uit het nieuws mensen in gevaar brengen.
    .debrief = Welke van de vijf vormen merk je het moeilijkst op terwijl het gebeurt? Waarom werken mooie woorden zo goed?
limits-misuse-second-look = Bij welk woord in een regel zou jij nog eens goed kijken, en waarom juist bij dat woord?

## Les 6

limits-silence = Hoe stilte zich verspreidt
    .summary = Censuur vooraf en achteraf, een uitgeschakeld netwerk, rechtszaken die je uitputten, en de stilte die niemand heeft bevolen.
limits-silence-shelves = Gaten in de schappen
limits-silence-scene =
    Een boekverkoper in Tarn krijgt een boete van een heel jaarinkomen. Op haar tafel lag een kookboek met op bladzijde 90 een grap over de belastingdienst.

    Een week later zitten er in veertig boekwinkels gaten in de schappen. Kookboeken, moppenboeken, een geschiedenis van de belastingen. Bij geen van de veertig is een ambtenaar langs geweest, en een lijst van verboden boeken bestaat niet. Eén boete was genoeg.
limits-silence-loud = De luide manieren
limits-silence-ways = Bij censuur bepaalt wie macht heeft wat anderen mogen zeggen of horen. Er zijn verschillende vormen:
    .prior = *Vooraf:* een tekst of lied heeft een stempel nodig voordat iemand hem mag zien of horen
    .later = *Achteraf:* pagina’s geblokkeerd, berichten gewist, exemplaren in beslag genomen, mensen gestraft
    .pressure = *Van opzij:* druk op eigenaren, vergunningen en adverteerders, tot een krant toegeeft
    .shutdown = *Alles tegelijk:* een netwerk of het hele internet wordt uitgezet
limits-silence-lawsuit = De rechtszaak waarin het niet om winnen gaat
limits-silence-slapp-text =
    Sommige zaken komen voor de rechter om een criticus murw te maken. De bedragen zijn enorm, de maanden zijn lang, en wie de zaak aanspant, kan zich dat allebei veroorloven. Zoiets heet een SLAPP, een strategische rechtszaak tegen publieke participatie.

    Ook in democratieën gebeurt het. In de Europese Unie moet een richtlijn van 11 april 2024 mensen beschermen tegen zulke civiele zaken als die over een grens gaan.
limits-silence-cold = De stille manier
limits-silence-chill =
    Terug naar de veertig winkels. Als een regel of straf veel meer mensen laat zwijgen dan er rechtstreeks door getroffen worden, spreken we van een afschrikwekkend effect, in het Engels een _chilling effect_: het verkilt. Wat de veertig boekverkopers uit angst doen, is zelfcensuur.

    Er blijft nauwelijks een spoor van over. Een boek dat in beslag is genomen, kun je tellen. Een boek dat niemand durfde te bestellen niet.
limits-silence-blank = Als papier leeg blijft
limits-silence-blank-text =
    Soms maken mensen de stilte zelf zichtbaar. In Los Angeles hield in 2020 iemand een leeg bord omhoog. In Hongkong doken in datzelfde jaar lege vellen op, toen leuzen riskant waren geworden.

    In Rusland werden in 2022 mensen opgepakt die met lege vellen tegen de oorlog protesteerden. In China hielden studenten en bewoners eind november 2022 witte A4’tjes vast. Een van hen zei dat het papier stond voor alles wat ze wilden zeggen, maar niet konden zeggen.
limits-silence-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 42, 43 en 47 (2011); Richtlijn (EU) 2024/1069 (2024)
limits-silence-guide = De hele groep, 20 minuten. Laat mensen opnoemen wat er in de schappen van de veertig winkels ontbreekt, en daarna hoe iemand daar ooit achter kan komen.
    .tips = Vraag naar de mensen in het verhaal, nooit naar waar deelnemers zelf over zwijgen.
    .debrief = Wie heeft er last van een boek dat er niet is? Wat zou één boekverkoper helpen om het terug te zetten?
    .variation = Speel het verhaal van Nuri met de groep: stem bij elke keuze met kaartjes, en laat eerst twee stemmen argumenten geven.
limits-silence-retell =
    Is het veilig waar je bent, vertel iemand dan het verhaal van de veertig boekwinkels, en laat die er zelf een naam voor vinden.

    Is het niet veilig, houd het dan voor je. Je hebt niets verloren.

## Les 7

limits-emergency = Als de noodtoestand wordt afgekondigd
    .summary = Sommige plichten mogen in een zware crisis een tijdlang opzij. Andere nooit.
limits-emergency-flood-night = Drie uur ’s nachts
limits-emergency-scene =
    In Varda regent het al elf dagen. Om drie uur ’s nachts breekt de dam boven de hoofdstad, en op de radio wordt een decreet voorgelezen: de noodtoestand.

    Mensen dragen kinderen naar de daken. Sommigen denken al aan morgen. Gaat de brug dicht? Komt de krant nog? Mag je er nog over klagen dat de dam nooit is gerepareerd?
limits-emergency-rights-wait = In een zware noodtoestand moeten rechten wachten tot het voorbij is.
limits-emergency-step-aside = Plichten een tijdlang opzij
limits-emergency-what-it-is =
    In gewone tijden mag een staat sommige rechten beperken, als de poorten opengaan. In de allerzwaarste crises mag een staat volgens het verdrag nog een stap verder gaan: sommige plichten een tijdlang opzijzetten. Dat heet afwijking of derogatie.

    Artikel 4 van het IVBPR, het verdrag over burgerrechten en politieke rechten, staat dat toe onder strenge voorwaarden.
limits-emergency-conditions = Dit is er allemaal voor nodig:
    .proclaimed = de noodtoestand is officieel afgekondigd
    .life = de crisis bedreigt het voortbestaan van het land
    .strict = maatregelen gaan niet verder dan strikt nodig
    .equal = ze discrimineren niet
    .told = andere staten krijgen bericht
limits-emergency-never = Waar geen noodtoestand aan mag komen
limits-emergency-never-text =
    Sommige rechten blijven ook in de ergste nacht heel. Artikel 4 noemt ze. Het verbod op foltering hoort erbij, het verbod op slavernij, en de vrijheid van gedachte, geweten en godsdienst.
limits-emergency-opinion-too =
    De vrijheid van meningsuiting staat niet op die lijst. Een staat mag delen ervan dus opzijzetten, als dat strikt nodig is. Een mening hebben is iets anders. Volgens het VN-Mensenrechtencomité geeft geen enkele noodtoestand een staat het recht om zich daarmee te bemoeien.
limits-emergency-milder-first = Eerst het lichtere middel
limits-emergency-ordinary =
    Derogatie is voor gevaar waar gewone regels niet tegen op kunnen. Vaak kunnen ze dat wel. Een brug sluiten, of een bijeenkomst naar een veilig plein verplaatsen: dat kan met een gewone beperking die door de poorten komt. Over vreedzame bijeenkomsten zegt het comité het ronduit: een staat mag niet derogeren als een gewone beperking voldoende is.

    En de klacht over de dam? Die wordt door een overstroming niet gevaarlijk.
limits-emergency-law = IVBPR, artikel 4 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 5 (2011), en algemeen commentaar nr. 37, paragraaf 96 (2020)
limits-emergency-guide = Groepjes van vijf, 25 minuten. Elk groepje is de nachtploeg van een verzonnen stad die onder water staat en mag drie maatregelen nemen. Een ander groepje legt ze naast de vijf voorwaarden.
    .tips = Sommige mensen hebben zelf een noodtoestand meegemaakt. Laat hen voorgaan, of laat hen zwijgen.
    .debrief = Van welke maatregel nam je het moeilijkst afscheid? Wie zou het merken als die bleef gelden toen het water al weg was?
limits-emergency-last-day = Stel je de dag voor waarop een noodtoestand eindigt. Waaraan zouden mensen merken dat alles wat opzij was gezet weer terug is?

## Les 8

limits-together = Rechten die samen staan of vallen
    .summary = Eén poster, één arrestatie, en hoeveel rechten er aan dezelfde draad hangen.
limits-together-thread = Een losse draad
limits-together-scene =
    Misschien ken je het van een wollen mouw. Er hangt een draadje uit, iemand trekt eraan, en de rij ernaast begint te schuiven. Dan de volgende.

    Mensenrechten zijn net zo gebreid. Deze les volgt één draad, van een poster naar een cel en weer terug.
limits-together-ahead = De volgende pagina vertelt een verzonnen verhaal over een arrestatie en een slechte behandeling in de cel, in een paar gewone woorden. Je mag dit deel overslaan; dat kost je niets.
limits-together-poster = De poster van Lena
limits-together-lena =
    Lena woont in Varda en tekent voor een kindertijdschrift. In het voorjaar plakt ze een poster: een waterkraan, en de vraag ‘Waar is het geld voor de leidingen gebleven?’

    Twee mannen halen haar voor zonsopgang op en geven geen reden. Drie weken lang ziet ze geen rechter; dan is er een zitting achter gesloten deuren. In de cel moet ze twee nachten blijven staan. Haar inhalator ligt in een la op kantoor.

    Het begon met een waterkraan op papier.
limits-together-linked = Wat er aan de draad hing
limits-together-chain = Lena, die verzonnen is, vroeg op een poster waar het geld voor de leidingen was gebleven, en werd gearresteerd. Deze rechten van de Universele Verklaring werden een voor een geraakt:
    .words = meningsuiting: informatie zoeken, ontvangen en doorgeven (artikel 19)
    .liberty = vrijheid en veiligheid, en geen willekeurige arrestatie (artikel 3 en 9)
    .hearing = een eerlijke en openbare zitting (artikel 10)
    .body = geen foltering of andere mishandeling (artikel 5)
    .health = gezondheid en medische zorg (artikel 25)
limits-together-humane =
    Het IVBPR voegt daar in zijn artikel 10 aan toe dat mensen die vastzitten menselijk behandeld moeten worden. Deskundigen noemen rechten onderling afhankelijk: het ene recht heeft het andere nodig om echt te zijn. Wie bang is voor de cel, vraagt niet naar de leiding.
limits-together-back = De draad loopt ook terug
limits-together-other-way =
    De meningsuiting houdt ook de andere rechten overeind. Lena’s zus schrijft naar een krant, een dokter meldt wat hij zag, een advocaat vraagt het dossier op. Ieder van hen gebruikt woorden om vrijheid, gezondheid en een eerlijk proces te beschermen.

    Daarom moeten aanvallen op mensen die spreken worden onderzocht. Verdwijnen de woorden, dan worden de muren dikker.
limits-together-law = Universele Verklaring van de Rechten van de Mens, artikel 3, 5, 9, 10, 19 en 25 (1948); Verklaring en Actieprogramma van Wenen, deel I, paragraaf 5 (1993)
limits-together-guide = Een kring van acht tot twaalf mensen, 20 minuten, één bol wol. Iedereen krijgt de naam van een recht. Lees het verhaal van Lena voor; wordt jouw recht geraakt, dan pak je de draad.
    .tips = Zeg vooraf dat er een arrestatie en mishandeling in het verhaal voorkomen, en dat mensen niet mee hoeven te doen.
    .debrief = Wat gebeurt er als één persoon loslaat? Welke handen zouden de draad voor Lena kunnen vasthouden?
    .variation = Zonder wol: trek lijnen tussen woorden op een groot vel papier.
limits-together-one-thread = Lena had één vraag over een leiding. Welk recht zou jij als eerste herstellen, zodat iemand die vraag weer kan stellen, en waarom?
limits-together-small-rule =
    Een stille oefening om mee te nemen. Kies een kleine regel over woorden: in een bibliotheek, in de bus, in een spel. Loop er in je hoofd de drie poorten mee langs.

    Je hoeft niemand te vertellen wat je vond. De wet waar jij woont, kan anders zijn dan de internationale normen in deze cursus.

## Vragen in de lessen

limits-q-third-sheet = In Lind hangen drie vellen: de dubbele betaling, de tekening, de bladzijde van de dokter. Welk vel geeft de sterkste reden voor een beperking?
    .bridge = Het vel over de brug
    .bridge-why = Gemeenschapsgeld gaat iedereen aan, en dit vel laat zien waar het blijft. Dat de raad zich geneert, is geen reden die telt.
    .file = De bladzijde uit het archief
    .file-why = Ze legt de ziekte van een gewone man op straat en vertelt het stadje niets wat het moet weten. Zijn privéleven is een recht op zichzelf, in artikel 12.
    .disliked = Het vel dat de meesten haten
    .disliked-why = Of iets populair is, zegt hier niets. Woorden waar velen een hekel aan hebben, kunnen beschermd zijn, en woorden waar velen van genieten, kunnen iemands rechten schaden.
    .drawing = De tekening van de burgemeester
    .drawing-why = Misschien is ze echt gekwetst. Maar wie een ambt heeft, mag worden bekritiseerd en getekend, en gekrenkte trots rechtvaardigt geen verbod.
    .hint-1 = Zoek naar iemand van wie een recht wordt geschaad, niet naar iemand die zich ergert.
limits-q-free-words = Waar helpt vrijheid van meningsuiting een samenleving bij? Kies alles wat past.
    .see = Zien wat er met geld en macht gebeurt
    .see-why = Dat is transparantie, en de eerste stap naar verantwoording.
    .see-missed = Het vel over de brug deed dit: mensen zagen wat er met hun geld gebeurde.
    .truth = Zorgen dat alles in druk ook waar is
    .truth-why = Dat kan niemand beloven. Een vrij debat helpt fouten te vinden; het kan niet voorkomen dat ze gedrukt worden.
    .claim = Over rechten praten en ze opeisen
    .claim-why = Een recht dat niemand mag noemen, kun je moeilijk gebruiken. Zo opent de meningsuiting de deur naar de andere rechten.
    .claim-missed = Er past er nog een: wat niemand mag noemen, kun je moeilijk opeisen.
    .courts = Het stellen zonder rechters en rechtbanken
    .courts-why = Een stuk in de krant vervangt geen eerlijk proces. Een samenleving heeft beide nodig.
    .hint-1 = Twee van de vier beloven te veel.
limits-q-prove-useful = Zoya wil in Varda een folder drukken. Een ambtenaar zegt: ‘Laat ons eerst maar zien dat die nuttig is.’ Volgens internationale normen is dat de goede gang van zaken.
    .true-why = Hier zijn regel en uitzondering van plaats gewisseld. Zoya begint vrij; wie haar wil beperken, moet de redenen geven.
    .false-why = Je had het door: vrijheid is de regel. De ambtenaar heeft redenen nodig voor een beperking, Zoya geen enkele voor haar folder.
    .hint-1 = Wie wordt hier om uitleg gevraagd: wie spreekt, of wie beperkt?

limits-q-licence-counter = De ambtenaar in Tarn zegt: ‘Zeg me eerst wat u van die stemming over de belastingen vindt, anders krijgt u geen stempel.’ Wat zeggen internationale normen over Danil?
    .all-asked = Hij moet antwoorden als het iedereen wordt gevraagd
    .all-asked-why = Het aan iedereen vragen maakt het niet beter. Dan wordt er inbreuk gemaakt op ieders recht, en niet alleen op het zijne.
    .by-law = Hij moet antwoorden als een wet dat voorschrijft
    .by-law-why = Met een duidelijke wet mag een uiting soms worden beperkt. Het hebben van een mening niet, wat een wet ook zegt.
    .quiet = Hij mag zijn mening voor zich houden
    .quiet-why = Bij het recht om een mening te hebben hoort dat je die niet hoeft te laten zien. Voor ambtenaren, stempels of vergunningen is er geen uitzondering.
    .unpunished = Hij moet antwoorden maar krijgt geen straf
    .unpunished-why = Moeten antwoorden is zelf al de inbreuk. Een recht om te zwijgen dat bij een loket ophoudt, is er geen.
    .hint-1 = Is de mening zijn hoofd al uit?
limits-q-absolute-qualified = Sorteer: hoe sterk beschermen internationale normen dit?
    .no-limit = Nooit te beperken, om welke reden ook
    .with-test = Te beperken, na een toets
    .torture = Niet gefolterd worden
    .torture-why = Niets kan foltering rechtvaardigen: geen veiligheid, geen noodtoestand, en ook niet dat iemand schuldig is.
    .publish = Een artikel publiceren
    .publish-why = Meningsuiting is een beperkbaar recht. Een beperking kan, als ze door elke stap van de toets komt.
    .thought = Een mening hebben
    .thought-why = Die blijft in het hoofd en komt de rechten van niemand tegen. Geen enkele beperking is toegestaan.
    .assembly = Vreedzaam bijeenkomen op een plein
    .assembly-why = Vreedzame vergadering mag worden beperkt, onder voorwaarden die lijken op die voor meningsuiting.
    .slavery = Geen slaaf zijn
    .slavery-why = Niemand mag als slaaf worden gehouden, waarvoor dan ook.
    .worship = Je godsdienst in het openbaar uiten
    .worship-why = Geloven is vrij. De uiting naar buiten kan de rechten van anderen tegenkomen en is dus beperkbaar.
    .hint-1 = Vraag je af of dit ooit kan botsen met de rechten van een ander.
limits-q-same-thing = Volgens internationale normen is een recht dat in geen enkele noodtoestand opzij mag, daarom ook een recht zonder enige beperking.
    .true-why = Dat zijn twee verschillende vragen. Geen noodtoestand kan de godsdienstvrijheid opzijzetten, en toch mag het uiten van je godsdienst onder voorwaarden worden beperkt.
    .false-why = Goed uit elkaar gehouden. ‘Nooit opzij in een noodtoestand’ en ‘nooit beperkt’ zijn twee lijsten, en maar een paar rechten staan op allebei.
    .hint-1 = Denk aan de godsdienstvrijheid, en dan aan het uiten van je godsdienst in het openbaar.

limits-q-gate-order = Een rechter bekijkt een beperking die een tijdschrift treft. Zet de vragen in de volgorde van het pad.
    .law = Welke duidelijke, openbare wet zegt dit?
    .aim = Welk doel van de lijst dient het?
    .need = Is er een echte dreiging, en geen lichter middel?
    .verdict = Zijn alle poorten open, en mag het dus blijven?
    .why = Een beperking zonder wet is bij voorbaat kansloos; daarom komt de wet eerst. Dan het doel, dan de noodzaak. Het oordeel wacht tot elke poort is geprobeerd.
    .hint-1 = De eerste vraag kun je beantwoorden met een wetboek in de hand.
limits-q-aim-list = Welke doelen staan op de lijst van artikel 19, lid 3, van het IVBPR? Kies ze allemaal.
    .image = Het aanzien van de regering
    .image-why = Een goede indruk maken staat niet op de lijst. Deze vrijheid is er juist ook om kritiek te kunnen geven op wie regeert.
    .others = De rechten van andere mensen
    .others-why = Die staan vooraan in de tekst, samen met hun goede naam.
    .others-missed = De rechten en de goede naam van anderen staan vooraan in de tekst.
    .health = De gezondheid van de bevolking
    .health-why = De volksgezondheid staat op de lijst. De andere poorten moeten dan nog open.
    .health-missed = Ook de volksgezondheid staat op de lijst, naast de goede zeden.
    .faith = De eer van een godsdienst
    .faith-why = Gelovigen hebben rechten en worden beschermd. Een godsdienst als zodanig is niet beschermd tegen kritiek.
    .security = De veiligheid van het land
    .security-why = Ja, die staat erop. Een doel van de lijst opent één poort, nooit alle drie.
    .security-missed = De nationale veiligheid staat op de lijst, al bewijst het woord op zichzelf niets.
    .hint-1 = Drie van de vijf staan erop.
limits-q-which-gate = Drie ambtenaren verdedigen drie beperkingen. Welke poort blijft er steeds dicht?
    .secret-rule = ‘De regel staat in een dossier dat we niet kunnen laten zien.’
    .secret-rule-why = Een regel die niemand mag lezen, is geen wet in de zin van de toets.
    .look-silly = ‘De minister stond erdoor voor gek.’
    .look-silly-why = Dat iemand met een ambt geen rood hoofd krijgt, is geen doel van de lijst.
    .one-line = ‘Eén zin klopte niet, dus hebben we de krant gesloten.’
    .one-line-why = Het middel gaat veel verder dan de schade. Een rectificatie was lichter geweest.
    .shut-law = De wet
    .shut-aim = Het doel
    .shut-need = De noodzaak
    .hint-1 = Begin bij het dossier: wat ontbreekt er als niemand het kan lezen?

limits-q-walk-respect = In Oster bestaat een wet tegen ‘oneerbiedige woorden’. Welke woorden dat zijn, staat er niet; elke politieagent beslist zelf. De minister legt uit dat de wet de naam van de regering schoon houdt. Sefa, buschauffeur, zingt op een straatfeest over de gaten in de weg en krijgt een boete van een weekloon. Beoordeel het volgens internationale normen.
    .law-why = Deze poort blijft dicht. Niemand kan vooraf weten welke woorden ‘oneerbiedig’ zijn, en elke agent heeft de vrije hand.
    .aim-why = Ook dicht. Een goede naam hebben mensen; een regering gezichtsverlies besparen is geen doel van de lijst.
    .necessity-why = Er is geen dreiging aangetoond, en dus ook geen verband met het lied. Ook deze poort blijft dicht.
    .allowed-why = Eén dichte poort had deze beperking al tegengehouden, en hier zijn het er drie. Dat de woorden misschien grof waren, verandert daar niets aan.
    .violation-why = Ook bij een grover lied is een wet die zo los in elkaar zit geen basis voor een boete.
    .hint-1 = Vraag bij de eerste poort of Sefa het van tevoren had kunnen weten.
limits-q-walk-witness = In Tarn heeft een jongen van elf een overval gezien, en vrienden van de verdachte hebben hem bedreigd. In een gepubliceerde wet staat: zolang een proces duurt, mag niemand de naam of foto afdrukken van een getuige jonger dan zestien. Een rechter beveelt een dagblad de naam van de jongen weg te laten. Over al het andere mag het schrijven. Beoordeel het volgens internationale normen.
    .law-why = De wet is openbaar en precies, dus de poort gaat open: een leeftijd, een termijn, twee dingen die niet gedrukt mogen worden.
    .aim-why = De veiligheid en het privéleven van een kind horen bij de rechten van anderen: de poort gaat open.
    .necessity-why = De dreiging is echt en dichtbij, er valt één naam weg, en alleen zolang het proces duurt. Ook deze poort gaat open.
    .allowed-why = Drie open poorten. Lezers komen nog steeds alles te weten wat ze over het proces nodig hebben, en de jongen slaapt veiliger.
    .violation-why = Wantrouwen tegen beperkingen is een goede gewoonte. Maar kijk nog eens: een duidelijke wet, de rechten van een kind, één naam, een korte tijd. Elke poort ging open.
    .hint-1 = Vraag je af wat de krant precies niet meer mag drukken, en hoelang.
limits-q-draft-rule = Je werkt op de juridische afdeling van een havenstad in Oster. In de stad gaat een koorts rond. Iemand verkoopt een schoonmaakmiddel als geneesmiddel en prijst het aan op posters; vier mensen liggen in het ziekenhuis. De burgemeester vraagt je om een regel.
    .desk = Het is woensdag, en ze wil hem vrijdag hebben. Wat doe je eerst?
    .broad = Schrijven: ‘Niemand mag schadelijke onwaarheden verspreiden’
    .broad-why = Het klinkt krachtig, en bijna alles valt eronder. Niemand kan weten welke woorden bedoeld zijn.
    .narrow = Schrijven: ‘Niemand mag dit middel als geneesmiddel verkopen’
    .narrow-why = Eén handeling, helder benoemd, gekoppeld aan een gevaar dat al in het ziekenhuis ligt.
    .phone = Het ziekenhuis bellen voordat je een woord schrijft
    .phone-why = Voor een beperking moet er een dreiging zijn aangetoond. Jij gaat kijken of ze er is.
    .facts = Het ziekenhuis noemt het product. De gezondheidsdienst zegt erbij dat de meeste mensen die de tip deelden er zelf in geloofden. Voor wie moet de regel gelden?
    .every-sharer = Voor iedereen die de tip aan anderen heeft doorgegeven
    .every-sharer-why = Honderden bange mensen worden overtreders, en de verkoper is er maar één van.
    .sellers = Voor wie het als geneesmiddel verkoopt of aanprijst
    .sellers-why = Nu volgt de regel het rechtstreekse verband tussen woorden en schade.
    .uproar = Donderdag zwaait een wethouder met jouw ontwerp naar een verpleegkundige die schreef dat de kliniek te weinig bedden heeft. ‘Een schadelijke onwaarheid,’ zegt hij. Wat nu?
    .rewrite = De tekst intrekken en die ene handeling benoemen
    .rewrite-why = Je hebt gezien waar een brede regel toe uitnodigt. Het nieuwe ontwerp laat de verpleegkundige met rust.
    .keep = De tekst houden en op wijze ambtenaren vertrouwen
    .keep-why = Een regel moet in alle handen veilig zijn. Bij deze hangt alles af van wie hem toepast.
    .penalty = De regel noemt nu één handeling: het middel als geneesmiddel verkopen of aanprijzen. Wat schrijft hij voor?
    .two-years = Twee jaar gevangenis voor elke poster
    .two-years-why = Het doel is goed, maar het middel is veel harder dan het gevaar vraagt.
    .stop-sale = Verkoop stoppen, posters weghalen, mensen waarschuwen
    .stop-sale-why = Het raakt het gevaar en weinig anders, en door de waarschuwing krijgen mensen meer informatie in plaats van minder.
    .close-site = De marktsite sluiten waar de advertentie stond
    .close-site-why = De advertentie is weg, en duizenden pagina’s die niemand kwaad deden ook. Een lichter middel was er wel.
    .end-fit = Zaterdag is het middel weg, en het bericht van de verpleegkundige over de bedden staat er nog. Een duidelijke wet, een doel van de lijst, het lichtste middel dat werkt: drie poorten gingen open.
    .end-wide = Het middel is weg. Een site waar mensen fietsen en brood verkochten ook. Een rechter vraagt waarom niet gewoon die ene pagina is weggehaald, en de derde poort gaat dicht.
    .end-hard = De leerling van een drukker, die posters ophing, kan jaren de cel in gaan. De rechter vindt de wet duidelijk en het doel goed, en de straf buiten elke verhouding.
    .end-hush = De verpleegkundige wist haar bericht. Anderen schrijven helemaal niet meer over de koorts, ook geen ware dingen. De burgemeester heeft haar regel, en de stad weet minder dan eerst.
    .why = Een regel die door de poorten komt, noemt één handeling, volgt een aangetoond gevaar en kiest het lichtste middel. De wet waar jij woont, kan anders zijn.

limits-q-too-vague = Een wet moet mensen zeggen hoe ze zich moeten gedragen. Welke van deze vier regels zijn daarvoor te vaag? Kies ze allemaal.
    .harmful = ‘Schadelijke ideeën zijn verboden.’
    .harmful-why = Schadelijk voor wat, en wie bepaalt dat? De regel laat het antwoord over aan elke ambtenaar.
    .harmful-missed = ‘Schadelijk’ kan hier van alles betekenen, dus niemand weet wat verboden is.
    .child = ‘Noem geen namen van kinderen die getuige zijn.’
    .child-why = Je kunt erover discussiëren, maar er staat duidelijk wat niet gedrukt mag worden.
    .alarming = ‘Verspreid geen verontrustend nieuws.’
    .alarming-why = Een waarschuwing voor hoogwater is ook verontrustend. Niemand kan weten wat eronder valt.
    .alarming-missed = Denk aan een waarschuwing voor hoogwater: waar, nuttig en verontrustend. Ze zou onder de regel vallen.
    .polling = ‘Geen affiches in het stemlokaal.’
    .polling-why = Een plek en een ding, allebei duidelijk. Of de regel verstandig is, is een vraag voor de andere poorten.
    .hint-1 = Bedenk bij elke regel een voorbeeld dat er misschien wel en misschien niet onder valt.
limits-q-walk-mayor = In Varda is laster strafbaar. De gepubliceerde wet zegt wat dat is: een onware bewering over feiten die iemands goede naam schaadt. Een weekblad schrijft dat de burgemeester een bouwopdracht aan haar broer heeft gegeven. Het contract staat in het openbare register. De rechtbank weigert daarnaar te kijken en stuurt de schrijver een jaar naar de gevangenis. Beoordeel het volgens internationale normen.
    .law-why = Een gepubliceerde wet die zegt wat ze verbiedt: de poort gaat open.
    .aim-why = De goede naam van een mens staat op de lijst, en een burgemeester is een mens. Open.
    .necessity-why = Hier eindigt het pad. Je moet je erop kunnen beroepen dat het waar is, mensen met een ambt mogen bekritiseerd worden, en gevangenis is bij laster nooit passend.
    .allowed-why = Een duidelijke wet en een goed doel zijn twee poorten. De derde vraagt naar het middel, en gevangenis voor woorden die het register bevestigt, komt daar niet door.
    .violation-why = Bij de laatste poort loopt het vast. Zie hoe netjes de eerste twee eruitzagen: misbruik heeft de papieren vaak op orde.
    .hint-1 = De eerste twee poorten kunnen best opengaan. Neem de tijd bij de derde.
limits-q-security-word = In Oster wordt een rapport over politiecellen verboden ‘wegens de nationale veiligheid’. Wat vragen internationale normen van de overheid?
    .show-link = De dreiging en het verband ermee aantonen
    .show-link-why = Het woord staat op de lijst, en dan begint het werk: welke dreiging, en hoe roept dit rapport die op?
    .no-reason = Niets, want veiligheid heeft geen redenen nodig
    .no-reason-why = Veiligheid opent alleen de tweede poort. Wetten over geheimhouding mogen niet dienen om feiten van publiek belang te verbergen.
    .no-security = Veiligheid nooit meer als doel aanvoeren
    .no-security-why = Het staat op de lijst en kan een goed doel zijn. Wat hier ontbreekt, is het bewijs, niet het woord.
    .majority = Bewijzen dat de meeste mensen het verbod willen
    .majority-why = Geen poort vraagt naar populariteit. Een recht dat een meerderheid nodig heeft, is voor minderheden niets waard.
    .hint-1 = Veiligheid staat op de lijst. Wat wil de derde poort zien?

limits-q-empty-shelves = Eén boekverkoper kreeg een boete, en veertig anderen haalden hun schappen leeg. Vul het begrip aan, in het Nederlands of in het Engels: dit is een … effect.
    .accept = afschrikwekkend | afschrikwekkend effect | een afschrikwekkend effect | het afschrikwekkende effect | afschrikwekkende | afschrikkend | afschrikkend effect | een afschrikkend effect | afschrikeffect | afschrikking | chilling | chilling effect | een chilling effect | het chilling effect | verkillend | verkillend effect | een verkillend effect | afschrikkingseffect | een afschrikkingseffect | ontradend | ontradend effect
    .why = Een afschrikwekkend effect, of chilling effect, is moeilijk te zien: je ziet één boete, en er valt een stilte in veertig winkels.
    .censor = censuur | zelfcensuur | censurerend | gecensureerd | een zelfcensuur
    .censor-why = Bijna. Zelfcensuur is wat die veertig doen. Het effect waardoor ze dat doen, heet naar de schrik, en in het Engels naar de kou.
    .domino = domino | domino-effect | dominoeffect | sneeuwbal | sneeuwbaleffect | sneeuwbal-effect | kettingreactie | rimpeleffect | angst
    .domino-why = Een goed beeld, maar niet het gebruikelijke woord. Denk aan de schrik, of aan de kou.
    .hint-1 = Het Nederlandse woord gaat over schrik, het Engelse over kou.
    .hint-2 = Het Nederlandse woord begint met ‘af’, het Engelse met ‘ch’.
limits-q-before-after = Sorteer deze vormen van censuur: komen ze vóór de publicatie of erna?
    .before = Vóór de publicatie
    .after = Na de publicatie
    .script = Een kantoor moet een toneelstuk goedkeuren
    .script-why = Het publiek heeft nog niets gezien. Dat is censuur vooraf.
    .seized = Kranten worden uit de kiosken gehaald
    .seized-why = De krant was al uit, dus dat is censuur achteraf.
    .blocked = Een pagina wordt een dag na plaatsing geblokkeerd
    .blocked-why = Eén dag lang kon iemand haar lezen. Het blokkeren kwam later.
    .no-licence = Een blad mag zijn eerste nummer niet drukken
    .no-licence-why = Er is nog geen regel verschenen. De controle komt eerst.
    .fined = Een zanger krijgt een boete voor het lied van vorige week
    .fined-why = Het lied was al gehoord, en daarna kwam de straf.
    .hint-1 = Vraag je af of iemand het heeft kunnen lezen of horen.
limits-q-walk-network = In een district van Varda roept één kanaal van een groot netwerk mensen op om ambulances tegen te houden, en bij twee lukt dat. In een duidelijke, gepubliceerde wet staat: waar mensenlevens in gevaar zijn, mag een rechter een kanaal of een netwerk sluiten. De rechter sluit het hele netwerk in het hele land, vijf weken lang. Beoordeel het volgens internationale normen.
    .law-why = Iedereen kan lezen wanneer de wet gebruikt mag worden en door wie. De poort gaat open.
    .aim-why = De openbare orde en de rechten van anderen, hier zelfs hun leven: open.
    .necessity-why = Eén kanaal was het gevaar. De poort blijft dicht, want miljoenen anderen raakten hun stem kwijt. Hele systemen verbieden mag in het algemeen niet.
    .allowed-why = Het gevaar was echt, en het kanaal mocht dicht. Maar de maatregel trof iedereen in het land, dus de derde poort blijft dicht.
    .violation-why = Zo legt het VN-Mensenrechtencomité het ook uit: een beperking hoort over bepaalde inhoud te gaan. Het ene kanaal sluiten was misschien wel door de poorten gekomen.
    .hint-1 = Vergelijk waar het gevaar was met waar het stil werd.
limits-q-editor = Nuri leidt de redactie van een weekblad in Tarn. Ze heeft papieren waaruit blijkt dat een mijnbouwbedrijf afval in de rivier laat lopen. Op vrijdag belt de advocaat van het bedrijf: als u dat afdrukt, slepen we u voor de rechter.
    .call = De pagina staat nog open op haar scherm. Wat zou Nuri kunnen doen?
    .drop = Het verhaal laten vallen en niemand zeggen waarom
    .drop-why = Het blad is deze week veilig, en de rivier staat er niet in.
    .rush = Vanavond nog drukken, voordat ze iets kunnen doen
    .rush-why = Dapper en snel. Maar niemand heeft de cijfers een tweede keer nagekeken.
    .verify = De feiten nagaan en het bedrijf om een reactie vragen
    .verify-why = Dat kost drie dagen. Het bedrijf gaat op één punt in en zwijgt over de rest.
    .hush = Er gaan weken voorbij. Twee jonge verslaggevers komen niet meer met verhalen over bedrijven. Niemand heeft gezegd dat dat niet mag.
    .reopen = Met de redactie praten en het dossier weer openen
    .reopen-why = De stilte had zich verspreid zonder bevel. Nu iemand haar noemt, kunnen mensen weer ademhalen.
    .survive = Het zo laten: het blad moet overleven
    .survive-why = Een begrijpelijke angst. Maar elk bedrijf in de stad ziet nu wat één telefoontje kan doen.
    .slip = Eén cijfer was fout. Nu praat het bedrijf alleen nog over dat cijfer.
    .correct = Een rectificatie plaatsen en bij de rest blijven
    .correct-why = Een eerlijke rectificatie maakt de rest van het verhaal sterker.
    .insist = Het cijfer verdedigen zo lang het gaat
    .insist-why = Lezers gaan ook aan de delen twijfelen die kloppen.
    .suit = Het verhaal is uit, nagekeken en waar nodig verbeterd, met het antwoord van het bedrijf ernaast. Toch komt er een rechtszaak. De eis is meer geld dan een plaatselijk blad in tien jaar ziet.
    .help = Juridische hulp zoeken en het de lezers vertellen
    .help-why = Een zaak die één mens moet uitputten, weegt minder als anderen ervan weten en helpen dragen.
    .erase = In het geheim schikken en het verhaal wissen
    .erase-why = De zaak is voorbij. Het verhaal ook, en de volgende verslaggever zal onthouden hoe dat ging.
    .end-open = De zaak sleept zich voort, maar het blad staat niet alleen, en de mensen aan de rivier hebben gelezen wat ze moesten weten. Zo’n rechtszaak is een SLAPP: het gaat om stilte, niet om gelijk krijgen.
    .end-quiet = Het blad komt elke week uit, en niemand heeft iets verboden. Toch zit er een gat in, zo groot als een rivier. Dat is zelfcensuur.
    .end-lost = De ruzie over één cijfer duurt een maand, en de rivier is vergeten. Een kleine rectificatie had veel minder gekost.
    .why = Druk heeft geen verbod nodig. Zorgvuldige feiten, open rectificaties en steun van anderen helpen mensen om hun stem te houden. De wet waar jij woont, kan anders zijn.

limits-q-never-list = De noodtoestand in Varda is echt en afgekondigd. Wat kan, als het strikt nodig is, en wat mag volgens internationale normen nooit?
    .possible = Kan, als het strikt nodig is
    .never = Nooit, in geen enkele noodtoestand
    .night-roads = Ondergelopen wegen ’s nachts afsluiten
    .night-roads-why = De bewegingsvrijheid mag beperkt worden, en een tijdlang zelfs opzij, voor zover dat strikt nodig is.
    .cruelty = Mensen folteren om verstopt eten te vinden
    .cruelty-why = Geen noodtoestand laat foltering toe, wat mensen er ook mee hopen te winnen.
    .opinions = Mensen arresteren om hun mening
    .opinions-why = Het hebben van een mening kan niet worden beperkt en niet opzij worden gezet.
    .crowds = Grote bijeenkomsten bij de dam opschorten
    .crowds-why = De vrijheid van vergadering hoort niet bij de rechten die nooit opzij mogen. Maar kan de bijeenkomst ook ergens anders, dan gaat dat voor.
    .forced = Mensen als slaven laten graven
    .forced-why = Het verbod op slavernij geldt op elke dag van elke crisis.
    .hint-1 = Drie van de vijf mogen nooit.
limits-q-milder-tool = Na de overstroming willen tweeduizend fietsers door het centrum van Varda rijden. Eén brug op hun route is beschadigd. Wat moet de staat zich volgens internationale normen eerst afvragen?
    .suspend = Of alles nu opgeschort moet worden
    .suspend-why = Dat is meteen naar het zwaarste middel grijpen. Eén beschadigde brug is een klein gevaar op één plek.
    .ordinary = Of een gewone beperking genoeg is
    .ordinary-why = Misschien is een andere route om de brug heen al genoeg. Waar een normale beperking werkt, mag een staat niet derogeren.
    .permission = Of de VN een verbod toestaan
    .permission-why = De VN geven zulke vergunningen niet. Andere staten krijgen bericht van een derogatie; de redenen moeten van de staat zelf komen.
    .residents = Of de bewoners een verbod willen
    .residents-why = Wat de buurt wil, is het horen waard, maar het is de toets niet.
    .hint-1 = Denk aan het lichtste wat de rit veilig zou maken.
limits-q-flood = Tavi adviseert de regering van Varda. Een rivier heeft de halve hoofdstad verzwolgen. De noodtoestand is afgekondigd, en andere staten hebben bericht gekregen.
    .three-wishes = De politiechef heeft drie wensen: ’s nachts niet reizen in de drie ondergelopen wijken, geen kranten, en een lijst van mensen met vijandige meningen. Wat zou Tavi kunnen adviseren?
    .grant-all = Alle drie toestaan: het is een noodtoestand
    .grant-all-why = Maar één van de drie heeft met het water te maken.
    .travel-only = De eerste toestaan, en alleen die
    .travel-only-why = Die past bij het gevaar, in plaats en in tijd. De andere twee hebben niets met de overstroming te maken, en een lijst van meningen mag nooit.
    .refuse-all = Alles weigeren: rechten zijn rechten
    .refuse-all-why = Tavi beschermt wat beschermd moet worden, en net iets te veel: de bewegingsvrijheid mag beperkt worden als er levens van afhangen.
    .dark-morning = De volgende ochtend is er geen krant, dus niemand weet welke putten veilig zijn. Agenten gaan met de lijst van deur tot deur.
    .undo = De kranten vrijgeven en de lijst vernietigen
    .undo-why = Goede raad kan laat komen. De regel over reizen blijft, de rest vervalt.
    .go-on = Doorgaan tot de rivier is gezakt
    .go-on-why = Wat nooit nodig was, wordt het niet door lang te duren.
    .jam = In de eerste nacht zitten reddingsboten vast tussen de auto’s van mensen die kwamen kijken.
    .close-nights = Drie wijken ’s nachts afsluiten, een week lang
    .close-nights-why = Een duidelijke plek, een duidelijke tijd, een duidelijke reden.
    .hold-out = Blijven weigeren: reizen is een recht
    .hold-out-why = Dat is het, en wel een beperkbaar recht. Hier botst het met mensenlevens.
    .rumour = Op de tweede dag gaat er een gerucht door de kampen: de putten zijn schoon. Ze zijn het niet.
    .gag = Alle gepraat over de putten verbieden
    .gag-why = Het gerucht gaat ondergronds, en de juiste waarschuwingen ook.
    .results = Elke ochtend de testuitslagen bekendmaken
    .results-why = Het beste antwoord op onjuiste informatie is hier snelle, juiste informatie.
    .end-clear = Mensen lezen de uitslagen op deuren, boten en telefoons. Na een week gaan de wegen weer open, en de kranten vragen waarom de dam brak. De noodtoestand heeft gedaan wat nodig was, en niet meer.
    .end-gag = Een moeder die haar buren voor de putten waarschuwde, krijgt een boete. Anderen houden hun mond. Twee straten verder drinken mensen.
    .end-jam = Bij één dak komen de boten te laat. Een gewone, kleine beperking was door de poorten gekomen.
    .end-dark = Het water zakt. De kranten blijven verboden, en de lijst wordt langer. Niemand weet nog welke maatregel voor de overstroming was.
    .why = Strikt nodig betekent: gebonden aan dit gevaar, deze plek en deze tijd. Aan meningen mag geen enkele noodtoestand komen.

limits-q-poster-links = Wat Lena overkwam, raakt het ene recht na het andere. Zoek bij elke gebeurtenis het recht dat het eerst wordt geraakt.
    .dawn = Voor zonsopgang opgehaald, zonder reden
    .dawn-why = Meegenomen worden zonder reden in de wet is een willekeurige arrestatie.
    .closed-room = Een zitting achter gesloten deuren
    .closed-room-why = Een zitting hoort eerlijk en openbaar te zijn, voor een onafhankelijke rechter.
    .standing = Twee nachten moeten staan
    .standing-why = Dat is mishandeling. Het recht om niet zo behandeld te worden is absoluut.
    .inhaler = Haar inhalator blijft in een la
    .inhaler-why = Medische zorg hoort bij de levensstandaard waar artikel 25 over gaat.
    .arrest = Geen willekeurige arrestatie (9)
    .hearing = Een eerlijk, openbaar proces (10)
    .cruel = Geen foltering of mishandeling (5)
    .care = Gezondheid en medische zorg (25)
    .hint-1 = De nummers zijn artikelen van de Universele Verklaring.
limits-q-both-ways = Lena zit in de cel om een poster. Haar advocaat, haar dokter en haar zus mogen niet over haar zaak praten. Wat doet dat met de andere rechten van Lena?
    .lost = Die is ze kwijt zolang ze vastzit
    .lost-why = Rechten zijn onvervreemdbaar. Ze kunnen geschonden worden, of een deel ervan beperkt; kwijt raak je ze niet.
    .paper = Die zijn veilig, want er zijn wetten
    .paper-why = Een wet helpt als iemand mag zeggen dat ze wordt overtreden. Dat mag hier niemand.
    .harder = Die worden moeilijker te beschermen
    .harder-why = Wie mishandeling, ziekte of een oneerlijk proces kon melden, is het zwijgen opgelegd. De meningsuiting houdt de andere rechten overeind.
    .sister = Niets: het treft alleen de sprekers
    .sister-why = Die drie treft het als eersten. Maar zonder hen hoort niemand buiten hoe Lena wordt behandeld.
    .hint-1 = Wie kan de buitenwereld nog vertellen hoe het met haar gaat?

## Vragen van de quiz

limits-q-thirty = Wat sluit artikel 30 van de Universele Verklaring uit?
    .criticise = Een recht gebruiken om kritiek te geven op de staat
    .criticise-why = Kritiek is juist wat artikel 19 beschermt. Artikel 30 gaat over rechten tenietdoen.
    .change = De ene godsdienst inruilen voor een andere
    .change-why = Die overstap beschermt artikel 18. Artikel 30 heeft een ander doel.
    .destroy = Een recht gebruiken om de andere te vernietigen
    .destroy-why = Het geldt voor staten, groepen en losse personen: niemand mag de Verklaring tegen zichzelf keren.
    .leave = Je eigen land verlaten en nooit meer terugkomen
    .leave-why = Volgens artikel 13 mag iedereen elk land verlaten, ook het eigen land.
    .hint-1 = Het is het laatste artikel, en het beschermt alle artikelen ervoor.
limits-q-kiosk = In Oster steken gemaskerde mannen een krantenkiosk in brand om een kop in de krant. Er was geen ambtenaar bij betrokken. Wat moet de staat volgens internationale normen doen?
    .nothing = Niets, want er was geen ambtenaar bij
    .nothing-why = Er zelf van afblijven is maar één van de plichten. Een staat moet mensen ook beschermen tegen aanvallers die niet van de staat zijn.
    .warning = De krant waarschuwen om milder te zijn
    .warning-why = Dan ligt de schuld ineens bij wie is aangevallen, en intussen gaan anderen ook zwijgen.
    .price = De verbrande kranten vergoeden
    .price-why = Geld voor verbrand papier laat de daders vrij rondlopen, en de verkoper is net zo onveilig als eerst.
    .protect = Beschermen en de daad echt onderzoeken
    .protect-why = Alle organen van de staat moeten de meningsuiting beschermen, en aanvallen op sprekers moeten worden onderzocht.
    .hint-1 = De krant met rust laten is niet alles. Wat heeft de verkoper nodig nu anderen aanvallen?
limits-q-limits-article = Welk artikel van de Universele Verklaring zegt dat rechten alleen bij wet en voor bepaalde doelen mogen worden beperkt? Schrijf het nummer.
    .accept = 29 | artikel 29 | negenentwintig | art. 29 | art 29 | 29 (2) | 29 lid 2 | 29, lid 2 | artikel 29 lid 2 | artikel 29, lid 2 | artikel 29 (2) | art. 29 lid 2 | art. 29, lid 2 | nummer 29 | nr. 29
    .why = Artikel 29, lid 2: bij wet, en uitsluitend voor de doelen die daar staan.
    .num19 = 19 | artikel 19 | negentien | art. 19
    .num19-why = Artikel 19 geeft vrijheid van mening en meningsuiting. De grenzen staan tien artikelen verderop.
    .num30 = 30 | artikel 30 | dertig | art. 30
    .num30-why = Heel dichtbij. Artikel 30 verbiedt een recht te gebruiken om de andere te vernietigen; het artikel over grenzen staat er net voor.
    .hint-1 = Zoek bij het einde, waar de Verklaring over orde en plichten gaat.

limits-q-diaries = De politie in Tarn leest dagboeken en arresteert mensen om de persoonlijke meningen die erin staan. Er was niets gepubliceerd. Een minister zegt dat alle drie de poorten open waren. Wat antwoorden internationale normen?
    .no-test = Hier zijn geen poorten: meningen zijn vrij
    .no-test-why = Op het hebben van een mening is geen beperking toegestaan, dus er valt niets te toetsen. Mensen daarvoor arresteren is een schending.
    .danger = Het hangt ervan af hoe groot het gevaar is
    .danger-why = Het gevaar telt mee als een uiting wordt beperkt. Hier heeft niemand iets geuit.
    .named = Het hangt ervan af of de wet dagboeken noemt
    .named-why = Hoe duidelijk een wet ook is, in iemands hoofd heeft ze niets te zoeken.
    .short = Het mag als de arrestaties kort duren
    .short-why = Eén uur om een mening is een uur te lang. Om de duur gaat het niet.
    .hint-1 = Is er iets buiten het dagboek terechtgekomen?
limits-q-three-labels = Zoek bij elk woord wat het over een recht zegt.
    .absolute = Absoluut
    .absolute-why = Niet gefolterd worden is een voorbeeld: geen enkele reden weegt daartegen op.
    .qualified = Beperkbaar
    .qualified-why = Meningsuiting en vreedzame vergadering zijn voorbeelden.
    .non-derogable = Niet-derogeerbaar
    .non-derogable-why = Dit woord gaat alleen over noodtoestanden. Sommige van zulke rechten hebben toch een kant naar buiten waaraan grenzen mogen komen.
    .by-no-reason = Geen enkele reden weegt ertegen op
    .after-test = Er mogen grenzen aan komen, na een toets
    .not-suspended = Ook in een noodtoestand mag het niet opzij
    .hint-1 = Derogeren betekent: een tijdlang opzijzetten.
limits-q-offensive = Volgens internationale normen kan een opvatting die veel mensen diep kwetsend vinden, toch een beschermde uiting zijn.
    .true-why = Het VN-Mensenrechtencomité zegt dat met zoveel woorden. Voor een beperking is de toets van artikel 19 nodig, of de regel van artikel 20 over haat die aanzet tot discriminatie, vijandigheid of geweld.
    .false-why = Het is heel menselijk om dat te denken. Maar kwetsen staat niet op de lijst van doelen. Stond het er wel op, dan raakten critici en minderheden als eersten hun stem kwijt.
    .hint-1 = Is ‘kwetsen’ een van de vijf doelen?
limits-q-mural = Een ambtenaar in Oster laat een muurschildering overschilderen. ‘Een plaatje zegt niets,’ vindt hij, ‘dus er valt niets te toetsen.’ Heeft hij volgens internationale normen gelijk?
    .for-sale = Ja, tenzij de afbeelding te koop is
    .for-sale-why = Geld maakt geen verschil. Een beeld dat niets opbrengt, is ook beschermd.
    .images = Nee, ook beelden zijn een uiting
    .images-why = Een uiting kan elke vorm hebben, ook die van beelden en kunstvoorwerpen. De ambtenaar heeft alle drie de poorten nodig.
    .no-words = Ja, omdat er geen woorden op staan
    .no-words-why = Artikel 19 van het IVBPR noemt kunst. Gebarentaal, kleding en spandoeken tellen ook.
    .museums = Nee, mits ze van een museum is
    .museums-why = De plek doet er niet toe. Een muur in een zijstraat telt net zo goed.
    .hint-1 = Hoeveel manieren zijn er om zonder woorden iets te zeggen?

limits-q-walk-convoy = In de heuvels van Tarn vallen gewapende bendes voedseltransporten aan. Een gepubliceerde wet verbiedt om de route en het uur van een konvooi bekend te maken voordat het is aangekomen; een rechter kan elk bevel toetsen. Een radiozender krijgt opdracht één route twee dagen voor zich te houden. Over al het andere mag hij berichten, ook over de fouten van de regering. Beoordeel het volgens internationale normen.
    .law-why = Openbaar, precies, en onder het oog van een rechter: de poort gaat open.
    .aim-why = Het gaat om de openbare orde en om het leven van anderen, dus ook deze poort gaat open.
    .necessity-why = De dreiging is echt, deze woorden zouden er rechtstreeks toe leiden, en het zwijgen is klein en kort. Open.
    .allowed-why = Drie open poorten. Kijk wat er vrij blijft: bijna alles, ook de kritiek.
    .violation-why = Veiligheid wordt vaak misbruikt, dus je twijfel is gezond. Maar hier is de wet duidelijk, het gevaar aangetoond, en er wacht maar één route, twee dagen lang.
    .hint-1 = Hoeveel mag de zender nog wel zeggen?
limits-q-walk-book = Het parlement van Oster neemt één korte zin aan en laat die voor iedereen drukken: ‘Geen bibliotheek mag een verhaal uitlenen waarin iemand het Riviergeloof verlaat.’ De reden die erbij staat: het geloof mag niet in een kwaad daglicht komen. Bibliotheken halen een roman van de plank. Beoordeel het volgens internationale normen.
    .law-why = Een duidelijke wet, in het openbaar gemaakt, opent deze poort. De wet kan nog steeds verkeerd zijn; daar zijn de andere poorten voor.
    .aim-why = Een godsdienst tegen kritiek beschermen is geen doel van de lijst, dus de poort blijft dicht. En ‘goede zeden’ mogen niet uit één enkele traditie komen.
    .necessity-why = Een roman op een plank bedreigt niemand. Mensen mogen van godsdienst veranderen, en erover lezen. Weer dicht.
    .allowed-why = Duidelijke woorden openen alleen de eerste poort. De tweede vraagt om een doel van de lijst, en dit doel staat er niet op.
    .violation-why = Verder dan de tweede poort komt deze beperking niet. Gelovigen worden als mens beschermd; een geloof wordt niet afgeschermd tegen verhalen.
    .hint-1 = Leg de reden die wordt gegeven naast de lijst met doelen.
limits-q-walk-nurse = Op een website in Tarn staat dat een verpleegkundige, met naam en achternaam, medicijnen steelt. Bewijs is er niet; ze was die dagen in het buitenland. Volgens een gepubliceerde civiele wet kan een rechter een rectificatie bevelen als een onware bewering over feiten iemands goede naam schaadt. De rechter beveelt een rectificatie op dezelfde pagina, en verder niets. Beoordeel het volgens internationale normen.
    .law-why = De wet is gepubliceerd en zegt wanneer ze geldt en wat een rechter mag bevelen. De poort gaat open.
    .aim-why = De goede naam van een mens hoort bij het eerste doel van de lijst: open.
    .necessity-why = De schade is rechtstreeks, en lichter dan een rectificatie kan bijna niet. De laatste poort gaat open.
    .allowed-why = Geen gevangenis, geen gesloten site, alleen een ware zin naast een onware.
    .violation-why = Regels over laster worden vaak misbruikt, en je voorzichtigheid heeft redenen. Deze regel is duidelijk, civiel en mild, en de bewering was onwaar.
    .hint-1 = Bedenk een lichter antwoord waar zij nog iets aan heeft. Vind je er een?
limits-q-walk-dam = In Tarn staat tot drie jaar gevangenis op ‘onjuist of verontrustend nieuws’. De wet legt geen van beide woorden uit. Ines, een lerares, plaatst een bericht: de oude dam lijkt gescheurd. De overheid heeft het over openbare orde. Er was geen paniek, en geen ingenieur heeft naar de dam gekeken. Ze krijgt zes maanden. Beoordeel het volgens internationale normen.
    .law-why = Niemand kan weten welk nieuws ‘verontrustend’ is, en ambtenaren kunnen beslissen wat ze willen. De poort blijft dicht.
    .aim-why = Voor beide antwoorden is iets te zeggen. De openbare orde staat op de lijst; of ze hier de echte reden is, mag je betwijfelen.
    .necessity-why = Er is geen dreiging aangetoond, en gevangenis is bij lange na niet het lichtste middel. Ook deze poort blijft dicht. Een ingenieur met een lamp zou lichter zijn.
    .allowed-why = Het woord ‘orde’ opent misschien één poort, maar twee andere blijven dicht, en ze zijn alle drie nodig.
    .violation-why = Een vage wet, en gevangenis zonder aangetoonde dreiging: de beperking strandt twee keer. En als de dam gescheurd is, hoort de stad dat te weten.
    .hint-1 = Begin bij de twee woorden die de wet niet uitlegt.
limits-q-burden = Een rechtbank in Varda bekijkt een verbod op een hoorspel. Wie moet volgens internationale normen de redenen geven?
    .writer = De schrijver, want die heeft het geschreven
    .writer-why = Dan zou de regel de uitzondering worden. Schrijven heeft geen excuus nodig.
    .station = De zender, want die heeft het uitgezonden
    .station-why = De zender gebruikte een vrijheid die hij heeft. De redenen moeten van een ander komen.
    .listeners = De luisteraars, want die wilden het horen
    .listeners-why = Ideeën ontvangen hoort bij hetzelfde recht, en smaak hoeft zich niet te verdedigen.
    .state = De staat, want die heeft het verboden
    .state-why = Wie een recht beperkt, draagt bij elke poort de bewijslast.
    .hint-1 = Welke kant wil de uitzondering?
limits-q-home-address = Een blogger in Oster zet het huisadres van een getuige online, en binnen een uur komen er bedreigingen. Welk antwoord past het best bij de derde poort?
    .whole-blog = Het blog sluiten, met alle pagina’s
    .whole-blog-why = Dan verdwijnen met die ene regel ook jaren aan andere teksten. Een lichter middel werkt net zo goed.
    .wait = Wachten tot iemand een dreigement uitvoert
    .wait-why = Het verband met een echt gevaar is er al. Een beperking hoeft niet te laat te komen.
    .one-address = Dat adres meteen laten weghalen
    .one-address-why = Snel, klein en gericht op het gevaar: het lichtste middel dat werkt.
    .licences = Alle bloggers een vergunning laten aanvragen
    .licences-why = Duizenden zouden boeten voor wat er één deed, en het adres stond er nog.
    .hint-1 = Zoek het antwoord dat het gevaar raakt en weinig anders.
limits-q-two-of-three = Een beperking heeft een duidelijke wet en een doel van de lijst, maar is veel harder dan nodig. Volgens internationale normen zijn twee van de drie poorten genoeg.
    .true-why = De poorten staan achter elkaar. Een beperking die bij de laatste wordt tegengehouden, komt er niet, hoe goed ze ook begon.
    .false-why = Inderdaad: ze moeten alle drie open. Een beperking die onnodig hard is, schendt het recht, ook met het beste doel.
    .hint-1 = Denk aan het beeld: één pad, drie poorten op een rij.
limits-q-ladder = Een grote nieuwssite schreef één onware zin over een bakkerij. Zet deze antwoorden op volgorde, van het lichtste tot het zwaarste voor de vrijheid van meningsuiting.
    .correction = Er een rectificatie naast zetten
    .sentence = Die ene onware zin wissen
    .site = De hele nieuwssite blokkeren
    .internet = Het internet in de stad uitzetten
    .why = Een rectificatie voegt woorden toe; wissen haalt één zin weg. Wie de site blokkeert, brengt al haar pagina’s tot zwijgen, en met het internet uit zwijgt iedereen. De derde poort vraagt om de laagste tree die werkt.
    .hint-1 = Tel hoeveel woorden en hoeveel mensen elk antwoord laat zwijgen.
limits-q-excuses = Zes redenen voor een beperking. Welke zijn doelen die op de lijst van artikel 19, lid 3, van het IVBPR staan?
    .listed = Op de lijst
    .unlisted = Niet op de lijst
    .minister = Een minister gezichtsverlies besparen
    .minister-why = Mensen met een ambt mogen bekritiseerd worden. Een rood hoofd voorkomen is geen geldig doel.
    .child-life = Het privéleven van een kind bewaken
    .child-life-why = Dat hoort bij de rechten van anderen.
    .epidemic = Een dodelijke epidemie afremmen
    .epidemic-why = Dat hoort bij de volksgezondheid.
    .creed = Een geloofsleer tegen kritiek beschermen
    .creed-why = Gelovigen worden beschermd; een leer als zodanig niet.
    .ruling-party = Een rustige verkiezing voor de regeringspartij
    .ruling-party-why = Een verkiezing voor één kant makkelijk maken is geen doel, en het raakt ook artikel 21.
    .rescue = Een reddingsploeg in veiligheid houden
    .rescue-why = Dat valt onder de openbare orde en de rechten van anderen.
    .hint-1 = De lijst: rechten of goede naam van anderen, nationale veiligheid, openbare orde, volksgezondheid, goede zeden.
limits-q-moderator = Kenji beheert het onlineforum van Velm, een stad in Oster. Het forum is van de stad, dus ook hier moet de stad de meningsuiting respecteren.
    .post = Een bewoner schrijft: ‘Het hoofd van de marktdienst is lui, en zijn plan is een schande.’ Het hoofd van de dienst belt: ‘Haal dat weg.’ Wat zou Kenji kunnen doen?
    .delete = Het wissen: het forum is van de stad
    .delete-why = Ook op een plek die van haarzelf is, heeft een overheid haar plichten. Kritiek op een ambtenaar is beschermd.
    .answer = Het laten staan en hem ruimte bieden voor een antwoord
    .answer-why = Meer woorden in plaats van minder. Zijn kant is nu ook te lezen.
    .hide = Het verbergen tot de gemoederen zijn bedaard
    .hide-why = Een zachtere stap, maar nog steeds een beperking zonder wet en zonder doel van de lijst.
    .hushed = Bewoners merken het. Twee mensen die vaak over de markt schreven, schrijven niet meer.
    .restore = Het terugzetten en uitleggen wat er gebeurd is
    .restore-why = Wie een fout openlijk herstelt, laat zien dat het nu anders gaat. Anderen durven terug te komen.
    .forget = Niets zeggen en hopen dat het vergeten wordt
    .forget-why = Het bericht wordt misschien vergeten. De les die het gaf niet.
    .address = ’s Avonds zet iemand het huisadres van een marktkoopman uit Varda online, met de woorden ‘Ga er vanavond heen.’
    .poll = De gebruikers erover laten stemmen
    .poll-why = Een stemming is geen poort, en ze kost tijd die de koopman niet heeft.
    .shut = Het forum een maand sluiten
    .shut-why = Het beschermt de koopman en legt een hele stad het zwijgen op. Er was een lichter middel.
    .remove = Het weghalen en de koopman waarschuwen
    .remove-why = Een rechtstreekse dreiging, de veiligheid van een mens, één bericht: hier is het kleine, gerichte antwoord het goede.
    .end-care = De koopman slaapt bij vrienden, en de politie houdt de straat in de gaten. ’s Ochtends gaat de ruzie over de markt verder, zo luid als altijd.
    .end-shut = De koopman is veilig. De stad is om één bericht een maand haar forum kwijt, en het plan voor de markt wordt aangenomen zonder dat iemand het las.
    .end-late = Er waren negentien stemmen uitgebracht toen bij de koopman een ruit brak. Niet elke vraag is een kwestie van smaak.
    .end-still = Het forum wordt beleefd en leeg. Niemand schrijft nog over de markt, en ook over andere dingen bijna niet.
    .why = Kritiek op een ambt blijft staan. Een oproep die iemand rechtstreeks in gevaar brengt, gaat weg. De drie poorten houden die twee uit elkaar.

limits-q-fisher = Mbali vist op een meer in Tarn en zegt in het openbaar dat een fabriek het water vervuilt. De fabriek spant een zaak tegen haar aan, eist meer dan haar hele dorp bezit en vraagt het ene uitstel na het andere. Hoe heet dat?
    .petition = Een petitie
    .petition-why = Een petitie is een verzoek dat mensen ondertekenen. Dit is een zaak voor de rechter.
    .slapp = Een SLAPP
    .slapp-why = Een strategische rechtszaak tegen publieke participatie. Het gaat erom haar uit te putten; winnen hoeft niet.
    .derogation = Een derogatie
    .derogation-why = Alleen staten derogeren, in een zware noodtoestand. Een fabriek kan dat niet.
    .remedy = Een rechtsmiddel
    .remedy-why = Een rechtsmiddel herstelt een schending. Deze zaak maakt spreken gevaarlijk.
    .hint-1 = De fabriek wil haar moe maken; gelijk krijgen is bijzaak.
limits-q-gardener = Een tuinman in Oster noemt een minister ten onrechte een dief. Wat zegt het VN-Mensenrechtencomité over gevangenisstraf daarvoor?
    .one-year = Ze past, tot hooguit een jaar
    .one-year-why = Geen enkele duur past. Ook één dag cel zou anderen afschrikken.
    .office = Ze past, om ministers te beschermen
    .office-why = Bij een hoog ambt hoort geen zwaardere straf. Mensen met een ambt mogen juist opener bekritiseerd worden, niet minder.
    .never = Ze is nooit een passende straf
    .never-why = Een onware bewering kun je met lichtere middelen beantwoorden, zoals een rectificatie. De dreiging van een cel brengt anderen tot zwijgen.
    .press-free = Ze past, maar niet voor de pers
    .press-free-why = De vrijheid van meningsuiting is van iedereen, van de tuinman net zo goed als van een verslaggever.
    .hint-1 = Het antwoord van het comité kent geen uitzonderingen.
limits-q-river = Een onderzoekster in Varda publiceert hoeveel lood er in de rivier zit. Ze wordt vervolgd op grond van een wet over geheimhouding. Wat zeggen internationale normen over zulke wetten?
    .public-interest = Ze mogen niet verbergen wat mensen moeten weten
    .public-interest-why = Ze mogen ook niet dienen om onderzoekers, journalisten of verdedigers te vervolgen om feiten van publiek belang.
    .above = Ze staan boven de drie poorten van de toets
    .above-why = Geen wet staat boven de toets. De nationale veiligheid is één doel van de lijst, meer niet.
    .press-only = Ze sparen alleen journalisten, en niemand anders
    .press-only-why = Journalisten zijn beschermd, en onderzoekers, activisten en alle anderen ook.
    .permit = Ze gelden voor wie vooraf geen toestemming vroeg
    .permit-why = Toestemming moeten vragen is zelf een beperking. Die zou ook door de drie poorten moeten.
    .hint-1 = Wie drinkt er uit de rivier?
limits-q-adverts = Na een artikel over de haven krijgt een krant in Tarn geen advertenties van de staat meer, en haar vergunning wordt ‘opnieuw bekeken’. Er is niets verboden. Wat is dit?
    .business = Gewoon zaken tussen twee partners
    .business-why = Een klant mag weggaan. Hier zet de staat geld en vergunningen in als antwoord op een artikel.
    .reply = Een eerlijk weerwoord van de overheid
    .reply-why = Een weerwoord zou uit woorden bestaan, met redenen. Dit neemt de krant haar inkomsten af.
    .exception = Een derogatie in een noodtoestand
    .exception-why = Er was geen noodtoestand afgekondigd, en er is officieel niets opzijgezet.
    .pressure = Censuur door indirecte druk
    .pressure-why = Er is geen verbod waarover je kunt klagen, en elke andere krant is gewaarschuwd.
    .hint-1 = Wat leert de volgende krant hiervan?
limits-q-false-news = Desinformatie is een echt probleem. Waarom komt een wet die ‘nepnieuws’ vaag strafbaar stelt toch niet door de toets? Kies elke reden die klopt.
    .unclear = Niemand weet wat eronder valt
    .unclear-why = Dat is de eerste poort: een wet moet precies zijn.
    .unclear-missed = In je antwoord ontbreekt de eerste poort: niemand weet wat er onder een vage wet valt.
    .harmless = Onware woorden doen nooit kwaad
    .harmless-why = Ze kunnen heel veel kwaad doen. De vraag is of dit het passende antwoord is.
    .too-much = Het gaat verder dan nodig is
    .too-much-why = Dat is de derde poort: zware straffen, een groot bereik, geen aangetoonde dreiging.
    .too-much-missed = Ook de derde poort blijft dicht: zo’n misdrijf reikt veel verder dan het gevaar.
    .only-true = Alleen ware woorden zijn beschermd
    .only-true-why = Was dat zo, dan kwam de wet juist door de toets. Maar een vergissing alleen neemt de bescherming niet weg.
    .hint-1 = Eén reden hoort bij de eerste poort, één bij de derde.
limits-q-voices = Vier mensen vertellen wat hun is overkomen. Zoek bij elke manier om mensen te laten zwijgen de stem die erbij hoort.
    .prior-control = Censuur vooraf
    .prior-control-why = De controle komt voordat iemand één noot heeft gehoord.
    .chill = Een afschrikwekkend effect
    .chill-why = Eén mens werd gestraft, en velen hielden op met spreken.
    .lawsuit = Een SLAPP
    .lawsuit-why = De zaak is bedoeld om lang te duren, want tijd kost geld.
    .shutdown = Alles tegelijk uitgezet
    .shutdown-why = In één klap zwijgt iedereen, wat iemand ook te zeggen had.
    .stamp = ‘Geen lied gaat hier zonder stempel de deur uit.’
    .hush-word = ‘Na haar boete hielden we allemaal onze mond.’
    .cannot-pay = ‘Ze gaan door tot ik niet meer kan betalen.’
    .no-network = ‘In de hele streek deed geen telefoon het meer.’
    .hint-1 = Zoek eerst de stem die over een hele streek spreekt.

limits-q-stays-forbidden = Er is een zware noodtoestand afgekondigd, en een staat zet volgens de regels sommige plichten van het IVBPR opzij. Wat blijft in elk geval verboden?
    .roads = Bepaalde wegen ’s nachts afsluiten
    .roads-why = De bewegingsvrijheid mag opzij, voor zover dat strikt nodig is.
    .meetings = Grote bijeenkomsten opschorten
    .meetings-why = De vrijheid van vergadering staat niet op de lijst van rechten die nooit opzij mogen. Wel moet eerst een lichtere beperking worden geprobeerd.
    .hurting = Mensen in hechtenis folteren
    .hurting-why = Foltering is op elke dag verboden, en die deur opent geen enkele noodtoestand.
    .clubs = Een vereniging een week stilleggen
    .clubs-why = Ook de vrijheid van vereniging mag opzij, als de crisis het strikt nodig maakt.
    .hint-1 = Bij een van de vier gaat het om een absoluut recht.
limits-q-four-conditions = Welke voorwaarden stelt artikel 4 van het IVBPR voordat een staat mag derogeren? Kies ze allemaal.
    .plebiscite = Een stemming waarin mensen ja zeggen
    .plebiscite-why = Artikel 4 vraagt niet om een stemming. Een meerderheid kan de rechten van een minderheid sowieso niet weggeven.
    .proclaim = Een noodtoestand die is afgekondigd
    .proclaim-why = Het moet openlijk gezegd worden, zodat iedereen weet welke regels gelden.
    .proclaim-missed = Het begint met de afkondiging: een geheime noodtoestand telt niet.
    .strictly = Alleen stappen die strikt nodig zijn
    .strictly-why = Ze blijven gebonden aan het gevaar, in plaats, tijd en omvang.
    .strictly-missed = Maatregelen mogen niet verder gaan dan strikt nodig.
    .one-more-year = Een wachttijd van een vol jaar
    .one-more-year-why = Een crisis zou niet wachten. De tekst noemt zo’n termijn niet.
    .no-bias = Stappen die niet discrimineren
    .no-bias-why = Een overstroming is geen excuus om één groep slechter te behandelen.
    .no-bias-missed = Maatregelen mogen niet discrimineren, ook niet in de slechtste tijden.
    .hint-1 = Drie van de vijf staan in het artikel.
limits-q-held-opinions = Volgens internationale normen mag een staat, zolang een afgekondigde noodtoestand duurt, mensen arresteren om de meningen die ze hebben.
    .true-why = Het hebben van een mening is zonder uitzondering beschermd. Volgens het VN-Mensenrechtencomité kan geen noodtoestand dat opzijzetten.
    .false-why = Een noodtoestand mag sommige handelingen en sommige woorden raken, voor zover dat strikt nodig is. Tot in iemands hoofd reikt hij nooit.
    .hint-1 = Voor een mening gelden andere regels dan voor een uiting.
limits-q-the-word = In een zware noodtoestand mag een staat sommige van zijn verdragsplichten een tijdlang opschorten. Hoe heet die stap?
    .accept = derogatie | een derogatie | afwijking | een afwijking | derogeren | derogeert | afwijken | afwijken van het verdrag | afwijking van het verdrag | derogation
    .why = Een derogatie of afwijking is tijdelijk en moet worden aangekondigd. Als ze eindigt, komt alles wat opzijgezet was terug.
    .limit = beperking | een beperking | beperken | inperking | inperken | begrenzing | restrictie
    .limit-why = Een beperking is het gewone gereedschap, met drie poorten. Het woord hier is er alleen voor noodtoestanden.
    .leave = opzegging | opzeggen | terugtrekking | terugtrekken | uittreding | uittreden | uitstappen | voorbehoud | een voorbehoud
    .leave-why = Dan zou de staat uit het verdrag stappen, of maar aan een deel meedoen. Hier blijft hij erbij en zet hij sommige plichten op pauze.
    .hint-1 = Er is een woord uit het Latijn, en een Nederlands woord dat ook zegt dat iemand een andere kant op gaat.
    .hint-2 = Het ene begint met ‘d’ en eindigt op ‘-atie’, het andere begint met ‘af’.

limits-q-poet = Een dichteres in Oster leest voor in een café. Die nacht wordt ze meegenomen; niemand geeft een reden, en geen rechter krijgt bericht. Welk recht van de Universele Verklaring wordt naast de meningsuiting het eerst geraakt?
    .asylum = Asiel zoeken en genieten (artikel 14)
    .asylum-why = Ze is niet gevlucht. Ze kan niet eens de kamer uit.
    .arbitrary = Geen willekeurige arrestatie (artikel 9)
    .arbitrary-why = Zonder reden en zonder rechter hangt haar vrijheid af van iemands humeur.
    .culture = Meedoen aan het culturele leven (artikel 27)
    .culture-why = Dat wordt ook geraakt, net als de avond in het café. Maar iemand meenemen treft eerst haar vrijheid.
    .work = Vrije keuze van werk (artikel 23)
    .work-why = Misschien raakt ze later werk kwijt. Wat er die nacht gebeurde, gaat over haar vrijheid.
    .hint-1 = Wat gebeurde er die nacht precies met haar?
limits-q-four-threads = Een studente in Varda schreef een spotlied. Zoek bij alles wat erop volgde het recht van de Universele Verklaring dat wordt geraakt.
    .phone = Haar berichten worden stiekem gelezen
    .phone-why = Brieven en berichten horen bij het privéleven.
    .minister-says = Een minister noemt haar vóór het proces al schuldig
    .minister-says-why = Totdat de schuld bewezen is, geldt iemand als onschuldig.
    .expelled = Ze mag niet meer naar college
    .expelled-why = Onderwijs is een recht, geen beloning voor zwijgen.
    .passport = Haar paspoort wordt afgenomen
    .passport-why = Iedereen mag elk land verlaten, en terugkomen in het eigen land.
    .privacy = Privéleven (12)
    .innocence = Vermoeden van onschuld (11)
    .education = Onderwijs (26)
    .movement = Je land verlaten (13)
    .hint-1 = Begin met het paspoort.
limits-q-joke-writers = Een bakker in Varda wordt om een grap in een politiecel geslagen, en de club van grappenschrijvers waar ze lid van is wordt ontbonden. Welke rechten worden geraakt? Kies ze allemaal.
    .expression = Vrijheid van meningsuiting (19)
    .expression-why = De grap was de reden van dit alles.
    .expression-missed = Het begon met een grap: artikel 19 is de eerste draad.
    .marriage = Het recht om te trouwen (16)
    .marriage-why = Daar raakt niets in het verhaal aan.
    .beating = Geen wrede behandeling (5)
    .beating-why = Slaan in een cel is mishandeling, en dat recht is absoluut.
    .beating-missed = Ze werd in de cel geslagen: artikel 5.
    .dissolved = Vrijheid van vereniging (20)
    .dissolved-why = Er werd een club ontbonden, dus de hele groep raakte iets kwijt.
    .dissolved-missed = Ook haar club werd ontbonden: artikel 20.
    .nationality = Recht op een nationaliteit (15)
    .nationality-why = Niemand nam haar nationaliteit af. Dat recht blijft in dit verhaal heel.
    .hint-1 = Loop het verhaal door: een grap, een cel, een club.
limits-q-fever = In Tarn mag niemand over een nieuwe koorts schrijven, want de overheid wil rust. Welke twee rechten lijden daar samen onder?
    .property = Trouwen, en eigendom hebben
    .property-why = Het zijn allebei rechten (artikel 16 en 17), maar zwijgen over een koorts raakt die niet het eerst.
    .refuge = Asiel zoeken, en je verplaatsen
    .refuge-why = Niemand wordt tegengehouden om te vertrekken. Wat mensen niet krijgen, is kennis.
    .inform-health = Informatie, en gezondheid
    .inform-health-why = Informatie ontvangen staat in artikel 19, gezondheid in artikel 25. Wie niet van een koorts weet, kan zich er niet tegen beschermen.
    .leisure = Uitrusten, en je werk kiezen
    .leisure-why = Artikel 23 en 24 zijn ook belangrijk, maar een koorts verzwijgen raakt iets anders.
    .hint-1 = Wat hebben mensen nodig om gezond te blijven?
