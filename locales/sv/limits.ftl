### Ord i kursen ”Yttrandefrihetens gränser”.

limits-outcome-why-limits = säga varför yttrandefriheten får begränsas, och varför begränsningen är undantaget
limits-outcome-opinion-line = skilja en åsikt från ett yttrande, och en absolut rättighet från en relativ
limits-outcome-three-gates = pröva en begränsning steg för steg: lag, syfte, behov
limits-outcome-see-misuse = känna igen när en begränsning missbrukas, och hur tystnad sprider sig av det
limits-outcome-emergency-rules = säga vad ett undantagstillstånd ändrar och vad det aldrig ändrar
limits-outcome-linked-rights = nämna andra rättigheter som drabbas när yttranden straffas
limits-outcome-ask-reasons = fråga efter skäl innan du godtar ett förbud
limits-outcome-room-for-others = lämna plats för ord som du själv inte skulle använda

limits-test-three-part = De tre grindarna
    .law = Första grinden: lagen
    .law-ask = Finns det en lag som alla kan läsa, som är tydlig nog att följa och som inte ger tjänstemän fria händer?
    .aim = Andra grinden: syftet
    .aim-ask = Har begränsningen ett syfte ur listan: andras rättigheter eller anseende, nationell säkerhet, allmän ordning, folkhälsan, den allmänna moralen?
    .necessity = Tredje grinden: behovet
    .necessity-ask = Finns det ett verkligt hot som hänger direkt ihop med just de här orden, och är detta det mildaste medlet som fungerar?
    .met = Grinden öppnas
    .unmet = Grinden förblir stängd
    .allowed = Begränsningen får stå kvar
    .violation = Begränsningen kränker rättigheten

## Lesson 1

limits-board = Anslagstavlan
    .summary = Tre papper, tre klagomål och en fråga: får något tas ner?
limits-board-sheets = Tre papper
limits-board-scene =
    Måndag morgon i Lind, en liten stad i det påhittade landet Oster. På tavlan bredvid bageriet hänger tre papper.

    På det första står det att kommunen har betalat två gånger för samma bro. Det andra är en teckning av borgmästaren med näsan i vädret. Det tredje är en sida ur läkarens journaler: en grannes namn och hans sjukdom.

    Före lunch har någon krävt att vart och ett av dem ska bort. Kommunen skäms. Borgmästaren är sårad. Grannen går inte längre ut.
limits-board-stricter = På det hela taget borde det finnas strängare gränser för vad man får säga offentligt.
limits-board-gain = Vad fria ord ger en stad
limits-board-bridge =
    Ta papperet om bron. Det visar vart pengarna tog vägen, och det kallas öppenhet. Nu kan någon också fråga vem som ska stå till svars, och det är ansvarsutkrävande.

    Friheten för en enda person med en penna är alltså till nytta för alla som går över bron.
limits-board-grows = Där människor utan rädsla kan fråga, berätta och föra saker vidare växer också annat:
    .learn = lärande, i skolan och långt efteråt
    .self = att ta reda på vem man är och vad man tycker
    .justice = klagomål som når fram till dem som måste höra dem
    .claim = alla andra rättigheter, för det är svårt att kräva något som ingen får nämna
limits-board-edge = Och ändå finns det en gräns
limits-board-not-absolute =
    Yttrandefriheten är inte absolut. Titta på det tredje papperet igen. Grannen har också rättigheter, och artikel 12 i den allmänna förklaringen skyddar hans privatliv.

    Ord kan göra mer än att avslöja. De kan mana till hat och driva människor att diskriminera eller ta till våld. Här får en lag dra en gräns, för att skydda andras rättigheter.
limits-board-order-of-things =
    Läs det långsamt; det är gammal svenska. En begränsning kräver en lag. Den kräver ett syfte, och artikeln räknar upp vilka som duger.

    Friheten är regeln och begränsningen undantaget, och de två får inte byta plats. Artikel 30 stoppar dessutom ett knep: ingen stat, grupp eller person får använda en rättighet för att förstöra de andra.

    ”Får det här begränsas?” är alltså bara halva frågan. Den andra halvan lyder: ”Håller sig begränsningen inom sina egna gränser?”
limits-board-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 29.2 och 30 (1948); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkt 21 (2011)
limits-board-guide = Hela gruppen, 20 minuter. Rita upp tre papper på en vägg och låt alla ställa sig vid det som de skulle ta ner först, eller mitt emellan. Ingen behöver förklara sitt val.
    .tips = Håll er till den påhittade staden. Om en verklig makthavare, religion eller armé kommer på tal: för samtalet tillbaka till Lind.
    .debrief = Vilken känsla väckte vart och ett av papperen i staden? Vilken av känslorna svarar också mot en rättighet?
    .variation = I en liten grupp: låt tre personer tala för kommunen, borgmästaren och grannen, och en för bagaren som äger tavlan.
limits-board-own-board = Föreställ dig en anslagstavla, en vägg eller en chatt. Vilka slags ord tas bort där, och vem bestämmer?

## Lesson 2

limits-opinion = En tanke och en mening
    .summary = Det som stannar i ditt huvud är skyddat utan någon gräns. Det som lämnar din mun är också skyddat, men på ett annat sätt.
limits-opinion-counter = Vid luckan
limits-opinion-scene =
    Danil lagar radioapparater i det påhittade landet Tarn. Han behöver ett nytt tillstånd för sitt stånd. Blanketten är ifylld och avgiften betald.

    Tjänstemannen håller kvar stämpeln i luften. ”En sak till. Vad tycker du om fjolårets omröstning om skatten?”

    Danil tittar på stämpeln och säger ingenting.
limits-opinion-quiet-answer = Varför skulle någon i Danils ställe tiga, även om det ärliga svaret hade gjort tjänstemannen nöjd?
limits-opinion-inside = Inuti: ingen gräns alls
limits-opinion-covenant-one = Var och en har rätt att ha sina åsikter utan att någon lägger sig i det.
    .source = Med våra ord, efter internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.1 (1966)
limits-opinion-no-exception =
    En enda mening, och inget ”men” efter den. FN:s kommitté för mänskliga rättigheter, experterna som vakar över konventionen, säger att den här rätten inte har något undantag.

    Den omfattar tystnad också: ingen behöver visa sina åsikter. Att gripa någon för en åsikt kränker rättigheten, hur åsikten än blev känd.
limits-opinion-outside = Utanför: skyddat, men med en gräns
limits-opinion-out-in-the-world =
    När en tanke blir en mening, en sång eller en affisch kommer den ut bland andra människor. Den är fortfarande skyddad, i varje form. Men där ute kan den möta andras rättigheter, och därför får den begränsas.

    ”Får begränsas” betyder inte ”hur som helst”. Nästa lektion visar testet.
limits-opinion-two-questions = Tre ord att hålla isär
limits-opinion-kinds = Jurister frågar hur stark en rättighet är. Tre av deras ord är till hjälp:
    .absolute = *absolut*: inget skäl räcker för att begränsa den. Friheten från tortyr och från slaveri, och att ha en åsikt
    .qualified = *relativ*: den får begränsas om begränsningen klarar ett strängt test. Yttranden, fredliga sammankomster, föreningar, att utöva sin religion, privatliv
    .non-derogable = *icke-derogabel*: den får inte sättas åt sidan, inte ens i ett svårt nödläge
limits-opinion-not-the-same =
    Det tredje ordet är inte ett annat namn på det första. Ta religionsfriheten. Inget nödläge kan sätta den åt sidan. Ändå får sättet att utöva sin religion offentligt begränsas, om begränsningen klarar testet.
limits-opinion-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artiklarna 4 och 19 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 5, 9 och 10 (2011)
limits-opinion-guide = I par, 15 minuter. Varje par hittar på en fråga som en tjänsteman kan ställa, och avgör om ett ärligt svar skulle visa en åsikt eller bara en uppgift (ett namn, en avgift, ett datum).
    .tips = Ingen ska visa en verklig åsikt i den här övningen. Det är det som är själva poängen.
    .debrief = Vad händer i ett rum där man får vara tyst? Vad händer där man inte får det?
limits-opinion-leave-room =
    En liten sak för i dag, om du vill. När du märker att någon behåller en åsikt för sig själv kan du låta tystnaden vara. Fråga inte en gång till.

    Du behöver inte göra något, och det är hela övningen.

## Lesson 3

limits-gates = Tre grindar på en stig
    .summary = Testet som varje begränsning av yttrandefriheten måste klara, ett steg i taget.
limits-gates-letter = Ett brev på en rad
limits-gates-scene =
    I nio år har Ruta hållit i kvällsprogrammet på en liten radiostation i det påhittade landet Varda. På torsdagen kommer ett brev. Det har en enda rad: ”Ert program upphör i dag, enligt lag.”

    Hon vänder på papperet. Baksidan är tom. Innan du läser vidare: vilka frågor skulle du skriva där?
limits-gates-path = En stig, tre grindar
limits-gates-idea =
    Tänk dig en stig med tre grindar, den ena bakom den andra. En begränsning av yttrandefriheten måste komma igenom alla. Förblir en av dem stängd kommer begränsningen inte vidare: då kränker den rättigheten.

    Grindarna står i en konvention. Så här säger den, med våra ord.
limits-gates-covenant-three = Den som använder yttrandefriheten har också särskilda skyldigheter och ett särskilt ansvar. Därför får friheten begränsas på vissa sätt, men bara på sätt som anges i lag och som är nödvändiga: a) av hänsyn till andra människors rättigheter eller anseende; b) för att skydda den nationella säkerheten, den allmänna ordningen, folkhälsan eller den allmänna moralen.
    .source = Med våra ord, efter internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.3 (1966)
limits-gates-gate-law = Första grinden: lagen
limits-gates-law-text =
    Det måste finnas en lag, och den ska gå att hitta och läsa. Den ska vara så tydlig att man vet vad man får göra, och den får inte ge tjänstemän fria händer.

    ”Enligt lag” i brevet till Ruta öppnar ingenting. Vilken lag? Inte heller räcker det med en sedvänja eller en religiös tradition.
limits-gates-gate-aim = Andra grinden: syftet
limits-gates-aims = Begränsningen måste ha något av de här syftena. Listan är sluten:
    .others = andras rättigheter eller anseende
    .security = nationell säkerhet
    .order = allmän ordning
    .health = folkhälsan
    .morals = den allmänna moralen
limits-gates-aim-text =
    Inga andra syften räknas. ”Det är pinsamt för regeringen” står inte på listan. Och ”moralen” får inte hämtas ur en enda tradition.
limits-gates-gate-need = Tredje grinden: behovet
limits-gates-need-text =
    Det är lätt att nämna ett syfte. Nu måste staten visa exakt vad hotet är, och att just de här orden hänger ihop med det, direkt och omedelbart.

    Medlet måste fungera, det måste vara det mildaste som gör det, och det får inte kosta mer än det skyddar. Kanske behöver en rad tas bort. Det är inget skäl att stänga tidningen.
limits-gates-worked = Följ en begränsning på vägen
limits-gates-clinic =
    I Tarn lägger en kontorist ut en lista över en mottagnings patienter på nätet. En lag om vården, som alla kan läsa, förbjuder just detta: första grinden öppnas. Lagen skyddar andras privatliv, och den andra öppnas. En domare låter ta bort den listan och inget annat, för skadan är direkt och pågår varje timme. Den tredje öppnas också. Begränsningen får stå kvar.

    Ändra en enda sak. Domaren stänger alla webbplatser i staden. Samma lag och samma syfte, men den tredje grinden förblir stängd. Den begränsningen kränker rättigheten.
