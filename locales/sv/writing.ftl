### Modul 8: att skriva för rättigheter. Rubrik, sammanfattning och förvarning står i courses.ftl.

## Outcomes and tests

writing-outcome-story = berätta vad som hände Aleksandra Skochilenko, som historia, med datum och slut
writing-outcome-effect = säga vad brev och kampanjer kan göra, och vad ingen kan påstå
writing-outcome-test = pröva ett påhittat fall mot de tre grindarna och nämna rättigheterna som hänger ihop med det
writing-outcome-letter = skriva ett artigt och sakligt brev i fyra steg, med en enda begäran
writing-outcome-weigh = väga in säkerheten för den som gör något, för den som det gäller och för andra
writing-outcome-comfort = välja ord och bilder som tröstar utan att lova
writing-outcome-careful = låta viljan hos den som det gäller gå före lusten att göra något
writing-outcome-room = lämna plats både för den som gör något och för den som låter bli

writing-test-three-part = De tre grindarna
    .law = Första grinden: lagen
    .law-ask = Finns det en lag som alla kan läsa, som är tydlig nog att följa och som inte ger tjänstemän fria händer?
    .aim = Andra grinden: syftet
    .aim-ask = Har begränsningen ett syfte ur listan: andras rättigheter eller anseende, nationell säkerhet, allmän ordning, folkhälsan, den allmänna moralen?
    .need = Tredje grinden: behovet
    .need-ask = Finns det ett verkligt hot som hänger direkt ihop med just de här orden, och är detta det mildaste medlet som fungerar?
    .met = Grinden öppnas
    .unmet = Grinden förblir stängd
    .allowed = Begränsningen får stå kvar
    .violation = Begränsningen kränker rättigheten
writing-test-letter = De fyra stegen
    .who = Första steget: vem jag är
    .who-ask = Får läsaren på en rad eller två veta vem som skriver?
    .concern = Andra steget: det som oroar mig
    .concern-ask = Finns det fakta som går att kontrollera: vem, vad och när?
    .right = Tredje steget: varför rättigheten är viktig
    .right-ask = Nämns en rättighet, och knyts den till just dessa fakta?
    .ask = Fjärde steget: vad jag ber om
    .ask-ask = Finns det en enda artig begäran, som den här läsaren kan uppfylla?
    .met = Steget finns med
    .unmet = Steget saknas eller är svagt
    .ready = Brevet är färdigt
    .mend = Brevet behöver ändras

## Lesson: small papers

writing-papers = Små lappar, långa år
    .summary = Aleksandra Skochilenkos historia, från en butikshylla i mars 2022 till en fångutväxling i augusti 2024.
writing-papers-cupboard = Ett papper i ett skåp
writing-papers-found =
    Du städar ur ett skåp på en fritidsgård. Mellan gamla affischer ligger ett tryckt papper med ett namn, en teckning av en katt och en uppmaning: skriv till en åklagare, i dag.

    Papperet har gulnat i ena kanten. Något datum finns inte. På bordet ligger en penna.
writing-papers-at-once = När ett papper ber om hjälp är det bäst att skriva genast.
writing-papers-before = Nästa del handlar om kriget i Ukraina och om fängelse, utan grymma detaljer. På en del platser kan den här historien leda till problem, så tänk på vem som kan se din skärm. Du kan hoppa över delen; det kostar inget.
writing-papers-shelf = En hylla i Sankt Petersburg
writing-papers-sasha =
    Hon tecknade, spelade musik och skrev, och hon filmade och klippte. Hon arbetade på ett barncenter, gjorde musikvideor åt vänner och hade alltid mycket på gång.

    Den {DATE("2022-03-31")}, under de första veckorna av Rysslands fullskaliga invasion av Ukraina, satte hon minst fem små lappar på prislapparnas plats i en mataffär. De berättade om bomberna över Mariupol och om människorna som dog där. En kund anmälde dem.
    .person = Aleksandra (Sasha) Skochilenko, konstnär och musiker, född 1990
    .place = Sankt Petersburg, Ryssland
    .status = Fri, och i Tyskland. Hur hon har levt sedan dess har vi inte kunnat bekräfta.
writing-papers-charge =
    Den {DATE("2022-04-11")} greps hon, och två dagar senare beslutade en domstol att hon skulle häktas. Hon åtalades för att ha spridit ”medvetet falska uppgifter” om de väpnade styrkorna. Brottet var nytt: det infördes i strafflagen i mars 2022. Enligt den del av artikeln som användes mot henne kunde straffet bli upp till tio år.
writing-papers-court =
    Hon nekade och sa att hon hade handlat för fredens skull. Åklagaren yrkade på åtta år. Den {DATE("2023-11-16")} dömde domstolen henne till sju år i straffkoloni och förbjöd henne dessutom att använda internet i tre år.
writing-papers-ankara = En utväxling i Ankara
writing-papers-exchange =
    Den {DATE("2024-08-01")} ägde den största fångutväxlingen mellan öst och väst sedan kalla kriget rum i Ankara. Sju länder var inblandade. Ryssland och Belarus frigav 16 personer, västliga stater åtta vuxna; två barn reste också med. Hon var en av dem som blev fria, efter mer än 27 månader.
writing-papers-not-court =
    Hon hade skrivit under ett papper om benådning och frigivning, och hon flögs till Tyskland. En utväxling är en uppgörelse mellan stater. Den är ingen dom: ingen domstol har funnit henne oskyldig.
writing-papers-history = Varför vi berättar det som historia
writing-papers-old-sheets =
    År 2022 fanns det studiematerial som uppmanade människor att skriva för hennes skull. En del av papperen ligger kvar i skåp. Varje adress, varje nummer och varje krav på dem hör till det året. Den som kräver hennes frigivning i dag ber om något som redan har hänt.

    Därför kommer två frågor före pennan. När skrevs det här? Och vad har hänt sedan dess?
writing-papers-dates = Historien i fyra datum:
    .papers = {DATE("2022-03-31")}: minst fem små lappar om Mariupol sitter där det satt prislappar. En kund anmäler dem.
    .arrest = {DATE("2022-04-11")}: hon grips, och två dagar senare häktas hon. Anklagelsen gäller ”falska uppgifter” om armén. Hon nekar.
    .sentence = {DATE("2023-11-16")}: sju år i straffkoloni. Åklagaren hade yrkat på åtta; lagen tillät upp till tio.
    .exchange = {DATE("2024-08-01")}: hon blir fri i Ankara, i en utväxling där sju länder deltar. Ingen domstol har funnit henne oskyldig.
writing-papers-named =
    Enligt uppgift kallade Amnesty International henne samvetsfånge i juni 2022. Domstolen kallade samma lappar ett brott. Internationella normer skyddar information och kritik, även mot en armé, och även på en lapp som inte är större än en prislapp.
writing-papers-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 19 (1948); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 12 och 38 (2011)
writing-papers-guide = Sex till tjugo personer, 25 minuter. Berätta historien med dess datum, och låt deltagarna hänga lappar med datum på ett snöre. Häng upp den sista lappen innan samtalet börjar: hon är fri.
    .tips = På en del platser innebär den här historien, eller namnet på en organisation i den, en risk. Ta reda på det innan du skriver ut något. Fråga om kvinnan i historien, aldrig om vad deltagarna själva skulle göra eller har gjort.
    .debrief = Vad fick vi veta om henne? Vad skiljer hennes sätt att ta ställning mot kriget från andra sätt? Vad skulle saknas om historien slutade 2022?
    .variation = Ge grupperna samma historia, avklippt vid tre olika datum. Vad tror varje grupp?
writing-papers-film = Tänk på historien som en film som du just har sett. Vilket ögonblick stannar kvar hos dig? Vad kan kvinnan i filmen ha vägt in innan hon valde ett så stillsamt sätt?

## Lesson: what people wrote

writing-letters = Vad människor skrev, och vad som hände sedan
    .summary = Pennor och en katt 2022, vad en kampanj kan åstadkomma och varför ”efter” inte är ”tack vare”.
writing-letters-table = Te, pennor och en katt
writing-letters-evening =
    Tänk dig ett bibliotek i Chiang Mai, sent på året 2022. Tio personer sitter runt ett bord med te och färgpennor. De har kommit för att skriva till stöd för en kvinna som ingen av dem har träffat. En ritar en katt. En annan har letat efter en första mening i tjugo minuter.
writing-letters-strangers = Vad kan få tio människor att gå ut en kväll för en främlings skull? Vad hoppas kanske var och en av dem på?
writing-letters-before = Den här delen går tillbaka till 2022, när kvinnan i den förra berättelsen satt inspärrad. Inget grymt berättas. Du kan hoppa över delen; det kostar inget.
writing-letters-asked = Vad man bad om 2022
writing-letters-tasks =
    Sashas historia var en del av Write for Rights 2022, en kampanj av Amnesty International. Tanken bakom kampanjen är att en vanlig människa med en penna kan bidra till förändring.

    I materialet från Thailand fanns två uppgifter. Den ena var ett brev till en åklagare: berätta vem du är, vad som gjorde dig upprörd och varför yttrandefriheten är viktig, och begär att hon friges och att alla åtal läggs ner. Den andra var en hälsning till henne, med en teckning och ord av hopp. En katt till exempel, för hon hade två.
writing-letters-aims = Materialet ville att läsarna skulle göra fem saker:
    .connect = förstå yttrandefriheten och hitta den i sitt eget liv
    .follow = se vad som följer när den kränks
    .links = upptäcka vilka andra rättigheter som hänger ihop med den
    .campaign = lära känna Write for Rights
    .write = skriva ett brev och en hälsning som ger stöd
writing-letters-practice-only =
    I den här kursen är den femte punkten en övning, för påhittade människor. Materialet nämnde också en kurs om rätten att protestera, en video och en kort text från Amnesty. Några länkar dit finns inte här, för på en del platser är det farligt att leta efter dem.
