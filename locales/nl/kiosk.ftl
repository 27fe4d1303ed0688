### Woorden van een huis met bezoekers: de cursus op een machine van een ander, via SSH.

## De terugkeercode: regels van het beginscherm

resume-door = Verdergaan met een terugkeercode
keep-door = Mijn voortgang bewaren met een terugkeercode
code-door = Mijn terugkeercode

## Terugkomen met een code

resume-title = Verdergaan met je code
resume-how = Typ de zeven woorden van je code. Hoofdletters, accenten en komma’s maken niet uit, en van elk woord zijn de eerste vier letters genoeg.
resume-field = Je zeven woorden
resume-looking = Een ogenblik: je voortgang wordt opgezocht.
resume-count = { $count ->
    [one] Een code heeft zeven woorden; hier staat er maar één.
   *[other] Een code heeft zeven woorden; hier staan er { $count }.
}
resume-word = Woord { $number } staat niet in de lijst. Kijk de spelling nog eens na.
resume-unknown = Onder deze woorden wordt niets bewaard, of niet meer. Kijk elk woord nog eens na.
resume-wait = Er zijn net te veel codes geprobeerd. Probeer het over een minuut opnieuw.
resume-not = Dat lukte niet: { $reason }. Je woorden blijven staan; probeer het zo meteen nog eens.
resume-welcome = Welkom terug. Je kunt verder waar je gebleven was.

## Een code nemen

keep-title = Een terugkeercode aanvragen
keep-what = Met zeven woorden krijg je bij je volgende bezoek je voortgang terug.
keep-days = { $days ->
    [one] Die wordt zonder je naam bewaard, tot 1 dag na je laatste bezoek.
   *[other] Die wordt zonder je naam bewaard, tot { $days } dagen na je laatste bezoek.
}
keep-memory = Je voortgang staat alleen in het werkgeheugen: wordt het systeem hier opnieuw gestart, dan is die weg.
keep-see = Wie de woorden heeft, kan je voortgang zien; als je hier bent, kun je die altijd wissen.
keep-take = Geef me een code
keep-have = Ik heb al een code
keep-back = Terug
keep-waiting = Een ogenblik: je voortgang wordt veilig opgeborgen.
keep-not = Deze keer niet bewaard: { $reason }. Je kunt het opnieuw proberen of doorgaan zonder code.
keep-again = Opnieuw proberen
keep-without = Doorgaan zonder code
keep-done = Je voortgang is bewaard. Je code staat op het beginscherm: ‘Mijn terugkeercode’.

## De code

code-title = Je terugkeercode
code-write = Schrijf deze zeven woorden op, in deze volgorde.
code-same = Dit is de code die je al hebt, in de taal van deze pagina. Heb je andere woorden opgeschreven, dan werken die ook.
code-days = { $days ->
    [one] Je voortgang wordt bewaard tot 1 dag na je laatste bezoek.
   *[other] Je voortgang wordt bewaard tot { $days } dagen na je laatste bezoek.
} Wie de woorden heeft, kan je voortgang zien.
code-written = Ik heb ze opgeschreven; verder
code-leave = Nu stoppen
code-delete = Wissen wat er bewaard is
code-delete-question = Wissen wat er bewaard is?
code-delete-how = Daarna openen de zeven woorden niets meer. Wat je vandaag hebt gedaan, blijft tot je stopt.
code-keep-it = Bewaren
code-delete-it = Wissen
code-deleting = Een ogenblik: het wordt gewist.
code-deleted = Gewist. De zeven woorden openen niets meer.
code-not-deleted = Nog niet gewist: { $reason }. Probeer het zo meteen nog eens.

## Stoppen

leaving-title = Voordat je stopt
leaving-text = Wat je hier hebt gedaan, gaat verloren zodra je stopt, tenzij je een terugkeercode aanvraagt.
leaving-take = Een code aanvragen en dan stoppen
leaving-without = Stoppen zonder code
leaving-stay = Blijven
leaving-unsaved = { $count ->
    [one] 1 antwoord of stap is nog niet opgeslagen. Wil je toch weg zonder op te slaan, stop dan nog een keer.
   *[other] { $count } antwoorden of stappen zijn nog niet opgeslagen. Wil je toch weg zonder op te slaan, stop dan nog een keer.
}

