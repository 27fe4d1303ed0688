## Outcomes

expression-outcome-two-freedoms = skilja friheten att tänka från friheten att tala, och säga vem som har dem
expression-outcome-spot-verbs = hitta de tre verben söka, ta emot och sprida i scener ur vardagen
expression-outcome-know-forms = nämna många av de uttrycksformer som internationella normer skyddar
expression-outcome-say-why = förklara vad yttrandefriheten är bra för, och vad den inte kan lova
expression-outcome-spot-choking = känna igen var och hur det fria ordet kvävs
expression-outcome-follow-chill = följa vad som händer när en enda röst har straffats
expression-outcome-judge-falsehood = skilja en lögn från ett misstag, och säga varför ett vagt förbud mot falska nyheter slår fel
expression-outcome-link-neighbours = säga vilka rättigheter som skadas, eller får stöd, tillsammans med yttrandefriheten
expression-outcome-make-room = ge plats åt röster som är lätta att förbigå
expression-outcome-notice-silence = lägga märke till en tystnad och undra vad den beror på

## Lesson 1

expression-voice = En röst och en tanke
    .summary = En innergård, en omröstning och de som ingen frågade.
expression-voice-table = Ett långbord
expression-voice-scene =
    I Marrow, en stad som vi har hittat på, delar nio familjer på en innergård. På söndagskvällen sitter de vid ett långbord och pratar om en ny grind. Lina, som hyr vindsrummet och kommer från ett annat land, häller upp te. Herr Bako tittar på sina händer. Asha, som är nio år, har ritat grinden med ett jättestort lås.

    Omröstningen går fort, och grinden köps. Först på måndagen undrar någon varför låset på Ashas teckning var så stort. Det är hon som kommer hem först på dagarna, och ingen hade tänkt på att hon behövde en nyckel.
expression-voice-who-talks = Den som kan lite om en sak bör låta andra prata.
expression-voice-someone-said-no = Tänk på någon i en bok, en film eller en historia ur släkten som visade att hon inte höll med. Hur gjorde hon, och vem märkte det?
expression-voice-everyone = Det första ordet
expression-voice-first-word =
    Artikeln som den här modulen handlar om börjar med *envar*, ett gammalt ord för var och en. Det står inte ”varje expert” eller ”varje medborgare”. Ett barn räknas med. Det gör en hyresgäst från utlandet också, och den som har fel.
expression-voice-thought = Halvan som inte hörs
expression-voice-inside =
    Titta på artikeln igen. Den rymmer två friheter, och den första hörs inte: att ha en åsikt.

    Enligt internationella normer är den friheten absolut. Ingen lag får begränsa den, och inget nödläge får sätta den ur spel. Ingen får gripas för vad hon tycker. Och ingen behöver berätta: herr Bako får titta på sina händer så länge han vill.
expression-voice-sound = Halvan som går ut
expression-voice-outside =
    Den andra friheten börjar när en tanke går ut: när den sägs, sjungs, ritas eller läggs ut på nätet. Där ute möter den andra människor, och de har också rättigheter. Därför har den ett starkt skydd men får ändå begränsas, under stränga villkor. Om dem handlar modulen ”Yttrandefrihetens gränser”.

    Här stannar vi vid själva rättigheten: vad den innehåller, vad den är bra för och vilka som försöker kväva den.
expression-voice-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 19 (1948); internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 5, 9 och 10 (2011)
expression-voice-guide = En ring med åtta till tjugo personer, 20 minuter. Börja med lektionens fråga: vad betyder det att alla har rätt till en röst och en tanke? Be sedan om exempel ur böcker, filmer eller historien på människor som sa ifrån på ett konstruktivt sätt.
    .tips = Var och en får stå över utan att säga varför. Fråga inte vad deltagarna själva har protesterat mot. På en del platser är svaret en risk.
    .debrief = Vems röst var lättast att föreställa sig, och vems var svårast? Vad gick gården i Marrow miste om när det skulle gå fort?
    .variation = Ge var och en en roll vid bordet på en lapp. Två av rollerna är utan ord.
expression-voice-next-table =
    En liten sak att pröva, om det passar. Nästa gång några bestämmer något tillsammans kan du leta efter den som ingen har frågat. Ett kort ”och du?” räcker.

    Svaret blir kanske tystnad. Det är också en rättighet.

## Lesson 2

expression-verbs = Tre dörrar
    .summary = Söka, ta emot, sprida: tre verb, tre människor, tre vatten.
expression-verbs-seven = Före åtta på morgonen
expression-verbs-small-things =
    Du kollar när bussen går. I köket spelas en sång från ett land långt borta. I trappan berättar du för en granne att bageriet har stängt i dag.

    Tre små saker, gjorda i halvsömn. Artikel 19 har ett verb för var och en av dem.
expression-verbs-lakes = Tre morgnar vid vattnet
expression-verbs-achieng =
    I *Kisumu i Kenya* säljer Achieng fisk vid sjön. I en månad har vattnet vid bryggan luktat metall. Hon går upp till länets kontor och frågar: har någon tagit prov, och vad visade det?
expression-verbs-rolando =
    I *Puno i Peru* lagar Rolando båtar vid en annan sjö, högt uppe i bergen. Hans radio får in en station från andra stranden, som hör till Bolivia. Han gillar väderrapporten, skämten och ibland en åsikt som får honom att gräla med högtalaren.
expression-verbs-siti =
    I *Penang i Malaysia* bor Siti, som är döv och lagar god mat. Mellan två färjor filmar hon hur mormors nudelsoppa görs och förklarar med händerna, på teckenspråk. På kvällen har folk i andra städer kokat den.

    Platserna finns på riktigt. De tre människorna är påhittade.
expression-verbs-doors = Vilken dörr gick de genom?
expression-verbs-three = Tre verb, en rättighet:
    .look = *Söka:* att leta efter något, ta reda på, fråga en myndighet. Genom den dörren gick Achieng.
    .get = *Ta emot:* att läsa, höra eller se det som andra sänder. Det gjorde Rolando, med sin radio.
    .give = *Sprida:* att föra vidare det du vet eller tänker. Det gjorde Siti, med sina händer.
expression-verbs-across = Ingen gränsbom
expression-verbs-no-border =
    Artikel 19 lägger till: ”genom varje slags uttrycksmedel och utan hänsyn till gränser”. Rolandos rättighet tar alltså inte slut mitt på sjön. Den har aldrig bara varit en rätt att tala. Den tillhör också dem som lyssnar, och dem som fortfarande letar.

    Lägg också märke till att dörrarna behöver varandra. Utan någon som sänder skulle Rolandos radio bara brusa.
expression-verbs-drawer = Allas låda
expression-verbs-public-drawer =
    Och provsvaret i lådan på länets kontor? FN:s kommitté för mänskliga rättigheter säger att rätten också gäller information som finns hos myndigheter. En sådan låda tillhör inte tjänstemannen som sitter bredvid den.

    Det kan finnas goda skäl att inte lämna ut ett visst papper, till exempel en patientjournal. Men skälet måste anges, och det måste hålla.
expression-verbs-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 19 (1948); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 18 och 19 (2011)
expression-verbs-guide = Först i par, sedan alla, 20 minuter. Varje par skriver upp tio saker som en torghandlare gör med information under en dag och placerar dem under de tre verben.
    .tips = En del passar under två verb. Låt paren tvista om saken: skälet är viktigare än kolumnen. Håll er till torghandlaren, så behöver ingen visa sin egen telefon eller sina vanor.
    .debrief = Vilken kolumn blev kortast? Vad skulle gå förlorat om den dörren stängdes?
    .variation = Märk ut tre dörrar i rummet. Läs upp det som någon gör. Deltagarna går till den dörr som passar.
expression-verbs-missed-first = Om en av de tre dörrarna stängdes på en plats som du känner till, vad skulle människor sakna först? Vem skulle inte ens märka det?

## Lesson 3

expression-forms = Allt som betyder något
    .summary = En gata där ingen säger ett ord, och hur mycket som sägs där ändå.
expression-forms-street = En gata utan ord
expression-forms-scene =
    Det är minnesdag i en hamnstad i det påhittade landet Oster. En änka går ut i gult, färgen som hennes man älskade, medan andra bär svart. En bagare ställer fyrtio små bröd i fönstret, ett för varje båt som kom hem. I gathörnet framför en kvinna en dikt med händerna. En busschaufför stänger av radion en minut, och bussen tystnar med honom.

    Inte ett ord hördes. Blev något sagt?
expression-forms-carry = Vad som helst som betyder något
expression-forms-covenant-two = Var och en har rätt till yttrandefrihet. Dit hör friheten att söka, ta emot och sprida alla slags uppgifter och tankar, utan att gränser spelar någon roll: i tal, i skrift eller tryck, som konst eller på vilket annat sätt man själv väljer.
    .source = Med våra ord, efter internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.2 (1966)
expression-forms-named =
    De sista orden är en vid dörr. År 2011 förklarade FN:s kommitté för mänskliga rättigheter hur vid den är: varje uttrycksform skyddas, och varje sätt att sprida den. Här är några av kommitténs exempel.
expression-forms-means = Skyddas, vem som än använder det:
    .mouth-hands = tal och teckenspråk
    .paper = böcker, tidningar, affischer, banderoller
    .art = bilder och konstföremål
    .body = kläder
    .net = internet
expression-forms-subjects = Vilket ämne som helst
expression-forms-any-subject =
    Ämnena är lika fria: politik, nyheter, konst, undervisning, religion, lökpriset. Kommittén räknar till och med in ord som många finner djupt kränkande. Den berömmer dem inte. Den säger att rättigheten omfattar dem, så att varje begränsning måste klara konventionens stränga test.
expression-forms-no-card =
    Rättigheten kräver ingen talang och ingen felfri stavning. Journalistik är också öppen för fler än dem som har presskort. Den som bevakar kommunfullmäktige i en blogg gör ett journalistiskt arbete.
expression-forms-covered = Skyddat, och sedan?
expression-forms-not-unlimited =
    Att något skyddas betyder inte att det aldrig får begränsas. Det betyder att frågan blir en annan. Ingen frågar änkan varför hon ska få bära gult. Det är den som vill förbjuda det som måste förklara sig.
expression-forms-law = Internationella konventionen om medborgerliga och politiska rättigheter (ICCPR), artikel 19.2 (1966); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 11, 12, 15 och 44 (2011)
expression-forms-guide = Grupper om fyra, 25 minuter. Varje grupp får en mening, till exempel ”Vi saknar det gamla biblioteket”, och visar den i tre former utan att tala eller skriva. De andra gissar.
    .tips = Välj ofarliga meningar. Färger och tecken kan betyda något farligt på en del platser. Låt gruppen varna dig för dem.
    .debrief = Vilken form förstod alla genast? Vilken skulle vara lättast att förbjuda, och vad skulle det säga om den som förbjuder?
expression-forms-which-form = Vilken uttrycksform märker du först när andra använder den: en sång, en färg, ett skämt, en tystnad? Varför just den?

## Lesson 4

expression-purpose = Vad den är bra för
    .summary = Ett trasigt kylskåp, två stränder, och vad en fri röst kan och inte kan göra.
expression-purpose-fridge = Ett kylskåp som surrar
expression-purpose-scene =
    På en liten mottagning öppnar en sjuksköterska kylskåpet där vaccinet förvaras. Lampan lyser, motorn surrar och flaskorna är varma. På dörren sitter en lapp: reparationen betalades i mars. Nu är det juni.

    Hon tittar på lappen en stund. Vad som händer sedan beror lite på henne, och mycket på var hon arbetar.
