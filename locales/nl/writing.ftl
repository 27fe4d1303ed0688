### Module 8: schrijven voor rechten. De titel, de samenvatting en de waarschuwing staan in courses.ftl.

## Wat je daarna kunt, en de toetsen

writing-outcome-story = het verhaal van Aleksandra Skochilenko vertellen als geschiedenis, met data en afloop
writing-outcome-effect = zeggen wat brieven en campagnes kunnen doen, en wat niemand kan beweren
writing-outcome-test = een verzonnen geval toetsen aan de drie poorten en zeggen welke rechten eraan vastzitten
writing-outcome-letter = een beleefde, feitelijke brief schrijven in vier stappen, met één verzoek
writing-outcome-weigh = de veiligheid afwegen van wie iets doet, van degene om wie het gaat en van anderen
writing-outcome-comfort = woorden en beelden kiezen die troosten zonder iets te beloven
writing-outcome-careful = de wens van degene om wie het gaat zwaarder laten wegen dan je eigen drang om iets te doen
writing-outcome-room = ruimte laten voor mensen die iets doen en voor mensen die niets doen

writing-test-three-part = De drie poorten
    .law = Eerste poort: de wet
    .law-ask = Is er een wet die iedereen kan lezen, die duidelijk genoeg is om je aan te houden en die ambtenaren niet de vrije hand geeft?
    .aim = Tweede poort: het doel
    .aim-ask = Dient de beperking een doel van de lijst: de rechten of de goede naam van anderen, nationale veiligheid, openbare orde, volksgezondheid, goede zeden?
    .need = Derde poort: de noodzaak
    .need-ask = Is er een echte dreiging die rechtstreeks met deze woorden te maken heeft, en is dit het lichtste middel dat werkt?
    .met = De poort gaat open
    .unmet = De poort blijft dicht
    .allowed = De beperking mag blijven
    .violation = De beperking schendt het recht
writing-test-letter = De vier stappen
    .who = Eerste stap: wie ik ben
    .who-ask = Komt de lezer in een of twee regels te weten wie er schrijft?
    .concern = Tweede stap: waarover ik me zorgen maak
    .concern-ask = Staan er feiten die je kunt nagaan: wie, wat en wanneer?
    .right = Derde stap: waarom het recht ertoe doet
    .right-ask = Wordt er een recht genoemd, en hoort het bij deze feiten?
    .ask = Vierde stap: wat ik vraag
    .ask-ask = Staat er één beleefd verzoek waar deze lezer ja op kan zeggen?
    .met = De stap staat er
    .unmet = De stap ontbreekt of is zwak
    .ready = De brief is klaar
    .mend = Er moet nog iets aan de brief gebeuren

## Les: kleine papiertjes

writing-papers = Kleine papiertjes, lange jaren
    .summary = Het verhaal van Aleksandra Skochilenko als geschiedenis, van een schap in maart 2022 tot een ruil in augustus 2024.
writing-papers-cupboard = Een vel in een kast
writing-papers-found =
    Je ruimt een kast op in een jongerencentrum. Tussen oude posters ligt een gedrukt vel met een naam, een tekening van een kat en een oproep: schrijf naar een aanklager, vandaag nog.

    Aan één rand is het papier vergeeld. Een datum staat er niet op. Op tafel ligt een pen.
writing-papers-at-once = Als een vel papier om hulp vraagt, kun je het beste meteen gaan schrijven.
writing-papers-before = Het volgende deel gaat over de oorlog in Oekraïne en over gevangenschap, zonder gruwelijke details. Op sommige plekken kan dit verhaal je in moeilijkheden brengen; bedenk dus wie jouw scherm kan zien. Je mag dit deel overslaan; dat kost je niets.
writing-papers-shelf = Een schap in Sint-Petersburg
writing-papers-sasha =
    Ze tekende, maakte muziek, schreef, en filmde en monteerde video’s. Ze werkte in een centrum voor kinderen, maakte muziekvideo’s voor vrienden en was met veel dingen tegelijk bezig.

    Op {DATE("2022-03-31")}, in de eerste weken van de grootschalige Russische invasie van Oekraïne, zette ze in een supermarkt minstens vijf kleine papiertjes op de plek van prijskaartjes. Ze gingen over het bombardement op Marioepol en over de mensen die daar waren omgekomen. Een klant deed aangifte.
    .person = Aleksandra (Sasha) Skochilenko, kunstenares en muzikante, geboren in 1990
    .place = Sint-Petersburg, Rusland
    .status = Vrij, en in Duitsland. Hoe ze sindsdien leeft, konden we niet nagaan.
writing-papers-charge =
    Op {DATE("2022-04-11")} werd ze gearresteerd; twee dagen later bepaalde een rechtbank dat ze in voorlopige hechtenis bleef. De aanklacht: het verspreiden van ‘bewust onjuiste informatie’ over de strijdkrachten. Dat misdrijf stond pas sinds maart 2022 in het wetboek van strafrecht. Op het deel van het artikel dat tegen haar werd gebruikt, stond tot tien jaar.
writing-papers-court =
    Ze ontkende en zei dat ze voor de vrede had gehandeld. De aanklager eiste acht jaar. Op {DATE("2023-11-16")} gaf de rechtbank haar zeven jaar strafkolonie, en daarbovenop een verbod van drie jaar om internet te gebruiken.
writing-papers-ankara = Een ruil in Ankara
writing-papers-exchange =
    Op {DATE("2024-08-01")} vond in Ankara de grootste gevangenenruil tussen Oost en West sinds de Koude Oorlog plaats. Zeven landen waren erbij betrokken. Rusland en Belarus lieten 16 mensen vrij, westerse staten acht volwassenen; ook twee kinderen reisden mee. Zij was een van de vrijgelatenen, na meer dan 27 maanden.
writing-papers-not-court =
    Ze had een papier over gratie en vrijlating ondertekend en werd naar Duitsland gevlogen. Een ruil is een afspraak tussen staten. Een vonnis is het niet: geen rechter heeft haar onschuldig verklaard.
writing-papers-history = Waarom we het als geschiedenis vertellen
writing-papers-old-sheets =
    In 2022 vroegen lesbladen mensen om voor haar te schrijven. Sommige van die bladen liggen nog in kasten. Elk adres, elk nummer en elke eis erop hoort bij dat jaar. Wie vandaag om haar vrijlating vraagt, vraagt om iets wat al gebeurd is.

    Vóór de pen komen dus twee vragen. Wanneer is dit geschreven? En wat is er sindsdien gebeurd?
writing-papers-dates = Het verhaal in vier data:
    .papers = {DATE("2022-03-31")}: minstens vijf kleine papiertjes over Marioepol hangen waar prijskaartjes hingen. Een klant doet aangifte.
    .arrest = {DATE("2022-04-11")}: ze wordt gearresteerd, en twee dagen later volgt voorlopige hechtenis. De aanklacht: ‘onjuiste informatie’ over het leger. Ze ontkent.
    .sentence = {DATE("2023-11-16")}: zeven jaar strafkolonie. De aanklager had acht jaar geëist; de wet stond tot tien toe.
    .exchange = {DATE("2024-08-01")}: ze komt vrij in Ankara, bij een ruil waaraan zeven landen meedoen. Geen rechter heeft haar onschuldig verklaard.
writing-papers-named =
    Naar verluidt noemde Amnesty International haar in juni 2022 een gewetensgevangene. De rechtbank noemde dezelfde papiertjes een misdrijf. Internationale normen beschermen informatie en kritiek, ook op een leger, ook op een papiertje zo klein als een prijskaartje.
writing-papers-law = Universele Verklaring van de Rechten van de Mens, artikel 19 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 12 en 38 (2011)
writing-papers-guide = Zes tot twintig mensen, 25 minuten. Vertel het verhaal met de data, en laat mensen strookjes met data aan een touwtje hangen. Hang het laatste strookje op voordat het gesprek begint: ze is vrij.
    .tips = Op sommige plekken is dit verhaal, of de naam van een organisatie erin, een risico. Zoek dat uit voordat je iets afdrukt. Vraag naar de vrouw in het verhaal, nooit naar wat deelnemers zouden doen of gedaan hebben.
    .debrief = Wat kwamen we over haar te weten? Waarin verschilt haar manier om tegen de oorlog in te gaan van andere manieren? Wat zou er ontbreken als het verhaal in 2022 ophield?
    .variation = Geef groepjes hetzelfde verhaal, op drie verschillende data afgebroken. Wat denkt elk groepje?
writing-papers-film = Zie dit verhaal als een film die je net hebt gezien. Welk moment blijft je bij? Wat zou de vrouw in de film hebben afgewogen voordat ze zo’n stille manier koos?

## Les: wat mensen schreven

writing-letters = Wat mensen schreven, en wat er daarna kwam
    .summary = Pennen en een kat in 2022, wat een campagne kan doen, en waarom ‘na’ iets anders is dan ‘door’.
writing-letters-table = Thee, pennen en een kat
writing-letters-evening =
    Stel je een bibliotheek voor in Chiang Mai, eind 2022. Tien mensen zitten om een tafel met thee en kleurpotloden. Ze zijn gekomen om te schrijven voor een vrouw die geen van hen ooit heeft ontmoet. Eén tekent een kat. Een ander zoekt al twintig minuten naar een eerste zin.
writing-letters-strangers = Waarom zouden tien mensen een avond van huis gaan voor een onbekende? Waar zou ieder van hen op hopen?
writing-letters-before = Dit deel gaat terug naar 2022, toen de vrouw uit het vorige verhaal in de gevangenis zat. Er wordt niets gruwelijks verteld. Je mag dit deel overslaan; dat kost je niets.
writing-letters-asked = Wat er in 2022 werd gevraagd
writing-letters-tasks =
    Sasha’s verhaal hoorde bij Write for Rights 2022, een campagne van Amnesty International. Het idee: ook een gewoon mens met een pen kan helpen om iets te veranderen.

    Op het blad dat in Thailand werd gemaakt, stonden twee opdrachten. De ene was een brief aan een aanklager: zeg wie je bent, waar je van schrok en waarom vrije meningsuiting belangrijk is, en vraag om haar vrijlating en om intrekking van alle aanklachten. De andere was een bericht aan haar, met een tekening en hoopvolle woorden. Een kat bijvoorbeeld, want ze had er twee.
writing-letters-aims = Het blad wilde dat lezers vijf dingen deden:
    .connect = de vrijheid van meningsuiting begrijpen en haar in het eigen leven terugvinden
    .follow = zien wat er volgt als ze wordt geschonden
    .links = ontdekken welke andere rechten eraan vastzitten
    .campaign = Write for Rights leren kennen
    .write = een brief en een woord van steun schrijven
writing-letters-practice-only =
    In deze cursus is het vijfde alleen een oefening, voor verzonnen mensen. Het blad noemde ook een cursus over het recht om te protesteren, een video en een korte tekst van Amnesty. Links daarnaartoe vind je hier niet, want ernaar zoeken is niet overal veilig.
