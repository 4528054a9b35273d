import { describe, expect, it } from 'vitest'
import { LABELLED } from '../testing/index.ts'
import { guardText } from './guard.ts'

const DIRECT = new Set(['bsn', 'iban', 'phone', 'mail', 'address', 'birth-date'])

const read = LABELLED.map(({ text, kinds, heldBack }) => {
  const { blocked, marked } = guardText(text)
  return {
    text,
    kinds,
    heldBack,
    blocked: new Set<string>(blocked.map((one) => one.kind)),
    marked: new Set<string>(marked.map((one) => one.kind)),
  }
})
const clean = read.filter(({ kinds }) => kinds.length === 0)

/** The share of what is expected that was found, and what was not. */
function recall(rows: typeof read, kind: (kind: string) => boolean): { share: number; missed: string[] } {
  const expected = rows.flatMap((row) =>
    row.kinds.filter(kind).map((one) => ({ text: row.text, hit: row.blocked.has(one) || row.marked.has(one) })),
  )
  const missed = expected.filter(({ hit }) => !hit).map(({ text }) => text)
  return { share: 1 - missed.length / expected.length, missed }
}

describe('on sentences that say what is in them', () => {
  it('there are enough of them, half without personal data', () => {
    expect(read.length).toBeGreaterThanOrEqual(1000)
    expect(clean.length / read.length).toBeGreaterThan(0.45)
    expect(new Set(read.map(({ text }) => text)).size).toBe(read.length)
  })

  it('what tells directly who somebody is, is always stopped', () => {
    expect(recall(read, (kind) => DIRECT.has(kind)).missed).toEqual([])
  })

  it('persons are seen, also where nothing was made to fit', () => {
    expect(recall(read, (kind) => kind === 'name').share).toBeGreaterThanOrEqual(0.97)
    expect(
      recall(
        read.filter((row) => row.heldBack),
        (kind) => kind === 'name',
      ).share,
    ).toBeGreaterThanOrEqual(0.95)
  })

  it('so are addresses, classes, plates and files', () => {
    expect(recall(read, (kind) => kind !== 'name' && !DIRECT.has(kind)).share).toBeGreaterThanOrEqual(0.95)
  })

  it('hardly any sentence about the work is asked about, and none is stopped', () => {
    const asked = clean.filter(({ marked }) => marked.size > 0)
    expect(clean.filter(({ blocked }) => blocked.size > 0).map(({ text }) => text)).toEqual([])
    expect(asked.length / clean.length).toBeLessThanOrEqual(0.02)
    const heldBack = clean.filter((row) => row.heldBack)
    expect(heldBack.filter(({ marked }) => marked.size > 0).length / heldBack.length).toBeLessThanOrEqual(0.03)
  })
})
