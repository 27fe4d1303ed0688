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

defenders = Människorättsförsvarare
    .summary = Vilka de är, vad de möter, 1998 års förklaring, tre sätt att arbeta och vems ord som gäller när någon behöver skydd.
    .notice = Vissa delar nämner fängelse, tortyr, våld mot hbtqi-personer och andra samt mord på försvarare, utan detaljer. En del handlar om en rättegång om teckningar av kroppen. Varje sådan del börjar med en förvarning, och det kostar inget att hoppa över den. På andra ställen nämns gripanden, fängelse och hot med ett par ord, mest i påhittade berättelser. På en del platser kan sådant material leda till problem. I Ryssland är Amnesty International till exempel sedan den {DATE("2025-05-19")} listat som ”oönskad organisation”, och den som sprider organisationens material kan straffas där. Det här är ingen fullständig lista: tänk på vem som kan se din skärm. Modulen informerar. Den ger inga råd, och den kan inte säga vad som är lagligt där du bor.

expression = Yttrandefrihet
    .summary = En röst och en tanke, tre verb, en gata full av lampor: vad rättigheten innehåller, vad den är bra för och hur den kvävs.
    .notice = Modulen nämner fängelse, misshandel och krig på några ställen, mest i påhittade berättelser och utan detaljer. Där en sida går djupare kommer först en förvarning, och du kan hoppa över sidan utan att förlora något. Modulen informerar. Den kan inte säga vad som är lagligt eller tryggt där du bor.

writing = Att skriva för rättigheter
    .summary = En sann berättelse med sitt slut, ett brev i fyra steg, ett kort till någon och frågorna som kommer först: är det riskfritt, och hjälper det?
    .notice = Vissa delar berör fängelse och kriget i Ukraina. Varje sådan del börjar med en förvarning, och det kostar inget att hoppa över den. På andra ställen nämns häkte, fängelse och hot med ett par ord, mest i påhittade berättelser. Amnesty International nämns här som historia. I Ryssland är organisationen till exempel sedan den {DATE("2025-05-19")} listad som ”oönskad organisation”, och den som sprider dess material kan straffas där. Det här är ingen fullständig lista: tänk på vem som kan se din skärm. Kursen skickar ingenting och pekar inte ut någon att skriva till.

figures = Siffror om mänskliga rättigheter
    .summary = Vem räknade vad, var och när? Minst eller exakt? Fem frågor, några diagram och den enda människan i varje tal.
    .notice = Modulen tar upp siffror om dödligt våld, fängelse, dödsstraff, människor som dödats av polis, diskriminering och skjutvapenvåld. Inga scener beskrivs. Före varje svår del kommer en förvarning, och du kan hoppa över delen utan att förlora något. Även en del frågor nämner sådana siffror. Varje siffra har sitt årtal, eller så står det att årtal saknas. På en del platser kan material om mänskliga rättigheter leda till problem, så tänk på vem som kan se din skärm.