expression-purpose-well-run = Ett land kan styras bra även om människor inte får tala fritt.
expression-purpose-two-banks = Samma kylskåp, två gånger
expression-purpose-east =
    På *östra stranden* berättar sköterskan det för vårdnämnden, och en av ledamöterna skriver tolv rader i lokaltidningen. På torsdagen kommer två pappor till fullmäktiges möte och frågar vem som fick pengarna. Kassören måste förklara saken inför fyrtio personer. En firma fick betalt och kom aldrig. Elva dagar senare är flaskorna kalla, och nu publicerar kommunen varje reparationsräkning.
expression-purpose-west =
    På *västra stranden* blev en chaufför av med jobbet i fjol efter att ha klagat på sina däck. Sköterskan stänger kylskåpet. Tidningen visar en bild på den nya flaggstången. I november, när många barn har mässling, börjar en läkare i huvudstaden undra.

    Ingen på västra stranden skötte sitt arbete sämre. En enda sak saknades där, och du har sett vad den gör. Båda stränderna är påhittade.
expression-purpose-what-for = Vad den är bra för
expression-purpose-root =
    FN:s kommitté för mänskliga rättigheter kallar yttrandefriheten en grund för ett fritt samhälle. Det är stora ord om tolv rader och ett kylskåp. Men se vad de raderna satte i rörelse.
expression-purpose-uses = Sex saker som växer ur den:
    .see = *Öppenhet:* människor ser vad som görs i deras namn. Räkningen blev offentlig.
    .answer = *Ansvarsutkrävande:* någon får stå till svars. Kassören reste sig.
    .learn = *Utbildning:* vi lär oss av texter, av lärare och av dem som inte håller med
    .grow = *Att växa:* man får veta vem man är genom att pröva tankar på andra
    .just = *Rättvisa:* en oförrätt kan få ett namn, och den som har farit illa kan bli hörd
    .others = *De andra rättigheterna:* den som tiger kan inte kräva vatten, lön eller rösträtt
expression-purpose-no-promise = Vad den inte lovar
expression-purpose-no-magic =
    Det fria ordet gör inte varje mening sann. Det ersätter ingen domare och ingen reparatör. Också på östra stranden fanns det en firma som tog emot pengar och uteblev.

    Skillnaden är hur länge något sådant kan pågå. Där människor får tala är chansen större att ett fel upptäcks.
expression-purpose-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 2–4 (2011)
expression-purpose-guide = Två grupper, 25 minuter. Den ena skriver nästa år på östra stranden, den andra på västra, månad för månad. Sedan läser de högt för varandra i tur och ordning.
    .tips = Håll er till de påhittade stränderna. Om någon säger ”det här är vår mottagning”: tacka, och låt den personen avgöra hur långt det ska gå.
    .debrief = Vilket ögonblick avgjorde, och vem behövde vara modig? Vad hade gjort att det krävts mindre mod?
expression-purpose-only-because = Vad vet du i dag bara därför att någon, någonstans, sa det högt?

## Lesson 5

expression-choke = Fem brev till en radiostation
    .summary = Händerna som sluter sig kring en röst: myndigheter, ägare, domstolar, fina ord.
expression-choke-kestrel = Radio Kestrel
expression-choke-station =
    Radio Kestrel, på en ö i det påhittade landet Varda, har en mast, två rum och en get på gården. På morgnarna läser de upp fiskpriserna, på kvällarna får lyssnarna ringa in. På fem år har det kommit fem brev. Här är en rad ur vart och ett:
expression-choke-letters = Pärmen med brev:
    .one = ”Från och med nu skickar ni varje text till oss innan ni läser upp den.”
    .two = ”Er webbsida har blockerats på grund av tisdagens program.”
    .three = Från en bank: ”Vi kommer inte att annonsera längre. Fråga helst inte varför.”
    .four = ”Vänner utomlands har gett er en mikrofon. Därför måste ni kalla er ’utländsk agent’.”
    .five = ”Alla telefon- och internetlinjer på ön är avstängda i nio dagar.”
expression-choke-nobody-hurt =
    Ingen blev slagen och ingen blev gripen. Geten mår bra. Är Radio Kestrel fri?
expression-choke-along = Där handen sluter sig
expression-choke-who-chokes =
    Många regeringar missbrukar sin makt på sådana sätt. De skriver lagar som gör kritik till ett brott. De blockerar, straffar eller hindrar dem som inte håller med, på gatan och på skärmen.

    Det hjälper att fråga var på vägen orden stoppas.
expression-choke-spots = Fem ställen på vägen:
    .source = *Vid källan:* det som allmänheten behöver veta låses in och hålls hemligt
    .before = *Före:* inget får komma ut utan stämpel
    .after = *Efter:* sidor blockeras, inlägg raderas, tryckta exemplar tas, människor straffas
    .side = *Från sidan:* ägare, licenser och annonsörer pressas tills en röst ger vika
    .all = *Allt på en gång:* ett helt nät stängs av
expression-choke-narrow =
    Enligt internationella normer är det i regel inte tillåtet att blockera en hel webbplats eller ett helt nät. Behövs en begränsning bör den gälla just det innehåll som gör skada.
expression-choke-names = En etikett som en skälla
expression-choke-labels =
    Brev nummer fyra använder ett annat verktyg: en etikett. ”Utländsk agent”, ”extremist”, ”oönskad”: folk hör etiketten innan de har hört ett enda ord, precis som man hör skällan innan man ser geten. Mer kan följa: någon håller uppsikt, eller pengar och resor förbjuds.

    FN:s kommitté för mänskliga rättigheter säger att ord som ”extremism” måste definieras tydligt. Den säger också att begränsningar aldrig får användas för att tysta dem som vill ha demokrati eller mänskliga rättigheter.
expression-choke-long-case = En mycket lång process
expression-choke-village =
    Alla händer hör inte till en stat. I en påhittad by skriver en kvinna att dammet från stenbrottet lägger sig på skolbarnens bröd. Stenbrottets ägare stämmer henne på mer pengar än alla hus i byn är värda. De förlorar kanske till slut, om sex år. Då har hon inga pengar kvar, och ingen lust att skriva. En sådan process kallas SLAPP, eller munkavleprocess.

    Det händer i demokratier också. I Europeiska unionen finns ett direktiv från 2024 om sådana tvistemål när de går över en gräns. Medlemsländerna skulle ha fört in det i sina lagar senast den {DATE("2026-05-07")}. Hur många som gjorde det har vi inte kunnat bekräfta.
expression-choke-coats = Fina kappor
expression-choke-good-coats =
    I breven står det sällan ”vi tycker inte om er”. De har fina kappor på sig: kampen mot terrorism, allmän ordning, nationell säkerhet, religion. Bakom ett sådant ord kan det finnas en verklig fara, och då kan en snäv begränsning vara rätt. Men den som vill begränsa måste visa två saker: vad faran är, och hur just de här orden framkallar den.

    Och något glöms bort när säkerhet ställs mot rättigheter. Respekten för mänskliga rättigheter är i sig en del av säkerheten och av den allmänna ordningen. En ö där ingen får varna någon blir inte tryggare av det.
expression-choke-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 23, 30, 35, 42, 43 och 46 (2011); direktiv (EU) 2024/1069 av den {DATE("2024-04-11")}
expression-choke-guide = Fem små grupper, 25 minuter. Varje grupp får ett av breven och skriver upp tre saker: vilket av de tre verben det drabbar, vem mer än radiostationen som förlorar något, och en rimlig fråga till avsändaren.
    .tips = Använd bara Radio Kestrel. Verkliga stationer och verkliga etiketter kan ställa till problem för dem som är i rummet.
    .debrief = Vilket brev skulle lyssnarna märka sist? Vilket ser mest ut som vanliga affärer?
    .variation = Skriv breven och ställena på kort, blanda dem och låt grupperna para ihop dem.
expression-choke-how-to-walk =
    Nu går du igenom ett fall med de tre dörrarna i tankarna. Avgör vid varje dörr om den är öppen eller stängd för människorna i fallet. Säg sedan var på vägen orden stoppades.
expression-choke-quiet-letter = Vilket av de fem breven skulle vara svårast att förklara för andra som en skada? Hur skulle du försöka, i en enda mening?

## Tests

expression-test-doors = De tre dörrarna
    .seek = Söka
    .seek-ask = Kan människor här leta efter informationen och fråga efter den?
    .receive = Ta emot
    .receive-ask = Kan människor läsa, höra eller se det som andra vill berätta för dem?
    .impart = Sprida
    .impart-ask = Kan människor föra vidare det de vet, tänker eller skapar?
    .open = Dörren är öppen
    .shut = Dörren är stängd
    .secret = Vid källan: hålls hemligt
    .before = Före: utan stämpel visas inget
    .after = Efter: tas bort eller straffas
    .side = Från sidan: pressas eller stäms
    .cut = Allt på en gång: helt avskuret

## Lesson 6

expression-chill = Lamporna på Väverigatan
    .summary = Ett straff, en gata, en höst: hur tystnad sprider sig utan att någon har gett order.
expression-chill-ask-first = Före berättelsen
expression-chill-before-story =
    Den här lektionen handlar om en gata där ingen någonsin blev tillsagd att vara tyst. Men först en mening att ta ställning till, bara för dig själv. Du möter den igen i slutet.
expression-chill-nobody-forbidden = Där ingen förbjuds att tala blir heller ingen tystad.
expression-chill-mill-street = Väverigatan
expression-chill-odile =
    Väverigatan ligger i en påhittad stad i Tarn. I maj föll en takbjälke ner i väveriet och skadade sex personer. Företaget sa inte mycket. Då ställde skräddaren Odile en lampa i sitt fönster, och under den hängde hon ett tygstycke: ”Varför föll bjälken?” Inom en vecka lyste tjugotre lampor.

    Den första juni fick Odile böta två månadsinkomster för ”missbruk av fönster”. Ingen mer än hon fick någonsin böter.
expression-chill-dark =
    Ingen knackade på hos de tjugotvå andra. Men samma kväll förblev fyra fönster mörka, sedan nio, och på söndagen alla utom ett. En gammal man hade glömt att släcka sin lampa.
expression-chill-autumn =
    I september hoppar läraren över kapitlet om hur hus hålls uppe. Läkaren skriver ”hosta” och inte längre ”damm”. Tidningen har fått en ny sida med soppor. På fullmäktiges möte finns punkten ”frågor”, men ingen har någon.

    I november faller en bjälke ner i samma hall. En inspektör undrar varför ingen hade nämnt sprickorna. Folk tittar på sina skor.
expression-chill-name-it = Ett namn på kylan
expression-chill-many-more =
    När en regel eller ett straff får många fler att tystna än dem som drabbas har det en *avkylande effekt*. När människor av rädsla håller inne med sina egna ord är det *självcensur*.

    På Väverigatan samverkade tre saker. Regeln var så vag att vilken lampa som helst kunde bryta mot den. Straffet var hårt. Och alla kunde se det.
expression-chill-own-silence = En annan sorts tystnad
expression-chill-free-silence =
    All tystnad är inte kall. Ingen måste avslöja en åsikt, och man kan helt enkelt vilja ha lugn och ro. Den tystnaden är fri.

    Utifrån ser de två likadana ut. Skillnaden är vad som skulle hända om personen sa något.
expression-chill-what-follows = Följ den längs gatan
expression-chill-losses = I juni straffades en enda. På hösten saknades något nästan överallt:
    .paper = Läsare *tog* inte längre *emot* nyheter om väveriet
    .class = Elever *tog* inte längre *emot* kunskap om hur hus hålls uppe
    .workers = Vävare *spred* inte längre vad de såg ovanför sina huvuden
    .council = Grannar *sökte* inte längre ett svar, och då behövde kommunen inte ge något
