# Wat je daarna kunt

udhr-outcome-idea = zeggen wat mensenrechten zijn en waar ze op rusten
udhr-outcome-origins = vertellen wanneer, waar en door wie de Verklaring is gemaakt
udhr-outcome-articles = in vijf groepen zeggen wat de dertig artikelen beschermen
udhr-outcome-status = uitleggen wat voor tekst het is en welke verdragen eruit zijn voortgekomen
udhr-outcome-spot = de rechten ontdekken in een scène uit het dagelijks leven
udhr-outcome-connect = laten zien hoe het ene recht op het andere steunt
udhr-outcome-assign = zeggen wie een recht moet respecteren, beschermen of verwezenlijken
udhr-outcome-equal-worth = in ieder mens iemand met dezelfde waardigheid zien
udhr-outcome-care-far = je de rechten aantrekken van mensen die je nooit hebt ontmoet

# Les: Een gewone ochtend

udhr-morning = Een gewone ochtend
    .summary = Wat mensenrechten zijn, en waar ze zich verstoppen vóór het ontbijt.
udhr-morning-before = Voor het ontbijt
udhr-morning-door =
    Denk aan een ochtend. Een deur die achter je dichtvalt. Een glas water. Een berichtje van een vriendin, een stukje lopen naar de hoek, ergens een liedje.

    Daar heeft niemand je een vergunning voor gegeven. Of misschien is iets hiervan juist moeilijk te krijgen waar jij bent. Dan weet je al waar deze cursus over gaat.
udhr-morning-miss = Wat zou je van al dat gewone het eerst missen als iemand het je afpakte?
udhr-morning-earned = Mensen moeten hun rechten verdienen door zich goed te gedragen.
udhr-morning-bus = Awa en de vroege bus
udhr-morning-awa =
    Awa is buschauffeur in Dakar. Om vijf uur ’s ochtends doet ze haar voordeur op slot; wat daarachter ligt, gaat alleen haar aan. In het trappenhuis klinkt de radio van een buurman. Een minister wordt op de hak genomen en het halve gebouw lacht mee.

    Haar zoon pakt zijn schooltas. Zijn lessen kosten niets. In de remise hangt een rooster: de vrijdag is van haar, en die wil ze slapend doorbrengen.

    Awa is verzonnen, en er is haar nog niets bijzonders overkomen. Toch is er al een hele rij rechten voorbijgekomen.
udhr-morning-what = Wat een mensenrecht is
udhr-morning-what-is =
    Mensenrechten zijn vrijheden en aanspraken die om een mensenleven heen staan en het beschermen. Je mag vrij denken, spreken en gaan waar je wilt. Je kunt aanspraak maken op een eerlijk proces, op eten, op een school. Mensenrechten heb je omdat je een mens bent. Een tweede voorwaarde is er niet.

    Daarachter zitten twee wensen die de meesten van ons goed kennen. We willen eerlijk behandeld worden, en we willen over ons eigen leven beslissen.
udhr-morning-worth =
    Waarom zou iedereen ze moeten hebben? Omdat niemand meer waard is dan een ander. Die waarde heet *waardigheid*. Een baby heeft die, en haar overgrootmoeder ook. De rechter heeft die, en de man die terechtstaat net zo goed.

    Leeftijd, geslacht, huid, paspoort, geloof, van wie of wat je houdt: niets daarvan maakt de waarde van een mens groter of kleiner.
udhr-morning-first-words = De bekendste lijst van mensenrechten is van 1948: de Universele Verklaring van de Rechten van de Mens. Ze telt dertig artikelen. Dit is het eerste.
udhr-morning-luxury = Geen luxe
udhr-morning-wait =
    ‘Eerst worden we rijk, dan kunnen we ons rechten veroorloven.’ Dat klinkt verstandig. Maar mensen hebben juist bescherming nodig als er weinig is: als het eten opraakt, als er bijna geen werk is, als iemand met macht kwaad is.

    Een nieuw ziekenhuis kost jaren. Een arme patiënt net zo eerlijk behandelen als een rijke: daar is geen nieuw gebouw voor nodig. Dat kan vanochtend nog.
udhr-morning-law = Universele Verklaring van de Rechten van de Mens, artikel 1 (1948)
udhr-morning-guide = Begin met geluiden, niet met de wet. Vraag de groep een halve minuut de ogen dicht te doen en naar hun eigen ochtend te luisteren. Daarna wisselen ze in tweetallen één klein ding uit. Niemand hoeft iets persoonlijks te vertellen.
    .tips = Misschien ontbreekt het mensen in de groep juist aan wat de tekst gewoon noemt. Laat de zin die met ‘Of misschien’ begint dus staan, en vraag niet om wie het gaat.
    .debrief = Waarvoor hoefde Awa geen toestemming te vragen? Welk moment uit haar ochtend raak je het makkelijkst kwijt?
    .variation = Zonder scherm: lees Awa’s ochtend voor en laat iedereen een hand opsteken bij elk recht dat ze horen.
udhr-morning-overlooked = Wiens rechten worden makkelijk over het hoofd gezien op de plek waar jij woont? Je antwoord is alleen voor jou.
udhr-morning-lookout = Word je deze week gegrepen door een film of een boek, sta dan even op de uitkijk: welk recht zit er in deze scène? Dat kan in stilte, waar je ook bent. Komt het deze week niet uit, dan is dat ook goed.

# Les: Een decemberdag in Parijs

udhr-paris = Een decemberdag in Parijs
    .summary = Hoe dertig artikelen tot stand kwamen, en door wie.
udhr-paris-fire = Na de brand
udhr-paris-village =
    Stel je een dorp voor na een brand die nooit had mogen gebeuren. Sommigen hebben hem aangestoken. Anderen keken weg of hielden hun poort op slot. Nu zit iedereen bij elkaar in het enige huis dat nog overeind staat.

    ‘Laten we opschrijven wat niemand ooit nog mag worden aangedaan’, zegt een stem. ‘Goed’, zegt een ander. ‘En wie houdt de pen vast?’
udhr-paris-agree = Mensen die heel verschillend geloven en denken, kunnen het eens worden over gezamenlijke regels.
udhr-paris-notice = Hierna gaat het over de Tweede Wereldoorlog en de misdaden van toen: een paar zinnen, zonder beelden of details. Je kunt dit overslaan. Je verliest er niets mee, en het verhaal gaat verder in Parijs.
udhr-paris-ruins = Puin en een vraag
udhr-paris-after-war =
    De Tweede Wereldoorlog liet puin na, en de herinnering aan wreedheid op een schaal die nauwelijks te bevatten is. Velen trokken er dezelfde les uit: hoe een staat omgaat met de mensen die hij in zijn macht heeft, is niet alleen zijn eigen zaak. Maar aan welke regels moeten anderen dat dan afmeten?
udhr-paris-hands = Veel handen
udhr-paris-commission =
    In 1945 sprak het Handvest van de nieuwe Verenigde Naties al van mensenrechten, maar alleen in algemene woorden. Welke rechten precies? Iemand moest ze opschrijven.

    In 1947 ging de Commissie voor de Rechten van de Mens van de Verenigde Naties aan het werk. De leden kwamen uit verschillende werelddelen en dachten niet hetzelfde. Zoek je naar _de_ schrijver van de Verklaring, dan vind je die niet.
udhr-paris-people = Enkele mensen die de tekst hebben gevormd:
    .roosevelt = *Eleanor Roosevelt* (Verenigde Staten) zat de commissie voor, en ook de groep die de tekst opstelde.
    .humphrey = *John Humphrey* (Canada), directeur van de afdeling mensenrechten van de Verenigde Naties, maakte de eerste opzet.
    .cassin = *René Cassin* (Frankrijk) nam die opzet en gaf hem een nieuwe vorm.
    .chang = *P. C. Chang* (China) en *Charles Malik* (Libanon) gaven vorm aan de gedachten erin. Chang was vicevoorzitter; Malik was rapporteur en bracht verslag uit van het werk.
    .santa-cruz = *Hernán Santa Cruz* (Chili) zorgde dat de economische en sociale rechten niet werden vergeten.
udhr-paris-mehta =
    De Engelse tekst van artikel 1 had met ‘All men’ kunnen beginnen. Dat kan ‘alle mensen’ betekenen, maar ook ‘alle mannen’. Twee woorden, en de halve mensheid kan erbuiten vallen.

    Er staat nu ‘All human beings’: alle mensen. Dat wordt toegeschreven aan Hansa Mehta. Naast Eleanor Roosevelt was zij in die twee jaar de enige vrouwelijke afgevaardigde in de commissie.
    .person = Hansa Mehta, afgevaardigde van India
    .place = Commissie voor de Rechten van de Mens, 1947 en 1948
    .status = De verandering staat op haar naam; de tekst als geheel is het werk van velen.
udhr-paris-vote = De stemming
udhr-paris-hall = Op {DATE("1948-12-10")} kwam de Algemene Vergadering, waarin alle leden van de Verenigde Naties zitten, in Parijs bijeen, in het Palais de Chaillot. Er waren toen 58 leden.
udhr-paris-yes = staten stemden voor de Verklaring
    .source = Algemene Vergadering van de Verenigde Naties, stemming over resolutie 217 A (III)
udhr-paris-others =
    Niemand stemde tegen. Acht staten onthielden zich, wat wil zeggen dat ze geen ja en geen nee zeiden: Joegoslavië, de Oekraïense SSR, Polen, Saudi-Arabië, de Sovjet-Unie, Tsjecho-Slowakije, de Wit-Russische SSR en Zuid-Afrika. Honduras en Jemen stemden niet mee.

    Onder de landen die ja zeiden, waren Siam, het huidige Thailand, Nederland en Zweden.
udhr-paris-myth = Hoor je dus ‘alle landen hebben de Verklaring ondertekend’, dan kloppen er twee dingen niet. Niet alle leden stemden voor, en niemand tekende: een verklaring wordt bij stemming aangenomen. Wat dat zegt over haar kracht, lees je in de laatste les.
udhr-paris-why = Waarom de Verklaring er kwam
udhr-paris-reasons =
    Vóór het eerste artikel staat een preambule, een bladzijde vol redenen. Zonder waardigheid voor iedereen komt er geen vrijheid, gerechtigheid of vrede. Waar rechten werden veracht, volgden wrede daden. Mensen verlangen ernaar vrij te spreken en te geloven, en te leven zonder angst en zonder gebrek.

    Het recht moet die rechten beschermen, gaat de preambule verder, anders worden mensen tot opstand gedreven. Vrouwen en mannen hebben gelijke rechten. En de Verklaring zegt ook wat ze wil zijn:
udhr-paris-standard = het gemeenschappelijk door alle volkeren en alle naties te bereiken ideaal
    .source = Universele Verklaring van de Rechten van de Mens, preambule, 1948
udhr-paris-teach =
    Er volgden veel wetten en afspraken: in landen, in werelddelen, voor de hele wereld. Toch is het eerste middel dat de preambule noemt een stiller middel: ‘onderwijs en opvoeding’.

    Op dit moment maak je er gebruik van.
udhr-paris-languages = talen waarin je de Verklaring kunt lezen
    .source = Press Trust of India en CGTN, in de week van de zeventigste verjaardag
udhr-paris-law = Universele Verklaring van de Rechten van de Mens, resolutie 217 A (III) van de Algemene Vergadering, Parijs, 10 december 1948
udhr-paris-guide = Laat kleine groepjes drie regels opschrijven voor na de brand in het dorp, voordat ze de echte tekst zien. Vraag daarna wie in elk groepje de pen vasthield, en wie niets heeft gezegd.
    .tips = De lijst van landen die zich onthielden, is geschiedenis en geen ranglijst. Voelt iemand dat een land de schuld krijgt, zeg dat dan rustig en ga terug naar de tekst.
    .debrief = Wat verandert er als er ‘mensen’ staat in plaats van ‘mannen’? Wie ontbrak er misschien in 1948?
    .variation = Geef iedereen een naam van de lijst en laat ze zich in die rol voorstellen, in twee zinnen.