writing-letters-who = Wie vroeg het?
writing-letters-amnesty =
    Amnesty noemt zichzelf een beweging van meer dan 10 miljoen mensen (een getal van omstreeks 2022). Naar eigen zeggen onderzoekt ze misstanden en maakt ze bekend wat ze vindt. Ze vraagt regeringen en bedrijven om hun beloften na te komen, vertelt verhalen van mensen zodat anderen in actie komen, en geeft les over rechten.
writing-letters-listed =
    In Rusland staat ze sinds {DATE("2025-05-19")} te boek als ‘ongewenste’ organisatie. Wie aan haar werk meedoet of haar materiaal verspreidt, kan daar vervolgd worden.
writing-letters-after = ‘Na’ en ‘door’
writing-letters-good-news =
    Amnesty noemt Sasha’s zaak een van haar successen. Mensen schreven, en later was ze vrij: allebei waar. Maar ze kwam vrij door een ruil tussen staten, na lange openbare campagnes. Welk aandeel de brieven daarin hadden, laten onze bronnen niet zien. Daarom zeggen we niet dat de brieven haar hebben bevrijd, en ook niet dat ze niets hebben uitgehaald.
writing-letters-results = zaken met een goed resultaat ‘na een campagne’. Let op het woord ‘na’.
    .source = Amnesty International USA, cijfer over 2019
writing-letters-own-words =
    De pagina met dit cijfer spreekt ook over gewone mensen die voor anderen in actie komen, over miljoenen berichten en duizenden mensen die zijn vrijgekomen. Hier vertelt een organisatie over haar eigen werk. Stel dus de vragen die je bij elk getal stelt: wie telde, wat telt als resultaat, in welk jaar, en hoe weet je wat de oorzaak was?
writing-letters-may = Wat een brief of kaart _kan_ doen:
    .office = een instantie laten zien dat er mensen meekijken
    .person = iemand laten weten: je bent niet vergeten
    .writer = de schrijver leren wat een recht inhoudt
writing-letters-no-promise =
    Niemand kan beloven dat er een deur van opengaat. En aandacht kan helpen, maar ook schaden; daar gaat een latere les over.
writing-letters-older = Een oudere oproep
writing-letters-petition-then =
    In het najaar van 2018 vroeg een webpagina mensen om een petitie te tekenen voor mensenrechtenverdedigers overal ter wereld. Verdedigers zouden de handtekeningen overhandigen, en samen zouden de stemmen luider zijn. De petitie sloot in 2018. Over het idee kun je nog steeds nadenken. Te tekenen valt er op die pagina niets meer.
writing-letters-as-known = Amnesty International, Write for Rights (2022), als geschiedenis; Russische lijst van ‘ongewenste’ organisaties, zoals bekend in november 2026
writing-letters-guide = Eerst in tweetallen, dan met de hele groep, 20 minuten. Elk tweetal schrijft één zin voor het bordje bij een kaart uit 2022 in een museum. De groep zoekt elk verborgen ‘door’ of ‘doordat’.
    .tips = Sommige mensen houden van zulke campagnes, andere wantrouwen ze. Allebei mag gezegd worden. Druk de oude adressen niet af en laat ze niet zien, en verzamel geen brieven voor echte zaken.
    .debrief = Welke bordjes beweerden te veel? Welke te weinig? Wat kan iemand kracht geven, ook als niemand het kan meten?
writing-letters-strength = Is er iets in Sasha’s verhaal dat je inspireert, en wat dan? Wat kan iemand kracht geven die achter een deur wacht, en de mensen die buiten op haar wachten?

## Les: vier stappen

writing-steps = Een brief in vier stappen
    .summary = Wie ik ben, waarover ik me zorgen maak, waarom het recht ertoe doet, wat ik vraag: zwakke zinnen en betere.
writing-steps-envelopes = Twee enveloppen
writing-steps-clerk =
    Negen uur ’s ochtends in Lind, een stad in het verzonnen land Oster. Een medewerkster van het openbaar ministerie opent twee enveloppen over dezelfde arrestatie.

    De eerste brief begint met: ‘Jullie moesten je schamen.’ Zo gaat het drie pagina’s door. De tweede is een halve pagina lang. Er staat een persoon in, een dag, een recht en één wens. Er wachten nog elf enveloppen, en de medewerkster moet er één kiezen voor het ochtendoverleg.
writing-steps-open-first = Welke van de twee is makkelijker te schrijven als je boos bent, en welke laat zich makkelijker voorlezen in een vergadering?
writing-steps-four = Vier stappen
writing-steps-frame =
    Een brief aan een instantie heeft geen mooie woorden nodig. Het blad van 2022 leerde vier stappen aan, en die werken voor een verzonnen geval net zo goed:
writing-steps-parts =
    .who = *Wie ik ben.*
    .concern = *Waarover ik me zorgen maak.*
    .right = *Waarom het recht ertoe doet.*
    .ask = *Wat ik vraag.*
writing-steps-mend = Zwak en beter
writing-steps-who-line =
    Eerst: *wie ik ben.* Een of twee regels zijn genoeg: een student, een verpleegkundige, een krantenlezer. In oefenbrieven staat geen echte naam.

    Zwak: ‘Ik spreek namens miljoenen.’ Beter: ‘Ik ben verpleegkundige, en ik schrijf namens mezelf.’
writing-steps-concern-line =
    Ten tweede: *waarover ik me zorgen maak.* Eén mens, en feiten waar je voor kunt instaan. Schrijf ‘aangeklaagd wegens’ zolang er geen eerlijk proces is geweest.

    Zwak: ‘In uw stad gebeuren vreselijke dingen.’ Beter: ‘Op 3 mei werd bakker Mira Toll gearresteerd om een zin op haar papieren zakken.’
writing-steps-right-line =
    Ten derde: *waarom het recht ertoe doet.* Noem het recht en zeg waar het goed voor is. Een recht kun je opzoeken, een gevoel niet.

    Zwak: ‘Iedereen weet dat dit niet deugt.’ Beter: ‘Artikel 19 van de Universele Verklaring beschermt ieders vrijheid om informatie door te geven. Een stad die niet over haar putten mag lezen, kan ze niet herstellen.’
writing-steps-ask-line =
    Ten vierde: *wat ik vraag.* Eén verzoek, aan iemand die er ja op kan zeggen.

    Zwak: ‘Doe nu eindelijk eens iets.’ Beter: ‘Ik vraag u de aanklacht tegen Mira Toll in te trekken.’
writing-steps-tone = Beleefd is niet zwak
writing-steps-polite =
    Een beleefde brief mag duidelijk zeggen wat er gebeurd is. Er staat geen belediging in, geen dreigement en geen gok, dus ook iemand die het er niet mee eens is kan hem voorlezen. En hij geeft niemand een zin in handen tegen degene die hij moet helpen.
writing-steps-law = Universele Verklaring van de Rechten van de Mens, artikel 11 en 19 (1948)
writing-steps-guide = Groepjes van drie, 30 minuten. Deel zwakke zinnen uit op stroken papier. Elk groepje verbetert er twee en zegt bij welke stap ze horen.
    .tips = Blijf bij verzonnen mensen en verzonnen instanties, ook in de grappen. Een brief aan een echte machthebber, een echt leger of een echte rechtbank kan gevaarlijk zijn om te schrijven, zelfs als oefening.
    .debrief = Welke stap was het kortst? Van welke zwakke zin kon je moeilijk afscheid nemen, en waarom?
    .variation = Iemand speelt de medewerkster en leest elke eerste regel voor. Ze mag drie brieven houden.
writing-steps-note = Denk aan een briefje of een brief, van jezelf of uit een boek, waardoor iemand van gedachten veranderde. Wat stond erin, en wat was weggelaten?
writing-steps-lamp =
    Schrijf, als je wilt, één beleefd verzoek over iets kleins: een lamp op de trap die het niet meer doet, een bibliotheek die te vroeg sluit. Op papier, of alleen in je hoofd.

## Les: de schrijftafel

writing-desk = De schrijftafel
    .summary = Een bakker, een zin op papieren zakken, en een oefenbrief die nergens heen gaat.
writing-desk-baker = De bakker van Lind
writing-desk-bags =
    Mira Toll bakt brood in Lind. In april drukte de stad een rapport van negentig pagina’s. Op pagina 61 staat dat het water van twee putten niet veilig is om te drinken. Bijna niemand kwam tot pagina 61.

    Daarom drukte Mira die ene zin op haar papieren zakken. Op 3 mei werd ze gearresteerd wegens ‘het zaaien van ongerustheid’. Wat ongerustheid is, staat niet in de wet. Ze zit in voorlopige hechtenis, en er is geen dag voor een proces bepaald. Via haar advocaat laat ze weten dat ze blij zou zijn met brieven.
writing-desk-who-cares = Wie in Lind is misschien blij met de zin op de zak, en wie heeft er misschien last van?
writing-desk-know = Eerst het geval kennen
writing-desk-gates =
    De derde stap van een brief heeft een reden nodig. Begin daarom met de toets voor beperkingen van de meningsuiting. Is er een duidelijke wet? Dient de beperking een doel van de lijst? Is er een echte dreiging die rechtstreeks met deze woorden te maken heeft, en is dit het lichtste middel? De drie poorten moeten alle drie open, en het is de staat die dat moet aantonen.
writing-desk-thread =
    Zoek daarna welke andere rechten aan dezelfde draad hangen. Wordt iemand om woorden opgesloten, dan staat artikel 19 zelden alleen. Ook de bescherming tegen willekeurige arrestatie, het recht op een eerlijk proces, op gezondheid en op een menselijke behandeling kunnen eraan vastzitten.
writing-desk-law = Internationaal Verdrag inzake burgerrechten en politieke rechten (IVBPR), artikel 19, lid 3 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 21 tot en met 36 (2011)
writing-desk-guide = Alleen of in tweetallen, 40 minuten. Loop eerst samen het geval door. Daarna schrijft iedereen aan de schrijftafel, en er wordt één brief voorgelezen, als de schrijver dat wil.
    .tips = Op gedeelde computers slaat niemand iets op. Iedereen mag overslaan, of op papier schrijven en dat houden. Komt er iemand met een echte zaak, bedank dan, stel de drie vragen van de volgende les, en schrijf er hier niet over.
    .debrief = Welke stap werd anders toen je de poorten kende? Zou iemand die het er niet mee eens is je brief tot het eind kunnen lezen?
    .variation = Wissel brieven uit en zet in de kantlijn waar de vier stappen staan. Verder niets.
writing-desk-memory = Waar je woorden blijven
writing-desk-kept =
    De schrijftafel is om te oefenen. Deze cursus verstuurt niets, en niemand wacht op je brief: Mira is verzonnen, en de instantie ook. Wat je schrijft, blijft in het geheugen van deze computer tot je het programma verlaat. Dan is het weg.
writing-desk-file =
    Waar dit programma bestanden mag schrijven, kun je de brief opslaan als je wilt. Vanaf dat moment is het een bestand als elk ander: wie deze computer gebruikt, hem beheert of het bestand vindt, kan het lezen.
