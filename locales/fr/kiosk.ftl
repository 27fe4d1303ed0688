### Words of a house with visitors: the course on a machine that is not the
### learner's, reached over SSH. A visitor has no account and no name. Who wants to
### come back takes a *resume code*: seven everyday words that are drawn for her.

## The resume code: entries of the home screen

resume-door = Reprendre le cours avec un code de reprise
keep-door = Conserver ma progression : prendre un code de reprise
code-door = Mon code de reprise

## Coming back with a code

resume-title = Reprendre le cours
# Where words have no capitals, accents or letters that can be left out, leave that out.
resume-how = Tapez les sept mots de votre code. Les majuscules, les accents et les virgules n’ont pas d’importance, et les quatre premières lettres de chaque mot suffisent.
resume-field = Vos sept mots
resume-looking = Un instant : recherche de votre progression.
resume-count = { $count ->
    [one] Un code compte sept mots ; il n’y en a ici que { $count }.
   *[other] Un code compte sept mots ; il y en a ici { $count }.
}
resume-word = Le mot n° { $number } n’est pas dans la liste. Vérifiez son orthographe.
resume-unknown = Rien n’est (ou n’est plus) conservé avec ces mots. Vérifiez chaque mot.
resume-wait = Trop de codes viennent d’être essayés. Réessayez dans une minute.
# $reason is one of the messages store-… of this file or of app.ftl.
resume-not = Cela n’a pas fonctionné : { $reason }. Vos mots restent affichés ; réessayez dans un moment.
resume-welcome = Vous revoilà. Vous reprenez là où vous en étiez.

## Taking a code

keep-title = Prendre un code de reprise
keep-what = Grâce à sept mots, vous retrouverez votre progression à votre prochaine visite.
keep-days = { $days ->
    [one] Elle est conservée, sans votre nom, pendant { $days } jour après votre dernière visite.
   *[other] Elle est conservée, sans votre nom, pendant { $days } jours après votre dernière visite.
}
# Said after keep-days and code-days where nothing is written to a disk.
keep-memory = Votre progression n’est conservée qu’en mémoire : si le système redémarre, elle est perdue.
keep-see = Toute personne qui a ces mots peut voir votre progression ; vous pouvez la supprimer à tout moment pendant une visite.
keep-take = Prendre un code
keep-have = J’ai déjà un code
keep-back = Retour
keep-waiting = Un instant : votre progression est mise en lieu sûr.
keep-not = La progression n’a pas été conservée cette fois : { $reason }. Vous pouvez réessayer, ou continuer sans code.
keep-again = Réessayer
keep-without = Continuer sans code
keep-done = Votre progression est conservée. Votre code se trouve sur la page d’accueil : « Mon code de reprise ».

## The code

code-title = Votre code de reprise
code-write = Notez ces sept mots, dans cet ordre.
code-same = C’est le code que vous avez déjà, dans la langue de cette page. Si vous avez noté d’autres mots, ils fonctionnent aussi.
code-days = { $days ->
    [one] Votre progression est conservée pendant { $days } jour après votre dernière visite.
   *[other] Votre progression est conservée pendant { $days } jours après votre dernière visite.
} Toute personne qui a ces mots peut la voir.
code-written = C’est noté : continuer
code-leave = Quitter maintenant
code-delete = Supprimer ce qui est conservé
code-delete-question = Supprimer ce qui est conservé ?
code-delete-how = Ensuite, les sept mots n’ouvriront plus rien. Ce que vous avez fait aujourd’hui reste là jusqu’à votre départ.
code-keep-it = Conserver
code-delete-it = Supprimer
code-deleting = Un instant : suppression en cours.
code-deleted = C’est supprimé. Les sept mots n’ouvrent plus rien.
code-not-deleted = Pas encore supprimé : { $reason }. Réessayez dans un instant.

## Leaving

leaving-title = Avant de partir
leaving-text = Ce que vous avez fait ici sera oublié à votre départ, sauf si vous prenez un code de reprise.
leaving-take = Prendre un code, puis quitter
leaving-without = Quitter sans code
leaving-stay = Rester
# She has a code, but the last answers could not be stored.
leaving-unsaved = { $count ->
    [one] { $count } réponse ou étape n’est pas encore enregistrée. Quittez une seconde fois pour partir sans l’enregistrer.
   *[other] { $count } réponses ou étapes ne sont pas encore enregistrées. Quittez une seconde fois pour partir sans les enregistrer.
}

