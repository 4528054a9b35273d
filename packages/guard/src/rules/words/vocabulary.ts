/**
 * Names that are no person's, written small and without accents: places, organisations, methods, instruments, laws, feasts and what comes
 * with a computer. Only what could be taken for a person has to be here.
 */
export const NO_PERSON = `
aalsmeer abcoude alkmaar almelo almere amersfoort amstelveen amsterdam apeldoorn arnhem assen baarn bergen bilthoven blaricum boekelo bolsward breda breukelen bunnik bussum castricum culemborg delft deventer diemen doetinchem dordrecht drachten dronten eemnes ede eemland eindhoven emmeloord emmen enkhuizen enschede epe ermelo friesland flevoland gelderland groningen drenthe
overijssel zeeland limburg brabant noord-brabant noord-holland zuid-holland holland utrecht gooi vechtstreek gooise gorinchem gouda graveland s-graveland ankeveen kortenhoef loosdrecht nederhorst nigtevecht muiden muiderberg naarden weesp laren huizen hilversum hollandsche wijdemeren gooimeer eemmeer haag haarlem haarlemmermeer harderwijk harlingen heemskerk heemstede heerenveen heerlen helmond hengelo hoofddorp hoogeveen hoorn houten ijmuiden ijsselstein kampen katwijk
leeuwarden leiden leiderdorp lelystad maarssen maastricht meppel middelburg mijdrecht nederland nieuwegein nijkerk nijmegen nunspeet oosterhout oss oud-loosdrecht purmerend putten raalte rhenen ridderkerk roermond roosendaal rotterdam scheveningen schiedam schiphol sittard sliedrecht sneek soest soesterberg spakenburg spijkenisse stichtse terneuzen tiel tilburg twente uithoorn veenendaal veldhoven velsen venlo vianen vlaardingen vlissingen volendam
voorburg voorschoten vught waalwijk wageningen wassenaar weert winterswijk woerden zaandam zaanstad zandvoort zeewolde zeist zoetermeer zutphen zwijndrecht zwolle texel vlieland terschelling ameland belgie vlaanderen duitsland frankrijk engeland spanje portugal italie turkije marokko syrie eritrea oekraine polen roemenie bulgarije suriname curacao aruba somalie irak iran afghanistan china india europa afrika azie amerika antwerpen gent brussel parijs londen berlijn kyiv kiev istanbul ankara rabat paramaribo
randstad veluwe achterhoek betuwe kennemerland amstelland waterland meerlanden gooi-noord maas rijn waal eem vecht ijssel amstel schelde
elan versa jeugdzorg tergooi sherpa amaris visio kentalis viertaal auris youke altrecht levvel parnassia lucertis fornhese jellinek arkin altra spirit bascule intermetzo pluryn karakter accare trajectum koraal horizon enver ihub pactum entrea lindenhout timon youz kenter praktikon pharos movisie trimbos nivel vilans nji vng ggd qinas unita proceon talent-primair monton kindertelefoon kinderombudsman halt humanitas unicef jantje buurtzorg cordaan lijn5 samen-veilig save veilig-thuis
regenboog odion ons amerpoort reinaerde philadelphia middin gemiva pameijer sensoor korrelatie slachtofferhulp mee nidos sova fides kanjer kanjertraining rots triple stop4-7 pmt emdr vaktherapie fft mst mdft csi ibt iag ptg kopp kies stevig ambassadeur grondhouding giz cap-j sdq cbcl risc tops wisc
maslow gordon piaget vygotsky bowlby ainsworth erikson bronfenbrenner rogers freud jung kohlberg covey lencioni tuckman kolb senge scharmer belbin deming korthagen gardner bandura nagy satir minuchin watzlawick prochaska leary johari hattie marzano dweck biesta pestalozzi freinet steiner dalton jenaplan montessori feuerstein goldstein rosenberg kubler-ross kirkpatrick kotter mintzberg likert pareto eisenhower ishikawa lewin herzberg bloom perma perls rorschach ofman hofstede quinn fogg kahneman karpman berne cruyff
krajicek kessels schrikker nightingale mulock alberdingk erasmus spinoza rembrandt vermeer beatrix amalia wilhelmina juliana willem-alexander oranje nassau sinterklaas zwarte sint pasen kerst kerstmis pinksteren hemelvaart koningsdag bevrijdingsdag prinsjesdag suikerfeest offerfeest ramadan eid chanoeka diwali keti islam christendom jihad moederdag vaderdag carnaval valentijnsdag halloween
teams excel word outlook zoom powerpoint sharepoint onedrive google microsoft apple android iphone whatsapp signal facebook instagram tiktok snapchat youtube twitter linkedin miro mural padlet mentimeter kahoot trello slack jira parnassys esis magister somtoday zivver siilo ozo mendix suite4 topicus pinkroccade kindkans onderwijs perspectief chatgpt copilot gemini claude siri alexa alexa netflix spotify teamviewer webex doodle datumprikker corona covid covid-19 adhd add ass odd
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zomer herfst winter
engels frans duits nederlands turks arabisch pools spaans oekraiens tigrinya berbers tamazight somalisch
`