limits-gates-who-carries =
    Vem ska bevisa allt det här? Det ska staten. Ruta behöver inte visa att hennes program är bra.
limits-gates-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.3 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 21–36 (2011)
limits-gates-guide = Grupper om fyra, 20 minuter. Tre personer vaktar var sin grind och får bara ställa den grindens fråga. Den fjärde kommer med en påhittad begränsning och försöker ta sig igenom.
    .tips = De flesta vill gärna börja tvista om den tredje grinden. Skicka tillbaka dem till den första.
    .debrief = Vilken grindvakt hade det svåraste arbetet? Vad var den med begränsningen tvungen att ha med sig?
    .variation = Tre stolar i rad kan vara grindarna.
limits-gates-which-first = Tänk på en regel om ord i en skola, en förening eller på en arbetsplats. Vilken av de tre grindarna skulle de som gjorde regeln ha svårast att komma igenom?

## Lesson 4

limits-cases = Gå vägen själv
    .summary = Två begränsningar att pröva, en regel att skriva, och varför sårade känslor inte är någon grind.
limits-cases-supper = Gräl vid middagen
limits-cases-scene =
    Tre systrar i Oster läser samma serie om en pensionerad general. En skrattar. En tycker att den är smaklös. Den tredje, som kände honom, gråter.

    ”Det där borde vara förbjudet”, säger den tredje. Den andra tänker en stund. ”Den är förfärlig”, svarar hon. ”Men är det samma sak?”
limits-cases-hurt-enough = När ord sårar många människor är det skäl nog att förbjuda dem.
limits-cases-hurt = Såret är verkligt. Är det en grind?
limits-cases-hurt-text =
    Den tredje systerns tårar är verkliga, och någon borde sätta sig bredvid henne. Ändå står sårade känslor inte på listan över syften. FN:s kommitté för mänskliga rättigheter säger att även djupt kränkande ord omfattas av artikel 19. De får begränsas bara efter testet, eller enligt regeln mot uppvigling i artikel 20.

    Internationella normer skyddar människan. De skyddar inte en idé, en tro, ett ämbete eller en stat mot kritik.
limits-cases-who-first =
    Fråga också vem som skulle tystna först. Om varje sårad känsla ledde till ett förbud skulle bara ett fåtal kunna tala, och kritiker och minoriteter skulle förlora sin röst före alla andra. Lagliga ord kan ändå göra skada. Då går det att säga emot dem, och att stötta dem som de drabbar.
limits-cases-how-to-walk = Så går du
limits-cases-walking =
    Nu kommer två fall från påhittade länder. Stanna vid varje grind, ställ bara den grindens fråga och avgör om den öppnas. Gå vidare även om en grind har förblivit stängd, så att du ser hela vägen. Säg sedan vad du kommer fram till, enligt internationella normer.
limits-cases-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 11, 38 och 48 (2011)
limits-cases-guide = Grupper om fyra, 30 minuter för båda fallen och berättelsen. Varje grupp skriver ner sina tre avgöranden på papper innan programmet visar något.
    .tips = Fel grind men rätt slutsats är värt att prata om: här är skälen viktigare än resultatet.
    .debrief = Var fick medkänsla för en person er att öppna eller stänga en grind? Hur skulle ni döma om ni tyckte illa om den som talar?
    .variation = Be gruppen ändra en enda detalj så att slutsatsen blir den motsatta.
limits-cases-hard-gate = I vilket fall drog känslan åt ett håll och testet åt ett annat? Vad gjorde du med skillnaden?

## Lesson 5

limits-misuse = Fina ord, fel bruk
    .summary = Hur begränsningar vänds mot kritik: vaga lagar, ”falska nyheter”, säkerhet som etikett, fängelse.
limits-misuse-headlines = Tre förstasidor
limits-misuse-three-papers = En morgon, tre tidningar från påhittade länder:
    .tarn = Tarn: Bonde skrev att brunnarna är torra, åtalas för ”falska nyheter”
    .oster = Oster: Sångkör listas som ”extremistisk” efter sång om polisen
    .varda = Varda: Bloggare hotas av fängelse för att ha ”kränkt vägkontorets ära”
limits-misuse-what-shared = Lagarna heter olika saker, och människorna lever olika liv. Vad har de tre berättelserna gemensamt?
limits-misuse-ahead = Nästa sida är en sann berättelse från en tid av krig, med ett fängelsestraff. Inget grymt beskrivs. På en del platser kan en sådan berättelse leda till problem, så tänk på vem som kan se din skärm. Du kan hoppa över sidan; det kostar inget.
limits-misuse-labels =
    Det var den första våren under Rysslands fullskaliga invasion av Ukraina. Den 31 mars 2022 tog hon bort prislappar från en hylla i en mataffär och satte dit små papper. På dem stod det om bombningen av Mariupol och om människorna som dog där. En kund anmälde det.

    Den 11 april 2022 greps hon. Hon anklagades för att ha spridit ”medvetet falska uppgifter” om de väpnade styrkorna, ett brott som hade införts i lagen bara några veckor tidigare. Hon nekade och sa att hon hade handlat för fredens skull. Den 16 november 2023 dömde en domstol henne till sju års fängelse.

    Den 1 augusti 2024 frigavs hon när stater utväxlade fångar. Ingen domstol hade funnit henne oskyldig.
    .person = Aleksandra Skochilenko, konstnär och musiker
    .place = Sankt Petersburg, Ryssland
    .status = Fri, i Tyskland. Hur hon har levt sedan dess har vi inte kunnat bekräfta.
limits-misuse-read-only =
    Berättelsen är här för att läsas. Ingen ber dig att bedöma den i skrift.

    Håll kanske grindarna bredvid den en stund. Vad betyder ”falsk” i en sådan lag, och vem avgör det? Vilket hot visades, och hur knöts det till några bitar papper?
limits-misuse-tools = Hur en begränsning missbrukas
limits-misuse-good-names =
    För en del begränsningar har regeringar goda skäl. Många missbrukar också den makten: de gör kritik till ett brott och tystar fredliga människor, på nätet och utanför. Skälen som anges låter allvarliga: kampen mot terrorism, allmän ordning, nationell säkerhet, religion.

    Här brukar sådana regler fastna, på stigen med de tre grindarna.
limits-misuse-misused = Fem sätt att missbruka makten:
    .vague = *Vaga lagar.* Om ingen vet vad ”skadlig” eller ”respektlös” betyder gör tjänstemännen som de vill. De fastnar vid första grinden.
    .false-news = *Brott som heter ”falska nyheter”.* Lögner som sprids med avsikt är ett verkligt problem. Men ett vagt brott med ett hårt straff fastnar vid första och tredje grinden.
    .labels-list = *Etiketter.* ”Extremist” eller ”hyllar terrorism” måste definieras tydligt. Annars blir ordet ett nät att fånga kritiker i.
    .secrecy = *Lagar om sekretess och säkerhet.* De får inte dölja fakta som allmänheten behöver, och inte användas mot journalister, forskare eller människorättsförsvarare.
    .defamation = *Förtal och fängelse.* Ett gott namn får skyddas. Men den som talar sanning måste kunna försvara sig med det, och FN:s kommitté för mänskliga rättigheter säger att fängelse aldrig är lämpligt.
limits-misuse-old-count = länder begränsade yttrandefriheten och pressen, enligt en räkning för 2015. Den visar hur vanligt problemet var; om läget i dag säger den ingenting.
    .source = Amnesty International USA, webbsida från omkring 2019
limits-misuse-whose-security = Vems säkerhet?
limits-misuse-part-of-it =
    ”Säkerhet eller rättigheter” låter som en balansvåg: mer av det ena, mindre av det andra. Men respekten för mänskliga rättigheter är i sig en del av säkerheten och av den allmänna ordningen.

    Ordet ”säkerhet” öppnar alltså ingen grind av sig självt. Det står på listan, och sedan måste staten ändå visa hotet och sambandet. En institution, till exempel en armé, får kritiseras som alla andra.
limits-misuse-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 23, 30, 38, 46 och 47 (2011); FN:s särskilda rapportör om yttrandefrihet, rapport A/HRC/47/25 om desinformation (2021)
limits-misuse-guide = I par, 20 minuter. Ge varje par en påhittad förstasida. De skriver en fråga till ministern för varje grind.
    .tips = Använd bara påhittade länder. På en del platser kan till och med ett verkligt exempel ur nyheterna utsätta människor för fara.
    .debrief = Vilket av de fem sätten är svårast att upptäcka medan det pågår? Varför fungerar fina ord så bra?
limits-misuse-second-look = Vilket ord i en regel skulle få dig att titta en gång till, och varför just det?

## Lesson 6

limits-silence = Hur tystnad sprider sig
    .summary = Censur före och efter, nedstängningar, processer som tröttar ut, och tystnaden som ingen har gett order om.
limits-silence-shelves = Luckor i hyllorna
limits-silence-scene =
    En bokhandlare i Tarn får böta en hel årsinkomst. På hennes bord låg en kokbok med ett skämt om skattekontoret på sidan 90.

    En vecka senare har fyrtio bokhandlar luckor i hyllorna. Kokböcker, skämtböcker, en bok om skatternas historia. Ingen tjänsteman har besökt de fyrtio butikerna, och det finns ingen lista över förbjudna böcker. En enda bot räckte.
limits-silence-loud = De högljudda sätten
limits-silence-ways = Censur är att de som har makten styr orden. Den finns i flera former:
    .prior = *Före:* en text eller en sång behöver en stämpel innan någon får ta del av den
    .later = *Efter:* sidor blockeras, inlägg raderas, exemplar tas, människor straffas
    .pressure = *Från sidan:* ägare, licenser och annonsörer pressas tills en tidning ger vika
    .shutdown = *Allt på en gång:* ett nät eller hela internet stängs av
limits-silence-lawsuit = Processen som inte handlar om att vinna
limits-silence-slapp-text =
    En del mål förs till domstol för att trötta ut en kritiker. Summorna är enorma, månaderna många, och den som stämmer har råd med båda. Det kallas SLAPP, eller munkavleprocess: en process som ska hindra människor från att delta i det offentliga samtalet.

    Det händer i demokratier också. I Europeiska unionen finns ett direktiv av den 11 april 2024 som ska skydda människor mot sådana tvistemål när de berör mer än ett land.
limits-silence-cold = Det tysta sättet
limits-silence-chill =
    Tillbaka till de fyrtio butikerna. När en regel eller ett straff får många fler att tystna än dem som drabbas talar man om en avkylande effekt. Det som de fyrtio bokhandlarna gör, av rädsla, är självcensur.

    Den lämnar knappt några spår. En bok som har tagits i beslag går att räkna. En bok som ingen vågade beställa gör det inte.
limits-silence-blank = När papperet förblir tomt
limits-silence-blank-text =
    Ibland gör människor själva tystnaden synlig. I Los Angeles höll en person 2020 upp en tom skylt. Samma år syntes tomma papper i Hongkong, när det hade blivit riskabelt med paroller.

    I Ryssland greps 2022 människor som höll tomma papper mot kriget. I Kina höll studenter och boende upp vita A4-papper i slutet av november 2022. En av dem sa att papperet stod för allt som de ville säga men inte kunde.
