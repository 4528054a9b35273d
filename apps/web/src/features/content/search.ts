import type { PEOPLE, WerkvormenSearch } from './address.ts'

/** A werkvorm as far as choosing one goes. */
export interface Choosable {
  title: string
  purpose: string
  minutes: number
  people: { min: number; max: number } | null
  suits: readonly string[]
  uitgangspunten: readonly string[]
}

/** The werkvormen that pass all that was chosen; where the source says nothing of a group, any group from three up will do. */
export function matching<W extends Choosable>(all: readonly W[], search: WerkvormenSearch): W[] {
  const wanted = plain(search.zoek ?? '')
    .split(/\s+/)
    .filter(Boolean)
  return all.filter((one) => {
    const words = plain(`${one.title} ${one.purpose}`)
    return (
      wanted.every((word) => words.includes(word)) &&
      (search.voor === undefined || one.suits.includes(search.voor)) &&
      (search.minuten === undefined || one.minutes <= Number(search.minuten)) &&
      (search.mensen === undefined || fits(one.people, search.mensen)) &&
      (search.uitgangspunt === undefined || one.uitgangspunten.includes(search.uitgangspunt))
    )
  })
}

const RANGES: Record<(typeof PEOPLE)[number], readonly [from: number, to: number]> = {
  '2': [2, 2],
  '3': [3, 5],
  '6': [6, 12],
  '13': [13, Number.POSITIVE_INFINITY],
}

function fits(people: Choosable['people'], choice: (typeof PEOPLE)[number]): boolean {
  const [from, to] = RANGES[choice]
  return people === null ? from > 2 : people.min <= to && people.max >= from
}

/** Lower case and without accents, as people type. */
const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Whether anything was chosen. */
export const asksSomething = (search: WerkvormenSearch): boolean => Object.values(search).some((value) => value !== undefined)
