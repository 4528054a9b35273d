import { giveRsvp, ontmoetingOfRound, recordAttendance } from '@lerende/cycles'
import { fromText, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { addOrganisation, addPerson, correctPerson, setReach } from '@lerende/network'
import { expect, test } from 'vitest'
import { missingAtTable, themes, whomToInvite } from './queries/table.ts'
import { openScene, rooms } from './testing/scene.ts'

describeOnBothEngines('who is missing at the table', (engine) => {
  const open = engine.house(rooms, { start: '2026-01-05T08:00:00Z' })

  test('is told for an overleg and for a theme, and whom to invite with the reasons in words', async () => {
    open().clock.moveTo(Temporal.Instant.from('2026-01-05T08:00:00Z'))
    const scene = await openScene(open(), 2)
    const { scope, overlegId } = scene
    const { read } = open().house
    const [one, two] = scene.people as [PersonId, PersonId]
    const { trajecten } = await themes(read, scope)
    const traject = trajecten.find(({ key }) => key === 'systemische-analyse-aanmelding')?.key ?? ''
    const organisations = new Map<string, string>()
    for (const [key, name] of [
      ['gemeente-huizen', 'Gemeente Huizen'],
      ['gemeente-hilversum', 'Gemeente Hilversum'],
      ['ggd-gooi-en-vechtstreek', 'GGD Gooi en Vechtstreek'],
      ['youke', 'Youké'],
    ] as const) {
      const organisationId = await open().act(scope, (trx, ctx) => addOrganisation(trx, ctx, { key, name, soort: 'overig' }))
      organisations.set(key, organisationId)
    }
    const idOf = (key: string) => organisations.get(key) ?? ''
    const act = open().act
    const ggd = await act(scope, (trx, ctx) =>
      addPerson(trx, ctx, {
        name: 'POH-Jeugd GGD 1',
        email: `${newId()}@ggd.example`,
        functie: 'POH-Jeugd',
        organisationId: idOf('ggd-gooi-en-vechtstreek'),
        role: 'lid',
      }),
    )
    for (const [personId, key] of [
      [one, 'gemeente-huizen'],
      [two, 'youke'],
    ] as const) {
      await act(scope, (trx, ctx) => correctPerson(trx, ctx, { personId, name: key, functie: '', organisationId: idOf(key) }))
    }
    const now = () => open().clock.now()
    const missing = async (theme = {}) =>
      (await missingAtTable(read, scope, { overlegId, now: now(), ...theme })).map((found) => found.name)
    expect(await missing()).toEqual(['Gemeente Huizen', 'Youké'])

    const ontmoeting = await ontmoetingOfRound(read, scope, scene.first.id)
    await act(scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId: ontmoeting.id, personId: two, rsvp: 'nee', replacedBy: ggd }))
    await open().house.advanceTo(fromText(ontmoeting.endsAt).add({ minutes: 1 }))
    await act(scope, (trx, ctx) => recordAttendance(trx, ctx, { ontmoetingId: ontmoeting.id, personIds: [one, ggd] }))
    await open().house.settled()
    expect(await missing()).toEqual(['Youké'])
    expect(await missing({ traject })).toEqual(['Gemeente Hilversum'])

    // A year later nobody was there in the last year, and the one from the GGD knows somebody and works that day.
    open().clock.moveTo(now().add({ hours: 366 * 24 }))
    await open().house.settled()
    await act(scope, (trx, ctx) => setReach(trx, ctx, { personId: ggd, days: [2], ways: [], phone: null, seenBy: 'netwerk' }))
    expect(await missing({ traject })).toContain('GGD Gooi en Vechtstreek')
    const asked = { overlegId, now: now(), askerId: one }
    expect(await whomToInvite(read, scope, { ...asked, traject })).toMatchObject([
      {
        personId: ggd,
        reasons: [
          { kind: 'knows', people: 1 },
          { kind: 'works', weekday: 2 },
        ],
      },
    ])
    await act(scope, (trx, ctx) => setReach(trx, ctx, { personId: ggd, days: [2], ways: [], phone: null, seenBy: 'niemand' }))
    expect(await whomToInvite(read, scope, { ...asked, traject })).toMatchObject([{ reasons: [{ kind: 'knows' }] }])
    expect(await whomToInvite(read, scope, { ...asked, rodeLijn: 'geen' })).toEqual([])
  })
})
