import { CsvError, parse } from 'csv-parse/sync'

/** One line of a pasted list, as it stands there; `line` counts from 1. */
export interface ListLine {
  line: number
  name: string
  email: string
  organisation: string
  functie: string
  overleggen: string[]
}

type Column = 'name' | 'email' | 'organisation' | 'functie' | 'overleggen'

/** What people write above a column; compared in lower case, without what is no letter. */
const HEADS: Record<Column, readonly string[]> = {
  name: ['naam', 'name', 'volledigenaam', 'medewerker'],
  email: ['mail', 'email', 'mailadres', 'emailadres', 'emailaddress'],
  organisation: ['organisatie', 'organisation', 'werkgever', 'instelling', 'school', 'gemeente'],
  functie: ['functie', 'function', 'rol', 'beroep'],
  overleggen: ['overleg', 'overleggen', 'groep', 'groepen'],
}
const ORDER: readonly Column[] = ['name', 'email', 'organisation', 'functie', 'overleggen']

/**
 * Reads a list as it comes from a spreadsheet or a mail: with tabs, semicolons or commas between, with or without a line that
 * says what is in which column. Without one the order is: name, mail, organisation, function, overleggen.
 */
export function readList(text: string): ListLine[] {
  const rows = rowsOf(text.replace(/\r\n?/g, '\n'))
  const lines = rows.filter(({ record }) => record.some((cell) => cell !== ''))
  const columns = columnsOf(lines[0]?.record ?? [])
  return lines.slice(columns ? 1 : 0).map(({ record, info }) => {
    const cell = (column: Column) => record[(columns ?? ORDER).indexOf(column)]?.trim() ?? ''
    return {
      line: info.lines,
      name: cell('name'),
      email: cell('email').toLowerCase(),
      organisation: cell('organisation'),
      functie: cell('functie'),
      overleggen: cell('overleggen')
        .split(/[|/;,+\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    }
  })
}

interface Row {
  record: string[]
  info: { lines: number }
}

function rowsOf(text: string): Row[] {
  try {
    return parseRows(text, '"')
  } catch (error) {
    // A loose quote is a sign like any other to who pasted it.
    if (error instanceof CsvError) return parseRows(text, null)
    throw error
  }
}

function parseRows(text: string, quote: string | null): Row[] {
  return parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    quote,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    info: true,
    // With `info` each row comes with where it stood; the types tell of rows alone.
  }) as unknown as Row[]
}

/** A tab is only there on purpose; a comma may stand in a name. */
function delimiterOf(text: string): string {
  return ['\t', ';'].find((one) => text.includes(one)) ?? ','
}

/** Which column is what, or null when the first line is somebody. */
function columnsOf(first: readonly string[]): Array<Column | null> | null {
  const found = first.map((cell) => {
    const head = cell.toLowerCase().replace(/[^a-z]/g, '')
    return ORDER.find((column) => HEADS[column].includes(head)) ?? null
  })
  return found.includes('email') ? found : null
}

/** Words as they are compared: `Versa  Welzijn ` is `versa welzijn`. */
export function sameWords(text: string): string {
  return text.trim().toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ')
}