udhr-paris-unheard = De Verenigde Naties hadden 58 leden in 1948. Wiens stem klonk misschien niet in die zaal?
udhr-paris-calendar = In 1950 maakte de Algemene Vergadering van 10 december de Dag van de Rechten van de Mens. Zoek eens op wat voor dag het dit jaar is. Je kunt er iets kleins mee doen: een gedicht, een lied, een gesprek aan tafel. Alleen de datum weten is ook genoeg.

# Les: Vrij geboren

udhr-born-free = Vrij geboren
    .summary = Artikel 1 tot en met 11: gelijke waarde, een veilig lichaam, een wet waarvoor je meetelt.
udhr-born-free-island = Een eiland, vlak voor het donker
udhr-born-free-landing =
    Een storm heeft tachtig vreemden op een leeg eiland geworpen, en jij bent een van hen. Jullie spreken negen talen. Sommigen zijn oud, sommigen zijn sterk, en één heeft het enige mes. Niemand weet wanneer er een schip komt.

    Voor het donker wordt, hebben jullie een paar regels nodig waarmee iedereen kan slapen.
udhr-born-free-rules = Welke drie regels zou jij als eerste voorstellen?
udhr-born-free-same-hearing = Wie van iets vreselijks wordt beschuldigd, hoort net zo’n eerlijk proces te krijgen als ieder ander.
udhr-born-free-groups = Dertig artikelen, vijf groepen
udhr-born-free-map = De Verklaring telt dertig artikelen, en in vijf groepen loop je er makkelijker doorheen. De groepen zijn een hulpje bij het leren. In de tekst zelf staan ze niet, en andere boeken delen hem anders in.
udhr-born-free-five = De vijf groepen:
    .dignity = *1–2* Waardigheid en gelijkheid
    .person = *3–11* Persoonlijke rechten: een veilig lichaam en een eerlijke wet
    .voice = *12–21* Burgerrechten en politieke rechten: huis, weg, geloof, stem
    .living = *22–27* Economische, sociale en culturele rechten: werk, gezondheid, school, kunst
    .frame = *28–30* Orde en plichten: wat de rest overeind houdt
udhr-born-free-everyone = Geen kleine lettertjes
udhr-born-free-no-small-print =
    Artikel 1 ken je al: vrij geboren, gelijk in waardigheid en rechten. Artikel 2 voegt daaraan toe dat er geen kleine lettertjes zijn. De rechten gelden voor iedereen, ‘zonder enig onderscheid van welke aard ook’.

    Daarna komen voorbeelden, zoals ras, geslacht, taal, godsdienst, overtuiging, eigendom en geboorte. De lijst eindigt met twee woorden die alles openlaten: ‘andere status’. Ook maakt het niet uit in welk land je woont, of wat de positie van dat land is.
udhr-born-free-notice = In het volgende deel worden slavernij, foltering en arrestatie genoemd. Het is kort en zonder details. Je kunt het overslaan en verliest er niets mee.
udhr-born-free-body = Een veilig lichaam
udhr-born-free-knife = Terug naar het eiland. Als het donker wordt, maakt iedereen zich eerst zorgen om degene met het mes. Daarna om het groepje sterken dat bevelen is gaan uitdelen.
udhr-born-free-shields = Vier artikelen gaan voor je lichaam staan:
    .life = *3* Iedereen heeft recht op leven, vrijheid en veiligheid.
    .slavery = *4* Niemand mag een ander bezitten of in mensen handelen.
    .torture = *5* Niemand mag worden gefolterd, of wreed behandeld of gestraft.
    .arrest = *9* Niemand mag worden opgepakt, opgesloten of verbannen alleen omdat iemand met macht dat wil.
udhr-born-free-window = De man achter het loket
udhr-born-free-register =
    Nadia verkoopt sinaasappels in een klein, verzonnen stadje. Haar kar is gestolen en ze wil aangifte doen. ‘U staat in geen enkel register’, zegt de man achter het loket. ‘Voor de wet bestaat u niet.’

    ’s Avonds vertelt ze het aan een vriend. ‘Ik sta wel in het register’, zegt hij. ‘En toch helpen ze alleen hun eigen familie.’
udhr-born-free-before-law = Vijf artikelen geven die twee antwoord:
    .person = *6* Voor de wet telt iedereen als persoon, waar je ook bent.
    .equal = *7* De wet is voor iedereen gelijk. Ze beschermt tegen discriminatie, en tegen wie daartoe aanzet.
    .remedy = *8* Worden je grondrechten geschonden, dan moet de rechter in je land helpen.
    .hearing = *10* Iedereen heeft recht op een eerlijk en openbaar proces, bij rechters die van niemand bevelen krijgen en niemand voortrekken.
    .innocent = *11* Je bent onschuldig tot je schuld is bewezen. Geen straf voor iets wat mocht toen je het deed, en geen zwaardere straf dan er toen op stond.
udhr-born-free-law = Universele Verklaring van de Rechten van de Mens, artikel 1 tot en met 11 (1948)
udhr-born-free-guide = Het eiland werkt goed in groepjes van vier of vijf. Vijf minuten voor drie regels; daarna leest elk groepje voor en zoeken de anderen het artikel dat er het dichtst bij komt.
    .tips = Houd het stuk over slavernij, foltering en arrestatie kort en vraag niet naar eigen ervaringen. Misschien heeft iemand in de groep het zelf meegemaakt. Zeg vooraf dat iedereen even weg mag lopen.
    .debrief = Welke regel had elk groepje? Welk artikel zou niemand hebben bedacht?
    .variation = Geef elk groepje een rol op het eiland: de oudsten, de sterksten, de mensen van wie niemand de taal spreekt.
udhr-born-free-found-again = Welke van jouw eilandregels kwam je weer tegen? Is er een die niet in de Verklaring staat?

# Les: Een stem en een plek

udhr-voice = Een stem en een plek
    .summary = Artikel 12 tot en met 21: een deur, een weg, een geloof, een woord, een verkiezing.
udhr-voice-envelope = De envelop
udhr-voice-letter =
    Er komt een brief van je zus. Iemand heeft hem opengemaakt, gelezen en weer dichtgeplakt. Er ontbreekt niets. Elk woord staat er nog.

    En toch is er iets weggenomen.
udhr-voice-taken = Wat is er weggenomen? Probeer er één woord voor te vinden.
udhr-voice-hide = Privacy is vooral belangrijk voor mensen die iets te verbergen hebben.
udhr-voice-road = De deur uit
udhr-voice-out-of-door = Het heet privacy, en de Verklaring beschermt die in artikel 12. De artikelen daarna lopen met je mee, van de deur naar de weg en soms de grens over.
udhr-voice-way = Van de deur tot de grens:
    .privacy = *12* Niemand mag zich zomaar mengen in je privéleven, je gezin, je huis of je brieven. Je goede naam is beschermd.
    .movement = *13* Binnen een land mag je gaan en wonen waar je wilt. Je mag elk land verlaten en naar je eigen land terugkeren.
    .asylum = *14* Wie wordt vervolgd, mag veiligheid zoeken in een ander land. Het is geen uitweg voor wie terecht wordt gezocht om een gewoon misdrijf.
    .nationality = *15* Iedereen heeft recht op een nationaliteit. Die mag je niet zomaar worden afgenomen, en je mag van nationaliteit veranderen.
udhr-voice-council = Drie zaken voor de raad
udhr-voice-three-cases =
    In een verzonnen dorp krijgt de raad in één week drie zaken. Een dochter moet trouwen met een man die ze niet wil. De akker van een weduwe moet bij de tuin van de gouverneur komen; waarom, zegt hij niet. En een man gaat niet meer naar de tempel van zijn ouders.

    De raad slaat de Verklaring open bij nummer 16.
udhr-voice-answers = De raad leest:
    .marriage = *16* Volwassenen mogen trouwen en een gezin stichten. Daar is het vrije ja van allebei voor nodig, en ze hebben gelijke rechten, tijdens het huwelijk en als het eindigt.
    .property = *17* Iedereen mag dingen bezitten, alleen of met anderen. Niemand mag zomaar iets worden afgenomen.
    .belief = *18* Gedachte, geweten en godsdienst zijn vrij. Je mag van geloof veranderen en het beleven, alleen of met anderen.
udhr-voice-square = Op het plein
udhr-voice-thought = Een gedachte kan thuisblijven. Is ze uitgesproken, dan heeft ze lucht nodig, en oren, en soms een drukpers. Daarover gaat dit artikel:
udhr-voice-together = Woorden zoeken gezelschap. De volgende twee artikelen maken er ruimte voor:
    .gather = *20* Je mag vreedzaam bijeenkomen en je met anderen verenigen. Niemand mag je dwingen ergens lid van te worden.
    .govern = *21* Iedereen mag meedoen aan het bestuur van het eigen land, rechtstreeks of via vrij gekozen mensen. Overheidsbanen staan voor iedereen op gelijke voet open. Verkiezingen moeten echt zijn: ze komen regelmatig terug, je stemt in het geheim, en elke stem weegt even zwaar.
udhr-voice-law = Universele Verklaring van de Rechten van de Mens, artikel 12 tot en met 21 (1948)
udhr-voice-guide = Laat een echte envelop rondgaan die is opengemaakt en weer dichtgeplakt. Vraag iedereen om één woord, zonder uitleg. Schrijf de woorden op waar iedereen ze kan zien.
    .tips = Trouwen, geloof en verkiezingen kunnen voor mensen in de groep dichtbij komen. Blijf bij het verzonnen dorp. Vraag niemand naar eigen stem, geloof of familie.
    .debrief = Welk van de tien artikelen gaat over één mens alleen? Voor welk heb je er minstens twee nodig?
    .variation = Drie mensen spelen de raad, drie brengen de zaken in. De rest heeft de artikelen en mag fluisteren.
udhr-voice-nearest = Welk van deze tien artikelen staat vandaag het dichtst bij je, en welk voelt ver weg?
udhr-voice-half-known = De hele Verklaring staat in dit programma. Je kunt er een artikel in lezen in een taal die je half kent. Zo leer je een taal, en zie je het artikel met nieuwe ogen. Vandaag niets meer lezen is ook prima.

# Les: Brood, rust en een lied

udhr-bread = Brood, rust en een lied
    .summary = Artikel 22 tot en met 30: wat een leven nodig heeft, en het dak daarboven.
udhr-bread-afternoon = Een vrije middag
udhr-bread-free-hours =
    Denk aan een middag die van jou is. Geen bel, geen baas, geen lijstje. Iemand kookt. Iemand zingt, en zingt vals. Een kind vraagt waarom de maan er overdag ook is.

    Voor veel mensen is zo’n middag een zeldzaamheid.
udhr-bread-rest = Rust is net zo goed een recht als vrijheid van meningsuiting.
udhr-bread-rosa = Het lijstje in Rosa’s zak
udhr-bread-list =
    Rosa naait overhemden in een verzonnen havenstad. Zes dagen per week begint haar machine om zeven uur, en vaak draait die door tot tien uur ’s avonds. Tino, aan de machine naast haar, naait dezelfde naden en verdient meer.

    In haar zak zit een lijstje. _Hetzelfde loon als Tino. Eén hele vrije dag. Een dokter voor mama’s knie. De avondcursus boekhouden. Het havenbal in mei._

    Zelf noemt ze het wensen. De Verklaring heeft er een ander woord voor, en nummers.
udhr-bread-six = Zes artikelen voor een leven
udhr-bread-living = Wat mensen nodig hebben om te leven, te leren en mee te doen:
    .net = *22* Een vangnet voor wie valt (sociale zekerheid), en aanspraak erop dat economische, sociale en culturele rechten ook werkelijkheid worden.
    .work = *23* Werk dat je zelf kiest, eerlijke voorwaarden, gelijk loon voor gelijk werk, vakbonden.
    .leisure = *24* Rust, vrije tijd, een grens aan de werktijd, doorbetaalde vakantie.
    .health = *25* Genoeg voor een gezond leven: eten, kleren, een woning, medische zorg, steun in zware tijden. Moeder en kind krijgen extra zorg.
    .school = *26* Onderwijs. De eerste jaren zijn gratis, en de basisschool is er voor elk kind.
    .culture = *27* Meedoen aan cultuur, kunst en wetenschap, en bescherming voor wie iets maakt.
