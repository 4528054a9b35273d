import type { Dump, Row } from './dump.ts'

/** What the attacker knows of somebody: an id, an address. Or of a text: the words. Nothing of who wrote what. */
export interface Known {
  marks: readonly string[]
}

/** How far an order of rows may go along with another before it is no chance any more: five times what chance gives. */
const SIGMAS = 5.2
/** Shorter ones are words and numbers that many rows hold. */
const SHORTEST = 8
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Everything that says which row belongs to whom: what it holds, and what rows that share a value with it hold. */
class Trail {
  /** values that lead to one of them and to no other, with whom */
  readonly leads = new Map<string, number>()

  constructor(dump: Dump, all: readonly Known[]) {
    all.forEach((one, i) => {
      for (const mark of one.marks) this.leads.set(mark, i)
    })
    // Four joins away is further than any two tables of this house lie apart.
    for (let step = 0; step < 4; step++) this.#follow(dump)
  }

  /** Whom a row is about, if it is about one. */
  of(row: Row): number | null {
    const found = new Set(valuesOf(row).flatMap((value) => this.leads.get(value) ?? []))
    return found.size === 1 ? ([...found][0] ?? null) : null
  }

  #follow(dump: Dump): void {
    const seen = new Map<string, Set<number>>()
    for (const rows of dump.values()) {
      for (const row of rows) {
        const who = this.of(row)
        for (const value of valuesOf(row)) {
          const known = seen.get(value) ?? new Set<number>()
          // A row about nobody or about several makes its values common.
          known.add(who ?? -1)
          seen.set(value, known)
        }
      }
    }
    for (const [value, who] of seen) {
      who.delete(-1)
      const [only] = who
      if (who.size === 1 && only !== undefined && !this.leads.has(value)) this.leads.set(value, only)
    }
  }
}

/** The texts in a row, those inside JSON and in lists of them too. */
function valuesOf(row: Row): string[] {
  return Object.values(row).flatMap((value) => {
    const text = value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value ?? '')
    const inside = /^[{[]/.test(text) ? [...text.matchAll(/"((?:[^"\\\\]|\\\\.)*)"/g)].map((found) => found[1] ?? '') : text.split('/')
    return [text, ...inside].filter((part) => part.length >= SHORTEST && !DAY.test(part))
  })
}

export interface Finding {
  how: 'join' | 'order'
  what: string
}

/**
 * Tries to tie people to texts: by a value that rows about one of each share, and by setting every order of rows about
 * people (as they lie, and by every column) against every order of rows about texts. The i-th person wrote the i-th text;
 * the attacker does not know it, but a true tie shows as agreement with it.
 */
export function attack(dump: Dump, people: readonly Known[], texts: readonly Known[]): Finding[] {
  const persons = new Trail(dump, people)
  const writings = new Trail(dump, texts)
  const joins = tiesOf(persons, writings, people.length).map((value): Finding => ({ how: 'join', what: value.slice(0, 60) }))
  const personOrders = ordersIn(dump, persons, people.length)
  const textOrders = ordersIn(dump, writings, texts.length)
  const orders: Finding[] = []
  for (const [person, one] of personOrders) {
    for (const [text, other] of textOrders) {
      const agreement = agreementOf(one, other)
      if (agreement !== null) orders.push({ how: 'order', what: `${person} ~ ${text}: ${agreement.toFixed(2)}` })
    }
  }
  return [...joins, ...orders]
}

/** Values that lead to one person and to one text. A text to which most people lead, as with a mail that they all get, is nobody's. */
function tiesOf(persons: Trail, writings: Trail, size: number): string[] {
  const ties = [...persons.leads].flatMap(([value, person]) => {
    const text = writings.leads.get(value)
    return text === undefined ? [] : [{ value, person, text }]
  })
  const readers = new Map<number, Set<number>>()
  for (const { person, text } of ties) readers.set(text, (readers.get(text) ?? new Set()).add(person))
  return ties.filter(({ text }) => (readers.get(text)?.size ?? 0) <= size / 2).map(({ value }) => value)
}

/** For each table, as its rows lie and by each column: the place of each one that it is about. */
function ordersIn(dump: Dump, trail: Trail, size: number): Map<string, Array<number | null>> {
  const orders = new Map<string, Array<number | null>>()
  for (const [table, rows] of dump) {
    const about = rows.flatMap((row) => {
      const who = trail.of(row)
      return who === null ? [] : [{ row, who }]
    })
    if (new Set(about.map((one) => one.who)).size < size / 2) continue
    orders.set(
      `${table} as it lies`,
      placesOf(about, (_one, i) => i, size),
    )
    for (const column of Object.keys(about[0]?.row ?? {})) {
      const kinds = new Set(about.map(({ row }) => String(row[column])))
      if (kinds.size < 3) continue
      const sorted = [...kinds].sort((a, b) =>
        Number.isNaN(Number(a)) || Number.isNaN(Number(b)) ? (a < b ? -1 : 1) : Number(a) - Number(b),
      )
      const rank = new Map(sorted.map((value, i) => [value, i]))
      orders.set(
        `${table} by ${column}`,
        placesOf(about, ({ row }) => rank.get(String(row[column])) ?? 0, size),
      )
    }
  }
  return orders
}

function placesOf(
  about: ReadonlyArray<{ row: Row; who: number }>,
  placeOf: (one: { row: Row; who: number }, i: number) => number,
  size: number,
): Array<number | null> {
  const places: Array<number | null> = Array.from({ length: size }, () => null)
  about.forEach((one, i) => {
    places[one.who] ??= placeOf(one, i)
  })
  return places
}

/** Spearman's rank correlation of two orders, when it is more than chance; else null. */
function agreementOf(one: ReadonlyArray<number | null>, other: ReadonlyArray<number | null>): number | null {
  const both = one.flatMap((place, i) => {
    const there = other[i]
    return place === null || there === null || there === undefined ? [] : [[place, there] as const]
  })
  if (both.length < 12) return null
  const rho = correlation(ranksOf(both.map(([place]) => place)), ranksOf(both.map(([, there]) => there)))
  return Math.abs(rho) * Math.sqrt(both.length - 1) >= Math.min(SIGMAS, 0.95 * Math.sqrt(both.length - 1)) ? rho : null
}

/** Ranks, the mean one for those that are equal. */
function ranksOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length
  const [ma, mb] = [mean(a), mean(b)]
  let [shared, va, vb] = [0, 0, 0]
  a.forEach((value, i) => {
    const [da, db] = [value - ma, (b[i] ?? 0) - mb]
    shared += da * db
    va += da * da
    vb += db * db
  })
  return va === 0 || vb === 0 ? 0 : shared / Math.sqrt(va * vb)
}
