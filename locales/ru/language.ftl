language-name = Русский
language-english = Russian
language-invitation = Читать по-русски
language-months = января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября | декабря
language-date = %d %m %y г.
