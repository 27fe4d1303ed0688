### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26: en kurs om mänskliga rättigheter i terminalen

    article26                        öppna kursen där du slutade
    article26 learn COURSE[/LESSON]  öppna en modul eller en lektion
    article26 courses [--json]       lista modulerna
    article26 udhr [ARTICLE]         visa allmänna förklaringen, eller en artikel
    article26 udhr --list [ORD]      lista språken som förklaringen finns på
    article26 progress show          visa vad som är sparat om dig
    article26 progress export FILE   kopiera det till en fil
    article26 progress import FILE   lägg till det som finns i en fil
    article26 progress forget        radera allt som är sparat
    article26 check [PATH…] [--json] granska kurspaket
    article26 accept LANGUAGE [NAME…] ta över granskade översättningar
    article26 serve [--config FILE]  erbjud kursen via SSH till alla som ansluter
    article26 visit [--config FILE]  visa kursen för en enda besökare, bakom en OpenSSH-server
    article26 privacy                vad programmet sparar och inte kan lova

    Alternativ
    --lang TAG        språk, till exempel en, th, nl, sv
    --plain           rad för rad: för skärmläsare, pipes och långsamma nät
    --no-trace        skriv ingenting till disken
    --progress FILE   var dina framsteg sparas
    --courses DIR     en mapp med fler kurser (kan upprepas)
    --theme NAME      dark, light, contrast eller none
    --ascii           endast ASCII-tecken
    --bidi WHO        vem som ordnar text åt vänster: app, terminal eller off
    --help, --version
cli-version = article26 { $version }
cli-hint = ”article26 --help” visar kommandon och alternativ.
cli-unknown-command = article26: kommandot ”{ $name }” finns inte.
cli-unknown-option = article26: alternativet ”{ $name }” finns inte här.
cli-missing-value = article26: alternativet ”{ $name }” behöver ett värde.
cli-too-much = article26: ”{ $name }” är mer än kommandot tar emot.
cli-needs = article26: ”{ $command }” behöver { $what }.
cli-a-file = ett filnamn
cli-bad-theme = article26: temat ”{ $name }” finns inte; välj dark, light, contrast eller none.
cli-no-language = article26: språket ”{ $name }” finns inte; dessa finns: { $list }.
cli-no-course = article26: kursen eller lektionen ”{ $name }” finns inte; dessa finns: { $list }.
cli-no-article = article26: förklaringen har ingen artikel ”{ $name }”; välj ett nummer från 1 till 30.
cli-no-declaration = article26: förklaringen finns inte på språket ”{ $name }”; ”article26 udhr --list” visar språken.
cli-needs-utf8 = article26: den här terminalen kan inte visa språkets bokstäver; välj en UTF-8-locale, till exempel LANG=C.UTF-8.
cli-no-progress-place = article26: ingen mapp för dina framsteg hittades; ange en fil med --progress, eller använd --no-trace.
cli-store = article26: { $file }: { $reason }.
cli-terminal = article26: terminalen går inte att använda ({ $reason }); pröva --plain.

courses-line = { $lessons ->
    [one] 1 lektion
   *[other] { $lessons } lektioner
}, { $minutes } minuter, { $items } frågor
udhr-list-official = officiell
udhr-list-translation = översättning

progress-file = Fil: { $file }
progress-none = Inget är sparat om dig.
progress-facts = { $count ->
    [one] En notering
   *[other] { $count } noteringar
}
progress-course = { $course }: { $done } av { $all } lektioner
progress-quiz = bästa quizresultat { $percent } %
progress-kept-texts = { $count ->
    [one] En text som du bad att få spara
   *[other] { $count } texter som du bad att få spara
}
progress-exported = Kopierat till { $file }.
progress-imported = { $added ->
    [0] Inget nytt.
    [one] En ny notering.
   *[other] { $added } nya noteringar.
} { $known ->
    [0] { "" }
    [one] En fanns redan.
   *[other] { $known } fanns redan.
}
progress-imported-damaged = { $count ->
    [one] En del av den filen var skadad och togs inte med.
   *[other] { $count } delar av den filen var skadade och togs inte med.
}
progress-forgotten = Raderat. Kopior kan finnas kvar i säkerhetskopior, och experter kan ibland återskapa raderade filer.
progress-nothing = Det fanns inget att radera.

check-clean = { $courses ->
    [one] En kurs
   *[other] { $courses } kurser
}, { $languages ->
    [one] ett språk
   *[other] { $languages } språk
}, { $pages } sidor ritade i 80×24 och 40×12: inga fel.
check-found = { $count ->
    [one] Ett problem.
   *[other] { $count } problem.
}

cli-a-language = en språkkod
cli-no-translation = article26: det finns ingen översättning i ”{ $name }”; gå till mappen där locales ligger och ange ett annat språk än engelska.
cli-no-message = article26: filen eller meddelandet ”{ $name }” finns inte på det språket; ange en fil, till exempel limits.ftl, eller ett meddelande.
accept-done = { $count ->
    [0] Inget nytt.
    [one] 1 meddelande har tagits över.
   *[other] { $count } meddelanden har tagits över.
} Registret finns i { $file }.

## Right-to-left text

cli-bad-bidi = article26: det finns inget sätt ”{ $name }” att ordna text från höger till vänster; använd app, terminal eller off.

## Förklaringen

cli-no-declaration-near = article26: det finns ingen förklaring på ”{ $name }”; det liknar: { $list }.
