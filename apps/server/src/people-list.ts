import { addPersonInput } from '@lerende/network/inputs'
import { z } from 'zod'

const COLUMNS = ['naam', 'mailadres', 'functie', 'organisatie', 'rol', 'overleg', 'rol in overleg'] as const
/** What the first line of a list should be. */
export const HEADER = COLUMNS.join(';')

const rowInput = addPersonInput.omit({ organisationId: true }).extend({
  role: z.enum(['beheerder', 'lid'], 'rol is beheerder of lid.'),
  /** key of the organisation; empty for none */
  organisation: z.string(),
  /** key of an overleg; empty for none */
  overleg: z.string(),
  roleInOverleg: z.enum(['coordinator', 'begeleider', 'lid'], 'rol in overleg is coordinator, begeleider of lid.'),
})

/** One line: a person and, if given, one overleg that they are in. Who is in more has more lines. */
export type PeopleRow = z.output<typeof rowInput> & { line: number }

/** A list as a spreadsheet saves it, with semicolons. @returns the rows, or a Dutch sentence for each line that is not right */
export function readPeopleList(text: string): { rows: PeopleRow[] } | { problems: string[] } {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (first.trim().toLowerCase() !== HEADER) return { problems: [`regel 1: de eerste regel moet zijn: ${HEADER}`] }
  const rows: PeopleRow[] = []
  const problems: string[] = []
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue
    const line = index + 2
    const cells = content.split(';').map((cell) => cell.trim())
    if (cells.length !== COLUMNS.length || content.includes('"')) {
      problems.push(`regel ${line}: dit moeten ${COLUMNS.length} vakken zijn met een puntkomma ertussen, zonder aanhalingstekens.`)
      continue
    }
    const [name, email, functie, organisation, role, overleg, roleInOverleg] = cells
    const parsed = rowInput.safeParse({
      name,
      email,
      functie,
      organisation,
      role: role || 'lid',
      overleg,
      roleInOverleg: roleInOverleg || 'lid',
    })
    if (parsed.success) rows.push({ ...parsed.data, line })
    else problems.push(...parsed.error.issues.map((issue) => `regel ${line}: ${issue.message}`))
  }
  return problems.length > 0 ? { problems } : { rows }
}
