### Orden i kursen ”Siffror om mänskliga rättigheter”.

figures-outcome-five-questions = fråga om varje siffra vem som räknade, vad, när, var och hur säkert det är
figures-outcome-year-and-whole = hålla ihop en siffra med dess årtal och med den helhet som den är en del av
figures-outcome-read-plot = läsa ett diagram och se var axeln börjar
figures-outcome-definition = förklara hur en definition avgör vad som räknas
figures-outcome-figure-position = skilja det som har räknats från en uppskattning, och båda från en ståndpunkt
figures-outcome-output-effect = skilja det en organisation gjorde från det som förändrades
figures-outcome-known-now = säga vad några ofta citerade siffror en gång räknade, och vad man vet nu
figures-outcome-one-person = komma ihåg att ett tal består av enskilda människor
figures-outcome-stay-curious = möta en siffra med nyfikenhet, utan att lita på den eller tvivla på den i förväg

figures-test-five-steps = Fem frågor till en siffra
    .who = Vem
    .who-ask = Säger texten vem som räknade?
    .what = Vad
    .what-ask = Säger den tydligt vad som räknades som ett?
    .when = När
    .when-ask = Säger den vilken dag, vilket år eller vilka år som menas?
    .where = Var
    .where-ask = Säger den vilken plats eller vilket område som menas?
    .sure = Hur säkert
    .sure-ask = Säger den om det är exakt, ett minimum eller en uppskattning?
    .told = Texten säger det
    .open = Det förblir öppet
    .complete = Fullständig: siffran kan föras vidare som den är
    .ask-more = Användbar, när de öppna frågorna har ställts
    .worthless = Värdelös: släng den

## Lesson 1

figures-five = Ett tal, fem frågor
    .summary = Bönor i en burk, en lista med namn och fem frågor som passar varje siffra.
figures-five-jar = Bönor i en burk
figures-five-scene =
    På en byfest står en glasburk med bönor. Framåt kvällen är tre tal i omlopp. ”812”, säger pojken som räknade ner dem i burken förra året. ”Ungefär tusen”, säger kvinnan i ståndet. Två systrar började räkna och slutade när regnet kom: ”Fler än 700.”

    Ingen ljög. Vilket tal skulle du skriva på tavlan, och vad skulle du skriva bredvid?
figures-five-serious = När ett tal kommer från en seriös organisation finns det inget mer att fråga.
figures-five-ask-five = Fem frågor
figures-five-asks = De tre talen skiljer sig åt, och fem frågor visar hur:
    .who = *Vem räknade?* Det gjorde pojken och systrarna. Kvinnan kan sina burkar och räknade inte.
    .what = *Vad räknades?* Bönor. Är en halv böna en böna?
    .when = *När?* Pojkens tal är ett år gammalt. Kanske har någon kokat soppa sedan dess.
    .where = *Var?* I just den här burken. Under ståndet kan det stå en till.
    .sure = *Minst, ungefär eller exakt?* ”Fler än 700” är ett minimum, ”ungefär tusen” en uppskattning, och ”812” gör anspråk på att vara exakt.
figures-five-ahead = De närmaste sidorna visar hur många människor som har dödats varje år därför att de försvarade mänskliga rättigheter. Inget dödande beskrivs, och ingen visas. Du kan hoppa över sidorna; det kostar inget.
figures-five-one-is =
    En granne som frågade vart flodens vatten tog vägen. En lärare. En kvinna som hjälpte familjer att hitta en advokat. De är påhittade, men sådana människor står på listorna i den här lektionen.

    Vilket tal som än kommer nu är varje etta i det en människa. Kanske hade någon dukat åt henne den kvällen.
figures-five-count-2024 = dödade människorättsförsvarare, i 32 länder
    .source = Front Line Defenders, för år 2024
figures-five-answers =
    Ställ de fem frågorna till det här talet också. Front Line Defenders för listan tillsammans med andra. Den räknar försvarare som har dödats; fängelse och hot räknas på annat håll. Året är 2024, och det var i 32 länder som sådana dödsfall blev kända.

    Och hur säkert är det? Ordet ”minst” är en del av talet. På listan står bara det som blev känt.
figures-five-eight-years = Dödade människorättsförsvarare, så många som har registrerats för varje år
    .source = Front Line Defenders med flera, rapporter för 2017 till 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-five-other-lists = Andra listor, andra tal
figures-five-count-2015 = försvarare som dödades, eller som dog i fångenskap
    .source = Amnesty International USA, sida från omkring 2019, för år 2015
figures-five-two-lists =
    Det här äldre talet hör inte hemma i diagrammet. Det räknar också dem som dog i fångenskap, alltså något annat.

    För 2024 finns det också en annan lista. Förenta nationerna räknade till minst 625 personer som hade dödats eller försvunnit, människorättsförsvarare och mediearbetare tillsammans. Inget av talen är fel. Vart och ett svarar på sin egen fråga.
figures-five-full-count = När ett tal är exakt
figures-five-roll-call =
    En del tal behöver inget ”minst”. Den 10 december 1948 röstade FN:s generalförsamling om den allmänna förklaringen. FN hade då 58 medlemmar, alla kända till namnet, och hur var och en röstade skrevs ner.

    En sådan lista är fullständig. Det finns ingen utanför den.
figures-five-vote = Omröstningen om den allmänna förklaringen om de mänskliga rättigheterna: medlemsstater
    .source = FN:s generalförsamling, den 10 december 1948
    .members = Alla medlemmar
    .in-favour = För
    .abstained = Lade ner rösten
    .no-vote = Röstade inte
figures-five-one-page = En sida, många siffror
figures-five-page =
    Många av siffrorna i den här modulen kommer från en enda sida, skriven av Amnesty International USA omkring 2019. Skyddet av försvarare är ett av dess teman. Eftersom sidan är amerikansk gäller många av siffrorna USA. Ett land är inte sämre än ett annat för att någon har räknat där.
figures-five-sources = Front Line Defenders, Global Analysis 2024/25 (2025) och tidigare rapporter; FN:s generalförsamling, resolution 217 A (III) (1948)
figures-five-guide = Hela gruppen, 25 minuter. Ta med en burk torkade bönor. Tre lag räknar efter tre hemliga regler: bara hela bönor, allt som finns i burken, sluta efter två minuter. Skriv sedan de tre resultaten på tavlan utan reglerna.
    .tips = Någon i gruppen kan känna en människa som har dödats. Säg i förväg att det kommer tal om dödande, och låt den som vill gå ut. Jämför aldrig länder.
    .debrief = Vilket resultat var fel? Vad måste stå bredvid varje tal för att det skulle vara rätt?
figures-five-uncounted = Tänk på något som är viktigt för dig och som ingen räknar. Vem skulle kunna räkna det, och vad skulle ett vara?

## Lesson 2

figures-years = Årtalet är en del av talet
    .summary = Flyktingar då och senare, en gräns som inte räknar någon, och ett stort tal utan datum.
figures-years-fridge = En lapp på kylskåpet
figures-years-scene =
    På ett kylskåp sitter en gul lapp: ”Mina, 104 cm.” Handstilen är tydlig, mätningen var noggrann, och det finns inget datum.

    Mina skrattar när hon ser lappen. Hon måste böja sig ner för att läsa den.
figures-years-six-years = Sex år senare
figures-years-welcome =
    Ett tema på sidan från Amnesty International USA heter ”I Welcome”, jag välkomnar: flyktingar, och människor som söker asyl. Sidan angav ett tal: 25,9 miljoner flyktingar i hela världen. FN:s flyktingorgan UNHCR hade räknat dem i slutet av 2018.

    Sedan dess har talet blivit gammalt, som lappen på kylskåpet. Här är samma räkning sex år senare.
figures-years-refugees = Flyktingar i hela världen
    .source = UNHCR, slutet av 2018 och slutet av 2024
    .end-2018 = Slutet av 2018
    .end-2018-value = 25,9 miljoner
    .end-2024 = Slutet av 2024
    .end-2024-value = 42,7 miljoner
figures-years-both-true =
    Båda talen är sanna, vart och ett på sin dag. De säger hur många som *var* flyktingar då. De säger inte hur många som flydde just det året: en del hade flytt årtionden tidigare.

    Föreställ dig en enda av alla dessa miljoner: en människa med en väska, som hade en kvart på sig att bestämma vad som skulle ner i den.
figures-years-of-what = En del av vad?
figures-years-displaced = Människor på flykt från sina hem i slutet av 2024
    .source = UNHCR, Global Trends, juni 2025; ”alla andra” är resten, uträknad för det här diagrammet
    .all = Alla på flykt
    .all-value = 123,2 miljoner
    .refugees-2024 = Flyktingar
    .refugees-2024-value = 42,7 miljoner
    .others = Alla andra
    .others-value = 80,5 miljoner
figures-years-children = av flyktingarna var under 18 år
    .value = Mer än 50 %
    .source = Amnesty International USA, omkring 2018
figures-years-two-wholes =
    I senare rapporter säger UNHCR att ungefär 40 procent av *dem som är på flykt* är barn. Har barnens andel sjunkit? Det kan de här två raderna inte tala om. Den första är en del av alla flyktingar, den andra en del av alla som har drivits från sina hem, även inom det egna landet.

    Ett procenttal är en halv mening. Det behöver ett ”av vilka”.
figures-years-ceiling = En gräns räknar inga människor
figures-years-admitted = flyktingar, så många som högst får tas emot i USA
    .source = USA:s regering, tak för budgetåret 2020
figures-years-ceiling-text =
    Det här talet räknar inga människor. Det är ett tak: det högsta antal som regeringen tänker tillåta under ett budgetår. Det bestäms på nytt varje år, så det kan göra stora hopp.
figures-years-ceilings = Tak för flyktingar som får tas emot i USA, per budgetår
    .source = USA:s regering; budgetår enligt raderna. Ett tak säger ingenting om hur många som kom.
    .fy2020 = 2020
    .fy2022 = 2022 till 2025, vart och ett
    .fy2026 = 2026
figures-years-no-date = Och det här?
figures-years-signed =
    Sidan säger också att 850 000 personer skrev under en namninsamling för flyktingar till Förenta nationerna. Den anger inget år, och vi har inte kunnat hitta något.

    Då kan vi skriva: ”En sida utan årtal talar om 850 000 underskrifter.” När det var kan vi inte skriva, och vi trycker det inte som en nyhet.
figures-years-sources = UNHCR, tal för slutet av 2018; UNHCR, Global Trends, juni 2025, enligt uppgift; USA:s tak för flyktingmottagande, budgetåren 2020 och 2022 till 2026
figures-years-guide = Par, 20 minuter. Ge varje par fem bildtexter där årtalen är bortklippta, och årtalen på egna lappar. De försöker para ihop dem och berättar sedan vad som gick fel.
    .tips = Det kan finnas människor i rummet som själva har flytt. Ingen behöver säga det, och ingen står för ”flyktingarna”.
    .debrief = Vilken bildtext såg bra ut utan årtal? Vad ändras i din bild när du hör ”av vilka”?