expression-chill-warmth =
    Kan det bli varmt igen? Ibland. En domstol kan upphäva ett bötesstraff: artikel 8 i förklaringen ger rätt till hjälp från domstol för den vars rättigheter har kränkts. När människor angrips för vad de säger är staten skyldig att utreda det. Och två lampor bredvid varandra är mindre ensamma än en. Ingen är skyldig någon det modet.
expression-chill-law = Allmänna förklaringen om de mänskliga rättigheterna, artikel 8 (1948); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 10, 23 och 47 (2011)
expression-chill-guide = Hela gruppen, 25 minuter. Dela ut lappar med människor på Väverigatan: lärare, läkare, vävare, bagare, redaktör, elev. Var och en säger i en mening vad den personen slutade göra, och vad det ledde till. Bind ihop lapparna med snöre.
    .tips = Fråga inte vad deltagarna själva tiger om. Om en tystnad i rummet har samma orsak är berättelsen ett tryggt sätt att tala om den.
    .debrief = Vid vilken länk hade kedjan kunnat brytas, och till vilket pris? För vem hade det kostat minst?
    .variation = I ett mörkt rum: alla håller ett litet ljus och släcker det när deras lapp läses upp.
expression-chill-first-lamp = Vad skulle behöva ändras på Väverigatan innan en lampa till kunde lysa igen?

## Lesson 7

expression-rumour = Ett rykte vid färjan
    .summary = Lögner, misstag och skämt; varför ett vagt förbud mot ”falska nyheter” missar målet, och vad som fungerar bättre.
expression-rumour-ferry = ”Det är en spricka i skrovet”
expression-rumour-scene =
    Varje morgon tar trehundra personer färjan över viken i Sorrin, en påhittad stad. På måndagen går en mening runt: ”Det är en spricka i skrovet.” På onsdagen har färjan elva passagerare och en hund ombord. Folk kommer inte till jobbet, och en kvinna missar sin operation.

    Det finns ingen spricka.
expression-rumour-crime = Det borde vara ett brott att sprida något som är falskt.
expression-rumour-three-mouths = En mening, tre munnar
expression-rumour-same-words =
    Tre personer sa den. Bussbolagets ägare, som säljer fler biljetter när färjan är tom, hittade på den. En mormor hörde den och varnade sin familj. En komiker sa den på scen, med en hink på huvudet.

    Orden var desamma. Det de gjorde var inte detsamma.
expression-rumour-on-purpose =
    Bara den första ljög. Falska uppgifter som sprids med avsikt kallas *desinformation*, och det är ett verkligt problem. De kan skrämma, lura och skada människor, och den missade operationen var inget skämt. Det är alltså rimligt att fråga vad som går att göra.
expression-rumour-wide-net = Ett nät med fel maskor
expression-rumour-net-law =
    Redan samma kväll skriver fullmäktige i Sorrin en lag: ”Den som sprider falska nyheter som kan väcka oro döms till tre års fängelse.” Det låter bestämt. Håll upp lagen mot ljuset.
expression-rumour-holes = Vad ett sådant nät gör:
    .who-decides = Ingen kan veta i förväg vad som räknas som ”falskt” eller ”oro”. En tjänsteman avgör, och lagen är för oklar att rätta sig efter.
    .too-hard = Fängelse för en mening är långt mer än vad som behövs, när mildare åtgärder skulle räcka.
    .wrong-fish = Det fångar mormodern och reportern som frågar om skrovet. Bussägaren har en advokat.
expression-rumour-errors =
    Enligt internationella normer räcker det inte att något är fel för att det ska få förbjudas. Inte ens felaktiga åsikter om historien får förbjudas generellt. Och en åsikt går inte att bevisa som en siffra, så ingen behöver bevisa den.

    År 2021 skrev FN:s expert på yttrandefrihet en hel rapport om desinformation. Den tar problemet på allvar och varnar för vaga lagar som gör falska nyheter till ett brott.
expression-rumour-helps = Bättre verktyg
expression-rumour-tools = Vad Sorrin kan göra inom normerna:
    .open = *Dra ut lådan:* publicera genast besiktningen av skrovet, med siffror och namn
    .many = *Många röster:* fria tidningar och stationer som kan granska både kommunen och bussägaren
    .mend = *Rätta:* en rättelse på samma ställe som den falska meningen
    .narrow = *Sikta snävt:* en tydlig regel mot en tydlig skada, till exempel att lura kunder
expression-rumour-law = FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 13, 18, 19, 25, 34 och 49 (2011); FN:s särskilda rapportör om yttrandefrihet, rapport A/HRC/47/25 (2021)
expression-rumour-guide = Grupper om fem, 25 minuter. Varje grupp är fullmäktige i Sorrin på onsdagskvällen och får besluta om två åtgärder. En annan grupp spelar mormodern, reportern och komikern och berättar vad varje åtgärd gör med dem.
    .tips = Ta inte in ett aktuellt rykte i rummet. Det splittrar gruppen, och den som upprepar det sprider det.
    .debrief = Vilken åtgärd hjälpte kvinnan med operationen? Vilken skulle ni inte vilja lämna över till nästa fullmäktige?
expression-rumour-slow-thumb =
    Om du vill: nästa gång en mening får ditt hjärta att slå fortare kan du vänta tio minuter innan du skickar den vidare. Fråga dig under tiden var den kommer ifrån och vem som tjänar på den.

    Du kan också helt enkelt låta bli att skicka den vidare.

## Lesson 8

expression-beside = Rättigheterna bredvid
    .summary = Sex blad i en mapp, och yttrandefrihetens grannar.
expression-beside-folder = En mapp på ett bord
expression-beside-archive =
    Flera år efteråt öppnar en student i ett påhittat land en grå mapp i ett arkiv. På etiketten står det ”Radio, klagomål, sjukhus”. Hon väntar sig ett blad. Det är sex, vart och ett med sin egen handstil.

    Rättigheter bor intill varandra som hus i en rad. Den här lektionen går från dörr till dörr.
expression-beside-ahead = De närmaste sidorna är en påhittad berättelse om ett gripande och om grym behandling i häktet, utan omskrivningar. Sedan kommer ett kort stycke om ett verkligt fängelsestraff i Ryssland, för lappar om kriget i Ukraina. På en del platser kan det leda till problem att läsa om det, så tänk på vem som kan se din skärm. Du kan hoppa över alltihop och förlorar inget på det.
expression-beside-six-pages = Sex blad
expression-beside-teodor =
    Teodor arbetade på en lokalradio i Oster. En kväll rapporterade han att fyra av sjukhusets fem ambulanser saknade motor. Här är mappen som växte fram ur det.
expression-beside-pages = I datumordning:
    .report = 3 mars. En kopia av reportaget: fyra minuter, fem ambulanser.
    .dawn = 4 mars, kl. 5. ”Hämtad i hemmet.” Under ”skäl” finns en rad där inget står.
    .days = 15 mars. En tjänsteman antecknar att ingen domare har träffat honom än, och ingen advokat heller.
    .night = 16 mars. ”Stod vänd mot väggen, två nätter.”
    .tablets = 18 mars. Hans fru ber att få lämna hans hjärttabletter. En stämpel: ”Avslag.”
    .verdict = 20 mars. En dom. Den är daterad en dag före förhandlingen.
expression-beside-real = En verklig dom
expression-beside-sasha =
    Teodor är påhittad. Alla mappar är inte det. I mars 2022 bytte konstnären Aleksandra Skochilenko ut prislappar i en rysk mataffär mot små lappar om kriget i Ukraina. Hon åtalades för att ha spridit falska uppgifter om de väpnade styrkorna.

    Den {DATE("2023-11-16")} dömde en domstol i Sankt Petersburg henne till sju års fängelse. Den {DATE("2024-08-01")} frigavs hon i en fångutväxling. Ingen domstol hade funnit henne oskyldig. Hennes historia berättas i modulerna ”Protestens former” och ”Att skriva för rättigheter”.
expression-beside-neighbours = Grannarna
expression-beside-why-beside =
    Mänskliga rättigheter behöver varandra. När någon straffas för ord är det sällan bara orden som drabbas. De här rättigheterna står tätt intill i den allmänna förklaringen.
expression-beside-list = Bredvid artikel 19:
    .liberty = *Frihet och säkerhet* (artiklarna 3 och 9): ingen får låsas in utan rättvisa skäl som står i lag
    .body = *Ingen tortyr eller grym behandling* (artikel 5), vad personen än har sagt
    .health = *Hälsa* (artikel 25): mat, medicin och vård, också bakom en låst dörr
    .hearing = *En rättvis rättegång* (artikel 10), i en domstol som inte redan har bestämt sig
    .privacy = *Privatliv* (artikel 12): ett hem, brev och samtal som ingen går igenom efter behag
    .together = *Möten och föreningar* (artikel 20), för en röst söker andra
expression-beside-hands = Många händer
expression-beside-many-hands =
    När någon grips för sina ord går blad efter blad genom någons händer: en polis, en tjänsteman, en vakt, en läkare, en domare. Vid varje skrivbord har staten samma skyldigheter: att respektera personens rättigheter och att skydda dem mot andra. Där det fungerar är ett helt land tryggare.

    Yttrandefriheten hjälper i sin tur sina grannar. En vakts anteckning, en läkares rapport, en fråga i en tidning: så märks det att en dörr är låst. Och enligt internationella normer måste staten utreda saken när en människa angrips för sina ord.
expression-beside-law = Allmänna förklaringen om de mänskliga rättigheterna, artiklarna 3, 5, 9, 10, 12, 19, 20 och 25 (1948); FN:s kommitté för mänskliga rättigheter, allmän kommentar nr 34, punkterna 4 och 23 (2011)
expression-beside-guide = Sex personer eller sex små grupper, 25 minuter. Var och en får ett blad ur mappen och spelar den som skrev det. Vad såg den personen? Vad hade hon kunnat göra utan stor fara, och vad hade hjälpt henne att göra det?
    .tips = Säg i förväg att berättelsen innehåller ett gripande och grym behandling. Ingen behöver spela den som gör illa. De som skrev bladen räcker.
    .debrief = Vid vilket blad var det lättast att vända berättelsen? Vilken rättighet hade gruppen nästan glömt?
    .variation = Lägg bladen i en rad och låt var och en lägga en sten där den själv hade stoppat det hela.
expression-beside-turn-page = Tänk på en film eller en bok där någon bakom ett skrivbord sa ”vänta”. Vad gjorde det möjligt?
expression-beside-retell =
    Något att ta med: välj en rättighet som inte handlar om ord, till exempel sömn, bröd eller skola. Hitta ett ögonblick då någons fria ord skyddar den.

    Behåll det för dig själv, eller berätta det för någon om det är tryggt där du är. Mer behövs inte.

## Questions asked in lessons

expression-q-asha = Asha är nio år. Enligt internationella normer får hon yttrandefrihet först när hon är vuxen.
    .true-why = Barn har den redan. I artikeln står det ”envar”, var och en, och hennes teckning av låset var ett yttrande i ordets fulla mening.
    .false-why = Så är det: ”envar” har ingen ålder. De vid bordet hade gjort klokt i att titta på hennes teckning före omröstningen.
    .hint-1 = Med vilket ord börjar artikel 19?
expression-q-head-or-out = De som bor runt gården funderar på grinden. Vad stannar som en tanke, och vad går ut till andra?
    .only-thought = Stannar som en tanke
    .goes-out = Går ut till andra
    .tells = Lina säger vid bordet att grinden är ful
    .tells-why = Det som sägs högt når andra. Det är ett yttrande.
    .doubts = Herr Bako tvivlar på att den behövs
    .doubts-why = Ett tvivel som ingen hör är en åsikt, och ingen lag får begränsa det.
    .ribbon = En hyresgäst knyter ett svart band runt grinden
    .ribbon-why = Inte ett ord har sagts, och ändå får alla som går förbi veta något.
    .hopes = En änka hoppas i tysthet att den ska rosta
    .hopes-why = Ett hopp finns inombords. Det är bara hennes så länge hon inte visar det.
    .sketch = Asha visar sin teckning av låset
    .sketch-why = Så länge den fanns i hennes huvud var den en tanke. På bordet är den ett yttrande.
    .hint-1 = Fråga om någon annan skulle kunna märka det.
