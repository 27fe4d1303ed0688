### Words of the program itself.
### Keys are named as they stand on keyboards. Footer labels are one or two words.

app-name = Article 26

## Footer: what a key does here

key-choose = parcourir
key-take = choisir
key-open = ouvrir
key-back = retour
key-leave = quitter
key-menu = menu
key-more = suite
key-onward = continuer
key-finish = terminer
key-previous = précédent
key-module = module
key-tick = cocher
key-answer = répondre
key-undo = annuler
key-hint = indice
key-again = refaire
key-pass = passer
key-pause = pause
key-done = valider
key-next-article = article suivant

## Choosing a language

language-title = Choisissez une langue
language-welcome = Choisissez avec un chiffre, ou avec les flèches et la touche Entrée.
language-later = Vous pourrez en changer à tout moment dans le menu.

## Home

home-continue = Continuer : { $lesson }
home-next = Ensuite : { $lesson }
home-lessons = { $done ->
    [0] { $all ->
        [one] { $all } leçon
       *[other] { $all } leçons
    }
   *[other] { $done } sur { $all } leçons
}
home-declaration = 30 articles
home-empty = Il n’y a pas de cours ici. Lancez le programme sans --courses, ou indiquez un dossier qui contient un cours.
lights-summary = Trente lumières. Allumées : { $lit } ; à demi allumées : { $begun } ; éteintes : { $dark }
light-dark = éteinte
light-begun = à demi allumée
light-lit = allumée
group-dignity = Dignité et égalité
group-personal = Droits de la personne
group-political = Droits civils et politiques
group-social = Droits économiques, sociaux et culturels
group-order = Ordre et devoirs

## A module

minutes = { $minutes } min
module-outcomes = À la fin, vous saurez
module-reviewed = Faits vérifiés pour la dernière fois le { $date }.
module-untranslated = Ce module n’existe pas encore en français. Vous pouvez le lire en anglais.
module-broken = Ce module ne peut pas être lu : son fichier contient une erreur. La commande « article26 check » indique l’endroit.
outline = Leçons
notice-label = Avant de continuer
notice-themes = Sujets abordés : { $themes }.
notice-go = Continuer
notice-skip = Passer cette partie ; vous n’y perdez rien
theme-prison = prison
theme-torture = torture
theme-genocide = génocide
theme-violence = violences
theme-killing = morts violentes
theme-death-penalty = peine de mort
theme-war = guerre
theme-nudity = nudité
theme-hate = haine
theme-discrimination = discrimination

## A lesson

phase-experience = Pour commencer
phase-story = Une histoire
phase-input = Du nouveau
phase-practice = À vous d’essayer
phase-debrief = Prendre du recul
phase-action = Un pas possible
lesson-empty = Il n’y a encore rien à lire dans cette leçon.
lesson-done = Vous avez terminé « { $lesson } »
lesson-answers = Bonnes réponses : { $right } sur { $all }
lesson-next = Leçon suivante : { $lesson }
lesson-to-quiz = Passer au quiz de ce module
lesson-to-module = Revenir au module
citation-label = Où c’est écrit
figure-at-least = au moins { $value }
figure-source = { $source }, { $year }
story-status = Situation au { $date } : { $status }

stance-before = Dans quelle mesure êtes-vous d’accord ? Il n’y a pas de bonne réponse. Vous retrouverez cette phrase à la fin.
stance-kept = Votre choix est conservé avec votre progression.
stance-after = Voici de nouveau la même phrase. Où en êtes-vous maintenant ? Il n’y a pas de bonne réponse.
stance-then = Au début, votre réponse était : { $stance }.
stance-1 = Pas du tout
stance-2 = Plutôt non
stance-3 = Entre les deux
stance-4 = Plutôt oui
stance-5 = Tout à fait
stance-silent = Je préfère ne pas le dire

