import { digestsRouter, digestToken, setPreference } from '@lerende/digests'
import { newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { personDataInMail } from '@lerende/mail'
import { createCallerFactory } from '@lerende/network'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type Intake, takeIn } from './index.ts'
import { complaintMail } from './testing/mails.ts'
import { DOMAIN, openPost, openScene, type Scene } from './testing/scene.ts'

const post = await openPost()
afterAll(() => post.close())

describeOnBothEngines('complaints about our mail', (engine) => {
  const open = engine.house(post.modules, { start: '2026-01-19T08:00:00Z' })
  const intake = (): Intake => ({ house: open().house, messageDomain: DOMAIN, calendar: null, publicUrl: 'https://netwerk.example' })
  const send = (raw: Buffer) => takeIn(intake(), raw)
  const goTo = (local: string) => open().house.advanceTo(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant())

  beforeEach(() => {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    post.mails.length = 0
  })

  /** Somebody who got a mail. `fields` are those of its header. */
  async function written(): Promise<Scene & { email: string; messageId: string; fields: string; token: string }> {
    const scene = await openScene(open())
    await goTo('2026-01-26T12:00')
    const email = scene.emailOf(scene.anna)
    const mail = post.mails.find(({ to }) => to === email)
    return {
      ...scene,
      email,
      messageId: mail?.messageId ?? '',
      fields: mail?.headers.trim() ?? '',
      token: digestToken(open().house.keys, scene.anna),
    }
  }

  const preference = async (personId: string) =>
    open()
      .house.read.selectFrom('digest_preference')
      .select(['cadence', 'at_once', 'letters', 'complained_at'])
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow()
  const untouched = { cadence: 'week', letters: 1, complained_at: null }

  test('stop everything that can be stopped at once, are written with the mail, and are told to who keeps the overleg', async () => {
    const scene = await written()
    const { house, ctx } = open()
    expect(scene.fields).toContain('List-Unsubscribe')
    const raw = complaintMail({ original: scene.fields })
    expect(await send(raw)).toEqual({ sort: 'complaint', reason: '', remove: false })
    expect(await preference(scene.anna)).toMatchObject({ cadence: 'never', at_once: 0, letters: 0 })
    expect((await send(raw)).sort).toBe('repeat')
    const history = await personDataInMail(house.read, scene.scope, { personId: scene.anna, email: scene.email })
    expect(history.mails.filter(({ complainedAt }) => complainedAt !== null)).toHaveLength(1)
    const coordinator = createCallerFactory(digestsRouter)({
      house,
      session: { personId: scene.coordinator, role: 'lid', scope: scene.scope },
      sessionToken: null,
      correlationId: newId(),
      setSession: () => undefined,
    })
    const told = { personId: scene.anna, why: 'complaint', since: expect.stringMatching(/^2026-01-26T/) }
    expect(await coordinator.goneMembers({ overlegId: scene.overlegId })).toEqual([told])
    post.mails.length = 0
    await goTo('2026-03-20T12:00')
    expect(post.mails.length).toBeGreaterThan(0)
    expect(post.mails.filter(({ to }) => to === scene.email)).toEqual([])
    // Who chooses mail again gets it, and nobody is told any more.
    const chosen = { cadence: 'week', weekday: 4, time: '08:00', atOnce: false, letters: true } as const
    await open().act(scene.scope, (trx) => setPreference(trx, ctx(scene.scope), { ...chosen, personId: scene.anna }))
    expect(await coordinator.goneMembers({ overlegId: scene.overlegId })).toEqual([])
  })

  test('count with the Message-ID alone, where a provider took addresses and links out', async () => {
    const scene = await written()
    expect(await send(complaintMail({ original: `From: x\r\nMessage-ID: ${scene.messageId}\r\nSubject: x` }))).toMatchObject({ reason: '' })
    expect((await preference(scene.anna)).cadence).toBe('never')
  })

  test('count with the way out alone, for a mail that is not known any more', async () => {
    const scene = await written()
    const original = `Message-ID: <weg@x.example>\r\nList-Unsubscribe: <https://netwerk.example/afmelden/${scene.token}>`
    expect(await send(complaintMail({ original, type: 'opt-out' }))).toMatchObject({ reason: '' })
    expect((await preference(scene.anna)).letters).toBe(0)
  })

  test('that are forged, of others, of another kind or broken change nothing, and say why', async () => {
    const scene = await written()
    const stop = (token: string) => `List-Unsubscribe: <https://netwerk.example/afmelden/${token}>`
    const mine = `Message-ID: ${scene.messageId}`
    const tries: Array<[Buffer, string]> = [
      [
        complaintMail({ original: scene.fields, headers: 'Authentication-Results: mx.netwerk.example; dmarc=fail\r\n' }),
        'niet-van-die-afzender',
      ],
      [complaintMail({ original: 'Message-ID: <onbekend@x.example>' }), 'onbekende-mail'],
      [complaintMail({ original: `${mine}\r\n${stop(`${scene.anna}.${'a'.repeat(43)}`)}` }), 'link-niet-van-ons'],
      [complaintMail({ original: `${mine}\r\n${stop(digestToken(open().house.keys, scene.bram))}` }), 'niet-een-en-dezelfde'],
      [complaintMail({ original: scene.fields, type: 'not-spam' }), 'geen-klacht'],
      [complaintMail({ original: scene.fields, type: '' }), 'zonder-soort'],
      [complaintMail({ original: '' }), 'onbekende-mail'],
    ]
    for (const [raw, reason] of tries) expect(await send(raw)).toMatchObject({ sort: 'complaint', reason })
    const whole = complaintMail({ original: scene.fields.replace(/^(Message-ID|List-Unsubscribe):/gim, 'X-Weg:') })
    // Cut off anywhere, it is read or refused.
    for (let end = 0; end < whole.length; end += 97) await send(whole.subarray(0, end))
    for (const personId of [scene.anna, scene.bram]) expect(await preference(personId)).toMatchObject(untouched)
  })
})