udhr-bread-namesake = Dit programma is genoemd naar artikel 26. Dat zegt dat onderwijs er voor iedereen is, en ook waar het voor dient:
udhr-bread-roof = Het dak
udhr-bread-rain = Muren zonder dak houden het in de regen niet lang uit. De laatste drie artikelen zijn dus het dak van dit huis.
udhr-bread-beams = Drie balken:
    .order = *28* Iedereen heeft recht op een samenleving en een wereld waarin deze rechten werkelijkheid kunnen worden.
    .duties = *29* Je hebt plichten tegenover de gemeenschap. Een wet mag rechten beperken, maar alleen om de rechten van anderen te beschermen en voor wat goede zeden, openbare orde en algemeen welzijn in een democratische samenleving terecht vragen.
    .guard = *30* Geen staat, groep of mens mag het ene recht gebruiken om de andere te vernietigen.
udhr-bread-law = Universele Verklaring van de Rechten van de Mens, artikel 22 tot en met 30 (1948)
udhr-bread-guide = Lees Rosa’s lijstje regel voor regel voor en laat de groep het artikel roepen. Vraag daarna om een zesde regel die erop had kunnen staan.
    .tips = Geld ligt gevoelig. Praat over Rosa, niet over wat mensen in de groep verdienen.
    .debrief = Welke regel op haar lijstje zouden sommigen luxe noemen? Wie zegt dat, en waarom?
    .variation = Bouw het huis: stoelen als muren voor artikel 1 tot en met 27, drie mensen als dak. Wat gebeurt er als er één balk wegloopt?
udhr-bread-invisible = Wiens werk maakt het mogelijk dat jij kunt uitrusten?
udhr-bread-passport = Nu heb je ze alle dertig ontmoet. Kun je zo’n papiertje veilig bewaren, vouw dan een klein paspoort en schrijf er drie artikelen in, in je eigen woorden. Kan dat niet, houd er dan drie in je hoofd: daar kan niemand zoeken.

# Les: Eén weefsel

udhr-cloth = Eén weefsel
    .summary = Trek aan één draad en kijk wat er beweegt: hoe rechten samenhangen.
udhr-cloth-sleeve = Een mouw
udhr-cloth-thread = Pak een stukje van je mouw tussen twee vingers en zoek één enkele draad. Stel je nu voor dat je die er langzaam helemaal uit trekt. Wat gebeurt er met de draden links en rechts?
udhr-cloth-later = Eerst moet er eten zijn. De vrijheid van meningsuiting kan wachten.
udhr-cloth-well = De put van Sela
udhr-cloth-sela =
    In Sela, een dorp dat op geen kaart staat, wordt het water in de put bruin. Kinderen krijgen buikpijn. De lerares schrijft een waarschuwing voor het prikbord, maar daar moet eerst een stempel van het district op, en die stempel komt niet.

    De ouders willen bij elkaar komen om erover te praten. Deze maand zijn bijeenkomsten verboden. Zieke kinderen gaan niet naar school. Hun moeders blijven bij ze en lopen hun loon mis.

    Het begon met water. Kijk hoe ver het al is gestroomd.
udhr-cloth-four = Vier woorden voor het weefsel
udhr-cloth-for-all = Vier woorden keren telkens terug als het over mensenrechten gaat. Eén staat in de preambule van de Verklaring; de andere drie zette een wereldconferentie in Wenen in 1993 naast elkaar. Het eerste gaat over de vraag van wie de rechten zijn. Een visser in Peru, een verpleegkundige in Kenia, een kind dat gisteren in Noorwegen is geboren: van hen.
udhr-cloth-not-for-sale = Het tweede woord, dat uit de preambule, gaat over kwijtraken. Je kunt je rechten niet aan een ander overdoen, en niemand kan ze je afnemen. Wel mag de wet een recht soms _beperken_. Een weg kan een dag dicht zijn; daarmee is het niet gedaan met je bewegingsvrijheid.
udhr-cloth-no-second-class = Het derde gaat over rangorde. Stemmen is niet ‘meer een recht’ dan medische zorg, en andersom ook niet. De dertig artikelen zijn uit één stuk geweven, en ze zijn allemaal even belangrijk.
udhr-cloth-leaning = Het vierde is wat Sela leerde bij de put. Het ene recht steunt op het andere. Zonder woorden hoort niemand van het vieze water; zonder gezondheid komt niemand op school.
udhr-cloth-law = Universele Verklaring van de Rechten van de Mens, preambule (1948); Verklaring en Actieprogramma van Wenen, deel I, paragraaf 5 (1993)
udhr-cloth-guide = Neem een bol wol mee. Iedereen staat in een kring en heeft een artikel. Wie een verband tussen twee artikelen noemt, gooit de bol door. Trek aan het eind aan één draad en vraag wie het voelde.
    .tips = ‘Eerst eten’ is op veel plekken een eerlijk argument. Praat het niet weg; vraag wat de twee rechten in Sela voor elkaar doen.
    .debrief = Waar begon de ellende in Sela? Waar was die te stoppen geweest?
    .variation = Teken het verhaal op een groot vel, in plaats van met wol te werken, en zet een pijl bij elk ‘en daardoor’.
udhr-cloth-own-thread = Welk recht houdt op de plek waar jij woont de meeste andere overeind?
udhr-cloth-draw = Als je wilt: zet één recht midden op een vel en trek lijnen naar alles wat daarop steunt. Een servetje volstaat. Een vinger op een stoffige tafel ook.

# Les: Afblijven, afschermen, aanpakken

udhr-duties = Afblijven, afschermen, aanpakken
    .summary = Wie wat moet doen, zodat een recht meer is dan een woord.
udhr-duties-pitch = Het veldje achter de huizen
udhr-duties-dust =
    Achter de huizen ligt een stoffig veldje, en elke avond voetballen er kinderen. Op drie manieren kan dat voorbij zijn. De gemeente kan er een hek omheen zetten. Een rijke buurman kan er zijn vrachtwagens parkeren. Of niemand doet iets, en na elke regenbui is het wekenlang een moeras.
udhr-duties-whose-job = Wie zou in elk van die drie gevallen iets moeten doen, en wat?
udhr-duties-alone = Een regering die mensen met rust laat, heeft genoeg gedaan voor hun rechten.
udhr-duties-three = Drie werkwoorden
udhr-duties-for-rulers = Je kunt de mensenrechten lezen als een wet voor wie regeert. Daarin staat wat een regering verplicht is aan de mensen onder haar gezag. Drie werkwoorden zijn daarvoor genoeg.
udhr-duties-verbs = Wat een staat moet doen:
    .respect = *Respecteren:* hij blijft er zelf van af. De gemeente zet er geen hek neer.
    .protect = *Beschermen:* hij houdt anderen tegen. De vrachtwagens moeten weg.
    .fulfil = *Verwezenlijken:* hij pakt het aan. Hij legt een afvoer aan en zet een lamp neer.
udhr-duties-march = Die drie passen op bijna elk recht. Neem een vreedzame demonstratie. De politie slaat die niet uiteen: respecteren. Ze schermt de deelnemers af tegen mensen die hen willen aanvallen: beschermen. Wetten en opleiding zorgen dat demonstreren echt kan: verwezenlijken.
udhr-duties-to-whom = Voor wie geldt dat?
udhr-duties-stranger = Niet alleen voor burgers van het land. Een staat heeft deze plichten tegenover iedereen op zijn grondgebied en onder zijn macht. Dus ook tegenover de student uit het buitenland en het gevluchte gezin. Een paar dingen, zoals meedoen aan het bestuur, koppelt artikel 21 aan je eigen land. Dat zijn uitzonderingen.
udhr-duties-firms =
    En wij dan? Bedrijven hebben de verantwoordelijkheid om mensenrechten te respecteren; dat staat in VN-richtlijnen uit 2011. En artikel 29 zegt dat je plichten hebt tegenover de gemeenschap.

    Toch is eerst de staat aan zet. Die heeft de meeste macht.
udhr-duties-law = Internationaal Verdrag inzake burgerrechten en politieke rechten, artikel 2, lid 1 (1966); VN-Mensenrechtencomité, algemeen commentaar nr. 37, paragraaf 23–24 (2020)
udhr-duties-business = VN-richtlijnen inzake bedrijfsleven en mensenrechten (UN Guiding Principles, 2011)
udhr-duties-guide = Laat mensen gaan staan en de werkwoorden uitbeelden: handen op de rug (respecteren), armen wijd voor iemand naast je (beschermen), handen die bouwen (verwezenlijken). Noem gevallen en laat iedereen antwoorden met een gebaar.
    .tips = Bied de gebaren aan voor wie dat wil; het werkwoord zeggen is net zo goed. Blijf bij verzonnen steden en laat de groep geen echte regering een cijfer geven.
    .debrief = Welke plicht zie je van buiten het slechtst? Welke kost geld, en welke niets?
    .variation = In tweetallen: één nieuwsregel per werkwoord, steeds over hetzelfde recht.
udhr-duties-silent-duty = Welke plicht vervult iemand op dit moment voor jou, zonder dat je het merkt?
udhr-duties-lamp = Kies op je volgende wandeling één ding dat iedereen gebruikt: een lantaarn, een bankje, een kraan. Welk van de drie werkwoorden zit daarachter? Kijken is genoeg.

# Les: Een belofte en haar familie

udhr-promise = Een belofte en haar familie
    .summary = Wat voor tekst de Verklaring is, en wat eruit is voortgekomen.
udhr-promise-wedding = Twee beloften
udhr-promise-uncle =
    Op een bruiloft belooft een oom het bruidspaar een waterput. Tweehonderd gasten horen het. De maandag daarna belooft een bank het paar een lening, op vier bladzijden met handtekeningen eronder.

    Jaren later vragen mensen nog: ‘En hoe is het met de put?’ Naar de vier bladzijden vraagt nooit iemand, behalve een rechter.
udhr-promise-court = Een belofte die geen rechter kan afdwingen, is weinig waard.
udhr-promise-spoken = Beloofd waar iedereen bij was
udhr-promise-adopted = De Universele Verklaring lijkt op de belofte van de oom. Voor het oog van de hele wereld verklaarden staten welke rechten mensen hebben en hoe ze hen wilden behandelen. Een verdrag is het niet: niemand heeft haar ondertekend of geratificeerd.
udhr-promise-weight = Zwak is ze daardoor niet. Ze legt uit wat het VN-Handvest met mensenrechten bedoelt. Veel juristen vinden dat delen ervan nu als gewoonterecht alle staten binden. Grondwetten en verdragen hebben er ideeën uit overgenomen.
udhr-promise-signed = Dit is dus de zin die wel klopt. Niet ‘alle landen hebben de Verklaring ondertekend’, maar: in 1948 stemden achtenveertig staten voor, onthielden acht zich en stemde niemand tegen; vandaag wordt van alle leden van de Verenigde Naties verwacht dat ze haar respecteren.
udhr-promise-written = Op papier ondertekend
udhr-promise-covenants = De vier bladzijden kwamen later. Twee verdragen maakten van het grootste deel van de Verklaring regels die elke aangesloten staat binden. Het Internationaal Verdrag inzake burgerrechten en politieke rechten heet kortweg IVBPR (in het Engels ICCPR). De tweelingbroer, over economische, sociale en culturele rechten, is het IVESCR (ICESCR).
udhr-promise-years = De familie in vier data:
    .y1948 = {DATE("1948-12-10")}: de Verklaring wordt aangenomen.
    .y1966 = {DATE("1966-12-16")}: de twee verdragen worden aangenomen.
    .january = {DATE("1976-01-03")}: het IVESCR treedt in werking.
    .march = {DATE("1976-03-23")}: het IVBPR treedt in werking.
udhr-promise-joining = Elke staat beslist zelf of hij zich aansluit. Bij het IVBPR deed Zweden dat in 1971, Nederland in 1978 en Thailand in 1996. In november 2026 zijn bij elk van de twee meer dan 170 staten aangesloten. Samen met de Verklaring heten de twee in het Engels de International Bill of Human Rights.
udhr-promise-two =
    Waarom twee? In de Koude Oorlog werden staten het niet eens. Sommige vonden dat burgerrechten en politieke rechten meteen binden, terwijl scholen en ziekenhuizen groeien met de middelen van een land.

    Daar zit iets in, maar het is niet het hele verhaal. Ook bij de tweede soort gaan sommige plichten meteen in: geen discriminatie, een minimum voor iedereen en echte stappen vooruit.
