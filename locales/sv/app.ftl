### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Article 26

## Footer: what a key does here

key-choose = navigera
key-take = välj
key-open = öppna
key-back = tillbaka
key-leave = avsluta
key-menu = meny
key-more = mer
key-onward = vidare
key-finish = slutför
key-previous = förra
key-module = modulen
key-tick = kryssa i
key-answer = svara
key-undo = ångra
key-hint = ledtråd
key-again = svara igen
key-pass = hoppa över
key-pause = paus
key-done = klar
key-next-article = nästa artikel

## Choosing a language

language-title = Välj språk
language-welcome = Välj med en siffra, eller med piltangenterna och Enter.
language-later = Du kan byta språk när som helst i menyn.

## Home

home-continue = Fortsätt: { $lesson }
home-next = Nästa: { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] 1 lektion
       *[other] { $all } lektioner
    }
   *[other] { $done } av { $all } lektioner
}
home-declaration = 30 artiklar
home-empty = Här finns ingen kurs. Starta programmet utan --courses, eller ange en mapp där det finns en kurs.
lights-summary = Trettio ljus. Tända: { $lit }, påbörjade: { $begun }, otända: { $dark }
light-dark = otänt
light-begun = påbörjat
light-lit = tänt
group-dignity = Värdighet och jämlikhet
group-personal = Personliga rättigheter
group-political = Medborgerliga och politiska rättigheter
group-social = Ekonomiska, sociala och kulturella rättigheter
group-order = Ordning och plikter

## A module

minutes = { $minutes } min
module-outcomes = Efteråt kan du
module-reviewed = Fakta kontrollerades senast den { $date }.
module-untranslated = Den här modulen finns ännu inte på svenska. Du kan läsa den på engelska.
module-broken = Modulen kan inte läsas: det finns ett fel i filen. Kommandot ”article26 check” visar var.
outline = Lektioner
notice-label = Innan du går vidare
notice-themes = Det här tas upp: { $themes }.
notice-go = Gå vidare
notice-skip = Hoppa över den här delen; du förlorar inget på det
theme-prison = fängelse
theme-torture = tortyr
theme-genocide = folkmord
theme-violence = våld
theme-killing = dödligt våld
theme-death-penalty = dödsstraff
theme-war = krig
theme-nudity = nakenhet
theme-hate = hat
theme-discrimination = diskriminering

## A lesson

phase-experience = Till att börja med
phase-story = En berättelse
phase-input = Något nytt
phase-practice = Pröva själv
phase-debrief = En tillbakablick
phase-action = Ett steg du kan ta
lesson-empty = I den här lektionen finns det inget att läsa än.
lesson-done = Du är klar med ”{ $lesson }”
lesson-answers = Rätta svar: { $right } av { $all }
lesson-next = Nästa lektion: { $lesson }
lesson-to-quiz = Till modulens quiz
lesson-to-module = Tillbaka till modulen
citation-label = Här står det
figure-at-least = minst { $value }
figure-source = { $source }, { $year }
story-status = Läget den { $date }: { $status }

stance-before = Hur mycket håller du med? Inget svar är rätt eller fel. Du får se meningen igen mot slutet.
stance-kept = Ditt val sparas med dina framsteg.
stance-after = Samma mening igen. Var står du nu? Inget svar är rätt eller fel.
stance-then = I början sa du: { $stance }.
stance-1 = Inte alls
stance-2 = Inte så mycket
stance-3 = Mitt emellan
stance-4 = Ganska mycket
stance-5 = Helt och hållet
stance-silent = Det vill jag helst inte säga

reflection-private = Det här är bara för dig. Inget sparas om du inte själv vill det.
reflection-think = Jag har tänkt efter; gå vidare
reflection-write = Skriv ner något
reflection-field = Dina ord
reflection-written = Du skrev
reflection-kept = Sparat tidigare
reflection-drop = Radera det som sparats
reflection-keep-question = Vill du spara de här orden?
reflection-keep-where = De skrivs i så fall till filen { $file } på den här datorn. Den som kan öppna filen kan läsa dem.
reflection-not-keep = Spara dem inte
reflection-keep = Spara dem i den filen

