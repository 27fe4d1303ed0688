### Module: mensenrechtenverdedigers. De titel en de samenvatting staan in courses.ftl.

## Wat je daarna kunt

defenders-outcome-who-is = zeggen wie een mensenrechtenverdediger is, en waarom
defenders-outcome-name-attacks = herkennen hoe verdedigers worden aangevallen, en die aanvallen bij hun naam noemen
defenders-outcome-texts-apart = teksten en namen uit elkaar houden die verdedigers moeten beschermen
defenders-outcome-careful-word = over een echt mens schrijven met data, met beide kanten en met eerlijke lege plekken
defenders-outcome-ways-of-work = beschrijven hoe drie organisaties of bondgenootschappen te werk zijn gegaan
defenders-outcome-fit-tool = een aanpak kiezen die bij het probleem past
defenders-outcome-protect-with = hulp en risico afwegen samen met degene om wie het gaat
defenders-outcome-ordinary-people = verdedigers zien als gewone mensen met een moeilijke taak
defenders-outcome-with-not-over = handelen samen met mensen die gevaar lopen, en niet over hun hoofd heen

defenders-test-defender = Drie vragen over een daad
    .deed = De daad
    .deed-ask = Doet deze persoon iets, alleen of met anderen?
    .rights = De rechten
    .rights-ask = Gaat het om mensenrechten, zonder ze anderen te ontzeggen?
    .peace = De middelen
    .peace-ask = Zijn de middelen vreedzaam?
    .met = Ja
    .unmet = Nee
    .defender = Door deze daad een mensenrechtenverdediger
    .not-here = Door deze daad geen verdediger

defenders-test-no-harm = Denk aan alle drie
    .self = Wie wil helpen
    .self-ask = Is het veilig voor wie wil helpen?
    .person = Om wie het gaat
    .person-ask = Is het veilig voor degene om wie het gaat, en wil die het zelf?
    .others = Anderen
    .others-ask = Is het veilig voor anderen die er last van kunnen krijgen?
    .safe = Ja, voor zover je dat kunt zien
    .unsure = Nee, of niemand heeft het gevraagd
    .ahead = Het kan doorgaan
    .ask-wait = Eerst vragen, en op antwoord wachten

## Les 1

defenders-deeds = Je kent ze aan wat ze doen
    .summary = Vier mensen in een vroege bus, en drie vragen waaraan je een verdediger herkent.
defenders-deeds-first-bus = De eerste bus
defenders-deeds-scene =
    Kwart voor zes in Tarn. In de eerste bus zitten Amina, die tomaten plukt; dokter Reyes, die na haar nachtdienst naar huis gaat; Jomo, een student, die tegen het raam slaapt; en de oude mevrouw Karo met een grote sleutelbos.

    Amina schept elke week een fles water uit de beek achter de velden en schrijft op welke kleur het heeft. Dokter Reyes heeft een verwonding in een dossier gezet, hoewel een agent haar vroeg die weg te laten. Jomo leert schoonmakers hun contract te lezen. Mevrouw Karo leent haar achterkamer uit aan vrouwen die tegen hun wil zouden moeten trouwen.

    Niemand in de bus vindt hen bijzonder.
defenders-deeds-experts = Mensenrechten verdedigen is werk voor deskundigen.
defenders-deeds-what-counts = Wat telt
defenders-deeds-meaning =
    Een mensenrechtenverdediger is iedereen die zich vreedzaam inzet voor mensenrechten, alleen of met anderen. Het is geen beroep. Er is geen insigne en geen formulier, en niemand hoeft ervoor betaald te worden.

    Twijfel je over iemand, stel dan drie vragen. Ze gaan over de daad, niet over de titel.
defenders-deeds-questions = Drie vragen:
    .deed = Doet deze persoon iets, alleen of met anderen?
    .rights = Gaat het om mensenrechten, zonder ze anderen te ontzeggen?
    .peace = Zijn de middelen vreedzaam?
defenders-deeds-many-kinds = Allerlei mensen
defenders-deeds-kinds = In 2018 omschreef een wereldwijde oproep verdedigers als mensen die rechtvaardigheid en waardigheid eisen voor iedereen. Er stonden voorbeelden bij:
    .money = mensen die corruptie aan het licht brengen
    .needs = mensen die gezondheidszorg, onderwijs of huisvesting eisen
    .self = mensen die opkomen voor ieders recht om te leven volgens het eigen gender en de eigen seksuele gerichtheid
    .women = vrouwen die opkomen voor het recht van vrouwen om zelf over hun leven te kiezen, zonder gedwongen huwelijk en zonder gedwongen moederschap
    .land = boeren en gemeenschappen die land, water en bossen beschermen tegen vervuiling en roofbouw door bedrijven
defenders-deeds-brave-ordinary =
    Volgens de oproep zijn het dappere, gewone mensen die worden aangevallen. Vaak blijft alleen ‘dapper’ hangen. Maar gewone mensen hebben slechte dagen en noemen weleens een verkeerd getal. Ze blijven dan verdediger: niemand hoeft in elke discussie gelijk te hebben.

    Ook kinderen kunnen verdediger zijn, net als journalisten, buren of ambtenaren achter een loket.
defenders-deeds-law = VN-Verklaring over mensenrechtenverdedigers, artikel 1 (1998); Verenigde Naties, Fact Sheet 29, over mensenrechtenverdedigers
defenders-deeds-guide = Tot 20 mensen, 20 minuten. Geef elk tweetal één reiziger uit de bus. Ze stellen de drie vragen over die reiziger en brengen in twee zinnen verslag uit.
    .tips = Blijf bij de mensen uit het verhaal. Vraag niet wie in de ruimte zelf verdediger is: het antwoord kan iemand in gevaar brengen.
    .debrief = Welke van de drie vragen was het lastigst? Aan wie had tot vandaag niemand gedacht?
    .variation = Laat tweetallen een vijfde reiziger verzinnen bij wie het antwoord niet voor het oprapen ligt.
defenders-deeds-all-four =
    Terug naar de bus. Amina houdt het water bij, dokter Reyes schrijft op wat waar is, Jomo geeft les, mevrouw Karo doet een deur open. Stel bij elk van hen de drie vragen: vier keer is het antwoord ja.

    Misschien zouden ze lachen om dat lange woord. Ze hoeven het ook niet te gebruiken.
defenders-deeds-small-deed = Denk aan iemand uit een boek, een film of je eigen verleden die ooit iets kleins deed voor het recht van een ander. Wat deed die persoon precies?

## Les 2

defenders-attacked = Wat ze over zich heen krijgen
    .summary = Een vraag over een rivier, wat erna kwam, en hoe zulke aanvallen heten.
defenders-attacked-honey = Honing en een rivier
defenders-attacked-scene =
    In maart staat Teodora op in een vergadering in Varda. Ze doet de boekhouding van een honingcoöperatie. Waar, vraagt ze, gaat de nieuwe mijn haar vuile water lozen?

    In april noemt een webpagina haar een ‘buitenlandse agent’. In mei heeft de bank vragen over de rekening van de coöperatie. In juni groet haar buurman haar niet meer. Hij heeft niets tegen haar, zegt hij. Maar je hoort zo het een en ander.

    Op haar vraag over het water is nog altijd geen antwoord gekomen.
defenders-attacked-what-changed = Tussen maart en juni is er niets tegen Teodora bewezen. Wat is er toch veranderd?
defenders-attacked-ahead = In het volgende deel gaat het over geweld tegen verdedigers en over moord, in duidelijke woorden maar zonder details. Je mag het overslaan; dat kost je niets.
defenders-attacked-many-ways = Veel manieren om iemand stil te krijgen
defenders-attacked-who-silences =
    Een wereldwijde oproep van 2018 noemde twee soorten aanvallers: regeringen en grote bedrijven. Soms gaat het er luid aan toe. Vaak zie je er nauwelijks iets van.
defenders-attacked-ways = Waar aanvallen iemand raken:
    .name = *De goede naam:* leugens, en etiketten als crimineel, terrorist of ‘buitenlandse agent’
    .money = *Geld en tijd:* geen geld mogen ontvangen, en rechtszaken die iemand moeten uitputten (SLAPP’s)
    .eyes = *Privacy:* surveillance, dus stiekem meeluisteren, meelezen en kijken wie er op bezoek komt
    .border = *Bewegingsvrijheid:* een reisverbod, een paspoort dat wordt ingehouden
    .cell = *Vrijheid:* arrestatie en gevangenis om wat iemand zei
    .revenge = *Represailles:* straf voor wie met de Verenigde Naties heeft gesproken
defenders-attacked-heaviest = Lijf en leven
defenders-attacked-gendered =
    De oproep had het ook over bedreigingen, aanvallen en moord. Alleen al een bedreiging kan genoeg zijn om iemand te laten opgeven.

    Vrouwen en lhbti-personen die rechten verdedigen, krijgen vaak met een eigen soort aanvallen te maken: op hun lichaam, hun familie, hun ‘eer’. De aanvaller wil dat ze zich schamen en naar huis gaan.
defenders-attacked-killed = mensenrechtenverdedigers werden in 2024 gedood, in 32 landen. Dat is een minimum, want alleen gevallen die konden worden vastgelegd, tellen mee.
    .source = Front Line Defenders, Global Analysis 2024/25 (2025)
defenders-attacked-most-frequent =
    Het meeste haalt het nieuws nooit. De organisatie Front Line Defenders legde voor 2024 vast wat verdedigers overkwam. Willekeurige arrestatie of detentie kwam het vaakst voor.
defenders-attacked-words-first = Vaak begint het met een woord
defenders-attacked-label =
    Een etiket kost de bedenker niets. ‘Crimineel’ of ‘agent’ kun je zonder bewijs afdrukken, en daarna kijken anderen met andere ogen: de vraag over het water lijkt ineens een complot, en wie Teodora groet, hoort er misschien bij. Wat later komt, een huiszoeking of een klap, lijkt half verdiend.

    Wie zo’n woord hoort, kan nog altijd vragen: wie zegt dat, sinds wanneer, en wat heeft ze dan gedaan?
defenders-attacked-duty =
    De VN-verklaring van 1998 is hier duidelijk. Mensen mogen vreedzaam optreden tegen schendingen van rechten, en de staat hoort hen te beschermen tegen geweld, bedreigingen en represailles.
defenders-attacked-law = Universele Verklaring van de Rechten van de Mens, artikel 3, 9, 12 en 19 (1948); VN-Verklaring over mensenrechtenverdedigers, artikel 12 (1998)
defenders-attacked-guide = Groepjes van vier, 25 minuten. Elk groepje tekent de vier maanden van Teodora op een lijn en zet een streepje waar een buurman, een bankmedewerker of een verslaggever iets anders had kunnen doen.
    .tips = Misschien heeft iemand in de ruimte dit zelf meegemaakt. Lees de waarschuwing voor, zeg dat iedereen even weg mag lopen, en vraag niet naar eigen ervaringen.
    .debrief = Op welk punt van de lijn had één kleine vraag het meest geholpen? Wie had die veilig kunnen stellen?
    .variation = Speel het radioverhaal samen en laat voor elke keuze twee stemmen met elkaar discussiëren.
defenders-attacked-first-question = Stel dat je een lelijk woord hoort over iemand die je nauwelijks kent. Welke vraag zou je dan graag klaar hebben?

## Les 3

defenders-declaration = Eén dag voor een verjaardag
    .summary = Wat de Verenigde Naties in 1998 over verdedigers zeiden, en wat een deskundige ermee doet.
defenders-declaration-who-gave = ‘En wie geeft u het recht?’
defenders-declaration-scene =
    Lucia wil in de bibliotheek van Oster een avond houden over de rechten van patiënten. De man aan de balie bekijkt haar formulier. ‘U bent geen arts en geen jurist,’ zegt hij. ‘Wie geeft u het recht om over rechten te praten?’

    Ze weet niets te zeggen. In de tram, een half uur te laat, vallen haar drie antwoorden in.
defenders-declaration-mandate = Wie de rechten van anderen verdedigt, zou daar eerst toestemming voor moeten krijgen.
defenders-declaration-the-day = {DATE("1998-12-09")}
defenders-declaration-adopted =
    Eén dag voordat de Universele Verklaring vijftig werd, nam de Algemene Vergadering van de VN een tekst aan voor mensen als Lucia. Stemmen was niet nodig: het ging bij consensus. De tekst telt 20 artikelen en heeft een heel lange naam. In onze vertaling: Verklaring over het recht en de verantwoordelijkheid van personen, groepen en organen van de samenleving om universeel erkende mensenrechten en fundamentele vrijheden te bevorderen en te beschermen.

    De meeste mensen zeggen: de Verklaring over mensenrechtenverdedigers.