writing-letters-who = Vem stod bakom?
writing-letters-amnesty =
    Amnesty beskriver sig som en rörelse med mer än 10 miljoner människor (en siffra från omkring 2022). Enligt egen uppgift utreder organisationen övergrepp och publicerar det den kommer fram till. Den uppmanar regeringar och företag att hålla vad de har lovat, berättar om enskilda människor så att andra engagerar sig, och utbildar om rättigheter.
writing-letters-listed =
    I Ryssland är Amnesty sedan den {DATE("2025-05-19")} listat som ”oönskad organisation”. Den som deltar i dess arbete eller sprider dess material kan straffas där.
writing-letters-after = ”Efter” och ”tack vare”
writing-letters-good-news =
    Amnesty räknar Sashas fall till sina framgångar. Människor skrev, och senare blev hon fri: båda sakerna är sanna. Men hon blev fri genom en utväxling mellan stater, efter långa offentliga kampanjer. Våra källor visar inte vilken roll breven spelade. Därför säger vi inte att breven befriade henne, och vi säger inte heller att de var till ingen nytta.
writing-letters-results = fall med positivt resultat ”efter kampanjarbete”. Lägg märke till ordet ”efter”.
    .source = Amnesty International USA, egen siffra för 2019
writing-letters-own-words =
    På sidan med den siffran står det också om vanliga människor som gör något för andra, om miljontals meddelanden och tusentals som har blivit fria. Här talar en organisation om sitt eget arbete. Fråga därför det som du frågar om varje siffra: vem räknade, vad räknas som resultat, vilket år gäller det, och hur vet man vad som var orsaken?
writing-letters-may = Vad ett brev eller ett kort _kan_ göra:
    .office = visa en myndighet att någon ser vad som händer
    .person = säga till en människa att hon inte är glömd
    .writer = lära den som skriver vad en rättighet innebär
writing-letters-no-promise =
    Ingen kan lova att det öppnar en dörr. Och uppmärksamhet kan skada lika väl som hjälpa; det handlar en senare lektion om.
writing-letters-older = Ett äldre upprop
writing-letters-petition-then =
    Hösten 2018 fanns en webbsida med en namninsamling för människorättsförsvarare i hela världen. Försvarare skulle lämna över namnen, och tillsammans skulle rösterna höras bättre. Namninsamlingen avslutades 2018. Tanken går fortfarande att fundera över. På sidan finns inget kvar att skriva under.
writing-letters-as-known = Amnesty International, Write for Rights (2022), som historia; Rysslands lista över ”oönskade” organisationer, enligt vad som var känt i november 2026
writing-letters-guide = I par, sedan hela gruppen, 20 minuter. Varje par skriver en mening att sätta under ett kort från 2022, som om det hängde på ett museum. Gruppen letar efter varje dolt ”tack vare”.
    .tips = En del tycker mycket om sådana kampanjer, andra litar inte på dem. Båda får säga det. Skriv inte ut och visa inte de gamla adresserna, och samla inte in brev för verkliga fall.
    .debrief = Vilka meningar påstod för mycket? Vilka påstod för lite? Vad kan ge någon kraft, även om ingen kan mäta det?
writing-letters-strength = Finns det något i Sashas historia som inspirerar dig, och i så fall vad? Vad kan ge kraft åt en människa som väntar bakom en dörr, och åt dem som väntar på henne utanför?

## Lesson: four steps

writing-steps = Ett brev i fyra steg
    .summary = Vem jag är, det som oroar mig, varför rättigheten är viktig, vad jag ber om: svaga meningar och bättre.
writing-steps-envelopes = Två kuvert
writing-steps-clerk =
    Klockan nio på morgonen i Lind, en stad i det påhittade landet Oster. En handläggare hos åklagaren öppnar två kuvert som gäller samma gripande.

    Det första brevet börjar: ”Ni borde skämmas.” Det fortsätter i tre sidor. Det andra är en halv sida långt. Där nämns en person, en dag, en rättighet och en önskan. Elva kuvert till ligger och väntar, och handläggaren ska ta med sig ett enda brev till morgonmötet.
writing-steps-open-first = Vilket av breven kan vara lättast att skriva för den som är arg, och vilket är lättast att läsa upp på ett möte?
writing-steps-four = Fyra steg
writing-steps-frame =
    Ett brev till en myndighet behöver inga fina ord. Materialet från 2022 lärde ut fyra steg, och de fungerar lika bra för ett påhittat fall:
writing-steps-parts =
    .who = *Vem jag är.*
    .concern = *Det som oroar mig.*
    .right = *Varför rättigheten är viktig.*
    .ask = *Vad jag ber om.*
writing-steps-mend = Svagt och bättre
writing-steps-who-line =
    Först *vem jag är.* En rad eller två räcker: student, sjuksköterska, en som läser tidningen. I övningsbrev står inga riktiga namn.

    Svagt: ”Jag talar för miljoner.” Bättre: ”Jag är sjuksköterska och skriver för egen räkning.”
writing-steps-concern-line =
    Sedan *det som oroar mig.* En person, och fakta som du kan stå för. Skriv ”åtalad för” så länge ingen rättvis rättegång har avgjort saken.

    Svagt: ”Det händer hemska saker i er stad.” Bättre: ”Den 3 maj greps bagaren Mira Toll för en mening på sina brödpåsar.”
writing-steps-right-line =
    För det tredje *varför rättigheten är viktig.* Nämn rättigheten och säg vad den är bra för. En rättighet går att slå upp, en känsla gör det inte.

    Svagt: ”Alla vet att det här är fel.” Bättre: ”Artikel 19 i den allmänna förklaringen skyddar allas frihet att föra information vidare. En stad som inte får läsa om sina brunnar kan inte laga dem.”
writing-steps-ask-line =
    Till sist *vad jag ber om.* En enda begäran, till någon som kan uppfylla den.

    Svagt: ”Gör något någon gång!” Bättre: ”Jag ber er att lägga ner åtalet mot Mira Toll.”
writing-steps-tone = Artigt är inte svagt
writing-steps-polite =
    Ett artigt brev kan tydligt säga vad som har hänt. Det innehåller inga förolämpningar, hot eller gissningar, och därför kan även den som inte håller med läsa det högt. Och det ger ingen en mening att använda mot den människa som brevet ska hjälpa.
writing-steps-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 11 och 19 (1948)
writing-steps-guide = Grupper om tre, 30 minuter. Dela ut svaga meningar på pappersremsor. Varje grupp förbättrar två och säger vilket steg de hör till.
    .tips = Håll er till påhittade människor och påhittade myndigheter, även när ni skämtar. Ett brev till en verklig makthavare, armé eller domstol kan vara farligt att skriva, även som övning.
    .debrief = Vilket steg blev kortast? Vilken svag mening var svår att ge upp, och varför?
    .variation = En person spelar handläggare och läser upp den första raden i varje brev. Handläggaren får behålla tre brev.
writing-steps-note = Tänk på en lapp eller ett brev, ditt eget eller ur en bok, som fick någon att ändra sig. Vad stod där, och vad stod inte där?
writing-steps-lamp =
    Om du vill kan du skriva en artig begäran om något litet: en lampa i trappan som har slocknat, ett bibliotek som stänger för tidigt. På papper, eller bara i huvudet.

## Lesson: the letter desk

writing-desk = Vid skrivbordet
    .summary = En bagare, en mening på brödpåsar och ett övningsbrev som inte skickas någonstans.
writing-desk-baker = Bagaren i Lind
writing-desk-bags =
    Mira Toll bakar bröd i Lind. I april tryckte staden en rapport på nittio sidor. På sidan 61 står det att vattnet i två brunnar inte är säkert att dricka. Nästan ingen läste så långt som till sidan 61.

    Då tryckte Mira just den meningen på sina brödpåsar. Den 3 maj greps hon för att ha ”spridit oro”. Vad oro är står inte i lagen. Hon sitter häktad, och ingen dag är bestämd för någon rättegång. Genom sin advokat låter hon hälsa att hon skulle bli glad över brev.
writing-desk-who-cares = Vem i Lind kan bli glad över meningen på påsen, och vem kan den besvära?
writing-desk-know = Lär först känna fallet
writing-desk-gates =
    Brevets tredje steg behöver ett skäl, så börja med de tre grindarna. Finns det en tydlig lag? Har begränsningen ett syfte ur listan? Finns det ett verkligt hot som hänger direkt ihop med de här orden, och är medlet det mildaste? Alla tre grindarna måste öppnas, och det är staten som ska visa det.
writing-desk-thread =
    Leta sedan efter andra rättigheter på samma tråd. När någon låses in för ord är det sällan bara artikel 19 det gäller. Frihet från godtyckliga gripanden, en rättvis rättegång, hälsa och mänsklig behandling kan också hänga på tråden.
writing-desk-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.3 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 21–36 (2011)
writing-desk-guide = En och en eller i par, 40 minuter. Gå först igenom fallet tillsammans. Sedan skriver var och en, eller varje par, vid skrivbordet, och ett brev läses upp om den som har skrivit det vill.
    .tips = På delade datorer sparar ingen. Alla får stå över, eller skriva på papper och behålla det. Om någon tar upp ett verkligt fall: tacka, ställ de tre frågorna ur nästa lektion och skriv inte om fallet här.
    .debrief = Vilket steg ändrades när ni kände till grindarna? Skulle någon som inte håller med kunna läsa ditt brev till slutet?
    .variation = Byt brev med varandra och markera de fyra stegen i marginalen. Markera inget annat.
writing-desk-memory = Vart dina ord tar vägen
writing-desk-kept =
    Det här skrivbordet är till för övning. Kursen skickar ingenting, och ingen väntar på ditt brev: Mira är påhittad, och det är myndigheten också. Det du skriver stannar i datorns minne tills du avslutar programmet. Sedan är det borta.
writing-desk-file =
    Där programmet får skriva filer kan du spara brevet om du vill. Från den stunden är det en fil som alla andra: den som använder datorn, sköter den eller hittar filen kan läsa den.
writing-desk-file-asks = Tre frågor innan man sparar:
    .readers = Vem mer använder datorn eller sköter den?
    .place = Var hamnar filen, och kopieras det stället till något annat?
    .words = Vore vartenda ord ofarligt i händerna på en främling?
