### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Article 26

## Footer: what a key does here

key-choose = navigeren
key-take = kiezen
key-open = openen
key-back = terug
key-leave = stoppen
key-menu = menu
key-more = meer
key-onward = verder
key-finish = afronden
key-previous = vorige
key-module = module
key-tick = aanvinken
key-answer = antwoord
key-undo = wissen
key-hint = hint
key-again = opnieuw
key-pass = overslaan
key-pause = pauze
key-done = klaar
key-next-article = volgend artikel

## Choosing a language

language-title = Kies een taal
language-welcome = Kies met een nummer, of met de pijltjestoetsen en Enter.
language-later = Je kunt de taal altijd in het menu veranderen.

## Home

home-continue = Verder met: { $lesson }
home-next = Volgende: { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] 1 les
       *[other] { $all } lessen
    }
   *[other] { $done } van { $all } lessen
}
home-declaration = 30 artikelen
home-empty = Hier staat geen cursus. Start het programma zonder --courses, of noem een map waarin een cursus staat.
lights-summary = Dertig lichtjes: { $lit } verlicht, { $begun } begonnen, { $dark } donker
light-dark = donker
light-begun = begonnen
light-lit = verlicht
group-dignity = Waardigheid en gelijkheid
group-personal = Persoonlijke rechten
group-political = Burgerrechten en politieke rechten
group-social = Economische, sociale en culturele rechten
group-order = Orde en plichten

## A module

minutes = { $minutes } min
module-outcomes = Daarna kun je
module-reviewed = Feiten voor het laatst nagekeken op { $date }.
module-untranslated = Deze module is er nog niet in het Nederlands. Je kunt wel de Engelse versie lezen.
module-broken = Deze module kan niet gelezen worden: er zit een fout in het bestand. De opdracht ‘article26 check’ wijst de plek aan.
outline = Lessen
notice-label = Voordat je verdergaat
notice-themes = Dit komt ter sprake: { $themes }.
notice-go = Verder
notice-skip = Dit deel overslaan; je verliest er niets mee
theme-prison = gevangenschap
theme-torture = foltering
theme-genocide = genocide
theme-violence = geweld
theme-killing = dodelijk geweld
theme-death-penalty = de doodstraf
theme-war = oorlog
theme-nudity = naaktheid
theme-hate = haat
theme-discrimination = discriminatie

## A lesson

phase-experience = Om te beginnen
phase-story = Een verhaal
phase-input = Iets nieuws
phase-practice = Probeer het zelf
phase-debrief = Terugkijken
phase-action = Een stap die je kunt zetten
lesson-empty = In deze les valt nog niets te lezen.
lesson-done = Je hebt ‘{ $lesson }’ afgerond
lesson-answers = Goede antwoorden: { $right } van { $all }
lesson-next = Volgende les: { $lesson }
lesson-to-quiz = Naar de quiz van deze module
lesson-to-module = Terug naar de module
citation-label = Waar het staat
figure-at-least = minstens { $value }
figure-source = { $source }, { $year }
story-status = Stand van zaken op { $date }: { $status }

stance-before = In hoeverre ben je het hiermee eens? Er is geen goed of fout antwoord. Aan het eind zie je deze zin terug.
stance-kept = Je keuze wordt bij je voortgang bewaard.
stance-after = Nog een keer dezelfde zin. Waar sta je nu? Er is geen goed of fout antwoord.
stance-then = In het begin zei je: { $stance }.
stance-1 = Helemaal niet
stance-2 = Grotendeels niet
stance-3 = Ertussenin
stance-4 = Grotendeels wel
stance-5 = Helemaal wel
stance-silent = Dat houd ik liever voor me

reflection-private = Dit is alleen voor jou. Er wordt niets bewaard, tenzij jij dat wilt.
reflection-think = Ik heb erover nagedacht; verder
reflection-write = Iets opschrijven
reflection-field = Jouw woorden
reflection-written = Je schreef
reflection-kept = Eerder bewaard
reflection-drop = Wissen wat bewaard is
reflection-keep-question = Deze woorden bewaren?
reflection-keep-where = Ze komen dan op deze computer in het bestand { $file } te staan. Wie dat bestand kan openen, kan ze lezen.
reflection-not-keep = Niet bewaren
reflection-keep = In dat bestand bewaren

## Questions

