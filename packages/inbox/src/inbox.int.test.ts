import { takeCalendarReply } from '@lerende/cycles'
import { type House, newId, toText } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { goneSince } from '@lerende/mail'
import { myReflection, personDataInReflections } from '@lerende/reflections'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { type CalendarHandler, type Intake, incomingCounts, takeIn } from './index.ts'
import { answerMail, bounceMail, calendarMail, replyTo } from './testing/mails.ts'
import { bringInAndAnswer, DOMAIN, MAILBOX, openPost, openScene, type Scene } from './testing/scene.ts'

const post = await openPost()
afterAll(() => post.close())

const LIST = 'grondhouding-in-twee-minuten' as const

describeOnBothEngines('what comes back by mail', (engine) => {
  const open = engine.house(post.modules, { start: '2026-01-19T08:00:00Z' })
  const intake = (): Intake => ({ house: open().house, messageDomain: DOMAIN, calendar: null, publicUrl: 'https://netwerk.example' })
  const send = (raw: Buffer) => takeIn(intake(), raw)
  const goTo = (local: string) => open().house.advanceTo(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant())
  const mailTo = (address: string, title: RegExp) => post.mails.filter((mail) => mail.to === address && title.test(mail.subject)).at(-1)
  const table = (name: 'incoming_mail' | 'draft' | 'outbox_mail' | 'outbox_content' | 'reflection') =>
    open().house.read.selectFrom(name).selectAll().execute()
  const reflections = (scene: Scene) =>
    open().house.read.selectFrom('reflection').selectAll().where('network_id', '=', scene.scope.networkId).execute()

  async function clean(house: House): Promise<void> {
    await house.database.transaction(async (trx) => {
      for (const name of ['incoming_mail', 'incoming_count', 'mail_address', 'draft', 'verdict'] as const)
        await trx.deleteFrom(name).execute()
    })
  }

  beforeEach(async () => {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    await clean(open().house)
    post.mails.length = 0
  })

  async function invited(): Promise<Scene & { to: string; email: string }> {
    const scene = await openScene(open())
    await goTo('2026-01-26T12:00')
    const email = scene.emailOf(scene.anna)
    return { ...scene, email, to: replyTo(mailTo(email, /Regieteam op/)) }
  }

  const mine = (scene: Scene) =>
    myReflection(open().house.read, open().ctx(scene.scope), { roundId: scene.round.id, questionnaire: LIST, personId: scene.anna })

  test('scores and words become a reflection, its writer hears what was understood, and nothing else tells who it was', async () => {
    const scene = await invited()
    expect(scene.to).toMatch(/^antwoord\+r[a-z2-7]{42}@netwerk\.example$/)
    const raw = answerMail({
      from: scene.email,
      to: scene.to,
      text: '3 4 2 5 – goed gesprek met school\nSchuurde: te weinig tijd\n\nOp ma 26 jan. 2026 schreef Leernetwerk <leren@netwerk.example>:\n> 1 1 1 1\n',
    })
    expect(await send(raw)).toEqual({ sort: 'answer', reason: '', remove: true })
    await open().house.settled()
    expect((await mine(scene))?.answers).toEqual({
      'schaal-oprechte-interesse': 3,
      'schaal-regie-bij-gezin': 4,
      'schaal-leefwereld-en-thuis': 2,
      'schaal-gelijkwaardig-samenwerken': 5,
      'ging-goed': 'goed gesprek met school',
      schuurde: 'te weinig tijd',
    })
    const back = mailTo(scene.email, /^Je terugblik is binnen$/)
    expect(back?.text).toContain('4 van 5')
    expect(back?.text.replace(/\s+/g, ' ')).toContain('te weinig tijd')
    expect(back?.text).toContain(`https://netwerk.example/reflecteren/${scene.round.id}/${LIST}`)
    expect(replyTo(back)).toBe('')
    expect(back?.headers).toMatch(/^List-Id: .*<brieven\.netwerk\.example>/m)
    expect(back?.text).toContain('https://netwerk.example/afmelden/')
    // Of that mail nothing is left, and of what came in no more than a hash and the day.
    expect((await table('outbox_mail')).filter((row) => JSON.stringify(row).includes('reply'))).toEqual([])
    expect(await table('incoming_mail')).toEqual([{ id: expect.stringMatching(/^[\w-]{43}$/), day: '2026-01-26' }])
    // A mailbox that gives the same mail again changes nothing.
    expect((await send(raw)).sort).toBe('repeat')
    expect(post.mails.filter((mail) => /^Je terugblik/.test(mail.subject))).toHaveLength(1)
  })

  test('the mail back is sealed while it waits: neither for whom it is nor what it says can be read', async () => {
    const scene = await invited()
    const { house } = open()
    // The house is not settled, so the mail waits.
    await takeIn(
      { ...intake(), house: { ...house, run: (command) => house.database.transaction(command) } },
      answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5 – goed gesprek met school' }),
    )
    const waiting = JSON.stringify([
      (await table('outbox_mail')).filter((row) => 'status' in row && row.status === 'due'),
      await table('outbox_content'),
    ])
    expect(waiting).toContain('verzegeld:')
    for (const told of [scene.email, scene.anna, 'goed gesprek', 'terugblik is binnen']) expect(waiting).not.toContain(told)
    await house.settled()
    expect(mailTo(scene.email, /^Je terugblik is binnen$/)).toBeDefined()
  })

  test('what was handed in on the screen stays where the mail says nothing about it', async () => {
    const scene = await invited()
    await send(answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5 – goed gesprek met school' }))
    await send(answerMail({ from: scene.email, to: scene.to, text: 'x 1 x x' }))
    expect((await mine(scene))?.answers).toMatchObject({
      'schaal-oprechte-interesse': 3,
      'schaal-regie-bij-gezin': 1,
      'ging-goed': 'goed gesprek met school',
    })
    expect(await reflections(scene)).toHaveLength(1)
  })

  test('what is not understood is lost to nobody: it becomes a draft that only its writer can open, and they are told', async () => {
    const scene = await invited()
    await send(answerMail({ from: scene.email, to: scene.to, text: 'Het ging eigenlijk best goed deze maand, denk ik.' }))
    await open().house.settled()
    expect(mailTo(scene.email, /^We begrepen je antwoord niet helemaal$/)?.text).toContain('Mijn concepten')
    const rows = await table('draft')
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toMatch(/best goed/)
    expect(JSON.stringify(rows)).not.toContain(scene.anna)
    expect(await mine(scene)).toBeNull()
  })

  test('data about people is kept nowhere: scores are, the words are not, and the writer hears why', async () => {
    const scene = await invited()
    await send(answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5 – bel moeder op 06 12345678' }))
    await send(
      answerMail({
        from: scene.emailOf(scene.bram),
        to: replyTo(mailTo(scene.emailOf(scene.bram), /Regieteam op/)),
        text: 'bel moeder op 06 12345678',
      }),
    )
    await open().house.settled()
    expect(Object.keys((await mine(scene))?.answers ?? {})).toHaveLength(4)
    expect(mailTo(scene.email, /^Je terugblik is binnen$/)?.text.replace(/\s+/g, ' ')).toContain('lijkt op een telefoonnummer')
    expect(mailTo(scene.emailOf(scene.bram), /^Je antwoord is niet bewaard$/)).toBeDefined()
    expect(JSON.stringify(await Promise.all((['draft', 'reflection', 'outbox_content'] as const).map(table)))).not.toContain('12345678')
  })

  test('a mail in somebody’s name that the mail server in front found forged changes nothing', async () => {
    const scene = await invited()
    const mail = (found: string) =>
      answerMail({ from: scene.email, to: scene.to, text: '1 1 1 1', headers: `Authentication-Results: mx.netwerk.example; ${found}\r\n` })
    expect(await send(mail('spf=pass; dmarc=fail (p=none)'))).toMatchObject({ reason: 'niet-van-die-afzender', remove: false })
    expect(await reflections(scene)).toEqual([])
    // What the sender wrote below it themselves does not make it true.
    const own = Buffer.from('Authentication-Results: mx.netwerk.example; dmarc=fail\r\n')
    expect(await send(Buffer.concat([own, mail('dmarc=pass')]))).toMatchObject({ reason: 'niet-van-die-afzender' })
    expect(await send(mail('dmarc=pass'))).toMatchObject({ sort: 'answer', reason: '' })
    await open().house.settled()
    expect(await reflections(scene)).toHaveLength(1)
  })

  test('an address counts for its own person only, and one that was not made here for nobody', async () => {
    const scene = await invited()
    const from = scene.emailOf(scene.bram)
    expect(await send(answerMail({ from, to: scene.to, text: '1 1 1 1' }))).toMatchObject({ reason: 'andere-afzender', remove: false })
    const forged = scene.to.replace(/.{16}@/, `${'a'.repeat(16)}@`)
    expect(await send(answerMail({ from: scene.email, to: forged, text: '1 1 1 1' }))).toMatchObject({ reason: 'adres-niet-van-ons' })
    expect(await send(answerMail({ from: scene.email, to: 'antwoord@netwerk.example', text: '1 1 1 1' }))).toMatchObject({
      sort: 'unknown',
    })
    await open().house.settled()
    expect(await reflections(scene)).toEqual([])
    expect(post.mails.filter((mail) => /Je |begrepen/.test(mail.subject) && !/Regieteam/.test(mail.subject))).toEqual([])
  })

  test('“dit helpt niet, want …” opens the question again, and only for who brought it in', async () => {
    const scene = await openScene(open())
    await open().house.database.transaction((trx) => trx.updateTable('digest_preference').set({ at_once: 1 }).execute())
    await goTo('2026-01-26T12:00')
    await bringInAndAnswer(open(), scene, scene.anna)
    await goTo('2026-02-03T12:00')
    const email = scene.emailOf(scene.anna)
    const other = scene.emailOf(scene.bram)
    // The overview has the same subject, and another address for answers.
    const reply = (who: string) =>
      post.mails
        .filter((mail) => mail.to === who && /^Antwoord: /.test(mail.subject) && /^List-Id: .*<brieven\./m.test(mail.headers))
        .map(replyTo)
        .find((to) => to !== '') ?? ''
    await send(answerMail({ from: other, to: reply(other), text: 'Dit helpt niet, want ik merk er niets van.' }))
    await open().house.settled()
    expect(mailTo(other, /^Je oordeel telt niet mee$/)).toBeDefined()
    await send(answerMail({ from: email, to: reply(email), text: 'Dit helpt niet, want de school weet van niets.' }))
    await open().house.settled()
    expect(mailTo(email, /^We weten wat je van het antwoord vindt$/)?.text).toContain('Dit helpt niet')
    const verdicts = await open().house.read.selectFrom('verdict').select(['verdict', 'remark']).execute()
    expect(verdicts).toEqual([{ verdict: 'no', remark: 'de school weet van niets.' }])
  })

  test('what somebody answers to their overview becomes a draft of theirs, and they are told; another cannot answer it', async () => {
    const scene = await invited()
    await goTo('2026-01-29T12:00')
    const overview = (who: string) => post.mails.filter((mail) => mail.to === who && /^List-Id: .*<overzicht\./m.test(mail.headers)).at(-1)
    const to = replyTo(overview(scene.email))
    expect(to).toMatch(/^antwoord\+r[a-z2-7]{42}@netwerk\.example$/)
    expect(replyTo(overview(scene.emailOf(scene.bram)))).not.toBe(to)
    post.mails.length = 0
    const text = 'Kan dat punt over de overdracht ook op de agenda?\n\nOp do 29 jan. 2026 schreef Leernetwerk:\n> Jouw overzicht\n'
    expect(await send(answerMail({ from: scene.emailOf(scene.bram), to, text }))).toMatchObject({ reason: 'andere-afzender' })
    expect(await send(answerMail({ from: scene.email, to, text }))).toEqual({ sort: 'answer', reason: '', remove: true })
    await open().house.settled()
    expect(mailTo(scene.email, /^Je tekst staat bij Mijn concepten$/)?.text).toContain('https://netwerk.example/mijn-inbreng')
    const { drafts } = await personDataInReflections(open().house.read, open().ctx(scene.scope), scene.anna)
    expect(drafts.map((draft) => draft.text)).toEqual(['Kan dat punt over de overdracht ook op de agenda?'])
    expect(await send(answerMail({ from: scene.email, to, text: 'Bel moeder op 06 12345678.' }))).toMatchObject({ reason: '' })
    await open().house.settled()
    expect(mailTo(scene.email, /^Je antwoord is niet bewaard$/)).toBeDefined()
    expect(await table('draft')).toHaveLength(1)
    // Who is away has a machine answer it, which is left.
    const away = { from: scene.email, to, text: 'Ik ben er niet.', headers: 'Auto-Submitted: auto-replied\r\n' }
    expect(await send(answerMail(away))).toMatchObject({ sort: 'automatic' })
  })

  test('an answer from a calendar sets who comes, and one from somebody else changes nothing', async () => {
    const scene = await invited()
    const { house } = open()
    const calendar: CalendarHandler = async (trx, { clock, keys }, mail) => {
      const taken = await takeCalendarReply(trx, { clock, keys, correlationId: newId() }, { ...mail, receivedAt: clock.now() })
      return taken.outcome === 'refused' ? taken.reason : null
    }
    const invitation = mailTo(scene.email, /Regieteam op/)?.calendar ?? ''
    expect(invitation).toContain(`mailto:${MAILBOX}`)
    const reply = invitation.replace('METHOD:REQUEST', 'METHOD:REPLY').replace(/PARTSTAT=NEEDS-ACTION/, 'PARTSTAT=ACCEPTED')
    const mail = (from: string) => calendarMail({ from, to: MAILBOX, calendar: reply })
    const rsvps = () =>
      house.read.selectFrom('attendance').select(['person_id', 'rsvp']).where('network_id', '=', scene.scope.networkId).execute()
    expect(await takeIn({ ...intake(), calendar }, mail('vreemde@anders.example'))).toMatchObject({
      sort: 'calendar',
      reason: 'niet-uitgenodigd',
    })
    expect(await rsvps()).toEqual([])
    expect(await takeIn({ ...intake(), calendar }, mail(scene.email))).toEqual({ sort: 'calendar', reason: '', remove: false })
    expect(await rsvps()).toEqual([{ person_id: scene.anna, rsvp: 'ja' }])
  })

  test('a mail that came back marks the address, stops what goes there, and counts once and only for the address it went to', async () => {
    const scene = await invited()
    const { house } = open()
    const invitation = mailTo(scene.email, /Regieteam op/)
    const messageId = invitation?.messageId ?? ''
    expect(await send(bounceMail({ messageId, recipient: 'iemand@anders.example', status: '5.1.1' }))).toMatchObject({
      reason: 'other-address',
    })
    expect(await send(bounceMail({ messageId: '<niet-van-ons@x.example>', recipient: scene.email, status: '5.1.1' }))).toMatchObject({
      sort: 'bounce',
      reason: 'unknown-mail',
    })
    expect(await goneSince(house.read, scene.scope, scene.email)).toBeNull()
    expect(await send(bounceMail({ messageId, recipient: scene.email, status: '5.1.1' }))).toEqual({
      sort: 'bounce',
      reason: '',
      remove: false,
    })
    expect(await goneSince(house.read, scene.scope, scene.email)).toBe(toText(open().clock.now()))
    expect(await send(bounceMail({ messageId, recipient: scene.email, status: '5.1.1' }))).toMatchObject({ reason: 'known' })
    post.mails.length = 0
    await goTo('2026-03-20T12:00')
    expect(post.mails.length).toBeGreaterThan(0)
    expect(post.mails.filter((mail) => mail.to === scene.email)).toEqual([])
  })

  test('a full mailbox says nothing of the address', async () => {
    const scene = await invited()
    const messageId = mailTo(scene.email, /Regieteam op/)?.messageId ?? ''
    await send(bounceMail({ messageId, recipient: scene.email, status: '5.2.2' }))
    expect(await goneSince(open().house.read, scene.scope, scene.email)).toBeNull()
  })

  test('ten thousand automatic answers are counted, answered by nothing, and change nothing', async () => {
    const scene = await invited()
    post.mails.length = 0
    const count = 10_000
    for (let i = 0; i < count; i += 100) {
      const some = Array.from({ length: 100 }, () =>
        send(answerMail({ from: scene.email, to: scene.to, text: 'Ik ben er niet. 3 4 2 5', headers: 'Auto-Submitted: auto-replied\r\n' })),
      )
      await Promise.all(some)
    }
    await open().house.settled()
    expect(await incomingCounts(open().house.read, '2026-01-01')).toEqual([{ sort: 'automatic', reason: 'door-een-machine', count }])
    expect(post.mails).toEqual([])
    expect(await reflections(scene)).toEqual([])
    expect(await table('incoming_mail')).toEqual([])
  }, 120_000)

  test('our own mail that comes back to us goes no further', async () => {
    const scene = await invited()
    await send(answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5' }))
    await open().house.settled()
    const back = mailTo(scene.email, /^Je terugblik is binnen$/)
    const raw = Buffer.from(
      `From: ${scene.email}\r\nTo: ${scene.to}\r\n${back?.headers.replace(/^(From|To|Auto-Submitted|X-Loop):.*\r\n/gim, '')}\r\n\r\n1 1 1 1\r\n`,
    )
    expect(await send(raw)).toMatchObject({ sort: 'loop', reason: 'gaat-rond' })
  })

  test('whatever a mail is made of, it is taken in or refused with a reason, and nothing falls over', async () => {
    const scene = await invited()
    const head = `From: ${scene.email}\r\nTo: ${scene.to}\r\nMIME-Version: 1.0\r\n`
    let nested = 'Content-Type: text/plain\r\n\r\n3 4 2 5'
    for (let depth = 0; depth < 300; depth++)
      nested = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${nested}\r\n--b${depth}--\r\n`
    let enclosed = 'Subject: x\r\n\r\nx'
    for (let depth = 0; depth < 60; depth++) enclosed = `Content-Type: message/rfc822\r\n\r\n${enclosed}`
    const calendar = `${head}Content-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\n${'DESCRIPTION:x\r\n'.repeat(400_000)}END:VCALENDAR\r\n`
    const strange: Array<[string, string | Buffer]> = [
      ['empty', ''],
      ['no headers', '\r\n\r\nhallo'],
      ['only nul', Buffer.alloc(5000)],
      ['all bytes', Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 37) % 256))],
      ['unclosed parts', `${head}Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\n3 4`],
      ['no boundary', `${head}Content-Type: multipart/mixed\r\n\r\n3 4 2 5`],
      ['unknown charset', `${head}Content-Type: text/plain; charset=geen-charset\r\n\r\n\xff\xfe 3 4`],
      [
        'wrong charset',
        Buffer.concat([Buffer.from(`${head}Content-Type: text/plain; charset=utf-16\r\n\r\n`), Buffer.from('3 4 2 5 é', 'latin1')]),
      ],
      ['broken base64', `${head}Content-Transfer-Encoding: base64\r\n\r\n%%%%`],
      ['broken words', `${head}Subject: =?utf-8?B?////?= =?x?Q?=ZZ?=\r\n\r\nx`],
      ['deep parts', head + nested],
      ['deep mails', head + enclosed],
      ['5 MB calendar', calendar],
      ['11 MB', Buffer.alloc(11_000_000, 65)],
      ['long header', `${head}X-A: ${'a'.repeat(2_000_000)}\r\n\r\n3 4`],
      [
        'report without a report',
        `${head}Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\n--b--\r\n`,
      ],
      ['html bomb', `${head}Content-Type: text/html\r\n\r\n${'<div>'.repeat(60_000)}3 4`],
    ]
    for (const [name, raw] of strange) {
      const taken = await send(Buffer.from(raw as string, 'latin1'))
      expect(taken, name).toMatchObject({ sort: expect.any(String), reason: expect.any(String) })
      if (name === '5 MB calendar') expect(taken.reason).toBe('calendar-too-large')
      if (name === '11 MB') expect(taken.reason).toBe('too-large')
    }
    await open().house.settled()
    // What no database keeps as text is taken out, in a text that is taken in and in one that is not understood.
    expect(await send(answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5 – goed\u0000 gesprek' }))).toMatchObject({
      sort: 'answer',
      reason: '',
    })
    expect((await mine(scene))?.answers).toMatchObject({ 'ging-goed': 'goed gesprek' })
    expect(await send(answerMail({ from: scene.email, to: scene.to, text: 'Wat\u0000 een mail' }))).toMatchObject({
      sort: 'answer',
      reason: '',
    })
  }, 120_000)
})