writing-desk-names =
    Utelämna riktiga namn, även ditt eget, och allt som rör en verklig regering, armé, religion eller domstol. Och tänk på det här: andra program kan övervaka en dator, och ett öppet fönster kan fortsätta att visa det som skrevs där. Det kan kursen inte hindra. Oroar det dig är ett papper, eller ditt eget huvud, ett bättre skrivbord.
writing-desk-desk = Mira Toll, bagare i Lind, greps den 3 maj för att ha ”spridit oro”. På sina brödpåsar hade hon tryckt en mening ur stadens rapport: vattnet i två brunnar är inte säkert att dricka. Vad oro är står inte i lagen. Ingen dag är bestämd för någon rättegång. Genom sin advokat låter hon hälsa att hon skulle bli glad över brev. Be om en enda sak.
    .to = Till åklagarmyndigheten i staden Lind, Oster
    .case-words = Mira | Toll | bagar | bageri | bakar | bakade | bröd | påse | påsar | papperspås | brunn | vatten | vattn | dricksvatt | grep | grip | anhåll | häkt | frihetsberöva | inspärr | spärrad | spärrats | inlåst | låsts in | fängsl | åtal | sprida oro | sprider oro | spridit oro | spred oro | spridning av oro | misstänk | anklag
    .right-words = artikel 19 | artikel 9 | artikel 10 | artikel 11 | artiklarna 9 | artiklarna 10 | artiklarna 19 | allmänna förklaring | FN:s förklaring | konvention | ICCPR | mänskliga rättighet | mänsklig rättighet | mänskliga fri- och rättighet | rätt till | rätten till | rättighet att | rättigheten till | har rätt att | rätten att | allas rätt att | människors rätt att | rätt att söka | rätt att få | rätt att tala | rätt att berätta | rätt att veta | rätt att sprida | rätt att yttra | frihet att | frihet från | friheten | fri- och rättighet | yttrande | yttra sig | uttrycka sig | tryckfrihet | åsiktsfrihet | informationsfrihet | information | upplysning | rättvis rättegång | rättvis prövning | rättssäker | godtyck | oskuldspresumtion
writing-desk-keep-one = Vilket steg var svårast? Finns det en mening som du skulle vilja behålla?
writing-desk-leave =
    Nu kan du lämna brevet bakom dig. För ett övningsbrev är det ett bra slut.

## Lesson: safe and helpful

writing-care = Är det säkert, och hjälper det?
    .summary = Tre att tänka på innan man gör något, och vem av dem som bestämmer.
writing-care-kitchen = En telefon på köksbordet
writing-care-levi =
    En påhittad kväll. I åratal har Banu mätt vattnet i en flod i Varda och berättat för folk vad hon har funnit. Sedan förra veckan frågar främlingar efter gatan där hon bor, och hon har rest till en annan stad.

    Hennes kusin Levi bor utomlands. På hans telefon ligger ett foto av henne, klart att lägga ut. ”Alla måste få veta”, säger han. Hans mamma håller handen över skärmen. ”Har Banu sagt det?”
writing-care-known = Ju fler som hör talas om någon i fara, desto säkrare är den människan.
writing-care-three = Tre frågor
writing-care-askings = Före ett brev, ett inlägg eller ett kort för en verklig människa frågar en försiktig person:
    .self = Är det säkert för den som gör något?
    .person = Är det säkert för den som det gäller, hjälper det, och vill hon ha det?
    .others = Är det säkert för andra, till exempel familj, kolleger och de som syns på bilden?
writing-care-decides = Vem som bestämmer
writing-care-visible =
    Uppmärksamhet skyddar en del människor. En tjänsteman som vet att någon ser på tänker sig kanske för. Andra blir mer utsatta av den, därför att någon blir arg, eller därför att främlingar får se ett ansikte och en gata. Långt ifrån går det inte att veta hur det blir.

    Därför är det försvararen som bestämmer. Om hon inte går att nå är det de som står hennes fall nära som vet mest.
writing-care-quiet = Hjälp utan buller
writing-care-quiet-ways = Mycket hjälp är tyst:
    .trial = någon sitter i rättssalen och följer rättegången
    .diplomacy = diplomater talar med tjänstemän bakom stängda dörrar
    .company = någon går bredvid en människa som har blivit hotad
    .calls = vänner ringer vid en avtalad tid
    .record = fakta skrivs ner, om personen går med på det
writing-care-funds =
    Det finns också akutfonder som kan betala en advokat, säker utrustning eller skydd på en annan plats för en tid. Deras pengar och regler förändras, så ingen bör lova sådan hjälp.
writing-care-louder =
    Tillsammans hörs rösterna bättre: det var tanken bakom namninsamlingen 2018. Ofta stämmer det. Om höga röster är vad en människa behöver är en annan fråga, och den har hon själv svaret på.
writing-care-places = En annan plats, en annan risk
writing-care-lists =
    Det som är ofarligt här kan vara ett brott någon annanstans. I Ryssland är Amnesty International sedan den {DATE("2025-05-19")} listat som ”oönskad organisation”, och sedan slutet av 2025 gäller det också federationen FIDH och Human Rights Watch; den som deltar eller sprider material kan straffas. I Belarus fungerar listor över ”extremistiskt” material på ett liknande sätt. Det här är en neutral varning, och den är inte fullständig. Lagen där du är kan se annorlunda ut.
writing-care-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 3 och 12 (1948); Rysslands lista över ”oönskade” organisationer, enligt vad som var känt i november 2026
writing-care-guide = Grupper om fyra, 25 minuter. En är Levi, en är Banus syster, en ställer bara de tre frågorna och en ser på. Sluta innan någon lägger ut något.
    .tips = Ta i förväg reda på vad lagen säger där ni är. Någon i rummet kan ha familj i fara: ingen behöver berätta, och ingen är ett exempel. Ha namnet på lokal hjälp som du själv har kontrollerat.
    .debrief = Vilken av de tre frågorna ställs mest sällan? Hur känns det att hjälpa på ett sätt som ingen ser?
writing-care-unseen = Har en tyst sorts hjälp någon gång nått dig, eller någon i en berättelse som du tycker om? Vad gjorde att det gick att ta emot den?

## Lesson: a card

writing-card = Ett kort till någon
    .summary = Himmel, mitt, mark och en rad med hopp, och vilka ord som gör gott.
writing-card-slip = Nio ord under en dörr
writing-card-soup =
    En svår dag kommer en lapp in under dörren. ”Det finns soppa på spisen. Vi behöver inte prata.”

    Nio ord. Den som skrev lovade inget, förklarade inget och bad inte om något.
writing-card-few-words = Vilka få ord har gjort någon gott, i ditt liv eller i en bok? Vad fanns inte med?
writing-card-cat = Katten från 2022
writing-card-two-cats =
    Materialet från 2022 föreslog en sådan hälsning till Sasha Skochilenko: rita något, till exempel en katt, för hon hade två, och lägg till några ord av hopp. En bild av något som en människa tycker om kan säga mer än en hel sida goda råd.
writing-card-cat-today =
    Nådde teckningarna fram till henne, och vad betydde de i så fall? Det berättar inte våra källor. Hon är fri sedan den {DATE("2024-08-01")}, så katten har blivit en del av historien. Dagens kort är till någon påhittad.
writing-card-comforts = Det som tröstar
writing-card-helps = Det här gör ofta gott:
    .small = något litet och sant: ”Svalorna kom tillbaka i dag.”
    .picture = en bild som inte behöver förklaras
    .freedom = en rad som lämnar läsaren fri: ”Du behöver inte svara.”
writing-card-weighs = Det här blir ofta en börda för läsaren:
    .promise = ett löfte som ingen kan hålla: ”Till våren är du hemma.”
    .advice = råd, och frågor om fallet
    .blame = gissningar om vems felet är
writing-card-hands = Genom många händer
writing-card-leave-out =
    Ett kort går genom många händer. Är människan övervakad eller hotad kan en plats, ett datum, en väns namn eller ett skämt om en tjänsteman skada henne. En himmel, en fågel eller ett tak gör det knappast. Och före ett verkligt kort kommer frågan om hon över huvud taget vill ha ett.
writing-card-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 1 och 12 (1948)
writing-card-guide = Hur många som helst, 30 minuter, gärna med papper och pennor. Alla gör ett kort till Banu, eller bara tittar på. Till slut ligger korten på ett bord, utan namn.
    .tips = Alla ritar inte. Klippt papper, en enda rad eller ett vikt ark är också kort. Skicka inget till någon, och ta inga bilder med ansikten.
    .debrief = Vilken rad vore skön att läsa två gånger? Vilken välment rad skulle kännas tung för dig, och varför?
    .variation = Läs upp raderna medan alla blundar. Behåll dem som gör rummet tystare.
writing-card-card = Till Banu i Varda, som vakar över en flod. För en tid bor hon i en annan stad. Hennes syster säger att hon tycker om bilder och inte vill läsa om faror. Banu är påhittad, och kortet skickas inte någonstans.
    .sky = På himlen
    .middle = I mitten
    .ground = På marken
    .morning = Hoppas att morgonen är snäll mot dig.
    .light = Här lyser en lampa för dig.
    .near = Någon långt borta tänkte på dig i dag.
    .time = Ta all tid du vill. Du behöver inte svara.
writing-card-get-one = Tänk dig att ett kort som ditt kom in under din egen dörr. Vad på det skulle du titta på först?

## Lesson: action without harm

writing-small = Att handla utan att skada
    .summary = Små saker som går att göra, vad man frågar först, och friheten att låta bli.
writing-small-stairs = Två grannar i trappan
writing-small-neighbours =
    Ett påhittat hus i en påhittad stad. Rosa har gått en kurs om mänskliga rättigheter och vill göra något: i kväll, vad som helst. Hennes granne Ines skakar på huvudet. Hon har ett uppehållstillstånd som ska förnyas i vår, ett barn som sover en trappa upp och ingen lust att synas.

    De har läst samma trettio artiklar. Men de har inte lika mycket att förlora.