limits-silence-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 42, 43 och 47 (2011); direktiv (EU) 2024/1069 (2024)
limits-silence-guide = Hela gruppen, 20 minuter. Låt deltagarna räkna upp vad som saknas i de fyrtio hyllorna, och sedan hur någon skulle kunna få veta det.
    .tips = Fråga om människorna i berättelsen, aldrig om vad deltagarna själva tiger om.
    .debrief = Vem skadas av en bok som inte finns där? Vad skulle hjälpa en bokhandlare att ställa tillbaka den?
    .variation = Spela redaktörens berättelse i grupp: rösta med kort om varje val, och låt två röster argumentera före omröstningen.
limits-silence-retell =
    Om det är tryggt där du är kan du berätta om de fyrtio bokhandlarna för någon, och låta den personen hitta ordet för det.

    Är det inte tryggt, så behåll berättelsen. Du har inte förlorat något.

## Lesson 7

limits-emergency = När ett nödläge utlyses
    .summary = Vissa skyldigheter får sättas åt sidan en tid i en svår kris. Andra aldrig.
limits-emergency-flood-night = Klockan tre på natten
limits-emergency-scene =
    I elva dagar har det regnat i Varda. Klockan tre på natten brister dammen ovanför huvudstaden, och i radion läses ett beslut upp: undantagstillstånd.

    Människor bär upp barn på taken. Några undrar över morgondagen. Stängs bron? Kommer tidningen? Får man fortfarande klaga på att dammen aldrig lagades?
limits-emergency-rights-wait = I ett svårt nödläge måste rättigheterna vänta tills det är över.
limits-emergency-step-aside = Att sätta skyldigheter åt sidan för en tid
limits-emergency-what-it-is =
    I vanliga tider får en stat begränsa vissa rättigheter, om grindarna öppnas. I de allra svåraste kriserna tillåter konventionen ett steg till: att för en tid sätta några av skyldigheterna åt sidan. Det kallas avvikelse, eller derogation.

    Artikel 4 i konventionen om medborgerliga och politiska rättigheter tillåter det på stränga villkor.
limits-emergency-conditions = Allt det här måste vara uppfyllt:
    .proclaimed = nödläget är officiellt utlyst
    .life = det hotar nationens fortbestånd
    .strict = åtgärderna går inte längre än vad som är absolut nödvändigt
    .equal = de diskriminerar ingen
    .told = andra stater får veta det
limits-emergency-never = Vad inget nödläge kommer åt
limits-emergency-never-text =
    Vissa rättigheter förblir hela också under den värsta natten. Artikel 4 räknar upp dem. Bland dem finns friheten från tortyr, friheten från slaveri och tankefriheten, samvetsfriheten och religionsfriheten.
limits-emergency-opinion-too =
    Yttrandefriheten står inte på den listan. En stat får alltså sätta delar av den åt sidan, om det är absolut nödvändigt. Att ha en åsikt är något annat. FN:s kommitté för mänskliga rättigheter säger att inget nödläge ger en stat rätt att lägga sig i det.
limits-emergency-milder-first = Det mildare verktyget först
limits-emergency-ordinary =
    Avvikelser är till för faror som vanliga regler inte klarar. Ofta klarar de det. En bro kan stängas, eller ett möte flyttas till ett säkert torg, med en vanlig begränsning som kommer igenom grindarna. Om fredliga sammankomster säger kommittén det rent ut: en stat får inte göra avvikelser när en vanlig begränsning räcker.

    Och klagomålet om dammen? En översvämning gör det inte farligt.
limits-emergency-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 4 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkt 5 (2011), och allmän kommentar nr 37, punkt 96 (2020)
limits-emergency-guide = Grupper om fem, 25 minuter. Varje grupp är nattpersonalen i en översvämmad, påhittad stad och får besluta om tre åtgärder. En annan grupp prövar åtgärderna mot de fem villkoren.
    .tips = Några kan ha levt genom ett nödläge. Låt dem leda, eller låt dem vara tysta.
    .debrief = Vilken åtgärd var svårast att ge upp? Vem skulle märka om den fick gälla även när vattnet hade sjunkit undan?
limits-emergency-last-day = Föreställ dig dagen då ett nödläge tar slut. Hur skulle människor veta att allt som sattes åt sidan har kommit tillbaka?

## Lesson 8

limits-together = Rättigheter som står och faller med varandra
    .summary = En affisch, ett gripande, och hur många rättigheter som hänger på samma tråd.
limits-together-thread = En lös tråd
limits-together-scene =
    Du känner kanske igen det från en stickad ärm. En tråd hänger ut, någon drar, och raden bredvid börjar röra sig. Sedan nästa.

    Mänskliga rättigheter är stickade på det sättet. Den här lektionen följer en tråd, från en affisch till en cell och tillbaka.
limits-together-ahead = Nästa sida är en påhittad berättelse om ett gripande och om grym behandling i häktet, med några få enkla ord. Du kan hoppa över sidan; det kostar inget.
limits-together-poster = Lenas affisch
limits-together-lena =
    Lena bor i Varda och tecknar för en barntidning. På våren klistrar hon upp en affisch: en vattenkran och frågan ”Vart tog rörpengarna vägen?”

    Två män hämtar henne före soluppgången och anger inget skäl. I tre veckor får hon inte träffa någon domare, och sedan hålls en förhandling bakom stängd dörr. I cellen tvingas hon stå upp två nätter. Hennes inhalator ligger i en skrivbordslåda på kontoret.

    Det började med en vattenkran på ett papper.
limits-together-linked = Vad som hängde på tråden
limits-together-chain = Lena, som är påhittad, frågade på en affisch vart pengarna till rören hade tagit vägen, och greps. De här rättigheterna i den allmänna förklaringen drabbades, en efter en:
    .words = yttrandefrihet: att söka, ta emot och sprida information (artikel 19)
    .liberty = frihet och säkerhet, och inget godtyckligt gripande (artiklarna 3 och 9)
    .hearing = en rättvis och offentlig rättegång (artikel 10)
    .body = ingen tortyr eller annan grym behandling (artikel 5)
    .health = hälsa och vård (artikel 25)
limits-together-humane =
    Konventionen om medborgerliga och politiska rättigheter tillägger i sin artikel 10 att den som hålls inlåst ska behandlas mänskligt. Experter säger att rättigheter är ömsesidigt beroende: den ena behöver den andra för att bli verklig. Den som är rädd för cellen frågar inte om rören.
limits-together-back = Tråden löper tillbaka också
limits-together-other-way =
    Yttrandefriheten håller även upp de andra. Lenas syster skriver till en tidning, en läkare rapporterar vad han såg, en advokat begär ut handlingarna. Var och en använder ord för att skydda friheten, hälsan och rätten till en rättvis rättegång.

    Därför måste angrepp på dem som talar utredas. När orden försvinner blir väggarna tjockare.
limits-together-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 3, 5, 9, 10, 19 och 25 (1948); Wiendeklarationen och handlingsprogrammet, del I, punkt 5 (1993)
limits-together-guide = En ring med åtta till tolv personer, 20 minuter, ett garnnystan. Var och en får namnet på en rättighet. Läs berättelsen om Lena högt; den vars rättighet berörs tar tråden.
    .tips = Säg i förväg att berättelsen innehåller ett gripande och grym behandling, och låt den som vill stå över.
    .debrief = Vad händer när en av er släpper taget? Vilka händer skulle kunna hålla i tråden för Lena?
    .variation = Utan garn: dra streck mellan ord på ett stort papper.
limits-together-one-thread = Lena hade en fråga om ett rör. Vilken rättighet skulle du laga först, så att någon kunde ställa den igen, och varför?
limits-together-small-rule =
    En stilla övning att ta med. Välj en liten regel om ord: på ett bibliotek, på en buss, i ett spel. Låt den gå genom de tre grindarna i ditt huvud.

    Du behöver inte berätta för någon vad du kom fram till. Lagen där du är kan skilja sig från de internationella normerna i den här kursen.

## Questions asked in lessons

limits-q-third-sheet = Tre papper hänger i Lind: den dubbla betalningen, teckningen, läkarens sida. För vilket av dem är skälet till en begränsning starkast?
    .bridge = Papperet om bron
    .bridge-why = Offentliga pengar angår alla, och papperet gör det lättare att följa dem. Att kommunen skäms är inte ett skäl som räknas.
    .file = Sidan ur journalerna
    .file-why = Den blottar en privatpersons sjukdom för hela gatan och säger staden inget som den behöver veta. Hans privatliv är en rättighet för sig, i artikel 12.
    .disliked = Det som flest ogillar
    .disliked-why = Popularitet mäter något annat. Ord som många ogillar kan vara skyddade, och ord som många gillar kan skada någons rättigheter.
    .drawing = Teckningen av borgmästaren
    .drawing-why = Hon kan mycket väl ha blivit sårad. Men den som har ett ämbete får kritiseras och tecknas, och sårad stolthet räcker inte för ett förbud.
    .hint-1 = Leta efter någon vars rättighet skadas, och inte efter någon som är irriterad.
limits-q-free-words = Vad gör yttrandefriheten möjligt för ett samhälle? Välj alla svar som stämmer.
    .see = Att se hur pengar och makt används
    .see-why = Det är öppenhet, och första steget till ansvarsutkrävande.
    .see-missed = Det gjorde papperet om bron: folk kunde se hur offentliga pengar hade använts.
    .truth = Att allt som trycks är sant
    .truth-why = Det kan ingen lova. Fri debatt hjälper till att hitta fel; den kan inte hindra att de trycks.
    .claim = Att tala om rättigheter och kräva dem
    .claim-why = En rättighet som ingen får nämna är svår att använda. Så öppnar yttrandefriheten dörren till de andra.
    .claim-missed = Ett till stämmer: det är svårt att kräva en rättighet som ingen får nämna.
    .courts = Att klara sig utan domare och domstolar
    .courts-why = En tidningsartikel kan inte ersätta en rättvis rättegång. Ett samhälle behöver båda.
    .hint-1 = Två av de fyra lovar för mycket.
limits-q-prove-useful = Zoya vill trycka ett flygblad i Varda. En tjänsteman säger: ”Visa oss först att det är till nytta.” Enligt internationella normer är det rätt ordning.
    .true-why = Här har regeln och undantaget bytt plats. Zoya är fri från början; den som vill begränsa henne ska ange skälen.
    .false-why = Du såg det: friheten är regeln. Tjänstemannen behöver skäl för en begränsning, och Zoya behöver inga för sitt flygblad.
    .hint-1 = Vem måste förklara sig, den som talar eller den som begränsar?

limits-q-licence-counter = Tjänstemannen i Tarn säger: ”Berätta vad du tycker om omröstningen, annars blir det ingen stämpel.” Vad säger internationella normer om Danil?
    .all-asked = Han måste svara om alla tillfrågas
    .all-asked-why = Det blir inte bättre av att alla tillfrågas. Det betyder bara att allas rätt kränks.
    .by-law = Han måste svara om en lag kräver det
    .by-law-why = Med en tydlig lag får yttranden ibland begränsas. Åsikter får det inte, vad en lag än säger.
    .quiet = Han får behålla åsikten för sig själv
    .quiet-why = I rätten att ha en åsikt ingår att inte visa den. Där finns inget undantag för tjänstemän, stämplar eller tillstånd.
    .unpunished = Han måste svara men går fri från straff
    .unpunished-why = Att tvinga fram ett svar är redan ett intrång. En rätt till tystnad som tar slut vid en lucka är ingen rätt.
    .hint-1 = Har åsikten lämnat hans huvud än?