expression-q-diary = I det påhittade landet Tarn öppnar polisen Rafis dagbok, som ingen annan någonsin har läst. Där står det att den nya skatten är dum. Han låses in för att han tycker så. Vilken frihet kränks först och tydligast, enligt internationella normer?
    .no-reader = Ingen, för en dagbok har inga läsare
    .no-reader-why = Det behövs ingen läsare. Att ha en åsikt är skyddat även om ingen någonsin får veta den.
    .assembly = Friheten att träffa andra människor
    .assembly-why = Rafi träffade ingen. Han satt ensam med en penna.
    .opinion = Friheten att ha en åsikt
    .opinion-why = Han låses in för det han tänker. Att gripa någon för en åsikt kränker en frihet som inte har några undantag.
    .nothing-yet = Ingen, förrän en domstol har dömt
    .nothing-yet-why = En domstol kan rätta till det senare. Kränkningen började med gripandet.
    .hint-1 = Vad hade Rafi dittills gjort med sin tanke?

expression-q-which-door = Genom vilken dörr går var och en?
    .seek = Söka
    .receive = Ta emot
    .impart = Sprida
    .archive = En student letar efter gamla kartor i ett arkiv
    .archive-why = Hon vill åt något som hon inte har än.
    .lecture = En bonde lyssnar på ett föredrag om jord
    .lecture-why = Någon sänder, och han tar in det.
    .poster = Två flickor sätter upp en lapp om en bortsprungen katt
    .poster-why = De för vidare det de vet till alla som går förbi.
    .cinema = Ett par ser en film från utlandet
    .cinema-why = Att se är att ta emot, och gränsen spelar ingen roll.
    .question = En pappa frågar skolan hur betyg sätts
    .question-why = Att fråga en myndighet är ett klassiskt sätt att söka.
    .letter = En pensionär skriver en insändare till tidningen
    .letter-why = Hans åsikt lämnar köket och når läsare.
    .hint-1 = Åt vilket håll rör sig informationen: till personen, bort från personen, eller letas den fortfarande efter?
expression-q-foreign-song = En stat stör ut en musikstation bara därför att den sänder från utlandet. Enligt internationella normer drabbar det också lyssnarnas rättighet.
    .true-why = I artikel 19 står det ”utan hänsyn till gränser”, och att ta emot är ett av artikelns tre verb. Stationen förlorar, och det gör alla som ville höra den också.
    .false-why = Det kan se ut som om bara sångarna förlorar. Men att ta emot är en egen rättighet, och var en sång kommer ifrån är inget skäl att stänga den ute.
    .hint-1 = Tänk på Rolandos radio på sjön.
expression-q-water-test = Du går med Achieng. Hon vill veta om vattnet vid fiskbryggan är säkert. Normerna skyddar alla tre dörrarna. Vilken väg genom dem fungerar bäst?
    .counter = På kontoret säger en tjänsteman: ”Vi har tagit ett prov. Svaret kan jag inte lämna ut.” Vad gör Achieng?
    .go-home = Går hem; de vet väl bäst
    .go-home-why = Provet togs för allmänheten, och svaret blir kvar i en låda.
    .write = Begär det i ett kort brev
    .write-why = En skriftlig fråga kräver ett skriftligt svar, med ett skäl om det är nej.
    .post-guess = Säger till alla att det är gift
    .post-guess-why = Hon får säga det, och hennes oro är verklig. Men hon vet inte än, och folk kommer att fråga henne.
    .silence = Två veckor går. Lukten blir starkare, och en kund frågar om fisken är bra. Hon har inget svar.
    .return = Går tillbaka och frågar skriftligt
    .return-why = Dörren till att söka är inte stängd för alltid bara för att den stängdes en gång.
    .leave-it = Säger att det säkert är bra
    .leave-it-why = Nu för hon vidare något som hon inte vet.
    .stir = Nyheten går längs stranden. I tre dagar går det inte att sälja en enda fisk. En man frågar: ”Hur vet du det?”
    .say-unsure = Säger att hon gissade, och skriver
    .say-unsure-why = Den som rättar sitt misstag behåller förtroendet, och nu letar hon efter fakta.
    .louder = Säger om det, bara högre
    .louder-why = Högre är inte säkrare. Folk börjar vända sig bort.
    .reply = Kontoret skickar provsvaret. Det är järn från ett gammalt rör: fult, inte farligt, och lätt att laga. Vad gör hon nu?
    .keep = Lägger undan pappret; hon vet ju
    .keep-why = Hon har tagit emot det, och det är hennes rätt. De andra på stranden fortsätter att gissa.
    .share = Hänger upp det vid fiskbryggan
    .share-why = Hon sökte, hon tog emot, och nu sprider hon det. Alla tre dörrarna har använts.
    .end-tap = Folk läser pappret, och någon känner en rörmokare som kan gamla rör. På fredagen luktar vattnet ingenting.
    .end-drawer = Achieng sover gott. Bredvid henne häller en man ut sitt vatten och köper flaskor som han inte har råd med.
    .end-guessing = Lukten finns kvar, och det gör historierna om den också. Pappret med svaret ligger fyrtio steg bort.
    .end-lost = När det kommer en riktig varning på våren är det få som tror på den.
    .why = Att söka, ta emot och sprida hör ihop. En öppen låda hade besparat alla en månad.

expression-q-tulips = I Tarn planterar Nima röda tulpaner som tillsammans bildar en tom stol, för en vän som har gett sig av. En tjänsteman säger: ”Blommor är inget yttrande.” Vad säger internationella normer?
    .words-only = Sant: bara ord räknas, sagda eller skrivna
    .words-only-why = Kommittén nämner bilder och föremål också. Listan slutar inte med ord.
    .museum = De räknas om de visas upp på ett museum
    .museum-why = Ett museum kan vara en fin plats, men platsen avgör inte.
    .counts = De räknas: också föremål kan säga något
    .counts-why = Stolen säger något som folk förstår, och vilket medel som helst kan bära en mening.
    .must-sell = De räknas om Nima säljer sina blommor
    .must-sell-why = Om någon betalar eller inte gör ingen skillnad för vad blommorna säger.
    .hint-1 = Tänk på bröden i bagarens fönster.
expression-q-form-names = Kommittén nämner olika uttrycksformer. Vilken använder var och en?
    .fingers = En guide förklarar ruinerna med händerna
    .fingers-why = Teckenspråk är språk. I listan står de bredvid talet.
    .jacket = Sköterskor bär en vit handske i en vecka
    .jacket-why = Det man har på sig kan säga något. Därför nämns det.
    .statue = En svetsare bygger en fågel av nycklar
    .statue-why = Ett konstföremål räknas, vad det än är gjort av.
    .bedsheet = En klass målar ”Tack” tvärs över ett lakan
    .bedsheet-why = Ett målat lakan på ett staket är en banderoll, med eller utan stänger.
    .signed = teckenspråk
    .dressed = klädsel
    .shaped = konstföremål
    .hung = banderoll
    .hint-1 = Börja med den som talar med händerna.
expression-q-press-card = En kvinna utan presskort bevakar sitt kommunfullmäktige i en blogg. Enligt internationella normer kan det vara journalistik.
    .true-why = Journalistik är något som människor gör, och kommittén räknar in bloggare bland dem som gör det.
    .false-why = Ett kort kan vara bra att visa vid en dörr. Rättigheten hänger inte på det: bloggare kan också vara journalister.
    .hint-1 = Är det kortet som ger läsarna information?

expression-q-fridge-steps = Sätt stegen på östra stranden i ordning.
    .warm = Sköterskan hittar varma flaskor
    .tells = Tolv rader står i tidningen
    .asks = Två pappor frågar om pengarna
    .explains = Kassören måste förklara
    .mended = Flaskorna är kalla igen
    .why = Först ser någon, sedan kan många se, sedan blir någon tillfrågad och måste svara. För varje steg behövdes en röst som inte straffades.
    .hint-1 = Vad behövde papporna läsa innan de kunde fråga?
expression-q-use-match = Varje scen visar en sak som yttrandefriheten är bra för. Para ihop dem.
    .spending-list = En stad hänger upp alla sina räkningar
    .spending-list-why = Nu kan alla titta. Det är öppenhet.
    .hard-question = En chef måste förklara sig för en förälder
    .hard-question-why = Någon ställer sig upp och anger skäl. Det är ansvarsutkrävande.
    .new-idea = En elev läser en åsikt långt bortifrån
    .new-idea-why = Man lär sig av att möta andra tankar.
    .old-wrong = En arbetare berättar, år efteråt, om misshandel
    .old-wrong-why = En oförrätt som har fått ett namn går att göra något åt. Tystnaden skyddar den som slog.
    .visible = öppenhet
    .answering = ansvarsutkrävande
    .learning = utbildning
    .justice = rättvisa
    .hint-1 = I vilken scen visas något bara upp, och i vilken måste någon stå till svars?
expression-q-one-more-step = På östra stranden blev räkningen synlig. Vad lägger ansvarsutkrävande till?
    .answer-for = Att någon måste förklara och stå för den
    .answer-for-why = Att se är den första halvan. Den andra kom när kassören reste sig inför fyrtio personer.
    .same = Inget, för det är precis samma sak
    .same-why = De ligger nära varandra. Men en räkning kan hänga på en vägg i åratal utan att någon förklarar den.
    .only-courts = Att en domstol måste straffa någon för den
    .only-courts-why = En domstol kan komma in om någon har brutit mot lagen. Ofta räcker det med en förklaring och en lagning.
    .praise = Att kommunen får beröm för den
    .praise-why = Beröm kan följa. Men det är inte vad de som har makt är skyldiga människor.
    .hint-1 = Vad ville de två papporna ha?

expression-q-walk-stamp = I Oster måste varje sång få en stämpel av kulturkontoret innan den får sjungas på en scen. Kano ber kontoret om reglerna och får dem samma dag. Bibliotek och arkiv är öppna för honom. Hans nya sång, om gatan där han bor, får ingen stämpel. Ingen har hört den. Se på de tre dörrarna enligt internationella normer.
    .seek-why = Kano kunde fråga och leta utan problem. Vid den här dörren finns inget att klaga på i fallet.
    .receive-why = De som skulle ha lyssnat får inte höra sången. Den som stoppar en röst stänger också öron.
    .impart-why = Han har skapat något och får inte nå ut med det. Den här dörren är stängd.
    .secret-why = Ingen information låstes in för honom. Det är hans egen sång som inte kommer ut.
    .before-why = Sången stoppades innan någon kunde bedöma den. Det kallas förhandscensur, och stämpeln är dess vanliga verktyg.
    .after-why = Det hade stämt om sången hade sjungits och sedan straffats. Här kom den aldrig så långt.
    .hint-1 = Fråga när kontoret ingrep: innan den första konserten, eller senare?