writing-desk-file-asks = Drie vragen voordat je iets opslaat:
    .readers = Wie gebruikt of beheert deze computer nog meer?
    .place = Waar komt het bestand te staan, en wordt die plek ook ergens anders naartoe gekopieerd?
    .words = Zou elk woord onschuldig zijn in handen van een onbekende?
writing-desk-names =
    Laat echte namen weg, ook je eigen naam, en alles over een echte regering, een echt leger, een echte godsdienst of rechtbank. En weet: andere programma’s kunnen met een computer meekijken, en in een venster dat openstaat kan blijven staan wat erin geschreven is. Daar kan deze cursus niets aan doen. Vertrouw je het niet, dan is een vel papier, of je eigen hoofd, de betere schrijftafel.
writing-desk-desk = Mira Toll, bakker in Lind, is op 3 mei gearresteerd wegens ‘het zaaien van ongerustheid’. Op haar broodzakken had ze één zin uit een rapport van de stad gedrukt: het water van twee putten is niet veilig om te drinken. Wat ongerustheid is, staat niet in de wet. Er is geen dag voor een proces bepaald. Via haar advocaat laat ze weten dat ze blij zou zijn met brieven. Vraag om één ding.
    .to = Aan het openbaar ministerie van de stad Lind, Oster
    .case-words = Mira | Toll | bakker | bakkerij | bakt | brood | broodzak | papieren zak | zakken | zakje | put | putten | water | arrest | arresteerde | gearresteerd | opgepakt | vastgezet | opgesloten | zit vast | vastzit | hechtenis | voorarrest | detentie | vastgehouden | in de cel | aangeklaagd | aanklacht
    .right-words = artikel 19 | artikel 9 | artikel 10 | Universele Verklaring | verdrag | IVBPR | mensenrecht | mensenrechten | recht op | recht om | vrijheid | meningsuiting | vrije mening | informatie | eerlijk proces | willekeurig
writing-desk-keep-one = Welke stap was het moeilijkst? Is er één zin die je zou willen houden?
writing-desk-leave =
    Nu kun je de brief achterlaten. Voor een oefenbrief is dat een goed einde.

## Les: veilig en behulpzaam

writing-care = Is het veilig, en helpt het?
    .summary = Drie mensen om aan te denken voordat je iets doet, en een van hen beslist.
writing-care-kitchen = Een telefoon op de keukentafel
writing-care-levi =
    Een verzonnen avond. Banu meet al jaren het water van een rivier in Varda en vertelt mensen wat ze vindt. Sinds vorige week vragen vreemden naar haar straat, en ze is naar een andere stad gegaan.

    Haar neef Levi woont in het buitenland. Op zijn telefoon staat een foto van haar klaar om te posten. ‘Iedereen moet het weten,’ zegt hij. Zijn moeder legt haar hand op het scherm. ‘Heeft Banu dat gezegd?’
writing-care-known = Hoe meer mensen van iemand in gevaar horen, hoe veiliger die persoon is.
writing-care-three = Drie vragen
writing-care-askings = Vóór een brief, een bericht of een kaart voor iemand die echt bestaat, vragen zorgvuldige mensen:
    .self = Is het veilig voor wie het doet?
    .person = Is het veilig voor degene om wie het gaat, helpt het, en wil die het zelf?
    .others = Is het veilig voor anderen, zoals familie, collega’s, de mensen op de foto?
writing-care-decides = Wie er beslist
writing-care-visible =
    Sommige mensen worden door aandacht beschermd. Een ambtenaar die weet dat er iemand meekijkt, denkt misschien twee keer na. Anderen komen erdoor in gevaar: iemand wordt boos, of vreemden zien een gezicht en een straat. Van ver kun je niet zien wat het wordt.

    Daarom beslist de verdediger zelf. Is ze niet te bereiken, dan weten de mensen die dicht bij haar zaak staan er het meest van.
writing-care-quiet = Hulp zonder lawaai
writing-care-quiet-ways = Veel hulp is stil:
    .trial = iemand zit in de rechtszaal en neemt het proces waar
    .diplomacy = diplomaten praten met ambtenaren, uit het zicht van het publiek
    .company = iemand loopt mee met wie bedreigd is
    .calls = vrienden bellen op een afgesproken uur
    .record = feiten worden opgeschreven, als de persoon het goedvindt
writing-care-funds =
    Er zijn ook noodfondsen die een advocaat, veilige apparatuur of een tijdelijke schuilplaats kunnen betalen. Hun middelen en regels veranderen, dus niemand zou zulke hulp moeten beloven.
writing-care-louder =
    Samen zijn stemmen luider: dat was het idee achter de petitie van 2018. Vaak klopt dat. Maar of iemand luid nodig heeft, is een andere vraag, en het antwoord is aan haar.
writing-care-places = Een andere plek, een ander risico
writing-care-lists =
    Wat hier onschuldig is, kan ergens anders strafbaar zijn. In Rusland staat Amnesty International sinds {DATE("2025-05-19")} te boek als ‘ongewenst’, en sinds eind 2025 ook de federatie FIDH en Human Rights Watch; wie meedoet of iets deelt, kan worden gestraft. In Belarus werken lijsten van ‘extremistisch’ materiaal op een vergelijkbare manier. Dit is een neutrale waarschuwing, en geen volledige. De wet waar jij woont, kan anders zijn.
writing-care-law = Universele Verklaring van de Rechten van de Mens, artikel 3 en 12 (1948); Russische lijst van ‘ongewenste’ organisaties, zoals bekend in november 2026
writing-care-guide = Groepjes van vier, 25 minuten. Eén is Levi, één is de zus van Banu, één stelt alleen de drie vragen, en één kijkt toe. Stop voordat iemand iets post.
    .tips = Weet vooraf wat de wet bij jullie zegt. Misschien heeft iemand in de ruimte familie in gevaar: niemand hoeft iets te vertellen, en niemand dient als voorbeeld. Zorg dat je hulp in de buurt weet die je zelf hebt nagegaan.
    .debrief = Welke van de drie vragen wordt het minst gesteld? Hoe is het om te helpen op een manier die niemand ziet?
writing-care-unseen = Heeft een stille soort hulp jou ooit bereikt, of iemand in een verhaal waar je van houdt? Wat maakte het mogelijk om die hulp aan te nemen?

## Les: een kaart

writing-card = Een kaart voor iemand
    .summary = Een lucht, een midden, een grond en een hoopvolle regel, en welke woorden iemand goeddoen.
writing-card-slip = Negen woorden onder een deur
writing-card-soup =
    Op een zware dag komt er een briefje onder de deur door. ‘De soep staat op het vuur. Praten hoeft niet.’

    Negen woorden. De schrijver beloofde niets, legde niets uit en vroeg niets.
writing-card-few-words = Welke paar woorden deden iemand goed, in je eigen leven of in een boek? Wat stond er niet in?
writing-card-cat = De kat van 2022
writing-card-two-cats =
    Het lesblad van 2022 stelde voor om Sasha Skochilenko zo’n briefje te sturen: teken iets, bijvoorbeeld een kat, want ze had er twee, en zet er hoopvolle woorden bij. Een plaatje van iets waar iemand van houdt, kan meer zeggen dan een pagina goede raad.
writing-card-cat-today =
    Kwamen die tekeningen bij haar aan, en wat betekenden ze voor haar? Dat vertellen onze bronnen niet. Ze is vrij sinds {DATE("2024-08-01")}, en zo is de kat een deel van het verhaal geworden. De kaart van vandaag is voor iemand die verzonnen is.
writing-card-comforts = Wat troost
writing-card-helps = Vaak doen deze dingen goed:
    .small = iets kleins wat waar is: ‘Vandaag kwamen de zwaluwen terug.’
    .picture = een plaatje dat geen uitleg nodig heeft
    .freedom = een regel die de lezer vrijlaat: ‘Antwoorden hoeft niet.’
writing-card-weighs = Vaak vallen deze dingen zwaar:
    .promise = een belofte die niemand kan houden: ‘In het voorjaar ben je thuis.’
    .advice = goede raad, en vragen over de zaak
    .blame = gissen naar wiens schuld het is
writing-card-hands = Door veel handen
writing-card-leave-out =
    Een kaart gaat door veel handen. Wordt iemand in de gaten gehouden of bedreigd, dan kan een plaats, een datum, de naam van een vriend of een grap over een ambtenaar gevaar opleveren. Een lucht, een vogel of een dak doet dat bijna nooit. En vóór een echte kaart komt de vraag of iemand er wel een wil.
writing-card-law = Universele Verklaring van de Rechten van de Mens, artikel 1 en 12 (1948)
writing-card-guide = Groepen van elke grootte, 30 minuten, met papier en potloden als het kan. Iedereen maakt een kaart voor Banu, of kijkt alleen toe. Aan het eind liggen de kaarten op een tafel, zonder namen.
    .tips = Niet iedereen tekent. Een knipsel, één regel of een gevouwen vel is ook een kaart. Stuur niets aan wie dan ook, en maak geen foto met gezichten.
    .debrief = Welke regel zou je graag twee keer lezen? Welke goedbedoelde regel zou jou zwaar vallen, en waarom?
    .variation = Lees regels voor terwijl iedereen de ogen dicht heeft. Houd de regels waar de ruimte stiller van wordt.
writing-card-card = Voor Banu uit Varda, die over een rivier waakt. Ze is een tijdje in een andere stad. Haar zus zegt dat ze van plaatjes houdt en niets over gevaar wil lezen. Banu is verzonnen, en de kaart gaat nergens heen.
    .sky = In de lucht
    .middle = In het midden
    .ground = Op de grond
    .morning = Ik wens je een zachte ochtend.
    .light = Hier brandt een lamp voor je.
    .near = Vandaag dacht er ver weg iemand aan je.
    .time = Neem de tijd. Antwoorden hoeft niet.
writing-card-get-one = Stel dat er zo’n kaart onder je eigen deur door kwam. Waar zou je het eerst naar kijken?

## Les: iets doen zonder schade

writing-small = Iets doen zonder schade
    .summary = Kleine dingen die je kunt doen, wat je eerst moet vragen, en de vrijheid om niets te doen.
writing-small-stairs = Twee buurvrouwen op de trap
writing-small-neighbours =
    Een verzonnen huis in een verzonnen stad. Rosa heeft een cursus over mensenrechten af en wil iets doen: vanavond nog, wat dan ook. Haar buurvrouw Ines schudt haar hoofd. Zij heeft een vergunning die in het voorjaar verlengd moet worden, boven een slapend kind, en geen zin om op te vallen.

    Ze hebben dezelfde dertig artikelen gelezen. Wat ze te verliezen hebben, is niet hetzelfde.