limits-q-absolute-qualified = Sortera efter hur starkt internationella normer skyddar detta.
    .no-limit = Får aldrig begränsas
    .with-test = Får begränsas, efter ett test
    .torture = Frihet från tortyr
    .torture-why = Inget skäl kan rättfärdiga tortyr: varken säkerhet, ett nödläge eller att personen är skyldig.
    .publish = Att publicera en artikel
    .publish-why = Yttrandefriheten är en relativ rättighet. Den kan begränsas, om begränsningen klarar varje steg i testet.
    .thought = Att ha en åsikt
    .thought-why = Den stannar i huvudet och möter ingens rättigheter. Ingen begränsning är tillåten.
    .assembly = Att samlas fredligt på ett torg
    .assembly-why = Rätten att samlas fredligt får begränsas på villkor som liknar dem för yttranden.
    .slavery = Frihet från slaveri
    .slavery-why = Ingen får hållas som slav, vad syftet än är.
    .worship = Att utöva sin religion offentligt
    .worship-why = Att tro är fritt. När tron utövas offentligt kan den möta andras rättigheter, så den delen är relativ.
    .hint-1 = Fråga om saken någonsin kan krocka med någon annans rättigheter.
limits-q-same-thing = Enligt internationella normer är en rättighet som inget nödläge kan sätta åt sidan därmed också en rättighet utan någon gräns.
    .true-why = Det är två olika frågor. Inget nödläge kan sätta religionsfriheten åt sidan, men att utöva sin religion får ändå begränsas på vissa villkor.
    .false-why = Du höll isär dem väl. ”Sätts aldrig åt sidan i ett nödläge” och ”begränsas aldrig” är två listor, och bara några rättigheter står på båda.
    .hint-1 = Tänk på religionsfriheten, och sedan på att utöva sin religion offentligt.

limits-q-gate-order = En domstol prövar en begränsning som gäller en tidskrift. Sätt domstolens frågor i samma ordning som grindarna på stigen.
    .law = Vilken tydlig, offentlig lag säger det?
    .aim = Vilket syfte på listan har den?
    .need = Finns det ett verkligt hot, och inget mildare medel?
    .verdict = Har alla grindar öppnats, så att den får stå kvar?
    .why = En begränsning utan lag är redan förlorad, så lagen kommer först. Sedan syftet, sedan behovet. Slutsatsen får vänta tills varje grind har prövats.
    .hint-1 = Den första frågan går att besvara med en lagbok i handen.
limits-q-aim-list = Vilka syften står på listan i ICCPR, artikel 19.3? Välj alla som stämmer.
    .image = Bilden av regeringen
    .image-why = Att se bra ut står inte på listan. Att kritisera dem som styr är något av det viktigaste som friheten är till för.
    .others = Andras rättigheter
    .others-why = Det står först i texten, tillsammans med andras anseende.
    .others-missed = Andras rättigheter och anseende står först i texten.
    .health = Människors hälsa
    .health-why = Folkhälsan står på listan. De andra grindarna måste ändå öppnas.
    .health-missed = Folkhälsan står också på listan, bredvid den allmänna moralen.
    .faith = En religions ära
    .faith-why = Troende människor har rättigheter och är skyddade. En religion som sådan är inte skyddad mot kritik.
    .security = Nationens säkerhet
    .security-why = Ja, det står där. Ett syfte på listan öppnar en grind, aldrig alla tre.
    .security-missed = Nationell säkerhet står på listan, även om ordet i sig inte bevisar något.
    .hint-1 = Tre av de fem står på listan.
limits-q-which-gate = Tre tjänstemän försvarar var sin begränsning. Vilken grind förblir stängd för var och en?
    .secret-rule = ”Regeln finns i en pärm som vi inte får visa.”
    .secret-rule-why = En regel som ingen får läsa är ingen lag i testets mening.
    .look-silly = ”Ministern framstod som löjlig.”
    .look-silly-why = Att bespara en makthavare att rodna är inget syfte på listan.
    .one-line = ”En rad var falsk, så vi stängde tidningen.”
    .one-line-why = Medlet går långt utöver skadan. En rättelse hade varit mildare.
    .shut-law = Lagen
    .shut-aim = Syftet
    .shut-need = Behovet
    .hint-1 = Börja med pärmen: vad är det som fattas när ingen kan läsa den?

limits-q-walk-respect = Oster har en lag mot ”respektlösa ord”. Den säger inte vilka ord det är; varje polis avgör själv. Ministern förklarar att lagen håller regeringens goda namn rent. Sefa, som kör buss, sjunger på en gatufest om hålen i vägen och får böta en veckolön. Bedöm enligt internationella normer.
    .law-why = Grinden förblir stängd. Ingen kan veta i förväg vilka ord som är ”respektlösa”, och varje polis har fria händer.
    .aim-why = Också stängd. Anseende är något som människor har; att skona en regering står inte på listan.
    .necessity-why = Inget hot visades, så det finns inget att knyta sången till. Den här grinden förblir stängd.
    .allowed-why = En enda stängd grind hade stoppat begränsningen, och här är det tre. Att orden kanske var fräcka ändrar inte det.
    .violation-why = Inte ens för en fräckare sång räcker en så lös lag till böter.
    .hint-1 = Fråga vid första grinden om Sefa kunde ha vetat det innan hon sjöng.
limits-q-walk-witness = I Tarn såg en pojke på elva år ett rån, och den åtalades vänner har hotat honom. En publicerad lag säger: så länge en rättegång pågår får ingen trycka namn eller bild på ett vittne under sexton år. En domare säger åt en dagstidning att utelämna pojkens namn. Allt annat får den skriva om. Bedöm enligt internationella normer.
    .law-why = Lagen är offentlig och exakt, så grinden öppnas: en ålder, en tid, två saker som inte får tryckas.
    .aim-why = Ett barns säkerhet och privatliv hör till andras rättigheter, och de öppnar grinden.
    .necessity-why = Hotet är verkligt och nära, ett namn utelämnas, och bara medan rättegången pågår. Den här grinden öppnas också.
    .allowed-why = Tre öppna grindar. Läsarna får ändå veta allt som de behöver om rättegången, och pojken sover tryggare.
    .violation-why = Det är en god vana att misstro begränsningar. Men titta igen: en tydlig lag, ett barns rättigheter, ett namn, en kort tid. Varje grind öppnades.
    .hint-1 = Fråga exakt vad tidningen inte längre får trycka, och hur länge.
limits-q-draft-rule = Du arbetar på juristavdelningen i en hamnstad i Oster. En febersjukdom går i staden. Någon säljer ett rengöringsmedel som botemedel och gör reklam för det på affischer; fyra personer ligger på sjukhus. Borgmästaren ber dig om en regel.
    .desk = Det är onsdag, och hon vill ha den på fredag. Vad gör du först?
    .broad = Skriver: ”Ingen får sprida skadliga osanningar”
    .broad-why = Det låter kraftfullt och täcker nästan vad som helst. Ingen kan veta vilka ord som menas.
    .narrow = Skriver: ”Ingen får sälja medlet som botemedel”
    .narrow-why = En enda handling, tydligt angiven, knuten till en fara som redan har nått sjukhuset.
    .phone = Ringer sjukhuset innan du skriver ett ord
    .phone-why = En begränsning behöver ett påvisat hot. Du tar reda på om det finns.
    .facts = Sjukhuset nämner produkten. Hälsomyndigheten tillägger att de flesta som förde tipset vidare själva trodde på det. Vem ska regeln gälla?
    .every-sharer = Alla som har fört tipset vidare till andra
    .every-sharer-why = Hundratals rädda människor blir lagbrytare, och säljaren är bara en av många.
    .sellers = De som säljer det eller gör reklam för det
    .sellers-why = Nu följer regeln den direkta länken mellan ord och skada.
    .uproar = På torsdagen viftar en ledamot i fullmäktige med ditt utkast mot en sjuksköterska som har skrivit att mottagningen har för få sängar. ”En skadlig osanning”, säger han. Vad nu?
    .rewrite = Tar tillbaka det och anger en enda handling
    .rewrite-why = Du såg vad en vid regel öppnar för. Det nya utkastet lämnar sjuksköterskan i fred.
    .keep = Behåller det och litar på kloka tjänstemän
    .keep-why = En regel måste vara ofarlig i vems händer som helst. Den här överlåter allt åt den som håller i den.
    .penalty = Nu anger regeln en enda handling: att sälja medlet, eller göra reklam för det, som botemedel. Vad ska den föreskriva?
    .two-years = Två års fängelse för varje affisch
    .two-years-why = Syftet är gott, men medlet är mycket hårdare än vad faran kräver.
    .stop-sale = Säljstopp, nedtagna affischer, en varning
    .stop-sale-why = Det når faran och inte mycket mer, och varningen ger människor mer information och inte mindre.
    .close-site = En stängd handelsplats, den med annonsen
    .close-site-why = Annonsen försvinner, och det gör tusentals sidor som inte skadade någon också. Det fanns ett mildare medel.
    .end-fit = På lördagen är medlet borta, och sjuksköterskans inlägg om sängarna finns kvar. En tydlig lag, ett syfte på listan, det mildaste medlet som fungerar: tre grindar öppnades.
    .end-wide = Medlet är borta. Det är också en webbplats där folk sålde cyklar och bröd. En domstol frågar varför ingen tog bort bara den sidan, och den tredje grinden stängs.
    .end-hard = En tryckerilärling som satte upp affischer riskerar flera år i fängelse. Domstolen finner att lagen är tydlig och syftet gott, men att straffet inte står i någon rimlig proportion.
    .end-hush = Sjuksköterskan tar bort sitt inlägg. Andra slutar skriva om febern över huvud taget, också det som är sant. Borgmästaren har fått sin regel, och staden vet mindre än förut.
    .why = En regel som kommer igenom grindarna anger en enda handling, följer en påvisad fara och använder det mildaste medlet. Lagen där du är kan se annorlunda ut.

limits-q-too-vague = En lag måste säga människor vad de får göra. Vilka av de här fyra reglerna är för vaga för det? Välj alla.
    .harmful = ”Skadliga idéer är förbjudna.”
    .harmful-why = Skadliga för vad, och vem avgör? Regeln lämnar svaret till vilken tjänsteman som helst.
    .harmful-missed = ”Skadlig” kan betyda vad som helst här, så ingen vet vad som är förbjudet.
    .child = ”Namnge inte barn som vittnar.”
    .child-why = Man kan ha synpunkter på den, men den säger tydligt vad som inte får tryckas.
    .alarming = ”Sprid inte oroande nyheter.”
    .alarming-why = En varning för översvämning är också oroande. Ingen kan veta vad som omfattas.
    .alarming-missed = Tänk på en varning för översvämning: sann, nyttig och oroande. Regeln skulle omfatta den.
    .polling = ”Inga affischer i vallokaler.”
    .polling-why = En plats och en sak, båda tydliga. Om det är klokt är en fråga för de andra grindarna.
    .hint-1 = Försök att hitta ett exempel för varje regel, ett som kanske omfattas och kanske inte.