expression-q-letter-spots = Var på vägen stoppade breven Radio Kestrel?
    .text-first = ”Skicka varje text till oss”
    .text-first-why = Myndigheten läser innan någon lyssnare kan höra. Radion blir ett väntrum.
    .page-gone = ”Er sida har blockerats”
    .page-gone-why = Programmet hade redan sänts. Handen slöt sig bakom det.
    .bank-leaves = ”Vi kommer inte att annonsera”
    .bank-leaves-why = Inte ett ord förbjöds. Pengarna drogs undan vid sidan av, och ”fråga helst inte varför” låter som om någon hade pressat banken.
    .nine-days = ”Telefon och internet är avstängda”
    .nine-days-why = Det drabbar radion, dess kritiker, fiskmarknaden och varenda mormor lika hårt.
    .before-anyone = Före
    .afterwards = Efter
    .sideways = Från sidan
    .everything = Allt på en gång
    .hint-1 = Fråga först om lyssnarna redan hade hört något.
expression-q-security-coat = En myndighet i Varda förbjuder ett brev från bönder om dåliga vägar och säger bara: ”Nationell säkerhet.” Vad kräver internationella normer?
    .word-settles = Inget mer, för säkerhet är skäl nog
    .word-settles-why = Säkerhet är visserligen ett tillåtet syfte. Men att nämna ordet visar ingen fara, och det måste också visas att begränsningen behövs.
    .show-danger = Att den visar vilken fara brevet innebär
    .show-danger-why = Hotet och dess direkta samband med just det här brevet måste visas. Det blir svårt med ett brev om hål i vägen.
    .never-security = Att säkerhet aldrig någonsin anges som skäl
    .never-security-why = Det får anges. Det finns verkliga faror, och snäva begränsningar kan vara rätt. Men skälet måste vara mer än ett ord.
    .half-half = Att hälften av brevet får tryckas
    .half-half-why = Rättigheter delas inte ut i halvor. Antingen är det befogat att begränsa en viss passage eller så är det inte det.
    .hint-1 = Räcker det att kappan är fin?

expression-q-mill-order = Sätt berättelsen om Väverigatan i ordning.
    .lamp = Odiles lampa frågar om bjälken
    .fine = Hon får böta två månadsinkomster
    .dark-row = Andra fönster blir mörka
    .no-questions = Ingen frågar på fullmäktiges möte
    .same-beam = En andra bjälke faller ner
    .why = Ett enda straff räckte. Tystnaden nådde dem som hade kunnat se den andra bjälken i tid.
    .hint-1 = Gatan var mörk redan före hösten.
expression-q-fear-or-choice = Fem personer säger inget. Vems tystnad är fri, och vems är självcensur?
    .chosen = Fri tystnad
    .afraid = Självcensur
    .tired = Ines är trött på politik och pratar fotboll
    .tired-why = Hon skulle tryggt kunna säga något. Hon vill hellre låta bli, och det bestämmer hon själv.
    .dust = En läkare undviker ”damm” efter böterna
    .dust-why = Han vet vad han ser och skriver något annat, på grund av vad som kunde hända.
    .ballot = Ravi berättar inte hur han röstade
    .ballot-why = Ingen måste avslöja en åsikt. Att behålla den är ett sätt att använda friheten.
    .verse = En poet stryker en vers som kan kosta jobbet
    .verse-why = Kniven är i hennes egen hand, och rädslan styr den. Det är självcensur.
    .fined-friend = En redaktör stoppar en artikel när en vän bötfällts
    .fined-friend-why = Straffet drabbade någon annan, och den här artikeln dog av det. Så verkar kylan.
    .hint-1 = Fråga för var och en: vad skulle hända om den personen sa något?
expression-q-once-in-four = En minister i Tarn säger: ”På fyra år har lagen använts en gång. Hur kan den skada det fria ordet?” Vem eller vad lämnar han utanför?
    .the-fine = Det exakta beloppet den gången
    .the-fine-why = Beloppet har betydelse, och hårda böter skrämmer mer. Men han har utelämnat något större än så.
    .the-judge = Domaren som dömde till böter
    .the-judge-why = Domaren hör till det enda fall som han har räknat.
    .unpunished = De som bröt mot den utan straff
    .unpunished-why = Det kan finnas några. Men de som talade ändå är inte de som lagen fick att tystna.
    .the-silent = De många som sedan teg
    .the-silent-why = En lag kan användas en enda gång och verka varje dag, i varje huvud som har hört om böterna. Han har räknat ett fall och inga tystnader.
    .hint-1 = Hur många fick böta på Väverigatan, och hur många fönster blev mörka?
expression-q-wall-paper = Du är rektor för skolan på Väverigatan. Elever gör en väggtidning i korridoren. På måndagen står det: ”Varför är vår lunch kall? Fråga köket.” Kocken är sårad, och kommunen ringer dig.
    .monday = Du står framför väggen. Vad gör du?
    .tear-down = Tar ner den före lunch
    .tear-down-why = Det är lugnt i korridoren igen. Fyrtio elever har sett vad som händer med en fråga.
    .look-first = Frågar eleverna vad de vet
    .look-first-why = Du behandlar dem som människor som får säga saker och som man kan be om skäl.
    .each-page = Läser sidorna först i fortsättningen
    .each-page-why = Du menar väl. Men en stämpel före varje sida är förhandscensur på en liten vägg.
    .recipes = På torsdagen finns bara recept på soppa på väggen. Ingen har förbjudit något annat. En flicka går förbi dig och tittar i golvet.
    .ask-them = Frågar vad tidningen skulle behöva
    .ask-them-why = Det är sent, men den som kylde ner väggen är bäst på att värma den.
    .enjoy-calm = Berömmer de fina nya recepten
    .enjoy-calm-why = De förstår dig mycket väl. Fler frågor blir det inte i år.
    .stamps = Du läser varje sida. Eleverna skriver nu sådant som du säkert godkänner. Förra veckan utelämnade de det trasiga elementet.
    .drop-stamp = Ger väggen tillbaka till dem
    .drop-stamp-why = Du kan prata med dem efteråt, som vilken läsare som helst. Stämpeln är borta.
    .keep-stamp = Behåller den; det går ju smidigt
    .keep-stamp-why = Det gör det, eftersom de censurerar sig själva innan du hinner.
    .facts = Eleverna har mätt: soppan är ljummen tre dagar av fem, för mathissen är trasig. De har inte pratat med kocken. Hur går du vidare?
    .cook-replies = Erbjuder kocken halva väggen
    .cook-replies-why = Fler ord, och båda sidor hörs. Kocken vet mest om hissen.
    .no-names = Ber dem att inte skylla på folk
    .no-names-why = Schyst mot kocken, kanske. Som regel för allt tar det udden av svåra frågor.
    .punish-writer = Ger den som skrev en varning
    .punish-writer-why = En elev drabbas, och av det lär sig de andra snabbare än av någon läxa.
    .end-warm = Kocken skriver: ”Jag har bett om en ny hiss sedan i våras.” Nu frågar hela skolan. I maj ångar soppan.
    .end-half = Nästa nummer är artigt och lite vagt. Hissen är fortfarande trasig, men väggen lever och kan fortfarande lära sig.
    .end-blank = Väggen förblir prydlig och tom. Ingen var förbjuden att skriva.
    .why = Små maktmedel kyler lika mycket som stora: genom exemplet. Det som värmer är ett öppet svar.

expression-q-three-speakers = Fyra personer i Sorrin säger något om färjan. Vad gjorde var och en av dem?
    .owner = Bussägaren hittar på en spricka för att sälja mer
    .owner-why = Han vet att det är falskt och sprider det med avsikt. Det är desinformation.
    .grandmother = En mormor upprepar det för att varna
    .grandmother-why = Hon tror på det och vill skydda. Hon har fel, och en rättelse hjälper henne.
    .comedian = En komiker ”sjunker” på scen, hink på huvudet
    .comedian-why = Det är inte meningen att någon ska ta det som en nyhet. Humor skyddas som andra yttranden.
    .passenger = En passagerare säger: ”Det är en usel båt”
    .passenger-why = Det går inte att mäta. Det är ett omdöme, och man kan hålla med eller inte.
    .lie = en avsiktlig lögn
    .mistake = ett ärligt misstag
    .joke = ett skämt
    .view = en åsikt
    .hint-1 = Fråga vad var och en visste, och vad de ville att andra skulle tro.
expression-q-why-torn = ”Den som sprider falska nyheter som kan väcka oro döms till tre års fängelse.” Varför håller lagen inte, enligt internationella normer? Välj alla skäl som stämmer.
    .unclear = Den lämnar oklart vad som är förbjudet
    .unclear-why = Ingen kan i förväg veta vad som räknas som ”oro”, så en tjänsteman avgör efter behag.
    .unclear-missed = Ett till: ingen kan i förväg veta vad som räknas som ”oro”.
    .lies-fine = Avsiktliga lögner gör aldrig någon skada
    .lies-fine-why = Det kan de göra. Kvinnan missade sin operation. Problemet är verkligt, och det här är fel verktyg.
    .too-heavy = Straffet går längre än vad som behövs
    .too-heavy-why = Tre år för en mening, när en publicerad besiktning hade fyllt båten igen.
    .too-heavy-missed = Se på straffet också: mildare åtgärder hade räckt.
    .no-vote = Stadens invånare röstade aldrig om den
    .no-vote-why = En omröstning hade inte gjort den bättre. Också en lag som många gillar kan kränka rättigheter.
    .hint-1 = Två skäl finns i lagens egna ord: ett i början, ett i slutet.
expression-q-ferry-desk = Du leder färjekontoret i Sorrin. Det är tisdag, ryktet om det spruckna skrovet är en dag gammalt, och båten går halvtom.
    .morning = Borgmästaren frågar vad du tänker göra. Du säger:
    .order-silence = ”Förbjud allt prat om skrovet”
    .order-silence-why = Nu viskar folk, och ett förbud låter som en bekännelse.
    .wait = ”Inget; prat går över av sig självt”
    .wait-why = Ibland gör det det. Det här pratet har tömt halva båten, och ingen svarar på det.
    .inspect = ”Låt besiktiga skrovet i dag”
    .inspect-why = Du vet inte heller än. Fakta kommer först.
    .whisper = På onsdagen går elva personer ombord, och en av dem släpper inte taget om relingen. En kvinna har låtit bli att åka till sin operation.
    .turn-round = Låter besiktiga den trots allt
    .turn-round-why = En dag för sent, och ändå åt rätt håll.
    .hold-firm = Tiger och verkar stark
    .hold-firm-why = Stark, kanske. Men ingen har något skäl att tro dig.
    .noon = Besiktningsmannen har varit under båten i tre timmar: ingen spricka, en lös reling. Vad publicerar du?
    .calm-line = En rad: ”Färjan är säker”
    .calm-line-why = Sant, och bättre än inget. Men folk måste lita på dig utan att kunna kontrollera.
    .all-pages = Hela rapporten, med relingen
    .all-pages-why = Det lilla felet gör resten trovärdigt. Vem som helst får kontrollera, och tidningen gör det.
    .doubt = ”Säker, säger vem?” frågar tidningen på förstasidan.
    .add-pages = Ger tidningen hela rapporten
    .add-pages-why = Reportern läser i en timme och tar sedan färjan själv.
    .trust-us = Svarar att kontor inte ljuger
    .trust-us-why = Det är svaret på en annan fråga. Tidningen trycker det, med en teckning.
    .owner = Passagerarna kommer tillbaka. Nu kommer det fram att bussägaren hittade på sprickan för att sälja biljetter. Fullmäktige ber dig om råd.
    .everyone-pays = Böter åt alla som förde det vidare
    .everyone-pays-why = Mormodern får betala, och nästa gång varnar hon ingen, inte ens om sprickan är verklig.
    .one-act = Använd lagen om bedrägeri
    .one-act-why = En handling, en tydlig regel, en verklig skada för kunderna. Ingen annan behöver vara rädd.
    .let-go = Berätta historien och gå vidare
    .let-go-why = Nu vet folk, och det är mycket. De som förlorade pengar kan ändå vilja ha mer än så.
    .end-full = Båten är full, rapporten hänger på kajen, och en domstol granskar en affärsman. Komikern får behålla hinken.
    .end-full-ish = Båten är full igen. Några tycker att ägaren kom lindrigt undan, och det säger de fritt.
    .end-fear = Båten är full och staden är tyst. I mars ser någon rök i maskinrummet och tänker sig för två gånger innan hon säger något.
    .end-empty = Båten går tom i veckor, och ett skrov utan en enda spricka rostar vid kajen.
    .why = Fakta som går att kontrollera gjorde mer än något förbud. För den som ljög med avsikt räckte en snäv regel.