figures-years-one-bag = Ett tal som 42,7 miljoner är för stort att föreställa sig. Vad hjälper dig att se en enda människa i det utan att tappa de andra ur sikte?

## Lesson 3

figures-axis = Där axeln börjar
    .summary = Samma tal, ritade två gånger, och varför den andra bilden ser ut som en storm.
figures-axis-two-papers = Två tidningar på en bänk
figures-axis-scene =
    Två morgontidningar ligger på en bänk i Tarn. Båda har ett diagram över försenade tåg, från samma myndighet. I den första tidningen står staplarna bredvid varandra som ett staket. I den andra klättrar de som en trappa.

    ”Skönt, allt är lugnt”, säger mannen till vänster. ”Kaos”, säger kvinnan till höger. De har läst samma fyra tal. Här är de, så som den andra tidningen ritar dem.
figures-axis-trains = Försenade tåg i Tarn
    .source = Tarns Tidning, en påhittad tidning
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-no-side = Ett diagram visar bara det som finns. Det kan inte vilseleda om talen är rätt.
figures-axis-bottom = Längst ner i diagrammet
figures-axis-trains-text =
    Från 304 försenade tåg till 318: det är 14 fler, ungefär ett på tjugo. Men den andra tidningen låter axeln börja på 300. Av 304 visar den de sista 4 och av 318 de sista 18, så den sista stapeln är mer än fyra gånger så hög som den första.

    Den första tidningen börjar på 0. Dess staplar är lika jämna, och lika tråkiga, som talen.
figures-axis-forms = Den här modulen ritar tre slags diagram:
    .rows = *Liggande staplar* jämför saker, med en rad för varje.
    .upright = *Stående staplar* står bredvid varandra och visar oftast tid, från vänster till höger.
    .parts = *Andelar* visar en helhet och de delar som den består av.
figures-axis-ahead = De närmaste sidorna ritar två gånger hur många människorättsförsvarare som har dödats varje år. Inget enskilt fall beskrivs. Du kan hoppa över sidorna; det kostar inget.
figures-axis-same-numbers = Med tal som betyder mer
figures-axis-look-twice =
    De här staplarna fanns i den första lektionen också. Deras axel börjar på 0. Titta en stund på 2022, 2023 och 2024, och lägg känslan som de ger dig på minnet.
figures-axis-from-zero = Dödade människorättsförsvarare. Axeln börjar på 0.
    .source = Front Line Defenders med flera, för 2017 till 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-now-cut =
    Och nu samma åtta tal. En sak är annorlunda.
figures-axis-from-290 = Dödade människorättsförsvarare. Titta på raden nedanför.
    .source = Front Line Defenders med flera, för 2017 till 2024
    .y2017 = 2017
    .y2018 = 2018
    .y2019 = 2019
    .y2020 = 2020
    .y2021 = 2021
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-axis-what-happened =
    Det mesta av varje stapel har skurits bort nertill. Det som är kvar av 2022 ser elva gånger så högt ut som det som är kvar av 2023. Talen var 401 och 300: ungefär en tredjedel fler.

    Och de 290 människorna under linjen har försvunnit ur sikte, varje år.
figures-axis-more-ways = Tre sätt till
figures-axis-ways = Ett diagram kan ha sanna tal och ändå dra dig åt ett håll:
    .window = *Fönstret.* År 2020 hade Tarn 330 försenade tåg. En tidning som börjar där kan skriva ”färre”. En som börjar 2021 kan skriva ”fler”.
    .mix = *Blandningen.* År 2019 var det 96. Men då betydde ”försenad” en halvtimme, och sedan 2020 betyder det tio minuter. I samma rad skulle de två se ut som en katastrof.
    .shares = *Antal eller andel.* En stad där både invånarna och stölderna blir dubbelt så många har fler stölder, och precis lika många per person.
figures-axis-not-a-crime =
    En avskuren axel är inte alltid ett knep. Små ändringar i febern syns bättre om skalan börjar på 35 grader. Det är rättvist om diagrammet säger det, och om bilden inte ropar högre än talen.
figures-axis-sources = Front Line Defenders, Global Analysis 2024/25 (2025) och tidigare rapporter
figures-axis-guide = Grupper om tre, 25 minuter, rutat papper. Varje grupp får samma fem tal och ritar ett diagram som lugnar och ett som oroar, utan ett enda falskt tal. Sedan byter diagrammen ägare.
    .tips = Ta harmlösa tal, till exempel besökare på ett bibliotek. Talen om dödande stannar i lektionen.
    .debrief = Hur kändes det att rita det andra? Vad lade den andra gruppen märke till först?
figures-axis-first-look = Vad tittar du på först i ett diagram: formen, rubriken, talen? Vart ska du titta sedan, från och med nu?

## Lesson 4

figures-countries = Ett land som …
    .summary = Att räkna länder och lagar: ett fall eller tusen, papper eller liv, och vad noll betyder.
figures-countries-rain = Regndagar
figures-countries-scene =
    Två grannar i Lind för väderdagbok. Ada antecknar en regndag om en enda droppe faller i hennes kopp. Jon gör det om hans skor blir våta. I slutet av året har Ada 212 regndagar och Jon 97.

    De bor under samma himmel, och ingen av dem har gjort fel.
figures-countries-ahead = De närmaste sidorna handlar om lagar som riktas mot människor för vem de älskar, om fängelse för ord och om abort. Där finns tal och regler, inga enskilda fall. På en del platser kan en sådan sida leda till problem, så tänk på vem som kan se din skärm. Du kan hoppa över den; det kostar inget.
figures-countries-at-least-once = En droppe eller våta skor?
figures-countries-three-counts = En sida från Amnesty International USA, från omkring 2019, räknar länder tre gånger:
    .imprison = *Minst 61 länder* hade människor i fängelse som hade använt sina rättigheter. Sidan anger inget år; talet stämmer med Amnestys rapport för 2015.
    .restrict = *Minst 113 länder* begränsade yttrandefriheten och pressen, 2015. Sidan trycker talet en gång till vid flyktingarna, av misstag som det verkar.
    .online = *47 länder* grep människor för fredliga ord på nätet, 2019.
figures-countries-one-or-many =
    Inget av de tre talen beskriver läget i dag. Och alla tre räknar som Ada: ett land är med eller inte. En enda fånge räcker för att komma med, och tiotusen gör också det.

    Ett sådant tal visar på hur många platser det finns ett problem. Hur stort problemet är på varje plats är en annan räkning.
figures-countries-law-books = Vad som står i lagböckerna
figures-countries-laws = Stater med lagar mot samkönade sexuella handlingar
    .source = Amnesty International USA, omkring 2016 till 2017 (”länder”); ILGA World, mitten av 2025 (”FN:s medlemsstater”)
    .page-count = Omkring 2016–2017
    .ilga-count = Mitten av 2025
figures-countries-seventy-six =
    Kön, sexualitet och identitet är ett av sidans teman. Den räknade till 76 länder. ILGA World, som studerar sådana lagar, räknade till 64 av FN:s medlemsstater i mitten av 2025.

    Det är frestande att säga att tolv har ändrat sin lag. Men alla länder är inte medlemmar i FN, och två listor kan ha två regler. Det vi vet är två räkningar, var och en med sitt datum. Båda räknar lagar. Hur ofta någon grips är en annan fråga.
figures-countries-weigh = Att räkna är inte att väga
figures-countries-clinic-laws = begränsningar av tillgången till abort, införda i USA sedan 2010
    .source = Guttmacher Institute, 2010 till 2016
figures-countries-weigh-text =
    I en sådan räkning är en regel om en blankett och en regel som stänger en klinik en var. Talet säger hur flitiga lagstiftarna var. Det säger inte vad en regel gjorde med någons dag.

    Senare rubbades själva marken. Den 24 juni 2022 avgjorde USA:s högsta domstol målet som kallas Dobbs, och den rättsliga grunden ändrades. Den som räknade på den gamla grunden kan inte utan vidare fortsätta därifrån.
figures-countries-ahead-force = Nästa sida handlar om lagar om polisens dödliga våld. Där finns ett tal och inget enskilt fall. Du kan hoppa över den; det kostar inget.
figures-countries-nought = När talet är noll
figures-countries-no-state = delstater i USA vars lagar om polisens dödliga våld uppfyllde internationella normer
    .source = Studie av Amnesty International, 2015
figures-countries-nought-text =
    Noll är en siffra som alla andra. Den här behöver en måttstock: någon tog de internationella normerna och jämförde varje delstats lagar med dem. Noll säger inte att det inte fanns några lagar.

    Senare ändrade några delstater sina lagar, Kalifornien 2019. Vi vet inte om en ny studie fortfarande skulle komma fram till noll, så vi säger det inte.
figures-countries-sources = Amnesty International USA, sida från omkring 2019; Amnesty International, studie av delstatslagar i USA om dödligt våld (2015); ILGA World, mitten av 2025, enligt uppgift
figures-countries-guide = Fyra grupper, 25 minuter. Varje grupp räknar ”rum med ett problem” i huset, men skriver först sin egen regel för vad ett problem är. Jämför resultaten, sedan reglerna.
    .tips = Lagar om kärlek, tro och ord kan beröra människor i rummet. Tala om hur listorna görs, aldrig om vem i rummet det gäller. Där en regnbåge eller ett ord är farligt: använd bara regndagboken och huset.
    .debrief = Vem skulle vinna på en vid regel, och vem på en snäv? Kunde grupperna enas om en regel?
figures-countries-own-definition = Välj ett vardagsord som ”sen”, ”fattig” eller ”trygg”. Var skulle du dra gränsen om du måste räkna det?

## Lesson 5

figures-penalty = Vad ett tal kan avgöra
    .summary = Dödsstraffet i siffror och argument, och var räknandet tar slut.
figures-penalty-ferry = Ska färjan sluta gå klockan tio?
figures-penalty-scene =
    På kajen i Lind diskuterar två vänner. ”Efter tio på kvällen tar den i genomsnitt nio personer”, säger Samir. ”Jag har räknat i en månad.” Olga tittar ut över vattnet. ”Ingen ska behöva sova på andra sidan för pengars skull”, säger hon.

    Samirs mening går att kontrollera. Olgas måste man argumentera för. Båda hör till samma samtal, och ingen av dem kan göra den andras arbete.
figures-penalty-settle = Med tillräckligt bra siffror går varje strid om rätt och fel att avgöra.
figures-penalty-running = En summa som bara växer
figures-penalty-bridge =
    På bron i Lind räknar en låda cyklar. Skylten visar 61 204: alla som har cyklat över sedan lådan sattes upp. I morgon visar den mer, en solig dag mycket mer och en regnig lite.

    Det är en *löpande summa*. Den kan bara växa. Vill du veta något om en enda dag måste du dra gårdagens tal från dagens.
figures-penalty-ahead = De närmaste sidorna handlar om dödsstraffet: människor som dömdes och senare frigavs, fem argument och lagar. Ingen avrättning beskrivs. Du kan hoppa över sidorna; det kostar inget.
figures-penalty-gate = Ut genom porten
figures-penalty-freed =
    Tänk dig en kvinna som kommer ut genom en port med sina saker i en papperspåse. En domstol hade dömt henne till döden. Många år senare visade det sig att hon var oskyldig.

    I USA har man räknat sådana människor sedan 1973.
