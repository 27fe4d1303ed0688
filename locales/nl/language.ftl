language-name = Nederlands
language-english = Dutch
language-invitation = Lees in het Nederlands
language-months = januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november | december
language-date = %d %m %y
