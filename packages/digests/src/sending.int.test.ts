import { addFreePeriod, cancelOntmoeting, freeDays } from '@lerende/cycles'
import { createTestNetwork } from '@lerende/cycles/testing'
import { fromText, type PersonId, ZONE } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { sendDueDigests } from './commands/send.ts'
import { setPreference } from './index.ts'
import type { PreferenceInput } from './inputs.ts'
import { bringIn, decideOn, goTo, mailsOf, openScene, outageUntil, rooms, type Scene } from './testing/scene.ts'

describeOnBothEngines('when digests go out', (engine) => {
  const open = engine.house(rooms(), { start: '2026-01-19T08:00:00Z' })

  async function start(): Promise<Scene> {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    return openScene(open())
  }

  async function choose(scene: Scene, personId: PersonId, chosen: Partial<PreferenceInput>) {
    const usual = { cadence: 'week' as const, weekday: 4, time: '08:00', atOnce: false, letters: true }
    await open().act(scene.scope, (trx, ctx) => setPreference(trx, ctx, { ...usual, ...chosen, personId }))
  }

  async function sentTo(scene: Scene, name: string): Promise<string[]> {
    const mails = await mailsOf(open(), scene.scope, 'digest')
    const local = (at: string) => fromText(at).toZonedDateTimeISO(ZONE).toPlainDateTime().toString().slice(0, 16)
    return mails.filter((mail) => mail.to === name).map((mail) => local(mail.dueAt))
  }

  test('each cadence on its own day and hour; never is never; not in the spring holiday', async () => {
    const scene = await start()
    await choose(scene, scene.coordinator, { cadence: 'two-weeks', weekday: 2, time: '09:15' })
    await choose(scene, scene.anna, { cadence: 'month', weekday: 1, time: '13:30' })
    await choose(scene, scene.bram, { cadence: 'never' })
    const weekly = await scene.member(scene.overlegId, 'Jeugdcoach 1')
    await choose(scene, weekly, { weekday: 3, time: '16:00' })
    await goTo(open(), '2026-03-20T12:00')
    expect(await sentTo(scene, 'Coördinator')).toEqual([
      '2026-01-20T09:15',
      '2026-02-03T09:15',
      '2026-02-17T09:15',
      '2026-03-03T09:15',
      '2026-03-17T09:15',
    ])
    expect(await sentTo(scene, 'Jeugdconsulent 1')).toEqual(['2026-02-02T13:30', '2026-03-02T13:30'])
    expect(await sentTo(scene, 'Leerkracht 1')).toEqual([])
    // School is out from 21 February to 1 March: that Wednesday's digest waits until the Monday after.
    // On 11 March there is nothing to say: the ontmoeting was the day before, and the next is more than four weeks away.
    expect((await sentTo(scene, 'Jeugdcoach 1')).slice(4)).toEqual([
      '2026-02-18T16:00',
      '2026-03-02T16:00',
      '2026-03-04T16:00',
      '2026-03-18T16:00',
    ])
  })

  test('free days that were added later move a digest that stood in them', async () => {
    const scene = await start()
    await open().act(scene.scope, (trx, ctx) =>
      addFreePeriod(trx, ctx, { fromDay: '2026-01-22', untilDay: '2026-01-23', name: 'Regionale studiedagen' }),
    )
    await goTo(open(), '2026-01-27T12:00')
    expect(await sentTo(scene, 'Leerkracht 1')).toEqual(['2026-01-26T08:00'])
  })

  test('after an outage of three weeks everyone gets one digest, by day, that tells everything', async () => {
    const scene = await start()
    const signal = await bringIn(scene, scene.anna, 'De contactpersoon van de gemeente wisselt steeds.')
    await goTo(open(), '2026-01-22T08:30')
    await decideOn(scene, [signal], 'Vaste contactpersoon')
    const before = (await sentTo(scene, 'Jeugdconsulent 1')).length
    // A Saturday, in the middle of the night.
    await outageUntil(open(), '2026-02-14T02:00:00.000Z')
    expect((await sentTo(scene, 'Jeugdconsulent 1')).length).toBe(before)
    await goTo(open(), '2026-02-18T12:00')
    expect((await sentTo(scene, 'Jeugdconsulent 1')).slice(before)).toEqual(['2026-02-16T08:00'])
    const [, late] = (await mailsOf(open(), scene.scope, 'digest')).filter((mail) => mail.to === 'Jeugdconsulent 1')
    expect(late?.text).toContain('Vaste contactpersoon')
    await goTo(open(), '2026-02-19T12:00')
    expect((await sentTo(scene, 'Jeugdconsulent 1')).slice(before)).toEqual(['2026-02-16T08:00', '2026-02-19T08:00'])
  })

  test('the timer run again, and again at once, sends nothing twice', async () => {
    const scene = await start()
    const { house, ctx } = open()
    await goTo(open(), '2026-01-22T08:00')
    const sent = await mailsOf(open(), scene.scope, 'digest')
    expect(sent).toHaveLength(3)
    const again = () => house.run((trx) => sendDueDigests(trx, ctx(scene.scope)))
    await again()
    await Promise.all([again(), again()])
    await house.settled()
    expect(await mailsOf(open(), scene.scope, 'digest')).toEqual(sent)
    // As if the mark of what was told had been lost: the outbox knows that it went out.
    const slot = (await house.read.selectFrom('digest_run').select('slot').where('person_id', '=', scene.anna).executeTakeFirstOrThrow())
      .slot
    await house.run((trx) => trx.updateTable('digest_preference').set({ next_at: slot }).where('person_id', '=', scene.anna).execute())
    await again()
    expect(await mailsOf(open(), scene.scope, 'digest')).toEqual(sent)
  })

  test('who has nothing to hear gets nothing, and it is known that they were looked at', async () => {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    const network = await createTestNetwork(open())
    const personId = await network.person('Nieuwkomer')
    await goTo(open(), '2026-02-05T12:00')
    expect(await mailsOf(open(), network.scope)).toEqual([])
    const runs = await open().house.read.selectFrom('digest_run').select('outcome').where('person_id', '=', personId).execute()
    expect(runs.map((run) => run.outcome)).toEqual(['empty', 'empty', 'empty'])
  })

  test('nothing arrives at night, in a weekend or on a free day, in a whole year', async () => {
    const scene = await start()
    await choose(scene, scene.anna, { cadence: 'week', weekday: 5, time: '18:45' })
    await choose(scene, scene.bram, { cadence: 'month', weekday: 1, time: '07:00' })
    const signal = await bringIn(scene, scene.bram, 'De contactpersoon van de gemeente wisselt steeds.')
    await decideOn(scene, [signal], 'Vaste contactpersoon')
    await goTo(open(), '2026-02-06T12:00')
    const turns = await open()
      .house.read.selectFrom('ontmoeting')
      .select(['id'])
      .where('network_id', '=', scene.scope.networkId)
      .where('slot_day', '=', '2026-05-12')
      .execute()
    await goTo(open(), '2026-05-02T23:00')
    for (const { id } of turns) {
      await open().act(scene.scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: id, reason: 'De zaal is bezet' }))
    }
    await goTo(open(), '2027-01-19T12:00')
    const mails = await mailsOf(open(), scene.scope)
    const purposes = new Set(mails.map((mail) => mail.purpose))
    for (const purpose of ['digest', 'invitation', 'overdue', 'cancelled'])
      expect([purpose, purposes.has(purpose)]).toEqual([purpose, true])
    const isFree = await freeDays(open().house.read, scene.scope)
    for (const mail of mails) {
      const local = fromText(mail.dueAt).toZonedDateTimeISO(ZONE)
      const quiet = isFree(local.toPlainDate().toString()) || local.hour < 7 || local.hour >= 19
      expect([mail.purpose, local.toString(), quiet]).toEqual([mail.purpose, local.toString(), false])
    }
    const digests = mails.filter((mail) => mail.purpose === 'digest').map((mail) => `${mail.to} ${mail.dueAt.slice(0, 10)}`)
    expect(new Set(digests).size).toBe(digests.length)
  })
})
