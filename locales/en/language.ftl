# The language's own name, and an invitation in it, for the list of languages.
language-name = English
language-english = English
language-invitation = Read in English
