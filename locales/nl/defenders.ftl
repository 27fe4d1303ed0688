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
    .rights-ask = Gaat het om mensenrechten, en blijven de rechten van anderen daarbij heel?
    .peace = De middelen
    .peace-ask = Zijn de middelen vreedzaam?
    .met = Ja
    .unmet = Nee
    .defender = Door deze daad een mensenrechtenverdediger
    .not-here = Door deze daad geen verdediger

defenders-test-no-harm = Drie om aan te denken
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

    Amina schept elke week een fles water uit de beek achter de velden en schrijft op welke kleur het heeft. Dokter Reyes heeft een verwonding in een dossier gezet, al vroeg een agent haar om die weg te laten. Jomo leert schoonmakers hun contract te lezen. Mevrouw Karo leent haar achterkamer uit aan vrouwen die niet tegen hun wil willen trouwen.

    Niemand in de bus vindt hen bijzonder.
defenders-deeds-experts = Mensenrechten verdedigen is werk voor deskundigen.
defenders-deeds-what-counts = Wat telt
defenders-deeds-meaning =
    Een mensenrechtenverdediger is iedereen die zich vreedzaam inzet voor mensenrechten, alleen of met anderen. Het is geen beroep. Er is geen insigne en geen formulier, en niemand hoeft ervoor betaald te worden.

    Twijfel je over iemand, stel dan drie vragen. Ze gaan over de daad, niet over de titel.
defenders-deeds-questions = Drie vragen:
    .deed = Doet deze persoon iets, alleen of met anderen?
    .rights = Gaat het om mensenrechten, en blijft erkend dat iedereen ze heeft?
    .peace = Zijn de middelen vreedzaam?
defenders-deeds-many-kinds = Allerlei mensen
defenders-deeds-kinds = In 2018 omschreef een wereldwijde oproep verdedigers als mensen die rechtvaardigheid en waardigheid eisen voor iedereen. Er stonden voorbeelden bij:
    .money = mensen die corruptie aan het licht brengen
    .needs = mensen die gezondheidszorg, onderwijs of huisvesting eisen
    .self = mensen die opkomen voor ieders recht om te leven volgens het eigen gender en de eigen seksuele gerichtheid
    .women = vrouwen die opkomen voor het recht van vrouwen om zelf over hun leven te kiezen, zonder gedwongen huwelijk en zonder gedwongen moederschap
    .land = boeren en gemeenschappen die land, water en bossen beschermen tegen vervuiling en roofbouw door bedrijven
defenders-deeds-brave-ordinary =
    Volgens de oproep zijn ze dapper, zijn ze gewoon en worden ze aangevallen. Vaak blijft alleen dat eerste hangen. Maar gewone mensen hebben slechte dagen en noemen weleens een verkeerd getal. Ze blijven dan verdediger: niemand hoeft in elke discussie gelijk te hebben.

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
    .eyes = *Privacy:* toezicht op telefoontjes, brieven en bezoek
    .border = *Beweging:* een reisverbod, een paspoort dat wordt ingehouden
    .cell = *Vrijheid:* arrestatie en gevangenis om wat iemand zei
    .revenge = *Represailles:* straf voor wie met de Verenigde Naties heeft gesproken
defenders-attacked-heaviest = Lijf en leven
defenders-attacked-gendered =
    De oproep had het ook over bedreigingen, aanvallen en moord. Alleen al een bedreiging kan genoeg zijn om iemand te laten opgeven.

    Vrouwen en lhbti-personen die rechten verdedigen, krijgen vaak met een eigen soort aanvallen te maken: op hun lichaam, hun familie, hun ‘eer’. De aanvaller wil dat ze zich schamen en naar huis gaan.
defenders-attacked-killed = mensenrechtenverdedigers werden gedood, in 32 landen. Dat is een minimum, want alleen gevallen die konden worden vastgelegd, tellen mee.
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
    .six = *6:* om kennis over rechten te hebben, op te zoeken en te publiceren
    .eight = *8:* om mee te doen aan het openbare leven, kritiek te geven en voorstellen te doen
    .nine = *9:* om te klagen, rechtszittingen bij te wonen, juridische hulp te bieden en naar internationale instanties te stappen
    .twelve = *12:* om vreedzaam op te treden tegen schendingen, en om beschermd te worden
    .thirteen = *13:* om middelen voor dit werk te zoeken, ook geld, en die te gebruiken
