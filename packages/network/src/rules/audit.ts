import { ZONE } from '@lerende/kernel'

interface AuditKind {
  /** as in "Iemand …" */
  nl: string
  /** only looked: told once an hour, however often the screen was opened */
  sight?: true
}

/**
 * What the audit log keeps: acts with power over others, and sight of what is not everybody's. Never what somebody does as
 * a contributor: an hour beside a point would tell who brought it in.
 */
export const AUDIT_KINDS = {
  'rol.gewijzigd': { nl: 'veranderde wie welke rol of plek heeft' },
  'uitnodiging.gewijzigd': { nl: 'nodigde mensen uit, of trok dat in' },
  'uitnodigingen.gezien': { nl: 'bekeek wie er uitgenodigd zijn', sight: true },
  'genodigden.gezocht': { nl: 'bekeek wie er voor een overleg te vragen zijn, en of die daar al mensen kennen', sight: true },
  'netwerk.ingericht': { nl: 'veranderde overleggen, ritmes of vrije dagen' },
  'punten.gezien': { nl: 'bekeek de ingebrachte punten van een overleg', sight: true },
  'mensen.gezien': { nl: 'bekeek de lijst van mensen met hun mailadres', sight: true },
  'mailwachtrij.gezien': { nl: 'bekeek de mailwachtrij, zonder wat erin staat', sight: true },
  'vastgelopen.gezien': { nl: 'bekeek wat vastliep', sight: true },
  'werking.hersteld': { nl: 'deed opnieuw wat vastliep' },
  'controle.gezien': { nl: 'bekeek dit logboek', sight: true },
  'timers.gezien': { nl: 'bekeek wat het systeem nog gaat doen', sight: true },
  'gebeurtenissen.gezien': { nl: 'bekeek het logboek van gebeurtenissen', sight: true },
  'inhoud.bekeken': { nl: 'vergeleek een inhoudspakket met wat er is', sight: true },
  'inhoud.geladen': { nl: 'vernieuwde de inhoud van het netwerk' },
  'uitvoer.gemaakt': { nl: 'haalde open gegevens van het netwerk op als bestand' },
  'controle.opgeruimd': { nl: 'ruimde oude regels van dit logboek op' },
  'gegevens.opgehaald': { nl: 'haalde de eigen gegevens op als bestand' },
  'account.beeindigd': { nl: 'beëindigde een account' },
  'mailadres.gewijzigd': { nl: 'veranderde het eigen mailadres' },
  'inlogwijze.gewijzigd': { nl: 'veranderde hoe mensen inloggen' },
  'sleutel.vervangen': { nl: 'verving de sleutel van het zegel' },
} as const satisfies Record<string, AuditKind>

export type AuditKindName = keyof typeof AUDIT_KINDS

/** Whether this only tells that somebody looked. */
export function isSight(kind: AuditKindName): boolean {
  const { sight }: AuditKind = AUDIT_KINDS[kind]
  return sight === true
}

/**
 * The hour of a moment, on the clock of the network's zone: `2026-01-05T09`. No minutes: whoever leads an overleg also brings
 * things in, and what happened within the minute could be laid beside that.
 */
export function hourOf(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' }).slice(0, 13)
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const PLACES = ['overlegId', 'ontmoetingId', 'roundId', 'bundleId', 'invitationId']

/** Whom and what an act was about, by id. Nothing else of what was handed in can end up in the log. */
export function aboutOf(input: unknown): { subjectPersonId: string | null; place: string | null } {
  const given: object = typeof input === 'object' && input !== null ? input : {}
  const idIn = (key: string): string | null => {
    const value: unknown = Reflect.get(given, key)
    return typeof value === 'string' && ID.test(value) ? value : null
  }
  return { subjectPersonId: idIn('personId'), place: PLACES.map(idIn).find((found) => found !== null) ?? null }
}