## Questions

answer-true = Sant
answer-false = Falskt
order-first = Vad kommer först?
order-next = Och vad kommer sedan?
so-far = Hittills
tick-several = Flera svar kan vara rätt.
tick-none = Kryssa i minst ett.
tick-done = Det är mitt svar
write-answer = Ditt svar
your-answer = Du skrev
fill-in-other = Det var inte det svar vi sökte.
walk-verdict = Och din slutsats?
pair-arrow = { " → " }
hint-number = Ledtråd { $number } av { $all }
try-again = Försök igen
show-answer = Visa svaret
verdict-right = Rätt
verdict-partly = Delvis rätt: { $percent } %
verdict-wrong = Inte riktigt
verdict-path = Din väg
verdict-path-wise = En klok väg
mark-right = Rätt:
mark-partly = Mitt emellan:
mark-wrong = Inte riktigt:
mark-missed = Också rätt:
path-recap = Dina steg och vad de ledde till
right-answer = { $count ->
    [one] Svaret
   *[other] Hela svaret
}
right-pairs = Det här hör ihop

## The quiz

quiz-title = Quiz
quiz-size = { $count ->
    [one] 1 fråga
   *[other] { $count } frågor
}
quiz-best = som bäst { $percent } %
quiz-under-way = { $done } av { $all } besvarade
quiz-intro = { $count ->
    [one] En fråga
   *[other] { $count } frågor
} från hela modulen. Du klarar quizet med { $pass } %.
quiz-calm = Det går inte på tid. Efter varje svar ser du varför. Du kan sluta och komma tillbaka senare.
quiz-begin = Börja
quiz-continue = Fortsätt där du var
quiz-new = Ett nytt quiz
quiz-last-result = Det senaste resultatet
quiz-leave = Inte nu
quiz-question = Fråga { $number } av { $all }

result-passed = Godkänt
result-passed-text = Du kan den här modulen bra. Artiklarna du svarade rätt på lyser nu på startsidan.
result-not-yet = Inte riktigt framme än
result-not-yet-text = Inget är förlorat. Läs en lektion igen, öva på det som blev fel eller gör ett nytt quiz.
result-practice = Övningen är klar
result-score = { $percent } %: { $right } av { $all } rätt{ $partly ->
    [0] { "" }
   *[other] , { $partly } delvis
} (för godkänt krävs { $pass } %)
result-again = Öva på det som inte blev rätt
result-reread = Läs igen: { $lesson }
result-open-each = Öppna en fråga för att se förklaringen.
explanation-lesson = Mer om detta i lektionen ”{ $lesson }”.
explanation-articles = { $count ->
    [one] Artikel i förklaringen: { $articles }
   *[other] Artiklar i förklaringen: { $articles }
}

## The Declaration

declaration-title = Förklaringens text
declaration-official = Förenta nationernas officiella text.
declaration-translation = Översättning. De officiella texterna är de på arabiska, engelska, franska, kinesiska, ryska och spanska.
article-1 = Fria och lika i värde
article-2 = Ingen diskriminering
article-3 = Liv, frihet och säkerhet
article-4 = Inget slaveri
article-5 = Ingen tortyr
article-6 = Erkänd som person i lagens mening
article-7 = Lika inför lagen
article-8 = Hjälp från domstol
article-9 = Inget godtyckligt frihetsberövande
article-10 = En rättvis rättegång
article-11 = Oskyldig tills skulden är bevisad
article-12 = Privatliv
article-13 = Rörelsefrihet
article-14 = Asyl
article-15 = En nationalitet
article-16 = Äktenskap och familj
article-17 = Egendom
article-18 = Tanke, samvete och religion
article-19 = Åsikter och yttranden
article-20 = Möten och föreningar
article-21 = Att delta i landets styre
article-22 = Social trygghet
article-23 = Arbete
article-24 = Vila och fritid
article-25 = En tillräcklig levnadsstandard
article-26 = Utbildning
article-27 = Kultur och vetenskap
article-28 = En ordning där rättigheter förverkligas
article-29 = Plikter och gränser
article-30 = Ingen rätt att förstöra rättigheter

## The menu

