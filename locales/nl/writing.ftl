### Module 8: schrijven voor rechten. De titel, de samenvatting en de waarschuwing staan in courses.ftl.

## Wat je daarna kunt, en de toetsen

writing-outcome-story = het verhaal van Aleksandra Skochilenko vertellen als geschiedenis, met data en afloop
writing-outcome-effect = zeggen wat brieven en campagnes kunnen doen, en wat niemand kan beweren
writing-outcome-test = een verzonnen geval langs de toets voor beperkingen leggen en de rechten noemen die eraan vastzitten
writing-outcome-letter = een beleefde, feitelijke brief schrijven in vier stappen, met één verzoek
writing-outcome-weigh = de veiligheid afwegen van wie iets doet, van degene om wie het gaat en van anderen
writing-outcome-comfort = woorden en beelden kiezen die troosten zonder iets te beloven
writing-outcome-careful = de wens van degene om wie het gaat laten voorgaan op je eigen zin om iets te doen
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

    Op {DATE("2022-03-31")}, in de eerste weken van de grootschalige Russische invasie van Oekraïne, zette ze in een supermarkt minstens vijf kleine papiertjes op de plek van prijskaartjes. Ze gingen over het bombardement op Marioepol en over de mensen die daar waren omgekomen. Een klant gaf het aan.
    .person = Aleksandra (Sasha) Skochilenko, kunstenares en muzikante, geboren in 1990
    .place = Sint-Petersburg, Rusland
    .status = Vrij, en in Duitsland. Hoe ze sindsdien leeft, konden we niet nagaan.
writing-papers-charge =
    Op {DATE("2022-04-11")} werd ze gearresteerd; twee dagen later bepaalde een rechtbank dat ze in voorlopige hechtenis bleef. De aanklacht: het verspreiden van ‘bewust onjuiste informatie’ over de strijdkrachten. Dat misdrijf was nieuw in het wetboek van strafrecht; het dateerde van maart 2022. Voor het deel van het artikel dat tegen haar werd gebruikt, kon ze tot tien jaar krijgen.
writing-papers-court =
    Ze ontkende en zei dat ze voor de vrede had gehandeld. De aanklager eiste acht jaar. Op {DATE("2023-11-16")} gaf de rechtbank haar zeven jaar strafkolonie, en daarbovenop een verbod van drie jaar om internet te gebruiken.
writing-papers-ankara = Een ruil in Ankara
writing-papers-exchange =
    Op {DATE("2024-08-01")} was in Ankara de grootste gevangenenruil tussen Oost en West sinds de Koude Oorlog. Er waren zeven landen bij betrokken. Rusland en Belarus lieten 16 mensen vrij, westerse staten acht volwassenen; ook twee kinderen reisden mee. Zij was een van de vrijgelatenen, na meer dan 27 maanden.
writing-papers-not-court =
    Ze had een papier over gratie en vrijlating ondertekend en werd naar Duitsland gevlogen. Een ruil is een afspraak tussen staten. Een vonnis is het niet: geen rechter heeft haar onschuldig verklaard.
writing-papers-history = Waarom we het als geschiedenis vertellen
writing-papers-old-sheets =
    In 2022 vroegen lesbladen mensen om voor haar te schrijven. Sommige van die bladen liggen nog in kasten. Elk adres, elk nummer en elke eis erop hoort bij dat jaar. Wie vandaag om haar vrijlating vraagt, vraagt om iets wat al gebeurd is.

    Er komen dus twee vragen vóór de pen. Wanneer is dit geschreven? En wat is er sindsdien gebeurd?
writing-papers-dates = Het verhaal in vier data:
    .papers = {DATE("2022-03-31")}: minstens vijf kleine papiertjes over Marioepol hangen waar prijskaartjes hingen. Een klant geeft het aan.
    .arrest = {DATE("2022-04-11")}: ze wordt gearresteerd, en twee dagen later volgt voorlopige hechtenis. De aanklacht: ‘onjuiste informatie’ over het leger. Ze ontkent.
    .sentence = {DATE("2023-11-16")}: zeven jaar strafkolonie. De aanklager had acht jaar geëist; de wet stond tot tien toe.
    .exchange = {DATE("2024-08-01")}: ze komt vrij in Ankara, bij een ruil waaraan zeven landen meedoen. Geen rechter heeft haar onschuldig verklaard.
