import { roundById } from '@lerende/cycles'
import { fromText, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { bundleDetail, giveVerdict, myContributions, reopenBundle, scheduleBundle, shareSignal, signalsOf, signSignal } from './index.ts'
import { openTable, START, type Table, tableModules } from './testing/table.ts'

const LEAD = { everyWord: true, leads: true }
const MEMBER = { everyWord: false, leads: false }

describeOnBothEngines('somebody’s own words', (engine) => {
  const open = engine.house(tableModules, { start: START })
  const table = () => openTable(open())
  const now = (one: Table) => one.test.clock.now().toString({ fractionalSecondDigits: 3 })
  const mine = (one: Table, personId: PersonId) => myContributions(one.test.house.read, one.test.ctx(one.scope), personId)
  const detail = (one: Table, bundleId: string, view: typeof LEAD) =>
    bundleDetail(one.test.house.read, one.scope, { bundleId, now: now(one), view: async () => view })
  const sign = (one: Table, who: PersonId, signalId: string, signed: boolean) =>
    one.act(who, (trx, ctx) => signSignal(trx, ctx, { signalId, signed }))
  const share = (one: Table, who: PersonId, signalId: string, shared: boolean) =>
    one.act(who, (trx, ctx) => shareSignal(trx, ctx, { signalId, shared }))
  const authors = (one: Table) =>
    one.test.house.read.selectFrom('sealed_author').select('subject_id').where('network_id', '=', one.scope.networkId).execute()

  test('are for who leads, until their writer lets the whole overleg read them', async () => {
    const one = await table()
    const signalId = await one.raise(one.writer, 'Steeds een ander.')
    const bundleId = await one.bundle(signalId, await one.raise(one.other, 'Graag één gezicht.'))
    expect((await detail(one, bundleId, LEAD)).signals).toHaveLength(2)
    // Not even how many there are: that is fewer than five.
    expect(await detail(one, bundleId, MEMBER)).toMatchObject({ signals: [], points: null })
    await expect(share(one, one.other, signalId, true)).rejects.toMatchObject({ code: 'contributor.only' })
    await share(one, one.writer, signalId, true)
    expect((await detail(one, bundleId, MEMBER)).signals).toMatchObject([{ id: signalId, signedBy: null }])
    await share(one, one.writer, signalId, false)
    expect((await detail(one, bundleId, MEMBER)).signals).toEqual([])
  })

  test('carry a name when their writer wants it, and lose it again everywhere', async () => {
    const one = await table()
    const signalId = await one.raise(one.writer, 'Steeds een ander.')
    await sign(one, one.writer, signalId, true)
    const seen = () => signalsOf(one.test.house.read, one.scope, { overlegId: one.tableId, which: 'loose', now: now(one) })
    expect(await seen()).toMatchObject([{ id: signalId, signedBy: 'Jeugdconsulent' }])
    expect(await authors(one)).toEqual([])
    expect(await mine(one, one.writer)).toMatchObject([{ signalId, signed: true }])
    await sign(one, one.writer, signalId, false)
    expect(await seen()).toMatchObject([{ id: signalId, signedBy: null }])
    expect(await authors(one)).toEqual([{ subject_id: signalId }])
    expect(await mine(one, one.writer)).toMatchObject([{ signalId, signed: false }])
    const rows = [
      await one.test.house.read.selectFrom('signal').selectAll().where('id', '=', signalId).execute(),
      await one.test.house.read.selectFrom('sealed_event').selectAll().execute(),
    ]
    expect(JSON.stringify(rows)).not.toContain(one.writer)
  })

  test('cannot be taken back once they were on an agenda; giving more can', async () => {
    const one = await table()
    const signalId = await one.raise(one.writer, 'Steeds een ander.')
    const bundleId = await one.bundle(signalId)
    await sign(one, one.writer, signalId, true)
    await share(one, one.writer, signalId, true)
    await one.act(one.leader, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId, roundId: one.round.id, minutes: 15 }))
    await expect(sign(one, one.writer, signalId, false)).rejects.toMatchObject({ code: 'signal.on_agenda', status: 409 })
    await expect(share(one, one.writer, signalId, false)).rejects.toMatchObject({ code: 'signal.on_agenda' })
    const late = await one.raise(one.other, 'Graag één gezicht.')
    const second = await one.bundle(late)
    await one.act(one.leader, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId: second, roundId: one.round.id, minutes: 15 }))
    await share(one, one.other, late, true)
    expect((await detail(one, second, MEMBER)).signals).toHaveLength(1)
  })

  test('are nobody’s thirty days after the answer, counted anew when it opens again', async () => {
    const one = await table()
    const signalId = await one.raise(one.writer, 'Steeds een ander.')
    const bundleId = await one.bundle(signalId)
    await one.meetAbout(bundleId, one.round.id, one.leader)
    const { answerId } = await one.decideAndAnswer(bundleId, one.leader)
    await one.act(one.writer, (trx, ctx) => giveVerdict(trx, ctx, { answerId, verdict: 'partly', remark: 'Bijna.' }))
    const after = async (days: number) => one.test.house.advanceTo(one.test.clock.now().add({ hours: 24 * days }))
    await after(20)
    await one.act(one.leader, (trx, ctx) => reopenBundle(trx, ctx, { bundleId, reason: 'We kijken er nog eens naar.' }))
    await after(20)
    expect(await mine(one, one.writer)).toHaveLength(1)
    const { roundId } = await detail(one, bundleId, LEAD)
    const round = await roundById(one.test.house.read, one.scope, roundId)
    if (fromText(round.reflecterenAt).epochMilliseconds > one.test.clock.now().epochMilliseconds)
      await one.meetAbout(bundleId, roundId, one.leader)
    const again = await one.decideAndAnswer(bundleId, one.leader)
    await after(29)
    expect(await mine(one, one.writer)).toMatchObject([{ bundle: { answer: { myVerdict: null } } }])
    await after(2)
    expect(await mine(one, one.writer)).toEqual([])
    expect(await authors(one)).toEqual([])
    const verdict = one.act(one.writer, (trx, ctx) => giveVerdict(trx, ctx, { answerId: again.answerId, verdict: 'usable', remark: null }))
    await expect(verdict).rejects.toMatchObject({ code: 'contributor.only' })
    // What was written and said stays.
    expect((await detail(one, bundleId, LEAD)).signals).toMatchObject([{ id: signalId, text: 'Steeds een ander.' }])
    const kept = await one.test.house.read.selectFrom('verdict').select('remark').where('network_id', '=', one.scope.networkId).execute()
    expect(kept).toEqual([{ remark: 'Bijna.' }])
  })
})