menu-title = Meny
menu-go-on = Fortsätt här
menu-home = Startsidan
menu-language = Språk
menu-declaration = Den allmänna förklaringen
menu-help = Tangenter och hjälp
menu-about = Om programmet och din integritet
menu-quit = Avsluta; din plats sparas
menu-quick-exit = Lämna genast och rensa skärmen

## Help

help-title = Tangenter och hjälp
help-here = På den här sidan
help-everywhere = Överallt
help-move = navigera och välj
help-scroll = bläddra i långa sidor
help-menu = meny: allt annat
help-help = den här hjälpen
help-language = ett annat språk
help-quit = avsluta; din plats sparas
help-quick-exit = lämna genast, med ren skärm
help-plain = Använder du skärmläsare? Starta med ”article26 --plain”: samma kurs, rad för rad.
help-saved = Varje svar sparas så snart det sista försöket är gjort. Du behöver inte spara något själv.

## About and privacy

about-title = Om Article 26
about-text =
    Artikel 26 i den allmänna förklaringen ger alla rätt till utbildning och säger att utbildningen ska stärka respekten för de mänskliga rättigheterna. Kursen har fått sitt namn efter den artikeln.

    { $place ->
        [visit] Du behöver inget konto. Alla får fritt använda, kopiera och ändra kursen; på din egen dator fungerar den även utan nätverk.
       *[own] Den fungerar utan nätverk och utan konto. Alla får fritt använda, kopiera och ändra den.
    }
about-credits = Källor och licenser
about-credits-text = Förklaringens texter: Förenta nationerna, OHCHR. Programkod: MIT-licens. Lektioner: CC BY 4.0.
privacy-title = Din integritet
privacy-file = Dina framsteg finns i en enda fil: { $file }
privacy-nothing-kept = I den här sessionen sparas ingenting.
privacy-kept = I filen med dina framsteg står vilka lektioner du har öppnat, vad du har svarat och vilken ståndpunkt du har valt. Inget namn, och ingen text från dig om du inte själv har valt att spara den.
privacy-nothing-sent = Inget skickas till någon. Programmet använder aldrig nätverket.
privacy-no-trace = Med --no-trace skrivs ingenting alls. ”article26 progress forget” raderar det som redan finns.
privacy-quick-exit = F10 avslutar genast och rensar skärmen. Det döljer inte att du har använt datorn, och kameror kan fortfarande se dig.
privacy-disk = Den som kan använda ditt konto kan läsa filen, och det kan administratören också. En raderad fil kan ibland återskapas av experter.
privacy-watched = Mot program som övervakar, inspelningar av terminalen och skalets kommandohistorik kan det här programmet inte skydda dig.
privacy-network = Via SSH kan utomstående se vart du ansluter, när och hur länge, och värddatorn kan se vad du gör.
privacy-danger = På en del platser är det farligt att ha sådant här material. Tänk först på din egen säkerhet. Att inte läsa vidare på den här platsen är också ett bra val.

## Messages

not-saved = Inte sparat: { $reason }. { $count ->
    [one] 1 svar eller steg väntar
   *[other] { $count } svar eller steg väntar
} i minnet; vid ditt nästa steg görs ett nytt försök.
saved-again = Nu går det att spara igen. Inget gick förlorat.
store-full = disken är full
store-read-only = platsen är skrivskyddad
store-denied = programmet får inte skriva där
store-locked = ett annat av programmets fönster håller på att skriva
store-newer = filen kommer från en nyare version av programmet
store-symlink = filen är en länk, och det litar programmet inte på
store-too-large = filen är för stor
store-io = disken rapporterade ett fel
store-foreign = filen där hör inte till det här programmet
store-not-file = det som finns där är ingen fil
store-exists = det finns redan en fil där
store-missing = filen finns inte där
store-moved = filen har tagits bort eller ersatts
pack-problems = Ett kurspaket innehåller fel; ”article26 check” visar dem.
opened-read-only = Programmet är öppet i ett annat fönster. Det du gör här sparas inte.
opened-newer = Filen med dina framsteg kommer från en nyare version. Den lämnas som den är; det du gör här sparas inte.
opened-repaired = En del av filen med dina framsteg var skadad. Det som gick att läsa finns kvar, och den skadade filen har lagts undan.
opened-not-possible = Dina framsteg kan inte sparas här. Det du gör går förlorat när du avslutar.
script-withheld = Den här terminalen kan inte visa ditt språks bokstäver (det kräver UTF-8 och en annan terminal än Linuxkonsolen). Kursen visas på engelska.
too-small = Fönstret är för litet. Det måste vara minst 20 gånger 6. Gör det större; inget går förlorat.