limits-q-walk-mayor = I Varda är förtal ett brott. Den publicerade lagen säger vad det betyder: ett falskt påstående om fakta som skadar någons namn. En veckotidning skriver att borgmästaren gav ett byggkontrakt till sin bror. Kontraktet finns i det offentliga registret. Domstolen vägrar att titta på det och dömer skribenten till ett års fängelse. Bedöm enligt internationella normer.
    .law-why = En publicerad lag som säger vad den förbjuder: grinden öppnas.
    .aim-why = En människas anseende står på listan, och en borgmästare är en människa. Öppen.
    .necessity-why = Här slutar vägen. Den som talar sanning måste kunna försvara sig med det, makthavare får kritiseras, och fängelse är aldrig lämpligt för förtal.
    .allowed-why = En tydlig lag och ett gott syfte är två grindar. Den tredje frågar efter medlet, och fängelse för ord som registret bekräftar kommer inte igenom den.
    .violation-why = Den stoppas vid den sista grinden. Se hur prydligt det såg ut vid de två första: missbruk har ofta sina papper i ordning.
    .hint-1 = De två första grindarna kan mycket väl öppnas. Ta god tid på dig vid den tredje.
limits-q-security-word = Tjänstemän i Oster förbjuder en rapport om polisens celler ”av hänsyn till nationell säkerhet”. Vad kräver internationella normer av dem?
    .show-link = Att visa ett hot och ett direkt samband
    .show-link-why = Ordet står på listan, och där börjar arbetet: vilket hot, och hur skulle just rapporten framkalla det?
    .no-reason = Ingenting, för säkerhet behöver inga skäl
    .no-reason-why = Säkerhet öppnar bara den andra grinden. Lagar om sekretess får inte användas för att dölja fakta av allmänt intresse.
    .no-security = Att aldrig mer åberopa säkerhet som syfte
    .no-security-why = Det syftet står på listan och kan vara gott. Det som saknas här är bevis, inte ordet.
    .majority = Att bevisa att de flesta vill ha förbudet
    .majority-why = Ingen grind frågar efter popularitet. En rättighet som krävde majoritet skulle minoriteter inte ha någon nytta av.
    .hint-1 = Säkerhet står på listan. Vad vill den tredje grinden se?

limits-q-empty-shelves = En bokhandlare fick böta, och fyrtio andra rensade sina hyllor. Fyll i ordet som saknas: det är en … effekt.
    .accept = avkylande | avkylande effekt | en avkylande effekt | nedkylande | nedkylande effekt | kylande | avskräckande | avskräckande effekt | chilling effect | chilling
    .why = En avkylande effekt är svår att se: det som syns är en bot, det som händer är tystnad i fyrtio butiker.
    .censor = censur | självcensur | censurerande | självcensurerande | censureffekt
    .censor-why = Nära. Självcensur är det som de fyrtio ägnar sig åt. Effekten som får dem till det har fått sitt namn av kölden.
    .domino = domino | dominoeffekt | dominoeffekten | snöboll | snöbollseffekt | snöbollseffekten | rädsla | skrämmande | spridande
    .domino-why = En bra bild, men inte det vanliga ordet. Tänk på kölden.
    .hint-1 = Ordet har med temperatur att göra.
    .hint-2 = Det börjar på ”av”.
limits-q-before-after = Sortera de här formerna av censur: kommer de före publiceringen eller efter den?
    .before = Före publiceringen
    .after = Efter publiceringen
    .script = En pjäs måste godkännas av en myndighet
    .script-why = Publiken har inte sett något än. Det är förhandscensur.
    .seized = Tryckta exemplar tas från kiosker
    .seized-why = Tidningen hade redan kommit ut, så det här är censur i efterhand.
    .blocked = En sida blockeras dagen efter att den lagts ut
    .blocked-why = I en dag gick den att läsa. Blockeringen kom senare.
    .no-licence = En tidning får inte trycka sitt första nummer
    .no-licence-why = Inte en rad har synts. Kontrollen kommer först.
    .fined = En sångare får böta för förra veckans sång
    .fined-why = Sången hördes, och straffet följde.
    .hint-1 = Fråga om någon har hunnit läsa eller höra det.
limits-q-walk-network = I ett distrikt i Varda manar en kanal på ett stort nätverk folk att stoppa ambulanser, och två stoppas. En tydlig, publicerad lag säger: där liv är i fara får en domstol stänga en kanal eller ett nätverk. Domstolen stänger hela nätverket i hela landet i fem veckor. Bedöm enligt internationella normer.
    .law-why = Alla kan läsa när den får användas och av vem. Grinden öppnas.
    .aim-why = Allmän ordning och andras rättigheter, här till och med deras liv: öppen.
    .necessity-why = Faran fanns i en enda kanal, och grinden förblir stängd därför att miljoner andra förlorade sin röst. Att förbjuda hela system är i regel inte tillåtet.
    .allowed-why = Faran var verklig, och kanalen fick stängas. Men åtgärden drabbade alla i landet, så den tredje grinden förblir stängd.
    .violation-why = Så lyder svaret i kommitténs vägledning: en begränsning bör gälla ett visst innehåll. Att stänga den enda kanalen kunde ha gått igenom.
    .hint-1 = Jämför var faran fanns med var det blev tyst.
limits-q-editor = Nuri är redaktör för en veckotidning i Tarn. Hon har handlingar som visar att ett gruvbolag släpper ut avfall i floden. På fredagen ringer bolagets advokat: tryck det, så stämmer vi.
    .call = Sidan är fortfarande öppen på hennes skärm. Vad kan Nuri göra?
    .drop = Lägga ner det och inte säga varför
    .drop-why = Tidningen är trygg den här veckan, och floden är inte med i den.
    .rush = Trycka i kväll, innan de hinner agera
    .rush-why = Modigt och snabbt. Ingen har kontrollerat siffrorna en andra gång.
    .verify = Kontrollera fakta och fråga bolaget
    .verify-why = Det tar tre dagar. Bolaget svarar på en punkt och tiger om resten.
    .hush = Veckor går. Två unga reportrar föreslår inte längre artiklar om företag. Ingen har sagt åt dem att sluta.
    .reopen = Tala med redaktionen och ta upp det igen
    .reopen-why = Tystnaden hade spritt sig utan order. När någon nämner den går det att andas.
    .survive = Låta det vara: tidningen måste överleva
    .survive-why = En begriplig rädsla. Den lär också varje företag i staden vad ett telefonsamtal kan göra.
    .slip = En siffra var fel. Nu talar bolaget bara om den siffran.
    .correct = Publicera en rättelse och behålla resten
    .correct-why = En ärlig rättelse gör resten av artikeln starkare.
    .insist = Försvara siffran så länge det går
    .insist-why = Läsarna börjar tvivla på de sanna delarna också.
    .suit = Artikeln är ute, kontrollerad och rättad, med bolagets svar bredvid. Ändå kommer en stämning. Den kräver mer pengar än en lokaltidning ser på tio år.
    .help = Söka rättshjälp och berätta för läsarna
    .help-why = Ett mål som ska trötta ut en enda person väger mindre när andra känner till det och hjälper till att bära det.
    .erase = Göra upp i hemlighet och radera artikeln
    .erase-why = Målet tar slut. Det gör artikeln också, och nästa reporter kommer att minnas hur.
    .end-open = Målet drar ut på tiden, men tidningen är inte ensam, och de som bor vid floden har fått läsa vad de behövde veta. En sådan process kallas SLAPP: den är ute efter tystnad, mer än efter seger.
    .end-quiet = Tidningen kommer ut varje vecka, och ingen har förbjudit något. Ändå finns det ett hål i den, stort som en flod. Det är självcensur.
    .end-lost = Grälet om en enda siffra fyller en månad, och floden glöms bort. En liten rättelse hade kostat mycket mindre.
    .why = Påtryckningar behöver inget förbud. Noggranna fakta, öppna rättelser och stöd från andra hjälper människor att behålla sin röst. Lagen där du är kan se annorlunda ut.

limits-q-never-list = Nödläget i Varda är verkligt och utlyst. Vad kan vara möjligt om det är absolut nödvändigt, och vad är aldrig tillåtet, enligt internationella normer?
    .possible = Möjligt, om absolut nödvändigt
    .never = Aldrig, i något nödläge
    .night-roads = Stänga de översvämmade vägarna på natten
    .night-roads-why = Rörelsefriheten får begränsas, och till och med sättas åt sidan en tid, så långt det är absolut nödvändigt.
    .cruelty = Tortyr för att hitta gömd mat
    .cruelty-why = Inget nödläge tillåter tortyr, vad människor än hoppas vinna på den.
    .opinions = Gripa människor för vad de tycker
    .opinions-why = Att ha en åsikt får varken begränsas eller sättas åt sidan.
    .crowds = Vänta med stora möten vid dammen
    .crowds-why = Mötesfriheten hör inte till de rättigheter som aldrig får sättas åt sidan. Men om det räcker att flytta mötet kommer det först.
    .forced = Hålla människor som slavar för att gräva
    .forced-why = Friheten från slaveri gäller varje dag, i varje kris.
    .hint-1 = Tre av de fem kan aldrig tillåtas.
limits-q-milder-tool = Efter översvämningen planerar två tusen cyklister en tur genom Vardas centrum. En bro på vägen är skadad. Vad måste staten fråga sig först, enligt internationella normer?
    .suspend = Om alla möten kan sättas åt sidan
    .suspend-why = Det är att ta till det tyngsta verktyget först. En skadad bro är en liten, lokal fara.
    .ordinary = Om en vanlig begränsning räcker
    .ordinary-why = Det kan vara nog med en annan väg förbi bron. En stat får inte göra avvikelser där en vanlig begränsning fungerar.
    .permission = Om FN går med på ett förbud
    .permission-why = FN ger inga sådana tillstånd. Andra stater får veta om en avvikelse; skälen måste komma från staten själv.
    .residents = Om de boende vill ha ett förbud
    .residents-why = Det är värt att lyssna på grannarna, men deras önskan är inte testet.
    .hint-1 = Tänk på det mildaste som skulle göra turen säker.