writing-small-always = Iets doen is altijd beter dan niets doen.
writing-small-size = Klein is niet hetzelfde als veilig
writing-small-risk =
    Een vel aan een muur is een kleine daad. Op de ene plek kijkt niemand ervan op, op de andere doet de politie dat wel. Het risico verschilt per plek, per moment en per mens. Voor een kind, iemand die is gemigreerd, iemand met een handicap of iemand met een strafblad kan het groter zijn.
writing-small-silent =
    Niemand mag dus onder druk worden gezet, en wie niet meedoet, hoeft niet te zeggen waarom. Over lid worden van groepen zegt artikel 20 iets wat daarop lijkt:
writing-small-real = En de echte zaken van vandaag?
writing-small-current =
    Deze cursus noemt er geen om voor te schrijven. Organisaties beschrijven lopende zaken op hun eigen officiële pagina’s. Voordat iemand zo’n pagina opent, is het goed om twee dingen te weten: wat de wet daar zegt, en wie het scherm kan zien. Oude oproepen, zoals die van 2018 en 2022, zijn er om te lezen.
writing-small-learning =
    Leren hoort er al bij. Een verklaring van de Verenigde Naties uit 2011 vat mensenrechteneducatie samen in drie woorden: _over_ rechten, _door_ een manier van leren die ze respecteert, en _voor_ mensen die ze kunnen gebruiken.
writing-small-law = Universele Verklaring van de Rechten van de Mens, artikel 20, lid 2 (1948); VN-Verklaring over mensenrechteneducatie en -training, artikel 2 (2011)
writing-small-guide = De hele groep, 20 minuten, aan het eind van de module. Iedereen denkt aan één klein ding dat iemand ergens zou kunnen doen, en de groep stelt bij elk idee de drie vragen.
    .tips = Verzamel geen plannen of beloften, en schrijf niets op. Bij kinderen gaan ouders of voogden en de regels van de plek voor. Is een idee riskant, zeg dat dan vriendelijk en laat het liggen.
    .debrief = Welk klein ding zou ook op een slechte dag goeddoen? Wat leerde je van de reden van een ander?
    .variation = De ene helft spreekt voor Rosa, de andere voor Ines. Daarna wisselen.
writing-small-ending = Denk terug aan het vel in de kast. Als je het weer tegenkwam, wat zou je dan als eerste lezen?
writing-small-choose = Hier staan dingen die mensen na zo’n module doen. Sommige passen op de ene plek en niet op de andere. Eerst komen de vragen. Dit is informatie, geen advies.
    .law = Wat zegt de wet hier erover?
    .trust = Wie vertrouw ik genoeg om het mee te bespreken?
    .limits = Waar liggen mijn grenzen, en wanneer stop ik?
    .call = Wie zou ik bellen als er iets misging?
    .trace = Wat laat het achter: een foto, een bestand, een naam?
    .concerned = Is het veilig voor degene om wie het gaat en voor anderen, en wil die het zelf?
    .explain = Artikel 19 in twee zinnen uitleggen aan een vriend of vriendin
    .explain-note = Een rustige plek en iemand die je vertrouwt, meer heb je niet nodig.
    .listen = Luisteren naar iemand die zelden aan het woord komt
    .listen-note = Vraag niet verder dan de ander kwijt wil. Wat er gezegd wordt, blijft bij jou.
    .rewrite = Op papier een oefenbrief schrijven over een verzonnen geval
    .rewrite-note = Alleen verzonnen namen. Een vel papier kan gevonden worden, en je kunt het verscheuren.
    .hang = De Universele Verklaring ophangen waar dat veilig is
    .hang-note = Wie woont of werkt er nog meer achter deze deur, en wat zouden zij ervan zeggen?
    .evening = Sasha’s verhaal aan een groep vertellen, als geschiedenis
    .evening-note = Met de data en met het einde. Op sommige plekken is het verhaal of de bron ook voor luisteraars een risico.
    .look-up = Lopende zaken opzoeken op de eigen officiële pagina’s van een organisatie
    .look-up-note = Eerst de wet ter plaatse, dan de computer: wie kan zien wat er is geopend? In sommige landen is het strafbaar om zulke pagina’s te openen of te delen.
    .speak-up = Een echt mens in het openbaar steunen, onder je eigen naam
    .speak-up-note = Die persoon beslist, of wie dicht bij de zaak staat. Terugdraaien kan niet, en het kan ook je familie raken.

## Vragen in de lessen

writing-q-story-order = Zet het verhaal van Aleksandra Skochilenko op volgorde van tijd.
    .papers = Papiertjes hangen waar prijskaartjes hingen
    .arrest = Ze wordt gearresteerd
    .custody = Een rechtbank beveelt voorlopige hechtenis
    .sentence = Een rechtbank geeft haar zeven jaar
    .exchange = Ze komt vrij bij een ruil
    .why = 31 maart, 11 april en 13 april 2022; 16 november 2023; 1 augustus 2024. De laatste datum kunnen oude bladen niet kennen.
    .hint-1 = Over voorlopige hechtenis wordt kort na een arrestatie beslist, over de straf veel later.
writing-q-no-verdict = Waar of niet waar: de ruil van 1 augustus 2024 betekent dat een rechter Aleksandra Skochilenko onschuldig verklaarde.
    .true-why = Een ruil is een afspraak tussen staten. Ze ondertekende een papier over gratie en vrijlating; onze bronnen kennen geen rechter die haar onschuldig verklaarde.
    .false-why = Ze is vrij, en geen rechter heeft haar onschuldig verklaard. Een zorgvuldige tekst kan dat allebei in één zin zeggen.
    .hint-1 = Wie beslist over een ruil, en wie over schuld?
writing-q-old-call = Het vel uit de kast, in een leesgroep in Oster. Niemand daar kent het verhaal nog.
    .find = Yusuf leest de oproep voor. ‘Schrijf vandaag nog naar de aanklager.’ Zes mensen zoeken naar een pen. Wat zou hij kunnen doen?
    .pens = Pennen uitdelen en beginnen
    .pens-why = Iedereen is hartelijk en druk bezig. Niemand weet uit welk jaar het vel komt.
    .date = Vragen wanneer het geschreven is
    .date-why = Een vrouw herkent de campagne: winter 2022. Nu hebben ze iets om op te zoeken.
    .bin = Het weggooien, want het is te oud
    .bin-why = Er gaat niets mis, en een verhaal dat het weten waard is, belandt in de prullenbak.
    .hurry = Op tafel liggen zes brieven. Ze vragen om de vrijlating van iemand die misschien in de gevangenis zit en misschien niet. Yusuf voelt zich er ongemakkelijk bij.
    .check = Stoppen en de afloop opzoeken
    .check-why = Dat kost één avond en een bron met een datum. Zo lang kunnen de brieven wachten.
    .mail = Het adres op het vel gebruiken
    .mail-why = Het adres is jaren oud, en de eis ook.
    .lost = Iemand vraagt wat er op het vel stond. Yusuf herinnert zich een kat en een naam.
    .fetch = Het terughalen en meer te weten komen
    .fetch-why = Een vel uit 2022 is geen oproep meer. Een bron kan het nog wel zijn.
    .drop = Zeggen dat het toch voorbij is
    .drop-why = In zekere zin is dat zo. Hoe het afliep, krijgt de groep nooit te horen.
    .answer = Ze komen het te weten: gearresteerd in april 2022, veroordeeld in november 2023, vrij door een ruil op 1 augustus 2024. Wat doet de groep met het vel?
    .caption = Het bewaren, met datum en afloop
    .caption-why = Er wordt een strook papier onder geplakt: wat er toen werd gevraagd, wat er later gebeurde.
    .proof = Het ophangen als bewijs dat de brieven wonnen
    .proof-why = Een goed gevoel, en een bewering die niemand in de ruimte kan onderbouwen.
    .end-history = Het voorjaar daarop leest een bezoekster het vel en de strook eronder. Niemand hoeft haar iets uit te leggen.
    .end-stale = Maanden later is er op de brieven nog geen antwoord. Ze vroegen om iets wat al gebeurd was.
    .end-bin = De tafel is leeg, en de pennen gaan terug in de pot.
    .end-claim = Een bezoekster vraagt: ‘Hoe weet je dat?’ Yusuf kijkt lang naar de muur.
    .why = Een oude oproep lees je met twee vragen: wanneer is het geschreven, en wat is er sindsdien gebeurd?

writing-q-honest-line = Welk bijschrift bij een kaart uit 2022 vertelt Sasha’s verhaal eerlijk?
    .after = Mensen schreven; in 2024 kwam ze vrij bij een ruil
    .after-why = Twee feiten naast elkaar. Het verband ertussen blijft open, net als in de bronnen.
    .opened = Onze brieven openden in 2024 de deur van haar cel
    .opened-why = Het voelt goed, en geen bron laat het zien. Staten spraken een ruil af, na lange openbare campagnes.
    .useless = De brieven van 2022 hebben helemaal niets veranderd
    .useless-why = Ook dat kun je niet weten. ‘Niet aangetoond’ is iets anders dan ‘geen effect’.
    .judges = Geraakt door de kaarten lieten de rechters haar gaan
    .judges-why = De rechters gaven haar zeven jaar. Geen rechter liet haar gaan.
    .hint-1 = Zoek het bijschrift dat geen oorzaak beweert.
writing-q-say-or-not = Sorteer deze zinnen over brieven: wat mag je zeggen, en wat kan niemand beweren?
    .may = Mag je zeggen
    .nobody = Kan niemand beweren
    .known = Een brief kan laten zien dat er iemand meekijkt
    .known-why = De zin zegt wat een brief kan laten zien, en belooft geen resultaat.
    .surely = Als er maar genoeg mensen schrijven, komt een gevangene vrij
    .surely-why = Geen aantal brieven maakt dat zeker.
    .forgotten = Een kaart laat iemand misschien weten: je bent niet vergeten
    .forgotten-why = ‘Misschien’ is het eerlijke woord. Of de kaart aankomt, blijft open.
    .because = Hij kwam vrij door onze laatste brief
    .because-why = Erna vrijgekomen, dat kan. ‘Door’ zou bewijs nodig hebben.
    .counted = Een groep telde 142 goede resultaten over 2019
    .counted-why = Een cijfer met een jaar en een teller. Over oorzaken zegt het nog niets.
    .hint-1 = Let op zinnen die iets beloven of een oorzaak beweren.

writing-q-steps-order = Zet de vier stappen van een brief op volgorde.
    .who = Wie ik ben
    .concern = Waarover ik me zorgen maak
    .right = Waarom het recht ertoe doet
    .ask = Wat ik vraag
    .why = Persoon, feiten, recht, verzoek. Het verzoek staat aan het eind, want de drie stappen ervoor geven de reden.
    .hint-1 = De lezer wil eerst weten wie er aan het woord is.
