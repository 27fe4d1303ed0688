### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26: een cursus mensenrechten in de terminal

    article26                        open de cursus waar je gebleven was
    article26 learn COURSE[/LESSON]  open een module of een les
    article26 courses [--json]       toon de modules
    article26 udhr [ARTICLE]         toon de Universele Verklaring, of één artikel
    article26 udhr --list [WOORD]    toon de talen van de Verklaring
    article26 progress show          toon wat er van je bewaard is
    article26 progress export FILE   kopieer het naar een bestand
    article26 progress import FILE   voeg toe wat er in een bestand staat
    article26 progress forget        wis alles wat bewaard is
    article26 check [PATH…] [--json] kijk cursuspakketten na
    article26 accept LANGUAGE [NAME…] neem nagekeken vertalingen over
    article26 serve [--config FILE]  stel de cursus via SSH open voor wie verbinding maakt
    article26 visit [--config FILE]  toon één bezoeker de cursus, achter een OpenSSH-server
    article26 privacy                wat dit programma bewaart en niet kan beloven

    Opties
    --lang TAG        taal, zoals en, th, nl, sv
    --plain           regel voor regel: voor schermlezers, pipes en trage lijnen
    --no-trace        niets naar de schijf schrijven
    --progress FILE   waar je voortgang bewaard wordt
    --courses DIR     een map met meer cursussen (herhaalbaar)
    --theme NAME      dark, light, contrast of none
    --ascii           alleen ASCII-tekens
    --bidi WHO        wie tekst van rechts naar links ordent: app, terminal, off
    --help, --version
cli-version = article26 { $version }
cli-hint = ‘article26 --help’ toont opdrachten en opties.
cli-unknown-command = article26: de opdracht ‘{ $name }’ bestaat niet.
cli-unknown-option = article26: de optie ‘{ $name }’ bestaat hier niet.
cli-missing-value = article26: bij de optie ‘{ $name }’ hoort een waarde.
cli-too-much = article26: ‘{ $name }’ is te veel voor deze opdracht.
cli-needs = article26: bij ‘{ $command }’ ontbreekt { $what }.
cli-a-file = de naam van een bestand
cli-bad-theme = article26: het thema ‘{ $name }’ bestaat niet; kies dark, light, contrast of none.
cli-no-language = article26: de taal ‘{ $name }’ is er niet; wel: { $list }.
cli-no-course = article26: de cursus of les ‘{ $name }’ is er niet; wel: { $list }.
cli-no-article = article26: de Verklaring heeft geen artikel ‘{ $name }’; kies 1 tot en met 30.
cli-no-declaration = article26: de Verklaring is er niet in de taal ‘{ $name }’; ‘article26 udhr --list’ toont de talen.
cli-needs-utf8 = article26: deze terminal kan de letters van die taal niet tonen; stel een UTF-8-locale in, zoals LANG=C.UTF-8.
cli-no-progress-place = article26: er is geen map voor je voortgang gevonden; noem een bestand met --progress, of gebruik --no-trace.
cli-store = article26: { $file }: { $reason }.
cli-terminal = article26: de terminal is niet te gebruiken ({ $reason }); probeer --plain.

courses-line = { $lessons ->
    [one] 1 les
   *[other] { $lessons } lessen
}, { $minutes } minuten, { $items } vragen
udhr-list-official = officieel
udhr-list-translation = vertaling

progress-file = Bestand: { $file }
progress-none = Er is niets van je bewaard.
progress-facts = { $count ->
    [one] Eén gegeven
   *[other] { $count } gegevens
}
progress-course = { $course }: { $done } van { $all } lessen
progress-quiz = beste quizscore { $percent }%
progress-kept-texts = { $count ->
    [one] Eén tekst die je wilde bewaren
   *[other] { $count } teksten die je wilde bewaren
}
progress-exported = Gekopieerd naar { $file }.
progress-imported = { $added ->
    [0] Niets nieuws.
    [one] Eén nieuw gegeven.
   *[other] { $added } nieuwe gegevens.
} { $known ->
    [0] { "" }
    [one] Eén was al bekend.
   *[other] { $known } waren al bekend.
}
progress-imported-damaged = { $count ->
    [one] Eén deel van dat bestand was beschadigd en is overgeslagen.
   *[other] { $count } delen van dat bestand waren beschadigd en zijn overgeslagen.
}
progress-forgotten = Gewist. In back-ups kunnen nog kopieën staan, en deskundigen kunnen soms gewiste gegevens terughalen.
progress-nothing = Er was niets om te wissen.

check-clean = { $courses ->
    [one] Eén cursus
   *[other] { $courses } cursussen
}, { $languages ->
    [one] één taal
   *[other] { $languages } talen
}, { $pages } pagina’s getekend op 80×24 en 40×12: niets mis.
check-found = { $count ->
    [one] Eén probleem.
   *[other] { $count } problemen.
}

cli-a-language = de code van een taal
cli-no-translation = article26: er is geen vertaling in ‘{ $name }’; ga naar de map waarin locales staat, en noem een andere taal dan Engels.
cli-no-message = article26: het bestand of bericht ‘{ $name }’ is er in die taal niet; noem een bestand zoals limits.ftl, of een bericht.
accept-done = { $count ->
    [0] Er was niets nieuws.
    [one] 1 bericht overgenomen.
   *[other] { $count } berichten overgenomen.
} Het register staat in { $file }.

## Right-to-left text

cli-bad-bidi = article26: er is geen manier ‘{ $name }’ om tekst van rechts naar links te ordenen; gebruik app, terminal of off.

## De Verklaring

cli-no-declaration-near = article26: er is geen Verklaring in ‘{ $name }’; het lijkt op: { $list }.
