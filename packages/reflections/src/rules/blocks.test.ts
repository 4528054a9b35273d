import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Block, blocksFrom, MIN_CONTRIBUTORS, type WaitingScore } from './blocks.ts'

interface Given {
  contributor: string
  measure: string
  score: number
  stroom: string | null
  relatie: string | null
}

/** Rounds of one overleg: who scored what in each. */
const rounds = fc.array(
  fc.uniqueArray(
    fc.record({
      contributor: fc.integer({ min: 1, max: 25 }).map((n) => `p${n}`),
      measure: fc.constantFrom('a', 'b'),
      score: fc.integer({ min: 1, max: 5 }),
      stroom: fc.constantFrom('instroom', 'doorstroom', null),
      relatie: fc.constantFrom('gezin', 'leerling', null),
    }),
    { selector: (one) => `${one.contributor}/${one.measure}`, maxLength: 60 },
  ),
  { maxLength: 8 },
)

/** Lets the rounds close one after another, as the room does. */
function play(history: Given[][]): { blocks: Block[]; scores: WaitingScore[] } {
  const blocks: Block[] = []
  const scores: WaitingScore[] = []
  let waiting: WaitingScore[] = []
  for (const [round, given] of history.entries()) {
    const settled = given.map((one) => ({
      ...one,
      uitgangspunt: null,
      reflectionId: `${round}-${one.contributor}`,
      day: `2026-01-${String(round + 10)}`,
    }))
    scores.push(...settled)
    waiting.push(...settled)
    const made = blocksFrom(waiting)
    blocks.push(...made)
    const taken = new Set(made.flatMap((block) => block.reflectionIds.map((id) => `${block.measure}/${id}`)))
    waiting = waiting.filter((one) => !taken.has(`${one.measure}/${one.reflectionId}`))
  }
  return { blocks, scores }
}

/** The people whose scores stand in exactly these blocks of one measure. */
function peopleIn(blocks: readonly Block[], scores: readonly WaitingScore[]): Set<string> {
  const ids = new Set(blocks.flatMap((block) => block.reflectionIds.map((id) => `${block.measure}/${id}`)))
  return new Set(scores.filter((one) => ids.has(`${one.measure}/${one.reflectionId}`)).map((one) => one.contributor))
}

describe('blocks', () => {
  it('never hold fewer than five people, and say so truly', () => {
    fc.assert(
      fc.property(rounds, (history) => {
        const { blocks, scores } = play(history)
        for (const block of blocks) {
          expect(peopleIn([block], scores).size).toBe(block.contributors)
          expect(block.contributors).toBeGreaterThanOrEqual(MIN_CONTRIBUTORS)
        }
      }),
    )
  })

  it('hold each score once at most', () => {
    fc.assert(
      fc.property(rounds, (history) => {
        const held = play(history).blocks.flatMap((block) => block.reflectionIds.map((id) => `${block.measure}/${id}`))
        expect(new Set(held).size).toBe(held.length)
      }),
    )
  })

  it('give nothing away by subtraction: any two answers differ by nobody or by at least five people', () => {
    fc.assert(
      fc.property(rounds, fc.infiniteStream(fc.boolean()), (history, coin) => {
        const { blocks, scores } = play(history)
        for (const measure of ['a', 'b']) {
          const own = blocks.filter((block) => block.measure === measure)
          const inOne = own.filter(() => coin.next().value)
          const inOther = own.filter(() => coin.next().value)
          const onlyOne = inOne.filter((block) => !inOther.includes(block))
          const onlyOther = inOther.filter((block) => !inOne.includes(block))
          for (const difference of [onlyOne, onlyOther]) {
            const size = peopleIn(difference, scores).size
            expect(size === 0 || size >= MIN_CONTRIBUTORS).toBe(true)
          }
        }
      }),
    )
  })

  it('give nothing away over time: a later answer adds at least five people to an earlier one, or nobody', () => {
    fc.assert(
      fc.property(rounds, (history) => {
        const { scores } = play(history)
        for (let until = 1; until <= history.length; until++) {
          const before = play(history.slice(0, until - 1)).blocks
          const after = play(history.slice(0, until)).blocks
          const key = (block: Block) => `${block.measure}/${block.reflectionIds.join()}`
          const known = new Set(before.map(key))
          // What was told once is told again, unchanged.
          for (const one of known) expect(after.map(key)).toContain(one)
          for (const block of after.filter((one) => !known.has(key(one)))) {
            expect(peopleIn([block], scores).size).toBeGreaterThanOrEqual(MIN_CONTRIBUTORS)
          }
        }
      }),
    )
  })

  it('say only of a block what every score in it says', () => {
    fc.assert(
      fc.property(rounds, (history) => {
        const { blocks, scores } = play(history)
        for (const block of blocks) {
          const held = scores.filter((one) => one.measure === block.measure && block.reflectionIds.includes(one.reflectionId))
          for (const by of ['stroom', 'relatie'] as const) {
            if (block[by] !== null) expect(new Set(held.map((one) => one[by]))).toEqual(new Set([block[by]]))
          }
        }
      }),
    )
  })

  it('leave nobody out who would have been in a block without cuts', () => {
    fc.assert(
      fc.property(rounds, (history) => {
        const whole = play(history.map((given) => given.map((one) => ({ ...one, stroom: null, relatie: null }))))
        const count = (blocks: Block[]) => blocks.reduce((sum, { n }) => sum + n, 0)
        expect(count(play(history).blocks)).toBe(count(whole.blocks))
      }),
    )
  })

  it('are cut where each part is of five people, and where the rest would be of fewer, the smallest part goes with it', () => {
    const from = (sizes: ReadonlyArray<readonly [string | null, number]>) =>
      blocksFrom(
        sizes.flatMap(([stroom, size]) =>
          Array.from({ length: size }, (_, place) => ({
            reflectionId: `${stroom}-${place}`,
            measure: 'a',
            uitgangspunt: null,
            score: 3,
            contributor: `${stroom}-${place}`,
            day: '2026-02-01',
            stroom,
            relatie: null,
          })),
        ),
      ).map(({ stroom, n }) => [stroom, n])
    expect(
      from([
        ['instroom', 6],
        ['doorstroom', 5],
      ]),
    ).toEqual([
      ['instroom', 6],
      ['doorstroom', 5],
    ])
    expect(
      from([
        ['instroom', 6],
        ['doorstroom', 4],
      ]),
    ).toEqual([[null, 10]])
    expect(
      from([
        ['instroom', 6],
        ['doorstroom', 5],
        [null, 2],
      ]),
    ).toEqual([
      ['instroom', 6],
      [null, 7],
    ])
    expect(
      from([
        ['instroom', 6],
        ['doorstroom', 3],
        [null, 2],
      ]),
    ).toEqual([
      ['instroom', 6],
      [null, 5],
    ])
  })

  it('add up what is in them', () => {
    const scores = [1, 2, 3, 4, 5].map((score) => ({
      reflectionId: `r${score}`,
      measure: 'a',
      uitgangspunt: 'oprechte-interesse',
      score,
      contributor: `p${score}`,
      day: `2026-02-0${score}`,
      stroom: 'instroom',
      relatie: null,
    }))
    expect(blocksFrom(scores)).toEqual([
      expect.objectContaining({ contributors: 5, n: 5, sum: 15, sumOfSquares: 55, fromDay: '2026-02-01', untilDay: '2026-02-05' }),
    ])
    expect(blocksFrom(scores.slice(1))).toEqual([])
    // One person who scores five times is still one person.
    expect(blocksFrom(scores.map((one) => ({ ...one, contributor: 'p1' })))).toEqual([])
  })
})