reflection-private = Ceci n’est que pour vous. Rien n’est conservé sans votre accord.
reflection-think = J’y ai réfléchi ; continuer
reflection-write = Écrire quelque chose
reflection-field = Vos mots
reflection-written = Vous avez écrit
reflection-kept = Déjà conservé
reflection-drop = Supprimer ce qui a été conservé
reflection-keep-question = Conserver ces mots ?
reflection-keep-where = Ils seraient écrits dans le fichier { $file } sur cet ordinateur. Toute personne qui peut ouvrir ce fichier peut les lire.
reflection-not-keep = Ne pas les conserver
reflection-keep = Les conserver dans ce fichier

## Questions

answer-true = Vrai
answer-false = Faux
order-first = Qu’est-ce qui vient en premier ?
order-next = Et ensuite ?
so-far = Jusqu’ici
tick-several = Plusieurs réponses peuvent être justes.
tick-none = Cochez au moins une réponse.
tick-done = C’est ma réponse
write-answer = Votre réponse
your-answer = Vous avez écrit
fill-in-other = Ce n’est pas la réponse attendue.
walk-verdict = Et votre conclusion ?
pair-arrow = { " → " }
hint-number = Indice { $number } sur { $all }
try-again = Essayer encore une fois
show-answer = Voir la réponse
verdict-right = C’est juste
verdict-partly = Juste en partie : { $percent } %
verdict-wrong = Pas tout à fait
verdict-path = Votre chemin
verdict-path-wise = Un chemin avisé
mark-right = Juste :
mark-partly = Entre les deux :
mark-wrong = Pas tout à fait :
mark-missed = Juste aussi :
path-recap = Vos choix et leurs conséquences
right-answer = { $count ->
    [one] La réponse
   *[other] La réponse complète
}
right-pairs = Ce qui va ensemble

## The quiz

quiz-title = Quiz
quiz-size = { $count ->
    [one] { $count } question
   *[other] { $count } questions
}
quiz-best = meilleur score : { $percent } %
quiz-under-way = en cours : { $done } sur { $all }
quiz-intro = { $count ->
    [one] Une question
   *[other] { $count } questions
} sur l’ensemble du module. Il faut { $pass } % pour réussir.
quiz-calm = Prenez votre temps : rien n’est chronométré. Après chaque réponse, vous verrez pourquoi. Vous pouvez vous arrêter et revenir.
quiz-begin = Commencer
quiz-continue = Reprendre où vous en étiez
quiz-new = Un nouveau quiz
quiz-last-result = Le dernier résultat
quiz-leave = Pas maintenant
quiz-question = Question { $number } sur { $all }

result-passed = Réussi
result-passed-text = Vous connaissez bien ce module. Les articles sur lesquels vous avez bien répondu brillent sur la page d’accueil.
result-not-yet = Pas encore
result-not-yet-text = Rien n’est perdu. Relisez une leçon, reprenez ce qui n’allait pas ou faites un nouveau quiz.
result-practice = Entraînement terminé
result-score = { $percent } %. Réponses justes : { $right } sur { $all }{ $partly ->
    [0] { "" }
   *[other] , justes en partie : { $partly }
} (seuil de réussite : { $pass } %)
result-again = Reprendre ce qui n’était pas juste
result-reread = Relire : { $lesson }
result-open-each = Ouvrez une question pour voir l’explication.
explanation-lesson = Pour aller plus loin, voir la leçon « { $lesson } ».
explanation-articles = { $count ->
    [one] Article de la Déclaration : { $articles }
   *[other] Articles de la Déclaration : { $articles }
}

## The Declaration

