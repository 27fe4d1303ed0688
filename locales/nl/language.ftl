language-name = Nederlands
language-english = Dutch
language-invitation = Lees in het Nederlands