defenders-declaration-map = Een paar van de artikelen, in onze woorden. Iedereen heeft het recht:
    .one = *1:* om op te komen voor mensenrechten, alleen en samen met anderen
    .five = *5:* om bijeen te komen, groepen te vormen en contact te hebben met organisaties
    .six = *6:* om rechten te kennen, er informatie over te zoeken en die te publiceren
    .eight = *8:* om mee te doen aan het openbare leven, kritiek te geven en voorstellen te doen
    .nine = *9:* om te klagen, rechtszittingen bij te wonen, juridische hulp te bieden en naar internationale instanties te stappen
    .twelve = *12:* om vreedzaam op te treden tegen schendingen, en om beschermd te worden
    .thirteen = *13:* om middelen voor dit werk te zoeken, ook geld, en die te gebruiken
defenders-declaration-what-kind =
    Het is een verklaring en geen verdrag, en er komen geen nieuwe rechten bij. Ze neemt rechten die er al waren en zegt: die gelden ook voor wie er anderen mee verdedigt. De belangrijkste plicht blijft bij de staat (artikel 2). Beperken mag alleen binnen het internationale recht (17), en we hebben allemaal plichten tegenover onze gemeenschap (18).

    In het eerste artikel staat Lucia’s antwoord. Iedereen heeft dit recht. Niemand achter een balie hoeft het uit te delen.
defenders-declaration-expert = Iemand aan wie je kunt schrijven
defenders-declaration-mandate-text =
    In april 2000 kwam er een onafhankelijke deskundige voor verdedigers, ingesteld door de Commissie voor de Rechten van de Mens, een VN-orgaan van toen. De eerste was Hina Jilani uit Pakistan. Na haar kwamen Margaret Sekaggya uit Oeganda, Michel Forst uit Frankrijk en Mary Lawlor uit Ierland. Mary Lawlors termijn liep tot 2026; wie haar opvolgde, konden we voor deze cursus niet bevestigd krijgen.

    Sinds 2008 is de titel speciaal rapporteur.
defenders-declaration-expert-does = Wat de deskundige doet:
    .receive = krijgt klachten van verdedigers en mensen in hun omgeving
    .write = schrijft regeringen aan en vraagt wat er is gebeurd
    .visit = bezoekt landen, als de regering dat goedvindt
    .report = brengt elk jaar verslag uit aan de Verenigde Naties
defenders-declaration-law = Algemene Vergadering van de VN, resolutie 53/144, artikel 1 tot en met 18 (9 december 1998)
defenders-declaration-guide = Groepjes van drie, 20 minuten. De een speelt Lucia in de tram en zoekt drie antwoorden in de lijst met artikelen. De tweede is de man aan de balie, die geen slecht mens is. De derde let erop of het rustig blijft.
    .tips = Blijf bij de verzonnen balie. Echte loketten, machthebbers en rechtbanken horen niet in deze oefening.
    .debrief = Welk artikel hielp Lucia het meest? Waar is de man aan de balie misschien bang voor?
defenders-declaration-answer-late = Wanneer kwam een goed antwoord bij jou een half uur te laat? Wat was de beste rustige zin geweest?

## Les 4

defenders-twenty-years = Twintig jaar later
    .summary = Drie dagen in Parijs in 2018, twee eisen, en vijf namen die mensen door elkaar halen.
defenders-twenty-years-paris = Drie dagen in Parijs
defenders-twenty-years-scene =
    Het is eind oktober 2018. Meer dan 150 verdedigers zijn naar Parijs gekomen voor een wereldtop die van de 29e tot en met de 31e duurt. Ze werken in verschillende landen, aan verschillende rechten. In december komen staten bij de Verenigde Naties bijeen omdat de Verklaring over mensenrechtenverdedigers dan twintig jaar bestaat. Op tafel moet dan een plan van deze top liggen.

    Drie dagen is niet lang.
defenders-twenty-years-two-sentences = Stel je een van de 150 verdedigers voor, met twee zinnen die alle staten te horen krijgen. Waar zouden die over kunnen gaan?
defenders-twenty-years-page = Een pagina die oud is geworden
defenders-twenty-years-dating =
    Een webpagina uit dat najaar vroeg lezers om mee te doen. Regeringen zouden de verklaring ‘20 jaar geleden’ hebben ondertekend, en ‘deze december’ kwam er een speciale bijeenkomst. Wie dat nu leest, zit er jaren naast. De pagina bedoelt 1998, en de bijeenkomst was op {DATE("2018-12-18")}.

    Ook ‘ondertekend’ klopt niet helemaal. Een verklaring wordt aangenomen; staten zetten er geen handtekening onder, zoals bij een verdrag.
defenders-twenty-years-method = Het middel was een petitie. Mensen over de hele wereld konden hun naam eronder zetten, en verdedigers zouden die zelf overhandigen.
defenders-twenty-years-demands = De petitie vroeg regeringen om twee dingen:
    .protect = verdedigers te eren en te beschermen
    .stop = te stoppen met het aanvallen, zwartmaken en stigmatiseren van wie voor ieders rechten werkt
defenders-twenty-years-edges =
    De eerste eis was er vooral voor verdedigers die aan de rand worden gezet en aangevallen om wie ze zijn: om hun genderidentiteit, seksuele gerichtheid, etniciteit en ras, godsdienst, status, beperking, leeftijd of klasse.
defenders-twenty-years-together =
    De gedachte erachter is oud en eenvoudig. Eén stem gaat al snel verloren, vele samen dragen verder. Deze petitie sloot in 2018. Ze staat hier als geschiedenis; er valt niets meer te tekenen.
defenders-twenty-years-mixed-up = Vijf namen die door elkaar raken
defenders-twenty-years-no-such-name =
    Misschien kom je ergens de ‘Marianne Esperanza-verklaring’ tegen. Die bestaat niet. Iemand heeft een paar namen bij elkaar gegoten. Hier staan ze, elk in een eigen glas.
defenders-twenty-years-names = Vijf dingen, vijf soorten:
    .eu = *EU-richtsnoeren inzake mensenrechtenverdedigers* (2004, herzien in 2008): beleid voor ambassades en missies buiten de EU. Geen wet.
    .marrakech = *Verklaring van Marrakech* (2018): nationale mensenrechteninstituten beloven verdedigers en hun ruimte om te werken te beschermen, vooral als het om vrouwen gaat.
    .marianne = *Marianne-initiatief* (2021): een programma van de Franse staat voor verdedigers.
    .esperanza = *Esperanza-protocol* (2021–22): volgens berichten een leidraad om bedreigingen van verdedigers te onderzoeken, van de organisatie CEJIL en partners.
    .escazu = *Overeenkomst van Escazú* (2018, van kracht sinds 2021): een verdrag in Latijns-Amerika en het Caribisch gebied, het eerste met plichten tegenover verdedigers van het milieu.
defenders-twenty-years-aarhus =
    Een ander verdrag, dat van Aarhus, heeft sinds 2022 een eigen speciaal rapporteur voor verdedigers van het milieu. Kom je een nieuwe naam tegen, vraag dan wat het is: een verdrag bindt, beleid geeft richting, een verklaring spreekt iets uit, een programma helpt een tijdlang een aantal mensen.
defenders-twenty-years-law = Algemene Vergadering van de VN, resolutie 53/144 (1998); EU-richtsnoeren inzake mensenrechtenverdedigers (2004, herzien in 2008); Overeenkomst van Escazú (2018)
defenders-twenty-years-guide = Tot 24 mensen, 20 minuten. Schrijf de vijf namen en de vijf omschrijvingen op tien kaartjes, schud ze, en laat groepjes de paren zoeken zonder de les erbij.
    .tips = De petitie is gesloten. Zoek tijdens de les niet naar een nieuwe; niemand mag het gevoel krijgen iets te moeten tekenen.
    .debrief = Wat maakten de jaartallen op de kaartjes uit? Welke naam zegt het minst over wat het echt is?
defenders-twenty-years-find-the-date =
    Een kleine gewoonte om eens te proberen. Neem een pagina waarop ‘vandaag’, ‘dit jaar’ of ‘onlangs’ staat en zoek eerst de datum, voordat je de rest gelooft.

    Staat er geen datum, dan is ook dat goed om te weten.

## Les 5

defenders-unfinished = Twee verhalen zonder slot
    .summary = Yulia Tsvetkova en Mikita Zalatarou: wat bekend is, tot welke dag, en wat niet.
defenders-unfinished-torn-page = De uitgescheurde bladzijde
defenders-unfinished-scene =
    Stel je een tweedehands boek voor waarvan de laatste bladzijden ontbreken. Je hebt er 200 gelezen en bent van iemand gaan houden. Je wilt weten hoe het afloopt.

    De ene lezer verzint een slot. De andere schrijft op de laatste bladzijde die er nog is: tot hier.
defenders-unfinished-end-known = Een verhaal over een echt mens moet je pas vertellen als het slot bekend is.
defenders-unfinished-ahead-yulia = Dit deel gaat over een kunstenares die terechtstond om tekeningen van het vrouwelijk lichaam. Ze zet zich in voor de rechten van vrouwen en lhbti-personen. Je krijgt geen tekening te zien of beschreven. Huisarrest komt ter sprake. Op sommige plekken kan zo’n onderwerp je in moeilijkheden brengen: bedenk wie jouw scherm kan zien. Je mag dit deel overslaan; dat kost je niets.
defenders-unfinished-the-hague = Voor een ambassade
defenders-unfinished-embassy =
    Op {DATE("2020-10-22")} demonstreerde Amnesty bij de Russische ambassade in Den Haag. Het ging om een vrouw in een stad duizenden kilometers verder naar het oosten.
defenders-unfinished-yulia =
    Ze is kunstenares, theatermaker en activist. In het najaar van 2019 begon er een zaak tegen haar wegens ‘het maken en verspreiden van pornografie’: ze had tekeningen van vrouwenlichamen in een onlinegroep gezet. Van november 2019 tot maart 2020 had ze huisarrest. Het proces begon in april 2021, achter gesloten deuren.

    Op 15 juli 2022 sprak de rechtbank haar vrij: niet schuldig. Op 22 november 2022 bleef de vrijspraak in hoger beroep overeind. In het voorjaar daarop was ze al weg uit Rusland. Op 28 maart 2023 vernietigde een hogere rechter beide uitspraken: ze telden niet meer. Er moest een nieuw proces komen.
    .person = Yulia Tsvetkova
    .place = Komsomolsk aan de Amoer, Rusland
    .status = Ze was weg uit Rusland, en er was een nieuw proces gelast. Hoe dat is gegaan, konden we niet achterhalen.
defenders-unfinished-not-final =
    Wie in november 2022 ophield met lezen, zegt misschien nog steeds ‘definitief vrijgesproken’. Maar definitief was het niet. Drie keer had een rechter gesproken, en de derde keer ging de zaak terug naar het begin. Voor degene om wie het draait, zijn zulke jaren op zichzelf al een last, hoe het vonnis ook luidt.
defenders-unfinished-ahead-mikita = Dit deel gaat over een jongen in de gevangenis die volgens Amnesty is gemarteld. Er staan geen details in. Je mag dit deel overslaan; dat kost je niets.
defenders-unfinished-homel = Een jongen uit Homel
defenders-unfinished-mikita =
    Hij was 16 toen hij op 11 augustus 2020 werd gearresteerd, na de protesten die volgden op de presidentsverkiezingen in Belarus. De aanklacht: hij zou een molotovcocktail naar de politie hebben gegooid. Op 22 februari 2021 gaf een rechtbank hem vijf jaar in een opvoedingskolonie voor minderjarigen.

    Amnesty noemde het proces oneerlijk. Volgens de organisatie was hij gemarteld, en was hij verhoord zonder advocaat en zonder volwassene naast zich. Uit videobeelden bleek volgens haar niet dat hij aan geweld meedeed. Ze vroeg om hem vrij te laten tot een nieuw, eerlijk proces. Op 14 juli 2021 deed een rechtbank er 18 maanden bij, wegens geweld tegen personeel op de plek waar hij vastzat. Zelf noemde hij het verzet.
    .person = Mikita Zalatarou
    .place = Homel, Belarus
    .status = Op die dag kreeg hij van een rechtbank een tweede straf. Wat er daarna van hem is geworden, konden we niet achterhalen.
defenders-unfinished-why-here =
    Staat hij in deze module als verdediger? Nee. Hij staat hier omdat mensen ver weg _zijn_ rechten verdedigden: het recht op een eerlijk proces en het recht om niet gemarteld te worden. Die heeft iedereen, ook wie ergens van wordt beschuldigd.

    Tussen juli 2024 en december 2025 liet Belarus honderden politieke gevangenen vrij. Was hij erbij? We weten het niet, en uit zijn straffen is het niet af te leiden.
defenders-unfinished-careful = Hoe je ‘tot hier’ schrijft
defenders-unfinished-rules = Een zorgvuldige tekst over een echt mens:
    .day = noemt de dag tot waar iets bekend is
    .both = zegt wat de rechter besliste, en wat anderen daarvan zeiden
    .gap = laat een lege plek leeg en gokt niet naar het slot
    .cause = beweert niet dat brieven of een actie iemand vrij kregen
    .private = laat ziekte, familie en adres weg
