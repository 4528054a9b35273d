import { cancelOntmoeting, giveRsvp, moveOntmoeting, ontmoetingOfRound, planAhead, recordAttendance } from '@lerende/cycles'
import { fromText, newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { chooseByLink, queueSignInMail, setPreference } from './index.ts'
import { answer, bringIn, decideOn, goTo, mailsOf, openScene, rooms, type Scene } from './testing/scene.ts'

describeOnBothEngines('letters', (engine) => {
  const open = engine.house(rooms(), { start: '2026-01-19T08:00:00Z' })

  async function start() {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    const scene = await openScene(open())
    const ontmoeting = await ontmoetingOfRound(open().house.read, scene.scope, scene.round.id)
    return { ...scene, ontmoeting }
  }

  const letters = async (scene: Scene, purpose: string) => mailsOf(open(), scene.scope, purpose)
  const names = async (scene: Scene, purpose: string) => (await letters(scene, purpose)).map((mail) => mail.to)
  const everyone = ['Coördinator', 'Jeugdconsulent 1', 'Leerkracht 1']

  test('when bringing in begins everyone is invited once, with the date for their calendar', async () => {
    const scene = await start()
    await scene.member(scene.overlegId, 'Partner', 'lid', true)
    await goTo(open(), '2026-01-21T12:00')
    const sent = await letters(scene, 'invitation')
    expect(sent.map((mail) => mail.to)).toEqual(everyone)
    for (const mail of sent) {
      expect(mail.text).toContain('dinsdag 10 februari')
      expect(mail.text).toContain(`/reflecteren/${scene.round.id}/grondhouding-in-twee-minuten`)
      expect(mail.calendar).toContain('METHOD:REQUEST')
      expect(mail.calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20260210T093000')
    }
    await open().act(scene.scope, (trx, ctx) => planAhead(trx, ctx))
    await goTo(open(), '2026-02-09T12:00')
    expect(await letters(scene, 'invitation')).toEqual(sent)
  })

  test('who is invited hears of a move and of a cancellation, each once; before the invitation only who said yes', async () => {
    const scene = await start()
    const { ontmoeting } = scene
    const act = open().act
    const move = (startsLocal: string, place: string) =>
      act(scene.scope, (trx, ctx) => moveOntmoeting(trx, ctx, { ontmoetingId: ontmoeting.id, startsLocal, durationMinutes: 90, place }))
    await move('2026-02-11T09:30', 'Regiokantoor, Bussum')
    expect(await letters(scene, 'moved')).toEqual([])
    await goTo(open(), '2026-01-22T12:00')
    await move('2026-02-12T10:00', 'Regiokantoor, Bussum')
    const moved = await letters(scene, 'moved')
    expect(moved.map((mail) => mail.to)).toEqual(everyone)
    expect(moved[0]?.text).toContain('woensdag 11 februari om 09:30')
    expect(moved[0]?.text.replace(/\s+/g, ' ')).toContain('donderdag 12 februari om 10:00')
    expect(moved[0]?.calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20260212T100000')
    await goTo(open(), '2026-01-23T12:00')
    await move('2026-02-12T10:00', 'School, Weesp')
    const place = (await letters(scene, 'moved')).slice(3)
    expect(place.map((mail) => mail.subject)).toEqual(Array(3).fill('Regieteam is op een andere plek'))
    const cancel = (ontmoetingId: string) =>
      act(scene.scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId, reason: 'De begeleider is ziek' }))
    await cancel(ontmoeting.id)
    const cancelled = await letters(scene, 'cancelled')
    expect(cancelled.map((mail) => mail.to)).toEqual(everyone)
    expect(cancelled[0]?.calendar).toContain('METHOD:CANCEL')
    const uid = (calendar: string | null | undefined) => /UID:(.*)/.exec(calendar ?? '')?.[1]
    expect(uid(cancelled[0]?.calendar)).toBe(uid(moved[0]?.calendar))
    const may = await open()
      .house.read.selectFrom('ontmoeting')
      .select('id')
      .where('network_id', '=', scene.scope.networkId)
      .where('slot_day', '=', '2026-05-12')
      .executeTakeFirstOrThrow()
    await act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, { ontmoetingId: may.id, personId: scene.bram, rsvp: 'ja', replacedBy: null }))
    await cancel(may.id)
    expect((await names(scene, 'cancelled')).slice(3)).toEqual(['Leerkracht 1'])
  })

  test('who comes in somebody’s place is asked, once', async () => {
    const scene = await start()
    await goTo(open(), '2026-01-22T12:00')
    const stand = await scene.person('Leerkracht 2')
    const answers = { ontmoetingId: scene.ontmoeting.id, personId: scene.bram, rsvp: 'nee' as const, replacedBy: stand }
    await open().act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, answers))
    await open().act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, answers))
    const sent = await letters(scene, 'replacement')
    expect(sent.map((mail) => [mail.to, mail.subject])).toEqual([['Leerkracht 2', 'Kom jij in de plaats van Leerkracht 1?']])
    expect(sent[0]?.calendar).toContain('METHOD:REQUEST')
  })

  test('who was there is asked how it was, once, and nobody when it was called off', async () => {
    const scene = await start()
    await open().act(scene.scope, (trx, ctx) =>
      giveRsvp(trx, ctx, { ontmoetingId: scene.ontmoeting.id, personId: scene.anna, rsvp: 'ja', replacedBy: null }),
    )
    await goTo(open(), '2026-02-10T10:00')
    await open().act(scene.scope, (trx, ctx) =>
      recordAttendance(trx, ctx, { ontmoetingId: scene.ontmoeting.id, personIds: [scene.anna, scene.coordinator] }),
    )
    await goTo(open(), '2026-02-12T12:00')
    expect(await names(scene, 'look-back')).toEqual(['Coördinator', 'Jeugdconsulent 1'])
    const march = await open()
      .house.read.selectFrom('ontmoeting')
      .select('id')
      .where('network_id', '=', scene.scope.networkId)
      .where('slot_day', '=', '2026-03-10')
      .executeTakeFirstOrThrow()
    await open().act(scene.scope, (trx, ctx) =>
      giveRsvp(trx, ctx, { ontmoetingId: march.id, personId: scene.anna, rsvp: 'ja', replacedBy: null }),
    )
    await open().act(scene.scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: march.id, reason: 'Geen zaal' }))
    await goTo(open(), '2026-03-20T12:00')
    expect(await names(scene, 'look-back')).toHaveLength(2)
  })

  test('an answer that is late is asked of who leads the overleg, once a week until it is there', async () => {
    const scene = await start()
    const bundleId = await decideOn(scene, [await bringIn(scene, scene.anna, 'De contactpersoon wisselt steeds.')], 'Vaste contactpersoon')
    await goTo(open(), '2026-02-24T16:00')
    expect(await letters(scene, 'overdue')).toEqual([])
    await goTo(open(), '2026-03-20T12:00')
    const late = await letters(scene, 'overdue')
    expect(late.length).toBeGreaterThanOrEqual(2)
    expect(new Set(late.map((mail) => mail.to))).toEqual(new Set(['Coördinator']))
    expect(new Set(late.map((mail) => mail.dueAt.slice(0, 10))).size).toBe(late.length)
    expect(late[0]?.subject).toBe('Er wacht nog iemand op antwoord: Vaste contactpersoon')
    await answer(scene, bundleId, 'Vanaf maart is er één vast aanspreekpunt.')
    await goTo(open(), '2026-05-20T12:00')
    expect(await letters(scene, 'overdue')).toHaveLength(late.length)
  })

  test('on the review day who hears at once is asked whether it really changed, whoever brought it in, once', async () => {
    const scene = await start()
    for (const personId of [scene.anna, scene.bram]) {
      await open().act(scene.scope, (trx, ctx) =>
        setPreference(trx, ctx, { personId, cadence: 'week', weekday: 4, time: '08:00', atOnce: true, letters: true }),
      )
    }
    const signals = [
      await bringIn(scene, scene.anna, 'De contactpersoon wisselt steeds.'),
      await bringIn(scene, scene.anna, 'Elk half jaar een nieuwe contactpersoon.'),
    ]
    const bundleId = await decideOn(scene, signals, 'Vaste contactpersoon', '2026-04-14')
    await answer(scene, bundleId, 'Vanaf maart is er één vast aanspreekpunt.')
    await goTo(open(), '2026-04-13T12:00')
    expect(await letters(scene, 'review')).toEqual([])
    await goTo(open(), '2026-04-30T12:00')
    const asked = await letters(scene, 'review')
    expect(asked.map((mail) => [mail.to, mail.subject])).toEqual([
      ['Jeugdconsulent 1', 'Is het echt anders geworden: Vaste contactpersoon'],
      ['Leerkracht 1', 'Is het echt anders geworden: Vaste contactpersoon'],
    ])
    expect(asked[0]?.text).toContain('Elke school krijgt één vast aanspreekpunt.')
  })

  test('letters about one thing are one thread, and what somebody chose to get stops with one click', async () => {
    const scene = await start()
    for (const personId of [scene.anna, scene.bram]) {
      await open().act(scene.scope, (trx, ctx) =>
        setPreference(trx, ctx, { personId, cadence: 'week', weekday: 4, time: '08:00', atOnce: true, letters: true }),
      )
    }
    const bundleId = await decideOn(
      scene,
      [await bringIn(scene, scene.anna, 'De contactpersoon wisselt steeds.')],
      'Vaste contactpersoon',
      '2026-04-14',
    )
    await answer(scene, bundleId, 'Vanaf maart is er één vast aanspreekpunt.')
    const headers = async (personId: string, purpose: string) => {
      const rows = await open()
        .house.read.selectFrom('outbox_mail')
        .innerJoin('outbox_content', (join) =>
          join.onRef('outbox_content.network_id', '=', 'outbox_mail.network_id').onRef('outbox_content.key', '=', 'outbox_mail.key'),
        )
        .select('headers_json')
        .where('outbox_mail.network_id', '=', scene.scope.networkId)
        .where('person_id', '=', personId)
        .where('purpose', '=', purpose)
        .execute()
      return rows.map((row) => JSON.parse(row.headers_json))
    }
    await open().house.settled()
    const [stop] = await headers(scene.anna, 'answer')
    const token = /\/afmelden\/([^>]+)>/.exec(stop['List-Unsubscribe'])?.[1] ?? ''
    await chooseByLink(open().house, newId(), { token, cadence: 'never' })
    const second = await decideOn(scene, [await bringIn(scene, scene.bram, 'De wachttijd is te lang.')], 'Wachttijd')
    await answer(scene, second, 'De wachttijd gaat naar zes weken.')
    await goTo(open(), '2026-04-30T12:00')
    // The first one still waited when it was stopped.
    expect(await headers(scene.anna, 'answer')).toEqual([])
    const [told, other] = await headers(scene.bram, 'answer')
    const [asked] = await headers(scene.bram, 'review')
    const [invited] = await headers(scene.bram, 'invitation')
    expect(told.References).toMatch(/^<[0-9a-f]{40}@lerendebeweging\.example>$/)
    const threads = [told.References, other.References]
    expect(new Set(threads).size).toBe(2)
    expect(threads).toContain(asked.References)
    expect(threads).not.toContain(invited.References)
    for (const one of [told, asked]) expect(one['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click')
    // An invitation has a way out of its own, which stops letters as well.
    expect(invited['List-Id']).toContain('brieven.')
    expect(invited['List-Unsubscribe']).toContain('?ook=brieven')
  })

  test('a sign-in link goes out at any hour, before everything else', async () => {
    const scene = await start()
    await goTo(open(), '2026-01-24T23:30')
    const person = { id: scene.anna, name: 'Jeugdconsulent 1', email: await emailOf(scene.anna), networkId: scene.scope.networkId }
    await open().act(scene.scope, (trx, ctx) => queueSignInMail(trx, ctx, { person, token: 'geheim' }))
    const [mail] = await letters(scene, 'sign-in')
    expect(mail?.dueAt).toBe(open().clock.now().toString({ fractionalSecondDigits: 3 }))
    expect(mail?.text).toContain('/aanmelden/geheim')
    const row = await open()
      .house.read.selectFrom('outbox_mail')
      .select(['urgent', 'key'])
      .where('purpose', '=', 'sign-in')
      .where('network_id', '=', scene.scope.networkId)
      .executeTakeFirstOrThrow()
    expect(row.urgent).toBe(1)
    expect(row.key).not.toContain('geheim')
    expect(fromText(mail?.dueAt ?? '').epochMilliseconds).toBe(open().clock.now().epochMilliseconds)
  })

  async function emailOf(personId: string): Promise<string> {
    const row = await open().house.read.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()
    return row.email
  }
})
