## Wat je daarna kunt

expression-outcome-two-freedoms = de vrijheid om te denken en de vrijheid om te spreken uit elkaar houden, en zeggen wie ze heeft
expression-outcome-spot-verbs = de drie werkwoorden zoeken, ontvangen en doorgeven ontdekken in alledaagse scènes
expression-outcome-know-forms = veel vormen van meningsuiting noemen die volgens internationale normen beschermd zijn
expression-outcome-say-why = uitleggen waar de vrijheid van meningsuiting goed voor is, en wat ze niet kan beloven
expression-outcome-spot-choking = zien waar en hoe de meningsuiting wordt afgeknepen
expression-outcome-follow-chill = volgen wat er gebeurt nadat één stem is gestraft
expression-outcome-judge-falsehood = een leugen van een vergissing onderscheiden, en zeggen waarom een vaag verbod op nepnieuws niet werkt
expression-outcome-link-neighbours = rechten noemen die samen met de vrijheid van meningsuiting worden geraakt of erdoor overeind blijven
expression-outcome-make-room = ruimte maken voor stemmen die makkelijk over het hoofd worden gezien
expression-outcome-notice-silence = een stilte opmerken en je afvragen waar die vandaan komt

## Les 1

expression-voice = Een stem en een gedachte
    .summary = Een binnenplaats, een stemming, en de mensen aan wie niemand iets vroeg.
expression-voice-table = Een lange tafel
expression-voice-scene =
    In Marrow, een stadje dat wij hebben verzonnen, delen negen gezinnen een binnenplaats. Op zondagavond zitten ze aan één lange tafel en praten over een nieuwe poort. Lina, die de zolder huurt en uit een ander land komt, schenkt thee. Meneer Bako kijkt naar zijn handen. Asha van negen heeft de poort getekend, met een enorm slot.

    Er is snel gestemd, en de poort wordt gekocht. Pas op maandag vraagt iemand waarom het slot van Asha zo groot was. Zij is ’s middags als eerste thuis uit school, en niemand had aan een sleutel voor haar gedacht.
expression-voice-who-talks = Wie weinig van iets weet, kan het praten beter aan anderen overlaten.
expression-voice-someone-said-no = Denk aan iemand uit een boek, een film of een familieverhaal die liet merken: hier ben ik het niet mee eens. Hoe deed die persoon dat, en wie merkte het op?
expression-voice-everyone = De eerste woorden
expression-voice-first-word =
    Het artikel waar deze module over gaat, begint met ‘Een ieder’. Tegenwoordig zeggen we: iedereen. Er staat niet ‘elke deskundige’ of ‘elke staatsburger’. Een kind telt dus mee. Een huurder uit het buitenland ook, en iemand die zich vergist net zo goed.
expression-voice-thought = De helft die geen geluid maakt
expression-voice-inside =
    Kijk nog eens naar het artikel. Er zitten twee vrijheden in, en de eerste maakt geen geluid: een mening hebben.

    Volgens internationale normen is die vrijheid absoluut. Geen wet mag haar beperken, en ook in een noodtoestand blijft ze gelden. Niemand mag worden opgepakt om wat hij denkt. En niemand hoeft het te zeggen: meneer Bako mag zo lang naar zijn handen kijken als hij wil.
expression-voice-sound = De helft die naar buiten gaat
expression-voice-outside =
    De tweede vrijheid begint als een gedachte naar buiten gaat: gezegd, gezongen, getekend, gepost. Daar komt ze andere mensen tegen, en die hebben ook rechten. Daarom is deze vrijheid sterk beschermd, maar mag ze onder strenge voorwaarden wel beperkt worden. Daarover gaat de module ‘Grenzen aan de meningsuiting’.

    Hier blijven we bij het recht zelf: wat erin zit, waar het goed voor is, en wie het probeert af te knijpen.
expression-voice-law = Universele Verklaring van de Rechten van de Mens, artikel 19 (1948); Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR), artikel 19 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 5, 9 en 10 (2011)
expression-voice-guide = Een kring van acht tot twintig mensen, 20 minuten. Begin met de vraag van de les: wat betekent het dat iedereen recht heeft op een stem en op eigen gedachten? Vraag daarna naar voorbeelden uit boeken, films of de geschiedenis van mensen die het oneens waren en daar iets goeds mee deden.
    .tips = Iedereen mag passen, zonder reden. Vraag niet waar mensen zelf tegen hebben geprotesteerd; op sommige plekken is het antwoord gevaarlijk.
    .debrief = Welke stem kon je je het makkelijkst voorstellen, en welke het moeilijkst? Wat liep de tafel in Marrow mis doordat het zo snel ging?
    .variation = Geef iedereen een briefje met een rol aan tafel. Op twee van de briefjes staat een rol zonder woorden.
expression-voice-next-table =
    Iets kleins om te proberen, als het uitkomt. Besluiten mensen de volgende keer samen iets, kijk dan wie er niets is gevraagd. Een kort ‘en jij?’ is genoeg.

    Misschien is het antwoord stilte. Ook dat is een recht.

## Les 2

expression-verbs = Drie deuren
    .summary = Zoeken, ontvangen, doorgeven: drie werkwoorden, drie mensen, drie keer water.
expression-verbs-seven = Vóór acht uur ’s ochtends
expression-verbs-small-things =
    Je kijkt hoe laat de bus gaat. In de keuken klinkt een liedje van ver weg. Op de trap zeg je tegen een buurvrouw dat de bakker vandaag dicht is.

    Drie kleine dingen, nog half in slaap gedaan. Artikel 19 heeft voor elk ervan een werkwoord.
expression-verbs-lakes = Drie ochtenden aan het water
expression-verbs-achieng =
    In *Kisumu, Kenia*, verkoopt Achieng vis aan het meer. Al een maand ruikt het water bij de steiger naar metaal. Ze loopt naar het regiokantoor en vraagt: heeft iemand het getest, en wat kwam eruit?
expression-verbs-rolando =
    In *Puno, Peru*, repareert Rolando boten aan een ander meer, hoog in de bergen. Zijn radio vangt een zender op van de overkant, en daar begint Bolivia. Hij houdt van het weerbericht en de grappen. Soms hoort hij een mening waar hij hardop tegenin gaat.
expression-verbs-siti =
    In *Penang, Maleisië*, woont Siti. Ze is doof en kookt geweldig. Tussen twee veerboten in filmt ze hoe je de noedelsoep van haar oma maakt, en ze legt het uit met haar handen, in gebarentaal. ’s Avonds hebben mensen in andere steden de soep al gekookt.

    De plaatsen bestaan. De drie mensen zijn verzonnen.
expression-verbs-doors = Wie nam welke deur?
expression-verbs-three = Drie werkwoorden, één recht:
    .look = *Zoeken* (in de officiële tekst: opsporen): rondkijken, navragen, een kantoor binnenlopen. Die deur nam Achieng.
    .get = *Ontvangen:* lezen, horen of zien wat anderen sturen. Dat deed Rolando, met zijn radio.
    .give = *Doorgeven:* delen wat je weet of vindt. Dat was Siti, met haar handen.
expression-verbs-across = Geen slagboom
expression-verbs-no-border =
    Artikel 19 voegt toe: ‘door alle middelen en ongeacht grenzen’. Rolando’s recht houdt dus niet halverwege het meer op. Het was ook nooit alleen een recht om te praten. Wie luistert, heeft het net zo goed, en wie nog aan het zoeken is ook.

    En elke deur heeft een andere nodig. Zonder zender zou Rolando’s radio alleen maar ruisen.
expression-verbs-drawer = De la die van iedereen is
expression-verbs-public-drawer =
    En de test die in een la van het regiokantoor ligt? Volgens het VN-Mensenrechtencomité hoort toegang tot informatie van de overheid bij dit recht. Zo’n la is niet van de ambtenaar die ernaast zit.

    Er kunnen goede redenen zijn om één papier achter te houden, een patiëntendossier bijvoorbeeld. Maar die reden moet worden gegeven, en ze moet goed zijn.
expression-verbs-law = Universele Verklaring van de Rechten van de Mens, artikel 19 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 18 en 19 (2011)
expression-verbs-guide = Eerst in tweetallen, dan met de hele groep, 20 minuten. Elk tweetal bedenkt tien dingen die een marktkoopvrouw op één dag met informatie doet, en zet ze onder een van de drie werkwoorden.
    .tips = Sommige dingen passen bij twee werkwoorden. Laat tweetallen erover steggelen; de reden telt meer dan de kolom. Blijf bij de koopvrouw, dan hoeft niemand de eigen telefoon of gewoontes te laten zien.
    .debrief = Welke kolom was het kortst? Wat zou je kwijt zijn als die deur dichtging?
    .variation = Maak drie deuren in de ruimte. Lees voor wat iemand doet; iedereen loopt naar de deur die past.
expression-verbs-missed-first = Stel dat op een plek die je kent een van de drie deuren dichtging. Welke zouden mensen het eerst missen? Wie zou er niets van merken?

## Les 3

expression-forms = Alles wat iets betekent
    .summary = Een straat waar niemand een woord zegt, en hoeveel er toch wordt gezegd.
expression-forms-street = Een straat zonder woorden
expression-forms-scene =
    Het is herdenkingsdag in een havenstad in Oster, een verzonnen land. Een weduwe gaat de straat op in het geel, de lievelingskleur van haar man, waar anderen zwart dragen. Een bakker zet veertig broodjes in de etalage, één voor elke boot die thuiskwam. Op de hoek draagt een vrouw een gedicht voor met haar handen. Een buschauffeur zet een minuut de radio uit, en de bus wordt stil.

    Er is geen woord gesproken. Is er iets gezegd?
expression-forms-carry = Wat een betekenis draagt
expression-forms-covenant-two = Iedereen heeft recht op vrijheid van meningsuiting. Daar hoort bij dat je allerlei informatie en ideeën mag zoeken, ontvangen en doorgeven, over grenzen heen: gesproken, geschreven of gedrukt, als kunst, of op een andere manier die je zelf kiest.
    .source = In onze woorden: artikel 19, lid 2, van het Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR), 1966
expression-forms-named =
    ‘Een andere manier’: dat is een brede deur. In 2011 legde het VN-Mensenrechtencomité uit hoe breed. Elke vorm van meningsuiting valt eronder, en elk middel om die te verspreiden. Dit zijn een paar van de voorbeelden die het noemt.
expression-forms-means = Het valt eronder, wie het ook gebruikt:
    .mouth-hands = gesproken taal en gebarentaal
    .paper = boeken, kranten, affiches, spandoeken
    .art = beelden en kunstvoorwerpen
    .body = kleding
    .net = het internet
expression-forms-subjects = Over alles
expression-forms-any-subject =
    Ook het onderwerp kies je zelf: politiek, nieuws, kunst, lesgeven, geloof, de prijs van uien. Volgens het comité vallen er zelfs woorden onder die velen diep kwetsend vinden. Het prijst die woorden niet. Het zegt dat ze onder het recht vallen, en dat een beperking dus door de strenge toets van het verdrag moet komen.
expression-forms-no-card =
    Je hebt voor dit recht geen talent nodig en geen foutloze spelling. Ook journalistiek is niet alleen voor mensen met een perskaart. Wie op een blog over de gemeenteraad bericht, doet het werk van een journalist.
expression-forms-covered = Het valt eronder, en dan?
expression-forms-not-unlimited =
    Dat iets onder het recht valt, wil niet zeggen dat het nooit beperkt mag worden. Het draait de vraag om. Niemand vraagt de weduwe waarom zij geel zou mogen dragen. Wie het wil verbieden, moet uitleggen waarom.
expression-forms-law = IVBPR, artikel 19, lid 2 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 11, 12, 15 en 44 (2011)
expression-forms-guide = Groepjes van vier, 25 minuten. Elk groepje krijgt één zin, bijvoorbeeld ‘We missen de oude bibliotheek’, en laat die op drie manieren zien zonder te praten of te schrijven. De anderen raden.
    .tips = Kies onschuldige zinnen. Kleuren en gebaren kunnen op sommige plekken een gevaarlijke betekenis hebben; laat de groep je daarvoor waarschuwen.
    .debrief = Welke vorm begreep je meteen? Welke zou je het makkelijkst kunnen verbieden, en wat zegt dat over degene die verbiedt?
expression-forms-which-form = Welke vorm valt je het eerst op als anderen zich uiten: een liedje, een kleur, een grap, een stilte? Waarom juist die?

## Les 4

expression-purpose = Waar het goed voor is
    .summary = Eén kapotte koelkast, twee oevers, en wat een vrije stem wel en niet kan.
expression-purpose-fridge = Een koelkast die zoemt
expression-purpose-scene =
    In een kleine kliniek doet een verpleegkundige de koelkast met de vaccins open. Het lampje brandt, de motor zoemt, en de flesjes zijn warm. Op de deur hangt een papier: de reparatie is in maart betaald. Het is juni.

    Ze kijkt een tijdje naar dat papier. Wat er nu gebeurt, hangt een beetje van haar af, en heel erg van de plek waar ze werkt.