defenders-unfinished-law = Universele Verklaring van de Rechten van de Mens, artikel 5, 9, 10, 11 en 19 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 12, over kunst als meningsuiting (2011)
defenders-unfinished-guide = Groepjes van drie, 25 minuten. Lees samen een van de twee verhalen. Daarna schrijft elk groepje in vier zinnen een tekst over Samira Dool, de verzonnen dichter van de oefenpagina, en een ander groepje legt die langs de vijf regels.
    .tips = Lees beide waarschuwingen voor. Laat geen tekeningen zien. Er worden geen brieven verstuurd, en niemand zoekt tijdens de les naar deze twee mensen.
    .debrief = Welk woord was het moeilijkst om weg te laten? Hoe voelde het om met een lege plek te eindigen?
    .variation = Kunnen echte namen moeilijkheden geven, laat de twee verhalen dan weg en begin met Samira.
defenders-unfinished-own-story = Stel dat onbekenden ooit jouw verhaal vertellen. Welke twee dingen moeten dan in elk geval kloppen?

## Les 6

defenders-research = Onderzoeken, campagne voeren, trainen
    .summary = Een bericht in de nacht, en hoe een beweging haar eigen werk beschrijft.
defenders-research-message = Elf uur ’s avonds
defenders-research-scene =
    Op een telefoon in Oster komt een bericht binnen: ‘Ze hebben de leraar meegenomen. Stuur door.’ Geen naam, geen plaats, geen dag. Het is al vierduizend keer doorgestuurd.

    Wanjiru leest het in bed en gaat rechtop zitten. Haar duim hangt boven de knop.
defenders-research-before-passing = Wat zou Wanjiru willen weten voordat haar duim omlaaggaat?
defenders-research-a-word = Eerst even dit
defenders-research-described =
    Deze les en de volgende beschrijven organisaties. Je hoeft nergens lid van te worden, niets te geven en niets te tekenen. Op sommige plekken is zelfs zo’n beschrijving riskant. In Rusland bijvoorbeeld staat Amnesty International sinds {DATE("2025-05-19")} officieel te boek als ‘ongewenst’; wie er meewerkt of materiaal van de organisatie verspreidt, kan daar gestraft worden. Dat is maar één voorbeeld: dit overzicht is niet volledig.
defenders-research-movement = Een beweging van leden
defenders-research-people = mensen vormen samen de wereldwijde beweging van Amnesty, zo schreef Amnesty zelf.
    .source = Amnesty International Thailand, lesdia’s van rond 2022
    .value = 10 miljoen
defenders-research-what-it-says =
    Amnesty zoekt naar eigen zeggen de waarheid over schendingen uit en maakt die openbaar. De beweging vraagt regeringen en machtige bedrijven zich aan hun beloften en aan de wet te houden, vertelt de verhalen van mensen zodat anderen in actie komen, beschermt activisten en geeft les.

    De onderwerpen lopen uiteen: de doodstraf, discriminatie, seksuele en reproductieve rechten, vluchtelingen en migranten, gerechtigheid na schendingen, wetten die mensen de mond snoeren, en mensen die alleen vastzitten omdat ze zich hebben geuit.
defenders-research-three-verbs = Drie werkwoorden
defenders-research-verbs = Amnesty Nederland vat het werk voor verdedigers op een webpagina, met een foto uit 2020, in drie werkwoorden samen:
    .find = *Onderzoeken:* uitzoeken en vastleggen hoe de rechten van verdedigers worden geschonden
    .press = *Campagne voeren:* in actie komen voor verdedigers die worden geïntimideerd, bedreigd of vervolgd
    .train = *Trainen:* samen met lokale groepen en activisten, online of in een zaal, leren hoe je schendingen herkent en vastlegt, de overheid op de juiste manier aanspreekt, een campagne opzet, met de media werkt en geld werft
defenders-research-quiet-work = Het stille werk
defenders-research-lobby =
    Een deel van het campagnewerk zie je nooit. Mensen van Amnesty praten met de overheid van het land waar het om gaat, met de Nederlandse overheid en met andere staten van de Europese Unie. Ze voeren argumenten aan tegen onderdrukkende wetten, zoeken steun en bescherming, en vragen EU-staten vaker hardop te zeggen hoeveel gevaar verdedigers lopen.
defenders-research-guidelines =
    Ook herinneren ze diplomaten aan twee sets EU-richtsnoeren: een over verdedigers en een over de vrijheid van meningsuiting. Volgens de eerste horen diplomaten buiten de EU contact te houden met verdedigers, hen op te zoeken als ze vastzitten, processen bij te wonen en hun stem te laten horen, openlijk of in stilte. Een ambassade kan een verdediger zelfs onderdak geven, zo staat op de Nederlandse pagina. Er zijn ook bijeenkomsten waar diplomaten en verdedigers uitzoeken wat ze voor elkaar kunnen doen.
defenders-research-fast-and-slow = Snel en langzaam
defenders-research-fund =
    Als het snel moet, kan een noodfonds een advocaat betalen, telefoons en computers veiliger laten maken, of een tijdelijke veilige plek bekostigen.
defenders-research-education =
    En er is iets langzaams. In Nederland leert Amnesty mensen welke rechten er zijn, en wie ze verdedigen.
defenders-research-law = EU-richtsnoeren inzake mensenrechtenverdedigers (2004, herzien in 2008); EU-mensenrechtenrichtsnoeren inzake de vrijheid van meningsuiting online en offline (2014)
defenders-research-guide = Tot 20 mensen, 20 minuten. Begin met het bericht over de leraar. De groep verzamelt vragen op een bord en sorteert ze daarna: welke zijn vanavond te beantwoorden, voor welke is een onderzoeker nodig, en voor welke de toestemming van de familie?
    .tips = Beschrijf de organisatie, maak er geen reclame voor. Ga van tevoren na of je haar naam bij jou veilig kunt noemen; zo niet, zeg dan ‘een beweging’.
    .debrief = Wat kan er misgaan als de campagne voor het onderzoek uitloopt? En als onderzoek nooit ergens toe leidt?
    .variation = Laat de helft van de groep de lezer spelen die het bericht heeft doorgestuurd en nu hoort dat de leraar op een bruiloft was.
defenders-research-four-questions =
    Vier kleine vragen passen op een snipper papier: wie, waar, wanneer, en wie zegt dat? Stel ze bij elk bericht, voordat het verder reist.

    Iets niet doorsturen is ook een antwoord.

## Les 7

defenders-side-by-side = Een andere weg, en een vergelijking
    .summary = Toetsen, beïnvloeden, steunen: hoe een tweede organisatie werkt, en wat bij welk probleem past.
defenders-side-by-side-stairs = De donkere trap
defenders-side-by-side-scene =
    In een huurflat in Lind is de lamp op de trap al sinds de herfst stuk, en twee keer is er iemand gevallen. Drie buren doen er iets aan. Meneer Sato leest de huurwet na en vindt het artikel. Halima zorgt dat de hele flat erover praat. Bruno geeft de oude mevrouw Weiss elke avond een arm.

    In het voorjaar hangt er een nieuwe lamp. Alle drie weten ze zeker wie dat voor elkaar heeft gekregen.
defenders-side-by-side-louder = Hoe luider een organisatie is, hoe meer ze bereikt.
defenders-side-by-side-stockholm = Uit Stockholm
defenders-side-by-side-who-they-are =
    Civil Rights Defenders is een internationale mensenrechtenorganisatie, los van partijen en godsdiensten. Ze werd in 1982 in Stockholm opgericht, als het Zweedse Helsinki-comité voor mensenrechten. Op haar Zweedse webpagina, zonder datum, staat dat ze op vier continenten aanwezig is. Ze komt op voor rechten, stapt naar de rechter en geeft voorlichting over mensenrechten in de wereld.
defenders-side-by-side-vision =
    Ze wil een wereld van democratische samenlevingen waarin iedereen burgerrechten en politieke rechten heeft. Dat zijn de rechten uit het Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR) en verwante teksten. Mensen worden aangemoedigd om ze te gebruiken. De organisatie verdedigt die rechten samen met verdedigers, en helpt hen veiliger en sterker te worden en hun recht te halen.
defenders-side-by-side-with-whom =
    Ze ziet zichzelf als deel van een wereldwijde beweging en werkt met mensen die gevaar lopen. Met het recht en met argumenten in het openbaar probeert ze ter verantwoording te roepen wie rechten schendt: staten, personen en groepen die geen staat zijn.
defenders-side-by-side-methods = Drie methodes:
    .look = *Toetsing en verantwoording:* wetten, wetsvoorstellen en het gebruik van macht doorlichten; zaken voorleggen aan rechters, comités en tribunalen in eigen land en daarbuiten, alleen of met lokale verdedigers
    .speak = *Opinie en invloed:* debatten, campagnes, media, seminars, rapporten; waar een staat al het nieuws in handen heeft, onafhankelijke informatie langs andere wegen
    .stand = *Steun en training:* eerst sterke lokale groepen; veiligheidstraining, noodhulp, vaardigheden, geld, hulpmiddelen voor planning en verslagen, veilige plekken om elkaar te ontmoeten
defenders-side-by-side-ahead = In het volgende korte deel komt de moord op een verdediger voor, zonder details. Je mag het overslaan; dat kost je niets.
defenders-side-by-side-alarm = Een naam die blijft
defenders-side-by-side-natalia =
    Natalia Estemirova werd in 2009 ontvoerd en vermoord. Civil Rights Defenders gaf haar voornaam aan een alarmsysteem voor verdedigers: het Natalia Project. In oudere verslagen van de organisatie lees je ook over een noodfonds en over bijeenkomsten onder de naam _Defenders’ Days_.

    Een naam op een hulpmiddel is een manier van herdenken. Je leest er ook aan af waar het voor is.
defenders-side-by-side-compare = Drie manieren naast elkaar
defenders-side-by-side-three = Eén onderwerp, drie manieren van werken:
    .amnesty = *Amnesty:* een beweging van leden. Onderzoek, openbare campagnes en educatie, over alle mensenrechten.
    .crd = *Civil Rights Defenders:* een organisatie van deskundigen. Rechtszaken, argumenten in het openbaar en steun aan lokale partners, voor burgerrechten en politieke rechten.
    .summit = *De top van 2018:* een bondgenootschap voor één gelegenheid. Eén gezamenlijke oproep aan alle staten.
defenders-side-by-side-common =
    Hun gereedschapskisten lijken op elkaar. Vastleggen, voorlichten, overtuigen, naar de rechter gaan, trainen, beschermen: het meeste gereedschap ligt in meer dan één kist. Vraag dus liever niet wie de beste is. Vraag wat dit probleem vandaag nodig heeft.
defenders-side-by-side-law = Internationaal Verdrag inzake burgerrechten en politieke rechten (1966); VN-Verklaring over mensenrechtenverdedigers, artikel 9, 12 en 13 (1998)
defenders-side-by-side-guide = Groepjes van vier, 25 minuten. Deel verzonnen problemen uit, één per kaartje. Elk groepje kiest een eerste en een tweede middel en legt uit waarom in die volgorde.
    .tips = Maak geen ranglijst van organisaties en vraag niet wie welke steunt. Laat de problemen op verzonnen plekken spelen.
    .debrief = Bij welk probleem was helemaal geen lawaai nodig? Waar zou het te vroeg komen?
    .variation = Speel de trap in Lind na: haal een van de drie buren weg en vertel wat er dan gebeurt.
defenders-side-by-side-which-tool = De wet, een stem of een arm om op te leunen: welke van de drie heb jij gekregen toen je hem nodig had?

## Les 8

defenders-decides = De verdediger beslist
    .summary = Soorten hulp, stil en luid, en degene die het laatste woord heeft.
defenders-decides-poster = Het affiche
defenders-decides-scene =
    Misschien ken je Teodora nog, die naar het water vroeg; anders ontmoet je haar nu. Haar vriend Pavel heeft een idee. Hij gaat haar portret honderd keer afdrukken, met haar naam en haar dorp, en overal in de hoofdstad van Varda ophangen. ‘Als iedereen je kent, durft niemand je meer aan te raken,’ zegt hij. Hij is trots op de kleuren.

    Teodora kijkt lang naar haar eigen gezicht. ‘Je had het me kunnen vragen,’ zegt ze.
defenders-decides-famous = Hoe meer mensen het gezicht van een bedreigde verdediger kennen, hoe veiliger die is.
defenders-decides-roof = Een dak voor een tijdje
defenders-decides-help = Hulp in nood kan zijn:
    .lawyer = een advocaat die betaald wordt
    .doctor = medische zorg
    .phone = apparaten die moeilijker af te luisteren zijn
    .family = steun voor de familie
    .place = een tijdelijke veilige plek, dichtbij of ver weg
defenders-decides-providers =
    Zulke hulp komt van allerlei kanten: van ProtectDefenders.eu, sinds 2015 een instrument van de Europese Unie; van Front Line Defenders, opgericht in 2001; van het noodfonds van Civil Rights Defenders; van de Urgent Action Funds voor vrouwen; van steden met een opvangprogramma. Programma’s en hun geld veranderen. Niemand kan beloven dat er hulp komt, en in deze cursus staan geen contactgegevens.
