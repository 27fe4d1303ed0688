### Ord i kursen ”Människorättsförsvarare”.

defenders-outcome-who-is = säga vem som räknas som människorättsförsvarare, och varför
defenders-outcome-name-attacks = känna igen hur försvarare angrips, och sätta namn på det
defenders-outcome-texts-apart = hålla isär de texter och namn som ska skydda försvarare
defenders-outcome-careful-word = skriva om en verklig person med datum, båda sidor och ärliga luckor
defenders-outcome-ways-of-work = beskriva hur tre organisationer eller allianser har arbetat
defenders-outcome-fit-tool = välja ett arbetssätt som passar problemet
defenders-outcome-protect-with = väga hjälp och risk tillsammans med den det gäller
defenders-outcome-ordinary-people = se försvarare som vanliga människor med en svår uppgift
defenders-outcome-with-not-over = handla tillsammans med människor i fara, och inte över huvudet på dem

defenders-test-defender = Tre frågor om en handling
    .deed = Handlingen
    .deed-ask = Gör personen något, ensam eller med andra?
    .rights = Rättigheterna
    .rights-ask = Görs det för mänskliga rättigheter, och får alla andra behålla sina?
    .peace = Medlen
    .peace-ask = Är medlen fredliga?
    .met = Ja
    .unmet = Nej
    .defender = Människorättsförsvarare, sett till den här handlingen
    .not-here = Inte försvarare, sett till den här handlingen

defenders-test-no-harm = Tre att tänka på
    .self = Den som hjälper
    .self-ask = Är det säkert för den som vill hjälpa?
    .person = Den det gäller
    .person-ask = Är det säkert för den som det handlar om, och vill den personen det själv?
    .others = Andra
    .others-ask = Är det säkert för andra som kan drabbas?
    .safe = Ja, så långt man kan se
    .unsure = Nej, eller så har ingen frågat
    .ahead = Det kan bli av
    .ask-wait = Fråga först, och vänta på svaret

## Lesson 1

defenders-deeds = Man känner igen dem på det de gör
    .summary = Fyra passagerare på en tidig buss, och tre frågor som visar vem som är försvarare.
defenders-deeds-first-bus = Den första bussen
defenders-deeds-scene =
    Kvart i sex i Tarn. På den första bussen sitter Amina, som plockar tomater; doktor Reyes, på väg hem från nattjouren; studenten Jomo, som sover mot rutan; och gamla fru Karo med en stor nyckelknippa.

    Varje vecka tar Amina en flaska vatten ur bäcken bakom åkrarna och skriver upp vilken färg det har. Läkaren har skrivit in en skada i en patients journal, fast en polis bad henne låta bli. Jomo lär städare att läsa sina anställningsavtal. Fru Karo lånar ut sitt inre rum till kvinnor som inte vill bli bortgifta mot sin vilja.

    Ingen på bussen tror att de är något särskilt.
defenders-deeds-experts = Att försvara mänskliga rättigheter är ett arbete för experter.
defenders-deeds-what-counts = Vad som räknas
defenders-deeds-meaning =
    En människorättsförsvarare är den som fredligt arbetar för mänskliga rättigheter, ensam eller med andra. Det är inget yrke. Det finns inget märke att bära och ingen blankett att fylla i, och ingen behöver få betalt.

    Är du osäker på någon kan du ställa tre frågor. De gäller handlingen och bryr sig inte om titeln.
defenders-deeds-questions = Tre frågor:
    .deed = Gör personen något, ensam eller med andra?
    .rights = Görs det för mänskliga rättigheter, och godtar personen att alla har dem?
    .peace = Är medlen fredliga?
defenders-deeds-many-kinds = Många slags människor
defenders-deeds-kinds = Ett världsomspännande upprop beskrev 2018 försvarare som människor som kräver rättvisa och värdighet för alla. Det gav exempel:
    .money = människor som avslöjar korruption
    .needs = människor som kräver vård, utbildning eller bostäder
    .self = människor som försvarar allas rätt att leva i enlighet med sitt kön och sin sexuella läggning
    .women = kvinnor som försvarar en kvinnas rätt att själv välja sitt liv, utan tvångsäktenskap och utan påtvingat moderskap
    .land = bönder och lokalsamhällen som skyddar mark, vatten och skog mot företag som förorenar och utarmar dem
defenders-deeds-brave-ordinary =
    I uppropet stod det att de är modiga, att de är vanliga och att de angrips. Det är lätt att bara höra det första. Vanliga människor har dåliga dagar och säger fel siffra ibland. De är försvarare ändå: ingen behöver ha rätt i varje diskussion.

    Barn kan vara försvarare, och det kan journalister, grannar och tjänstemän bakom en lucka också.
defenders-deeds-law = FN:s förklaring om människorättsförsvarare, artikel 1 (1998); Förenta nationerna, faktablad nr 29 om människorättsförsvarare
defenders-deeds-guide = Högst 20 personer, 20 minuter. Ge varje par en av passagerarna på bussen. De ställer de tre frågorna till den personen och redovisar i två meningar.
    .tips = Håll er till människorna i berättelsen. Fråga inte vem i rummet som är försvarare: svaret kan utsätta någon för fara.
    .debrief = Vilken av de tre frågorna var svårast? Vem hade ingen tänkt på före i dag?
    .variation = Låt paren hitta på en femte passagerare, en som det är svårt att svara säkert om.
defenders-deeds-all-four =
    Tillbaka till bussen. Amina antecknar hur vattnet ser ut, doktor Reyes skriver ner sanningen, Jomo undervisar, fru Karo öppnar en dörr. Ställ de tre frågorna om var och en: fyra gånger blir svaret ja.

    De skulle kanske skratta åt det långa ordet. De behöver inte använda det.
defenders-deeds-small-deed = Tänk på någon i en bok, i en film eller ur ditt eget förflutna som en gång gjorde något litet för någon annans rättighet. Exakt vad gjorde den personen?

## Lesson 2

defenders-attacked = Vad de möter
    .summary = En fråga om en flod, vad som kom efter den, och vad angreppen heter.
defenders-attacked-honey = Honung och en flod
defenders-attacked-scene =
    I mars reser sig Teodora, som sköter bokföringen i ett honungskooperativ i Varda, på ett möte. Hon frågar var den nya gruvan ska släppa ut sitt smutsiga vatten.

    I april kallas hon på en webbsida för ”en agent för främmande intressen”. I maj har banken frågor om kooperativets konto. I juni slutar grannen hälsa. Han har inget emot henne, säger han. Man hör ju ett och annat.

    Hennes fråga om vattnet har fortfarande inte fått något svar.
defenders-attacked-what-changed = Mellan mars och juni bevisades ingenting om Teodora. Vad förändrades ändå?
defenders-attacked-ahead = Nästa del nämner våld och mord på försvarare, i enkla ord och utan detaljer. Du kan hoppa över den; det kostar inget.
defenders-attacked-many-ways = Många sätt att tysta någon
defenders-attacked-who-silences =
    Ett världsomspännande upprop från 2018 pekade ut två slags angripare: regeringar och stora företag. En del av det de gör väcker uppmärksamhet. Mycket märks knappt.
defenders-attacked-ways = Var angreppen träffar:
    .name = *Det goda namnet:* lögner, och etiketter som ”brottsling”, ”terrorist” eller ”utländsk agent”
    .money = *Pengar och tid:* förbud mot att ta emot pengar, och processer som ska trötta ut (SLAPP)
    .eyes = *Privatlivet:* övervakning av samtal, brev och besök
    .border = *Rörelsefriheten:* reseförbud, ett pass som hålls inne
    .cell = *Friheten:* gripande och fängelse för något man har sagt
    .revenge = *Repressalier:* straff för den som har talat med Förenta nationerna
defenders-attacked-heaviest = Liv och kropp
defenders-attacked-gendered =
    Uppropet talade också om hot, angrepp och mord. Ett hot kan räcka för att någon ska ge upp.

    Kvinnor och hbtqi-personer som försvarar rättigheter möter ofta angrepp av ett särskilt slag: mot kroppen, familjen, ”hedern”. Angriparen vill att de ska skämmas och gå hem.
defenders-attacked-killed = människorättsförsvarare dödades under 2024, i 32 länder. Siffran är ett minimum, för den omfattar bara de fall som kunde registreras.
    .source = Front Line Defenders, Global Analysis 2024/25 (2025)
defenders-attacked-most-frequent =
    Det mesta når aldrig nyheterna. Enligt vad organisationen Front Line Defenders registrerade 2024 var den vanligaste kränkningen av alla godtyckligt gripande eller frihetsberövande.
defenders-attacked-words-first = Det börjar ofta med ett ord
defenders-attacked-label =
    En etikett kostar ingenting för den som hittar på den. ”Brottsling” eller ”agent” går att trycka utan bevis, och ordet ändrar vad andra ser. Nu är frågan om vattnet en komplott, och den som hälsar på Teodora kanske är inblandad. Det som kommer sedan, en husrannsakan eller ett slag, ser halvt förtjänt ut.

    Den som hör ett sådant ord kan ändå fråga: vem säger det, sedan när, och vad är det hon har gjort?
defenders-attacked-duty =
    FN:s förklaring från 1998 är tydlig på den här punkten. Människor får fredligt arbeta mot kränkningar av rättigheter, och staten ska skydda dem mot våld, hot och repressalier.
defenders-attacked-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 3, 9, 12 och 19 (1948); FN:s förklaring om människorättsförsvarare, artikel 12 (1998)
defenders-attacked-guide = Grupper om fyra, 25 minuter. Varje grupp ritar Teodoras fyra månader som en linje och markerar var en granne, en banktjänsteman eller en reporter kunde ha gjort på ett annat sätt.
    .tips = Någon i rummet kan ha varit med om det här. Läs upp förvarningen, säg att den som vill får gå ut en stund, och be inte om egna berättelser.
    .debrief = Var på linjen hade en enda liten fråga hjälpt mest? Vem hade kunnat ställa den utan fara?
    .variation = Spela berättelsen om radion tillsammans och låt två röster argumentera före varje val.
defenders-attacked-first-question = Tänk dig att du hör ett fult ord om någon som du knappt känner. Vilken fråga skulle du vilja ha till hands?

## Lesson 3

defenders-declaration = Dagen före en födelsedag
    .summary = Vad Förenta nationerna sa om försvarare 1998, och vad en expert gör med det.
defenders-declaration-who-gave = ”Och vem har gett dig rätten?”
defenders-declaration-scene =
    Lucia vill ordna en kväll om patienters rättigheter på stadsbiblioteket i Oster. Mannen bakom disken tittar på hennes blankett. ”Du är ingen läkare och ingen jurist”, säger han. ”Vem har gett dig rätt att tala om rättigheter?”

    Hon kommer inte på något svar. På spårvagnen, en halvtimme för sent, kommer hon på tre.
defenders-declaration-mandate = Den som försvarar andras rättigheter bör först ha fått tillåtelse till det.
defenders-declaration-the-day = Den {DATE("1998-12-09")}
defenders-declaration-adopted =
    En dag innan den allmänna förklaringen fyllde femtio antog FN:s generalförsamling en text för människor som Lucia. Det behövdes ingen omröstning; den antogs med konsensus. Den har 20 artiklar och ett mycket långt namn: förklaringen om enskilda personers, gruppers och samhällsorgans rätt och ansvar att främja och skydda allmänt erkända mänskliga rättigheter och grundläggande friheter.

    De flesta säger: förklaringen om människorättsförsvarare.
defenders-declaration-map = Några av artiklarna, med våra ord. Alla har rätt:
    .one = *1:* att arbeta för mänskliga rättigheter, ensam och tillsammans med andra
    .five = *5:* att träffas, bilda grupper och ha kontakt med organisationer
    .six = *6:* att känna till rättigheter, söka information om dem och publicera den
    .eight = *8:* att delta i det offentliga livet, kritisera och lägga fram förslag
    .nine = *9:* att klaga, följa rättegångar, erbjuda rättshjälp och vända sig till internationella organ
    .twelve = *12:* att fredligt arbeta mot kränkningar, och att få skydd
    .thirteen = *13:* att söka resurser för arbetet, också pengar, och att använda dem