figures-penalty-exonerated = Frigivna ur dödsceller i USA sedan 1973 därför att de var oskyldiga
    .source = Amnesty International USA, omkring 2018 till 2019; Death Penalty Information Center, juli 2024
    .by-2019 = Omkring 2018–2019
    .by-2019-value = fler än 160
    .by-2024 = Fram till juli 2024
    .by-2024-value = minst 200
figures-penalty-running-text =
    Också här läggs alla sedan 1973 ihop. Summan växer även ett år då en enda människa frias. En högre summa betyder alltså inte att det görs fler misstag nu.

    Den har dessutom en kant som ingen kan se. De vars oskuld aldrig kom fram är inte med.
figures-penalty-five-arguments = Fem argument
figures-penalty-arguments = Sidan från Amnesty International USA, från omkring 2019, ger fem skäl mot dödsstraffet:
    .final = Det går inte att göra ogjort, och misstag händer.
    .deter = Det finns inget bevis för att det förhindrar brott bättre än andra straff.
    .trials = Det följer ofta på orättvisa rättegångar, eller är obligatoriskt så att domaren inte har något val.
    .unequal = Det används ojämlikt, mot fattiga och mot människor som inte är vita.
    .politics = Det används mot politiska motståndare. Sidan nämnde Iran och Sudan.
figures-penalty-position =
    Det är en ståndpunkt. Amnesty är mot dödsstraffet i alla fall, och att avskaffa det är ett av organisationens teman; andra människor och stater ser annorlunda på det. Vad du tycker är din sak, och kursen kommer inte att fråga.

    Titta i stället på delarna. ”Används ojämlikt” kan undersökas med tal. ”Det som inte går att göra ogjort borde aldrig göras mot någon” är ett omdöme. Tal kan vara en del av skälen. Själva omdömet kan de inte fälla.
figures-penalty-abolished = Lagar som ändrades
figures-penalty-all-crimes = länder hade avskaffat dödsstraffet för alla brott
    .source = Amnesty International, slutet av 2024
figures-penalty-abolished-text =
    Ett år tidigare rapporterades 112 sådana länder. ”För alla brott” är en del av det som räknades: ett land som behåller straffet bara för krigstid, till exempel, skulle inte vara med.

    I den internationella rätten skyddas livet av artikel 6 i konventionen om medborgerliga och politiska rättigheter (ICCPR). Sedan 1989 finns det ett andra fakultativt protokoll för de stater som vill avskaffa straffet för gott.
figures-penalty-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 6 (1966), och dess andra fakultativa protokoll (1989); Amnesty International, läget i slutet av 2024; Death Penalty Information Center, juli 2024
figures-penalty-guide = Par, sedan hela gruppen, 25 minuter. Dela ut tio meningar om skoluniformer eller nattfärjor. Varje par sorterar dem i ”går att räkna” och ”kräver argument”, och märker dem som har lite av båda.
    .tips = Håll ingen debatt för eller mot dödsstraffet; någon kan stå ett fall nära. Ämnet här är vad tal kan göra.
    .debrief = Vilken mening bytte hög medan ni pratade? Vad fick den att flytta?
figures-penalty-number-alone = Var har du sett ett tal vinna en diskussion som det egentligen inte kunde avgöra?

## Lesson 6

figures-security = Varje etta är en människa
    .summary = Små tal, starka verb och en kvot: att läsa siffror om säkerhet och polis.
figures-security-bus = Tillbaka på bussen
figures-security-scene =
    En lärare står i dörren till en buss efter en dag vid sjön och räknar. Tolv, tretton, fjorton. Femton barn var med dit.

    Ingen på den bussen säger att fjorton är nästan femton. Alla vet vad en etta är: det är Lio, och han letar efter sin sko.
figures-security-ahead = Nästa sida handlar om människor som hålls inspärrade, om utvisning och om ett inreseförbud. Den ger tal och inga scener. Du kan hoppa över den; det kostar inget.
figures-security-small-numbers = Små tal
figures-security-held = Människor som hölls på Guantánamo, USA:s fångläger på Kuba
    .source = Amnesty International USA, januari 2019; pressen, enligt uppgift, januari 2025
    .jan-2019 = Januari 2019
    .jan-2025 = Januari 2025
    .jan-2025-value = 15 (enligt uppgift)
figures-security-held-text =
    På sidan från Amnesty International USA hör detta till temat ”nationell säkerhet och mänskliga rättigheter”. På sex år sjönk talet från 40 till 15, enligt uppgift. Något senare har vi inte kunnat bekräfta, så där stannar vi.

    Diagrammet visar hur många som hölls där vid två tidpunkter. Det säger inget om vilka de är, hur länge var och en hade varit där eller om någon domstol någonsin hade hört dem.
figures-security-verb = Det hänger på verbet
figures-security-registered = utvisade utan en fällande dom, inom ett registreringsprogram som hette NSEERS
    .source = Amnesty International USA, för åren 2002 till 2011
figures-security-verb-text =
    Andra källor berättar om ungefär 13 000 personer som *fick ett utvisningsärende öppnat mot sig*. Det är samma tal med ett annat verb: något började, och hur det slutade sägs inte. När ett verb är så starkt är det klokt att leta efter en källa till.

    Reglerna för programmet togs bort i december 2016. Siffran är historia.
figures-security-protests = protester som Amnesty höll i USA
    .source = Amnesty International USA, början av 2017
figures-security-protests-text =
    De följde på en presidentorder om inresa som sidan kallar det första ”muslimförbudet”. Den ersattes i mars 2017, och de som följde upphävdes i januari 2021. Andra inreseförbud kom 2025. Talet 132 räknar vad människor gjorde i början av 2017, och inget som kom senare.
figures-security-ahead-police = Nästa sida handlar om människor som dödats av polis, och om rasism. Den ger tal och inga scener. Du kan hoppa över den; det kostar inget.
figures-security-newspaper = En tidning som räknar
figures-security-police = människor som dödats av polis i USA
    .source = The Washington Post, för år 2016
figures-security-police-text =
    Här var det en tidning som räknade. Såvitt vi vet reviderade den senare sina uppgifter, och serien upphörde efter 2024. Rättelser är ingen skam. En lista som rättas är en lista som någon tar hand om.

    På sidan hör detta till temat dödligt våld och att polisen ska stå till svars. Två saker följer med talet: dess år, 2016, och möjligheten att en rättad lista säger något annat om just det året.
figures-security-times = Fem gånger så troligt
figures-security-times-text =
    Sidan säger också att det var 5 gånger så troligt att en obeväpnad svart man blev skjuten som en obeväpnad vit man. Den anger inget år. Det är en uppskattning, och studier skiljer sig åt. Därför står den här med sin etikett. Det andra rimliga valet vore att utelämna den.

    En uppskattning kan peka på en verklig orätt. Därför förtjänar den exakta frågor.
figures-security-times-asks = Innan du för vidare ”så många gånger så troligt”:
    .whose = Vem jämfördes med vem?
    .below = Av hur många människor på varje sida, eller av hur många möten med polisen?
    .which-study = Vilken studie, från vilka år, och vad kommer andra studier fram till?
figures-security-sources = Amnesty International USA, sida från omkring 2019; The Washington Post, för 2016; pressuppgifter från januari 2025
figures-security-guide = Grupper om fyra, 25 minuter. Skriv en påhittad mening med ett tal på tavlan. Varje grupp byter bara verbet (”tillfrågades”, ”stoppades”, ”åtalades”, ”dömdes”) och berättar vad en läsare nu skulle tro.
    .tips = Polis, fängelse och rasism kan höra till livet för människor i rummet. Ingen behöver berätta, och ingens erfarenhet mäts mot en statistik.
    .debrief = Vilket verb gjorde mest? När är ett ungefärligt tal bättre än inget, och när är det inte det?
figures-security-fourteen = Läraren visste vad en etta var. Vad skulle behöva hända för att ett tal i nyheterna skulle kännas lite så?

## Lesson 7

figures-effort = Hur är det med tomaterna?
    .summary = Vad en organisation gjorde, vad som förändrades, och varför ”efter” inte är ”därför att”.
figures-effort-cans = Vattenkannor
figures-effort-scene =
    ”Jag har burit 435 kannor vatten i sommar”, säger Tomas och sätter sig på trädgårdsmuren. Hans granne nickar. Hon ser att det är sant; det syns på hans händer.

    ”Och hur är det med tomaterna?” frågar hon.
figures-effort-busy = En organisation som gör mycket förändrar mycket.
figures-effort-did-or-changed = Gjort eller förändrat?
figures-effort-two-words =
    Det som någon gjorde kallas *insats*: burna kannor, utbildade personer, skickade brev. Det som blev annorlunda genom den kallas *effekt*. Mellan de två står människorna som *nåddes*, till exempel de som läste ett flygblad. Insatser är lätta att räkna. Effekter tar längre tid, och det är för dem arbetet görs.

    Här är fyra räkningar från en och samma organisation.
figures-effort-small-counts = Från sidan av Amnesty International USA, från omkring 2019:
    .trained = 435 personer som utbildades i att tala för sexuella och reproduktiva rättigheter; utan årtal
    .classrooms = 335 klassrum i USA som var med i Write for Rights, 2016
    .signatures = 850 000 personer som skrev under en namninsamling för flyktingar; utan årtal
    .cases = 142 fall med positiva resultat efter kampanjer, 2019
figures-effort-nearest =
    Alla fyra är historia, och två har inget årtal. De tre första är insatser. De 142 kommer närmast en effekt. Ändå skulle vi fråga: vad är ett ”positivt resultat”? En dörr som öppnades, ett besök som tilläts, en rättegång som blev uppskjuten?
figures-effort-after = Efter och därför att
figures-effort-individuals =
    Sidan har ett tema som heter ”individer i fara”. Vanliga människor skriver för någon som de aldrig har träffat. Sidan talar om miljontals meddelanden genom åren, och om tusentals frigivna.

    Föreställ dig en av dem: en man som åter står vid sin egen dörr och har glömt åt vilket håll nyckeln ska vridas. Honom har vi hittat på. Tusentalen är sidans tal, och var och en av dem hade en dörr.
figures-effort-because =
    Skulle han vara fri *på grund av* meddelandena? Kanske hjälpte de. Kanske var det en advokat, eller en domare som läste akten en gång till, eller en syster som aldrig gav upp. Vi kan säga att någon frigavs *efter* meddelandena. Att det var de som befriade honom är mer än ett datum kan visa.
figures-effort-would-show = Fyra sätt att komma närmare en effekt:
    .before = räkna före och efter, med samma regel
    .beside = titta på en liknande plats där inget gjordes
    .outsider = låt någon utifrån fråga
    .people = fråga dem som det var tänkt för