## Het scherm dat op iemand wacht

attract-key = Druk op een toets om te beginnen
attract-line = Druk op Enter om te beginnen

## Een groep in een kamer

room-here = Je bent in kamer { $room }. De trainer ziet aantallen, geen namen.
room-title = Kamer { $room }
room-for-trainer = Deze pagina is voor de trainer van de groep.
room-secret = Het wachtwoord van deze kamer
room-secret-how = Wat je typt, zie je als puntjes.
room-secret-seen = Iedereen die op het scherm meekijkt, kan lezen wat je typt.
room-opening = Een ogenblik: het wachtwoord wordt gecontroleerd.
room-present = { $present ->
    [0] Er is nu niemand
    [one] Er is nu 1 deelnemer
   *[other] Er zijn nu { $present } deelnemers
}; { $visitors ->
    [one] tot nu toe was er 1 bezoek.
   *[other] tot nu toe waren er { $visitors } bezoeken.
}
room-nameless = Elk bezoek telt per les en per vraag één keer mee. Er staan hier geen namen. Aantallen verschijnen vanaf { $least } bezoeken en lopen op in stappen van { $least } of meer, zodat een enkele deelnemer moeilijk te herkennen is.
room-empty = Er is nog niemand binnengekomen.
room-tell = Laat je groep verbinding maken zoals jij dat deed, maar met de gebruikersnaam { $user }.
room-lessons = Hoe ver de groep is
room-lessons-none = Er is nog geen les geopend.
room-begun = { $count } begonnen
room-finished = { $count } klaar
room-hard = De moeilijkste vragen
room-hard-how = Het percentage is het aandeel antwoorden dat meteen goed was.
room-hard-none = Er is nog geen vraag die bij { $least } bezoeken is beantwoord.
room-right = { $percent }% meteen goed
room-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
room-again = opnieuw kijken
unlock-wrong = Dat is niet het wachtwoord van deze kamer. Probeer het nog eens.
unlock-wait = Het wachtwoord is te vaak geprobeerd. Probeer het over een minuut opnieuw.
room-any-title = Voor trainers
room-any-for = Er zijn hier meerdere kamers. Met het wachtwoord van je kamer kom je in de juiste.
room-any-secret = Het wachtwoord van je kamer
unlock-none = Geen enkele kamer hier heeft dat wachtwoord. Probeer het nog eens.

## Berichten, die blijven staan tot ze worden ingetrokken

house-closing = We gaan zo dicht. { $code ->
    [taken] Wat onder je code bewaard is, is veilig.
    [offered] Wat onder een terugkeercode bewaard is, is veilig: vraag er nu een aan.
   *[none] Bedankt dat je hier kwam leren.
}
house-idle = Is er nog iemand? Druk op een toets; anders begint over een halve minuut alles opnieuw.
house-longest = Over vijf minuten eindigt je bezoek. { $code ->
    [taken] Wat onder je code bewaard is, is veilig.
    [offered] Wat onder een terugkeercode bewaard is, is veilig: vraag er nu een aan.
   *[none] Bedankt dat je hier kwam leren.
}

## Privacy op een plek met bezoekers

visit-nothing-kept = Als je stopt, blijft hier niets van je bezoek bewaard.
visit-code = { $days ->
    [one] Alleen als je een terugkeercode aanvraagt, wordt je voortgang bewaard, tot 1 dag na je laatste bezoek: welke lessen je hebt geopend, wat je hebt geantwoord en welk standpunt je hebt gekozen. Je naam niet, en je notities ook niet.
   *[other] Alleen als je een terugkeercode aanvraagt, wordt je voortgang bewaard, tot { $days } dagen na je laatste bezoek: welke lessen je hebt geopend, wat je hebt geantwoord en welk standpunt je hebt gekozen. Je naam niet, en je notities ook niet.
}
visit-code-kept = { $days ->
    [one] Je voortgang wordt onder je terugkeercode bewaard, tot 1 dag na je laatste bezoek.
   *[other] Je voortgang wordt onder je terugkeercode bewaard, tot { $days } dagen na je laatste bezoek.
}
visit-code-seal = Wat bewaard wordt, is verzegeld met de zeven woorden: met alleen een kopie van de schijf krijg je het niet open. Wie de woorden kwijt is, krijgt het niet terug.
visit-operator = Wie deze plek beheert, kan zien wanneer en waarvandaan iemand verbinding maakt, en zou tijdens een bezoek kunnen meekijken met wat er wordt gedaan. De cursus zelf legt geen naam en geen adres vast.
visit-room = De trainer van kamer { $room } ziet hoeveel deelnemers er zijn, hoeveel er een les hebben afgerond en welke vragen moeilijk waren. Niet wie het zijn.
visit-words = Wat je hier schrijft, is weg zodra je stopt.
visit-leave = Stoppen

