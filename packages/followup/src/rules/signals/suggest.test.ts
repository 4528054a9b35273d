import { readFileSync } from 'node:fs'
import { dutchStems, likeness } from '@lerende/kernel'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { broughtIn } from '../../testing/brought-in.ts'
import { ALIKE_FROM, type AlikePair, suggestGroups } from './suggest.ts'

const said = broughtIn.flatMap(({ theme, texts }) => texts.map((text) => ({ theme, text })))

function pairsOf(texts: readonly string[]): AlikePair[] {
  return texts.flatMap((a, i) => texts.slice(i + 1).map((b) => ({ a, b, score: likeness(new Set(dutchStems(a)), new Set(dutchStems(b))) })))
}

describe('what looks alike', () => {
  const themeOf = new Map(said.map((one) => [one.text, one.theme]))
  const pairs = pairsOf(said.map((one) => one.text))
  const same = pairs.filter((pair) => themeOf.get(pair.a) === themeOf.get(pair.b))
  const proposed = pairs.filter((pair) => pair.score >= ALIKE_FROM)

  test('what is proposed in real sentences is about the same, and most of what is about the same is found', () => {
    const right = proposed.filter((pair) => same.includes(pair))
    expect(right.length / proposed.length).toBeGreaterThanOrEqual(0.95)
    expect(right.length / same.length).toBeGreaterThanOrEqual(0.6)
  })

  test('the lessons of the pack, each about something of its own, are seldom taken for one another', () => {
    const file = new URL('../../../../content/pack/lessen.json', import.meta.url)
    const lessons = z.array(z.object({ tekst: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')))
    const all = pairsOf(lessons.map((lesson) => lesson.tekst))
    expect(all.filter((pair) => pair.score >= ALIKE_FROM).length / all.length).toBeLessThan(0.01)
  })

  test('the groups that come out are themes, whole or in part', () => {
    const groups = suggestGroups(
      said.map((one) => one.text),
      pairs,
      new Map(),
    )
    expect(groups.length).toBeGreaterThanOrEqual(5)
    for (const group of groups) expect(new Set(group.signalIds.map((text) => themeOf.get(text))).size).toBe(1)
  })
})

describe('groups', () => {
  test('a signal joins the open bundle that holds what is most like it', () => {
    const pairs = [
      { a: 'new', b: 'old1', score: 0.3 },
      { a: 'new', b: 'old2', score: 0.6 },
      { a: 'new', b: 'new2', score: 0.5 },
    ]
    const bundleOf = new Map([
      ['old1', 'bundle1'],
      ['old2', 'bundle2'],
    ])
    expect(suggestGroups(['new', 'new2'], pairs, bundleOf)).toEqual([{ bundleId: 'bundle2', signalIds: ['new'] }])
  })

  test('a chain of half-likenesses does not become one heap', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].flatMap((id, i, all) => (all[i + 1] ? [{ a: id, b: all[i + 1] ?? '', score: 0.4 }] : []))
    expect(suggestGroups(['a', 'b', 'c', 'd', 'e'], chain, new Map())).toEqual([
      { bundleId: null, signalIds: ['a', 'b', 'c'] },
      { bundleId: null, signalIds: ['d', 'e'] },
    ])
  })

  test('every loose signal is proposed at most once, in groups of two or more, whatever the likenesses', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
    const pair = fc.record({ a: id, b: id, score: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 30 }), fc.array(id), (pairs, bundled) => {
        const bundleOf = new Map<string, string>(bundled.map((one) => [one, `bundle-${one}`]))
        const loose = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].filter((one) => !bundleOf.has(one))
        const groups = suggestGroups(loose, pairs, bundleOf)
        const named = groups.flatMap((group) => group.signalIds)
        expect(new Set(named).size).toBe(named.length)
        expect(named.every((one) => loose.includes(one))).toBe(true)
        expect(groups.every((group) => group.bundleId !== null || group.signalIds.length >= 2)).toBe(true)
        expect(
          suggestGroups([...loose].reverse(), [...pairs].reverse(), bundleOf)
            .map(sorted)
            .sort(),
        ).toEqual(groups.map(sorted).sort())
      }),
    )
  })
})

function sorted(group: { bundleId: string | null; signalIds: string[] }): string {
  return JSON.stringify([group.bundleId, [...group.signalIds].sort()])
}