udhr-promise-lost-on-way = Twee dingen zijn onderweg van de kar gevallen. Eigendom (artikel 17) en asiel (artikel 14) hebben in de twee verdragen geen eigen artikel.
udhr-promise-watch = Wie houdt de wacht?
udhr-promise-experts = Bij het IVBPR is dat het VN-Mensenrechtencomité: 18 onafhankelijke deskundigen. Over het IVESCR waakt een ander comité. Ze leggen de verdragen uit in ‘algemene commentaren’. Die binden niet zoals een verdrag, maar ze hebben wel gezag.
udhr-promise-ground = Ook wetten van landen en afspraken in verschillende delen van de wereld horen bij deze familie, net als latere verklaringen. Een daarvan, uit 1998, gaat over mensen die de rechten van anderen verdedigen. Net als de eerste is ze aangenomen en wordt ze niet geratificeerd.

    Op die grond sta je als je een regering vraagt om onrecht te stoppen, bijvoorbeeld tegen zo’n verdediger. Die grond draagt een buurvrouw met een brief net zo goed als een grote groep als Amnesty.
udhr-promise-law = Internationaal Verdrag inzake burgerrechten en politieke rechten; Internationaal Verdrag inzake economische, sociale en culturele rechten (beide aangenomen in 1966, in werking sinds 1976)
udhr-promise-guide = Vraag naar beloften die zijn gehouden al stond er niets op papier, en naar papieren waar niemand zich aan hield. Laat de groep zelf ontdekken wat het verschil maakte, voordat je over verdragen begint.
    .tips = Bij ‘niet bindend’ voelen mensen zich vaak bekocht. Blijf bij de twee soorten gewicht, en bij wat de Verklaring in gang heeft gezet. Ga niet in op welke staat wat heeft geschonden.
    .debrief = Wat kan een verklaring dat een verdrag niet kan? En andersom?
    .variation = Knip de vier data in strookjes en laat mensen in de goede volgorde gaan staan.
udhr-promise-kept-promise = Denk aan een belofte die gehouden werd terwijl niemand haar kon afdwingen. Wat hield haar in leven?
udhr-promise-retell = Je bent door het hele huis gelopen. Vraagt iemand ooit wat de Verklaring is, dan kun je het in drie zinnen vertellen: een decemberdag, dertig artikelen, een familie van verdragen. Je mag het ook voor jezelf houden.

# Toetsen waar sommige vragen langs lopen

udhr-test-qualities = Vier eigenschappen van mensenrechten
    .universal = Universeel
    .universal-ask = Zijn de rechten er voor iedereen?
    .inalienable = Onvervreemdbaar
    .inalienable-ask = Houdt een mens ze, wat er ook gebeurt?
    .indivisible = Ondeelbaar
    .indivisible-ask = Staan alle rechten op gelijke hoogte?
    .interdependent = Onderling afhankelijk
    .interdependent-ask = Is te zien dat het ene recht het andere nodig heeft?
    .kept = Heel
    .torn = Gescheurd
    .whole = Het weefsel is heel
    .one-tear = Eén van de vier is gescheurd
    .more-tears = Meer dan één is gescheurd
udhr-test-duty = Drie plichten van een staat
    .respect = Respecteren
    .respect-ask = Blijft de staat er zelf van af?
    .protect = Beschermen
    .protect-ask = Houdt hij anderen tegen die kwaad doen?
    .fulfil = Verwezenlijken
    .fulfil-ask = Doet hij wat nodig is zodat mensen het recht echt kunnen gebruiken?
    .done = Plicht vervuld
    .failed = Plicht verzaakt
    .all-done = De staat vervult alle drie
    .held-too-much = Hij respecteert niet
    .looked-away = Hij beschermt niet
    .left-undone = Hij verwezenlijkt niet

# Vragen in de lessen

udhr-q-awas-morning = Welk recht komt langs op welk moment van Awa’s ochtend?
    .key = Ze doet haar eigen deur op slot
    .privacy = Privacy thuis
    .key-why = Wat achter de deur ligt, gaat alleen haar aan. Dat zegt artikel 12.
    .radio = De radio steekt de draak met een minister
    .speech = Je mening uiten
    .radio-why = Artikel 19 geldt voor wie grappen maakt, en voor wie luistert en lacht.
    .bag = Haar zoon pakt zijn schooltas
    .education = Onderwijs
    .bag-why = Lessen die niets kosten: artikel 26, voor de eerste schooljaren.
    .friday = Het rooster zegt: vrijdag is van haar
    .rest = Rust en ontspanning
    .friday-why = Uitslapen lijkt iets kleins. Artikel 24 gaat nergens anders over.
    .hint-1 = Begin met de schooltas; dat paar is het makkelijkst.
udhr-q-can-wait = Een burgemeester zegt: ‘Rechten, prima, maar we zijn een arme stad. Vraag het over tien jaar nog eens.’ Welk antwoord past bij wat mensenrechten zijn?
    .gift = Ze zijn een geschenk van wie regeert
    .gift-why = Wat je cadeau krijgt, kan ook weer worden afgepakt. Op rechten heb je aanspraak.
    .need = Ze zijn een basisbehoefte: begin nu
    .need-why = Grote dingen mogen tijd kosten. Voor eerlijk behandelen en eerste stappen is geen volle beurs nodig.
    .prize = Ze zijn een prijs voor brave burgers
    .prize-why = Niemand hoeft ze te winnen. Mens zijn is de enige voorwaarde.
    .rich = Ze zijn een plan voor rijke landen
    .rich-why = De Verklaring spreekt over iedereen. Ook een arme stad zit vol mensen.
    .hint-1 = Welk antwoord klopt ook nog op de slechtste dag van het jaar?
udhr-q-done-wrong = Wie groot kwaad heeft gedaan, heeft geen mensenrechten meer.
    .true-why = Zo kan het voelen. Toch is mens zijn de enige voorwaarde, en daar maakt geen daad een eind aan. Een rechter mag volgens de wet sommige rechten beperken. Dan ben je ze nog niet allemaal kwijt.
    .false-why = Een rechter mag sommige rechten beperken, zoals vrij rondlopen. De waardigheid en de bescherming van de wet blijven.
    .hint-1 = Wat was ook weer de enige voorwaarde om rechten te hebben?
udhr-q-who-did-what = Wie deed wat voor de Verklaring?
    .roosevelt = Eleanor Roosevelt
    .chair = was voorzitter van de opstellers
    .roosevelt-why = Ze leidde de commissie, en ook de groep die de tekst opstelde.
    .humphrey = John Humphrey
    .outline = maakte de eerste opzet
    .humphrey-why = Hij was directeur van de afdeling mensenrechten van de Verenigde Naties.
    .cassin = René Cassin
    .form = herschreef de opzet
    .cassin-why = De opzet van Humphrey lag op zijn bureau; hij gaf hem een nieuwe vorm.
    .mehta = Hansa Mehta
    .beings = ‘all human beings’
    .mehta-why = Dat er in artikel 1 geen ‘all men’ meer staat, wordt aan haar toegeschreven.
    .santa-cruz = Hernán Santa Cruz
    .social = economische en sociale rechten
    .santa-cruz-why = Hij drong aan op rechten zoals die vanaf artikel 22.
    .hint-1 = Een van de twee vrouwen leidde het werk. De andere veranderde het begin van artikel 1.
    .hint-2 = De eerste opzet kwam uit Canada, de nieuwe vorm uit Frankrijk.
udhr-q-the-vote = Hoe liep de stemming over de Verklaring in 1948 af?
    .all = 58 voor, 0 tegen, 0 onthoudingen
    .all-why = Er waren 58 leden, maar acht onthielden zich en twee stemden niet mee.
    .against = 48 voor, 8 tegen, 0 onthoudingen
    .against-why = De getallen zijn bijna goed. Maar die acht stemden niet tegen; ze onthielden zich.
    .abstained = 48 voor, 0 tegen, 8 onthoudingen
    .abstained-why = Nog twee staten, Honduras en Jemen, stemden helemaal niet mee. Samen is dat 58.
    .fifty = 50 voor, 8 tegen, 0 onthoudingen
    .fifty-why = Twee staten stemden niet mee, dus 50 is te veel. En niemand zei nee.
    .hint-1 = Geen enkele staat zei nee.
udhr-q-four-dates = Wat kwam eerst, en wat kwam later?
    .charter = Het VN-Handvest noemt de mensenrechten
    .commission = Een commissie begint aan een lijst
    .adoption = De Verklaring wordt aangenomen in Parijs
    .day = 10 december wordt Dag van de Rechten van de Mens
    .why = 1945, 1947, 1948, 1950. Eerst een algemeen woord, dan een lijst, dan een stemming, dan een dag om die te herdenken.
    .hint-1 = Je kunt pas iets herdenken als het is gebeurd.
udhr-q-open-list = Artikel 2 verbiedt discriminatie alleen om de redenen die het noemt, zoals ras, geslacht of godsdienst.
    .true-why = Het noemt ze inderdaad. Maar de lijst begint met ‘zoals’ en eindigt met ‘andere status’, en blijft dus open.
    .false-why = Met ‘zoals’ aan het begin en ‘andere status’ aan het eind is er ook plaats voor redenen waar in 1948 niemand aan dacht.
udhr-q-four-shields = Welk artikel geeft elke stem antwoord?
    .safe = ‘In deze straat is niemand veilig.’
    .art-3 = Artikel 3
    .safe-why = Artikel 3: leven, vrijheid en veiligheid.
    .bought = ‘Ik heb je gekocht, dus je werkt voor mij.’
    .art-4 = Artikel 4
    .bought-why = Mensen zijn niet te koop. Artikel 4 verbiedt slavernij en mensenhandel.
    .suffer = ‘Laat hem lijden tot hij praat.’
    .art-5 = Artikel 5
    .suffer-why = Artikel 5 verbiedt foltering en wrede behandeling, met welk doel ook.
    .locked = ‘Sluit haar op. Ik hoef geen reden.’
    .art-9 = Artikel 9
    .locked-why = Zonder wettige, eerlijke reden is een arrestatie willekeurig. Artikel 9 verbiedt dat.
    .hint-1 = Artikel 3 is het breedste van de vier; zoek de stem die over veiligheid in het algemeen gaat.
udhr-q-at-window = Zet bij elke scène het recht waar het om gaat.
    .unlisted = ‘U staat op geen lijst; de wet ziet u niet’
    .person = Meetellen voor de wet
    .unlisted-why = Artikel 6: voor de wet is iedereen een persoon, op een lijst of niet.
    .cousins = Eén regel: mild voor familie, streng voor anderen
    .equal = Gelijkheid voor de wet
    .cousins-why = Artikel 7: de wet mag geen twee gezichten hebben.
    .repair = Een vrouw is onrecht aangedaan; een rechtbank hoort haar
    .remedy = Hulp bij geschonden rechten
    .repair-why = Artikel 8: het onrecht wordt gestopt en hersteld.
    .nephew = De rechter is een neef van een van de partijen
    .hearing = Een onpartijdig proces
    .nephew-why = Een proces is pas eerlijk bij een onpartijdige rechter. Dat is artikel 10.
    .hint-1 = In één scène gaat er iets goed. Begin daar.
udhr-q-on-television = Nog vóór het proces zegt een minister op televisie: ‘We hebben de dief.’ Welke regel van de Verklaring schuift hij opzij?
    .public = Een proces moet openbaar zijn
    .public-why = Die regel staat in artikel 10. De woorden van de minister houden de rechtszaal niet dicht.
    .innocent = Onschuldig tot de schuld bewezen is
    .innocent-why = Artikel 11. Bewijs hoort thuis in de rechtszaal, en het woord ‘dief’ ook.
    .old-deed = Geen straf voor wat vroeger nog mocht
    .old-deed-why = Ook uit artikel 11, de tweede helft. Maar diefstal was altijd al strafbaar.
    .broadcast = Ministers zwijgen over misdrijven
    .broadcast-why = Dat staat in geen enkel artikel. Hij had kunnen zeggen dat er een verdachte was.
    .hint-1 = Wat moet er nog gebeuren als hij dit zegt?
