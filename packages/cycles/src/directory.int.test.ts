import { contentModule } from '@lerende/content'
import type { PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { addOrganisation, addPerson, archiveOrganisation, networkModule, setReach } from '@lerende/network'
import { expect, test } from 'vitest'
import { addFreePeriod } from './commands/free-periods.ts'
import { cyclesModule } from './index.ts'
import { findPeople, functiesInUse, PAGE, personCard, workingDaysIn } from './queries/directory.ts'
import { organisationCard, organisationsWithPeople } from './queries/organisations.ts'
import { planningDay } from './queries/planning-day.ts'
import { createTestNetwork, monthly, weekly } from './testing/index.ts'

describeOnBothEngines('who takes part', (engine) => {
  const open = engine.house([networkModule, contentModule, cyclesModule])

  async function start() {
    const network = await createTestNetwork(open())
    const tell = (personId: PersonId, seenBy: 'niemand' | 'overleggen' | 'netwerk') =>
      open().act(network.scope, (trx, ctx) =>
        setReach(trx, ctx, { personId, days: [2, 4], ways: ['mail', 'bellen'], phone: '035 1234567', seenBy }),
      )
    return { ...network, tell, read: open().house.read }
  }

  test('people are found by words of name, functie and organisation, by filter, and page by page', async () => {
    const { scope, person, member, overleg, read } = await start()
    const regieteam = await overleg(monthly)
    await member(regieteam, 'Beleidsadviseur Huizen')
    for (let i = 1; i <= PAGE + 2; i++) await person(`Leerkracht ${String(i).padStart(2, '0')}`)
    const organisationId = await open().act(scope, (trx, ctx) =>
      addOrganisation(trx, ctx, { key: 'kc', name: 'KC De Haven', soort: 'onderwijs' }),
    )
    const add = (name: string, role: 'lid' | 'gast') =>
      open().act(scope, (trx, ctx) =>
        addPerson(trx, ctx, { name, email: `${name.replaceAll(' ', '.')}@kc.example`, functie: 'Jeugdcoach', organisationId, role }),
      )
    await add('Coach 1', 'lid')
    await add('Coach gast', 'gast')
    const find = async (over: Partial<Parameters<typeof findPeople>[2]>) => {
      const { people, total, pages } = await findPeople(read, scope, { query: '', page: 1, ...over })
      return { names: people.map((one) => one.name), total, pages }
    }
    expect(await find({ query: 'HAVEN coach' })).toEqual({ names: ['Coach 1'], total: 1, pages: 1 })
    expect(await find({ organisationId })).toMatchObject({ names: ['Coach 1'] })
    expect(await find({ functie: 'Jeugdcoach' })).toMatchObject({ names: ['Coach 1'] })
    expect(await find({ niveau: 'beleid' })).toMatchObject({ names: ['Beleidsadviseur Huizen'] })
    expect(await find({ niveau: 'bestuur' })).toEqual({ names: [], total: 0, pages: 1 })
    expect(await find({ overlegId: regieteam })).toMatchObject({ names: ['Beleidsadviseur Huizen'] })
    expect(await find({ query: 'leerkracht', page: 2 })).toEqual({ names: ['Leerkracht 25', 'Leerkracht 26'], total: PAGE + 2, pages: 2 })
    expect(await find({ query: '%' })).toMatchObject({ total: PAGE + 4 })
    expect((await functiesInUse(read, scope)).slice(0, 2)).toEqual(['Beleidsadviseur Huizen', 'Jeugdcoach'])
    expect(await organisationsWithPeople(read, scope)).toMatchObject([{ name: 'KC De Haven', people: 1 }])
    await open().act(scope, async (trx, ctx) => {
      await archiveOrganisation(trx, ctx, { organisationId })
      await addOrganisation(trx, ctx, { key: 'leeg', name: 'KC Leeg', soort: 'onderwijs' }).then((empty) =>
        archiveOrganisation(trx, ctx, { organisationId: empty }),
      )
    })
    expect(await organisationsWithPeople(read, scope)).toMatchObject([{ name: 'KC De Haven', archived: true }])
    expect(await organisationCard(read, scope, organisationId)).toMatchObject({ name: 'KC De Haven', overleggen: [], trajecten: [] })
    await expect(organisationCard(read, scope, 'weg')).rejects.toMatchObject({ code: 'cycles.unknown_organisation' })
  })

  test('how to reach somebody is told to nobody, to who sits in an overleg with them, or to the network', async () => {
    const { scope, overleg, member, person, tell, read } = await start()
    const regieteam = await overleg(monthly)
    const one = await member(regieteam, 'Beleidsadviseur 1')
    const near = await member(regieteam, 'Beleidsadviseur 2')
    const far = await person('Leerkracht 1')
    const seen = async (askerId: PersonId) => (await personCard(read, scope, { personId: one, askerId })).reach !== null
    const days = async (askerId: PersonId) => (await workingDaysIn(read, scope, { overlegId: regieteam, askerId })).map((row) => row.days)
    expect([await seen(one), await seen(near), await seen(far)]).toEqual([false, false, false])
    await tell(one, 'niemand')
    expect([await seen(one), await seen(near), await seen(far)]).toEqual([true, false, false])
    await tell(one, 'overleggen')
    expect([await seen(one), await seen(near), await seen(far)]).toEqual([true, true, false])
    expect([await days(near), await days(far)]).toEqual([
      [[2, 4], null],
      [null, null],
    ])
    await tell(one, 'netwerk')
    expect([await seen(near), await seen(far)]).toEqual([true, true])
    expect(await days(far)).toEqual([[2, 4], null])
    const card = await personCard(read, scope, { personId: one, askerId: near })
    expect(card.overleggen).toMatchObject([{ name: 'Regieteam', shared: true }])
    expect(card.reach).toMatchObject({ days: [2, 4], phone: '035 1234567' })
    // Another overleg together does not count for who left it, nor an overleg without the other.
    await overleg(weekly)
    expect((await personCard(read, scope, { personId: one, askerId: far })).overleggen).toMatchObject([{ shared: false }])
  })
  test('who plans hears what is free on a day, and who of those who tell it does not work then', async () => {
    const { scope, overleg, member, person, tell, read } = await start()
    const regieteam = await overleg(monthly)
    const one = await member(regieteam, 'Beleidsadviseur 1')
    const two = await member(regieteam, 'Beleidsadviseur 2')
    const hidden = await member(regieteam, 'Beleidsadviseur 3')
    const far = await person('Leerkracht 1')
    await tell(one, 'overleggen')
    await tell(two, 'netwerk')
    await tell(hidden, 'niemand')
    const on = (day: string | number, askerId = hidden) => planningDay(read, scope, { overlegId: regieteam, on: day, askerId })
    // Tuesday and Thursday are the days that they tell.
    expect(await on('2026-11-27')).toMatchObject({ weekday: 5, weekend: false, free: [], better: { weekday: 4, away: 0 } })
    // Who asks sees their own days, also when they tell them to nobody.
    expect((await on(5)).away.map(({ name }) => name)).toEqual(['Beleidsadviseur 1', 'Beleidsadviseur 2', 'Beleidsadviseur 3'])
    expect(await on(5, one)).toMatchObject({ told: 2, away: [{ name: 'Beleidsadviseur 1' }, { name: 'Beleidsadviseur 2' }] })
    expect(await on(5, far)).toMatchObject({ told: 1, away: [{ name: 'Beleidsadviseur 2' }] })
    expect(await on(4, far)).toMatchObject({ away: [], better: null })
    expect((await on('2026-12-25')).free.map(({ kind }) => kind)).toEqual(['schoolvakantie', 'feestdag'])
    await open().act(scope, (trx, ctx) => addFreePeriod(trx, ctx, { name: 'Studieweek', fromDay: '2026-11-09', untilDay: '2026-11-13' }))
    expect((await on('2026-11-10')).free).toEqual([{ name: 'Studieweek', kind: 'eigen' }])
    expect(await on('2026-11-28')).toMatchObject({ weekend: true, free: [] })
    await expect(planningDay(read, scope, { overlegId: 'weg', on: 1, askerId: one })).rejects.toMatchObject({
      code: 'cycles.unknown_overleg',
    })
  })
})