figures-effort-ahead = Nästa sida handlar om en plan mot skjutvapenvåld. Den berättar inte om något enskilt fall. Du kan hoppa över den; det kostar inget.
figures-effort-plan = En plan har inget tal ännu
figures-effort-four-steps = Att få slut på skjutvapenvåldet är ett annat tema. Sidan från omkring 2019 vill se fyra steg:
    .laws = lagar som håller vapen borta från dem som sannolikt skulle missbruka dem
    .research = forskning, och pengar till den
    .prevention = förebyggande program, ledda av dem som bor där våldet drabbar
    .care = vård för överlevande, för kropp och själ
figures-effort-plan-text =
    Det är en ståndpunkt om vad som bör göras. Där finns ingen siffra, och det är i sin ordning. En siffra skulle komma senare. För varje steg kan man fråga i förväg: vilket tal skulle visa oss att det fungerar?
figures-effort-sources = Amnesty International USA, sida från omkring 2019: tal för 2016 och 2019, och några utan årtal
figures-effort-guide = Grupper om fyra, 30 minuter. Varje grupp hittar på en liten förening med ett enda mål, till exempel skugga vid busshållplatser. De skriver tre insatser och en effekt, och hur effekten går att mäta nästan utan pengar.
    .tips = Om deltagarna arbetar för en organisation ska de ändå ta en påhittad. Ingens verkliga arbete bedöms här.
    .debrief = Varför älskar rapporter insatser? Vad hände när ni måste nämna en effekt?
figures-effort-tomatoes = Tänk på en ansträngning som du eller människor nära dig en gång räknade. Vad skulle tomaterna ha varit?

## Lesson 8

figures-own = Din egen läsning
    .summary = Sju frågor på ett kort, en påhittad tidning och tal som saknas.
figures-own-breakfast = Vid frukosten
figures-own-scene =
    Klockan är halv åtta i Varda. Brödet är ännu varmt, och bredvid ligger tidningen. På första sidan står det: ”Klagomålen på vårt vatten är nästan borta.” Under det finns ett diagram.

    Läs det som man läser klockan halv åtta. Läs det sedan en gång till.
figures-own-complaints = Klagomål på vattnet i Varda
    .source = Varda-Posten, en påhittad tidning
    .y2022 = 2022
    .y2023 = 2023
    .y2024 = 2024
figures-own-card = Ett kort att ha i fickan
figures-own-checks = Sju frågor, och de fem första känner du till:
    .who = Vem räknade, och vem mer hade kunnat göra det?
    .what = Vad är en etta? Vilken definition, vilket verb?
    .when = Vilken dag eller vilket år? Finns det något nyare?
    .where = Vilket område, och en del av vilken helhet?
    .sure = Minst, ungefär eller exakt?
    .shape = Var börjar axeln, och vilka år visas?
    .missing = Vem kan inte vara med i det här talet, och varför?
figures-own-try-it =
    Tillbaka till vattnet. Klagomålen gick från 46 till 41. Ingen säger vem som räknar dem, eller vad ett klagomål är. Axeln börjar på 40, så av 2024 är nästan inget kvar att se. Och en familj utan kran har inget vatten att klaga på.
figures-own-silence = Inget tal är inte noll
figures-own-silence-text =
    En plats kan saknas på en lista därför att inget hände där. Den kan också saknas därför att ingen får fråga, eller därför att ingen vågar svara. En lång lista kan betyda mycket lidande, eller många människor som är fria att skriva ner den, eller både och.

    Det är ännu ett skäl att inte göra ranglistor av listor. Sorgen har ingen förstaplats.
figures-own-fair-doubt = Ett tvivel som är rättvist
figures-own-doubt-text =
    Att fråga är inte att angripa. De som räknar övergrepp gör ett långsamt och sorgligt arbete, ibland i fara, och de flesta av dem välkomnar en bra fråga. Var lika nyfiken på tal som passar dig som på de andra.

    Där ingen får fråga eller berätta finns det få sådana tal alls. Den friheten står i den allmänna förklaringen:
figures-own-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 19 (1948); Front Line Defenders, Global Analysis 2024/25 (2025), om minimital
figures-own-guide = Par, 30 minuter. Ta med utklippta siffror om harmlösa saker från förpackningar, reklam och sportsidor. Varje par går med en siffra genom de sju frågorna och berättar vilken som öppnade mest.
    .tips = På en del platser är det riskabelt att ifrågasätta ett officiellt tal. Använd då bara förpackningar och påhittade tidningar.
    .debrief = Vilken fråga hjälpte oftast? Fanns det en siffra som blev starkare när ni frågade?
figures-own-person-again = Vilket av alla tal i modulen kommer du att minnas nästa vecka? Är det talet som stannar kvar, eller något bredvid det?
figures-own-small-thing =
    Om du vill: ta nästa tal som du möter, på en buss eller ett mjölkpaket, och ställ två av de sju frågorna till det. Du behöver inte berätta det för någon.

    Att inte göra något går också bra. Frågorna håller sig.

## Questions asked in lessons

figures-q-which-question = Fem anteckningar kommer från fem påhittade rapporter. Vilken fråga besvarar var och en?
    .society = ”Fiskarnas förening höll i pennan”
    .society-why = Nu vet vi vems ögon som räknade.
    .injured = ”Skadad: behandlad på sjukhus”
    .injured-why = Det är en definition. Den säger vad som räknas som ett.
    .spring = ”Från mars till maj 2023”
    .spring-why = En tidrymd, med årtal.
    .harbour = ”I de tre hamnarna i Oster”
    .harbour-why = Den ritar upp området. En fjärde hamn skulle ligga utanför.
    .minimum = ”Bara kända fall; det kan finnas fler”
    .minimum-why = Någon säger att det är ett minimum.
    .ask-who = Vem räknade?
    .ask-what = Vad räknades?
    .ask-when = När?
    .ask-where = Var?
    .ask-sure = Minst, ungefär eller exakt?
    .hint-1 = En anteckning ritar en karta med ord, en annan en almanacka.
figures-q-two-crowds = Den 10 december 2016 hölls ett massmöte för samkönade äktenskap i Taiwan. Arrangörerna talade om 250 000 personer, polisen om 75 000. Vad trycker en noggrann skribent?
    .middle = Talet mitt emellan de två talen
    .middle-why = Då får läsarna ett tredje tal som ingen har räknat.
    .larger = Det större talet, för säkerhets skull
    .larger-why = Större är inte säkrare. Arrangörer kan räkna högt, precis som polisen kan räkna lågt.
    .both-named = Båda, vart och ett med sin källa
    .both-named-why = Läsarna ser vem som räknade och hur långt det är mellan talen. Det avståndet är också information.
    .police-only = Polisens tal, eftersom det är officiellt
    .police-only-why = En myndighet kan ha fel som alla andra. Med bara den ena källan syns det inte att de är oense.
    .hint-1 = I vilket svar ser läsarna vem som räknade?
figures-q-both-right = För 2024 har en lista minst 324 dödade försvarare, och en räkning från Förenta nationerna minst 625 personer. Alltså måste en av de två ha fel.
    .true-why = Så ser det ut tills man frågar vad som räknades. Den andra listan har också mediearbetare, och personer som försvann.
    .false-why = Listorna har olika regler: den ena har dödade försvarare, den andra också mediearbetare och personer som försvann.
    .hint-1 = Ställ den andra av de fem frågorna till båda listorna.

figures-q-may-stand = Vilka av de här meningarna om flyktingar kan stå i en tidning? Välj alla.
    .today = ”Det finns 25,9 miljoner flyktingar i hela världen.”
    .today-why = Den säger ”finns”, och räkningen är från slutet av 2018. Utan årtalet har meningen blivit osann.
    .end-of-year = ”UNHCR räknade 42,7 miljoner i slutet av 2024.”
    .end-of-year-why = Den som räknade, dagen och ett verb i dåtid: den är sann också om tio år.
    .end-of-year-missed = Den här kan stå: den nämner dagen som räkningen hör till.
    .fled-in-year = ”Bara under 2024 tvingades 42,7 miljoner fly.”
    .fled-in-year-why = Räkningen gäller alla som var flyktingar i slutet av det året. Många hade flytt långt tidigare.
    .of-all = ”Slutet av 2024: av 123,2 miljoner på flykt var 42,7 flyktingar.”
    .of-all-why = Delen står bredvid sin helhet, och dagen finns där. Vem som räknade kan läggas till.
    .of-all-missed = Den här håller också: flyktingarna är en del av alla på flykt, i samma räkning.
    .hint-1 = Läs verben. Vilka påstår för mycket?
figures-q-lind-bicycles = År 2010 kom hälften av eleverna i Lind till skolan på cykel. År 2020 cyklade 40 procent av alla i Lind. Alltså cyklar färre elever nu.
    .true-why = 40 är mindre än 50, men av vilka? Det första är en del av eleverna, det andra en del av alla.
    .false-why = Två olika helheter: elever och invånare. Kanske kom varenda elev på cykel 2020.
    .hint-1 = Säg ”av vilka” efter varje procenttal.
figures-q-read-ceiling = Taket för USA:s budgetår 2020 var 18 000 flyktingar. Vad säger den siffran?
    .arrived = Hur många flyktingar som kom det året
    .arrived-why = Ett tak sätts innan någon har kommit. Antalet som kom är en annan räkning, och den kan vara lägre.
    .allowed = Hur många flyktingar som kunde få komma
    .allowed-why = Det är en gräns som en regering sätter för sig själv. Om den nåddes måste man fråga särskilt.
    .applied = Hur många människor som bad om att få komma
    .applied-why = De som ber om det rättar sig inte efter ett tak, så de måste räknas för sig.
    .settled = Hur många flyktingar som redan bodde i USA
    .settled-why = Där bor också de som kom tidigare år. En gräns för ett år säger inget om dem.
    .hint-1 = En skylt i en hiss säger hur många som får gå in.

figures-q-how-many-more = Ett diagram över dödade människorättsförsvarare har en axel som börjar på 290. Stapeln för 2024 är mer än tre gånger så hög som den för 2023. Hur många fler dödade räknade listan 2024 (minst 324) än 2023 (minst 300)?
    .accept = 24 | tjugofyra | tjugo fyra | 24 fler | tjugofyra fler | 24 personer | 24 stycken
    .why = 24 fler på listan: ungefär en tolftedel, fast de avskurna staplarna ser ut som tre mot en. Bakom var och en av de 24 står en människa.
    .above-line = 34 | trettiofyra | trettio fyra
    .above-line-why = 34 är det som syns ovanför linjen vid 290 för 2024. Jämför själva talen: 324 och 300.
    .triple = 3 | tre | tre gånger | tredubbelt | tredubbla
    .triple-why = Det är bilden av de avskurna staplarna. Frågan gäller talen.
    .whole-bar = 324 | 624
    .whole-bar-why = Det är ett år för sig, eller båda tillsammans. Leta efter skillnaden mellan de två.
    .hint-1 = Lämna bilden och ta de två talen.
    .hint-2 = Dra 300 från 324.