defenders-decides-quieter = Bescherming die je nauwelijks ziet
defenders-decides-tactics = Sommige manieren kosten weinig, en sommige ziet niemand ooit:
    .walk-along = met iemand meelopen, zodat die niet alleen is
    .watch-trial = als waarnemer in de rechtszaal zitten
    .check-in = een netwerk waarin mensen op vaste tijden naar elkaar vragen
    .record = opschrijven wat er is gebeurd, met toestemming
    .learn = veiligheidstraining, juridische hulp
    .care = psychische hulp voor mensen die bang of moe zijn
    .diplomats = een woord van een ambassade of een VN-deskundige, in het openbaar of achter gesloten deuren
defenders-decides-her-word = Wie het laatste woord heeft
defenders-decides-two-edges =
    Licht beschermt de een en brengt de ander in gevaar. Een bekende naam kan een aanvaller op afstand houden, of hem juist de weg naar een deur wijzen. Helpers overzien dat niet allemaal. Degene om wie het gaat, kent haar straat, haar moeder, haar grenzen. Daarom geldt in dit werk een regel: de verdediger beslist.

    Ze mag ook nee zeggen, of zich bedenken. Halsoverkop van huis weggaan is het laatste redmiddel, als er niets anders meer is.
defenders-decides-three-safe = Drie vragen voordat iemand iets doet:
    .self = Is het veilig voor wie wil helpen?
    .person = Is het veilig voor degene om wie het gaat, en wil die het zelf?
    .others = Is het veilig voor anderen, zoals buren of gezichten op een foto?
defenders-decides-law = VN-Verklaring over mensenrechtenverdedigers, artikel 9 en 12 (1998)
defenders-decides-guide = Tweetallen, 20 minuten. De een speelt Pavel voordat hij iets afdrukt, de ander Teodora. Pavel mag alleen vragen stellen. Daarna wisselen ze.
    .tips = Stelt iemand een echte actie voor, stel dan de drie vragen: is het veilig voor henzelf, voor degene om wie het gaat, voor anderen? Vraag het bij kinderen aan ouders of voogd, en houd je aan de regels van de plek. Noem hulp in de buurt alleen als je die zelf hebt nagekeken.
    .debrief = Welke vraag was Teodora het meest welkom? Hoe voelt hulp waar niemand om heeft gevraagd?
    .variation = In stilte: Pavel schrijft zijn vragen op, Teodora antwoordt op papier, en na afloop worden de vellen verscheurd.
defenders-decides-ask-first = Wanneer hielp iemand jou precies zoals jij het nodig had? Hoe wist die persoon dat?
defenders-decides-one-question =
    Heeft iemand in je buurt het moeilijk, en is het voor jullie allebei veilig, dan is één vraag soms genoeg: ‘Wat zou je helpen, en wat juist niet?’

    Je hoeft hier vandaag niets mee te doen. Luisteren is ook iets doen.

## Vragen in de lessen

defenders-q-bus-driver = In Tarn rijden sommige chauffeurs door als er mensen van een bepaalde groep bij de halte staan. Idris, die de eerste bus rijdt, stopt voor iedereen. Met twee collega’s schrijft hij het bedrijf een brief en vraagt hij hetzelfde van alle chauffeurs. Hij hoort bij geen enkele organisatie. Stel de drie vragen.
    .deed-why = Hij stopt, en hij schrijft samen met twee anderen. Dat is iets doen, midden in een gewone dienst.
    .rights-why = Het gaat om bewegingsvrijheid zonder discriminatie. Niemand anders verliest er een zitplaats door.
    .peace-why = Een bus die stopt en een beleefde brief: de middelen zijn vreedzaam.
    .defender-why = Drie keer ja. Of hij het woord ooit heeft gehoord, maakt niet uit.
    .not-here-why = Kijk nog eens naar de daad. Hij hoort bij geen organisatie, maar daar vraagt geen van de drie vragen naar.
    .hint-1 = De vragen gaan over wat hij doet. Laat zijn beroep er even buiten.
defenders-q-must-be = Wat moet er kloppen, wil je iemand een mensenrechtenverdediger kunnen noemen? Kies alles wat past.
    .degree = Rechten of politiek gestudeerd
    .degree-why = Juristen kunnen verdediger zijn. Mensen die nooit in een klas zaten ook.
    .peaceful = Vreedzaam te werk gaan
    .peaceful-why = Dit is een van de drie vragen. Een goede zaak alleen is niet genoeg.
    .peaceful-missed = Vreedzame middelen horen erbij. Zonder die middelen maakt zelfs de beste zaak niemand tot verdediger.
    .member = Lid zijn van een groep
    .member-why = Velen zijn dat, maar ‘alleen of met anderen’ laat ruimte voor wie alleen is.
    .for-rights = Opkomen voor mensenrechten
    .for-rights-why = Dit is de kern. Erkennen dat iedereen rechten heeft, hoort daarbij.
    .for-rights-missed = Opkomen voor mensenrechten is de kern.
    .faultless = Altijd gelijk hebben
    .faultless-why = Dat heeft niemand. Een verdediger kan zich in een discussie vergissen en toch verdediger blijven.
    .hint-1 = Twee van de vijf zijn nodig. Zonder de andere drie kan een verdediger ook.
defenders-q-cause-right = Vier mensen verdedigen iets. Zoek bij elk het artikel van de Universele Verklaring dat erachter zit.
    .marriage = Fatou helpt meisjes die tot trouwen gedwongen worden
    .marriage-why = Artikel 16: beiden moeten ermee instemmen, vrij en volledig.
    .school = Petr wil lessen voor kinderen die op boten wonen
    .school-why = Artikel 26: er is onderwijs voor elk kind, ook op het water.
    .clinic = Rosa vraagt waarom een dorp geen medische hulp heeft
    .clinic-why = Bij artikel 25 hoort ook medische zorg.
    .office = Anh laat zien dat op een stadhuis banen te koop zijn
    .office-why = Artikel 21 belooft gelijke toegang tot overheidsfuncties.
    .art-16 = Artikel 16, huwelijk en gezin
    .art-26 = Artikel 26, onderwijs
    .art-25 = Artikel 25, een behoorlijke levensstandaard
    .art-21 = Artikel 21, meedoen aan het bestuur van je land
    .hint-1 = Begin met de kinderen op de boten.

defenders-q-name-it = Vier dingen die verdedigers overkomen. Hoe heten ze?
    .lies = Week na week hetzelfde onware verhaal over Jin
    .lies-why = Leugens herhalen tot een goede naam kapot is: dat is een lastercampagne.
    .lawsuit = Een bedrijf eist een enorm bedrag van een criticus
    .lawsuit-why = Moet de zaak de criticus vooral uitputten, dan is het een SLAPP.
    .after-talk = Een kok verliest haar baan na een gesprek met een VN-deskundige
    .after-talk-why = Straf omdat iemand met de Verenigde Naties samenwerkt, is een represaille.
    .reading-mail = Iemand leest elk bericht dat Ola verstuurt
    .reading-mail-why = In het geheim gevolgd worden heet surveillance. Het raakt artikel 12, over privacy.
    .smear = Lastercampagne
    .slapp = SLAPP
    .reprisal = Represaille
    .surveillance = Surveillance
    .hint-1 = Voor een van de vier is een rechtszaal nodig.
defenders-q-label-work = Een minister in Tarn noemt een imker op televisie een ‘buitenlandse agent’. Bewijs laat hij niet zien. Wat doet zo’n etiket vooral?
    .proves = Het toont het publiek haar schuld
    .proves-why = In een etiket zit geen bewijs. Volgens artikel 11 is de imker onschuldig tot in een openbaar proces het tegendeel is gebleken.
    .turns = Het zet buren tegen haar op
    .turns-why = Waar eerst een mens was, gaan anderen een gevaar zien. Latere aanvallen lijken dan half verdiend.
    .ends = Het sluit de discussie af met een antwoord
    .ends-why = De discussie valt stil, dat is waar. Maar haar vraag is niet beantwoord, alleen toegedekt.
    .helps = Het helpt haar om gehoord te worden
    .helps-why = Misschien wordt er meer over haar gepraat. Maar wat men hoort, is het etiket; haar vraag raakt zoek.
    .hint-1 = Denk aan de buurman die Teodora niet meer groette.
defenders-q-evening-radio = Je presenteert het avondprogramma van een kleine radiozender in Varda. Vandaag heeft iedereen het over een webpagina: Teodora, die naar het vuile water van de mijn vroeg, zou vanuit het buitenland worden betaald.
    .rumour = Twintig minuten voor de uitzending legt een collega de pagina op je bureau. Wat doe je?
    .read-out = Voorlezen, want iedereen heeft het erover
    .read-out-why = Nu is het geen pagina zonder schrijver meer. Ze heeft jouw stem.
    .look-up = Uitzoeken wie het schreef, en waar het op steunt
    .look-up-why = In twintig minuten kun je drie keer bellen. Je begint bij de coöperatie.
    .leave-it = Het onderwerp vanavond laten rusten
    .leave-it-why = Je richt er geen schade mee aan. De pagina gaat verder zonder jou.
    .loud = Op vrijdag heeft iemand eieren tegen de deur van de coöperatie gegooid. Een luisteraar schrijft: ‘Ik had het van jou.’
    .correct = Op de radio zeggen dat het niet was nagekeken
    .correct-why = Leuk is het niet. Er wordt beter geluisterd dan ooit, en nu moet je het wel uitzoeken.
    .only-said = Zeggen dat je het alleen hebt voorgelezen
    .only-said-why = Dat is zo, en voor de mensen achter die deur verandert het niets.
    .quiet = Een week later hebben negenduizend mensen de pagina gelezen. Jouw zender is een van de weinige die ze vertrouwen, en ze vragen waarom je niets zegt.
    .look-now = Het alsnog gaan uitzoeken
    .look-now-why = Laat, maar niet te laat. Je begint bij de coöperatie.
    .stay-out = Je er voorgoed buiten houden
    .stay-out-why = Je zwijgen wordt opgevat als een soort antwoord.
    .found = Op de pagina staat geen schrijver. Ze verscheen één dag na de vraag van Teodora. De coöperatie laat je haar boeken zien: bijdragen van leden, verkoop van honing. Teodora wil praten, als haar familie erbuiten blijft.
    .facts = Vertellen wat je vond, zonder haar familie
    .facts-why = Je zegt wat bekend is, waar het vandaan komt en wat je niet kon nakijken.
    .family = Haar familie noemen, want dat raakt mensen
    .family-why = Ze had één voorwaarde gesteld. Nu zijn er nog twee mensen makkelijk te vinden.
    .both-sides = Luisteraars laten kiezen: agent of niet?
    .both-sides-why = Het klinkt eerlijk. Maar jij weet meer, en dat vervang je niet door een stemming.
    .end-air = De uitzending duurt zes minuten. Op maandag groet de buurman Teodora weer, en iemand van de gemeenteraad vraagt naar het water.
    .end-doubt = De hele avond staat de telefoon roodgloeiend. Aan het eind is het woord ‘agent’ tachtig keer gevallen, en de boekhouding kwam één keer ter sprake.
    .end-family = Luisteraars zijn geraakt. De volgende dag staat een onbekende te wachten bij de school van Teodora’s zoon.
    .end-stain = De eieren zijn eraf gewassen. De zin blijft in de hoofden zitten, met jouw stem.
    .end-alone = In de herfst sluit de coöperatie. Niemand kan zeggen dat jouw zender iets heeft gedaan.

defenders-q-which-year = In welk jaar nam de Algemene Vergadering van de VN de Verklaring over mensenrechtenverdedigers aan?
    .accept = 1998 | in 1998 | 9 december 1998 | december 1998 | het jaar 1998
    .why = Op 9 december 1998, één dag voordat de Universele Verklaring vijftig werd.
    .y1948 = 1948 | 10 december 1948 | in 1948 | december 1948
    .y1948-why = Dat is het jaar van de Universele Verklaring. Tel haar eerste vijftig jaar erbij op.
    .y2018 = 2018 | 18 december 2018 | in 2018 | december 2018
    .y2018-why = In 2018 werd het twintigjarig bestaan herdacht. De tekst zelf is ouder.
    .hint-1 = Het was één dag voor een vijftigste verjaardag.
    .hint-2 = De jarige is de Universele Verklaring, uit 1948.
