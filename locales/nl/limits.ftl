### Module ‘Grenzen aan de meningsuiting’. De titel en de samenvatting staan in courses.ftl.

limits-outcome-why-limits = zeggen waarom de meningsuiting beperkt mag worden, en waarom een beperking de uitzondering is
limits-outcome-opinion-line = een mening van een uiting onderscheiden, en een absoluut recht van een beperkbaar recht
limits-outcome-three-gates = een beperking stap voor stap toetsen: wet, doel, noodzaak
limits-outcome-see-misuse = herkennen wanneer een beperking wordt misbruikt, en hoe er stilte uit groeit
limits-outcome-emergency-rules = zeggen wat een noodtoestand verandert en wat nooit
limits-outcome-linked-rights = andere rechten noemen die geraakt worden als iemand voor zijn woorden wordt gestraft
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

    Op het eerste staat dat de gemeenteraad twee keer voor dezelfde brug heeft betaald. Het tweede is een tekening van de burgemeester met haar neus in de wolken. Het derde is een bladzijde uit het archief van de dokter: de naam van een buurman en wat hij voor ziekte heeft.

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
    Lees dat rustig. Een beperking heeft een wet nodig. En ze heeft een doel nodig; welke doelen dat kunnen zijn, staat in het artikel.

    Vrijheid is de regel, de beperking is de uitzondering, en die twee mogen niet van plaats wisselen. Artikel 30 maakt een trucje onmogelijk: geen staat, groep of persoon mag een recht gebruiken om de andere te vernietigen.

    ‘Mag dit beperkt worden?’ is dus maar de helft van de vraag. De andere helft is: ‘Blijft de beperking binnen haar eigen grenzen?’
limits-board-law = Universele Verklaring van de Rechten van de Mens, artikel 29, lid 2, en artikel 30 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 21 (2011)
limits-board-guide = De hele groep, 20 minuten. Teken drie vellen op een muur. Iedereen gaat staan bij het vel dat hij als eerste zou weghalen, of ergens in het midden. Niemand hoeft zijn plek uit te leggen.
    .tips = Blijf in het verzonnen stadje. Komt er een echte machthebber, godsdienst of een echt leger ter sprake, breng het gesprek dan terug naar Lind.
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
    Wordt een gedachte een zin, een liedje of een affiche, dan komt ze in de wereld van andere mensen. Ze blijft beschermd, in elke vorm. Maar ze kan er de rechten van anderen tegenkomen, en daarom mag ze worden beperkt.

    ‘Mag worden beperkt’ is iets anders dan ‘mag naar believen worden beperkt’. De volgende les laat de toets zien.
limits-opinion-two-questions = Drie woorden om uit elkaar te houden
limits-opinion-kinds = Juristen vragen hoe sterk een recht staat. Drie van hun woorden helpen:
    .absolute = *absoluut*: geen enkele reden kan het beperken. Zo is het met foltering, met slavernij en met het hebben van een mening
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

    Er hoeft niets gedaan te worden. Dat is de oefening.

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
limits-gates-covenant-three = Bij de vrijheid van meningsuiting horen bijzondere plichten en verantwoordelijkheden. Daarom mogen er bepaalde beperkingen op zijn, maar alleen beperkingen die in de wet staan en die noodzakelijk zijn: (a) om de rechten of de goede naam van anderen te respecteren; (b) om de nationale veiligheid of de openbare orde (_ordre public_) te beschermen, of de volksgezondheid of de goede zeden.
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
    Andere doelen tellen niet. ‘De regering staat voor gek’ staat niet op de lijst. En ‘goede zeden’ mogen niet uit één enkele traditie komen.
limits-gates-gate-need = Derde poort: de noodzaak
limits-gates-need-text =
    Een doel noemen is makkelijk. Nu moet de staat laten zien wat de dreiging precies is, en dat er een rechtstreeks en onmiddellijk verband is tussen deze woorden en die dreiging.

    Het middel moet werken, het moet het lichtste zijn dat werkt, en het mag niet meer kosten dan het beschermt. Misschien moet er één zin weg. Dat is geen reden om de krant te sluiten.
limits-gates-worked = Kijk hoe één beperking het pad af loopt
limits-gates-clinic =
    In Tarn zet een medewerker de patiëntenlijst van een kliniek op het internet. Een gezondheidswet die iedereen kan lezen, verbiedt precies dat: de eerste poort gaat open. De wet beschermt het privéleven van anderen: de tweede ook. Een rechter laat alleen deze lijst weghalen, want de schade is rechtstreeks en gaat elk uur door. Ook de derde poort gaat open. De beperking mag blijven.

    Verander nu één ding. De rechter sluit alle websites in de stad. Dezelfde wet, hetzelfde doel, maar de derde poort blijft dicht. Deze beperking schendt het recht.
limits-gates-who-carries =
    Wie moet dit allemaal bewijzen? De staat. Ruta hoeft niet te laten zien dat haar programma goed is.