limits-q-flood = Tavi är rådgivare åt regeringen i Varda. En flod har slukat halva huvudstaden. Undantagstillstånd är utlyst, och andra stater har underrättats.
    .three-wishes = Polischefen har tre önskemål: inga resor nattetid i de tre översvämmade distrikten, inga tidningar och en lista över människor med fientliga åsikter. Vilket råd kan Tavi ge?
    .grant-all = Säg ja till alla tre: det är nödläge
    .grant-all-why = Bara ett av de tre har med vattnet att göra.
    .travel-only = Säg ja till det första, och bara det
    .travel-only-why = Det passar faran i tid och rum. De andra två har inget samband med översvämningen, och en lista över åsikter är aldrig tillåten.
    .refuse-all = Säg nej till alla: rättigheter gäller
    .refuse-all-why = Tavi skyddar rätt saker, och en sak för mycket: rörelsefriheten får begränsas när liv hänger på det.
    .dark-morning = Nästa morgon kommer ingen tidning, så ingen vet vilka brunnar som är säkra. Poliser går från dörr till dörr med listan.
    .undo = Tillåt tidningar och förstör listan
    .undo-why = Goda råd kan komma sent. Regeln om resor står kvar, resten faller.
    .go-on = Fortsätt så tills floden har sjunkit
    .go-on-why = Åtgärder som aldrig var nödvändiga blir det inte av att vara länge.
    .jam = Den första natten sitter räddningsbåtarna fast bland bilarna, för folk har kommit för att titta.
    .close-nights = Stäng tre distrikt i en vecka
    .close-nights-why = En tydlig plats, en tydlig tid, ett tydligt skäl.
    .hold-out = Säg nej igen: resor är en rättighet
    .hold-out-why = Ja, men en relativ rättighet. Här krockar den med människors liv.
    .rumour = På andra dagen går ett rykte genom lägren: brunnarna är rena. Det är de inte.
    .gag = Förbjud allt tal om brunnarna
    .gag-why = Ryktet går under jorden, och det gör de sanna varningarna också.
    .results = Publicera provsvar varje morgon
    .results-why = Det bästa svaret på falsk information är här snabb och sann information.
    .end-clear = Människor läser resultaten på dörrar, båtar och telefoner. Efter en vecka öppnas vägarna igen, och tidningarna frågar varför dammen brast. Undantagstillståndet gjorde det som krävdes, och inte mer.
    .end-gag = En mamma som varnade grannarna för brunnarna får böta. Andra håller tyst. Två gator bort dricker folk.
    .end-jam = Till ett av taken kommer båtarna för sent. En vanlig, snäv begränsning hade kommit igenom grindarna.
    .end-dark = Vattnet sjunker. Tidningarna är fortfarande stängda, och listan blir längre. Ingen minns vilken åtgärd som gällde översvämningen.
    .why = Absolut nödvändigt betyder: knutet till den här faran, på den här platsen, under den här tiden. Åsikterna är utom räckhåll i varje nödläge.

limits-q-poster-links = Det som hände Lena berör den ena rättigheten efter den andra. Para ihop varje händelse med rättigheten som den först drabbar.
    .dawn = Hämtad före soluppgången, utan skäl
    .dawn-why = Att föras bort utan skäl som står i lag är ett godtyckligt gripande.
    .closed-room = En förhandling bakom stängd dörr
    .closed-room-why = En förhandling ska vara rättvis och offentlig, inför en oberoende domstol.
    .standing = Tvingad att stå i två nätter
    .standing-why = Det är grym behandling. Rätten att slippa den är absolut.
    .inhaler = Inhalatorn ligger kvar i en låda
    .inhaler-why = Vård hör till den levnadsstandard som artikel 25 talar om.
    .arrest = Inget godtyckligt gripande (9)
    .hearing = En rättvis, offentlig rättegång (10)
    .cruel = Ingen tortyr eller grym behandling (5)
    .care = Hälsa och vård (25)
    .hint-1 = Siffrorna är artiklar i den allmänna förklaringen.
limits-q-both-ways = Lena sitter i en cell för en affisch. Hennes advokat, hennes läkare och hennes syster får inte tala om hennes fall. Vad gör det med Lenas andra rättigheter?
    .lost = De är förlorade tills hon släpps
    .lost-why = Rättigheter är oförytterliga. De kan kränkas, och några kan begränsas; de går inte förlorade.
    .paper = De är trygga, för lagar skyddar dem
    .paper-why = En lag hjälper när någon kan peka på att den har brutits. Här får ingen göra det.
    .harder = De blir svårare att skydda
    .harder-why = De som kunde rapportera om grym behandling, sjukdom eller en orättvis rättegång har tystats. Yttrandefriheten håller upp de andra rättigheterna.
    .sister = Inget: det drabbar bara de tre
    .sister-why = Det drabbar de tre först. Men utan dem får ingen utanför veta hur Lena behandlas.
    .hint-1 = Vem kunde fortfarande berätta för omvärlden hur hon har det?

## Questions of the quiz

limits-q-thirty = Vad utesluter artikel 30 i den allmänna förklaringen?
    .criticise = Att använda en rättighet för att kritisera staten
    .criticise-why = Kritik är just vad artikel 19 skyddar. Artikel 30 handlar om att förstöra rättigheter.
    .change = Att lämna en religion för att gå över till en annan
    .change-why = Det bytet skyddas av artikel 18. Artikel 30 har ett annat syfte.
    .destroy = Att använda en rättighet för att förstöra de andra
    .destroy-why = Den gäller stater, grupper och enskilda människor: ingen får vända förklaringen mot den själv.
    .leave = Att resa bort från sitt eget land och inte återvända
    .leave-why = Artikel 13 ger alla rätt att lämna varje land, sitt eget också.
    .hint-1 = Det är den sista artikeln, och den skyddar alla som kommer före.
limits-q-kiosk = Maskerade män bränner ner en tidningskiosk i Oster på grund av en rubrik. Ingen tjänsteman deltog. Vad kräver internationella normer av staten?
    .nothing = Inget, för ingen tjänsteman deltog
    .nothing-why = Att själv låta bli är en av flera skyldigheter. En stat måste också skydda människor mot angrepp från andra.
    .warning = En varning till tidningen att dämpa sig
    .warning-why = Då flyttas skulden till den som blev angripen, och andra tystas på köpet.
    .price = Ersättning för de brända tidningarna
    .price-why = Pengar för papper låter angriparna gå fria, och säljaren är lika otrygg som förut.
    .protect = Skydd, och en utredning värd namnet
    .protect-why = Alla statens organ är bundna att skydda yttrandefriheten, och angrepp på dem som talar måste utredas.
    .hint-1 = Att lämna tidningen i fred är inte allt. Vad behöver säljaren nu, när andra angriper?
limits-q-limits-article = Vilken artikel i den allmänna förklaringen säger att rättigheter får begränsas bara genom lag och för vissa syften? Skriv numret.
    .accept = 29 | artikel 29 | tjugonio | art. 29 | 29.2 | artikel 29.2 | 29 (2) | tjugonionde
    .why = Artikel 29, andra punkten: genom lag, och enbart för de syften som den nämner.
    .num19 = 19 | artikel 19 | nitton | art. 19
    .num19-why = Artikel 19 ger åsiktsfrihet och yttrandefrihet. Gränserna står tio artiklar längre fram.
    .num30 = 30 | artikel 30 | trettio | art. 30
    .num30-why = Mycket nära. Artikel 30 förbjuder att en rättighet används för att förstöra de andra; artikeln om gränser står strax före.
    .hint-1 = Titta nära slutet, där förklaringen talar om ordning och plikter.

limits-q-diaries = Polisen i Tarn läser dagböcker och griper människor för de privata åsikterna i dem. Inget har publicerats. En minister säger att gripandena kom igenom de tre grindarna. Vad svarar internationella normer?
    .no-test = Ingen grind gäller: åsikter är fria
    .no-test-why = Ingen begränsning är tillåten för den som har en åsikt, så det finns inget att pröva. Att gripa människor för den är en kränkning.
    .danger = Det beror på hur stor faran är
    .danger-why = Faran vägs när yttranden begränsas. Här har ingen yttrat något.
    .named = Det beror på om lagen nämner dagböcker
    .named-why = Hur tydlig en lag än är når den inte in i huvudet.
    .short = Det är tillåtet om gripandet blir kort
    .short-why = En timme för en åsikt är en timme för mycket. Det är inte längden det handlar om.
    .hint-1 = Har något lämnat dagbokens sidor?
limits-q-three-labels = Para ihop varje ord med det som det säger om en rättighet.
    .absolute = Absolut
    .absolute-why = Friheten från tortyr är ett exempel: inget skäl väger mot den.
    .qualified = Relativ
    .qualified-why = Yttrandefriheten och rätten till fredliga sammankomster är exempel.
    .non-derogable = Icke-derogabel
    .non-derogable-why = Det ordet handlar bara om nödlägen. En del rättigheter av det slaget har ändå en utåtriktad sida som får begränsas.
    .by-no-reason = Inget skäl kan begränsa den
    .after-test = Den får begränsas, om ett test klaras
    .not-suspended = Inget nödläge kan sätta den åt sidan
    .hint-1 = Att derogera betyder att sätta åt sidan för en tid.
limits-q-offensive = Enligt internationella normer kan en uppfattning som många finner djupt kränkande ändå vara ett skyddat yttrande.
    .true-why = Kommittén säger det öppet; en begränsning kräver testet i artikel 19 eller regeln mot uppvigling i artikel 20.
    .false-why = Det ligger nära till hands att tro det. Men att någon känner sig kränkt står inte på listan över syften, och om det gjorde det skulle kritiker och minoriteter tystna först.
    .hint-1 = Är det ett av de fem syftena att någon känner sig kränkt?
limits-q-mural = En tjänsteman i Oster låter måla över en väggmålning. ”En bild är inget yttrande”, säger han, ”så det finns inget att pröva.” Har han rätt, enligt internationella normer?
    .for-sale = Ja, om bilden inte är till salu
    .for-sale-why = Pengar gör ingen skillnad. En bild som inte ger något är också skyddad.
    .images = Nej, bilder är också yttranden
    .images-why = Yttranden kan ha vilken form som helst, bilder och konstföremål också. Tjänstemannen behöver alla tre grindarna.
    .no-words = Ja, eftersom den saknar ord
    .no-words-why = Konventionens artikel 19 nämner konst. Teckenspråk, klädsel och banderoller räknas också.
    .museums = Nej, om ett museum äger bilden
    .museums-why = Platsen spelar ingen roll. En vägg på en sidogata räknas lika mycket.
    .hint-1 = På hur många sätt går det att säga något utan ord?

limits-q-walk-convoy = Beväpnade band angriper transporter av mat i bergen i Tarn. En publicerad lag förbjuder att avslöja en konvojs väg och klockslag innan den har kommit fram; en domare kan pröva varje förbud. En radiostation får besked att hålla inne med en enda väg i två dagar. Allt annat får den rapportera om, också regeringens misstag. Bedöm enligt internationella normer.
    .law-why = Offentlig, exakt och under en domares kontroll: den öppnas.
    .aim-why = Allmän ordning och andras liv står på spel, så den öppnas.
    .necessity-why = Hotet är verkligt, just de här orden skulle leda rakt till det, och tystnaden är liten och kort. Öppen.
    .allowed-why = Tre öppna grindar. Jämför med det som förblir fritt: nästan allt, också kritiken.
    .violation-why = Säkerhet missbrukas ofta, så ditt tvivel är sunt. Men här är lagen tydlig, faran påvisad, och bara en väg får vänta i två dagar.
    .hint-1 = Hur mycket får stationen fortfarande säga?
limits-q-walk-book = Parlamentet i Oster antar en kort mening och trycker den så att alla kan läsa: ”Inget bibliotek får låna ut en berättelse där någon lämnar Flodens tro.” Skälet som anges är att tron inte ska framstå i dålig dager. Biblioteken tar bort en roman från hyllorna. Bedöm enligt internationella normer.
    .law-why = En tydlig lag, antagen offentligt, öppnar den här grinden. Den kan ändå vara fel; för det finns det fler grindar.
    .aim-why = Att skydda en religion mot kritik är inget syfte på listan, så grinden förblir stängd. Och ”moralen” får inte hämtas ur en enda tradition.
    .necessity-why = En roman på en hylla hotar ingen. Människor får byta religion, och läsa om det. Stängd igen.
    .allowed-why = Tydliga ord öppnar bara den första grinden. Den andra frågar efter ett syfte på listan, och det här finns inte där.
    .violation-why = Begränsningen kommer inte längre än till den andra grinden. De som tror är skyddade som människor; en tro är inte skyddad mot berättelser.
    .hint-1 = Jämför skälet som anges med listan över syften.
