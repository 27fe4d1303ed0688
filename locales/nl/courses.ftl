# Heads of the courses: read for the home screen.

udhr = De Universele Verklaring
    .summary = Een stemming in Parijs, dertig artikelen, en wat die met een gewone ochtend te maken hebben.

protest = Vormen van protest
    .summary = Zes scènes op zes plekken, de vele manieren om nee te zeggen, en wat er in het internationale recht staat over mensen die samenkomen.
    .notice = Sommige delen gaan over gevangenschap, oorlog, mishandeling, geweld tegen lhbti-personen en geweld door de politie. Elk van die delen begint met een waarschuwing, en overslaan kost je niets. Op sommige plekken kan materiaal over mensenrechten of een regenboogsymbool je in moeilijkheden brengen. In Rusland bijvoorbeeld staat Amnesty International sinds {DATE("2025-05-19")} officieel te boek als ‘ongewenst’, en wie materiaal van de organisatie doorgeeft, kan daar gestraft worden. Dit overzicht is niet volledig: bedenk wie jouw scherm kan zien. De module geeft informatie, geen advies, en kan niet zeggen wat wettelijk mag waar jij woont.

limits = Grenzen aan de meningsuiting
    .summary = De vrijheid van meningsuiting heeft grenzen, en die grenzen hebben zelf ook grenzen. Leer de toets van de drie poorten kennen en pas hem toe op echte vragen, in verzonnen landen.
    .notice = In deze module komen gevangenschap, foltering en oorlog voor, meestal in verzonnen verhalen en zonder details. Gaat een pagina er dieper op in, dan staat er eerst een waarschuwing. Je kunt die pagina overslaan; dat kost je niets.

hate-speech = Haatspraak
    .summary = Wanneer worden woorden tegen een groep strafbaar? Drie niveaus, zes vragen en een reeks verzonnen gevallen om ze op uit te proberen.
    .notice = Deze module gaat over woorden die mensen aanvallen om wie ze zijn. Zulke woorden worden nergens aangehaald. In sommige verzonnen gevallen komen bedreigingen en geweld voor. In meerdere lessen wordt genocide genoemd, en één les gaat over de radiozender RTLM in Rwanda. Voor elk zwaar deel staat een waarschuwing. Je kunt het overslaan en verliest er niets mee.