answer-true = Waar
answer-false = Niet waar
order-first = Wat komt eerst?
order-next = En wat daarna?
so-far = Tot nu toe
tick-several = Er kunnen meerdere antwoorden goed zijn.
tick-none = Vink er minstens één aan.
tick-done = Dit is mijn antwoord
write-answer = Jouw antwoord
your-answer = Je schreef
fill-in-other = Dat is niet het antwoord dat we zochten.
walk-verdict = En je conclusie?
pair-arrow = { " → " }
hint-number = Hint { $number } van { $all }
try-again = Probeer het nog eens
show-answer = Laat het antwoord zien
verdict-right = Goed
verdict-partly = Deels goed: { $percent }%
verdict-wrong = Toch niet
verdict-path = Jouw weg
verdict-path-wise = Een wijze weg
mark-right = Goed:
mark-partly = Ertussenin:
mark-wrong = Toch niet:
mark-missed = Ook goed:
path-recap = Jouw stappen en waar ze toe leidden
right-answer = { $count ->
    [one] Het antwoord
   *[other] Het volledige antwoord
}
right-pairs = Wat bij elkaar hoort

## The quiz

quiz-title = Quiz
quiz-size = { $count ->
    [one] 1 vraag
   *[other] { $count } vragen
}
quiz-best = beste score { $percent }%
quiz-under-way = { $done } van { $all } beantwoord
quiz-intro = { $count ->
    [one] Eén vraag
   *[other] { $count } vragen
} over de hele module. Je slaagt met { $pass }%.
quiz-calm = Je hebt alle tijd. Na elk antwoord zie je waarom. Je kunt stoppen en later terugkomen.
quiz-begin = Beginnen
quiz-continue = Verdergaan waar je was
quiz-new = Een nieuwe quiz
quiz-last-result = Het laatste resultaat
quiz-leave = Nu niet
quiz-question = Vraag { $number } van { $all }

result-passed = Geslaagd
result-passed-text = Je kent deze module goed. De artikelen waarover je de vragen goed had, stralen nu op het beginscherm.
result-not-yet = Nog niet zover
result-not-yet-text = Er is niets verloren. Lees een les nog eens, herhaal wat misging of doe een nieuwe quiz.
result-practice = Oefening klaar
result-score = { $percent }%: { $right } van { $all } goed{ $partly ->
    [0] { "" }
   *[other] , { $partly } deels
} (geslaagd vanaf { $pass }%)
result-again = Herhalen wat niet goed was
result-reread = Nog eens lezen: { $lesson }
result-open-each = Open een vraag om de uitleg te zien.
explanation-lesson = Meer hierover in de les ‘{ $lesson }’.
explanation-articles = { $count ->
    [one] Artikel van de Verklaring: { $articles }
   *[other] Artikelen van de Verklaring: { $articles }
}

## The Declaration

declaration-title = De tekst van de Verklaring
declaration-official = Officiële tekst van de Verenigde Naties.
declaration-translation = Vertaling. De officiële teksten zijn die in het Arabisch, Chinees, Engels, Frans, Russisch en Spaans.
article-1 = Vrij en gelijk
article-2 = Geen discriminatie
article-3 = Leven, vrijheid en veiligheid
article-4 = Geen slavernij
article-5 = Geen foltering
article-6 = Erkend als persoon voor de wet
article-7 = Gelijk voor de wet
article-8 = Hulp van de rechter
article-9 = Geen willekeurige detentie
article-10 = Een eerlijk proces
article-11 = Onschuldig tot de schuld bewezen is
article-12 = Privacy
article-13 = Bewegingsvrijheid
article-14 = Asiel
article-15 = Een nationaliteit
article-16 = Huwelijk en gezin
article-17 = Eigendom
article-18 = Gedachte, geweten en godsdienst
article-19 = Mening en meningsuiting
article-20 = Vergadering en vereniging
article-21 = Meedoen aan het bestuur van je land
article-22 = Sociale zekerheid
article-23 = Werk
article-24 = Rust en vrije tijd
article-25 = Een behoorlijke levensstandaard
article-26 = Onderwijs
article-27 = Cultuur en wetenschap
article-28 = Een orde die rechten verwezenlijkt
article-29 = Plichten en grenzen
article-30 = Geen recht om rechten te vernietigen

## The menu

menu-title = Menu
menu-go-on = Hier verdergaan
menu-home = Beginscherm
menu-language = Taal
menu-declaration = De Universele Verklaring
menu-help = Toetsen en hulp
menu-about = Over dit programma en privacy
menu-quit = Stoppen; je plek blijft bewaard
menu-quick-exit = Meteen weg en het scherm wissen