expression-purpose-well-run = Een land kan goed bestuurd worden, ook als mensen er niet vrij mogen spreken.
expression-purpose-two-banks = Twee keer dezelfde koelkast
expression-purpose-east =
    Op de *oostoever* vertelt de verpleegkundige het aan de gezondheidscommissie, en een van de leden schrijft twaalf regels voor de plaatselijke krant. Donderdag komen twee vaders naar de raadsvergadering en vragen wie het geld heeft gekregen. De penningmeester moet het uitleggen waar veertig mensen bij zitten. Een bedrijf is betaald en nooit gekomen. Elf dagen later zijn de flesjes koud, en voortaan zet de raad elke reparatierekening in de krant.
expression-purpose-west =
    Op de *westoever* is vorig jaar een chauffeur ontslagen die over zijn banden klaagde. De verpleegkundige doet de koelkast weer dicht. De krant plaatst een foto van de nieuwe vlaggenmast. In november, als veel kinderen mazelen hebben, begint een dokter in de hoofdstad zich iets af te vragen.

    Op de westoever deed niemand zijn werk slechter. Er ontbrak één ding, en je hebt gezien wat dat doet. Beide oevers zijn verzonnen.
expression-purpose-what-for = Waar is het goed voor?
expression-purpose-root =
    Het VN-Mensenrechtencomité noemt de vrijheid van meningsuiting een fundament van een vrije samenleving. Dat is een groot woord voor twaalf regels over een koelkast. Maar kijk eens wat die regels in beweging brachten.
expression-purpose-uses = Zes dingen die eruit groeien:
    .see = *Transparantie:* mensen zien wat er in hun naam gebeurt. De rekening kwam in de krant.
    .answer = *Verantwoording:* iemand moet ervoor instaan. De penningmeester stond op.
    .learn = *Onderwijs:* we leren van teksten, van leraren en van wie het niet met ons eens is
    .grow = *Groeien:* je ontdekt wie je bent door gedachten uit te proberen op anderen
    .just = *Gerechtigheid:* onrecht krijgt een naam, en wie iets is aangedaan, vindt gehoor
    .others = *De andere rechten:* om water, loon of een stem kun je niet zwijgend vragen
expression-purpose-no-promise = Wat het niet belooft
expression-purpose-no-magic =
    Door vrije meningsuiting wordt nog niet elke zin waar. Ze vervangt geen rechter en geen monteur. Ook op de oostoever was er een bedrijf dat het geld aannam en wegbleef.

    Het verschil is hoelang zoiets kan doorgaan. Waar mensen mogen spreken, is de kans groter dat een fout wordt ontdekt.
expression-purpose-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 2 tot en met 4 (2011)
expression-purpose-guide = Twee groepen, 25 minuten. De ene schrijft het volgende jaar op de oostoever, de andere dat op de westoever, maand voor maand. Daarna lezen ze elkaar om de beurt voor.
    .tips = Blijf bij de verzonnen oevers. Zegt iemand ‘dit is onze kliniek’, bedank dan en laat die persoon zelf bepalen hoever het gaat.
    .debrief = Welk moment maakte het verschil, en wie moest daar moed voor hebben? Wanneer was er minder moed nodig geweest?
expression-purpose-only-because = Wat weet jij vandaag alleen doordat iemand, ergens, het hardop heeft gezegd?

## Les 5

expression-choke = Vijf brieven aan een radio
    .summary = De handen die een stem afknijpen: kantoren, eigenaren, rechtszaken, mooie woorden.
expression-choke-kestrel = Radio Kestrel
expression-choke-station =
    Radio Kestrel staat op een eiland in het verzonnen land Varda en heeft één mast, twee kamers en een geit op het erf. ’s Ochtends leest de zender de visprijzen voor; ’s avonds mogen mensen bellen. In vijf jaar kwamen er vijf brieven. Hier zijn ze, elk in één regel.
expression-choke-letters = De map met brieven:
    .one = ‘Stuur ons vanaf nu elke tekst voordat u die voorleest.’
    .two = ‘Uw webpagina is geblokkeerd vanwege het programma van dinsdag.’
    .three = Van een bank: ‘Wij adverteren niet meer bij u. Vraagt u alstublieft niet waarom.’
    .four = ‘Vrienden in het buitenland gaven u een microfoon. Daarom moet u zich “buitenlandse agent” noemen.’
    .five = ‘Alle telefoon- en internetlijnen op het eiland gaan negen dagen uit.’
expression-choke-nobody-hurt =
    Niemand is geslagen en niemand is opgepakt. Met de geit gaat het goed. Is Radio Kestrel vrij?
expression-choke-along = Waar de hand knijpt
expression-choke-who-chokes =
    Veel regeringen misbruiken hun macht op zulke manieren. Ze maken wetten waardoor kritiek strafbaar wordt. Wie het oneens is, wordt geblokkeerd, gestraft of dwarsgezeten, op straat en op het scherm.

    Het helpt om te vragen waar onderweg de woorden worden tegengehouden.
expression-choke-spots = Vijf plekken onderweg:
    .source = *Bij de bron:* wat iedereen zou moeten weten, zit als geheim achter slot en grendel
    .before = *Vooraf:* zonder stempel mag er niets verschijnen
    .after = *Achteraf:* pagina’s geblokkeerd, berichten gewist, exemplaren weggehaald, mensen gestraft
    .side = *Van opzij:* druk via eigenaren, vergunningen en adverteerders, tot een stem het opgeeft
    .all = *Alles tegelijk:* een netwerk wordt uitgezet
expression-choke-narrow =
    Een hele site of een heel netwerk blokkeren mag volgens internationale normen in het algemeen niet. Is een beperking nodig, dan hoort ze alleen te gaan over de inhoud die de schade aanricht.
expression-choke-names = Een naam als een belletje
expression-choke-labels =
    In brief vier zit een ander middel: een etiket. ‘Buitenlandse agent’, ‘extremist’, ‘ongewenst’: mensen horen de naam voordat ze één woord horen, zoals je het belletje hoort voordat je de geit ziet. En er kan meer volgen: er kijkt iemand mee, of geld en reizen worden verboden.

    Volgens het VN-Mensenrechtencomité moeten woorden als ‘extremisme’ helder omschreven zijn. En beperkingen mogen nooit dienen om mensen die opkomen voor democratie of mensenrechten de mond te snoeren.
expression-choke-long-case = Een heel lange rechtszaak
expression-choke-village =
    Niet elke hand is van een staat. In een verzonnen dorp schrijft een vrouw dat het stof van de steengroeve op het schoolbrood ligt. De eigenaren van de groeve slepen haar voor de rechter en eisen meer dan alle huizen in het dorp waard zijn. Best mogelijk dat ze verliezen, over zes jaar. Dan heeft zij geen geld meer en geen zin meer om te schrijven. Zo’n zaak heet een SLAPP.

    Ook in democratieën komt dat voor. In de Europese Unie geldt sinds 2024 een richtlijn voor zulke civiele zaken als ze over een grens gaan. De lidstaten moesten die uiterlijk op {DATE("2026-05-07")} in hun wetten hebben. We konden niet vaststellen hoeveel staten dat hebben gedaan.
expression-choke-coats = Nette jassen
expression-choke-good-coats =
    In zulke brieven staat zelden ‘we mogen u niet’. Ze dragen een nette jas: terrorismebestrijding, openbare orde, nationale veiligheid, godsdienst. Achter zo’n woord kan een echt gevaar zitten, en dan kan een nauw omschreven beperking terecht zijn. Maar wie die wil, moet twee dingen laten zien: wat het gevaar is, en hoe juist deze woorden het veroorzaken.

    En wie veiligheid tegenover rechten zet, vergeet iets. Respect voor mensenrechten is zelf een deel van de veiligheid en van de openbare orde. Een eiland waar niemand een ander mag waarschuwen, wordt daar niet veiliger van.
expression-choke-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 23, 30, 35, 42, 43 en 46 (2011); Richtlijn (EU) 2024/1069 van {DATE("2024-04-11")}
expression-choke-guide = Vijf groepjes, 25 minuten. Elk groepje krijgt een van de brieven en schrijft drie dingen op: welk van de drie werkwoorden wordt geraakt, wie er behalve de radio nog iets kwijtraakt, en één eerlijke vraag aan de afzender.
    .tips = Gebruik alleen Radio Kestrel. Echte zenders en echte etiketten kunnen mensen in de groep in moeilijkheden brengen.
    .debrief = Welke brief zouden de luisteraars het laatst merken? Welke lijkt het meest op gewone zaken?
    .variation = Zet brieven en plekken op kaartjes, schud ze en laat de groepjes ze bij elkaar leggen.
expression-choke-how-to-walk =
    Hierna loop je met de drie deuren in gedachten door één geval. Bepaal bij elke deur of die voor de mensen in het verhaal open of dicht is. Zeg daarna waar onderweg de woorden zijn tegengehouden.
expression-choke-quiet-letter = Van welke van de vijf brieven is het moeilijkst uit te leggen dat hij schade doet? Hoe zou jij het proberen, in één zin?

## Toets

expression-test-doors = De drie deuren
    .seek = Zoeken
    .seek-ask = Kunnen mensen hier naar de informatie zoeken en erom vragen?
    .receive = Ontvangen
    .receive-ask = Kunnen mensen lezen, horen of zien wat anderen hun willen vertellen?
    .impart = Doorgeven
    .impart-ask = Kunnen mensen doorgeven wat ze weten, vinden of maken?
    .open = De deur is open
    .shut = De deur is dicht
    .secret = Bij de bron: geheimgehouden
    .before = Vooraf: niets zonder stempel
    .after = Achteraf: weggehaald of gestraft
    .side = Van opzij: onder druk gezet of voor de rechter gesleept
    .cut = Alles tegelijk: afgesloten

## Les 6

expression-chill = De lampen van de Molenstraat
    .summary = Eén boete, één straat, één herfst: hoe stilte zich verspreidt zonder bevel.
expression-chill-ask-first = Vóór het verhaal
expression-chill-before-story =
    Deze les gaat over een straat waar nooit iemand te horen kreeg dat hij stil moest zijn. Eerst een zin om op een schaal te zetten, alleen voor jezelf. Aan het eind zie je hem terug.
expression-chill-nobody-forbidden = Waar het niemand verboden is om te spreken, wordt niemand de mond gesnoerd.
expression-chill-mill-street = De Molenstraat
expression-chill-odile =
    De Molenstraat ligt in een verzonnen stad in Tarn. In mei viel er in de weverij een dakbalk naar beneden; zes mensen raakten gewond. Het bedrijf zei weinig. Odile, kleermaakster, zette toen een lamp voor haar raam en hing er een strook stof onder: ‘Waarom viel de balk?’ Binnen een week brandden er drieëntwintig lampen.

    Op 1 juni kreeg Odile een boete: twee maanden inkomen, wegens ‘misbruik van een raam’. Het bleef de enige boete die ooit is gegeven.
expression-chill-dark =
    Bij de andere tweeëntwintig kwam niemand langs. Maar die avond bleven vier ramen donker, daarna negen, en zondag allemaal, op één na. Een oude man was vergeten zijn lamp uit te doen.
expression-chill-autumn =
    In september slaat de leraar het hoofdstuk over waarin staat hoe gebouwen overeind blijven. De dokter schrijft ‘hoest’ en niet meer ‘stof’. De krant heeft een nieuwe pagina met soeprecepten. Bij ‘vragen’ in de raadsvergadering zijn er geen.

    In november valt er een balk in dezelfde hal. Een inspecteur vraagt waarom niemand iets over de scheuren had gezegd. Mensen kijken naar hun schoenen.
expression-chill-name-it = Een naam voor de kou
expression-chill-many-more =
    Soms legt een regel of straf veel meer mensen het zwijgen op dan hij treft. Dat heet een *afschrikwekkend effect*, in het Engels _chilling effect_: het verkilt. Houden die mensen uit angst hun eigen woorden in, dan is dat *zelfcensuur*.

    In de Molenstraat kwamen drie dingen samen. De regel was zo vaag dat elke lamp eronder kon vallen. De boete was hoog. En iedereen kon het zien.
expression-chill-own-silence = Een ander soort stilte
expression-chill-free-silence =
    Niet elke stilte is kil. Niemand hoeft een mening te laten horen, en soms wil je gewoon rust. Zulke stilte is vrij.

    Van buiten lijken die twee op elkaar. Het verschil is wat er zou gebeuren als je wél sprak.