writing-small-always = Det är alltid bättre att göra något än att inte göra något alls.
writing-small-size = Liten betyder inte säker
writing-small-risk =
    Ett papper på en vägg är en liten handling. På en plats ägnar ingen det en blick, på en annan gör polisen det. Risken beror på platsen, stunden och personen: den kan vara större för ett barn, för en migrant, för en person med funktionsnedsättning eller för någon som finns i polisens register.
writing-small-silent =
    Därför ska ingen pressas, och ingen är skyldig att förklara varför hon står utanför. Artikel 20 säger något liknande om att gå med i grupper:
writing-small-real = Och dagens verkliga fall?
writing-small-current =
    Den här kursen nämner inget fall att skriva för. Organisationer beskriver aktuella fall på sina egna officiella sidor. Innan någon öppnar en sådan sida är två saker bra att veta: vad lagen säger på platsen, och vem som kan se skärmen. Gamla upprop, som de från 2018 och 2022, är till för att läsas.
writing-small-learning =
    Att lära sig är redan en del av det hela. En FN-förklaring från 2011 beskriver människorättsutbildning med tre ord: _om_ rättigheter, _genom_ ett sätt att lära som respekterar dem, och _för_ människor som kan använda dem.
writing-small-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 20.2 (1948); FN:s förklaring om utbildning i mänskliga rättigheter, artikel 2 (2011)
writing-small-guide = Hela gruppen, 20 minuter, i slutet av modulen. Var och en tänker på en liten sak som någon kunde göra någonstans, och gruppen ställer de tre frågorna om varje idé.
    .tips = Samla inte in planer eller löften, och skriv inte ner något. När barn är med går vårdnadshavarna och platsens regler före. Är en idé riskabel, säg det vänligt och lämna den.
    .debrief = Vilken liten sak vore bra även en dålig dag? Vad lärde du dig av någon annans skäl?
    .variation = Låt ena halvan tala för Rosa och den andra för Ines, och byt sedan sida.
writing-small-ending = Tänk tillbaka på papperet i skåpet. Om du hittade det igen, vad skulle du läsa först?
writing-small-choose = Här är några saker som människor gör efter en sådan här modul. Somliga passar på en plats men inte på en annan. Frågorna kommer först. Det här är information, inte råd.
    .law = Vad säger lagen här om saken?
    .trust = Vem litar jag på och kan prata med om det?
    .limits = Var går mina gränser, och när slutar jag?
    .call = Vem skulle jag ringa om något gick snett?
    .trace = Vad lämnar det efter sig: ett foto, en fil, ett namn?
    .concerned = Är det säkert för den som det gäller och för andra, och vill personen det själv?
    .explain = Förklara artikel 19 för en vän, i två meningar
    .explain-note = Det räcker med en lugn plats och någon du litar på.
    .listen = Lyssna på någon som ofta blir avbruten
    .listen-note = Be inte om mer än den andra vill berätta. Det som sägs stannar hos dig.
    .rewrite = Skriv ett övningsbrev på papper, om ett påhittat fall
    .rewrite-note = Bara påhittade namn. Ett papper kan hittas, och det kan rivas sönder.
    .hang = Häng upp den allmänna förklaringen där det är säkert
    .hang-note = Vem mer bor eller arbetar bakom den här dörren, och vad skulle de säga?
    .evening = Berätta för en grupp vad som hände Sasha, som historia
    .evening-note = Med datum och slut. På en del platser är historien eller källan en risk även för dem som lyssnar.
    .look-up = Leta efter aktuella fall på en organisations egna officiella sidor
    .look-up-note = Först lagen på platsen, sedan datorn: vem kan se vad som har öppnats? I en del länder kan den som öppnar eller delar sådana sidor straffas.
    .speak-up = Stöd en verklig människa offentligt, under eget namn
    .speak-up-note = Det bestämmer hon, eller de som står hennes fall nära. Det går inte att kalla tillbaka, och det kan påverka din familj också.

## Questions asked in lessons

writing-q-story-order = Berätta Aleksandra Skochilenkos historia i tidsordning.
    .papers = Lappar sitter där det satt prislappar
    .arrest = Hon grips
    .custody = En domstol häktar henne
    .sentence = En domstol dömer henne till sju år
    .exchange = Hon blir fri i en utväxling
    .why = Den 31 mars, den 11 april och den 13 april 2022; den 16 november 2023; den 1 augusti 2024. Det sista datumet är det som gamla papper inte kan känna till.
    .hint-1 = Häktning beslutas strax efter ett gripande, domen kommer långt senare.
writing-q-no-verdict = Sant eller falskt: utväxlingen den 1 augusti 2024 betyder att en domstol fann Aleksandra Skochilenko oskyldig.
    .true-why = En utväxling är en uppgörelse mellan stater. Hon skrev under ett papper om benådning och frigivning; våra källor känner inte till någon domstol som har funnit henne oskyldig.
    .false-why = Hon är fri, och ingen domstol har funnit henne oskyldig. En noggrann text kan säga båda sakerna i en mening.
    .hint-1 = Vem beslutar om en utväxling, och vem om skuld?
writing-q-old-call = Papperet ur skåpet, i en läsecirkel i Oster. Ingen där känner till historien än.
    .find = Yusuf läser upp uppmaningen. ”Skriv till åklagaren i dag.” Sex personer letar efter pennor. Vad kan han göra?
    .pens = Dela ut pennor och börja
    .pens-why = Alla är ivriga och har fullt upp. Ingen vet vilket år papperet är från.
    .date = Fråga när det skrevs
    .date-why = En kvinna känner igen kampanjen: vintern 2022. Nu har de något att slå upp.
    .bin = Slänga det, det är för gammalt
    .bin-why = Inget går fel, men en historia som är värd att känna till hamnar i papperskorgen.
    .hurry = Sex brev ligger på bordet. De begär att någon ska friges som kanske sitter i fängelse, kanske inte. Yusuf känner sig illa till mods.
    .check = Stanna upp och ta reda på slutet
    .check-why = Det tar en kväll, och en källa med datum. Så länge kan breven vänta.
    .mail = Använda adressen på papperet
    .mail-why = Adressen är flera år gammal, och det är kravet också.
    .lost = Någon frågar vad det stod på papperet. Yusuf minns en katt och ett namn.
    .fetch = Hämta det och ta reda på mer
    .fetch-why = Ett papper från 2022 är ingen uppmaning längre. En källa kan det fortfarande vara.
    .drop = Säga att det ändå är över
    .drop-why = På sätt och vis är det så. Gruppen får aldrig veta hur det slutade.
    .answer = De får veta det: gripen i april 2022, dömd i november 2023, fri i en utväxling den 1 augusti 2024. Vad gör gruppen med papperet?
    .caption = Behåller det, med datum och slut
    .caption-why = En remsa klistras fast under: vad man bad om då, vad som hände senare.
    .proof = Hänger upp det: breven segrade
    .proof-why = En skön känsla, och ett påstående som ingen i rummet kan belägga.
    .end-history = Nästa vår läser en besökare papperet och remsan under. Hon behöver ingen som förklarar.
    .end-stale = Flera månader senare har breven inte fått något svar. De bad om något som redan hade hänt.
    .end-bin = Bordet är tomt, och pennorna ställs tillbaka i sin burk.
    .end-claim = En besökare frågar: ”Hur vet ni det?” Yusuf ser länge på väggen.
    .why = Ett gammalt upprop läser man med två frågor: när skrevs det, och vad har hänt sedan dess?

writing-q-honest-line = Vilken text under ett kort från 2022 berättar Sashas historia ärligt?
    .after = Folk skrev; 2024 blev hon fri i en utväxling
    .after-why = Den ställer två fakta sida vid sida och lämnar sambandet öppet, precis som källorna gör.
    .opened = Våra brev öppnade dörren till hennes cell 2024
    .opened-why = Det känns gott, men ingen källa visar det. Stater kom överens om en utväxling efter långa offentliga kampanjer.
    .useless = Breven från 2022 förändrade ingenting alls
    .useless-why = Det går inte heller att veta. ”Inte visat” är något annat än ”ingen verkan”.
    .judges = Rörda av korten lät domarna henne gå
    .judges-why = Domarna dömde henne till sju år. Ingen domstol lät henne gå.
    .hint-1 = Leta efter texten som inte påstår något om orsaken.
writing-q-say-or-not = Sortera meningarna om brev: vad kan man säga, och vad kan ingen påstå?
    .may = Det kan man säga
    .nobody = Det kan ingen påstå
    .known = Ett brev kan visa att någon ser på
    .known-why = Det säger vad ett brev kan visa och lovar inget resultat.
    .surely = Om tillräckligt många skriver blir en fånge fri
    .surely-why = Inget antal brev gör det säkert.
    .forgotten = Ett kort kan säga till någon: du är inte glömd
    .forgotten-why = ”Kan” är det ärliga ordet. Om hälsningen når fram vet man inte.
    .because = Han blev fri tack vare vårt sista brev
    .because-why = Efter det, kanske. ”Tack vare” skulle kräva bevis.
    .counted = En grupp räknade till 142 goda resultat 2019
    .counted-why = En siffra med årtal, och man vet vem som räknade. Om orsaker säger den ändå ingenting.
    .hint-1 = Se upp med meningar som lovar något eller påstår en orsak.

writing-q-steps-order = I vilken ordning kommer de fyra stegen i ett brev?
    .who = Vem jag är
    .concern = Det som oroar mig
    .right = Varför rättigheten är viktig
    .ask = Vad jag ber om
    .why = Person, fakta, rättighet, begäran. Begäran står sist, för de tre stegen före den ger skälet.
    .hint-1 = Den som läser vill först veta vem som talar.
