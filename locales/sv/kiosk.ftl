### Ord för ett hus med besökare: kursen på någon annans dator, via SSH.

## Återkomstkoden: rader på startsidan

resume-door = Kom tillbaka med en återkomstkod
keep-door = Spara mina framsteg med en återkomstkod
code-door = Min återkomstkod

## Att komma tillbaka med en kod

resume-title = Kom tillbaka
resume-how = Skriv de sju orden i din kod. Stora bokstäver, komman och accenter spelar ingen roll (å får skrivas a), och de fyra första bokstäverna i varje ord räcker.
resume-field = Dina sju ord
resume-looking = Ett ögonblick: dina framsteg letas fram.
resume-count = { $count ->
    [one] En kod har sju ord; här står bara ett.
   *[other] En kod har sju ord; här står { $count }.
}
resume-word = Ord { $number } finns inte i listan. Kontrollera stavningen en gång till.
resume-unknown = Inget finns sparat under de här orden, eller så finns det inte kvar. Kontrollera varje ord.
resume-wait = För många koder prövades nyss. Försök igen om en minut.
resume-not = Det gick inte: { $reason }. Dina ord står kvar; försök igen om en stund.
resume-welcome = Välkommen tillbaka. Du kan fortsätta där du slutade.

## Att ta en kod

keep-title = Skaffa en återkomstkod
keep-what = Med sju ord får du tillbaka dina framsteg vid nästa besök.
keep-days = { $days ->
    [one] De sparas utan ditt namn i 1 dag efter ditt senaste besök.
   *[other] De sparas utan ditt namn i { $days } dagar efter ditt senaste besök.
}
keep-memory = Dina framsteg sparas bara i arbetsminnet: om systemet här startas om går de förlorade.
keep-see = Den som har orden kan se dina framsteg; när du är här kan du alltid radera dem.
keep-take = Ge mig en kod
keep-have = Jag har redan en kod
keep-back = Tillbaka
keep-waiting = Ett ögonblick: dina framsteg läggs i gott förvar.
keep-not = Inte sparat den här gången: { $reason }. Du kan försöka igen eller fortsätta utan kod.
keep-again = Försök igen
keep-without = Fortsätt utan kod
keep-done = Dina framsteg är sparade. Koden finns på startsidan: ”Min återkomstkod”.

## Koden

code-title = Din återkomstkod
code-write = Skriv upp de här sju orden, i den här ordningen.
code-same = Det här är koden som du redan har, på sidans språk. Har du skrivit upp andra ord fungerar de också.
code-days = { $days ->
    [one] Dina framsteg sparas i 1 dag efter ditt senaste besök.
   *[other] Dina framsteg sparas i { $days } dagar efter ditt senaste besök.
} Den som har orden kan se dina framsteg.
code-written = Jag har skrivit upp dem; gå vidare
code-leave = Avsluta nu
code-delete = Radera det som är sparat
code-delete-question = Vill du radera det som är sparat?
code-delete-how = Efter det öppnar de sju orden ingenting. Det du har gjort i dag finns kvar tills du avslutar.
code-keep-it = Behåll
code-delete-it = Radera
code-deleting = Ett ögonblick: det raderas.
code-deleted = Raderat. De sju orden öppnar ingenting längre.
code-not-deleted = Inte raderat än: { $reason }. Försök igen om en stund.

## Att avsluta

leaving-title = Innan du avslutar
leaving-text = Det du har gjort här går förlorat när du avslutar, om du inte skaffar en återkomstkod.
leaving-take = Skaffa en kod och avsluta sedan
leaving-without = Avsluta utan kod
leaving-stay = Stanna kvar
leaving-unsaved = { $count ->
    [one] 1 svar eller steg är inte sparat än. Avsluta en gång till för att gå utan att spara.
   *[other] { $count } svar eller steg är inte sparade än. Avsluta en gång till för att gå utan att spara.
}

## Skärmen som väntar på någon