/** Turns of phrase with a name in it that is about nobody in the room. Written small. */
export const PHRASES = [
  'roos van leary',
  'jip en janneke',
  'jip-en-janneke',
  'anne frank',
  'johan cruyff',
  'marietje kessels',
  'william schrikker',
  'jan modaal',
  'jan met de pet',
  'jan en alleman',
  'jan en allemaal',
  'jantje beton',
  'pietje precies',
  'amber alert',
  'mulock houwer',
  'alberdingk thijm',
  'willem de zwijger',
  'willem van oranje',
  'roland holst',
  'savornin lohman',
  'richard krajicek',
  'sint nicolaas',
  'sint maarten',
  'sint jan',
  'sint jozef',
  'zwarte piet',
  'joost mag het weten',
  'signs of safety',
  'maria montessori',
  'rudolf steiner',
  'hans en grietje',
  'ot en sien',
  'nijntje pluis',
  'harry potter',
  'pippi langkous',
  'mickey mouse',
  'ronald mcdonald',
  'florence nightingale',
  'martin luther king',
  'nelson mandela',
  'moeder teresa',
  'prins bernhard',
  'koning willem',
  'koning boudewijn',
  'oranje fonds',
  'saar aan huis',
  'ben benieuwd',
  'jong gooi',
  'guus geluk',
  'donald duck',
  'thomas van aquino',
  'don bosco',
  'jan ligthart',
  'theo thijssen',
  'kees boeke',
  'titus brandsma',
  'hugo de groot',
  'piet hein',
  'jan steen',
  'frans hals',
  'vincent van gogh',
  'willem de kooning',
  'annie m.g. schmidt',
  'albert schweitzer',
  'albert heijn',
  'bernard lievegoed',
  'mary ainsworth',
  'carl rogers',
  'jean piaget',
  'john bowlby',
  'kurt lewin',
  'abraham maslow',
  'thomas gordon',
  'jan huygen',
  'jan tinbergen',
  'jeroen bosch',
  'prinses beatrix',
  'prinses irene',
  'prinses margriet',
  'prinses amalia',
  'koningin emma',
  'koningin wilhelmina',
  'koningin juliana',
  'koning willem-alexander',
] as const

/** What stands before or after a name that is an organisation's, a building's or a method's. Beginnings and endings of longer words count too. */
export const ORGANISATION_WORDS = `
aanpak academie ggz ggd jeugdhulp jeugdzorg welzijn opvang zorg jeugdpsychologen afdeling app applicatie ateliers bank basisschool bedrijf bestuur bibliotheek boek bso buurthuis campus cbs centrum club coalitie college conferentie cursus film restaurant cafe supermarkt boekhandel fonds foundation gebouw gemeente gymnasium hal hogeschool hotel huis huisartsenpraktijk hbo instelling instituut instrument interventie jeugdhuis kerk kinderdagverblijf kinderopvang kinderziekenhuis kliniek kring
krant lyceum locatie methode methodiek methodieken model module moskee museum obs organisatie peuterspeelzaal pilot platform podcast praktijk praktijkschool prijs programma project rapport rkbs sbo school scholen scholengemeenschap scholengroep serie so speelotheek speeltuin sporthal sportclub sportpark stichting straat systeem team test theater theorie training tool traject
universiteit vereniging vso vzw werkgroep wet wijk wijkteam winkel wooncomplex woonvoorziening zaal zalen ziekenhuis zorgaanbieder zorggroep zorgboerderij zwembad vragenlijst piramide cirkel schaal roos ladder kwadranten leercyclus gedachtegoed driehoek kernkwadranten principe effect venster matrix curve tabel figuur kasteel eiland orkaan molen gezondheidscentrum sint st prins prinses koning koningin kardinaal pastoor burgemeester-school jenaplanschool montessorischool daltonschool hof plein park weg laan gracht kade court playground
zuid noord oost west midden
`
