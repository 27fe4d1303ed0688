# What a learner can do afterwards

udhr-outcome-idea = säga vad mänskliga rättigheter är och vad de vilar på
udhr-outcome-origins = berätta när, var och av vilka förklaringen skrevs
udhr-outcome-articles = säga vad de trettio artiklarna skyddar, i fem grupper
udhr-outcome-status = förklara vad det är för slags text och vilka fördrag som växte fram ur den
udhr-outcome-spot = hitta rättigheterna i en scen ur vardagen
udhr-outcome-connect = visa hur en rättighet stöder sig på andra
udhr-outcome-assign = avgöra vem som ska respektera, skydda eller uppfylla en rättighet
udhr-outcome-equal-worth = se att varje människa har samma värde
udhr-outcome-care-far = bry dig om rättigheterna för människor du aldrig har träffat

# Lesson: An ordinary morning

udhr-morning = En vanlig morgon
    .summary = Vad mänskliga rättigheter är, och var de gömmer sig före frukost.
udhr-morning-before = Före frukost
udhr-morning-door =
    Tänk på en morgon. En dörr som går igen bakom dig. Ett glas vatten. Ett meddelande från en vän, några steg till hörnet, en sång någonstans ifrån.

    Ingen har gett dig tillstånd till något av det. Eller så är något av detta svårt att få där du är. Då vet du redan vad den här kursen handlar om.
udhr-morning-miss = Vilken vardaglig sak skulle du sakna först, om någon tog den ifrån dig?
udhr-morning-earned = Människor måste göra sig förtjänta av sina rättigheter genom att sköta sig.
udhr-morning-bus = Awa och den tidiga bussen
udhr-morning-awa =
    Awa kör buss i Dakar. Klockan fem låser hon dörren till sin lägenhet, och vad som finns där inne är hennes ensak. I trapphuset hörs en grannes radio. Någon skojar om en minister, och halva huset skrattar.

    Hennes son tar sin skolväska. Lektionerna kostar ingenting. I bussgaraget sitter ett papper på väggen: på fredag är Awa ledig, och då tänker hon sova.

    Awa är påhittad, och inget särskilt har hänt henne än. Ändå har en hel rad rättigheter redan passerat.
udhr-morning-what = Vad en mänsklig rättighet är
udhr-morning-what-is =
    Mänskliga rättigheter är friheter och anspråk som står på vakt runt ett liv. Du ska fritt kunna tänka, tala och röra dig. Du kan kräva en rättvis rättegång, mat, en skola. Rättigheterna har du därför att du är människa. Något annat villkor finns inte.

    Bakom dem ligger två önskningar som de flesta känner igen. Vi vill bli rättvist behandlade, och vi vill bestämma över våra egna liv.
udhr-morning-worth =
    Varför ska alla ha dem? Därför att ingen är mer värd än någon annan. Det kallas *människovärde*. Ett spädbarn har det, och barnets gammelmormor har det. Domaren har det, och mannen som står inför domaren har det också.

    Ålder, kön, hudfärg, pass, tro, vem eller vad man tycker om: inget av detta gör en människas värde större eller mindre.
udhr-morning-first-words = Den mest kända listan över mänskliga rättigheter kom 1948: den allmänna förklaringen om de mänskliga rättigheterna. Den har trettio artiklar. Här är den första. Den svenska texten är gammal: ”äro” betyder är, och längre fram står ”envar” för var och en.
udhr-morning-luxury = Ingen lyx
udhr-morning-wait =
    ”Först ska vi bli rika, sedan har vi råd med rättigheter.” Det låter klokt. Men människor behöver skydd allra mest när det är ont om allt: när maten inte räcker, när jobben är få, när någon stark är arg.

    Ett nytt sjukhus tar år att bygga. Att behandla den fattiga patienten lika rättvist som den rika kräver inget nytt hus. Det går att börja redan i dag.
udhr-morning-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 1 (1948)
udhr-morning-guide = Börja med ljud, inte med lagtext. Be gruppen blunda en halv minut och lyssna på sin egen morgon. Sedan berättar de två och två om varsin liten sak. Ingen behöver säga något privat.
    .tips = Några i rummet kan sakna just det som texten kallar vardagligt. Låt meningen som börjar med ”Eller så” stå kvar, och fråga inte vem den gäller.
    .debrief = Vad behövde Awa inte be om lov för? Vilket av ögonblicken skulle vara lättast att förlora?
    .variation = Utan skärm: läs upp Awas morgon. Den som hör en rättighet räcker upp handen.
udhr-morning-overlooked = Vilkas rättigheter är lätta att förbise där du bor? Svaret är bara för dig.
udhr-morning-lookout = När en film eller en bok fångar dig den här veckan kan du spana: vilken rättighet finns i scenen? Det går att göra tyst, var som helst. Passar det inte den här veckan är det också bra.

# Lesson: A December day in Paris

udhr-paris = En decemberdag i Paris
    .summary = Hur trettio artiklar kom till, och vilka som skrev dem.
udhr-paris-fire = Efter branden
udhr-paris-village =
    Tänk dig en by efter en brand som aldrig borde ha fått hända. Några tände på. Några tittade bort, några låste sina grindar. Nu sitter alla i det enda hus som står kvar.

    ”Låt oss skriva ner vad som aldrig mer får göras mot någon”, säger en röst. ”Bra”, säger en annan. ”Och vem håller i pennan?”
udhr-paris-agree = Människor med helt olika övertygelser kan enas om gemensamma regler.
udhr-paris-notice = Nästa del handlar om andra världskriget och brotten under kriget, i några få meningar, utan bilder och detaljer. Du kan hoppa över den. Du förlorar inget på det, och berättelsen fortsätter i Paris.
udhr-paris-ruins = Ruiner och en fråga
udhr-paris-after-war =
    Andra världskriget lämnade ruiner efter sig, och minnet av en grymhet så omfattande att den är svår att fatta. Många drog samma lärdom: hur en stat behandlar människorna i sin makt är inte bara dess egen sak. Men vilka regler skulle de andra då gå efter?
udhr-paris-hands = Många händer
udhr-paris-commission =
    År 1945 fick de nybildade Förenta nationerna en stadga. Den talade om mänskliga rättigheter, men bara i allmänna ordalag. Vilka rättigheter, närmare bestämt? Någon måste skriva ner dem.

    År 1947 satte FN:s kommission för mänskliga rättigheter i gång. Ledamöterna kom från flera världsdelar och tänkte inte likadant. Letar du efter _den enda_ författaren till förklaringen hittar du ingen.
udhr-paris-people = Några av dem som formade texten:
    .roosevelt = *Eleanor Roosevelt* (USA) ledde både kommissionen och gruppen som skrev.
    .humphrey = *John Humphrey* (Kanada), chef för FN:s avdelning för mänskliga rättigheter, gjorde det första utkastet.
    .cassin = *René Cassin* (Frankrike) tog utkastet och gav det ny form.
    .chang = *P. C. Chang* (Kina) och *Charles Malik* (Libanon) formade tankarna i texten. Chang var vice ordförande. Malik var rapportör, den som redogör för arbetet.
    .santa-cruz = *Hernán Santa Cruz* (Chile) såg till att de ekonomiska och sociala rättigheterna inte glömdes bort.
udhr-paris-mehta =
    Artikel 1 kunde på engelska ha börjat med ”All men”. Det engelska ordet betyder både människor och män. Två ord, och halva mänskligheten kunde ha tolkats bort.

    I stället står det ”All human beings”, alla människor. Äran för det brukar ges åt Hansa Mehta. Vid sidan av Eleanor Roosevelt var hon den enda kvinnan bland kommissionens delegater under de två åren.
    .person = Hansa Mehta, Indiens delegat
    .place = FN:s kommission för mänskliga rättigheter, 1947 och 1948
    .status = Det är hon som brukar få äran för ändringen. Texten som helhet är mångas verk.
udhr-paris-vote = Omröstningen
udhr-paris-hall = Den {DATE("1948-12-10")} samlades generalförsamlingen, där alla FN:s medlemmar sitter med, i Palais de Chaillot i Paris. Medlemmarna var 58 på den tiden.
udhr-paris-yes = stater röstade för förklaringen
    .source = FN:s generalförsamling, omröstningen om resolution 217 A (III)
udhr-paris-others =
    Ingen enda röstade emot. Åtta stater lade ner sina röster och sa alltså varken ja eller nej: Jugoslavien, Polen, Saudiarabien, Sovjetunionen, Sydafrika, Tjeckoslovakien, Ukrainska SSR och Vitryska SSR. Honduras och Jemen röstade inte alls.

    Bland dem som sa ja fanns Sverige, Nederländerna och Siam, som i dag heter Thailand.
udhr-paris-myth = När du hör att ”alla länder skrev under” är det alltså två saker som inte stämmer. Alla medlemmar röstade inte för, och ingen skrev under: en förklaring antas genom omröstning. Vad det betyder för dess tyngd handlar den sista lektionen om.
udhr-paris-why = Varför de skrev den
udhr-paris-reasons =
    Före den första artikeln kommer en inledning, en sida med skäl. Utan lika värde för alla blir det ingen frihet, rättvisa eller fred. Där rättigheter föraktades följde grymma handlingar. Människor längtar efter att få tala och tro fritt, och att leva utan fruktan och nöd.

    Lagen måste värna rättigheterna, står det vidare, annars drivs människor till uppror. Kvinnor och män har lika rättigheter. Och så säger förklaringen vad den själv vill vara:
udhr-paris-standard = en gemensam riktlinje för alla folk och alla nationer
    .source = Allmänna förklaringen om de mänskliga rättigheterna, inledningen, 1948
udhr-paris-teach =
    Många lagar har kommit sedan dess: inom länder, i delar av världen och för världen som helhet. Ändå är det första medel som inledningen nämner av ett stillsammare slag: ”undervisning och uppfostran”.

    Just nu använder du det.
udhr-paris-languages = språk som förklaringen går att läsa på
    .source = Press Trust of India och CGTN, i veckan då förklaringen fyllde 70 år
udhr-paris-law = Allmänna förklaringen om de mänskliga rättigheterna, generalförsamlingens resolution 217 A (III), Paris, den 10 december 1948
udhr-paris-guide = Låt små grupper skriva tre regler efter branden i byn, innan de möter den riktiga texten. Fråga efteråt vem som höll i pennan i varje grupp, och vem som inte sa något.
    .tips = Listan över stater som lade ner sina röster är historia och ingen rangordning. Om någon upplever att ett land pekas ut: säg det lugnt och gå tillbaka till texten.
    .debrief = Vad händer när ”All men” blir ”All human beings”? Vilka kan ha saknats 1948?
    .variation = Ge var och en ett namn från listan och låt dem presentera sig i den rollen, med två meningar.
udhr-paris-unheard = År 1948 hade FN 58 medlemmar. Vilkas röster kan ha saknats i den salen?
udhr-paris-calendar = År 1950 gjorde generalförsamlingen den 10 december till de mänskliga rättigheternas dag. Se efter vilken veckodag det blir i år. Du kan uppmärksamma dagen med något litet: en dikt, en sång, ett samtal vid bordet. Att känna till datumet räcker också.

# Lesson: Born free