declaration-title = Le texte de la Déclaration
declaration-official = Texte officiel des Nations Unies.
declaration-translation = Traduction. Les textes officiels sont en anglais, en arabe, en chinois, en espagnol, en français et en russe.
article-1 = Liberté et égalité
article-2 = Sans distinction aucune
article-3 = Vie, liberté et sûreté
article-4 = Interdiction de l’esclavage
article-5 = Interdiction de la torture
article-6 = Personnalité juridique
article-7 = Égalité devant la loi
article-8 = Un recours effectif
article-9 = Pas de détention arbitraire
article-10 = Un procès équitable
article-11 = Présomption d’innocence
article-12 = Vie privée
article-13 = Libre circulation
article-14 = Asile
article-15 = Une nationalité
article-16 = Mariage et famille
article-17 = Propriété
article-18 = Pensée, conscience et religion
article-19 = Opinion et expression
article-20 = Réunion et association
article-21 = Participation aux affaires publiques
article-22 = Sécurité sociale
article-23 = Travail
article-24 = Repos et loisirs
article-25 = Un niveau de vie suffisant
article-26 = Éducation
article-27 = Culture et science
article-28 = Un ordre au service de ces droits
article-29 = Devoirs et limites
article-30 = Aucun droit de détruire les droits

## The menu

menu-title = Menu
menu-go-on = Continuer ici
menu-home = Accueil
menu-language = Langue
menu-declaration = La Déclaration universelle
menu-help = Touches et aide
menu-about = À propos et vie privée
menu-quit = Quitter ; votre place est gardée
menu-quick-exit = Quitter aussitôt et effacer l’écran

## Help

help-title = Touches et aide
help-here = Sur cette page
help-everywhere = Partout
help-move = se déplacer et choisir
help-scroll = faire défiler les longues pages
help-menu = menu : tout le reste
help-help = cette aide
help-language = une autre langue
help-quit = quitter ; votre place est gardée
help-quick-exit = quitter aussitôt, écran effacé
help-plain = Avec un lecteur d’écran, lancez « article26 --plain » : le même cours, ligne par ligne.
help-saved = Chaque réponse est enregistrée dès son dernier essai. Vous n’avez rien à enregistrer vous-même.

## About and privacy

about-title = À propos d’Article 26
about-text =
    L’article 26 de la Déclaration universelle reconnaît à toute personne le droit à l’éducation, et dit que l’éducation doit viser au renforcement du respect des droits de l’homme. Ce cours porte son nom.

    { $place ->
        [visit] Il ne demande aucun compte. Tout le monde peut l’utiliser, le copier et le modifier gratuitement ; sur votre propre ordinateur, il fonctionne aussi sans réseau.
       *[own] Il fonctionne sans réseau et sans compte. Tout le monde peut l’utiliser, le copier et le modifier gratuitement.
    }
about-credits = Sources et licences
about-credits-text = Textes de la Déclaration : Nations Unies, HCDH. Programmes : licence MIT. Leçons : CC BY 4.0.
privacy-title = Vie privée
privacy-file = Votre progression tient dans un seul fichier : { $file }
privacy-nothing-kept = Pendant cette session, rien n’est conservé.
privacy-kept = Votre fichier de progression contient les leçons que vous avez ouvertes, vos réponses et les positions que vous avez prises. Aucun nom, et aucun texte de vous, sauf si vous l’avez demandé.
privacy-nothing-sent = Rien n’est envoyé à personne. Le programme n’utilise jamais le réseau.
privacy-no-trace = Avec --no-trace, rien n’est écrit du tout. « article26 progress forget » supprime ce qui l’a été.
privacy-quick-exit = F10 quitte aussitôt et efface l’écran. Cela ne cache pas que vous avez utilisé cet ordinateur, et une caméra peut toujours vous voir.
privacy-disk = Toute personne qui peut utiliser votre compte, ou qui administre la machine, peut lire le fichier. Des spécialistes peuvent parfois récupérer un fichier supprimé.
privacy-watched = Les logiciels de surveillance, les enregistrements du terminal et l’historique de votre shell échappent à ce programme : il ne peut pas vous en protéger.
privacy-network = Avec SSH, on peut voir de l’extérieur où vous vous connectez, quand et combien de temps ; et la machine distante peut voir ce que vous faites.
privacy-danger = À certains endroits, posséder de tels contenus est dangereux. Pensez d’abord à votre sécurité. Ne pas les étudier ici est aussi un bon choix.