## Plain mode

plain-enter = Enter
plain-unknown = Det numret finns inte i listan. Skriv ett nummer från listan, eller bara Enter.
plain-choose = Nummer, eller Enter:
plain-write = Skriv, sedan Enter (kommandon börjar med /):
plain-picture = Bild
plain-quote = Citat
plain-number = Skriv numret på ditt svar.
plain-ticked = ikryssat
plain-right = rätt
plain-wrong = fel
plain-missed = rätt, inte valt
plain-end = Slut. Din plats är sparad.
plain-end-forgotten = Slut. Inget av detta har sparats.
plain-new = inte påbörjad
plain-begun = påbörjad
plain-finished = klar
plain-partly = delvis rätt
your-order = Din ordning
reflection-go-on = Skriv vidare
help-lights = Trettio ljus står för de trettio artiklarna. En tom ring är släckt: ingen fråga om den är besvarad än. En halv är påbörjad. En full är tänd: tillräckligt många frågor om den besvarades rätt senast.
help-plain-how = Skriv ett nummer och tryck Enter. Nummer i en lista väljer. Nummer från 81 gör det som raden under sidan säger; de är desamma överallt. En tom rad gör det som står efter ”Enter” där. Sätt ett snedstreck före ett sådant nummer medan du skriver: /95.

## Plots

plot-at-least = Varje tal är ett minimum: minst så många.
plot-from = Titta på axeln: den börjar på { $from }, inte på 0.

## The letter desk

letter-private = Det du skriver stannar i minnet och skickas inte till någon. När du avslutar är det borta, om du inte själv har sparat det i en fil.
letter-step-who = Steg 1: vem jag är
letter-step-concern = Steg 2: det som oroar mig
letter-step-right = Steg 3: varför rättigheten är viktig
letter-step-demand = Steg 4: vad jag ber om
letter-good-who = En mening räcker: vad du är, inte var du bor. ”Jag är lärare” säger mer för en myndighet än ett namn. Utelämna namn, adress, telefonnummer och konton.
letter-good-concern = Skriv vad som hände, vem det drabbade och när, så som fallet beskrivs. Fakta når längre än ilska. Utelämna det du inte vet.
letter-good-right = Nämn rättigheten som står på spel och säg i en eller två meningar varför den är viktig för alla, också för den som läser ditt brev.
letter-good-demand = Framför en enda artig begäran, som just den här myndigheten kan uppfylla. En begäran till skulle försvaga den första. Du får gärna tacka den som läser.
letter-field = Dina ord
letter-preview = Hela brevet
letter-closing = Med vänlig hälsning
letter-checklist = Det checklistan ser
letter-checklist-note = Står det inget under en rad, så har det hittats. Checklistan letar bara efter vissa ord: den förstår inte dina meningar och sätter inget betyg. Läs brevet högt om du kan; ditt eget öra vet mer.
letter-check-who = Du säger vem som skriver
letter-mend-who = Syns inte än. I steg 1 hittades inget ord som säger vem du är. Det räcker med ”Jag är student” eller ”Som sjuksköterska …”.
letter-check-concern = Du nämner fallet
letter-mend-concern = Syns inte än. I steg 2 hittades varken personen eller händelsen. Säg vad som hände och vem det drabbade.
letter-check-right = Du nämner rättigheten
letter-mend-right = Syns inte än. I steg 3 hittades ingen rättighet. Nämn rättigheten, eller dess artikel i förklaringen.
letter-check-demand = Du ber om en enda sak
letter-mend-demand = Syns inte än. I steg 4 ska det finnas en begäran, inte ingen och inte flera. Den kan börja så här: ”Jag ber er att …”.
letter-check-polite = Du håller en artig ton
letter-mend-polite = Syns inte än. Ett artigt ord saknas (”vänligen”, ”respektfullt”, ”tack”), eller så finns det ett ord som förolämpar eller hotar.
letter-check-private = Du behåller dina egna uppgifter för dig själv
letter-mend-private = Titta en gång till. Något ser ut som ett telefonnummer, en webbadress eller ett konto. Ett övningsbrev behöver inget sådant.
letter-check-length = Brevet är långt nog för att få det sagt och kort nog för att bli läst
letter-mend-length = Inte än. Fyra hela meningar kan räcka, en för varje steg. Fler än ungefär femton blir sällan lästa till slutet.
letter-change = Ändra något
letter-save = Spara i en fil
letter-on = Gå vidare; inget sparas
letter-words-who = jag är | är jag | vi är | undertecknad | som lärare | som student | som elev | som sjuksköterska | som förälder | som medborgare | jag skriver som | jag arbetar | arbetar jag | jag jobbar | jag studerar | jag läser till | jag undervisar | jag går i
letter-words-ask = ber er | ber dig | ber om | ber att | ber jag | ber vi | ber därför | be er | be om | begär | vädja | uppman | jag kräver | hemställ | anhåller om | yrkar | skulle ni | kan ni | vänligen frige | vänligen släpp | ber er vänligen | ber er att vänligen
letter-words-polite = vänlig | snälla | var snäll | tack | med respekt | all respekt | respektfull | ödmjuk | hövlig | artigt | ärade | bäste | bästa åklagare | högaktning | aktningsfullt | hälsning | uppskatta | skulle ni
letter-words-harsh = idiot | dumma | dumskalle | dumbom | dumhuvud | korkad | lögnare | lögnhals | ni brottslingar | skurk | avskum | slödder | usling | fegis | fega | tölp | skäms på er | ni borde skämmas | få sota för | få betala för det