udhr-born-free = Födda fria
    .summary = Artiklarna 1–11: lika värde, en trygg kropp, en lag som ser dig.
udhr-born-free-island = En ö före mörkret
udhr-born-free-landing =
    En storm har kastat i land åttio främlingar på en öde ö, och du är en av dem. Ni talar nio olika språk. Några är gamla, några är starka, och en har den enda kniven. Ingen vet när det kommer ett fartyg.

    Innan det blir mörkt behöver ni några regler, så att alla vågar sova.
udhr-born-free-rules = Vilka tre regler skulle du föreslå först?
udhr-born-free-same-hearing = Den som är anklagad för ett fruktansvärt brott ska få en lika rättvis rättegång som alla andra.
udhr-born-free-groups = Trettio artiklar, fem grupper
udhr-born-free-map = Förklaringen har trettio artiklar, och det är lättare att gå igenom dem i fem grupper. Grupperna är ett stöd för dig som lär dig. I själva texten finns de inte, och andra böcker delar in den på andra sätt.
udhr-born-free-five = De fem grupperna:
    .dignity = *1–2* Värdighet och jämlikhet
    .person = *3–11* Personliga rättigheter: en trygg kropp och en rättvis lag
    .voice = *12–21* Medborgerliga och politiska rättigheter: hem, vägar, tro, röst
    .living = *22–27* Ekonomiska, sociala och kulturella rättigheter: arbete, hälsa, skola, konst
    .frame = *28–30* Ordning och plikter: det som håller upp resten
udhr-born-free-everyone = Inget finstilt
udhr-born-free-no-small-print =
    Artikel 1 har du redan mött: födda fria och lika i värde och rättigheter. Artikel 2 lägger till att det inte finns något finstilt. Rättigheterna gäller alla, ”utan åtskillnad av något slag”.

    Sedan kommer exempel, bland annat ras, kön, språk, religion, uppfattning, egendom och börd. Listan slutar med några öppna ord: ”ställning i övrigt”. Det spelar inte heller någon roll vilket land en människa bor i eller vilken ställning landet har.
udhr-born-free-notice = Nästa del nämner slaveri, tortyr och frihetsberövande. Den är kort och visar ingenting. Du kan hoppa över den och förlorar inget på det.
udhr-born-free-body = En trygg kropp
udhr-born-free-knife = Tillbaka till ön. När mörkret faller gäller den första oron den som har kniven. Den andra gäller de starka, som har börjat ge order.
udhr-born-free-shields = Fyra artiklar ställer sig framför en människas kropp:
    .life = *3* Alla har rätt till liv, frihet och säkerhet.
    .slavery = *4* Ingen får äga en annan människa eller handla med människor.
    .torture = *5* Ingen får torteras, och ingen får behandlas eller straffas grymt.
    .arrest = *9* Ingen får gripas, låsas in eller landsförvisas bara för att de mäktiga vill det.
udhr-born-free-window = Mannen bakom luckan
udhr-born-free-register =
    Nadia säljer apelsiner i en liten påhittad stad. Någon har stulit hennes kärra, och hon vill göra en anmälan. ”Du finns inte i något register”, säger mannen bakom luckan. ”För lagen existerar du inte.”

    På kvällen berättar hon för en vän. ”Jag finns i registret”, säger han. ”De hjälper ändå bara sina kusiner.”
udhr-born-free-before-law = Fem artiklar ger de två ett svar:
    .person = *6* Inför lagen räknas alla som personer, överallt.
    .equal = *7* Lagen är lika för alla. Den skyddar mot diskriminering, och mot dem som eggar till den.
    .remedy = *8* När grundläggande rättigheter kränks ska landets domstolar hjälpa till.
    .hearing = *10* Alla har rätt till en rättvis och offentlig rättegång, med domare som inte tar order av någon och inte gynnar någon.
    .innocent = *11* Du är oskyldig tills skulden är bevisad. Du får inte straffas för det som var lagligt när det gjordes, och inte hårdare än lagen sa då.
udhr-born-free-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 1–11 (1948)
udhr-born-free-guide = Ön fungerar bra i grupper om fyra eller fem: fem minuter för tre regler. Sedan läser varje grupp upp sina regler, och de andra letar efter den artikel som ligger närmast.
    .tips = Håll delen om slaveri, tortyr och frihetsberövande kort, och be inte om exempel ur livet. Någon i rummet kan ha varit med om det. Säg innan ni börjar att det går bra att gå ut en stund.
    .debrief = Vilken regel fanns i alla grupper? Vilken artikel hade ingen kommit att tänka på?
    .variation = Ge varje grupp en roll på ön: de äldsta, de starkaste, de som talar ett språk som ingen annan kan.
udhr-born-free-found-again = Vilka av dina regler för ön mötte du igen? Finns det någon som förklaringen inte har?

# Lesson: A voice and a place

udhr-voice = En röst och en plats
    .summary = Artiklarna 12–21: en dörr, en väg, en tro, ett ord, ett val.
udhr-voice-envelope = Kuvertet
udhr-voice-letter =
    Det kommer ett brev från din syster. Någon har öppnat det, läst det och klistrat igen det. Inget fattas. Varje ord finns kvar.

    Och ändå har något tagits ifrån er.
udhr-voice-taken = Vad är det som har tagits? Försök hitta ett enda ord för det.
udhr-voice-hide = Privatliv är framför allt viktigt för den som har något att dölja.
udhr-voice-road = Ut genom dörren
udhr-voice-out-of-door = Förklaringen kallar det privatliv. Det handlar artikel 12 om. Artiklarna därefter följer en människa från dörren ut på vägen, och ibland över en gräns.
udhr-voice-way = Från dörren till gränsen:
    .privacy = *12* Ingen får efter behag lägga sig i ditt privatliv, din familj, ditt hem eller dina brev. Ditt goda namn är skyddat.
    .movement = *13* Du får resa och bosätta dig var som helst i ett land. Du får lämna vilket land som helst och återvända till ditt eget.
    .asylum = *14* Den som förföljs får söka skydd i ett annat land. Det är ingen utväg för den som på goda grunder är misstänkt för ett vanligt brott.
    .nationality = *15* Alla har rätt till en nationalitet. Den får inte tas ifrån någon på en nyck, och den får bytas.
udhr-voice-council = Tre ärenden för byrådet
udhr-voice-three-cases =
    I en påhittad by får byrådet tre ärenden på en vecka. En dotter ska giftas bort med en man som hon inte vill ha. En änkas åker ska bli en del av guvernörens trädgård, och han anger inget skäl. Och en man har slutat gå till sina föräldrars tempel.

    Byrådet slår upp förklaringen vid nummer 16.
udhr-voice-answers = Där står det:
    .marriage = *16* Vuxna får gifta sig och bilda familj. Det krävs ett fritt ja från båda, och båda har lika rättigheter, i äktenskapet och när det tar slut.
    .property = *17* Alla får äga saker, ensamma eller tillsammans med andra. Ingen får bli av med det sina på någon annans nyck.
    .belief = *18* Tanke, samvete och religion är fria. Man får byta tro, och leva efter den ensam eller med andra.
udhr-voice-square = På torget
udhr-voice-thought = En tanke kan stanna hemma. När den sägs högt behöver den luft, öron och ibland en tryckpress. Det här är artikeln om det:
udhr-voice-together = Ord söker sällskap. De två följande artiklarna ger plats för det:
    .gather = *20* Du får samlas fredligt med andra och gå med i föreningar. Ingen får tvinga in dig i en.
    .govern = *21* Alla får delta i landets styre, direkt eller genom fritt valda ombud. Offentliga tjänster står öppna för alla på lika villkor. Valen ska vara verkliga: de återkommer regelbundet, rösterna är hemliga och varje röst väger lika tungt.
udhr-voice-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 12–21 (1948)
udhr-voice-guide = Skicka runt ett riktigt kuvert som har öppnats och klistrats igen. Be om ett ord från var och en, utan förklaringar. Skriv orden så att alla ser dem.
    .tips = Äktenskap, tro och val kan ligga nära för några i rummet. Håll er till den påhittade byn. Ingen ska få frågor om sin egen röst, tro eller familj.
    .debrief = Vilken av de tio artiklarna gäller en ensam människa? Vilken kräver minst två?
    .variation = Tre spelar byrådet och tre lägger fram ärendena. De andra håller i artiklarna och får viska.
udhr-voice-nearest = Vilken av de tio artiklarna står dig närmast i dag, och vilken känns långt borta?
udhr-voice-half-known = Hela förklaringen finns i det här programmet. Du kan öppna den och läsa en artikel på ett språk som du kan till hälften. Det är ett bra sätt att lära sig språk, och att se artikeln med nya ögon. Det går också bra att inte läsa mer i dag.

# Lesson: Bread, rest and a song

udhr-bread = Bröd, vila och en sång
    .summary = Artiklarna 22–30: det ett liv behöver, och taket över alltihop.
udhr-bread-afternoon = En ledig eftermiddag
udhr-bread-free-hours =
    Föreställ dig en eftermiddag som är din egen. Ingen ringklocka, ingen chef, ingen lista. Någon lagar mat. Någon sjunger, och sjunger falskt. Ett barn undrar varför månen är uppe mitt på dagen.

    För många är en sådan eftermiddag sällsynt.
udhr-bread-rest = Vila är lika mycket en rättighet som yttrandefrihet.
udhr-bread-rosa = Listan i Rosas ficka
udhr-bread-list =
    Rosa syr skjortor i en påhittad hamnstad. Sex dagar i veckan startar hennes maskin klockan sju, och ofta går den till tio på kvällen. Tino vid maskinen intill syr samma sömmar och tjänar mer.

    I fickan har hon en lista. _Samma lön som Tino. En hel ledig dag. En läkare till mammas knä. Kvällskursen i bokföring. Hamndansen i maj._

    Själv kallar hon det önskningar. Förklaringen har ett annat ord för det, och nummer.
udhr-bread-six = Sex artiklar för ett liv
udhr-bread-living = Det människor behöver för att leva, lära sig och vara med:
    .net = *22* Ett skyddsnät för den som faller (social trygghet), och rätt att kräva att ekonomiska, sociala och kulturella rättigheter blir verklighet.
    .work = *23* Fritt valt arbete, rättvisa villkor, lika lön för lika arbete, fackföreningar.
    .leisure = *24* Vila, fritid, gränser för arbetstiden, semester med lön.
    .health = *25* Så mycket som behövs för ett friskt liv: mat, kläder, bostad, vård, stöd i svåra tider. Mödrar och barn får särskild omsorg.
    .school = *26* Utbildning. De första stadierna är avgiftsfria, och grundskolan är till för varje barn.
    .culture = *27* Del i kultur, konst och vetenskap, och skydd för den som skapar.
udhr-bread-namesake = Programmet har fått sitt namn efter artikel 26. Den säger att utbildning är till för alla, och också vad den är bra för:
udhr-bread-roof = Taket
udhr-bread-rain = Väggar utan tak står inte länge i regn. Därför är de tre sista artiklarna husets tak.
udhr-bread-beams = Tre bjälkar:
    .order = *28* Alla kan kräva ett samhälle och en värld där rättigheterna kan bli verklighet.
    .duties = *29* Människor har plikter mot sin gemenskap. Lagar får begränsa rättigheter, men bara för att skydda andras rättigheter och för de rättmätiga krav som moral, allmän ordning och allas välfärd ställer i ett demokratiskt samhälle.
    .guard = *30* Ingen stat, grupp eller person får använda en rättighet för att förstöra de andra.