limits-q-walk-nurse = En webbplats i Tarn skriver att en sjuksköterska, med fullt namn, stjäl mediciner. Den har inga bevis; de dagarna var hon utomlands. En publicerad civilrättslig lag låter en domare besluta om en rättelse när ett falskt påstående om fakta skadar någons namn. Domaren beslutar om en rättelse på samma sida, och inget mer. Bedöm enligt internationella normer.
    .law-why = Lagen är publicerad och säger när den gäller och vad en domare får besluta. Den öppnas.
    .aim-why = En människas anseende hör till det första syftet på listan: den öppnas.
    .necessity-why = Skadan är direkt, och en rättelse är ungefär det mildaste medel som finns. Den sista grinden öppnas.
    .allowed-why = Inget fängelse och ingen stängd webbplats, bara en sann mening bredvid en falsk.
    .violation-why = Regler om förtal missbrukas ofta, och din försiktighet har sina skäl. Den här är tydlig, civilrättslig och mild, och påståendet var falskt.
    .hint-1 = Tänk ut ett mildare svar som ändå skulle hjälpa henne. Hittar du något?
limits-q-walk-dam = Tarn straffar ”falska eller oroande nyheter” med upp till tre års fängelse. Lagen förklarar inget av orden. Ines, som är lärare, skriver på nätet att den gamla dammen ser sprucken ut. Tjänstemän talar om allmän ordning. Det blev ingen panik, och ingen ingenjör har tittat på dammen. Hon får sex månader. Bedöm enligt internationella normer.
    .law-why = Ingen kan veta vilka nyheter som är ”oroande”, och tjänstemännen kan avgöra det som de vill. Den förblir stängd.
    .aim-why = Det går att argumentera för båda svaren. Allmän ordning står på listan; om det är det verkliga skälet här kan man tvivla på.
    .necessity-why = Inget hot visades, och fängelse är långt ifrån det mildaste medlet, så den förblir stängd. En ingenjör med en lampa hade varit mildare.
    .allowed-why = Ordet ”ordning” kan öppna en grind, men två andra förblir stängda, och alla tre behövs.
    .violation-why = En vag lag, och fängelse utan att något hot har visats: begränsningen faller två gånger. Om dammen är sprucken bör staden dessutom få veta det.
    .hint-1 = Börja med de två ord som lagen inte förklarar.
limits-q-burden = En domstol i Varda prövar ett förbud mot en radiopjäs. Vem ska ange skälen, enligt internationella normer?
    .writer = Författaren, för att ha skrivit den
    .writer-why = Det skulle göra regeln till undantag. Att skriva behöver ingen ursäkt.
    .station = Stationen, för att ha sänt den
    .station-why = Den använde en frihet som den har. Skälen måste komma från ett annat håll.
    .listeners = Lyssnarna, för att ha velat höra den
    .listeners-why = Att ta emot tankar är en del av samma rättighet, och smak behöver inget försvar.
    .state = Staten, för att ha förbjudit den
    .state-why = Den som begränsar en rättighet har bevisbördan vid varje grind.
    .hint-1 = Vilken sida vill ha undantaget?
limits-q-home-address = En bloggare i Oster lägger ut hemadressen till ett vittne i en rättegång, och inom en timme kommer hoten. Vilket svar passar bäst vid den tredje grinden?
    .whole-blog = Stänga bloggen med alla dess sidor
    .whole-blog-why = Flera års andra texter skulle försvinna med en enda rad. Ett mildare medel fungerar lika bra.
    .wait = Vänta tills ett hot har satts i verket
    .wait-why = Sambandet med en verklig fara finns redan. En begränsning behöver inte komma för sent.
    .one-address = Låta ta bort adressen med en gång
    .one-address-why = Snabbt, snävt och knutet till faran: det mildaste medlet som fungerar.
    .licences = Kräva tillstånd av alla som bloggar
    .licences-why = Tusentals skulle få betala för vad en enda har gjort, och adressen skulle ligga kvar.
    .hint-1 = Leta efter svaret som når faran och inte mycket mer.
limits-q-two-of-three = En begränsning har en tydlig lag och ett syfte på listan men är mycket hårdare än vad som behövs. Enligt internationella normer räcker det med två grindar av tre.
    .true-why = Grindarna står efter varandra. En begränsning som stoppas vid den sista har inte kommit fram, hur bra den än började.
    .false-why = Så är det: alla tre måste öppnas. En onödigt hård begränsning kränker rättigheten, hur gott syftet än är.
    .hint-1 = Tänk på bilden: en stig, tre grindar i rad.
limits-q-ladder = En stor nyhetssajt publicerade en falsk mening om ett bageri. Sätt svaren i ordning, från det mildaste till det hårdaste för yttrandefriheten.
    .correction = Publicera en rättelse bredvid den
    .sentence = Ta bort den enda falska meningen
    .site = Blockera hela nyhetssajten
    .internet = Stänga av internet i staden
    .why = En rättelse lägger till ord; den som raderar tar bort en mening. Blockeras sajten tystnar alla dess sidor, och en nedstängning tystar alla. Den tredje grinden kräver det lägsta steget som fungerar.
    .hint-1 = Räkna hur många ord, och hur många människor, varje svar tystar.
limits-q-excuses = Sex skäl som anges för en begränsning. Vilka är syften på listan i ICCPR, artikel 19.3?
    .listed = På listan
    .unlisted = Inte på listan
    .minister = Att bespara en minister en pinsamhet
    .minister-why = Den som har ett ämbete får kritiseras. Röda kinder är inget syfte.
    .child-life = Att skydda ett barns privatliv
    .child-life-why = Det hör till andras rättigheter.
    .epidemic = Att bromsa en dödlig epidemi
    .epidemic-why = Det hör till folkhälsan.
    .creed = Att freda en tro från kritik
    .creed-why = De som tror är skyddade; en tro som sådan är det inte.
    .ruling-party = Ett lugnt val för regeringspartiet
    .ruling-party-why = Att göra ett val lätt för den ena sidan är inget syfte, och det berör dessutom artikel 21.
    .rescue = Att skydda ett räddningslag
    .rescue-why = Det ryms under allmän ordning och andras rättigheter.
    .hint-1 = Listan: andras rättigheter eller anseende, nationell säkerhet, allmän ordning, folkhälsan, moralen.
limits-q-moderator = Kenji sköter nätforumet i Velm, en stad i Oster. Det är kommunen som driver forumet, så kommunens skyldighet att respektera yttrandefriheten gäller där.
    .post = En invånare skriver: ”Chefen för torgkontoret är lat, och hans plan är en skam.” Chefen ringer: ”Ta bort det.” Vad kan Kenji göra?
    .delete = Ta bort det: kommunen äger forumet
    .delete-why = Att äga platsen befriar inte en myndighet från dess skyldigheter. Kritik av en tjänsteman är skyddad.
    .answer = Låta det stå och erbjuda honom ett svar
    .answer-why = Fler ord och inte färre. Hans sida går också att läsa.
    .hide = Dölja det tills känslorna har svalnat
    .hide-why = Ett mjukare steg, men fortfarande en begränsning utan lag och utan något syfte på listan.
    .hushed = Folk märker det. Två som brukade skriva om torget skriver inte mer.
    .restore = Lägga tillbaka det och berätta varför
    .restore-why = Den som öppet rättar till det visar att regeln har ändrats, och andra kan komma tillbaka.
    .forget = Säga inget och hoppas att det glöms
    .forget-why = Inlägget kanske glöms. Det gör inte det som alla lärde sig av att det försvann.
    .address = På kvällen lägger någon ut hemadressen till en torghandlare från Varda, med orden ”Gå dit i kväll.”
    .poll = Låta användarna rösta om inlägget
    .poll-why = En omröstning är ingen grind, och den tar tid som handlaren inte har.
    .shut = Stänga forumet under en månad
    .shut-why = Det skyddar handlaren och tystar en hel stad. Det fanns ett mildare medel.
    .remove = Ta bort det och varna handlaren
    .remove-why = Ett direkt hot, en människas säkerhet, ett enda inlägg: det snäva svaret är det rätta.
    .end-care = Handlaren sover hos vänner, och polisen håller ögonen på gatan. På morgonen fortsätter grälet om torget, lika högljutt som förut.
    .end-shut = Handlaren är trygg. Staden har förlorat sitt forum i en månad på grund av ett enda inlägg, och planen för torget går igenom utan att någon har läst den.
    .end-late = Nitton personer hade röstat när handlarens fönster krossades. Alla frågor är inte frågor om smak.
    .end-still = Forumet blir artigt och tomt. Ingen skriver om torget, och inte om mycket annat heller.
    .why = Kritik av ett ämbete får stå kvar. En uppmaning som utsätter en människa för direkt fara tas bort. De tre grindarna skiljer dem åt.

limits-q-fisher = Mbali fiskar i en sjö i Tarn och säger offentligt att en fabrik smutsar ner vattnet. Fabriken stämmer henne på mer än vad hela hennes by äger och begär det ena uppskovet efter det andra. Vad kallas det?
    .petition = En petition
    .petition-why = En petition är en begäran som människor skriver under. Det här är ett mål i domstol.
    .slapp = En SLAPP
    .slapp-why = En munkavleprocess, på engelska ”strategic lawsuit against public participation”. Poängen är att trötta ut henne, inte att vinna.
    .derogation = En avvikelse
    .derogation-why = Bara stater gör avvikelser (derogationer), i ett svårt nödläge. En fabrik kan inte göra det.
    .remedy = Ett rättsmedel
    .remedy-why = Ett rättsmedel gör en kränkning god igen. Den här processen gör det farligt att tala.
    .hint-1 = Målet går ut på att hon ska ge upp, snarare än på att visa att hon har fel.
limits-q-gardener = En trädgårdsmästare i Oster kallar felaktigt en minister för tjuv. Vad säger FN:s kommitté för mänskliga rättigheter om fängelse för det?
    .one-year = Fängelse passar, i högst ett år
    .one-year-why = Ingen strafftid passar. En enda dag i cell skulle avskräcka andra också.
    .office = Fängelse passar, för att skydda ministrar
    .office-why = Ett högt ämbete ger inget hårdare straff. Den som har ett ämbete får kritiseras öppnare, inte mindre.
    .never = Fängelse är aldrig ett lämpligt straff
    .never-why = Ett falskt påstående går att bemöta med mildare medel, till exempel en rättelse. Hotet om en cell får andra att tystna.
    .press-free = Fängelse passar, utom för journalister
    .press-free-why = Yttrandefriheten är allas, trädgårdsmästarens lika mycket som en reporters.
    .hint-1 = Kommitténs svar har inga undantag.
