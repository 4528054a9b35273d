/**
 * Written after all rules stood, in other words and by another hand than the rules, to see what those do with what they have not seen;
 * what they showed has been mended since. Written by ourselves.
 */
export const UNSEEN = `
bsn | Op het verwijsformulier had iemand {bsn:3.3.3} met pen bijgeschreven.
bsn | t bsn dat ik doorkreeg was {bsn:3 2 4}, klopt dat
bsn | Voor de beschikking heb ik haar burgerservicenummer ingevuld ({bsn}).
bsn | Noteer: {bsn:4-5}, dan kan de backoffice hem vinden.
iban | Oma stort het leefgeld op NL02 ABNA 0123 4567 89, niet op de beheerrekening.
iban | zakgeld moet naar nl02abna0123456789 van pleegvader
iban | De declaratie kan naar BE71 0961 2345 6769 worden overgemaakt.
phone | U kunt haar tante proberen, 0031 6 12 34 56 78, die neemt altijd op.
phone | stiefvader appt alleen via 06 123 456 78
phone | De klas heeft een briefje met 035-1234567 erop, voor als hij wegloopt.
phone | Hij dreunde het op: nul zes twaalf vierendertig zesenvijftig achtenzeventig.
mail | Het verslag mag naar ouders.vanhem@thuis.example, zei de mentor.
mail | mailen kan ook, pleegmoeder apenstaartje gezin punt nl
mail | Zij gebruikt nu kind_2012@post.example voor school.
address | Het busje haalt hem op bij 1234 ZX, huisnummer 8.
address | Zij slaapt nu bij tante op nr 14, 1251 AB.
address | opvangadres is 1402ab-23 bovenste bel
birth-date | Zijn verjaardag valt op 14 september en hij is van 2013, 14-09-2013 om precies te zijn.
birth-date | Kind 2 (*03-11-2016) gaat mee naar de crisisopvang.
birth-date | Op zes juni 2011 kwam hij veel te vroeg ter wereld.
street | De politie reed drie keer naar Kastanjelaan 44 die avond.
street | Het gezin is uitgezet uit de woning aan de Nieuwe Haven 7a.
street | ze staan op straat voor prins hendrikstraat nr 3
class-age | Een jongen van elf uit groep zeven tekende een huis zonder ramen.
class-age | Ze zit in 3 vmbo, is veertien jaar en werkt al vijf avonden per week.
class-age | Mijn oudste leerling in de kleuterklas, inmiddels 6 jaar, praat nog niet.
plate | Bij de school stond steeds een grijze bus, kenteken H-123-BB.
plate | De man reed weg in een zwarte auto met 12-GBB-3 achterop.
case-number | Zie ook het zaaknummer C/16/512345 bij de rechtbank.
case-number | Onder dossier nr. 88123 staat wat er eerder geprobeerd is.
name | Toen Yusuf thuiskwam was iedereen weg.
name | Met Elif en haar moeder spraken we af dat zij zelf belt.
name | Ik gun Sanne een rustige plek.
name | Femke's vader wil niet meer aan tafel.
name | het lukt joshua niet om stil te zitten
name | De oudste, Ayoub, vangt alles op.
name | Wie haalt Lotte op van de bso?
name | Mevrouw Kuipers bleef tot half zes.
name | De heer El Idrissi vroeg om een tolk.
name | We hadden afgesproken met dhr. Van Beek en zijn begeleider.
name | Leerling Z. spuugt naar de juf.
name | K. van der L. is al drie weken niet gezien.
name | Broertje Dex is bang in het donker.
name | Pleegzoon Abdirahman heeft eindelijk een kamer.
name | Bij Kuba thuis spreekt niemand Nederlands.
name | Volgens Marieke was de wachtlijst het probleem.
name | Zus Hatice tolkt voor haar ouders.
name | oleksandr mist zijn oude school heel erg
name | Floor heeft haar gesprek afgezegd.
name | Storm wordt elke pauze uitgesloten.
name | De vader van Merel zit vast.
name | Wij hebben Hamza gevraagd wat hij wil leren.
name | Jochem (15) is al een jaar thuis.
name | Collega Wendy nam de zaak over.
name | De huisarts, dokter Timmermans, wilde eerst bloed prikken.
name | Gezin Hofstra verhuist volgende maand.
name | "Tygo bijt," schreef de leidster.
name | Oma Corrie past drie dagen op.
name | Ilse de Bruin gaf toestemming.
name | Er was ruzie tussen Romano en een jongen uit de straat.
`

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
`