defenders-q-library-evening = Welk artikel van de Verklaring van 1998 gaat over wat deze mensen doen?
    .meet = Verpleegkundigen beginnen een kring voor patiëntenrechten
    .meet-why = Een kring is een groep, hoe klein ook. Bij artikel 5 hoort ook contact met organisaties.
    .publish = Omar drukt af wat in de wet staat over huurders
    .publish-why = Omar zoekt op wat de wet zegt en geeft het door. Allebei staat het in artikel 6.
    .watch-trial = Noor zit bij een rechtszaak en maakt aantekeningen
    .watch-trial-why = Zittingen bijwonen hoort bij artikel 9, naast klachten en juridische hulp.
    .collect = Een groep vraagt om giften voor haar folders
    .collect-why = Papier kost geld. Artikel 13 noemt ook geld, en het recht om het te gebruiken.
    .five = Artikel 5, bijeenkomen en groepen vormen
    .six = Artikel 6, weten en publiceren
    .nine = Artikel 9, klachten, processen, juridische hulp
    .thirteen = Artikel 13, middelen voor het werk
    .hint-1 = Begin met de groep die geld nodig heeft.
defenders-q-what-text = Wat is waar over de Verklaring over mensenrechtenverdedigers? Kies elke zin die klopt.
    .ratified = Staten moeten haar ratificeren
    .ratified-why = Verdragen worden geratificeerd. Dit is een verklaring; de Algemene Vergadering heeft haar aangenomen.
    .consensus = Ze is bij consensus aangenomen
    .consensus-why = In 1998 was stemmen niet nodig. Dat geeft de tekst gewicht, al is hij geen verdrag.
    .consensus-missed = Ze is bij consensus aangenomen: stemmen was niet nodig.
    .applies = Ze bouwt op bestaande rechten
    .applies-why = Ze verzint geen rechten. Ze zegt wat de bekende rechten voor verdedigers betekenen.
    .applies-missed = Nog een: ze neemt bestaande rechten en past die toe op wie ze verdedigt.
    .permit = Ze somt op wie een vergunning krijgt
    .permit-why = Zoiets staat er niet in. Artikel 1 geeft het recht aan iedereen.
    .state-duty = Ze legt de eerste plicht bij de staat
    .state-duty-why = Artikel 2: de belangrijkste plicht ligt bij de staat, niet bij dappere mensen.
    .state-duty-missed = Artikel 2 hoort erbij: de belangrijkste plicht ligt bij de staat.
    .hint-1 = Drie van de vijf kloppen.

defenders-q-two-demands = Wat vroeg de oproep van 2018 aan regeringen? Kies alles wat past.
    .register = Een register van verdedigers bijhouden
    .register-why = Daar vroeg de oproep niet om. Met een register kun je mensen makkelijker in de gaten houden; het beschermt hen niet.
    .celebrate = Verdedigers eren en beschermen
    .celebrate-why = De eerste eis, vooral voor mensen die worden aangevallen om wie ze zijn.
    .celebrate-missed = De eerste eis was: verdedigers eren en beschermen.
    .court = Een rechtbank voor verdedigers openen
    .court-why = In de tekst staat geen nieuwe rechtbank. De oproep vroeg iets waar elke staat thuis mee kon beginnen.
    .no-smear = Ophouden met aanvallen en zwartmaken
    .no-smear-why = De tweede eis: niet langer aanvallen, zwartmaken en stigmatiseren.
    .no-smear-missed = De tweede eis was: ophouden hen aan te vallen en zwart te maken.
    .hint-1 = Twee van de vier: één ding om te doen, één om mee te stoppen.
defenders-q-timeline = Zet deze stappen op volgorde, de oudste eerst.
    .udhr = De Universele Verklaring wordt aangenomen
    .declared = De verklaring over verdedigers wordt aangenomen
    .expert = De VN stellen een deskundige voor verdedigers in
    .guidelines = De EU schrijft haar richtsnoeren over verdedigers
    .paris = Verdedigers houden een wereldtop in Parijs
    .why = 1948, 1998, 2000, 2004, 2018. Eerst de rechten, vijftig jaar later een tekst voor wie ze verdedigt, en daarna mensen en plannen om het te laten werken.
    .hint-1 = De top in Parijs keek terug op twintig jaar.
defenders-q-names-apart = Vier namen, vier soorten dingen. Zoek de paren.
    .eu = EU-richtsnoeren inzake mensenrechtenverdedigers
    .eu-why = Ze geven ambassades en missies buiten de EU richting. Het is beleid.
    .marrakech = Verklaring van Marrakech
    .marrakech-why = Nationale mensenrechteninstituten namen haar aan in oktober 2018.
    .marianne = Marianne-initiatief
    .marianne-why = Frankrijk kondigde het aan in december 2021.
    .escazu = Overeenkomst van Escazú
    .escazu-why = Ze bindt de staten die zich erbij aansloten, in Latijns-Amerika en het Caribisch gebied.
    .policy = Beleid voor diplomaten in het buitenland
    .institutions = Belofte van nationale instituten
    .french = Programma van één staat
    .treaty = Verdrag van één regio
    .hint-1 = Een ‘overeenkomst’ is hier wat bindt.

defenders-q-yulia-order = Zet de stappen in de zaak van Yulia Tsvetkova op volgorde, de eerste eerst.
    .opened = De zaak begint
    .first = Een rechtbank spreekt haar vrij
    .upheld = De vrijspraak blijft in beroep overeind
    .quashed = Een hogere rechter vernietigt beide uitspraken
    .why = Najaar 2019, juli 2022, november 2022, maart 2023. Wie na de derde stap ophoudt, geeft het verhaal een verkeerd slot.
    .hint-1 = Een uitspraak kan pas worden vernietigd als ze er is.
defenders-q-who-said = Sorteer deze zinnen over Mikita Zalatarou: een beslissing van een rechtbank, een uitspraak van Amnesty, of niet bekend.
    .court = Besliste een rechtbank
    .amnesty = Zei Amnesty
    .open = Is niet bekend
    .five-years = Vijf jaar in een opvoedingskolonie
    .five-years-why = Dit was de straf van 22 februari 2021.
    .unfair = ‘Het proces was oneerlijk’
    .unfair-why = Een oordeel van Amnesty over de rechtbank. Een zorgvuldige tekst vermeldt wie het zegt.
    .today = Hoe hij nu leeft
    .today-why = Het laatste wat we konden bevestigen, is uit 2021.
    .eighteen = Er komen 18 maanden bij
    .eighteen-why = Een rechtbank deed dit op 14 juli 2021.
    .no-part = Op de beelden pleegt hij geen geweld
    .no-part-why = Dat zei Amnesty. De rechtbank kwam tot een andere slotsom.
    .hint-1 = Vraag bij elke zin wie dat kan zeggen: een rechter, een organisatie, of nog niemand?
defenders-q-library-card = De bibliotheek van Oster maakt een kleine tentoonstelling over mensen die voor anderen opkwamen. Jij schrijft het kaartje over Samira Dool, een verzonnen dichter. Zes jaar geleden werd ze gearresteerd.
    .draft = Op tafel ligt een folder uit die tijd. ‘Samira zit gevangen. Laat haar nu vrij!’ staat erop. Hoe begin je?
    .copy = De zin van de folder overnemen
    .copy-why = Op de dag van drukken was de zin waar. Je zet er geen datum bij.
    .search = Het laatste bevestigde nieuws zoeken
    .search-why = Het kost een middag. Je vindt twee kranten en een bericht van de rechtbank.
    .guess = Schrijven dat ze nu vast vrij is
    .guess-why = Je hebt de jaren op je vingers nageteld. Niemand heeft het bevestigd.
    .visitor = Een bezoeker blijft bij het kaartje staan. ‘Hoe weet je dat?’ vraagt hij. Je merkt dat je het niet weet.
    .mend = Het weghalen en een datum zoeken
    .mend-why = Het lijstje hangt een dag leeg. Dan heb je twee kranten en een bericht van de rechtbank.
    .let-stand = Het laten hangen: niemand kan het weerleggen
    .let-stand-why = Hij knikt en loopt door. De volgende bezoekers geloven het.
    .gap = Het laatste bevestigde nieuws is vier jaar oud: een rechtbank gaf haar drie jaar, en een schrijversclub noemde het proces oneerlijk. Daarna is er niets meer.
    .say-gap = De datum noemen en zeggen wat ontbreekt
    .say-gap-why = ‘Stand van zaken op die dag. Wat later kwam, konden we niet achterhalen.’ Het past op het kaartje.
    .leave-out = Haar weglaten, want het slot ontbreekt
    .leave-out-why = Er hangt niets onwaars aan de muur. Over haar hangt er ook niets.
    .illness = Een collega heeft over een ziekte van Samira gelezen. ‘Zet dat erbij,’ zegt hij. ‘Dan leven mensen met haar mee.’
    .keep-private = Weglaten: dat mag alleen zij vertellen
    .keep-private-why = Het kaartje wordt één regel korter en er niet zwakker op.
    .add = Erbij zetten: het helpt haar zaak
    .add-why = Het raakt mensen. Maar haar is niets gevraagd, en het kan tegen haar worden gebruikt.
    .end-card = Datum, rechtbank, kritiek, lege plek: zeven regels. Een meisje schrijft de laatste over in haar schrift: ‘Wat later kwam, konden we niet achterhalen.’
    .end-empty = Aan de muur hangen elf kaartjes. Een bezoeker vraagt of er niet ook een dichter was.
    .end-private = Het kaartje wordt veel gefotografeerd. Ergens leest een familie over een ziekte die ze voor zichzelf had gehouden.
    .end-stale = De tentoonstelling reist door vijf steden. Die ene zin reist mee.

defenders-q-sort-verbs = Bij welk van Amnesty’s drie werkwoorden hoort dit?
    .find = Onderzoeken
    .press = Campagne voeren
    .train = Trainen
    .witness = Getuigen vragen wat ze hebben gezien
    .witness-why = Eerst uitzoeken wat er is gebeurd, zorgvuldig en met meer dan één bron.
    .postcards = Een openbare actie bij een ambassade
    .postcards-why = Die zet druk op wie macht heeft, zodat die iets doet.
    .media-plan = Een workshop over mediastrategie
    .media-plan-why = Daarna kunnen anderen dit werk zelf doen.
    .files = Data vergelijken in processtukken
    .files-why = Langzaam werk, en al het latere rust erop.
    .minister = Bij een ministerie aandringen op een uitspraak
    .minister-why = Ook stille campagne is campagne: voor lobbyen is geen straat nodig.
    .record-well = Uitleggen hoe je een zaak vastlegt
    .record-well-why = Het werk zelf is onderzoek. Het aan anderen leren is training.
    .hint-1 = Wie heeft er aan het eind iets geleerd: de organisatie, een regering of een lokale groep?
defenders-q-at-embassy = Een diplomaat van een EU-staat werkt in Tarn en kent de EU-richtsnoeren over verdedigers. Wat hiervan raden die richtsnoeren aan?
    .verdict = Een rechter om een ander vonnis vragen
    .verdict-why = Rechters moeten onafhankelijk zijn. Volgens de richtsnoeren kijkt een diplomaat mee bij een proces, zonder te sturen.
    .trial-seat = Als waarnemer bij een proces zitten
    .trial-seat-why = Op de achterste rij maakt iemand aantekeningen, en iedereen in de zaal weet het.
    .arrest = Een gewelddadige agent laten oppakken
    .arrest-why = Een ambassade heeft in het buitenland geen politiemacht. Ze kan verslag doen en haar stem laten horen.
    .home-police = De politie van EU-landen trainen
    .home-police-why = Nuttig misschien, maar deze richtsnoeren gaan over het werk in landen buiten de EU.
    .hint-1 = De richtsnoeren passen bij wat een gast in een land kan doen.
defenders-q-fund-pays = Een noodfonds helpt een journalist in gevaar. Waar kan het geld voor zijn? Kies alles wat past.
    .counsel = Een advocaat
    .counsel-why = Juridische hulp is vaak het eerste wat nodig is.
    .counsel-missed = Een advocaat hoort erbij; dat is vaak het eerste wat nodig is.
    .election = Verkiezingsaffiches
    .election-why = Partijpolitiek beschermt niet tegen gevaar.
    .phones = Veiligere telefoons
    .phones-why = Veilige apparaten beschermen haar, en ook iedereen van wie de naam erin staat.
    .phones-missed = Ook veiligere apparaten: die beschermen haar en wie erin staat.
    .informers = Betaalde tipgevers
    .informers-why = Dan worden geheimen gekocht en komen anderen in gevaar.
    .shelter = Een tijdelijk onderdak
    .shelter-why = Onderdak voor een tijd kan haar lucht geven om na te denken.
    .shelter-missed = Een tijdelijke veilige plek is iets waar zulke fondsen voor betalen.
    .hint-1 = Drie van de vijf halen gevaar bij iemand weg.

defenders-q-sort-methods = Sorteer het werk van Civil Rights Defenders naar de drie methodes.
    .look = Toetsing en verantwoording
    .speak = Opinie en invloed
    .stand = Steun en training
    .bill = Een wetsvoorstel doorlichten vóór de stemming
    .bill-why = Wetten, wetsvoorstellen en het gebruik van macht worden onder dit kopje bekeken.
    .seminar = Een seminar en een rapport voor het publiek
    .seminar-why = Daarmee moet de publieke opinie in beweging komen.
    .safety-course = Een cursus digitale veiligheid
    .safety-course-why = Die maakt verdedigers veiliger in hun eigen werk.
    .tribunal = Een zaak voorleggen aan een tribunaal
    .tribunal-why = Verantwoording betekent dat iemand voor een daad moet instaan.
    .radio-abroad = Nieuws brengen waar de staat alle media bezit
    .radio-abroad-why = Onafhankelijke informatie langs andere wegen hoort bij opinie en invloed.
    .meeting-place = Een veilige plek om ervaringen te delen
    .meeting-place-why = Wie thuis alleen staat, ontmoet er anderen die hetzelfde doen.
    .hint-1 = Eén kopje kijkt naar macht, één spreekt tot het publiek, één staat naast mensen.