writing-q-sentence-step = Vilket steg hör varje mening till? Brevet handlar om Anders, en herde i Tarn.
    .teacher = ”Jag är pensionerad lärare och följer nyheterna.”
    .step-who = Vem jag är
    .teacher-why = En rad om den som skriver räcker.
    .anders = ”Den 9 juni avbröt polisen Anders körövning.”
    .step-concern = Det som oroar mig
    .anders-why = Ett namn, en dag, en händelse: fakta som går att kontrollera.
    .assembly = ”Artikel 20 skyddar fredliga möten.”
    .step-right = Varför rättigheten är viktig
    .assembly-why = Rättigheten nämns, och ilskan är utelämnad.
    .return = ”Skulle ni kunna låta kören träffas igen?”
    .step-ask = Vad jag ber om
    .return-why = En enda sak, och läsaren kan göra den.
    .hint-1 = I steg två finns ett datum.
writing-q-better-ask = Ett brev till en domstols kansli handlar om en sångerska som har väntat ett år på sin rättegång. Vilken sista mening är bäst?
    .date = ”Jag ber er att bestämma en dag för rättegången.”
    .date-why = En enda sak, tydlig, och den som läser har makt att göra den.
    .all = ”Jag ber er att ändra lagarna, polisen och pressen.”
    .all-why = Tre väldiga önskningar, och ingen av dem kan ett kansli uppfylla.
    .think = ”Jag hoppas att ni vill tänka på det här fallet.”
    .think-why = Vänligt, men den som läser kan säga ja och inte göra något.
    .shame = ”Bara fegisar skulle låta henne vänta så länge.”
    .shame-why = En förolämpning ber inte om något. Den ger också myndigheten ett skäl att sluta läsa.
    .hint-1 = Vilken mening kan den som läser säga ja till, och sedan göra något åt?
writing-q-walk-short = Ett övningsbrev: ”Bästa direktör! Jag studerar geografi. Den 2 mars tog era tjänstemän kartorna från Pavo, som märker ut torra brunnar. Kartor är information, och artikel 19 skyddar alla som för information vidare. Någon måste få betala för detta.” Är brevet färdigt?
    .who-why = En rad, och läsaren vet vem som skriver.
    .concern-why = Ett datum, ett namn och vad som hände. Det går att kontrollera.
    .right-why = Rättigheten nämns och knyts till kartorna.
    .ask-why = Där begäran skulle stå finns ett hot. ”Jag ber er att lämna tillbaka kartorna till Pavo” hade räckt.
    .ready-why = Tre bra steg gör att det sista sticker ut desto mer: direktören vet fortfarande inte vad brevet ber om.
    .mend-why = En mening saknas, och en borde bort. Resten är bra gjort.
    .hint-1 = Läs den sista meningen en gång till. Exakt vad ska direktören göra?

writing-q-walk-bags = Mira Toll tryckte en sann mening ur stadens rapport på sina brödpåsar: vattnet i två brunnar är inte säkert att dricka. Hon greps för att ha ”spridit oro”. Vad oro är står inte i lagen. Staden säger att den skyddar den allmänna ordningen. På gatorna var det lugnt. Bedöm enligt internationella normer.
    .law-why = ”Oro” kan vara vad som helst som gör en tjänsteman orolig. Ingen kan veta vad som är förbjudet.
    .aim-why = Båda svaren går att försvara. Allmän ordning står på listan, men det är lätt att säga, och inget här visar att det är det verkliga skälet.
    .need-why = Inget hot och inget direkt samband har visats, och häktning är långt ifrån det mildaste medlet. Påsarna kan till och med ha skyddat människors hälsa.
    .allowed-why = Ett syfte ur listan är en grind av tre. En vag lag och ett hot som ingen har visat håller två av dem stängda.
    .violation-why = Minst två grindar förblir stängda, och en hade räckt. Det är ett gott skäl för brevets tredje steg.
    .hint-1 = Stanna vid varje grind, även om en tidigare förblir stängd.
writing-q-bags-rights = På samma tråd hänger andra rättigheter. Para ihop det som kan drabba Mira med rätt artikel.
    .printing = Hon får inte trycka ett faktum
    .art-19 = Artikel 19
    .printing-why = Att föra information vidare, i tryck eller på en påse.
    .custody = Hon låses in utan gott skäl
    .art-9 = Artikel 9
    .custody-why = Ingen får gripas eller låsas in godtyckligt.
    .no-trial = Ingen oberoende domstol hör henne
    .art-10 = Artikel 10
    .no-trial-why = Alla har rätt till en rättvis och offentlig prövning.
    .medicine = I häktet får hon ingen medicin
    .art-25 = Artikel 25
    .medicine-why = Vård hör till en tillräcklig levnadsstandard, även bakom en låst dörr.
    .hint-1 = Artikel 9 handlar om gripanden, artikel 10 om domstolen.

writing-q-phone = Levi, utomlands, med fotot av sin kusin Banu på skärmen.
    .table = Ett tryck på skärmen, och fyra tusen människor ser Banus ansikte och läser hennes historia. Vad kan Levi göra först?
    .post = Lägga ut det, förklara senare
    .post-why = Fyrahundra hjärtan på en timme. En av läsarna känner igen bron bakom henne.
    .ask = Fråga Banu, via hennes syster
    .ask-why = Det tar tid, ända till morgonen. Fotot ligger där det ligger.
    .blur = Lägga ut det utan hennes namn
    .blur-why = En omtänksam tanke. Men ansiktet, floden och släktens namn bredvid berättar ändå en hel del.
    .spread = Banus syster ringer. Hon är inte arg, hon är rädd: ”Nu vet de vilken gata det är.”
    .delete = Ta bort det och fråga vad hon vill
    .delete-why = Överallt går det inte att göra ogjort. Men det växer inte längre, och nu får Banu frågan.
    .defend = Säga att uppmärksamhet skyddar
    .defend-why = Ibland gör den det. Hon som måste leva med den blev aldrig tillfrågad.
    .half = Någon skriver under fotot: ”Är inte det Banu vid floden?” Femtio personer kan läsa frågan.
    .remove = Ta bort inlägget och fråga henne
    .remove-why = Frågan försvinner med inlägget. Levi skriver till systern.
    .deny = Svara att det är någon annan
    .deny-why = Nu finns det ett falskt spår, och ansiktet är kvar.
    .wish = Banus svar kommer via systern: inget foto, inget namn. Men hon skulle bli glad om tidningen i Levis stad skrev om floder i allmänhet. Vad gör han nu?
    .general = Skriver om floder, utan Banu
    .general-why = Det är mindre än han ville göra. Det är vad hon önskade sig.
    .hint = Skriver, med en liten antydan
    .hint-why = För dem som letar efter henne räcker en antydan.
    .pause = Gör inget och håller kontakten
    .pause-why = Han håller linjen till systern öppen. Det är också något.
    .end-quiet = Artikeln kommer i tidningen. Banu läser den i en annan stad och skrattar åt en felstavad fisk.
    .end-wait = En månad senare ber Banu om en liten sak. Levi är den som hon kan nå.
    .end-loud = Inlägget har delats niohundra gånger. Banu flyttar igen och talar inte längre om för Levi vart.
    .end-hint = Två personer förstår antydan. En av dem är ingen vän.
    .why = Att synas skyddar en del och utsätter andra för fara. Den som det gäller bestämmer; långt ifrån går det inte att veta.
writing-q-whom-to-ask = Ingen kan nå Banu den här veckan. Vem kan en försiktig släkting fråga innan han säger något offentligt? Välj alla bra svar.
    .sister = Hennes syster, som ofta talar med henne
    .sister-why = Hon står nära och vet vad Banu vill.
    .sister-missed = Tänk på dem som talar med Banu själv.
    .crowd = De som följer en sida om floden på nätet
    .crowd-why = Många åsikter, och ingen kunskap om vad hon vill. Bara frågan sprider nyheten.
    .lawyer = Advokaten som arbetar med hennes fall
    .lawyer-why = Advokaten ser faror som inte syns utifrån.
    .lawyer-missed = Den som arbetar med fallet vet vad som kan skada det.
    .stranger = En främling som erbjuder sig att hitta henne
    .stranger-why = När någon erbjuder sig att hitta en människa som gömmer sig är det ett skäl att säga mindre.
    .hint-1 = Vem står fallet nära?

writing-q-comfort-sort = Sortera rader till ett kort: vad kan trösta, och vad kan bli en börda för den som läser?
    .comfort = Kan trösta
    .weigh-on = Kan bli en börda
    .swallows = ”Svalorna kom tillbaka i dag.”
    .swallows-why = Litet och sant, och det begär inget.
    .home = ”Till våren är du hemma.”
    .home-why = Det kan ingen lova. När våren kommer gör raden ont.
    .answer = ”Du behöver inte skriva tillbaka.”
    .answer-why = Den lämnar människan fri.
    .why-risk = ”Varför tog du en sådan risk?”
    .why-risk-why = En sådan fråga kräver att hon försvarar sig.
    .cat = ”Min katt hälsar med en långsam blinkning.”
    .cat-why = Ett litet skratt når ofta fram.
    .hint-1 = Lovar eller begär raden något?
writing-q-class-card = En skola i Varda. En lärare, fru Adeyemi, vill att klassen gör kort till Banu vid floden.
    .start-class = Systern har sagt: kort, ja; faror, nej. Tjugofyra barn tittar upp. Vad säger fru Adeyemi först?
    .free = Var med, rita eller bara läs
    .free-why = Tre barn läser. Ingen frågar dem varför.
    .all = Alla gör ett kort och skriver under
    .all-why = Tjugofyra kort med för- och efternamn. En pojke snurrar pennan i handen, runt, runt.
    .list = En regel: bara bilder, inga ord
    .list-why = Säkert, och ganska strängt. Några hade gärna skrivit en rad.
    .pushed = Pojken räcker upp handen. ”Min mamma säger att jag inte ska skriva under saker.”
    .no-names = Ta bort alla namn och tacka honom
    .no-names-why = Han hjälpte alla. De här korten behöver inga namn, inte ens förnamn.
    .insist = Det är bara ett kort, skriv under
    .insist-why = För henne är det bara ett kort. Vad det är för hans mamma vet hon inte.
    .cards = Korten är fina. En kollega vill fotografera klassen när barnen håller upp dem, till skolans sida på nätet.
    .faces = Ja, och le nu, allihop
    .faces-why = Fotot visar tjugofyra ansikten, skolan och namnet på ett av korten.
    .table-only = Bara korten, på ett bord
    .table-only-why = Inget ansikte, inget namn. Hon letar efter namn på korten innan hon säger ja.
    .no-photo = Inget foto, korten räcker
    .no-photo-why = Korten gjordes för en människa, inte för en sida på nätet.
    .end-warm = En vecka senare skriver systern: kortet med den sneda båten hänger över Banus bord.
    .end-photo = Samma kväll finns fotot på sidor som skolan aldrig har hört talas om. Det går inte att kalla tillbaka.
    .end-pushed = Pojken skriver under med ett namn som han har hittat på. Han räcker inte upp handen mer det året.
    .why = Säkert för dem som gör kortet, för den som får det och för andra: tre frågor, också när det gäller något så litet som ett kort.

