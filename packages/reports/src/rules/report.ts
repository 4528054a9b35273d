/** One piece of a report. A table's first column names its rows. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: ReadonlyArray<readonly string[]> }

/** A heading with what stands under it, and smaller headings below that. */
export interface Part {
  title: string
  blocks: readonly Block[]
  parts?: readonly Part[]
}

/** A report as it reads: page, .docx and .csv all say exactly this. */
export interface Report {
  /** for the name of a file: small letters, digits and hyphens */
  name: string
  title: string
  lead: string
  parts: readonly Part[]
}

export const text = (words: string): Block => ({ kind: 'text', text: words })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })

/** A name of a file that every system takes, from words. */
export function fileName(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

const decimals = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const dayFormat = new Intl.DateTimeFormat('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** '3,4' */
export const decimal = (value: number): string => decimals.format(value)

/** '12 maart 2026', for a day `YYYY-MM-DD` */
export const showDay = (day: string): string => dayFormat.format(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds)

/** '3 mensen', '1 mens' */
export const amount = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`