udhr-q-suitcase = Welk recht heeft elk van deze mensen nodig?
    .phone = Haar telefoon wordt zonder reden afgeluisterd
    .privacy = Privacy
    .phone-why = Artikel 12 beschermt je privéleven en je brieven; een telefoontje is een brief met je stem.
    .coast = In zijn eigen land mag hij niet aan zee gaan wonen
    .movement = Bewegingsvrijheid
    .coast-why = Artikel 13: binnen een land mag je wonen waar je wilt.
    .poet = Een dichter, opgejaagd om haar geloof, vraagt onderdak
    .asylum = Asiel
    .poet-why = Daar gaat artikel 14 over: wie wordt vervolgd, mag asiel zoeken en genieten.
    .boy = Geen enkele staat zegt dat de jongen bij hem hoort
    .nationality = Een nationaliteit
    .boy-why = Hij is staatloos. Artikel 15 geeft iedereen recht op een nationaliteit.
    .hint-1 = Eén wil naar een ander land, één hoort bij geen enkel land. De andere twee gaan over het leven thuis.
udhr-q-council-book = De raad schrijft vijf besluiten op. Welke passen bij de Verklaring, en welke gaan ertegen in?
    .keeps = Past erbij
    .breaks = Gaat ertegen in
    .her-no = Geen huwelijk: de dochter zegt nee
    .her-no-why = Artikel 16 vraagt het vrije ja van allebei. Eén nee is genoeg.
    .fathers = Wel een huwelijk: beide vaders zeggen ja
    .fathers-why = De vaders trouwen niet. Artikel 16 vraagt het aan de twee die dat wel doen.
    .garden = De akker gaat naar de gouverneur; die vindt hem mooi
    .garden-why = Zomaar afgenomen: dat is wat artikel 17 verbiedt.
    .shared-boat = Drie zussen mogen samen één boot bezitten
    .shared-boat-why = Artikel 17 beschermt bezit van jou alleen en bezit met anderen.
    .temple = De man mag wegblijven uit de tempel van zijn ouders
    .temple-why = Bij artikel 18 hoort de vrijheid om van godsdienst of overtuiging te veranderen.
    .hint-1 = Vraag je steeds af: mocht degene om wie het gaat zelf kiezen?
udhr-q-four-voices = Wat hoort onder welk kopje?
    .belief = Geloof (18)
    .expression = Mening en uiting (19)
    .company = Samen (20)
    .power = Bestuur (21)
    .new-faith = Naar een andere godsdienst overgaan
    .new-faith-why = Van geloof veranderen wordt in artikel 18 genoemd.
    .far-paper = Een krant uit het buitenland lezen
    .far-paper-why = Artikel 19 geldt ‘ongeacht grenzen’: ontvangen hoort er ook bij.
    .choir = Met de buren een koor beginnen
    .choir-why = Een koor is een vereniging, en die mag je oprichten: artikel 20.
    .no-force = Weigeren lid te worden van een club
    .no-force-why = Artikel 20 heeft een tweede helft: niemand mag tot lidmaatschap worden gedwongen.
    .poll = Je kandidaat stellen bij verkiezingen
    .poll-why = Artikel 21: meedoen aan het bestuur, ook als kandidaat.
    .painting = Schilderen wat je van het nieuws vindt
    .painting-why = ‘Door alle middelen’, zegt artikel 19. Een kwast is er een van.
    .hint-1 = Vier kopjes, zes kaarten: twee kopjes krijgen er twee.
udhr-q-rosas-list = Welk artikel hoort bij welke regel van Rosa’s lijstje?
    .seams = Hetzelfde loon als Tino
    .work = Artikel 23
    .seams-why = Artikel 23 vraagt gelijk loon voor gelijk werk. Ze naaien dezelfde naden.
    .one-day = Eén hele vrije dag
    .rest = Artikel 24
    .one-day-why = Rust, en een grens aan de werktijd: artikel 24.
    .knee = Een dokter voor mama’s knie
    .health = Artikel 25
    .knee-why = Medische zorg hoort bij de behoorlijke levensstandaard van artikel 25.
    .course = De cursus boekhouden
    .education = Artikel 26
    .course-why = Artikel 26 is er niet alleen voor kinderen; leren kent geen sluitingstijd.
    .hint-1 = Werk is 23. Het volgende nummer is wat na het werk komt.
udhr-q-net-and-dance = Waarop kunnen mensen aanspraak maken volgens artikel 22 tot en met 27?
    .ill = Steun als je loon wegvalt door ziekte
    .ill-why = Sociale zekerheid en hulp in zware tijden: artikel 22 en 25.
    .one-wage = Voor elke baan precies hetzelfde loon
    .one-wage-why = Artikel 23 vraagt gelijk loon voor _gelijk_ werk. Ander werk mag anders worden betaald.
    .songs = Delen in de liederen van je gemeenschap
    .songs-why = Artikel 27: vrij meedoen aan het culturele leven. Rosa’s havenbal hoort daarbij.
    .ticket = Een concertkaartje op kosten van de staat
    .ticket-why = Artikel 27 gaat over meedoen. Het belooft niet dat elk kaartje wordt betaald.
    .hint-1 = Twee van de vier gaan verder dan de artikelen.
udhr-q-three-beams = Welke balk van het dak is welk artikel?
    .working-order = Een wereld waarin rechten kunnen werken
    .art-28 = Artikel 28
    .working-order-why = Artikel 28 vraagt om een maatschappelijke en een internationale orde. Eén land is niet genoeg.
    .give-and-take = Plichten tegenover anderen, en grenzen bij wet
    .art-29 = Artikel 29
    .give-and-take-why = Artikel 29 zoekt het evenwicht: jouw rechten, en die van de mens naast je.
    .no-wrecking = Geen recht om de rechten te slopen
    .art-30 = Artikel 30
    .no-wrecking-why = Het laatste artikel doet achter alle andere de deur op slot.
udhr-q-last-election = Een partij wint eerlijk de verkiezingen. Haar eerste plan: geen verkiezingen meer, ‘want de kiezers hebben ons vrij gekozen’. Welk artikel geeft het beste antwoord?
    .parties = 20: niemand hoeft bij een partij
    .parties-why = Waar, dat staat in artikel 20. Maar hier wordt niemand lid tegen zijn zin; de kiezers raken hun stem kwijt.
    .winners = 21: wie wint, mag alles beslissen
    .winners-why = Artikel 21 wil echte verkiezingen. Wie één keer wint, mag ze niet afschaffen.
    .abroad = 28: andere staten houden de stemming
    .abroad-why = Artikel 28 gaat over een orde waarin rechten werken. Het geeft niemands verkiezingen aan een ander.
    .destroy = 30: geen recht om rechten te slopen
    .destroy-why = Een recht dat je met hulp van artikel 21 kreeg, mag je niet gebruiken om artikel 21 op te heffen.
    .hint-1 = Zoek het artikel dat over de andere waakt.
udhr-q-sela-rights = Aan welke draden werd in Sela getrokken? Kies de rechten die in het verhaal in de knel komen.
    .asylum = Asiel zoeken
    .asylum-why = In Sela wordt niemand vervolgd en zoekt niemand veiligheid in het buitenland. Die draad ligt stil.
    .health = Medische zorg
    .health-why = Bruin water, zere buiken: artikel 25.
    .notice = Vrije meningsuiting
    .notice-why = De waarschuwing hangt nergens omdat er een stempel ontbreekt: artikel 19.
    .marriage = Een vrij huwelijk
    .marriage-why = Het verhaal raakt gezinnen, maar niemands recht om te trouwen.
    .meeting = Vreedzaam bijeenkomen
    .meeting-why = De ouders mogen niet eens bij elkaar komen om te praten: artikel 20.
    .hint-1 = Loop het verhaal nog eens door, zin voor zin. Elke zin raakt ergens aan.
udhr-q-four-words = Elke stem vergeet één eigenschap van mensenrechten. Welke?
    .citizens = ‘Rechten zijn er voor onze eigen burgers.’
    .universal = Universeel
    .citizens-why = Universeel wil zeggen: voor iedereen, waar je ook vandaan komt.
    .gave-up = ‘U hebt getekend, dus uw rechten bent u kwijt.’
    .inalienable = Onvervreemdbaar
    .gave-up-why = Onvervreemdbaar: met geen handtekening geef je ze weg.
    .nice-wish = ‘Stemmen is een echt recht. Wonen is een mooie wens.’
    .indivisible = Ondeelbaar
    .nice-wish-why = Ondeelbaar: er is geen eerste en tweede klas.
    .no-link = ‘Ze zijn dus ziek. Wat heeft dat met school te maken?’
    .interdependent = Onderling afhankelijk
    .no-link-why = Onderling afhankelijk: een ziek kind leert niet. Het ene recht steunt op het andere.
    .hint-1 = Eén stem gaat over rang, één over verband. Zoek die twee het eerst.
udhr-q-candidate = Een kandidaat in een verzonnen land zegt: ‘Wie onder onze hemel woont, krijgt brood en een dokter, met welk paspoort ook. Niemand kan deze rechten ooit verkopen of verliezen. Vrije kranten komen later: dat is een minder recht, en met honger hebben ze niets te maken.’
    .universal-why = ‘Wie onder onze hemel woont, met welk paspoort ook’: hier wordt niemand buitengesloten.
    .inalienable-why = Niemand kan ze verkopen of verliezen. Het staat er bijna zoals in een schoolboek.
    .indivisible-why = ‘Een minder recht’: met die woorden begint een rangorde, en scheurt het weefsel.
    .interdependent-why = Wie meldt waar er geen brood is? Honger en kranten hebben veel met elkaar te maken.
    .whole-why = De eerste helft klinkt goed. Maar wie één recht minder noemt en geen verband met honger ziet, scheurt twee eigenschappen.
    .one-tear-why = Er is nog een tweede. ‘Een minder recht’ gaat over rang, ‘niets te maken met honger’ over verband.
    .more-tears-why = Er zijn er twee gescheurd: ondeelbaar en onderling afhankelijk. Ook een royale toespraak kan gaten hebben.
    .hint-1 = Lees de laatste zin twee keer. Daar staan twee verschillende dingen over kranten.
udhr-q-three-duties = Respecteren, beschermen of verwezenlijken? Sorteer wat de stad en de staat doen.
    .respect = Respecteren
    .protect = Beschermen
    .fulfil = Verwezenlijken
    .no-fence = De stad zet geen hek om het veldje
    .no-fence-why = Ze blijft er zelf van af: respecteren. Ook spelen hoort erbij, volgens artikel 24.
    .trucks = Ze stuurt de vrachtwagens van de buurman weg
    .trucks-why = Een ander doet het kwaad en de stad houdt hem tegen: beschermen.
    .drain = Ze legt het moeras droog na de regen
    .drain-why = Niemand deed iets verkeerds; er moet iets worden aangelegd: verwezenlijken.
    .custody = Bewakers doen niemand pijn die vastzit
    .custody-why = De mensen van de staat zelf houden zich in: respecteren, hier bij artikel 5.
    .locked-gate = Inspecteurs bevrijden opgesloten arbeiders op een boerderij
    .locked-gate-why = De boer doet het kwaad, de inspecteurs maken er een eind aan: beschermen, hier bij artikel 4.
    .teachers = Leraren worden opgeleid en betaald
    .teachers-why = Met een school met rust laten ben je er niet: verwezenlijken, bij artikel 26.
    .hint-1 = Wie zou het kwaad doen: de staat, een ander, of helemaal niemand?
udhr-q-visitor = Tegenover wie moet een regering volgens internationale normen de mensenrechten nakomen?
    .citizens = Wie de nationaliteit van het land heeft
    .citizens-why = Artikel 21 koppelt meedoen aan het bestuur aan je eigen land. Bij de meeste rechten staat zo’n koppeling niet.
    .taxpayers = Wie in het land belasting betaalt
    .taxpayers-why = Een kind betaalt geen belasting en heeft toch rechten.
    .everyone = Iedereen die onder haar gezag valt
    .everyone-why = Ook de toerist, de vluchteling en wie geen papieren heeft.
    .voters = Wie bij verkiezingen op haar mag stemmen
    .voters-why = Kinderen en veel nieuwkomers mogen niet stemmen. Hun rechten wachten niet op een stembiljet.
    .hint-1 = Denk aan een toerist die wordt gearresteerd. Krijgt zij een eerlijk proces?
