import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { guardText } from '@lerende/guard'
import { LABELLED } from '@lerende/guard/testing'
import { figure, median, remark } from '../figure.ts'

const DIRECT = new Set(['bsn', 'iban', 'phone', 'mail', 'address', 'birth-date'])
const TURNS = 15

/** What the privacy guard sees and oversees on the labelled sentences, and how long it looks at a thousand characters. */
export async function guardFigure(): Promise<boolean> {
  const rows = LABELLED.map(({ text, kinds }) => {
    const { blocked, marked } = guardText(text)
    return { kinds, found: new Set<string>([...blocked, ...marked].map((one) => one.kind)) }
  })
  const recall = (kind: (kind: string) => boolean): number => {
    const expected = rows.flatMap(({ kinds, found }) => kinds.filter(kind).map((one) => found.has(one)))
    return expected.filter(Boolean).length / expected.length
  }
  const clean = rows.filter(({ kinds }) => kinds.length === 0)
  remark(`${rows.length} sentences, ${clean.length} of them without personal data`)
  return [
    figure(
      'guard-direct-recall',
      recall((kind) => DIRECT.has(kind)),
      { op: '>=', number: 1 },
    ),
    figure(
      'guard-person-recall',
      recall((kind) => kind === 'name'),
      { op: '>=', number: 0.9 },
    ),
    figure('guard-clean-marked', clean.filter(({ found }) => found.size > 0).length / clean.length, { op: '<=', number: 0.03 }),
    figure('guard-ms-per-1000-characters', await pace(), { op: '<=', number: 2 }),
  ].every(Boolean)
}

/** Milliseconds per thousand characters of what people write: the labelled sentences and the lessons, as texts of some length. */
async function pace(): Promise<number> {
  const pack = await readPack(gooiEnVechtstreek)
  const all = [...LABELLED.map(({ text }) => text), ...Object.values(pack.items.les).map((one) => one.tekst)].join(' ')
  const texts = all.match(/.{1,1000}/gsu) ?? []
  const times: number[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const start = performance.now()
    for (const text of texts) guardText(text)
    times.push((performance.now() - start) / texts.length)
  }
  return median(times)
}