udhr-bread-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 22–30 (1948)
udhr-bread-guide = Läs upp Rosas lista, punkt för punkt, och låt gruppen ropa ut artikeln. Fråga sedan efter en sjätte rad som kunde stå där.
    .tips = Pengar är ett känsligt ämne. Tala om Rosa, inte om lönerna i rummet.
    .debrief = Vilken rad på listan skulle en del kalla lyx? Vem skulle säga så, och varför?
    .variation = Bygg huset: stolar blir väggar för artiklarna 1–27, tre personer blir taket. Vad händer när en bjälke går sin väg?
udhr-bread-invisible = Vems arbete gör din egen vila möjlig?
udhr-bread-passport = Nu har du mött alla trettio. Om det är säkert för dig att ha ett sådant papper kan du vika ett litet pass och skriva in tre artiklar i det, med dina egna ord. Om det inte är säkert kan du ha tre av dem i huvudet. Där kan ingen leta.

# Lesson: One cloth

udhr-cloth = En enda väv
    .summary = Dra i en tråd och se vad som rör sig: så hänger rättigheter ihop.
udhr-cloth-sleeve = En ärm
udhr-cloth-thread = Ta lite av ärmen mellan två fingrar och leta upp en enda tråd. Tänk dig nu att du drar ut den, långsamt, hela vägen. Vad händer med trådarna till vänster och höger?
udhr-cloth-later = Maten kommer först. Yttrandefriheten kan vänta.
udhr-cloth-well = Brunnen i Sela
udhr-cloth-sela =
    I Sela, en by som inte finns på någon karta, blir vattnet i brunnen brunt. Barnen får ont i magen. Läraren skriver en varning till anslagstavlan, men först måste distriktskontoret stämpla den, och stämpeln kommer inte.

    Föräldrarna vill träffas och prata om saken. Men den här månaden är möten inte tillåtna. Sjuka barn stannar hemma från skolan. Mammorna stannar hos dem och får ingen lön.

    Det började med vatten. Se hur långt det har runnit.
udhr-cloth-four = Fyra ord om väven
udhr-cloth-for-all = Fyra ord kommer tillbaka så fort någon beskriver mänskliga rättigheter. Ett av dem står i förklaringens inledning. De tre andra ställde en världskonferens i Wien sida vid sida 1993. Det första av de fyra handlar om vem rättigheterna tillhör. En fiskare i Peru, en sjuksköterska i Kenya, ett barn som föddes i Norge i går: de har dem alla tre.
udhr-cloth-not-for-sale = Det andra, det från inledningen, handlar om att förlora dem. Du kan inte lämna över dina rättigheter till någon annan, och ingen kan ta dem ifrån dig. Ibland får lagen _begränsa_ en rättighet. En väg kan vara avstängd en dag, men din rörelsefrihet är inte slut för det.
udhr-cloth-no-second-class = Det tredje handlar om rang. Att få rösta är inte en ”riktigare” rättighet än att få vård, och inte tvärtom heller. De trettio artiklarna är en enda väv, och alla är lika viktiga.
udhr-cloth-leaning = Det fjärde är vad Sela lärde sig vid sin brunn. Den ena rättigheten stöder sig på den andra. Utan ord får ingen veta något om det dåliga vattnet. Utan hälsa kommer ingen till skolan.
udhr-cloth-law = Allmänna förklaringen om de mänskliga rättigheterna, inledningen (1948); Wiendeklarationen och handlingsprogrammet, del I, punkt 5 (1993)
udhr-cloth-guide = Ta med ett garnnystan. Alla står i en ring, var och en med en artikel. Den som ser hur två artiklar hänger ihop säger det och kastar nystanet vidare. Dra till sist i en tråd och fråga vem som kände det.
    .tips = ”Maten först” är ett ärligt argument på många platser. Försök inte prata omkull någon. Fråga vad de två rättigheterna gör för varandra i Sela.
    .debrief = Var började skadan i Sela? Var hade den kunnat hejdas?
    .variation = I stället för garn: rita berättelsen på ett stort papper och sätt ut en pil för varje ”därför att”.
udhr-cloth-own-thread = Vilken rättighet bär upp flest andra där du bor?
udhr-cloth-draw = Om du vill kan du skriva en rättighet mitt på ett papper och dra streck till alla som stöder sig på den. En servett duger. Det gör ett finger på ett dammigt bord också.

# Lesson: Hold back, guard, build

udhr-duties = Avstå, värna, bygga
    .summary = Vem som måste göra vad för att en rättighet ska vara mer än ett ord.
udhr-duties-pitch = Planen bakom husen
udhr-duties-dust =
    Bakom husen ligger en dammig plan, och varje kväll spelar barn fotboll där. Tre saker kan sätta stopp för det. Kommunen kan sätta upp ett stängsel. En rik granne kan parkera sina lastbilar på planen. Eller så gör ingen någonting, och efter varje regn är den ett träsk i flera veckor.
udhr-duties-whose-job = Vem borde göra något i de tre fallen, och vad?
udhr-duties-alone = En regering som lämnar människor i fred har gjort tillräckligt för deras rättigheter.
udhr-duties-three = Tre verb
udhr-duties-for-rulers = Mänskliga rättigheter kan läsas som en lag för dem som styr. Den talar om vad de är skyldiga människorna som de har makt över, och det gör den med tre verb.
udhr-duties-verbs = Statens skyldigheter:
    .respect = *Respektera:* den låter själv bli att lägga sig i. Kommunen sätter inte upp något stängsel.
    .protect = *Skydda:* den hindrar andra. Lastbilarna måste bort.
    .fulfil = *Uppfylla:* den gör något. Den gräver ett dike och sätter upp en lampa.
udhr-duties-march = De tre passar nästan varje rättighet. Ta en fredlig demonstration. Polisen upplöser den inte: respektera. Den skyddar demonstranterna mot dem som vill angripa dem: skydda. Lagar och utbildning gör att demonstrationer över huvud taget är möjliga: uppfylla.
udhr-duties-to-whom = Gentemot vem?
udhr-duties-stranger = Inte bara gentemot medborgarna. Staten har de här skyldigheterna mot alla inom sitt territorium och i sin makt, alltså också mot utbytesstudenten och mot familjen som har flytt. Några få saker, till exempel att delta i landets styre, knyter artikel 21 till det egna landet. De är undantag.
udhr-duties-firms =
    Och vi andra? Företag har ett ansvar att respektera mänskliga rättigheter, enligt FN-principer från 2011. Artikel 29 säger att människor har plikter mot sin gemenskap.

    Ändå är det staten som ska svara först. Den har mest makt.
udhr-duties-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 2.1 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 37, punkterna 23–24 (2020)
udhr-duties-business = FN:s vägledande principer för företag och mänskliga rättigheter (2011)
udhr-duties-guide = Låt alla ställa sig upp och visa verben: händerna bakom ryggen (respektera), armarna utbredda framför en granne (skydda), händer som bygger (uppfylla). Ropa ut fall och låt kropparna svara.
    .tips = Gesterna är frivilliga, det går lika bra att säga verbet. Håll er till påhittade orter, och låt inte gruppen sätta betyg på en verklig regering.
    .debrief = Vilken skyldighet är svårast att se utifrån? Vilken kostar pengar, och vilken kostar inget?
    .variation = Skriv två och två en nyhetsrad för varje verb, om samma rättighet.
udhr-duties-silent-duty = Vilken skyldighet fullgör någon för din skull just nu, utan att du märker det?
udhr-duties-lamp = Välj på nästa promenad något som alla använder: en lampa, en bänk, en vattenkran. Vilket av de tre verben ligger bakom? Att titta räcker.

# Lesson: A promise and its family

udhr-promise = Ett löfte och dess släkt
    .summary = Vad förklaringen är för slags text, och vad som växte fram ur den.
udhr-promise-wedding = Två löften
udhr-promise-uncle =
    På ett bröllop, inför två hundra gäster, lovar en farbror brudparet en brunn. Måndagen därpå lovar en bank dem ett lån, på fyra sidor, med underskrifter längst ner.

    Flera år senare säger folk fortfarande: ”Och hur går det med brunnen?” Ingen frågar någonsin efter de fyra sidorna, utom en domstol.
udhr-promise-court = Ett löfte som ingen domstol kan tvinga fram är inte mycket värt.
udhr-promise-spoken = Lovat inför alla
udhr-promise-adopted = Den allmänna förklaringen är som farbrorns löfte. Inför hela världen sa stater vilka rättigheter människor har och hur de själva tänkte behandla dem. Förklaringen är inget fördrag: ingen har skrivit under eller ratificerat den.
udhr-promise-weight = Det gör den inte svag. Den förklarar vad FN-stadgan menar med mänskliga rättigheter. Många jurister anser att delar av den numera binder alla stater genom sedvanerätt. Grundlagar och fördrag har hämtat idéer ur den.
udhr-promise-signed = Så här lyder alltså meningen när den har rättats till. Inte ”alla länder skrev under”, utan: 1948 röstade fyrtioåtta stater för, åtta lade ner sina röster och ingen röstade emot. I dag förväntas alla FN:s medlemmar respektera den.
udhr-promise-written = Undertecknat på papper
udhr-promise-covenants = De fyra sidorna kom senare. Två konventioner gjorde om det mesta i förklaringen till regler som binder varje stat som ansluter sig. Den ena är den internationella konventionen om medborgerliga och politiska rättigheter, på engelska förkortad ICCPR. Tvillingen, om ekonomiska, sociala och kulturella rättigheter, heter ICESCR.
udhr-promise-years = Släkten i fyra datum:
    .y1948 = {DATE("1948-12-10")}: förklaringen antas.
    .y1966 = {DATE("1966-12-16")}: de två konventionerna antas.
    .january = {DATE("1976-01-03")}: ICESCR träder i kraft.
    .march = {DATE("1976-03-23")}: ICCPR träder i kraft.
udhr-promise-joining = Stater ansluter sig när de själva har beslutat det. Till ICCPR anslöt sig Sverige 1971, Nederländerna 1978 och Thailand 1996. I november 2026 är fler än 170 stater anslutna till var och en av konventionerna. Tillsammans med förklaringen kallas de två på engelska International Bill of Human Rights, ungefär den internationella rättighetskatalogen.
udhr-promise-two =
    Varför två? Under kalla kriget kunde staterna inte enas. Några menade att medborgerliga och politiska rättigheter binder genast, medan skolor och sjukhus får växa i takt med ett lands resurser.

    Det ligger något i det, men det är inte hela sanningen. Vissa skyldigheter av det andra slaget börjar genast: ingen diskriminering, ett minimum för alla och verkliga steg framåt.
