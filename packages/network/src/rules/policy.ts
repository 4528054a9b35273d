/**
 * What somebody is, seen from one place. A person is several at once: a beheerder is a netwerklid too, and who coordinates
 * one overleg is a netwerklid at another. `lezer` is whoever holds a link that we signed, `vreemde` anybody on the internet.
 */
export const STANDINGS = ['beheerder', 'coordinator', 'begeleider', 'lid', 'gast', 'netwerklid', 'lezer', 'vreemde'] as const
export type Standing = (typeof STANDINGS)[number]

/**
 * Where a right holds. `overal`: without signing in. `link`: with a link that we signed, for what that one link is about.
 * `netwerk`: in the whole network. `eigen`: for what is one's own. `overleg`: at one overleg, its rounds and ontmoetingen;
 * who one is there decides.
 */
export type Reach = 'overal' | 'link' | 'netwerk' | 'eigen' | 'overleg'

export interface Right {
  reach: Reach
  who: readonly Standing[]
  /** what one may do with it, in Dutch, as in "Je mag …" */
  nl: string
}

const MEMBERS = ['coordinator', 'begeleider', 'lid'] as const
const SIGNED_IN = ['netwerklid', 'gast'] as const

/** Who may do what: the only place where that is said. Every procedure and every route names its row. */
export const RIGHTS = {
  'app.openen': { reach: 'overal', who: STANDINGS, nl: 'de app openen, zien of ze draait, en lezen waar je een lek meldt' },
  binnenkomen: { reach: 'overal', who: STANDINGS, nl: 'vragen om een link, inloggen en uitloggen' },
  'uitnodiging.aannemen': { reach: 'overal', who: STANDINGS, nl: 'met de link uit een uitnodiging zien waarvoor ze is, en meedoen' },
  'mailadres.bevestigen': { reach: 'overal', who: STANDINGS, nl: 'met de link uit een mail bevestigen dat een nieuw mailadres van jou is' },
  'proef.bekijken': { reach: 'overal', who: STANDINGS, nl: 'in een proefopstelling zien wie er meedoen en hun post lezen' },
  'agenda.lezen': { reach: 'link', who: ['lezer'], nl: 'in je eigen agenda zien voor welke ontmoetingen je gevraagd bent' },
  'overzicht.afmelden': {
    reach: 'link',
    who: ['lezer'],
    nl: 'met de link onderaan je overzicht kiezen hoe vaak het komt, of het stoppen',
  },
  'antwoord.oordelen': {
    reach: 'link',
    who: ['lezer'],
    nl: 'met de link in een mail zeggen of een antwoord helpt op wat je zelf inbracht',
  },
  'komst.antwoorden': {
    reach: 'link',
    who: ['lezer'],
    nl: 'met de link uit een uitnodiging zien wanneer en waar het is, en laten weten of je komt of wie er in jouw plaats komt',
  },
  'eigen.zien': { reach: 'eigen', who: SIGNED_IN, nl: 'zien wat er van jouw inbreng werd, wat er van je gevraagd wordt en wat er komt' },
  'eigen.terugkijken': { reach: 'eigen', who: SIGNED_IN, nl: 'terugkijken als jou dat gevraagd is, en dat nog veranderen' },
  'eigen.oordelen': { reach: 'eigen', who: SIGNED_IN, nl: 'zeggen of een antwoord op jouw punt helpt, en of het echt veranderd is' },
  'eigen.woorden': { reach: 'eigen', who: SIGNED_IN, nl: 'kiezen of je naam bij jouw punt staat, en of het hele overleg het leest' },
  'eigen.komst': { reach: 'eigen', who: SIGNED_IN, nl: 'laten weten of je komt, of wie er in jouw plaats komt' },
  'eigen.agenda': { reach: 'eigen', who: SIGNED_IN, nl: 'een geheim adres voor je eigen agenda maken, vernieuwen en stoppen' },
  'eigen.overzicht': { reach: 'eigen', who: SIGNED_IN, nl: 'kiezen hoe vaak je een overzicht krijgt, en het vooraf bekijken' },
  'eigen.aanmelding': {
    reach: 'eigen',
    who: SIGNED_IN,
    nl: 'zien waar je bent ingelogd, dat beëindigen, je passkeys beheren en naar een ander netwerk van jou gaan',
  },
  'eigen.bijblijven': {
    reach: 'eigen',
    who: SIGNED_IN,
    nl: 'op een scherm dat openstaat merken dat er iets veranderde, als je dat ook mag zien',
  },
  'eigen.werk': { reach: 'eigen', who: SIGNED_IN, nl: 'zien hoe ver lang werk is dat je zelf liet doen, en het stoppen' },
  'eigen.gegevens': {
    reach: 'eigen',
    who: SIGNED_IN,
    nl: 'zien wat er over jou is opgeslagen, het ophalen en verbeteren, en stoppen met het netwerk',
  },
  'netwerk.kennen': { reach: 'netwerk', who: ['netwerklid'], nl: 'zien welke mensen en organisaties er meedoen' },
  'jaarritme.zien': { reach: 'netwerk', who: ['netwerklid'], nl: 'zien welke overleggen er zijn, wanneer, en wie erin zitten' },
  'belofte.zien': { reach: 'netwerk', who: ['netwerklid'], nl: 'zien welk deel van de inbreng op tijd antwoord kreeg' },
  'kompas.zien': { reach: 'netwerk', who: ['netwerklid'], nl: 'het kompas van de grondhouding zien, nooit van minder dan vijf mensen' },
  'verslag.zien': { reach: 'netwerk', who: ['netwerklid'], nl: 'het jaarverslag lezen, met cijfers over ten minste tien mensen' },
  'werkvormen.zien': { reach: 'netwerk', who: ['netwerklid'], nl: 'werkvormen zoeken, lezen en printen' },
  'lessen.zien': { reach: 'netwerk', who: ['netwerklid'], nl: 'lessen zoeken en lezen' },
  'lessen.dragen': {
    reach: 'netwerk',
    who: ['netwerklid'],
    nl: 'een les op je nemen, zeggen hoe ver jouw les is en wat erover bekend is (wie een overleg leidt: van elke les), en zeggen dat jouw organisatie het ook zo doet',
  },
  'proef.tijd': { reach: 'netwerk', who: ['netwerklid'], nl: 'in een proefopstelling de tijd een week vooruit zetten' },
  'netwerk.inrichten': {
    reach: 'netwerk',
    who: ['beheerder'],
    nl: 'overleggen beginnen, vrije dagen vastleggen, beheerders en coördinatoren van een niveau aanwijzen, organisaties bijhouden en de inhoud vernieuwen',
  },
  'netwerk.uitnodigen': {
    reach: 'netwerk',
    who: ['beheerder'],
    nl: 'mensen uitnodigen zonder dat er al een overleg voor ze is, ook als beheerder',
  },
  'aanmelding.inrichten': {
    reach: 'netwerk',
    who: ['beheerder'],
    nl: 'regelen hoe mensen inloggen via hun organisatie, en wie zijn passkey kwijt is weer binnenlaten',
  },
  'werking.bewaken': { reach: 'netwerk', who: ['beheerder'], nl: 'zien of alles werkt, en opnieuw doen wat bleef steken' },
  'mensen.afmelden': { reach: 'netwerk', who: ['beheerder'], nl: 'alle mensen met hun mailadres zien, en iemands account beëindigen' },
  'controle.lezen': {
    reach: 'netwerk',
    who: ['beheerder'],
    nl: 'in het controlelogboek lezen wie wat deed met rollen, accounts en gegevens',
  },
  'ontmoeting.zien': {
    reach: 'overleg',
    who: ['netwerklid', ...MEMBERS, 'gast'],
    nl: 'een ontmoeting zien: waar, wanneer, en wie er komen',
  },
  'overleg.inbrengen': { reach: 'overleg', who: MEMBERS, nl: 'punten inbrengen' },
  'overleg.kiezen': { reach: 'overleg', who: MEMBERS, nl: 'met stippen zeggen wat voorgaat' },
  'overleg.volgen': { reach: 'overleg', who: MEMBERS, nl: 'de agenda, de onderwerpen, de besluiten en de antwoorden lezen' },
  'overleg.noteren': { reach: 'overleg', who: MEMBERS, nl: 'meeschrijven bij de agenda van een ontmoeting' },
  'overleg.tafel': {
    reach: 'overleg',
    who: [...MEMBERS, 'beheerder'],
    nl: 'zien welke organisaties bij dit overleg aan tafel ontbreken',
  },
  'overleg.begeleiden': {
    reach: 'overleg',
    who: ['coordinator', 'begeleider'],
    nl: 'de ingebrachte punten lezen, bundelen, agenderen, besluiten vastleggen, antwoorden, doorgeven en de ronde afsluiten',
  },
  'ontmoeting.leiden': {
    reach: 'overleg',
    who: ['coordinator', 'begeleider'],
    nl: 'een ontmoeting verzetten of afzeggen, de werkvorm kiezen, de klok bedienen, en vastleggen wie er waren',
  },
  'mensen.uitnodigen': {
    reach: 'overleg',
    who: ['coordinator', 'beheerder'],
    nl: 'mensen uitnodigen, en zien wie er nog niet op reageerde',
  },
  'overleg.houden': {
    reach: 'overleg',
    who: ['coordinator', 'beheerder'],
    nl: 'het ritme veranderen, leden en rollen regelen, en gasten of een begeleider voor één ontmoeting vragen',
  },
} as const satisfies Record<string, Right>