figures-q-choose-window = Listan över dödade försvarare har 304 för 2019, 401 för 2022 och 324 för 2024. ”Antalet steg från 304 till 401”, skriver en tidning. ”Det sjönk från 401 till 324”, skriver en annan. Vad skulle du be dem trycka?
    .first-lies = En rättelse i den första tidningen
    .first-lies-why = Dess tal finns i rapporterna, så det finns inget att rätta. Den valde sina år.
    .second-lies = En rättelse i den andra tidningen
    .second-lies-why = Dess tal är också sanna. Skillnaden ligger i åren som den utelämnar.
    .whole-row = Hela raden, från 2017 till 2024
    .whole-row-why = I hela raden syns båda rörelserna, och läsarna får döma själva.
    .average = Ett genomsnitt, i stället för alla år
    .average-why = Ett genomsnitt döljer både uppgången och nedgången. Det svarar på en fråga som ingen ställde.
    .hint-1 = Båda tidningarna skär bort något, och det är inte axeln.
figures-q-chart-desk = Pavo ritar diagram för en veckotidning i Tarn. På hans bord ligger fyra tal: hushåll som väntar på bostad, under fyra år. 380, 371, 390, 384.
    .sketch = Han drar den första linjen. Var ska axeln börja?
    .cut = På 370, så att det ser livligt ut
    .cut-why = Det ser mycket livligt ut. Det trycks på första sidan.
    .zero = På 0, det är det enklaste sättet
    .zero-why = Där står fyra staplar, nästan lika höga. Det är talen också.
    .cut-said = På 370, och diagrammet säger det
    .cut-said-why = Läsarna får veta det, och det är ärligt. Formen talar ändå högre än noten.
    .letters = En läsare skriver: ”Jag trodde att kön hade tredubblats. Min syster står i den, och jag blev rädd.”
    .redraw = Trycka det igen från 0, och säga varför
    .redraw-why = En liten ruta, en mening, ett nytt diagram. Läsaren skriver tillbaka och tackar.
    .shrug = Svara att alla de tryckta talen var rätt
    .shrug-why = Det var de. Det hon såg var det inte, och ett diagram är till för att ses.
    .flat = ”Ärligt”, säger redaktören, ”och tråkigt. Knappt någon ändring. Vem tittar på det?”
    .drop-years = Visa bara steget från 371 till 390
    .drop-years-why = Nu finns det rörelse. Två år fick försvinna för att skapa den.
    .words = Behålla alla, och säga vem som väntar
    .words-why = ”384 hushåll; den längsta väntan är nio år.” Stillaståendet har blivit nyheten.
    .no-plot = Utelämna diagrammet, trycka en rad
    .no-plot-why = Inget är fel, och lite syns. Läsarna går miste om att det har varit så i åratal.
    .end-clear = Folk tittar längre på diagrammet än väntat. Fyra jämna staplar, och en mening om nio år. Någon frågar kommunen varför inget rör sig.
    .end-thin = Raden är sann och blir inte läst. Det är synd, och det gör ingen skada.
    .end-doubt = Efter en tid säger folk om tidningen: ”Dess diagram klättrar alltid.” De slutar titta, även när något verkligen klättrar.
    .why = En ärlig axel kan göra ett diagram stillsamt. Då kommer intresset från det som talen handlar om.

figures-q-one-case = ”47 länder grep människor för fredliga ord på nätet 2019”, säger sidan. Ett land med ett enda gripande skulle lägga lika mycket till de 47 som ett land med tusen.
    .true-why = Rätt, den räknar som Adas dagbok. Hur många gripanden det var i varje land är en annan siffra.
    .false-why = Listan frågar bara om det hände i ett land. Ett gripande lägger till ett, och tusen gör också det.
    .hint-1 = Tänk på en enda droppe i en kopp.
figures-q-law-or-life = Varje rad är något som räknas. Räknas lagar på papper eller sådant som hände?
    .on-paper = Lagar på papper
    .happened = Det som hände
    .penal-code = Stater med en lag mot satir
    .penal-code-why = Det går att räkna på ett bibliotek. Om någon grips ingår inte.
    .arrested = Stater som grep en komiker
    .arrested-why = Någon fördes bort, så det här går utanför lagboken.
    .new-rules = Nya regler för kliniker sedan 2010
    .new-rules-why = Reglerna räknades när de infördes. Hur de används vore en annan räkning.
    .closed-shop = Kliniker som slog igen under ett år
    .closed-shop-why = En stängd dörr är en händelse. En lag kan vara orsaken, men det är inte den som räknas.
    .still-valid = Gamla förbud som ännu gäller
    .still-valid-why = En lag kan stå i boken i hundra år utan att användas.
    .hint-1 = Kan du räkna det utan att lämna ett juridiskt bibliotek?
figures-q-state-zero = Amnestys studie från 2015 fann 0 delstater i USA vars lagar om polisens dödliga våld uppfyllde internationella normer. Vad säger den nollan?
    .no-rules = Ingen delstat hade en regel om det
    .no-rules-why = Att ha en lag är en sak och att uppfylla en norm en annan. Studien jämförde lagar med ett mått.
    .below-standard = Ingen delstats lagar nådde måttet
    .below-standard-why = En sådan nolla beror på sin måttstock, här de internationella normerna, och på sitt år.
    .still-none = Ingen delstat når upp till måttet i dag
    .still-none-why = Några delstater ändrade sina lagar senare, Kalifornien 2019. Om nollan ännu gäller kan vi inte säga.
    .all-alike = Alla delstaters lagar är precis lika
    .all-alike-why = Två personer kan båda vara under ett streck och ändå vara olika långa.
    .hint-1 = Vilket svar behåller både måttstocken och året?

figures-q-check-or-argue = Sortera meningarna om dödsstraffet: kan man räkna för att pröva dem, eller måste man argumentera?
    .count-helps = Det hjälper att räkna
    .argue = Man måste argumentera
    .fewer-crimes = Straffet förhindrar fler brott
    .fewer-crimes-why = Studier kan jämföra brott. Enligt sidan finns det inget bevis för en bättre verkan.
    .never-kill = En stat borde aldrig döda någon
    .never-kill-why = Det är ett omdöme om vad som är rätt. Ingen räkning kan avgöra det.
    .same-lawyer = Fattiga människor döms oftare
    .same-lawyer-why = Domar går att räkna och jämföra. Det kräver noggrannhet, men det går.
    .too-much = Ett misstag är ett för mycket
    .too-much-why = Misstag går att räkna. Om ett är för mycket är ett omdöme.
    .later-freed = Några som dömdes var oskyldiga
    .later-freed-why = Det går att föra en lista över dem som frigavs därför att de var oskyldiga.
    .hint-1 = Vilka meningar säger vad som är rätt, och inte hur det är?
figures-q-running-total = Minst 200 personer hade frigetts ur dödsceller i USA fram till juli 2024 därför att de var oskyldiga. Vad räknas här?
    .each-year = De som frigavs varje enskilt år
    .each-year-why = En räkning för varje år börjar om på noll i januari. Den här gör det aldrig.
    .since-1973 = Alla som frigavs sedan 1973
    .since-1973-why = Det är en löpande summa över ungefär femtio år, bara av kända fall.
    .all-innocent = Alla oskyldiga som har dömts
    .all-innocent-why = Den listan har ingen. De vars oskuld aldrig kom fram räknas inte någonstans.
    .on-row = De som satt i dödscell i juli 2024
    .on-row-why = De som räknas här har lämnat dödscellen, några av dem för årtionden sedan.
    .hint-1 = Tänk på när listan påbörjades.
figures-q-headline-room = Amara är redaktör för en veckotidning i Oster. På hennes bord: Amnesty räknade till 113 länder som hade avskaffat dödsstraffet för alla brott i slutet av 2024. En äldre anteckning har enligt uppgift 112, för slutet av 2023.
    .draft = Det behövs en rubrik. Vilken tar Amara?
    .world = ”Världen avskaffar dödsstraffet”
    .world-why = Kort och storslaget. Anteckningen på bordet säger något mindre.
    .dated = ”113 länder i slutet av 2024”
    .dated-why = Året är med. ”För alla brott” följer på första raden.
    .older = ”112 länder i slutet av 2023”
    .older-why = En sann räkning med sitt datum, fast en nyare ligger bredvid.
    .call = Före tryckningen läser en jurist sidan. ”Rubriken och er nyaste räkning är inte samma sak”, säger hon.
    .mend = Ta den nyaste räkningen med dess datum
    .mend-why = Det kostar tio minuter. Juristen går tillbaka till sitt te.
    .leave = Låta den stå, för läsare vill ha kort
    .leave-why = Den trycks med stora bokstäver. En rubrik hade kunnat vara både kort och rätt.
    .space = Det finns plats för en sak till. En krönikör erbjuder en rad: ”En stat som dödar gör fel.”
    .opinion-in = Sätta hans rad i rutan med siffran
    .opinion-in-why = Nu står en räkning och en åsikt i samma ram. Läsarna ser inte var den ena slutar.
    .two-boxes = En ruta till, med skribentens namn
    .two-boxes-why = Siffran behåller sin källa, och åsikten har ett namn under sig. Båda får läsas.
    .cut-year = Stryka året så att hans rad får plats
    .cut-year-why = Det sparar fem tecken. Nästa år kan ingen säga vad talet betydde.
    .end-apart = Några läsare håller med krönikören och några inte. Alla vet vad som räknades, av vem och till när.
    .end-mixed = Det kommer brev. Hälften av dem grälar om talet när de menar åsikten.
    .end-loose = En lärare citerar sidan två år senare, och då är det fel. Inget på den hade varnat henne.
    .why = En siffra och en ståndpunkt kan stå på samma sida. Var och en behöver sin egen etikett.

figures-q-court-words = Siffror om rättvisa hänger på sina verb. Sätt de här i den ordning som de brukar komma i ett brottmål.
    .stopped = Stoppad av polisen
    .charged = Åtalad för ett brott
    .tried = Ställd inför rätta
    .convicted = Dömd av domstolen
    .why = Vid varje steg lämnar några målet. Därför är ”1 000 stoppade” och ”1 000 dömda” mycket olika nyheter, och fram till det sista steget räknas alla som oskyldiga.
    .hint-1 = Artikel 11 i förklaringen: oskyldig tills skulden är bevisad.
figures-q-times-as-often = ”I Oster får bilister från öarna böter tre gånger så ofta som andra.” Vad skulle du fråga först?
    .round-number = Om talet tre är avrundat
    .round-number-why = Det är det antagligen, och det ändrar lite. Något större saknas.
    .how-many-each = Av hur många bilister, på varje sida
    .how-many-each-why = Varje ”gånger så ofta” består av två kvoter, och varje kvot behöver sin helhet.
    .best-town = I vilken av städerna de bästa bilisterna finns
    .best-town-why = Det gör en fråga om böter till en rangordning av människor.
    .older-news = Om någon tidning har tryckt det tidigare
    .older-news-why = Ett tal blir inte sannare av att tryckas ofta.
    .hint-1 = En kvot har något ovanför strecket och något under det.