udhr-promise-lost-on-way = Två saker tappades bort på vägen. Egendom (artikel 17) och asyl (artikel 14) har ingen artikel i konventionerna.
udhr-promise-watch = Vem håller vakt?
udhr-promise-experts = För ICCPR är det FN:s kommitté för mänskliga rättigheter, 18 oberoende experter. En annan kommitté övervakar ICESCR. Båda förklarar sin konvention i ”allmänna kommentarer”. Sådana binder inte som ett fördrag, men de väger tungt.
udhr-promise-ground = Till släkten hör också nationella lagar och avtal i flera delar av världen, och senare förklaringar. En av dem, från 1998, handlar om människor som försvarar andras rättigheter. Precis som den första har den antagits men inte ratificerats.

    Det är den grunden människor står på när de begär att en regering ska göra slut på en oförrätt, till exempel mot en sådan försvarare. Den bär en granne med ett brev lika väl som en stor grupp som Amnesty.
udhr-promise-law = Internationella konventionen om medborgerliga och politiska rättigheter; internationella konventionen om ekonomiska, sociala och kulturella rättigheter (båda antagna 1966, i kraft 1976)
udhr-promise-guide = Be om exempel på löften som hölls fast det inte fanns något papper, och på papper som ingen höll. Låt gruppen själv ta reda på vad som gjorde skillnaden, innan du talar om fördrag.
    .tips = Många känner sig lurade när de hör ”inte bindande”. Håll fast vid att det finns två slags tyngd, och vid allt som förklaringen satte i rörelse. Ta inte upp vilken stat som har brutit mot vad.
    .debrief = Vad kan en förklaring göra som ett fördrag inte kan? Och tvärtom?
    .variation = Klipp isär de fyra datumen till lappar och låt deltagarna ställa sig i ordning.
udhr-promise-kept-promise = Tänk på ett löfte som hölls fast ingen kunde tvinga fram det. Vad höll det vid liv?
udhr-promise-retell = Du har gått igenom hela huset. Om någon en dag frågar vad förklaringen är kan du berätta det i tre meningar: en decemberdag, trettio artiklar, en släkt av fördrag. Du får också behålla det för dig själv.

# Tests that some questions walk through

udhr-test-qualities = Rättigheternas fyra egenskaper
    .universal = Universella
    .universal-ask = Är rättigheterna tänkta för alla?
    .inalienable = Oförytterliga
    .inalienable-ask = Har människan dem kvar, vad som än händer?
    .indivisible = Odelbara
    .indivisible-ask = Har alla rättigheter samma rang?
    .interdependent = Ömsesidigt beroende
    .interdependent-ask = Syns det att den ena rättigheten behöver den andra?
    .kept = Tråden håller
    .torn = Tråden brister
    .whole = Väven är hel
    .one-tear = En av de fyra trådarna brister
    .more-tears = Mer än en tråd brister
udhr-test-duty = Statens tre skyldigheter
    .respect = Respektera
    .respect-ask = Låter staten själv bli att ingripa i rättigheten?
    .protect = Skydda
    .protect-ask = Ser den till att ingen annan gör skada?
    .fulfil = Uppfylla
    .fulfil-ask = Gör den något för att rättigheten ska bli verklig?
    .done = Ja
    .failed = Nej
    .all-done = Staten gör alla tre
    .held-too-much = Den brister i att respektera
    .looked-away = Den brister i att skydda
    .left-undone = Den brister i att uppfylla

# Questions asked in lessons

udhr-q-awas-morning = Vilken rättighet passerar i vilket ögonblick av Awas morgon?
    .key = Hon låser sin egen dörr
    .privacy = Privatliv i hemmet
    .key-why = Det som finns innanför dörren är bara hennes. Det säger artikel 12.
    .radio = Radion driver med en minister
    .speech = Yttrandefrihet
    .radio-why = Artikel 19 gäller den som skämtar, och den som lyssnar och skrattar.
    .bag = Sonen tar sin skolväska
    .education = Utbildning
    .bag-why = Lektioner som inte kostar något: artikel 26, för skolans första stadier.
    .friday = Papperet säger: fredagen är hennes
    .rest = Vila och fritid
    .friday-why = En sovmorgon kan verka obetydlig. Men artikel 24 handlar om just sådant.
    .hint-1 = Börja med skolväskan, det paret är lättast.
udhr-q-can-wait = En borgmästare säger: ”Rättigheter är bra, men vi är en fattig stad. Fråga igen om tio år.” Vilket svar stämmer med vad mänskliga rättigheter är?
    .gift = De är en gåva som de styrande kan ge
    .gift-why = Det som ges som gåva kan tas tillbaka. Rättigheter är något som människor har rätt att få.
    .need = De är ett grundbehov; börja nu
    .need-why = Stora saker får ta tid. Rättvis behandling och de första stegen kräver ingen full kassa.
    .prize = De är en belöning till goda medborgare
    .prize-why = Ingen behöver förtjäna dem. Att vara människa är det enda villkoret.
    .rich = De är en plan för rika länder
    .rich-why = Förklaringen talar om alla. En fattig stad är också full av människor.
    .hint-1 = Vilket svar skulle vara sant även på årets värsta dag?
udhr-q-done-wrong = Den som har gjort något mycket ont har inte längre några mänskliga rättigheter.
    .true-why = Det kan kännas så. Men att vara människa är det enda villkoret, och det tar ingen handling ifrån någon. En domstol får begränsa vissa rättigheter enligt lag. Det är inte att förlora dem alla.
    .false-why = En domstol får begränsa vissa rättigheter, till exempel att röra sig fritt. Människovärdet och lagens skydd finns kvar.
    .hint-1 = Vilket var det enda villkoret för att ha rättigheter?
udhr-q-who-did-what = Vem gjorde vad för förklaringen?
    .roosevelt = Eleanor Roosevelt
    .chair = ledde skrivarbetet
    .roosevelt-why = Hon var ordförande både i kommissionen och i gruppen som skrev.
    .humphrey = John Humphrey
    .outline = gjorde det första utkastet
    .humphrey-why = Han var chef för FN:s avdelning för mänskliga rättigheter.
    .cassin = René Cassin
    .form = arbetade om utkastet
    .cassin-why = Humphreys utkast låg på hans skrivbord, och han gav det ny form.
    .mehta = Hansa Mehta
    .beings = ”alla människor”
    .mehta-why = Hon brukar få äran för att engelskans ”All men” i artikel 1 byttes mot ”All human beings”.
    .santa-cruz = Hernán Santa Cruz
    .social = ekonomiska och sociala rättigheter
    .santa-cruz-why = Han drev på för sådana rättigheter som tar sin början i artikel 22.
    .hint-1 = En av de två kvinnorna ledde arbetet. Den andra ändrade hur artikel 1 börjar.
    .hint-2 = Det första utkastet kom från Kanada, den nya formen från Frankrike.
udhr-q-the-vote = Hur slutade omröstningen om förklaringen 1948?
    .all = 58 för, ingen emot, inga nedlagda röster
    .all-why = Medlemmarna var 58, men åtta lade ner sina röster och två röstade inte.
    .against = 48 för, 8 emot, inga nedlagda röster
    .against-why = Siffrorna är nära. Men de åtta röstade inte emot, de lade ner sina röster.
    .abstained = 48 för, ingen emot, 8 nedlagda röster
    .abstained-why = Två stater till, Honduras och Jemen, röstade inte alls. Då blir det 58.
    .fifty = 50 för, 8 emot, inga nedlagda röster
    .fifty-why = Två stater röstade inte, så 50 är för många. Och ingen röstade nej.
    .hint-1 = Inte en enda stat sa nej.
udhr-q-four-dates = Vad kom först, och vad kom senare?
    .charter = FN-stadgan talar om mänskliga rättigheter
    .commission = En kommission börjar skriva en lista
    .adoption = Förklaringen antas i Paris
    .day = De mänskliga rättigheternas dag införs
    .why = 1945, 1947, 1948, 1950. Först några allmänna ord, sedan en lista, sedan en omröstning och till sist en dag att minnas den på, den 10 december.
    .hint-1 = En dag kan firas först när något har hänt.
udhr-q-open-list = Artikel 2 förbjuder diskriminering bara av de skäl som räknas upp där, till exempel ras, kön eller religion.
    .true-why = De skälen räknas upp, det stämmer. Men listan börjar med ”såsom” och slutar med ”ställning i övrigt”. Den är alltså öppen.
    .false-why = Listan börjar med ”såsom” och slutar med ”ställning i övrigt”. Där finns plats för skäl som ingen tänkte på 1948.
udhr-q-four-shields = Vilken artikel svarar på vilken röst?
    .safe = ”Ingen är säker på den här gatan.”
    .art-3 = Artikel 3
    .safe-why = Artikel 3: liv, frihet och personlig säkerhet.
    .bought = ”Jag har köpt dig, så du jobbar åt mig.”
    .art-4 = Artikel 4
    .bought-why = Människor är inte till salu. Artikel 4 förbjuder slaveri och handel med människor.
    .suffer = ”Låt honom lida tills han pratar.”
    .art-5 = Artikel 5
    .suffer-why = Artikel 5 förbjuder tortyr och grym behandling, vad målet än är.
    .locked = ”Lås in henne. Jag behöver inget skäl.”
    .art-9 = Artikel 9
    .locked-why = Utan ett lagligt och rättvist skäl är ett frihetsberövande godtyckligt. Det förbjuder artikel 9.
    .hint-1 = Artikel 3 är vidast av de fyra. Leta efter rösten som handlar om säkerhet i allmänhet.
udhr-q-at-window = Para ihop varje scen med rättigheten som den handlar om.
    .unlisted = ”Du står inte på listan, lagen ser dig inte”
    .person = Att räknas som person i lagens mening
    .unlisted-why = Artikel 6: alla är personer inför lagen, på listan eller ej.
    .cousins = En regel, mild mot kusiner, hård mot andra
    .equal = Samma lag för alla
    .cousins-why = Artikel 7: lagen får inte ha två ansikten.
    .repair = Hon får upprättelse efter en kränkning
    .remedy = Hjälp från domstol
    .repair-why = Det är artikel 8: oförrätten hejdas och ställs till rätta.
    .nephew = Den som dömer är brorson till den ena sidan
    .hearing = En domare som inte gynnar någon
    .nephew-why = En rättegång är rättvis bara inför en opartisk domstol. Det säger artikel 10.
    .hint-1 = I en av scenerna går något bra. Börja där.
udhr-q-on-television = Före rättegången säger en minister i tv: ”Vi har tagit tjuven.” Vilken av förklaringens regler bryr han sig inte om?
    .public = Rättegångar ska vara öppna för alla
    .public-why = Den regeln står i artikel 10. Ministerns ord stänger inte domstolens dörrar.
    .innocent = Man är oskyldig tills skulden bevisats
    .innocent-why = Artikel 11. Bevisen hör hemma i rättssalen, och det gör ordet ”tjuv” också.
    .old-deed = Ingen får straffas för det som var lagligt
    .old-deed-why = Det kommer också från artikel 11, den andra halvan. Men stöld var brottsligt hela tiden.
    .broadcast = Ministrar får inte tala om brott
    .broadcast-why = Ingen artikel förbjuder det. Han kunde ha sagt att någon var misstänkt.
    .hint-1 = Vad har ännu inte hänt när han talar?
