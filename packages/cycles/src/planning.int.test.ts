import { fromText, ZONE } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, test } from 'vitest'
import {
  createOverleg,
  createOverleggenFromPlan,
  cyclesModule,
  freeDays,
  gooiEnVechtstreekOverleggen,
  nextRound,
  type Overleg,
  overlegByKey,
  planAhead,
  roundFor,
  roundsOf,
} from './index.ts'
import { createTestNetwork, localOf, monthly, planningOf, turnsOf, weekly } from './testing/index.ts'

describeOnBothEngines('planning', (engine) => {
  const open = engine.house([networkModule, cyclesModule])

  test('18 months are planned around every free day, the same local time in summer and winter', async () => {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const planned = await turnsOf(open(), network.scope, overlegId)
    expect(planned.map((one) => one.local.slice(0, 10))).toEqual([
      '2026-01-13',
      '2026-02-10',
      '2026-03-10',
      '2026-04-14',
      '2026-05-12',
      '2026-06-09',
      '2026-08-18',
      '2026-09-08',
      '2026-10-20',
      '2026-11-10',
      '2026-12-08',
      '2027-01-12',
      '2027-02-09',
      '2027-03-09',
      '2027-04-13',
      '2027-05-11',
      '2027-06-08',
    ])
    expect(new Set(planned.map((one) => one.local.slice(11, 16)))).toEqual(new Set(['09:30']))
    expect(planned.map((one) => one.number)).toEqual(planned.map((_, i) => i + 1))
    expect(planned.find((one) => one.local.startsWith('2026-03-10'))?.starts_at).toBe('2026-03-10T08:30:00.000Z')
    expect(planned.find((one) => one.local.startsWith('2026-04-14'))?.starts_at).toBe('2026-04-14T07:30:00.000Z')
    const isFree = await freeDays(open().house.read, network.scope)
    for (const one of planned) expect(isFree(fromText(one.due_at).toZonedDateTimeISO(ZONE).toPlainDate().toString())).toBe(false)
  })

  test('a weekly overleg keeps its time over both nights in which the clock changes', async () => {
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg({ ...weekly, holidayRule: 'skip' })
    const planned = await turnsOf(open(), network.scope, overlegId)
    const around = (day: string) => planned.filter((one) => one.local.startsWith(day)).map((one) => one.starts_at)
    expect(around('2026-03-25')).toEqual(['2026-03-25T12:00:00.000Z'])
    expect(around('2026-04-01')).toEqual(['2026-04-01T11:00:00.000Z'])
    expect(around('2026-10-21')).toEqual(['2026-10-21T11:00:00.000Z'])
    expect(around('2026-10-28')).toEqual(['2026-10-28T12:00:00.000Z'])
  })

  test('planning again changes nothing, not even an event', async () => {
    const network = await createTestNetwork(open())
    await network.overleg(monthly)
    await network.overleg(weekly)
    const before = await planningOf(open(), network.scope)
    await open().act(network.scope, (trx, ctx) => planAhead(trx, ctx))
    await open().act(network.scope, (trx, ctx) => planAhead(trx, ctx))
    expect(await planningOf(open(), network.scope)).toEqual(before)
  })

  test('every week the horizon moves on, by one timer', async () => {
    const { house, clock } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const last = async () => (await turnsOf(open(), network.scope, overlegId)).at(-1)?.slot_day ?? ''
    const first = await last()
    const planTimers = async () =>
      house.read
        .selectFrom('timer')
        .select('key')
        .where('network_id', '=', network.scope.networkId)
        .where('kind', '=', 'cycles.plan')
        .execute()
    expect(await planTimers()).toHaveLength(1)
    await house.advanceTo(clock.now().add({ hours: 24 * 100 }))
    expect((await last()) > first).toBe(true)
    const until = clock.now().toZonedDateTimeISO(ZONE).add({ months: 16 }).toPlainDate().toString()
    expect((await last()) > until).toBe(true)
    expect(await planTimers()).toHaveLength(1)
  })

  test('the plan of the first network: seven overleggen, partners every third time, nothing twice', async () => {
    const { act, house } = open()
    const network = await createTestNetwork(open())
    const found = () => act(network.scope, (trx, ctx) => createOverleggenFromPlan(trx, ctx, gooiEnVechtstreekOverleggen()))
    const ids = await found()
    const before = await planningOf(open(), network.scope)
    expect(await found()).toEqual(ids)
    expect(await planningOf(open(), network.scope)).toEqual(before)
    expect(ids.size).toBe(7)
    const inYear = async (key: string) => {
      const planned = await turnsOf(open(), network.scope, ids.get(key) ?? '')
      return planned.filter((one) => one.local > '2026-06-01' && one.local < '2027-06-01').length
    }
    expect(await inYear('ambassadeursoverleg-idu')).toBe(4)
    expect(await inYear('halfjaarlijkse-sessie-grondhouding')).toBe(2)
    // July falls in the summer holiday; August moves to after it.
    expect(await inYear('regieteam-sociaal-domein')).toBe(11)
    for (const { key, kind } of gooiEnVechtstreekOverleggen()) {
      if (['casuistiek', 'intervisie', 'themabijeenkomst'].includes(kind)) expect([key, (await inYear(key)) >= 5]).toEqual([key, true])
    }
    const regieteam = await turnsOf(open(), network.scope, ids.get('regieteam-sociaal-domein') ?? '')
    expect(regieteam.map((one) => one.with_partners)).toEqual(regieteam.map((one) => (one.number % 3 === 0 ? 1 : 0)))
    const above = (overleg: Overleg | null) => overleg?.escalatesTo
    expect(above(await overlegByKey(house.read, network.scope, 'regieteam-sociaal-domein'))).toBe(ids.get('ambassadeursoverleg-idu'))
  })

  test('no ontmoeting and no date that asks something of people lies on a free day', async () => {
    const { act, house } = open()
    const network = await createTestNetwork(open())
    await act(network.scope, (trx, ctx) => createOverleggenFromPlan(trx, ctx, gooiEnVechtstreekOverleggen()))
    const isFree = await freeDays(house.read, network.scope)
    const { rounds, ontmoetingen } = await planningOf(open(), network.scope)
    const moments = [
      ...ontmoetingen.map((one) => one.starts_at),
      ...rounds.flatMap((one) => [one.ophalen_at, one.agenderen_at, one.reflecteren_at, one.terugkoppelen_at, one.due_at]),
    ]
    expect(moments.length).toBeGreaterThan(400)
    expect(moments.filter((at) => isFree(localOf(at).slice(0, 10)))).toEqual([])
  })

  test('the round that takes something in is the first whose agenda is still open, and the next one follows it', async () => {
    const { house } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const [, second, third] = await roundsOf(house.read, network.scope, overlegId)
    const at = fromText(second?.agenderenAt ?? '').subtract({ minutes: 1 })
    expect((await roundFor(house.read, network.scope, { overlegId, at }))?.id).toBe(second?.id)
    expect((await roundFor(house.read, network.scope, { overlegId, at: at.add({ minutes: 1 }) }))?.id).toBe(third?.id)
    expect((await nextRound(house.read, network.scope, second?.id ?? ''))?.id).toBe(third?.id)
  })

  test('a rhythm that nobody can keep, a name twice and a way up that goes sideways are refused', async () => {
    const { act } = open()
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const create = (parts: Partial<typeof monthly>) => act(network.scope, (trx, ctx) => createOverleg(trx, ctx, { ...monthly, ...parts }))
    await expect(create({ name: 'Ander overleg', rrule: 'FREQ=DAILY' })).rejects.toMatchObject({
      code: 'cycles.rhythm_unusual',
      field: 'rrule',
    })
    await expect(create({})).rejects.toMatchObject({ code: 'cycles.key_taken', field: 'name' })
    await expect(create({ name: 'Ander overleg', escalatesTo: overlegId })).rejects.toMatchObject({ code: 'cycles.escalates_sideways' })
    const other = await createTestNetwork(open())
    const stranger = act(other.scope, (trx, ctx) => createOverleg(trx, ctx, { ...weekly, escalatesTo: overlegId }))
    await expect(stranger).rejects.toMatchObject({ code: 'cycles.unknown_overleg' })
  })
})
