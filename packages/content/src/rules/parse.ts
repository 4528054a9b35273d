import { type ItemTypes, itemSchemas, type Kind, type Pack, type PackItems } from '../schema/kinds.ts'
import { FILES, PARTS, type Part } from './parts.ts'
import { describeIssue, isRecord, type PackProblem } from './problem.ts'

/** What a file held: JSON, or the reason why there is none. */
export type FileContent = { json: unknown } | { broken: string }

/** A pack as far as it could be understood, and what was wrong with the rest. */
export interface Parsed {
  /** Items that fit their schema. */
  items: { [K in Kind]: Map<string, ItemTypes[K]> }
  /** Kinds of which something did not fit: whether a reference to them is right cannot be told. */
  incomplete: ReadonlySet<Kind>
  problems: PackProblem[]
}

/** Checks every item against the schema of its kind, and that keys are unique. */
export function parseFiles(files: ReadonlyMap<string, FileContent>): Parsed {
  const problems: PackProblem[] = []
  const incomplete = new Set<Kind>()
  const items = Object.fromEntries(PARTS.map((part) => [part.kind, new Map()])) as Parsed['items'] // every kind has a part

  for (const file of FILES) {
    const content = files.get(file) ?? { broken: 'dit bestand ontbreekt' }
    if ('broken' in content) problems.push({ file, key: '(bestand)', reason: content.broken })
    else problems.push(...unknownFields(file, content.json))
  }
  for (const part of PARTS) {
    const content = files.get(part.file)
    const before = problems.length
    if (content && 'json' in content) {
      const value = part.field === null ? content.json : isRecord(content.json) ? content.json[part.field] : undefined
      if (part.many) parseMany(part, value)
      else parseItem(part, part.kind, value, part.field ?? '(bestand)')
    } else {
      incomplete.add(part.kind)
    }
    if (problems.length > before) incomplete.add(part.kind)
  }
  return { items, incomplete, problems }

  function parseMany(part: Part, value: unknown): void {
    if (!Array.isArray(value)) {
      const reason = value === undefined ? 'ontbreekt' : 'moet een lijst zijn'
      problems.push({ file: part.file, key: part.field ?? '(bestand)', reason })
      return
    }
    value.forEach((item: unknown, index) => {
      const place = `${part.field ?? 'nummer'} ${index + 1}`
      const key = isRecord(item) && typeof item.sleutel === 'string' ? item.sleutel : place
      if (items[part.kind].has(key)) problems.push({ file: part.file, key, reason: 'deze sleutel komt twee keer voor' })
      else parseItem(part, key, item, key)
    })
  }

  function parseItem(part: Part, key: string, value: unknown, name: string): void {
    const result = itemSchemas[part.kind].safeParse(value)
    if (result.success) {
      // The schema is the one of this part's kind, which the compiler cannot follow through the loop.
      ;(items[part.kind] as Map<string, unknown>).set(key, result.data)
      return
    }
    for (const issue of result.error.issues) {
      const described = describeIssue(issue, value)
      problems.push({ file: part.file, key: described.key ?? name, reason: described.reason })
    }
  }
}

function unknownFields(file: string, json: unknown): PackProblem[] {
  const fields = PARTS.filter((part) => part.file === file && part.field !== null).map((part) => part.field)
  if (fields.length === 0) return []
  if (!isRecord(json)) return [{ file, key: '(bestand)', reason: 'moet een object met velden zijn' }]
  return Object.keys(json)
    .filter((field) => !fields.includes(field))
    .map((field) => ({ file, key: field, reason: 'is een veld dat we niet kennen' }))
}

/** The pack that a flawless parse holds. */
export function toPack(parsed: Parsed): Pack {
  const items = Object.fromEntries(Object.entries(parsed.items).map(([kind, map]) => [kind, Object.fromEntries<unknown>(map)])) as PackItems // the same keys and values, as records
  const head = items.pack.pack
  if (!head) throw new Error('a pack without problems has its head')
  return { head, items }
}