defenders-declaration-what-kind =
    Det är en förklaring och inget fördrag, och den skapar inga nya rättigheter. Den tar rättigheter som redan fanns och säger: de gäller också den som använder dem för att försvara andra. Huvudansvaret ligger kvar hos staten (artikel 2). Begränsningar är möjliga bara på det sätt som internationell rätt tillåter (17), och vi har alla plikter mot vårt samhälle (18).

    Den första artikeln rymmer Lucias svar. Alla har den här rätten. Ingen bakom en disk behöver dela ut den.
defenders-declaration-expert = Någon att skriva till
defenders-declaration-mandate-text =
    I april 2000 inrättade kommissionen för mänskliga rättigheter, ett FN-organ på den tiden, ett uppdrag för en oberoende expert på försvarare. Den första var Hina Jilani från Pakistan. Efter henne kom Margaret Sekaggya från Uganda, Michel Forst från Frankrike och Mary Lawlor från Irland. Mary Lawlors tid sträckte sig till 2026; vem som kom efter henne har vi inte kunnat bekräfta för den här kursen.

    Sedan 2008 är titeln särskild rapportör.
defenders-declaration-expert-does = Det här gör experten:
    .receive = tar emot klagomål från försvarare och deras närmaste
    .write = skriver till regeringar och frågar vad som har hänt
    .visit = besöker länder, om regeringen går med på det
    .report = rapporterar till Förenta nationerna varje år
defenders-declaration-law = FN:s generalförsamling, resolution 53/144, artiklarna 1–18 (9 december 1998)
defenders-declaration-guide = Grupper om tre, 20 minuter. En spelar Lucia på spårvagnen och letar efter tre svar i listan med artiklar. Den andra är mannen bakom disken, som inte är någon ond människa. Den tredje lyssnar på tonen: är den lugn?
    .tips = Håll er till den påhittade disken. Verkliga myndigheter, makthavare och domstolar får stanna utanför övningen.
    .debrief = Vilken artikel hjälpte Lucia mest? Vad kan mannen bakom disken vara rädd för?
defenders-declaration-answer-late = När kom du på ett bra svar en halvtimme för sent? Vilken lugn mening hade varit den bästa?

## Lesson 4

defenders-twenty-years = Tjugo år senare
    .summary = Tre dagar i Paris 2018, två krav och fem namn som blandas ihop.
defenders-twenty-years-paris = Tre dagar i Paris
defenders-twenty-years-scene =
    Det är slutet av oktober 2018. Fler än 150 försvarare har kommit till Paris, till ett världstoppmöte som varar från den 29 till den 31. De arbetar i olika länder, med olika rättigheter. I december ska stater mötas i Förenta nationerna för att uppmärksamma att förklaringen om människorättsförsvarare har funnits i tjugo år, och då ska en plan från toppmötet ligga på bordet.

    Tre dagar är inte mycket.
defenders-twenty-years-two-sentences = Föreställ dig en av de 150 försvararna, med två meningar som alla stater kommer att höra. Vad kan de meningarna handla om?
defenders-twenty-years-page = En sida som har blivit gammal
defenders-twenty-years-dating =
    En webbsida från den hösten bjöd in läsarna att vara med. Där står det att regeringar skrev under förklaringen ”för 20 år sedan”, och att ett särskilt möte hålls ”nu i december”. Läser man det i dag är båda uppgifterna fel, med flera år. Sidan menar 1998, och mötet ägde rum den {DATE("2018-12-18")}.

    ”Skrev under” är inte heller riktigt rätt. En förklaring antas; stater undertecknar den inte, som de undertecknar ett fördrag.
defenders-twenty-years-method = Medlet var en namninsamling. Människor i hela världen kunde skriva på, och försvararna själva skulle lämna över namnen.
defenders-twenty-years-demands = Den bad regeringarna om två saker:
    .protect = att hylla och skydda försvarare
    .stop = att sluta angripa, smutskasta och brännmärka dem som arbetar för allas rättigheter
defenders-twenty-years-edges =
    Det första kravet gällde framför allt försvarare som trängs ut i samhällets utkant och angrips för vilka de är: för sin könsidentitet, sexuella läggning, etnicitet och ras, religion, ställning, funktionsförmåga, ålder eller klass.
defenders-twenty-years-together =
    Tanken bakom är gammal och enkel. En röst är lätt att inte höra, och många tillsammans når längre. Namninsamlingen avslutades 2018. Den finns med här som historia; det finns inget kvar att skriva under.
defenders-twenty-years-mixed-up = Fem namn som blandas ihop
defenders-twenty-years-no-such-name =
    Du kan stöta på en ”Marianne Esperanza-förklaring”. Någon sådan finns inte. Någon har hällt ihop flera namn i samma glas. Här är de, i varsitt.
defenders-twenty-years-names = Fem saker, fem slag:
    .eu = *EU:s riktlinjer om människorättsförsvarare* (2004, ändrade 2008): en policy för ambassader och delegationer utanför EU. Ingen lag.
    .marrakech = *Marrakechförklaringen* (2018): nationella människorättsinstitutioner lovar att skydda försvarare och deras utrymme att verka, framför allt kvinnors.
    .marianne = *Marianneinitiativet* (2021): ett program som franska staten har för försvarare.
    .esperanza = *Esperanzaprotokollet* (2021–22): enligt uppgift riktlinjer för hur hot mot försvarare bör utredas, av organisationen CEJIL och dess partner.
    .escazu = *Escazúavtalet* (2018, i kraft sedan 2021): ett fördrag i Latinamerika och Karibien, det första med skyldigheter gentemot dem som försvarar miljön.
defenders-twenty-years-aarhus =
    Ett annat fördrag, Århuskonventionen, har sedan 2022 en egen särskild rapportör för miljöförsvarare. När du möter ett nytt namn är det alltså bra att fråga vad det är. Ett fördrag binder, en policy vägleder, en förklaring slår fast, och ett program hjälper några människor en tid.
defenders-twenty-years-law = FN:s generalförsamling, resolution 53/144 (1998); EU:s riktlinjer om människorättsförsvarare (2004, ändrade 2008); Escazúavtalet (2018)
defenders-twenty-years-guide = Högst 24 personer, 20 minuter. Skriv de fem namnen och de fem beskrivningarna på tio kort, blanda dem och låt grupperna hitta paren utan att ha lektionen uppe.
    .tips = Namninsamlingen är avslutad. Leta inte efter en ny under passet; ingen ska känna sig tvungen att skriva under något.
    .debrief = Vad ändrades av årtalen på korten? Vilket namn säger minst om vad det egentligen är?
defenders-twenty-years-find-the-date =
    En enkel vana att pröva. Ta vilken sida som helst där det står ”i dag”, ”i år” eller ”nyligen”, och leta efter dess datum innan du tror på resten.

    Finns det inget är det också värt att veta.

## Lesson 5

defenders-unfinished = Två berättelser utan slut
    .summary = Yulia Tsvetkova och Mikita Zalatarou: vad man vet, till vilken dag, och vad man inte vet.
defenders-unfinished-torn-page = De utrivna sidorna
defenders-unfinished-scene =
    Tänk dig en begagnad bok där de sista sidorna saknas. Du har läst 200 sidor; du har fäst dig vid någon. Du vill veta.

    En del läsare skulle hitta på ett slut. Andra skulle skriva på den sista sida som finns: så långt vet vi.
defenders-unfinished-end-known = En berättelse om en verklig människa bör berättas bara när man vet hur den slutar.
defenders-unfinished-ahead-yulia = Den här delen handlar om en konstnär som ställdes inför rätta för teckningar av kvinnokroppen. Hon arbetar för kvinnors och hbtqi-personers rättigheter. Ingen teckning visas eller beskrivs. Husarrest nämns. På en del platser kan ett sådant ämne leda till problem: tänk på vem som kan se din skärm. Du kan hoppa över delen; det kostar inget.
defenders-unfinished-the-hague = Framför en ambassad
defenders-unfinished-embassy =
    Den {DATE("2020-10-22")} demonstrerade Amnesty vid Rysslands ambassad i Haag i Nederländerna. Det gällde en kvinna i en stad tusentals kilometer österut.
defenders-unfinished-yulia =
    Hon är konstnär, teaterregissör och aktivist. Hösten 2019 inleddes ett mål mot henne för ”framställning och spridning av pornografi”: hon hade lagt ut teckningar av kvinnokroppar i en grupp på nätet. Från november 2019 till mars 2020 satt hon i husarrest. Rättegången började i april 2021, bakom stängda dörrar.

    Den 15 juli 2022 friade domstolen henne: hon befanns inte skyldig. Den 22 november 2022 kom en appellationsdomstol till samma slutsats och fastställde den friande domen. Våren därpå hade hon lämnat Ryssland. Den 28 mars 2023 upphävde en högre domstol båda domarna, så att de inte längre gällde, och beslutade att det skulle hållas en ny rättegång.
    .person = Yulia Tsvetkova
    .place = Komsomolsk-na-Amure, Ryssland
    .status = Hon hade lämnat Ryssland, och en ny rättegång skulle hållas. Vad den ledde till har vi inte kunnat ta reda på.
defenders-unfinished-not-final =
    Den som slutade läsa i november 2022 säger kanske fortfarande ”slutligt friad”. Det var inte slutligt. Tre domstolar hade sagt sitt, och den tredje skickade tillbaka målet till början. För den som står mitt i det är åratal av rättsprocesser en börda i sig, vad domen än blir.
defenders-unfinished-ahead-mikita = Den här delen handlar om en pojke i fängelse som enligt Amnesty torterades. Ingenting beskrivs i detalj. Du kan hoppa över den; det kostar inget.
defenders-unfinished-homel = En pojke från Homel
defenders-unfinished-mikita =
    Han var 16 år när han greps den 11 augusti 2020, efter protesterna som följde på presidentvalet i Belarus. Han anklagades för att ha kastat en molotovcocktail mot polisen. Den 22 februari 2021 dömde en domstol honom till fem år i en uppfostringskoloni för unga.

    Amnesty kallade rättegången orättvis. Organisationen uppgav att han hade torterats, att han hade förhörts utan advokat och utan någon vuxen vid sin sida och att filmer som lades fram som bevis inte visade att han hade deltagit i våld. Den begärde att han skulle friges i väntan på en ny, rättvis rättegång. Den 14 juli 2021 lade en domstol till 18 månader, för våld mot personal där han hölls. Själv beskrev han det som motstånd.
    .person = Mikita Zalatarou
    .place = Homel, Belarus
    .status = Den dagen gav en domstol honom ett andra straff. Vad som har hänt honom sedan har vi inte kunnat ta reda på.
defenders-unfinished-why-here =
    Är han med i den här modulen som försvarare? Nej. Han är med därför att människor långt borta försvarade _hans_ rättigheter: till en rättvis rättegång, och att slippa tortyr. De tillhör alla, vad någon än anklagas för.

    Belarus släppte hundratals politiska fångar mellan juli 2024 och december 2025. Var han en av dem? Det vet vi inte, och det går inte att räkna ut av straffens längd.
defenders-unfinished-careful = Så skriver man ”så långt vet vi”
defenders-unfinished-rules = En noggrann text om en verklig människa:
    .day = anger till vilken dag man vet något
    .both = säger vad domstolen beslutade, och vad andra sa om det
    .gap = visar luckan som en lucka, utan ett slut som någon har gissat
    .cause = påstår inte att brev eller en kampanj ledde till en frigivning
    .private = utelämnar sjukdom, familj och adress
