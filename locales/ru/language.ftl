language-name = Русский
language-english = Russian
language-invitation = Читать по-русски