limits-gates-law = IVBPR, artikel 19, lid 3 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 21 tot en met 36 (2011)
limits-gates-guide = Groepjes van vier, 20 minuten. Drie mensen bewaken elk een poort en mogen alleen de vraag van hun eigen poort stellen. De vierde brengt een verzonnen beperking mee en probeert erdoor te komen.
    .tips = Mensen willen graag meteen bij de derde poort gaan discussiëren. Stuur ze terug naar de eerste.
    .debrief = Welke poortwachter had het zwaarste werk? Wat moest degene met de beperking meebrengen?
    .variation = Drie stoelen op een rij kunnen de poorten zijn.
limits-gates-which-first = Denk aan een regel over woorden op een school, in een club of op het werk. Door welke van de drie poorten zouden de makers van die regel het moeilijkst komen?

## Les 4

limits-cases = Loop zelf het pad
    .summary = Twee beperkingen om te toetsen, één regel om te schrijven, en waarom gekwetste gevoelens geen poort zijn.
limits-cases-supper = Rumoer aan tafel
limits-cases-scene =
    Drie zussen in Oster lezen dezelfde strip over een gepensioneerde generaal. De een lacht. De ander vindt hem smakeloos. De derde, die de generaal heeft gekend, huilt.

    ‘Dit zou verboden moeten worden’, zegt de derde. De tweede denkt een tijdje na. ‘Het is vreselijk’, antwoordt ze. ‘Is dat hetzelfde?’
limits-cases-hurt-enough = Als woorden veel mensen kwetsen, is dat reden genoeg om ze te verbieden.
limits-cases-hurt = De pijn is echt. Is ze een poort?
limits-cases-hurt-text =
    De tranen van de derde zus zijn echt, en het zou goed zijn als iemand naast haar ging zitten. Toch is kwetsen alleen geen doel van de lijst. Volgens het VN-Mensenrechtencomité vallen zelfs diep kwetsende woorden onder artikel 19. Ze mogen alleen worden beperkt als dat door de toets komt, of op grond van artikel 20, tegen haat die aanzet tot discriminatie, vijandigheid of geweld.

    Internationale normen beschermen de mens. Een idee, een geloof, een ambt of een staat schermen ze niet af tegen kritiek.
limits-cases-who-first =
    Vraag ook wie als eerste zou zwijgen. Als elk gekwetst gevoel tot een verbod leidde, zouden maar weinigen nog kunnen spreken, en critici en minderheden raakten als eersten hun stem kwijt. Ook woorden die wettig zijn, kunnen schade doen. Je kunt ze beantwoorden, en de mensen steunen die ze raken.
limits-cases-how-to-walk = Zo loop je
limits-cases-walking =
    Nu komen er twee gevallen uit verzonnen landen. Blijf bij elke poort staan, stel alleen haar eigen vraag en bepaal of ze opengaat. Doe dat ook als een eerdere poort dicht blijft, zodat je het hele pad ziet. Geef daarna je oordeel volgens internationale normen.
limits-cases-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 11, 38 en 48 (2011)
limits-cases-guide = Groepjes van vier, 30 minuten voor beide gevallen en het verhaal met keuzes. Elk groepje schrijft zijn drie beslissingen op papier voordat het programma iets laat zien.
    .tips = Een verkeerde poort met het goede oordeel is een gesprek waard: redenen tellen hier meer dan uitkomsten.
    .debrief = Waar ging een poort open of dicht omdat je iemand aardig vond? Hoe zou je beslissen als je een hekel had aan de spreker?
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
    Het was het eerste voorjaar van de grootschalige Russische invasie van Oekraïne. Op 31 maart 2022 haalde ze in een supermarkt prijskaartjes van het schap en zette er kleine papiertjes voor in de plaats. Die vertelden over het bombardement op Marioepol en over de mensen die daar waren omgekomen. Een klant gaf het aan.

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
    Voor sommige beperkingen hebben regeringen goede redenen. Veel regeringen misbruiken die macht ook: ze maken kritiek strafbaar en leggen vreedzame mensen het zwijgen op, online en offline. De redenen die ze geven, klinken ernstig: terrorismebestrijding, openbare orde, nationale veiligheid, godsdienst.

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
limits-silence-ways = Bij censuur bepaalt wie macht heeft welke woorden er mogen zijn. Dat komt in verschillende vormen:
    .prior = *Vooraf:* een tekst of lied heeft een stempel nodig voordat iemand hem mag zien of horen
    .later = *Achteraf:* pagina’s geblokkeerd, berichten gewist, exemplaren in beslag genomen, mensen gestraft
    .pressure = *Van opzij:* druk op eigenaren, vergunningen en adverteerders, tot een krant toegeeft
    .shutdown = *Alles tegelijk:* een netwerk of het hele internet wordt uitgezet