defenders-unfinished-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 5, 9, 10, 11 och 19 (1948); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkt 12, om konst som yttrande (2011)
defenders-unfinished-guide = Grupper om tre, 25 minuter. Läs en av de två berättelserna tillsammans. Sedan skriver varje grupp en text på fyra meningar om Samira Dool, den påhittade poeten på övningssidan, och en annan grupp prövar den mot de fem reglerna.
    .tips = Läs upp båda förvarningarna. Visa inga teckningar. Inga brev skickas, och ingen söker efter de två personerna under passet.
    .debrief = Vilket ord var svårast att utelämna? Hur kändes det att sluta med en lucka?
    .variation = Där verkliga namn kan leda till problem: hoppa över de två berättelserna och börja med Samira.
defenders-unfinished-own-story = Om främlingar en dag berättade om dig, vilka två saker skulle du vilja att de fick rätt?

## Lesson 6

defenders-research = Utreda, driva kampanj, utbilda
    .summary = Ett meddelande sent på kvällen, och hur en rörelse själv beskriver sitt arbete.
defenders-research-message = Klockan elva på kvällen
defenders-research-scene =
    Ett meddelande kommer till en telefon i Oster: ”De har tagit läraren. Skicka vidare.” Inget namn, ingen stad, ingen dag. Det har redan skickats vidare fyra tusen gånger.

    Wanjiru, som läser det i sängen, sätter sig upp. Tummen svävar över knappen.
defenders-research-before-passing = Vad kan Wanjiru vilja veta innan hon trycker?
defenders-research-a-word = Något att säga först
defenders-research-described =
    Den här lektionen och nästa beskriver organisationer. De ber dig inte att gå med, ge eller skriva under något. På en del platser är till och med en sådan beskrivning riskabel. I Ryssland är Amnesty International till exempel sedan den {DATE("2025-05-19")} listat som ”oönskad organisation”; den som deltar i dess arbete eller sprider dess material kan straffas där. Det är ingen fullständig lista över platser.
defenders-research-movement = En rörelse med medlemmar
defenders-research-people = människor ingår i Amnestys världsomspännande rörelse, enligt rörelsen själv.
    .source = Amnesty International Thailand, undervisningsbilder från omkring 2022
    .value = 10 miljoner
defenders-research-what-it-says =
    Så här beskriver Amnesty sitt eget arbete. Organisationen tar reda på sanningen om övergrepp och gör den känd. Den uppmanar regeringar och mäktiga företag att hålla sina löften och följa lagen, berättar om människor så att andra handlar, skyddar aktivister och undervisar.

    Ämnena sträcker sig från dödsstraff, diskriminering och sexuella och reproduktiva rättigheter till flyktingar och migranter, rättvisa efter övergrepp, förtryckande lagar och människor som sitter i fängelse bara för att de har uttryckt sig.
defenders-research-three-verbs = Tre verb
defenders-research-verbs = En nederländsk sida från Amnesty, med en bild från 2020, sammanfattar arbetet för försvarare i tre verb:
    .find = *Utreda:* ta reda på och dokumentera hur försvarares rättigheter kränks
    .press = *Driva kampanj:* agera för försvarare som skräms, hotas eller åtalas
    .train = *Utbilda:* tillsammans med lokala grupper och aktivister, på nätet eller i ett rum, lära ut hur man känner igen och dokumenterar kränkningar, når fram till myndigheter med rätt budskap, planerar en kampanj, arbetar med medier och samlar in pengar
defenders-research-quiet-work = Det tysta arbetet
defenders-research-lobby =
    En del av kampanjarbetet syns aldrig. Amnestys medarbetare talar med myndigheter i landet det gäller, med nederländska myndigheter och med andra stater i Europeiska unionen. De argumenterar mot förtryckande lagar, söker stöd och skydd och ber EU:s stater att oftare säga öppet vilken fara försvarare befinner sig i.
defenders-research-guidelines =
    De påminner också diplomater om två uppsättningar riktlinjer från EU, den ena om försvarare och den andra om yttrandefrihet. Enligt de förra ska diplomater utanför EU hålla kontakt med försvarare, besöka dem som är frihetsberövade, följa rättegångar och säga ifrån, offentligt eller i tysthet. Den nederländska sidan nämner att en ambassad till och med kan ta emot en försvarare. Det hålls också möten där diplomater och försvarare tar reda på vad de kan göra för varandra.
defenders-research-fast-and-slow = Det snabba och det långsamma
defenders-research-fund =
    När det är bråttom kan en akutfond betala en advokat, säkrare telefoner och datorer eller en trygg plats att bo på en tid.
defenders-research-education =
    Och så finns det något långsamt. I Nederländerna undervisar Amnesty om vad rättigheter är, och om vilka de är som försvarar dem.
defenders-research-law = EU:s riktlinjer om människorättsförsvarare (2004, ändrade 2008); EU:s riktlinjer för mänskliga rättigheter om yttrandefrihet online och offline (2014)
defenders-research-guide = Högst 20 personer, 20 minuter. Utgå från meddelandet om läraren. Gruppen samlar frågor på en tavla och sorterar dem sedan: vilka går att besvara i kväll, vilka kräver en utredare, och vilka kräver att familjen säger ja?
    .tips = Beskriv organisationen, gör inte reklam för den. Ta i förväg reda på om dess namn kan sägas utan fara där ni är; säg annars ”en rörelse”.
    .debrief = Vad kunde gå fel om kampanjen kom före utredningen? Och om utredningen aldrig ledde till något?
    .variation = Låt halva gruppen vara läsare som har skickat meddelandet vidare och nu får veta att läraren var på bröllop.
defenders-research-four-questions =
    Fyra små frågor ryms på en papperslapp: vem, var, när, vem säger det? De är värda att ställa till varje meddelande innan det får fortsätta.

    Att inte skicka något vidare är också ett svar.

## Lesson 7

defenders-side-by-side = Ett annat sätt, och en jämförelse
    .summary = Granskning, påverkan, stöd: hur en andra organisation arbetar, och vad som passar vilket problem.
defenders-side-by-side-stairs = Den mörka trappan
defenders-side-by-side-scene =
    Lampan i trappan i ett hyreshus i Lind har varit trasig sedan i höstas, och två gånger har någon ramlat. Tre grannar tar sig an saken. Herr Sato läser hyreslagen och hittar paragrafen. Halima får hela huset att prata om det. Bruno ger gamla fru Weiss sin arm varje kväll.

    På våren sitter där en ny lampa. Var och en av de tre är säker på vems förtjänst det var.
defenders-side-by-side-louder = Ju mer en organisation hörs och syns, desto mer uppnår den.
defenders-side-by-side-stockholm = Från Stockholm
defenders-side-by-side-who-they-are =
    Civil Rights Defenders är en internationell människorättsorganisation, oberoende av partier och religioner. Den grundades i Stockholm 1982, som Svenska Helsingforskommittén för mänskliga rättigheter. På dess svenska sida, som saknar datum, står det att den finns på fyra kontinenter. Den höjer rösten för rättigheter, tar hjälp av lagen och informerar om mänskliga rättigheter i världen.
defenders-side-by-side-vision =
    Visionen är en värld av demokratiska samhällen där alla åtnjuter medborgerliga och politiska rättigheter. Det är rättigheterna i konventionen om medborgerliga och politiska rättigheter och i närbesläktade texter; människor uppmuntras att använda dem. Uppdraget är att försvara dem tillsammans med försvarare, och att hjälpa försvarare att bli tryggare och starkare och få rättvisa.
defenders-side-by-side-with-whom =
    Organisationen ser sig som en del av en global rörelse och arbetar med människor i fara. Med hjälp av lagen och den offentliga debatten försöker den ställa dem till svars som kränker rättigheter: stater, enskilda och grupper som inte är stater.
defenders-side-by-side-methods = Tre metoder:
    .look = *Granskning och ansvarsutkrävande:* granska lagar, lagförslag och hur makt används; driva fall i nationella och internationella domstolar, kommittéer och tribunaler, på egen hand eller med lokala försvarare
    .speak = *Opinion och påverkan:* debatter, kampanjer, medier, seminarier, rapporter; där en stat styr alla nyheter, oberoende information på andra vägar
    .stand = *Stöd och utbildning:* starka lokala grupper först; säkerhetsutbildning, akutstöd, kunskaper, pengar, verktyg för planering och redovisning, trygga platser att mötas på
defenders-side-by-side-ahead = Nästa korta del nämner mordet på en försvarare, utan detaljer. Du kan hoppa över den; det kostar inget.
defenders-side-by-side-alarm = Ett namn som finns kvar
defenders-side-by-side-natalia =
    Natalia Estemirova fördes bort och mördades 2009. Civil Rights Defenders gav hennes förnamn åt ett larmsystem för försvarare: Natalia Project. I äldre rapporter berättar organisationen också om en akutfond och om möten som kallades Defenders’ Days.

    Ett namn på ett verktyg är ett sätt att minnas. Det säger också vad verktyget är till för.
defenders-side-by-side-compare = Tre sätt, sida vid sida
defenders-side-by-side-three = Samma ämne, tre sätt att arbeta:
    .amnesty = *Amnesty:* en rörelse med medlemmar. Utredningar, offentliga kampanjer och utbildning, om alla mänskliga rättigheter.
    .crd = *Civil Rights Defenders:* en organisation med experter. Domstolsfall, offentlig debatt och stöd till lokala partner, om medborgerliga och politiska rättigheter.
    .summit = *Toppmötet 2018:* en allians för ett enda tillfälle. Ett gemensamt upprop till alla stater.
defenders-side-by-side-common =
    Deras verktygslådor liknar varandra. Dokumentera, informera, övertyga, gå till domstol, utbilda, skydda: de flesta verktyg ligger i mer än en låda. Därför är det sällan till nytta att fråga vem som är bäst. Frågan är vad just det här problemet behöver, i dag.
defenders-side-by-side-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR) (1966); FN:s förklaring om människorättsförsvarare, artiklarna 9, 12 och 13 (1998)
defenders-side-by-side-guide = Grupper om fyra, 25 minuter. Dela ut påhittade problem, ett per kort. Varje grupp väljer ett första och ett andra verktyg och säger varför de kommer i den ordningen.
    .tips = Ingen rangordning av organisationer, och inga frågor om vem som stöder vilken. Låt problemen finnas på påhittade platser.
    .debrief = Vilket problem behövde inte något oväsen alls? Var skulle oväsen komma för tidigt?
    .variation = Spela trappan i Lind igen: ta bort en av de tre grannarna och berätta vad som händer.
defenders-side-by-side-which-tool = Lagen, en röst eller en arm att hålla i: vilken av de tre har du fått när du behövde den?

## Lesson 8

defenders-decides = Försvararen bestämmer
    .summary = Olika slags hjälp, den tysta och den som hörs, och vem som har sista ordet.
defenders-decides-poster = Affischen
defenders-decides-scene =
    Du kanske minns Teodora, som frågade om vattnet; annars möter du henne nu. Hennes vän Pavel har fått en idé. Han ska trycka hennes porträtt i hundra exemplar, med namn och by, och sätta upp det över hela huvudstaden i Varda. ”När alla vet vem du är vågar ingen röra dig”, säger han. Han är stolt över färgerna.

    Teodora ser länge på sitt eget ansikte. ”Du kunde ha frågat mig”, säger hon.
defenders-decides-famous = Ju fler som känner igen en försvarare i fara, desto tryggare är hon.
defenders-decides-roof = Tak över huvudet för en tid
defenders-decides-help = Hjälp i ett akut läge kan vara:
    .lawyer = en advokat som får betalt
    .doctor = vård
    .phone = utrustning som är svårare att avlyssna
    .family = stöd till familjen
    .place = en trygg plats för en tid, nära eller långt borta
defenders-decides-providers =
    Sådan hjälp kommer från olika håll: ProtectDefenders.eu, en mekanism i Europeiska unionen sedan 2015; Front Line Defenders, grundad 2001; Civil Rights Defenders akutfond; Urgent Action Funds, för kvinnor; städer som tar emot människor en tid. Sådana program och deras pengar förändras. Ingen kan lova att det kommer hjälp, och i den här kursen står inga kontaktuppgifter.
