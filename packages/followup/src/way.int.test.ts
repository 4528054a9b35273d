import { roundById } from '@lerende/cycles'
import { fromText, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import {
  bundleById,
  bundleDetail,
  closeRound,
  escalateBundle,
  giveVerdict,
  myContributions,
  referBack,
  renameBundle,
  replyToReview,
  reviewsFor,
  roundOverview,
  scheduleBundle,
} from './index.ts'
import { flowsBetween } from './queries/flows.ts'
import { openTable, START, type Table, tableModules } from './testing/table.ts'

describeOnBothEngines('the way of a point', (engine) => {
  const open = engine.house(tableModules, { start: START })
  const table = () => openTable(open())

  const view = async () => ({ everyWord: true, leads: true })
  const mine = (one: Table, personId: PersonId) => myContributions(one.test.house.read, one.test.ctx(one.scope), personId)
  const kinds = async (one: Table, bundleId: string) => {
    const now = one.test.clock.now().toString({ fractionalSecondDigits: 3 })
    return (await bundleDetail(one.test.house.read, one.scope, { bundleId, now, view })).course.map((line) => line.kind)
  }

  test('from two people to one answer, which both of them see and nobody else', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'), await one.raise(one.other, 'Graag één gezicht.'))
    await one.meetAbout(bundleId, one.round.id, one.leader)
    await one.decideAndAnswer(bundleId, one.leader)
    for (const person of [one.writer, one.other]) {
      const [contribution] = await mine(one, person)
      expect(contribution).toMatchObject({ status: 'beantwoord', late: false, bundle: { outcome: 'besluit' } })
      expect(contribution?.bundle?.answer).toMatchObject({ text: expect.stringContaining('contactpersoon'), verdictAsked: true })
    }
    expect(await mine(one, one.leader)).toEqual([])
    expect(await kinds(one, bundleId)).toEqual(['BundleCreated', 'BundleScheduled', 'BundleDiscussed', 'BundleDecided', 'BundleAnswered'])
  })

  test('a round does not close over what was discussed and not answered; it closes by itself with the last answer', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.meetAbout(bundleId, one.round.id, one.leader)
    await one.until(one.round.terugkoppelenAt)
    const close = one.act(one.leader, (trx, ctx) => closeRound(trx, ctx, { roundId: one.round.id }))
    await expect(close).rejects.toMatchObject({ code: 'round.unanswered', params: { n: 1 } })
    await one.until(
      fromText(one.round.dueAt)
        .add({ hours: 24 * 15 })
        .toString({ fractionalSecondDigits: 3 }),
    )
    expect(await one.phaseOf(one.round.id)).toBe('terugkoppelen')
    // Called overdue on its day, and again every week.
    expect((await kinds(one, bundleId)).filter((kind) => kind === 'BundleOverdue').length).toBe(3)
    expect((await mine(one, one.writer))[0]).toMatchObject({ late: true })
    await one.decideAndAnswer(bundleId, one.leader)
    expect(await one.phaseOf(one.round.id)).toBe('afgerond')
  })

  test('what was not dealt with goes to the next round by itself, visibly', async () => {
    const one = await table()
    const scheduled = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.act(one.leader, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId: scheduled, roundId: one.round.id, minutes: 15 }))
    await one.raise(one.other, 'Dit bleef los.')
    await one.until(one.round.dueAt)
    expect(await one.phaseOf(one.round.id)).toBe('afgerond')
    const bundle = await bundleById(one.test.house.read, one.scope, scheduled)
    expect(bundle.roundId).not.toBe(one.round.id)
    expect(bundle.firstDueAt).toBe(one.round.dueAt)
    expect(await kinds(one, scheduled)).toContain('BundleCarriedOver')
    const next = await roundById(one.test.house.read, one.scope, bundle.roundId)
    const overview = await roundOverview(one.test.house.read, one.scope, { roundId: next.id, now: one.round.dueAt })
    expect(overview.cameIn).toMatchObject([{ bundleId: scheduled, reason: 'niet-besproken' }])
    expect(overview.signals.loose).toBe(1)
  })

  test('up to the overleg above, and its decision comes down to the contributor', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Dit kan de tafel niet zelf.'))
    await one.act(one.leader, (trx, ctx) => escalateBundle(trx, ctx, { bundleId, reason: 'Hier is beleid voor nodig.' }))
    const above = await bundleById(one.test.house.read, one.scope, bundleId)
    expect(above).toMatchObject({ overlegId: one.teamId, niveau: 'beleid', originOverlegId: one.tableId })
    // Who led it where it began hears where it is now; who never led it hears no more than that they may not.
    const rename = (personId: PersonId) => one.act(personId, (trx, ctx) => renameBundle(trx, ctx, { bundleId, title: 'Anders' }))
    await expect(rename(one.leader)).rejects.toMatchObject({ code: 'bundle.elsewhere', params: { overleg: 'Regieteam' }, status: 409 })
    await expect(rename(one.writer)).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    await one.meetAbout(bundleId, above.roundId, one.teamLeader)
    await one.decideAndAnswer(bundleId, one.teamLeader)
    expect((await mine(one, one.writer))[0]).toMatchObject({ status: 'beantwoord', bundle: { overlegName: 'Regieteam' } })
  })

  test('what went up and came back is an arrow for who follows one of the two sides, and for nobody else', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Dit kan de tafel niet zelf.'))
    await one.act(one.leader, (trx, ctx) => escalateBundle(trx, ctx, { bundleId, reason: 'Hier is beleid voor nodig.' }))
    await one.act(one.teamLeader, (trx, ctx) => referBack(trx, ctx, { bundleId, instruction: 'Dit mag de tafel zelf beslissen.' }))
    const seen = (overlegIds: string[], fromDay = '2026-01-01') =>
      flowsBetween(one.test.house.read, one.scope, { fromDay, untilDay: '2027-12-31', overlegIds })
    const both = [
      { bundleId, direction: 'up', fromOverlegId: one.tableId, toOverlegId: one.teamId },
      { bundleId, direction: 'down', fromOverlegId: one.teamId, toOverlegId: one.tableId },
    ]
    expect(await seen([one.tableId])).toMatchObject(both)
    expect(await seen([one.teamId])).toMatchObject(both)
    expect(await seen([])).toEqual([])
    expect(await seen(['elders'])).toEqual([])
    expect(await seen([one.tableId], '2027-12-01')).toEqual([])
  })

  test('up, and back to where it began', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Dit kan de tafel niet zelf.'))
    await one.act(one.leader, (trx, ctx) => escalateBundle(trx, ctx, { bundleId, reason: 'Hier is beleid voor nodig.' }))
    await one.act(one.teamLeader, (trx, ctx) => referBack(trx, ctx, { bundleId, instruction: 'Dit mag de tafel zelf beslissen.' }))
    expect(await bundleById(one.test.house.read, one.scope, bundleId)).toMatchObject({ overlegId: one.tableId, status: 'gebundeld' })
    expect(await kinds(one, bundleId)).toEqual(['BundleCreated', 'BundleEscalated', 'BundleReferredBack'])
  })

  test('no with a remark opens it again, in a round that is still to come', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.meetAbout(bundleId, one.round.id, one.leader)
    const { answerId } = await one.decideAndAnswer(bundleId, one.leader)
    await one.until(one.round.dueAt)
    expect(await one.phaseOf(one.round.id)).toBe('afgerond')
    const stranger = one.act(one.leader, (trx, ctx) => giveVerdict(trx, ctx, { answerId, verdict: 'usable', remark: null }))
    await expect(stranger).rejects.toMatchObject({ code: 'contributor.only', status: 403 })
    const no = { answerId, verdict: 'no' as const, remark: 'Wie vervangt hem bij ziekte?' }
    expect(await one.act(one.writer, (trx, ctx) => giveVerdict(trx, ctx, no))).toEqual({ reopened: true })
    const again = await bundleById(one.test.house.read, one.scope, bundleId)
    expect(again.status).toBe('gebundeld')
    expect(again.roundId).not.toBe(one.round.id)
    await one.until('2026-04-20T08:00:00.000Z')
    const log = await one.test.house.read
      .selectFrom('event_log')
      .select(['actor', 'type'])
      .where('network_id', '=', one.scope.networkId)
      .where('type', 'like', '%verdict-given%')
      .execute()
    expect(log.map((event) => event.actor)).toEqual(['sealed'])
  })

  test('on its review day everybody where it began is asked whether it really changed, and the overleg sees what they said', async () => {
    const one = await table()
    const bundleId = await one.bundle(await one.raise(one.writer, 'Steeds een ander.'))
    await one.meetAbout(bundleId, one.round.id, one.leader)
    const { decisionId } = await one.decideAndAnswer(bundleId, one.leader)
    const asked = (personId: PersonId) => reviewsFor(one.test.house.read, one.test.ctx(one.scope), personId)
    expect(await asked(one.writer)).toEqual([])
    await one.until('2026-04-20T08:00:00.000Z')
    for (const personId of [one.writer, one.other]) expect(await asked(personId)).toMatchObject([{ bundleId, decisionId, myReply: null }])
    expect(await asked(one.teamLeader)).toEqual([])
    const reply = { decisionId, changed: 'partly' as const, remark: null }
    await expect(one.act(one.teamLeader, (trx, ctx) => replyToReview(trx, ctx, reply))).rejects.toMatchObject({
      code: 'cycles.not_your_overleg',
    })
    await one.act(one.writer, (trx, ctx) => replyToReview(trx, ctx, reply))
    expect(await asked(one.writer)).toMatchObject([{ myReply: 'partly' }])
    expect(await asked(one.other)).toMatchObject([{ myReply: null }])
    await one.until('2026-07-01T08:00:00.000Z')
    const detail = await bundleDetail(one.test.house.read, one.scope, { bundleId, now: '2026-07-01T08:00:00.000Z', view })
    // One person answered: fewer than five, so the overleg hears that much and no numbers.
    expect(detail.decisions[0]?.review).toMatchObject({ state: 'concluded', counts: null, few: true })
  })
})
