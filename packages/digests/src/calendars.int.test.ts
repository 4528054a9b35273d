import {
  addMember,
  askGuest,
  cancelOntmoeting,
  changeRhythm,
  giveRsvp,
  invited,
  moveOntmoeting,
  ontmoetingById,
  openDatePoll,
  pickMoment,
  removeMember,
  takeCalendarReply,
  thankGuest,
} from '@lerende/cycles'
import { fromText, type Id, ZONE } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answerInvitation, apply, entryText, type Message, read } from './testing/calendar-client.ts'
import { mailsOf, openScene, outageUntil, rooms, type Scene } from './testing/scene.ts'

describeOnBothEngines('what stands in calendars', (engine) => {
  const open = engine.house(rooms(), { start: '2026-01-19T08:00:00Z' })

  async function start(at = '2026-01-19T08:00:00Z') {
    open().clock.moveTo(Temporal.Instant.from(at))
    const scene = await openScene(open())
    if (scene.round.ophalenAt > open().clock.now().toString()) await outageUntil(open(), scene.round.ophalenAt)
    await open().house.settled()
    return scene
  }

  async function messages(scene: Scene): Promise<Message[]> {
    const mails = await mailsOf(open(), scene.scope)
    const all = mails.flatMap((mail) => (mail.calendar ? [read(mail.to, mail.calendar)] : []))
    return all.sort((a, b) => a.sequence - b.sequence || a.to.localeCompare(b.to))
  }

  const act: (...all: Parameters<ReturnType<typeof open>['act']>) => Promise<unknown> = (...all) => open().act(...all)
  const meetingOf = async (scene: Scene) => {
    const { id } = await open()
      .house.read.selectFrom('ontmoeting')
      .select('id')
      .where('round_id', '=', scene.round.id)
      .executeTakeFirstOrThrow()
    return ontmoetingById(open().house.read, scene.scope, id)
  }
  const move = (scene: Scene, ontmoetingId: string, startsLocal: string, place = 'Regiokantoor, Bussum', durationMinutes = 90) =>
    act(scene.scope, (trx, ctx) => moveOntmoeting(trx, ctx, { ontmoetingId, startsLocal, durationMinutes, place }))

  test('the invitation names one person only, and the answer that they gave', async () => {
    const scene = await start()
    const meeting = await meetingOf(scene)
    await act(scene.scope, (trx, ctx) =>
      giveRsvp(trx, ctx, { ontmoetingId: meeting.id, personId: scene.bram, rsvp: 'ja', replacedBy: null }),
    )
    await move(scene, meeting.id, '2026-02-10T09:30', 'School, Weesp')
    const last = (await messages(scene)).slice(-3)
    expect(last.map((one) => [one.to, one.method, one.sequence, one.partstat, one.attendees.length])).toEqual([
      ['Coördinator', 'REQUEST', 1, 'NEEDS-ACTION', 1],
      ['Jeugdconsulent 1', 'REQUEST', 1, 'NEEDS-ACTION', 1],
      ['Leerkracht 1', 'REQUEST', 1, 'ACCEPTED', 1],
    ])
    await move(scene, meeting.id, '2026-02-11T09:30', 'School, Weesp')
    expect((await messages(scene)).slice(-3).map((one) => [one.sequence, one.partstat])).toEqual(Array(3).fill([2, 'NEEDS-ACTION']))
  })

  test('two changes at the same moment both rise, and each is told', async () => {
    const scene = await start()
    const meeting = await meetingOf(scene)
    await move(scene, meeting.id, '2026-02-11T09:30')
    await move(scene, meeting.id, '2026-02-12T09:30')
    const all = (await messages(scene)).filter((one) => one.to === 'Leerkracht 1')
    expect(all.map((one) => one.sequence)).toEqual([0, 1, 2])
  })

  test('who joins is invited to what was asked already, who leaves has it taken out, who comes back gets it back', async () => {
    const scene = await start()
    const late = await scene.member(scene.overlegId, 'Wijkverpleegkundige 1')
    const mine = async () => (await messages(scene)).filter((one) => one.to === 'Wijkverpleegkundige 1')
    expect((await mine()).map((one) => one.method)).toEqual(['REQUEST'])
    await act(scene.scope, (trx, ctx) => removeMember(trx, ctx, { overlegId: scene.overlegId, personId: late }))
    const member = { overlegId: scene.overlegId, personId: late, role: 'lid' as const, partner: false }
    await act(scene.scope, (trx, ctx) => addMember(trx, ctx, member))
    expect((await mine()).map((one) => [one.method, one.sequence])).toEqual([
      ['REQUEST', 0],
      ['CANCEL', 1],
      ['REQUEST', 2],
    ])
    const mails = await mailsOf(open(), scene.scope, 'withdrawn')
    expect(mails.map((mail) => [mail.to, mail.subject])).toEqual([
      ['Wijkverpleegkundige 1', 'Je bent niet meer uitgenodigd voor Regieteam'],
    ])
    // Another role is no other invitation.
    await act(scene.scope, (trx, ctx) => addMember(trx, ctx, { ...member, role: 'begeleider' }))
    expect(await mine()).toHaveLength(3)
    expect(apply(await mine(), 0)).toHaveLength(1)
  })

  test('a guest is invited, keeps the place when the moment moves, and loses it when thanked', async () => {
    const scene = await start()
    const meeting = await meetingOf(scene)
    const guest = await scene.person('Kinderarts')
    const ask = { ontmoetingId: meeting.id, personId: guest }
    await act(scene.scope, (trx, ctx) => askGuest(trx, ctx, ask))
    await act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, { ...ask, rsvp: 'ja', replacedBy: null }))
    await move(scene, meeting.id, '2026-02-11T09:30')
    const mine = async () => (await messages(scene)).filter((one) => one.to === 'Kinderarts')
    expect((await mine()).map((one) => [one.method, one.partstat])).toEqual([
      ['REQUEST', 'NEEDS-ACTION'],
      ['REQUEST', 'NEEDS-ACTION'],
    ])
    await act(scene.scope, (trx, ctx) => thankGuest(trx, ctx, ask))
    expect((await mine()).at(-1)?.method).toBe('CANCEL')
  })

  test('an invitation after the agenda closed does not ask to bring things in', async () => {
    const scene = await start()
    await outageUntil(open(), scene.round.agenderenAt)
    await scene.member(scene.overlegId, 'Wijkverpleegkundige 1')
    const mail = (await mailsOf(open(), scene.scope, 'invitation')).find((one) => one.to === 'Wijkverpleegkundige 1')
    expect(mail?.text).toContain('Je bent uitgenodigd voor Regieteam')
    expect(mail?.text).not.toContain('/reflecteren/')
  })

  test('an invitation is accepted from a calendar program; it moves, and the entry moves with the question whether they still come', async () => {
    const scene = await start()
    const meeting = await meetingOf(scene)
    const held = async () => {
      const mails = await mailsOf(open(), scene.scope)
      return mails.filter((mail) => mail.to === 'Leerkracht 1' && mail.calendar).map((mail) => mail.calendar ?? '')
    }
    const take = (invitation: string, partstat: 'ACCEPTED' | 'TENTATIVE') => {
      const { clock } = open()
      const reply = answerInvitation(invitation, partstat, clock.now())
      const house = { clock, keys: testKeys, correlationId: 'mail' }
      return open().house.run((trx) => takeCalendarReply(trx, house, { ...reply, receivedAt: clock.now() }))
    }
    const rsvp = async () => (await invited(open().house.read, scene.scope, meeting.id)).find((one) => one.personId === scene.bram)?.rsvp
    const [first = ''] = await held()
    expect(await take(first, 'ACCEPTED')).toMatchObject({ outcome: 'recorded', rsvp: 'ja' })
    expect(await rsvp()).toBe('ja')
    await move(scene, meeting.id, '2026-02-12T10:00')
    expect(await rsvp()).toBe(null)
    const last = (await held()).map((calendar) => read('Leerkracht 1', calendar)).at(-1)
    expect(last).toMatchObject({ sequence: 1, partstat: 'NEEDS-ACTION', startsAt: Date.parse('2026-02-12T09:00:00Z') })
    open().clock.advance({ minutes: 1 })
    expect(await take(first, 'ACCEPTED')).toEqual({ outcome: 'refused', reason: 'ouder' })
    const newest = (await held()).find((calendar) => calendar.includes('SEQUENCE:1')) ?? ''
    expect(await take(newest, 'TENTATIVE')).toMatchObject({ outcome: 'recorded', rsvp: 'misschien' })
    expect(await rsvp()).toBe('misschien')
  })

  test('members are asked which moment suits, and all of them are invited to the one that is chosen, however far ahead', async () => {
    const scene = await start()
    const { overlegId } = scene
    const moments = ['2026-06-03T14:00', '2026-06-05T09:30']
    const poll = { overlegId, topic: 'Samen het jaarplan maken', place: 'School, Weesp', durationMinutes: 120, moments, confirmed: [] }
    const pollId = String(await act(scene.scope, (trx, ctx) => openDatePoll(trx, ctx, poll)))
    const asked = await mailsOf(open(), scene.scope, 'date-poll')
    expect(asked.map((mail) => mail.to)).toEqual(['Coördinator', 'Jeugdconsulent 1', 'Leerkracht 1'])
    expect(asked[0]?.subject).toBe('Wanneer kun je? Regieteam: Samen het jaarplan maken')
    expect(asked[0]?.text).toContain('woensdag 3 juni om 14:00')
    expect(new Set(asked.map((mail) => /\/datum\/([\w.-]+)/.exec(mail.text)?.[1])).size).toBe(3)
    const moment = await open()
      .house.read.selectFrom('date_poll_moment')
      .select('id')
      .where('poll_id', '=', pollId)
      .orderBy('starts_at')
      .executeTakeFirstOrThrow()
    const before = (await messages(scene)).length
    await act(scene.scope, (trx, ctx) => pickMoment(trx, ctx, { overlegId, pollId, momentId: moment.id }))
    const invited = (await mailsOf(open(), scene.scope, 'invitation')).filter((mail) => mail.calendar?.includes('20260603T140000'))
    expect(invited.map((mail) => mail.to)).toEqual(['Coördinator', 'Jeugdconsulent 1', 'Leerkracht 1'])
    expect(invited[0]?.text).not.toContain('/reflecteren/')
    expect(await messages(scene)).toHaveLength(before + 3)
    // When its round begins nobody gets it a second time.
    await outageUntil(open(), '2026-06-01T08:00:00Z')
    const again = (await messages(scene)).filter((one) => one.startsAt === Date.parse('2026-06-03T12:00:00Z'))
    expect(again).toHaveLength(3)
  })

  test('for every history, a calendar that got the mails in any order, some twice, says what the database says', async () => {
    // Around both changes of the clock; the rhythm gives an ontmoeting in March and in October of its own.
    const moments = ['2026-03-28T09:30', '2026-03-29T07:30', '2026-03-30T14:00', '2026-10-24T09:30', '2026-10-25T13:00', '2026-10-26T09:30']
    const step = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), at: fc.constantFrom(...moments), minutes: fc.constantFrom(60, 90) }),
      fc.record({
        kind: fc.constant('place' as const),
        place: fc.constantFrom('School, Weesp', 'Regiokantoor, Bussum', 'Gemeentehuis; zaal 1, Huizen'),
      }),
      fc.record({ kind: fc.constant('rhythm' as const), day: fc.constantFrom('2TU', '3WE', '4TH') }),
      fc.record({ kind: fc.constant('cancel' as const) }),
      fc.record({ kind: fc.constant('leave' as const), who: fc.nat(2) }),
      fc.record({ kind: fc.constant('join' as const), who: fc.nat(2), partner: fc.boolean() }),
      fc.record({
        kind: fc.constant('answer' as const),
        who: fc.nat(2),
        rsvp: fc.constantFrom('ja' as const, 'nee' as const),
        standIn: fc.boolean(),
      }),
      fc.record({ kind: fc.constant('guest' as const), come: fc.boolean() }),
      fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 30) }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('2026-01-19T08:00:00Z', '2026-03-01T08:00:00Z', '2026-09-21T08:00:00Z'),
        fc.array(step, { minLength: 1, maxLength: 9 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (begin, steps, chances) => {
          const scene = await start(begin)
          const people = [scene.anna, scene.bram, await scene.member(scene.overlegId, 'Wijkverpleegkundige 1')]
          const [stand, guest] = [await scene.person('Kinderarts'), await scene.person('Schoolleider')]
          const meeting = await meetingOf(scene)
          for (const one of steps) await take(scene, meeting.id, { one, people, stand, guest }).catch(onlyRefusals)
          const sent = await messages(scene)
          const doubled = sent.flatMap((one) => (chances.next().value > 0.6 ? [one, one] : [one]))
          const order = doubled.map((one) => ({ one, at: chances.next().value })).sort((a, b) => a.at - b.at)
          // What is over stays in calendars as it was, whoever left since.
          const now = open().clock.now().epochMilliseconds
          const coming = order.map(({ one }) => one)
          expect(apply(coming, now)).toEqual(await shouldHold(scene, now))
        },
      ),
      { numRuns: 12, endOnFailure: true },
    )
  }, 240_000)

  /** What the database says, read without what the letters are made with. */
  async function shouldHold(scene: Scene, now: number): Promise<string[]> {
    const { read } = open().house
    const rows = await read
      .selectFrom('ontmoeting')
      .innerJoin('round', 'round.id', 'ontmoeting.round_id')
      .select(['ontmoeting.id', 'starts_at', 'ends_at', 'ontmoeting.place', 'with_partners', 'phase'])
      .where('ontmoeting.overleg_id', '=', scene.overlegId)
      .where('ontmoeting.status', '=', 'gepland')
      .execute()
    const members = await read
      .selectFrom('overleg_member')
      .innerJoin('person', 'person.id', 'person_id')
      .select(['person_id', 'name', 'partner'])
      .where('overleg_id', '=', scene.overlegId)
      .execute()
    const answers = await read
      .selectFrom('attendance')
      .innerJoin('person', 'person.id', 'person_id')
      .select(['ontmoeting_id', 'person_id', 'name', 'replaced_by'])
      .where('attendance.network_id', '=', scene.scope.networkId)
      .execute()
    return rows
      .filter((row) => fromText(row.starts_at).epochMilliseconds > now)
      .flatMap((row) => {
        const here = answers.filter((one) => one.ontmoeting_id === row.id)
        const names = here.filter((one) => !members.some((member) => member.person_id === one.person_id)).map((one) => one.name)
        const answered = new Set(here.map((one) => one.person_id))
        if (row.phase !== 'gepland') {
          for (const member of members) {
            if (member.partner === 0 || row.with_partners === 1 || answered.has(member.person_id)) names.push(member.name)
          }
        }
        const moment = { startsAt: fromText(row.starts_at).epochMilliseconds, endsAt: fromText(row.ends_at).epochMilliseconds }
        return names.map((to) => entryText({ to, uid: `ontmoeting-${row.id}@localhost`, ...moment, place: row.place }))
      })
      .sort()
  }

  interface Step {
    one: { kind: string } & Record<string, unknown>
    people: Id<'person'>[]
    stand: string
    guest: string
  }

  async function take(scene: Scene, ontmoetingId: Id<'ontmoeting'>, { one, people, stand, guest }: Step): Promise<void> {
    const now = await ontmoetingById(open().house.read, scene.scope, ontmoetingId)
    const local = fromText(now.startsAt).toZonedDateTimeISO(ZONE).toPlainDateTime().toString().slice(0, 16)
    const personId = people[Number(one.who)] ?? scene.anna
    switch (one.kind) {
      case 'move':
        return void (await move(scene, ontmoetingId, String(one.at), now.place, Number(one.minutes)))
      case 'place':
        return void (await move(scene, ontmoetingId, local, String(one.place)))
      case 'rhythm': {
        const rhythm = { startsLocal: '2024-09-10T09:30', durationMinutes: 90, holidayRule: 'move-later' as const }
        const input = { overlegId: scene.overlegId, rrule: `FREQ=MONTHLY;BYDAY=${String(one.day)}`, ...rhythm }
        return void (await act(scene.scope, (trx, ctx) => changeRhythm(trx, ctx, input)))
      }
      case 'cancel':
        return void (await act(scene.scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId, reason: 'De zaal is weg' })))
      case 'leave':
        return void (await act(scene.scope, (trx, ctx) => removeMember(trx, ctx, { overlegId: scene.overlegId, personId })))
      case 'join': {
        const input = { overlegId: scene.overlegId, personId, role: 'lid' as const, partner: one.partner === true }
        return void (await act(scene.scope, (trx, ctx) => addMember(trx, ctx, input)))
      }
      case 'answer': {
        const rsvp = one.rsvp === 'ja' ? ('ja' as const) : ('nee' as const)
        const input = { ontmoetingId, personId, rsvp, replacedBy: rsvp === 'nee' && one.standIn ? stand : null }
        return void (await act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, input)))
      }
      case 'guest':
        return void (await act(scene.scope, (trx, ctx) =>
          one.come ? askGuest(trx, ctx, { ontmoetingId, personId: guest }) : thankGuest(trx, ctx, { ontmoetingId, personId: guest }),
        ))
      default:
        return outageUntil(
          open(),
          open()
            .clock.now()
            .add({ hours: Number(one.hours) })
            .toString(),
        )
    }
  }
})

/** That a step is refused is part of a history; anything else is a mistake. */
function onlyRefusals(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('cycles.'))) throw error
}