expression-chill-what-follows = Volg het door de straat
expression-chill-losses = In juni kwam er één boete. In de herfst ontbrak er bijna overal iets:
    .paper = Lezers *ontvingen* geen nieuws meer over de weverij
    .class = Leerlingen *ontvingen* geen les meer over hoe gebouwen overeind blijven
    .workers = Wevers *gaven* niet meer *door* wat ze boven hun hoofd zagen
    .council = Buren *zochten* geen antwoord meer, en de raad hoefde er dus geen te geven
expression-chill-warmth =
    Kan het weer warm worden? Soms. Een rechter kan een boete schrappen; volgens artikel 8 van de Verklaring moet de rechter helpen als je rechten zijn geschonden. Worden mensen aangevallen om wat ze zeggen, dan moet de staat dat onderzoeken. En een tweede lamp naast de eerste maakt ze allebei minder eenzaam. Niemand is die moed aan een ander verplicht.
expression-chill-law = Universele Verklaring van de Rechten van de Mens, artikel 8 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 10, 23 en 47 (2011)
expression-chill-guide = De hele groep, 25 minuten. Deel briefjes uit met mensen uit de Molenstraat: leraar, dokter, wever, bakker, redacteur, leerling. Ieder zegt in één zin waarmee deze persoon is opgehouden, en wat daarvan kwam. Verbind de briefjes met een touwtje.
    .tips = Vraag niet waarover mensen in de groep zelf zwijgen. Is er in de ruimte een stilte die uit angst komt, dan kun je er via het verhaal veilig over praten.
    .debrief = Bij welke schakel was de ketting te breken geweest, en tegen welke prijs? Wie had het met het minste risico kunnen doen?
    .variation = In een donkere ruimte: iedereen houdt een lampje vast en doet het uit als zijn briefje wordt voorgelezen.
expression-chill-first-lamp = Wat zou er in de Molenstraat moeten veranderen voordat er weer een tweede lamp kan branden?

## Les 7

expression-rumour = Een gerucht bij de veerboot
    .summary = Leugens, vergissingen en grappen; waarom een vaag verbod op ‘nepnieuws’ misgrijpt, en wat beter werkt.
expression-rumour-ferry = ‘Er zit een scheur in de romp’
expression-rumour-scene =
    Elke ochtend nemen driehonderd mensen de veerboot over de baai van Sorrin, een verzonnen stad. Maandag gaat er één zin rond: ‘Er zit een scheur in de romp.’ Woensdag vaart de boot met elf passagiers en een hond. Mensen komen niet op hun werk, en een vrouw mist haar operatie.

    Er is geen scheur.
expression-rumour-crime = Iets onwaars verspreiden zou strafbaar moeten zijn.
expression-rumour-three-mouths = Eén zin, drie monden
expression-rumour-same-words =
    Drie mensen zeiden het. De eigenaar van de buslijn, die meer kaartjes verkoopt als de boot leeg is, had het verzonnen. Een oma hoorde het en waarschuwde haar familie. Een komiek vertelde het op het toneel, met een emmer op zijn hoofd.

    De woorden waren gelijk. Wat ze deden, was dat niet.
expression-rumour-on-purpose =
    Alleen de eerste loog. Onjuiste informatie die met opzet wordt verspreid, heet *desinformatie*, en dat is een echt probleem. Ze kan mensen bang maken, bedriegen en schaden; die gemiste operatie was geen grap. De vraag wat je eraan kunt doen, is dus terecht.
expression-rumour-wide-net = Een net met de verkeerde mazen
expression-rumour-net-law =
    Nog diezelfde avond schrijft de raad van Sorrin een wet: ‘Wie nepnieuws verspreidt dat onrust kan veroorzaken, gaat drie jaar de gevangenis in.’ Dat klinkt flink. Houd het eens tegen het licht.
expression-rumour-holes = Wat zo’n net doet:
    .who-decides = Niemand kan vooraf weten wat als ‘nepnieuws’ of als ‘onrust’ zal gelden. Een ambtenaar beslist, en de wet is te onduidelijk om je aan te houden.
    .too-hard = De gevangenis in voor één zin gaat veel verder dan nodig, als zachtere middelen ook werken.
    .wrong-fish = Het vangt de oma en de verslaggever die naar de romp vraagt. De buseigenaar heeft een advocaat.
expression-rumour-errors =
    Volgens internationale normen is ongelijk hebben niet genoeg voor een verbod. Zelfs verkeerde opvattingen over de geschiedenis mogen niet in het algemeen worden verboden. En een mening valt niet te bewijzen zoals een getal, dus niemand hoeft dat te doen.

    In 2021 schreef de VN-deskundige voor de vrijheid van meningsuiting een heel rapport over desinformatie. Dat neemt het probleem serieus, en het waarschuwt voor vage wetten die nepnieuws strafbaar maken.
expression-rumour-helps = Beter gereedschap
expression-rumour-tools = Wat er in Sorrin kan, binnen de normen:
    .open = *Trek de la open:* maak de keuring van de romp meteen openbaar, met cijfers en namen
    .many = *Veel stemmen:* vrije kranten en zenders die zowel de raad als de buseigenaar kunnen controleren
    .mend = *Zet het recht:* een correctie op de plek waar de onware zin stond
    .narrow = *Houd het klein:* een heldere regel tegen één duidelijke schade, zoals klanten bedriegen
expression-rumour-law = VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 13, 18, 19, 25, 34 en 49 (2011); speciaal rapporteur van de VN voor de vrijheid van meningsuiting, rapport A/HRC/47/25 (2021)
expression-rumour-guide = Groepjes van vijf, 25 minuten. Elk groepje is de raad van Sorrin op woensdagavond en mag twee maatregelen nemen. Een ander groepje speelt de oma, de verslaggever en de komiek, en zegt wat elke maatregel met hen doet.
    .tips = Haal geen gerucht van nu de ruimte in. Het drijft mensen uit elkaar, en wie het herhaalt, verspreidt het.
    .debrief = Welke maatregel hielp de vrouw met de operatie? Welke zou je liever niet aan de volgende raad nalaten?
expression-rumour-slow-thumb =
    Als je wilt: gaat je hart sneller kloppen van een zin, wacht dan tien minuten voordat je hem doorgeeft. Vraag je intussen af waar hij vandaan komt en wie er iets aan heeft.

    Gewoon niet doorgeven mag ook.

## Les 8

expression-beside = De rechten ernaast
    .summary = Zes bladen in een map, en de buren van de vrijheid van meningsuiting.
expression-beside-folder = Een map op een tafel
expression-beside-archive =
    Jaren later opent een studente in een verzonnen land in een archief een grijze map. Op het etiket staat: ‘Radio, klacht, ziekenhuis’. Ze verwacht één blad. Het zijn er zes, elk in een ander handschrift.

    Rechten wonen naast elkaar, als huizen in een rij. Deze les gaat van deur tot deur.
expression-beside-ahead = Op de volgende pagina’s staat een verzonnen verhaal over een arrestatie met mishandeling in de cel, in gewone woorden. Daarna komt een kort stuk over een echte gevangenisstraf in Rusland, voor briefjes over de oorlog in Oekraïne. Op sommige plekken kan het je in moeilijkheden brengen als je dat leest; bedenk dus wie jouw scherm kan zien. Je kunt dit allemaal overslaan en verliest er niets mee.
expression-beside-six-pages = Zes bladen
expression-beside-teodor =
    Teodor werkte voor een stadsradio in Oster. Op een avond meldde hij dat vier van de vijf ambulances van het ziekenhuis geen motor hadden. Dit is de map die daarop volgde.
expression-beside-pages = Op volgorde van datum:
    .report = 3 maart. Een afschrift van het bericht: vier minuten, vijf ambulances.
    .dawn = 4 maart, 5 uur ’s ochtends. ‘Thuis opgehaald.’ Achter ‘reden’ een lege regel.
    .days = 15 maart. Een griffier noteert dat hij nog geen rechter heeft gezien, en ook geen advocaat.
    .night = 16 maart. ‘Twee nachten met het gezicht naar de muur gestaan.’
    .tablets = 18 maart. Zijn vrouw vraagt of ze zijn hartpillen mag brengen. Een stempel: ‘Geweigerd.’
    .verdict = 20 maart. Een vonnis. Het is gedateerd op de dag vóór de zitting.
expression-beside-real = Eén echt vonnis
expression-beside-sasha =
    Teodor is verzonnen. Sommige mappen zijn dat niet. In maart 2022 verving de kunstenares Aleksandra Skochilenko in een Russische supermarkt prijskaartjes door kleine papiertjes over de oorlog in Oekraïne. De aanklacht was het verspreiden van onjuiste informatie over de strijdkrachten.

    Op {DATE("2023-11-16")} veroordeelde een rechtbank in Sint-Petersburg haar tot zeven jaar gevangenisstraf. Op {DATE("2024-08-01")} kwam ze vrij bij een gevangenenruil; geen rechter had haar onschuldig verklaard. Haar verhaal staat in de module ‘Vormen van protest’ en in de module over schrijven voor rechten.
expression-beside-neighbours = De buren
expression-beside-why-beside =
    Mensenrechten hebben elkaar nodig. Wordt iemand om woorden gestraft, dan worden zelden alleen die woorden geraakt. Deze rechten staan er in de Universele Verklaring dicht naast.
expression-beside-list = Naast artikel 19:
    .liberty = *Vrijheid en veiligheid* (artikel 3 en 9): niemand mag worden opgesloten zonder wettige, eerlijke reden
    .body = *Geen foltering of mishandeling* (artikel 5), wat iemand ook heeft gezegd
    .health = *Gezondheid* (artikel 25): eten, medicijnen en zorg, ook achter een deur die op slot zit
    .hearing = *Een eerlijk proces* (artikel 10), bij een rechter die nog niets heeft besloten
    .privacy = *Privéleven* (artikel 12): een huis, brieven en gesprekken die niemand zomaar doorzoekt
    .together = *Bijeenkomen en je aansluiten* (artikel 20), want een stem zoekt andere stemmen
expression-beside-hands = Veel handen
expression-beside-many-hands =
    Wordt iemand om woorden gearresteerd, dan gaat blad na blad door iemands handen: een agent, een griffier, een bewaker, een dokter, een rechter. Achter elk bureau heeft de staat dezelfde plichten: de rechten van deze mens respecteren, en ze tegen anderen beschermen. Waar dat achter elk bureau gebeurt, is een heel land veiliger.

    De vrijheid van meningsuiting helpt haar buren ook. Een aantekening van een bewaker, een verslag van een dokter, een vraag in de krant: zo wordt een dichte deur opgemerkt. En volgens internationale normen moet de staat het onderzoeken als iemand om zijn woorden wordt aangevallen.
expression-beside-law = Universele Verklaring van de Rechten van de Mens, artikel 3, 5, 9, 10, 12, 19, 20 en 25 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 4 en 23 (2011)
expression-beside-guide = Zes mensen of zes groepjes, 25 minuten. Elk krijgt een blad uit de map en speelt wie het schreef. Wat heeft deze persoon gezien? Wat had die zonder groot gevaar kunnen doen, en wat zou daarbij geholpen hebben?
    .tips = Zeg vooraf dat er een arrestatie en mishandeling in het verhaal zitten. Niemand hoeft degene te spelen die kwaad doet; de schrijvers van de bladen zijn genoeg.
    .debrief = Bij welk blad was het verhaal het makkelijkst te keren? Welk recht was de groep bijna vergeten?
    .variation = Leg de bladen op een rij en laat mensen een steentje neerleggen waar zij het zouden hebben gestopt.
expression-beside-turn-page = Denk aan een film of boek waarin iemand achter een bureau ‘wacht even’ zei. Wat maakte dat mogelijk?
expression-beside-retell =
    Iets om mee te nemen: kies een recht dat niet over woorden gaat, zoals slaap, brood of school. Zoek één moment waarop iemands vrije woord dat recht beschermt.

    Houd het voor jezelf, of vertel het iemand als dat veilig is waar jij bent. Meer hoeft niet.

## Vragen in de lessen

expression-q-asha = Asha is negen. Volgens internationale normen krijgt ze pas vrijheid van meningsuiting als ze volwassen is.
    .true-why = Kinderen hebben die al. Het artikel geldt voor iedereen, en haar tekening van het slot was een volwaardige manier om zich te uiten.
    .false-why = Zo is het: aan ‘iedereen’ zit geen leeftijd. De tafel had er goed aan gedaan vóór de stemming naar haar tekening te kijken.
    .hint-1 = Met welke woorden begint artikel 19?
