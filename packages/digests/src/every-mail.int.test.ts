import { cancelOntmoeting, moveOntmoeting, ontmoetingOfRound } from '@lerende/cycles'
import { newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { type ReceivedMail, smtpTransport } from '@lerende/mail'
import { openSink } from '@lerende/mail/testing'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { queueLetters } from './commands/letters.ts'
import { chooseByLink, configureDigests, digestToken } from './index.ts'
import { PURPOSES, type Purpose } from './rules/purposes.ts'
import { goTo, openScene, rooms, type Scene } from './testing/scene.ts'

const HOST = 'https://netwerk.example'
const sink = await openSink()
const transport = smtpTransport(sink.url)
afterAll(async () => {
  transport.close()
  await sink.close()
})

// Every letter has a purpose of this list, or it does not compile; what is not a letter is the overview, or says what was understood of a mail.
const KINDS = Object.keys(PURPOSES).filter((purpose): purpose is Purpose => purpose in PURPOSES)

describeOnBothEngines('what every mail says about itself', (engine) => {
  const open = engine.house(rooms({ transport, from: { name: 'Leernetwerk', address: 'leren@netwerk.example' } }), {
    start: '2026-01-19T08:00:00Z',
  })

  beforeEach(() => {
    configureDigests({ publicUrl: HOST, mailFrom: 'leren@netwerk.example', mailbox: false })
    sink.mails.length = 0
  })

  async function start(): Promise<Scene & { email: (personId: PersonId) => Promise<string> }> {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    const scene = await openScene(open())
    const email = async (personId: PersonId) =>
      (await open().house.read.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirstOrThrow()).email
    return { ...scene, email }
  }

  const header = (mail: ReceivedMail, name: string) =>
    new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im')
      .exec(mail.headers)?.[1]
      ?.replace(/\r?\n\s+/g, ' ')
      .trim() ?? null

  function expectFields(mail: ReceivedMail): void {
    expect(mail.messageId).toMatch(/^<[0-9a-f]{40}@netwerk\.example>$/)
    expect(header(mail, 'Auto-Submitted')).toBe('auto-generated')
    expect(header(mail, 'List-Id')).toMatch(/^"[^"]+" <(brieven|overzicht)\.netwerk\.example>$/)
    const post = header(mail, 'List-Unsubscribe') === null ? null : 'List-Unsubscribe=One-Click'
    expect(header(mail, 'List-Unsubscribe-Post')).toBe(post)
    expect(mail.html).toContain('<html')
    expect(mail.text.length).toBeGreaterThan(20)
  }

  test.each(KINDS)('a letter for %s names its list, and can be stopped with one click unless nobody can want that', async (purpose) => {
    const scene = await start()
    const email = await scene.email(scene.anna)
    const way = PURPOSES[purpose]
    const model = { preheader: '', title: `Proef: ${purpose}`, greeting: 'Dag,', intro: 'Dit is een proef.', footer: { lines: ['Proef.'] } }
    await open().act(scene.scope, (trx, ctx) =>
      queueLetters(trx, ctx, {
        atOnce: true,
        to: [{ id: scene.anna, name: 'Anna', email }],
        write: () => ({ purpose, period: 'x', model }),
      }),
    )
    await open().house.settled()
    const [mail] = sink.mails.filter(({ to, subject }) => to === email && subject === model.title)
    if (!mail) throw new Error('nothing went out')
    expectFields(mail)
    const choose = `${HOST}/afmelden/${digestToken(open().house.keys, scene.anna)}`
    const stop = {
      overview: `<${choose}>`,
      letters: `<${choose}?ook=brieven>`,
      calendar: `<${choose}?ook=brieven>`,
      notice: null,
      stranger: null,
    }
    expect(header(mail, 'List-Unsubscribe')).toBe(stop[way])
    for (const body of [mail.html, mail.text]) expect(body.includes(choose)).toBe(way !== 'stranger')
  })

  test('an overview and all that goes out in a round say so as well', async () => {
    await start()
    await goTo(open(), '2026-01-29T12:00')
    const titles = new Set(sink.mails.map(({ subject }) => subject.replace(/\d+/g, '')))
    expect(titles.size).toBeGreaterThanOrEqual(2)
    for (const mail of sink.mails) {
      expectFields(mail)
      expect(header(mail, 'List-Unsubscribe')).toMatch(/^<https:\/\/netwerk\.example\/afmelden\/[^>]+>$/)
      expect(mail.html).toContain(`${HOST}/afmelden/`)
    }
  })

  test('one click on an invitation stops invitations, at once; what stands in a calendar stays right', async () => {
    const scene = await start()
    const { house, act } = open()
    const { anna, scope } = scene
    const email = await scene.email(anna)
    await goTo(open(), '2026-01-22T12:00')
    const mine = () => sink.mails.filter(({ to }) => to === email)
    const invitation = mine().find(({ calendar }) => calendar?.includes('METHOD:REQUEST'))
    expect(invitation).toBeDefined()
    const token = digestToken(house.keys, anna)
    await chooseByLink(house, newId(), { token, cadence: 'never', lettersToo: true })
    sink.mails.length = 0
    const { id: ontmoetingId } = await ontmoetingOfRound(house.read, scope, scene.round.id)
    await act(scope, (trx, ctx) =>
      moveOntmoeting(trx, ctx, { ontmoetingId, startsLocal: '2026-02-12T10:00', durationMinutes: 90, place: 'Bussum' }),
    )
    await goTo(open(), '2026-01-30T12:00')
    expect(mine().map(({ subject }) => subject)).toEqual(['Regieteam is verzet'])
    // The next ontmoeting was never in this calendar, so what becomes of it is not told either; others hear all of it.
    await goTo(open(), '2026-03-02T12:00')
    const next = await house.read
      .selectFrom('ontmoeting')
      .select('id')
      .where('network_id', '=', scope.networkId)
      .where('slot_day', '=', '2026-03-10')
      .executeTakeFirstOrThrow()
    await act(scope, (trx, ctx) => cancelOntmoeting(trx, ctx, { ontmoetingId: next.id, reason: 'Geen zaal' }))
    await goTo(open(), '2026-03-09T12:00')
    expect(mine().map(({ subject }) => subject)).toEqual(['Regieteam is verzet'])
    const others = sink.mails.filter(({ to }) => to !== email).map(({ subject }) => subject)
    expect(others.some((subject) => /gaat niet door/.test(subject))).toBe(true)
    // Whoever wants an overview again is invited again.
    await chooseByLink(house, newId(), { token, cadence: 'week' })
    await goTo(open(), '2026-04-02T12:00')
    expect(mine().some(({ calendar }) => calendar?.includes('METHOD:REQUEST'))).toBe(true)
  })

  test('what waits when somebody stops it does not go any more', async () => {
    const scene = await start()
    const { house } = open()
    const email = await scene.email(scene.anna)
    await open().act(scene.scope, async (trx, ctx) => {
      const model = { preheader: '', title: 'Wacht nog', footer: { lines: ['Proef.'] } }
      const dueAt = ctx.clock.now()
      await queueLetters(trx, ctx, {
        to: [{ id: scene.anna, name: 'Anna', email }],
        write: () => ({ purpose: 'look-back', period: 'x', model }),
      })
      await trx
        .updateTable('outbox_mail')
        .set({ due_at: dueAt.add({ hours: 48 }).toString() })
        .where('purpose', '=', 'look-back')
        .execute()
    })
    await chooseByLink(house, newId(), { token: digestToken(house.keys, scene.anna), cadence: 'never', lettersToo: true })
    await goTo(open(), '2026-01-23T12:00')
    expect(sink.mails.filter(({ to }) => to === email)).toEqual([])
    const rows = await house.read
      .selectFrom('outbox_mail')
      .leftJoin('outbox_content', 'outbox_content.key', 'outbox_mail.key')
      .select(['status', 'outbox_content.says'])
      .where('outbox_mail.network_id', '=', scene.scope.networkId)
      .where('purpose', '=', 'look-back')
      .execute()
    expect(rows).toEqual([{ status: 'stopped', says: null }])
  })
})
