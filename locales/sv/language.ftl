language-name = Svenska
language-english = Swedish
language-invitation = Läs på svenska
language-months = januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november | december
language-date = %d %m %y
