# Bildtexter, och beskrivningar för den som inte ser bilderna.

## Protestens former

picture-protest-switzerland = I hallen på en järnvägsstation, Schweiz, 2016
    .alt =
        Schweiz, 2016: hallen på en järnvägsstation, med ett stort välvt fönster och en rund klocka. I förgrunden står tre personer stilla, från axlarna och ner insvepta i skrynkliga räddningsfiltar av guldfolie som var och en håller ihop med ena handen. Runt dem och bakom dem skyndar resenärer åt båda håll med resväskor och ryggsäckar.

picture-protest-taiwan = Ljus genom regnbågskort, Taiwan
    .alt =
        Taiwan, utan årtal: en folkmassa på natten, sedd bakifrån, framför fönstren i en stad. Fem lyfta armar håller upp kort randiga i regnbågens färger, och mobillampor lyser genom dem. Ovanför varje kort sprider sig ljuset i färgade strålar, och längre bort glöder små färgade kort över huvudena på många fler.

picture-protest-togo = En kvinna skriver under ett upprop, Togo, 2021
    .alt =
        Togo, 2021: en kvinna med virad huvudduk och prickig klänning sitter vid ett bord, sedd från sidan. Med en penna i handen skriver hon under ett upprop, ett papper med rader och några namnteckningar. Bakom henne står två personer till under en randig markis, och bortom bordet syns solen och en palm.

picture-protest-losangeles = En tom skylt, Los Angeles, 2020
    .alt =
        Los Angeles, 2020: en person med långt hår, sedd framifrån, håller upp en stor skylt med båda armarna. Skylten är tom; där står ingenting och där är inget ritat. På båda sidor står palmer, och bakom personen syns tornen i en stad och en låg sol.

picture-protest-london = Blommor i regnbågens färger: en aktion i London, enligt källan 2019
    .alt =
        En aktion i London, enligt källan 2019: tre personer framför ett järnstaket och ett radhus i flera våningar, med ett klocktorn i fjärran. Två av dem står med famnen full av blommor, och mellan dem knäböjer den tredje och lägger ner en blomma. Längs marken ligger en rad blommor i regnbågens färger.

picture-protest-beirut = En väggmålning med nävar och händer, Beirut, 2019
    .alt =
        Beirut, 2019: en vägg med en målning av armar som sträcker sig uppåt, i mitten en väldig lyft näve, på var sida om den en mindre näve och längst ut på båda sidor en öppen hand, med strålar mellan dem. Två personer arbetar på målningen, den ena på marken med en pensel och den andra på en stege med en bred pensel. Nedanför väggen står två färgburkar.

picture-protest-scales = Från en till många, från tyst till högljutt
    .alt =
        Till vänster står en person ensam och håller upp ett tomt papper, utan ett ljud. Till höger står en folkmassa; längst fram slår tre personer på trummor, och streck ovanför dem visar hur högt det låter. Längs nederkanten går en kil, tunn till vänster och allt tjockare åt höger.

## Den allmänna förklaringen

picture-udhr-chaillot = Palais de Chaillot i Paris, kvällen den 10 december 1948
    .alt =
        Paris, kvällen den 10 december 1948: Palais de Chaillot, sett genom järngallret i den stora bågen vid Eiffeltornets fot. I mitten står två höga byggnader, och från dem sträcker sig två långa böjda flyglar åt vänster och åt höger; rader av höga fönster är upplysta. Mellan byggnaderna stiger en fontän, några människor står på kajen, och ljusen speglas i Seine.

picture-udhr-weave = Många trådar, en enda väv
    .alt =
        Färgade trådar går uppifrån och ner och ofärgade från sida till sida, och varje tråd går över en och under nästa. Vid kanterna hänger ändarna löst. I mitten håller de varandra och blir en enda väv. På samma sätt hänger rättigheterna ihop.

## Yttrandefrihetens gränser

picture-limits-gates = Tre grindar efter varandra på en stig
    .alt =
        En stig går rakt genom tre grindar, den ena bakom den andra, var och en i en mur som det inte går att ta sig runt. Den första grinden står på vid gavel, den andra är halvöppen och den tredje är stängd. Bredvid den första grinden håller någon upp ett papper med rader på. Den som vill nå stigens slut måste finna alla tre grindarna öppna.

picture-limits-scales = En lag och en röst i vågskålarna
    .alt =
        En våg med två skålar, båda på samma höjd. I den vänstra skålen ligger en liten lagbok med ett paragraftecken på omslaget, i den högra en pratbubbla. Hur tungt varje sida väger måste man fråga på nytt i varje fall.

## Hatpropaganda

picture-hate-triangle = Triangelns tre hörn: talare, publik, måltavla
    .alt =
        De tre hörnen i en triangel. Uppe till vänster står en talare bakom en talarstol, med näven lyft och en megafon vid munnen; därifrån går ljudvågor till publiken, en folkmassa till höger. Från folkmassan pekar två tjocka pilar på måltavlan: en enda liten människa, ensam längst ner i mitten, som böjer sig undan med en arm över huvudet. Orden går till publiken; hotet går från publiken till måltavlan.