limits-silence-lawsuit = De rechtszaak waarin het niet om winnen gaat
limits-silence-slapp-text =
    Sommige zaken komen voor de rechter om een criticus murw te maken. De bedragen zijn enorm, de maanden zijn lang, en wie de zaak aanspant, kan zich allebei veroorloven. Zoiets heet een SLAPP, een strategische rechtszaak tegen publieke participatie.

    Ook in democratieën gebeurt het. In de Europese Unie moet een richtlijn van 11 april 2024 mensen beschermen tegen zulke civiele zaken als die over een grens gaan.
limits-silence-cold = De stille manier
limits-silence-chill =
    Terug naar de veertig winkels. Als een regel of straf veel meer mensen laat zwijgen dan hij treft, spreken we van een afschrikwekkend effect, in het Engels een _chilling effect_: het verkilt. Wat de veertig boekverkopers uit angst doen, is zelfcensuur.

    Er blijft nauwelijks een spoor van over. Een boek dat in beslag is genomen, kun je tellen. Een boek dat niemand durfde te bestellen niet.
limits-silence-blank = Als papier leeg blijft
limits-silence-blank-text =
    Soms maken mensen de stilte zelf zichtbaar. In Los Angeles hield in 2020 iemand een leeg bord omhoog. In Hongkong doken in datzelfde jaar lege vellen op, toen leuzen riskant waren geworden.

    In Rusland werden in 2022 mensen vastgehouden die met lege vellen tegen de oorlog stonden. In China hielden studenten en bewoners eind november 2022 witte A4’tjes vast. Een van hen zei dat het stond voor alles wat ze wilden zeggen en niet konden zeggen.
limits-silence-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 42, 43 en 47 (2011); Richtlijn (EU) 2024/1069 (2024)
limits-silence-guide = De hele groep, 20 minuten. Laat mensen opnoemen wat er in de schappen van de veertig winkels ontbreekt, en daarna hoe iemand daar ooit achter kan komen.
    .tips = Vraag naar de mensen in het verhaal, nooit naar waar deelnemers zelf over zwijgen.
    .debrief = Wie heeft er last van een boek dat er niet is? Wat zou één boekverkoper helpen om het terug te zetten?
    .variation = Speel het verhaal van de hoofdredactrice met de groep: stem bij elke keuze met kaartjes, en laat eerst twee stemmen argumenten geven.
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
    In gewone tijden mag een staat sommige rechten beperken, als de poorten opengaan. In de allerzwaarste crises staat het verdrag één stap meer toe: sommige plichten een tijdlang opzijzetten. Dat heet afwijking of derogatie.

    Artikel 4 van het IVBPR, het verdrag over burgerrechten en politieke rechten, staat dat toe onder strenge voorwaarden.
limits-emergency-conditions = Dit moet er allemaal zijn:
    .proclaimed = de noodtoestand is officieel afgekondigd
    .life = hij bedreigt het voortbestaan van het land
    .strict = maatregelen gaan niet verder dan strikt nodig
    .equal = ze discrimineren niet
    .told = andere staten krijgen bericht
limits-emergency-never = Waar geen noodtoestand aan komt
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
    .debrief = Welke maatregel gaf je het moeilijkst op? Wie zou het merken als die bleef nadat het water weg was?
limits-emergency-last-day = Stel je de dag voor waarop een noodtoestand eindigt. Waaraan zouden mensen merken dat alles wat opzij was gezet weer terug is?

## Les 8

limits-together = Rechten die samen staan of vallen
    .summary = Eén affiche, één arrestatie, en hoeveel rechten er aan dezelfde draad hangen.
limits-together-thread = Een losse draad
limits-together-scene =
    Misschien ken je het van een wollen mouw. Er hangt een draadje uit, iemand trekt eraan, en de rij ernaast begint te schuiven. Dan de volgende.

    Mensenrechten zijn net zo gebreid. Deze les volgt één draad, van een affiche naar een cel en weer terug.
limits-together-ahead = De volgende pagina vertelt een verzonnen verhaal over een arrestatie en een slechte behandeling in de cel, in een paar gewone woorden. Je mag dit deel overslaan; dat kost je niets.
limits-together-poster = De affiche van Lena
limits-together-lena =
    Lena woont in Varda en tekent voor een kindertijdschrift. In het voorjaar plakt ze een affiche: een kraan, en de vraag ‘Waar is het geld voor de leidingen gebleven?’

    Twee mannen halen haar voor zonsopgang op en geven geen reden. Drie weken lang ziet ze geen rechter; dan is er een zitting achter gesloten deuren. In de cel moet ze twee nachten blijven staan. Haar inhalator ligt in een la op kantoor.

    Het begon met een kraan op papier.
limits-together-linked = Wat er aan de draad hing
limits-together-chain = Lena, die verzonnen is, vroeg op een affiche waar het geld voor de leidingen was gebleven, en werd gearresteerd. Deze rechten van de Universele Verklaring werden een voor een geraakt:
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

