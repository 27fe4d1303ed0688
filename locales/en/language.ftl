# The language's own name, and an invitation in it, for the list of languages.
language-name = English
language-english = English
language-invitation = Read in English
# Dates: %d the day, %m the month, %y the year, %e the year of the Buddhist era.
# A language in which the first of the month is no number has it in language-first.
language-months = January | February | March | April | May | June | July | August | September | October | November | December
language-date = %d %m %y