defenders-decides-quieter = Skydd som knappt märks
defenders-decides-tactics = En del kostar lite, och en del syns aldrig:
    .walk-along = att gå bredvid någon, så att hon inte är ensam
    .watch-trial = att sitta med i rättssalen som observatör
    .check-in = ett nätverk där man hör av sig till varandra på bestämda tider
    .record = att skriva ner vad som hände, med samtycke
    .learn = säkerhetsutbildning, rättshjälp
    .care = psykiskt stöd, för den som är rädd eller trött
    .diplomats = ett ord från en ambassad eller en FN-expert, offentligt eller bakom stängda dörrar
defenders-decides-her-word = Vem som har sista ordet
defenders-decides-two-edges =
    Att synas skyddar en del människor och är farligt för andra. Ett känt namn kan hålla en angripare borta, eller visa honom till en dörr. De som hjälper kan inte se allt. Den det gäller känner sin gata, sin mamma och sina gränser. Därför har de som arbetar med detta en regel: försvararen bestämmer.

    Hon får också säga nej, eller ändra sig. Att lämna sitt hem i all hast är den sista utvägen, när inget annat återstår.
defenders-decides-three-safe = Innan någon gör något, tre frågor:
    .self = Är det säkert för den som vill hjälpa?
    .person = Är det säkert för den som det handlar om, och vill den personen det själv?
    .others = Är det säkert för andra, till exempel grannar eller de som syns på ett foto?
defenders-decides-law = FN:s förklaring om människorättsförsvarare, artiklarna 9 och 12 (1998)
defenders-decides-guide = I par, 20 minuter. Den ena spelar Pavel innan han har tryckt något; den andra är Teodora. Pavel får bara fråga. Sedan byter de roller.
    .tips = Om någon föreslår en verklig handling: ställ de tre frågorna. Är det säkert för dem själva, för personen, för andra? När det gäller barn: fråga vårdnadshavarna och följ reglerna på platsen. Nämn lokal hjälp bara om du själv har kontrollerat den.
    .debrief = Vilken fråga var mest välkommen för Teodora? Hur känns hjälp som ingen har bett om?
    .variation = Under tystnad: Pavel skriver sina frågor, Teodora svarar skriftligt, och efteråt rivs papperen sönder.
defenders-decides-ask-first = När hjälpte någon dig på precis det sätt som du behövde? Hur visste den personen det?
defenders-decides-one-question =
    Om någon nära dig har det svårt, och det är säkert för er båda, kan det räcka med en fråga: ”Vad skulle hjälpa dig, och vad skulle inte göra det?”

    Du behöver inte göra något med det här i dag. Att lyssna är också en handling.

## Questions asked in lessons

defenders-q-bus-driver = I Tarn stannar en del förare inte när människor ur en viss grupp väntar på bussen. Idris, som kör den första bussen, stannar för alla. Tillsammans med två kolleger skriver han till bolaget och begär att alla förare ska göra det. Han tillhör ingen organisation. Ställ de tre frågorna.
    .deed-why = Han stannar, och han skriver tillsammans med två andra. Det är att göra något, mitt under ett vanligt arbetspass.
    .rights-why = Det gäller att kunna röra sig fritt utan diskriminering. Ingen annan blir av med sin plats för det.
    .peace-why = En buss som stannar och ett artigt brev: medlen är fredliga.
    .defender-why = Tre gånger ja. Om han någonsin har hört ordet gör ingen skillnad.
    .not-here-why = Titta på handlingen igen. Han tillhör ingen organisation, men det frågar ingen av de tre frågorna efter.
    .hint-1 = Frågorna gäller vad han gör. Bortse från hans yrke.
defenders-q-must-be = Vad måste stämma på någon för att man ska kunna tala om en människorättsförsvarare? Välj alla svar som passar.
    .degree = En examen i juridik eller politik
    .degree-why = Jurister kan vara försvarare. Det kan också den som aldrig har suttit i ett klassrum.
    .peaceful = Att använda fredliga medel
    .peaceful-why = Det är en av de tre frågorna. Det räcker inte att saken är god.
    .peaceful-missed = Fredliga medel hör dit. Utan dem gör inte ens den bästa sak någon till försvarare.
    .member = Att tillhöra en grupp
    .member-why = Många gör det, men ”ensam eller med andra” lämnar plats för den som är ensam.
    .for-rights = Att arbeta för allas rättigheter
    .for-rights-why = Det är kärnan, och till den hör att godta att alla har rättigheter.
    .for-rights-missed = Att arbeta för mänskliga rättigheter är kärnan.
    .faultless = Att alltid ha rätt i sak
    .faultless-why = Det har ingen. En försvarare kan ha fel i en diskussion och ändå vara försvarare.
    .hint-1 = Två av de fem behövs. De andra tre klarar en försvarare sig utan.
defenders-q-cause-right = Fyra personer försvarar något. Para ihop var och en med artikeln i den allmänna förklaringen som ligger bakom.
    .marriage = Fatou hjälper flickor som ska tvångsgiftas
    .marriage-why = Artikel 16: båda måste samtycka, fritt och fullt ut.
    .school = Petr vill ha lektioner för barn som bor på båtar
    .school-why = Artikel 26: utbildning är till för varje barn, även på vattnet.
    .clinic = Rosa frågar varför en by saknar sjukvård
    .clinic-why = Artikel 25 omfattar vård.
    .office = Anh visar att jobb i stadshuset går att köpa
    .office-why = Artikel 21 lovar alla lika tillträde till offentlig tjänst.
    .art-16 = Artikel 16, äktenskap och familj
    .art-26 = Artikel 26, utbildning
    .art-25 = Artikel 25, en tillräcklig levnadsstandard
    .art-21 = Artikel 21, att delta i landets styre
    .hint-1 = Börja med barnen på båtarna.

defenders-q-name-it = Fyra saker händer försvarare. Hitta namnet på var och en.
    .lies = Samma falska historia om Jin, vecka efter vecka
    .lies-why = Att upprepa lögner tills ett gott namn är borta: en smutskastningskampanj.
    .lawsuit = Ett företag kräver en kritiker på en enorm summa
    .lawsuit-why = Om målet finns till för att trötta ut kritikern är det en SLAPP.
    .after-talk = En kock avskedas efter ett samtal med en FN-expert
    .after-talk-why = Ett straff för den som samarbetat med Förenta nationerna är en repressalie.
    .reading-mail = Någon läser varje meddelande som Ola skickar
    .reading-mail-why = Att bli iakttagen i hemlighet är övervakning. Den rör artikel 12, privatlivet.
    .smear = Smutskastningskampanj
    .slapp = SLAPP
    .reprisal = Repressalie
    .surveillance = Övervakning
    .hint-1 = En av de fyra kräver en rättssal.
defenders-q-label-work = I tv kallar en minister i Tarn en biodlare för ”utländsk agent”. Inget bevis visas. Vad gör en sådan etikett framför allt?
    .proves = Den bevisar ett brott för alla
    .proves-why = En etikett innehåller inget bevis. Enligt artikel 11 är hon oskyldig tills skulden har visats i en offentlig rättegång.
    .turns = Den vänder grannar mot henne
    .turns-why = Människor börjar se en fara där det fanns en medmänniska, och senare angrepp ser halvt förtjänta ut.
    .ends = Den avslutar debatten med ett svar
    .ends-why = Debatten tar slut, det är sant. Men hennes fråga har inte fått något svar, den har bara täckts över.
    .helps = Den hjälper henne att bli hörd
    .helps-why = Det talas kanske mer om henne. Men det är etiketten som hörs, och hennes fråga som försvinner.
    .hint-1 = Tänk på grannen som slutade hälsa på Teodora.
defenders-q-evening-radio = Du leder kvällsprogrammet på en liten radiostation i Varda. I dag talar alla om en webbsida: Teodora, som frågade om gruvans smutsiga vatten, påstås få betalt från utlandet.
    .rumour = Tjugo minuter före programmet lägger en kollega sidan på ditt bord. Vad gör du?
    .read-out = Läser upp den, för alla pratar om den
    .read-out-why = Nu är det inte längre en sida utan avsändare. Den har din röst.
    .look-up = Kollar vem som skrev, på vilken grund
    .look-up-why = Tjugo minuter räcker till tre samtal. Du börjar med kooperativet.
    .leave-it = Låter ämnet vara för i kväll
    .leave-it-why = Du gör ingen skada. Sidan sprids utan dig.
    .loud = På fredagen har någon kastat ägg på kooperativets dörr. En lyssnare skriver: ”Jag hörde det av er.”
    .correct = Säger i sändning att det var obekräftat
    .correct-why = Det är inte roligt. Folk lyssnar uppmärksammare än någonsin, och nu måste du ta reda på saken.
    .only-said = Säger att du bara läste upp det
    .only-said-why = Så är det, och det ändrar ingenting för dem bakom dörren.
    .quiet = En vecka senare har nio tusen människor läst sidan. Din station är en av de få som de litar på, och de frågar varför ni inte säger något.
    .look-now = Börjar undersöka saken ändå
    .look-now-why = Sent, men inte för sent. Du börjar med kooperativet.
    .stay-out = Håller dig utanför för gott
    .stay-out-why = Din tystnad tas som ett slags svar.
    .found = Sidan anger ingen författare. Den kom en dag efter Teodoras fråga. Kooperativet visar dig sina räkenskaper: medlemsavgifter, såld honung. Teodora kan tänka sig att tala, om familjen hålls utanför.
    .facts = Berättar vad du fann, utan familjen
    .facts-why = Du säger vad man vet, varifrån, och vad du inte kunde kontrollera.
    .family = Tar med familjen, för det berör folk
    .family-why = Hon hade ställt ett enda villkor. Nu går två människor till att hitta.
    .both-sides = Frågar lyssnarna: ”agent eller inte?”
    .both-sides-why = Det låter rättvist. Men du vet mer än så, och en omröstning kan inte ersätta det.
    .end-air = Inslaget tar sex minuter. På måndagen hälsar grannen på Teodora igen, och någon i fullmäktige frågar om vattnet.
    .end-doubt = Telefonerna ringer hela kvällen. I slutet har ordet ”agent” sagts åttio gånger, och räkenskaperna nämnts en gång.
    .end-family = Lyssnarna är rörda. Nästa dag väntar en främling utanför skolan där Teodoras son går.
    .end-stain = Äggen tvättas bort. Meningen sitter kvar i folks huvuden, med din röst.
    .end-alone = Kooperativet stänger på hösten. Ingen kunde säga att er station hade gjort något.

defenders-q-which-year = Vilket år antog FN:s generalförsamling förklaringen om människorättsförsvarare?
    .accept = 1998 | år 1998 | 9 december 1998 | den 9 december 1998 | december 1998
    .why = Den 9 december 1998, en dag innan den allmänna förklaringen fyllde femtio.
    .y1948 = 1948 | år 1948 | 10 december 1948 | den 10 december 1948
    .y1948-why = Det året kom den allmänna förklaringen. Lägg till dess första femtio år.
    .y2018 = 2018 | år 2018 | 18 december 2018 | den 18 december 2018
    .y2018-why = År 2018 firades tjugoårsdagen. Själva texten är äldre.
    .hint-1 = Den kom en dag före en femtioårsdag.
    .hint-2 = Den som fyllde år var den allmänna förklaringen, från 1948.
defenders-q-library-evening = Para ihop det som människor gör med artikeln i 1998 års förklaring som talar om det.
    .meet = Sköterskor startar en cirkel om patienträtt
    .meet-why = En cirkel är en grupp, hur liten den än är. Artikel 5 omfattar också kontakt med organisationer.
    .publish = Omar trycker vad lagen säger om hyresgäster
    .publish-why = Omar tog reda på vad lagen säger och för det vidare. Båda halvorna står i artikel 6.
    .watch-trial = Noor sitter i rättssalen och antecknar
    .watch-trial-why = Att följa rättegångar hör till artikel 9, bredvid klagomål och rättshjälp.
    .collect = En grupp ber om gåvor till sina flygblad
    .collect-why = Papper kostar. Artikel 13 omfattar pengar, och rätten att använda dem.
    .five = Artikel 5, att mötas och bilda grupper
    .six = Artikel 6, att veta och publicera
    .nine = Artikel 9, klagomål, domstol, rättshjälp
    .thirteen = Artikel 13, resurser för arbetet
    .hint-1 = Börja med gruppen som behöver pengar.