expression-q-page-rights = Vilken rättighet i den allmänna förklaringen drabbas tydligast på varje blad i Teodors mapp?
    .radio-report = Blad 1: ett reportage som ledde till problem
    .radio-report-why = Det började med ord i radion.
    .taken-dawn = Blad 2: hämtad, och inget skäl angivet
    .taken-dawn-why = Att låsa in någon utan ett skäl som står i lag är ett godtyckligt gripande.
    .kept-standing = Blad 4: två nätter vänd mot väggen
    .kept-standing-why = Inget som en människa säger kan rättfärdiga det, och inget som hon gör heller.
    .no-tablets = Blad 5: hjärttabletter nekas
    .no-tablets-why = Den som sitter i en cell har också rätt till vård. Cellen gör honom beroende av andra för att få den.
    .ready-verdict = Blad 6: dömd före förhandlingen
    .ready-verdict-why = En domstol som har bestämt sig i förväg lyssnar på ingen.
    .art-19 = artikel 19, yttrandefrihet
    .art-9 = artikel 9, inget godtyckligt gripande
    .art-5 = artikel 5, ingen grym behandling
    .art-25 = artikel 25, hälsa
    .art-10 = artikel 10, rättvis rättegång
    .hint-1 = Börja med tabletterna och domen: de är tydligast.
expression-q-whose-hand = I Oster greps en man för ett reportage i radio. I varje led kunde någon ha skyddat en av hans rättigheter. Vad kunde var och en ha gjort?
    .officer = Polisen vid ytterdörren
    .officer-why = Ingen laglig order, inget gripande: det hade skyddat hans frihet.
    .judge = Domaren i förhandlingssalen
    .judge-why = Att lyssna innan man bestämmer är kärnan i en rättvis rättegång.
    .guard = Vakten på nattskiftet
    .guard-why = En natt med sömn i stället för en natt på fötter: skyddet mot grym behandling hänger ofta på en enda person.
    .doctor = Läkaren på fängelsets vårdavdelning
    .doctor-why = Hälsan är en rättighet som följer med människor in bakom dörren.
    .asks-order = begära att få se en laglig order först
    .hears-both = bestämma först när båda sidor har talat
    .lets-sleep = låta honom lägga sig och sova
    .brings-medicine = ge honom hans hjärttabletter
    .hint-1 = Vad har var och en makt över?
expression-q-no-link = Yttrandefrihet är en sak och hälsa en annan, så de två har inget med varandra att göra.
    .true-why = De har var sin artikel. Men ett varmt kylskåp på en mottagning lagas snabbare där en sköterska får säga till, och den som är sjuk måste kunna tala och lära sig.
    .false-why = De två håller uppe varandra. Människor behöver ord för att lära sig om sin hälsa och be om vård, och hälsa för att kunna tala.
    .hint-1 = Tänk på något på ett sjukhus som blir bättre när någon rapporterar det.

## Quiz: opinion, expression and the three verbs

expression-q-which-article = Vilken artikel i den allmänna förklaringen handlar om åsiktsfrihet och yttrandefrihet? Skriv numret.
    .accept = 19 | artikel 19 | nummer 19 | nitton | artikel nitton | art. 19 | art 19
    .why = Artikel 19 är kort, men den rymmer två friheter och tre verb. I konventionen om medborgerliga och politiska rättigheter (ICCPR) fick artikeln om yttrandefrihet samma nummer.
    .eighteen = 18 | artikel 18 | nummer 18 | arton | aderton
    .eighteen-why = Grannen. Artikel 18 handlar om tanke, samvete och religion.
    .twenty = 20 | artikel 20 | nummer 20 | tjugo
    .twenty-why = En för mycket. Artikel 20 handlar om fredliga möten och om att gå med i föreningar.
    .hint-1 = Den står mellan tron och mötena.
expression-q-emergency-mind = Enligt internationella normer får en stat förbjuda människor att ha vissa åsikter så länge ett nödläge varar.
    .true-why = I ett nödläge kan en stat få sätta vissa skyldigheter åt sidan för en tid. Att ha en åsikt hör inte till det som den får röra.
    .false-why = Här är kommittén tydlig: friheten att ha en åsikt har inget undantag, inte för en enda dag. För yttrandefriheten är reglerna andra.
    .hint-1 = Vilken halva av artikel 19 hörs inte?
expression-q-exchange-student = Kofi studerar ett år i Varda. I studenttidningen skriver han att studenthemmet är fuktigt. Rektorn säger: ”Bara medborgare får kritisera.” Vad säger internationella normer?
    .guest = En gäst får yttra sig om han blir tillfrågad
    .guest-why = En rättighet väntar inte på en inbjudan, och gott uppförande är inget villkor.
    .same-right = Han har den rätten liksom alla andra där
    .same-right-why = Staten är skyldig alla i sin makt den rätten, vilket pass de än har.
    .thoughts-only = Han får tänka det men inte publicera det
    .thoughts-only-why = Då hade han haft halva artikel 19. Den andra halvan är också till för alla.
    .if-visa = Han får det om skrivande nämns i hans visum
    .if-visa-why = Ett visum säger var någon får vara. Den här rättigheten kommer inte ur en stämpel i passet.
    .hint-1 = Läs artikelns första ord igen.
expression-q-dita-sunday = Dita gjorde fyra saker i söndags. Vilken av dem får ingen lag begränsa, enligt internationella normer?
    .sings = Hon sjöng om borgmästaren i en bar
    .sings-why = Det är skyddat, och får ändå begränsas under stränga villkor eftersom det når andra.
    .doubts = Hon tvivlade på sitt partis nya plan
    .doubts-why = Ett tvivel är en åsikt. Så länge det bara finns inom henne är ingen begränsning tillåten.
    .marches = Hon demonstrerade för renare luft
    .marches-why = Fredliga möten har ett starkt skydd. Under stränga villkor får de begränsas.
    .prints = Hon tryckte flygblad om busspriserna
    .prints-why = Att trycka är att yttra sig. Det får begränsas, om begränsningen klarar ett strängt test.
    .hint-1 = Tre av de fyra hade någon som gick förbi kunnat märka.
expression-q-third-verb = Artikel 19 nämner en frihet att ”söka, mottaga och … upplysningar och tankar”. Vilket verb fattas?
    .accept = sprida | att sprida | sprider | spridning | föra vidare | att föra vidare | vidarebefordra | dela | dela med sig | dela med sig av | förmedla | meddela | ge | ge vidare | sända
    .why = ”Sprida” är ordet i texten. Det betyder att föra vidare det du vet eller tänker, på vilket sätt som helst: med röst, penna, bild eller skärm.
    .speak = tala | säga | yttra | yttra sig | publicera | skriva | uttrycka | trycka | prata
    .speak-why = Det är ett sätt att göra det. Verbet i artikeln är vidare och omfattar alla sätt att föra något vidare.
    .believe = tro | tänka | tycka | hysa | ha | behålla
    .believe-why = Det hör till rättighetens tysta halva. Verbet som fattas når andra människor.
    .hint-1 = Genom den dörren går informationen ut.
expression-q-bus-route = En ny busslinje planeras i Marrow. Para ihop det folk gör med vad det kallas.
    .map-office = Jo går till ett kontor och ber om planen
    .map-office-why = Hon vill ha något som hon inte har, och letar efter det.
    .evening-news = Gamle Tam hör om den på radion
    .evening-news-why = Någon har sänt det, och det har nått honom.
    .stop-notice = Lina sätter upp tiderna på ett träd
    .stop-notice-why = Det hon vet finns nu där för alla som går förbi.
    .closed-diary = Ben ogillar den och säger det till ingen
    .closed-diary-why = Hans åsikt stannar hos honom. Han behöver inte avslöja den.
    .searching = att söka
    .getting = att ta emot
    .passing-on = att sprida
    .keeping = att ha en åsikt
    .hint-1 = En av de fyra berör ingen annan.
expression-q-forest-map = En skogsmyndighet i Oster har en karta över alla sjuka träd. Byborna vill se den. Vad är utgångspunkten i internationella normer?
    .ask-reason = De måste först visa att den angår dem
    .ask-reason-why = Det är myndigheten som måste ange ett skäl, om den vill ha kartan för sig själv.
    .journalists = Bara journalister får be om sådana kartor
    .journalists-why = Journalister är ofta de första som frågar. Rätten tillhör alla.
    .owns-all = Kartan tillhör myndigheten och ingen annan
    .owns-all-why = Den gjordes för allmänna pengar och för allmänna uppgifter. Myndigheten förvarar den åt andra.
    .open-rule = Den är öppen; ett nej kräver goda skäl
    .open-rule-why = Att få ta del av det som finns hos myndigheter hör till rättigheten. De får bara säga nej av ett gott skäl.
    .hint-1 = Tänk på lådan i Kisumu.

## Quiz: forms

expression-q-named-means = Vilka av de här är uttrycksformer i den mening som artikel 19 har? Välj alla som stämmer.
    .clothes = En jacka ut och in som ett tecken
    .clothes-why = Kommittén nämner klädsel, också ut och in.
    .clothes-missed = Jackan räknas också: kläder kan säga något.
    .unspoken = En åsikt som aldrig visas för någon
    .unspoken-why = Det är en åsikt, och den är skyddad ännu starkare. Ett yttrande blir den först när den går ut.
    .website = En sida om gamla spårvagnar på nätet
    .website-why = Internet skyddas som tryck, och spårvagnar går lika bra som allt annat.
    .website-missed = Sidan räknas också: internet är ett av medlen.
    .blows = Ett knytnävsslag som avslutar ett gräl
    .blows-why = Det säger nog något, men våld är inget skyddat sätt att säga det.
    .signing = En dikt som framförs på teckenspråk
    .signing-why = Teckenspråk står bredvid talet.
    .signing-missed = En fattas: teckenspråk står bredvid talet.
    .hint-1 = En av dem lämnar aldrig huvudet, och en skadar en kropp.
expression-q-sharp-song = En grupp i Tarn sjunger en sång om ministrar som många lyssnare finner djupt kränkande. Hur ser internationella normer på sången?
    .outside = Den har inget skydd, för den kränker för många
    .outside-why = Antalet kränkta är inget mått. Mycket som har behövts har en gång väckt anstöt hos många.
    .if-polite = Den skyddas först när tonen är mer artig
    .if-polite-why = Tonen är en smaksak. Rättigheten har ingen regel om gott uppförande.
    .if-true = Den skyddas om varje rad i texten är sann
    .if-true-why = En sång full av omdömen går inte att bevisa rad för rad, och ingen behöver försöka.
    .inside = Den skyddas; en gräns måste klara ett strängt test
    .inside-why = Att den skyddas betyder inte att den är omtyckt. Lyssnare får bua, gå eller skriva en bättre sång.
    .hint-1 = Skyddar rättigheten bara det som behagar?