defenders-declaration-what-kind =
    Het is een verklaring en geen verdrag, en er komen geen nieuwe rechten bij. Ze neemt rechten die er al waren en zegt: die gelden ook voor wie er anderen mee verdedigt. De belangrijkste plicht blijft bij de staat (artikel 2). Beperken mag alleen binnen het internationale recht (17), en we hebben allemaal plichten tegenover onze gemeenschap (18).

    In het eerste artikel staat Lucia’s antwoord. Iedereen heeft dit recht. Niemand achter een balie hoeft het uit te delen.
defenders-declaration-expert = Iemand om aan te schrijven
defenders-declaration-mandate-text =
    In april 2000 stelde de Commissie voor de Rechten van de Mens, een VN-orgaan van toen, een onafhankelijke deskundige voor verdedigers in. De eerste was Hina Jilani uit Pakistan. Na haar kwamen Margaret Sekaggya uit Oeganda, Michel Forst uit Frankrijk en Mary Lawlor uit Ierland. Mary Lawlors termijn liep tot 2026; wie haar opvolgde, konden we voor deze cursus niet bevestigd krijgen.

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
defenders-twenty-years-demands = Regeringen werd om twee dingen gevraagd:
    .protect = verdedigers te eren en te beschermen
    .stop = te stoppen met het aanvallen, zwartmaken en stigmatiseren van wie voor ieders rechten werkt
defenders-twenty-years-edges =
    De eerste eis was er vooral voor verdedigers die aan de rand worden gezet en aangevallen om wie ze zijn: om hun genderidentiteit, seksuele gerichtheid, etniciteit en ras, godsdienst, status, beperking, leeftijd of klasse.
defenders-twenty-years-together =
    De gedachte erachter is oud en eenvoudig. Eén stem hoor je makkelijk over het hoofd, vele samen komen verder. Deze petitie sloot in 2018. Ze staat hier als geschiedenis; er valt niets meer te tekenen.
defenders-twenty-years-mixed-up = Vijf namen die door elkaar raken
defenders-twenty-years-no-such-name =
    Misschien kom je ergens de ‘Marianne Esperanza-verklaring’ tegen. Die bestaat niet. Iemand heeft een paar namen bij elkaar gegoten. Hier staan ze, elk in een eigen glas.
defenders-twenty-years-names = Vijf dingen, vijf soorten:
    .eu = *EU-richtsnoeren inzake mensenrechtenverdedigers* (2004, herzien in 2008): beleid voor ambassades en missies buiten de EU. Geen wet.
    .marrakech = *Verklaring van Marrakech* (2018): nationale mensenrechteninstituten beloven verdedigers en hun ruimte te beschermen, vooral die van vrouwen.
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

    Staat er geen datum, dan weet je dat ook.

## Les 5

defenders-unfinished = Twee verhalen zonder slot
    .summary = Joelia Tsvetkova en Mikita Zalatarou: wat bekend is, tot welke dag, en wat niet.
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
    .person = Joelia Tsvetkova
    .place = Komsomolsk aan de Amoer, Rusland
    .status = Ze was weg uit Rusland, en er was een nieuw proces gelast. Hoe dat is gegaan, konden we niet achterhalen.
defenders-unfinished-not-final =
    Wie in november 2022 ophield met lezen, zegt misschien nog steeds ‘definitief vrijgesproken’. Maar definitief was het niet. Drie rechters hadden gesproken, en de derde zette de zaak terug naar het begin. Voor degene om wie het draait, zijn zulke jaren op zichzelf al een last, hoe het vonnis ook luidt.
defenders-unfinished-ahead-mikita = Dit deel gaat over een jongen in de gevangenis die volgens Amnesty is gemarteld. Er staan geen details in. Je mag dit deel overslaan; dat kost je niets.
defenders-unfinished-homel = Een jongen uit Homel
defenders-unfinished-mikita =
    Hij was 16 toen hij op 11 augustus 2020 werd gearresteerd, na de protesten die volgden op de presidentsverkiezingen in Belarus. Hij zou een molotovcocktail naar de politie hebben gegooid. Op 22 februari 2021 gaf een rechtbank hem vijf jaar in een opvoedingskolonie voor minderjarigen.

    Amnesty noemde het proces oneerlijk. Hij was volgens Amnesty gemarteld en verhoord zonder advocaat en zonder volwassene naast zich, en op videobeelden was niet te zien dat hij aan geweld meedeed. Amnesty vroeg om hem vrij te laten tot een nieuw, eerlijk proces. Op 14 juli 2021 deed een rechtbank er 18 maanden bij, wegens geweld tegen personeel op de plek waar hij vastzat. Zelf noemde hij het verzet.
    .person = Mikita Zalatarou
    .place = Homel, Belarus
    .status = Op die dag kreeg hij van een rechtbank een tweede straf. Wat er daarna van hem is geworden, konden we niet achterhalen.