## Messages

not-saved = Non enregistré : { $reason }. { $count ->
    [one] { $count } réponse ou étape attend
   *[other] { $count } réponses ou étapes attendent
} en mémoire ; la prochaine relancera l’enregistrement.
saved-again = L’enregistrement fonctionne de nouveau. Rien n’a été perdu.
store-full = le disque est plein
store-read-only = cet emplacement est en lecture seule
store-denied = il n’y a pas d’autorisation d’écriture à cet endroit
store-locked = une autre fenêtre du programme est en train d’écrire
store-newer = le fichier vient d’une version plus récente du programme
store-symlink = le fichier est un lien, et le programme ne s’y fie pas
store-too-large = le fichier est trop gros
store-io = le disque a signalé une erreur
store-foreign = le fichier qui s’y trouve n’est pas de ce programme
store-not-file = ce qui s’y trouve n’est pas un fichier
store-exists = il y a déjà un fichier
store-missing = le fichier n’y est pas
store-moved = le fichier a été enlevé ou remplacé
pack-problems = Un paquet de cours contient des erreurs ; « article26 check » les indique.
opened-read-only = Une autre fenêtre du programme est ouverte. Ce que vous faites ici n’est pas enregistré.
opened-newer = Votre fichier de progression vient d’une version plus récente. Il reste tel quel ; ce que vous faites ici n’est pas enregistré.
opened-repaired = Une partie du fichier de progression était abîmée. Ce qui pouvait être lu a été gardé, et le fichier abîmé a été mis de côté.
opened-not-possible = Votre progression ne peut pas être conservée ici. Ce que vous faites sera oublié quand vous quitterez.
script-withheld = Ce terminal ne peut pas afficher les lettres de votre langue (il faut pour cela UTF-8 et un autre terminal que la console Linux). Le cours s’affiche en anglais.
too-small = La fenêtre est trop petite. Il lui faut au moins 20 sur 6. Agrandissez-la ; rien n’est perdu.

## Plain mode

plain-enter = Entrée
plain-unknown = Ce n’est pas l’un des numéros. Tapez un numéro de la liste, ou seulement Entrée.
plain-choose = Numéro, ou Entrée :
plain-write = Écrivez, puis Entrée (les commandes commencent par /) :
plain-picture = Image
plain-quote = Citation
plain-number = Tapez le numéro de votre réponse.
plain-ticked = coché
plain-right = juste
plain-wrong = faux
plain-missed = juste, non choisi
plain-end = Fin. Votre place est gardée.
plain-end-forgotten = Fin. Rien de tout cela n’a été conservé.
plain-new = pas commencé
plain-begun = commencé
plain-finished = terminé
plain-partly = juste en partie
your-order = Votre ordre
reflection-go-on = Continuer à écrire
help-lights = Trente lumières représentent les trente articles. Un cercle vide est une lumière éteinte : aucune question sur l’article n’a encore reçu de réponse. Un cercle à moitié plein est une lumière à demi allumée : vous avez commencé. Un cercle plein est une lumière allumée : vous avez bien répondu, la dernière fois, à assez de questions sur l’article.
help-plain-how = Tapez un numéro, puis Entrée. Les numéros d’une liste servent à choisir. À partir de 81, ils font ce qu’indique la ligne sous la page ; ils sont partout les mêmes. Une ligne vide fait ce qui y est écrit après « Entrée ». Pendant que vous écrivez, mettez une barre oblique devant le numéro : /95.

## Plots

plot-at-least = Chaque nombre est un minimum : au moins autant.
plot-from = Attention à l’axe : il commence à { $from }, pas à 0.

## The letter desk