picture-hate-words = En högljudd röst, flera lugna svar
    .alt =
        Fem personer, sedda från bröstet och uppåt. Över den längst till vänster hänger en väldig, taggig pratbubbla. De fyra andra svarar, var och en med en mindre och lugn bubbla. Tillsammans tar de lugna bubblorna lika stor plats som den högljudda.

## Yttrandefrihet

picture-expression-verbs = Tre öppna dörrar: titta, lyssna, berätta
    .alt =
        Tre välvda dörröppningar bredvid varandra. I den första finns ett vidöppet öga som letar efter något. I den andra finns ett öra, och ljudvågor kommer till det utifrån: att ta emot. I den tredje finns en öppen mun, och ljudvågor går ut från den: att föra vidare.

picture-expression-forms = Sex sätt att säga något
    .alt =
        Sex saker i två rader. Överst: en skriven sida, två noter och en målning av kullar och en sol på ett staffli. Underst: en skylt på en pinne, en hand som talar genom att röra sig och en skärm med en film. Med var och en av dem går det att säga något.

picture-expression-chill = En lampa släcks, och mörkret sprider sig
    .alt =
        En rad med fyra fönster, det närmaste stort och de andra mindre ju längre bort de är, vart och ett med en oljelampa på fönsterbrädan. I det närmaste fönstret är lampan släckt; en lång strimma rök stiger från den. I det andra är lampan också släckt, med bara lite rök. I det tredje finns en liten låga kvar. Bara i det bortersta fönstret brinner en lampa klart, med strålar omkring sig.

## Människorättsförsvarare

picture-defenders-many = Människor som alla andra, sida vid sida
    .alt =
        Fem personer och ett barn står sida vid sida, och ingenting pekar ut dem som hjältar: en bonde med bredbrättad hatt och hacka, en läkare i vit rock med stetoskop, en student med en uppslagen bok, en gammal kvinna som stöder sig på en käpp och en kvinna med ett barn vid handen.

picture-defenders-methods = Titta noga, höja rösten, ge någon sin arm
    .alt =
        Tre bilder i rad. Ett förstoringsglas ligger på ett tryckt papper och gör några av raderna större. En megafon pekar åt höger, med strålar framför sig. En ung man ger en gammal kvinna med käpp sin arm. De står för att titta noga, höja rösten och stötta.

picture-defenders-shelter = Plats för två under ett paraply
    .alt =
        Regnet faller i långa streck. Under ett stort paraply står två personer tätt ihop utan att bli våta; en av dem håller det över dem båda.

## Siffror

picture-figures-counting = Tjugoett streck, tjugoett människor
    .alt =
        Till vänster ett papper med streck som någon har räknat med: fyra buntar om fem och ett ensamt streck, tillsammans tjugoett. Till höger tre rader med sju platser i varje. De flesta är prickar. På fem platser har pricken blivit ett ansikte, och inget ansikte är likt ett annat: ett med kort hår, ett med hårknut, ett med långt hår, ett med hatt, ett med skägg. Varje streck är en människa.

picture-figures-axis = Samma staplar två gånger: från noll, och med nederdelen bortskuren
    .alt =
        Samma fyra staplar i två diagram. Till vänster står de på en linje vid noll; tre är nästan lika höga, och den fjärde, i en annan färg, är ungefär en fjärdedel högre. Till höger är den nedre delen bortskuren, som en sicksacklinje visar, och resten är utdragen på höjden. Nu ser den fjärde stapeln nio gånger så hög ut som den första. Talen är desamma.

## Skriva för rättigheter

picture-writing-labels = Prislappar på en hylla, och en liten lapp
    .alt =
        En hylla i en affär, med två glasburkar, en kartong, en konservburk och två flaskor. På hyllkanten under varorna sitter prislappar, alla likadana. I mitten, där en av dem borde sitta, sitter i stället en liten lapp med några rader skrift. Vad som står på den går inte att läsa.

picture-writing-desk = Ett papper, en penna, en lampa
    .alt =
        Ett skrivbord på kvällen. En lampa med bred skärm lyser på ett papper med tre rader skrift, och en penna står med spetsen vid slutet av den sista raden. Ingen sitter där.

## Delar av ett kort, uppifrån och ner

picture-card-stars = en stjärnhimmel
    .alt =
        Överst en stjärnhimmel med en månskära.

picture-card-sun = sol och moln
    .alt =
        Överst skiner solen bredvid två moln.

picture-card-rain = stilla regn
    .alt =
        Överst faller ett stilla regn från tre moln.

picture-card-cat = en katt på en mur
    .alt =
        I mitten ligger en katt på en mur med svansen i vädret.

picture-card-bird = fåglar på en tråd
    .alt =
        I mitten sitter en stor och en liten fågel på en tråd.

picture-card-lamp = en tänd lykta
    .alt =
        I mitten hänger en tänd lykta på en slinga med små lampor.

picture-card-boat = en segelbåt
    .alt =
        I mitten glider en liten båt med två segel över vattnet.

picture-card-flowers = tulpaner
    .alt =
        Nederst står sex tulpaner i gräset.

picture-card-waves = vågor
    .alt =
        Nederst går mjuka vågor ända ut till kanten.

picture-card-roofs = hus
    .alt =
        Nederst står fyra hus bredvid varandra, med ljus i fönstren.
