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

    De cursus werkt zonder netwerk en zonder account. Iedereen mag hem vrij en gratis gebruiken, kopiëren en aanpassen.
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
help-plain-how = Typ een nummer en Enter. Nummers uit een lijst kiezen. Nummers vanaf 91 doen wat de regel onder de pagina zegt; ze zijn overal gelijk. Een lege regel doet wat daar achter ‘Enter’ staat. Zet tijdens het schrijven een schuine streep voor zo’n nummer: /95.