## Wat aan het eind wordt gezegd, op een eigen regel: hoogstens 76 kolommen

end-full = Alle plaatsen zijn bezet. Kom over een paar minuten nog eens terug.
end-full-source = Er zijn nu veel bezoeken vanaf je netwerkadres. Probeer het later nog eens.
end-closing = We zijn dicht voor onderhoud. Kom later nog eens terug.
end-idle = Er leek niemand meer te zijn; het bezoek is gestopt. Je bent altijd welkom.
end-longest = De maximale tijd is om; je bezoek is gestopt. Kom gerust nog eens terug.
end-refused-command = Hier is alleen de cursus te vinden. Maak verbinding zonder opdracht.
end-fault = Er ging iets mis; je bezoek is gestopt. Wat een code bewaart, is veilig.
end-goodbye = Tot ziens, en bedankt dat je hier kwam leren. Je bent altijd welkom.
end-goodbye-code = { $days ->
    [one] Tot ziens. Je zeven woorden openen je voortgang nog 1 dag lang.
   *[other] Tot ziens. Je zeven woorden openen je voortgang nog { $days } dagen lang.
}
house-busy = All places are taken. Please come again in a few minutes.
end-unknown-room = Kamer { $room } is niet open. Dit is de cursus, zonder kamer.

## Redenen: delen van ‘Niet opgeslagen: …’, ‘Deze keer niet bewaard: …’

store-away = de plek waar het bewaard wordt, is niet bereikbaar
store-gone = wat onder deze code bewaard was, is gewist
store-enough = onder deze code is geen ruimte meer

## The words of codes

# 256 words, drawn at random. Never change a word or their order: codes that people
# have written down would open nothing any more.
code-words =
    aardbei abrikoos album anker asperge atlas auto avocado
    avond azijn bakker ballon bamboe batterij beker berg
    beschuit bezem bioscoop bizon blad bloem boek boom
    bord boter brief bril brood brug bus cactus
    camping caravan cavia cello circus computer dak deur
    dolfijn domino dorp draad druif eekhoorn eend egel
    eiland ekster emmer erwt fabriek fiets film flamingo
    fontein framboos garage garen gieter gitaar glas glijbaan
    globe gordijn grot hamer hamster harp haven herfst
    hert heuvel hoed honing hotel ijs inkt jaar
    jas jurk kaart kaas kajak kalender kaneel kano
    kapstok kasteel kat ketel keuken kikker kiwi klarinet
    klaver klei klok knoflook knoop koala koelkast koffie
    kompas konijn kraan krant krijt laars ladder lamp
    lente lepel letter lift lijm limonade liniaal lucht
    maan magneet mango markt meeuw melk mier mist
    moestuin motor museum muziek nacht noedel nummer oase
    oceaan ochtend octopus ooievaar otter paard panda papegaai
    papier paprika parel park pasta pauw penseel perron
    perzik piano picknick planeet plein pompoen pony poort
    popcorn potlood prei pudding puzzel raam radio regen
    reiger rivier robot rots rozijn rugzak salade sandaal
    saus schaats schelp school schroef schuur scooter servet
    sjaal ski slee sleutel sneeuw soep sok specht
    spiegel spinazie spons stad station stekker stoel strand
    suiker tafel tapijt tarwe telefoon tennis theater thee
    tijger tomaat toren tractor tram trein triangel trompet
    trui tuba tuin tunnel valk vallei veulen vijver
    viool vlieger vlinder vloer vork vos vulkaan walnoot
    wasmand water week weide wekker wiel wilg winkel
    winter woestijn wolk wortel zadel zalm zand zebra
    zeester zeil zolder zomer zon zout zwaan zwembad
