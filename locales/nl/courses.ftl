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

defenders = Mensenrechtenverdedigers
    .summary = Wie ze zijn, wat ze tegenkomen, de verklaring van 1998, drie manieren van werken, en wiens woord telt als iemand bescherming nodig heeft.
    .notice = In sommige delen komen gevangenschap, foltering, geweld tegen lhbti-personen en anderen, en moord op verdedigers voor, zonder details. Eén deel gaat over een rechtszaak om tekeningen van het lichaam. Elk van die delen begint met een waarschuwing, en overslaan kost je niets. Elders worden arrestatie, gevangenschap en bedreigingen in een paar woorden genoemd, meestal in verzonnen verhalen. Op sommige plekken kan zulk materiaal je in moeilijkheden brengen. In Rusland bijvoorbeeld staat Amnesty International sinds {DATE("2025-05-19")} officieel te boek als ‘ongewenst’, en wie materiaal van de organisatie doorgeeft, kan daar gestraft worden. Dit overzicht is niet volledig: bedenk wie jouw scherm kan zien. De module geeft informatie, geen advies, en kan niet zeggen wat wettelijk mag waar jij woont.

expression = Vrijheid van meningsuiting
    .summary = Een stem en een gedachte, drie werkwoorden, een straat vol lampen: wat dit recht inhoudt, waar het goed voor is, en hoe het wordt afgeknepen.
    .notice = In deze module komen hier en daar gevangenschap, mishandeling en oorlog voor, meestal in verzonnen verhalen en zonder details. Gaat een pagina er dieper op in, dan staat er eerst een waarschuwing. Je kunt die pagina overslaan; dat kost je niets. De module geeft informatie en kan niet zeggen wat wettelijk mag of veilig is waar jij woont.

writing = Schrijven voor rechten
    .summary = Een waargebeurd verhaal met zijn afloop, een brief in vier stappen, een kaart voor iemand, en de vragen die eerst komen: is het veilig, en helpt het?
    .notice = Sommige delen gaan over gevangenschap en over de oorlog in Oekraïne. Elk van die delen begint met een waarschuwing, en overslaan kost je niets. Elders worden hechtenis, gevangenschap en bedreigingen in een paar woorden genoemd, meestal in verzonnen verhalen. Amnesty International wordt hier genoemd als geschiedenis. In Rusland bijvoorbeeld staat de organisatie sinds {DATE("2025-05-19")} te boek als ‘ongewenst’, en wie haar materiaal doorgeeft, kan daar gestraft worden. Dit overzicht is niet volledig: bedenk wie jouw scherm kan zien. De cursus verstuurt niets en noemt niemand om naar te schrijven.

figures = Mensenrechtencijfers lezen
    .summary = Wie telde wat, waar en wanneer? Minstens of precies? Vijf vragen, een paar grafieken, en de ene mens in elk getal.
    .notice = Deze module geeft cijfers over dodelijk geweld, gevangenschap, de doodstraf, mensen die door de politie zijn gedood, discriminatie en vuurwapengeweld. Er worden geen scènes beschreven. Voor elk zwaar deel staat een waarschuwing, en je kunt het overslaan; dat kost je niets. Ook in sommige vragen staan zulke cijfers. Bij elk cijfer staat het jaar, of dat het geen jaar heeft. Op sommige plekken kan materiaal over mensenrechten je in moeilijkheden brengen; bedenk dus wie jouw scherm kan zien.
