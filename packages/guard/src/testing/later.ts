/**
 * Sentences that were written when the rules stood, to see what those do with what they have not seen; what they showed has been mended
 * since. First with a person in context, then with nobody. Written by ourselves.
 */
export const LATER_PERSONS = `
De ouders van Thijs hebben geen vertrouwen in de school.
Tijdens het huisbezoek vertelde mevrouw Aydin over haar schulden.
Mevr Van Wijk gaf aan dat haar zoon niet slaapt.
Gisteren was er een incident met Sem in de gymzaal.
Noa is vandaag naar huis gestuurd.
De mentor van Emma heeft contact opgenomen met de jeugdconsulent.
Het broertje van Liam is ook aangemeld.
Pleegmoeder Annelies belde in paniek.
Onze cliënt, Hans, wil geen medicatie meer.
Met Tom en zijn vader is een plan gemaakt.
ik maak me zorgen over mila
julia komt vaak te laat
Zijn juf, Carla, vindt hem druk.
Jan Pietersen wilde niet praten.
Haar broer Mustafa is al 18.
Kind S.v.d.B. staat op de wachtlijst
dhr. M. Bouali kwam niet opdagen
mw. J. van Leeuwen is moeder van drie
de leerling, genaamd Ravi, praat niet
Gesproken met Ineke over het plan van aanpak.
Ik heb vandaag Jaimy gesproken, die boos was.
Wij vragen ons af of Willemijn wel past bij deze groep.
Evi's ouders zijn gescheiden.
In het gezin van Martijn speelt veel.
Rashid z'n oma zorgt voor hem.
Sara heeft autisme en komt vast te zitten.
Vader (Peter) is uit beeld.
Moeder Linda werkt in ploegendienst.
Meisje, Lynn, blijft steeds weg.
Nadat Amber haar verhaal had gedaan bleef het stil.
De heer Bos en mevrouw Bos zijn het niet eens.
Meester Hakan gaf een goed voorbeeld.
juffrouw Truus had hem door
Onze IB-er Ellen zag het meteen.
Jeugdarts Meijer twijfelde.
Bij de familie Kaya werkt het anders.
Het gezin Wiśniewski heeft geen huisarts.
Mariam Haddad is de contactpersoon van het gezin.
Ik liep tegen muren op bij de hulp voor Jasper.
Wie helpt Nora nu het traject stopt?
Collega Bart vond het lastig.
Dankzij Karin van het CJG lukte het.
Zorgcoördinator Wim de Groot was kritisch.
Voor de zomervakantie ging Dewi al niet meer.
dit speelt al bij Finn en Fem sinds vorig jaar
finn wil niet meer
Jongen T. (12) gebruikt geweld.
Bram heb ik na het gesprek nog gebeld.
Zus Yasmina regelt alles.
Nigel's begeleider is weg.
Ze noemt zich Luna en is 15.
Zoon van Ahmed B. opgepakt.
Mijn collega Theo zei het laatst nog.
Toen ik Els vroeg wat zij nodig had, viel het stil.
Rosa, die al jaren wacht, is boos.
Met dank aan Henk en Ingrid voor de koffie.
Tekst van moeder: "Jullie luisteren niet naar Kevin."
vader v. Lisa is overleden
Pim, Sam en Teun zijn vrienden.
De casus Meryem laat zien dat het schuurt.
De casus rond Stefan.
Wat deed Guus goed in dit gesprek?
mvr. Verhoeven, moeder van een kleuter
Ik vroeg Mevrouw Bakker om een reactie.
O. de Wit heeft zich afgemeld
Ousmane komt uit Gambia en is alleen.
Thuis bij Demi is geen eten.
Samira, 16, is weggelopen.
Xavi wordt volgende week negen.
We bellen Zoë's moeder morgen.
Groetjes, Marieke
Kim is onze vaste tolk.
Wouter stelde een mooie vraag
De vriend van Priscilla slaat haar.
tim heeft adhd en daar wordt niks mee gedaan
leerling Tim E. weigert
Voor Ibrahim El M. is geen plek
Tijn zei het zelf.
Mohamed el Bouzidi wordt overgeplaatst
bij lotte ging het mis
Jamie-Lee is zwanger.
Ik vind het lastig dat Nathalie steeds afzegt.
Aan tafel zaten Marjolein, Koen en ik.
Mijn collega van het CJG, Wendy, belde de school.
De oudste, Ruben, blijft vaak thuis.
hij heet jamal en wil niet praten
Volgens de vader van Nouria is er niks mis.
Toen Eline de kamer uitliep werd het duidelijk.
mevrouw yildirim begreep de brief niet
Meneer Smits heeft twee zoons.
Mw. A. Bakker-de Vries is de moeder.
De ouders, Ahmed en Layla, zijn gescheiden.
Wat fijn dat Rick zo open was!
Bedankt Monique, voor je inzet.
Gezinsvoogd Tamara vertrok na drie maanden.
Bij de twee kinderen van Samantha speelt hetzelfde.
In de casus van Delano liepen we vast.
Kleine Sami snapte er niets van.
Ik schrok van het verhaal van Romy.
J. (14) is al een jaar thuis.
Leerling "Bram" wil naar een andere school.
Pleegzoon Ezra vroeg naar zijn moeder.
Over Vera hoor ik niets meer van de gemeente.
marieke van het wijkteam is top
school belde over youssef
Ik denk aan Elias en zijn ouders.
Het ging om een jongen, laten we hem Karim noemen.
Achternaam is Öztürk, voornaam onbekend.
ouders van Lynn vd Veen zijn boos
de familie van der Zee wil rust
fam. Boukhari is verhuisd
Fam de Bruin heeft geen internet.
Zijn vriend Kelvin kwam ook.
Met Svetlana via de tolk gesproken
Oksana en haar dochter Daria wonen in Bussum.
Beste Jan, hierbij het verslag.
vr gr Karin
Tegen Joey werd gezegd dat hij dom is.
De kleine Maryam kan nog niet praten.
Hij zit in de klas bij meester Ferdi.
Huisarts Van Rijn stuurde een verwijzing.
Psycholoog Eva Smulders gaf advies.
Begeleider Sjors is er op maandag.
Opa Gerrit is ziek.
De zwangere Kimberly heeft geen huis.
Het bleek dat Levi gepest werd.
Waarom mocht Djenna niet mee?
Ons gesprek met Rayan en Rania was goed.
Bijna niemand kent Joris echt.
Sylvia (moeder) en Ed (vader) komen morgen.
Nu Tobias 18 wordt valt alles weg.
Onderwijsassistent Hannie ziet hem elke dag.
Zelfs Wim van de gemeente wist het niet.
Fenne wilde eerst niet.
Wesley's moeder drinkt.
Ik heb Pieter-Jan gebeld.
Kim en Lisa, beide 15, zijn vermist.
J.P. de Wit tekende.
Mijn buurvrouw Greet.
MOEDER VAN YARA IS BOOS
moeder yara is boos
`