## The card

card-how = De första raderna visar vad som finns på kortet nu. Välj en av dem för att ändra den.
card-part = { $part }: { $choice }
card-words = Ord: ”{ $words }”
card-write = Skriv egna ord
card-own = Dina ord på kortet, utan riktiga namn
card-save = Spara kortet i en fil
card-on = Gå vidare; inget sparas

## Actions

action-questions = Frågor att ställa först:
action-private = Det du tittar på här sparas inte, och programmet berättar det inte för någon.
action-first = Att tänka på först
action-on = Gå vidare
action-other = Titta på något annat
action-none = Inget just nu. Det går också bra.
risk-low = låg risk på de flesta platser
risk-medium = viss risk, beroende på platsen
risk-high = hög risk på en del platser

## Saving to a file

key-save = spara
key-not-save = spara inte
key-clear = töm
save-title = Spara i en fil
save-who-label = Vem som kan läsa den
save-who = Den som kan öppna filen kan läsa den: på den här datorn administratören och alla som använder ditt konto. Filen ligger utanför programmet; inget raderar den åt dig.
save-field = Filens namn
save-how = Filen är ny och hamnar i mappen där du startade programmet, om du inte anger en annan. En fil som redan finns ersätts aldrig.
file-saved = Sparat. Filen är din nu; programmet rör den inte igen.
file-exists = Det finns redan en fil med det namnet. Välj ett annat namn.
file-no-name = Ge filen ett namn.
file-no-folder = Den mappen finns inte.
file-denied = Programmet får inte skriva där.
file-failed = Disken rapporterade ett fel. Inget skrevs.

## Finding one's way

