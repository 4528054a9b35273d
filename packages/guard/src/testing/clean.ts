/** Sentences about the work that tell of nobody: professional, spoken, with mistakes, with numbers and with capitals. Written by ourselves. */
export const CLEAN = `
We zagen elkaar met 14 collega's en dat hielp.
Op 12 maart 2026 kwamen we bij elkaar in Hilversum.
De wachttijd liep op van 6 naar 14 weken.
95 % hoort nu binnen vier weken iets terug.
Artikel 2.3 van de Jeugdwet vraagt iets anders van ons.
In 2024 deden 12 scholen en 3 gemeenten mee.
Het budget is 125.000 euro voor twee jaar.
Van de € 123.456.782 ging de helft naar verblijf.
De projectcode is IDU 2026, zie de map in Teams.
Groep 5 van 28 leerlingen heeft één leerkracht en geen ondersteuning.
In groep 7 en 8 zijn kinderen 10 tot 12 jaar oud.
Jongeren van 16 tot 18 jaar vallen tussen wal en schip.
Bel in nood 112 of de Kindertelefoon op 0800-0432.
Informatie staat op de site of bel 0800-2000.
Denk je aan zelfdoding? Bel 113 of 0800-0113.
Het gesprek duurt van 9.30 tot 11.00 uur.
We beginnen om 09.00 uur en stoppen om 10.30 uur.
Versa, Elan en de GIZ-methodiek kwamen voorbij.
Jeugdconsulent Huizen en IB'er Laren werken samen.
De POH-Jeugd zit elke dinsdag in de praktijk.
Huizen, Blaricum en Eemnes doen het samen.
Wijkteam Weesp werkt met vaste gezichten.
In Gooise Meren is de lijn kort, in Wijdemeren nog niet.
De gemeente Hilversum heeft een nieuwe beleidsadviseur.
Signs of Safety helpt ons om naast het gezin te staan.
Triple P wordt op drie locaties gegeven.
Met 1G1P willen we stapelen van hulp voorkomen.
De Gordon-methode leert ouders om te luisteren.
Volgens Maslow komt veiligheid eerst.
De roos van Leary liet zien waarom we vastliepen.
We gebruikten de leercyclus van Kolb als werkvorm.
De theorie van Vygotsky past bij hoe wij leren.
Bronfenbrenner helpt om breder te kijken dan het kind.
De piramide van Maslow hangt in de teamkamer.
In Jip-en-Janneketaal uitleggen werkt het beste.
Basisschool De Regenboog heeft een brugfunctionaris.
De Kring en De Wijngaard zijn scholen in onze wijk.
Obs De Merel doet mee aan de pilot.
School Anne Frank en De Zonnebloem wisselen ervaringen uit.
Willem de Zwijger College start in september.
De Sint Jozefschool heeft een zorgteam.
Op het Comenius College is een jeugdcoach aanwezig.
De William Schrikker Stichting sloot niet aan.
Sherpa, Amaris en Youké waren uitgenodigd.
Veilig Thuis adviseerde om samen te bellen.
Het CJG en de JGZ zitten nu in één gebouw.
Jeugdzorg Nederland en de VNG schreven een brief.
Movisie, Vilans en het NJi delen hun kennis.
Na de Kerst, Pasen en Pinksteren is het altijd drukker.
Op maandag is het stil, op vrijdag belt iedereen.
Sinterklaas zorgt elk jaar voor spanning in gezinnen.
Tijdens de Ramadan plannen we geen avonden.
In mei en juni zijn er te veel toetsen.
Teams, Outlook en Excel praten niet met elkaar.
Het staat in Word, niet in ParnasSys.
We delen het via OneDrive en WhatsApp.
ChatGPT mag je hier niet voor gebruiken.
Mark je agenda: de bijeenkomst is verplaatst.
Wil je dit samen oppakken?
Wil iemand de notulen maken?
Ben je er volgende week ook?
Ben benieuwd wat anderen hiervan vinden.
Max 10 deelnemers per tafel, anders praat niet iedereen mee.
Max. drie minuten per punt.
Toon begrip en stel een open vraag.
Kent iemand een goede werkvorm voor ouders?
Leen gerust materiaal van een andere school.
Lieve collega's, dank voor jullie inzet.
Roos is geen kleur maar een houding.
Storm op komst: de subsidie stopt.
Lente, tijd voor een frisse start.
Trees van vertrouwen is een spel dat we deden.
An sich is het plan goed.
Ad hoc oplossingen helpen niet.
Do's en don'ts op een kaart zetten.
Wie pakt dit op? Ik niet.
Zij voelde zich voor het eerst gehoord.
Een moeder zei dat niemand haar terugbelde.
De vader van het gezin was er niet bij.
De ouders van deze leerling wilden eerst zelf praten.
De leerling wil graag meedenken over het plan.
Moeder van twee kinderen, alleenstaand, veel stress.
Een jongere vertelde dat hij niemand kende.
Het kind staat centraal, zeggen we, maar doen we het ook?
Kind Centraal is de naam van het programma.
Gezin eerst, systeem later.
Een broertje had al hulp, dus zij kregen voorrang.
Collega's van jeugd en onderwijs kennen elkaar niet.
De IB'er en de jeugdconsulent belden samen.
Juf en meester weten vaak meer dan wij.
De juf had het al lang gezien.
Meester worden in luisteren kost jaren.
Meneer en mevrouw wilden het graag samen doen.
Mevrouw gaf aan dat ze moe is.
Het gezin heeft vijf hulpverleners en geen plan.
Familie en buren zijn vaak de beste steun.
De huisarts verwijst, de gemeente betaalt, niemand belt.
Wij wachten al 26 weken op een beschikking.
Het overleg van 14 april is verplaatst naar 21 april.
De vergadering van 12-03-2026 gaat door.
Op 01-09-2025 start de nieuwe werkwijze.
Per 1 januari 2015 kwam de jeugdhulp naar gemeenten.
Sinds 1 augustus 2014 is passend onderwijs een wet.
De deadline is 31-12-2025, dat halen we niet.
Het verslag (12-03-2026) staat in de map.
Versie 2.1 van het plan is op 3 juni gedeeld.
Ons netwerk bestaat op 12 mei 2026 vijf jaar.
De school is in 1998 gebouwd.
We hebben 145 lessen, 28 werkvormen en 12 rode lijnen.
Er waren 1234567 euro aan kosten, las ik.
Ruim 1.234.567 inwoners vallen eronder.
Ordernummer van de koffie is 12.
Pagina 12 tot 18 gaat over samenwerking.
Zaal 3 op de tweede verdieping is te klein.
Lokaal 2.14 is vrij tot 16.00 uur.
Kamer 112 is bezet.
De KvK-nummers kloppen niet, zegt de administratie.
In schooljaar 2025-2026 doen we het anders.
Een klas van 30 is te groot voor één leerkracht.
De wachtlijst telt nu 123 kinderen.
Wij scoren een 4 op gelijkwaardig samenwerken.
Van 1 op 5 naar 1 op 3 jongeren, dat is veel.
De norm is 2 uur per week per casus.
Casus 12 en 13 bespreken we in mei.
In casus 2 ging het om vertrouwen.
Leerling 3 uit het voorbeeld is verzonnen.
Leerling A en leerling B uit de oefening leken op elkaar.
School A doet het anders dan school B.
Gezin X is een verzonnen voorbeeld voor de training.
Zaak is dat we elkaar kennen.
Dossiers liggen soms weken stil.
Het dossier 2024 is afgesloten.
De GGD, GGZ en LVB-zorg spreken een andere taal.
VSO en SBO horen er ook bij.
Een HBO-opleiding zegt niet alles.
MBO'ers, HBO'ers en vrijwilligers leren van elkaar.
OKT, SWV en CJG, wie snapt dat nog?
Het SWV Unita denkt mee over arrangementen.
AVG is vaak een excuus om niet te bellen.
Wmo, Jeugdwet en Participatiewet botsen.
Wet verplichte ggz is hier niet aan de orde.
Het IVRK zegt dat kinderen mogen meepraten.
De Hervormingsagenda Jeugd vraagt om minder verblijf.
Toekomstscenario kind- en gezinsbescherming maakt veel los.
Reflecteren kost tijd, maar levert rust op.
Ik merkte dat ik te snel met een oplossing kwam.
ik had beter eerst kunen vragen wat zij zelf wouden
het overleg duurde te lang en niemand wist wie wat ging doen
wij werken langs elkaar heen en das jammer
ff korter vergaderen aub
tis elke keer weer wachten op de gemeente
volgens mij moeten we gwn vaker bellen
ouders snappen de brieven niet, logisch ook
de lijntjes zijn nu kort en dat scheelt
kheb geen idee bij wie ik moet zijn
Niet over maar met ouders praten, daar begint het.
Heel fijn dat iemand echt luisterde.
Mooi om te zien hoe de groep groeide.
Waarom duurt het zo lang? Niemand weet het.
Wanneer is er weer een themabijeenkomst?
Kan de bijeenkomst online, bijvoorbeeld via Zoom?
Kunnen we volgende keer in Laren afspreken?
Misschien kan het Regieteam dit oppakken.
Ambassadeurs en bestuurders luisterden vooral.
Het Ambassadeursoverleg wil cijfers, wij willen verhalen.
De Regio Gooi en Vechtstreek coördineert dit.
Utrecht en Amsterdam doen het anders.
Collega's uit Almere, Amersfoort en Baarn kwamen kijken.
Noord-Holland heeft een subsidie voor dit soort projecten.
Nederland telt 342 gemeenten.
In Oekraïne is school anders geregeld.
Marokkaanse en Turkse moeders kwamen naar het ouderuur.
Poolse ouders kennen het systeem niet.
Arabisch, Tigrinya en Oekraïens sprekende tolken zijn schaars.
Een Syrische moeder hielp met vertalen.
De Facebookgroep voor ouders loopt goed.
Tergooi MC stuurt brieven die niemand begrijpt.
Het Wilhelmina Kinderziekenhuis belde niet terug.
Emma Kinderziekenhuis heeft een polikliniek voor jongeren.
Het Oranje Fonds betaalt het eerste jaar.
Jantje Beton gaf ons een speelplek.
De Richard Krajicek Foundation legde een veld aan.
Op het Cruyff Court spreken we jongeren.
Het Marietje Kessels Project helpt bij weerbaarheid.
Rots en Water is een mooie training.
De Kanjertraining gebruiken we in groep 3 tot en met 8.
Ik volgde de cursus Geweldloze Communicatie van Rosenberg.
Het boek van Covey ligt op tafel.
Een opstelling volgens Hellinger deden we niet.
Belbin gaf ons zicht op de rollen in het team.
Deming zei al: meten, leren, verbeteren.
De Pareto-regel klopt ook hier.
Eisenhower-matrix invullen hielp bij kiezen.
We gingen Lean werken.
Scrum is niets voor ons.
De Bascule is opgegaan in Levvel.
Praktijkschool en internationale schakelklas werken samen.
Pabo Alkmaar stuurt stagiairs.
Hogeschool Utrecht doet onderzoek met ons.
De Universiteit van Amsterdam vroeg ons om mee te doen.
Lectoraat Jeugd en Samenleving denkt mee.
Het Jeugdfonds Sport en Cultuur helpt gezinnen.
Stichting Leergeld is snel en vriendelijk.
Voedselbank en Humanitas waren er ook.
Het Leger des Heils heeft een nieuwe locatie.
Bibliotheek Huizen-Laren-Blaricum heeft een stille ruimte.
De Buitenschoolse Opvang wil meepraten.
Het team Jeugd zit op de eerste verdieping.
Afdeling Sociaal Domein is verhuisd.
Het college van B en W besluit in juni.
De wethouder Jeugd kwam langs en luisterde.
De gemeenteraad wil in Q3 een voortgangsrapportage.
Minister en staatssecretaris spreken elkaar tegen.
Zie de brief van het ministerie van VWS.
Inspectie Gezondheidszorg en Jeugd kwam op bezoek.
Het rapport 'Samen Verder' las ik in één keer uit.
Het programma heet Tijdige en Passende Jeugdhulp.
De werkvorm heet De Stille Wand.
De app heet Zivver en werkt niet op mijn telefoon.
Onze methode heet Oplossingsgericht Werken.
De groep noemt zich Sterk Samen.
Punt 1: wie belt ouders? Punt 2: wanneer?
Actie: afspraken maken over terugbellen.
Vraag: mogen wij zelf een afspraak plannen?
Tip: bel altijd eerst de school.
Let op: de bijeenkomst begint eerder.
TIP VOOR IEDEREEN: BEL EVEN
DIT MOET ECHT ANDERS
WE MOETEN SAMEN OPTREKKEN
Te veel formulieren, te weinig gesprek.
Vertrouwen groeit als je doet wat je zegt.
Onze grondhouding is: oprechte interesse.
Regie bij het gezin klinkt mooi, maar hoe doe je dat?
Soms is niets doen het beste.
Ik nam de tijd en dat gaf rust.
Bij ons in de wijk kennen we elkaar.
Met de fiets ben je in 10 minuten op school.
Van de week ging het mis met de planning.
Van den beginne af aan was dit het idee.
De jonge collega's brengen energie.
De groot opgezette bijeenkomst werd een klein gesprek.
De Boer op! was de titel van onze dag.
Alle neuzen dezelfde kant op, dat lukt nooit.
De visser en zijn vrouw is een verhaal dat we lazen.
Een bakker in de wijk biedt stageplekken.
Een jonge vader vroeg om een maatje.
Groen licht voor de pilot!
De zwarte lijst van vermijdende zinnen was een grap.
De bel ging en iedereen stond op.
Het bos inlopen met een jongere doet wonderen.
Wie wind zaait, dachten wij, maar zo was het niet.
Op de brug tussen jeugd en onderwijs staat de brugfunctionaris.
De dijk brak bij iedereen op hetzelfde moment.
Kom op 12 mei naar de markt in Bussum.
Fietsend door Bussum en Naarden kom je veel jongeren tegen.
Op het Marktplein staat elke woensdag onze bus.
Onderweg 3 gezinnen gesproken.
Ons leerpad 2026 is af.
Het groeipad 1 tot 4 hangt aan de muur.
Tijdpad 2025 staat op pagina 3.
Op de arbeidsmarkt 2026 zijn te weinig jeugdhulpverleners.
Er komt een Speelpark in de wijk.
Team Noord en team Zuid wisselen van rol.
Elan heeft nieuwe openingstijden.
De leerlingen van Elan willen graag meedoen.
Ouders van De Regenboog kwamen met een voorstel.
De ouders van groep 8 kwamen met een voorstel.
De leerkrachten van Visio weten veel van slechtziendheid.
Kinderen van Auris hebben vaak een tolk nodig.
De IB'ers van Proceon komen elke maand bij elkaar.
Jeugdconsulenten van Wijdemeren schoven aan.
Behandelaar en school spraken elkaar voor het eerst.
Coach Jeugd en Gezin is een nieuwe functie.
Mentor Online is een handig platform.
Zonder mentor komt een jongere nergens.
Leraar zijn is meer dan lesgeven.
Tante en oom vingen de kinderen op.
Oma past op, opa rijdt.
Opa en oma horen ook aan tafel.
Papa's en mama's werden apart uitgenodigd.
Zus en zo ging het dus niet.
Een zus of broer zien we vaak over het hoofd.
Vriend en vijand waren het eens.
Partner worden van ouders, dat is het doel.
Client zijn is geen identiteit.
Patiënt of inwoner, het gaat om een mens.
Deelnemer worden kan het hele jaar.
Student-stagiairs zijn goud waard.
Baby- en kinderopvang mist aan tafel.
Jongens en meisjes leren anders, zegt men.
Een meisje zei: jullie praten over ons.
Twee jongens van de voetbalclub hielpen mee.
Drie kinderen uit één gezin op drie scholen.
Hij heeft autisme en houdt van duidelijkheid.
ADHD, ASS of gewoon druk?
Een kind met dyslexie had baat bij rust.
Ze is bang voor de toets en blijft thuis.
De jongste deelnemer was 12 jaar en had de beste vraag.
Een 16-jarige dacht mee over de folder.
Kinderen tot 4 jaar horen bij de JGZ.
Een leerkracht werkt hier al 30 jaar.
De leerkracht van groep 6 werkt hier 12 jaar.
Wij bestaan 10 jaar en vieren dat met taart.
Na 5 jaar praten is er nu een besluit.
Fase 1, fase 2 en fase 3 lopen door elkaar.
Stap 1 is kennismaken, Stap 2 is vragen stellen.
Rode lijn 4: Contact is de basis.
Les 12 uit Traject 3 gebruikten we meteen.
Uitgangspunt 2 vind ik het moeilijkst.
Deelproject Huizen GIZ liep goed.
Zie bijlage B en paragraaf 4.2.
In tabel 3 staan de aantallen.
NEN 7510 en ISO 27001 zijn eisen aan het systeem.
Covid-19 liet zien wat school betekent.
De NS-staking maakte dat de helft er niet was.
Bus 320 stopt voor de deur.
A1 en A27 stonden vast, dus we begonnen later.
De route 1-2-3 werkt goed in crisis.
Een-op-een gesprekken leveren het meeste op.
Vier-ogen-principe is bij ons gewoon.
Het 4-2-1-model kwam niet van de grond.
Regel 80-20 gaat hier ook op.
De verhouding is 50-50.
Huur van de zaal: 12,50 per uur.
Elke maand 1e dinsdag van 15.30-17.00 uur.
13.00 - 13.45 kennismaken, 13.45 - 14.30 casus.
Vakantie is van 13-10 tot en met 21-10.
Het is 2 over 10 en nog niemand online.
Beste allen, tot volgende week!
Groet van het regieteam.
Dank aan de facilitator van vandaag.
Vrijwilligers van Humanitas helpen bij het huiswerk.
Zomer- en Herfstschool zijn een succes.
Nova College en ROC van Amsterdam stuurden een brief.
Max Vandaag is een tv-programma dat ouders noemden.
Het Hof van Holland was te duur als locatie.
Hotel Gooiland was een prima plek.
In De Vorstin in Hilversum was het sfeervol.
Dudok zou trots zijn op dit gebouw.
Spant! was vol, dus we gingen naar de Kapel.
Kasteel Groeneveld in Baarn is ver met de bus.
Theater De Graaf Wichman ligt naast het gemeentehuis.
Het gesprek op De Werf leverde veel op.
Restaurant Jan Tabak was geen goed idee.
Bij Albert Heijn hangt onze poster.
Ze zei ja, maar deed nee.
Haar en zijn wensen lagen ver uit elkaar.
Kai of steiger, wij varen door.
Iris scanpleet is geen woord dat ik ken.
Amber Alert was niet nodig.
Job coaching is een vak.
Jobcoaches sluiten graag aan.
Guus Geluk bestaat niet in de zorg.
Pietje Precies willen we niet zijn.
Jan en alleman had een mening.
Joost mag het weten wie dit betaalt.
Jan Modaal begrijpt deze brief niet.
Een Kees-regeling bestaat niet, dacht ik.
Via Via hoorden we dat de pilot stopt.
Mama Vita organiseert ouderavonden.
Vader- en moederavonden trekken volle zalen.
De Ouder- en Kindadviseur hielp meteen.
De Ouder-Kind Coach zit in de school.
Specialistische Jeugdhulp en Onderwijs praten langs elkaar.
Het Kernteam Onderwijs-Jeugd bespreekt elke week signalen.
Een Jeugd- en Gezinscoach kan snel starten.
Schoolmaatschappelijk Werk stopt na drie gesprekken.
Onderwijs(zorg)arrangementen duren te lang.
Hoofdpunt is: zorg dat je bereikbaar bent.
Nu bellen we direct, dat scheelt weken.
Bel gerust, ook als je twijfelt.
Bel 2 keer voordat je een brief stuurt.
Telefoon op tafel leidt af.
Onze nummers staan op de site.
Mail me niet na 18.00 uur.
E-mail is niet de plek voor een goed gesprek.
Ons mailadres staat onderaan de pagina.
Het adres van de bijeenkomst volgt nog.
De straat is ook een plek om jongeren te spreken.
De postcode van je wijk mag niet bepalen wat je krijgt.
Kentekens noteren doen we niet.
Geboren en getogen in Huizen, dat hoor je vaak.
Rond de geboorte is er veel contact met de JGZ.
Verjaardagen vieren we samen met taart.
Bij een BSN-fout duurt alles weken.
Een IBAN vragen we nooit per mail.
`