writing-papers-named =
    In juni 2022 noemde Amnesty International haar een gewetensgevangene, zo wordt bericht. De rechtbank noemde dezelfde papiertjes een misdrijf. Internationale normen beschermen informatie en kritiek, ook op een leger, ook op een papiertje zo klein als een prijskaartje.
writing-papers-law = Universele Verklaring van de Rechten van de Mens, artikel 19 (1948); VN-Mensenrechtencomité, algemeen commentaar nr. 34, paragraaf 12 en 38 (2011)
writing-papers-guide = Zes tot twintig mensen, 25 minuten. Vertel het verhaal met de data, en laat mensen strookjes met data aan een touwtje hangen. Hang het laatste strookje op voordat het gesprek begint: ze is vrij.
    .tips = Op sommige plekken is dit verhaal, of de naam van een organisatie erin, een risico. Zoek dat uit voordat je iets afdrukt. Vraag naar de vrouw in het verhaal, nooit naar wat deelnemers zouden doen of gedaan hebben.
    .debrief = Wat kwamen we over haar te weten? Waarin verschilt haar manier om tegen de oorlog in te gaan van andere manieren? Wat zou er ontbreken als het verhaal in 2022 ophield?
    .variation = Geef groepjes hetzelfde verhaal, op drie verschillende data afgebroken. Wat denkt elk groepje?
writing-papers-film = Zie dit verhaal als een film die je net hebt gezien. Welk moment blijft je bij? Wat zou de vrouw in de film hebben afgewogen voordat ze zo’n stille manier koos?

## Les: wat mensen schreven

writing-letters = Wat mensen schreven, en wat het deed
    .summary = Pennen en een kat in 2022, wat een campagne kan doen, en waarom ‘na’ iets anders is dan ‘door’.
writing-letters-table = Thee, pennen en een kat
writing-letters-evening =
    Stel je een bibliotheek voor in Chiang Mai, eind 2022. Tien mensen zitten om een tafel met thee en kleurpotloden. Ze zijn gekomen om te schrijven voor een vrouw die geen van hen ooit heeft ontmoet. Eén tekent een kat. Een ander zoekt al twintig minuten naar een eerste zin.
writing-letters-strangers = Waarom zouden tien mensen een avond van huis gaan voor een onbekende? Waar zou ieder van hen op hopen?
writing-letters-before = Dit deel gaat terug naar 2022, toen de vrouw uit het vorige verhaal in de gevangenis zat. Er wordt niets gruwelijks verteld. Je mag dit deel overslaan; dat kost je niets.
writing-letters-asked = Wat er in 2022 werd gevraagd
writing-letters-tasks =
    Sasha’s verhaal hoorde bij Write for Rights 2022, een campagne van Amnesty International. Het idee: ook een gewoon mens met een pen kan helpen om iets te veranderen.

    Op het blad dat in Thailand werd gemaakt, stonden twee opdrachten. De ene was een brief aan een aanklager: zeg wie je bent, waar je van schrok en waarom vrije meningsuiting belangrijk is, en vraag om haar vrij te laten en alle aanklachten te laten vallen. De andere was een bericht aan haar, met een tekening en hoopvolle woorden. Een kat bijvoorbeeld, want ze had er twee.
writing-letters-aims = Het blad wilde dat lezers vijf dingen deden:
    .connect = de vrijheid van meningsuiting begrijpen en haar in het eigen leven terugvinden
    .follow = zien wat er volgt als ze wordt geschonden
    .links = ontdekken welke andere rechten eraan vastzitten
    .campaign = Write for Rights leren kennen
    .write = een brief en een woord van steun schrijven
writing-letters-practice-only =
    In deze cursus is het vijfde een oefening, voor verzonnen mensen. Het blad noemde ook een cursus over het recht om te protesteren, een video en een korte tekst van Amnesty. Links daarnaartoe vind je hier niet, want ernaar zoeken is niet overal veilig.
writing-letters-who = Wie vroeg het?
writing-letters-amnesty =
    Amnesty noemt zichzelf een beweging van meer dan 10 miljoen mensen (een getal van omstreeks 2022). Naar eigen zeggen onderzoekt ze misstanden en maakt ze bekend wat ze vindt. Ze vraagt regeringen en bedrijven om hun beloften na te komen, vertelt verhalen van mensen zodat anderen in actie komen, en geeft les over rechten.
