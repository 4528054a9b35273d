/** Sentences with a person in context, or with a trace that leads to one: the kinds, and the sentence. Names are common ones and nobody's. Written by ourselves. */
export const PERSONS = `
name | De moeder van Sofie gaf aan dat het thuis niet gaat.
name | Leerling Daan komt al drie weken niet op school.
name | leerling sofie was er weer niet bij
name | moeder van daan belde twee keer
name | We bespraken Mohammed in het zorgoverleg.
name | Fatima wil liever met een vrouwelijke hulpverlener praten.
name | Met Yusuf gaat het een stuk beter sinds hij een maatje heeft.
name | Mevrouw De Vries vond het gesprek te snel gaan.
name | mevr. Bakker heeft de brief niet begrepen
name | dhr. Yilmaz was niet op de hoogte gebracht
name | Meneer van den Berg wil eerst zelf met school praten.
name | Juf Marloes merkte als eerste dat er iets was.
name | meester Jan heeft het thuis besproken
name | Sofies moeder is bang dat ze haar kwijtraakt.
name | Emma's vader ziet het anders dan wij.
name | Bas' broertje zit op een andere school.
name | Cliënt J. de V. is opnieuw aangemeld.
name | We spraken over S. (9 jaar) en haar zusje.
name | gezin Jansen krijgt nu drie hulpverleners over de vloer
name | Familie El Amrani wil geen tolk.
name | Gezin van Dijk is verhuisd zonder dat wij het wisten.
name | zijn broertje Sem zit in dezelfde klas
name | haar zus Noor is al bekend bij jeugdhulp
name | Het zusje van Amira durft niets te zeggen.
name | broertje van mohamed had hetzelfde
name | ouders van Lotte zijn net uit elkaar
name | De ouders van Jayden willen een second opinion.
name | vader van Milan werkt nachtdiensten
name | Kees van der Meer stond ineens op de stoep.
name | Anouk Hendriks heeft het gesprek geleid.
name | We hebben Thomas Visser gevraagd om mee te denken.
name | Collega Fatima heeft de casus overgenomen.
name | IB'er Marieke belde meteen terug.
name | jeugdconsulent Sanne had geen tijd
name | de mentor, Willem, zag het eerder dan wij
name | DAAN KOMT NIET MEER OP SCHOOL
name | SOFIE wordt gepest in de groepsapp.
name | "Tim" is al twee keer blijven zitten.
name | Toen vertelde Aisha dat ze niet naar huis wil.
name | Vandaag weer een gesprek gehad met Ruben, hij is stil.
name | ik sprak met mohammed over zijn toekomst
name | fatima zegt dat ze thuis alles moet doen
name | met jayden lukt het niet in de klas
name | volgens priya is er thuis veel ruzie
name | Het gaat niet goed met Kacper sinds de verhuizing.
name | Oleksandr en zijn moeder wonen in de opvang.
name | Wat Zeynep nodig heeft is rust.
name | Zoë vroeg om een time-out.
name | Renée slaapt slecht en eet bijna niet.
name | Voor Mehmet is de overstap naar de praktijkschool te groot.
name | Toen Roos binnenkwam, werd het stil.
name | We maken ons zorgen om Storm en zijn zusje.
name | Roos zei dat niemand haar iets vroeg.
name | Wil heeft het er moeilijk mee.
name | Max is bang voor zijn stiefvader.
name | Floor kwam huilend binnen.
name | Mark vertelde over zijn vader.
name | Jet woont sinds de zomer bij oma.
name | Volgens Mark Bakker is dit al jaren zo.
name | leerling Roos mag eerder naar huis
name | moeder van roos kan het niet alleen
name | juf Merel heeft hem gezien
name | Het meisje heet Lente en is net verhuisd.
name | zijn naam is Omar, hij is nieuw
name | ze heet Xenia en komt uit een ander dorp
name | een jongen genaamd Dylan bleef achter
name | haar naam is kaouthar, zegt ze
name | Kaouthar haar moeder spreekt geen Nederlands.
name | Daan zijn zusje mag niet meer mee.
name | Mohammed z'n vader is streng
name | Jongere K. wil niet meer naar de groep.
name | moeder van M. wil geen contact met school
name | cliënt B. heeft een nieuwe begeleider
name | A. Jansen tekende het plan niet.
name | M. van den Berg is vertrokken naar een andere organisatie
name | J. de Boer heeft bezwaar gemaakt.
name | Kind L. is uit huis geplaatst.
name | dossier van Sofia is zoekgeraakt
name | Tante Khadija past op de kleintjes.
name | opa Henk haalt hem elke dag op
name | De buurvrouw, Ria, springt vaak bij.
name | Huisarts dr. Smit verwees meteen door.
name | Mevr. El Idrissi kwam met haar dochter.
name | mw. Özdemir snapte de beschikking niet
name | Mevrouw Kowalska werkt in de kas.
name | De heer Van Leeuwen belt elke week.
name | dhr de Jong wil een klacht indienen
name | vriendje Kevin heeft een slechte invloed
name | haar ex, Patrick, zoekt haar nog steeds op
name | Na school wacht Youssef op zijn broer.
name | Ilse en Bram zitten in dezelfde gezinsgroep.
name | De tweeling Fay en Liv krijgt aparte begeleiding.
name | Ik vind dat Hamza meer tijd verdient.
name | Hamza's juf denkt mee.
name | De zoon van mevrouw Pinas zit thuis.
name | zoon Lucas is agressief naar moeder
name | dochter Elif vertaalt alles voor haar ouders
name | Pleegmoeder Joke weet niet wie ze moet bellen.
name | pleegkind Nathan is overgeplaatst
name | Jeugdige Chantal heeft zelf om hulp gevraagd.
name | Patiënt Bouchra verscheen niet op de afspraak.
name | Casus Ahmed: al vier keer besproken, nog geen plan.
name | Casus Van Vliet loopt vast op de wachtlijst.
name | de situatie van Isabella is nu stabiel
name | We hebben Sven, Luuk en Thijs apart gesproken.
name | Bij Naomi thuis is er veel spanning.
name | Zonder Gijs erbij praat ze wel.
name | Eindelijk kon Tessa haar verhaal doen.
name | Hulpverlener Nienke de Boer was de vijfde in een jaar.
name | leerkracht Annemiek van Dam stopt ermee
name | Jeugdcoach Rachid kreeg hem wel mee.
name | De voogd, Marjan Dekker, reageert niet op mail.
name | Wethouder Pieters beloofde een reactie.
name | ambulant begeleider Joost komt wekelijks
name | De gedragswetenschapper Hilde vond dat het anders moest.
name | contactpersoon Ingrid is ziek
name | samir heeft geen diploma en geen plek
name | we gaan volgende week met sofie en haar ouders zitten
name | hoe nu verder met daniel want hij wil niks
name | Ayoub is vandaag niet gekomen ivm ziekte
name | Lieke (10) zit al een half jaar thuis
name | Bilal, 14 jaar, gaat niet naar school.
name | Tygo van 12 slaapt op de bank bij zijn oom.
name | Kyano (8) heeft geen vaste begeleider meer.
name | We hoorden van Jaylano, 15 jaar, dat hij niets te doen heeft.
name | Quincy Brandsma kreeg drie verschillende indicaties.
name | Toen Shaniqua de Windt belde was het te laat.
name | Het plan van Lotte van Veen is nooit besproken.
name | Sarah Ben Ali heeft twee keer afgezegd.
name | De Vries wil niet dat school meekijkt, Jansen ook niet.
name | Yilmaz tekent alleen als zijn vrouw erbij is, zei van Dijk.
name | ouders van Aya en Adam willen samen in gesprek
name | Klasgenoot Stijn heeft alles gefilmd.
name | buurjongen Ricardo is opgepakt
name | Ex-partner Danny staat ineens weer voor de deur.
name | nichtje van Fenna slaapt er ook
name | oudste zoon Joep werkt al
name | middelste dochter Pien eet niet
name | Anne-Sophie wil niet meer naar de groep.
name | Jan-Willem denkt dat het aan school ligt.
name | We zagen dat Abdirahman opbloeit bij voetbal.
name | Hij en Soufiane trekken altijd samen op.
name | Natuurlijk wil Eva haar eigen verhaal vertellen.
name | Afgesproken: Hanna belt morgen de huisarts.
name | Petra, de moeder, was er niet bij.
name | Dennis en Wendy zijn gescheiden ouders.
name | Het ging mis toen Robin naar de brugklas ging.
name | Dit hadden we bij Tjeerd ook kunnen doen.
name | Door Esmee weten we hoe het voelt.
name | - Noah: thuiszitter sinds januari
name | Voor Ali en voor zijn broertjes is er geen plek.
name | Ali wil automonteur worden.
name | vandaag met merlijn en haar moeder om tafel
name | Iedereen praat over Sjoerd maar niet met hem.
name | Mevrouw Abdi en haar kinderen wonen in één kamer.
name | Van der Linden heeft geen vertrouwen meer in de gemeente.
name | gesprek met mevrouw v.d. Heuvel over haar kleinzoon
name | juf S. weet ervan
name | meneer B. drinkt weer
name | Meneer O. en mevrouw O. zijn uit elkaar.
name | Leerling M.B. is aangemeld voor een tussenvoorziening.
name | De leerling (Tess) durft niet in de pauze naar buiten.
name | ik heb een meisje, Sanne, dat niks meer zegt
name | Niemand vroeg Lars wat hij zelf wilde.
name | lars heeft nu eindelijk een plek
name | Chayenne woont weer bij haar moeder, dat gaat goed.
name | met Jolanda Mulder van school afgestemd
name | Arts Willemsen adviseerde rust.
name | De Marokkaanse moeder van Ilyas voelde zich niet gehoord.
name | Zijn beste vriend Levi is verhuisd, sindsdien gaat het minder.
name | Vergeet Jip niet, die zit nu al maanden zonder hulp.
name | Gisteren belde Hassan El Khattabi over zijn zoon.
street | Ze wonen in de Kerkstraat 12 boven een winkel.
street | hij slaapt in een auto bij dorpsweg, maar het adres is Dorpsweg 14
street | Het gezin woont aan de Lange Nieuwstraat 5.
street | moeder woont op parklaan 8b
street | Het adres is Anna van Burenlaan 33.
street | De jongen verhuisde naar de Beukenlaan.
street | verblijft nu op Havenkade 17-3
street | Afspraak bij het gezin thuis, Molenweg 2.
street | Zij staat ingeschreven op Eikenhof 101.
street | huisnummer 14, verder geen gegevens
postcode | Alleen de postcode 1234 AB was bekend.
postcode | ze komen uit 1234AB
class-age | Een meisje van 9 uit groep 5 zit thuis.
class-age | jongen, 13 jaar, klas 2B, spijbelt
class-age | Leerling uit groep 7 (10 jaar) met een taalachterstand.
class-age | Een 8-jarige jongen in groep 4 slaat anderen.
class-age | hij is 12 jaar en zit in groep 8
class-age | groep 6, 9 jaar oud, drie keer verhuisd
class-age | Zij is 15 en zit in havo 3.
class-age | kind van zes in groep 3 kan niet stilzitten
class-age | dertienjarige? nee, een jongen van 14 in de brugklas
plate | Vader reed weg in een auto met kenteken XX-99-99.
plate | De auto 12-ABC-3 staat er elke avond.
plate | kenteken ab-123-c genoteerd door de buurt
plate | nummerplaat 1-ABC-23 gezien bij school
plate | Er staat steeds een busje, AB-12-CD, voor de deur.
plate | scooter met kenteken D 123 EF
case-number | Zaaknummer 2024-00123 is nog open.
case-number | zie dossiernr 445566
case-number | Dossier 20231234 ligt bij de gemeente.
case-number | zaak Z-2024-001234 is gesloten zonder overleg
case-number | cliëntnummer 88123 staat dubbel in het systeem
case-number | leerlingnummer: 104233
case-number | De beschikking met kenmerk JW-2025/7781 is te laat.
case-number | SKJ 110012345 is haar registratie
case-number | rekestnummer C/16/123456 loopt nog bij de rechtbank
case-number | meldingsnummer 77812 van Veilig Thuis
case-number | Zaaknr. 99-1234 nog steeds niet opgepakt
name class-age | Daan is 9 en zit in groep 6.
name plate | Karim reed weg in de auto 12-AB-34.
name street | Ik was bij Sofie thuis op de Dorpsstraat 9.
name case-number | Het dossiernummer van Yara is 551234.
name phone | Moeder van Tim: 06-12345678
name mail | Mail Bouchra op moeder@thuis.example.
name birth-date | Sofie, geboren 12-03-2014, zit thuis.
name birth-date | Daan (12-03-2014) gaat naar speciaal onderwijs.
name bsn | Leerling Youssef, bsn {bsn}, is uitgeschreven.
name address | Mevrouw Jansen, 1234 AB 12, wil geen post meer.
`
