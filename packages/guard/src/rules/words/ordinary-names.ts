/** Words that are a family name only with a capital within a sentence, and something said of them. */
export const SELDOM_FAMILY = `
alexander ali beek black borg buur david engel flora frank gravin green groene haven heer holder huis hur jongens karel karim kelder
koper last lot lucas man mari mars martin max meulen mol mooi noor nova polder pool ring rosa sing smal ster tap veer velden weide white
wild young zee zijde zon
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