attract-key = Tryck på valfri tangent för att börja
attract-line = Tryck på Enter för att börja

## En grupp i ett rum

room-here = Du är i rummet { $room }. Kursledaren ser antal, inte namn.
room-title = Rummet { $room }
room-for-trainer = Den här sidan är för gruppens kursledare.
room-secret = Rummets lösenord
room-secret-how = Det du skriver visas som prickar.
room-secret-seen = Det du skriver kan läsas av alla som ser skärmen.
room-opening = Ett ögonblick: lösenordet kontrolleras.
room-present = { $present ->
    [0] Ingen är här nu
    [one] 1 deltagare är här nu
   *[other] { $present } deltagare är här nu
}; { $visitors ->
    [one] 1 besök hittills.
   *[other] { $visitors } besök hittills.
}
room-nameless = Varje besök räknas en gång per lektion och fråga. Här finns inga namn. Siffrorna visas först vid { $least } besök och ökar med minst { $least } i taget, så att det är svårt att urskilja en enskild person.
room-empty = Ingen har kommit in än.
room-tell = Be gruppen ansluta på samma sätt som du, men med användarnamnet { $user }.
room-lessons = Hur långt gruppen har kommit
room-lessons-none = Ingen lektion har öppnats än.
room-begun = { $count } har börjat
room-finished = { $count } har slutfört
room-hard = De svåraste frågorna
room-hard-how = Procenttalet är andelen svar som var rätt på första försöket.
room-hard-none = Ingen fråga har ännu besvarats vid { $least } besök.
room-right = { $percent } % rätt direkt
room-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
}
room-again = titta igen
unlock-wrong = Det är inte rummets lösenord. Försök en gång till.
unlock-wait = Lösenordet har prövats för många gånger. Försök igen om en minut.
room-any-title = För kursledare
room-any-for = Här finns flera rum. Med lösenordet till ditt rum kommer du in i rätt rum.
room-any-secret = Lösenordet till ditt rum
unlock-none = Inget rum här har det lösenordet. Försök en gång till.

## Meddelanden, som står kvar tills de tas tillbaka

house-closing = Vi stänger snart. { $code ->
    [taken] Det som är sparat under din kod är i gott förvar.
    [offered] Det som sparas under en återkomstkod är i gott förvar: skaffa en nu.
   *[none] Tack för att du kom hit för att lära dig mer.
}
house-idle = Är det någon där? Tryck på valfri tangent, annars börjar allt på nytt om en halv minut.
house-longest = Ditt besök slutar om fem minuter. { $code ->
    [taken] Det som är sparat under din kod är i gott förvar.
    [offered] Det som sparas under en återkomstkod är i gott förvar: skaffa en nu.
   *[none] Tack för att du kom hit för att lära dig mer.
}

## Integritet på en plats med besökare

visit-nothing-kept = När du avslutar finns ingenting av ditt besök kvar här.
visit-code = { $days ->
    [one] Bara om du skaffar en återkomstkod sparas dina framsteg, i 1 dag efter ditt senaste besök: vilka lektioner du har öppnat, vad du har svarat och vilken ståndpunkt du har valt. Inget namn och inga av dina anteckningar.
   *[other] Bara om du skaffar en återkomstkod sparas dina framsteg, i { $days } dagar efter ditt senaste besök: vilka lektioner du har öppnat, vad du har svarat och vilken ståndpunkt du har valt. Inget namn och inga av dina anteckningar.
}
visit-code-kept = { $days ->
    [one] Dina framsteg sparas under din återkomstkod i 1 dag efter ditt senaste besök.
   *[other] Dina framsteg sparas under din återkomstkod i { $days } dagar efter ditt senaste besök.
}
visit-code-seal = Det som sparas är förseglat med de sju orden: det går inte att öppna med bara en kopia av disken. Den som tappar bort orden kan inte få det tillbaka.
visit-operator = Den som driver den här tjänsten kan se när och varifrån någon ansluter, och skulle kunna följa vad som görs här under ett besök. Kursen själv antecknar varken namn eller adress.
visit-room = Kursledaren för rummet { $room } ser hur många som är där, hur många som är klara med en lektion och vilka frågor som var svåra. Men inte vilka deltagarna är.
visit-words = Det du skriver här är borta när du avslutar.
visit-leave = Avsluta

