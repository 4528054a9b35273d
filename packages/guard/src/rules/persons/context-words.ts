/** Words that say that a name follows, or that somebody is spoken of. Written small and without accents. */

/** Before a name, and hardly ever before something else. */
export const TITLES = `mevrouw mevr mw mejuffrouw meneer mijnheer menheer dhr heer juf juffrouw juffie meester mr drs dr ds prof tante oom opa oma omie tita nonna abla hodja sheikh imam pastoor dominee zuster broeder mvr mej mr`

/** A child, or somebody around it. */
export const CHILD_ROLES = `leerling leerlinge client cliente patient patiente pupil kind kindje jongere jeugdige jongen jongetje meisje meisjes baby peuter kleuter puber tiener zoon zoontje dochter dochtertje broer broertje broers broertjes zus zusje zussen zusjes tweelingbroer tweelingzus halfbroer halfbroertje halfzus halfzusje stiefbroer stiefzus pleegkind pleegzoon pleegdochter pleegmoeder pleegvader stiefmoeder stiefvader bonusmoeder bonusvader
moeder vader mama papa mam pap ma pa ouder neef neefje nicht nichtje buurvrouw buurman buurmeisje buurjongen vriend vriendin vriendje vriendinnetje ex ex-man ex-vrouw ex-partner partner klasgenoot klasgenootje klasgenote student studente deelnemer deelneemster inwoner bewoner bewoonster casus gezin familie fam kleinzoon kleindochter man vrouw echtgenoot echtgenote oudste jongste middelste tweeling dreumes adolescent ll lln`

/** Before "van", and then it is a name. */
export const KIN = `moeder mama mam vader papa pap ouders ouder broer broertje broers zus zusje zussen opa oma oom tante neef nicht zoon zoontje dochter dochtertje pleegouders pleegmoeder pleegvader stiefvader stiefmoeder voogd gezinsvoogd mentor juf meester leerkracht docent vriend vriendin vriendje buurvrouw buurman ex partner familie grootouders kinderen kind tweelingbroer tweelingzus halfbroer halfzus klasgenoot klasgenoten thuissituatie situatie gedrag schoolgang verzuim vriendinnen vrienden nichtje neefje stiefbroer ma pa moedertje man vrouw echtgenoot verjaardag diagnose dossier casus`

/** Colleagues. Here a name has to be a known one. */
export const PROFESSIONAL_ROLES = `collega ib'er iber ib begeleider leerkracht leraar lerares docent docente mentor jeugdconsulent consulent jeugdcoach coach gezinscoach brugfunctionaris poh poh-jeugd praktijkondersteuner behandelaar voogd gezinsvoogd jeugdbeschermer jeugdreclasseerder therapeut speltherapeut psycholoog psychologe orthopedagoog gz-psycholoog psychiater huisarts kinderarts jeugdarts jeugdverpleegkundige verpleegkundige arts directeur teamleider wethouder coordinator onderzoeker hulpverlener hulpverleenster casemanager casusregisseur trainer schoolleider stagiair stagiaire ambassadeur voorzitter logopedist logopediste ergotherapeut maatschappelijk werker werkster schoolmaatschappelijk gedragswetenschapper pedagoog conrector decaan zorgcoordinator leerplichtambtenaar wijkagent agent tolk advocaat rechter vrijwilliger vrijwilligster oppas gastouder buurtsportcoach jongerenwerker jongerenwerkster ambtenaar beleidsadviseur regisseur notulist bestuurder manager contactpersoon kinderrechter ouderbegeleider onderwijsassistent assistent assistente conciergeconcierge concierge pedagogisch medewerker medewerkster sociaal`

/** What a person does, thinks and is. After a word with a capital at the beginning of a sentence it makes that word a person. */
export const PERSON_VERBS = `is was heeft had kwam komt ging gaat zegt zei vertelt vertelde wil wilde wou kan kon mag mocht moet moest werd wordt zit zat loopt liep vindt vond woont woonde krijgt kreeg doet deed slaapt sliep weet wist lijkt leek voelt voelde belt belde mailt mailde vraagt vroeg huilt huilde speelt speelde leest las schrijft schreef denkt dacht durft durfde snapt snapte blijft bleef begint begon ziet zag hoort hoorde reageert reageerde werkt werkte geeft gaf neemt nam zwijgt zweeg schreeuwt schreeuwde slaat sloeg gooit gooide eet at drinkt dronk groeit groeide spijbelt spijbelde verzuimt verzuimde mist miste zal zou heet verblijft verbleef logeert logeerde appt appte stuurde stuurt houdt hield haalt haalde staat stond ligt lag ervaart liet laat meldt meldde noemt noemde praat praatte bleek blijkt verhuisde verhuist volgt volgde gebruikt gebruikte maakt maakte zoekt zocht trok trekt vertrouwt scoort scoorde hoeft hoefde heb`

/** What only people do: enough after an unknown word with a capital. */
export const HUMAN_VERBS = `huilt huilde slaapt sliep spijbelt spijbelde verzuimt logeert logeerde durft durfde snapt snapte glimlacht glimlachte schreeuwt schreeuwde plast puberde appt appte mailde belde vertelde zwijgt zweeg spuugt stottert vecht vocht`

/** After a word with a capital these say that it is somebody: "X haar moeder". */
export const POSSESSIVES = `haar zijn z'n zn d'r dr`

/** Between given name and family name. */
export const PARTICLES = `van de der den ter ten te het 't t in op aan bij la le du del della di da dos el al ait ben bin bint von zu st abou bou ould oude vander vd`

/** Capitals after a role that are no name. */
export const AFTER_ROLE_NO_NAME = `aan alle als beide bij centraal de deze die dit door een eerst eigen en er geen gemeente gezond gezin goed haar heb het hij hun iedereen ik in is jeugd jij kind leren je met mijn mijnheer moet na naar netwerk niet nu of om onderwijs ons onze op ouder ouders over samen school staat team thuis tot uit van vanuit vanwege vertel voor waar waarom wanneer want was wat we welke wie wij wordt ze zij zo zonder zorg dat daar dan maar ook toen omdat hoe wel moeder vader leerling mevrouw meneer mentor leerkracht ib jeugdconsulent dank bedankt graag iemand niemand elk elke iets alles alleen vooral volgens tijdens sinds sommige soms`