limits-q-river = En forskare i Varda publicerar hur mycket bly det finns i floden. Hon åtalas enligt en lag om sekretess. Vad säger internationella normer om sådana lagar?
    .public-interest = De får inte dölja vad människor behöver veta
    .public-interest-why = Inte heller får de användas för att åtala forskare, journalister eller människorättsförsvarare för fakta av allmänt intresse.
    .above = De står över de tre grindarna i testet
    .above-why = Ingen lag står över testet. Nationell säkerhet är ett syfte på listan, inget mer.
    .press-only = De gäller alla utom dem som är journalister
    .press-only-why = Journalister är skyddade, och det är forskare, aktivister och alla andra också.
    .permit = De gäller om hon inte bad om lov först
    .permit-why = En skyldighet att be om lov är också en begränsning. Den måste själv komma igenom de tre grindarna.
    .hint-1 = Vilka dricker ur floden?
limits-q-adverts = Efter en artikel om hamnen förlorar en tidning i Tarn alla annonser från staten, och dess licens ”ses över”. Inget är förbjudet. Vad är det här?
    .business = Vanliga affärer mellan två parter
    .business-why = En kund får sluta köpa. Men här använder staten pengar och licenser för att besvara en artikel.
    .reply = Ett rimligt svar från myndigheternas sida
    .reply-why = Ett svar använder ord och anger skäl. Det här tar ifrån tidningen dess inkomster.
    .exception = En avvikelse i ett nödläge
    .exception-why = Inget nödläge var utlyst, och inget sattes officiellt åt sidan.
    .pressure = Censur genom indirekta påtryckningar
    .pressure-why = Det finns inget förbud att klaga på, och varje annan tidning får sig en läxa.
    .hint-1 = Fråga vad nästa redaktör lär sig av det.
limits-q-false-news = Desinformation är ett verkligt problem. Varför klarar ett vagt brott mot ”falska nyheter” ändå inte testet? Välj alla skäl som håller.
    .unclear = Ingen vet vad det omfattar
    .unclear-why = Det är den första grinden: en lag måste vara exakt.
    .unclear-missed = Den första grinden fattas i ditt svar: ingen vet vad en vag lag omfattar.
    .harmless = Falska ord gör aldrig skada
    .harmless-why = De kan göra stor skada. Frågan är om det här svaret passar.
    .too-much = Det går längre än det behöver
    .too-much-why = Det är den tredje grinden: hårda straff, stor räckvidd, inget påvisat hot.
    .too-much-missed = Det fastnar vid den tredje grinden också: ett sådant brott når mycket längre än faran.
    .only-true = Bara sanna ord är skyddade
    .only-true-why = Om det vore så skulle brottet komma igenom. Men ett misstag i sig tar inte bort skyddet.
    .hint-1 = Ett skäl hör till den första grinden, ett till den tredje.
limits-q-voices = Fyra personer berättar vad som har hänt dem. Para ihop varje sätt att tysta med rösten som hör till.
    .prior-control = Förhandscensur
    .prior-control-why = Kontrollen kommer innan någon har hört en ton.
    .chill = Avkylande effekt
    .chill-why = En straffades, och många slutade tala.
    .lawsuit = Munkavleprocess (SLAPP)
    .lawsuit-why = Målet är tänkt att dra ut på tiden, för tid kostar pengar.
    .shutdown = Nedstängning
    .shutdown-why = Alla tystas på en gång, vad de än hade att säga.
    .stamp = ”Ingen sång går ut utan stämpel.”
    .hush-word = ”Hon fick böta, och vi höll tyst.”
    .cannot-pay = ”De håller på tills jag är utan pengar.”
    .no-network = ”Inga telefoner fungerade i hela regionen.”
    .hint-1 = Leta först efter rösten som talar om en hel region.

limits-q-stays-forbidden = Ett svårt nödläge är utlyst, och en stat sätter lagligt några av konventionens skyldigheter åt sidan. Vad förblir förbjudet i vilket fall som helst?
    .roads = Att stänga vissa vägar på natten
    .roads-why = Rörelsefriheten får sättas åt sidan, så långt det är absolut nödvändigt.
    .meetings = Att vänta med stora möten
    .meetings-why = Mötesfriheten står inte på listan över det som aldrig får sättas åt sidan, även om en mildare begränsning måste prövas först.
    .hurting = Att tortera människor i häkte
    .hurting-why = Tortyr är förbjuden alla dagar, och inget nödläge öppnar den dörren.
    .clubs = Att stänga en förening i en vecka
    .clubs-why = Föreningsfriheten får också sättas åt sidan, om krisen gör det absolut nödvändigt.
    .hint-1 = Ett av de fyra rör en absolut rättighet.
limits-q-four-conditions = Vilka villkor ställer artikel 4 i ICCPR innan en stat får göra avvikelser? Välj alla som stämmer.
    .plebiscite = En omröstning där folket säger ja
    .plebiscite-why = Artikel 4 kräver ingen omröstning. En majoritet kunde ändå inte ge bort en minoritets rättigheter.
    .proclaim = En kris som är officiellt utlyst
    .proclaim-why = Det måste sägas öppet, så att alla vet vilka regler som gäller.
    .proclaim-missed = Det börjar med att krisen utlyses: ett hemligt nödläge räknas inte.
    .strictly = Bara åtgärder som är absolut nödvändiga
    .strictly-why = De är knutna till faran i rum, tid och räckvidd.
    .strictly-missed = Åtgärderna får inte gå längre än vad som är absolut nödvändigt.
    .one-more-year = Ett helt års väntan innan det sker
    .one-more-year-why = En kris väntar inte. Texten nämner ingen sådan tid.
    .no-bias = Åtgärder som inte diskriminerar någon
    .no-bias-why = En översvämning är ingen ursäkt för att behandla en grupp sämre.
    .no-bias-missed = Åtgärderna får inte diskriminera, inte ens i de värsta tider.
    .hint-1 = Tre av de fem står i artikeln.
limits-q-held-opinions = Enligt internationella normer får en stat gripa människor för de åsikter som de har, så länge ett utlyst nödläge varar.
    .true-why = Att ha en åsikt är skyddat utan undantag. FN:s kommitté för mänskliga rättigheter säger att inget nödläge kan sätta den rätten åt sidan.
    .false-why = Ett nödläge kan nå vissa handlingar och vissa ord, så långt det är absolut nödvändigt. In i ett huvud når det aldrig.
    .hint-1 = För åsikter och för yttranden gäller olika regler.
limits-q-the-word = I ett svårt nödläge får en stat för en tid sätta några av sina skyldigheter enligt en konvention åt sidan. Vilket ord finns för det steget?
    .accept = derogation | en derogation | derogationen | derogera | derogering | avvikelse | en avvikelse | avvikelser | avvika | göra avvikelser | undantag | ett undantag | göra undantag | derogation (avvikelse) | avvikelse (derogation)
    .why = En derogation, eller avvikelse, är tillfällig och måste tillkännages. När den tar slut kommer allt som sattes åt sidan tillbaka.
    .limit = begränsning | en begränsning | begränsa | begränsningar | inskränkning | en inskränkning | inskränka | restriktion
    .limit-why = En begränsning är det vardagliga verktyget, med tre grindar. Ordet här gäller bara nödlägen.
    .leave = uppsägning | säga upp | utträde | träda ut | reservation | förbehåll
    .leave-why = Det skulle betyda att lämna konventionen, eller att bara ansluta sig till en del av den. Här är staten kvar och sätter vissa skyldigheter på paus.
    .hint-1 = Rättigheter där det är förbjudet kallas icke-…
    .hint-2 = Det finns två ord. Det ena börjar på ”d” och slutar på ”-ation”, det andra börjar på ”avv”.

limits-q-poet = En poet i Oster läser på ett kafé. Samma natt förs hon bort; ingen anger något skäl, och ingen domare får veta det. Vilken rättighet i den allmänna förklaringen drabbas först, förutom yttrandefriheten?
    .asylum = Att söka asyl i ett annat land (artikel 14)
    .asylum-why = Hon har inte flytt. Hon kan inte ens lämna rummet.
    .arbitrary = Inget godtyckligt gripande (artikel 9)
    .arbitrary-why = Utan ett skäl och en domare hänger hennes frihet på någons humör.
    .culture = Att delta i kulturlivet (artikel 27)
    .culture-why = Den berörs, liksom kvällen på kaféet. Men när en människa förs bort drabbas först hennes frihet.
    .work = Att välja sitt arbete (artikel 23)
    .work-why = Hon förlorar kanske arbetet senare. Det som hände den natten gäller hennes frihet.
    .hint-1 = Exakt vad hände henne den natten?
limits-q-four-threads = En student i Varda skrev en spydig sång. Para ihop det som följde med rättigheten i den allmänna förklaringen som drabbas.
    .phone = Hennes meddelanden läses i hemlighet
    .phone-why = Brev och meddelanden hör till privatlivet.
    .minister-says = En minister kallar henne skyldig före domen
    .minister-says-why = Tills skulden har bevisats ska hon anses oskyldig.
    .expelled = Hon får inte komma tillbaka till sin kurs
    .expelled-why = Utbildning är en rättighet, inte en belöning för tystnad.
    .passport = Hennes pass tas ifrån henne
    .passport-why = Var och en får lämna varje land, och komma tillbaka till sitt eget.
    .privacy = Privatliv (12)
    .innocence = Oskyldig tills skulden är bevisad (11)
    .education = Utbildning (26)
    .movement = Att få lämna sitt land (13)
    .hint-1 = Börja med passet.
limits-q-joke-writers = En bagare i Varda misshandlas i polisens cell för ett skämt, och skämtskrivarnas förening, där hon är med, upplöses. Vilka rättigheter drabbas? Välj alla.
    .expression = Yttrandefrihet (19)
    .expression-why = Skämtet var skälet till alltihop.
    .expression-missed = Det började med ett skämt: artikel 19 är den första tråden.
    .marriage = Rätten att gifta sig (16)
    .marriage-why = Inget i berättelsen rör den.
    .beating = Ingen grym behandling (5)
    .beating-why = Att misshandlas i häkte är grym behandling, och rätten att slippa den är absolut.
    .beating-missed = Hon misshandlades i cellen: artikel 5.
    .dissolved = Föreningsfrihet (20)
    .dissolved-why = En förening upplöstes, så hela gruppen förlorade något.
    .dissolved-missed = Hennes förening upplöstes också: artikel 20.
    .nationality = Rätt till nationalitet (15)
    .nationality-why = Ingen tog hennes medborgarskap. Den rättigheten är hel i berättelsen.
    .hint-1 = Gå igenom berättelsen: ett skämt, en cell, en förening.
limits-q-fever = I Tarn får ingen skriva om en ny feber, för myndigheterna vill ha lugn. Vilka två rättigheter skadas tillsammans?
    .property = Att gifta sig, och att äga egendom
    .property-why = Båda är rättigheter (artiklarna 16 och 17), men det är inte dem som tystnaden om en feber drabbar först.
    .refuge = Att söka asyl, och att kunna resa
    .refuge-why = Ingen hindras från att resa härifrån. Människor hindras från att veta.
    .inform-health = Att få veta, och att vara frisk
    .inform-health-why = Att ta emot information står i artikel 19, hälsan i artikel 25. Den som inte känner till en feber kan inte skydda sig mot den.
    .leisure = Att vila, och att välja sitt arbete
    .leisure-why = Artiklarna 23 och 24 är också viktiga, men en feber som döljs drabbar något annat.
    .hint-1 = Vad behöver människor för att hålla sig friska?