expression-q-head-or-out = De bewoners van de binnenplaats denken over de poort. Wat blijft een gedachte, en wat gaat naar buiten?
    .only-thought = Blijft een gedachte
    .goes-out = Gaat naar buiten
    .tells = Lina zegt aan tafel dat de poort lelijk is
    .tells-why = Gesproken woorden bereiken anderen. Dit is meningsuiting.
    .doubts = Meneer Bako twijfelt of de poort nodig is
    .doubts-why = Twijfel die niemand hoort, is een mening, en die mag geen wet beperken.
    .ribbon = Een huurder knoopt een zwart lint aan de poort
    .ribbon-why = Er komt geen woord aan te pas, en toch zegt het iets tegen iedereen die langsloopt.
    .hopes = Een weduwe hoopt stilletjes dat de poort roest
    .hopes-why = Hopen doe je vanbinnen. Het blijft van haar alleen, tenzij ze het laat merken.
    .sketch = Asha laat haar tekening van het slot zien
    .sketch-why = In haar hoofd was het een gedachte. Op tafel is het meningsuiting.
    .hint-1 = Vraag je af of een ander er iets van kan merken.
expression-q-diary = In Tarn, een verzonnen land, slaat de politie Rafi’s dagboek open. Niemand anders heeft het ooit gelezen. Er staat in dat de nieuwe belasting dom is. Omdat hij zo denkt, wordt hij opgesloten. Welke vrijheid wordt volgens internationale normen het eerst en het duidelijkst geraakt?
    .no-reader = Geen, want een dagboek heeft geen lezer
    .no-reader-why = Een lezer is niet nodig. Een mening hebben is beschermd, ook als niemand er ooit van hoort.
    .assembly = De vrijheid om met anderen bijeen te komen
    .assembly-why = Rafi heeft niemand ontmoet. Hij zat alleen met een potlood.
    .opinion = De vrijheid om een mening te hebben
    .opinion-why = Hij zit vast om wat hij vindt. Iemand om een mening oppakken schendt een vrijheid zonder uitzonderingen.
    .nothing-yet = Geen, zolang er geen rechter heeft beslist
    .nothing-yet-why = Een rechter kan het later rechtzetten. De schending begon bij de arrestatie.
    .hint-1 = Wat had Rafi tot dan toe met zijn gedachte gedaan?

expression-q-which-door = Welke deur neemt ieder van hen?
    .seek = Zoeken
    .receive = Ontvangen
    .impart = Doorgeven
    .archive = Een student spit een archief door voor een kaart
    .archive-why = Hij is uit op iets wat hij nog niet heeft.
    .lecture = Een boer luistert naar een praatje over de bodem
    .lecture-why = Iemand zendt, en hij neemt het in zich op.
    .poster = Twee meisjes hangen een briefje op over een weggelopen kat
    .poster-why = Wat ze weten, delen ze met wie er maar langskomt.
    .cinema = Een stel kijkt naar een film uit het buitenland
    .cinema-why = Kijken is ontvangen, en een grens maakt daarbij niets uit.
    .question = Een vader vraagt de school hoe cijfers tot stand komen
    .question-why = Iets navragen bij een instantie is zoeken, op de klassieke manier.
    .letter = Een gepensioneerde schrijft naar de krant
    .letter-why = Zijn kijk op de zaak verlaat de keuken en bereikt lezers.
    .hint-1 = Welke kant gaat de informatie op: naar de persoon toe, bij de persoon vandaan, of is ze nog niet gevonden?
expression-q-foreign-song = Stoort een staat een muziekzender alleen omdat die uit het buitenland komt, dan raakt dat volgens internationale normen ook het recht van de luisteraars.
    .true-why = In artikel 19 staat ‘ongeacht grenzen’, en ontvangen is een van de drie werkwoorden. De zender verliest iets, en iedereen die wilde luisteren ook.
    .false-why = Het lijkt misschien of alleen de zangers verliezen. Maar ontvangen is een recht op zich, en waar een liedje vandaan komt, is geen reden om het buiten te houden.
    .hint-1 = Denk aan Rolando’s radio op het meer.
expression-q-water-test = Je loopt met Achieng mee. Ze wil weten of het water bij de vissteiger veilig is. Alle drie de deuren zijn beschermd; welke weg erdoorheen werkt het best?
    .counter = Op het kantoor zegt een ambtenaar: ‘Er is getest. Ik kan het u niet geven.’ Wat doet Achieng?
    .go-home = Naar huis gaan; hij zal het wel weten
    .go-home-why = De test is voor iedereen gedaan, en blijft in een la liggen.
    .write = Er in een kort briefje om vragen
    .write-why = Op een schriftelijke vraag hoort een schriftelijk antwoord, met een reden als het nee is.
    .post-guess = Iedereen vertellen dat het gif is
    .post-guess-why = Ze mag spreken, en haar zorg is echt. Maar ze weet het nog niet, en mensen zullen ernaar vragen.
    .silence = Er gaan twee weken voorbij. De geur wordt sterker, en een klant vraagt of de vis goed is. Ze heeft geen antwoord.
    .return = Teruggaan en er schriftelijk om vragen
    .return-why = De deur van het zoeken gaat niet op slot omdat ze één keer dicht was.
    .leave-it = Zeggen dat het vast wel goed zit
    .leave-it-why = Nu geeft ze iets door wat ze niet weet.
    .stir = Het nieuws gaat de hele oever langs. Drie dagen lang verkoopt niemand meer vis. Een man vraagt: ‘Hoe weet je dat?’
    .say-unsure = Zeggen dat ze gokte, en schrijven
    .say-unsure-why = Een fout die wordt rechtgezet, houdt vertrouwen in leven, en nu gaat ze op zoek naar de feiten.
    .louder = Het herhalen, alleen dan harder
    .louder-why = Harder is niet zekerder. Mensen draaien zich al om.
    .reply = Het kantoor stuurt de test. Er zit ijzer in, van een oude leiding: lelijk, niet gevaarlijk en makkelijk te repareren. En nu?
    .keep = Het blad opbergen; zij weet het
    .keep-why = Ze heeft het ontvangen, en dat is haar recht. De anderen aan de oever blijven gissen.
    .share = Het ophangen bij de vissteiger
    .share-why = Ze heeft gezocht en ontvangen, en nu geeft ze het door. Alle drie de deuren zijn gebruikt.
    .end-tap = Mensen lezen het blad, en iemand kent een loodgieter die raad weet met oude leidingen. Vrijdag ruikt het water naar niets meer.
    .end-drawer = Achieng slaapt goed. Naast haar giet een man zijn water weg en koopt flessen die hij niet kan betalen.
    .end-guessing = De lucht blijft hangen en de verhalen ook. Het blad met het antwoord ligt veertig stappen verderop.
    .end-lost = Als er in het voorjaar een echte waarschuwing komt, geloven maar weinig mensen die.
    .why = Zoeken, ontvangen en doorgeven horen bij elkaar. Een open la had iedereen een maand bespaard.

expression-q-tulips = In Tarn plant Nima rode tulpen in de vorm van een lege stoel, voor een vriend die is vertrokken. Een ambtenaar zegt: ‘Bloemen zijn geen meningsuiting.’ Wat zeggen internationale normen?
    .words-only = Klopt: alleen woorden tellen, op papier of hardop
    .words-only-why = Het comité noemt ook beelden en voorwerpen. De lijst houdt niet op bij woorden.
    .museum = Ze zouden tellen als ze in een museum stonden
    .museum-why = Een museum kan een mooie plek zijn, maar de plek geeft niet de doorslag.
    .counts = Ze tellen: ook beelden en dingen zeggen iets
    .counts-why = De stoel zegt iets wat mensen begrijpen, en elk middel kan een betekenis dragen.
    .must-sell = Ze zouden tellen als Nima ze verkocht
    .must-sell-why = Of er geld wordt betaald, verandert niets aan wat de bloemen zeggen.
    .hint-1 = Denk aan de broodjes in de etalage van de bakker.
expression-q-form-names = Welk middel om je te uiten, zoals het comité ze noemt, gebruikt ieder van hen?
    .fingers = Een gids vertelt met haar vingers over de ruïne
    .fingers-why = Gebarentalen zijn talen. In de lijst staan ze naast gesproken taal.
    .jacket = Verplegers hebben een week één witte handschoen aan
    .jacket-why = Wat je draagt, kan een boodschap zijn. Daarom staat kleding op de lijst.
    .statue = Een lasser maakt van oude sleutels een vogel
    .statue-why = Een kunstvoorwerp telt, waar het ook van gemaakt is.
    .bedsheet = Een klas schildert ‘Dank je wel’ op een laken
    .bedsheet-why = Een beschilderd laken aan een hek is een spandoek, met of zonder stokken.
    .signed = gebarentaal
    .dressed = kleding
    .shaped = kunstvoorwerp
    .hung = spandoek
    .hint-1 = Begin bij degene die met haar handen praat.
expression-q-press-card = Een vrouw zonder perskaart bericht op een blog over haar gemeenteraad. Volgens internationale normen kan dat journalistiek zijn.
    .true-why = Journalistiek is iets wat mensen doen, en volgens het comité horen ook bloggers daarbij.
    .false-why = Bij een deur kan zo’n kaart handig zijn. Het recht hangt er niet aan: ook een blogger kan journalist zijn.
    .hint-1 = Is het de kaart die de lezers informeert?

expression-q-fridge-steps = Zet de stappen op de oostoever in de goede volgorde.
    .warm = De verpleegkundige vindt warme flesjes
    .tells = Er staan twaalf regels in de krant
    .asks = Twee vaders vragen naar het geld
    .explains = De penningmeester moet het uitleggen
    .mended = De flesjes zijn weer koud
    .why = Eerst ziet één iemand het, dan kunnen velen het zien, dan krijgt iemand de vraag en moet die antwoorden. Bij elke stap was een stem nodig die niet werd gestraft.
    .hint-1 = Wat moesten de vaders lezen voordat ze konden vragen?
expression-q-use-match = In elke scène is iets te zien waar vrije meningsuiting goed voor is. Wat hoort bij elkaar?
    .spending-list = Een stad hangt al haar rekeningen op
    .spending-list-why = Nu kan iedereen kijken. Dat is transparantie.
    .hard-question = Een directeur moet een ouder tekst en uitleg geven
    .hard-question-why = Iemand staat op en noemt redenen. Dat is verantwoording.
    .new-idea = Een scholier leest een idee van ver weg
    .new-idea-why = Van andere ideeën leer je.
    .old-wrong = Een arbeider vertelt na jaren hoe hij is geslagen
    .old-wrong-why = Aan onrecht dat een naam heeft, is iets te doen. Zwijgen beschermt de dader.
    .visible = transparantie
    .answering = verantwoording
    .learning = onderwijs
    .justice = gerechtigheid
    .hint-1 = In welke scène is er alleen iets te zien, en in welke moet iemand ergens voor instaan?
expression-q-one-more-step = Op de oostoever werd de rekening zichtbaar. Wat voegt verantwoording daaraan toe?
    .answer-for = Iemand moet ervoor instaan
    .answer-for-why = Zien is de eerste helft. De tweede was de penningmeester, die opstond waar veertig mensen bij zaten.
    .same = Niets; het is hetzelfde
    .same-why = Ze liggen dicht bij elkaar. Maar een rekening kan jaren aan de muur hangen zonder dat iemand haar uitlegt.
    .only-courts = Een rechter moet straffen
    .only-courts-why = Is er een wet overtreden, dan kan er een rechter aan te pas komen. Vaak zijn uitleg en een reparatie genoeg.
    .praise = De raad wordt erom geprezen
    .praise-why = Lof kan volgen. Het is niet wat mensen te goed hebben van wie macht heeft.
    .hint-1 = Waar vroegen de twee vaders om?

expression-q-walk-stamp = In Oster heeft elk liedje een stempel van het cultuurbureau nodig voordat het op een podium mag klinken. Kano vraagt het bureau om de regels en krijgt ze nog dezelfde dag; bibliotheken en archieven staan voor hem open. Zijn nieuwe liedje, over zijn straat, krijgt geen stempel. Niemand heeft het gehoord. Bekijk de drie deuren volgens internationale normen.
    .seek-why = Kano kon vragen en zoeken zonder problemen. Over deze deur valt hier niets te klagen.
    .receive-why = Wie geluisterd zou hebben, kan het liedje niet horen. Wie een stem tegenhoudt, sluit ook oren af.
    .impart-why = Hij heeft iets gemaakt en mag het niet bij anderen brengen. Deze deur is dicht.
    .secret-why = Er is geen informatie voor hem achtergehouden. Het is zijn eigen liedje dat niet naar buiten mag.
    .before-why = Het liedje is tegengehouden voordat iemand erover kon oordelen. Dat heet censuur vooraf, en de stempel is daarvoor het gewone gereedschap.
    .after-why = Dat zou kloppen als het liedje gezongen was en daarna bestraft. Zover is het hier nooit gekomen.
    .hint-1 = Wanneer greep het bureau in: vóór het eerste optreden, of later?