defenders-q-what-text = Vad stämmer om förklaringen om människorättsförsvarare? Välj alla meningar som stämmer.
    .ratified = Stater måste ratificera den
    .ratified-why = Fördrag ratificeras. Det här är en förklaring; generalförsamlingen antog den.
    .consensus = Den antogs med konsensus
    .consensus-why = År 1998 behövdes ingen omröstning. Det ger texten tyngd, fast den inte är något fördrag.
    .consensus-missed = Den antogs med konsensus: ingen omröstning behövdes.
    .applies = Den bygger på kända rättigheter
    .applies-why = Den uppfinner inga rättigheter. Den säger vad de kända betyder för den som försvarar.
    .applies-missed = En till: den tar rättigheter som finns och tillämpar dem på dem som försvarar.
    .permit = Den säger vem som får tillstånd
    .permit-why = Där finns inget sådant. Artikel 1 ger rätten till alla.
    .state-duty = Den ger staten huvudansvaret
    .state-duty-why = Artikel 2: huvudansvaret ligger hos staten, inte hos modiga människor.
    .state-duty-missed = Artikel 2 hör hit: huvudansvaret ligger hos staten.
    .hint-1 = Tre av de fem stämmer.

defenders-q-two-demands = Vad bad uppropet 2018 regeringarna om? Välj alla svar som stämmer.
    .register = Att föra register över försvarare
    .register-why = Något sådant bad uppropet inte om. Ett register gör det lättare att kontrollera människor; det skyddar dem inte.
    .celebrate = Att hylla och skydda försvarare
    .celebrate-why = Det första kravet, framför allt för dem som angrips för vilka de är.
    .celebrate-missed = Det första kravet var att hylla och skydda försvarare.
    .court = Att inrätta en domstol för försvarare
    .court-why = Någon ny domstol står inte i texten. Den bad staterna om något som var och en kunde börja med hemma.
    .no-smear = Att sluta angripa och smutskasta
    .no-smear-why = Det andra kravet: sluta angripa, smutskasta och brännmärka.
    .no-smear-missed = Det andra kravet var att sluta angripa och smutskasta dem.
    .hint-1 = Två av de fyra: något att göra, och något att sluta med.
defenders-q-timeline = Sätt stegen i ordning, det äldsta först.
    .udhr = Den allmänna förklaringen antas
    .declared = Förklaringen om försvarare antas
    .expert = FN får en expert på försvarare
    .guidelines = EU skriver sina riktlinjer om försvarare
    .paris = Försvarare håller ett världstoppmöte i Paris
    .why = 1948, 1998, 2000, 2004, 2018. Först rättigheterna, femtio år senare en text för dem som försvarar dem, sedan människor och planer som ska få den att fungera.
    .hint-1 = Toppmötet i Paris såg tillbaka på tjugo år.
defenders-q-names-apart = Fyra namn, fyra olika slags saker. Hitta paren.
    .eu = EU:s riktlinjer om människorättsförsvarare
    .eu-why = De vägleder ambassader och delegationer utanför EU. De är en policy.
    .marrakech = Marrakechförklaringen
    .marrakech-why = Nationella människorättsinstitutioner antog den i oktober 2018.
    .marianne = Marianneinitiativet
    .marianne-why = Frankrike presenterade det i december 2021.
    .escazu = Escazúavtalet
    .escazu-why = Det binder de stater i Latinamerika och Karibien som har anslutit sig.
    .policy = Policy för diplomater utomlands
    .institutions = Löfte från nationella institutioner
    .french = Program i en enda stat
    .treaty = Fördrag för en region
    .hint-1 = Det som heter ”avtal” är det som binder.

defenders-q-yulia-order = Sätt stegen i målet mot Yulia Tsvetkova i ordning, det första först.
    .opened = Målet inleds
    .first = En domstol friar henne
    .upheld = En appellationsdomstol fastställer den friande domen
    .quashed = En högre domstol upphäver båda domarna
    .why = Hösten 2019, juli 2022, november 2022, mars 2023. Den som stannar efter det tredje steget ger berättelsen ett falskt slut.
    .hint-1 = En dom går att upphäva först när den har fallit.
defenders-q-who-said = Sortera meningarna om Mikita Zalatarou: en domstols beslut, en uppgift från Amnesty, eller okänt.
    .court = En domstol beslutade det
    .amnesty = Amnesty sa det
    .open = Det är inte känt
    .five-years = Fem år i en koloni för unga
    .five-years-why = Det var domen den 22 februari 2021.
    .unfair = ”Rättegången var orättvis”
    .unfair-why = Ett omdöme om domstolen, fällt av Amnesty. En noggrann text säger vems det är.
    .today = Hur han lever i dag
    .today-why = Det senaste som vi kunde bekräfta är från 2021.
    .eighteen = Ytterligare 18 månader
    .eighteen-why = Det lade en domstol till den 14 juli 2021.
    .no-part = Filmerna visade inte att han deltog i våld
    .no-part-why = Det sa Amnesty. Domstolen kom till ett annat resultat.
    .hint-1 = Fråga om varje mening vem som kan säga det: en domare, en organisation, eller ingen än?
defenders-q-library-card = Biblioteket i Oster förbereder en liten utställning om människor som stod upp för andra. Du skriver kortet om Samira Dool, en påhittad poet. För sex år sedan greps hon.
    .draft = På bordet ligger ett flygblad från den tiden. ”Samira sitter i fängelse. Frige henne nu!” står det. Hur börjar du?
    .copy = Skriver av meningen från flygbladet
    .copy-why = Meningen var sann den dag den trycktes. Du satte inget datum bredvid den.
    .search = Letar efter senast bekräftade nyhet
    .search-why = Det tar en eftermiddag. Du hittar två tidningar och en anteckning från domstolen.
    .guess = Skriver att hon nog är fri vid det här laget
    .guess-why = Du har räknat år på fingrarna. Ingen har bekräftat det.
    .visitor = En besökare stannar vid kortet. ”Hur vet ni det?” frågar han. Du märker att du inte vet det.
    .mend = Tar ner det och letar efter ett datum
    .mend-why = Ramen hänger tom en dag. Sedan har du två tidningar och en anteckning från domstolen.
    .let-stand = Låter det hänga; ingen kan motbevisa det
    .let-stand-why = Han nickar och går vidare. Nästa besökare tror på det.
    .gap = Den senaste bekräftade nyheten är fyra år gammal: en domstol gav henne tre år, och en författarförening kallade rättegången orättvis. Sedan finns det ingenting.
    .say-gap = Anger dagen och säger vad som saknas
    .say-gap-why = ”Läget den dagen. Vad som hände sedan har vi inte kunnat ta reda på.” Det ryms på kortet.
    .leave-out = Utelämnar henne, eftersom slutet saknas
    .leave-out-why = Inget på väggen är falskt. Där står inget om henne heller.
    .illness = En kollega har läst om en sjukdom som Samira har. ”Ta med den”, säger han. ”Då känner folk med henne.”
    .keep-private = Tar inte med den: det är hennes sak
    .keep-private-why = Det är hon som avgör om den ska berättas. Kortet blir en rad kortare och inte svagare.
    .add = Tar med den: det hjälper hennes sak
    .add-why = Det berör människor. Ingen frågade henne, och det kan användas mot henne.
    .end-card = Dag, domstol, kritiker, lucka: sju rader. En flicka skriver av den sista i sitt block: ”Vad som hände sedan har vi inte kunnat ta reda på.”
    .end-empty = Elva kort hänger på väggen. En besökare frågar om det inte fanns en poet också.
    .end-private = Många fotograferar kortet. Någonstans läser en familj om en sjukdom som den hade hållit för sig själv.
    .end-stale = Utställningen reser till fem städer. Det gör meningen också.

defenders-q-sort-verbs = Till vilket av Amnestys tre verb hör var och en av de här?
    .find = Utreda
    .press = Driva kampanj
    .train = Utbilda
    .witness = Fråga vittnen vad de såg
    .witness-why = Ta reda på saken först, noggrant och med fler än en källa.
    .postcards = En offentlig aktion vid en ambassad
    .postcards-why = Den sätter press på dem som har makten, så att de gör något.
    .media-plan = En workshop om mediestrategi
    .media-plan-why = Efteråt kan andra göra det arbetet själva.
    .files = Jämföra datum i domstolshandlingar
    .files-why = Ett långsamt arbete, och allt som kommer sedan vilar på det.
    .minister = Förmå ett departement att säga ifrån
    .minister-why = En tyst kampanj är också en kampanj: lobbyarbete behöver ingen gata.
    .record-well = Lära ut hur ett fall dokumenteras
    .record-well-why = Själva arbetet är att utreda. Att lära andra det är att utbilda.
    .hint-1 = Fråga vem som har lärt sig något till slut: organisationen, en regering eller en lokal grupp?
defenders-q-at-embassy = En diplomat från ett EU-land arbetar i Tarn och känner till EU:s riktlinjer om försvarare. Vad av det här pekar de på?
    .verdict = Att be en domare ändra sin dom
    .verdict-why = Domstolar måste vara oberoende. Riktlinjerna säger åt diplomater att följa en rättegång, inte att styra den.
    .trial-seat = Att följa en rättegång på plats
    .trial-seat-why = Någon på bakersta raden antecknar, och alla i salen vet om det.
    .arrest = Att låta gripa en våldsam polis
    .arrest-why = En ambassad har inga polisbefogenheter utomlands. Den kan rapportera, och den kan säga ifrån.
    .home-police = Att utbilda poliser i EU:s stater
    .home-police-why = Det kan vara nyttigt, men de här riktlinjerna gäller arbetet i länder utanför EU.
    .hint-1 = Riktlinjerna passar det som en gäst i ett land kan göra.
defenders-q-fund-pays = En akutfond hjälper en journalist i fara. Vad kan pengarna användas till? Välj alla svar som passar.
    .counsel = En advokats arvode
    .counsel-why = Juridisk hjälp är ofta det första som behövs.
    .counsel-missed = En advokats arvode hör hit; det är ofta det första som behövs.
    .election = Affischer till ett val
    .election-why = Partipolitik är inget skydd mot fara.
    .phones = Säkrare telefoner
    .phones-why = Säker utrustning skyddar henne, och alla vars namn finns lagrade i den.
    .phones-missed = Säkrare utrustning också: den skyddar henne och dem vars namn finns lagrade i den.
    .informers = Pengar till angivare
    .informers-why = De köper hemligheter och utsätter andra för fara.
    .shelter = Någonstans att bo
    .shelter-why = Att få bo skyddat en tid kan ge henne utrymme att andas och tänka.
    .shelter-missed = En trygg plats för en tid är något av det som sådana fonder betalar.
    .hint-1 = Tre av de fem tar bort fara från en människa.

defenders-q-sort-methods = Sortera Civil Rights Defenders arbete efter de tre metoderna.
    .look = Granskning och ansvarsutkrävande
    .speak = Opinion och påverkan
    .stand = Stöd och utbildning
    .bill = Studera ett lagförslag före omröstningen
    .bill-why = Lagar, lagförslag och hur makt används synas under den här rubriken.
    .seminar = Ett seminarium och en rapport för allmänheten
    .seminar-why = De ska påverka hur människor tänker.
    .safety-course = En kurs i digital säkerhet
    .safety-course-why = Den gör försvarare säkrare i deras eget arbete.
    .tribunal = Driva ett fall i en tribunal
    .tribunal-why = Ansvarsutkrävande betyder att någon måste stå till svars för en handling.
    .radio-abroad = Fria nyheter där staten styr medierna
    .radio-abroad-why = Oberoende information i andra medier hör till opinion och påverkan.
    .meeting-place = En trygg plats för att utbyta erfarenheter
    .meeting-place-why = Den som står ensam hemma kan möta andra som gör detsamma.
    .hint-1 = En rubrik håller ögonen på makten, en talar till allmänheten, en står bredvid människor.
