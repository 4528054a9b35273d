/**
 * Sentences with what is never let through: the kinds, and the sentence. Numbers are filled in by rule (see `fill.ts`), are the ones that
 * the government and the banks use as examples, or are counted up; nobody has them. Written by ourselves.
 */
export const DIRECT = `
bsn | Het BSN van de leerling is {bsn}.
bsn | bsn {bsn} staat in het oude formulier
bsn | Kun je even kijken bij {bsn:3 3 3}? Daar klopt iets niet.
bsn | Burgerservicenummer: {bsn:4.2.3}
bsn | In de mail van school stond zomaar {bsn} als onderwerp.
bsn | Dossier overgedragen, sofinummer {bsn:3-3-3}.
bsn | we zochten op {bsn:2 2 2 3} maar vonden niks
bsn | burgerservicenr {bsn} doorgegeven aan de gemeente
bsn | ({bsn}) is aangemeld bij het wijkteam
bsn | De aanmelding van {bsn:5.2.2} is blijven liggen.
bsn | Nummer{bsn}ontbrak in de beschikking.
bsn | leerling met bsn:{bsn} is overgeplaatst
bsn | Het bsn is {bsn:8}, de nul ervoor valt in Excel weg.
bsn | In het systeem vind je het kind onder {bsn:3/3/3}.
bsn | Het gaat om kindnummer {bsn:1.4.4}, zie de lijst
bsn | BSN nr. {bsn} en verder niets ingevuld
bsn | Ik kreeg alleen {bsn} door, zonder uitleg.
bsn | in de excel staat bij regel 4 {bsn} en die hebben wij niet
bsn | Het BSN 123456789 klopt niet, want het systeem geeft een fout.
bsn | Zijn b.s.n. ({bsn:3.3.3}) mocht ik eigenlijk niet zien.
bsn iban | Voor {bsn} is betaald op NL91 ABNA 0417 1643 00.
iban | Het budget is gestort op NL91ABNA0417164300.
iban | rekening nl91 abna 0417 1643 00 van de ouders
iban | PGB loopt via NL91-ABNA-0417-1643-00
iban | Iban: NL91.ABNA.0417.1643.00 graag aanpassen
iban | Moeder gaf als rekening NL00 BANK 0123 4567 89 op.
iban | de kosten moeten terug naar DE89 3704 0044 0532 0130 00
iban | Betaling op BE68 5390 0754 7034 is niet aangekomen
iban | het rekeningnummer is 12.34.56.789
iban | giro 1234567 bestaat niet meer
iban | Kan het op NL91ABNA 0417164300 gestort worden voor vrijdag?
iban | reknr NL91 ABNA0417 1643 00 staat verkeerd in de beschikking
iban | Het pgb van NL 91 ABNA 0417 1643 00 stopt.
iban | stort t maar op GB82 WEST 1234 5698 7654 32
phone | Bel vader op 06-12345678.
phone | 0612345678 is het nummer van mama
phone | Moeder is bereikbaar via 06 12 34 56 78.
phone | bereik haar op 06 1234 5678 na vier uur
phone | app naar +31612345678 als het niet lukt
phone | +31 6 12345678 nam niet op
phone | +31 (0)6 12 34 56 78 stond op het formulier
phone | 0031612345678 is het goede nummer
phone | 0031 6 1234 5678, zei hij
phone | School belde met 035-1234567.
phone | tel. 035 123 45 67 van de praktijk
phone | (035) 123 45 67 is altijd in gesprek
phone | tel 035/1234567 werkt niet meer
phone | Neem contact op met 06.12.34.56.78
phone | nummer 06-1234 56 78 niet in gebruik
phone | 06 – 12 34 56 78 (oma)
phone | Zijn 06 is 12345678
phone | 06-nummer: 12345678
phone | mobiel 6 12345678
phone | telefoonnummer 1234567 hoort bij het oude adres
phone | De oma in Polen heeft +48 123 456 789.
phone | Opa woont in Turkije, +90 532 123 45 67
phone | bel tante in België: 0032 470 12 34 56
phone | whatsapp me op 06 12345678 als je er bent
phone | 06-1234567 mist volgens mij een cijfer
phone | Hij staat in mijn telefoon als 31612345678
phone | Vader belde vanaf 06/12345678 naar het wijkteam
phone | Je kunt de praktijk bellen op 088-1234567.
phone | nr v moeder 0 6 1 2 3 4 5 6 7 8
phone | bel ff 06_12345678? nee 06-12345678
phone | Contact: 0351234567 tussen 9 en 10 uur
phone mail | Bereikbaar op 06-12345678 of moeder@gezin.example.
mail | Stuur het verslag naar vader@thuis.example.
mail | moeder.van.drie@post.example reageert nooit
mail | mailadres: JONGERE@SCHOOL.EXAMPLE
mail | mail gezin @ thuis.nl als er nieuws is
mail | ik heb vader at gezin punt nl gemaild
mail | moeder[at]post.nl is haar adres
mail | leerling (at) school (punt) nl doet het niet
mail | zijn mail is voetbalfan12 apenstaartje post punt nl
mail | naam+label@wijkteam.example kwam terug
mail | Vraag het aan ouder_1@basisschool.example, die weet het.
mail | haar schoolmail eindigt op e.v@leerling.school.example
mail | mail naar kind@gmail en niet naar school
mail | stuur ff naar mamavan2 [at] post [dot] com
mail | Het adres pleegouder@huis.example staat nog in de groepsmail.
address | Zij wonen op 1234 AB 12.
address | Het gezin woont op 1234AB nr 12
address | woonadres: Kerkstraat 12, 1234 AB Huizen
address | 1234 AB, huisnummer 7
address | postcode 1234ab huisnr 3
address | hij woont nu op 1234 xb 12 bij opa
address | Adres 1234 AB-12 klopt niet
address | 1234AB12 is het crisisadres
address | ze zit op Dorpsweg 3a 1234 AB
address | de bus haalt op bij 12, 1234 AB
address | Pleegadres is 1234 AB 12 bis.
address | huisnummer 12 en postcode 1234 AB, meer weet ik niet
address | Laan 4 (1234 AB) is het oude adres van vader.
address | 1234 AB / 12 werd doorgegeven door de crisisdienst
address | 1234 AB, Dorpsstraat 5 staat op de verwijzing
birth-date | Geboren op 12-03-2014.
birth-date | geb. 3 mei 2015
birth-date | Geboortedatum: 12/03/2014
birth-date | Het meisje is van 12-03-2014.
birth-date | jongen (12-03-2014) zit thuis
birth-date | hij is van 12 maart 2014 en groot voor zijn leeftijd
birth-date | leerling, geb 1-2-13, komt niet meer
birth-date | gebdatum 2014-03-12 in het systeem
birth-date | ze verjaart op 12 mei
birth-date | Zij is op 3 juni jarig, daarna wordt het rustiger.
birth-date | geboren 12 mei '14 in het ziekenhuis
birth-date | Het kind (geb. 12.03.2014) staat op de wachtlijst.
birth-date | kind van 12-3-14, moeder alleenstaand
birth-date | 12-03-2014 geboren en al drie keer verhuisd
birth-date | dob 12/03/2014
birth-date | Geb.dat. 12 03 2014 volgens school
birth-date | hij is geboren op twaalf maart tweeduizend veertien
birth-date | geboren in maart 2014
birth-date | De leerling, 12-03-2014 (11 jaar), zit in een kleine klas.
birth-date | meisje 11 jaar, 12-03-2014, woont bij oma
birth-date | zijn verjaardag is 12 maart
birth-date | geboortedag 5 augustus 2016
birth-date | Ze is geboren op de 12e maart 2014.
birth-date | Geb: 20140312
birth-date | gebooren op 12-03-2014, zegt moeder
birth-date | Is van 1 januari 2012 dus wordt straks 13.
birth-date | De baby (* 12-03-2024) groeit niet goed.
birth-date | jongste is van 5 okt 2019 en oudste van 3 feb 2015
birth-date bsn | geb. 12-03-2014, bsn {bsn}
birth-date | hij werd 12 mei 2010 geboren in Syrië
birth-date | wanneer is ze jarig? 14 februari 2013
birth-date | Geboortedatum onbekend, waarschijnlijk 1-1-2010.
`
