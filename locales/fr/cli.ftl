### Words of the command line. Commands, options and names of files stay as they are.

cli-usage =
    Article 26 : un cours sur les droits humains dans le terminal

    article26                        reprendre le cours où vous en étiez
    article26 learn COURSE[/LESSON]  ouvrir un module ou une leçon
    article26 courses [--json]       lister les modules
    article26 udhr [ARTICLE]         afficher la Déclaration, ou un article
    article26 udhr --list [WORD]     lister les langues de la Déclaration
    article26 progress show          ce qui est conservé de vous
    article26 progress export FILE   le copier dans un fichier
    article26 progress import FILE   ajouter ce que contient un fichier
    article26 progress forget        supprimer tout ce qui est conservé
    article26 check [PATH…] [--json] vérifier des paquets de cours
    article26 accept LANGUAGE [NAME…] adopter des traductions relues
    article26 serve [--config FILE]  proposer le cours par SSH à qui se connecte
    article26 visit [--config FILE]  le cours pour une visite derrière un serveur OpenSSH
    article26 privacy                ce que le programme garde, et ses limites

    Options
    --lang TAG        langue : en, fr, nl, th, par exemple
    --plain           ligne par ligne : lecteurs d’écran, pipes, liens lents
    --no-trace        ne rien écrire sur le disque
    --progress FILE   où votre progression est conservée
    --courses DIR     un dossier avec d’autres cours (peut se répéter)
    --theme NAME      dark, light, contrast ou none
    --ascii           signes ASCII seulement
    --bidi WHO        qui ordonne le texte de droite à gauche : app, terminal, off
    --help, --version
cli-version = article26 { $version }
cli-hint = « article26 --help » donne la liste des commandes et des options.
cli-unknown-command = article26: la commande « { $name } » n’existe pas.
cli-unknown-option = article26: l’option « { $name } » n’existe pas ici.
cli-missing-value = article26: il manque une valeur à l’option « { $name } ».
cli-too-much = article26: « { $name } » est de trop pour cette commande.
cli-needs = article26: à « { $command } », il manque { $what }.
cli-a-file = le nom d’un fichier
cli-bad-theme = article26: le thème « { $name } » n’existe pas ; choisissez dark, light, contrast ou none.
cli-no-language = article26: la langue « { $name } » n’est pas là ; il y a : { $list }.
cli-no-course = article26: il n’y a ni cours ni leçon « { $name } » ; il y a : { $list }.
cli-no-article = article26: la Déclaration n’a pas d’article « { $name } » ; indiquez un nombre de 1 à 30.
cli-no-declaration = article26: il n’y a pas de Déclaration en « { $name } » ; « article26 udhr --list » donne la liste des langues.
cli-needs-utf8 = article26: ce terminal ne peut pas afficher les lettres de cette langue ; choisissez une locale UTF-8, par exemple LANG=C.UTF-8.
cli-no-progress-place = article26: aucun dossier n’a été trouvé pour votre progression ; indiquez un fichier avec --progress, ou utilisez --no-trace.
cli-store = article26: { $file } : { $reason }.
cli-terminal = article26: le terminal ne peut pas être utilisé ({ $reason }) ; essayez --plain.

courses-line = { $lessons ->
    [one] { $lessons } leçon
   *[other] { $lessons } leçons
}, { $minutes } minutes, { $items } questions
udhr-list-official = officiel
udhr-list-translation = traduction

progress-file = Fichier : { $file }
progress-none = Rien n’est conservé de vous.
progress-facts = { $count ->
    [one] { $count } donnée
   *[other] { $count } données
}
progress-course = { $course } : { $done } sur { $all } leçons
progress-quiz = meilleur score au quiz : { $percent } %
progress-kept-texts = { $count ->
    [one] { $count } texte que vous avez demandé de conserver
   *[other] { $count } textes que vous avez demandé de conserver
}
progress-exported = Copié dans { $file }.
progress-imported = { $added ->
    [0] Rien de nouveau.
    [one] { $added } nouvelle donnée.
   *[other] { $added } nouvelles données.
} { $known ->
    [0] { "" }
    [one] { $known } était déjà connue.
   *[other] { $known } étaient déjà connues.
}
progress-imported-damaged = { $count ->
    [one] { $count } élément de ce fichier était abîmé et a été laissé de côté.
   *[other] { $count } éléments de ce fichier étaient abîmés et ont été laissés de côté.
}
progress-forgotten = Supprimé. Il peut en rester des copies dans des sauvegardes, et les outils de spécialistes peuvent parfois en retrouver.
progress-nothing = Il n’y avait rien à supprimer.

check-clean = { $courses ->
    [one] { $courses } cours
   *[other] { $courses } cours
}, { $languages ->
    [one] { $languages } langue
   *[other] { $languages } langues
}, { $pages } pages affichées en 80×24 et en 40×12 : rien à signaler.
check-found = { $count ->
    [one] { $count } problème.
   *[other] { $count } problèmes.
}

cli-a-language = le code d’une langue
cli-no-translation = article26: il n’y a pas de traduction en « { $name } » ; allez dans le dossier qui contient locales et indiquez une autre langue que l’anglais.
cli-no-message = article26: il n’y a ni fichier ni message « { $name } » dans cette langue ; indiquez un fichier comme limits.ftl, ou un message.
accept-done = { $count ->
    [0] Il n’y avait rien de nouveau.
    [one] { $count } message adopté.
   *[other] { $count } messages adoptés.
} Le registre se trouve dans { $file }.

## Right-to-left text

cli-bad-bidi = article26: il n’y a pas de manière « { $name } » d’ordonner le texte de droite à gauche ; utilisez app, terminal ou off.

## The Declaration

cli-no-declaration-near = article26: il n’y a pas de Déclaration en « { $name } » ; le plus proche : { $list }.
