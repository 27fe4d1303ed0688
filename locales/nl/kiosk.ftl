### Woorden van een huis met bezoekers: de cursus op een machine van een ander, via SSH.

## De terugkeercode: regels van het beginscherm

resume-door = Terugkomen met een terugkeercode
keep-door = Mijn voortgang bewaren: een terugkeercode nemen
code-door = Mijn terugkeercode

## Terugkomen met een code

resume-title = Terugkomen
resume-how = Typ de zeven woorden van je code. Hoofdletters, accenten en komma’s maken niet uit, en van elk woord zijn de eerste vier letters genoeg.
resume-field = Je zeven woorden
resume-looking = Een ogenblik: je voortgang wordt opgezocht.
resume-count = { $count ->
    [one] Een code heeft zeven woorden; hier staat er maar één.
   *[other] Een code heeft zeven woorden; hier staan er { $count }.
}
resume-word = Woord { $number } staat niet in de lijst. Kijk nog eens hoe je het schrijft.
resume-unknown = Onder deze woorden wordt niets (meer) bewaard. Kijk elk woord nog eens na.
resume-wait = Er zijn net te veel codes geprobeerd. Probeer het over een minuut opnieuw.
resume-not = Dat lukte niet: { $reason }. Je woorden blijven staan; probeer het zo nog eens.
resume-welcome = Welkom terug. Je bent waar je gebleven was.

## Een code nemen

keep-title = Een terugkeercode nemen
keep-what = Zeven woorden brengen bij je volgende bezoek je voortgang terug.
keep-days = { $days ->
    [one] Die wordt zonder je naam bewaard, tot 1 dag na je laatste bezoek.
   *[other] Die wordt zonder je naam bewaard, tot { $days } dagen na je laatste bezoek.
}
keep-see = Wie de woorden heeft, kan je voortgang zien; wissen kun je die altijd als je hier bent.
keep-take = Geef me een code
keep-have = Ik heb al een code
keep-back = Terug
keep-waiting = Een ogenblik: je voortgang wordt veilig opgeborgen.
keep-not = Deze keer niet bewaard: { $reason }. Je kunt het opnieuw proberen, of doorgaan zonder code.
keep-again = Opnieuw proberen
keep-without = Doorgaan zonder code
keep-done = Je voortgang is bewaard. Je code staat op het beginscherm: ‘Mijn terugkeercode’.

## De code

code-title = Je terugkeercode
code-write = Schrijf deze zeven woorden op, in deze volgorde.
code-days = { $days ->
    [one] Je voortgang wordt bewaard tot 1 dag na je laatste bezoek.
   *[other] Je voortgang wordt bewaard tot { $days } dagen na je laatste bezoek.
} Wie de woorden heeft, kan die zien.
code-written = Ik heb ze opgeschreven: verder
code-leave = Nu stoppen
code-delete = Wissen wat er bewaard is
code-delete-question = Wissen wat er bewaard is?
code-delete-how = Daarna openen de zeven woorden niets meer. Wat je vandaag deed, blijft tot je stopt.
code-keep-it = Bewaren
code-delete-it = Wissen
code-deleting = Een ogenblik: het wordt gewist.
code-deleted = Gewist. De zeven woorden openen niets meer.
code-not-deleted = Nog niet gewist: { $reason }. Probeer het zo nog eens.

## Stoppen

leaving-title = Voor je stopt
leaving-text = Wat je hier deed, wordt vergeten zodra je stopt, tenzij je een terugkeercode neemt.
leaving-take = Een code nemen en dan stoppen
leaving-without = Stoppen zonder code
leaving-stay = Blijven

## Het scherm dat op iemand wacht

attract-key = Druk op een toets om te beginnen
attract-line = Druk op Enter om te beginnen

## Een groep in een kamer

room-here = Je bent in kamer { $room }. De trainer ziet aantallen, geen namen.
room-title = Kamer { $room }
room-for-trainer = Deze pagina is voor de trainer van de groep.
room-secret = Het geheim van deze kamer
room-secret-how = Wat je typt, zie je als puntjes.
room-opening = Een ogenblik: het geheim wordt nagekeken.
room-present = { $present ->
    [0] Er is nu niemand
    [one] Er is nu 1 deelnemer
   *[other] Er zijn nu { $present } deelnemers
}; { $visitors ->
    [one] tot nu toe kwam er 1 binnen.
   *[other] tot nu toe kwamen er { $visitors } binnen.
}
room-nameless = Iedereen telt per les en per vraag één keer mee. Namen zijn er niet.
room-empty = Er is nog niemand binnengekomen.
room-tell = Vertel je groep: maak verbinding zoals jij, maar met de gebruikersnaam { $user }.
room-lessons = Hoe ver de groep is
room-lessons-none = Er is nog geen les geopend.
room-begun = { $count } begonnen
room-finished = { $count } klaar
room-hard = De moeilijkste vragen
room-hard-how = Alleen vragen die minstens { $least } deelnemers hebben beantwoord, zodat niemand apart te herkennen is. Het percentage telt antwoorden die meteen goed waren.
room-hard-none = Nog geen vraag is door { $least } deelnemers beantwoord.
room-right = { $percent } % meteen goed
room-answers = { $count ->
    [one] 1 antwoord
   *[other] { $count } antwoorden
}
room-again = opnieuw kijken
unlock-wrong = Dat is niet het geheim van deze kamer. Probeer het nog eens.
unlock-wait = Het geheim is te vaak geprobeerd. Probeer het over een minuut opnieuw.