writing-q-before-act = Rosa funderar på att hänga upp den allmänna förklaringen i trapphuset där hon bor. Vilka frågor ställer en försiktig människa först? Välj alla bra svar.
    .law = Vad säger lagen här om saken?
    .law-why = På en del platser kan till och med ett sådant papper leda till problem.
    .law-missed = Lagen kommer tidigt: på en del platser straffas till och med ett papper.
    .applause = Hur får jag så många som möjligt att se det?
    .applause-why = En fråga för senare, om ens då. Fler ögon kan också innebära större risk.
    .neighbours = Kan det ställa till problem för en granne?
    .neighbours-why = Andra bor bakom samma port, och de är inte tillfrågade.
    .neighbours-missed = Tänk på dem som delar trapphus med henne.
    .fear = Hur kan jag få hela huset att vara med?
    .fear-why = Ingen ska pressas att göra något. Andra kan ha mer att förlora.
    .hint-1 = Tänk på dig själv, på andra och på reglerna på platsen.
writing-q-hallway = Rosa, hennes granne Ines och ett hoprullat papper med trettio artiklar.
    .stairs = Rosa har papperet under armen, trapphuset är tomt. Ines står i sin dörr. Vad gör Rosa?
    .hang = Hänger upp det och säger inget
    .hang-why = Det ser fint ut under lampan. Ingen annan i huset har fått frågan.
    .speak = Frågar Ines vad hon tycker
    .speak-why = Först är Ines tyst. Sedan berättar hon om sitt uppehållstillstånd, som ska förnyas i vår.
    .recruit = Ber henne hjälpa till att hänga upp det
    .recruit-why = Rosa menar det vänligt. För Ines låter det som ett prov.
    .cold = ”En annan gång”, säger Ines och börjar stänga dörren. Rosa hör nyckeln.
    .sorry = Säger: du är inte skyldig mig något skäl
    .sorry-why = Nyckeln vrids tillbaka. Ines berättar vad hon tänker på.
    .courage = Säger: rättigheter kräver modiga människor
    .courage-why = Dörren är stängd. Från och med nu väntar Ines tills trappan är tom.
    .torn = På morgonen frågar hyresvärden i varje lägenhet vem som har hängt upp papperet. Han börjar hos Ines.
    .own-up = Säger genast till honom att det var hon
    .own-up-why = Hyresvärden muttrar och lämnar tillbaka det. Samma kväll pratar de två kvinnorna.
    .wait = Väntar tills han har frågat färdigt
    .wait-why = Efter en vecka slutar han fråga. För Ines var det en svår vecka.
    .listen = De två sitter i trappan. Hänger papperet här kan det skada Ines. Rosa vill fortfarande göra något.
    .kitchen = Hänger upp det i sitt eget kök
    .kitchen-why = Hennes egen vägg, hennes egen risk, och hon vet vem som kommer in.
    .nothing = Låter bli, och dricker te med Ines
    .nothing-why = Att lyssna på någon som sällan blir tillfrågad finns på varje lista över små handlingar.
    .anyway = Hänger upp det ändå, för sakens skull
    .anyway-why = Artiklarna på papperet handlar om människor som Ines.
    .end-kitchen = Mellan almanackan och lökarna hänger trettio artiklar. Gästerna läser dem medan tevattnet kokar upp.
    .end-rest = Papperet förblir hoprullat. Nu vet Ines att hon kan knacka på.
    .end-alone = Vare sig papperet hänger där eller inte: i trappan är det någon som har slutat hälsa.
    .why = Är det säkert för mig, för den som det gäller, för andra? Om ett av svaren är nej: leta efter ett annat sätt, eller låt det vara.

## Quiz pool: story

writing-q-papers-what = Vad kunde kunderna läsa på de små lapparna i Sankt Petersburg den 31 mars 2022?
    .mariupol = Att bomber föll och människor dog i Mariupol
    .mariupol-why = Minst fem lappar satt där det hade suttit prislappar.
    .prices = Ett klagomål om att maten hade blivit dyrare
    .prices-why = Platsen var en hylla med prislappar; ämnet var kriget.
    .march = Klockslag och plats för en protestmarsch
    .march-why = Ingen samling utlystes. En ensam människa lämnade några ord efter sig.
    .vote = En uppmaning att rösta på ett annat parti
    .vote-why = Inget parti var inblandat. På lapparna stod information och ord mot ett krig.
    .hint-1 = De hade med kriget i Ukraina att göra.
writing-q-charge = Vad åtalades Aleksandra Skochilenko för?
    .false-info = ”Falska uppgifter” om de väpnade styrkorna
    .false-info-why = Artikeln var ny i mars 2022. Hon nekade och sa att hon hade handlat för fredens skull.
    .damage = Skadegörelse på inredningen i en mataffär
    .damage-why = Rättegången gällde vad som stod på lapparna, inte papper och lim.
    .assembly = Deltagande i en marsch som saknade tillstånd
    .assembly-why = Hon handlade ensam. Det var ingen samling.
    .insult = Förolämpning mot en kund som hade anmält henne
    .insult-why = En kund anmälde lapparna; ingen blev förolämpad.
    .hint-1 = Artikeln i lagen var bara några veckor gammal.
writing-q-years = Fyll i det som saknas: den 16 november 2023 dömde en domstol Aleksandra Skochilenko till … år i straffkoloni.
    .accept = sju | 7 | sju år | 7 år
    .why = Sju år, och ett förbud mot att använda internet i tre år. Hon satt inspärrad i mer än 27 månader före utväxlingen.
    .asked = åtta | 8 | åtta år | 8 år
    .asked-why = Åtta år är vad åklagaren hade yrkat på.
    .most = tio | 10 | tio år | 10 år
    .most-why = Tio år var det högsta straff som lagen tillät för det här brottet.
    .ban = tre | 3 | tre år | 3 år
    .ban-why = Tre år var tiden för internetförbudet.
    .hint-1 = Det är mindre än åklagaren yrkade på.
writing-q-how-free = Hur blev Aleksandra Skochilenko fri den 1 augusti 2024?
    .exchange = Stater utväxlade fångar i Ankara
    .exchange-why = Sju länder deltog. Hon skrev under ett papper om benådning och frigivning.
    .appeal = En högre domstol upphävde domen
    .appeal-why = Ingen domstol har funnit henne oskyldig. Stater kom överens om en utväxling.
    .served = Hon hade avtjänat hela sitt straff
    .served-why = Sju år hade varat mycket längre; hon satt inspärrad i mer än 27 månader.
    .petition = Åklagaren gav efter för en namninsamling
    .petition-why = Det fanns kampanjer, men ingen källa visar att en åklagare gav efter för någon av dem.
    .hint-1 = Det var en överenskommelse, och ingen domare hade del i den.
writing-q-still-asked = Sant eller falskt: ett studiematerial från 2022 som begär att Sasha friges är historia i dag.
    .true-why = Hon är fri sedan den 1 augusti 2024, så det finns inget kvar att be om. Materialet kan läsas, med datum och slut.
    .false-why = Se på historiens sista datum. Det som materialet begär hände den 1 augusti 2024.
    .hint-1 = Jämför materialets årtal med datumet för utväxlingen.
writing-q-rights-touched = Flera rättigheter berörs i Sashas historia, så som den berättas här. Välj alla.
    .expression = Friheten att sprida information
    .expression-why = Artikel 19, i form av små lappar.
    .expression-missed = Hela fallet handlar om ord på papper.
    .nationality = Rätten till en nationalitet
    .nationality-why = Ingen tog ifrån henne nationaliteten i den här historien.
    .liberty = Skyddet mot godtyckligt frihetsberövande
    .liberty-why = Artikel 9: mer än 27 månader bakom låsta dörrar.
    .liberty-missed = Hon satt inspärrad i mer än 27 månader: se artikel 9.
    .marriage = Rätten att fritt ingå äktenskap
    .marriage-why = Den berörs inte i historien så som den berättas här.
    .hearing = Rätten till en rättvis rättegång
    .hearing-why = Artikel 10: en rättvis prövning i en oberoende domstol.
    .hearing-missed = Hon åtalades och dömdes. Artikel 10 säger hur rättvist det måste gå till.
    .hint-1 = Tänk på ord, på en låst dörr och på en domstol.
writing-q-known-open = Sortera: vad vet en noggrann berättare om Sashas historia, och vad är oklart?
    .known = Känt och daterat
    .open = Inte känt
    .customer = En kund anmälde lapparna
    .customer-why = Så började fallet mot henne.
    .life-now = Hur hon har levt sedan 2024
    .life-now-why = Det har vi inte kunnat bekräfta, och därför stannar historien där.
    .seven = Sju länder deltog i utväxlingen
    .seven-why = Det var den 1 augusti 2024.
    .one-letter = Vilket brev som vägde tyngst
    .one-letter-why = Ingen källa berättar vad något brev vägde.
    .denied = Hon nekade till brott
    .denied-why = Hon sa att hon hade handlat för fredens skull.
    .hint-1 = Skulle en daterad källa kunna berätta det?

## Quiz pool: effect