udhr-q-suitcase = Vilken rättighet behöver var och en?
    .phone = Hennes telefon avlyssnas utan skäl
    .privacy = Privatliv
    .phone-why = Artikel 12 skyddar privatliv och brev. Ett samtal är ett brev med röst.
    .coast = Han får inte flytta till landets kust
    .movement = Rörelsefrihet
    .coast-why = Artikel 13: man får bo var som helst i ett land.
    .poet = En poet som jagas för sin tro ber om skydd
    .asylum = Asyl
    .poet-why = Artikel 14 handlar om just förföljelse: hon får söka fristad, och hon får åtnjuta den.
    .boy = Ingen stat säger att pojken hör dit
    .nationality = En nationalitet
    .boy-why = Han är statslös. Artikel 15 ger alla rätt till en nationalitet.
    .hint-1 = En vill till ett annat land, en hör inte till något land. De andra två handlar om livet hemma.
udhr-q-council-book = Byrådet skriver ner fem beslut. Vilka följer förklaringen, och vilka bryter mot den?
    .keeps = Följer den
    .breaks = Bryter mot den
    .her-no = Inget bröllop: dottern säger nej
    .her-no-why = Artikel 16 kräver ett fritt ja från båda. Ett nej räcker.
    .fathers = Ett bröllop: båda fäderna säger ja
    .fathers-why = Det är inte fäderna som gifter sig. Artikel 16 frågar de två som gör det.
    .garden = Åkern går till guvernören, som vill ha den
    .garden-why = Att ta något på en nyck: just det förbjuder artikel 17.
    .shared-boat = Tre systrar får äga en båt ihop
    .shared-boat-why = Artikel 17 skyddar både den som äger ensam och den som äger med andra.
    .temple = Mannen får lämna föräldrarnas tempel
    .temple-why = I artikel 18 ingår friheten att byta religion eller tro.
    .hint-1 = Fråga varje gång: fick den som saken gäller välja fritt?
udhr-q-four-voices = Under vilken rubrik hör var och en av dem hemma?
    .belief = Tro (18)
    .expression = Yttrande (19)
    .company = Tillsammans (20)
    .power = Styre (21)
    .new-faith = Att gå över till en annan religion
    .new-faith-why = Att byta tro nämns i artikel 18.
    .far-paper = Att läsa en tidning från utlandet
    .far-paper-why = Artikel 19 gäller ”utan hänsyn till gränser”, och att ta emot räknas också.
    .choir = Att starta en kör med grannar
    .choir-why = En kör är en förening, och artikel 20 låter människor bilda sådana.
    .no-force = Att vägra gå med i en klubb
    .no-force-why = Artikel 20 har en andra halva: ingen får tvingas in i en förening.
    .poll = Att ställa upp i ett val
    .poll-why = Artikel 21: att delta i landets styre, också som kandidat.
    .painting = Att måla vad du tycker om nyheterna
    .painting-why = ”Varje slags uttrycksmedel”, säger artikel 19. En pensel är ett av dem.
    .hint-1 = Fyra rubriker, sex kort: två rubriker får två kort var.
udhr-q-rosas-list = Vilken artikel hör till vilken rad på Rosas lista?
    .seams = Samma lön som Tino
    .work = Artikel 23
    .seams-why = Artikel 23 kräver lika lön för lika arbete. De syr samma sömmar.
    .one-day = En hel ledig dag
    .rest = Artikel 24
    .one-day-why = Vila, och gränser för arbetstiden: artikel 24.
    .knee = En läkare till mammas knä
    .health = Artikel 25
    .knee-why = Vård hör till en god levnadsstandard enligt artikel 25.
    .course = Kursen i bokföring
    .education = Artikel 26
    .course-why = Artikel 26 handlar om mer än barndomen. Lärandet har ingen stängningstid.
    .hint-1 = Arbete är 23. Nästa nummer är det som kommer efter arbetet.
udhr-q-net-and-dance = Vad kan människor kräva enligt artiklarna 22–27?
    .ill = Stöd när sjukdom tar lönen
    .ill-why = Social trygghet och hjälp i svåra tider: artiklarna 22 och 25.
    .one-wage = En och samma lön för alla jobb
    .one-wage-why = Artikel 23 kräver lika lön för _lika_ arbete. Olika arbete får betalas olika.
    .songs = Att vara med i bygdens sånger
    .songs-why = Artikel 27: att fritt ta del i kulturlivet. Dit hör Rosas hamndans.
    .ticket = En konsertbiljett på statens bekostnad
    .ticket-why = Artikel 27 handlar om att ta del. Den lovar inte att varje biljett är betald.
    .hint-1 = Två av de fyra går längre än artiklarna gör.
udhr-q-three-beams = Vilken av takets bjälkar är vilken artikel?
    .working-order = En värld där rättigheter kan fungera
    .art-28 = Artikel 28
    .working-order-why = Artikel 28 kräver en social och internationell ordning. Ett land räcker inte.
    .give-and-take = Plikter mot andra, och gränser i lag
    .art-29 = Artikel 29
    .give-and-take-why = Artikel 29 håller jämvikten: dina rättigheter, och rättigheterna för den bredvid dig.
    .no-wrecking = Ingen rätt att riva rättigheterna
    .art-30 = Artikel 30
    .no-wrecking-why = Den sista artikeln låser dörren efter alla de andra.
udhr-q-last-election = Ett parti vinner ett rättvist val. Dess första plan är att avskaffa alla val, ”eftersom väljarna valde oss fritt”. Vilken artikel är det bästa svaret?
    .parties = 20: ingen får tvingas in i ett parti
    .parties-why = Sant, det står i artikel 20. Men här tvingas ingen att gå med. Väljarna förlorar sin röst.
    .winners = 21: den som vinner får bestämma allt
    .winners-why = Artikel 21 vill ha verkliga val. Att ha vunnit en gång ger ingen rätt att avskaffa dem.
    .abroad = 28: andra stater ska hålla valen
    .abroad-why = Artikel 28 talar om en ordning där rättigheter fungerar. Den lämnar inte över någons val till andra.
    .destroy = 30: rättigheter får inte förstöras
    .destroy-why = En rättighet som vanns med hjälp av artikel 21 får inte användas för att göra slut på artikel 21.
    .hint-1 = Leta efter artikeln som vaktar de andra.
udhr-q-sela-rights = Vilka trådar drogs ut i Sela? Välj de rättigheter som far illa i berättelsen.
    .asylum = Att söka asyl
    .asylum-why = Ingen i Sela är förföljd eller söker skydd utomlands. Den tråden ligger stilla.
    .health = Hälsa och vård
    .health-why = Brunt vatten, onda magar: artikel 25.
    .notice = Yttrandefrihet
    .notice-why = Varningen sitter ingenstans, därför att en stämpel saknas: artikel 19.
    .marriage = Att gifta sig fritt
    .marriage-why = Berättelsen berör familjer, men ingens rätt att gifta sig.
    .meeting = Fredliga möten
    .meeting-why = Föräldrarna får inte ens träffas för att prata: artikel 20.
    .hint-1 = Gå igenom berättelsen igen, mening för mening. Varje mening rör vid något.
udhr-q-four-words = Varje röst glömmer en av rättigheternas egenskaper. Vilken?
    .citizens = ”Rättigheter är till för vårt eget folk.”
    .universal = Universella
    .citizens-why = Universella betyder att de är till för alla, varifrån de än kommer.
    .gave-up = ”Du skrev på, så dina rättigheter är borta.”
    .inalienable = Oförytterliga
    .gave-up-why = Oförytterliga: ingen underskrift kan ge bort dem.
    .nice-wish = ”Rösträtt är på riktigt. Bostad är en önskan.”
    .indivisible = Odelbara
    .nice-wish-why = Odelbara: det finns ingen första och andra klass.
    .no-link = ”De är sjuka. Vad har det med skolan att göra?”
    .interdependent = Ömsesidigt beroende
    .no-link-why = Ömsesidigt beroende: ett sjukt barn lär sig inget. Den ena rättigheten stöder sig på den andra.
    .hint-1 = En röst handlar om rang, en om samband. Leta upp de två först.
udhr-q-candidate = En kandidat i ett påhittat land säger: ”Alla som lever under vår himmel ska ha bröd och läkare, vilket pass de än har. Ingen kan någonsin sälja eller förlora de rättigheterna. Fria tidningar får komma senare: de är en mindre viktig rättighet, och de har inget med hunger att göra.”
    .universal-why = ”Alla som lever under vår himmel, vilket pass de än har”: här lämnas ingen utanför.
    .inalienable-why = Ingen kan sälja eller förlora dem. Kandidaten säger det nästan som en lärobok.
    .indivisible-why = ”En mindre viktig rättighet”: med de orden börjar en rangordning, och väven går sönder.
    .interdependent-why = Vem berättar var det saknas bröd? Hunger och tidningar har mycket med varandra att göra.
    .whole-why = Första halvan låter bra. Men att kalla en rättighet mindre viktig och inte se något samband med hunger sliter av två trådar.
    .one-tear-why = Det finns en till. ”En mindre viktig rättighet” handlar om rang, ”inget med hunger att göra” handlar om samband.
    .more-tears-why = Två brister: odelbara och ömsesidigt beroende. Ett tal kan vara generöst och ändå lämna hål efter sig.
    .hint-1 = Läs sista meningen två gånger. Den säger två olika saker om tidningar.
udhr-q-three-duties = Respektera, skydda eller uppfylla? Sortera det som kommunen och staten gör.
    .respect = Respektera
    .protect = Skydda
    .fulfil = Uppfylla
    .no-fence = Kommunen låter planen vara utan stängsel
    .no-fence-why = Den låter själv bli att lägga sig i: respektera. Även lek ryms i artikel 24.
    .trucks = Den skickar bort grannens lastbilar
    .trucks-why = Någon annan gör skadan och kommunen hindrar det: skydda.
    .drain = Den dränerar träsket efter regnet
    .drain-why = Ingen har gjort något fel, men något måste byggas: uppfylla.
    .custody = Vakter skadar ingen i häktet
    .custody-why = Statens egna anställda avstår: respektera, här för artikel 5.
    .locked-gate = Inspektörer öppnar en gård som låser in folk
    .locked-gate-why = Bonden gör orätten, inspektörerna stoppar den: skydda, här för artikel 4.
    .teachers = Lärare får utbildning och lön
    .teachers-why = En skola behöver mer än att lämnas i fred: uppfylla, för artikel 26.
    .hint-1 = Fråga vem som skulle göra skadan: staten, någon annan eller ingen alls?
udhr-q-visitor = För vilka ska en regering säkra de mänskliga rättigheterna, enligt internationella normer?
    .citizens = För dem som är dess medborgare
    .citizens-why = Artikel 21 knyter rätten att delta i styret till det egna landet. De flesta rättigheter har inget sådant band.
    .taxpayers = För dem som betalar skatt där
    .taxpayers-why = Ett barn betalar ingen skatt och har rättigheter ändå.
    .everyone = För alla som är i dess makt
    .everyone-why = Dit hör turisten, flyktingen och den som saknar papper.
    .voters = För dem som får rösta på den
    .voters-why = Barn och många nyanlända får inte rösta. Deras rättigheter väntar inte på en valsedel.
    .hint-1 = Tänk på en turist som grips. Ska hon få en rättvis rättegång?