udhr-q-mayor = Je bent burgemeester van Lindo, een verzonnen stad. Wat doe je? Het gaat om internationale normen; de wet waar jij bent, kan anders zijn.
    .request = Vrouwen die bij de rivier soep verkopen, willen ’s avonds een vreedzame mars houden: ze willen lampen langs het donkere pad. Boze chauffeurs zeggen dat ze de mars met geweld zullen tegenhouden.
    .forbid = Je verbiedt de mars, om de rust te bewaren.
    .forbid-why = Wie dreigt, heeft gewonnen, en wie vreedzaam is, betaalt de prijs. Een dreiging van anderen is geen reden voor een verbod; beschermen gaat voor.
    .just-yes = Je zegt ja en gaat door met iets anders.
    .just-yes-why = Je blijft ervan af, en dat is respecteren. Maar de dreiging is er nog.
    .listen = Je praat met de vrouwen en de politiechef.
    .listen-why = Nu ken je de route en het gevaar. Je kunt je voorbereiden.
    .plan = De politiechef heeft tijd en mensen. ‘Wat moet ik doen?’ vraagt hij.
    .charge = ‘Stuur de vrouwen de rekening voor de politie.’
    .charge-why = Ze kunnen niet betalen en zien ervan af. Volgens internationale normen hoeft wie demonstreert de politie niet te betalen.
    .guard = ‘Loop met ze mee en houd de brug open.’
    .guard-why = De mars wordt afgeschermd tegen wie haar wil aanvallen: beschermen.
    .stay-home = ‘Blijf op het bureau. Het is onze mars niet.’
    .stay-home-why = Je er niet mee bemoeien is pas de eerste plicht. De chauffeurs merken dat niemand oplet.
    .bridge = Het wordt avond. Chauffeurs blokkeren schreeuwend de brug. De vrouwen blijven staan, met hun lampen in de hand.
    .make-room = Je stuurt agenten om ertussen te gaan staan.
    .make-room-why = Laat, maar op tijd: de agenten maken ruimte en de vrouwen steken over.
    .call-off = Je vraagt de vrouwen om naar huis te gaan.
    .call-off-why = Het is weer rustig. Rustig, omdat de verkeerden naar huis zijn gestuurd.
    .end-dark = Het pad blijft donker, en mensen lopen er een beetje sneller dan vroeger.
    .end-lights = Veertig lampen gaan de brug over. Een maand later zet de stad de eerste echte lantaarn neer: verwezenlijken, in staal en glas.
    .why = Afblijven, afschermen, aanpakken: voor de lampen van Lindo waren ze alle drie nodig.
    .hint-1 = Wie is hier vreedzaam, en wie dreigt er?
udhr-q-what-kind = Wat voor document is de Universele Verklaring?
    .pact = Een verdrag dat staten bekrachtigden
    .pact-why = Verdragen worden geratificeerd. Een verklaring wordt aangenomen; deze is door niemand geratificeerd.
    .verdict = Een uitspraak van een wereldgerecht
    .verdict-why = Geen rechter heeft haar geschreven. Staten stemden ervoor in de Algemene Vergadering.
    .campaign = Een oproep van particuliere groepen
    .campaign-why = Zulke groepen gebruiken haar vaak. Maar ze is door staten aangenomen.
    .statement = Een plechtige tekst met veel gewicht
    .statement-why = Een verklaring dus: geen verdrag, wel met moreel, politiek en juridisch gewicht. Er zijn verdragen uit voortgekomen.
    .hint-1 = Denk aan de oom op de bruiloft: wat deed hij, en wat ondertekende hij niet?
udhr-q-family-order = Zet de familie op volgorde, de oudste eerst.
    .declaration = De Universele Verklaring wordt aangenomen
    .both = De twee verdragen worden aangenomen
    .social = Het IVESCR treedt in werking
    .civil = Het IVBPR treedt in werking
    .why = 1948, december 1966, januari 1976, maart 1976. Tussen de aanneming van de verdragen en hun inwerkingtreding zat meer dan negen jaar.
    .hint-1 = Verdragen worden eerst aangenomen; in werking treden ze later.
    .hint-2 = Van de twee verdragen trad dat over sociale rechten een paar weken eerder in werking.
udhr-q-two-drawers = Verklaring of verdrag? Leg elke tekst in de goede la.
    .spoken = Verklaring
    .binding = Verdrag
    .udhr = De tekst van Parijs, uit 1948
    .udhr-why = De Universele Verklaring dus: bij stemming aangenomen, niet geratificeerd.
    .civil = Het IVBPR, uit 1966
    .civil-why = Een verdrag: het bindt de staten die zich aansluiten.
    .vienna = De tekst van Wenen, uit 1993
    .vienna-why = Voluit: de Verklaring en het Actieprogramma van Wenen. Daarin heten rechten ondeelbaar en onderling afhankelijk.
    .social = Het IVESCR, uit 1966
    .social-why = De tweelingbroer van het IVBPR, en net als dat een verdrag.
    .defenders = De VN-tekst over mensenrechtenverdedigers, uit 1998
    .defenders-why = Ook een verklaring. Ze is bij consensus aangenomen, en geen staat ratificeert haar.
    .hint-1 = Lees IVBPR en IVESCR eens voluit: waar staat de V voor?

# Vragen van de quiz

udhr-q-thai-year = Op de Thaise kalender werd de Verklaring op 10 december 2491 aangenomen. Die kalender loopt 543 jaar voor op de kalender die de VN gebruiken. Welk jaar is bedoeld?
    .accept = 1948
    .why = 2491 min 543 is 1948. Eén dag, twee kalenders, dezelfde dertig artikelen.
    .added = 3034
    .added-why = Hier zijn de 543 jaar erbij opgeteld. De Thaise kalender loopt voor, dus trek ze eraf.
    .two-off = 1946
    .two-off-why = Bijna: hier is er 545 afgetrokken. Het verschil is 543.
    .ten-off = 1958
    .ten-off-why = Tien jaar te laat; dat lijkt een foutje bij de tientallen. Reken 2491 min 543 nog eens uit.
    .hint-1 = Voorlopen wil zeggen: het Thaise getal is het grootste.
udhr-q-which-body = Wie nam de Universele Verklaring aan?
    .security = De VN-Veiligheidsraad
    .security-why = Die gaat over vrede en veiligheid. Deze stemming was ergens anders.
    .court = Het Internationaal Gerechtshof
    .court-why = Een hof beslist over zaken. Het neemt geen verklaringen aan.
    .assembly = De Algemene Vergadering van de VN
    .assembly-why = Daarin zitten alle leden van de Verenigde Naties; in 1948 waren dat er 58.
    .europe = De Raad van Europa in Straatsburg
    .europe-why = Die is er voor één werelddeel en werd in 1949 opgericht, een jaar later.
    .hint-1 = Zoek de plek waar alle leden bijeenkomen.
udhr-q-all-men = In het Engels begint artikel 1 met ‘All human beings’ (alle mensen) en niet met ‘All men’, dat ook ‘alle mannen’ kan betekenen. Aan wie wordt dat toegeschreven?
    .mehta = Hansa Mehta uit India
    .mehta-why = In 1947 en 1948 waren zij en Eleanor Roosevelt de enige vrouwelijke afgevaardigden in de commissie.
    .chang = P. C. Chang uit China
    .chang-why = Als vicevoorzitter gaf hij vorm aan andere gedachten in de tekst, niet aan deze woorden.
    .santa-cruz = Hernán Santa Cruz uit Chili
    .santa-cruz-why = Hij drong aan op economische en sociale rechten.
    .humphrey = John Humphrey uit Canada
    .humphrey-why = De eerste opzet was van hem. Deze woorden kwamen van een afgevaardigde.
    .hint-1 = Naast Eleanor Roosevelt was er nog één vrouwelijke afgevaardigde.
udhr-q-longed-for = Welke vrijheden noemt de preambule als iets waar mensen naar verlangen?
    .tax = Vrij zijn van belastingen
    .tax-why = Belastingen staan niet in de preambule. Die gaat over diepere zorgen.
    .speech = Vrij spreken en geloven
    .speech-why = Genoemd in de preambule en uitgewerkt in artikel 18 en 19.
    .fear = Vrij zijn van angst
    .fear-why = Leven zonder angst: artikel 3, over leven en veiligheid, neemt dat over.
    .duty = Vrij zijn van plichten
    .duty-why = Eerder het tegendeel: artikel 29 zegt dat je plichten hebt tegenover de gemeenschap.
    .want = Vrij zijn van gebrek
    .want-why = Gebrek is missen wat je nodig hebt. Artikel 25, over eten, wonen en zorg, geeft daar antwoord op.
    .hint-1 = Drie van de vijf zijn goed.
udhr-q-last-number = Het eerste artikel zegt dat iedereen vrij geboren wordt. Het laatste waakt over alle andere. Welk nummer heeft dat?
    .accept = 30 | dertig | artikel 30 | artikel dertig | nummer 30
    .why = Dertig artikelen. Het laatste zegt dat geen recht gebruikt mag worden om de andere te vernietigen.
    .twenty = 20 | twintig | artikel 20
    .twenty-why = Zoveel artikelen heeft een latere tekst, de verklaring van 1998 over mensenrechtenverdedigers.
    .fifty-three = 53 | drieënvijftig | drieenvijftig | artikel 53
    .fifty-three-why = Dat is het laatste nummer van het IVBPR, het verdrag van 1966.
    .twenty-nine = 29 | negenentwintig | artikel 29
    .twenty-nine-why = Bijna. Artikel 29 gaat over plichten en grenzen; er komt er nog één.
    .hint-1 = Dit programma heeft evenveel lichtjes.
udhr-q-missing-word = ‘Alle mensen worden vrij en gelijk in … en rechten geboren.’ Welk woord ontbreekt?
    .accept = waardigheid | de waardigheid | menselijke waardigheid | de menselijke waardigheid
    .why = Waardigheid is de waarde die alle mensen delen. Daar komen de rechten uit voort.
    .law = wet | de wet | recht | het recht
    .law-why = Gelijkheid voor de wet komt in artikel 7. Artikel 1 gaat dieper dan de wet.
    .worth = waarde | de waarde
    .worth-why = Je zit er heel dichtbij. Het artikel gebruikt een langer woord.
    .freedom = vrijheid | de vrijheid | vrijheden
    .freedom-why = ‘Vrij’ staat al in de zin. Wat ontbreekt, is de wortel van alles.
    .hint-1 = Het is een ander woord voor wat ieder mens waard is.
    .hint-2 = Het begint met een W en eindigt op -heid.
udhr-q-shelves = Bij welke groep rechten hoort elke kaart?
    .person = Persoonlijk (3–11)
    .civil = Burgerlijk, politiek (12–21)
    .living = Economisch, sociaal (22–27)
    .owned = Niemand mag een ander bezitten
    .owned-why = Artikel 4, slavernij: een van de persoonlijke rechten.
    .belonging = Een nationaliteit
    .belonging-why = Artikel 15. Bij een staat horen is een burgerrecht.
    .holiday = Doorbetaalde vakantie
    .holiday-why = Artikel 24, en ja, betaalde vakantie staat er echt in.
    .trade = Geen handel in mensen
    .trade-why = Nog eens artikel 4: het verbiedt ook de slavenhandel.
    .doctor = Medische zorg
    .doctor-why = Artikel 25: dat hoort bij een levensstandaard waarmee je gezond blijft.
    .change = Van nationaliteit veranderen
    .change-why = Nog eens artikel 15: je mag je nationaliteit houden, en ook veranderen.
    .hint-1 = Elke plank krijgt twee kaarten.
udhr-q-numbers = Welk recht hoort bij welk nummer?
    .art-9 = Artikel 9
    .arrest = Geen willekeurige arrestatie
    .art-9-why = Artikel 9: geen arrestatie, detentie of verbanning omdat de macht het zo wil.
    .art-18 = Artikel 18
    .belief = Gedachte en godsdienst
    .art-18-why = Artikel 18 staat vlak voor 19: eerst de gedachte, dan het woord.
    .art-21 = Artikel 21
    .govern = Meedoen aan het bestuur
    .art-21-why = Artikel 21 sluit de burgerrechten en politieke rechten af, met echte verkiezingen.
    .art-27 = Artikel 27
    .culture = Kunst en wetenschap
    .art-27-why = Artikel 27 is het laatste van de economische, sociale en culturele groep.
    .hint-1 = Het laagste nummer gaat over je lichaam, het hoogste over cultuur.