defenders-q-tool-problem = Vier problemen in verzonnen steden. Wat is telkens een goed eerste middel?
    .bad-bill = Een wetsvoorstel verbiedt alle giften aan burgergroepen
    .bad-bill-why = Toetsing: voordat het voorstel is aangenomen, kun je het bekijken en laten zien waar het met bestaande rechten botst.
    .unknown = Gevangenen zouden worden geslagen; niemand weet het zeker
    .unknown-why = Onderzoek: zoek eerst uit wat er is gebeurd, voordat je iemand beschuldigt.
    .nobody-hears = Alles is bewezen, en de machthebbers kijken weg
    .nobody-hears-why = Met een campagne wordt wegkijken moeilijker.
    .new-group = Een nieuwe groep weet niet hoe je zaken vastlegt
    .new-group-why = Training: daarna kan de groep het zelf.
    .scrutiny = Juridische toetsing
    .research = Onderzoek
    .campaign = Campagne
    .training = Training
    .hint-1 = Vraag bij elk probleem wat er ontbreekt: kennis, kunde, aandacht of een goede wet?
defenders-q-differ-most = Waarin verschillen Amnesty en Civil Rights Defenders, zoals ze hier zijn beschreven, het duidelijkst?
    .faith = Maar één van de twee dient een godsdienst
    .faith-why = Geen van beide. Civil Rights Defenders noemt zich los van godsdienst, en ook het beschreven werk van Amnesty dient er geen.
    .scope = Eén van de twee richt zich op minder rechten
    .scope-why = Civil Rights Defenders werkt aan burgerrechten en politieke rechten. Amnesty, een beweging van leden, aan alle mensenrechten.
    .train = Maar één van de twee traint mensen
    .train-why = Allebei doen ze dat. Het is een van Amnesty’s drie werkwoorden en een deel van de derde methode van de ander.
    .age = Maar één van de twee komt buiten Europa
    .age-why = Civil Rights Defenders spreekt van vier continenten, en Amnesty van een wereldwijde beweging.
    .hint-1 = Kijk welke rechten ze elk noemen.

defenders-q-poster-walk = Pavel wil honderd portretten van Teodora in de hoofdstad ophangen, met haar naam en haar dorp. Hij heeft een advocaat gesproken: in Varda mag het, en zelf loopt hij geen gevaar. Hij heeft het niet aan Teodora gevraagd, en ook niet aan de kinderen die op de foto achter haar staan. Denk aan alle drie.
    .self-why = Voor zichzelf heeft hij het uitgezocht, dus dit is beantwoord.
    .person-why = Haar naam en dorp zouden op elke muur staan, en niemand heeft haar iets gevraagd.
    .others-why = De gezichten van de kinderen zijn te herkennen. Ook aan hen en hun familie is niets gevraagd.
    .ahead-why = Het mag en het is goed bedoeld. Maar aan twee van de drie is niets gevraagd, en een affiche neem je niet terug.
    .ask-wait-why = Vragen kost Pavel één wandeling naar het dorp. Misschien zegt ze ja, met een andere foto.
    .hint-1 = Aan wie heeft Pavel het tot nu toe gevraagd?
defenders-q-nine-evening = Je woont in het dorp van Teodora. Het is negen uur ’s avonds. Voor de derde nacht staat er een auto zonder kenteken voor haar huis.
    .car = Je ziet hem vanuit je raam. Het dorp is stil. Wat doe je?
    .post = Een foto van de auto en haar huis online zetten
    .post-why = Je wilt dat veel ogen het zien. Op de foto staat ook haar deur, met haar naam erop.
    .ring = Haar bellen en vragen wat ze wil
    .ring-why = Ze neemt meteen op. Ze zat in de donkere keuken.
    .wait = Wachten; misschien is hij morgen weg
    .wait-why = Je wilt het niet erger maken. Je slaapt slecht.
    .exposed = Om middernacht hebben onbekenden het over haar huis. Haar moeder belt: nu heeft er ook bij haar iemand voor de deur gestaan.
    .undo = De foto weghalen, sorry zeggen en het haar vragen
    .undo-why = Een deel haal je niet meer terug. Vanaf nu wordt haar gevraagd wat ze wil.
    .defend = De foto laten staan: meer ogen is veiliger
    .defend-why = Bij anderen klopt dat misschien. Zij heeft er niet voor gekozen.
    .morning = ’s Ochtends is de auto weg en blijven haar gordijnen dicht.
    .ring-now = Haar nu bellen en vragen hoe het gaat
    .ring-now-why = ‘Ik dacht dat niemand het had gezien,’ zegt ze.
    .pass-by = Naar je werk gaan; ze vraagt heus om hulp
    .pass-by-why = Veel mensen die bang zijn, vragen niemand iets, om geen last te zijn.
    .wishes = ‘Ik wil niet weg,’ zegt Teodora. ‘Ik wil niet in het nieuws. Ik wil alleen ’s nachts niet alleen zijn.’
    .two-friends = Twee mensen zoeken die ’s nachts blijven
    .two-friends-why = Ze brengen soep en een kaartspel mee. Hier had ze om gevraagd.
    .pack = Haar tas pakken: weggaan is het veiligst
    .pack-why = Je bedoelt het goed, en je hebt in haar plaats beslist.
    .doorway = Ze staat in de deuropening, de tas tussen jullie in. ‘Dit is mijn huis,’ zegt ze.
    .listen = De tas neerzetten en naar haar luisteren
    .listen-why = ‘Twee mensen voor de nacht,’ zegt ze. ‘Meer niet.’ Dat is te regelen.
    .insist = Aandringen: jij ziet het gevaar beter
    .insist-why = Jij ziet de auto. Zij ziet een leven, en het is het hare.
    .later = Een week later is de auto niet teruggekomen. Ze heeft een advocaat gevonden en vraagt waar ze bij jou op kan rekenen.
    .promise = ‘Nu kan je niets meer overkomen’
    .promise-why = Het is hartelijk bedoeld, maar niemand kan het waarmaken.
    .honest = ‘Ik schrijf elke nacht op wat ik zie’
    .honest-why = Een kleine belofte die je kunt houden. De advocaat zal er blij mee zijn.
    .end-door = De lamp boven haar deur brandt. Eronder, op een stoel, ligt je schrift met data en tijden. Zij beslist wie het mag lezen.
    .end-hollow = Ze glimlacht en gelooft je niet helemaal. Heeft ze echt iets nodig, dan vraagt ze het eerst aan een ander.
    .end-far = Ze komt erdoorheen, met hulp van haar zus. Ze groet je nog, iets korter dan vroeger.
    .end-lost = Misschien is het gevaar nu kleiner, misschien groter, dat weet niemand. Zeker is dat ze het aan minder mensen vertelt.
defenders-q-both-ways = Beschermt het een verdediger als veel mensen haar naam en gezicht kennen?
    .always = Altijd: roem houdt aanvallers weg
    .always-why = Soms wel. Maar een bekend gezicht is ook makkelijker te vinden.
    .never = Nooit: alleen verborgen ben je veilig
    .never-why = Sommigen hielp het juist dat iedereen keek. Wie verborgen is, kan ook een makkelijk doelwit zijn.
    .depends = Dat hangt ervan af, en zij beslist
    .depends-why = Licht heeft twee kanten. Zij kent haar plek het best, en het risico is van haar.
    .experts = Dat hangt ervan af, en experts beslissen
    .experts-why = De eerste helft klopt. Experts kunnen raad geven; het leven en het risico zijn van haar.
    .hint-1 = Er zitten twee vragen in: helpt het, en wie beoordeelt dat?

## Quiz: wie

defenders-q-night-nurse = Chipo is nachtverpleegkundige in Lind. De afdeling stuurt mensen zonder papieren weg. Ze verzamelt de gevallen zonder namen, geeft de lijst aan de directie van het ziekenhuis en vraagt om iedereen te behandelen. Ze wordt betaald als verpleegkundige en doet dit na haar werk. Stel de drie vragen.
    .deed-why = Ze verzamelt, schrijft en levert een lijst in: een daad, in haar eentje gedaan.
    .rights-why = Medische zorg zonder discriminatie. Niemands rechten worden er kleiner van.
    .peace-why = Een lijst en een verzoek zijn vreedzame middelen.
    .defender-why = Ook als de directie nee zegt. Succes hoort niet bij de drie vragen.
    .not-here-why = Dat ze alleen werkt, na werktijd en zonder bekend te zijn, telt niet tegen haar. Alle drie de antwoorden zijn ja.
    .hint-1 = Vraagt een van de drie vragen of de directie het ermee eens was?
defenders-q-broken-gate = In de straat van Marek in Oster is er al een jaar geen schoon water. Hij heeft brieven geschreven, zonder antwoord. Op een nacht gaat hij naar het waterbedrijf, slaat de bewaker neer en breekt de poort open. Stel de drie vragen over deze nacht.
    .deed-why = Hij doet iets, daar valt niet over te twisten.
    .rights-why = Hierover kun je met goede redenen van mening verschillen. Bij schoon water gaat het om rechten, maar de bewaker heeft recht op veiligheid, en dat werd hem afgenomen.
    .peace-why = Iemand neerslaan is niet vreedzaam, wat er ook aan voorafging.
    .defender-why = Zijn zaak kan rechtvaardig zijn, en zijn brieven waren het werk van een verdediger. Deze nacht niet: er werd geweld gebruikt.
    .not-here-why = Door deze daad niet. Over de brieven van het jaar ervoor kun je anders oordelen: de vragen kijken naar elke daad apart.
    .hint-1 = Kijk naar de bewaker.
defenders-q-official = Iemand die op een ministerie werkt en zich daar vreedzaam inzet voor de rechten van gevangenen, kan een mensenrechtenverdediger zijn.
    .true-why = Dat kan. De daad beslist, ook als het salaris van de staat komt.
    .false-why = Op een ministerie verwacht je er misschien geen. Maar de drie vragen gaan er niet over wie het salaris betaalt.
    .hint-1 = Een functie pleit niet voor of tegen iemand.
defenders-q-one-street = In één straat in Tarn wonen vier mensen. Wie handelt door de daad die hier staat als mensenrechtenverdediger?
    .diploma = Een man met een diploma mensenrechten
    .diploma-why = Kennis is een goed begin. Maar hier staat nog niets wat hij doet.
    .badge = Een vrouw met de speld van een bekende groep
    .badge-why = Lid worden kan een eerste stap zijn. Een speld alleen is nog geen daad.
    .pages = Een meisje dat onbetaalde uren van schoonmaaksters noteert
    .pages-why = Ze legt vreedzaam vast wat anderen wordt aangedaan. Artikel 23 gaat over eerlijk loon voor werk.
    .founder = Een man die zijn café naar een rechter noemde
    .founder-why = Een mooi bord boven de deur. Voor iemands rechten doet het op zichzelf niets.
    .hint-1 = Zoek een werkwoord dat iemands recht helpt.
defenders-q-wrong-number = Hana zet zich in Lind in voor schone lucht. In een toespraak zegt ze dat veertig kinderen ziek werden. Het waren er veertien; de volgende dag zet ze het recht. Is ze nog een verdediger?
    .lost = Nee, een fout getal maakt er een eind aan
    .lost-why = Een vergissing is geen leugen, en ze zette het recht. Niemand hoeft foutloos te zijn.
    .still = Ja, door wat ze doet
    .still-why = Ze zet zich vreedzaam in voor een recht. Een getal rechtzetten houdt ook het vertrouwen heel.
    .until-court = Alleen een rechter kan dat bepalen
    .until-court-why = Geen rechter deelt deze naam uit of neemt hem af. De daad laat het zien.
    .if-paid = Ja, als iemand haar betaalt
    .if-paid-why = Loon maakt geen verschil, naar geen van beide kanten.
    .hint-1 = Vragen de drie vragen of elke zin klopte?

## Quiz: aanvallen