## Help

help-title = Toetsen en hulp
help-here = Op deze pagina
help-everywhere = Overal
help-move = navigeren en kiezen
help-scroll = bladeren door lange pagina’s
help-menu = menu: al het andere
help-help = deze hulp
help-language = een andere taal
help-quit = stoppen; je plek blijft bewaard
help-quick-exit = meteen weg, met een leeg scherm
help-plain = Gebruik je een schermlezer, start dan met ‘article26 --plain’: dezelfde cursus, regel voor regel.
help-saved = Elk antwoord wordt bewaard zodra je laatste poging gedaan is. Je hoeft niets zelf op te slaan.

## About and privacy

about-title = Over Article 26
about-text =
    Artikel 26 van de Universele Verklaring geeft iedereen recht op onderwijs en zegt dat onderwijs de eerbied voor de mensenrechten moet versterken. Naar dat artikel is deze cursus genoemd.

    { $place ->
        [visit] Je hebt er geen account voor nodig. Iedereen mag de cursus vrij en gratis gebruiken, kopiëren en aanpassen; op je eigen computer werkt hij ook zonder netwerk.
       *[own] De cursus werkt zonder netwerk en zonder account. Iedereen mag hem vrij en gratis gebruiken, kopiëren en aanpassen.
    }
about-credits = Bronnen en licenties
about-credits-text = Teksten van de Verklaring: Verenigde Naties, OHCHR. Programmacode: MIT-licentie. Lessen: CC BY 4.0.
privacy-title = Privacy
privacy-file = Je voortgang staat in één bestand: { $file }
privacy-nothing-kept = In deze sessie wordt niets bewaard.
privacy-kept = In je voortgangsbestand staat welke lessen je hebt geopend, wat je hebt geantwoord en welk standpunt je hebt gekozen. Je naam niet, en ook geen tekst van jezelf, tenzij je vroeg om die te bewaren.
privacy-nothing-sent = Er wordt niets verstuurd, naar niemand. Het programma gebruikt het netwerk nooit.
privacy-no-trace = Met --no-trace wordt er helemaal niets weggeschreven. ‘article26 progress forget’ wist wat er al was.
privacy-quick-exit = F10 stopt meteen en wist het scherm. Dat verbergt niet dat je deze computer hebt gebruikt, en camera’s kunnen je nog steeds zien.
privacy-disk = Wie je account kan gebruiken, kan het bestand lezen; de beheerder ook. Een gewist bestand is door deskundigen soms terug te halen.
privacy-watched = Tegen programma’s die meekijken, opnames van de terminal en de geschiedenis van je shell kan dit programma je niet beschermen.
privacy-network = Via SSH kunnen anderen zien waarmee je verbinding maakt, wanneer en hoelang; en de host kan zien wat je doet.
privacy-danger = Op sommige plekken is het gevaarlijk om zulk materiaal te hebben. Denk eerst aan je eigen veiligheid. Hier niet verder lezen is ook een goede keuze.

## Messages

not-saved = Niet opgeslagen: { $reason }. { $count ->
    [one] 1 antwoord of stap wacht
   *[other] { $count } antwoorden of stappen wachten
} in het geheugen; bij je volgende stap wordt het opnieuw geprobeerd.
saved-again = Opslaan lukt weer. Er is niets verloren gegaan.
store-full = de schijf is vol
store-read-only = op die plek kan alleen gelezen worden
store-denied = het programma mag daar niet schrijven
store-locked = een ander venster van het programma is aan het schrijven
store-newer = het bestand komt van een nieuwere versie van het programma
store-symlink = het bestand is een link, en die vertrouwt het programma niet
store-too-large = het bestand is te groot
store-io = de schijf meldde een fout
store-foreign = het bestand daar is niet van dit programma
store-not-file = wat daar staat, is geen bestand
store-exists = daar staat al een bestand
store-missing = het bestand is er niet
store-moved = het bestand is weggehaald of vervangen
pack-problems = Er zitten fouten in een cursuspakket; ‘article26 check’ wijst ze aan.
opened-read-only = Er staat nog een venster van het programma open. Wat je hier doet, wordt niet bewaard.
opened-newer = Je voortgangsbestand komt van een nieuwere versie. Het blijft zoals het is; wat je hier doet, wordt niet bewaard.
opened-repaired = Een deel van het voortgangsbestand was beschadigd. Wat leesbaar was, is bewaard; het beschadigde bestand is apart gezet.
opened-not-possible = Je voortgang kan hier niet bewaard worden. Wat je doet, gaat verloren zodra je stopt.
script-withheld = Deze terminal kan de letters van je taal niet tonen (daarvoor zijn UTF-8 en een andere terminal dan de Linux-console nodig). Je ziet de cursus in het Engels.
too-small = Het venster is te klein. Het moet minstens 20 bij 6 zijn. Maak het groter; er gaat niets verloren.