udhr-q-mayor = Du är borgmästare i Lindo, en påhittad stad. Vad gör du? Det är internationella normer som avses; lagen där du är kan se annorlunda ut.
    .request = Kvinnor som säljer soppa vid floden planerar en fredlig kvällspromenad: de vill ha lampor längs den mörka stigen. Arga bilister säger att de ska stoppa promenaden med våld.
    .forbid = Du förbjuder promenaden, för lugnets skull.
    .forbid-why = De som hotar har vunnit, och de som är fredliga får betala. Att andra hotar är inget skäl att förbjuda. Först kommer skyddet.
    .just-yes = Du säger ja och tar itu med annat.
    .just-yes-why = Du lägger dig inte i, och det är att respektera. Men hotet finns kvar.
    .listen = Du träffar kvinnorna och polischefen.
    .listen-why = Nu känner du till vägen och faran. Du kan förbereda dig.
    .plan = Polischefen har både tid och folk. ”Vad ska jag göra?” frågar han.
    .charge = ”Skicka kvinnorna räkningen för polisen.”
    .charge-why = De har inte råd och ger upp promenaden. Enligt internationella normer ska demonstranter inte betala för polisen.
    .guard = ”Gå bredvid dem och håll bron öppen.”
    .guard-why = Promenaden skyddas mot dem som vill angripa den: skydda.
    .stay-home = ”Stanna på stationen. Det är inte vår sak.”
    .stay-home-why = Att inte lägga sig i är bara den första skyldigheten. Bilisterna märker att ingen ser på.
    .bridge = Kvällen kommer. Bilister blockerar bron och skriker. Kvinnorna stannar med lamporna i händerna.
    .make-room = Du skickar poliser som ställer sig emellan.
    .make-room-why = Sent, men i tid: poliserna gör plats och kvinnorna kommer över.
    .call-off = Du ber kvinnorna gå hem.
    .call-off-why = Det blir lugnt igen. Det blir lugnt därför att fel sida skickades hem.
    .end-dark = Stigen är fortfarande mörk, och folk går lite fortare där än förut.
    .end-lights = Fyrtio lampor går över bron. En månad senare sätter staden upp den första riktiga: uppfylla, i stål och glas.
    .why = Avstå, värna, bygga: lamporna i Lindo behövde alla tre.
    .hint-1 = Vem är fredlig här, och vem är det som hotar?
udhr-q-what-kind = Vad är den allmänna förklaringen för slags text?
    .pact = Ett fördrag som stater har ratificerat
    .pact-why = Fördrag ratificeras. En förklaring antas, och den här har ingen ratificerat.
    .verdict = En dom från en världsdomstol
    .verdict-why = Ingen domstol skrev den. Stater röstade om den i generalförsamlingen.
    .campaign = Ett upprop från privata grupper
    .campaign-why = Privata grupper använder den ofta. Men det var stater som antog den.
    .statement = Ett högtidligt uttalande av stater
    .statement-why = Stater sa högt vad de stod för. Det är inget fördrag, men det har moralisk, politisk och rättslig tyngd, och fördrag har växt fram ur det.
    .hint-1 = Tänk på farbrorn på bröllopet: vad gjorde han, och vad skrev han inte under?
udhr-q-family-order = Ställ släkten i ordning, från den äldsta.
    .declaration = Den allmänna förklaringen antas
    .both = Två konventioner antas
    .social = ICESCR träder i kraft
    .civil = ICCPR träder i kraft
    .why = 1948, december 1966, januari 1976, mars 1976. Det gick mer än nio år från att konventionerna antogs tills de trädde i kraft.
    .hint-1 = Fördrag antas först. De träder i kraft senare.
    .hint-2 = Av de två konventionerna var det den om sociala rättigheter som trädde i kraft några veckor tidigare.
udhr-q-two-drawers = Förklaring eller fördrag? Lägg varje text i rätt låda.
    .spoken = Förklaring
    .binding = Fördrag
    .udhr = Texten från Paris, 1948
    .udhr-why = Den allmänna förklaringen: antagen genom omröstning, inte ratificerad.
    .civil = ICCPR, 1966
    .civil-why = En konvention är ett fördrag: den binder de stater som ansluter sig.
    .vienna = Texten från Wien, 1993
    .vienna-why = Det är Wiendeklarationen, och en deklaration är en förklaring. Den beskrev rättigheterna som odelbara och ömsesidigt beroende.
    .social = ICESCR, 1966
    .social-why = Tvilling till ICCPR, och liksom den ett fördrag.
    .defenders = FN-text om försvarare, 1998
    .defenders-why = Också en förklaring. Den antogs i samförstånd, och ingen stat ratificerar den.
    .hint-1 = I två av namnen står ett C för engelskans ”covenant”, konvention.

# Questions of the quiz

udhr-q-thai-year = I den thailändska kalendern antogs förklaringen den 10 december 2491. Den kalendern ligger 543 år före den som FN använder. Vilket år är det?
    .accept = 1948 | år 1948
    .why = 2491 minus 543 är 1948. En dag, två kalendrar, samma trettio artiklar.
    .added = 3034 | år 3034
    .added-why = Här har de 543 åren lagts till. Den thailändska kalendern ligger före, så de ska dras ifrån.
    .two-off = 1946 | år 1946
    .two-off-why = Nära: det här är 545 år mindre. Skillnaden är 543.
    .ten-off = 1958 | år 1958
    .ten-off-why = Tio år för sent, det ser ut som ett slarvfel i tiotalen. Räkna 2491 minus 543 en gång till.
    .hint-1 = Ligger före betyder att det thailändska årtalet är det större.
udhr-q-which-body = Vilket organ antog den allmänna förklaringen?
    .security = FN:s säkerhetsråd
    .security-why = Det arbetar med fred och säkerhet. Den här omröstningen hölls någon annanstans.
    .court = Internationella domstolen
    .court-why = Domstolar avgör mål. De antar inga förklaringar.
    .assembly = FN:s generalförsamling
    .assembly-why = Där sitter alla FN:s medlemmar med. År 1948 var de 58.
    .europe = Europarådet
    .europe-why = Det hör till en enda del av världen och grundades 1949, ett år senare.
    .hint-1 = Det är det organ där alla medlemmar sitter med.
udhr-q-all-men = På engelska börjar artikel 1 med ”All human beings”, inte med ”All men”. Vem brukar få äran för det?
    .mehta = Hansa Mehta från Indien
    .mehta-why = Åren 1947 och 1948 var hon och Eleanor Roosevelt de enda kvinnorna bland kommissionens delegater.
    .chang = P. C. Chang från Kina
    .chang-why = Som vice ordförande formade han andra tankar i texten, men inte de orden.
    .santa-cruz = Hernán Santa Cruz från Chile
    .santa-cruz-why = Det han drev på för var ekonomiska och sociala rättigheter.
    .humphrey = John Humphrey från Kanada
    .humphrey-why = Det första utkastet var hans. De här orden kom från en delegat.
    .hint-1 = Vid sidan av Eleanor Roosevelt var en enda kvinna till delegat.
udhr-q-longed-for = Vilka friheter nämner inledningen som något människor längtar efter?
    .tax = Frihet från skatter
    .tax-why = Skatter nämns inte i inledningen. Den talar om djupare bekymmer.
    .speech = Frihet att tala och tro
    .speech-why = De nämns i inledningen och utvecklas i artiklarna 18 och 19.
    .fear = Frihet från fruktan
    .fear-why = Att leva utan fruktan: artikel 3, om liv och säkerhet, knyter an till det.
    .duty = Frihet från plikter
    .duty-why = Snarare tvärtom: artikel 29 säger att människor har plikter mot sin gemenskap.
    .want = Frihet från nöd
    .want-why = Nöd är att sakna det man behöver. Artikel 25, om mat, bostad och vård, är svaret på det.
    .hint-1 = Tre av de fem är rätt.
udhr-q-last-number = Den första artikeln säger att alla är födda fria. Den sista vaktar alla de andra. Vilket nummer har den?
    .accept = 30 | trettio | artikel 30 | nummer 30
    .why = Trettio artiklar. Den sista säger att ingen rättighet får användas för att förstöra de andra.
    .twenty = 20 | tjugo | artikel 20 | nummer 20
    .twenty-why = Så många artiklar har en senare text, 1998 års förklaring om människorättsförsvarare.
    .fifty-three = 53 | femtiotre | artikel 53 | nummer 53
    .fifty-three-why = Det är det sista numret i ICCPR, konventionen från 1966.
    .twenty-nine = 29 | tjugonio | artikel 29 | nummer 29
    .twenty-nine-why = Nästan framme. Artikel 29 handlar om plikter och gränser, och det kommer en till.
    .hint-1 = Programmets ljus är lika många.
udhr-q-missing-word = ”Alla människor äro födda fria och lika i … och rättigheter.” Vilket ord fattas?
    .accept = värde | värdet | människovärde | människovärdet
    .why = Alla människor har samma värde. Ur det växer rättigheterna.
    .law = lag | lagen | inför lagen
    .law-why = Att vara lika inför lagen kommer i artikel 7. Artikel 1 går djupare än lagen.
    .worth = värdighet | värdigheten | mänsklig värdighet | människovärdighet
    .worth-why = I sak är du mycket nära. Den svenska texten använder ett kortare ord för det.
    .freedom = frihet | friheten | friheter
    .freedom-why = ”Fria” står redan i meningen. Det som fattas är roten till alltihop.
    .hint-1 = Det är ett annat ord för människans värdighet.
    .hint-2 = Det har fem bokstäver och börjar på V.
udhr-q-shelves = Till vilken grupp av rättigheter hör varje kort?
    .person = Personliga (3–11)
    .civil = Medborgerliga, politiska (12–21)
    .living = Ekonomiska, sociala (22–27)
    .owned = Ingen får ägas
    .owned-why = Artikel 4, slaveri: den hör till de personliga rättigheterna.
    .belonging = En nationalitet
    .belonging-why = Artikel 15. Att höra till en stat är en medborgerlig rättighet.
    .holiday = Semester med lön
    .holiday-why = Artikel 24, och ja, betald semester står faktiskt där.
    .trade = Ingen handel med människor
    .trade-why = Artikel 4 igen: den förbjuder också slavhandel.
    .doctor = Läkarvård
    .doctor-why = Artikel 25. Vård ingår i en levnadsstandard som håller en människa frisk.
    .change = Att byta nationalitet
    .change-why = Artikel 15 igen: man får behålla sin nationalitet, och man får byta den.
    .hint-1 = Varje hylla får två kort.
udhr-q-numbers = Vilken rättighet hör till vilket nummer?
    .art-9 = Artikel 9
    .arrest = Inga godtyckliga gripanden
    .art-9-why = Artikel 9: ingen får gripas, låsas in eller landsförvisas på maktens nycker.
    .art-18 = Artikel 18
    .belief = Tanke och religion
    .art-18-why = Artikel 18 står strax före 19: först tanken, sedan ordet.
    .art-21 = Artikel 21
    .govern = Att delta i landets styre
    .art-21-why = Artikel 21 avslutar den medborgerliga och politiska gruppen, med verkliga val.
    .art-27 = Artikel 27
    .culture = Konst och vetenskap
    .art-27-why = Artikel 27 är den sista i den sociala och kulturella gruppen.
    .hint-1 = Det låga numret handlar om kroppen, det höga om kultur.