defenders-q-where-it-hits = Waar raken deze aanvallen een verdediger het eerst?
    .good-name = De goede naam
    .movement = De vrijheid om te gaan en te staan
    .means = De middelen om te werken
    .thief-posters = Affiches die haar een dief noemen
    .thief-posters-why = Er is niets bewezen, en iedereen heeft het gelezen.
    .passport = Een paspoort dat bij de grens wordt ingehouden
    .passport-why = Een reisverbod sluit een weg af. Daarover gaat artikel 13.
    .account = Een geblokkeerde rekening van haar groep
    .account-why = Zonder rekening kun je geen huur en geen folders betalen.
    .dawn = Een arrestatie zonder reden bij zonsopgang
    .dawn-why = Willekeurige arrestatie neemt de vrijheid zelf weg: artikel 9.
    .forged = Een valse brief met haar handtekening
    .forged-why = Door een valse brief lijkt ze iemand die ze niet is.
    .donations = Een verbod op giften uit andere landen
    .donations-why = Zo’n verbod legt het werk stil zonder dat iemand wordt aangeraakt.
    .hint-1 = Wat zou ze diezelfde avond missen: vertrouwen, een uitweg of geld?
defenders-q-after-geneva = Bayani vertelt een VN-comité over de vissersdorpen aan zijn kust. Terug in zijn land raakt hij zijn lesbevoegdheid kwijt. ‘Wie in het buitenland te veel praat, moet niet voor de klas staan,’ staat in een brief van het ministerie. Hoe heet dit?
    .slapp = Een dure SLAPP
    .slapp-why = Een SLAPP is een rechtszaak. Hier ging niemand naar de rechter; iemand nam wraak.
    .censor = Censuur vooraf
    .censor-why = Censuur vooraf houdt woorden tegen voordat ze klinken. De zijne zijn gehoord; daar wordt hij voor gestraft.
    .reprisal = Een represaille
    .reprisal-why = Hij wordt gestraft omdat hij met de Verenigde Naties samenwerkte. Het waarschuwt ook wie na hem zou willen gaan.
    .smear = Een lastercampagne
    .smear-why = De brief is grof over hem. Maar waar het om draait, is de lesbevoegdheid die hem voor straf is afgenomen.
    .hint-1 = Zoek het woord voor wraak op iemand die heeft meegewerkt.
defenders-q-smear-word = Over een verdediger worden keer op keer dezelfde leugens verspreid, om haar goede naam kapot te maken. Vul het woord aan: dit is een …campagne.
    .accept = laster | lastercampagne | een lastercampagne | laster campagne | laster-campagne | smaad | smaadcampagne | een smaadcampagne | hetze | hetzecampagne | modder | moddercampagne | smear | smearcampagne | smear campaign
    .why = Een lastercampagne richt zich op iemands naam. Vaak volgen er hardere aanvallen, als nog maar weinigen haar vertrouwen.
    .court = slapp | een slapp | rechtszaak | proces
    .court-why = Een SLAPP is een rechtszaak. Wat hier wordt bedoeld, kan zonder rechter.
    .censoring = censuur | haat | haatcampagne | desinformatie | desinformatiecampagne | propaganda | propagandacampagne | leugen | leugencampagne | nepnieuws
    .censoring-why = Dat komt in de buurt. Het gebruikelijke woord is ouder: het betekent kwaadspreken met dingen die niet waar zijn.
    .hint-1 = Het is een oud woord voor kwaadspreken over iemand.
    .hint-2 = Het begint met ‘la’.
defenders-q-most-often = Welke schending kwam volgens Front Line Defenders in 2024 bij verdedigers het vaakst voor?
    .killing = Moord op verdedigers
    .killing-why = Dat is de zwaarste schending. In aantal staat ze niet bovenaan.
    .detention = Willekeurige arrestatie of detentie
    .detention-why = Het haalt zelden de voorpagina, en het kan iemand jaren van het leven kosten.
    .border = Reisverboden en ingehouden paspoorten
    .border-why = Ze komen voor en ze doen pijn. De cijfers zetten iets anders bovenaan.
    .eyes = Afgeluisterde telefoons
    .eyes-why = Het komt veel voor en je ziet het nauwelijks. De cijfers over 2024 zetten een andere schending bovenaan.
    .hint-1 = Het hoort bij artikel 9.
defenders-q-only-states = Alleen regeringen vallen mensenrechtenverdedigers aan.
    .true-why = De oproep van 2018 noemt ook grote bedrijven. Wie een rivier verdedigt, heeft soms meer te vrezen van een onderneming dan van een overheidsdienst.
    .false-why = Ook grote bedrijven worden genoemd. Dan is het de plicht van de staat om tegen hen te beschermen.
    .hint-1 = Bedenk wie een vraag over een rivier vervelend zou kunnen vinden.

## Quiz: teksten

defenders-q-new-rights = De Verklaring over mensenrechtenverdedigers gaf de wereld een reeks gloednieuwe rechten.
    .true-why = De rechten waren er al: je uiten, bijeenkomen, een eerlijk proces krijgen. De verklaring zegt wat ze betekenen voor wie verdedigt.
    .false-why = Ze neemt bekende rechten en past die toe op mensen die ze voor anderen gebruiken.
    .hint-1 = Hadden mensen voor 1998 al het recht om bijeen te komen en te spreken?
defenders-q-empty-account = Een wet in Oster verbiedt een groep die opkomt voor gevangenen om giften aan te nemen, van wie dan ook. Welk recht uit de Verklaring van 1998 raakt dat het meest rechtstreeks?
    .resources = Middelen zoeken en gebruiken
    .resources-why = Artikel 13. Zonder middelen blijven de meeste andere rechten van de groep papier.
    .ideas = Nieuwe ideeën over rechten ontwikkelen
    .ideas-why = Artikel 7 gaat over verder denken. De wet laat hun gedachten met rust en neemt hun middelen weg.
    .profession = Je beroep uitoefenen
    .profession-why = Artikel 11 beschermt een wettig beroep. Hier wordt een groep geraakt, wat haar leden ook voor de kost doen.
    .trial = Openbare rechtszittingen bijwonen
    .trial-why = Artikel 9. Ze mogen nog in een rechtszaal zitten, zolang ze de bus kunnen betalen.
    .hint-1 = Wat neemt de wet af?
defenders-q-expert-may = Wat hoort bij het werk van de speciaal rapporteur van de VN voor verdedigers? Kies alles wat past.
    .free = Een vrijlating bevelen
    .free-why = De rapporteur kan een regering ernaar vragen. Een cel openen kan alleen de staat.
    .complaints = Klachten in ontvangst nemen
    .complaints-why = Verdedigers en mensen in hun omgeving kunnen bij de rapporteur terecht.
    .complaints-missed = Vaak begint het werk met een klacht.
    .annual = Elk jaar verslag uitbrengen
    .annual-why = De verslagen gaan naar de Verenigde Naties en laten zien wat in meer landen terugkomt.
    .annual-missed = Een jaarlijks verslag hoort er ook bij.
    .judge = Ambtenaren berechten
    .judge-why = De rapporteur is geen rechter. Dat doen rechtbanken, of zouden ze moeten doen.
    .ask-states = Regeringen aanschrijven
    .ask-states-why = Een brief met de vraag ‘Wat is er gebeurd?’ legt de zaak vast.
    .ask-states-missed = Brieven aan regeringen zijn een groot deel van het werk.
    .hint-1 = Voor drie van de vijf heb je genoeg aan pen en papier.
defenders-q-expert-title = De VN-deskundige voor verdedigers heeft sinds 2008 een andere titel. Vul aan: speciaal …
    .accept = rapporteur | speciaal rapporteur | speciale rapporteur | rapporteure | special rapporteur
    .why = Een rapporteur brengt verslag uit. Voor 2008 was de titel speciaal vertegenwoordiger van de secretaris-generaal.
    .old-title = vertegenwoordiger | speciaal vertegenwoordiger | speciale vertegenwoordiger | gezant | speciaal gezant | speciale gezant | afgezant
    .old-title-why = Dat was de titel vanaf 2000. In 2008 is hij veranderd.
    .press = verslaggever | reporter | commissaris | deskundige | expert | waarnemer
    .press-why = Dat woord niet. Het juiste komt uit het Frans en betekent iemand die verslag uitbrengt.
    .hint-1 = Het woord komt uit het Frans.
    .hint-2 = Het begint met ‘rap’.
defenders-q-binding-one = Welke van deze vier is een verdrag en bindt dus de staten die zich erbij aansloten?
    .guidelines = EU-richtsnoeren over verdedigers
    .guidelines-why = Dat is beleid: het geeft diplomaten richting, en geen rechter dwingt het af.
    .marianne = Het Marianne-initiatief
    .marianne-why = Het is een programma van de Franse staat, en dat kan met de plannen mee veranderen.
    .escazu = De Overeenkomst van Escazú
    .escazu-why = Van kracht sinds 2021, en het eerste verdrag met plichten tegenover verdedigers van het milieu.
    .declared = De Verklaring van 1998
    .declared-why = Ze heeft gewicht, maar blijft een verklaring. Je sluit je er niet bij aan zoals bij een verdrag.
    .hint-1 = Het komt uit Latijns-Amerika en het Caribisch gebied.
defenders-q-this-december = Op een pagina zonder datum staat: regeringen ondertekenden de verklaring over verdedigers ‘20 jaar geleden’, en ‘deze december’ komt er een speciale bijeenkomst. Welke december is dat?
    .d1998 = December 1998
    .d1998-why = Dat was de maand van de verklaring zelf. Er moet nog twintig jaar bij.
    .d2018 = December 2018
    .d2018-why = 1998 plus twintig. De bijeenkomst was op 18 december 2018.
    .d1948 = December 1948
    .d1948-why = Toen kwam de Universele Verklaring. De pagina gaat over de verklaring over verdedigers.
    .each = De eerstvolgende
    .each-why = Zo klinkt het voor elke lezer, en dat misleidt. De pagina staat stil sinds 2018.
    .hint-1 = Begin met het jaar van de verklaring over verdedigers.
defenders-q-hear-and-stop = De eerste eis van 2018 was er vooral voor verdedigers die worden aangevallen om wie ze zijn. Welke gronden stonden erbij? Kies ze allemaal.
    .age = Leeftijd, jong of oud
    .age-why = Jonge en oude mensen worden vaak niet serieus genomen.
    .age-missed = Leeftijd stond erbij: jong en oud worden makkelijk weggewuifd.
    .origin = Etniciteit en ras
    .origin-why = Die werden samen genoemd, naast godsdienst.
    .origin-missed = Etniciteit en ras stonden in de lijst.
    .fame = Niet bekend zijn
    .fame-why = Onbekende verdedigers hebben zeker bescherming nodig. Maar dit is geen grond op die lijst.
    .class = Sociale klasse
    .class-why = Wie arm is, kan bij minder deuren aankloppen.
    .class-missed = Ook klasse werd genoemd.
    .party = Lid van een partij
    .party-why = De lijst gaat over wie mensen zijn. Een partijboekje staat er niet op.
    .hint-1 = Drie van de vijf werden genoemd.

## Quiz: zaken

defenders-q-acquitted = Een verzonnen zaak uit Oster. In mei 2021 spreekt een rechtbank de drukker Lena Brix vrij: niet schuldig. In november 2021 blijft dat in hoger beroep zo. In maart 2022 zet een hogere rechter een streep door beide uitspraken en gelast een nieuw proces. Dat is het laatste nieuws. Wat kan een zorgvuldige tekst zeggen?
    .final = Ze is sinds 2021 definitief vrijgesproken
    .final-why = In november 2021 leek dat zo. Vier maanden later golden beide uitspraken niet meer.
    .convicted = Ze is in maart 2022 veroordeeld
    .convicted-why = Veroordeeld is ze niet. De hogere rechter stuurde de zaak terug voor een nieuw proces.
    .reopened = Stand van maart 2022: haar zaak ligt open
    .reopened-why = De zin noemt de maand en houdt op waar de kennis ophoudt. Wat later kwam, kan goed zijn of slecht.
    .guessed = Een rechter heeft haar intussen weer vrijgesproken
    .guessed-why = Misschien wel, misschien niet. Het laatste nieuws is van maart 2022, en een gok voegt daar niets aan toe.
    .hint-1 = Zoek de laatste van de data die bekend zijn.
defenders-q-note-needs = Je schrijft een korte tekst over de zaak van een echt mens. Wat hoort erin? Kies alles wat past.
    .as-of = De dag van het laatste nieuws
    .as-of-why = Zo zien lezers hoe oud de kennis is.
    .as-of-missed = De dag tot waar iets bekend is, hoort erin te staan.
    .address = Een adres voor aardige brieven
    .address-why = Adressen verouderen, en ze kunnen de verkeerde mensen naar een deur leiden.
    .ruling = Wat de rechter heeft beslist
    .ruling-why = Ook als je het onrecht vindt. Zeg er dan bij wie er kritiek op had.
    .ruling-missed = Lezers moeten weten wat de rechter besliste, en daarna wat anderen ervan zeiden.
    .reason = Dat brieven haar vrij kregen
    .reason-why = Dat kan bijna niemand aantonen. ‘Daarna’ is niet hetzelfde als ‘daardoor’.
    .missing = Wat niemand kon achterhalen
    .missing-why = Een lege plek die je laat zien, kan niemand misleiden.
    .missing-missed = Anders denken lezers dat het laatste nieuws het slot van het verhaal is.
    .hint-1 = Drie van de vijf maken een tekst eerlijk.