defenders-q-tool-problem = Fyra problem i påhittade städer. Vilket verktyg är bra att börja med?
    .bad-bill = Ett lagförslag förbjuder gåvor till föreningar
    .bad-bill-why = Granskning: det går att undersöka förslaget, och visa hur det krockar med rättigheter som finns, innan det antas.
    .unknown = Fångar sägs bli slagna; ingen är säker
    .unknown-why = Utredning: innan någon anklagas måste man ta reda på vad som har hänt.
    .nobody-hears = Allt är bevisat, och de ansvariga tittar bort
    .nobody-hears-why = En kampanj kan göra det svårare att titta bort.
    .new-group = En ny grupp vet inte hur man dokumenterar fall
    .new-group-why = Utbildning: efteråt kan gruppen göra arbetet själv.
    .scrutiny = Rättslig granskning
    .research = Utredning
    .campaign = Kampanj
    .training = Utbildning
    .hint-1 = Fråga om varje problem vad som saknas: kunskap, färdighet, uppmärksamhet eller en god lag?
defenders-q-differ-most = Vad skiljer Amnesty och Civil Rights Defenders åt tydligast, så som de beskrivs här?
    .faith = Bara en tjänar en religion
    .faith-why = Ingen av dem gör det. Civil Rights Defenders kallar sig oberoende av religioner, och Amnestys arbete, som det beskrivs, tjänar ingen.
    .scope = Bara en arbetar med alla rättigheter
    .scope-why = Civil Rights Defenders arbetar med medborgerliga och politiska rättigheter, Amnesty med alla mänskliga rättigheter.
    .train = Bara en av dem utbildar människor
    .train-why = Det gör båda. Det är ett av Amnestys tre verb och en del av den andras tredje metod.
    .age = Bara en når utanför Europa
    .age-why = Civil Rights Defenders talar om fyra kontinenter, och Amnesty om en världsomspännande rörelse.
    .hint-1 = Se efter vilka rättigheter var och en nämner.

defenders-q-poster-walk = Pavel vill sätta upp hundra porträtt av Teodora i huvudstaden, med namn och by. Han har talat med en jurist: i Varda är det lagligt, och själv löper han ingen risk. Han har varken frågat Teodora eller barnen som står bakom henne på bilden. Tänk på de tre.
    .self-why = För egen del har han tagit reda på saken, så den frågan är besvarad.
    .person-why = Hennes namn och by skulle sitta på varje vägg, och ingen har frågat henne.
    .others-why = Barnens ansikten går att känna igen. Ingen har frågat dem eller deras familjer heller.
    .ahead-why = Lagligt och välment, ja. Men två av de tre har inte tillfrågats, och en affisch går inte att ta tillbaka.
    .ask-wait-why = Att fråga kostar Pavel en promenad till byn. Kanske säger hon ja, med en annan bild.
    .hint-1 = Vem har Pavel frågat hittills?
defenders-q-nine-evening = Du bor i Teodoras by. Klockan är nio på kvällen. För tredje natten i rad står en bil utan nummerskyltar framför hennes hus.
    .car = Du ser den från ditt fönster. Byn är tyst. Vad gör du?
    .post = Lägger ut ett foto på bilen och huset
    .post-why = Du vill att många ögon ska se det. På fotot syns också hennes dörr, och där står hennes namn.
    .ring = Ringer och frågar vad hon vill
    .ring-why = Hon svarar med en gång. Hon har suttit i det mörka köket.
    .wait = Väntar; den är kanske borta i morgon
    .wait-why = Du vill inte göra det värre. Du sover dåligt.
    .exposed = Vid midnatt diskuterar främlingar hennes hus. Hennes mamma ringer: nu har någon varit vid hennes dörr också.
    .undo = Tar bort det, ber om ursäkt och frågar
    .undo-why = En del av det går inte att kalla tillbaka. Från och med nu får hon frågan.
    .defend = Låter det ligga; fler ögon ger trygghet
    .defend-why = Det kan stämma för andra. Hon har inte valt det.
    .morning = På morgonen är bilen borta, och hennes gardiner är fördragna.
    .ring-now = Ringer nu och frågar hur hon mår
    .ring-now-why = ”Jag trodde att ingen hade sett det”, säger hon.
    .pass-by = Går till jobbet; hon ber nog om hjälp
    .pass-by-why = Många som är rädda ber ingen om hjälp, för att inte vara till besvär.
    .wishes = ”Jag vill inte resa bort”, säger Teodora. ”Jag vill inte vara med i nyheterna. Jag vill bara inte vara ensam på natten.”
    .two-friends = Hittar två som stannar på nätterna
    .two-friends-why = De har med sig soppa och en kortlek. Det är vad hon bad om.
    .pack = Packar hennes väska: det är tryggast
    .pack-why = Du menar väl, och du har bestämt i hennes ställe.
    .doorway = Hon står i dörröppningen, med väskan mellan er. ”Det här är mitt hus”, säger hon.
    .listen = Ställer ner väskan och lyssnar på henne
    .listen-why = ”Två personer på nätterna”, säger hon. ”Det är allt.” Det går att ordna.
    .insist = Står på dig: du ser faran tydligare
    .insist-why = Du ser bilen. Hon ser ett liv, och det är hennes.
    .later = En vecka senare har bilen inte kommit tillbaka. Hon har hittat en advokat och undrar vad hon kan räkna med från dig.
    .promise = ”Nu kan inget mer hända dig”
    .promise-why = Det är varmt menat, men ingen kan hålla det löftet.
    .honest = ”Jag skriver upp varje natt”
    .honest-why = Ett litet löfte, och ett som du kan hålla. Advokaten blir glad för det.
    .end-door = Lampan över hennes dörr är tänd. Under den, på en stol, ligger ditt block med datum och klockslag. Hon bestämmer vem som får läsa det.
    .end-hollow = Hon ler och tror dig inte riktigt. När hon behöver något på riktigt frågar hon först någon annan.
    .end-far = Hon klarar sig igenom det, med hjälp av sin syster. Hon hälsar fortfarande på dig, lite kortare än förut.
    .end-lost = Faran är kanske mindre nu, eller större, det kan ingen säga. En sak har säkert krympt: kretsen av människor som hon anförtror sig åt.
defenders-q-both-ways = Skyddar det en försvarare om många vet vad hon heter och hur hon ser ut?
    .always = Alltid: ingen vågar angripa en känd person
    .always-why = Ibland är det så. Men ett känt ansikte är också lättare att hitta.
    .never = Aldrig: att gömma sig är det enda trygga
    .never-why = För en del var det offentlighetens ögon som hjälpte. Den som göms undan kan också vara lätt att skada.
    .depends = Det är olika, och hon avgör det själv
    .depends-why = Att synas är tveeggat. Hon känner sin plats bäst, och risken är hennes.
    .experts = Det är olika, och experter avgör det
    .experts-why = Första halvan stämmer. Experter kan ge råd; livet och risken är hennes.
    .hint-1 = Här ryms två frågor: hjälper det, och vem bedömer det?

## Quiz: who

defenders-q-night-nurse = Chipo är nattsjuksköterska i Lind. Avdelningen avvisar människor som saknar papper. Hon samlar fallen utan namn, lämnar listan till sjukhusets styrelse och ber att alla ska få vård. Hon får lön som sjuksköterska och gör detta efter arbetet. Ställ de tre frågorna.
    .deed-why = Hon samlar, skriver och lämnar över en lista: en handling, gjord på egen hand.
    .rights-why = Vård utan diskriminering. Ingens rättigheter blir mindre av det.
    .peace-why = En lista och en begäran är fredliga medel.
    .defender-why = Även om styrelsen säger nej. Framgång hör inte till de tre frågorna.
    .not-here-why = Att hon arbetar ensam, efter arbetstid och utan att någon känner till det talar inte emot henne. Vart och ett av de tre svaren är ja.
    .hint-1 = Frågar någon av de tre frågorna om styrelsen gick med på det?
defenders-q-broken-gate = Mareks gata i Oster har inte haft rent vatten på ett år. Han har skrivit brev utan att få svar. En natt går han till vattenverket, slår ner vakten och bryter upp grinden. Ställ de tre frågorna om den natten.
    .deed-why = Han gör något, och det lär ingen bestrida.
    .rights-why = Kloka människor kan vara oense. Rent vatten är en fråga om rättigheter; men vakten har rätt att vara trygg, och den rätten togs ifrån honom.
    .peace-why = Att slå ner en människa är inte fredligt, vad som än hade hänt innan.
    .defender-why = Saken kan vara rättvis, och breven var en försvarares handling. Den här natten var det inte: medlen var våldsamma.
    .not-here-why = Sett till den här handlingen: nej. Breven året innan kan bedömas på ett annat sätt: frågorna gäller varje handling för sig.
    .hint-1 = Titta på vakten.
defenders-q-official = En tjänsteman på ett departement som fredligt arbetar för fångars rättigheter kan vara människorättsförsvarare.
    .true-why = Det kan hon. Handlingen avgör, även om lönen kommer från staten.
    .false-why = Det verkar märkligt att hitta en inne på ett departement. Men de tre frågorna frågar inte vem som betalar lönen.
    .hint-1 = En titel talar varken för eller emot någon.
defenders-q-one-street = Fyra människor bor på samma gata i Tarn. Vem är människorättsförsvarare, sett till det som berättas här?
    .diploma = En man med diplom i mänskliga rättigheter
    .diploma-why = Att kunna något är en bra början. Än så länge berättas det inte att han gör något.
    .badge = En kvinna med en känd grupps märke på jackan
    .badge-why = Ett medlemskap kan vara ett första steg. Ett märke är ännu ingen handling.
    .pages = En flicka som noterar städares obetalda tid
    .pages-why = Hon dokumenterar vad som görs mot andra, fredligt. Artikel 23 talar om rättvis lön för arbete.
    .founder = En man som kallade sitt kafé efter en domare
    .founder-why = En fin skylt över dörren. I sig gör den inget för någons rättigheter.
    .hint-1 = Leta efter ett verb som hjälper någons rättighet.
defenders-q-wrong-number = Hana kämpar för ren luft i Lind. I ett tal säger hon att fyrtio barn blev sjuka. Det var fjorton; nästa dag rättar hon det. Är hon fortfarande försvarare?
    .lost = Nej, en falsk siffra räcker
    .lost-why = Ett misstag är ingen lögn, och hon rättade det. Ingen behöver vara felfri.
    .still = Ja, genom det som hon gör
    .still-why = Hon arbetar fredligt för en rättighet. Den som rättar en siffra behåller dessutom människors förtroende.
    .until-court = Det kan bara en domstol avgöra
    .until-court-why = Ingen domstol delar ut det här namnet eller tar det tillbaka. Handlingen visar det.
    .if-paid = Ja, om hon får betalt av någon
    .if-paid-why = Betalning gör ingen skillnad, åt något håll.
    .hint-1 = Frågar de tre frågorna om varje mening var rätt?

## Quiz: attacks