udhr-q-asylum-line = Vad erbjuder artikel 14 i förklaringen?
    .escape = En väg undan en rättvis stöldrättegång
    .escape-why = Det utesluter artikel 14: den hjälper ingen undan ett befogat åtal för ett vanligt brott.
    .wages = Arbete i vilket land som helst med högre lön
    .wages-why = Att vilja ha bättre betalt är mänskligt, men artikel 14 handlar om förföljelse.
    .safety = Skydd undan förföljelse i andra länder
    .safety-why = Att söka skydd och att åtnjuta det. Rätten står inte i någon av konventionerna, men här står den.
    .passports = Två nationaliteter på en och samma gång
    .passports-why = Nationaliteten är ämnet för nästa artikel, nummer 15.
    .hint-1 = Vad flyr människor ifrån när de söker asyl?
udhr-q-way-home = Enligt artikel 13 får alla lämna vilket land som helst. För att komma hem igen krävs regeringens välvilja.
    .true-why = Hälften stämmer. Men artikel 13 gäller vägen tillbaka också: att återvända till sitt eget land är en rättighet.
    .false-why = Ut och tillbaka igen: artikel 13 har båda. Att resa hem är en rättighet och ingen ynnest.
udhr-q-at-will = Ordet ”godtycklig” står i flera former i artiklarna om frihetsberövande, privatliv, nationalitet och egendom. Vad betyder det?
    .whim = På en nyck, utan giltiga skäl
    .whim-why = Ordet riktar sig mot nycker. Makten måste ange skäl och följa en rättvis lag.
    .hidden = I hemlighet, så att ingen ser det
    .hidden-why = Något kan ske helt öppet och ändå vara godtyckligt. Det är skälet som räknas.
    .force = Med våld, så att någon blir skadad
    .force-why = Ett artigt gripande kan också vara godtyckligt, om det inte finns något rättvist skäl.
    .abroad = Utfört av folk från en annan stat
    .abroad-why = Det viktiga är inte vem som gör det. Den egna staten kan också handla godtyckligt.
    .hint-1 = Tänk på guvernören som tog en åker därför att han ville ha den.
udhr-q-few-reasons = För vilka syften får en lag begränsa rättigheter enligt artikel 29?
    .others = Att värna andras rättigheter
    .others-why = Det första skälet som artikeln anger.
    .praise = Att skona ledare från kritik
    .praise-why = Det finns inte bland skälen. De mäktigas bekvämlighet är inget rättmätigt krav.
    .order = Att trygga den allmänna ordningen
    .order-why = Det nämns i artikeln, bland ”det demokratiska samhällets rättmätiga krav”.
    .alike = Att få alla människor att leva likadant
    .alike-why = Artikeln vill att människor ska leva tillsammans. Den begär inte att de ska vara likadana.
    .welfare = Att främja allas välfärd
    .welfare-why = Den allmänna välfärden finns med på listan. Gränsen måste ändå stå i lag.
    .hint-1 = Fråga för varje syfte vem det gagnar: alla, eller bara dem som har makten?
udhr-q-open-letters = Ett ämbetsverk öppnar allas brev, ”för säkerhets skull”. Ingen är misstänkt för något. Vilken artikel drabbas först?
    .property = 17, om egendom
    .property-why = Papperet är ditt, det stämmer. Men ingen tar det ifrån dig. Skadan är en annan.
    .privacy = 12, om privatliv
    .privacy-why = Korrespondens nämns där, bredvid hem och familj.
    .hearing = 10, om rättegång
    .hearing-why = Den handlar om domstolar. Här har inget mål öppnats, bara kuvert.
    .asylum = 14, om asyl
    .asylum-why = Asyl gäller människor som flyr undan förföljelse. De här människorna är hemma.
    .hint-1 = Tänk på kuvertet som klistrades igen.
udhr-q-clinic = Du sitter i receptionen på en liten mottagning. Det är internationella normer som avses; lagen där du är kan se annorlunda ut.
    .desk = En kvinna kommer in med ett barn som har feber. Hon har inga papper och talar ett språk som du inte kan. På ditt bord ligger en lapp: ”Bofasta först.”
    .send-off = Du pekar på lappen och på dörren.
    .send-off-why = Barnet är sjukt, vad lappen än säger. Här kränks artikel 2 och artikel 25 på en gång.
    .last-in-line = Du låter dem vänta tills alla andra är klara.
    .last-in-line-why = Bättre än dörren. Men turordningen följer papperen, inte febern.
    .ask-nurse = Du ber sjuksköterskan titta på barnet nu.
    .ask-nurse-why = Det är febern som avgör, inte passet.
    .bench = Två timmar senare är barnet sämre. De som har papper och hosta ropas fortfarande in.
    .tomorrow = Du säger åt dem att komma tillbaka i morgon.
    .tomorrow-why = För ett sjukt barn kan i morgon vara för sent. Vården har nekats därför att papper saknas.
    .now-nurse = Du ropar på sjuksköterskan till slut.
    .now-nurse-why = Sent, men nu är det behovet som räknas.
    .room = Sjuksköterskan säger: barnet behöver medicin i dag. Mamman frågar något, och du förstår det inte.
    .guess = Du gissar, och skriver dosen på en lapp.
    .guess-why = Vänligt menat. Men hon kan inte läsa din lapp, och dosen är viktig.
    .interpreter = Du ringer någon som talar hennes språk.
    .interpreter-why = Nu vet hon vad barnet ska få och när. Ett språk är inget skäl till sämre vård.
    .blame = Du säger åt henne att hon borde lära sig ditt.
    .blame-why = Det kanske hon gör. I kväll hjälper det varken mot febern eller för hennes värdighet.
    .end-street = Dörren går igen. Ute på gatan är barnet fortfarande sjukt, och har fortfarande rätt till vård.
    .end-half = De går med medicin och en fråga. Rätten till vård är halvt uppfylld.
    .end-cared = De går med medicin och ett svar. I dörren vinkar barnet.
    .why = Artikel 25 nämner vård. Artikel 2 säger att ursprung och språk inte får avgöra vem som får den.
    .hint-1 = Vad skulle du titta på först, om du inte såg några papper alls?
udhr-q-company-club = En fabrik säger till sina arbetare: gå med i företagets egen förening, annars förlorar ni jobbet. Vilken regel ur förklaringen passar bäst?
    .free-hours = Arbetstiden måste ha en gräns
    .free-hours-why = Sant, enligt artikel 24. Men hotet gäller inte arbetstiden.
    .same-pay = Lika arbete ska ge lika lön
    .same-pay-why = Det säger artikel 23, men ingen får annan lön här.
    .state-run = Bara staten får bilda fackföreningar
    .state-run-why = En sådan regel finns inte. Artikel 23 låter alla bilda och gå med i fackföreningar.
    .no-force = Ingen får tvingas att vara med
    .no-force-why = Den andra halvan av artikel 20: friheten att gå med är också friheten att stå utanför.
    .hint-1 = Vad är det arbetarna inte är fria att göra?
udhr-q-ballot = Vad hör till de val som artikel 21 beskriver?
    .secret = Rösterna är hemliga
    .secret-why = Hemlig röstning, eller något som är lika fritt: det nämns i artikeln.
    .owners = Bara den som äger mark röstar
    .owners-why = Artikeln kräver rösträtt för alla. Egendom är ett av skälen som artikel 2 utesluter.
    .equal = Varje röst väger lika tungt
    .equal-why = Lika rösträtt: bankdirektörens och kockens röster räknas lika.
    .known = Resultatet är uppgjort i förväg
    .known-why = Ett val som är över innan det börjar är inget verkligt val.
    .again = Valen återkommer regelbundet
    .again-why = ”Periodiska”, säger artikeln. De som styr måste fråga igen.
    .hint-1 = Tre av de fem hjälper väljarna att bestämma fritt, gång på gång.
udhr-q-kite-law = I maj säljer en man pappersdrakar på en kulle. I juni förbjuder en ny lag det. I juli straffas han för det han gjorde i maj. Varför sätter artikel 11 stopp?
    .asked = Han blev inte tillfrågad om lagen
    .asked-why = Att delta i landets styre är artikel 21, men alla behöver inte tillfrågas en och en.
    .legal-then = Det var lagligt när han gjorde det
    .legal-then-why = En lag får inte gripa bakåt. I maj fanns det inget att lyda.
    .never = Att sälja saker är aldrig ett brott
    .never-why = En del försäljning får förbjudas i lag. Det är kalendern som är felet här.
    .small = Drakar är för små för att spela någon roll
    .small-why = Storleken har ingen betydelse för regeln. Den skyddar när gärningen är gammal och lagen ny.
    .hint-1 = Ställ de tre månaderna i ordning och titta på maj.
udhr-q-two-houses = Artikel 16 ger båda makarna lika rättigheter, under äktenskapet och också när det tar slut.
    .true-why = Båda gångerna, säger artikeln: under äktenskapet och när det upplöses. Ingen av dem är gäst i huset.
    .false-why = Jo, det står där, för båda tiderna. Och innan äktenskapet börjar krävs ett fritt och fullständigt samtycke från båda.
udhr-q-old-dances = En skola förbjuder barnen i en minoritet att lära sig sitt folks danser, ”för ingen behöver dem”. Vilken rättighet drabbas mest direkt?
    .culture = Att ta del i kulturlivet
    .culture-why = Artikel 27. Och eftersom förbudet träffar bara en grupp hör artikel 2 också av sig.
    .family = Att gifta sig och bilda familj
    .family-why = Familjer kan bli ledsna, men artikel 16 handlar om själva äktenskapet och familjen.
    .leisure = Att ha vila och fritid
    .leisure-why = Dans kan vara vila. Men det som förbjuds här är ett folks kultur.
    .move = Att få röra sig fritt
    .move-why = En fin tanke om dans, men artikel 13 handlar om var man bor och reser.
    .hint-1 = Vad hör sånger, berättelser och danser till?
udhr-q-lost-boat = En storm har slagit sönder en fiskares enda båt. I flera månader tjänar han ingenting. Vilken rättighet är tänkt för en sådan tid?
    .own = Att äga egendom (17)
    .own-why = Artikel 17 hindrar andra från att ta båten på en nyck. Stormen läser den inte.
    .job = Att fritt välja arbete (23)
    .job-why = Det hjälper när det finns arbete att välja. Till dess behöver han något att leva av.
    .net = Social trygghet (22, 25)
    .net-why = Den är till för dem som utan egen skuld blir av med sin försörjning.
    .court = Hjälp från domstol (8)
    .court-why = Den hjälpen är för rättigheter som någon har kränkt. Här var det ingen, det var vädret.
    .hint-1 = En av artiklarna nämner stöd i svåra tider.