letter-private = Ce que vous écrivez reste en mémoire et n’est envoyé à personne. Quand vous quittez le programme, tout disparaît, sauf ce que vous avez vous-même enregistré dans un fichier.
letter-step-who = Étape 1 : qui je suis
letter-step-concern = Étape 2 : ce qui me préoccupe
letter-step-right = Étape 3 : pourquoi ce droit compte
letter-step-demand = Étape 4 : ce que je demande
letter-good-who = Une phrase suffit : ce que vous êtes, pas où vous habitez. « Je suis enseignante » en dit plus à une autorité qu’un nom. N’indiquez ni votre nom, ni votre adresse, ni votre numéro de téléphone, ni vos comptes.
letter-good-concern = Dites ce qui s’est passé, à qui c’est arrivé et quand, comme le cas le raconte. Les faits portent plus loin que la colère. Laissez de côté ce que vous ne savez pas.
letter-good-right = Nommez le droit qui est en jeu et dites, en une ou deux phrases, pourquoi il compte pour tout le monde, y compris pour la personne qui vous lira.
letter-good-demand = Formulez poliment une seule demande, que cette autorité peut satisfaire. Une deuxième affaiblirait la première. Vous pouvez remercier la personne qui vous lira.
letter-field = Vos mots
letter-preview = La lettre entière
letter-closing = Avec mes salutations respectueuses
letter-checklist = Ce que voit la liste de contrôle
letter-checklist-note = Une ligne sans rien en dessous : c’est trouvé. La liste ne fait que chercher certains mots : elle ne comprend pas vos phrases et ne donne pas de note. Si vous le pouvez, lisez votre lettre à voix haute ; votre oreille en sait davantage.
letter-check-who = Vous dites qui écrit
letter-mend-who = Pas encore vu. À l’étape 1, aucun mot ne dit qui vous êtes. « Je suis étudiant » ou « En tant qu’infirmière, je… » suffirait.
letter-check-concern = Vous nommez le cas
letter-mend-concern = Pas encore vu. À l’étape 2, ni la personne ni l’événement n’ont été trouvés. Dites ce qui s’est passé, et à qui c’est arrivé.
letter-check-right = Vous nommez le droit
letter-mend-right = Pas encore vu. À l’étape 3, aucun droit n’a été trouvé. Nommez le droit, ou l’article de la Déclaration où il figure.
letter-check-demand = Vous demandez une seule chose
letter-mend-demand = Pas encore vu. À l’étape 4, il faudrait une demande, ni plus ni moins. Elle peut commencer ainsi : « Je vous demande de… ».
letter-check-polite = Vous gardez un ton courtois
letter-mend-polite = Pas encore vu. Il manque un mot poli (« s’il vous plaît », « respectueusement », « je vous remercie »), ou bien il y a un mot qui insulte ou menace.
letter-check-private = Vous gardez vos données pour vous
letter-mend-private = Regardez encore une fois. Quelque chose ressemble à un numéro de téléphone, à une adresse web ou à un compte. Une lettre d’exercice n’en a pas besoin.
letter-check-length = Votre lettre est assez longue pour tout dire, et assez courte pour être lue
letter-mend-length = Pas encore. Quatre phrases complètes peuvent suffire, une par étape. Au-delà d’une quinzaine, on lit rarement jusqu’au bout.
letter-change = Changer quelque chose
letter-save = L’enregistrer dans un fichier
letter-on = Continuer ; rien n’est conservé
letter-words-who = je suis | nous sommes | je travaille | je fais des études | j’étudie | j'étudie | j’enseigne | j'enseigne | j’exerce | j'exerce | en tant qu | en qualité d | ma qualité d | de profession | de métier | soussigné | comme enseignant | comme étudiant | comme citoyen
letter-words-ask = vous demand | je demande | nous demandons | ma demande est | prie de bien | prie de l | prie de mettre | prie de faire | prie de rel | prie de ret | prie de ren | prie instamment | prie d’an | prie d'an | prie d’ab | prie d'ab | je sollicite | nous sollicitons | exhort | appelle à | vous invite à | vous conjure | vous supplie | pourriez-vous | pouvez-vous | voudriez-vous | serait-il possible | vous serais reconnaissant | vous saurais gré | je voudrais que | je souhaite que | j’aimerais que | j'aimerais que | merci de bien vouloir | veuillez lib | veuillez rel | veuillez ann | veuillez lever | veuillez ordonner | s’il vous plaît, libérez | s'il vous plaît, libérez | s’il vous plaît, annulez | s'il vous plaît, annulez
letter-words-polite = s’il vous plaît | s'il vous plaît | s’il vous plait | s'il vous plait | merci | remerci | respectueu | avec respect | mes respects | tout le respect | veuillez | bien vouloir | vous prie | pourriez-vous | reconnaissant | saurais gré | cordial | courtois | salutations | considération distinguée | haute considération | madame, monsieur | monsieur le | madame la | chère madame | cher monsieur
letter-words-harsh = idiot | imbécil | stupide | crétin | abruti | menteur | menteuse | canaille | racaille | ordure | salaud | bande de criminels | bande de lâches | vous êtes lâche | honte à vous | devriez avoir honte | le paierez | allez le payer | allez payer pour