defenders-q-where-it-hits = Var träffar de här angreppen en försvarare först?
    .good-name = Hennes goda namn
    .movement = Hennes rörelsefrihet
    .means = Hennes medel att arbeta
    .thief-posters = Affischer där hon kallas tjuv
    .thief-posters-why = Inget är bevisat, och alla har läst det.
    .passport = Ett pass som hålls kvar vid gränsen
    .passport-why = Ett reseförbud stänger en väg. Artikel 13 talar om det.
    .account = Gruppens bankkonto, som har frysts
    .account-why = Utan konto går det inte att betala hyra och flygblad.
    .dawn = Ett gripande i gryningen utan skäl
    .dawn-why = Ett godtyckligt gripande tar själva friheten: artikel 9.
    .forged = Ett falskt brev med hennes underskrift
    .forged-why = Ett förfalskat brev får henne att framstå som någon annan än den hon är.
    .donations = Ett förbud mot gåvor från andra länder
    .donations-why = Förbud mot pengar stoppar arbetet, utan att någon behöver röra en människa.
    .hint-1 = Fråga vad hon skulle sakna samma kväll: förtroende, en väg ut eller pengar?
defenders-q-after-geneva = Bayani berättar för en FN-kommitté om fiskebyarna vid sin kust. När han kommer hem förlorar han sin lärarlegitimation. ”Den som talar för mycket utomlands bör inte undervisa”, står det i ett brev från ministeriet. Vad kallas det?
    .slapp = En kostsam munkavleprocess
    .slapp-why = En munkavleprocess (SLAPP) förs i domstol. Här gick ingen till domstol; någon hämnades.
    .censor = En form av förhandscensur
    .censor-why = Sådan censur stoppar ord innan de har kommit ut. Hans blev hörda; han straffas för dem.
    .reprisal = En form av repressalie
    .reprisal-why = Han straffas för att ha samarbetat med Förenta nationerna. Det varnar också alla som kan stå näst på tur.
    .smear = En smutskastningskampanj
    .smear-why = Brevet är oförskämt mot honom. Men kärnan är den förlorade legitimationen, som ett straff.
    .hint-1 = Leta efter namnet på hämnd mot någon som har samarbetat.
defenders-q-smear-word = Samma lögner om en försvarare sprids om och om igen för att förstöra hennes goda namn. Fyll i det som saknas: det är en …kampanj.
    .accept = smutskastningskampanj | smutskastning | smutskastnings | smutskastnings-kampanj | en smutskastningskampanj | smutskampanj | smutskastande | smuts | smutskast | förtalskampanj | förtals | förtal | smädeskampanj | smädes
    .why = En smutskastningskampanj siktar på namnet. Hårdare angrepp följer ofta, när det är få kvar som litar på henne.
    .court = slapp | en slapp | munkavleprocess | munkavle | stämning | process
    .court-why = En SLAPP, eller munkavleprocess, förs i domstol. Det som menas här behöver ingen domstol.
    .censoring = censur | hat | hatkampanj | desinformation | desinformationskampanj | propaganda | propagandakampanj | lögn | lögnkampanj | ryktes | ryktesspridning | rykteskampanj
    .censoring-why = Det är inte långt ifrån. Det vanliga ordet är en bild: någon kastar något på ett namn så att det inte längre är rent.
    .hint-1 = Tänk på ett fönster som inte är rent.
    .hint-2 = Det börjar på ”sm”.
defenders-q-most-often = Vilken kränkning mot försvarare var vanligast 2024, enligt vad Front Line Defenders registrerade?
    .killing = Mord på människorättsförsvarare
    .killing-why = Det är den grövsta. Till antalet var den inte den första.
    .detention = Godtyckligt frihetsberövande
    .detention-why = Gripanden och frihetsberövanden blir sällan rubriker, och de kan ta år av ett liv.
    .border = Reseförbud och indragna pass
    .border-why = De förekommer, och de skadar. Som vanligast registrerades något annat.
    .eyes = Avlyssning av samtal i hemlighet
    .eyes-why = Den är vanlig och svår att se. För 2024 står en annan kränkning främst.
    .hint-1 = Den hör till artikel 9.
defenders-q-only-states = Bara regeringar angriper människorättsförsvarare.
    .true-why = Uppropet 2018 nämner stora företag också. Den som försvarar en flod kan ha mer att frukta från ett företag än från en myndighet.
    .false-why = Stora företag nämns också. Då är det statens skyldighet att skydda mot dem.
    .hint-1 = Tänk på vem som kan ha något emot en fråga om en flod.

## Quiz: texts

defenders-q-new-rights = Förklaringen om människorättsförsvarare gav världen en rad helt nya rättigheter.
    .true-why = Rättigheterna fanns redan: att tala, att mötas, att få en rättvis rättegång. Förklaringen säger vad de betyder för dem som försvarar.
    .false-why = Den tar kända rättigheter och tillämpar dem på dem som använder dem för andra.
    .hint-1 = Hade människor rätt att mötas och tala före 1998?
defenders-q-empty-account = En lag i Oster förbjuder en grupp för fångars rättigheter att ta emot gåvor, från vem det än är. Vilken rättighet i 1998 års förklaring drabbas mest direkt?
    .resources = Att söka och använda resurser
    .resources-why = Artikel 13. Helt utan medel stannar de flesta andra av gruppens rättigheter på papperet.
    .ideas = Att tänka nytt om rättigheter
    .ideas-why = Artikel 7 handlar om att tänka vidare. Lagen låter deras tankar vara och tar deras medel.
    .profession = Att utöva sitt eget yrke
    .profession-why = Artikel 11 skyddar ett lagligt yrke. Här drabbas en grupp, vad medlemmarna än lever av.
    .trial = Att följa offentliga rättegångar
    .trial-why = Artikel 9. De får fortfarande sitta i en rättssal, så länge de har råd med bussen.
    .hint-1 = Vad är det som lagen tar ifrån dem?
defenders-q-expert-may = Vad hör till arbetet för FN:s särskilda rapportör om försvarare? Välj alla svar som stämmer.
    .free = Att beordra en frigivning
    .free-why = Experten kan fråga en regering om det. Att öppna en cell ligger i statens händer.
    .complaints = Att ta emot klagomål
    .complaints-why = Försvarare och deras närmaste kan vända sig till experten.
    .complaints-missed = Att ta emot klagomål är ofta där arbetet börjar.
    .annual = Att rapportera varje år
    .annual-why = Rapporterna går till Förenta nationerna och visar mönster i olika länder.
    .annual-missed = En rapport varje år hör också dit.
    .judge = Att döma tjänstemän enligt lag
    .judge-why = Experten är ingen domare. Det gör domstolar, eller borde göra.
    .ask-states = Att skriva till regeringar
    .ask-states-why = Ett brev som frågar ”Vad hände?” gör att saken finns dokumenterad.
    .ask-states-missed = Brev till regeringar är en stor del av arbetet.
    .hint-1 = Tre av de fem kräver bara papper och penna.
defenders-q-expert-title = FN:s expert på försvarare har sedan 2008 en annan titel. Fyll i det som saknas: särskild …
    .accept = rapportör | särskild rapportör | rapportören | specialrapportör | special rapporteur | rapporteur
    .why = En rapportör är den som redogör för något. Före 2008 var titeln generalsekreterarens särskilda representant.
    .old-title = representant | särskild representant | ombud | sändebud | särskilt sändebud | företrädare
    .old-title-why = Den titeln gällde från 2000. Den ändrades 2008.
    .press = reporter | kommissionär | kommissarie | expert | observatör | ombudsman | granskare | utredare | rådgivare
    .press-why = Inte det ordet. Det rätta kommer från franskan och betyder någon som redogör.
    .hint-1 = Ordet kommer från franskan.
    .hint-2 = Det börjar på ”rap”.
defenders-q-binding-one = Vilket av de här är ett fördrag, bindande för de stater som har anslutit sig?
    .guidelines = EU:s riktlinjer om försvarare
    .guidelines-why = De är en policy: de vägleder diplomater, och ingen domstol ser till att de följs.
    .marianne = Marianneinitiativet från 2021
    .marianne-why = Det är ett program som franska staten har, och det kan ändras när dess planer gör det.
    .escazu = Escazúavtalet från 2018
    .escazu-why = I kraft sedan 2021, och det första fördraget med skyldigheter gentemot dem som försvarar miljön.
    .declared = Förklaringen från 1998
    .declared-why = Den väger tungt, men den är en förklaring. Ingen ansluter sig till den som till ett fördrag.
    .hint-1 = Det kommer från Latinamerika och Karibien.
defenders-q-this-december = På en odaterad sida står det: regeringar skrev under förklaringen om försvarare ”för 20 år sedan”, och ett särskilt möte hålls ”nu i december”. Vilken december är det?
    .d1998 = December 1998
    .d1998-why = Den månaden kom själva förklaringen. Tjugo år måste läggas till.
    .d2018 = December 2018
    .d2018-why = 1998 plus tjugo. Mötet var den 18 december 2018.
    .d1948 = December 1948
    .d1948-why = Då kom den allmänna förklaringen. Sidan handlar om den om försvarare.
    .each = Nästa december
    .each-why = Så låter det för varje läsare, och det vilseleder. Sidan har stått stilla sedan 2018.
    .hint-1 = Börja med året för förklaringen om försvarare.
defenders-q-hear-and-stop = Det första kravet 2018 gällde framför allt försvarare som angrips för vilka de är. Vilka grunder nämnde det? Välj alla.
    .age = Ung eller hög ålder
    .age-why = Unga och gamla tas ofta inte på allvar.
    .age-missed = Ålder nämndes: unga och gamla är lätta att vifta bort.
    .origin = Etnicitet och ras
    .origin-why = De nämndes tillsammans, bredvid religion.
    .origin-missed = Etnicitet och ras stod på listan.
    .fame = Brist på berömmelse
    .fame-why = Okända försvarare behöver skydd, det är sant. Men det är ingen av grunderna på listan.
    .class = Social klass
    .class-why = Den som är fattig har färre dörrar att knacka på.
    .class-missed = Klass nämndes också.
    .party = Medlemskap i ett parti
    .party-why = Listan talar om vilka människor är. Partiboken finns inte med.
    .hint-1 = Tre av de fem nämndes.

## Quiz: cases

defenders-q-acquitted = Ett påhittat fall från Oster. I maj 2021 friar en domstol tryckaren Lena Brix: inte skyldig. I november 2021 håller en appellationsdomstol med. I mars 2022 upphäver en högre domstol båda domarna och beslutar om en ny rättegång. Det är den senaste nyheten. Vad kan en noggrann text säga?
    .final = Hon är slutligt friad sedan 2021
    .final-why = Så såg det ut i november 2021. Fyra månader senare var båda domarna upphävda.
    .convicted = I mars 2022 fälldes hon till slut
    .convicted-why = Den högre domstolen fällde henne inte. Den skickade tillbaka målet för en ny rättegång.
    .reopened = I mars 2022 var målet öppet
    .reopened-why = Meningen säger när, och den slutar där kunskapen slutar. Det som kom sedan kan vara bra eller dåligt.
    .guessed = Vid det här laget är hon friad igen
    .guessed-why = Kanske, kanske inte. Den senaste nyheten är från mars 2022, och en gissning tillför inget.
    .hint-1 = Leta efter det senaste av de datum som är kända.
defenders-q-note-needs = Du skriver en kort text om en verklig persons fall. Vad ska finnas med? Välj alla svar som passar.
    .as-of = Dagen för den senaste nyheten
    .as-of-why = Den talar om för läsarna hur gammal kunskapen är.
    .as-of-missed = Dagen som kunskapen sträcker sig till bör finnas med.
    .address = En adress för vänliga brev
    .address-why = Adresser blir gamla, och de kan visa fel människor till en dörr.
    .ruling = Vad domstolen beslutade
    .ruling-why = Även om du tycker att det är orättvist. Säg i så fall också vem som har kritiserat det.
    .ruling-missed = Läsarna behöver domstolens beslut, och sedan vad andra sa om det.
    .reason = Att breven gjorde henne fri
    .reason-why = Det är ett påstående som knappast någon kan bevisa. ”Efter” betyder inte ”på grund av”.
    .missing = Vad ingen kunde ta reda på
    .missing-why = En lucka som syns kan inte vilseleda.
    .missing-missed = Utan den tror läsarna att den senaste nyheten är berättelsens slut.
    .hint-1 = Tre av de fem gör en text ärlig.
