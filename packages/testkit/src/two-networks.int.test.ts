import { createModules } from '@lerende/api'
import { allOverleggen, membersOf, roundsUnderWay, yearCalendar } from '@lerende/cycles'
import { bundlesOf, createBundle, myContributions, overdueOf, raiseSignal, signalsOf, suggestForSignal } from '@lerende/followup'
import { acquaintancesOf, answeredShare, compass } from '@lerende/insight'
import { type NetworkScope, newId, type PersonId, toText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { findLessons } from '@lerende/lessons'
import { allPeople } from '@lerende/network'
import { expect, test } from 'vitest'
import { foundNetwork } from './network/found.ts'
import { simulate } from './simulation/simulate.ts'

const WEEKS = 9
/** Seconds where nothing else runs; a busy machine may take far longer. */
const PATIENCE_MS = 300_000
const CENTRE = 'casuistiektafel-jeugd-en-school'
/** A point that only the first network brings in, in words of which the second has some too. */
const ONLY_HERE = 'De kwispelkaart helpt: de wachttijd voor passende hulp is te lang, ouders raken hun vertrouwen kwijt.'

/** Two regions with the same pack, the same people by name and the same seed, so with the same words. */
describeOnBothEngines('two networks on one database', (engine) => {
  const open = engine.house(createModules(), { start: '2025-09-01T07:00:00Z' })
  let first: NetworkScope
  let second: NetworkScope

  const live = async (scope: NetworkScope) => {
    const { house, clock } = open()
    await simulate(house, { scope, seed: 'hetzelfde', until: clock.now().add({ hours: 24 * 7 * WEEKS }) })
  }
  const centreOf = async (scope: NetworkScope) => {
    const overleg = (await allOverleggen(open().house.read, scope)).find((one) => one.key === CENTRE)
    if (!overleg) throw new Error('the plan has this overleg')
    return overleg
  }
  const coordinatorOf = async (scope: NetworkScope) => {
    const members = await membersOf(open().house.read, scope, (await centreOf(scope)).id)
    const coordinator = members.find((one) => one.role === 'coordinator')
    if (!coordinator) throw new Error('somebody leads it')
    return coordinator.personId
  }
  const figures = async (scope: NetworkScope) => {
    const { read } = open().house
    const now = toText(open().clock.now())
    const share = await answeredShare(read, scope, { now, since: '2025-01-01' })
    const person = await coordinatorOf(scope)
    return {
      signals: (await signalsOf(read, scope, { overlegId: (await centreOf(scope)).id, which: 'all', now })).length,
      compass: (await compass(read, scope, {})).length,
      received: share.onTime + share.late + share.overdue + share.open,
      acquaintances: (await acquaintancesOf(read, scope, person)).length,
      contributions: (await myContributions(read, open().ctx(scope), person)).length,
    }
  }

  test(
    'while the first lives for nine weeks, the second sees nothing of it',
    async () => {
      const { house } = open()
      first = await foundNetwork(house)
      second = await foundNetwork(house)
      await live(first)
      const here = await figures(first)
      for (const [what, n] of Object.entries(here)) expect(n, what).toBeGreaterThan(0)
      expect(await figures(second)).toEqual({ signals: 0, compass: 0, received: 0, acquaintances: 0, contributions: 0 })
      const now = toText(open().clock.now())
      expect(await overdueOf(house.read, second, { overlegId: null, now })).toEqual({ bundles: [], loose: [] })
      expect(
        (await findLessons(house.read, second, { query: '', limit: 200, offset: 0 })).items.filter((one) => one.source === 'bundle'),
      ).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'with the same words in both, suggestions stay at home',
    async () => {
      const { house, act } = open()
      await live(second)
      const person = async (scope: NetworkScope) => ({ kind: 'person' as const, personId: await coordinatorOf(scope) })
      const raise = async (scope: NetworkScope, text: string) => {
        const point = {
          signalId: newId(),
          overlegId: (await centreOf(scope)).id,
          kind: 'knelpunt' as const,
          text,
          needed: null,
          fromNiveau: null,
        }
        return act(scope, (trx, ctx) => raiseSignal(trx, ctx, point), await person(scope))
      }
      const mine = await raise(first, ONLY_HERE)
      await raise(second, ONLY_HERE.replace('De kwispelkaart helpt: d', 'D'))
      const theirs = await raise(second, ONLY_HERE.replace('De kwispelkaart helpt: d', 'D'))
      const idsOf = async (scope: NetworkScope) =>
        new Set(
          (await house.read.selectFrom('signal').select('id').where('network_id', '=', scope.networkId).execute()).map((row) => row.id),
        )
      const own = await idsOf(second)
      const suggested = await suggestForSignal(house.read, second, { signalId: theirs.signalId })
      expect(suggested.signals.length + suggested.bundles.length).toBeGreaterThan(0)
      expect(suggested.signals.filter((one) => !own.has(one.signalId))).toEqual([])

      // Nor can somebody there take hold of what is here.
      await expect(
        act(
          second,
          async (trx, ctx) =>
            createBundle(trx, ctx, { overlegId: (await centreOf(second)).id, title: 'Wachten', signalIds: [mine.signalId] }),
          await person(second),
        ),
      ).rejects.toMatchObject({ code: 'signal.unknown' })
      await expect(
        act(
          second,
          async (trx, ctx) =>
            raiseSignal(trx, ctx, {
              signalId: newId(),
              overlegId: (await centreOf(first)).id,
              kind: 'vraag',
              text: 'Wat gebeurt hier?',
              needed: null,
              fromNiveau: null,
            }),
          await person(second),
        ),
      ).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    },
    PATIENCE_MS,
  )

  test('counts, calendars and people are of one network', async () => {
    const { read } = open().house
    const now = toText(open().clock.now())
    for (const [scope, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const people = new Set((await allPeople(read, scope)).map((one) => one.id as PersonId))
      expect(people.size).toBe(60)
      const overleggen = new Set((await allOverleggen(read, scope)).map((one) => one.id))
      expect(overleggen.size).toBe(7)
      const otherOverleggen = await allOverleggen(read, other)
      for (const { id } of otherOverleggen) {
        expect(await membersOf(read, scope, id)).toEqual([])
        expect(await bundlesOf(read, scope, { overlegId: id, which: 'answered', now })).toEqual([])
        expect(await compass(read, scope, { overlegId: id })).toEqual([])
      }
      const calendar = await yearCalendar(read, scope, { fromDay: '2025-09-01', untilDay: '2026-08-31' })
      expect(calendar.ontmoetingen.filter((one) => !overleggen.has(one.overlegId))).toEqual([])
      expect((await roundsUnderWay(read, scope)).filter((one) => !overleggen.has(one.overlegId))).toEqual([])
      for (const row of await acquaintancesOf(read, scope, await coordinatorOf(scope)))
        expect(people.has(row.personId as PersonId)).toBe(true)
    }
  })

  test('no mail of one names anything of the other', async () => {
    const { read } = open().house
    const idsOf = async (scope: NetworkScope) => {
      const ids: string[] = []
      for (const table of ['ontmoeting', 'round', 'bundle', 'lesson', 'signal', 'overleg', 'person'] as const) {
        ids.push(...(await read.selectFrom(table).select('id').where('network_id', '=', scope.networkId).execute()).map((row) => row.id))
      }
      return new Set(ids)
    }
    for (const [scope, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const foreign = await idsOf(other)
      const mails = await read.selectFrom('outbox_content').select(['says', 'calendar']).where('network_id', '=', scope.networkId).execute()
      expect(mails.length).toBeGreaterThan(200)
      const named = mails.flatMap(
        ({ says, calendar }) => `${says}\n${calendar ?? ''}`.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [],
      )
      expect(named.length).toBeGreaterThan(200)
      expect([...new Set(named)].filter((id) => foreign.has(id))).toEqual([])
    }
  })
})