figures-q-careful-estimate = En sida utan årtal säger att det är ”5 gånger så troligt” att en grupp blir skjuten av polis som en annan. Studier skiljer sig åt. Vad vore noggrant? Välj alla.
    .name-study = Kalla det en uppskattning och nämna sidan
    .name-study-why = Då vet läsarna vad det är för slags tal, och var de kan titta.
    .name-study-missed = Att nämna sidan och kalla det en uppskattning är också noggrant.
    .exact-fact = Trycka det som ett faktum, för det är viktigt
    .exact-fact-why = Just för att det är viktigt ska det stå stadigt. Ett osäkert tal används lätt mot de människor som det gäller.
    .say-differ = Tillägga att studier får olika värden
    .say-differ-why = Det tar en halv rad och skyddar läsaren mot falsk visshet.
    .say-differ-missed = Att studier skiljer sig åt hör hemma bredvid talet.
    .drop-word = Stryka ”troligt”, så att det blir lättläst
    .drop-word-why = Det ordet bär betydelsen: utan det förvandlas en sannolikhet till en räkning.
    .leave-out = Utelämna det tills källan är klarlagd
    .leave-out-why = Att utelämna är också ett val. Orätten bakom går att berätta med källor som du känner till.
    .leave-out-missed = Att utelämna det tills vidare vore också noggrant.
    .hint-1 = Två av de fem får talet att se fastare ut än det är.

figures-q-did-or-change = Sortera anteckningarna från påhittade föreningar: vad gjordes, eller vad förändrades?
    .done = Vad som gjordes
    .changed = Vad som förändrades
    .leaflets = 3 000 flygblad trycktes
    .leaflets-why = Papper lämnade pressen. Vad det gjorde med läsarna är ännu öppet.
    .read-alone = 12 barn till läser på egen hand
    .read-alone-why = Barn kan något som de inte kunde tidigare.
    .sessions = 40 kursdagar hölls
    .sessions-why = Kursdagar är utfört arbete, som kannor vatten.
    .fewer-falls = Färre personer föll i trappan
    .fewer-falls-why = Livet i trappan har blivit säkrare, vem som än gjorde det så.
    .signed = 900 namn stod på namninsamlingen
    .signed-why = Underskrifter visar stöd. Om svaret ändrades är nästa fråga.
    .seen-doctor = Patienter väntade fyra dagar mindre
    .seen-doctor-why = Det märker patienterna, så det är en förändring.
    .hint-1 = Fråga om var och en: är det kannor, eller tomater?
figures-q-after-because = En kvinna i fängelse frigavs tre veckor efter att 5 000 brev hade skickats. En grupp skriver: ”Hon frigavs efter breven.” Den kan lika gärna skriva: ”Breven befriade henne.”
    .true-why = Datumen visar att det ena kom efter det andra. Vad som fick domare eller tjänstemän att besluta vet man inte av det.
    .false-why = ”Efter” är ett datum och ”befriade henne” en orsak. Advokater, familjen och andra kan ha betytt något, eller alla tillsammans.
    .hint-1 = Vilken av de två går att bevisa med en almanacka?
figures-q-which-number = I en plan står fyra steg mot skjutvapenvåld. Vilket tal skulle senare kunna visa om vart och ett fungerar?
    .step-laws = Lagar mot troligt missbruk
    .step-laws-why = Om färre vapen säljs utan kontroll har lagen börjat verka.
    .step-research = Forskning med pengar
    .step-research-why = Forskning finns när det går att läsa studier.
    .step-prevention = Förebyggande arbete på orten
    .step-prevention-why = Just på de gator där de arbetar borde färre komma till skada.
    .step-care = Vård för överlevande
    .step-care-why = Kommer vården snabbt syns det på antalet dagar.
    .sold-unchecked = Vapen sålda utan kontroll
    .studies-out = Studier som har kommit ut
    .injured-there = Skadade på just de gatorna
    .waiting-days = Dagar till den första hjälpen
    .hint-1 = Fråga för varje steg vem som borde märka en skillnad.

figures-q-walk-ferry = Ett påhittat anslag i Lind: ”40 olyckor på Linds färjor 2024. Något måste göras.” Gå igenom de fem frågorna. Vad säger texten, och vad förblir öppet?
    .who-why = Öppet. Det kan vara färjebolaget, läkarna eller grannarna, och var och en skulle se något annat.
    .what-why = Öppet. Att halka på ett vått trappsteg och att kollidera kan båda vara ”olyckor”.
    .when-why = Det sägs: 2024. Ett enda år, så det kan varken visa en uppgång eller en nedgång.
    .where-why = Det sägs: på Linds färjor. Kajen verkar ligga utanför.
    .sure-why = Öppet. Kanske är bara de olyckor med som någon anmälde.
    .complete-why = Bara två av de fem frågorna är besvarade. Den som för det vidare nu för vidare tre luckor.
    .ask-more-why = Det kan ligga något bakom. Tre korta frågor till den som skrev skulle göra det användbart.
    .worthless-why = En lucka är ett skäl att fråga. Människor kan verkligen komma till skada, och den som skrev vet kanske mer.
    .hint-1 = Leta i texten efter en person eller ett kontor som räknade.
figures-q-not-zero = En grupp utomlands för en lista över angrepp på reportrar. För det påhittade landet Varda visar den inga. Vad följer av det?
    .safe = Reportrar i Varda är säkra
    .safe-why = Det är en möjlighet. En tom rad kan inte skilja den från de andra.
    .nobody-counts = Kanske kunde ingen räkna där
    .nobody-counts-why = Det måste man fråga. Där det är farligt att berätta förblir listor korta.
    .list-wrong = Gruppen utomlands arbetar illa
    .list-wrong-why = Den kan arbeta mycket bra och ändå inte få höra något. Minimital har sådana luckor.
    .sure-many = Det måste ske väldigt många angrepp
    .sure-many-why = En lucka bevisar inte heller att något ont har hänt. Den är en plats där vi inte vet.
    .hint-1 = Vilket svar påstår sig inte veta?
figures-q-headline = Ines är redaktör för en tidning i Varda. Fängelsemyndigheten skickar en rad: ”Klagomål på behandlingen: 80 förra året, 40 i år.”
    .desk = Första sidan ska vara klar om en timme. Vad kan Ines göra?
    .drama = Rubrik: ”Fängelset dubbelt så bra”
    .drama-why = Det låter bra. Det säger något som ingen har räknat.
    .ask-prison = Fråga vad ett klagomål är, och vem som räknar
    .ask-prison-why = Tjänstemannen i telefonen måste ta reda på det. Han ringer tillbaka.
    .spike = Hålla kvar artikeln till i morgon
    .spike-why = Ingen skada är skedd. Frågan finns kvar, så hon ringer på morgonen.
    .phone = En sjuksköterska som arbetar i fängelset skriver: ”Inifrån ser det inte dubbelt så bra ut.”
    .correct = Ringa myndigheten, och rätta raden
    .correct-why = Det är inte roligt. Läsarna ser att tidningen kan lyssna.
    .stand-by = Stå fast: talen kom ju från myndigheten
    .stand-by-why = Det gjorde de, och ”bra” lades till på redaktionen.
    .answer = Svaret från myndigheten: sedan januari räknas ett klagomål bara på en blankett. I juni tog blanketterna slut.
    .fall = ”Klagomålen halverades i år”
    .fall-why = Sant, och det viktigaste hamnar på sidan nio.
    .whole = ”Hälften så många, räknat med ny regel”
    .whole-why = Definitionen har kommit med i rubriken. Nu går nedgången att förstå.
    .mother = En mor kommer med ett brev. Hennes sons klagomål räknades inte. Hon frågar om tidningen kan hjälpa till.
    .full-name = Trycka namnen för att göra det starkt
    .full-name-why = Det är starkt, och han sitter fortfarande inne. Ingen frågade vad som kan hända honom.
    .her-choice = Fråga vad hon och han vill, och vad som är tryggt
    .her-choice-why = De väljer: fakta, och inga namn. Det tar en dag längre.
    .numbers-only = Utelämna människorna, trycka bara tal
    .numbers-only-why = Ingen kommer till skada. Talet förblir ett tal.
    .end-fair = Artikeln har en räkning, en regel och en människa som själv fick bestämma vad som skulle synas. I mars finns det nya blanketter.
    .end-half = Inget som trycktes var falskt. Läsarna vet ändå inte vad de fyrtio står för.
    .end-harm = Alla talar om sonen. Vad det betyder för honom där inne kan ingen ta tillbaka.
    .end-loud = Rubriken citeras i åratal. Sjuksköterskan har slutat skriva brev.
    .why = När en räkning ändras plötsligt kan regeln ha ändrats. Och en etta i räkningen är en människa, som har något att säga till om.

## Questions of the quiz

figures-q-first-ask = ”Minst 324 människorättsförsvarare dödades 2024.” Vad frågar en noggrann läsare först?
    .round = Varför talet inte är ett jämnt tal
    .round-why = Räknade tal är sällan jämna. Det säger inget om hur de kom till.
    .who-what = Vem som räknade, och vad det var
    .who-what-why = Utan den som räknade och utan definitionen kan ingen kontrollera eller jämföra det.
    .best-country = Vilket land som ser bäst ut på listan
    .best-country-why = Sådana listor är ingen rangordning. Där människor tryggt kan räkna blir mer känt.
    .nothing-more = Inget: siffror talar för sig själva
    .nothing-more-why = Siffror talar genom dem som gjorde dem. Även en säker siffra behöver sin källa.
    .hint-1 = Tänk på burken med bönor och de två systrarna.
figures-q-at-least = En rapport skriver ”minst 300 personer”. Vad säger ordet ”minst” dig?
    .guess = Skribenterna gjorde en grov gissning
    .guess-why = En gissning skulle säga ”ungefär”. Här är var och en av de 300 känd för någon.
    .upper = Det kan inte vara fler än 300
    .upper-why = Det vore ”högst”. Ordet öppnar talet uppåt.
    .known-cases = Det här är de fall som är kända
    .known-cases-why = Det står 300 på listan, och kanske finns det andra som ingen hörde talas om.
    .average-year = Det är genomsnittet av några år
    .average-year-why = Ett genomsnitt kan ligga under eller över ett års antal, och det anges som genomsnitt.
    .hint-1 = Åt vilket håll kan det verkliga talet avvika?
figures-q-walk-school = Ett anslag i Tarn: ”Föräldrarådet räknade: den 3 maj 2024 var exakt 31 av flodskolans 640 elever utan plats. ’Utan plats’ betyder ingen stol på den första lektionen.” Vad säger texten, och vad förblir öppet?
    .who-why = Det sägs: föräldrarådet. Du kan undra vad det vill, och du vet vem du ska fråga.
    .what-why = Det sägs, med en definition: ingen stol på den första lektionen.
    .when-why = Det sägs, på dagen. Andra dagar kan vara annorlunda.
    .where-why = Det sägs: en skola, och till och med helheten på 640 elever.
    .sure-why = Det sägs: exakt 31. En enda morgon på en enda skola är det möjligt.
    .complete-why = Alla fem svaren finns där, så den som läser det vet vad de 31 står för.
    .ask-more-why = Det går alltid att fråga mer, men de fem frågorna är besvarade här. Titta på definitionen en gång till.
    .worthless-why = Litet är inte värdelöst. Vem, vad, när, var och hur säkert: allt finns där.
    .hint-1 = Finns det någon av de fem frågorna som föräldrarådet har glömt?