expression-q-letter-spots = Waar onderweg hielden de brieven Radio Kestrel tegen?
    .text-first = ‘Eerst uw teksten sturen’
    .text-first-why = Het kantoor leest voordat een luisteraar iets kan horen. Een radio wordt een wachtkamer.
    .page-gone = ‘Uw pagina is geblokkeerd’
    .page-gone-why = Het programma was al geweest. De hand sloot zich erachter.
    .bank-leaves = ‘Wij adverteren niet meer’
    .bank-leaves-why = Er is geen woord verboden. Het geld naast de stem is weggehaald, en ‘vraagt u niet waarom’ klinkt alsof iemand de bank onder druk heeft gezet.
    .nine-days = ‘Negen dagen geen verbinding’
    .nine-days-why = Dit treft de radio, de critici van de radio, de vismarkt en alle oma’s.
    .before-anyone = Vooraf
    .afterwards = Achteraf
    .sideways = Van opzij
    .everything = Alles tegelijk
    .hint-1 = Vraag eerst of de luisteraars al iets hadden gehoord.
expression-q-security-coat = Een kantoor in Varda verbiedt een brief van boeren over slechte wegen en zegt alleen: ‘Nationale veiligheid.’ Wat vragen internationale normen?
    .word-settles = Niets meer; veiligheid is reden genoeg
    .word-settles-why = Veiligheid is inderdaad een toegestaan doel. Maar wie haar noemt, heeft nog geen gevaar laten zien, en ook dat de beperking nodig is, moet blijken.
    .show-danger = Dat blijkt welk gevaar deze brief oplevert
    .show-danger-why = De dreiging en het directe verband met deze brief moeten blijken. Bij een brief over kuilen in de weg zal dat niet meevallen.
    .never-security = Dat veiligheid nooit als reden wordt genoemd
    .never-security-why = Noemen mag. Er zijn echte gevaren, en een nauw omschreven beperking kan terecht zijn. Alleen moet de reden meer zijn dan een woord.
    .half-half = Dat de halve brief wel gedrukt mag worden
    .half-half-why = Rechten worden niet in helften verdeeld. Een beperking van een passage is terecht of ze is het niet.
    .hint-1 = Is het genoeg dat de jas er netjes uitziet?

expression-q-mill-order = Zet het verhaal van de Molenstraat in de goede volgorde.
    .lamp = Odiles lamp vraagt naar de balk
    .fine = Ze krijgt twee maanden inkomen boete
    .dark-row = Andere ramen worden donker
    .no-questions = Niemand vraagt nog iets aan de raad
    .same-beam = Er valt een tweede balk
    .why = Eén boete was genoeg. De stilte bereikte de mensen die de tweede balk op tijd hadden kunnen zien.
    .hint-1 = De straat was al donker voordat de herfst kwam.
expression-q-fear-or-choice = Vijf mensen zeggen niets. Wie zwijgt in vrijheid, en bij wie is het zelfcensuur?
    .chosen = Vrij zwijgen
    .afraid = Zelfcensuur
    .tired = Ines is de politiek zat en praat over voetbal
    .tired-why = Ze zou kunnen spreken en veilig zijn. Ze heeft er geen zin in, en dat is aan haar.
    .dust = Een dokter mijdt sinds de boete het woord ‘stof’
    .dust-why = Hij weet wat hij ziet en schrijft iets anders op, om wat er zou kunnen volgen.
    .ballot = Ravi vertelt niemand op wie hij stemde
    .ballot-why = Niemand hoeft een mening te laten horen. Ook wie haar voor zich houdt, gebruikt die vrijheid.
    .verse = Een dichteres schrapt een vers dat haar de baan kan kosten
    .verse-why = Ze heeft het mes zelf in de hand, en angst stuurt het. Dat is zelfcensuur.
    .fined-friend = Een redacteur laat een verhaal vallen na de boete van een vriend
    .fined-friend-why = De straf trof een ander, en dit verhaal ging eraan dood. Zo werkt de kou.
    .hint-1 = Vraag bij ieder: wat zou er gebeuren als deze persoon sprak?
expression-q-once-in-four = Een minister in Tarn zegt: ‘In vier jaar is deze wet één keer gebruikt. Hoe kan hij het vrije woord dan schaden?’ Wie of wat vergeet hij?
    .the-fine = Het precieze bedrag van die boete
    .the-fine-why = Het bedrag doet ertoe, en een hoog bedrag maakt banger. Maar hij vergeet iets groters.
    .the-judge = De rechter die de boete oplegde
    .the-judge-why = Die rechter hoort bij de ene zaak die hij heeft geteld.
    .unpunished = De overtreders die vrijuit gingen
    .unpunished-why = Die zijn er misschien. Maar wie toch sprak, is door de wet niet stil geworden.
    .the-silent = De mensen die daarna niets zeiden
    .the-silent-why = Een wet kan één keer gebruikt zijn en elke dag werken, in elk hoofd dat van de boete heeft gehoord. Hij telt één zaak en geen enkele stilte.
    .hint-1 = Hoeveel boetes waren er in de Molenstraat, en hoeveel donkere ramen?
expression-q-wall-paper = Je bent directeur van de school in de Molenstraat. Leerlingen maken een muurkrant in de gang. Maandag staat er: ‘Waarom is onze lunch koud? Vraag het de keuken.’ De kok is gekwetst, en de gemeente belt je op.
    .monday = Je staat voor de muur. Wat doe je?
    .tear-down = De krant weghalen vóór de lunch
    .tear-down-why = De gang is weer rustig. Veertig leerlingen hebben gezien wat er met een vraag gebeurt.
    .look-first = De leerlingen vragen wat ze weten
    .look-first-why = Je behandelt ze als mensen die mogen spreken, en aan wie je redenen kunt vragen.
    .each-page = Voortaan elk vel eerst lezen
    .each-page-why = Je bedoelt het goed. Maar een stempel vóór elk vel is censuur vooraf, op een kleine muur.
    .recipes = Donderdag hangen er soeprecepten op de muur. Verder is er niets verboden. Een meisje loopt langs je en kijkt naar de vloer.
    .ask-them = Vragen wat de krant nodig heeft
    .ask-them-why = Laat, maar wie de muur koud maakte, kan hem ook het best verwarmen.
    .enjoy-calm = De leuke nieuwe recepten prijzen
    .enjoy-calm-why = Ze begrijpen je heel goed. Dit jaar wordt er niets meer gevraagd.
    .stamps = Je leest elk vel. De leerlingen schrijven nu wat jij zeker goedkeurt; vorige week lieten ze de kapotte verwarming weg.
    .drop-stamp = De muur aan hen teruggeven
    .drop-stamp-why = Achteraf mag je er met hen over praten, zoals elke andere lezer. De stempel is weg.
    .keep-stamp = Zo doorgaan; het loopt gesmeerd
    .keep-stamp-why = Dat klopt, want ze censureren zichzelf voordat jij het hoeft te doen.
    .facts = De leerlingen hebben gemeten: op drie van de vijf dagen is de soep lauw, want de keukenlift is kapot. Met de kok hebben ze niet gesproken. Hoe ga je verder?
    .cook-replies = De kok de halve muur aanbieden
    .cook-replies-why = Meer woorden, en allebei gehoord. De kok weet het meest van de lift.
    .no-names = Vragen niemand de schuld te geven
    .no-names-why = Eerlijk tegenover de kok, misschien. Als regel voor alles maakt het harde vragen zacht.
    .punish-writer = De schrijver een waarschuwing geven
    .punish-writer-why = Eén leerling wordt geraakt, en de anderen leren dat sneller dan welke les ook.
    .end-warm = De kok schrijft: ‘Ik vraag al sinds het voorjaar om een nieuwe lift.’ Nu vraagt de hele school erom. In mei dampt de soep.
    .end-half = Het volgende nummer is beleefd en een beetje vaag. De lift blijft kapot, maar de muurkrant leeft en kan nog leren.
    .end-blank = De muur blijft mooi en leeg. Schrijven is niemand verboden.
    .why = Macht verkilt in het klein net als in het groot: door een voorbeeld te stellen. Wat warm maakt, is een open antwoord.

expression-q-three-speakers = Vier mensen in Sorrin zeggen iets over de veerboot. Wat deed ieder van hen?
    .owner = De buseigenaar bedenkt een scheur om kaartjes te verkopen
    .owner-why = Hij weet dat het niet waar is en verspreidt het met opzet. Dat is desinformatie.
    .grandmother = Een oma vertelt het door om haar familie te waarschuwen
    .grandmother-why = Ze gelooft het en wil beschermen. Ze heeft ongelijk, en met een correctie is ze geholpen.
    .comedian = Een komiek zinkt op het toneel, emmer op het hoofd
    .comedian-why = Het is niet als nieuws bedoeld. Humor valt onder het recht, zoals elke andere uiting.
    .passenger = Een passagier zegt: ‘Wat een ellendige boot’
    .passenger-why = Dit valt niet te meten. Het is een oordeel, en je deelt het of je deelt het niet.
    .lie = een opzettelijke leugen
    .mistake = een eerlijke vergissing
    .joke = een grap
    .view = een mening
    .hint-1 = Wat wist ieder van hen, en wat wilden ze anderen laten geloven?
expression-q-why-torn = ‘Wie nepnieuws verspreidt dat onrust kan veroorzaken, gaat drie jaar de gevangenis in.’ Waarom deugt deze wet volgens internationale normen niet? Kies elke reden die klopt.
    .unclear = Wat verboden is, blijft onduidelijk
    .unclear-why = Niemand kan vooraf weten wat ‘onrust’ is, en dus beslist een ambtenaar naar eigen smaak.
    .unclear-missed = Nog een: niemand kan vooraf weten wat als ‘onrust’ geldt.
    .lies-fine = Opzettelijke leugens doen nooit kwaad
    .lies-fine-why = Dat kunnen ze wel. De vrouw miste haar operatie. Het probleem is echt, en dit is het verkeerde middel.
    .too-heavy = De straf is zwaarder dan nodig
    .too-heavy-why = Drie jaar voor één zin, terwijl een openbare keuring de boot weer vol had gekregen.
    .too-heavy-missed = Kijk ook naar de straf: zachtere middelen hadden gewerkt.
    .no-vote = De inwoners mochten er niet over stemmen
    .no-vote-why = Een stemming lost het niet op. Ook een wet die velen goed vinden, kan rechten schenden.
    .hint-1 = Twee redenen staan in de wet zelf: één in het begin, één aan het eind.
expression-q-ferry-desk = Je leidt het kantoor van de veerboot in Sorrin. Het is dinsdag, het gerucht over de scheur is een dag oud, en de boot vaart halfleeg.
    .morning = De burgemeester vraagt wat je gaat doen. Je zegt:
    .order-silence = ‘Alle praat over de romp verbieden’
    .order-silence-why = Mensen fluisteren nu, en een verbod klinkt als een bekentenis.
    .wait = ‘Niets; praatjes waaien vanzelf over’
    .wait-why = Soms wel. Dit praatje heeft de halve boot leeggemaakt, en niemand geeft er antwoord op.
    .inspect = ‘De romp vandaag nog laten keuren’
    .inspect-why = Ook jij weet het nog niet. Eerst de feiten.
    .whisper = Woensdag gaan er elf mensen aan boord, en een van hen laat de reling niet los. Een vrouw is niet naar haar operatie gegaan.
    .turn-round = Alsnog een keuring bestellen
    .turn-round-why = Een dag te laat, en toch de goede kant op.
    .hold-firm = Blijven zwijgen en streng klinken
    .hold-firm-why = Streng, wie weet. Maar niemand heeft een reden om je te geloven.
    .noon = De keurmeester heeft drie uur onder de boot gelegen: geen scheur, één losse reling. Wat maak je bekend?
    .calm-line = Eén regel: ‘De veerboot is veilig’
    .calm-line-why = Waar, en beter dan niets. Maar mensen moeten je vertrouwen zonder dat ze het kunnen nagaan.
    .all-pages = Het hele rapport, ook de reling
    .all-pages-why = Dat ene gebrekje maakt de rest geloofwaardig. Iedereen mag het nagaan, en de krant doet dat.
    .doubt = ‘Veilig, en wie zegt dat?’ vraagt de krant op de voorpagina.
    .add-pages = De krant het hele rapport geven
    .add-pages-why = De verslaggever leest een uur en neemt dan zelf de boot.
    .trust-us = Antwoorden dat een kantoor niet liegt
    .trust-us-why = Dat is een antwoord op een andere vraag. De krant drukt het af, met een tekening.
    .owner = De boot loopt weer vol. Nu blijkt dat de buseigenaar de scheur heeft verzonnen om kaartjes te verkopen. De raad vraagt je om advies.
    .everyone-pays = Iedereen beboeten die het doorvertelde
    .everyone-pays-why = De oma betaalt, en de volgende keer waarschuwt ze niemand meer, ook niet voor een echte scheur.
    .one-act = De wet tegen bedrog gebruiken
    .one-act-why = Eén daad, één heldere regel, één echte schade aan klanten. Verder hoeft niemand bang te zijn.
    .let-go = Het verhaal vertellen en doorgaan
    .let-go-why = Nu weten mensen het, en dat is veel. Wie geld kwijt is, kan nog altijd om meer vragen.
    .end-full = De boot is vol, het rapport hangt op de steiger, en een rechter buigt zich over één zakenman. De komiek houdt zijn emmer.
    .end-full-ish = De boot is weer vol. Sommigen vinden dat de eigenaar er makkelijk afkomt, en dat zeggen ze vrijuit.
    .end-fear = De boot is vol en de stad is stil. In maart ziet iemand rook in de machinekamer, en bedenkt zich twee keer voordat hij iets zegt.
    .end-empty = De boot blijft wekenlang leeg, en aan de steiger ligt een gezonde romp te roesten.
    .why = Feiten die je kunt nagaan, deden meer dan welk verbod ook. Voor degene die met opzet loog, was een precieze regel genoeg.

