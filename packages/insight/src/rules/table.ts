/** An organisation of the network, and what its people work as. */
export interface AtTable {
  id: string
  key: string
  name: string
  /** names of the functies that its people in the network have */
  functies: readonly string[]
  /** people of it with a seat in the overleg */
  seats: number
}

/** Whom the pack wants at the table for a theme. */
export interface Theme {
  /** keys */
  organisaties: ReadonlySet<string>
  /** names of functies */
  functies: ReadonlySet<string>
}

/** Why an organisation belongs at a table: the theme names it, it has people with a functie that the theme names, or it has a seat. */
export type Why = { kind: 'theme' } | { kind: 'functie'; functie: string } | { kind: 'seat' }

/** An organisation that belongs at a table and was not there. */
export interface Missing {
  organisationId: string
  name: string
  why: Why
  /** whether anybody of it takes part in the network */
  known: boolean
}

/** Why an organisation belongs at a table, or null. Without a theme those belong there that have a seat. */
function whyAtTable(organisation: AtTable, theme: Theme | null): Why | null {
  if (theme === null) return organisation.seats > 0 ? { kind: 'seat' } : null
  if (theme.organisaties.has(organisation.key)) return { kind: 'theme' }
  const functie = organisation.functies.find((one) => theme.functies.has(one))
  return functie === undefined ? null : { kind: 'functie', functie }
}

/** The organisations that belong at a table and of which nobody was there, by name: a gap to fill, never an order of merit. */
export function missingFrom(organisations: readonly AtTable[], present: ReadonlySet<string>, theme: Theme | null): Missing[] {
  return organisations
    .flatMap((organisation) => {
      const why = present.has(organisation.id) ? null : whyAtTable(organisation, theme)
      return why ? [{ organisationId: organisation.id, name: organisation.name, why, known: organisation.functies.length > 0 }] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'))
}

/** Somebody who could be asked. */
export interface Candidate {
  personId: string
  name: string
  functie: string
  organisationId: string
  /** members of the overleg with whom they sat at a table before */
  knows: number
  /** the weekdays on which they work, where they tell that */
  days: readonly number[] | null
}

/** What speaks for asking somebody, each to be said in words. Nothing is added up. */
export type Reason = { kind: 'knows'; people: number } | { kind: 'works'; weekday: number } | { kind: 'functie' }

/** Somebody to ask, and why. */
export interface Proposal {
  personId: string
  name: string
  functie: string
  organisationId: string
  reasons: Reason[]
}

/** How many people of one organisation are proposed at once. */
export const PROPOSED = 4

/** More than so many people whom somebody knows is "a few": enough to say, and less to tell of who sits where. */
const A_FEW = 3

/** What speaks for asking somebody. @param table.weekday on which the overleg meets, or null */
export function reasonsFor(candidate: Candidate, table: { weekday: number | null; functies: ReadonlySet<string> }): Reason[] {
  const reasons: Reason[] = []
  if (candidate.knows > 0) reasons.push({ kind: 'knows', people: Math.min(candidate.knows, A_FEW) })
  const { weekday } = table
  if (weekday !== null && candidate.days?.includes(weekday)) reasons.push({ kind: 'works', weekday })
  if (table.functies.has(candidate.functie)) reasons.push({ kind: 'functie' })
  return reasons
}

/**
 * Whom to ask of each organisation: those for whom something speaks come before those for whom nothing does, and beyond that by
 * name. People are not weighed against one another.
 */
export function proposalsFrom(
  candidates: readonly Candidate[],
  table: { weekday: number | null; functies: ReadonlySet<string> },
): Proposal[] {
  const all = candidates
    .map(({ personId, name, functie, organisationId, ...rest }) => ({
      personId,
      name,
      functie,
      organisationId,
      reasons: reasonsFor({ personId, name, functie, organisationId, ...rest }, table),
    }))
    .sort((a, b) => Number(a.reasons.length === 0) - Number(b.reasons.length === 0) || a.name.localeCompare(b.name, 'nl'))
  const taken = new Map<string, number>()
  return all.filter(({ organisationId }) => {
    const count = (taken.get(organisationId) ?? 0) + 1
    taken.set(organisationId, count)
    return count <= PROPOSED
  })
}