figures-q-not-on-list = Ett land som inte finns på en lista över dödade människorättsförsvarare kan ändå ha haft sådana dödsfall det året.
    .true-why = Listan är ett minimum. En tom rad kan betyda att inget hände, eller att ingen kunde berätta.
    .false-why = På en sådan lista finns bara det som blev känt. Där ingen kan räkna förblir raden tom.
    .hint-1 = Är inget tal detsamma som noll?
figures-q-exact-vote = År 1948 fick den allmänna förklaringen 48 röster för. Varför kan det talet klara sig utan ”minst”?
    .older = Det är gammalt, alltså kontrollerat
    .older-why = Ålder gör ingen lista fullständig. Många gamla räkningar är grova.
    .closed-list = Alla som kunde rösta var kända
    .closed-list-why = Det fanns 58 medlemmar och varje röst skrevs ner, så ingen kunde förbises.
    .smaller = Det är litet, så fel är sällsynta
    .smaller-why = Små räkningar kan också ha hål, om ingen vet vem som borde stå på listan.
    .un-counts = Förenta nationerna har aldrig fel
    .un-counts-why = Dess rapporter har också minimital och uppskattningar. Det viktiga är hur en räkning görs.
    .hint-1 = Jämför det med en lista över händelser i det fördolda.

figures-q-caption-order = Sätt bildtexterna i ordning, från den som säger minst till den som säger mest.
    .bare = 25,9 miljoner
    .with-what = 25,9 miljoner flyktingar
    .with-year = 25,9 miljoner flyktingar, slutet av 2018
    .full = 25,9 miljoner flyktingar, slutet av 2018, UNHCR
    .why = Varje steg besvarar en fråga till: vad, när, vem som räknade. Utan årtalet läser man samma tal som dagens.
    .hint-1 = Räkna hur många av de fem frågorna som var och en besvarar.
figures-q-old-article = I en gammal artikel hittar Danil: ”25,9 miljoner flyktingar i världen (UNHCR, slutet av 2018).” Han skriver om flyktingar i dag. Hur kan han använda det?
    .false-then = Inte alls, för det visade sig vara fel
    .false-then-why = Det var rätt för sin dag, och med den dagen bredvid sig går det fortfarande att använda.
    .as-today = Som dagens tal, för UNHCR är välkänt
    .as-today-why = En känd källa håller inte ett tal färskt. För slutet av 2024 räknade samma källa 42,7 miljoner.
    .with-date = Med dess datum, bredvid ett nyare
    .with-date-why = Två daterade tal från samma källa kan stå sida vid sida och visa vad som har ändrats mellan dem.
    .add-both = Lägga det till det nyare, som en summa
    .add-both-why = Många människor är med i båda räkningarna. Summan skulle räkna dem två gånger.
    .hint-1 = Ett tal håller sig om etiketten sitter kvar.
figures-q-ceiling-open = En regering sätter ett tak: högst 18 000 flyktingar får tas emot under budgetåret 2020. Vilka frågor lämnar det öppna? Välj alla.
    .came = Hur många som faktiskt kom
    .came-why = Taket säger hur många som får komma. Hur många det blev räknas efteråt.
    .came-missed = Hur många som kom är också öppet: ett tak räknar inga människor.
    .limit = Hur många som får tas emot
    .limit-why = Den är besvarad: det är vad taket säger.
    .asked = Hur många som bad om det
    .asked-why = Människor ber därför att de behöver skydd, med eller utan tak.
    .asked-missed = Ett tak kan inte säga hur många som hade bett om det.
    .since = Hur högt taket är i dag
    .since-why = Det bestäms på nytt varje år: 7 500 för budgetåret 2026, till exempel.
    .since-missed = Dagens tak är också öppet, för det bestäms på nytt varje år.
    .hint-1 = Räknar den här meningen människor, eller sätter den en gräns?
figures-q-no-newer = Ett flygblad säger att 850 000 personer skrev under, och anger inget år. Eftersom det inte går att hitta något nyare tal får en tidning trycka det som dagens.
    .true-why = Att man inte hittar ett annat tal ger inte det här ett datum. Det kan vara tio år gammalt.
    .false-why = Det kan tryckas som odaterat, eller utelämnas. Inget gör det till dagens.
    .hint-1 = Vad skulle lappen på kylskåpet säga om Mina i dag?
figures-q-detainees = 40 personer hölls på Guantánamo i januari 2019; för januari 2025 uppgavs 15. Något senare tal är inte bekräftat. Vilken mening är noggrann?
    .fifteen-now = ”15 personer hålls där just nu.”
    .fifteen-now-why = De 15 hör till januari 2025. Vad som är sant nu kan vi inte säga.
    .zero-now = ”Vid det här laget hålls ingen där.”
    .zero-now-why = Att ett tal sjönk betyder inte att det nådde noll. Någon skulle behöva räkna.
    .dated-fall = ”I början av 2025: 15, enligt uppgift.”
    .dated-fall-why = Datumet och orden ”enligt uppgift” visar läsaren hur långt kunskapen räcker.
    .all-free = ”25 personer hade blivit fria till 2025.”
    .all-free-why = 25 färre hölls där. Om var och en frigavs, flyttades eller dog framgår inte av talen.
    .hint-1 = Leta efter meningen som stannar där kunskapen stannar.

figures-q-bars-from-80 = Två staplar ligger i ett diagram vars axel börjar på 80. Den ena slutar på 84, den andra på 88, så den ser dubbelt så lång ut. Hur många fler räknar den längre stapeln?
    .accept = 4 | fyra | 4 fler | fyra fler | 4 stycken
    .why = Mellan 88 och 84 skiljer det 4, ungefär en tjugondel. De 80 som saknas får det att se ut som det dubbla.
    .twice = 2 | två | dubbelt | dubbelt så många | två gånger | det dubbla
    .twice-why = Det är vad ögat säger. Läs av staplarnas ändar i stället.
    .bar-end = 88 | 8 | åtta
    .bar-end-why = Du har läst av den längre stapeln. Jämför den nu med den andra.
    .hint-1 = Ta talen vid de två ändarna.
figures-q-both-words = Två tidningar använder samma åtta årssiffror. Den ena skriver ”fler”, den andra ”färre”, och inget tal är falskt hos någon av dem.
    .true-why = De har valt olika första och sista år. Ber man om hela raden löser det sig.
    .false-why = Det kan hända, om raden går upp och ner: ett annat fönster visar en annan lutning.
    .hint-1 = Vad händer om de börjar med olika år?
figures-q-sum-of-lists = För 2024 har en lista minst 324 dödade människorättsförsvarare. En räkning från Förenta nationerna har minst 625 försvarare och mediearbetare som dödats eller försvunnit. En tidning lägger ihop dem: ”949 offer.” Vad är fel?
    .too-small = Summan av de två är för liten
    .too-small-why = Båda är minimital, det är sant. Men det första felet är att de lades ihop.
    .overlap = Några kan stå på båda listorna
    .overlap-why = De två listorna överlappar varandra: en dödad försvarare kan stå på båda. Summan räknar den personen två gånger.
    .old-year = De två listorna gäller olika år
    .old-year-why = Båda gäller 2024. Det är definitionerna som skiljer sig.
    .fine = Inget, för båda räkningarna är seriösa
    .fine-why = Båda är seriösa, var och en för sig. Tillsammans svarar de inte på någon fråga.
    .hint-1 = Kan en människa räknas två gånger?
figures-q-plot-forms = Vilken form av diagram passar bäst för vilken uppgift?
    .three-towns = Jämföra tre städer ett visst år
    .three-towns-why = En rad för varje stad: längder är lätta att jämföra, och namnen får plats.
    .ten-years = Visa ett och samma antal under tio år
    .ten-years-why = Det som står upprätt från vänster till höger läser man som tid.
    .one-budget = Visa vad en budget består av
    .one-budget-why = Andelar blir tillsammans det hela och aldrig mer.
    .bars = Liggande staplar, en rad för varje
    .columns = Stående staplar, bredvid varandra
    .share = Andelar, delar i en helhet
    .hint-1 = Tiden går oftast från vänster till höger.
figures-q-mend-plot = Ett diagram över försenade bussar är orättvist: axeln börjar på 300, och ingen säger det. Vad skulle hjälpa läsarna? Välj alla.
    .say-start = Säga var axeln börjar
    .say-start-why = Eller börja på 0. I båda fallen vet läsarna vad de tittar på.
    .say-start-missed = Först av allt bör diagrammet säga var axeln börjar.
    .name-counter = Säga vem som räknade
    .name-counter-why = Och vad: ”försenad” kräver en definition, och en definition har någon som har gjort den.
    .name-counter-missed = Ett diagram behöver också sin källa: vem räknade, och vad är försenat?
    .odd-years = Utelämna de udda åren
    .odd-years-why = De udda åren är en del av sanningen, ofta den intressanta.
    .brighter = Rita med ljusare färger
    .brighter-why = Ögat skulle gilla det. De 300 som saknas skulle fortfarande saknas.
    .hint-1 = Två av de fyra tillför kunskap.

figures-q-sixty-four = En sida hade 76 ”länder” med lagar mot samkönade sexuella handlingar, omkring 2016 till 2017. ILGA World hade 64 ”FN:s medlemsstater” i mitten av 2025. Vad går att säga om de två?
    .twelve-changed = Exakt tolv har ändrat sin lag
    .twelve-changed-why = Bara om båda listorna använde samma regel och samma uppsättning länder. Det är inte känt här.
    .not-same = De räknar olika mängder
    .not-same-why = Länder och FN:s medlemsstater är inte samma mängd. De två kan alltså stå sida vid sida, med viss försiktighet.
    .arrests = Gripanden har blivit ovanligare
    .arrests-why = Båda räknar lagar. En lag som inte används och en som används varje vecka väger lika här.
    .worst = Vi ser vilken stat som är hårdast
    .worst-why = Antalet stater nämner ingen av dem och jämför inga liv.
    .hint-1 = Läs orden inom citattecken en gång till.
figures-q-no-home = I Varda räknar staden 120 människor utan hem, och en kyrka räknar 900. Båda räknade samma natt i mars 2024. Vad är den bästa förklaringen?
    .lying = En av de två ljuger för oss
    .lying-why = Det kan hända, men fråga om regeln innan du tvivlar på människan.
    .who-counts-as = De drar gränsen på olika ställen
    .who-counts-as-why = Kanske räknar staden människor på gatan, och kyrkan också dem på en väns soffa.
    .winter = Det var kallare för den ena av dem
    .winter-why = Det var samma natt. Det som skiljer är vad var och en kallade ”utan hem”.
    .mean = Det sanna talet ligger mitt emellan
    .mean-why = Ett tal mitt emellan har ingen regel alls. Ingen skulle veta vem det räknar.
    .hint-1 = Ada och Jon hade samma problem med regnet.