defenders-q-nothing-since = ‘Stand van zaken: maart 2023’ bij een verhaal betekent dat er sinds maart 2023 niets is gebeurd.
    .true-why = Er kan veel zijn gebeurd. De woorden zeggen alleen tot wanneer iemand het kon bevestigen.
    .false-why = Ze trekken een grens om wat bekend is. Daarachter kan van alles zijn gebeurd, goed of slecht.
    .hint-1 = Gaat het over het leven van de persoon, of over wat de schrijver weet?
defenders-q-kind-of-line = Sorteer deze regels uit teksten over een verzonnen gevangene: met datum en bron, of een gok?
    .dated = Met datum en bron
    .guess = Een gok
    .ruled = ‘Op 3 mei 2021 gaf een rechtbank haar twee jaar.’
    .ruled-why = Een dag, een instantie, een beslissing: lezers kunnen het nagaan.
    .surely = ‘Ze komt vast binnenkort vrij.’
    .surely-why = Straffen kunnen korter en langer worden. ‘Vast’ is geen bron.
    .letters-did = ‘De vele brieven openden haar cel.’
    .letters-did-why = Misschien hielpen ze. Dat het door de brieven kwam, kan niemand laten zien.
    .group-said = ‘Op 9 mei 2021 noemde een club het oneerlijk.’
    .group-said-why = Het is een oordeel, maar er staat bij van wie het is en van wanneer.
    .must-be-home = ‘Ze zal wel weer bij haar familie zijn.’
    .must-be-home-why = Een lieve wens in de vorm van een feit.
    .hint-1 = Zoek een dag, en iemand die het zegt.

## Quiz: methodes

defenders-q-old-law = In Varda mogen dove mensen volgens de wet niet in een jury zitten. Deskundigen nemen die wet onder de loep en brengen samen met een lokale groep een zaak voor een tribunaal. Bij welke methode van Civil Rights Defenders hoort dit?
    .opinion = Opinie en invloed
    .opinion-why = Er zal vast over gepraat worden. Maar het middel is hier het tribunaal.
    .support = Steun en training
    .support-why = De lokale groep heeft er iets aan, maar niemand volgt hier een cursus. Er wordt een wet bekeken.
    .relief = Hulp aan slachtoffers van rampen
    .relief-why = Het is geen van de drie methodes. Voedsel en dekens zijn het werk van anderen.
    .scrutiny = Toetsing en verantwoording
    .scrutiny-why = Eerst wordt de wet bekeken, daarna moet iemand ervoor instaan.
    .hint-1 = Waar komt de zaak terecht?
defenders-q-which-body = Over wie van de drie gaat elke regel?
    .amnesty = Amnesty
    .crd = Civil Rights Defenders
    .summit = De top van 2018
    .members = Een wereldwijde beweging van leden
    .members-why = Meer dan 10 miljoen mensen, zo schreef ze zelf rond 2022.
    .litigate = Deskundigen voor burgerrechten en politieke rechten
    .litigate-why = De maatstaf is het Internationaal Verdrag inzake burgerrechten en politieke rechten.
    .once = Eén oproep, gemaakt voor één jubileum
    .once-why = Het bondgenootschap kwam samen voor twintig jaar Verklaring.
    .all-rights = Onderzoek en campagnes over alle rechten
    .all-rights-why = De onderwerpen lopen van de doodstraf tot vluchtelingen.
    .local-first = Sterke lokale partners komen eerst
    .local-first-why = Dit staat onder de derde methode, steun en training.
    .hint-1 = Een van de drie bestond maar kort.
defenders-q-shared-box = Amnesty en Civil Rights Defenders verschillen van elkaar. Welke van deze middelen gebruiken ze allebei? Kies ze allemaal.
    .inform = Het publiek voorlichten
    .inform-why = Allebei spreken ze het publiek aan, elk op een eigen manier.
    .inform-missed = Allebei lichten ze het publiek voor, met campagnes, media of rapporten.
    .sentence = Daders straf opleggen
    .sentence-why = Dat mag alleen de rechter. Organisaties kunnen hem een zaak voorleggen.
    .document = Vastleggen wat er is gebeurd
    .document-why = Bijna al het andere bouwt daarop.
    .document-missed = Vastleggen doen ze allebei, en bijna al het andere bouwt daarop.
    .police = Politie sturen om mensen te bewaken
    .police-why = De politie hoort bij de staat. Die heeft de plicht om te beschermen.
    .train = Andere mensen opleiden
    .train-why = Wat mensen hebben geleerd, blijft als de trainers weg zijn.
    .train-missed = Trainen is een van Amnesty’s drie werkwoorden, en de derde methode van de ander is steun en training.
    .hint-1 = Twee van de vijf kan alleen de staat.
defenders-q-quiet-is-work = Een gesprek met een ministerie, achter gesloten deuren, kan een deel van mensenrechtenwerk zijn.
    .true-why = Lobby en stille diplomatie zijn oude middelen. Soms gaat een deur open omdat er geen camera voor staat.
    .false-why = Het ziet er niet uit als een campagne. Toch hoort lobbyen erbij, en voor sommigen is stil veiliger.
    .hint-1 = Denk aan het werk van diplomaten.
defenders-q-first-tool = In Oster gaan verhalen dat ouderen in een verzorgingshuis slecht worden behandeld. Het zijn er drie, en ze spreken elkaar tegen. Wat is voor een organisatie een goede eerste stap?
    .poster = Een grote openbare affichecampagne
    .poster-why = Klopt een deel niet, dan betalen de mensen in het huis daarvoor, en de tweede keer luistert niemand.
    .research = Onderzoek doen naar de feiten
    .research-why = Drie verhalen die elkaar tegenspreken, vragen eerst om vragen. Al het andere kan daarna.
    .sue = Een rechtszaak tegen het huis
    .sue-why = Een rechter wil bewijs zien. Er is nog niets wat overeind blijft.
    .lesson = Een les over rechten voor scholieren
    .lesson-why = Op een andere dag is dat de moeite waard. Je komt er niet mee te weten wat er in het huis is gebeurd.
    .hint-1 = Wat ontbreekt er: aandacht, of kennis?

## Quiz: bescherming

defenders-q-loud-or-quiet = Je neemt de telefoon op in het kantoor van een verzonnen groep in Tarn. Nadir, die bij een vakbond werkt, is drie dagen geleden gearresteerd. Zijn vrouw Salma heeft contact met jullie.
    .phone = Een krant belt. Ze wil zijn verhaal vanavond drukken, met een foto van het hele gezin. Wat zeg je?
    .give-all = Het verhaal en de foto geven
    .give-all-why = Het is de grootste krant van het land. In de haast heeft niemand Salma gebeld.
    .ask-family = Om een uur vragen, en Salma bellen
    .ask-family-why = De krant moppert en wacht. Salma neemt meteen op.
    .hang-up = Niets zeggen en ophangen
    .hang-up-why = Er is geen schade. Salma moet het van een buurman horen en belt je zelf.
    .headline = Het staat groot op de voorpagina. ’s Ochtends belt Salma. Er werd in stilte over zijn vrijlating gepraat, en dat is nu afgebroken.
    .sorry = Sorry zeggen en vragen wat ze nu wil
    .sorry-why = Ze is boos, en daarna vertelt ze het je.
    .more = Meer naar buiten brengen: het is nu toch bekend
    .more-why = Ze had net gezegd waar ze bang voor was.
    .family = ‘Houd het alsjeblieft stil tot de 14e,’ zegt Salma. ‘Ze praten erover om hem te laten gaan. Daarna zien we verder.’
    .hold = Zwijgen, en alles opschrijven
    .hold-why = Zwijgen is niet stilzitten. Data, namen en bezoeken worden genoteerd, met haar toestemming.
    .publish = Publiceren: zwijgen helpt wie hem vasthoudt
    .publish-why = Dat kan zo zijn. Hier hadden de mensen die het risico lopen om iets anders gevraagd.
    .day = De 14e gaat voorbij en de deur blijft dicht. ‘Nu mag het luid,’ zegt Salma. ‘Maar laat de kinderen erbuiten.’
    .agreed = Zijn verhaal vertellen zonder de kinderen
    .agreed-why = Je belt de krant terug. Het is haar moment en haar keuze.
    .children = De kinderen erbij; dat raakt mensen meer
    .children-why = Dat klopt. Maar er was één voorwaarde, en dat was deze.
    .habit = Stil blijven; dat was tot nu toe veilig
    .habit-why = Dat was het, zolang zij het wilde. Nu wil ze iets anders.
    .end-voice = Het verhaal staat op pagina drie, met een tekening van een leeg bureau. Salma heeft elke regel vooraf gelezen. Hoe het met Nadir afloopt, wordt hier niet verteld.
    .end-late = Salma zoekt een ander kantoor. ‘Ze hebben geluisterd,’ zegt ze over jullie, ‘maar één keer.’
    .end-cold = Salma neemt niet meer op. Je hebt een goed verhaal, en niemand bij wie het hoort.
defenders-q-in-the-light = Bekend zijn bij veel mensen beschermt elke verdediger.
    .true-why = Sommigen wel. Bij anderen wijst een bekende naam een aanvaller de weg.
    .false-why = Licht heeft twee kanten. Degene om wie het gaat, hoort dat telkens zelf af te wegen.
    .hint-1 = Laat een regel met het woord ‘elke’ ruimte voor het nee van Teodora?
defenders-q-last-resort = Een netwerk wil een zangeres in gevaar beschermen. Welke stap is het laatste redmiddel, als andere niet helpen?
    .check-ins = Elke dag bellen op vaste tijden
    .check-ins-why = Het kost weinig en kan meteen beginnen.
    .moving = Verhuizen naar een andere plek
    .moving-why = Het kan een leven redden, en het kost haar werk, vrienden en taal. Daarom komt het als laatste.
    .observer = Een vriend die met haar meegaat
    .observer-why = Gezelschap is een van de lichtste stappen, als ze het wil.
    .course = Een cursus digitale veiligheid
    .course-why = Die maakt haar veiliger en laat haar leven zoals het is.
    .hint-1 = Welke van de vier verandert haar leven het meest?
defenders-q-honest-words = Wat kan een helper een verdediger in gevaar eerlijk beloven? Kies alles wat past.
    .fund-sure = ‘Een fonds gaat het betalen’
    .fund-sure-why = Fondsen hebben grenzen en kunnen nee zeggen. Je kunt het proberen, niet beloven.
    .wont-tell = ‘Ik druk niets af wat jij niet wilt’
    .wont-tell-why = Dit heeft de helper zelf in de hand.
    .wont-tell-missed = Wat de helper wel of niet afdrukt, bepaalt ze zelf. Dat kan ze dus beloven.
    .nothing-happens = ‘Vanaf nu ben je veilig’
    .nothing-happens-why = Dat kan niemand weten. Blijkt het niet waar, dan is het vertrouwen weg als het nodig is.
    .will-ask = ‘Ik vraag het je voor ik iets doe’
    .will-ask-why = Een belofte die je kunt houden, en de belangrijkste.
    .will-ask-missed = Vragen voordat je iets doet, kun je beloven, en zou je ook moeten.
    .hint-1 = Wat heeft de helper zelf in de hand?
defenders-q-photo-walk = Na een workshop in Lind wil de trainer de groepsfoto op internet zetten. Amir, de verdediger die sprak, heeft erom gevraagd en de foto uitgekozen. Het contract van de trainer laat dat toe. Er staan twaalf deelnemers op; aan hen is niets gevraagd. Denk aan alle drie.
    .self-why = Het contract laat het toe. Je kunt je nog afvragen of de foto naar de trainer te herleiden is; beide antwoorden zijn redelijk.
    .person-why = Amir heeft er zelf om gevraagd en de foto uitgekozen.
    .others-why = Twaalf gezichten zijn te herkennen, en aan die mensen is niets gevraagd.
    .ahead-why = Het ja van Amir geldt voor Amir. Hij kan niet voor twaalf anderen antwoorden.
    .ask-wait-why = Vraag het de twaalf, of kies een foto van het bord, zonder gezichten.
    .hint-1 = Tel de gezichten, en tel wie er iets is gevraagd.
defenders-q-who-chooses = Ines, die dorpen in het bos verdedigt, wordt bedreigd. Een fonds, haar vrienden en een ambassade hebben elk een plan. Wie beslist wat er gebeurt?
    .embassy = De ambassade, want die heeft de meeste macht
    .embassy-why = Ze kan deuren openen. Ze hoeft niet te leven met wat erna komt.
    .herself = Ines, als ze de plannen heeft gehoord
    .herself-why = Goede raad en haar eigen kennis komen bij haar samen, en het risico ook.
    .donor = Het fonds, want dat moet betalen
    .donor-why = Het mag beslissen waar het voor betaalt. Niet over haar leven.
    .majority = Haar vrienden, bij meerderheid
    .majority-why = Velen kunnen van haar houden en toch verkeerd inschatten wat ze aankan.
    .hint-1 = Om wiens leven gaat het?
