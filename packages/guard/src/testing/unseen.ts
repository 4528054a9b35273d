/**
 * Written in five turns, each before anything was mended for it, to see what the rules do with what they have not seen: the kinds, and the
 * sentence. What they showed has been mended since. A few sentences in which even a reader cannot tell a name from a
 * doll or a fund were left out. Written by ourselves.
 */
export const UNSEEN = `
bsn | Op het verwijsformulier had iemand {bsn:3.3.3} met pen bijgeschreven.
bsn | t bsn dat ik doorkreeg was {bsn:3 2 4}, klopt dat
bsn | Voor de beschikking heb ik haar burgerservicenummer ingevuld ({bsn}).
bsn | Noteer: {bsn:4-5}, dan kan de backoffice hem vinden.
iban | Oma stort het leefgeld op NL91 ABNA 0417 1643 00, niet op de beheerrekening.
iban | zakgeld moet naar nl91abna0417164300 van pleegvader
iban | De declaratie kan naar NL91-ABNA-0417-1643-00 worden overgemaakt.
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
bsn | Het staat onderaan de mail: {bsn:2.2.2.3}, graag niet doorsturen.
bsn | Kind ingeschreven onder {bsn}.
bsn | Zijn nummer is {bsn:8}, geloof ik, er mist er een.
bsn | één nul twee drie... nee wacht, gewoon {bsn:3 3 3}
phone | tante is bereikbaar +31(0)6-12345678 na vijven
phone | Nummer oma: 06.12.34.56.78
phone | bel haar maar op 0 3 5 1 2 3 4 5 6 7
phone | nul zes - een twee - drie vier - vijf zes - zeven acht, dat gaf hij me
iban | IBAN: NL 91 ABNA 0417164300 tnv moeder
iban | Hij wil het terug op NL91.ABNA.0417.1643.00
mail | stuur het naar jeugd (at) wijk (punt) nl
mail | Haar schoolmail is lln123@school.example
mail | t mailadres is vader.x@mail.example ofzo
address | Kleine Haag 5, 1234 AB Weesp
address | 1381 ZX, huisnr: 101-III
address | postcode 1401 GK nummer 9
birth-date | Zij is geboren in de nacht van 2 op 3 mei 2013.
birth-date | Geboortedatum kind: 7/8/15
birth-date | hij is van 4 juli 2010, dus nog net zestien
birth-date | Het meisje, 12.11.2009, tekent zelf mee
birth-date | gebdat 010513
street | De zus woont tegenwoordig Havenstraat 12-2.
street | Ik ging langs op Eikenlaan 3, niemand thuis.
street | Bij de familie aan het Julianaplein 7 brandde licht.
street | Hij logeert in de Bilderdijkstraat bij een oom, nummer 9.
class-age | Haar zoon, 5 jaar, start in groep 2.
class-age | jongen 15jr havo 3 blowt in de pauze
class-age | Een meisje uit klas 2B, dertien jaar oud, kwam niet meer.
class-age | De tienjarige tweeling uit groep 6 wil bij vader wonen.
plate | Er staat elke nacht een busje, V-123-BX, voor de deur.
plate | kenteken 99xxx9 gezien bij de speeltuin
case-number | Raadsonderzoek, kenmerk 2025/0412-JB.
case-number | Cliëntnummer in het systeem: 0045871
case-number | Melding 2025-88123 bij Veilig Thuis is gesloten.
name | Het werd pas rustig toen Nikki ging slapen.
name | Ons gesprek met Djamila liep uit.
name | Ryan's mentor heeft gebeld.
name | De nieuwe vriend van moeder, Richard, mag niet in huis.
name | Fatih wou niks zeggen.
name | ik denk dat esmee wel wil praten
name | Morgen gaat Shanti naar de logeeropvang.
name | Aan Boris is niets gevraagd.
name | mevr. Ozturk spreekt liever met een vrouw
name | De zorgen over Pim nemen toe.
name | Jayden, Milan en Sem zaten samen in de groep.
name | Wilma (moeder) tekende niet.
name | De tweelingzusjes Noor en Fenna slapen apart.
name | Meneer Sewpersad komt altijd te vroeg.
name | gesprek gehad met dhr de groot
name | Youssef B. moet voorkomen.
name | Mijn collega's Petra en Jolanda vingen hem op.
name | Tjitske van het CJG belde terug.
name | Vandaag weer gedoe met Quinten op het plein.
name | We vierden dat Amina haar diploma haalde.
name | S. Hoekstra, ambulant begeleider, sloot aan.
name | Voor Guus is dit de derde school.
name | Haar vriendin heet Xiomara.
name | Daan zijn stiefvader dronk.
name | Moeder (Ingrid) en vader (Joost) leven gescheiden.
name | Bas wilde niet naar huis.
name | Hoe gaat het met Sterre sinds de verhuizing?
name | Kim vertelde het pas na een jaar.
name | Roos kwam huilend binnen.
name | Dr. Veenstra schreef medicatie voor.
name | Tante Nel kookt elke zondag.
name | opa wim haalt haar op
name | Luca en zijn broer vechten veel.
name | Jan belde.
name | Zoë, acht jaar, praat niet.
name | Ze vroeg of Tarik mee mocht.
name | Familie De Jong is uit huis gezet.
name | Het plan van Melissa werkt.
name | Naar aanleiding van het gesprek met Van der Linden, de voogd, stopt het traject.
name | Mohammed en Ali zijn neefjes.
name | De jongste, Mees, slaapt bij oma.
name | Pleegmoeder Hanneke stopt ermee.
name | ouders van thijmen komen niet
name | We bellen Jeroen morgen.
name | Hans de conciërge zag hem buiten staan.
bsn | Haar burgerservicenr. luidt {bsn:3 2 2 2}.
bsn | ({bsn}) is van het jongste kind
bsn | zie bijlage {bsn:1 2 3 3} (dossier)
phone | Je kunt hem sms'en: +31 612345678.
phone | Opa's vaste lijn: (035) 12 34 567
phone | whatsapp me even 0612345678 thx
phone | telefoonnummer nul drie vijf, een twee drie vier vijf zes zeven
iban | Betaal de schoolreis op NL91ABNA0417164300
mail | m.oeder punt jansen at post punt example
mail | contact: <oma@thuis.example>
address | Zijn vader woont aan de Kerkweg 5 te 1261 AB Blaricum
address | Afzetadres: 1271XB 3 hs
birth-date | Jarig: 5 oktober 2015
birth-date | ze is op 1 april 2012 geboren in het Tergooi
birth-date | dob 2014-06-30
birth-date | Hij werd geboren in Syrië, op 11 feb. '09.
street | achter het raam van de Meidoornstraat 21 brandt altijd licht
street | Ik haal hem op aan de Lange Akker 16.
class-age | De zevenjarige Poolse jongen uit groep 4 spreekt niet.
class-age | Groep 8, twaalf jaar, en nu al een schulddossier.
class-age | Meisje (13, klas 2) verblijft bij vriendin.
plate | vader rijdt in een witte bestelbus VX-12-PB
case-number | Beschikkingsnummer 7700123 verloopt in mei.
case-number | dossiernummer is JB-2024-331
name | Zonder Mariska hadden we dit nooit geweten.
name | Toch wilde Rayan blijven.
name | Damian's zus kwam mee naar het gesprek.
name | Er kwam een melding over de kinderen van Angelique.
name | Gisteren heb ik lang met Hafida gesproken.
name | Is Bobby al aangemeld?
name | De leerling in kwestie, Senna, is veertien.
name | mohamed wil graag voetballen
name | voor sanne was dit te veel
name | Volgens mevrouw Van den Heuvel klopt het niet.
name | Mw. Janssen-de Wit heeft bezwaar gemaakt.
name | De heer en mevrouw Postma willen scheiden.
name | Chayenne loopt weg.
name | Haar dochter Beau zit thuis.
name | Niels van 14 vertelde dat hij niet slaapt.
name | Jasmijn huilde de hele les.
name | Met opa Gerrit ging het mis.
name | T. is 9 en leest niet.
name | Wij, Anouk en Stefan, namen het over.
name | Gelukkig belde Lisanne terug.
name | De juf van Jurre hield vol.
name | Karim en Samira wonen bij oma.
name | Dank aan Tineke voor de begeleiding.
name | Zijn echte naam is Dominic.
name | Mark zat onder de tafel.
name | Wat vindt Fleur zelf?
name | hulpverlener Annemiek nam ontslag
name | Het was Storm die de ruit brak.
name | Lieke? Die komt niet meer.
name | "Ik wil naar huis," zei Omar.
name | Bente's ouders kwamen samen.
name | Mevrouw Çelik kreeg geen tolk.
name | Moeder noemt hem altijd Tijmpie.
name | Onze stagiaire Puck zag het als eerste.
name | Wesley's kamer werd doorzocht.
name | Broer Alex heeft een baan.
name | We missen Ilyas in de groep.
name | meneer yilmaz belde boos op
name | Kamal K. is verdachte.
name | Sophie (17) slaapt op straat.
name | Nicht Soraya biedt onderdak.
name | Met Hanna ging het deze week beter dan verwacht.
name | Vader belt Thijs elke avond op.
name | Wat heeft Ilse nodig om weer naar school te gaan?
name | Pleegmoeder zegt dat Ruben liegt.
name | De casus van Yara kwam weer langs.
name | Sven deed niet mee.
name | mevrouw bakker wil een ander gezinshuis
name | Ik sprak Anniek bij de poort.
name | Zijn vriend Delano nam hem mee.
name | Evert-Jan van de gemeente bleef de hele middag.
name | de mentor van jesse heeft drie keer gebeld
name | Er is hulp voor de moeder van Lieve.
name | Wouter, de intern begeleider, zag dat.
name | Na de scheiding trok Mila zich terug.
name | Bedankt Fatima, zonder jou was het niet gelukt.
name | Het ging over A. van Dam en haar dochter.
name | Sil vindt rekenen stom.
name | Haar oudste zus (Chantal) is voogd.
name | Toine is de enige die hem kalm krijgt.
name | Wij hoorden van Nadia dat het uit is.
bsn | Zet erbij: {bsn:3-3-3}.
phone | ouders bereikbaar op 0612345678 / 06 12345678
address | woont 1401AB nr 45
birth-date | Geboren: 1-2-2013 te Hilversum
mail | mail me: x.y@klas.example
iban | rekeningnr NL91 ABNA 0417 1643 00 van oma
street | Ze wonen nu op de Eikenhof 13.
class-age | Jongen van 9 uit groep 5 slaat klasgenoten.
case-number | Het gaat om zaak 2024/778812.
plate | zwarte golf, kenteken RX-888-T
name | Isabel durft niet meer naar gym.
name | Met Ferdinand spraken we over zijn toekomst.
name | De begeleider van Naud is ziek.
name | Kleine Teun huilt bij het afscheid.
name | Vorige week bracht ik Zeynep naar huis.
name | Opa Harm en oma Trijn vangen hem op.
name | Gisteravond appte Romy dat ze weg wilde.
name | Er is een klacht van mevrouw Den Ouden.
name | Jasper van Vliet gaf een rondleiding.
name | leerling aya zit vaak alleen
name | Tom, Bo en Isa maakten samen de poster.
name | Wat Noud het liefst doet is vissen.
name | vandaag met jip gepraat over de ruzie
name | Meneer Tahiri bracht zijn zoon zelf.
name | Annabel haar vader is ernstig ziek.
`