udhr-q-asylum-line = Wat biedt artikel 14 van de Verklaring?
    .escape = Een uitweg uit een eerlijk proces wegens diefstal
    .escape-why = Dat sluit artikel 14 uit: het is geen uitweg voor wie terecht wordt aangeklaagd om een gewoon misdrijf.
    .wages = Werk in elke staat waar de lonen hoger zijn
    .wages-why = Beter willen verdienen is menselijk, maar artikel 14 gaat over mensen die worden vervolgd.
    .safety = Bescherming elders voor wie wordt vervolgd
    .safety-why = Zoeken en genieten, zegt het artikel. In de twee verdragen staat dit niet, hier wel.
    .passports = Twee nationaliteiten op hetzelfde moment
    .passports-why = Over nationaliteit gaat het volgende artikel, nummer 15.
    .hint-1 = Waarvoor zijn mensen op de vlucht als ze asiel vragen?
udhr-q-way-home = Volgens artikel 13 mag iedereen elk land verlaten. Om weer thuis te komen, heb je de goede wil van je regering nodig.
    .true-why = Half waar. Maar artikel 13 gaat ook over de weg terug: terugkeren naar je eigen land is een recht.
    .false-why = Eruit en weer terug: in artikel 13 staat het allebei. Naar huis gaan is een recht en geen gunst.
udhr-q-at-will = ‘Willekeurig’ staat in de artikelen over arrestatie, privacy, nationaliteit en eigendom. Wat betekent het daar?
    .whim = Zomaar, zonder eerlijke en wettige reden
    .whim-why = Het woord richt zich tegen grillen. Wie macht heeft, moet redenen geven en zich aan eerlijke wetten houden.
    .hidden = In het geheim, zodat niemand het kan zien
    .hidden-why = Iets kan heel openlijk gebeuren en toch willekeurig zijn. Het gaat om de reden.
    .force = Met geweld, zodat er iemand gewond raakt
    .force-why = Ook een beleefde arrestatie kan willekeurig zijn, als er geen eerlijke reden voor is.
    .abroad = Door mensen die uit een andere staat komen
    .abroad-why = Wie het doet, is niet het punt. Ook je eigen staat kan willekeurig handelen.
    .hint-1 = Denk aan de gouverneur die een akker nam omdat hij die mooi vond.
udhr-q-few-reasons = Voor welke doelen mag een wet rechten beperken volgens artikel 29?
    .others = De rechten van anderen respecteren
    .others-why = De eerste reden die het artikel geeft.
    .praise = Leiders kritiek besparen
    .praise-why = Die reden staat er niet bij. Dat machtigen het prettig hebben, is niet wat een samenleving nodig heeft.
    .order = De openbare orde dienen
    .order-why = Genoemd in het artikel, met de woorden ‘in een democratische gemeenschap’.
    .alike = Iedereen hetzelfde laten leven
    .alike-why = Het artikel wil dat mensen samenleven. Het vraagt niet dat ze op elkaar lijken.
    .welfare = Het welzijn van allen dienen
    .welfare-why = Het algemeen welzijn staat op de lijst. De grens moet dan nog wel in een wet staan.
    .hint-1 = Vraag je bij elk doel af wie eraan heeft: iedereen, of alleen wie de macht heeft?
udhr-q-open-letters = Een overheidsdienst maakt ieders brieven open, ‘voor de zekerheid’. Niemand wordt ergens van verdacht. Welk artikel wordt het eerst geraakt?
    .property = 17, over eigendom
    .property-why = Het papier is van jou, dat klopt. Maar er wordt niets weggenomen; wat geraakt wordt, is iets anders.
    .privacy = 12, over privacy
    .privacy-why = Briefwisseling wordt er met zoveel woorden genoemd, naast gezin en huis.
    .hearing = 10, over een eerlijk proces
    .hearing-why = Dat gaat over de rechter. Hier is geen zaak geopend, alleen enveloppen.
    .asylum = 14, over asiel
    .asylum-why = Asiel is er voor mensen die vluchten voor vervolging. Deze mensen zitten thuis.
    .hint-1 = Denk aan de envelop die weer was dichtgeplakt.
udhr-q-clinic = Je werkt aan de balie van een kleine kliniek. Het gaat om internationale normen; de wet waar jij bent, kan anders zijn.
    .desk = Een vrouw komt binnen met een kind dat koorts heeft. Ze heeft geen papieren en spreekt een taal die je niet kent. Op een briefje op je balie staat: ‘Inwoners eerst.’
    .send-off = Je wijst naar het briefje en naar de deur.
    .send-off-why = Het kind is ziek, wat er ook op het briefje staat. Artikel 2 en 25 worden in één keer geschonden.
    .last-in-line = Je laat ze wachten tot alle anderen aan de beurt zijn geweest.
    .last-in-line-why = Beter dan de deur. Maar de volgorde hangt af van papieren, niet van de koorts.
    .ask-nurse = Je vraagt een verpleegkundige nu te kijken.
    .ask-nurse-why = De koorts beslist, en niet het paspoort.
    .bench = Twee uur later gaat het slechter met het kind. Mensen met papieren en een kuchje gaan nog steeds voor.
    .tomorrow = Je zegt dat ze morgen terug moeten komen.
    .tomorrow-why = Voor een ziek kind kan morgen te laat zijn. Zorg is geweigerd omdat er papieren ontbreken.
    .now-nurse = Je roept toch een verpleegkundige.
    .now-nurse-why = Laat, maar nu telt wat er nodig is.
    .room = De verpleegkundige zegt: het kind moet vandaag medicijnen hebben. De moeder vraagt iets, en je begrijpt het niet.
    .guess = Je gokt, en schrijft op een briefje hoeveel.
    .guess-why = Goedbedoeld. Maar ze kan je briefje niet lezen, en bij medicijnen telt de hoeveelheid.
    .interpreter = Je belt iemand die haar taal spreekt.
    .interpreter-why = Nu weet ze wat ze moet geven en wanneer. Een taal is geen reden voor slechtere zorg.
    .blame = Je zegt dat ze jouw taal hoort te leren.
    .blame-why = Misschien doet ze dat nog. Vanavond heeft de koorts er niets aan, en haar waardigheid ook niet.
    .end-street = De deur gaat dicht. Buiten is het kind nog steeds ziek, en heeft het nog steeds recht op zorg.
    .end-half = Ze vertrekken met medicijnen en een vraag. Aan het recht op zorg is half voldaan.
    .end-cared = Ze vertrekken met medicijnen en een antwoord. Bij de deur zwaait het kind.
    .why = Artikel 25 noemt medische zorg. Artikel 2 zegt dat afkomst en taal niet mogen bepalen wie die krijgt.
    .hint-1 = Waar zou je het eerst naar kijken als je geen papieren zag?
udhr-q-company-club = Een fabriek zegt tegen haar arbeiders: kom bij de vereniging van het bedrijf, of je bent je baan kwijt. Welke woorden uit de Verklaring passen het best?
    .free-hours = Werktijden moeten een grens hebben
    .free-hours-why = Waar, in artikel 24. Maar dit dreigement gaat niet over uren.
    .same-pay = Gelijk werk verdient gelijk loon
    .same-pay-why = Dat zegt artikel 23, maar hier krijgt niemand meer of minder dan een ander.
    .state-run = Alleen de staat mag bonden oprichten
    .state-run-why = Zo’n regel bestaat niet. Volgens artikel 23 mag iedereen een vakbond oprichten en er lid van worden.
    .no-force = Niemand mag tot lid worden gedwongen
    .no-force-why = De tweede helft van artikel 20: wie vrij is om lid te worden, is ook vrij om weg te blijven.
    .hint-1 = Wat mogen de arbeiders niet zelf kiezen?
udhr-q-ballot = Wat hoort bij de verkiezingen die artikel 21 beschrijft?
    .secret = Er wordt in het geheim gestemd
    .secret-why = Geheim stemmen, of iets wat je even vrij laat: het artikel noemt het.
    .owners = Alleen wie land heeft, mag stemmen
    .owners-why = Het artikel vraagt een stem voor iedereen. Eigendom is een van de gronden die artikel 2 uitsluit.
    .equal = Elke stem weegt even zwaar
    .equal-why = Gelijkwaardig kiesrecht: de stem van een bankier telt net zoveel als die van een kok.
    .known = De uitslag is vooraf afgesproken
    .known-why = Verkiezingen die voorbij zijn voordat ze beginnen, zijn niet echt.
    .again = Ze komen regelmatig terug
    .again-why = ‘Periodieke’ verkiezingen, zegt het artikel. Wie regeert, moet het opnieuw vragen.
    .hint-1 = Drie van de vijf helpen kiezers om vrij te beslissen, en telkens weer.
udhr-q-kite-law = In mei verkoopt een man vliegers op een heuvel. In juni verbiedt een nieuwe wet dat. In juli krijgt hij straf voor mei. Waarom mag dat niet van artikel 11?
    .asked = Over de wet is hem niets gevraagd
    .asked-why = Meedoen aan het openbaar bestuur is artikel 21, en niet iedereen hoeft apart gevraagd te worden.
    .legal-then = Toen hij het deed, mocht het nog
    .legal-then-why = Een wet mag niet terugwerken. In mei viel er niets te gehoorzamen.
    .never = Iets verkopen is nooit strafbaar
    .never-why = Sommige verkoop mag een wet verbieden. Hier zit het probleem in de kalender.
    .small = Een vlieger is te klein voor straf
    .small-why = De regel hangt niet van de omvang af. Hij beschermt mensen tegen een wet die er pas na hun daad kwam.
    .hint-1 = Zet de drie maanden op een rij en kijk naar mei.
udhr-q-two-houses = Artikel 16 geeft beide partners gelijke rechten, tijdens het huwelijk en ook als het eindigt.
    .true-why = Allebei, zegt het artikel: tijdens het huwelijk en bij het einde. Geen van de twee is te gast in huis.
    .false-why = Toch zegt het dat, voor beide momenten. Het vraagt ook de vrije en volledige instemming van allebei, nog voor het begint.
udhr-q-old-dances = Een school verbiedt kinderen van een minderheid de dansen van hun volk te leren, ‘omdat niemand die nodig heeft’. Welk recht wordt het directst geraakt?
    .culture = Meedoen aan het culturele leven
    .culture-why = Artikel 27. En omdat het maar één groep treft, luistert artikel 2 mee.
    .family = Een gezin stichten en houden
    .family-why = Gezinnen vinden het misschien verdrietig, maar artikel 16 gaat over het huwelijk en het gezin zelf.
    .leisure = Rust en vrije tijd hebben
    .leisure-why = Dansen kan rust zijn. Maar verboden wordt hier de cultuur van een volk.
    .move = Vrij gaan en staan waar je wilt
    .move-why = Een mooie gedachte bij een dans; maar artikel 13 gaat over waar je woont en heen reist.
    .hint-1 = Waar horen liederen, verhalen en dansen bij?
udhr-q-lost-boat = Een storm heeft de enige boot van een visser stukgeslagen. Maandenlang verdient hij niets. Welk recht is voor zo’n tijd bedoeld?
    .own = Eigendom hebben (17)
    .own-why = Artikel 17 houdt anderen tegen die hem zijn boot zomaar willen afnemen. De storm leest dat niet.
    .job = Vrije keuze van werk (23)
    .job-why = Dat helpt als er werk te kiezen valt. Tot dan moet hij ergens van leven.
    .net = Sociale zekerheid (22, 25)
    .net-why = Voor tijden waarin mensen buiten hun schuld geen inkomen meer hebben.
    .court = Hulp van de rechter (8)
    .court-why = Die is er voor rechten die iemand heeft geschonden. Hier deed niemand dat; het was het weer.
    .hint-1 = Een van de artikelen noemt steun in zware tijden.
