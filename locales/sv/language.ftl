language-name = Svenska
language-english = Swedish
language-invitation = Läs på svenska