export type RightName = keyof typeof RIGHTS

/** Rights that need no signing in. */
export type OpenRight = { [Name in RightName]: (typeof RIGHTS)[Name]['reach'] extends 'overal' ? Name : never }[RightName]

/** Rights that a signed link carries with it. */
export type LinkRight = { [Name in RightName]: (typeof RIGHTS)[Name]['reach'] extends 'link' ? Name : never }[RightName]

/** Rights that are decided by who one is at one overleg. */
export type OverlegRight = { [Name in RightName]: (typeof RIGHTS)[Name]['reach'] extends 'overleg' ? Name : never }[RightName]

/** Whether somebody who is all of these may do this. The one function that decides it. */
export function may(right: RightName, standings: Iterable<Standing>): boolean {
  const who: readonly Standing[] = RIGHTS[right].who
  for (const standing of standings) if (who.includes(standing)) return true
  return false
}

/** What a person is in the whole network, by the role that the register holds. */
export function networkStandings(role: PersonRole): readonly Standing[] {
  return { beheerder: ['beheerder', 'netwerklid'] as const, lid: ['netwerklid'] as const, gast: ['gast'] as const }[role]
}

/** `gast`: somebody from outside, asked for one ontmoeting. */
export const PERSON_ROLES = ['beheerder', 'lid', 'gast'] as const
export type PersonRole = (typeof PERSON_ROLES)[number]

/** Reads a role from a row. @throws RangeError when it is none */
export function toPersonRole(text: string): PersonRole {
  const found = PERSON_ROLES.find((one) => one === text)
  if (!found) throw new RangeError(`no role of a person: ${text}`)
  return found
}
