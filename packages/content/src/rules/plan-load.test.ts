import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { gooiEnVechtstreek, readPack } from '../queries/read-pack.ts'
import type { Pack } from '../schema/kinds.ts'
import type { Les } from '../schema/les.ts'
import { isEmptyPlan, type LoadPlan, planLoad, type Wording } from './plan-load.ts'

let own: Pack
beforeAll(async () => {
  own = await readPack(gooiEnVechtstreek)
})

/** Our own pack with only these lessons, in this order: `{ 'les-001': 'tekst' }`. */
function packWith(texts: Record<string, string>): Pack {
  const example = own.items.les['les-001']
  if (!example) throw new Error('missing')
  const les = Object.fromEntries(Object.entries(texts).map(([sleutel, tekst]): [string, Les] => [sleutel, { ...example, sleutel, tekst }]))
  return { ...own, items: { ...own.items, les } }
}

/** What the database does with a plan. */
function apply(present: readonly Wording[], plan: LoadPlan): Wording[] {
  const same = (a: { kind: string; key: string }, b: { kind: string; key: string }) => a.kind === b.kind && a.key === b.key
  const retired = present.map((one) => (plan.retire.some((gone) => same(gone, one)) ? { ...one, current: false } : one))
  const revived = retired.map((one) =>
    plan.revive.some((back) => same(back, one) && back.revision === one.revision) ? { ...one, current: true } : one,
  )
  return [...revived, ...plan.insert.map(({ kind, key, revision, hash }) => ({ kind, key, revision, hash, current: true }))]
}

const texts = fc.dictionary(fc.constantFrom('les-001', 'les-002', 'les-003'), fc.constantFrom('Begin klein.', 'Durf.', 'Vraag door.'))

test('whatever packs came before, loading one gives exactly that pack, and loading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (history) => {
      let present: Wording[] = []
      for (const version of history) {
        const pack = packWith(version)
        const before = present
        present = apply(present, planLoad(present, pack))
        const current = present.filter((one) => one.current && one.kind === 'les')
        expect(current.map((one) => one.key).sort()).toEqual(Object.keys(version).sort())
        expect(isEmptyPlan(planLoad(present, pack))).toBe(true)
        // History only grows: every wording that was there still is, under the same revision.
        const names = (all: readonly Wording[]) => all.map((one) => `${one.kind}/${one.key}/${one.revision}/${one.hash}`)
        expect(names(present)).toEqual(expect.arrayContaining(names(before)))
        expect(new Set(names(present)).size).toBe(present.length)
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

test('the order of items and of their fields makes no difference', () => {
  const shuffledRecord = <T>(record: Record<string, T>) => Object.fromEntries(Object.entries(record).reverse())
  const turned: Pack = {
    ...own,
    items: {
      ...own.items,
      les: shuffledRecord(own.items.les),
      organisatie: shuffledRecord(own.items.organisatie),
      // An object keeps its type when its fields stand in another order.
      grondhouding: Object.fromEntries(
        Object.entries(own.items.grondhouding).map(([key, set]) => [key, shuffledRecord({ ...set }) as typeof set]),
      ),
    },
  }
  const present = apply([], planLoad([], own))
  expect(isEmptyPlan(planLoad(present, turned))).toBe(true)
  const { added } = planLoad([], own)
  expect(planLoad([], turned).added).toEqual(added)
})

test('a wording that returns gets its old revision back, also after it was withdrawn', () => {
  const first = packWith({ 'les-001': 'Begin klein.' })
  const second = packWith({ 'les-001': 'Durf.' })
  const none = packWith({})
  let present = apply([], planLoad([], first))
  present = apply(present, planLoad(present, second))
  const back = planLoad(present, first)
  expect(back).toMatchObject({ changed: ['les/les-001'], insert: [], revive: [{ key: 'les-001', revision: 1 }] })
  present = apply(present, back)
  const gone = planLoad(present, none)
  expect(gone).toMatchObject({ withdrawn: ['les/les-001'], retire: [{ key: 'les-001' }], insert: [] })
  present = apply(present, gone)
  expect(planLoad(present, second)).toMatchObject({ added: ['les/les-001'], revive: [{ revision: 2 }], retire: [] })
})
