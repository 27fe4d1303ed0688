language-name = Français
language-english = French
language-invitation = Lire en français