expression-q-page-rights = Welk recht uit de Universele Verklaring wordt op elk blad van Teodors map het meest rechtstreeks geraakt?
    .radio-report = Blad 1: een bericht dat narigheid bracht
    .radio-report-why = Het begon met woorden op de radio.
    .taken-dawn = Blad 2: opgehaald, reden niet vermeld
    .taken-dawn-why = Iemand opsluiten zonder wettige reden is willekeurige arrestatie.
    .kept-standing = Blad 4: twee nachten voor de muur
    .kept-standing-why = Niets wat iemand zegt, kan dit rechtvaardigen, en ook niets wat iemand doet.
    .no-tablets = Blad 5: hartpillen geweigerd
    .no-tablets-why = Ook wie in een cel zit, heeft recht op medische zorg. Daar ben je er zelfs voor op anderen aangewezen.
    .ready-verdict = Blad 6: vonnis vóór de zitting
    .ready-verdict-why = Rechters die vooraf al hebben beslist, luisteren naar niemand.
    .art-19 = artikel 19, meningsuiting
    .art-9 = artikel 9, geen willekeurige arrestatie
    .art-5 = artikel 5, geen mishandeling
    .art-25 = artikel 25, gezondheid
    .art-10 = artikel 10, eerlijk proces
    .hint-1 = Begin met de pillen en het vonnis; die zijn het duidelijkst.
expression-q-whose-hand = In Oster is een man gearresteerd om een bericht op de radio. Op elke plek had iemand een van zijn rechten kunnen beschermen. Wat had ieder kunnen doen?
    .officer = De agent aan de voordeur
    .officer-why = Geen wettig bevel, geen arrestatie: dat had zijn vrijheid beschermd.
    .judge = De rechter in de zittingszaal
    .judge-why = Luisteren voor je beslist is het hart van een eerlijk proces.
    .guard = De bewaker van de nachtdienst
    .guard-why = Een nacht slapen in plaats van een nacht staan: of iemand wordt mishandeld, hangt vaak af van één persoon.
    .doctor = De dokter van de gevangenis
    .doctor-why = Gezondheid is een recht dat meegaat tot achter de deur.
    .asks-order = eerst naar een wettig bevel vragen
    .hears-both = beide kanten horen en dan beslissen
    .lets-sleep = hem laten liggen en slapen
    .brings-medicine = hem zijn hartpillen geven
    .hint-1 = Waarover heeft ieder van hen macht?
expression-q-no-link = Meningsuiting is het ene en gezondheid het andere; die twee hebben dus niets met elkaar te maken.
    .true-why = Ze hebben elk een eigen artikel. Maar een warme koelkast in een kliniek is eerder gemaakt waar een verpleegkundige het mag zeggen, en wie ziek is, moet kunnen spreken en dingen te weten komen.
    .false-why = De twee houden elkaar overeind. Zonder woorden kun je niets over je gezondheid leren of om zorg vragen, en zonder gezondheid is spreken moeilijk.
    .hint-1 = Denk aan iets in een ziekenhuis dat beter wordt als iemand het meldt.

## Quiz: mening, meningsuiting en de drie werkwoorden

expression-q-which-article = Welk artikel van de Universele Verklaring gaat over de vrijheid van mening en meningsuiting? Schrijf het nummer op.
    .accept = 19 | artikel 19 | negentien | artikel negentien | art. 19 | art 19
    .why = In artikel 19 zitten twee vrijheden en drie werkwoorden. Het Internationaal Verdrag inzake burgerrechten en politieke rechten gaf zijn eigen artikel over meningsuiting hetzelfde nummer.
    .eighteen = 18 | artikel 18 | achttien | art. 18 | art 18
    .eighteen-why = Net ernaast. Artikel 18 gaat over gedachte, geweten en godsdienst.
    .twenty = 20 | artikel 20 | twintig | art. 20 | art 20
    .twenty-why = Eén te ver. Artikel 20 gaat over vreedzaam bijeenkomen en je bij een groep aansluiten.
    .hint-1 = Het staat tussen geloof en vergadering.
expression-q-emergency-mind = Volgens internationale normen mag een staat mensen bepaalde meningen verbieden zolang er een noodtoestand is.
    .true-why = In een noodtoestand mag een staat sommige plichten een tijdje opzijzetten. Aan het hebben van een mening mag hij niet komen.
    .false-why = Het comité is hier duidelijk: de vrijheid om een mening te hebben kent geen uitzondering, nog geen dag. Voor meningsuiting gelden andere regels.
    .hint-1 = Welke helft van artikel 19 maakt geen geluid?
expression-q-exchange-student = Kofi studeert een jaar in Varda. In het studentenblad schrijft hij dat het studentenhuis vochtig is. De decaan zegt: ‘Alleen staatsburgers mogen kritiek geven.’ Wat zeggen internationale normen?
    .guest = Een gast mag spreken als men erom vraagt
    .guest-why = Een recht wacht niet op een uitnodiging, en goede manieren zijn er geen voorwaarde voor.
    .same-right = Hij heeft dit recht zoals ieder ander daar
    .same-right-why = Een staat moet het geven aan iedereen onder zijn gezag, met welk paspoort ook.
    .thoughts-only = Hij mag het denken, maar niet publiceren
    .thoughts-only-why = Dan hield hij de helft van artikel 19 over. Ook de andere helft is van iedereen.
    .if-visa = Het mag als schrijven in zijn visum staat
    .if-visa-why = In een visum staat waar iemand mag blijven. Dit recht komt niet uit een stempel in een paspoort.
    .hint-1 = Lees de eerste woorden van het artikel nog eens.
expression-q-dita-sunday = Dita deed zondag vier dingen. Welk daarvan mag volgens internationale normen geen enkele wet beperken?
    .sings = In een café over de burgemeester zingen
    .sings-why = Beschermd, en toch onder strenge voorwaarden te beperken, want het bereikt anderen.
    .doubts = Twijfelen aan het plan van haar partij
    .doubts-why = Twijfel is een mening. Zolang ze die alleen heeft, is geen enkele beperking toegestaan.
    .marches = Meelopen in een mars voor schonere lucht
    .marches-why = Vreedzame vergadering is sterk beschermd. Onder strenge voorwaarden mag ze worden beperkt.
    .prints = Blaadjes drukken over de prijs van de bus
    .prints-why = Drukken is meningsuiting. Beperken mag, als de beperking een strenge toets doorstaat.
    .hint-1 = Drie van de vier zou een voorbijganger kunnen merken.
expression-q-third-verb = Artikel 19 noemt drie dingen die je met informatie en ideeën mag doen: zoeken, ontvangen en … Welk werkwoord ontbreekt?
    .accept = doorgeven | door te geven | door geven | geven | te geven | delen | te delen | verspreiden | te verspreiden | overdragen | communiceren | sturen | verder vertellen | doorvertellen | overbrengen | meedelen | mededelen | uitdragen | verzenden | doorsturen
    .why = In de tekst staat ‘door te geven’: delen wat je weet of vindt, op welke manier ook, met je stem, een pen, een tekening of een scherm.
    .speak = spreken | praten | zeggen | uiten | publiceren | schrijven | drukken
    .speak-why = Dat is één manier om het te doen. Het werkwoord uit het artikel is breder: elke manier waarop iets verder komt.
    .believe = geloven | denken | vinden | hebben | koesteren | houden
    .believe-why = Dat hoort bij de stille helft van het recht. Het werkwoord dat ontbreekt, bereikt andere mensen.
    .hint-1 = Door deze deur gaat informatie naar buiten.
expression-q-bus-route = In Marrow komt een nieuwe buslijn. Welk woord past bij wat mensen doen?
    .map-office = Jo vraagt een ambtenaar om het plan
    .map-office-why = Ze wil iets wat ze niet heeft, en gaat eropaf.
    .evening-news = De oude Tam hoort ervan op de radio
    .evening-news-why = Iemand heeft het uitgezonden, en hem heeft het bereikt.
    .stop-notice = Lina prikt de tijden op een boom
    .stop-notice-why = Wat zij weet, hangt er nu voor iedereen die langskomt.
    .closed-diary = Ben is ertegen en zegt het niemand
    .closed-diary-why = Hij houdt het bij zich. Hij hoeft het niet te laten horen.
    .searching = zoeken
    .getting = ontvangen
    .passing-on = doorgeven
    .keeping = een mening hebben
    .hint-1 = Bij een van de vier komt er niemand anders aan te pas.
expression-q-forest-map = Een bosdienst in Oster heeft een kaart van alle zieke bomen. Dorpelingen willen die zien. Wat is volgens internationale normen het uitgangspunt?
    .ask-reason = Ze moeten eerst hun belang aantonen
    .ask-reason-why = Wil de dienst de kaart voor zich houden, dan moet juist de dienst een reden geven.
    .journalists = Zulke kaarten zijn er alleen voor de pers
    .journalists-why = Journalisten vragen er vaak als eersten naar. Het recht is van iedereen.
    .owns-all = De kaart is van de dienst alleen
    .owns-all-why = Ze is gemaakt met geld van iedereen, voor taken van iedereen. De dienst bewaart haar voor anderen.
    .open-rule = Ze is openbaar; weigeren vraagt een reden
    .open-rule-why = Toegang tot wat de overheid in huis heeft, hoort bij het recht. Weigeren mag alleen om een goede reden.
    .hint-1 = Denk aan de la in Kisumu.

## Quiz: vormen

expression-q-named-means = Welke van deze zijn vormen of middelen van meningsuiting in de zin van artikel 19? Kies ze allemaal.
    .clothes = Een jas die je als teken binnenstebuiten draagt
    .clothes-why = Het comité noemt kleding, ook als ze binnenstebuiten zit.
    .clothes-missed = De jas telt ook: kleding kan een boodschap dragen.
    .unspoken = Een mening die je aan niemand laat merken
    .unspoken-why = Dat is een mening, en die is nog sterker beschermd. Meningsuiting wordt het pas als ze naar buiten gaat.
    .website = Een pagina op internet over oude trams
    .website-why = Het internet valt eronder, net als drukwerk, en trams dus ook.
    .website-missed = De pagina telt ook: het internet is een van de middelen.
    .blows = Een vuistslag die een ruzie beëindigt
    .blows-why = Die zegt zeker iets, maar geweld is geen beschermde manier om het te zeggen.
    .signing = Een gedicht, verteld in gebarentaal
    .signing-why = Gebarentaal staat naast gesproken taal.
    .signing-missed = Er ontbreekt er een: gebarentaal staat naast gesproken taal.
    .hint-1 = Eén ervan komt nooit het hoofd uit, en één doet een lichaam pijn.
expression-q-sharp-song = Een groep in Tarn zingt een lied over ministers dat veel luisteraars diep kwetst. Hoe zien internationale normen dat lied?
    .outside = Niet beschermd; het kwetst te veel mensen
    .outside-why = Hoeveel mensen gekwetst zijn, is geen maatstaf. Veel wat nodig was, heeft ooit velen gekwetst.
    .if-polite = Beschermd, maar alleen in een beleefdere vorm
    .if-polite-why = De toon is een kwestie van smaak. Over manieren staat er niets in dit recht.
    .if-true = Beschermd, maar alleen als elke regel waar is
    .if-true-why = Een lied vol oordelen kun je niet regel voor regel bewijzen, en dat hoeft ook niemand.
    .inside = Beschermd; ingrijpen vraagt een strenge toets
    .inside-why = Dat het eronder valt, wil niet zeggen dat je het mooi moet vinden. Luisteraars mogen fluiten, weggaan of een beter lied schrijven.
    .hint-1 = Geldt het recht alleen voor wat bevalt?
