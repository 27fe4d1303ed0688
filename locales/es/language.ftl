language-name = Español
language-english = Spanish
language-invitation = Leer en español