menu-search = Sök
menu-glossary = Ordlista
menu-review = Repetera: det som inte blev rätt än
menu-notebook = Anteckningsbok: anteckningar och bokmärken
key-new-words = nya sökord
key-note = skriv anteckning
key-mark = bokmärk sidan
key-unmark = ta bort bokmärket
page-marked = bokmärkt
search-title = Sök
search-field = Sökord
search-how = Du söker i lektioner, begrepp och artiklar på ditt språk. Med ett nummer hittar du artikeln.
search-nothing = Inget hittades för ”{ $query }”. Pröva färre bokstäver, eller ett annat ord.
find-term = ordlista
find-article = förklaringen
glossary-title = Ordlista
glossary-field = Skriv för att korta listan
glossary-here = på den här sidan
glossary-taught = Lektioner om detta
review-title = Repetera
review-how = En fråga kommer tillbaka tills du har svarat rätt på den två gånger, på olika dagar. Fel räknas inte emot dig här.
review-nothing = Det finns inget att repetera. Det du inte svarar rätt på genast väntar på dig här.
review-counts = { $due ->
    [0] I dag finns det inget att repetera.
    [one] I dag finns det 1 fråga att repetera.
   *[other] I dag finns det { $due } frågor att repetera.
} { $later ->
    [0] { "" }
    [one] 1 väntar till en annan dag.
   *[other] { $later } väntar till en annan dag.
}
review-begin = Börja
review-more = Fortsätt med fler frågor
review-leave = Inte nu
home-review = { $count ->
    [one] Repetera: 1 fråga
   *[other] Repetera: { $count } frågor
}
note-title = En anteckning till ”{ $lesson }”
note-private = Det här är bara för dig. Inget sparas om du inte själv vill det.
note-forgotten = I den här sessionen sparas ingenting: det du skriver här är borta när du avslutar.
notebook-title = Anteckningsbok
notebook-empty = Anteckningsboken är tom.
notebook-how = I en lektion skriver du en anteckning med n och bokmärker sidan med b. Båda finns också i menyn.
notebook-how-plain = I en lektion skriver du en anteckning med 81 och bokmärker sidan med 82.
notebook-note = Din anteckning
notebook-mark = { $lesson }, sidan { $page }
notebook-save = Spara alla anteckningar i en fil
notebook-lesson = Öppna lektionen
notebook-change = Ändra anteckningen
notebook-delete = Radera
notebook-not-delete = Behåll
notebook-delete-question = Vill du radera de här orden?
notebook-delete-how = De försvinner genast ur filen med dina framsteg. Kopior och säkerhetskopior kommer programmet inte åt.
help-search = sök
help-glossary = ordlista
help-declaration = förklaringen
help-review = repetera
help-notebook = anteckningsbok

## Pages that run to the left

help-mirrored = På det här språket börjar sidorna till höger: med vänsterpil går du vidare, med högerpil går du tillbaka.

## Förklaringen på många språk

key-texts = språk
declaration-name = Allmän förklaring om de mänskliga rättigheterna
declaration-preamble = Ingress
declaration-article = Artikel { $number }
declaration-credit = Text: Förenta nationerna (OHCHR), ur ”UDHR in Unicode”.
declaration-gap = I källan till den här texten saknas en del av artikeln.
declaration-no-preamble = Källan till den här texten har ingen ingress.
declaration-broken = { $name } skrivs med en skrift där bokstäverna binds ihop, staplas eller byter plats. De flesta terminaler klarar inte det och visar den i bitar.
declaration-show = Visa ändå: några terminaler ritar den rätt
declaration-rare = { $name }: ser du tomma rutor eller frågetecken saknar terminalens typsnitt de här bokstäverna.
declaration-languages = Språk: { $names }
texts-title = Förklaringens språk
texts-first = Läs på: { $name }
texts-second = Bredvid: { $name }
texts-none = inget
texts-alone = Stäng den andra texten
texts-first-title = Läsa på vilket språk?
texts-second-title = Vilket språk bredvid?
texts-field = En del av ett namn, på språket självt eller på engelska, eller en kod
texts-nothing = Inget språk passar ”{ $query }”.
texts-more = { $more ->
    [one] Ett språk till passar
   *[other] { $more } språk till passar
}: skriv nya ord för att nämna ett.
texts-latin-only = Den här terminalen visar bara latinska bokstäver. { $others } språk med andra skrifter erbjuds inte.

## Lists

list-comma = { ", " }

## Fields and long lists

field-full = Här finns inte plats för mer; det som inte fick plats är utelämnat.
list-more = { $more ->
    [one] Det finns en till
   *[other] Det finns { $more } till
}: skriv ord för att korta listan.
