language-name = Français
language-english = French
language-invitation = Lire en français
language-months = janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre
language-date = %d %m %y
language-first = 1er