## Plain mode

plain-enter = Enter
plain-unknown = Dat nummer staat er niet bij. Typ een nummer uit de lijst, of alleen Enter.
plain-choose = Nummer, of Enter:
plain-write = Schrijf, dan Enter (opdrachten beginnen met /):
plain-picture = Afbeelding
plain-quote = Citaat
plain-number = Typ het nummer van je antwoord.
plain-ticked = aangevinkt
plain-right = goed
plain-wrong = fout
plain-missed = goed, niet gekozen
plain-end = Einde. Je plek blijft bewaard.
plain-end-forgotten = Einde. Hiervan is niets bewaard.
plain-new = nog niet begonnen
plain-begun = begonnen
plain-finished = klaar
plain-partly = deels goed
your-order = Jouw volgorde
reflection-go-on = Verder schrijven
help-lights = Dertig lichten staan voor de dertig artikelen. Een open rondje is donker: nog geen vraag erover beantwoord. Een half rondje is begonnen. Een vol rondje is verlicht: genoeg vragen erover de laatste keer goed beantwoord.
help-plain-how = Typ een nummer en Enter. Nummers uit een lijst kiezen. Nummers vanaf 81 doen wat de regel onder de pagina zegt; ze zijn overal gelijk. Een lege regel doet wat daar achter ‘Enter’ staat. Zet tijdens het schrijven een schuine streep voor zo’n nummer: /95.

## Plots

plot-at-least = Elk getal is een minimum: minstens zoveel.
plot-from = Let op de as: die begint bij { $from }, niet bij 0.

## The letter desk

letter-private = Wat je schrijft, blijft in het geheugen en wordt naar niemand verstuurd. Zodra je stopt, is het weg, tenzij je het zelf in een bestand hebt opgeslagen.
letter-step-who = Stap 1: wie ik ben
letter-step-concern = Stap 2: waarover ik me zorgen maak
letter-step-right = Stap 3: waarom het recht ertoe doet
letter-step-demand = Stap 4: wat ik vraag
letter-good-who = Eén zin is genoeg: wat je bent, niet waar je woont. ‘Ik ben lerares’ zegt een instantie meer dan een naam. Laat je naam, adres, telefoonnummer en accounts weg.
letter-good-concern = Schrijf wat er gebeurde, met wie en wanneer, zoals het in de opdracht staat. Feiten komen verder dan woede. Laat weg wat je niet weet.
letter-good-right = Noem het recht dat op het spel staat en zeg in één of twee zinnen waarom het voor iedereen telt, ook voor wie je brief leest.
letter-good-demand = Doe één beleefd verzoek waaraan deze instantie kan voldoen. Een tweede verzoek zou het eerste verzwakken. Je mag de lezer bedanken.
letter-field = Jouw woorden
letter-preview = De hele brief
letter-closing = Hoogachtend
letter-checklist = Wat de checklist ziet
letter-checklist-note = Staat er niets onder een regel, dan is het gevonden. De checklist zoekt alleen bepaalde woorden: hij begrijpt je zinnen niet en geeft geen cijfer. Lees je brief hardop als dat kan; je eigen oor weet meer.
letter-check-who = Je zegt wie er schrijft
letter-mend-who = Nog niet gezien. In stap 1 is geen woord gevonden dat zegt wie je bent. ‘Ik ben student’ of ‘Als verpleegkundige …’ is al genoeg.
letter-check-concern = Je noemt de zaak
letter-mend-concern = Nog niet gezien. In stap 2 zijn de persoon en de gebeurtenis niet gevonden. Zeg wat er gebeurde, en met wie.
letter-check-right = Je noemt het recht
letter-mend-right = Nog niet gezien. In stap 3 is geen recht gevonden. Noem het recht, of het artikel van de Verklaring waarin het staat.
letter-check-demand = Je vraagt één ding
letter-mend-demand = Nog niet gezien. In stap 4 hoort één verzoek te staan, niet geen en niet meerdere. Het kan zo beginnen: ‘Ik vraag u om …’.
letter-check-polite = Je blijft beleefd
letter-mend-polite = Nog niet gezien. Er ontbreekt een beleefd woord (‘alstublieft’, ‘vriendelijk’, ‘dank u’), of er staat een woord dat beledigt of dreigt.
letter-check-private = Je houdt je eigen gegevens voor je
letter-mend-private = Kijk nog eens goed. Iets lijkt op een telefoonnummer, een webadres of een account. Een oefenbrief heeft dat niet nodig.
letter-check-length = Je brief is lang genoeg om het te zeggen, en kort genoeg om gelezen te worden
letter-mend-length = Nog niet. Vier volledige zinnen kunnen genoeg zijn, één voor elke stap. Meer dan een stuk of vijftien worden zelden tot het eind gelezen.
letter-change = Iets veranderen
letter-save = Opslaan in een bestand
letter-on = Verder; er wordt niets bewaard
letter-words-who = ik ben | ben ik | wij zijn | we zijn | ik werk | werk ik | ik studeer | ik geef les | ik zit op school | ik schrijf u als | ik schrijf dit als | ondergetekende | van beroep | als leraar | als lerares | als docent | als student | als scholier | als verpleeg | als burger
letter-words-ask = vraag | vragen | verzoek | smeek | ik eis | dring er | dring ik er | roep u | roep ik u | beroep op u | zou u | zou u willen v | zou u graag willen v | zou u vriendelijk willen v | wilt u | kunt u | laat haar | vraag u: laat | verzoek: laat | verzoek is: laat | trek de aanklacht
letter-words-polite = alstublieft | alsjeblieft | vriendelijk | beleefd | met respect | met alle respect | respectvol | dank u | dank voor | dankbaar | bedank | hartelijk dank | bij voorbaat dank | met dank | geachte | hoogachtend | erkentelijk | zou u | graag
letter-words-harsh = idioot | idiot | stommeling | stomme | domkop | dommerik | leugenaar | jullie misdadigers | schurk | schoft | tuig | uitschot | lafaard | laffe | dwaas | ploert | schaam u | schaam je | hiervoor boeten | zult boeten