udhr-q-fair-case = Ett stöldmål sköts på ett rättvist sätt. Ställ stegen i ordning.
    .rule = En offentlig lag förbjuder stöld
    .deed = Något blir stulet
    .arrest = En misstänkt hålls kvar, med lagligt skäl
    .hearing = Opartiska domare hör båda sidor
    .verdict = Domstolen finner skulden bevisad
    .why = Lagen måste finnas före gärningen, och domen komma efter rättegången. Fram till det sista steget räknas den misstänkta som oskyldig (artiklarna 9, 10 och 11).
    .hint-1 = Vad måste finnas innan något kan vara ett brott?
udhr-q-signed-away = För att få ett jobb skriver en man under ett papper: ”Jag avstår från alla mina mänskliga rättigheter.” Vad är papperet värt, ur de mänskliga rättigheternas synvinkel?
    .freely = Allt, om han skrev under av fri vilja
    .freely-why = Det räcker inte ens en frivillig underskrift till. Rättigheter går inte att lämna ifrån sig som en rock.
    .nothing = Inget: de kan inte ges bort
    .nothing-why = De är oförytterliga. Han går från kontoret med allihop.
    .stamped = Mycket, om en domare har stämplat det
    .stamped-why = En domstol får begränsa vissa rättigheter enligt lag. Den kan inte avskaffa dem med en stämpel.
    .until = Något, tills han ångrar sig
    .until-why = Han behöver inte be att få dem tillbaka. De har aldrig lämnat honom.
    .hint-1 = Vilken av de fyra egenskaperna handlar om att förlora rättigheter?
udhr-q-no-school = En flicka får inte gå i skolan och lär sig aldrig läsa. Vilka rättigheter blir då svårare för henne att använda?
    .news = Att söka information
    .news-why = En lapp på väggen är stum för henne: artikel 19.
    .dignity = Att ha lika människovärde
    .dignity-why = Hennes värde är detsamma som alla andras. Det som skadas är möjligheten att använda rättigheter.
    .job = Att fritt välja arbete
    .job-why = Många dörrar kräver att man kan läsa: artikel 23.
    .share = Att delta i landets styre
    .share-why = Den som ska rösta eller ställa upp i val behöver ta reda på vad saken gäller: artikel 21.
    .none = Inga: var och en står för sig
    .none-why = Rättigheter är ömsesidigt beroende. Utbildning är en av dem som bär upp många andra.
    .hint-1 = Tänk dig en dag i hennes liv, tio år senare.
udhr-q-cook-abroad = En kock från utlandet arbetar i ett hotellkök. Hon har rätt till samma skydd av lagen som andra, fast hon inte är medborgare.
    .true-why = ”Alla äro lika inför lagen”, säger artikel 7. Den säger inte ”alla medborgare”.
    .false-why = Artikel 7 talar om alla, och artikel 2 godtar inte nationellt ursprung som skäl. Hennes pass ändrar ingenting här.
udhr-q-river-road = Under en översvämning stänger en tydlig lag en väg vid floden i tre dagar, för alla. Vad hände med rätten att röra sig fritt?
    .lost = Den gick förlorad och måste ges tillbaka
    .lost-why = Oförytterliga rättigheter försvinner inte för en vägskylt. På alla andra vägar är den i bruk.
    .limited = Den begränsades, av ett gott skäl
    .limited-why = I lag, under en kort tid, för att ingen skulle komma till skada: begränsad är inte förlorad.
    .broken = Den kränktes: inget får minska den
    .broken-why = Artikel 29 tillåter gränser som tjänar andras rättigheter och det allmännas behov.
    .untouched = Inget: vägarna tillhör ju staten
    .untouched-why = Det avgörs inte av vem som äger vägen. Rättigheten berördes, men på laglig väg.
    .hint-1 = Jämför: att förlora en rättighet, och att inte kunna använda den i tre dagar.
udhr-q-six-offices = Vilken skyldighet fullgörs här?
    .respect = Respektera
    .protect = Skydda
    .fulfil = Uppfylla
    .post = Tjänstemän låter breven vara oöppnade
    .post-why = Staten avstår: respektera, för artikel 12.
    .camera = En värd måste sluta filma sina hyresgäster
    .camera-why = Han gör skadan och staten stoppar den: skydda, för artikel 12.
    .judges = Nya domare utbildas för byarna
    .judges-why = Något byggs upp så att människor når en domstol: uppfylla, för artikel 8.
    .cells = Vakter behandlar alla intagna humant
    .cells-why = Vakterna är staten, och de avstår: respektera, för artikel 5.
    .kitchen = Ett kök som säljer dålig mat stängs
    .kitchen-why = Hälsan försvaras mot någon annan: skydda, för artikel 25.
    .nurses = En vårdcentral öppnar på ön
    .nurses-why = Vård måste finnas innan den kan användas: uppfylla, för artikel 25.
    .hint-1 = Avstå, värna, bygga: två kort för varje.
udhr-q-market-day = I en påhittad stad låter polisen kvinnorna på marknaden vara i fred. Staden har byggt ett tak över stånden och skaffat vågar som visar rätt. Men varje fredag tar ett gäng en del av deras inkomster och hotar dem. Polisen vet om det och säger: ”Det får ni göra upp sinsemellan.”
    .respect-why = Statens egna anställda besvärar inte kvinnorna. Så långt är det gjort.
    .protect-why = Andra gör skada, och polisen vet om det och tittar bort.
    .fulfil-why = Tak och vågar finns: staden har gjort något för att de ska kunna arbeta.
    .all-done-why = Två av tre. Ingen håller gänget borta.
    .held-too-much-why = Polisen trakasserar inte kvinnorna själv. Skadan kommer från andra.
    .looked-away-why = Ett gäng skadar trygghet och rättvist arbete (artiklarna 3 och 23), och staten låter det ske.
    .left-undone-why = Staden har byggt: tak, vågar. Det som fattas är en sköld.
    .hint-1 = Från vems händer kommer skadan?
udhr-q-clean-wells = I ett påhittat land bygger hälsoministeriet rena brunnar och stoppar ett garveri som förgiftade floden. Sedan lägger en sjuksköterska ut vattnets provsvar på internet, och tjänstemän tar bort hennes sida därför att den är pinsam för dem.
    .respect-why = Här är det statens egen hand som griper in och tystar henne: artikel 19.
    .protect-why = Garveriet stoppades. Andra kan inte längre förgifta floden.
    .fulfil-why = Nya brunnar ger människor rent vatten. Staten har gjort något.
    .all-done-why = För vattnet, ja. Men sjuksköterskans röst respekterade staten inte.
    .held-too-much-why = Staten tog det som den borde ha låtit vara: hennes rätt att dela med sig av vad hon vet.
    .looked-away-why = Den tittade inte bort från garveriet. Det var dess egna tjänstemän som skadade sjuksköterskan.
    .left-undone-why = Brunnar byggdes. Felet låg i något som staten gjorde, inte i något som den lät bli.
    .hint-1 = Två saker går bra. Vad gjorde tjänstemännen med sina egna händer?
udhr-q-factory = Det finns FN-principer för företag och mänskliga rättigheter, från 2011. Vad kräver de av företag?
    .replace = Att ta över staternas skyldigheter
    .replace-why = Staterna har kvar sina skyldigheter. Ett företag kan inte befria dem från dessa.
    .respect = Att respektera rättigheter i allt de gör
    .respect-why = Att inte skada anställda eller grannar, till exempel med tvångsarbete (artikel 4) eller orättvisa villkor (23).
    .nothing = Ingenting, för bara stater är ansvariga
    .nothing-why = Staterna kommer först, men företag har också ett ansvar.
    .choose = Att välja de rättigheter som är till nytta
    .choose-why = Rättigheterna är odelbara. Ingen får välja och vraka bland dem.
    .hint-1 = Vad av detta ligger i varje företags egna händer, i en liten verkstad såväl som i en stor fabrik?
udhr-q-everyone-signed = Alla världens länder har skrivit under den allmänna förklaringen.
    .true-why = Man hör det ofta. I själva verket antogs den genom omröstning 1948: 48 för, ingen emot, 8 nedlagda röster. En förklaring skrivs inte under.
    .false-why = Den antogs genom omröstning, och åtta stater lade ner sina röster. Det man kan säga är att alla FN:s medlemmar förväntas respektera den.
udhr-q-two-treaties = Vilka två texter gjorde det mesta i förklaringen till bindande regler för de stater som anslöt sig?
    .charter = FN-stadgan
    .charter-why = Den är äldre än förklaringen och talar bara allmänt om rättigheter.
    .civil = ICCPR
    .civil-why = Medborgerliga och politiska rättigheter: i kraft sedan mars 1976.
    .vienna = Wientexten
    .vienna-why = Den är från 1993 och är själv en förklaring. Stater ansluter sig inte till den.
    .social = ICESCR
    .social-why = Ekonomiska, sociala och kulturella rättigheter: i kraft sedan januari 1976.
    .hint-1 = Båda antogs samma dag 1966.
udhr-q-at-once = Vissa ekonomiska och sociala rättigheter får växa fram steg för steg. Vad kräver internationella normer genast av en stat, även om den är fattig?
    .steps = Verklig rörelse framåt
    .steps-why = Långsamt går bra. Att stå stilla gör det inte.
    .finished = Ett sjukhus i varje stad
    .finished-why = Just det får ta tid och pengar. Men vägen dit måste börja.
    .core = Ett minimum för alla
    .core-why = Det finns en kärna som inte kan vänta på ett bättre år.
    .rich = En plan för att bli rik
    .rich-why = Ett land får gärna önska sig det. Men rättigheter väntar inte på rikedom.
    .fair = Ingen diskriminering
    .fair-why = Att behandla människor rättvist kräver inga pengar att börja med. Artikel 2 kräver det överallt.
    .hint-1 = Tre av de fem kan börja redan i dag.
udhr-q-who-watches = Vem gjorde vad, eller gör det fortfarande?
    .drafters = Kommissionen för mänskliga rättigheter
    .wrote = skrev utkastet till förklaringen
    .drafters-why = Den började arbeta 1947.
    .all-states = Generalförsamlingen
    .adopted = antog förklaringen
    .all-states-why = Genom omröstning, i Paris, i december 1948.
    .civil-experts = Kommittén för mänskliga rättigheter
    .civil = övervakar ICCPR
    .civil-experts-why = Arton oberoende experter. Namnet låter som kommissionens, men det är två olika organ.
    .social-experts = Kommittén för ekonomiska och sociala rättigheter
    .social = övervakar ICESCR
    .social-experts-why = Varje konvention har sin egen kommitté.
    .hint-1 = En kommission skrev, kommittéer vakar.
udhr-q-left-behind = Två av förklaringens ämnen fick ingen artikel i de två konventionerna från 1966. Vilka?
    .learn = Utbildning och hälsa
    .learn-why = Båda fick plats i konventionen om ekonomiska, sociala och kulturella rättigheter.
    .words = Tro och yttranden
    .words-why = Båda finns i ICCPR. Yttrandefriheten är artikel 19 även där.
    .shelter = Asyl och egendom
    .shelter-why = Artiklarna 14 och 17 i förklaringen. Där står de kvar.
    .home = Möten och föreningar
    .home-why = Båda följde med, till artiklarna 21 och 22 i ICCPR. Leta efter ett par som handlar om saker och trygghet.
    .hint-1 = Det ena ämnet gäller människor som flyr, det andra saker som man äger.
