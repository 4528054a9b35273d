/** One kind of data: what it is, what it is for, and how long it is kept. In Dutch, because everybody may read it. */
export interface Retention {
  name: string
  what: string
  why: string
  /** ISO 8601; null: as long as `from` says */
  keep: string | null
  /** since when the period counts, or how long it is kept without one */
  from: string
  /** in the words of the AVG, article 6 */
  ground: string
  how: string
}

const TASK = 'taak van algemeen belang (artikel 6 lid 1 e)'
const LEGITIMATE = 'gerechtvaardigd belang: veilig werken (artikel 6 lid 1 f)'
const NIGHTLY = 'een nachtelijke opruimbeurt haalt het weg'

/**
 * How long which kind of data is kept. A region may want other periods; these are what a network of professionals needs to
 * learn from one year to the next, and no longer. The sweep, `/privacy` and `docs/privacy/bewaartermijnen.md` come from this.
 */
export const RETENTION = {
  profiel: {
    name: 'Wie je bent',
    what: 'Je naam, mailadres, functie, organisatie en rol, in welke overleggen je zit, en hoe vaak je mail wilt',
    why: 'om je uit te nodigen, je te laten inloggen en je te vertellen wat er met je inbreng gebeurt',
    keep: null,
    from: 'zolang je meedoet',
    ground: TASK,
    how: 'weg zodra je stopt, of zodra een beheerder je account beëindigt',
  },
  stilte: {
    name: 'Wie hier niet meer komt',
    what: 'Het account van iemand die hier niet meer komt, met de maand waarin die er het laatst was',
    why: 'om geen gegevens te houden van mensen die niet meer meedoen',
    keep: 'P2Y',
    from: 'na de laatste maand waarin je was ingelogd; daarna vragen we het je, en 60 dagen later stopt het account',
    ground: TASK,
    how: 'de nachtelijke opruimbeurt vraagt het je per mail, en beëindigt het account als je niet meer inlogt',
  },
  inloggen: {
    name: 'Inloggen',
    what: 'Links om in te loggen en de plekken waar je bent ingelogd, met alleen de dag; daarvan bewaren we een controlegetal, niet de sleutel zelf',
    why: 'om je te laten inloggen',
    keep: null,
    from: 'tot ze zijn verlopen',
    ground: TASK,
    how: 'uitloggen haalt het meteen weg; anders doet de nachtelijke opruimbeurt dat',
  },
  werk: {
    name: 'Lang werk dat je liet doen',
    what: 'Wat je liet doen, zoals een lijst mensen uitnodigen of gegevens ophalen, en hoe ver het is; de lijst zelf is weg zodra het klaar is',
    why: 'om door te gaan waar het was, en je te laten zien hoe het afliep',
    keep: 'P1D',
    from: 'na het einde',
    ground: TASK,
    how: 'gaat vanzelf weg',
  },
  mailadres: {
    name: 'Een nieuw mailadres',
    what: 'Een nieuw mailadres dat je opgaf en nog niet bevestigde',
    why: 'om te weten dat het adres echt van jou is',
    keep: 'P1D',
    from: 'nadat de link is verlopen',
    ground: TASK,
    how: NIGHTLY,
  },
  uitnodigingen: {
    name: 'Uitnodigingen',
    what: 'Naam, mailadres, functie en organisatie van iemand die is uitgenodigd en nog niet meedoet',
    why: 'om de uitnodiging te sturen en te zien wie nog niet reageerde',
    keep: 'P30D',
    from: 'nadat de uitnodiging is verlopen',
    ground: TASK,
    how: 'meteen weg als iemand meedoet of als ze is ingetrokken; anders haalt de nachtelijke opruimbeurt het weg',
  },
  komst: {
    name: 'Wie er kwam',
    what: 'Of je kwam, wie in jouw plaats kwam, of je er was, en met wie je samen aan tafel zat',
    why: 'om ontmoetingen voor te bereiden en te laten zien wie je al kent',
    keep: 'P2Y',
    from: 'na de ontmoeting',
    ground: TASK,
    how: NIGHTLY,
  },
  terugblikken: {
    name: 'Terugblikken',
    what: 'Wat je antwoordde als je terugkeek op je werk; zonder naam, met een versleuteld kenmerk waarmee alleen jij het terugvindt',
    why: 'om te zien hoe de grondhouding groeit, en om je je eigen antwoorden te laten verbeteren',
    keep: 'P2Y',
    from: 'na de dag waarop je het invulde; daarna blijven alleen optelsommen van ten minste vijf mensen',
    ground: TASK,
    how: NIGHTLY,
  },
  afzender: {
    name: 'Wie een punt inbracht',
    what: 'De verzegelde afzender van een punt: versleuteld, met een sleutel die niet in de database staat',
    why: 'om jou te vertellen wat ermee gebeurd is',
    keep: 'P30D',
    from: 'nadat er antwoord is gegeven',
    ground: TASK,
    how: 'een timer vernietigt het zegel; eerder als je stopt',
  },
  oordelen: {
    name: 'Wat je van antwoorden vond',
    what: 'Wat je schreef bij je oordeel over een antwoord, met een versleuteld kenmerk zonder naam',
    why: 'om te weten of een antwoord helpt, en of er echt iets veranderde',
    keep: 'P2Y',
    from: 'na de dag waarop je het schreef; daarna telt alleen nog mee wat je vond',
    ground: TASK,
    how: NIGHTLY,
  },
  inbreng: {
    name: 'Punten, besluiten en lessen',
    what: 'Ingebrachte punten, onderwerpen, besluiten, antwoorden en lessen, zonder wie ze inbracht',
    why: 'dit is wat het netwerk leert; gegevens van cliënten worden bij de deur tegengehouden',
    keep: null,
    from: 'zolang het netwerk bestaat',
    ground: TASK,
    how: 'de beheerder van de installatie verwijdert het netwerk',
  },
  concepten: {
    name: 'Wat je mailde en nog niet is ingebracht',
    what: 'De tekst van een mail aan ons die we niet begrepen; versleuteld, met een sleutel die niet in de database staat, en alleen door jou terug te vinden',
    why: 'om niets kwijt te maken van wat je wilt inbrengen',
    keep: 'P30D',
    from: 'na de dag waarop de mail kwam',
    ground: TASK,
    how: 'je gooit het zelf weg; anders doet de nachtelijke opruimbeurt dat',
  },
  ontvangen: {
    name: 'Dat er mail binnenkwam',
    what: 'Van mail aan ons: een controlegetal, de dag, de soort, en waarom we iets niet verwerkten; niet van wie, en niet wat erin stond',
    why: 'om een mail niet twee keer te verwerken, en om te zien of het werkt',
    keep: 'P30D',
    from: 'nadat de mail binnenkwam',
    ground: LEGITIMATE,
    how: NIGHTLY,
  },
  mail: {
    name: 'De tekst van mail',
    what: 'De tekst van mail aan jou',
    why: 'om de mail te bezorgen, ook na een storing',
    keep: 'P30D',
    from: 'als het niet lukt om de mail te bezorgen; is de mail bezorgd, dan is de tekst meteen weg',
    ground: TASK,
    how: 'de bezorger wist de tekst; wat onbezorgd bleef, haalt de nachtelijke opruimbeurt weg',
  },
  verzonden: {
    name: 'Dat er mail was',
    what: 'Dat er een mail of overzicht naar je ging en wanneer, zonder tekst; wie in een overleg zit krijgt dezelfde mail, dus dit zegt niet wat van jou kwam',
    why: 'om je niets twee keer te sturen',
    keep: 'P1Y',
    from: 'nadat de mail is verstuurd',
    ground: TASK,
    how: NIGHTLY,
  },
  postvak: {
    name: 'Het postvak van een proef',
    what: 'Mail die in een proefopstelling wordt opgevangen in plaats van verstuurd',
    why: 'om te laten zien hoe het werkt; op een echte installatie is er geen postvak',
    keep: 'P90D',
    from: 'nadat de mail is opgevangen',
    ground: LEGITIMATE,
    how: NIGHTLY,
  },
  controle: {
    name: 'Het controlelogboek',
    what: 'Het controlelogboek: wie rollen veranderde, gevoelige schermen bekeek, gegevens ophaalde of een account beëindigde, op het uur nauwkeurig',
    why: 'om misbruik te kunnen zien en uit te leggen; wat mensen inbrengen staat er nooit in',
    keep: 'P2Y',
    from: 'na het uur waarin het gebeurde',
    ground: LEGITIMATE,
    how: 'niemand kan regels veranderen; de nachtelijke opruimbeurt haalt oude weg en schrijft op dat ze dat deed',
  },
  gebeurtenissen: {
    name: 'Het verslag van gebeurtenissen',
    what: 'Het verslag van wat er gebeurde, met nummers in plaats van namen; bij wat mensen inbrengen staat geen nummer',
    why: 'om overzichten opnieuw te kunnen maken en fouten te herstellen',
    keep: null,
    from: 'zolang het netwerk bestaat; als je stopt, hoort jouw nummer bij niemand meer',
    ground: LEGITIMATE,
    how: 'namen en mailadressen komen er niet in; wie stopt, verdwijnt uit het register waar het nummer naar wees',
  },
} as const satisfies Record<string, Retention>

export type RetentionKey = keyof typeof RETENTION

/** How long somebody who was asked whether they still take part has to sign in. */
export const ANSWER_WITHIN = 'P60D'

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  Y: ['jaar', 'jaar'],
  M: ['maand', 'maanden'],
  D: ['dag', 'dagen'],
}

/** An ISO duration of whole years, months or days in Dutch: `P2Y` is “2 jaar”. @throws RangeError for another one */
export function durationText(duration: string): string {
  // Read by hand, because a browser that has no Temporal shows these too.
  const [, amount = '', unit = ''] = /^P(\d+)([YMD])$/.exec(duration) ?? []
  const words = UNITS[unit]
  if (!words) throw new RangeError(`no whole years, months or days: ${duration}`)
  return `${amount} ${amount === '1' ? words[0] : words[1]}`
}