## The card

card-how = De eerste regels laten zien wat er nu op de kaart staat. Kies er een om die te veranderen.
card-part = { $part }: { $choice }
card-words = Woorden: ‘{ $words }’
card-write = Zelf woorden schrijven
card-own = Jouw woorden voor de kaart, zonder echte namen
card-save = De kaart opslaan in een bestand
card-on = Verder; er wordt niets bewaard

## Actions

action-questions = Vragen om eerst te stellen:
action-private = Wat je hier bekijkt, wordt niet bewaard, en het programma vertelt het aan niemand.
action-first = Om eerst aan te denken
action-on = Verder
action-other = Iets anders bekijken
action-none = Voor nu niets. Dat is ook prima.
risk-low = weinig risico op de meeste plekken
risk-medium = enig risico, afhankelijk van de plek
risk-high = veel risico op sommige plekken

## Saving to a file

key-save = opslaan
key-not-save = niet opslaan
key-clear = leegmaken
save-title = Opslaan in een bestand
save-who-label = Wie het kan lezen
save-who = Wie het bestand kan openen, kan het lezen: op deze computer de beheerder en iedereen die je account gebruikt. Het bestand staat buiten dit programma; niets wist het voor je.
save-field = Naam van het bestand
save-how = Er komt een nieuw bestand, in de map waarin je het programma hebt gestart, tenzij je een andere noemt. Een bestand dat er al staat, wordt nooit vervangen.
file-saved = Opgeslagen. Het bestand is nu van jou; het programma komt er niet meer aan.
file-exists = Er is al een bestand met die naam. Kies een andere naam.
file-no-name = Geef het bestand een naam.
file-no-folder = Die map bestaat niet.
file-denied = Het programma mag daar niet schrijven.
file-failed = De schijf meldde een fout. Er is niets weggeschreven.

## Finding one's way