writing-q-campaign-order = Ordna de här händelserna kring brev och namninsamlingar efter tid.
    .petition = En namninsamling för försvarare avslutas
    .write = Write for Rights tar upp Sashas fall
    .sentence = Sasha får sin dom
    .exchange = Sasha blir fri i en utväxling
    .listed = Amnesty listas som ”oönskad” i Ryssland
    .why = 2018, 2022, den 16 november 2023, den 1 augusti 2024, den 19 maj 2025. Ett papper som trycktes 2022 känner bara till de två första.
    .hint-1 = Namninsamlingen hör till 2018, den ryska listan till 2025.
writing-q-after-because = Sant eller falskt: om någon blir fri efter en brevkampanj var kampanjen orsaken.
    .true-why = Kampanjen kan ha hjälpt, eller inte. Det syns inte på i vilken ordning två saker hände.
    .false-why = ”Efter” är en fråga om datum. ”Tack vare” kräver bevis, och det kan ha funnits andra orsaker.
    .hint-1 = Tänk på två saker som hände samma morgon.
writing-q-ask-figure = En organisation skriver: ”142 fall med positivt resultat efter kampanjarbete, 2019.” Vilken fråga hjälper mest?
    .what-counts = Vad räknades som positivt här?
    .what-counts-why = Fråga också vem som räknade, och hur man skulle kunna veta vad som var orsaken.
    .round = Kan man avrunda till 150?
    .round-why = En jämnare siffra skulle säga oss mindre, inte mer.
    .today = Är det årets siffra också?
    .today-why = Siffran hör till 2019. Om det här året säger den ingenting.
    .best = Vilket land kom på första plats?
    .best-why = Människors frihet är ingen tävling, och siffran rangordnar ingen.
    .hint-1 = Innan man använder en siffra tar man reda på vad som ingår i den.
writing-q-may-do = Vad kan ett brev göra? Välj alla svar som inte lovar mer än de kan hålla.
    .watch = Visa en myndighet att folk ser vad den gör
    .watch-why = Det kan det. Vad myndigheten sedan gör vet man inte.
    .watch-missed = Ett blygsamt påstående, och ett rimligt.
    .oblige = Tvinga en domstol att frige någon
    .oblige-why = Domstolar dömer efter lagen. Ett brev kan be, inte tvinga.
    .learn = Lära den som skriver något om en rättighet
    .learn-why = Det händer vid skribentens eget bord.
    .learn-missed = Den som skriver steg tre får veta vad rättigheten innebär.
    .lawyer = Ersätta en bra advokat
    .lawyer-why = Ett brev försvarar ingen i rätten.
    .hint-1 = Leta efter de blygsamma påståendena.
writing-q-listed-word = Fyll i det som saknas: i Ryssland är Amnesty International sedan den 19 maj 2025 enligt lagen en ”… organisation”.
    .accept = oönskad | oönskad organisation | oönskade | icke önskad | ej önskad | icke önskvärd | icke-önskvärd | oönskvärd
    .why = Den som deltar i dess arbete eller för dess material vidare kan straffas där. Det som är ofarligt på en plats är det inte på en annan.
    .terror = terrorist | terroristisk | terrorism | terror | terroriststämplad | terrororganisation
    .terror-why = Den stämpeln använder stater också, men inte i den här lagen. Ordet här låter nästan artigt.
    .agent = utländsk agent | utländsk | agent
    .agent-why = ”Utländsk agent” är en annan stämpel. Den här säger att man inte vill ha organisationen i landet.
    .extreme = extremistisk | extremist | extrem | extremism
    .extreme-why = ”Extremistisk” används för andra förbud. Den här stämpeln säger att organisationen inte är välkommen.
    .hint-1 = Ordet säger att man inte vill ha något i landet.
    .hint-2 = Det börjar på ”oö”.
writing-q-amnesty-methods = Amnesty International beskriver sitt arbete i flera delar. Para ihop varje del med ett exempel.
    .research = Utredning
    .find-out = Kontrollera en uppgift om misshandel
    .research-why = Organisationen utreder övergrepp och publicerar det den kommer fram till.
    .campaigns = Kampanjer
    .press-states = Uppmana ett företag att följa lagen
    .campaigns-why = Regeringar och företag uppmanas att hålla sig till lagen.
    .stories = Berättelser
    .tell-one = Låta många se en kvinnas liv
    .stories-why = Genom en enda människa kan många förstå en rättighet.
    .education = Utbildning
    .train = Hålla en workshop om artikel 19
    .education-why = Människor lär sig om sina rättigheter och hur de kan kräva dem.
    .hint-1 = Vilken del hör hemma i ett klassrum?
writing-q-page-2018 = Tamar hittar en webbsida som ber henne skriva under ett upprop för försvarare ”innan FN möts nu i december”. Sidan är från hösten 2018. Vad är den i dag?
    .source = En källa till det som gjordes 2018
    .source-why = Den kan läsas som historia: vad man bad om, vem som gjorde det och när.
    .open = Ett öppet upprop som hon bör skriva under
    .open-why = Namninsamlingen avslutades 2018, och ”nu i december” var för länge sedan.
    .fake = En förfalskning, eftersom datumet är fel
    .fake-why = Datumet var rätt när det skrevs. Sidor blir gamla utan att säga till.
    .proof = Ett bevis för att försvarare är säkra nu
    .proof-why = En sida från 2018 kan inte veta vad som hände senare.
    .hint-1 = Vilket år menas med ”nu i december”?

## Quiz pool: letter

writing-q-clear-line = Vilken mening passar bäst i det andra steget, ”det som oroar mig”?
    .fact = ”Den 4 juli greps Ravi för en teckning.”
    .fact-why = Vem, när, vad: läsaren kan slå upp det.
    .rumour = ”Det sägs att sådana som Ravi försvinner.”
    .rumour-why = Ett rykte kan viftas bort med ett ord, och brevet med det.
    .anger = ”Jag skakade av ilska när jag hörde om Ravi.”
    .anger-why = Känslan kan vara äkta. Läsaren vet ändå inte vad som hände.
    .threat = ”Ni vet mycket väl vad som gjordes med Ravi.”
    .threat-why = Den anklagar och berättar inget. Fakta är svårare att skjuta undan.
    .hint-1 = Leta efter något som går att kontrollera.
writing-q-right-line = Ett brev handlar om en stickklubb som inte får träffas längre. Vilken mening är det tredje steget?
    .article = ”Artikel 20 skyddar fredliga möten.”
    .article-why = Rättigheten nämns, så att läsaren kan slå upp den och svara.
    .member = ”Jag tycker om bra garn och goda samtal.”
    .member-why = Ett trevligt första steg: det säger vem som skriver.
    .closed = ”Sedan maj är klubbens lokal låst.”
    .closed-why = Det är det andra steget, fakta.
    .reopen = ”Skulle klubben kunna få tillbaka sin lokal?”
    .reopen-why = Det är det fjärde steget, begäran.
    .hint-1 = I vilken mening nämns en rättighet?
writing-q-polite-weak = Sant eller falskt: ett artigt brev måste utelämna det som är fel.
    .true-why = Fakta får vara glasklara. Det är bara förolämpningar och hot som stannar utanför.
    .false-why = Artighet handlar om tonen. Ett artigt brev kan rakt på sak säga vad som har hänt och vilken rättighet det kränker.
    .hint-1 = Tonen är en sak, innehållet en annan.
writing-q-keep-rewrite = Sortera meningar ur övningsbrev: behålla eller skriva om?
    .keep = Behålla
    .rewrite = Skriva om
    .nurse = ”Jag är sjuksköterska och skriver för egen räkning.”
    .nurse-why = Kort, och läsaren vet vem som talar.
    .gang = ”Ni och er liga ska få betala för det här.”
    .gang-why = Ett hot. Det hjälper ingen och kan skada den som det gäller.
    .charged = ”Hon är åtalad enligt en lag från mars.”
    .charged-why = ”Åtalad” är exakt: ingenting är avgjort.
    .everyone = ”Alla vet att ni är skyldiga.”
    .everyone-why = Den dömer utan domstol. Skriv vad du vet, och varifrån.
    .seven-things = ”Jag ber er om de här sju sakerna.”
    .seven-things-why = Sju önskemål tappas lätt bort. Välj det som är viktigast.
    .hint-1 = Är det sakligt och artigt, med högst en begäran?
writing-q-walk-violin = Ett övningsbrev: ”Till polischefen. Jag är fiolbyggare. Jag skriver om Lucia, som greps den 11 januari efter att ha sjungit på stationen. Jag ber er att släppa henne.” Är brevet färdigt?
    .who-why = Fiolbyggare: det räcker.
    .concern-why = Namn, dag och händelse finns med.
    .right-why = Varför ska sången vara fri? Det saknas en rad om artikel 19.
    .ask-why = En enda begäran, tydlig och artig.
    .ready-why = Nästan framme. Utan det tredje steget ber brevet om en tjänst, fast det är en rättighet som står på spel.
    .mend-why = Lägg till en mening om artikel 19, så får begäran sitt skäl.
    .hint-1 = Finns det en mening om en rättighet?
writing-q-walk-good = Ett övningsbrev: ”Bästa minister! Jag är förälder. Sedan mars får biblioteket i Lind inte låna ut böcker om historia till någon under tjugo år. Artikel 19 skyddar allas frihet att ta emot information. Jag ber er att öppna de hyllorna igen.” Är brevet färdigt?
    .who-why = Ett ord talar om för läsaren vem som skriver, utan namn.
    .concern-why = En plats, en månad och en tydlig regel.
    .right-why = Artikeln nämns, och rätt sida av den: att ta emot.
    .ask-why = En enda begäran, som en minister kan uppfylla.
    .ready-why = Alla fyra stegen finns där, på några få rader. Kort är inte torftigt.
    .mend-why = Varje brev går att putsa. Men inget saknas här: person, fakta, rättighet, en begäran.
    .hint-1 = Ta de fyra stegen ett och ett.
