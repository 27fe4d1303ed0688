language-name = Español
language-english = Spanish
language-invitation = Leer en español
language-months = enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre | diciembre
language-date = %d de %m de %y