export const LATER_CLEAN = `
De jeugdhulpregio Gooi en Vechtstreek heeft 3 ambassadeurs.
Hoe kunnen we als Regio beter samenwerken?
Op school De Springplank in Bussum is een pilot gestart.
Stichting MEE en Versa Welzijn zijn betrokken.
In het Gooi is de druk op de jeugdzorg hoog.
De Hilversumse Meent is een hechte buurt.
De Naardense scholen doen het samen.
Onze Ouderkamer is open op dinsdag.
PGB, ZIN en WLZ: het blijft een doolhof.
Een goede overdracht van PO naar VO scheelt veel.
We hebben in april 2025 drie intervisies gehad.
Er is een tekort aan SKJ-geregistreerde professionals.
Voor EMDR is de wachttijd 9 maanden.
CITO-scores zeggen niet alles.
De Inspectie van het Onderwijs was positief.
Handelingsgericht werken (HGW) helpt.
Met de SMART-methode maken we doelen.
De driehoek kind-ouder-school staat voorop.
Harm reduction is een begrip uit de verslavingszorg.
De Vreedzame School geeft houvast.
PBS en Kanjertraining zijn ingevoerd.
Positief Opvoeden is een cursus.
Samen met Jeugdbescherming en Raad voor de Kinderbescherming.
De Raad deed onderzoek.
We willen een Integraal Kindcentrum worden.
Het Centrum Jeugd en Gezin zit in Bussum.
Dit vraagt om Moed, Vertrouwen en Tijd.
Verwijzing via POH GGZ Jeugd duurt 3 weken.
Schoolarts en Jeugdverpleegkundige komen 2 keer per jaar.
Graag meer tijd voor casuïstiek, bijv. 2 uur per maand.
Het traject liep van sept. 2024 t/m jan. 2025.
De Week van de Opvoeding was een succes.
In Week 40 is de Kinderboekenweek.
Ik mis de rol van de leerplichtambtenaar.
RMC en Leerplicht sluiten maandelijks aan.
Bureau Halt geeft voorlichting.
Het Alexander Monro ziekenhuis ligt te ver.
Het Sint Vitus heeft een pluspunt-groep.
Dat geeft Rust, Reinheid en Regelmaat.
Project Thuis in de Klas loopt.
Er is winst te halen in het Zorgadviesteam (ZAT).
Onze Taal heeft tips voor B1.
Niet alles hoeft via Jeugdhulp, ook via Sport en Cultuur.
Wat is de rol van JOGG?
De cursus Lichaamstaal van het ROC is leuk.
Van Praten naar Doen was het thema.
De Blauwe Brug, Het Palet en De Tweemaster deden mee.
Praat Pas Mee is onze slogan.
De subsidie bedraagt EUR 45.000 per jaar.
3 van de 5 gezinnen haken af.
In 2023: 812, in 2024: 934 aanmeldingen.
De tel staat op 14.
We hielden het bij max 2 acties.
Beter één goed gesprek dan 10 mailtjes.
Maandag 8 september 2025 om 15:00 uur start de training.
De pilot loopt van 01.01.2025 tot 31.12.2026.
Versie 3 (15-01-2025) is definitief.
De notulen (3 mei 2025) zijn goedgekeurd.
Het kind van 12 weet het vaak beter dan wij.
Kinderen in groep 3 zijn 6 of 7 jaar.
De leerling heet in het systeem 'client'.
Ma t/m vr bereikbaar van 9-17 uur.
Gem. 14 dagen wachten is te lang.
Samen met de Ouderraad en MR.
DE JEUGDWET IS COMPLEX
Nieuw: Inloop op donderdag!
Via de Verwijsindex zag ik dat er meer hulp was.
Stap over je eigen schaduw heen.
Een bredere blik, dat is Winst.
Graag een Vast Gezicht per school.
Ouders Lokaal is een netwerk.
Opvoedpoli en GGZ Centraal hebben een wachtlijst.
Pro Juventute bestaat niet meer onder die naam.
De coördinator van Unita gaf uitleg.
Het Gooi's Natuurreservaat was de plek.
Wij doen mee aan Platform31.
Veel dank aan de gastvrije school.
Ruth-achtige verhalen bestaan niet.
Samen Sterker staat op de muur.
Jong & Oud is een maatjesproject.
Het Lokaal Team pakt door.
Trots op onze brugfunctionarissen!
Ervaringsdeskundigen van Ixta Noa gaven een workshop.
Stichting Jarige Job deelt verjaardagsboxen uit.
De Nieuwe Kans en Home-Start helpen gezinnen.
Home-Start en Doorstroompunt waren er ook.
De Max Havelaar koffie was lekker.
Moeders Voor Moeders gaf een pakket.
Moeder-kind groep op dinsdag.
Vader Centrum Adam in Den Haag inspireerde ons.
Bij JIM-aanpak kiest een jongere zelf een mentor.
JIM werkt goed.
Familie Netwerk Beraad en Eigen Kracht zijn uitgelegd.
SAAR en IRIS zijn afkortingen van projecten.
In Hilversum-Noord is een nieuw team gestart.
Op basis van artikel 8.1.1 Jeugdwet is dat niet nodig.
De meesten vonden de middag geslaagd.
Zouden we de IB'ers niet eerder moeten betrekken?
Het ontbreekt aan plekken op het SO, zeker bij cluster 4.
Na het MDO is er weinig gebeurd.
Met een warme overdracht begint alles.
We missen de GGZ aan tafel.
Dat de Jeugdbescherming te laat was, deed pijn.
In het Jeugdteam Eemnes zijn twee vacatures.
Bij Kentalis en Visio zijn wachttijden.
Het project Samen naar School is geslaagd.
Op de Gooise Daltonschool hangt een ideeënbus.
De Kees Boekeschool in Bilthoven is een voorbeeld.
Op de Montessorischool en de Jenaplanschool werken ze anders.
De directeur van De Wilge belde zelf.
De Van der Brugghenschool doet mee.
Groen, geel of rood: zo kleuren we signalen.
Wit papier en stiften mee graag.
De Bruin-methode ken ik niet.
Er is maar één Bos in Laren waar we kunnen wandelen.
De Heilige Koe is het protocol.
Maar goed, Rome is ook niet in één dag gebouwd.
Ook bij Lucertis moet je lang wachten.
Wie is er van de partij op 3 juni?
Op 24 en 25 juni is er een tweedaagse.
Reserveer: 10 maart, 14 april en 12 mei.
Vanaf 1 september geldt de nieuwe verordening.
Het is nu 2 jaar geleden dat we begonnen, op 1 mei 2024.
Wij zijn op 1 mei gestart en vieren ons jubileum.
Rond 30 oktober 2025 is er een evaluatie.
40 uur per week, 52 weken per jaar.
De kosten zijn € 1.250,- per traject.
Bij 5.000 leerlingen is dat 3 %.
Ruim 2500 jongeren in 2024-2025.
Stuur het naar de projectleider.
Ontschotten, dat is het toverwoord.
De Regisseur Jeugd bewaakt het proces.
Wijkverpleegkundige, huisarts en school in één overleg!
Een lotgenotengroep voor ouders mist.
Ik wil graag een maatje voor mijn leerling.
De moeder van een leerling belde.
De vader van het jongetje was boos.
De ouders van een tweeling vroegen om hulp.
Moeder van drie, net gescheiden.
Een broer van de leerling zit op het VSO.
Het kind zelf vroeg om rust.
Leerling en ouder zaten voor het eerst samen aan tafel.
Leerling centraal stellen is niet genoeg.
Mevrouw de voorzitter, ik heb een vraag.
Meneer pastoor bestaat hier niet meer.
Juf Ank is een tv-personage.
De juf van groep 3 is top.
Meester of juf, dat maakt niet uit.
Vader en Moeder met een hoofdletter schrijven is niet nodig.
Hulpverlener Jeugd is een breed begrip.
Docent Nederlands gezocht!
Trainer Rots en Water komt in mei.
Coach Positieve Gezondheid deed een workshop.
Ambassadeur Jeugd en Onderwijs zijn is een eer.
Wethouder Onderwijs en wethouder Jeugd trokken samen op.
Begeleider Passend Onderwijs (BPO) komt wekelijks.
Gedragsdeskundige Onderwijs sloot aan.
Consulent Leerplicht is uitgenodigd.
Brugfunctionaris Naarden was ziek.
POH Laren en POH Blaricum wisselen uit.
Dit heet Passend Onderwijs, maar past het ook?
Ons team heet nu Team Toegang.
Volgens Zorg en Welzijn is dat normaal.
Volgens Onderwijs moet Jeugd beginnen.
Jeugd zegt dat Onderwijs moet beginnen.
Bij Sport en Bewegen is plek.
Zonder Vertrouwen geen verandering.
Respect, Openheid, Moed.
Van Ik naar Wij.
Denk aan Pasen.
De Herfstvakantie begint 18 oktober.
Het was Wereldlerarendag.
Na Koningsdag gaan we verder.
Iedereen kent Dikkie Dik.
De film Inside Out bekeken we samen.
Een boek van Annie M.G. Schmidt lag klaar.
Wij gebruiken Kahoot, Padlet en Mentimeter.
Via Teams of Zoom, mij maakt het niet uit.
Alexa en Siri horen mee.
Op Insta en TikTok zijn ze wel bereikbaar.
Wet van Moore geldt hier ook.
Stelling van Bayes kwam niet langs.
De cirkel van invloed (Covey) hielp.
Socratisch gesprek gevoerd, was mooi.
Het Harvard-model voor onderhandelen.
Intervisie volgens de Incidentmethode.
De Wissel en het Roer zijn opvanglocaties.
Wilskracht alleen is niet genoeg.
Elke dag een klein gebaar.
Ernst is een woord dat past.
Helen duurt langer dan breken.
Jong geleerd is oud gedaan.
Groot worden in een kleine gemeente.
Lang wachten maakt boos.
Kort en goed: bellen.
Prins of bedelaar, iedereen telt.
Kok in eigen keuken, dat is regie.
Witte vlekken in het aanbod zijn er genoeg.
`