writing-q-sentence-step = Bij welke stap hoort elke zin? De brief gaat over Anders, een herder uit Tarn.
    .teacher = ‘Ik ben een gepensioneerde leraar die het nieuws leest.’
    .step-who = Wie ik ben
    .teacher-why = Eén regel over de schrijver is genoeg.
    .anders = ‘Op 9 juni joeg de politie Anders en zijn koor uit hun repetitie.’
    .step-concern = Waarover ik me zorgen maak
    .anders-why = Een naam, een dag, een gebeurtenis: feiten die je kunt nagaan.
    .assembly = ‘Artikel 20 beschermt vreedzame bijeenkomsten.’
    .step-right = Waarom het recht ertoe doet
    .assembly-why = De zin noemt het recht en laat de woede weg.
    .return = ‘Laat het koor alstublieft weer zingen.’
    .step-ask = Wat ik vraag
    .return-why = Eén ding, en de lezer kan het doen.
    .hint-1 = In stap twee staat een datum.
writing-q-better-ask = Een brief aan de griffie van een rechtbank gaat over een zangeres die al een jaar op haar proces wacht. Welke laatste zin is het beste verzoek?
    .date = ‘Ik vraag u een dag voor haar proces te bepalen.’
    .date-why = Eén ding, duidelijk, en de lezer is bevoegd om het te doen.
    .all = ‘Verander de wetten, de politie en liefst ook de pers.’
    .all-why = Drie reusachtige wensen, en een griffie kan er geen enkele vervullen.
    .think = ‘Ik hoop dat u nog eens over deze zaak nadenkt.’
    .think-why = Vriendelijk, maar de lezer kan ja zeggen en niets doen.
    .shame = ‘Alleen lafaards laten haar nog langer wachten.’
    .shame-why = Een belediging vraagt om niets. En ze geeft de griffie een reden om niet verder te lezen.
    .hint-1 = Welke wens kan de griffie die dit leest ook echt vervullen?
writing-q-walk-short = Een oefenbrief: ‘Geachte directeur, ik studeer aardrijkskunde. Op 2 maart namen uw agenten de kaarten af van Pavo, die er droge putten op aangeeft. Kaarten zijn informatie, en artikel 19 beschermt iedereen die informatie doorgeeft. Hier moet iemand voor boeten.’ Is de brief klaar?
    .who-why = Eén regel, en de lezer weet wie er schrijft.
    .concern-why = Een datum, een naam en wat er gebeurde. Dat kun je nagaan.
    .right-why = Het recht wordt genoemd en hoort bij de kaarten.
    .ask-why = Waar het verzoek hoort te staan, staat een dreigement. ‘Geef Pavo alstublieft zijn kaarten terug’ zou genoeg zijn.
    .ready-why = Naast drie goede stappen valt de laatste extra op: de directeur weet nog steeds niet wat er wordt gevraagd.
    .mend-why = Eén zin ontbreekt, en één moet eruit. De rest is goed werk.
    .hint-1 = Lees de laatste zin nog eens. Wat moet de directeur precies doen?

writing-q-walk-bags = Mira Toll drukte één ware zin uit een rapport van de stad op haar broodzakken: het water van twee putten is niet veilig. Ze werd gearresteerd wegens ‘het zaaien van ongerustheid’. Wat ongerustheid is, staat niet in de wet. De stad zegt te handelen voor de openbare orde. Op straat bleef alles rustig. Beoordeel het volgens internationale normen.
    .law-why = ‘Ongerustheid’ kan alles zijn waar een agent zich zorgen over maakt. Niemand kan weten wat verboden is.
    .aim-why = Voor beide antwoorden is iets te zeggen. De openbare orde staat op de lijst, maar ze is makkelijk genoemd, en niets laat hier zien dat ze de echte reden is.
    .need-why = Er is geen dreiging aangetoond en geen rechtstreeks verband, en hechtenis is bij lange na niet het lichtste middel. De zakken hebben de gezondheid van mensen misschien zelfs beschermd.
    .allowed-why = Een doel van de lijst is één poort van de drie. Een vage wet en een dreiging die niemand heeft aangetoond, laten er twee dicht.
    .violation-why = Minstens twee poorten blijven dicht, en één was al genoeg. Dat is een goede reden voor de derde stap van een brief.
    .hint-1 = Blijf bij elke poort staan, ook als een eerdere dicht blijft.
writing-q-bags-rights = Aan dezelfde draad hangen andere rechten. Zoek bij alles wat Mira kan overkomen het artikel.
    .printing = Ze mag een feit niet drukken
    .art-19 = Artikel 19
    .printing-why = Informatie doorgeven, in druk of op een zak.
    .custody = Ze zit vast zonder goede reden
    .art-9 = Artikel 9
    .custody-why = Niemand mag willekeurig worden gearresteerd.
    .no-trial = Geen onafhankelijke rechter hoort haar
    .art-10 = Artikel 10
    .no-trial-why = Iedereen heeft recht op een eerlijke en openbare behandeling.
    .medicine = Ze krijgt in hechtenis geen medicijnen
    .art-25 = Artikel 25
    .medicine-why = Medische zorg hoort bij een behoorlijke levensstandaard, ook achter een deur op slot.
    .hint-1 = Artikel 9 gaat over arrestatie, artikel 10 over de rechter.

writing-q-phone = Levi, in het buitenland, met de foto van zijn nicht Banu op het scherm.
    .table = Eén tik, en vierduizend mensen zien Banu’s gezicht en haar verhaal. Wat zou Levi eerst kunnen doen?
    .post = Nu posten, later uitleggen
    .post-why = Vierhonderd hartjes in een uur. Een van de lezers herkent de brug achter haar.
    .ask = Aan Banu vragen, via haar zus
    .ask-why = Dat duurt tot de ochtend. De foto blijft waar hij is.
    .blur = Posten zonder haar naam erbij
    .blur-why = Een zorgzame gedachte. Het gezicht, de rivier en de familienaam ernaast zeggen nog steeds veel.
    .spread = Banu’s zus belt. Ze is niet boos, ze is bang: ‘Ze kennen de straat nu.’
    .delete = Het weghalen en vragen wat zij wil
    .delete-why = Overal ongedaan maken kan niet meer. Maar het groeit niet verder, en nu wordt Banu iets gevraagd.
    .defend = Zeggen dat aandacht haar beschermt
    .defend-why = Soms is dat zo. Maar aan degene die ermee moet leven, is nooit iets gevraagd.
    .half = Iemand schrijft eronder: ‘Is dit Banu van de rivier?’ Vijftig mensen kunnen de vraag lezen.
    .remove = Het bericht weghalen en het haar vragen
    .remove-why = Met het bericht verdwijnt de vraag. Levi schrijft de zus.
    .deny = Antwoorden dat het iemand anders is
    .deny-why = Nu is er een vals spoor, en het gezicht staat er nog.
    .wish = Via de zus komt Banu’s antwoord: geen foto, geen naam. Ze zou blij zijn als mensen in Levi’s stad hun krant vroegen om iets over rivieren te schrijven, in het algemeen. Wat nu?
    .general = Over rivieren schrijven, zonder Banu
    .general-why = Het is minder dan hij wilde doen. Het is wat zij wilde.
    .hint = Schrijven, met één kleine hint erin
    .hint-why = Wie naar haar zoekt, heeft aan een hint genoeg.
    .pause = Niets doen en contact houden
    .pause-why = Hij houdt de lijn met de zus open. Ook dat is iets.
    .end-quiet = Het artikel verschijnt. Banu leest het in een andere stad en lacht om een verkeerd gespelde vis.
    .end-wait = Een maand later vraagt Banu om iets kleins. Levi is degene die ze kan bereiken.
    .end-loud = Het bericht is negenhonderd keer gedeeld. Banu verhuist een tweede keer en zegt Levi niet meer waarheen.
    .end-hint = Twee mensen begrijpen de hint. Een van hen is geen vriend.
    .why = Zichtbaarheid beschermt de een en brengt de ander in gevaar. Degene om wie het gaat, beslist; van ver kun je het niet zien.
writing-q-whom-to-ask = Banu is deze week voor niemand te bereiken. Wie kan een zorgvuldig familielid iets vragen voordat er in het openbaar iets wordt gezegd? Kies elk goed antwoord.
    .sister = Haar zus, die vaak met haar praat
    .sister-why = Zij staat dicht bij de zaak en weet wat Banu wil.
    .sister-missed = Denk aan wie met Banu zelf praat.
    .crowd = Volgers van een pagina over de rivier
    .crowd-why = Veel meningen, en niemand die weet wat zij wil. De vraag alleen al verspreidt het nieuws.
    .lawyer = De advocaat die haar zaak doet
    .lawyer-why = De advocaat ziet gevaren die je vanuit het buitenland niet ziet.
    .lawyer-missed = Wie aan de zaak werkt, weet wat haar kan schaden.
    .stranger = Een vreemde die aanbiedt haar te zoeken
    .stranger-why = Iemand die aanbiedt een ondergedoken mens te vinden, is een reden om minder te zeggen.
    .hint-1 = Wie staat er dicht bij de zaak?

writing-q-comfort-sort = Sorteer deze regels voor een kaart: wat kan troosten, en wat kan zwaar vallen?
    .comfort = Kan troosten
    .weigh-on = Kan zwaar vallen
    .swallows = ‘Vandaag kwamen de zwaluwen terug.’
    .swallows-why = Klein, waar, en het vraagt niets.
    .home = ‘In het voorjaar ben je thuis.’
    .home-why = Niemand kan dat beloven. Als het voorjaar komt, doet de regel pijn.
    .answer = ‘Terugschrijven hoeft niet.’
    .answer-why = Zo blijft de ander vrij.
    .why-risk = ‘Waarom nam je zo’n risico?’
    .why-risk-why = Met zo’n vraag moet de ander zich verdedigen.
    .cat = ‘Mijn kat knippert langzaam naar je.’
    .cat-why = Iets om te glimlachen komt bijna altijd goed aan.
    .hint-1 = Belooft de regel iets, of vraagt hij om iets?
writing-q-class-card = Een school in Varda. Mevrouw Adeyemi, lerares, zou graag zien dat haar klas kaarten maakt voor Banu van de rivier.
    .start-class = De zus heeft gezegd: kaarten ja, gevaar nee. Vierentwintig kinderen kijken op. Wat zegt mevrouw Adeyemi eerst?
    .free = Je mag meedoen, tekenen of gewoon lezen
    .free-why = Drie kinderen lezen. Niemand vraagt waarom.
    .all = Iedereen maakt een kaart en zet zijn naam erop
    .all-why = Vierentwintig kaarten met voor- en achternaam. Een jongen draait zijn potlood rond en rond.
    .list = Eén regel: geen woorden, alleen plaatjes
    .list-why = Veilig en nogal streng. Sommigen hadden graag een regel geschreven.
    .pushed = De jongen steekt zijn hand op. ‘Ik mag van mijn moeder niets ondertekenen.’
    .no-names = Alle namen eraf halen en bedanken
    .no-names-why = Hij heeft iedereen geholpen. Op deze kaarten hoeven geen namen, ook geen voornamen.
    .insist = Zeggen: het is maar een kaart, zet je naam
    .insist-why = Voor haar is het maar een kaart. Wat het voor zijn moeder is, weet ze niet.
    .cards = De kaarten zijn prachtig. Een collega wil voor de site van de school een foto maken van de klas die ze omhooghoudt.
    .faces = Ja, en nu allemaal lachen
    .faces-why = Op de foto staan vierentwintig gezichten, de school en op één kaart een naam.
    .table-only = Alleen de kaarten, plat op tafel
    .table-only-why = Geen gezicht, geen naam. Voordat ze ja zegt, kijkt ze of er namen op de kaarten staan.
    .no-photo = Geen foto, de kaarten zijn genoeg
    .no-photo-why = De kaarten zijn voor één mens gemaakt, niet voor een site.
    .end-warm = Een week later schrijft de zus: die met het scheve bootje hangt boven Banu’s tafel.
    .end-photo = ’s Avonds staat de foto op sites waar de school nog nooit van heeft gehoord. Terughalen kan niet meer.
    .end-pushed = De jongen tekent met een naam die hij heeft verzonnen. Dat jaar steekt hij zijn hand niet meer op.
    .why = Veilig voor de makers, voor de ontvanger en voor anderen: drie vragen, ook bij iets kleins als een kaart.

