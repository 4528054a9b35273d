/** As `unseen.ts`, and with nothing in it of anybody. Written by ourselves. */
export const UNSEEN_CLEAN = `
Elke maandag schuift de jongerenwerker aan bij het ontbijt op school.
Rood, geel en blauw: drie kaarten om te zeggen hoe het gaat.
Sterre, maan en zon zijn de namen van de stamgroepen.
Wie durft te zeggen dat het niet lukt, krijgt hier hulp in plaats van een vinkje.
De wachtlijst daalde van 143 naar 97 gezinnen, zonder extra geld.
Volgens artikel 7.3.8 van de Jeugdwet moet er een dossier zijn.
Van 9.15 tot 10.45 uur zaten er 12 mensen in lokaal 3.
Voor de kerst willen we drie scholen bezoeken.
Het Leger des Heils doet mee vanaf januari.
Bij Humanitas zoeken ze maatjes voor tieners.
We lazen samen een hoofdstuk uit Pluk van de Petteflet voor.
De GZ-psycholoog en de POH spraken voor het eerst dezelfde taal.
Mark de plekken waar ouders moeten wachten op de plattegrond.
Wil je een gesprek, dan plannen we dat binnen 5 dagen.
Bloemen op tafel maakten het gesprek lichter dan welke vragenlijst ook.
De Brink is een plein waar veel jongeren hangen.
Het gesprek over groep 6 duurde langer dan dat over groep 7 en 8 samen.
Leerlingen van 12 en 13 jaar kiezen zelf wie er aan tafel zit.
In groep 8 zijn kinderen gemiddeld 11 jaar oud.
De aanpak Stevige Start kost 12.500 euro per jaar per wijk.
Bel bij acuut gevaar altijd 112 en anders Veilig Thuis op 0800 2000.
Versie 3.12 van het formulier telt nog maar 4 vragen.
Projectnummer 2025-014 loopt tot en met 31 december 2026.
Sinds 1 januari 2015 is de gemeente aan zet.
De Rots en Watertraining begint in maart weer.
Wij vierden het Suikerfeest en Pasen met dezelfde groep ouders.
Met Teams lukte het niet, met koffie wel.
Max. 8 deelnemers per keer, anders praat niemand.
De voorzitter van de cliëntenraad stelde een lastige vraag.
De Willem de Zwijgerschool deelde de gymzaal met ons.
Een Jan Salie-geest helpt niemand vooruit.
Hier is Schraalhans keukenmeester, zei de wethouder over het budget.
Kees Boeke schreef al dat kinderen mee moeten beslissen.
We werken volgens de Deming-cirkel, maar dan met echte mensen.
In Crailo en op de Eng in Blaricum zijn nieuwe speelplekken.
De moeder van een klasgenoot bracht soep mee.
Vader van drie kinderen, zelf ooit uit huis geplaatst, vertelde wat had geholpen.
Juf en meester zijn het lang niet altijd eens, en dat mag.
Meester worden over je eigen agenda is de kern van deze training.
Meneer of mevrouw zeggen maakt op het mbo nog verschil.
Ouders uit Huizen, Laren en Weesp reisden mee naar Utrecht.
Komt een kind in groep 5 binnen zonder ontbijt, dan is er brood.
Bos en hei liggen om de hoek, dus we lopen tijdens het gesprek.
Engel of duivel: het rollenspel maakte veel los.
Heel de zomer bleef het buurthuis open van 10 tot 22 uur.
Hoop is geen plan, maar zonder hoop komt er ook geen plan.
Dat er 2 op de 10 kinderen met stress slapen, wisten we uit het GGD-onderzoek van 2023.
De Gouden Regel: praat nooit over iemand zonder diegene.
ib'er en jeugdconsulent bellen nu elke dinsdag om 8.30 uur
oja en de koffie was weer op, dus volgende keer 2 kannen
wat als we gewoon eerst luisteren ipv een formulier invullen
Het Sophia Kinderziekenhuis stuurde dezelfde folder.
Aan de Linnaeusschool vroegen we wat zij als eerste zouden schrappen.
De Thomas a Kempisflat krijgt een huiskamer voor jongeren.
Vraag van de maand: welke regel kan weg?
De evaluatie van Kansrijke Start staat op pagina 14 tot 19.
De ronde van 2026 telde 36 uitkomsten, 9 lessen en 1 besluit.
Bespreek het met je team, je regisseur of de gedragswetenschapper.
Dat Veilig Thuis meedacht in plaats van oordeelde, was nieuw.
Sky is the limit, riep een leerling, en dat werd de titel van de poster.
De Theo Thijssen leerkring kwam langs.
Bij Jan van Schaffelaar denkt iedereen hier aan een kerktoren.
Mees, vink en spreeuw: de drie leesgroepen.
Max Havelaar-koffie op tafel en dan praten.
Floor en plafond van het lokaal zijn geluiddicht gemaakt.
Jet lag was niet ons probleem, de planning wel.
Lente, zomer, herfst en winter: elk seizoen een ontmoeting.
De Van Gogh-tentoonstelling was een mooi uitje voor de groep.
Ouders van De Wilge vroegen om een inloopuur.
In Villa Kakelbont, zo heet ons lokaal, staat altijd thee.
Het Nelson Mandelahuis is elke dag open.
De wet van Murphy gold ook voor deze planning.
Ook het Ronald McDonald Huis dacht mee.
Boer en burger zaten aan dezelfde tafel.
Vos of haas: welk dier ben jij in een conflict?
Groen licht kregen we pas na zes weken.
De Groot Letter-uitgave van de folder was zo op.
Dit was volgens de Monitor Jeugd 2024 in 3 van de 7 gemeenten zo.
Op Koningsdag verkochten leerlingen van groep 7 limonade.
Sint Maarten en Halloween vielen in dezelfde week.
Het Koen Kampioen-boek hielp bij het gesprek over sport.
Lees eerst de vraag, schrijf dan pas.
Ben je 16 of 17, dan beslis je mee.
Ken je buurt, dat was de opdracht.
Wees mild voor jezelf en streng op de regels.
Toon lef en vraag door.
Jeugdteam Noord en jeugdteam Zuid ruilen van wijk.
Burgemeester en wethouders gaven toestemming.
De Burgemeester De Bordesschool heeft 240 leerlingen.
Aan de Prins Bernhardlaan opende een nieuw buurthuis.
Het spel Mens Erger Je Niet breekt het ijs.
Halverwege de Eerste Kamer-behandeling werd de wet aangepast.
Dr. Google wist het weer beter, grapte de huisarts.
Kim Jong is uit, kindvriendelijk taalgebruik is in.
Zo'n Florence Nightingale-type brandt vanzelf op.
Vraag het aan Siri, zei een jongere, die oordeelt niet.
Wat Freud en Piaget daarvan vonden, weten we nu wel.
Met de methode Goldstein oefenen ze sociale situaties.
De stelling van Pythagoras leerde hij wel, sorry zeggen niet.
In het Anne Frank Huis werd het stil.
Team Robin, de groep voor nieuwkomers, groeit.
Het Emma Kinderziekenhuis en Amsterdam UMC deden mee.
Moeders en vaders uit de Bijvanck kookten samen.
De Blauwe Roos, een speelgroep, zit op woensdag vol.
Martin Luther King sprak ook over dromen, zei de trainer.
In 6 van de 24 gevallen was de hulp binnen 10 werkdagen gestart.
Rekening houden met 30.000 euro en 2 fte.
Lokaal B12, trap 3, links.
Bus 105 en trein 5800 hadden vertraging.
Van 1 op 1 naar 1 op 4 begeleiding scheelt 60 procent.
Het besluit van 14 april 2026 telt 3 bijlagen.
Start 01-09-2025, einde 31-08-2027, budget 150000.
Windows 11 en Office 365 deden het niet.
ISO 9001 en NEN 7510 zijn geregeld.
Tussen 2019 en 2024 daalde het verzuim van 8,4 naar 6,1.
AVG art. 6 lid 1 sub e is de grondslag.
Hart voor de jeugd, dat las je overal.
Mei werd juni en toen was het schooljaar om.
Vader en moeder tekenden allebei het plan.
Zuster worden wilde geen enkele leerling meer.
De leerlingen Nederlands als tweede taal kregen extra uren.
Kind Centraal heet de nota.
Jongeren Informatie Punt en Bibliotheek delen een balie.
Gezin Eerst is de naam van de werkwijze.
De ouder Kind Centrum-gedachte slaat aan.
Mentor op Zuid leverde zes maatjes.
Coach Academie verzorgt de training.
Huisarts Geneeskundigen in opleiding liepen mee.
Vrienden van Thuis heet de vrijwilligersgroep.
Broer en Zus-avonden lopen goed.
Stichting Opa en Oma Samen doet boodschappen.
Leraar van het Jaar kwam vertellen.
Adem eerst drie keer in en uit.
Adel verplicht, grapte de wethouder.
Ad hoc plannen werkt hier niet.
Art. 8 EVRM kwam twee keer langs.
Bel gerust, ook in het weekend.
Berg en dal moesten we over voor een simpele handtekening.
Bruin, blond of rood haar, in de poppenhoek kan alles.
Daar stond dan de Aanpak Voorkomen Escalatie op papier.
Dag van de Leraar: taart in elke koffiekamer.
De Jonge Krijger is een training voor tieners.
De Jong en Oud-middag trok 80 bewoners.
De Koning gaf een lintje aan onze vrijwilligersgroep.
De Bakker op de hoek sponsort de broodjes.
De Visser-methode kende niemand.
De familie als geheel, daar begint het.
De juf Nederlands las elke dag voor.
De meester Rekenen-cursus is uitverkocht.
De moeder Gods-kapel is nu een buurthuis.
Een Max van 30 minuten spreektijd per persoon.
Een Pippi Langkous-dag hielp om regels los te laten.
Familie Centraal is een werkwijze uit 2018.
Gerechtshof Amsterdam oordeelde anders dan de rechtbank Midden-Nederland.
Geloof, hoop en liefde, stond er op de muur.
Grote Beer en Kleine Beer heten onze peutergroepen.
Het Sint Janslyceum en het Gooise Lyceum delen een brugfunctionaris.
Het gesprek met Jeugdbescherming West en Samen Veilig liep goed.
Het kind van de rekening is vaak de rustige leerling.
Heer en meester over eigen agenda, dat wil elke puber.
Ik heb Spoed Voor Jeugd gebeld en kreeg meteen gehoor.
In Muiderberg en Nederhorst den Berg rijdt geen late bus.
Jonge ouders kregen een eigen avond op dinsdag 3 maart.
Joy, zo heet de app, telt al 300 gebruikers.
Kamer 12 is vrij van 13.00 tot 14.30 uur.
Kees en Ko is een prentenboek over echtscheiding? Nee, Beer en Ko heet het.
Lelystad, Almere en Utrecht zijn verder met de inkoop.
Leergeld 't Gooi betaalde 27 fietsen.
Met Pak je Kans en Jouw Ingebrachte Mentor vulden we de avond.
Mooi, rustig en warm: zo beschreven ouders de nieuwe ruimte.
Moeder is boos, vader is moe, en het kind kijkt toe.
Nu of nooit, zei de directeur over het convenant van 2027.
Onze Lieve Vrouwekerk stelt de tuin open.
Op 't Hoge Land staat nu een jongerenhub.
Piet Hein Eek-tafels waren te duur, dus kwamen er klaptafels.
Prof. dr. van de universiteit legde het in gewone taal uit.
Pas na 3 maanden en 11 mails kwam er een tolk.
Raad van State en Kinderombudsman zeggen hetzelfde.
Ruim 40 procent van de 15-jarigen slaapt te weinig.
Samen Sterk in de Wijk draait nu 4 jaar.
School 2, klas 4, leerling 7: zo anoniem werkt het onderzoek.
Slim, snel en simpel, dat was de opdracht aan de leverancier.
Sta op tegen pesten, zong groep 6 van 31 kinderen.
Stichting Jarige Job bracht 12 dozen.
Theo Thijssen schreef er al over.
Tim Hortons-koffie of gewone, het gesprek wordt er niet beter van.
Tafel 4 had 6 uitkomsten, tafel 5 maar 2.
Twee keer twee is vier, drie keer drie is negen, daar begon de bijles.
Van Gooi tot Vecht dezelfde afspraken, dat was het doel.
Van de Veen naar de Heide is het 4 kilometer lopen.
Vier, vijf, zes, zeven: zo telden we af voor het begin.
Wens voor 2027: minder wachten, meer praten.
Wit, zwart en grijs gebied van de privacywet, daarover ging de les.
Wie A zegt moet ook B doen.
X en Y zijn geen kinderen maar assen in de grafiek.
Zus en zo, het bleef vaag.
Zonnehuis, Stichting MEE en De Opbouw tekenden op 9-9-2025.
Voor oudere broers en zussen is er de Brussengroep.
De eerste bijeenkomst na de zomer was meteen vol.
Ouders willen niet nog een formulier, ze willen iemand die meedenkt.
Op dinsdag schuift de leerplichtambtenaar aan.
Bij Versa en MEE liggen de folders al klaar.
Vraag aan de tafel: wie mist er?
Jeugdigen van 16 tot 23 jaar vallen tussen wal en schip.
Het budget van 2026 is met 4,5 procent verhoogd.
Leerkrachten van De Springplank en De Kameleon ruilden van klas.
In Hilversum-Oost is de armoede groter dan in Zuid.
Wie zorgt er voor de mantelzorgers?
Een warme overdracht kost 20 minuten en scheelt 3 maanden.
Rust, reinheid en regelmaat werken niet bij elk gezin.
Daar hebben we de Wmo en de Wlz niet voor nodig.
Volgens de inspectie moet het per 1 juli anders.
De Week van de Opvoeding valt dit jaar in oktober.
Kinderen tekenden hun wijk, met veel groen en weinig auto's.
De huisarts verwees 12 keer zonder dat iemand het wist.
We spraken af dat niemand meer mailt na 18.00 uur.
Google Translate redde het gesprek met de Oekraïense ouders.
Vanuit het Alberdingk Thijm College kwam een mooie vraag.
Max twee vragen per gesprek, meer niet.
Jet, de mascotte van het kinderpanel, is een knuffelolifant.
Hans Anders gaf brillen voor gezinnen met weinig geld.
Het Rode Kruis en de Voedselbank delen een loods aan de Franciscusweg.
De Dirk van den Broek aan de overkant leverde fruit.
De Bernardusschool en de Paulusschool fuseren.
Van Dale zegt dat eigenaarschap een woord is.
Onder het motto Lef en Liefde startte het schooljaar.
Het gesprek over Marokkaanse en Turkse feestdagen gaf lucht.
Goed gedaan, Gooi en Vechtstreek!
Vandaag was de stemming goed, ondanks de regen.
De Eemnesser kermis viel samen met onze avond.
In totaal deden 64 jongeren mee, van wie 40 uit Hilversum.
Elke tafel koos een schrijver en een bewaker van de tijd.
De regisseur van SAVE schoof aan vanuit Bussum.
Samenwerken begint met weten wie wat doet.
Het ging over schulden, schaamte en schermtijd.
Bij Jeugd en Gezin Gooi werken 90 mensen.
Geen kind is een dossier.
Mooi was dat vaders dit keer in de meerderheid waren.
Bestuurders, kijk eens een dag mee.
Lotgenoten vinden elkaar in de app Samen.
Fijn dat de koffie klaarstond, zei een moeder.
Vakantieschool Weesp telt 55 kinderen van 6 tot 12 jaar.
De Turkse oudervereniging kookte voor 70 gasten.
Voor Oekraïense kinderen kwam er een schakelklas.
Huiselijk geweld melden blijft spannend voor leraren.
Het Platform Jeugd schreef een brief aan het college van B en W.
Wethouders uit Laren en Blaricum luisterden anderhalf uur.
Sport helpt: voetbal, judo, en zwemmen op zaterdag.
Casus A en casus B lijken op elkaar, casus C niet.
Van alle meldingen kwam 1 op de 3 van school.
De naam van het kind doet er niet toe, het patroon wel.
Kies een werkvorm, bijvoorbeeld Wereldcafé of Open Space.
Beste collega's, dank voor jullie eerlijkheid.
De directie van Basisschool De Sterren belde terug.
Nieuw in groep 7: een meldknop voor zorgen.
Zie bijlage 3, tabel 2.1 en figuur 4.
Wijkteam Kerkelanden had 8 minuten per gezin over.
De film Alles Komt Goed was de aftrap.
`