## Berichten, die blijven staan tot ze worden ingetrokken

house-closing = Dit huis gaat zo dicht. { $code ->
    [taken] Wat onder je code bewaard is, is veilig.
    [offered] Wat onder een terugkeercode bewaard is, is veilig: neem er nu een.
   *[none] Fijn dat je hier geleerd hebt.
}
house-idle = Is er nog iemand? Druk op een toets; anders begint over een halve minuut alles opnieuw.
house-longest = Over vijf minuten eindigt je bezoek. { $code ->
    [taken] Wat onder je code bewaard is, is veilig.
    [offered] Wat onder een terugkeercode bewaard is, is veilig: neem er nu een.
   *[none] Fijn dat je hier geleerd hebt.
}

## Privacy in een huis met bezoekers

visit-nothing-kept = Als je stopt, wordt hier niets van je bezoek bewaard.
visit-code = { $days ->
    [one] Alleen als je een terugkeercode neemt, wordt je voortgang bewaard, tot 1 dag na je laatste bezoek: welke lessen je hebt geopend, wat je hebt geantwoord en welk standpunt je hebt gekozen. Geen naam, en geen van je notities.
   *[other] Alleen als je een terugkeercode neemt, wordt je voortgang bewaard, tot { $days } dagen na je laatste bezoek: welke lessen je hebt geopend, wat je hebt geantwoord en welk standpunt je hebt gekozen. Geen naam, en geen van je notities.
}
visit-code-kept = { $days ->
    [one] Je voortgang wordt onder je terugkeercode bewaard, tot 1 dag na je laatste bezoek.
   *[other] Je voortgang wordt onder je terugkeercode bewaard, tot { $days } dagen na je laatste bezoek.
}
visit-code-seal = Wat bewaard wordt, is verzegeld met de zeven woorden: met alleen een kopie van de schijf gaat het niet open. Wie de woorden kwijt is, krijgt het niet terug.
visit-operator = Wie dit huis beheert, kan zien wanneer en waarvandaan iemand verbinding maakt, en zou tijdens een bezoek kunnen meekijken. De cursus zelf schrijft geen naam en geen adres op.
visit-room = De trainer van kamer { $room } ziet hoeveel deelnemers er zijn, hoeveel een les hebben afgerond en welke vragen moeilijk waren. Niet wie.
visit-words = Wat je hier schrijft, is weg zodra je stopt.
visit-leave = Stoppen

## Wat aan het eind wordt gezegd, op een eigen regel: hoogstens 76 kolommen

end-full = Alle plaatsen zijn bezet. Kom over een paar minuten terug.
end-full-source = Er zijn nu veel bezoeken vanaf jouw adres. Probeer het later nog eens.
end-closing = Dit huis is dicht voor onderhoud. Kom later nog eens terug.
end-idle = Er leek niemand meer te zijn; het bezoek is gestopt. Je bent altijd welkom.
end-longest = Je bezoek duurde zo lang als het mag en is gestopt. Kom gerust terug.
end-refused-command = Hier is alleen de cursus. Maak verbinding zonder opdracht erachter.
end-fault = Er ging hier iets mis; je bezoek is gestopt. Wat een code bewaart, blijft.
end-goodbye = Tot ziens, en fijn dat je hier geleerd hebt. Je bent altijd welkom.
end-goodbye-code = { $days ->
    [one] Tot ziens. Je voortgang blijft 1 dag bewaard; je zeven woorden openen die.
   *[other] Tot ziens. Je voortgang blijft { $days } dagen bewaard; zeven woorden openen die.
}
house-busy = Alle plaatsen zijn bezet. Kom over een paar minuten terug.
end-unknown-room = Kamer { $room } is niet open. Dit is de cursus, zonder kamer.

## Redenen: delen van ‘Niet opgeslagen: …’, ‘Deze keer niet bewaard: …’

store-away = de plek waar het bewaard wordt, is niet bereikbaar
store-gone = wat onder deze code bewaard was, is gewist
store-enough = onder deze code past niet meer

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