menu-search = Zoeken
menu-glossary = Woordenlijst
menu-review = Herhalen: wat nog niet goed was
menu-notebook = Notitieboek: notities en gemarkeerde pagina’s
key-new-words = nieuwe zoekwoorden
key-note = notitie schrijven
key-mark = pagina markeren
key-unmark = markering weghalen
page-marked = gemarkeerd
search-title = Zoeken
search-field = Zoekwoorden
search-how = Je zoekt in lessen, begrippen en artikelen, in je eigen taal. Met een nummer vind je het artikel.
search-nothing = Niets gevonden voor ‘{ $query }’. Probeer minder letters, of een ander woord.
find-term = woordenlijst
find-article = Verklaring
glossary-title = Woordenlijst
glossary-field = Typ om de lijst korter te maken
glossary-here = op deze pagina
glossary-taught = Lessen hierover
review-title = Herhalen
review-how = Een vraag komt terug totdat je die twee keer goed hebt beantwoord, op verschillende dagen. Fouten tellen hier niet tegen je.
review-nothing = Er is niets te herhalen. Wat je niet meteen goed beantwoordt, wacht hier op je.
review-counts = { $due ->
    [0] Vandaag is er niets te herhalen.
    [one] Vandaag is er 1 vraag te herhalen.
   *[other] Vandaag zijn er { $due } vragen te herhalen.
} { $later ->
    [0] { "" }
    [one] Op een andere dag komt er nog 1.
   *[other] Op een andere dag komen er nog { $later }.
}
review-begin = Beginnen
review-more = Verder met meer vragen
review-leave = Nu niet
home-review = { $count ->
    [one] Herhalen: 1 vraag
   *[other] Herhalen: { $count } vragen
}
note-title = Een notitie bij ‘{ $lesson }’
note-private = Dit is alleen voor jou. Er wordt niets bewaard, tenzij jij dat wilt.
note-forgotten = In deze sessie wordt niets bewaard: wat je hier schrijft, is weg zodra je stopt.
notebook-title = Notitieboek
notebook-empty = Het notitieboek is leeg.
notebook-how = In een les schrijf je met n een notitie en markeer je met b de pagina. Beide staan ook in het menu.
notebook-how-plain = In een les schrijf je met 81 een notitie en markeer je met 82 de pagina.
notebook-note = Jouw notitie
notebook-mark = { $lesson }, pagina { $page }
notebook-save = Alle notities opslaan in een bestand
notebook-lesson = De les openen
notebook-change = De notitie veranderen
notebook-delete = Wissen
notebook-not-delete = Bewaren
notebook-delete-question = Deze woorden wissen?
notebook-delete-how = Ze verdwijnen meteen uit je voortgangsbestand. Bij kopieën en back-ups kan dit programma niet.
help-search = zoeken
help-glossary = woordenlijst
help-declaration = de Verklaring
help-review = herhalen
help-notebook = notitieboek

## Pages that run to the left

help-mirrored = In deze taal begint een bladzijde rechts: met de pijl naar links ga je verder, met de pijl naar rechts ga je terug.

## De Verklaring in vele talen

key-texts = talen
declaration-name = Universele Verklaring van de Rechten van de Mens
declaration-preamble = Preambule
declaration-article = Artikel { $number }
declaration-credit = Tekst: Verenigde Naties (OHCHR), uit ‘UDHR in Unicode’.
declaration-gap = In de bron van deze tekst ontbreekt een deel van dit artikel.
declaration-no-preamble = De bron van deze tekst heeft geen preambule.
declaration-broken = { $name } wordt geschreven in een schrift waarvan de letters aan elkaar vastzitten, op elkaar staan of van plaats wisselen. De meeste terminals kunnen dat niet en tonen het in stukken.
declaration-show = Toch tonen: een paar terminals tekenen het goed
declaration-rare = { $name }: zie je lege vakjes of vraagtekens, dan mist het lettertype van je terminal deze letters.
declaration-languages = Taal: { $names }
texts-title = Talen van de Verklaring
texts-first = Lezen in: { $name }
texts-second = Ernaast: { $name }
texts-none = niets
texts-alone = De tweede tekst sluiten
texts-first-title = In welke taal lezen?
texts-second-title = Welke taal ernaast?
texts-field = Een deel van een naam, in de taal zelf of in het Engels, of een code
texts-nothing = Geen taal past bij ‘{ $query }’.
texts-more = { $more ->
    [one] Er past nog één taal
   *[other] Er passen nog { $more } talen
}: typ nieuwe woorden om er een te noemen.
texts-latin-only = Deze terminal toont alleen Latijnse letters. { $others } talen in andere schriften worden niet aangeboden.

## Lists

list-comma = { ", " }

## Fields and long lists

field-full = Er is hier geen ruimte meer; wat niet paste, is weggelaten.
list-more = { $more ->
    [one] Er is er nog één
   *[other] Er zijn er nog { $more }
}: typ woorden om de lijst korter te maken.