writing-letters-listed =
    In Rusland staat ze sinds {DATE("2025-05-19")} te boek als ‘ongewenste’ organisatie. Wie aan haar werk meedoet of haar materiaal verspreidt, kan daar vervolgd worden.
writing-letters-after = ‘Na’ en ‘door’
writing-letters-good-news =
    Amnesty noemt Sasha’s zaak een van haar successen. Mensen schreven, en later was ze vrij: allebei waar. Maar ze kwam vrij door een ruil tussen staten, na lange openbare campagnes. Welk aandeel de brieven hadden, laten onze bronnen niet zien. Daarom zeggen we niet dat de brieven haar hebben bevrijd, en ook niet dat ze niets hebben gedaan.
writing-letters-results = zaken met een goed resultaat ‘na campagne’. Let op het woord ‘na’.
    .source = Amnesty International USA, cijfer over 2019
writing-letters-own-words =
    De pagina met dit cijfer spreekt ook over gewone mensen die voor anderen in actie komen, over miljoenen berichten en duizenden mensen die zijn vrijgekomen. Hier praat een organisatie over haar eigen werk. Stel dus de vragen die je bij elk getal stelt: wie telde, wat telt als resultaat, in welk jaar, en hoe weet je wat de oorzaak was?
writing-letters-may = Wat een brief of kaart _kan_ doen:
    .office = een instantie laten zien dat er mensen meekijken
    .person = iemand vertellen dat ze niet vergeten is
    .writer = de schrijver leren wat een recht inhoudt
writing-letters-no-promise =
    Niemand kan beloven dat er een deur van opengaat. En aandacht kan helpen, maar ook schaden; daar gaat een latere les over.
writing-letters-older = Een oudere oproep
writing-letters-petition-then =
    In het najaar van 2018 vroeg een webpagina mensen om een petitie te tekenen voor mensenrechtenverdedigers overal ter wereld. Verdedigers zouden de handtekeningen overhandigen, en samen zouden de stemmen luider zijn. De petitie sloot in 2018. Over het idee kun je nog steeds nadenken. Te tekenen valt er op die pagina niets meer.
writing-letters-as-known = Amnesty International, Write for Rights (2022), als geschiedenis; Russische lijst van ‘ongewenste’ organisaties, zoals bekend in november 2026
writing-letters-guide = Eerst in tweetallen, dan met de hele groep, 20 minuten. Elk tweetal schrijft één zin voor het bordje bij een kaart uit 2022 in een museum. De groep zoekt elk verborgen ‘doordat’.
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
writing-steps-open-first = Welke van de twee is makkelijker te schrijven voor iemand die boos is, en welke is makkelijker voor te lezen in een vergadering?
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
    Ten tweede: *waarover ik me zorgen maak.* Eén persoon, en feiten waar je voor kunt instaan. Schrijf ‘aangeklaagd wegens’ zolang er geen eerlijk proces is geweest.

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
    .debrief = Welke stap was het kortst? Van welke zwakke zin nam je moeilijk afscheid, en waarom?
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
    Zoek daarna andere rechten aan dezelfde draad. Als iemand om woorden wordt opgesloten, staat artikel 19 zelden alleen. Ook de bescherming tegen willekeurige arrestatie, een eerlijk proces, gezondheid en een menselijke behandeling kunnen eraan hangen.
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
    .case-words = Mira | Toll | bakker | bakkerij | bakt | brood | papieren zak | zakken | zakje | put | putten | water | arrest | arresteerde | gearresteerd | opgepakt | vastgezet | opgesloten | zit vast | vastzit | hechtenis | voorarrest | detentie | aangeklaagd | aanklacht
    .right-words = artikel 19 | artikel 9 | artikel 10 | Universele Verklaring | verdrag | IVBPR | mensenrecht | mensenrechten | recht op | recht om | vrijheid | meningsuiting | informatie | eerlijk proces | willekeurig
writing-desk-keep-one = Welke stap was het moeilijkst? Is er één zin die je zou willen houden?
writing-desk-leave =
    Nu kun je de brief achterlaten. Voor een oefenbrief is dat een goed einde.