## The screen that waits for somebody

attract-key = Appuyez sur une touche pour commencer
attract-line = Appuyez sur Entrée pour commencer

## A group in a room

room-here = Vous êtes dans la salle { $room }. La personne qui anime le groupe voit des chiffres, pas des noms.
room-title = Salle { $room }
room-for-trainer = Cette page est réservée à la personne qui anime le groupe.
room-secret = Le mot de passe de cette salle
room-secret-how = Ce que vous tapez s’affiche sous forme de points.
room-secret-seen = Toute personne qui regarde l’écran peut lire ce que vous tapez.
room-opening = Un instant : vérification du mot de passe.
room-present = { $present ->
    [0] Il n’y a personne en ce moment
    [one] { $present } personne est là en ce moment
   *[other] { $present } personnes sont là en ce moment
} ; { $visitors ->
    [one] { $visitors } visite jusqu’ici.
   *[other] { $visitors } visites jusqu’ici.
}
room-nameless = Chaque visite compte une seule fois par leçon et par question. Aucun nom n’apparaît ici. Les chiffres s’affichent à partir de { $least } visites et augmentent par paliers d’au moins { $least }, pour qu’il soit difficile de reconnaître une personne en particulier.
room-empty = Personne n’est encore entré.
# $user is a user name for SSH: room- and the name of the room.
room-tell = Dites à votre groupe de se connecter comme vous, mais avec le nom d’utilisateur { $user }.
room-lessons = Où en est le groupe
room-lessons-none = Aucune leçon n’a encore été ouverte.
room-begun = commencée par { $count }
room-finished = terminée par { $count }
room-hard = Les questions les plus difficiles
room-hard-how = Le pourcentage est celui des réponses justes au premier essai.
room-hard-none = Aucune question n’a encore reçu de réponse lors d’au moins { $least } visites.
room-right = { $percent } % justes au premier essai
room-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
# What Enter does in plain mode, in one or two words.
room-again = actualiser
unlock-wrong = Ce n’est pas le mot de passe de cette salle. Réessayez.
unlock-wait = Le mot de passe a été essayé trop souvent. Réessayez dans une minute.
room-any-title = Pour animer un groupe
room-any-for = Il y a plusieurs salles ici. Le mot de passe de votre salle suffit pour l’ouvrir.
room-any-secret = Le mot de passe de votre salle
unlock-none = Ce n’est le mot de passe d’aucune salle ici. Réessayez.

## Notices, which stay until they are taken back
## $code is “taken” when she has a resume code, “offered” when she could take one now,
## else “none”.

house-closing = Ce lieu va bientôt fermer. { $code ->
    [taken] Ce qui est conservé avec votre code est en sûreté.
    [offered] Ce qui est conservé avec un code de reprise est en sûreté : prenez-en un maintenant.
   *[none] Merci d’avoir appris ici.
}
house-idle = Y a-t-il quelqu’un ? Appuyez sur une touche, sinon tout recommencera au début dans une demi-minute.
house-longest = Votre visite prend fin dans cinq minutes. { $code ->
    [taken] Ce qui est conservé avec votre code est en sûreté.
    [offered] Ce qui est conservé avec un code de reprise est en sûreté : prenez-en un maintenant.
   *[none] Merci d’avoir appris ici.
}

## Privacy in a house with visitors

visit-nothing-kept = À votre départ, rien de votre visite n’est conservé ici.
visit-code = { $days ->
    [one] Votre progression n’est conservée que si vous prenez un code de reprise, pendant { $days } jour après votre dernière visite : les leçons que vous avez ouvertes, vos réponses et les positions que vous avez prises. Aucun nom, et aucune de vos notes.
   *[other] Votre progression n’est conservée que si vous prenez un code de reprise, pendant { $days } jours après votre dernière visite : les leçons que vous avez ouvertes, vos réponses et les positions que vous avez prises. Aucun nom, et aucune de vos notes.
}
visit-code-kept = { $days ->
    [one] Votre progression est conservée avec votre code de reprise, pendant { $days } jour après votre dernière visite.
   *[other] Votre progression est conservée avec votre code de reprise, pendant { $days } jours après votre dernière visite.
}
visit-code-seal = Ce qui est conservé est scellé avec les sept mots : une copie du disque ne suffit pas pour l’ouvrir. Si vous perdez les mots, vous ne pourrez plus retrouver votre progression.
visit-operator = La personne qui gère ce lieu peut voir quand quelqu’un se connecte et d’où, et pourrait observer ce qui se fait ici pendant une visite. Le cours lui-même ne note ni nom ni adresse.
visit-room = La personne qui anime le groupe de la salle { $room } voit combien de personnes sont là, combien ont terminé une leçon et quelles questions ont été difficiles. Pas qui.
visit-words = Ce que vous écrivez ici disparaît à votre départ.
visit-leave = Quitter