## Vad som sägs i slutet, på en egen rad: högst 76 kolumner

end-full = Alla platser är upptagna. Kom gärna tillbaka om några minuter.
end-full-source = Det är många besök från din nätverksadress just nu. Försök igen senare.
end-closing = Vi har stängt för underhåll. Kom gärna tillbaka senare.
end-idle = Ingen verkade vara kvar, så besöket avslutades. Du är alltid välkommen.
end-longest = Maxtiden är nådd, så ditt besök avslutades. Välkommen åter.
end-refused-command = Här finns bara kursen. Anslut utan något kommando.
end-fault = Något gick fel och besöket avslutades. Det en kod sparar är i gott förvar.
end-goodbye = Hej då! Tack för att du kom för att lära dig mer. Du är alltid välkommen.
end-goodbye-code = { $days ->
    [one] Hej då. Dina framsteg sparas i 1 dag; dina sju ord öppnar dem.
   *[other] Hej då. Dina framsteg sparas i { $days } dagar; dina sju ord öppnar dem.
}
house-busy = All places are taken. Please come again in a few minutes.
end-unknown-room = Rummet { $room } är inte öppet. Det här är kursen, utan rum.

## Orsaker: delar av ”Inte sparat: …”, ”Inte sparat den här gången: …”

store-away = platsen där det sparas går inte att nå
store-gone = det som var sparat under den här koden är raderat
store-enough = det finns inte plats för mer under den här koden

## The words of codes

# 256 words, drawn at random. Never change a word or their order: codes that people
# have written down would open nothing any more.
code-words =
    album ankare apelsin aprikos atlas badkar bageri ballong
    bambu batteri berg bil biograf blad blomma bok
    boll bord borste brev bro brygga bukett bulle
    buske buss butik byxa bänk cello choklad cirkus
    citron cykel dadel dal dans dator delfin dimma
    docka domino dragspel drake druva dörr ekorre elefant
    ficka film fiol fisk fjäder fjäll fjäril flod
    flygplan flöjt frost frukost fönster gaffel garage gardin
    garn gata giraff gitarr glas golv grotta gryta
    gunga hallon hamn hamster harpa havre hink hiss
    hjort hjul honung hotell humla hylla häger häst
    igelkott jacka kaffe kajak kalender kanel kanin kanot
    karta kastrull katt keps kiwi kjol klocka klänning
    knapp koala kofta koltrast kompass korg kotte kran
    krita kudde kuvert kvarn kvast kväll kylskåp lakan
    lampa lastbil lejon lera lingon linjal lins lodjur
    lykta låda löv magnet majs makaroni mango matta
    melodi moln moped morgon morot museum musik myra
    måne mössa nudel nyckel oas ocean orkester ost
    paj panda papegoja papper paprika parasoll park pasta
    penna pensel peppar persika piano picknick pingvin planet
    ponny popcorn potatis pulka pussel pärla päron rabarber
    radio regn resväska ris rosett russin ryggsäck räv
    saft sallad sandal schack selleri sirap sked skjorta
    skog skola skruv skärm slott smör snigel snö
    socker soffa sol sommar soppa spade spegel spenat
    spindel stad stall station stege stork strand strumpa
    stuga svala svan sylt tallrik tavla teater tejp
    telefon tennis tidning tiger tomat torn traktor trappa
    triangel trumpet träd tröja tuba tukan tulpan tunnel
    tåg uggla ull utter vante vatten vecka vete
    vinter vulkan våffla väska växthus älg äpple öken