udhr-q-fair-case = Een diefstal wordt eerlijk behandeld. Zet de stappen op volgorde.
    .rule = Een openbare wet verbiedt diefstal
    .deed = Er wordt iets gestolen
    .arrest = Een verdachte wordt vastgehouden, om een wettige reden
    .hearing = Onpartijdige rechters horen beide kanten
    .verdict = De schuld wordt bewezen verklaard
    .why = De wet moet er vóór de daad zijn, en het vonnis komt na de zitting. Tot de laatste stap geldt de verdachte als onschuldig (artikel 9, 10 en 11).
    .hint-1 = Wat moet er bestaan voordat iets een misdrijf kan zijn?
udhr-q-signed-away = Voor een baan ondertekent een man een papier: ‘Ik zie af van al mijn mensenrechten.’ Wat is dat papier waard, als je vanuit de mensenrechten kijkt?
    .freely = Alles, als hij het vrij ondertekende
    .freely-why = Ook een vrije handtekening kan dit niet. Rechten geef je niet af zoals een jas.
    .nothing = Niets: ze zijn niet weg te geven
    .nothing-why = Ze zijn onvervreemdbaar. Hij loopt met al zijn rechten de deur uit.
    .stamped = Veel, met het stempel van een rechter
    .stamped-why = Een rechter mag volgens de wet sommige rechten beperken. Er met een stempel een eind aan maken kan hij niet.
    .until = Iets, tot hij ze terug wil hebben
    .until-why = Hij hoeft ze niet terug te vragen. Ze zijn nooit weg geweest.
    .hint-1 = Welk van de vier woorden over mensenrechten gaat over kwijtraken?
udhr-q-no-school = Een meisje mag niet naar school en leert nooit lezen. Welke rechten kan ze daardoor moeilijker gebruiken?
    .news = Informatie zoeken
    .news-why = Een mededeling aan de muur zegt haar niets: artikel 19.
    .dignity = Gelijk zijn in waardigheid
    .dignity-why = Haar waardigheid is even groot als die van ieder ander. Wat lijdt, is het gebruik van haar rechten.
    .job = Vrij haar werk kiezen
    .job-why = Achter veel deuren moet je kunnen lezen: artikel 23.
    .share = Meedoen aan het bestuur
    .share-why = Wie stemt of zich kandidaat stelt, moet te weten komen wat er op het spel staat: artikel 21.
    .none = Geen: elk recht staat apart
    .none-why = Rechten zijn onderling afhankelijk. Onderwijs is er een dat veel andere overeind houdt.
    .hint-1 = Stel je een dag uit haar leven voor, tien jaar later.
udhr-q-cook-abroad = Een kok uit het buitenland werkt in een hotelkeuken. De wet beschermt haar net zo goed, ook al is ze geen staatsburger.
    .true-why = ‘Allen zijn gelijk voor de wet’, zegt artikel 7. Er staat niet ‘alle burgers’.
    .false-why = Artikel 7 spreekt van allen, en artikel 2 sluit nationale afkomst als reden uit. Haar paspoort verandert hier niets aan.
udhr-q-river-road = Bij een overstroming sluit een duidelijke wet drie dagen lang een weg langs de rivier, voor iedereen. Wat is er met het recht gebeurd om vrij te gaan waar je wilt?
    .lost = Kwijt: het moet worden teruggegeven
    .lost-why = Onvervreemdbare rechten verdwijnen niet door een verkeersbord. Op alle andere wegen wordt het gewoon gebruikt.
    .limited = Beperkt: daar was een goede reden voor
    .limited-why = Bij wet, kort, en om anderen veilig te houden: beperkt is niet kwijt.
    .broken = Geschonden: grenzen zijn nooit toegestaan
    .broken-why = Artikel 29 laat grenzen toe die de rechten van anderen en het algemeen belang dienen.
    .untouched = Niets: wegen zijn eigendom van de staat
    .untouched-why = Van wie de weg is, maakt niet uit. Het recht is wel geraakt, maar op een wettige manier.
    .hint-1 = Vergelijk: een recht verliezen, en het drie dagen niet kunnen gebruiken.
udhr-q-six-offices = Welke plicht wordt hier vervuld?
    .respect = Respecteren
    .protect = Beschermen
    .fulfil = Verwezenlijken
    .post = Ambtenaren laten brieven dicht
    .post-why = De staat blijft er zelf van af: respecteren, bij artikel 12.
    .camera = Een huisbaas mag zijn huurders niet meer filmen
    .camera-why = Hij doet het kwaad en de staat maakt er een eind aan: beschermen, bij artikel 12.
    .judges = Voor de dorpen worden nieuwe rechters opgeleid
    .judges-why = Er wordt iets opgebouwd zodat mensen bij een rechter terechtkunnen: verwezenlijken, bij artikel 8.
    .cells = Bewakers behandelen iedereen in de cellen menselijk
    .cells-why = De bewakers zijn de staat, en ze houden zich in: respecteren, bij artikel 5.
    .kitchen = Een keuken die bedorven eten verkoopt, gaat dicht
    .kitchen-why = Gezondheid wordt verdedigd tegen een ander: beschermen, bij artikel 25.
    .nurses = Op het eiland opent een gezondheidspost
    .nurses-why = Zorg moet er eerst komen voordat iemand er iets aan heeft: verwezenlijken, bij artikel 25.
    .hint-1 = Afblijven, afschermen, aanpakken: bij elk horen twee kaarten.
udhr-q-market-day = In een verzonnen stad laat de politie de marktvrouwen met rust. De stad gaf ze een dak en eerlijke weegschalen. Maar elke vrijdag neemt een bende een deel van hun geld af en bedreigt ze. De politie weet het en zegt: ‘Dat is iets tussen jullie en hen.’
    .respect-why = De eigen mensen van de staat vallen de vrouwen niet lastig. Dat is in orde.
    .protect-why = Anderen doen kwaad; de politie weet het en kijkt weg.
    .fulfil-why = Het dak en de weegschalen zijn er: de stad heeft gezorgd dat ze kunnen werken.
    .all-done-why = Twee van de drie. Niemand houdt de bende weg.
    .held-too-much-why = De politie zelf valt de vrouwen niet lastig. Het kwaad komt van anderen.
    .looked-away-why = Een bende tast hun veiligheid en eerlijk werk aan (artikel 3 en 23), en de staat laat het gebeuren.
    .left-undone-why = De stad heeft wel gebouwd: een dak, weegschalen. Wat ontbreekt, is een schild.
    .hint-1 = Uit wiens handen komt het kwaad?
udhr-q-clean-wells = In een verzonnen land legt het ministerie van gezondheid schone putten aan en stopt het een leerlooierij die de rivier vergiftigde. Dan zet een verpleegkundige de waterproeven op internet. Ambtenaren wissen haar pagina omdat die hen in verlegenheid brengt.
    .respect-why = Hier grijpt de hand van de staat zelf in en legt haar het zwijgen op: artikel 19.
    .protect-why = De leerlooierij is gestopt. Anderen kunnen de rivier niet langer vergiftigen.
    .fulfil-why = Nieuwe putten geven mensen schoon water. De staat heeft gehandeld.
    .all-done-why = Voor het water wel. Voor de stem van de verpleegkundige niet.
    .held-too-much-why = De staat pakte af waar hij van af had moeten blijven: haar recht om te delen wat ze weet.
    .looked-away-why = Van de leerlooierij keek hij niet weg. De verpleegkundige werd geraakt door zijn eigen ambtenaren.
    .left-undone-why = Er zijn putten gebouwd. Mis ging het door een daad, niet door nalaten.
    .hint-1 = Twee dingen gaan goed. Wat deden de ambtenaren met hun eigen handen?
udhr-q-factory = Sinds 2011 zijn er VN-richtlijnen over bedrijven en mensenrechten. Wat vragen die van bedrijven?
    .replace = De plichten van staten overnemen
    .replace-why = Staten houden hun plichten. Een bedrijf kan ze die niet uit handen nemen.
    .respect = De rechten respecteren in hun werk
    .respect-why = Geen schade voor arbeiders of buren, zoals dwangarbeid (artikel 4) of oneerlijke voorwaarden (23).
    .nothing = Niets, want alleen staten zijn aan zet
    .nothing-why = Staten komen eerst, maar bedrijven hebben ook een verantwoordelijkheid.
    .choose = De rechten kiezen die hun goed uitkomen
    .choose-why = Rechten zijn ondeelbaar. Niemand mag eruit plukken wat past.
    .hint-1 = Wat heeft elk bedrijf zelf in de hand, of het nu een kleine werkplaats is of een grote fabriek?
udhr-q-everyone-signed = Alle landen van de wereld hebben de Universele Verklaring ondertekend.
    .true-why = Je hoort het vaak. In werkelijkheid is ze in 1948 bij stemming aangenomen: 48 voor, 0 tegen, 8 onthoudingen. Een verklaring wordt niet ondertekend.
    .false-why = Ze is bij stemming aangenomen, en acht staten onthielden zich. Wat je wel kunt zeggen: van alle VN-leden wordt verwacht dat ze haar respecteren.
udhr-q-two-treaties = Welke twee teksten maakten van het grootste deel van de Verklaring bindende regels voor de staten die zich aansloten?
    .charter = Het VN-Handvest
    .charter-why = Dat is ouder dan de Verklaring en noemt rechten alleen in het algemeen.
    .civil = Het IVBPR
    .civil-why = Burgerrechten en politieke rechten: in werking sinds maart 1976.
    .vienna = De tekst van Wenen
    .vienna-why = Die is van 1993 en zelf een verklaring. Staten sluiten zich er niet bij aan.
    .social = Het IVESCR
    .social-why = Economische, sociale en culturele rechten: in werking sinds januari 1976.
    .hint-1 = Beide werden op dezelfde dag in 1966 aangenomen.
udhr-q-at-once = Sommige economische en sociale rechten mogen geleidelijk groeien. Wat vragen internationale normen meteen van een staat, ook als die arm is?
    .steps = Echte stappen zetten
    .steps-why = Langzaam mag. Stilstaan niet.
    .finished = Een ziekenhuis in elke stad
    .finished-why = Dat mag tijd en middelen kosten. Maar de weg erheen moet wel beginnen.
    .core = Een minimum voor iedereen
    .core-why = Er is een kern die niet op een beter jaar kan wachten.
    .rich = Een plan om rijk te worden
    .rich-why = Dat mag een land willen. Maar rechten wachten niet op rijkdom.
    .fair = Geen discriminatie
    .fair-why = Eerlijk behandelen kan zonder geld beginnen. Artikel 2 vraagt het overal.
    .hint-1 = Drie van de vijf kunnen vanochtend nog beginnen.
udhr-q-who-watches = Wie deed wat, of doet het nog?
    .drafters = Commissie voor de Rechten van de Mens
    .wrote = stelde de Verklaring op
    .drafters-why = Ze ging in 1947 aan het werk.
    .all-states = Algemene Vergadering
    .adopted = nam de Verklaring aan
    .all-states-why = Bij stemming, in Parijs, in december 1948.
    .civil-experts = VN-Mensenrechtencomité
    .civil = waakt over het IVBPR
    .civil-experts-why = Achttien onafhankelijke deskundigen. De naam lijkt op die van de commissie, maar het is iets anders.
    .social-experts = Comité voor economische en sociale rechten
    .social = waakt over het IVESCR
    .social-experts-why = Elk van de twee verdragen heeft zijn eigen comité.
    .hint-1 = Een commissie stelde op; comités waken.
udhr-q-left-behind = Twee onderwerpen uit de Verklaring kregen geen artikel in de twee verdragen van 1966. Welke?
    .learn = Onderwijs en gezondheid
    .learn-why = Allebei kregen ze een plaats in het verdrag over economische, sociale en culturele rechten.
    .words = Geloof en meningsuiting
    .words-why = Allebei staan ze in het IVBPR; meningsuiting is ook daar artikel 19.
    .shelter = Asiel en eigendom
    .shelter-why = Artikel 14 en 17 van de Verklaring. Daar staan ze nog altijd.
    .home = Vergadering en vereniging
    .home-why = Allebei gingen ze mee, naar artikel 21 en 22 van het IVBPR. Zoek een paar over dingen en veiligheid.
    .hint-1 = Het ene gaat over mensen die vluchten, het andere over de dingen die je bezit.
