import { createModules } from '@lerende/api'
import { allOverleggen, membersOf, type Overleg } from '@lerende/cycles'
import { bundlesOf, myContributions, overdueOf, raiseSignal, reviewsFor, signalsOf } from '@lerende/followup'
import { dayOf, type House, type NetworkScope, newId, type PersonId, toText } from '@lerende/kernel'
import { openTestHouse } from '@lerende/kernel/testing'
import { allPeople } from '@lerende/network'
import { openRequests } from '@lerende/reflections'
import { describe, expect, onTestFinished, test } from 'vitest'
import { fillDemo, liveOn } from './fill.ts'
import { CENTRE, DEMO_ROLES, PROFESSIONAL } from './people.ts'

// One engine: an example is made of the same commands as the year that runs on both.
describe.skipIf(!(process.env.ENGINES ?? 'sqlite').includes('sqlite'))(
  'an example (SQLite alone; the year runs on both)',
  { timeout: 300_000 },
  () => {
    test.for([
      ['in the middle of autumn', '2026-11-23T13:20:00Z', 1],
      // The last answers are from before the holiday: who brought those in is forgotten by now.
      ['in the summer holiday', '2026-08-05T09:00:00Z', 0],
      ['between Christmas and New Year', '2026-12-29T20:30:00Z', 1],
      ['on a Sunday in spring', '2026-04-12T12:00:00Z', 1],
    ] as const)('that ends %s has something open in every phase', async ([, end, verdicts]) => {
      const test = await openTestHouse('sqlite', createModules(), { start: end })
      onTestFinished(() => test.drop())
      const { house } = test
      const days: string[] = []
      const scope = await fillDemo(house, { until: Temporal.Instant.from(end), months: 4, onDay: async (day) => void days.push(day) })
      expect(house.clock.now().toString()).toBe(end)
      expect((days.at(-1) ?? '') <= end.slice(0, 10)).toBe(true)
      expect(await house.read.selectFrom('stuck').select('error').execute()).toEqual([])

      const now = toText(house.clock.now())
      const people = await allPeople(house.read, scope)
      expect(people.map((one) => one.name)).toEqual(expect.arrayContaining(DEMO_ROLES.map((role) => role.name)))
      const centre = await centreOf(house, scope)
      const professional = await memberCalled(house, scope, PROFESSIONAL)
      const at = { overlegId: centre.id, now }
      expect((await signalsOf(house.read, scope, { ...at, which: 'loose' })).length, 'to bundle').toBeGreaterThanOrEqual(3)
      const open = await bundlesOf(house.read, scope, { ...at, which: 'open' })
      expect(open.filter((one) => one.status === 'besproken').length, 'to answer').toBeGreaterThanOrEqual(1)
      expect((await overdueOf(house.read, scope, { overlegId: null, now })).bundles.length, 'overdue').toBeGreaterThanOrEqual(1)
      const mine = await myContributions(house.read, test.ctx(scope), professional)
      expect(mine.filter((one) => one.bundle?.answer?.verdictAsked).length, 'waiting for a verdict').toBeGreaterThanOrEqual(verdicts)
      const reviews = await reviewsFor(house.read, test.ctx(scope), professional)
      expect(reviews.filter((one) => one.myReply === null).length, 'asked whether it changed').toBeGreaterThanOrEqual(1)
      const asked = await openRequests(house.read, test.ctx(scope), professional)
      expect(asked.filter((one) => !one.handedIn).length, 'to reflect on').toBeGreaterThanOrEqual(1)
    })

    test('weeks go by for everybody but who is signed in, and a point from a browser waits for people, not for ever', async () => {
      const until = Temporal.Instant.from('2026-11-23T13:20:00Z')
      const test = await openTestHouse('sqlite', createModules(), { start: toText(until) })
      onTestFinished(() => test.drop())
      const { house } = test
      const scope = await fillDemo(house, { until, months: 2 })
      const centre = await centreOf(house, scope)
      const me = await memberCalled(house, scope, PROFESSIONAL)
      const signalId = newId()
      const point = {
        signalId,
        overlegId: centre.id,
        kind: 'vraag',
        text: 'Wanneer komt de lijst met nummers?',
        needed: null,
        fromNiveau: null,
      } as const
      await test.act(scope, (trx, ctx) => raiseSignal(trx, ctx, point), { kind: 'person', personId: me })
      const before = await house.read
        .selectFrom('event_log')
        .select((eb) => eb.fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
      const liveWeeks = async (weeks: number) =>
        liveOn(house, { until: house.clock.now().add({ hours: 24 * 7 * weeks }), absent: async () => new Set([me]) })
      const bundleOf = async () =>
        (await house.read.selectFrom('signal').select('bundle_id').where('id', '=', signalId).executeTakeFirstOrThrow()).bundle_id

      await liveWeeks(2)
      expect(dayOf(house.clock.now())).toBe('2026-12-07')
      const events = await house.read
        .selectFrom('event_log')
        .select('actor')
        .orderBy('position')
        .offset(Number(before.n))
        .limit(10_000)
        .execute()
      expect(events.filter((event) => event.actor.startsWith('person/')).length).toBeGreaterThan(20)
      expect(events.filter((event) => event.actor.includes(me))).toEqual([])
      expect(await bundleOf()).toBeNull()
      await liveWeeks(9)
      expect(await bundleOf()).not.toBeNull()
    })
  },
)

async function centreOf(house: House, scope: NetworkScope): Promise<Overleg> {
  const centre = (await allOverleggen(house.read, scope)).find((one) => one.key === CENTRE)
  if (!centre) throw new Error('the plan has this overleg')
  return centre
}

async function memberCalled(house: House, scope: NetworkScope, name: string): Promise<PersonId> {
  const member = (await membersOf(house.read, scope, (await centreOf(house, scope)).id)).find((one) => one.name === name)
  if (!member) throw new Error(`${name} sits there`)
  return member.personId
}