defenders-q-nothing-since = ”Läget i mars 2023” bredvid en berättelse betyder att inget har hänt sedan mars 2023.
    .true-why = Mycket kan ha hänt. Orden säger bara till vilken dag någon kunde bekräfta det.
    .false-why = Orden drar en gräns runt det man vet. Bortom den kan vad som helst ha hänt, bra eller dåligt.
    .hint-1 = Handlar det om personens liv, eller om vad skribenten vet?
defenders-q-kind-of-line = Sortera de här raderna ur texter om en påhittad fånge: daterad och med källa, eller en gissning?
    .dated = Daterad, med källa
    .guess = En gissning
    .ruled = ”Den 3 maj 2021 gav en domstol henne två år.”
    .ruled-why = En dag, en instans, ett beslut: läsarna kan kontrollera det.
    .surely = ”Vid det här laget är hon säkert frisläppt.”
    .surely-why = Straff kan förlängas eller förkortas. ”Säkert” är ingen källa.
    .letters-did = ”De många breven öppnade hennes cell.”
    .letters-did-why = Kanske hjälpte de. Ingen kan visa att de var orsaken.
    .group-said = ”Den 9 maj 2021 kallade en förening det orättvist.”
    .group-said-why = Det är ett omdöme, men raden säger vems det är och från när.
    .must-be-home = ”Hon måste ha återvänt till sin familj.”
    .must-be-home-why = En vänlig önskan, utklädd till fakta.
    .hint-1 = Leta efter en dag, och efter någon som säger det.

## Quiz: methods

defenders-q-old-law = I Varda finns en lag som hindrar döva från att sitta i en jury. Experter undersöker den och driver ett fall i en tribunal, tillsammans med en lokal grupp. Till vilken av Civil Rights Defenders metoder hör det?
    .opinion = Opinion och påverkan
    .opinion-why = Det kan mycket väl talas om saken. Men verktyget här är tribunalen.
    .support = Stöd och utbildning
    .support-why = Den lokala gruppen vinner på det, men här utbildas ingen. En lag prövas.
    .relief = Nödhjälp efter stora katastrofer
    .relief-why = Det är ingen av de tre metoderna. Mat och filtar är andras arbete.
    .scrutiny = Granskning och ansvarsutkrävande
    .scrutiny-why = Först undersöks lagen, sedan måste någon stå till svars för den.
    .hint-1 = Var hamnar fallet till slut?
defenders-q-which-body = Vilken av de tre beskriver varje rad?
    .amnesty = Amnesty
    .crd = Civil Rights Defenders
    .summit = Toppmötet 2018
    .members = En världsomspännande rörelse med medlemmar
    .members-why = Fler än 10 miljoner människor, enligt egna uppgifter från omkring 2022.
    .litigate = Experter på medborgerliga och politiska rättigheter
    .litigate-why = Måttstocken är konventionen om medborgerliga och politiska rättigheter.
    .once = Ett upprop, för en enda årsdag
    .once-why = Alliansen bildades när förklaringen fyllde tjugo år.
    .all-rights = Utredningar och kampanjer om alla rättigheter
    .all-rights-why = Ämnena sträcker sig från dödsstraff till flyktingar.
    .local-first = Starka lokala partner kommer först
    .local-first-why = Det står under den tredje metoden, stöd och utbildning.
    .hint-1 = En av de tre fanns bara en kort tid.
defenders-q-shared-box = Amnesty och Civil Rights Defenders är olika. Vilka av de här verktygen använder båda? Välj alla.
    .inform = Att informera allmänheten
    .inform-why = Båda talar till allmänheten, på var sitt sätt.
    .inform-missed = Båda informerar allmänheten, genom kampanjer, medier eller rapporter.
    .sentence = Att döma dem som begått brott
    .sentence-why = Det får bara domstolar göra. Organisationer kan föra ett fall till dem.
    .document = Att dokumentera vad som hänt
    .document-why = Nästan allt annat bygger på det.
    .document-missed = Båda dokumenterar, och nästan allt annat bygger på det.
    .police = Att skicka poliser som vakter
    .police-why = Polisen hör till staten. Det är staten som har skyldigheten att skydda.
    .train = Att utbilda andra människor
    .train-why = Det som människor har lärt sig stannar hos dem när utbildarna har rest.
    .train-missed = Ett av Amnestys tre verb är att utbilda, och den andras tredje metod är stöd och utbildning.
    .hint-1 = Två av de fem är statens befogenheter.
defenders-q-quiet-is-work = Ett samtal med ett departement bakom stängda dörrar kan vara en del av människorättsarbetet.
    .true-why = Lobbyarbete och tyst diplomati är gamla verktyg. Ibland öppnas en dörr just därför att ingen kamera står framför den.
    .false-why = Det ser inte ut som en kampanj. Ändå hör lobbyarbete dit, och för en del människor är det tysta tryggare.
    .hint-1 = Tänk på hur diplomater arbetar.
defenders-q-first-tool = I Oster talas det om vanvård på ett äldreboende. Det finns tre berättelser, och de motsäger varandra. Vad är ett bra första steg för en organisation?
    .poster = En stor affischkampanj
    .poster-why = Om en del visar sig vara fel får de som bor där betala för det, och andra gången lyssnar ingen.
    .research = En utredning av fakta
    .research-why = Tre berättelser som motsäger varandra kräver först frågor. Allt annat kan komma sedan.
    .sue = En stämning mot boendet
    .sue-why = En domstol frågar efter bevis. Än så länge finns inga som håller.
    .lesson = En lektion för skolelever
    .lesson-why = Värt att göra en annan dag. Den hjälper inte till att ta reda på vad som hände på boendet.
    .hint-1 = Vad saknas: uppmärksamhet eller kunskap?

## Quiz: protection

defenders-q-loud-or-quiet = Du svarar i telefon på en påhittad grupps kontor i Tarn. Nadir, som arbetar på ett fackförbund, greps för tre dagar sedan. Hans fru Salma har haft kontakt med er.
    .phone = En tidning ringer. Den vill publicera hans berättelse i kväll, med ett foto på hela familjen. Vad säger du?
    .give-all = Ger dem berättelsen och fotot
    .give-all-why = Det är landets största tidning. I brådskan ringde ingen till Salma.
    .ask-family = Ber om en timme och ringer Salma
    .ask-family-why = Tidningen muttrar och väntar. Salma svarar genast.
    .hang-up = Säger ingenting alls och lägger på
    .hang-up-why = Ingen skada sker. Salma får höra om det av en granne och ringer dig själv.
    .headline = Det blir hela förstasidan. På morgonen ringer Salma. Det hade förts tysta samtal om att släppa honom, och de har avbrutits.
    .sorry = Ber om ursäkt och frågar vad hon vill
    .sorry-why = Hon är arg, och sedan berättar hon.
    .more = Skickar ut mer: nu är det ändå känt
    .more-why = Hon hade just sagt vad hon var rädd för.
    .family = ”Var tysta till den 14, snälla”, säger Salma. ”De talar om att låta honom gå. Sedan får vi se.”
    .hold = Håller tyst och skriver upp allting
    .hold-why = Den som är tyst är inte overksam. Datum, namn och besök antecknas, med hennes samtycke.
    .publish = Publicerar: tystnad gynnar vakterna
    .publish-why = Så kan det vara. Här hade de som bär risken bett om något annat.
    .day = Den 14 går, och dörren förblir stängd. ”Nu får ni höras”, säger Salma. ”Men inte barnen.”
    .agreed = Berättar om honom utan barnen
    .agreed-why = Du ringer tillbaka till tidningen. Det är hennes tid och hennes val.
    .children = Tar med barnen; det berör mer
    .children-why = Det berör. Ett villkor ställdes, och det var det här.
    .habit = Är tyst; det har varit tryggast
    .habit-why = Det var det, så länge hon ville det. Nu vill hon något annat.
    .end-voice = Berättelsen står på sidan tre, med en teckning av ett tomt skrivbord. Salma har läst varje rad i förväg. Hur det går för Nadir berättas inte här.
    .end-late = Salma hittar ett annat kontor. ”De lyssnade”, säger hon om er, ”men bara en gång.”
    .end-cold = Salma svarar inte längre i telefon. Du har en bra berättelse, och ingen som den hör till.
defenders-q-in-the-light = Att vara känd av många människor skyddar varje försvarare.
    .true-why = Det skyddar en del. För andra visar ett känt namn vägen för en angripare.
    .false-why = Att synas är tveeggat. Varje gång bör den det gäller väga det själv.
    .hint-1 = Lämnar en regel med ordet ”varje” plats för Teodoras nej?
defenders-q-last-resort = Ett nätverk vill skydda en sångerska i fara. Vilket av de här stegen är den sista utvägen, när annat inte hjälper?
    .check-ins = Samtal på bestämda tider varje dag
    .check-ins-why = De kostar lite och kan börja med en gång.
    .moving = En flytt till en annan plats
    .moving-why = Den kan rädda ett liv, och den tar ifrån henne arbete, vänner och språk. Därför kommer den sist.
    .observer = En vän som följer med henne
    .observer-why = Sällskap hör till de mildaste stegen, om hon vill ha det.
    .course = En kurs i digital säkerhet
    .course-why = Den gör henne säkrare och låter hennes liv vara som det är.
    .hint-1 = Vilket av de fyra förändrar hennes liv mest?
defenders-q-honest-words = Vilka löften kan en hjälpare ärligt ge en försvarare i fara? Välj alla.
    .fund-sure = ”En fond kommer att betala”
    .fund-sure-why = Fonder har gränser och kan säga nej. Det går att försöka, inte att lova.
    .wont-tell = ”Jag trycker inget mot din vilja”
    .wont-tell-why = Det ligger i hjälparens egna händer.
    .wont-tell-missed = Vad hjälparen trycker eller inte trycker ligger i hennes egna händer, så det kan hon lova.
    .nothing-happens = ”Från och med nu är du trygg”
    .nothing-happens-why = Det kan ingen veta. Visar det sig vara fel är förtroendet borta när det behövs.
    .will-ask = ”Jag frågar innan jag gör något”
    .will-ask-why = Ett löfte som går att hålla, och det viktigaste.
    .will-ask-missed = Att fråga innan man gör något går att lova, och det bör man göra.
    .hint-1 = Vad ligger i hjälparens egna händer?
defenders-q-photo-walk = Efter en workshop i Lind vill kursledaren lägga ut gruppfotot på nätet. Amir, försvararen som talade, har bett om det och valt bilden. Kursledarens avtal tillåter det. Tolv deltagare är med på bilden; ingen har frågat dem. Tänk på de tre.
    .self-why = Avtalet tillåter det. Man kan ändå fråga om fotot går att spåra till henne; båda svaren är rimliga.
    .person-why = Amir har bett om det och själv valt bilden.
    .others-why = Tolv ansikten går att känna igen, och ingen har frågat dem.
    .ahead-why = Amirs ja gäller för Amir. Det kan inte svara för tolv andra människor.
    .ask-wait-why = Fråga de tolv, eller välj en bild som visar tavlan och inga ansikten.
    .hint-1 = Räkna ansiktena, och räkna hur många som har blivit tillfrågade.
defenders-q-who-chooses = Ines, som försvarar byar i skogen, är hotad. En fond, hennes vänner och en ambassad har var sin plan. Vem bestämmer vad som ska göras?
    .embassy = Ambassaden, för den har mest makt
    .embassy-why = Den kan öppna dörrar. Men den behöver inte leva med det som kommer efteråt.
    .herself = Ines, när hon har hört planerna
    .herself-why = Hon kan väga goda råd mot det som bara hon vet, och det är hon som bär risken.
    .donor = Fonden, för det är den som betalar
    .donor-why = Den får bestämma vad den betalar för. Över hennes liv får den inte bestämma.
    .majority = Hennes vänner, efter omröstning
    .majority-why = Många kan älska henne och ändå ha fel om vad hon orkar.
    .hint-1 = Vems liv handlar det om?