## The card

card-how = Les premières lignes montrent ce qui est sur la carte en ce moment. Choisissez-en une pour la changer.
card-part = { $part } : { $choice }
card-words = Message : « { $words } »
card-write = Écrire vos propres mots
card-own = Vos mots pour la carte, sans vrais noms
card-save = Enregistrer la carte dans un fichier
card-on = Continuer ; rien n’est conservé

## Actions

action-questions = Les questions à se poser d’abord :
action-private = Ce que vous regardez ici n’est pas conservé, et le programme n’en dit rien à personne.
action-first = À quoi penser d’abord
action-on = Continuer
action-other = En regarder une autre
action-none = Rien pour l’instant. C’est très bien aussi.
risk-low = peu de risque presque partout
risk-medium = un certain risque, selon l’endroit
risk-high = risque élevé à certains endroits

## Saving to a file

key-save = enregistrer
key-not-save = renoncer
key-clear = effacer
save-title = Enregistrer dans un fichier
save-who-label = Qui peut le lire
save-who = Toute personne qui peut ouvrir le fichier peut le lire : sur cette machine, celle qui l’administre et celles qui utilisent votre compte. Hors de ce programme, rien ne le supprime à votre place.
save-field = Nom du fichier
save-how = Ce sera un nouveau fichier, dans le dossier d’où vous avez lancé le programme, sauf si vous en indiquez un autre. Un fichier qui existe déjà n’est jamais remplacé.
file-saved = Enregistré. Le fichier est à vous maintenant ; le programme n’y touchera plus.
file-exists = Il y a déjà un fichier de ce nom. Choisissez-en un autre.
file-no-name = Donnez un nom au fichier.
file-no-folder = Ce dossier n’existe pas.
file-denied = Il n’y a pas d’autorisation d’écriture à cet endroit.
file-failed = Le disque a signalé une erreur. Rien n’a été écrit.

## Finding one's way