writing-q-before-act = Rosa denkt erover om de Universele Verklaring in de hal van haar flat op te hangen. Welke vragen stelt een zorgvuldig mens eerst? Kies elke goede.
    .law = Wat zegt de wet hier erover?
    .law-why = Op sommige plekken kan zelfs zo’n vel je in moeilijkheden brengen.
    .law-missed = De wet komt eerst: op sommige plekken is zelfs een vel papier strafbaar.
    .applause = Hoe krijg ik de meeste kijkers?
    .applause-why = Een vraag voor later, of nooit. Meer ogen kan ook meer risico betekenen.
    .neighbours = Krijgen buren er last mee?
    .neighbours-why = Achter dezelfde deur wonen anderen, en hun is niets gevraagd.
    .neighbours-missed = Denk aan de anderen die de hal gebruiken.
    .fear = Hoe krijg ik iedereen zover?
    .fear-why = Niemand mag onder druk worden gezet. Anderen hebben misschien meer te verliezen.
    .hint-1 = Denk aan jezelf, aan anderen en aan de regels van de plek.
writing-q-hallway = Rosa, haar buurvrouw Ines en een opgerold vel met dertig artikelen.
    .stairs = Rosa heeft het vel onder haar arm, de hal is leeg. Ines staat in haar deuropening. Wat doet Rosa?
    .hang = Het meteen ophangen en niets zeggen
    .hang-why = Het staat mooi onder de lamp. Aan de anderen in huis is niets gevraagd.
    .speak = Ines vragen wat zij ervan vindt
    .speak-why = Ines zwijgt eerst. Dan vertelt ze over haar vergunning, die in het voorjaar verlengd moet worden.
    .recruit = Haar vragen om het samen op te hangen
    .recruit-why = Rosa bedoelt het goed. Voor Ines klinkt het als een test.
    .cold = Ines zegt ‘een andere keer’ en begint de deur dicht te doen. Rosa hoort de sleutel.
    .sorry = Zeggen: je hoeft me niets uit te leggen
    .sorry-why = De sleutel draait terug. Ines zegt wat haar dwarszit.
    .courage = Zeggen: rechten hebben moedige mensen nodig
    .courage-why = De deur is dicht. Vanaf nu wacht Ines tot de trap leeg is.
    .torn = ’s Ochtends vraagt de huisbaas bij elke deur wie het heeft opgehangen. Hij begint bij Ines.
    .own-up = Hem meteen zeggen dat Rosa het was
    .own-up-why = De huisbaas moppert en geeft het terug. Die avond praten de twee vrouwen.
    .wait = Wachten tot hij niet meer vraagt
    .wait-why = Na een week houdt hij op. Ines had een slechte week.
    .listen = De twee zitten op de trap. Het hier ophangen kan Ines schaden. Rosa wil nog steeds iets doen.
    .kitchen = Het in haar eigen keuken ophangen
    .kitchen-why = Haar eigen muur, haar eigen risico, en ze weet wie er binnenkomt.
    .nothing = Het laten, en theedrinken met Ines
    .nothing-why = Luisteren naar iemand aan wie zelden iets gevraagd wordt, hoort op elke lijst van kleine daden.
    .anyway = Het toch ophangen, voor de goede zaak
    .anyway-why = De artikelen op het vel gaan over mensen als Ines.
    .end-kitchen = Tussen de kalender en de uien hangen dertig artikelen. Gasten lezen ze terwijl het water opstaat.
    .end-rest = Het vel blijft opgerold. Ines weet nu dat ze kan aankloppen.
    .end-alone = Of het vel nu hangt of niet: op de trap loopt iemand voorbij die niet meer groet.
    .why = Is het veilig voor mij, voor degene om wie het gaat, voor anderen? Is één antwoord nee, zoek dan een andere weg, of laat het.

## Vragen van de quiz: het verhaal

writing-q-papers-what = Wat vertelden de kleine papiertjes van 31 maart 2022 in Sint-Petersburg aan klanten?
    .mariupol = Nieuws over bommen en doden in Marioepol
    .mariupol-why = Minstens vijf papiertjes hingen waar prijskaartjes hadden gehangen.
    .prices = Een klacht over de stijgende voedselprijzen
    .prices-why = De plek was een schap met prijzen; het onderwerp was de oorlog.
    .march = Het uur en de plek van een protestmars
    .march-why = Er werd geen bijeenkomst aangekondigd. Eén mens liet een paar woorden achter.
    .vote = Een oproep om op een andere partij te stemmen
    .vote-why = Er was geen partij bij betrokken. Op de papiertjes stonden informatie en woorden tegen een oorlog.
    .hint-1 = Ze hadden te maken met de oorlog in Oekraïne.
writing-q-charge = Waarvoor werd Aleksandra Skochilenko aangeklaagd?
    .false-info = ‘Onjuiste informatie’ over de strijdkrachten
    .false-info-why = Het artikel was nieuw in maart 2022. Ze ontkende en zei dat ze voor de vrede had gehandeld.
    .damage = Schade aan de eigendommen van een supermarkt
    .damage-why = De zaak ging over wat er op de papiertjes stond, niet over papier of lijm.
    .assembly = Meelopen in een mars zonder toestemming
    .assembly-why = Ze handelde alleen. Er was geen bijeenkomst.
    .insult = Belediging van de klant die aangifte had gedaan
    .insult-why = Een klant deed aangifte; niemand werd beledigd.
    .hint-1 = Het wetsartikel was pas een paar weken oud.
writing-q-years = Maak de zin af: op 16 november 2023 veroordeelde een rechtbank Aleksandra Skochilenko tot … jaar strafkolonie.
    .accept = zeven | 7 | zeven jaar | 7 jaar
    .why = Zeven jaar, en drie jaar lang geen internet. Ze zat meer dan 27 maanden vast voordat de ruil kwam.
    .asked = acht | 8 | acht jaar | 8 jaar
    .asked-why = Acht jaar had de aanklager geëist.
    .most = tien | 10 | tien jaar | 10 jaar
    .most-why = Tien jaar was het meeste dat de wet voor deze aanklacht toestond.
    .ban = drie | 3 | drie jaar | 3 jaar
    .ban-why = Drie jaar was de duur van het internetverbod.
    .hint-1 = Het is minder dan de aanklager eiste.
writing-q-how-free = Hoe kwam Aleksandra Skochilenko op 1 augustus 2024 vrij?
    .exchange = Staten ruilden gevangenen in Ankara
    .exchange-why = Zeven landen deden mee. Ze ondertekende een papier over gratie en vrijlating.
    .appeal = Een hogere rechter vernietigde het vonnis
    .appeal-why = Geen rechter heeft haar onschuldig verklaard. Staten spraken een ruil af.
    .served = Ze had haar hele straf uitgezeten
    .served-why = Zeven jaar had veel langer geduurd; ze zat meer dan 27 maanden vast.
    .petition = De aanklager gaf toe aan een petitie
    .petition-why = Er waren campagnes, maar geen bron laat zien dat een aanklager eraan toegaf.
    .hint-1 = Het was een afspraak, en er kwam geen rechter aan te pas.
writing-q-still-asked = Waar of niet waar: een lesblad uit 2022 dat om Sasha’s vrijlating vraagt, is nu geschiedenis.
    .true-why = Ze is sinds 1 augustus 2024 vrij, dus er valt niets meer te vragen. Het blad kun je lezen, met datum en afloop.
    .false-why = Kijk naar de laatste datum van het verhaal. Wat het blad vraagt, gebeurde op 1 augustus 2024.
    .hint-1 = Vergelijk het jaar van het blad met de datum van de ruil.
writing-q-rights-touched = In Sasha’s verhaal, zoals het hier wordt verteld, worden meerdere rechten geraakt. Kies ze allemaal.
    .expression = Vrijheid om informatie door te geven
    .expression-why = Artikel 19, in de vorm van kleine papiertjes.
    .expression-missed = De hele zaak gaat over woorden op papier.
    .nationality = Het recht op een nationaliteit
    .nationality-why = In dit verhaal nam niemand haar nationaliteit af.
    .liberty = Geen willekeurige detentie
    .liberty-why = Artikel 9: meer dan 27 maanden achter deuren.
    .liberty-missed = Ze zat meer dan 27 maanden vast: zie artikel 9.
    .marriage = Het recht om vrij te trouwen
    .marriage-why = Het verhaal zoals het hier wordt verteld, raakt daar niet aan.
    .hearing = Het recht op een eerlijk proces
    .hearing-why = Artikel 10: een eerlijke behandeling door een onafhankelijke rechter.
    .hearing-missed = Ze stond terecht en werd veroordeeld. Hoe eerlijk dat moet gaan, staat in artikel 10.
    .hint-1 = Denk aan woorden, aan een deur op slot en aan een rechtbank.
writing-q-known-open = Sorteer wat een zorgvuldige verteller van Sasha’s verhaal weet, en wat open blijft.
    .known = Bekend, met een datum
    .open = Niet bekend
    .customer = Een klant deed aangifte van de papiertjes
    .customer-why = Zo begon de zaak tegen haar.
    .life-now = Hoe ze sinds 2024 leeft
    .life-now-why = Dat konden we niet nagaan, dus daar houdt het verhaal op.
    .seven = Zeven landen deden mee aan de ruil
    .seven-why = Dat was op 1 augustus 2024.
    .one-letter = Welke brief het zwaarst woog
    .one-letter-why = Geen bron vertelt wat welke brief dan ook woog.
    .denied = Ze ontkende
    .denied-why = Ze zei dat ze voor de vrede had gehandeld.
    .hint-1 = Zou een bron met een datum het je vertellen?

## Vragen van de quiz: wat het doet