## What is said at the end, on a line of its own: at most 76 columns

end-full = Toutes les places sont prises. Revenez dans quelques minutes.
end-full-source = Trop de visites viennent de votre adresse en ce moment. Revenez plus tard.
end-closing = Ce lieu est fermé pour maintenance. Revenez plus tard.
end-idle = La visite a pris fin : personne ne semblait là. Revenez quand vous voulez.
end-longest = Votre visite a atteint sa durée maximale et a pris fin. À bientôt.
end-refused-command = Ici, il n’y a que le cours. Connectez-vous sans commande.
end-fault = Une panne a mis fin à votre visite. Ce qu’un code conserve est en sûreté.
end-goodbye = Au revoir, et merci d’avoir appris ici. Revenez quand vous voulez.
end-goodbye-code = { $days ->
    [one] Au revoir. Vos sept mots ouvrent votre progression pendant { $days } jour.
   *[other] Au revoir. Vos sept mots ouvrent votre progression pendant { $days } jours.
}
# Sent before anything is known of the visitor, so in English and in plain ASCII.
house-busy = All places are taken. Please come again in a few minutes.
# Said on the home screen.
end-unknown-room = La salle { $room } n’est pas ouverte. Voici le cours, sans salle.

## Reasons: parts of “Not saved: …”, “Not kept this time: …”

store-away = l’endroit où la progression est conservée ne répond pas
store-gone = ce qui était conservé avec ce code a été supprimé
store-enough = ce code ne peut rien conserver de plus

## The words of codes

# 256 words, drawn at random. Never change a word or their order: codes that people
# have written down would open nothing any more.
code-words =
    abeille algue ananas anneau aquarium arbre armoire assiette
    atelier automne averse avion balcon bateau biscuit bison
    bocal bouée boussole bouton branche brosse brume buisson
    bureau cactus cadre café cahier canapé caramel carnet
    carotte carte cascade castor cerise chaise chalet chapeau
    chemise chocolat chouette cigogne cinéma citron clavier colibri
    colline comète corail coussin crayon crêpe cube cuisine
    dauphin dessin disque eau échelle éclair école écorce
    écran éléphant éponge érable escalier étoile éventail fauteuil
    fenêtre feuille fleur flocon flûte foin fontaine forêt
    fourmi fraise fromage fruit gant garage gaufre girafe
    glacier globe gouache graine grange grenier grotte guitare
    hamac harpe hérisson hibou hiver horloge hôtel iceberg
    île jardin jouet journal kiosque kiwi koala lac
    laine lait lampe lapin laurier lavande lentille lettre
    lézard lilas limonade lion livre loupe lune lynx
    magasin maison manteau marelle matin menthe merle métro
    miel miroir moineau montagne moteur moto mouette moulin
    musée musique nappe navire neige nid noisette nuage
    nuit océan oiseau omelette orage oreiller otarie ours
    outil pain palmier panda panier pantalon papillon parasol
    parc parfum peigne peinture peluche pétale phare photo
    piano pinceau pinson piscine pivoine plafond plage planète
    pluie poisson poivre pomme poney pont porte potiron
    prairie puzzle pyjama quai racine renard réveil rideau
    rivière rocher roseau route ruban ruche ruisseau sable
    safran salade sandale sardine saumon savon sentier sirop
    ski soleil sommet sorbet stylo sucre tabouret tambour
    tapis tasse taxi tigre timbre tissu tomate tortue
    toucan tracteur train tramway trèfle tricot trombone truite
    tulipe vague valise vallée vanille vase vélo vent
    veste village vitre voilier voiture volcan volet zèbre