writing-q-walk-ferry = I Varda säger en publicerad lag: ingen får sätta upp anslag inne i färjors maskinrum, för papper nära heta maskiner kan börja brinna. En sjöman hänger upp en dikt mot krig där. Dikten tas ner, och han får hänga den på anslagstavlan på däck. Bedöm enligt internationella normer.
    .law-why = Publicerad, snäv och tydlig: alla vet vilka rum som menas.
    .aim-why = Säkerheten på en färja skyddar andra människors liv och den allmänna ordningen.
    .need-why = En verklig fara, ett direkt samband, och dikten får en plats ett däck högre upp: det mildaste medlet.
    .allowed-why = Alla tre grindarna öppnas. Begränsningen gäller papper nära hetta, och dikten går fortfarande att läsa.
    .violation-why = Se vad som begränsades: platsen, inte budskapet. Faran är verklig, och en annan vägg är ledig.
    .hint-1 = Är dikten förbjuden, eller bara platsen?

## Quiz pool: care

writing-q-third-ask = Tre frågor innan man gör något: är det säkert för den som gör det, för den som det gäller, och för …?
    .accept = andra | andra människor | andra personer | alla andra | de andra | övriga | de övriga | andra runt omkring | folk runt omkring | de runt omkring | de som finns runt omkring | människor runt omkring | människorna runt omkring | omgivningen | utomstående | familj | familjen | hennes familj | deras familj | anhöriga | de anhöriga | närstående | familj och kolleger | familj och vänner
    .why = Familj, kolleger, de som syns på en bild: andra glömmer man lätt, för ingen frågar dem.
    .office = myndigheten | myndigheter | myndigheterna | tjänstemän | tjänstemännen | regeringen | staten
    .office-why = Myndigheten klarar sig själv. Tänk på människor som ingen har frågat.
    .same = försvararen | offret | fången | den drabbade | den hotade
    .same-why = Det är den som det gäller, fråga nummer två. Den tredje når längre ut.
    .hint-1 = Tänk på alla ansiktena på ett gruppfoto.
writing-q-decides = Vänner utomlands undrar om en hotad bondes namn ska göras offentligt. Vem ska man lyssna mest på?
    .farmer = Bonden som hotas
    .farmer-why = Att synas skyddar en del och utsätter andra för fara. Försvararen bestämmer.
    .editor = En känd redaktör
    .editor-why = Redaktörer vet vad som blir läst. De bor inte på den gården.
    .majority = Flertalet av vännerna
    .majority-why = En omröstning bland människor som sitter säkert bär inte risken åt den som inte gör det.
    .first = Den som är först på nätet
    .first-why = Där avgör snabbheten mycket. Det här bör den inte avgöra.
    .hint-1 = Vem måste leva med det som följer?
writing-q-far-support = Sant eller falskt: stöd från ett annat land skadar aldrig den som det är tänkt för.
    .true-why = Enbart goda avsikter skyddar ingen. Uppmärksamhet från utlandet kan göra ett fall svårare.
    .false-why = Det kan hjälpa och det kan skada. De som står fallet nära vet mer och bör få frågan först.
    .hint-1 = Tänk på Levi och fotot av hans kusin.
writing-q-quiet-help = Para ihop varje tyst sätt att hjälpa med det som människor gör.
    .observe = Rättegångsobservation
    .sit = Sitta bland åhörarna och lyssna
    .observe-why = En domstol som någon ser på är kanske noggrannare.
    .diplomacy = Tyst diplomati
    .talk = Tala med tjänstemän i enrum
    .diplomacy-why = Den kan fungera där höga ord skulle stänga en dörr.
    .company = Medföljning
    .walk = Gå bredvid någon som är i fara
    .company-why = Någon finns vid sidan av en människa som har blivit hotad.
    .document = Dokumentation
    .note-down = Skriva ner fakta, med samtycke
    .document-why = Fakta finns kvar, och personen har gått med på det.
    .hint-1 = I ”medföljning” hör man ”följa med”.
writing-q-save-file = Någon funderar på att spara ett övningsbrev på en dator på biblioteket. Vad bör den personen tänka på? Välj alla bra svar.
    .users = Vilka andra som kan öppna filer där
    .users-why = En fil kan läsas av dem som använder eller sköter datorn.
    .users-missed = Andra människor använder samma dator.
    .length = Om brevet verkligen är långt nog
    .length-why = En lång fil hittas lika lätt som en kort.
    .real = Om en verklig människa nämns i det
    .real-why = Ett namn kan peka ut någon som aldrig har fått frågan.
    .real-missed = Ett riktigt namn kan innebära en risk för någon.
    .style = Om den första meningen är vacker
    .style-why = Det spelar roll för brevet, inte för dess säkerhet.
    .hint-1 = Vem kan läsa det senare?
writing-q-colleague = Ett bageri i Tarn, efter stängning. På bordet ligger ett kort till en sångerska som sitter häktad; hennes familj har bett om kort.
    .signing = Alla har skrivit under utom Oumar, som sopar golvet en andra gång. Vad gör hans kollega Pia?
    .leave = Låter honom vara och lägger undan pennan
    .leave-why = Oumar andas ut. Efter en stund sätter han sig.
    .call = Ropar: ”Nu är det bara du kvar, Oumar.”
    .call-why = Alla tittar upp. Kvasten stannar.
    .corner = ”Jag har mina skäl”, säger Oumar. Någon skrattar.
    .shield = Säger att ingen behöver ange skäl
    .shield-why = Skrattet tystnar. Pia tar bort kortet från bordet.
    .tease = Skojar om att en penna inte bits
    .tease-why = Det gör den inte. Oumar känner till annat som gör det.
    .talk = Senare frågar Oumar om han kan få hjälpa till utan namn. Vad svarar Pia?
    .draw = ”Rita något, om du vill.”
    .draw-why = Bredvid namnteckningarna växer en båt fram, utan någons namn på.
    .initials = ”Skriv bara dina initialer, då.”
    .initials-why = Mindre än ett namn, och ändå lätt att tyda i ett bageri med nio anställda.
    .end-boat = Familjen skriver att båten fick sångerskan att skratta.
    .end-initials = Oumar skriver två bokstäver, och hela natten önskar han att han hade låtit bli.
    .end-gone = Kortet skickas i väg, fullständigt. Oumar tar numera morgonskiftet, ensam.
    .why = Ingen ska pressas att göra något, och ingen är skyldig att ange skäl.
    .hint-1 = Oumar har kanske något att förlora som ingen ser.

## Quiz pool: hope and small actions

writing-q-hard-promise = Vilken rad bör inte stå på ett kort till någon som väntar på en rättegång?
    .promise = ”På fredag släpper de dig alldeles säkert.”
    .promise-why = Det kan ingen veta. Händer inget på fredag har kortet gjort ont.
    .rain = ”Det regnade, och hela gatan luktade gott.”
    .rain-why = En liten sann sak från världen utanför kan stå kvar.
    .thinking = ”Någon långt borta tänkte på dig i dag.”
    .thinking-why = Sant och varmt, och det lovar inget.
    .no-answer = ”Känn inte att du på något sätt måste svara.”
    .no-answer-why = Den lyfter bort en börda. Den kan stå kvar.
    .hint-1 = Vilken rad lovar något?
writing-q-card-contents = Vad kan vara med på ett kort till en hotad människa, om hon vill ha ett, och vad bör utelämnas? Sortera.
    .on = Kan vara med
    .off = Bör utelämnas
    .bird = En teckning av en fågel
    .bird-why = Den säger främlingar ingenting och läsaren lite.
    .street = Namnet på gatan där hon gömmer sig
    .street-why = Kortet kan gå genom många händer.
    .stars = En himmel med stjärnor
    .stars-why = Alla har samma himmel.
    .friends = Hälsningar från vänner, med hela namnet
    .friends-why = Andra nämns, och de har kanske inte fått frågan.
    .calm-line = En lugn rad utan råd
    .calm-line-why = Ofta räcker få ord.
    .hint-1 = Föreställ dig en främling som läser kortet.
writing-q-cat-then = År 2022 fanns ett material som föreslog att man skulle rita en katt till Aleksandra Skochilenko. Vad stämmer om det i dag?
    .past = Det hör till historien om 2022
    .past-why = Hon hade två katter, så idén var personlig. Hon är fri sedan den 1 augusti 2024.
    .needed = Det är fortfarande bästa sättet att få henne fri
    .needed-why = Hon är fri. Teckningen var tänkt som tröst, inte som en nyckel.
    .secret = Katten var ett hemligt protesttecken
    .secret-why = Det var enklare än så: hon hade två katter.
    .court = Domstolen räknade katterna som bevis
    .court-why = Våra källor säger inget sådant. Teckningarna var till för henne.
    .hint-1 = Minns datumet för utväxlingen.
writing-q-edu-parts = Människorättsutbildning sker om, genom och för mänskliga rättigheter (FN-förklaring från 2011). Para ihop varje ord med ett exempel.
    .about = Om rättigheter
    .knowledge = Att veta vad som står i artikel 19
    .about-why = Kunskap: artiklar, tester, historia.
    .through = Genom rättigheter
    .manner = En klass där ingen måste säga något
    .through-why = Sättet att lära respekterar alla i rummet.
    .for = För rättigheter
    .able = Att kunna skriva en begäran
    .for-why = Människor blir i stånd att använda rättigheter och att handla, om de vill.
    .hint-1 = ”Genom” handlar om hur vi lär oss.
writing-q-low-risk = I en grupp i Varda kommer fyra idéer upp. Vilken innebär minst risk för andra?
    .explain = Att förklara artikel 19 för en vän
    .explain-why = Två människor, ett lugnt samtal, inga spår. Även då spelar plats och stund roll.
    .photo = Att lägga ut ett foto av hela gruppen
    .photo-why = Där syns ansikten på människor som kan ha något att förlora.
    .name = Att göra en hotad människas namn känt
    .name-why = Den risken bär någon annan. Det vore hennes sak att bestämma.
    .signs = Att be alla skriva under offentligt
    .signs-why = Det pressar dem som helst inte vill synas.
    .hint-1 = Räkna dem som kan påverkas.