expression-q-five-subjects = Kommittén nämner många slags innehåll. Para ihop varje scen med sitt slag.
    .village-vote = Grannar grälar om en kommunal skatt
    .village-vote-why = En skatt är en gemensam sak, så det här är ett politiskt samtal.
    .river-report = En bloggare spårar skummet i en å
    .river-report-why = Att ta reda på och rapportera är ett journalistiskt arbete, med eller utan presskort.
    .puppet-play = En docka gifter sig med månen
    .puppet-play-why = Teater för fyraåringar är konst som all annan.
    .chalk-board = En kvinna förklarar bråkräkning
    .chalk-board-why = Undervisning för tankar vidare och skyddas därför.
    .hymn = En kör sjunger sin bön
    .hymn-why = En religiös sång är dubbelt skyddad: av artikel 19, och av artikel 18.
    .politics = politisk debatt
    .journalism = journalistik
    .art = konst
    .teaching = undervisning
    .religion = religion
    .hint-1 = Månen och bråken är lättast.
expression-q-grey-scarf = Anställda i en butik bär grå halsduk en dag för att minnas en kollega. Enligt internationella normer kan det vara ett yttrande, fast ingen säger ett ord.
    .true-why = Kläder kan betyda något, och här förstår alla i butiken det.
    .false-why = Det krävs inga ord. Kommittén nämner klädsel bland uttrycksformerna.
    .hint-1 = Tänk på änkan i gult.
expression-q-covered-means = ”Den här väggmålningen skyddas av artikel 19.” Vad följer av det, enligt internationella normer?
    .no-limit-ever = Att inget får begränsa den
    .no-limit-ever-why = Yttrandefriheten är inte absolut. Ett strängt test avgör, och vissa begränsningar klarar det.
    .must-justify = Att en begränsning kräver skäl
    .must-justify-why = Skyddet vänder på frågan: det är staten som ska förklara förbudet. Den som målat behöver inte förklara bilden.
    .state-agrees = Att staten håller med om den
    .state-agrees-why = Skydd är inte applåder. En stat skyddar många saker som den ogillar.
    .all-must-hear = Att alla måste titta på den
    .all-must-hear-why = Folk får titta bort. En rätt att yttra sig ger ingen plikt att titta på.
    .hint-1 = Vem måste förklara sig: den som målar, eller den som förbjuder?

## Quiz: purpose

expression-q-see-or-answer = En hamn i Oster lägger om sina vanor. Vad gör saker synliga (öppenhet), och var får någon stå till svars för dem (ansvarsutkrävande)?
    .seeing = Öppenhet
    .answering = Ansvarsutkrävande
    .contracts = Alla avtal läggs ut på nätet
    .contracts-why = Alla kan titta. Ännu har ingen förklarat något.
    .resigns = Direktören erkänner ett fel och avgår
    .resigns-why = Någon med makt tar konsekvenserna.
    .live-meeting = Mötena sänds direkt i radio
    .live-meeting-why = Mötesrummets väggar blir till glas.
    .pays-back = Hamnen betalar tillbaka för höga avgifter
    .pays-back-why = Mer än att visa: de som gjorde fel ställer det till rätta.
    .open-files = Vem som helst får läsa säkerhetspärmarna
    .open-files-why = Läsningen kommer först. Frågor kanske följer.
    .hint-1 = Blir något bara synligt, eller gör någon något åt det?
expression-q-named-uses = Vad hjälper yttrandefriheten till med, enligt den här modulen? Välj alla svar som stämmer.
    .education = Att lära sig av andra
    .education-why = Lektioner, böcker och oenighet behöver alla öppna dörrar.
    .education-missed = Att lära sig hör också hit: det kräver alla tre dörrarna.
    .popular = Att göra tjänstemän omtyckta
    .popular-why = Kanske, kanske inte. Den är inte till för att glädja dem som styr.
    .growth = Att växa som människa
    .growth-why = Människor kommer fram till vad de tänker genom att säga det till någon.
    .growth-missed = En till: människor växer av att pröva sina tankar på andra.
    .agreement = Att få alla att tycka lika
    .agreement-why = Snarare tvärtom: den låter människor vara oeniga utan att vara rädda.
    .other-rights = Att använda andra rättigheter
    .other-rights-why = Vatten, lön, en röst: allt måste begäras med ord.
    .other-rights-missed = Den hjälper också människor att kräva sina andra rättigheter.
    .hint-1 = Tre av de fem stämmer.
expression-q-all-true = I ett land med full yttrandefrihet är det som står i tidningarna sant.
    .true-why = Om det vore så väl. Fel och lögner trycks också i frihet. Det som växer är chansen att någon hittar dem.
    .false-why = Ingen rättighet kan lova det. I en öppen debatt är det lättare att hitta ett fel och att bemöta det.
    .hint-1 = Skötte sig firman på östra stranden, bara för att tidningen var fri?
expression-q-quiet-town = På tio år har det inte hörts ett enda klagomål från staden Dell. En besökare säger: ”Då är allt bra där.” Vad kan man egentligen dra för slutsats?
    .all-happy = Att invånarna är nöjda
    .all-happy-why = Det är de kanske. Men de kan också ha lärt sig att klagomål kostar.
    .no-office = Att inget kontor tar emot klagomål
    .no-office-why = En möjlig förklaring bland flera. Det har vi inte fått veta.
    .rights-kept = Att rättigheterna respekteras där
    .rights-kept-why = Rättigheter som respekteras brukar höras: folk använder dem.
    .cannot-tell = Inte mycket, om man inte får tala
    .cannot-tell-why = Tystnad säger något bara där det är tryggt att tala. Det är ett skäl till att yttrandefriheten är viktig för alla andra rättigheter.
    .hint-1 = Jämför med västra stranden, där tidningen visade en flaggstång.
expression-q-salt-wages = Saltarbetare i Varda får för lite betalt. Sätt stegen i ordning.
    .learn = En arbetare tar reda på lönen enligt lag
    .compare = De jämför med sina egna lönebesked
    .speak = De läser upp skillnaden i radio
    .reply = Företaget måste svara offentligt
    .paid = Lönen som fattas betalas ut
    .why = Söka, jämföra, sprida, och sedan svarar någon. Rätten till rättvis lön i artikel 23 behövde artikel 19 för att bli verklig.
    .hint-1 = För en skillnad krävs två tal. Vilket måste de ha innan de kan jämföra?

## Quiz: how expression is choked

expression-q-hit-verb = Vilket verb drabbas först och mest direkt i varje fall?
    .seek = Söka
    .receive = Ta emot
    .impart = Sprida
    .locked-files = Ett arkiv avvisar forskare
    .locked-files-why = De letar fortfarande, och platsen där de kan leta är stängd.
    .jammed-radio = En utländsk station dränks i brus
    .jammed-radio-why = Den fortsätter att sända. De som lyssnar här hör bara ett väsande.
    .no-printer = Tryckerier får order att neka en tidskrift
    .no-printer-why = De som gör den har något att föra vidare men inget sätt att göra det.
    .refused-answer = En myndighet slänger inkomna frågor
    .refused-answer-why = Att fråga är ett sätt att söka. Här leder det ingenstans.
    .stopped-papers = Utländska tidningar stoppas vid gränsen
    .stopped-papers-why = De är skrivna och tryckta på annat håll, och når inte dem som vill läsa dem.
    .mute-stage = En sångerska stängs av från alla scener
    .mute-stage-why = Hennes egen röst kommer inte ut.
    .hint-1 = Leta efter den som stoppas i meningen: någon som letar, någon som lyssnar eller någon som talar?
expression-q-dye-works = En fiskare skriver att floden är blå nedanför färgeriet. Företaget stämmer honom på en summa som han inte skulle tjäna på tio liv, och dess advokater begär uppskov gång på gång. Vad kallas det?
    .petition = En petition till en högre domstol
    .petition-why = En petition är en begäran, i regel undertecknad av många. Ingen tröttas ut av den.
    .slapp = En process för att tysta, en SLAPP
    .slapp-why = Målet är att ta hans tid, kraft och pengar tills han slutar. Om företaget vinner till sist spelar knappt någon roll.
    .fair-test = Ett vanligt krav på ersättning i pengar
    .fair-test-why = Ett företag får gå till domstol om falska påståenden. Den enorma summan och de ständiga uppskoven visar ett annat syfte.
    .derogation = En avvikelse i ett nödläge
    .derogation-why = Det ordet gäller stater som sätter skyldigheter åt sidan i en svår kris. Här går ett företag till domstol.
    .hint-1 = Vill företaget vinna, eller få honom att sluta?
expression-q-landlord-call = En tidning i Tarn skriver om en ministers semester. En tjänsteman ringer till husets ägare. En vecka senare har tidningen förlorat sina lokaler, och ingen lag har använts. Hur vill du beskriva det?
    .business = En affär mellan två privata parter
    .business-why = Så ser det ut från gatan. Men samtalet kom från ett kontor.
    .no-law = Ingen censur, för ingen lag användes
    .no-law-why = Censur behöver ingen lag. En del av den fungerar just därför att inget skrivs ner.
    .pressure = Censur: påtryckningar från sidan
    .pressure-why = Inte en rad förbjöds. Marken drogs undan under tidningen.
    .prior = Förhandscensur, innan det kom ut
    .prior-why = Artikeln hade redan kommit ut. Och ingen hade begärt att få läsa den först.
    .hint-1 = På vilket av de fem ställena på vägen slöt sig handen?
expression-q-one-bad-page = En sida på en stor webbplats i Oster säljer stulna patientjournaler. Vad bör en begränsning rikta sig mot, enligt internationella normer?
    .page-only = Den sidan och det som den säljer
    .page-only-why = Begränsningar ska gälla ett visst innehåll. Skadan finns på en sida, och botemedlet också.
    .announced = Hela webbplatsen, efter en varning
    .announced-why = En varning är artig. Den gör det inte nödvändigt att förbjuda allt annat.
    .whole-net = Internet, tills journalerna är borta
    .whole-net-why = Det skulle drabba sjukhus, marknader och familjer, och inte skydda en enda patient.
    .not-rights = Vad som helst, för nätet är laglöst land
    .not-rights-why = Internet är ett av de medel som artikel 19 omfattar.
    .hint-1 = Var exakt finns skadan?
expression-q-walk-crane = I Tarn föll en kran i hamnen och skadade två arbetare. Deras fackförening begär att få se rapporten. Hamnkontoret säger att det råder evig sekretess för alla olycksrapporter, och anger inget skäl. Tidningar och radio skriver och säger fritt att det är fel, och alla läser och hör det. Se på de tre dörrarna enligt internationella normer.
    .seek-why = Det enda de söker är inlåst utan skäl. Den här dörren är stängd.
    .receive-why = Tidningar och radio når alla. Det de sänder ut går att läsa och höra, så dörren är öppen.
    .impart-why = Fackföreningen och tidningarna får säga vad de vet, och vad de tycker om kontoret. Den här dörren är öppen.
    .secret-why = Handen slöt sig allra först, där fakta finns. Fria tidningar utan fakta kan bara säga att något fattas.
    .after-why = Inget raderades och ingen straffades. Rapporten kom aldrig ut.
    .side-why = Ingen ägare pressades och ingen stämdes. Kontoret håller helt enkelt lådan stängd.
    .hint-1 = Alla får tala. Vad saknar de?
expression-q-walk-island = På ön Ferrow stängs alla telefonlinjer, radiosignaler och internetlinjer av i två veckor före ett val. Färjan med tidningarna går inte heller, och myndigheterna håller stängt. Se på de tre dörrarna enligt internationella normer.
    .seek-why = Ingen myndighet, ingen sökning, inget samtal: den som letar hittar ingenting. Stängd.
    .receive-why = Inget kommer fram, varken väder eller varningar. Stängd, den också.
    .impart-why = Längre bort än den egna rösten når går det inte att berätta något för någon. Tredje dörren är också stängd.
    .before-why = En stämpel stoppar en text och släpper igenom andra. Här kommer inget igenom alls.
    .side-why = Ingen pressas för en viss nyhet. Alla nyheter är borta, och lyssnarna med dem.
    .cut-why = Det här är en nedstängning, det bredaste verktyget av alla. Den tystar läkare och fiskhandlare tillsammans med kritikerna.
    .hint-1 = Stoppades en röst, eller alla?