defenders-unfinished-why-here =
    Staat hij in deze module als verdediger? Nee. Hij staat hier omdat mensen ver weg _zijn_ rechten verdedigden: het recht op een eerlijk proces en het recht om niet gemarteld te worden. Die heeft iedereen, waarvan je ook beschuldigd wordt.

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
    Deze les en de volgende beschrijven organisaties. Je hoeft nergens lid van te worden, niets te geven en niets te tekenen. Op sommige plekken is zelfs zo’n beschrijving riskant. In Rusland bijvoorbeeld staat Amnesty International sinds {DATE("2025-05-19")} officieel te boek als ‘ongewenst’; wie er meewerkt of materiaal van de organisatie verspreidt, kan daar gestraft worden. Er zijn meer van zulke plekken.
defenders-research-movement = Een beweging van leden
defenders-research-people = mensen vormen samen de wereldwijde beweging van Amnesty, zo schreef Amnesty zelf.
    .source = Amnesty International Thailand, lesdia’s van rond 2022
    .value = 10 miljoen
defenders-research-what-it-says =
    Amnesty zoekt naar eigen zeggen de waarheid over schendingen uit en maakt die openbaar. Het vraagt regeringen en machtige bedrijven zich aan hun beloften en aan de wet te houden, vertelt de verhalen van mensen zodat anderen in actie komen, beschermt activisten en geeft les.

    De onderwerpen lopen uiteen: de doodstraf, discriminatie, seksuele en reproductieve rechten, vluchtelingen en migranten, gerechtigheid na schendingen, wetten die mensen de mond snoeren, en mensen die alleen vastzitten omdat ze zich hebben geuit.
defenders-research-three-verbs = Drie werkwoorden
defenders-research-verbs = Amnesty Nederland vat het werk voor verdedigers op een webpagina, met een foto uit 2020, in drie werkwoorden samen:
    .find = *Onderzoeken:* uitzoeken en vastleggen hoe de rechten van verdedigers worden geschonden
    .press = *Campagne voeren:* in actie komen voor verdedigers die worden geïntimideerd, bedreigd of vervolgd
    .train = *Trainen:* samen met lokale groepen en activisten, online of in een zaal, leren hoe je schendingen herkent en vastlegt, de overheid op de juiste manier aanspreekt, een campagne opzet, met de media werkt en geld werft
defenders-research-quiet-work = Het stille werk
defenders-research-lobby =
    Een deel van campagne voeren zie je nooit. Mensen van Amnesty praten met de overheid van het land waar het om gaat, met de Nederlandse en met andere staten van de Europese Unie. Ze voeren argumenten aan tegen onderdrukkende wetten, zoeken steun en bescherming, en vragen EU-staten vaker hardop te zeggen hoeveel gevaar verdedigers lopen.
defenders-research-guidelines =
    Ook herinneren ze diplomaten aan twee sets EU-richtsnoeren: een over verdedigers en een over de vrijheid van meningsuiting. Volgens de eerste horen diplomaten buiten de EU contact te houden met verdedigers, hen in detentie te bezoeken, processen bij te wonen en hun stem te laten horen, openlijk of in stilte. Een ambassade kan een verdediger zelfs opnemen, staat op de Nederlandse pagina. Er zijn ook bijeenkomsten waar diplomaten en verdedigers uitzoeken wat ze voor elkaar kunnen doen.
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
    .tips = Maak geen ranglijst van organisaties en vraag niemand welke hij of zij steunt. Laat de problemen op verzonnen plekken spelen.
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
    Zulke hulp komt van allerlei kanten: van ProtectDefenders.eu, sinds 2015 een instrument van de Europese Unie; van Front Line Defenders, opgericht in 2001; van het noodfonds van Civil Rights Defenders; van de Urgent Action Funds voor vrouwen; van steden met een opvangprogramma. Programma’s en hun geld veranderen. Niemand kan beloven dat er hulp komt, en in deze cursus staan geen adressen.
defenders-decides-quieter = Bescherming die je nauwelijks ziet
defenders-decides-tactics = Sommige manieren kosten weinig, en sommige ziet niemand ooit:
    .walk-along = met iemand meelopen, zodat ze niet alleen is
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
