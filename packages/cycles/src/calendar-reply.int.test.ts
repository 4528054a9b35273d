import { fromText, type NetworkScope, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { createCallerFactory, networkModule, personById } from '@lerende/network'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { syncCalendars } from './commands/calendar.ts'
import {
  askedToMove,
  cancelOntmoeting,
  cyclesModule,
  giveRsvp,
  invited,
  moveOntmoeting,
  OtherMomentAsked,
  type Rsvp,
  RsvpGiven,
  removeMember,
  takeCalendarReply,
} from './index.ts'
import { cyclesRouter } from './router/index.ts'
import { createTestNetwork, monthly, recorded, turnsOf } from './testing/index.ts'

interface Said {
  from: string
  about?: string
  method?: string
  uid?: string
  sequence?: number
  /** DTSTAMP, and by default when it came in */
  at?: string
  receivedAt?: string
  partstat?: string
  to?: string
  lines?: readonly string[]
}

describeOnBothEngines('answers from calendars', (engine) => {
  const open = engine.house([networkModule, cyclesModule], { start: '2026-01-19T08:00:00Z' })

  async function start() {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    const network = await createTestNetwork(open())
    const overlegId = await network.overleg(monthly)
    const lead = await network.member(overlegId, 'Coördinator', 'coordinator')
    const anna = await network.member(overlegId, 'Jeugdconsulent 1')
    const bram = await network.member(overlegId, 'Leerkracht 1')
    const turn = (await turnsOf(open(), network.scope, overlegId)).find((one) => one.starts_at > '2026-02-01')
    if (!turn) throw new Error('there is an ontmoeting in February')
    const ontmoetingId = turn.ontmoetingId
    await open().house.advanceTo(Temporal.Instant.from('2026-02-09T08:00:00Z'))
    const sync = () => open().act(network.scope, (trx, ctx) => syncCalendars(trx, ctx, ontmoetingId))
    await sync()
    return { ...network, overlegId, lead, anna, bram, ontmoetingId, sync, startsAt: turn.starts_at }
  }
  type Scene = Awaited<ReturnType<typeof start>>

  const mailOf = async (scope: NetworkScope, id: PersonId) => (await personById(open().house.read, scope, id)).email

  async function take(scene: Scene, said: Said) {
    const at = said.at ?? open().clock.now().toString()
    const text = [
      'BEGIN:VCALENDAR',
      `METHOD:${said.method ?? 'REPLY'}`,
      'BEGIN:VEVENT',
      `UID:${said.uid ?? `ontmoeting-${scene.ontmoetingId}@netwerk.example`}`,
      `SEQUENCE:${said.sequence ?? 0}`,
      `DTSTAMP:${at.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
      `ATTENDEE;PARTSTAT=${said.partstat ?? 'ACCEPTED'}${said.to ? `;DELEGATED-TO="mailto:${said.to}"` : ''}:mailto:${said.about ?? said.from}`,
      ...(said.lines ?? []),
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    const { clock } = open()
    const house = { clock, keys: testKeys, correlationId: 'mail' }
    const mail = { from: said.from, calendar: text, receivedAt: Temporal.Instant.from(said.receivedAt ?? at) }
    const result = await open().house.run((trx) => takeCalendarReply(trx, house, mail))
    await open().house.settled()
    return result
  }

  async function answers(scene: Scene) {
    const people = await invited(open().house.read, scene.scope, scene.ontmoetingId)
    return Object.fromEntries(people.map((one) => [one.name, one.rsvp]))
  }
  const reasonOf = (result: Awaited<ReturnType<typeof take>>) => (result.outcome === 'refused' ? result.reason : result.outcome)

  test('yes, maybe and no from a calendar count, each once, and the newest wins whatever comes in later', async () => {
    const scene = await start()
    const from = await mailOf(scene.scope, scene.anna)
    expect(reasonOf(await take(scene, { from: from.toUpperCase(), about: from, at: '2026-02-09T09:00:00Z' }))).toBe('recorded')
    expect(await answers(scene)).toMatchObject({ 'Jeugdconsulent 1': 'ja', 'Leerkracht 1': null })
    open().clock.advance({ hours: 1 })
    expect(reasonOf(await take(scene, { from, at: '2026-02-09T11:00:00Z', partstat: 'DECLINED' }))).toBe('recorded')
    expect(reasonOf(await take(scene, { from, at: '2026-02-09T09:00:00Z' }))).toBe('al-gehoord')
    expect(reasonOf(await take(scene, { from, at: '2026-02-09T10:00:00Z', partstat: 'TENTATIVE' }))).toBe('al-gehoord')
    expect(await answers(scene)).toMatchObject({ 'Jeugdconsulent 1': 'nee' })
    expect(reasonOf(await take(scene, { from, at: '2026-02-09T12:00:00Z', partstat: 'DECLINED' }))).toBe('unchanged')
    expect((await recorded(open(), scene.scope, RsvpGiven)).map((one) => one.rsvp)).toEqual(['ja', 'nee'])
  })

  test('a mail that was under way when somebody answered on our page does not undo that', async () => {
    const scene = await start()
    const from = await mailOf(scene.scope, scene.anna)
    open().clock.advance({ hours: 2 })
    const said = { ontmoetingId: scene.ontmoetingId, personId: scene.anna, rsvp: 'nee' as Rsvp, replacedBy: null }
    await open().act(scene.scope, (trx, ctx) => giveRsvp(trx, ctx, said))
    expect(reasonOf(await take(scene, { from, at: '2026-02-09T08:30:00Z' }))).toBe('ouder')
    expect(await answers(scene)).toMatchObject({ 'Jeugdconsulent 1': 'nee' })
  })

  test('an answer to an invitation of before the last change is no answer to it', async () => {
    const scene = await start()
    const from = await mailOf(scene.scope, scene.anna)
    const input = { ontmoetingId: scene.ontmoetingId, startsLocal: '2026-02-25T09:30', durationMinutes: 90, place: 'Weesp' }
    await open().act(scene.scope, (trx, ctx) => moveOntmoeting(trx, ctx, input))
    await scene.sync()
    expect(reasonOf(await take(scene, { from, sequence: 0 }))).toBe('ouder')
    expect(reasonOf(await take(scene, { from, sequence: 1 }))).toBe('recorded')
  })

  test('somebody else comes: known, they are asked; unknown, it stays a no and the sender has to say who', async () => {
    const scene = await start()
    const from = await mailOf(scene.scope, scene.anna)
    const stand = await scene.person('Leerkracht 2')
    const to = await mailOf(scene.scope, stand)
    const sent = await take(scene, { from, partstat: 'DELEGATED', to })
    expect(sent).toMatchObject({ outcome: 'recorded', rsvp: 'nee', unknownStandIn: false })
    expect(await answers(scene)).toMatchObject({ 'Jeugdconsulent 1': 'nee', 'Leerkracht 2': 'ja' })
    open().clock.advance({ minutes: 5 })
    // Their program says no once more, without who it was: the stand-in stays.
    expect(reasonOf(await take(scene, { from, partstat: 'DECLINED' }))).toBe('unchanged')
    expect(await answers(scene)).toMatchObject({ 'Leerkracht 2': 'ja' })
    const other = await take(scene, { from: await mailOf(scene.scope, scene.bram), partstat: 'DELEGATED', to: 'buur@elders.example' })
    expect(other).toMatchObject({ outcome: 'recorded', rsvp: 'nee', unknownStandIn: true })
  })

  test('who leads sees that another moment was asked, until it moved or was set aside; client data stays out', async () => {
    const scene = await start()
    const from = await mailOf(scene.scope, scene.anna)
    const caller = createCallerFactory(cyclesRouter)
    const as = (personId: PersonId) =>
      caller({
        house: open().house,
        session: { personId, role: 'lid', scope: scene.scope },
        sessionToken: null,
        correlationId: 'proef',
        setSession: () => undefined,
      })
    const counter = (comment: string) => ({
      ...{ from, method: 'COUNTER', partstat: 'TENTATIVE' },
      lines: [
        'DTSTART;TZID=W. Europe Standard Time:20260226T140000',
        'DTEND;TZID=W. Europe Standard Time:20260226T153000',
        `COMMENT:${comment}`,
      ],
    })
    expect(await take(scene, counter('Dan ben ik op tijd terug'))).toMatchObject({ outcome: 'asked', rsvp: 'misschien' })
    const seen = async (personId: PersonId) => (await as(personId).ontmoeting({ ontmoetingId: scene.ontmoetingId })).otherMoments
    const asked = {
      personId: scene.anna,
      name: 'Jeugdconsulent 1',
      startsAt: '2026-02-26T13:00:00.000Z',
      endsAt: '2026-02-26T14:30:00.000Z',
    }
    expect(await seen(scene.lead)).toEqual([{ ...asked, comment: 'Dan ben ik op tijd terug' }])
    expect(await seen(scene.anna)).toEqual([])
    const where = { overlegIds: [scene.overlegId], now: open().clock.now() }
    expect(await askedToMove(open().house.read, scene.scope, where)).toMatchObject([{ ontmoetingId: scene.ontmoetingId, people: 1 }])
    open().clock.advance({ minutes: 1 })
    await take(scene, counter('Het gezin van BSN 111222333 kan dan'))
    expect(await seen(scene.lead)).toEqual([{ ...asked, comment: null }])
    expect(await recorded(open(), scene.scope, OtherMomentAsked)).toHaveLength(2)
    await expect(as(scene.bram).setAsideMoment({ ontmoetingId: scene.ontmoetingId, personId: scene.anna })).rejects.toMatchObject({
      cause: { code: 'cycles.not_your_overleg' },
    })
    await as(scene.lead).setAsideMoment({ ontmoetingId: scene.ontmoetingId, personId: scene.anna })
    expect(await seen(scene.lead)).toEqual([])
    open().clock.advance({ minutes: 1 })
    await take(scene, counter(''))
    const input = { ontmoetingId: scene.ontmoetingId, startsLocal: '2026-02-26T14:00', durationMinutes: 90, place: 'Weesp' }
    await as(scene.lead).moveOntmoeting(input)
    expect(await seen(scene.lead)).toEqual([])
  })

  test('after it is called off, or somebody left, nothing can be answered', async () => {
    const scene = await start()
    const from = await mailOf(scene.scope, scene.anna)
    await open().act(scene.scope, (trx, ctx) => removeMember(trx, ctx, { overlegId: scene.overlegId, personId: scene.bram }))
    expect(reasonOf(await take(scene, { from: await mailOf(scene.scope, scene.bram) }))).toBe('niet-uitgenodigd')
    await open().act(scene.scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: scene.ontmoetingId, reason: 'Geen zaal' }))
    expect(reasonOf(await take(scene, { from }))).toBe('voorbij')
    const other = await start()
    open().clock.moveTo(fromText(other.startsAt))
    expect(reasonOf(await take(other, { from: await mailOf(other.scope, other.anna) }))).toBe('voorbij')
  })

  test('forged, strayed, old and doubled answers change nothing at all', async () => {
    const scene = await start()
    const elsewhere = await start()
    const { scope } = scene
    const [anna, bram, stranger, member] = [
      await mailOf(scope, scene.anna),
      await mailOf(scope, scene.bram),
      await mailOf(elsewhere.scope, elsewhere.anna),
      await mailOf(scope, await scene.person('Leerkracht 3')),
    ]
    open().clock.advance({ hours: 3 })
    const first = { from: anna, at: open().clock.now().toString() }
    await take(scene, first)
    const input = { ontmoetingId: scene.ontmoetingId, startsLocal: '2026-02-24T09:30', durationMinutes: 60, place: 'Weesp' }
    await open().act(scope, (trx, ctx) => moveOntmoeting(trx, ctx, input))
    await scene.sync()
    const all = async () => {
      const { read } = open().house
      const events = await read.selectFrom('event_log').select('id').where('network_id', '=', scope.networkId).orderBy('id').execute()
      const rows = await read.selectFrom('attendance').selectAll().where('network_id', '=', scope.networkId).orderBy('person_id').execute()
      const entries = await read.selectFrom('calendar_entry').selectAll().orderBy('ontmoeting_id').orderBy('person_id').execute()
      return { events, rows, entries, asked: await read.selectFrom('moment_request').selectAll().execute() }
    }
    const before = await all()
    const partstat = fc.constantFrom('ACCEPTED', 'DECLINED', 'TENTATIVE', 'DELEGATED')
    const method = fc.constantFrom('REPLY', 'COUNTER')
    const anything = { partstat, method, lines: fc.constantFrom([], ['DTSTART:20260226T140000Z'], ['COMMENT:Hoi']) }
    const wrong = fc.oneof(
      // About somebody else, or from nobody who was asked.
      fc.record({
        from: fc.constantFrom(bram, stranger, member, 'x@y.example', ''),
        about: fc.constant(anna),
        sequence: fc.constant(9),
        ...anything,
      }),
      fc.record({ from: fc.constantFrom(stranger, member, 'x@y.example'), sequence: fc.nat(9), ...anything }),
      // Of before the last change, or what we had already.
      fc.record({ from: fc.constantFrom(anna, bram), sequence: fc.constant(0), ...anything }),
      fc.record({ from: fc.constant(anna), at: fc.constant(first.at), sequence: fc.nat(9), ...anything }),
      // Another appointment, or no answer.
      fc.record({
        from: fc.constant(anna),
        uid: fc.constantFrom('abc@elders.example', `ontmoeting-${scene.bram}@netwerk.example`),
        sequence: fc.constant(9),
        ...anything,
      }),
      fc.record({ from: fc.constant(anna), sequence: fc.constant(9), partstat: fc.constantFrom('NEEDS-ACTION', 'X-ONZIN') }),
      fc.record({ from: fc.constant(anna), sequence: fc.constant(9), method: fc.constantFrom('REQUEST', 'CANCEL', 'PUBLISH'), partstat }),
    )
    await fc.assert(
      fc.asyncProperty(wrong, async (said) => {
        expect((await take(scene, { receivedAt: open().clock.now().toString(), ...said })).outcome).toBe('refused')
      }),
      { numRuns: 120 },
    )
    expect(await all()).toEqual(before)
  })
})
