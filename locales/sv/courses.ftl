# Heads of the courses: read for the home screen.

udhr = Den allmänna förklaringen
    .summary = En omröstning i Paris, trettio artiklar och vad de har med en vanlig morgon att göra.

protest = Protestens former
    .summary = Sex scener från sex platser, de många sätten att säga nej och vad internationell rätt säger när människor samlas.
    .notice = Vissa delar berör fängelse, krig, misshandel, våld mot hbtqi-personer och våld från polisens sida. Varje sådan del börjar med en förvarning, och det kostar inget att hoppa över den. På en del platser kan material om mänskliga rättigheter eller en regnbågssymbol leda till problem. I Ryssland är Amnesty International till exempel sedan den {DATE("2025-05-19")} listat som ”oönskad organisation”, och den som sprider organisationens material kan straffas där. Det här är ingen fullständig lista: tänk på vem som kan se din skärm. Modulen informerar. Den ger inga råd, och den kan inte säga vad som är lagligt där du bor.

limits = Yttrandefrihetens gränser
    .summary = Yttrandefriheten har gränser, och gränserna har också gränser. Lär dig testet med tre grindar och pröva verkliga frågor mot det, i påhittade länder.
    .notice = Modulen nämner fängelse, tortyr och krig, mest i påhittade berättelser och utan detaljer. Där en sida går djupare kommer först en förvarning, och du kan hoppa över sidan utan att förlora något.

hate-speech = Hatpropaganda
    .summary = När blir ord mot en grupp ett brott? Tre nivåer, sex frågor och en rad påhittade fall att pröva dem på.
    .notice = Den här modulen handlar om ord som angriper människor på grund av vilka de är. Inga sådana ord citeras. I några påhittade fall förekommer hot och våld. Folkmord nämns i flera lektioner, och en lektion handlar om radiostationen RTLM i Rwanda. Före varje svår del kommer en förvarning. Du kan hoppa över delen utan att förlora något.