expression-q-five-subjects = Het comité noemt veel soorten inhoud. Welke soort hoort bij welke scène?
    .village-vote = Buren zijn het oneens over een belasting
    .village-vote-why = Een belasting gaat iedereen aan; hierover praten is dus politiek.
    .river-report = Een blogger zoekt uit waar het schuim vandaan komt
    .river-report-why = Iets uitzoeken en erover berichten is het werk van een journalist, met of zonder perskaart.
    .puppet-play = Een pop trouwt met de maan
    .puppet-play-why = Poppenspel voor vierjarigen is net zo goed kunst.
    .chalk-board = Een vrouw legt breuken uit
    .chalk-board-why = Wie lesgeeft, geeft ideeën door. Daarom valt het eronder.
    .hymn = Een koor zingt zijn gebed
    .hymn-why = Een religieus lied is dubbel beschermd: door artikel 19 en door artikel 18.
    .politics = politiek debat
    .journalism = journalistiek
    .art = kunst
    .teaching = onderwijs
    .religion = godsdienst
    .hint-1 = De maan en de breuken zijn het makkelijkst.
expression-q-grey-scarf = Winkelpersoneel draagt een dag lang een grijze sjaal om een collega te herdenken. Volgens internationale normen kan dat meningsuiting zijn, al zegt niemand een woord.
    .true-why = Kleding kan een betekenis dragen, en hier begrijpt iedereen in de winkel wat de sjaal zegt.
    .false-why = Woorden hoeven niet. Het comité noemt kleding als een van de middelen om je te uiten.
    .hint-1 = Denk aan de weduwe in het geel.
expression-q-covered-means = ‘Deze muurschildering valt onder artikel 19.’ Wat volgt daaruit volgens internationale normen?
    .no-limit-ever = Dat niets haar mag beperken
    .no-limit-ever-why = Meningsuiting is niet absoluut. Een strenge toets beslist, en sommige beperkingen doorstaan die.
    .must-justify = Dat een verbod redenen vraagt
    .must-justify-why = De vraag draait om: de staat legt het verbod uit, en de schilder hoeft de muurschildering niet uit te leggen.
    .state-agrees = Dat de staat het ermee eens is
    .state-agrees-why = Bescherming is geen applaus. Een staat beschermt veel wat hem niet bevalt.
    .all-must-hear = Dat iedereen ernaar moet kijken
    .all-must-hear-why = Wegkijken mag. Uit het recht om je te uiten volgt geen plicht om te kijken.
    .hint-1 = Wie moet iets uitleggen: wie schildert, of wie verbiedt?

## Quiz: waar het goed voor is

expression-q-see-or-answer = Een haven in Oster gaat het anders doen. Waar worden dingen zichtbaar (transparantie), en waar staat iemand ervoor in (verantwoording)?
    .seeing = Transparantie
    .answering = Verantwoording
    .contracts = Alle contracten komen online
    .contracts-why = Iedereen kan kijken. Uitgelegd heeft nog niemand iets.
    .resigns = De directeur erkent een fout en stapt op
    .resigns-why = Iemand met macht draagt de gevolgen.
    .live-meeting = Vergaderingen zijn live op de radio
    .live-meeting-why = De muren van de vergaderzaal worden van glas.
    .pays-back = De haven betaalt terug wat ze te veel vroeg
    .pays-back-why = Dit is meer dan laten zien: wie de fout maakte, zet hem recht.
    .open-files = Iedereen mag de veiligheidsdossiers lezen
    .open-files-why = Eerst lezen. Vragen kunnen volgen.
    .hint-1 = Wordt er alleen iets zichtbaar, of doet iemand er iets aan?
expression-q-named-uses = Waar helpt de vrijheid van meningsuiting bij, volgens deze module? Kies elk antwoord dat klopt.
    .education = Leren van anderen
    .education-why = Lessen, boeken en tegenspraak hebben allemaal open deuren nodig.
    .education-missed = Ook leren hoort erbij: daar zijn alle drie de deuren voor nodig.
    .popular = Bestuurders geliefd maken
    .popular-why = Dat kan gebeuren of niet. Maar ze is er niet om machthebbers te behagen.
    .growth = Groeien als mens
    .growth-why = Mensen ontdekken wat ze vinden door het tegen iemand te zeggen.
    .growth-missed = Nog een: mensen groeien door hun gedachten op anderen uit te proberen.
    .agreement = Iedereen hetzelfde laten vinden
    .agreement-why = Eerder andersom: dankzij deze vrijheid kunnen mensen het zonder angst oneens zijn.
    .other-rights = De andere rechten gebruiken
    .other-rights-why = Water, loon, stemrecht: om alles moet je met woorden vragen.
    .other-rights-missed = Ze helpt mensen ook om op te komen voor hun andere rechten.
    .hint-1 = Drie van de vijf kloppen.
expression-q-all-true = Heeft een land volledige vrijheid van meningsuiting, dan is alles wat er in de kranten staat waar.
    .true-why = Was het maar zo. Ook in vrijheid worden fouten en leugens gedrukt. Wat groeit, is de kans dat iemand ze ontdekt.
    .false-why = Dat kan geen recht beloven. In een open debat wordt een fout makkelijker gevonden en tegengesproken.
    .hint-1 = Gedroeg het bedrijf op de oostoever zich goed omdat de krant vrij was?
expression-q-quiet-town = Uit het stadje Dell is tien jaar lang geen klacht gekomen. Een reiziger zegt: ‘Daar is dus alles in orde.’ Wat kun je werkelijk concluderen?
    .all-happy = Dat de mensen tevreden zijn
    .all-happy-why = Misschien. Maar mensen kunnen ook hebben geleerd dat klagen duur is.
    .no-office = Dat er geen klachtenkantoor is
    .no-office-why = Een mogelijke reden, een van meerdere. Ons is het niet verteld.
    .rights-kept = Dat Dell alle rechten naleeft
    .rights-kept-why = Worden rechten nageleefd, dan hoor je meestal wat: mensen gebruiken ze.
    .cannot-tell = Weinig, tenzij je er vrij kunt spreken
    .cannot-tell-why = Stilte zegt alleen iets waar je veilig kunt spreken. Ook daarom is de vrijheid van meningsuiting voor elk ander recht van belang.
    .hint-1 = Vergelijk het met de westoever, waar de krant een foto van een vlaggenmast plaatste.
expression-q-salt-wages = Zoutwerkers in Varda krijgen te weinig betaald. Zet de stappen in de goede volgorde.
    .learn = Een werker zoekt het wettelijke loon op
    .compare = Ze leggen hun eigen loonstroken ernaast
    .speak = Op de radio lezen ze het verschil voor
    .reply = Het bedrijf moet er openlijk op antwoorden
    .paid = Het achterstallige loon wordt betaald
    .why = Zoeken, vergelijken, doorgeven, en dan antwoordt er iemand. Het recht op eerlijk loon uit artikel 23 had artikel 19 nodig om werkelijkheid te worden.
    .hint-1 = Voor een verschil zijn twee getallen nodig. Welk moesten ze hebben voordat ze konden vergelijken?

## Quiz: hoe meningsuiting wordt afgeknepen

expression-q-hit-verb = Welk werkwoord wordt in elk van deze gevallen het eerst en het meest rechtstreeks geraakt?
    .seek = Zoeken
    .receive = Ontvangen
    .impart = Doorgeven
    .locked-files = Een archief stuurt historici weg
    .locked-files-why = Ze hebben het nog niet gevonden, en de plek waar het ligt, is dicht.
    .jammed-radio = Een buitenlandse zender verdrinkt in ruis
    .jammed-radio-why = De zender zendt gewoon. De luisteraars hier horen alleen gesis.
    .no-printer = Drukkers moeten een tijdschrift weigeren
    .no-printer-why = De makers hebben iets te vertellen en geen manier om het te doen.
    .refused-answer = Een instantie gooit vragen in de prullenbak
    .refused-answer-why = Vragen is een manier van zoeken. Hier loopt het dood.
    .stopped-papers = Kranten van elders stranden bij de grens
    .stopped-papers-why = Geschreven en gedrukt zijn ze al, maar ze bereiken niet wie ze wil lezen.
    .mute-stage = Een zangeres mag nergens meer het podium op
    .mute-stage-why = Haar eigen stem kan niet naar buiten.
    .hint-1 = Wie wordt er tegengehouden: iemand die zoekt, iemand die luistert of iemand die spreekt?
expression-q-dye-works = Een visser schrijft dat de rivier voorbij de ververij blauw is. Het bedrijf sleept hem voor de rechter en eist een bedrag dat hij in tien levens niet kan verdienen; de advocaten vragen om uitstel na uitstel. Hoe heet dit?
    .petition = Een petitie bij een hogere rechter
    .petition-why = Een petitie is een verzoek, meestal door velen ondertekend. Niemand wordt erdoor uitgeput.
    .slapp = Een SLAPP, die hem moet uitputten
    .slapp-why = Het doel is dat zijn tijd en geld opraken. Of het bedrijf uiteindelijk wint, doet er nauwelijks toe.
    .fair-test = Een gewone eis tot schadevergoeding
    .fair-test-why = Een bedrijf mag om onware beweringen naar de rechter. Het enorme bedrag en het eindeloze uitstel wijzen op een ander doel.
    .derogation = Een derogatie in een noodtoestand
    .derogation-why = Dat woord is voor staten die in een zware crisis plichten opzijzetten. Hier gaat een bedrijf naar de rechter.
    .hint-1 = Wil het bedrijf winnen, of wil het dat hij ophoudt?
expression-q-landlord-call = Een krant in Tarn schrijft over de vakantie van een minister. Een ambtenaar belt de eigenaar van het gebouw. Een week later is de krant haar kantoor kwijt, en er is geen wet aan te pas gekomen. Hoe noem je dit?
    .business = Zaken tussen twee particulieren
    .business-why = Vanaf de straat lijkt het zo. Maar het telefoontje kwam van de overheid.
    .no-law = Geen censuur, want zonder wet
    .no-law-why = Censuur heeft geen wet nodig. Soms werkt ze juist doordat er niets op papier staat.
    .pressure = Censuur van opzij, met druk
    .pressure-why = Er is geen letter verboden. De grond onder de krant is weggetrokken.
    .prior = Censuur vooraf, vóór publicatie
    .prior-why = Het stuk was al verschenen. En niemand had gevraagd het eerst te mogen lezen.
    .hint-1 = Op welke van de vijf plekken onderweg kneep de hand?
expression-q-one-bad-page = Eén pagina van een grote site in Oster verkoopt gestolen medische dossiers. Waar hoort een beperking volgens internationale normen over te gaan?
    .page-only = Die ene pagina en haar handel
    .page-only-why = Een beperking hoort vast te zitten aan bepaalde inhoud. De schade zit op één pagina, en de oplossing ook.
    .announced = De hele site, na een aankondiging
    .announced-why = Aankondigen is beleefd. Het maakt een verbod op al het andere nog niet noodzakelijk.
    .whole-net = Het net, tot alle dossiers weg zijn
    .whole-net-why = Dat zou ziekenhuizen, markten en families treffen, en geen patiënt beschermen.
    .not-rights = Alles, want online gelden geen rechten
    .not-rights-why = Het internet is een van de middelen die onder artikel 19 vallen.
    .hint-1 = Waar zit de schade precies?
expression-q-walk-crane = In Tarn is in de haven een kraan omgevallen; twee arbeiders raakten gewond. Hun vakbond wil het rapport zien. Het havenkantoor zegt dat al zijn ongevalsrapporten voor altijd geheim zijn, en geeft geen reden. Kranten en radio zeggen vrijuit dat dit niet klopt, en iedereen leest en hoort het. Bekijk de drie deuren volgens internationale normen.
    .seek-why = Het enige wat ze zoeken, ligt zonder reden achter slot. Deze deur is dicht.
    .receive-why = Kranten en radio bereiken iedereen. Wat ze brengen, is te lezen en te horen; deze deur is open.
    .impart-why = De vakbond en de kranten mogen zeggen wat ze weten, en wat ze van het kantoor vinden. Deze deur is open.
    .secret-why = De hand kneep helemaal aan het begin, waar de feiten liggen. Vrije kranten zonder feiten kunnen alleen melden dat er iets ontbreekt.
    .after-why = Er is niets gewist en niemand gestraft. Het rapport is nooit buiten geweest.
    .side-why = Geen eigenaar is onder druk gezet en niemand voor de rechter gesleept. Het kantoor houdt gewoon de la dicht.
    .hint-1 = Iedereen mag spreken. Wat missen ze?
expression-q-walk-island = Op het eiland Ferrow worden in de twee weken vóór een stemming alle telefoonlijnen, radiosignalen en internetlijnen uitgezet. Ook de boot met de kranten vaart niet, en de kantoren zijn dicht. Bekijk de drie deuren volgens internationale normen.
    .seek-why = Geen kantoor, geen zoekmachine, geen telefoon: wie iets zoekt, vindt niets. Dicht.
    .receive-why = Er komt niets aan, geen weerbericht en geen waarschuwing. Ook dicht.
    .impart-why = Verder dan je stem reikt, kun je niemand iets vertellen. Ook de derde deur is dicht.
    .before-why = Een stempel houdt de ene tekst tegen en laat de andere door. Hier komt niets door.
    .side-why = Niemand staat onder druk om één bericht. Alle berichten zijn weg, en de luisteraars erbij.
    .cut-why = Hier is alles afgesloten, met het breedste middel dat er is. Met de critici zwijgen ook artsen en visverkopers.
    .hint-1 = Is er één stem tegengehouden, of alle?