writing-q-campaign-order = Zet deze gebeurtenissen rond schrijven en petities op volgorde van tijd.
    .petition = Een petitie voor verdedigers sluit
    .write = Write for Rights neemt Sasha’s zaak op
    .sentence = Sasha wordt veroordeeld
    .exchange = Sasha komt vrij bij een ruil
    .listed = Amnesty komt in Rusland te boek te staan als ‘ongewenst’
    .why = 2018, 2022, 16 november 2023, 1 augustus 2024, 19 mei 2025. Een blad dat in 2022 is gedrukt, kent alleen de eerste twee.
    .hint-1 = De petitie hoort bij 2018, ‘ongewenst’ bij 2025.
writing-q-after-because = Waar of niet waar: als iemand vrijkomt na een brievencampagne, was de campagne de oorzaak.
    .true-why = Misschien hielp de campagne, misschien niet. Uit de volgorde van twee gebeurtenissen blijkt dat niet.
    .false-why = ‘Na’ is een kwestie van data. ‘Door’ heeft bewijs nodig, en er kunnen andere oorzaken hebben meegespeeld.
    .hint-1 = Denk aan twee dingen die op dezelfde ochtend gebeurden.
writing-q-ask-figure = Een organisatie schrijft: ‘142 zaken met een goed resultaat na een campagne, 2019.’ Met welke vraag kom je het verst?
    .what-counts = Wat gold als een goed resultaat?
    .what-counts-why = Vraag ook wie er telde, en hoe je de oorzaak zou kunnen weten.
    .round = Mag je het afronden naar 150?
    .round-why = Een ronder getal zou ons minder vertellen, niet meer.
    .today = Is het ook het getal van dit jaar?
    .today-why = Het cijfer hoort bij 2019. Over dit jaar zegt het niets.
    .best = Welk land deed het het beste?
    .best-why = De vrijheid van mensen is geen wedstrijd, en het cijfer zet niemand op een ranglijst.
    .hint-1 = Zoek uit wat er is geteld voordat je een cijfer gebruikt.
writing-q-may-do = Wat kan een brief doen? Kies elk antwoord dat niet meer belooft dan het kan houden.
    .watch = Laten zien dat mensen meekijken
    .watch-why = Dat kan. Wat de instantie daarna doet, blijft open.
    .watch-missed = Een bescheiden bewering, en een eerlijke.
    .oblige = Een rechter dwingen iemand vrij te laten
    .oblige-why = Rechters beslissen volgens de wet. Een brief kan vragen, niet dwingen.
    .learn = De schrijver iets leren over een recht
    .learn-why = Dat gebeurt aan de tafel van de schrijver zelf.
    .learn-missed = Wie stap drie schrijft, leert wat het recht inhoudt.
    .lawyer = Een goede advocaat vervangen
    .lawyer-why = Een brief verdedigt niemand in de rechtszaal.
    .hint-1 = Zoek de bescheiden beweringen.
writing-q-listed-word = Maak de zin af: sinds 19 mei 2025 is Amnesty International in Rusland volgens de wet een ‘…’ organisatie.
    .accept = ongewenste | ongewenst | een ongewenste | ongewenste organisatie | een ongewenste organisatie | onwenselijke | onwenselijk | niet gewenste | niet gewenst
    .why = Wie aan haar werk meedoet of haar materiaal doorgeeft, kan daar gestraft worden. Wat op de ene plek onschuldig is, is het op de andere niet.
    .terror = terroristische | terroristisch | terreur | terrorist | een terroristische
    .terror-why = Ook dat etiket gebruiken staten, maar niet in deze wet. Het woord hier klinkt bijna beleefd.
    .agent = buitenlands agent | buitenlandse agent | buitenlandse | buitenlands | agent
    .agent-why = ‘Buitenlands agent’ is een ander etiket. Dit zegt dat men een organisatie liever niet heeft.
    .extreme = extremistische | extremistisch | extremist | extreme | extreem | extremisme | een extremistische
    .extreme-why = ‘Extremistisch’ hoort bij andere verboden. Dit etiket zegt: we hebben je liever niet.
    .hint-1 = Het woord zegt dat men iets liever niet heeft.
    .hint-2 = Het begint met ‘on’.
writing-q-amnesty-methods = Amnesty International beschrijft haar werk in een paar delen. Zoek bij elk deel een voorbeeld.
    .research = Onderzoek
    .find-out = Nagaan of een bericht over mishandeling klopt
    .research-why = Amnesty zoekt misstanden uit en maakt bekend wat ze vindt.
    .campaigns = Campagnes
    .press-states = Een bedrijf oproepen de wet na te leven
    .campaigns-why = Aan regeringen en bedrijven wordt gevraagd zich aan de wet te houden.
    .stories = Verhalen
    .tell-one = Het leven van één vrouw aan velen laten zien
    .stories-why = Door het verhaal van één mens begrijpen velen een recht.
    .education = Educatie
    .train = Een workshop geven over artikel 19
    .education-why = Mensen leren hun rechten kennen en hoe ze die kunnen opeisen.
    .hint-1 = Welk deel hoort in een klaslokaal?
writing-q-page-2018 = Tamar vindt een webpagina die haar vraagt een petitie voor verdedigers te tekenen, ‘voordat de VN dit jaar in december bijeenkomen’. De pagina is van het najaar van 2018. Wat is ze vandaag?
    .source = Een bron over een actie uit 2018
    .source-why = Je kunt haar lezen als geschiedenis: wat werd er gevraagd, door wie en wanneer.
    .open = Een oproep die nog te tekenen is
    .open-why = De petitie sloot in 2018, en die december is lang voorbij.
    .fake = Een vervalsing, want de datum klopt niet
    .fake-why = Toen het geschreven werd, klopte de datum. Pagina’s worden oud zonder het te zeggen.
    .proof = Een bewijs dat verdedigers nu veilig zijn
    .proof-why = Een pagina uit 2018 kan niet weten wat er later kwam.
    .hint-1 = Welk jaar is hier ‘dit jaar’?

## Vragen van de quiz: de brief

writing-q-clear-line = Welke zin past het best bij de tweede stap, ‘waarover ik me zorgen maak’?
    .fact = ‘Op 4 juli werd Ravi om een tekening gearresteerd.’
    .fact-why = Wie, wanneer, wat: de lezer kan het nazoeken.
    .rumour = ‘Men zegt dat mensen als Ravi zomaar verdwijnen.’
    .rumour-why = Een gerucht veeg je met één woord van tafel, en de brief erbij.
    .anger = ‘Ik beefde van woede toen ik over Ravi hoorde.’
    .anger-why = Het gevoel kan echt zijn. Wat er gebeurde, weet de lezer nog steeds niet.
    .threat = ‘U weet heel goed wat er met Ravi is gedaan, geef het toe.’
    .threat-why = Die zin beschuldigt en vertelt niets. Feiten schuif je minder makkelijk opzij.
    .hint-1 = Zoek iets wat je kunt nagaan.
writing-q-right-line = Een brief gaat over een breiclub die niet meer mag samenkomen. Welke zin is de derde stap?
    .article = ‘Artikel 20 beschermt vreedzame bijeenkomsten.’
    .article-why = Het recht wordt genoemd, dus de lezer kan het opzoeken en antwoorden.
    .member = ‘Ik houd van goede wol en van een goed gesprek erbij.’
    .member-why = Een mooie eerste stap: de zin zegt wie er schrijft.
    .closed = ‘Sinds mei zit de ruimte van de club op slot.’
    .closed-why = Dat is de tweede stap, de feiten.
    .reopen = ‘Geef de club alstublieft haar ruimte terug.’
    .reopen-why = Dat is de vierde stap, het verzoek.
    .hint-1 = In welke zin wordt een recht genoemd?
writing-q-polite-weak = Waar of niet waar: een beleefde brief moet weglaten wat er mis is.
    .true-why = De feiten mogen zo helder zijn als glas. Alleen beledigingen en dreigementen blijven buiten.
    .false-why = Beleefdheid zit in de toon. Een beleefde brief kan ronduit zeggen wat er gebeurde en welk recht daarmee wordt geschonden.
    .hint-1 = Toon is één ding, inhoud een ander.
writing-q-keep-rewrite = Sorteer deze zinnen uit oefenbrieven: houden of herschrijven?
    .keep = Houden
    .rewrite = Herschrijven
    .nurse = ‘Ik ben verpleegkundige en schrijf namens mezelf.’
    .nurse-why = Kort, en de lezer weet wie er aan het woord is.
    .gang = ‘U en uw bende zullen hiervoor boeten.’
    .gang-why = Een dreigement. Het helpt niemand en kan schade doen aan degene om wie het gaat.
    .charged = ‘Ze is aangeklaagd op grond van een wet van maart.’
    .charged-why = ‘Aangeklaagd’ is precies: er is nog niets beslist.
    .everyone = ‘Iedereen weet dat u schuldig bent.’
    .everyone-why = Dat is oordelen zonder rechter. Zeg wat je weet, en hoe je dat weet.
    .seven-things = ‘Ik vraag u om deze zeven dingen.’
    .seven-things-why = Zeven verzoeken raken makkelijk zoek. Kies het belangrijkste.
    .hint-1 = Is het feitelijk, beleefd, en hooguit één verzoek?
writing-q-walk-violin = Een oefenbrief: ‘Aan het hoofd van de politie. Ik ben vioolbouwer. Ik schrijf over Lucia, die op 11 januari werd gearresteerd nadat ze op het station had gezongen. Ik vraag u beleefd haar vrij te laten.’ Is de brief klaar?
    .who-why = Vioolbouwer: dat is genoeg.
    .concern-why = Naam, dag en gebeurtenis staan erin.
    .right-why = Waarom zou zingen vrij moeten zijn? Eén regel over artikel 19 ontbreekt.
    .ask-why = Eén verzoek, duidelijk en beleefd.
    .ready-why = Bijna. Maar zonder de derde stap vraagt de brief om een gunst, terwijl er een recht op het spel staat.
    .mend-why = Zet er één zin over artikel 19 bij, en het verzoek krijgt zijn reden.
    .hint-1 = Staat er een zin over een recht in?
writing-q-walk-good = Een oefenbrief: ‘Geachte minister, ik ben moeder. Sinds maart mag de bibliotheek van Lind geen boeken over geschiedenis uitlenen aan mensen onder de twintig. Artikel 19 beschermt ieders vrijheid om informatie te ontvangen. Ik vraag u die boeken weer te laten uitlenen.’ Is de brief klaar?
    .who-why = Aan één woord ziet de lezer wie er schrijft, zonder naam.
    .concern-why = Een plaats, een maand en een duidelijke regel.
    .right-why = Het artikel wordt genoemd, en de goede kant ervan: ontvangen.
    .ask-why = Eén verzoek waar een minister ja op kan zeggen.
    .ready-why = Alle vier de stappen staan er, in een paar regels. Kort is niet karig.
    .mend-why = Elke brief kun je nog oppoetsen. Maar hier ontbreekt niets: persoon, feiten, recht, één verzoek.
    .hint-1 = Loop de vier stappen een voor een na.
