/** Given names that begin many a Dutch sentence as an ordinary word, a brand or a feast: with a capital there, it takes more to see a person. */
export const ORDINARY_GIVEN = `
ad an art ben beau dale do earl eden esi faith gift grant gul gulden hope hui innocent ion islam jesus jihad job jun kent lan leen lente lieve ling maas mais
marge marvelous max may mei melody ming nada nadir nova omer patience penny pearl precious blessing destiny divine ramadan rim roman rui servet skip sky star storm sultan
summer taco thi til toon trees valentijn vlinder wade wei wil wild zus kai can ege ela tien ali-b sham star hind ho trinity harper mason cooper hunter parker gloria ken lees harm elke ernst helen adem eren erin reed abel adel lieven pom rein warren steven joke fee ferry lex lies lot til tas rits
`

/** Given names that without a capital are (nearly) always an ordinary word, Dutch or English. */
export const ORDINARY_IN_LOWER_CASE = `
elle nine silver rocky june august harm ling ming jane mike thor wander
aart abel ad adam adel alia alma ama amber amine an anita ans arend art as aura aurora ava aya axel bas beau ben bo bob bobby boy bram brook can cas case chester cliff daisy dale darren dean demi destiny do dolf dolly
donna dries earl eden eddy ege ela elke els emir er erica eren ernst esi eva faith fee femme fern ferry fine flip flo fleur franca frank franken gemma geert gift gloria grace grant griet grietje gul gulden harper hazel
heather helen henry hero hind ho holly hope hui hunter ian ida ide iet ina innocent ion ira iris islam jaap jack jaden jade janus jasmijn jay jet jetje jihad jip job joe joel joke jonas joop joy juan juli jun kaan kai
kaj karst kawa kay kees ken kent kim kit koen koert koos kris lan lance laurel lee leen lente lex lies lieve lieven lincoln linde lis logan lorraine lot lotje lou luc lucht luis maas mae madelief madison mais mara marc
mare maren marge margriet marina mark marlijn mart mary mason mat mats max maxim may mees mei mel melody merel mies mijntje mila milan mina mink mirre mirte nada nadir nana nick nik nova nut ola olive olijf omer parker
pascal pat patience pearl penny perla peter pier piet pil pip poppy pom precious preston puck puk ramadan raven ray reed rein rex rik rim riet rob robbert robert robijn roman roos ros rose ross rowan roy ruby rui rune
sam sara savannah sem serge servet sherry siena sil sima skip sky skye sofa sol spencer star ster storm summer sultan taco tam tas ted teddy thi tien tibbe til tim tom tommy ton toon trees trinity trix tuur valentijn
viola violet vishal vlinder wade waard warren wei wende wiel wil wild will willow wim wisse wolf wout wouter yam yen zane zoe zomer zus divine blessing gael ying yang hair sage angel angus austin april alba alva cor eef
ena fay jo klaas leo lea lia lila nel nelson noa pam pia polly rozen sim steven elan jin kali kama lin mai masha mia mimi nur ona pina sera uma vita erin rani alla adem riek
`

