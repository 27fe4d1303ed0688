### Ord för ett hus med besökare: kursen på någon annans dator, via SSH.

## Återkomstkoden: rader på startsidan

resume-door = Kom tillbaka med en återkomstkod
keep-door = Spara mina framsteg: ta en återkomstkod
code-door = Min återkomstkod

## Att komma tillbaka med en kod

resume-title = Kom tillbaka
resume-how = Skriv de sju orden i din kod. Stora bokstäver, accenter och komman spelar ingen roll, och de fyra första bokstäverna i varje ord räcker.
resume-field = Dina sju ord
resume-looking = Ett ögonblick: dina framsteg hämtas.
resume-count = { $count ->
    [one] En kod har sju ord; här står bara ett.
   *[other] En kod har sju ord; här står { $count }.
}
resume-word = Ord { $number } finns inte i listan. Se efter en gång till hur det stavas.
resume-unknown = Inget finns (längre) sparat under de här orden. Kontrollera varje ord.
resume-wait = För många koder har prövats just nu. Försök igen om en minut.
resume-not = Det gick inte: { $reason }. Dina ord står kvar; försök igen om en stund.
resume-welcome = Välkommen tillbaka. Du är där du slutade.

## Att ta en kod

keep-title = Ta en återkomstkod
keep-what = Sju ord tar fram dina framsteg vid nästa besök.
keep-days = { $days ->
    [one] De sparas utan ditt namn, till 1 dag efter ditt senaste besök.
   *[other] De sparas utan ditt namn, till { $days } dagar efter ditt senaste besök.
}
keep-see = Den som har orden kan se dina framsteg; du kan radera dem när du vill när du är här.
keep-take = Ge mig en kod
keep-have = Jag har redan en kod
keep-back = Tillbaka
keep-waiting = Ett ögonblick: dina framsteg läggs på ett säkert ställe.
keep-not = Inte sparat den här gången: { $reason }. Du kan försöka igen eller fortsätta utan kod.
keep-again = Försök igen
keep-without = Fortsätt utan kod
keep-done = Dina framsteg är sparade. Koden finns på startsidan: ”Min återkomstkod”.

## Koden

code-title = Din återkomstkod
code-write = Skriv upp de här sju orden, i den här ordningen.
code-days = { $days ->
    [one] Dina framsteg sparas till 1 dag efter ditt senaste besök.
   *[other] Dina framsteg sparas till { $days } dagar efter ditt senaste besök.
} Den som har orden kan se dem.
code-written = Jag har skrivit upp dem: fortsätt
code-leave = Avsluta nu
code-delete = Radera det som är sparat
code-delete-question = Radera det som är sparat?
code-delete-how = Efter det öppnar de sju orden ingenting. Det du gjort i dag finns kvar tills du avslutar.
code-keep-it = Behåll
code-delete-it = Radera
code-deleting = Ett ögonblick: det raderas.
code-deleted = Raderat. De sju orden öppnar ingenting längre.
code-not-deleted = Inte raderat än: { $reason }. Försök igen om en stund.

## Att avsluta

leaving-title = Innan du avslutar
leaving-text = Det du har gjort här glöms när du avslutar, om du inte tar en återkomstkod.
leaving-take = Ta en kod och avsluta sedan
leaving-without = Avsluta utan kod
leaving-stay = Stanna kvar

## Skärmen som väntar på någon

attract-key = Tryck på en tangent för att börja
attract-line = Tryck på Enter för att börja

## En grupp i ett rum

room-here = Du är i rummet { $room }. Ledaren ser antal, inga namn.
room-title = Rummet { $room }
room-for-trainer = Den här sidan är för gruppens ledare.
room-secret = Rummets hemliga ord
room-secret-how = Det du skriver visas som prickar.
room-opening = Ett ögonblick: det hemliga ordet kontrolleras.
room-present = { $present ->
    [0] Ingen är här nu
    [one] 1 deltagare är här nu
   *[other] { $present } deltagare är här nu
}; { $visitors ->
    [one] hittills har 1 kommit in.
   *[other] hittills har { $visitors } kommit in.
}
room-nameless = Var och en räknas en gång per lektion och fråga. Här finns inga namn.
room-empty = Ingen har kommit in än.
room-tell = Säg till din grupp: anslut som du, men med användarnamnet { $user }.
room-lessons = Hur långt gruppen har kommit
room-lessons-none = Ingen lektion har öppnats än.
room-begun = { $count } har börjat
room-finished = { $count } är klara
room-hard = De svåraste frågorna
room-hard-how = Bara frågor som minst { $least } deltagare har svarat på, så att ingen enskild kan kännas igen. Andelen gäller svar som var rätt på första försöket.
room-hard-none = Ingen fråga har besvarats av { $least } deltagare än.
room-right = { $percent } % rätt direkt
room-answers = { $count ->
    [one] 1 svar
   *[other] { $count } svar
}
room-again = titta igen
unlock-wrong = Det är inte rummets hemliga ord. Försök en gång till.
unlock-wait = Det hemliga ordet har prövats för ofta. Försök igen om en minut.