expression-q-vague-label = Een wet in Varda plakt het etiket ‘extremistisch’ op groepen die ‘de harmonie verstoren’. Wat is daar volgens internationale normen op tegen? Kies elke reden die klopt.
    .undefined = Het woord is niet helder omschreven
    .undefined-why = Precies daar vraagt het comité om. ‘Harmonie’ kun je al verstoren met een trommel.
    .undefined-missed = Nog een: zo’n woord moet helder omschreven zijn.
    .defined = Staten mogen niets strafbaar stellen
    .defined-why = Dat mogen ze wel; heldere omschrijvingen zijn juist wat er van ze wordt gevraagd.
    .critic-hit = Het kan critici het zwijgen opleggen
    .critic-hit-why = Een ruim woord past op iedereen die niet welkom is. Beperkingen mogen niet dienen om mensen die opkomen voor rechten stil te krijgen.
    .critic-hit-missed = Denk ook aan wie er geraakt kan worden: een ruim woord past op elke criticus.
    .no-judge = Er is vooraf geen rechter geraadpleegd
    .no-judge-why = Rechters maken meestal geen wetten. En ‘de harmonie verstoren’ wordt niet helderder als een rechter ja zegt.
    .hint-1 = Stel je een ambtenaar voor die een koor op de lijst wil zetten.
expression-q-half-song = Niemand heeft iets verboden. Maar sinds de boete laat een zangeres in Tarn uit angst één couplet weg. Hoe heet dat? Schrijf het woord op.
    .accept = zelfcensuur | zelf-censuur | zelf censuur | de zelfcensuur | zichzelf censureren | zelfcensurering | autocensuur
    .why = De hand op het lied is haar eigen hand, en angst beweegt die. Van buiten zie je het nauwelijks: wie mist er een couplet dat nooit is gezongen?
    .censor-only = censuur | de censuur | censureren | censuur vooraf | preventieve censuur
    .censor-only-why = Geen ander heeft het couplet weggehaald. Vóór dit woord hoort nog een stukje.
    .chill-only = chilling effect | afschrikwekkend effect | een afschrikwekkend effect | een chilling effect | het chilling effect | het afschrikwekkend effect | het afschrikwekkende effect | afschrikking | verkilling
    .chill-only-why = Dat is de kou zelf: wat de boete met velen doet. Hier gaat het om een naam voor wat zij daardoor doet.
    .hint-1 = Wie schrapt het couplet?
    .hint-2 = Het woord begint met ‘zelf’.
expression-q-count-fines = Een afschrikwekkend effect kan sterk zijn, al wordt er bijna niemand gestraft.
    .true-why = Wie gestraft is, kun je op één hand tellen. Het effect zit bij alle anderen, en het laat weinig sporen na.
    .false-why = Kijk niet naar wie gestraft is. In de Molenstraat was er één boete, en de andere ramen werden donker.
    .hint-1 = Hoe zag de straat eruit na één enkele boete?

## Quiz: waar en niet waar

expression-q-one-word = Met welk ene woord noem je onware berichten die iemand met opzet verspreidt?
    .accept = desinformatie | de desinformatie | des-informatie | disinformatie | disinformation
    .why = De opzet maakt het verschil. Dezelfde zin, doorgegeven door iemand die erin gelooft, is een vergissing.
    .mis = misinformatie | mis-informatie | de misinformatie | misinformation
    .mis-why = Bijna. Dat woord gebruik je meestal als degene die het doorgeeft niet weet dat het onwaar is. Verander het begin.
    .error = vergissing | fout | leugen | leugens | gerucht | geruchten | nepnieuws | fake news | fakenieuws | hoax
    .error-why = Dicht in de buurt. Het woord dat we zoeken, is langer, en ‘informatie’ zit erin.
    .hint-1 = Het eindigt op ‘informatie’.
expression-q-check-or-view = Een krant schrijft over de nieuwe fontein in Sorrin. Welke zinnen kun je nagaan, en welke zijn een mening?
    .checkable = Na te gaan
    .opinion = Mening
    .price = ‘Hij kostte meer dan het schooldak’
    .price-why = Twee rekeningen naast elkaar, en je weet het.
    .ugly = ‘Het is het lelijkste ding van de stad’
    .ugly-why = Geen instrument meet dat. Je kunt niemand vragen het te bewijzen.
    .date = ‘Hij is besteld vóór de stemming’
    .date-why = Een bestelling heeft een datum, en een stemming ook.
    .better-off = ‘De raad moest zich schamen’
    .better-off-why = Een oordeel, en een scherp oordeel. Je kunt het delen of tegenspreken, niet bewijzen.
    .litres = ‘Hij verliest negentig liter per dag’
    .litres-why = Een emmer en een klok zijn genoeg.
    .hint-1 = Kan iemand met de papieren en een maatbeker het uitmaken?
expression-q-honest-slip = Een verslaggeefster in Oster schrijft dat negen bruggen onveilig zijn. Ze had de lijst goed gelezen, maar het zijn er zeven, en ze corrigeert het. Mag ze er volgens internationale normen voor worden gestraft?
    .prison-short = Ja, als de celstraf kort blijft
    .prison-short-why = Ook een korte celstraf is een celstraf. Voor een eerlijke fout die is rechtgezet, gaat dat veel verder dan nodig.
    .error-enough = Ja, onwaar in druk blijft onwaar
    .error-enough-why = Volgde op elke fout straf, dan schreef niemand meer over bruggen, en bleven de zeven onveilig.
    .error-alone = Nee, een fout alleen is te weinig
    .error-alone-why = Eerlijke vergissingen horen bij een openbaar debat. Ze deed wat helpt: ze zette het recht.
    .reporters = Nee, de pers mag alles drukken
    .reporters-why = Zo’n voorrecht heeft de pers niet. Ook daar is een beperking mogelijk, als ze de strenge toets doorstaat.
    .hint-1 = Wat zouden andere verslaggevers doen na een straf?
expression-q-old-battle = Een wet die elke verkeerde mening over een oude veldslag verbiedt, past bij internationale normen, want geschiedenis moet goed worden onderwezen.
    .true-why = Goed onderwijs is veel waard. Maar algemene verboden op verkeerde meningen over het verleden wijst het comité af. Een onjuiste kijk kun je met bronnen weerleggen.
    .false-why = Over het verleden mag je discussiëren, ook als je ongelijk hebt. Een algemeen verbod op verkeerde opvattingen over de geschiedenis past niet bij de normen.
    .hint-1 = Is ongelijk hebben genoeg voor een verbod?
expression-q-flood-lies = Bij een overstroming in Tarn verspreidt iemand met opzet verkeerde waterstanden. Welke antwoorden passen het best bij internationale normen? Kies ze allemaal.
    .jail-alarm = Celstraf voor elk ‘verontrustend’ bericht
    .jail-alarm-why = ‘Verontrustend’ is veel te vaag, en bij een overstroming heb je mensen nodig die alarm slaan.
    .publish-levels = Elk uur de waterstand openbaar maken
    .publish-levels-why = Een getal dat iedereen kan nagaan, laat weinig ruimte voor een verzonnen getal.
    .publish-levels-missed = Openbare cijfers helpen het meest: elk uur de waterstand.
    .free-press = Zenders die vrij zijn om alles na te gaan
    .free-press-why = Veel onafhankelijke stemmen vinden een leugen sneller dan één kantoor.
    .free-press-missed = Vrije zenders helpen ook: zij kunnen nagaan wat er wordt beweerd.
    .block-net = Alle netwerken uit tot het weer droog is
    .block-net-why = De leugen stopt, en het geroep om boten ook. Alles uitzetten treft iedereen.
    .hint-1 = Welke maatregelen helpen de mensen op de daken?

## Quiz: de rechten ernaast

expression-q-four-doors = Waar beschermt elk artikel van de Universele Verklaring tegen, of wat geeft het?
    .number-5 = Artikel 5
    .number-5-why = Foltering en wrede behandeling zijn verboden, wat iemand ook heeft gezegd of gedaan.
    .number-9 = Artikel 9
    .number-9-why = Niemand mag worden opgesloten omdat een ander dat zo wil.
    .number-10 = Artikel 10
    .number-10-why = Het vraagt om rechters die onafhankelijk zijn en luisteren.
    .number-12 = Artikel 12
    .number-12-why = Huis, gezin en brieven vinden hier een dak.
    .number-25 = Artikel 25
    .number-25-why = Gezondheid staat hier naast eten en wonen.
    .pain = geen foltering
    .locked-up = geen willekeurige arrestatie
    .courtroom = een eerlijk, openbaar proces
    .letters = privéleven en brieven
    .medicine = gezondheid en medische zorg
    .hint-1 = Artikel 9 en 10 volgen op elkaar, zoals een arrestatie en een proces.
expression-q-tapped-phone = Een kantoor in Varda luistert in het geheim alle gesprekken van een verslaggeefster af. Haar bronnen bellen niet meer. Welke buur van artikel 19 wordt het meest rechtstreeks geraakt?
    .movement = Artikel 13, gaan waar je wilt
    .movement-why = Ze kan nog reizen waarheen ze wil. Het is haar telefoon die oren heeft.
    .property = Artikel 17, dingen bezitten
    .property-why = De telefoon blijft van haar. Wat haar is afgenomen, kun je niet vasthouden.
    .privacy = Artikel 12, haar privéleven
    .privacy-why = Haar gesprekken horen bij haar privéleven. En je ziet hoe het doorwerkt: zonder privacy zwijgen de bronnen.
    .marriage = Artikel 16, een gezin stichten
    .marriage-why = Misschien hoort haar gezin nu minder telefoontjes, maar dat artikel gaat over trouwen.
    .hint-1 = Denk aan brieven en telefoongesprekken.
expression-q-broken-camera = Onbekenden vallen een vrouw aan die voor haar blog een overstroomde weg filmt, en slaan haar camera stuk. Er is geen ambtenaar bij betrokken. Wat vragen internationale normen van de staat?
    .private-matter = Niets; dit was een ruzie tussen burgers
    .private-matter-why = Een staat moet mensen ook tegen anderen beschermen, en niet alleen zelf van hen afblijven.
    .look-into-it = Dat hij het uitzoekt en haar beschermt
    .look-into-it-why = Wordt iemand aangevallen om wat hij uit, dan moet dat worden onderzocht. Anders blijft de volgende blogger thuis.
    .stop-filming = Dat hij haar verbiedt nog te filmen
    .stop-filming-why = Dan hadden de onbekenden alles wat ze wilden.
    .wait-ask = Dat hij wacht tot het in de krant staat
    .wait-ask-why = De plicht hangt niet van aandacht af. Ook zonder lezers is ze beschermd.
    .hint-1 = Een staat moet rechten respecteren. Wat is hij mensen nog meer verschuldigd?
expression-q-potter-case = Een pottenbakster in Oster is gestraft om een grap op een kom. Zet wat er gebeurde bij het recht dat werd geraakt.
    .liberty = Vrijheid
    .torture-free = Geen mishandeling
    .fair-hearing = Eerlijk proces
    .no-reason = Ze zat vast en hoorde niet waarom
    .no-reason-why = Zonder wettige reden is een arrestatie willekeurig.
    .kept-awake = Dagenlang mocht ze niet slapen
    .kept-awake-why = Iemand slaap afnemen om haar te breken is mishandeling.
    .no-defence = Haar advocaat mocht de zaal niet in
    .no-defence-why = Een proces is niet eerlijk als één kant niet verdedigd mag worden.
    .past-date = Ze zat een maand langer dan haar straf
    .past-date-why = Zit de straf erop, dan is er geen grond meer om haar vast te houden.
    .closed-mind = De rechter schreef het vonnis vooraf
    .closed-mind-why = Een rechter die vooraf heeft beslist, is niet onpartijdig.
    .hint-1 = Vraag je telkens af: gaat dit om de deur, het lichaam of de rechtbank?
expression-q-part-of-security = Zoals deze module het uitlegt, is respect voor mensenrechten zelf een deel van de veiligheid en de openbare orde van een land.
    .true-why = Een land waar mensen zonder angst kunnen waarschuwen, vragen en klagen, is veiliger voor wie er woont.
    .false-why = Vaak worden die twee tegenover elkaar gezet. Maar wie niet zeker is van zijn rechten, is niet veilig, en bij de openbare orde horen die rechten ook.
    .hint-1 = Van wie is de veiligheid, als niemand een ander mag waarschuwen?