figures-q-count-weight = 338 begränsningar av tillgången till abort infördes i USA från 2010 till 2016, enligt ett instituts räkning. Ensamt kan talet inte säga hur tungt var och en av dem vägde för människor.
    .true-why = Att räkna är inte att väga. Talet visar hur många regler som infördes de åren.
    .false-why = Varje regel lägger ett till räkningen, vare sig den ändrar en blankett eller stänger en dörr.
    .hint-1 = Hur mycket lägger en regel om en blankett till räkningen?
figures-q-new-ground = Talet 338 begränsningar omfattar 2010 till 2016. Den 24 juni 2022 ändrade ett avgörande i USA:s högsta domstol (Dobbs) den rättsliga grunden. Vad betyder det för talet?
    .count-false = Det var fel från första början
    .count-false-why = Ett senare avgörande ändrar inte vad som räknades tidigare. För sina år kan talet hålla.
    .old-rules = Det hör till åren dessförinnan
    .old-rules-why = Det berättar om regler som infördes på den gamla rättsliga grunden, och ska läsas med sina årtal.
    .no-laws = Inga begränsningar är kvar i dag
    .no-laws-why = Det kan talet inte säga. En ändrad rättslig grund kan leda till färre regler eller till fler.
    .double = Det måste ha fördubblats sedan dess
    .double-why = Det vore en gissning. Bara en ny räkning skulle visa vad som kom efteråt.
    .hint-1 = Kom avgörandet före eller efter räkningen?

figures-q-figure-or-position = Sortera meningarna ur påhittade flygblad: är det en räkning, en uppskattning eller en ståndpunkt?
    .counted = Räkning
    .estimated = Uppskattning
    .held = Ståndpunkt
    .sixty-one = 61 celler kontrollerades i maj 2023
    .sixty-one-why = Någon gick från dörr till dörr tills det blev 61.
    .about-a-third = Ungefär en tredjedel går hungriga
    .about-a-third-why = ”Ungefär” visar det: det har beräknats utifrån några av dem.
    .should-close = Det gamla fängelset borde stängas
    .should-close-why = ”Borde” begär något. Det kan ligga tal bakom, men det är inget tal.
    .register = I registret finns 4 012 namn
    .register-why = Ett register går att räkna till sista namnet. Vem som saknas i det är en annan fråga.
    .unjust = Att spärra in folk för skulder är orättvist
    .unjust-why = Det är ett omdöme om vad som är rätt. Man kan ge skäl för och emot.
    .likely = Fyra av tio sjuksköterskor slutar troligen
    .likely-why = Det gäller något som kan komma, så det har beräknats och inte räknats.
    .hint-1 = Titta på de små orden: ungefär, troligen, borde.
figures-q-abolition-year = ”113 länder hade avskaffat dödsstraffet för alla brott i slutet av 2024.” Vad säger den här meningen inte?
    .carried-out = Hur många som avrättades
    .carried-out-why = Den räknar lagar. Hur ofta andra länder använder straffet är en egen räkning.
    .law-there = Vad lagarna handlade om
    .law-there-why = Det sägs: om att avskaffa dödsstraffet.
    .year-meant = Vilken tidpunkt som avses
    .year-meant-why = Den finns där: slutet av 2024.
    .all-offences = Om det gäller alla brott
    .all-offences-why = Det sägs också, och det är en del av definitionen.
    .hint-1 = Lagar, eller det som gjordes mot människor?
figures-q-rescued = Fjällräddningen i Oster för en löpande summa sedan 1990. De senaste fem åren gick den från 1 600 till 2 000 personer. De åren kan ha varit lugnare än de tidigare.
    .true-why = En löpande summa kan bara växa. Fyrahundra på fem år kan mycket väl vara färre än tidigare.
    .false-why = En löpande summa växer under goda år och dåliga. Bara ökningen varje år skulle kunna säga det.
    .hint-1 = Kan den här summan någonsin bli mindre?
figures-q-own-count = Fängelsemyndigheten i Varda rapporterar: ”Klagomål om misshandel förra året: 0.” Det är myndigheten själv som samlar in dem. Vad skulle du fråga?
    .must-lie = Varför myndigheten ljuger för oss
    .must-lie-why = Den kan tala sanning om sin egen brevlåda. Fråga innan du anklagar.
    .nobody-else = Inget, för ingen annan kan veta
    .nobody-else-why = Läkare, advokater, familjer och besökare kan också veta något.
    .others-count = Vilka andra räknar, och hur klagar man
    .others-count-why = Om ett klagomål måste gå genom vakterna kan noll betyda rädsla lika väl som lugn.
    .always-right = Inget, för myndigheter är alltid neutrala
    .always-right-why = Den som räknar klagomål mot sig själv har ett intresse av resultatet.
    .hint-1 = Vilken väg går ett klagomål innan det räknas?
figures-q-other-verb = Rapport A: ”2 000 personer utvisades från Oster.” Rapport B: ”2 000 personer fick ett utvisningsärende öppnat mot sig i Oster.” Vad får du veta av B?
    .same-thing = Detsamma, med en längre mening
    .same-thing-why = Den längre meningen påstår mindre. Ett ärende kan sluta med att någon får stanna.
    .case-opened = Att 2 000 prövningar inleddes
    .case-opened-why = Hur de slutade sägs inte. Mellan ett ärende och en avresa kan det ligga år och domstolar.
    .all-left = Att alla 2 000 lämnade landet
    .all-left-why = Det säger rapport A. B talar bara om en början.
    .no-reason = Att ingen hade gjort något fel
    .no-reason-why = Ingen av rapporterna säger varför. Det skulle kräva akterna.
    .hint-1 = Ett ärende har en början och ett slut. Vilket av dem räknas?

figures-q-trained = En grupp utbildade 435 personer i att ge råd om hälsa. Vilket tal till skulle komma närmast en effekt?
    .more-seats = Hur många platser salarna hade
    .more-seats-why = Det räknar stolar. Det gäller vad som förbereddes.
    .months-later = Hur många som gav råd ett år senare
    .months-later-why = Det visar om utbildningen levde vidare. Hur det gick för dem som fick råd skulle vara ännu närmare.
    .happy = Hur många som gillade lunchen och salen
    .happy-why = Trevliga dagar hjälper. De visar inte att något är annorlunda nu.
    .cost = Hur mycket en utbildningsdag kostade
    .cost-why = Pengar är det som går in i början. De visar inte vad som kom ut.
    .hint-1 = Vilket tal kunde räknas först långt efter den sista dagen?
figures-q-positive-cases = En sida säger: 142 fall med positiva resultat efter kampanjer, 2019. Vilken mening återger det med omsorg?
    .thanks-to = ”Tack vare kampanjer blev 142 fria.”
    .thanks-to-why = Två steg för långt: ett positivt resultat måste inte vara frihet, och ”tack vare” är en orsak.
    .after-dated = ”Sidan uppger 142 bättre fall för 2019.”
    .after-dated-why = Året är med, orden ”sidan uppger” låter påståendet vara sidans eget, och ingen orsak nämns.
    .today-now = ”142 fall håller på att lösas just nu.”
    .today-now-why = Talet hör till 2019. Det är historia.
    .only-us = ”Utan breven skulle 142 sakna hopp.”
    .only-us-why = Ingen kan veta vad som skulle ha hänt. Andra arbetade också med de fallen.
    .hint-1 = Se upp med varje ord som nämner en orsak.
figures-q-wells = En grupp grävde 20 brunnar förra året och 30 i år. Alltså dricker fler människor rent vatten nu.
    .true-why = Kanske. Det beror på om brunnarna ger vatten, om det är rent och vem som får använda det.
    .false-why = Brunnarna är det som gjordes. Rent vatten i en kopp är det som ska förändras, och det måste man titta efter.
    .hint-1 = Är brunnar kannor eller tomater?
figures-q-test-bridge = En by vill veta om lampor på bron förhindrar olyckor. Sätt stegen i ordning.
    .first-count = Räkna olyckor i ett år, efter en tydlig regel
    .do-it = Sätta upp lamporna
    .second-count = Räkna ett år till, efter samma regel
    .compare = Jämföra, också med en bro utan lampor
    .why = Utan en räkning före finns det inget att jämföra med. Den andra bron visar om året helt enkelt var mildare.
    .hint-1 = När är det för sent för en första räkning?
figures-q-year-report = Lele skriver årsrapporten för en liten rättshjälpsgrupp i Tarn. På bordet: 40 kurser, 900 flygblad och 12 klienter som kom ut ur fängelset.
    .table = Hur ska första sidan börja?
    .big-sum = ”952 framgångar på ett enda år”
    .big-sum-why = Flygblad och människor har lagts ihop. Det ser stort ut tills någon frågar vad en etta är.
    .named-rows = Tre rader, var och en med sitt namn
    .named-rows-why = Gjort, utdelat, förändrat: läsarna ser tre slags tal.
    .donor = En stiftelse som ger pengar ringer. ”Och vad blev annorlunda genom kurserna?”
    .claim-all = ”Gripandena i staden har minskat”
    .claim-all-why = Det har de kanske. Från fyrtio kurser till en hel stad är det långt.
    .follow-up = ”Vi ska fråga trettio av deltagarna”
    .follow-up-why = Elva av dem har använt det de lärde sig. Det är ett litet tal, och hon kan stå för det.
    .dodge = ”Vi ska skicka er fotografierna”
    .dodge-why = Det är fina fotografier. Frågan finns kvar.
    .lawyer = En advokat från en annan grupp läser utkastet. ”Fem av era tolv var våra klienter också.”
    .share-credit = Skriva ”tillsammans med andra”
    .share-credit-why = Meningen blir längre, och vänskapen också.
    .keep-credit = Låta det stå: varje grupp får räkna
    .keep-credit-why = Två rapporter räknar nu samma fem människor, och på papperet har staden fem fler än det finns.
    .erase-case = Ta bort de fem ur rapporten
    .erase-case-why = Säkert, men arbetet för de fem var verkligt. Det går att berätta med ett andra namn bredvid.
    .end-trust = Rapporten är tunnare än förra årets. Stiftelsen skriver: ”Äntligen en som går att läsa.”
    .end-strain = Vid nästa rundabordssamtal lägger någon ihop alla rapporter. Fler människor har frigetts i Tarn än som någonsin satt där.
    .end-pale = Allt i den är rätt, och en del av arbetet saknas.
    .why = Insats, effekt och vem som får äran är tre saker. En rapport vinner förtroende på att hålla isär dem.
figures-q-square = I september 2016 stod fler än 200 personer på åtta schweiziska stationer och bad om bättre skydd för flyktingar. Vad säger varje anteckning?
    .stood = Fler än 200 personer deltog
    .stood-why = Det räknar vad gruppen själv gjorde.
    .heard = Resenärer som läste ett flygblad
    .heard-why = Det är människorna som budskapet kom fram till. Någon förändring är det inte ännu.
    .new-law = Om skyddet blev bättre
    .new-law-why = Det var målet, och för att se det måste man titta långt efter de tio minuterna i hallen.
    .output = Vad som gjordes
    .reach = Vilka som nåddes
    .effect = Vad som förändrades
    .hint-1 = Börja med anteckningen om dem som stod där.