menu-search = Chercher
menu-glossary = Glossaire
menu-review = À revoir : ce qui n’était pas encore juste
menu-notebook = Carnet : notes et pages marquées
key-new-words = autres mots
key-note = note sur cette leçon
key-mark = marquer cette page
key-unmark = enlever la marque
page-marked = marquée
search-title = Chercher
search-field = Mots à chercher
search-how = La recherche porte sur les leçons, les termes et les articles, dans votre langue. Un numéro trouve son article.
search-nothing = Rien trouvé pour « { $query } ». Essayez avec moins de lettres, ou un autre mot.
find-term = glossaire
find-article = Déclaration
glossary-title = Glossaire
glossary-field = Tapez pour raccourcir la liste
glossary-here = sur cette page
glossary-taught = Les leçons qui en parlent
review-title = À revoir
review-how = Une question revient jusqu’à ce que vous y ayez bien répondu deux fois, à des jours différents. Rien ici ne compte contre vous.
review-nothing = Il n’y a rien à revoir. Les questions que vous ne réussirez pas du premier coup vous attendront ici.
review-counts = { $due ->
    [0] Rien à revoir aujourd’hui.
    [one] { $due } question à revoir aujourd’hui.
   *[other] { $due } questions à revoir aujourd’hui.
} { $later ->
    [0] { "" }
    [one] { $later } reviendra un autre jour.
   *[other] { $later } reviendront un autre jour.
}
review-begin = Commencer
review-more = Continuer avec d’autres questions
review-leave = Pas maintenant
home-review = { $count ->
    [one] À revoir : { $count } question
   *[other] À revoir : { $count } questions
}
note-title = Une note sur « { $lesson } »
note-private = Ceci n’est que pour vous. Rien n’est conservé sans votre accord.
note-forgotten = Pendant cette session, rien n’est conservé : ce que vous écrivez ici disparaît quand vous quittez.
notebook-title = Carnet
notebook-empty = Le carnet est vide.
notebook-how = Dans une leçon, n permet d’écrire une note et b de marquer la page. Vous les trouvez aussi dans le menu.
notebook-how-plain = Dans une leçon, 81 permet d’écrire une note et 82 de marquer la page.
notebook-note = Votre note
notebook-mark = { $lesson }, page { $page }
notebook-save = Enregistrer toutes les notes dans un fichier
notebook-lesson = Ouvrir la leçon
notebook-change = Modifier la note
notebook-delete = La supprimer
notebook-not-delete = La garder
notebook-delete-question = Supprimer ces mots ?
notebook-delete-how = Ils quittent aussitôt votre fichier de progression. Les copies et les sauvegardes sont hors de portée de ce programme.
help-search = chercher
help-glossary = glossaire
help-declaration = la Déclaration
help-review = à revoir
help-notebook = carnet

## Pages that run to the left

help-mirrored = Dans cette langue, les pages commencent à droite : la flèche vers la gauche avance, la flèche vers la droite revient en arrière.

## The Declaration in many languages

key-texts = langues
declaration-name = Déclaration universelle des droits de l’homme
declaration-preamble = Préambule
declaration-article = { $number ->
    [1] Article premier
   *[other] Article { $number }
}
declaration-credit = Texte : Nations Unies (HCDH), d’après « UDHR in Unicode ».
declaration-gap = Dans la source de ce texte, une partie de cet article manque.
declaration-no-preamble = La source de ce texte n’a pas de préambule.
declaration-broken = { $name } : les lettres de cette écriture se lient, se superposent ou changent de place. La plupart des terminaux ne savent pas le faire et l’affichent en morceaux.
declaration-show = L’afficher quand même : quelques terminaux y arrivent
declaration-rare = { $name } : si vous voyez des cases vides ou des points d’interrogation, ces lettres manquent dans la police de votre terminal.
declaration-languages = Langue : { $names }
texts-title = Langues de la Déclaration
texts-first = Lire en : { $name }
texts-second = À côté : { $name }
texts-none = rien
texts-alone = Fermer le deuxième texte
texts-first-title = Dans quelle langue lire ?
texts-second-title = Quelle langue à côté ?
texts-field = Une partie d’un nom, dans la langue même ou en anglais, ou un code
texts-nothing = Aucune langue ne correspond à « { $query } ».
texts-more = { $more ->
    [one] { $more } autre langue correspond
   *[other] { $more } autres langues correspondent
} : tapez d’autres mots pour préciser.
texts-latin-only = Ce terminal n’affiche que les lettres latines. { $others } langues d’autres écritures ne sont pas proposées.

## Lists

# Between the parts of a list.
list-comma = { ", " }

## Fields and long lists

field-full = Il n’y a plus de place ici ; ce qui dépassait n’a pas été repris.
list-more = { $more ->
    [one] Encore { $more } terme
   *[other] Encore { $more } termes
} : tapez des mots pour raccourcir la liste.