/** Family names that are also a word, a trade, a colour, a place or a given name: alone, and without "de" or "van der", they say nothing. */
export const ORDINARY_FAMILY = `
akkerman appels arts assen baars baas baan bakker bakkers balk banning beek bergman beukers bierens bijl blauw bloem bloemen blok blokland blom boer boers boon boot borg borger bos bosch bouwman bouwmeester braam brand brands brandt breukelen brink broek broer broers bron brouwer brouwers bruin bruins buis buitenhuis bunschoten burg burger burgers buur can claus
coster dam das dekker dekkers deniz dijk dijkhuis doorn doornbos dorst drent drost duin eerden emmen engel engelen engels engelsman faber flora fokker fontein franken franse frans gaal gelderman gelderblom glas graaf gras gravin groen groene groenendijk groenewoud groot gul haan haar haas haak hagen hamers haven heemskerk hoek hoeks heer heeren hofstede hol holder hollander hoogeveen hoogland hoorn horst hulst huis huisman hur jager jagers jans jong jonge jongens jonker
kamp kampen kamps kaptein karel keizer kelder kelders kemper kerkhof ketelaar kiewiet kip klaver klein klok klomp klop klooster knaap knol koek koers kok koks kolk komen koning konings koopman kool koole koper kop korpel kort korte kost koster kraan kramer kroon kruis kuiper laan lam lange last leeuw leeuwen li lieshout linden lion loon lopez lot louwers maas maat maes man manders mars meer meerman meester mens meulen middelkoop moes mol molenaar molendijk mooi munster nagel noord noort nova
oldenburg ouali overbeek pater paap pauw pels penning plas plat ploeg polder pool poort poot post pot prins prinsen ridder rijk rijken rijpma ring roest roos rosa ruiter sari schaap schaaf scherpenzeel schilder schimmel schipper schippers schoenmaker schoorl schouten schut schulte sen sing slager slot sluis smal smid snel snijder snoek spaan spaans spek spiering spijker spruit staal stam stap steen stein ster sterk stevens stoop stroo stroop taal tabak tang tap tas tilburg timmer timmerman topal tromp tuin
tuinman turan valk valentijn veen veenendaal veer veld velden veldhuizen velzen ven versluis vink vis visch visser vissers vliet vogel vogels voorn vos vrees vriend vrolijk vroom waal waard wagenaar wal wang wassenaar weber weert weide welling wels werf wever wijk wijnen wijngaarden wild wilde wind winkel winter winters wit witte woerden wolf wolters zaal zandbergen zee zeeman zijde zoet zomer zomers zon zwaan zwager zwart brown jones young white black green lee ho hu wu xu liu tran bah bak lis urban sow costa rossi chan tap phan osei
ali adams daniels david thomas lucas max melis musa ibrahim mohamed mahmoudi noor nur khan amrani hassan saleh salah karim samson abdullah alexander benjamin frank mari martin santos sahin kasper rob ernst evers korver pinas kolkman klop haddad hira harpal stap singh silva
beentjes boender dikken edelman griffioen groenen heuvel hoen houwen kempen klerk kooiman kosters kraai koene krijger kroes krom kluft lok louwen luiten mater metselaar oosting plomp potters pronk putten rikken roemer schalk schenk schepers schoenmakers schouw schrijver schuil sloot snijders spijkers straten strijker stuiver tamboer tukker vaartjes veerman verhaar werkman wouters wulp zanten zwarts koker anijs sambo driesen
`

/** After "de", or "De" within a sentence, these are nearly always a family name. */
export const AFTER_DE = `
boer bruijn bruin bruyn graaf graaff groot haan haas hoop jager jong jonge jongh kok koning koster lange leeuw man meester munck nijs rijk rijke rooij rooy ruijter ruiter smet smit swart vos vries waal waard wilde winter wit witte wolf zeeuw zwart zwaan greef gier heer
`

/** After "van", "van de", "van den", "van der", "ter" or "ten" these are nearly always a family name. */
export const AFTER_VAN = `
aa aalst aarle beek beers berg bergen berge beurden bie boom boogaard boogert boom borne bosch brink broek bruggen burg campen dam dal dalen delft dijk dijck dijken doorn doorn dongen donk driel duijn duin eck eijk eijck elk es essen ende engelen geel gelder gent gestel ginkel goor graaf gool gulik haar haaren ham hart hattem heck heerden heesch heijden helden herk heuvel hoek hoeven hof hoff horn horst hout houten houwelingen hulst horck
kampen kooten kessel kemenade kerkhof klaveren kleef kley kolk koppen kuijk laan laar laan leen leeuwen lent lier linde linden lingen loo loon maanen maarseveen marle meer meij meijden meijs mierlo meulen mil molen mook moorsel nes nieuwenhuizen nieuwkerk noord noort oers oirschot oord oosten oosterhout os oudheusden ooijen padt plas ploeg poel pol pas rijn raalte rijswijk ree rooij roosmalen rossum roy ruiten sande sanden sar schaik schie sluis sluijs spek steen stee straaten straten
tol toor tuin tuyl valk veen velden velde veldhuizen ven venne vegt vliet vlist voort vorst vuren wal water waard weerd weert werf wetering wiel wijk wijngaarden willigen woerden woude zaal zande zanden zandt zee zijl zon zwan zwet rhijn rijn dyk lith veldhoven zanten hees vugt
`