expression-q-vague-label = En lag i Varda sätter etiketten ”extremist” på grupper som ”stör harmonin”. Vilka skäl talar mot den enligt internationella normer? Välj alla som stämmer.
    .undefined = Ordet är inte tydligt definierat
    .undefined-why = Det är just vad kommittén kräver. ”Harmonin” kan störas av en trumma.
    .undefined-missed = Ett till: ett sådant ord måste definieras tydligt.
    .defined = Stater får inte definiera brott
    .defined-why = Det får de, och tydliga definitioner är vad som krävs av dem.
    .critic-hit = Den kan användas mot kritiker
    .critic-hit-why = Ett löst ord passar på var och en som är ovälkommen. Begränsningar får inte tjäna till att tysta dem som begär rättigheter.
    .critic-hit-missed = Tänk också på vem som kan drabbas: ett löst ord passar på varje kritiker.
    .no-judge = Ingen domare tillfrågades först
    .no-judge-why = Domare stiftar i regel inte lagar. Och en domares ja skulle inte göra ”stör harmonin” tydligare.
    .hint-1 = Föreställ dig en tjänsteman som gärna vill föra upp en kör på listan.
expression-q-half-song = Ingen har förbjudit något. Men sedan någon fick böter utelämnar en sångerska i Tarn en vers, därför att hon är rädd. Vad kallas det? Skriv ordet.
    .accept = självcensur | självcensuren | själv-censur | självcensurering | censurera sig själv | att censurera sig själv | hon censurerar sig själv
    .why = Handen på sången är hennes egen, och rädslan för den. Utifrån syns det knappt: vem saknar en vers som aldrig sjöngs?
    .censor-only = censur | censuren | censurering | förhandscensur
    .censor-only-why = Ingen annan tog bort versen. Framför ordet fattas en del.
    .chill-only = avkylande effekt | en avkylande effekt | chilling effect | nedkylande effekt | avkylning | kyla | kylan
    .chill-only-why = Det är själva kylan, det som straffet gör med många. Här söks ett ord för vad hon själv gör på grund av den.
    .hint-1 = Vem stryker versen?
    .hint-2 = Ordet börjar på ”själv”.
expression-q-count-fines = En avkylande effekt kan vara stark fast knappt någon straffas.
    .true-why = De som har straffats kan räknas på ena handens fingrar. Effekten finns hos alla de andra, och den lämnar få spår.
    .false-why = Titta inte på dem som straffades. På Väverigatan fick en enda böta, och resten av fönstren blev mörka.
    .hint-1 = Hur såg gatan ut efter ett enda straff?

## Quiz: truth and falsehood

expression-q-one-word = Vilket ord används om falska uppgifter som någon sprider med avsikt?
    .accept = desinformation | desinformationen | des-information | disinformation | dis-information
    .why = Avsikten gör skillnaden. Samma mening är ett misstag när den förs vidare av någon som tror på den.
    .mis = misinformation | missinformation | mis-information | felinformation | felaktig information | vilseledande information
    .mis-why = Mycket nära. Det ordet används mest när den som för uppgiften vidare inte vet att den är falsk. Byt ut början.
    .error = misstag | fel | lögn | lögner | en lögn | rykte | rykten | ett rykte | falska nyheter | falsk nyhet | fejknyheter | fake news | propaganda
    .error-why = Det ligger nära. Ordet som söks är längre och innehåller ”information”.
    .hint-1 = Det slutar på ”information”.
expression-q-check-or-view = En tidning skriver om den nya fontänen i Sorrin. Vilka meningar går att kontrollera, och vilka är åsikter?
    .checkable = Går att kontrollera
    .opinion = Åsikt
    .price = ”Den kostade mer än skolans tak”
    .price-why = Två räkningar ligger bredvid varandra, och saken är klar.
    .ugly = ”Den är det fulaste i hela stan”
    .ugly-why = Inget instrument mäter det. Ingen kan bli ombedd att bevisa det.
    .date = ”Den beställdes före omröstningen”
    .date-why = En beställning har ett datum, och en omröstning har också ett.
    .better-off = ”Fullmäktige borde skämmas”
    .better-off-why = Ett omdöme, och ett skarpt. Man kan hålla med eller svara, men det går inte att bevisa.
    .litres = ”Den läcker nittio liter om dagen”
    .litres-why = En hink och en klocka räcker.
    .hint-1 = Skulle någon med papperen och ett litermått kunna avgöra det?
expression-q-honest-slip = En reporter i Oster skriver att nio broar är osäkra. Hon hade läst listan noga, men rätt siffra är sju, och hon rättar den. Får hon straffas för det, enligt internationella normer?
    .prison-short = Ja, om fängelsetiden blir kort
    .prison-short-why = En kort tid är också en tid. För ett ärligt fel som har rättats vore det mycket mer än vad som behövs.
    .error-enough = Ja, för fel är fel när det står i tryck
    .error-enough-why = Om varje fel ledde till straff skulle ingen skriva om broar, och de sju skulle förbli osäkra.
    .error-alone = Nej, ett fel i sig räcker inte
    .error-alone-why = Ärliga misstag hör till den offentliga debatten. Hon gjorde det som hjälper: hon rättade.
    .reporters = Nej, reportrar får skriva vad de vill
    .reporters-why = Det privilegiet har de inte. Också reportrar får begränsas, om begränsningen klarar det stränga testet.
    .hint-1 = Vad skulle andra reportrar göra efter ett straff?
expression-q-old-battle = En lag som förbjuder alla felaktiga åsikter om ett gammalt slag stämmer med internationella normer, eftersom historia ska läras ut korrekt.
    .true-why = Bra undervisning är värd mycket. Men kommittén godtar inte allmänna förbud mot felaktiga åsikter om det förflutna. En falsk bild går att bemöta med källor.
    .false-why = Man får tvista om det förflutna, och ha fel. Ett allmänt förbud mot felaktiga bilder av historien går inte ihop med normerna.
    .hint-1 = Räcker det att ha fel för att det ska få förbjudas?
expression-q-flood-lies = Under en översvämning i Tarn sprider någon falska vattennivåer med avsikt. Vilka svar passar bäst med internationella normer? Välj alla som stämmer.
    .jail-alarm = Fängelse för ”oroande” meddelanden
    .jail-alarm-why = ”Oroande” är alldeles för vagt, och i en översvämning behövs människor som slår larm.
    .publish-levels = Offentliga nivåer, timme för timme
    .publish-levels-why = En siffra som alla kan kontrollera lämnar lite plats för en påhittad.
    .publish-levels-missed = Öppna siffror hjälper mest: offentliga nivåer, timme för timme.
    .free-press = Stationer som fritt granskar uppgifter
    .free-press-why = Många oberoende röster hittar en lögn snabbare än ett enda kontor.
    .free-press-missed = Fria stationer hjälper också: de kan granska varje uppgift.
    .block-net = Alla nät avstängda tills det är torrt
    .block-net-why = Lögnen upphör, men det gör ropen på båtar också. En nedstängning drabbar alla.
    .hint-1 = Vilka åtgärder hjälper människorna på taken?

## Quiz: the rights beside it

expression-q-four-doors = Para ihop artikeln i den allmänna förklaringen med det som den ger människor, eller skyddar dem mot.
    .number-5 = Artikel 5
    .number-5-why = Tortyr och grym behandling är förbjudna, vad personen än har sagt eller gjort.
    .number-9 = Artikel 9
    .number-9-why = Ingen får låsas in på någons nyck.
    .number-10 = Artikel 10
    .number-10-why = Den kräver en domstol som är oberoende och lyssnar.
    .number-12 = Artikel 12
    .number-12-why = Hem, familj och brev ryms under dess tak.
    .number-25 = Artikel 25
    .number-25-why = Hälsan står här bredvid mat och bostad.
    .pain = ingen tortyr
    .locked-up = inget godtyckligt gripande
    .courtroom = en rättvis och offentlig rättegång
    .letters = privatliv och brev
    .medicine = hälsa och vård
    .hint-1 = Artiklarna 9 och 10 följer på varandra som ett gripande och en rättegång.
expression-q-tapped-phone = En myndighet i Varda lyssnar i hemlighet på alla samtal som en reporter har. Hennes källor slutar ringa. Vilken granne till artikel 19 drabbas mest direkt?
    .movement = Artikel 13, att röra sig fritt
    .movement-why = Hon kan fortfarande resa vart hon vill. Det är hennes telefon som har öron.
    .property = Artikel 17, att äga egendom
    .property-why = Telefonen är fortfarande hennes. Det som har tagits går inte att hålla i handen.
    .privacy = Artikel 12, hennes privatliv
    .privacy-why = Hennes samtal hör till privatlivet. Och du ser hur det verkar vidare: utan privatliv tystnar källorna.
    .marriage = Artikel 16, att bilda familj
    .marriage-why = Hennes familj hör kanske färre samtal nu, men den artikeln handlar om äktenskap.
    .hint-1 = Tänk på brev och samtal.
expression-q-broken-camera = Främlingar angriper en kvinna som filmar en översvämmad väg för sin blogg och slår sönder hennes kamera. Ingen tjänsteman deltog. Vad kräver internationella normer av staten?
    .private-matter = Inget, för det var ett privat gräl
    .private-matter-why = En stat måste också skydda människor mot andra, och inte bara själv låta bli.
    .look-into-it = Att den utreder och skyddar henne
    .look-into-it-why = Angrepp på människor för det de ger uttryck för måste utredas. Annars stannar nästa bloggare hemma.
    .stop-filming = Att den förbjuder henne att filma
    .stop-filming-why = Då hade främlingarna fått allt de ville.
    .wait-ask = Att den agerar om det hamnar i pressen
    .wait-ask-why = Skyldigheten hänger inte på uppmärksamhet. Hon är skyddad också utan läsare.
    .hint-1 = En stat måste respektera rättigheter. Vad mer är den skyldig människorna där?
expression-q-potter-case = En keramiker i Oster straffades för ett skämt på en skål. Sortera det som hände efter vilken rättighet det drabbade.
    .liberty = Frihet
    .torture-free = Ingen grym behandling
    .fair-hearing = Rättvis rättegång
    .no-reason = Hon låstes in och fick inte veta varför
    .no-reason-why = Utan ett skäl som står i lag är ett gripande godtyckligt.
    .kept-awake = Hon hindrades att sova i flera dagar
    .kept-awake-why = Att ta ifrån en människa sömnen för att knäcka henne är grym behandling.
    .no-defence = Hennes advokat släpptes inte in i salen
    .no-defence-why = En rättegång är inte rättvis om den ena sidan inte får försvaras.
    .past-date = Hon hölls kvar en månad efter straffets slut
    .past-date-why = När tiden är slut finns det inget skäl kvar att hålla henne.
    .closed-mind = Domaren skrev domen före förhandlingen
    .closed-mind-why = En domstol som har bestämt sig i förväg är inte opartisk.
    .hint-1 = Fråga om var och en: gäller det dörren, kroppen eller domstolen?
expression-q-part-of-security = Enligt den här modulen är respekten för mänskliga rättigheter i sig en del av ett lands säkerhet och allmänna ordning.
    .true-why = Ett land där människor får varna, fråga och klaga utan att vara rädda är tryggare för dem som bor där.
    .false-why = De två ställs ofta mot varandra. Men den vars rättigheter inte är trygga är inte trygg, och de rättigheterna hör till den allmänna ordningen.
    .hint-1 = Vems säkerhet är det, om ingen får varna någon?