## Meddelanden, som står kvar tills de tas tillbaka

house-closing = Det här huset stänger snart. { $code ->
    [taken] Det som är sparat under din kod är säkert.
    [offered] Det som sparas under en återkomstkod är säkert: ta en nu.
   *[none] Tack för att du har lärt dig här.
}
house-idle = Är någon kvar? Tryck på en tangent, annars börjar allt om från början om en halv minut.
house-longest = Ditt besök slutar om fem minuter. { $code ->
    [taken] Det som är sparat under din kod är säkert.
    [offered] Det som sparas under en återkomstkod är säkert: ta en nu.
   *[none] Tack för att du har lärt dig här.
}

## Integritet i ett hus med besökare

visit-nothing-kept = När du avslutar sparas ingenting av ditt besök här.
visit-code = { $days ->
    [one] Bara om du tar en återkomstkod sparas dina framsteg, till 1 dag efter ditt senaste besök: vilka lektioner du har öppnat, vad du har svarat och vilken ståndpunkt du har valt. Inget namn, och inga av dina anteckningar.
   *[other] Bara om du tar en återkomstkod sparas dina framsteg, till { $days } dagar efter ditt senaste besök: vilka lektioner du har öppnat, vad du har svarat och vilken ståndpunkt du har valt. Inget namn, och inga av dina anteckningar.
}
visit-code-kept = { $days ->
    [one] Dina framsteg sparas under din återkomstkod, till 1 dag efter ditt senaste besök.
   *[other] Dina framsteg sparas under din återkomstkod, till { $days } dagar efter ditt senaste besök.
}
visit-code-seal = Det som sparas är förseglat med de sju orden: det går inte att öppna med bara en kopia av disken. Den som tappar bort orden kan inte få tillbaka det.
visit-operator = Den som driver det här huset kan se när och varifrån någon ansluter, och skulle kunna se vad som görs här under ett besök. Kursen själv skriver inte upp något namn eller någon adress.
visit-room = Ledaren för rummet { $room } ser hur många som är där, hur många som är klara med en lektion och vilka frågor som var svåra. Inte vem.
visit-words = Det du skriver här är borta när du avslutar.
visit-leave = Avsluta

## Vad som sägs i slutet, på en egen rad: högst 76 kolumner

end-full = Alla platser är upptagna. Kom gärna tillbaka om några minuter.
end-full-source = Det är många besök från din adress just nu. Försök igen lite senare.
end-closing = Det här huset är stängt för underhåll. Kom gärna tillbaka senare.
end-idle = Ingen verkade vara kvar, så besöket avslutades. Du är alltid välkommen.
end-longest = Ditt besök nådde längsta tillåtna tid och avslutades. Välkommen åter.
end-refused-command = Här finns bara kursen. Anslut utan något kommando.
end-fault = Något gick fel här och ditt besök avslutades. Det en kod sparar är säkert.
end-goodbye = Hej då, och tack för att du har lärt dig här. Du är alltid välkommen.
end-goodbye-code = { $days ->
    [one] Hej då. Dina framsteg sparas i 1 dag; dina sju ord öppnar dem.
   *[other] Hej då. Dina framsteg sparas i { $days } dagar; dina sju ord öppnar dem.
}
house-busy = Alla platser är upptagna. Kom gärna tillbaka om några minuter.
end-unknown-room = Rummet { $room } är inte öppet. Det här är kursen, utan rum.

## Orsaker: delar av ”Inte sparat: …”, ”Inte sparat den här gången: …”

store-away = platsen där det sparas går inte att nå
store-gone = det som var sparat under den här koden är raderat
store-enough = det får inte plats mer under den här koden

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
