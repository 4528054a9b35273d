import { inviteeInput } from '../inputs.ts'
import { type ListLine, sameWords } from './list.ts'

/** What the list is held against. */
export interface Known {
  organisations: ReadonlyArray<{ id: string; name: string; key: string }>
  /** only those that the inviter may invite to */
  overleggen: ReadonlyArray<{ id: string; name: string; key: string }>
  /** by address; with the overleggen that they are in */
  people: ReadonlyMap<string, ReadonlySet<string>>
  invited: ReadonlySet<string>
}

export interface PreviewLine {
  line: number
  name: string
  email: string
  functie: string
  organisation: string
  overleggen: string[]
  /** what has to be mended before this one can go; empty when all is well */
  problems: string[]
  /** what happens otherwise than a first mail */
  note: string | null
  /** ready to be sent as it is; null with problems */
  invitee: { name: string; email: string; functie: string; organisationId: string | null; alsoOverlegIds: string[] } | null
}

/** Holds each line of a list against what is known. Pure: it sends nothing. @param overlegId the one that everybody is invited to */
export function previewList(lines: readonly ListLine[], overlegId: string, known: Known): PreviewLine[] {
  const firstAt = new Map<string, number>()
  return lines.map((one) => {
    const problems: string[] = []
    const parsed = inviteeInput.safeParse({ name: one.name, email: one.email, functie: one.functie })
    if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => issue.message))
    const before = firstAt.get(one.email)
    if (one.email !== '' && before !== undefined) problems.push(`Dit mailadres staat ook op regel ${before}.`)
    else firstAt.set(one.email, one.line)

    const organisation = one.organisation === '' ? null : byWords(known.organisations, one.organisation)
    if (organisation === undefined) problems.push(`De organisatie ‘${one.organisation}’ kennen we niet.`)
    const overlegIds: string[] = []
    for (const words of one.overleggen) {
      const overleg = byWords(known.overleggen, words)
      if (overleg) overlegIds.push(overleg.id)
      else problems.push(`Het overleg ‘${words}’ kennen we niet, of je kunt er niet voor uitnodigen.`)
    }
    const alsoOverlegIds = [...new Set(overlegIds)].filter((id) => id !== overlegId)
    const invitee =
      problems.length === 0 && parsed.success ? { ...parsed.data, organisationId: organisation?.id ?? null, alsoOverlegIds } : null
    return { ...one, problems, note: invitee ? noteOf(one.email, [overlegId, ...alsoOverlegIds], known) : null, invitee }
  })
}

function noteOf(email: string, overlegIds: readonly string[], { people, invited }: Known): string | null {
  const inAlready = people.get(email)
  if (inAlready) {
    return overlegIds.every((id) => inAlready.has(id))
      ? 'Doet al mee in dit overleg. Er verandert niets.'
      : 'Doet al mee in het netwerk, en wordt meteen lid.'
  }
  return invited.has(email) ? 'Is al uitgenodigd, en krijgt een nieuwe mail. De oude link werkt dan niet meer.' : null
}

function byWords<T extends { name: string; key: string }>(all: readonly T[], words: string): T | undefined {
  const wanted = sameWords(words)
  return all.find((one) => sameWords(one.name) === wanted || one.key === wanted)
}
