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
limits-board-guide = Hela gruppen, 20 minuter. Rita upp tre papper på en vägg och låt alla ställa sig vid det som de skulle ta ner först, eller mitt emellan. Ingen behöver förklara var hon står.
    .tips = Håll er till den påhittade staden. Om en verklig makthavare, religion eller armé kommer på tal: för samtalet tillbaka till Lind.
    .debrief = Vilken känsla väckte vart och ett av papperen i staden? Vilken av känslorna svarar också mot en rättighet?
    .variation = I en liten grupp: låt tre personer tala för kommunen, borgmästaren och grannen, och en för bagaren som äger tavlan.
limits-board-own-board = Föreställ dig en anslagstavla, en vägg eller en chatt. Vilka slags ord tas bort där, och vem bestämmer?

## Lesson 2

limits-opinion = En tanke och en mening
    .summary = Det som stannar i ditt huvud är skyddat utan någon gräns alls. Det som lämnar din mun är också skyddat, men på ett annat sätt.
limits-opinion-counter = Vid luckan
limits-opinion-scene =
    Danil lagar radioapparater i det påhittade landet Tarn. Han behöver ett nytt tillstånd för sitt stånd. Blanketten är ifylld och avgiften betald.

    Tjänstemannen håller kvar stämpeln i luften. ”En sak till. Vad tycker ni om fjolårets omröstning om skatten?”

    Danil tittar på stämpeln och säger ingenting.
limits-opinion-quiet-answer = Varför skulle någon i Danils ställe tiga, även om det ärliga svaret hade gjort tjänstemannen nöjd?
limits-opinion-inside = Inuti: ingen gräns alls
limits-opinion-covenant-one = Var och en har rätt att ha sina åsikter utan att någon lägger sig i det.
    .source = Med våra ord, efter internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.1 (1966)
limits-opinion-no-exception =
    En enda mening, och inget ”men” efter den. FN:s kommitté för mänskliga rättigheter, experterna som vakar över konventionen, säger att den här rätten inte har något undantag.

    Den omfattar tystnad också: ingen behöver visa vad hon tycker. Att gripa någon för en åsikt kränker rättigheten, hur åsikten än blev känd.
limits-opinion-outside = Utanför: skyddat, men med en gräns
limits-opinion-out-in-the-world =
    När en tanke blir en mening, en sång eller en affisch kommer den ut bland andra människor. Den är fortfarande skyddad, i varje form. Men där ute kan den möta andras rättigheter, och därför får den begränsas.

    Får begränsas betyder inte hur som helst. Nästa lektion visar testet.
limits-opinion-two-questions = Tre ord att hålla isär
limits-opinion-kinds = Jurister frågar hur starkt en rättighet står. Tre av deras ord är till hjälp:
    .absolute = *absolut*: inget skäl räcker för att begränsa den. Friheten från tortyr och från slaveri, och att ha en åsikt
    .qualified = *relativ*: den får begränsas om begränsningen klarar ett strängt test. Yttranden, fredliga sammankomster, föreningar, att visa sin religion, privatliv
    .non-derogable = *icke-derogabel*: den får inte sättas åt sidan, inte ens i ett svårt nödläge
limits-opinion-not-the-same =
    Det tredje ordet är inte ett annat namn på det första. Ta religionsfriheten. Inget nödläge kan sätta den åt sidan. Ändå får sättet att visa sin religion offentligt begränsas, om begränsningen klarar testet.
limits-opinion-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artiklarna 4 och 19 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 5, 9 och 10 (2011)
limits-opinion-guide = I par, 15 minuter. Varje par hittar på en fråga som en tjänsteman kan ställa, och avgör om ett ärligt svar skulle visa en åsikt eller bara en uppgift (ett namn, en avgift, ett datum).
    .tips = Ingen ska visa en verklig åsikt i den här övningen. Det är det som är själva poängen.
    .debrief = Vad händer i ett rum där man får vara tyst? Vad händer där man inte får det?
limits-opinion-leave-room =
    En liten sak för i dag, om du vill. När du märker att någon behåller en åsikt för sig själv kan du låta henne vara tyst. Fråga inte en gång till.

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
    Tänk dig en stig med tre grindar, den ena bakom den andra. En begränsning av yttrandefriheten måste komma igenom alla. Förblir en av dem stängd kommer den inte längre: då kränker den rättigheten.

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
    Den tredje systerns tårar är verkliga, och någon borde sätta sig bredvid henne. Ändå är det inte ett syfte på listan att ord sårar. FN:s kommitté för mänskliga rättigheter säger att även djupt kränkande ord omfattas av artikel 19. De får begränsas bara efter testet, eller enligt regeln mot uppvigling i artikel 20.

    Internationella normer skyddar människan. De ställer sig inte framför en idé, en tro, ett ämbete eller en stat när de kritiseras.
limits-cases-who-first =
    Fråga också vem som skulle tystna först. Om varje sårad känsla ledde till ett förbud skulle få kunna tala, och kritiker och minoriteter skulle förlora sin röst före alla andra. Lagliga ord kan ändå göra skada. Då går det att säga emot dem, och att stötta dem som de drabbar.
limits-cases-how-to-walk = Så går du
limits-cases-walking =
    Nu kommer två fall från påhittade länder. Stanna vid varje grind, ställ bara den grindens fråga och avgör om den öppnas. Gå vidare även om en grind har förblivit stängd, så att du ser hela vägen. Säg sedan vad du kommer fram till, enligt internationella normer.
limits-cases-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 11, 38 och 48 (2011)
limits-cases-guide = Grupper om fyra, 30 minuter för båda fallen och berättelsen. Varje grupp skriver ner sina tre avgöranden på papper innan programmet visar något.
    .tips = Fel grind men rätt slutsats är värt att prata om: här är skälen viktigare än resultatet.
    .debrief = Var fick medkänsla för en person er att öppna eller stänga en grind? Hur skulle ni döma om ni tyckte illa om den som talar?
    .variation = Be gruppen ändra en enda detalj så att slutsatsen blir den motsatta.
limits-cases-hard-gate = I vilket fall drog känslan åt ett håll och testet åt ett annat? Vad gjorde du med skillnaden?