writing-q-walk-ferry = In Varda staat in een gepubliceerde wet: in de machinekamer van een veerboot mag niemand iets ophangen, want papier bij hete machines kan vlam vatten. Een matroos hangt daar een gedicht tegen oorlog op. Het wordt weggehaald, en hij mag het op het prikbord aan dek hangen. Beoordeel het volgens internationale normen.
    .law-why = Gepubliceerd, klein en duidelijk: iedereen weet welke ruimtes bedoeld zijn.
    .aim-why = Veiligheid op een veerboot beschermt het leven van anderen en de openbare orde.
    .need-why = Een echt gevaar, een rechtstreeks verband, en het gedicht krijgt een plek één dek hoger: het lichtste middel.
    .allowed-why = Alle drie de poorten gaan open. De beperking gaat over papier bij hitte, en het gedicht is nog te lezen.
    .violation-why = Kijk wat er beperkt is: de plek, niet de boodschap. Het gevaar is echt, en er is een andere muur vrij.
    .hint-1 = Is het gedicht verboden, of alleen de plek?

## Vragen van de quiz: zorgvuldigheid

writing-q-third-ask = Drie vragen voordat je iets doet: is het veilig voor wie het doet, voor degene om wie het gaat, en voor …?
    .accept = anderen | andere mensen | de anderen | ander | een ander | alle anderen | iedereen | iedereen eromheen | omstanders | derden | familie | de familie | hun familie | haar familie | familie en collega’s | naasten | de naasten | mensen eromheen | de mensen eromheen | de mensen om hen heen | mensen om haar heen | de omgeving
    .why = Familie, collega’s, de mensen op een foto: anderen worden makkelijk vergeten, want niemand vraagt hun iets.
    .office = de instantie | instantie | de autoriteiten | autoriteiten | ambtenaren | de ambtenaren | de regering | de overheid | het kantoor
    .office-why = De instantie redt zichzelf wel. Denk aan mensen aan wie niets gevraagd is.
    .same = de verdediger | verdediger | het slachtoffer | slachtoffer | de gevangene | gevangene
    .same-why = Dat is degene om wie het gaat, de tweede vraag. De derde gaat verder.
    .hint-1 = Denk aan alle gezichten op een groepsfoto.
writing-q-decides = Vrienden in het buitenland vragen zich af of ze de naam van een bedreigde boerin openbaar moeten maken. Wiens woord weegt het zwaarst?
    .farmer = Dat van de vrouw zelf
    .farmer-why = Zichtbaarheid beschermt de een en brengt de ander in gevaar. De verdediger beslist.
    .editor = Dat van een bekende journalist
    .editor-why = Journalisten weten wat gelezen wordt. Ze wonen niet op die boerderij.
    .majority = Dat van de meeste vrienden
    .majority-why = Wie veilig is, kan makkelijk stemmen. Het risico draagt zij, en zij is niet veilig.
    .first = Dat van wie het eerst iets post
    .first-why = Op internet wint vaak wie snel is. Hier hoort dat niet te tellen.
    .hint-1 = Wie moet leven met wat erop volgt?
writing-q-far-support = Waar of niet waar: steun uit een ander land doet degene voor wie ze bedoeld is nooit kwaad.
    .true-why = Goede bedoelingen alleen beschermen niemand. Aandacht uit het buitenland kan een zaak moeilijker maken.
    .false-why = Steun kan helpen en kan schaden. Wie dicht bij de zaak staat, weet meer; vraag het daar eerst.
    .hint-1 = Denk aan Levi en de foto van zijn nicht.
writing-q-quiet-help = Zoek bij elke stille manier van helpen wat mensen doen.
    .observe = Waarneming van een proces
    .sit = In de zaal zitten en luisteren
    .observe-why = Een rechtbank die weet dat er iemand meekijkt, let misschien beter op.
    .diplomacy = Stille diplomatie
    .talk = Onder vier ogen met ambtenaren praten
    .diplomacy-why = Dat kan werken waar luide woorden een deur zouden sluiten.
    .company = Begeleiding
    .walk = Naast iemand lopen die gevaar loopt
    .company-why = Wie bedreigd is, staat er niet alleen voor.
    .document = Documentatie
    .note-down = Feiten opschrijven, met toestemming
    .document-why = De feiten worden bewaard, en de persoon vindt dat goed.
    .hint-1 = Wie iemand begeleidt, gaat mee.
writing-q-save-file = Iemand denkt erover een oefenbrief op te slaan op een computer in een bibliotheek. Waar moet die aan denken? Kies elk goed antwoord.
    .users = Wie er nog meer bestanden op kan openen
    .users-why = Een bestand is te lezen voor wie het apparaat gebruikt of beheert.
    .users-missed = Anderen gebruiken dezelfde computer.
    .length = Of de brief wel lang genoeg is
    .length-why = Een lang bestand is net zo snel gevonden als een kort.
    .real = Of er een echt mens in genoemd wordt
    .real-why = Een naam kan naar iemand wijzen aan wie niets is gevraagd.
    .real-missed = Een echte naam kan iemand in gevaar brengen.
    .style = Of de eerste zin mooi is
    .style-why = Dat telt voor de brief, niet voor de veiligheid.
    .hint-1 = Wie kan hem later lezen?
writing-q-colleague = Een bakkerij in Tarn, na sluitingstijd. Op tafel ligt een kaart voor een zangeres die in hechtenis zit; haar familie heeft om kaarten gevraagd.
    .signing = Iedereen heeft getekend, behalve Oumar, die de vloer voor de tweede keer veegt. Wat doet zijn collega Pia?
    .leave = Hem met rust laten en de dop op de pen doen
    .leave-why = Oumar haalt adem. Na een tijdje gaat hij zitten.
    .call = Roepen: ‘Alleen jij nog, Oumar.’
    .call-why = Iedereen kijkt op. De bezem staat stil.
    .corner = ‘Ik heb mijn redenen,’ zegt Oumar. Iemand lacht.
    .shield = Zeggen dat niemand redenen hoeft te noemen
    .shield-why = Het lachen houdt op. Pia haalt de kaart van tafel.
    .tease = Een grapje: een pen bijt niet
    .tease-why = Een pen niet. Oumar kent andere dingen die het wel doen.
    .talk = Later vraagt Oumar of hij zonder naam mag helpen. Wat antwoordt Pia?
    .draw = ‘Teken iets, als je wilt.’
    .draw-why = Naast de handtekeningen groeit een bootje, met niemands naam erop.
    .initials = ‘Zet dan alleen je initialen.’
    .initials-why = Minder dan een naam, en in een bakkerij met negen mensen nog steeds makkelijk te lezen.
    .end-boat = De familie schrijft dat de zangeres om het bootje moest lachen.
    .end-initials = Oumar zet twee letters en wenst de hele nacht dat hij het niet had gedaan.
    .end-gone = De kaart gaat compleet de deur uit. Oumar neemt voortaan de vroege dienst, in zijn eentje.
    .why = Niemand mag onder druk worden gezet, en niemand hoeft redenen te geven.
    .hint-1 = Misschien heeft Oumar iets te verliezen dat niemand ziet.

## Vragen van de quiz: hoop en kleine daden

writing-q-hard-promise = Welke regel kun je beter niet op een kaart zetten voor iemand die op een proces wacht?
    .promise = ‘Vrijdag laten ze je zeker gaan.’
    .promise-why = Dat kan niemand weten. Brengt de vrijdag niets, dan heeft de kaart pijn gedaan.
    .rain = ‘Het regende, en de hele straat rook lekker.’
    .rain-why = Iets kleins en waars van buiten mag blijven.
    .thinking = ‘Vandaag dacht er ver weg iemand aan je.’
    .thinking-why = Waar, warm, en het belooft niets.
    .no-answer = ‘Voel je alsjeblieft niet verplicht te antwoorden.’
    .no-answer-why = Dat neemt een last weg. Het mag blijven.
    .hint-1 = Welke regel belooft iets?
writing-q-card-contents = Sorteer wat er op een kaart voor een bedreigd mens kan staan, als die er graag een wil.
    .on = Kan erop
    .off = Beter niet
    .bird = Een tekening van een vogel
    .bird-why = Die vertelt vreemden niets en de lezer een beetje.
    .street = De naam van de straat waar ze schuilt
    .street-why = De kaart gaat misschien door veel handen.
    .stars = Een hemel met sterren
    .stars-why = Iedereen heeft dezelfde hemel.
    .friends = Groeten van vrienden, met voor- en achternaam
    .friends-why = Dan worden anderen genoemd aan wie misschien niets is gevraagd.
    .calm-line = Een rustige regel zonder goede raad
    .calm-line-why = Een paar woorden zijn vaak genoeg.
    .hint-1 = Stel je een vreemde voor die de kaart leest.
writing-q-cat-then = In 2022 stelde een lesblad voor om een kat te tekenen voor Aleksandra Skochilenko. Wat klopt daarover vandaag?
    .past = De kat hoort bij het verhaal van 2022
    .past-why = Ze had twee katten, dus het idee was persoonlijk. Sinds 1 augustus 2024 is ze vrij.
    .needed = De kat is nog altijd de beste weg naar haar vrijheid
    .needed-why = Ze is al vrij. De tekening was bedoeld als troost, niet als sleutel.
    .secret = De kat was een geheim teken van protest
    .secret-why = Het was eenvoudiger: ze had twee katten.
    .court = De kat was voor de rechtbank een bewijs
    .court-why = Daarover zeggen onze bronnen niets. De tekeningen waren voor haar bedoeld.
    .hint-1 = Denk aan de datum van de ruil.
writing-q-edu-parts = Mensenrechteneducatie gaat over, door en voor mensenrechten (VN-verklaring van 2011). Zoek bij elk woord een voorbeeld.
    .about = Over rechten
    .knowledge = Weten wat artikel 19 zegt
    .about-why = Kennis: artikelen, toetsen, geschiedenis.
    .through = Door rechten
    .manner = Een les waarin niemand hoeft te praten
    .through-why = De manier van leren respecteert iedereen in de ruimte.
    .for = Voor rechten
    .able = Een verzoek kunnen schrijven
    .for-why = Mensen leren rechten te gebruiken en iets te doen, als ze dat willen.
    .hint-1 = ‘Door’ gaat over de manier waarop je leert.
writing-q-low-risk = In een groep in Varda komen vier ideeën op. Welk idee brengt anderen het minst in gevaar?
    .explain = Een vriend artikel 19 uitleggen
    .explain-why = Twee mensen, een rustig gesprek, geen spoor. Plek en moment tellen ook dan.
    .photo = Een foto van de hele groep posten
    .photo-why = Daarop staan gezichten van mensen die misschien iets te verliezen hebben.
    .name = De naam van een bedreigd mens bekendmaken
    .name-why = Dat risico komt bij een ander terecht. Die zou moeten beslissen.
    .signs = Elk lid vragen in het openbaar te tekenen
    .signs-why = Het zet mensen onder druk die liever niet gezien worden.
    .hint-1 = Tel hoeveel mensen er iets van kunnen merken.
