import { createHouse, type House, newId, openDatabase, silentLog, toText } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { afterEach, expect, test } from 'vitest'
import {
  catchMail,
  caughtAddresses,
  caughtMail,
  caughtMails,
  type Delivery,
  failedMails,
  listHeaders,
  mailModule,
  type NewMail,
  openMailbox,
  outboxBacklog,
  queueMail,
  queueMails,
  renderMail,
  retryMail,
  smtpTransport,
} from './index.ts'
import type { Transport } from './reactions/transport.ts'
import { openSink, sampleDigest } from './testing.ts'

/** Stands where the network would: takes what it is given, or says what the test wants it to say. */
function openWire() {
  const sent: Array<{ to: string; messageId: string }> = []
  const wire = {
    sent,
    fail: null as Error | null,
    /** Runs while a mail is under way. */
    meanwhile: null as (() => Promise<void>) | null,
    transport: {
      async send(envelope, message) {
        if (wire.fail) throw wire.fail
        sent.push({ to: envelope.to, messageId: /^Message-ID: (.*)$/m.exec(message.toString())?.[1]?.trim() ?? '' })
        await wire.meanwhile?.()
      },
      async verify() {},
      close() {},
    } satisfies Transport,
  }
  return wire
}

const from = { name: 'Lerende Beweging', address: 'netwerk@lerendebeweging.example' }

function mailTo(person: string, changes: Partial<NewMail> = {}): NewMail {
  return {
    personId: person,
    purpose: 'digest',
    period: '2026-01-05',
    to: `${person}@huizen.example`,
    subject: `Wat er met jouw inbreng is gebeurd – ${person}`,
    ...renderMail(sampleDigest()),
    ...changes,
  }
}

const outcome = (code: string, text = code) => Object.assign(new Error(text), { code })

describeOnBothEngines('the outbox', (engine) => {
  const wire = openWire()
  const open = engine.house([mailModule({ transport: wire.transport, from })])

  afterEach(async () => {
    wire.fail = null
    wire.meanwhile = null
    // What a test left waiting is not the next one's concern.
    await open().house.database.transaction(async (trx) => {
      await trx.deleteFrom('outbox_mail').execute()
      await trx.deleteFrom('outbox_content').execute()
    })
    wire.sent.length = 0
    open().clock.advance({ minutes: 5 })
  })

  const rows = () => open().house.read.selectFrom('outbox_mail').selectAll().orderBy('key').execute()
  const contents = () => open().house.read.selectFrom('outbox_content').selectAll().execute()
  const statuses = async () => (await rows()).map((row) => row.status)
  const messageIds = () => wire.sent.map((mail) => mail.messageId)

  /** Another house on the same database, as a second process would have it. */
  async function neighbour(delivery: Delivery, work: (house: House) => Promise<void>): Promise<void> {
    const database = openDatabase(open().url, 3)
    await work(createHouse({ database, modules: [mailModule(delivery)], clock: open().clock, keys: testKeys, log: silentLog }))
    await database.close()
  }

  test('a mail for the same person, purpose and period goes out once, also after it was sent', async () => {
    const { act, freshScope } = open()
    const scope = freshScope()
    expect(await act(scope, (trx, ctx) => queueMails(trx, ctx, [mailTo('a'), mailTo('b'), mailTo('a')]))).toBe(2)
    expect(await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('a')))).toBe(false)
    expect(await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('a', { period: '2026-01-12' })))).toBe(true)
    expect(wire.sent.map((mail) => mail.to).sort()).toEqual(['a@huizen.example', 'a@huizen.example', 'b@huizen.example'])
    expect(new Set(messageIds()).size).toBe(3)
  })

  test('what was sent is not kept', async () => {
    const { act, freshScope } = open()
    await act(freshScope(), (trx, ctx) => queueMail(trx, ctx, mailTo('a')))
    const [row] = await rows()
    expect(row?.status).toBe('sent')
    expect(await contents()).toEqual([])
    expect(row?.sent_at).not.toBeNull()
    expect(row?.message_id).toMatch(/^[0-9a-f]{40}@lerendebeweging\.example$/)
  })

  test('nothing goes out of a command that fails, and nothing before its moment', async () => {
    const { act, house, clock, freshScope } = open()
    const scope = freshScope()
    const failing = act(scope, async (trx, ctx) => {
      await queueMail(trx, ctx, mailTo('a'))
      throw new Error('refused')
    })
    await expect(failing).rejects.toThrow('refused')
    await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('b', { dueAt: clock.now().add({ hours: 2 }) })))
    expect(wire.sent).toEqual([])
    await house.advanceTo(clock.now().add({ hours: 3 }))
    expect(wire.sent.map((mail) => mail.to)).toEqual(['b@huizen.example'])
  })

  test('a sign-in link does not wait behind the digests', async () => {
    const { house, freshScope, ctx } = open()
    const scope = freshScope()
    await house.run(async (trx) => {
      await queueMails(
        trx,
        ctx(scope),
        Array.from({ length: 120 }, (_, index) => mailTo(`p${index}`)),
      )
      await queueMail(trx, ctx(scope), mailTo('haast', { purpose: 'sign-in', urgent: true }))
    })
    await house.settled()
    expect(wire.sent[0]?.to).toBe('haast@huizen.example')
    expect(wire.sent).toHaveLength(121)
  })

  test('a mail that is refused waits longer each time, then is given up where people see it', async () => {
    const { act, house, clock, freshScope, ctx } = open()
    const scope = freshScope()
    wire.fail = outcome('EENVELOPE', '550 no such user <a@huizen.example>')
    await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('a')))
    const waits: number[] = []
    for (let turn = 0; turn < 5; turn++) {
      const due = Temporal.Instant.from((await rows())[0]?.due_at ?? '')
      waits.push(due.since(clock.now()).total('minutes'))
      await house.advanceTo(due.subtract({ seconds: 1 }))
      expect((await rows())[0]?.attempts).toBe(turn + 1)
      await house.advanceTo(due)
    }
    expect(waits).toEqual([1, 5, 30, 120, 720])
    expect(await outboxBacklog(house.read)).toMatchObject({ due: 0, sending: 0, failed: 1 })
    const [failed] = await failedMails(house.read, scope)
    expect(failed).toMatchObject({ personId: 'a', purpose: 'digest', attempts: 6, error: '550 no such user <(adres)>' })

    wire.fail = null
    await act(scope, (trx) => retryMail(trx, ctx(scope), failed?.key ?? ''))
    expect(await statuses()).toEqual(['sent'])
    await expect(act(scope, (trx) => retryMail(trx, ctx(scope), failed?.key ?? ''))).rejects.toMatchObject({ code: 'mail.not_failed' })
  })

  test('a server that is out of reach holds up all mail and costs it no turns', async () => {
    const { act, house, clock, freshScope } = open()
    wire.fail = outcome('ECONNREFUSED')
    await act(freshScope(), (trx, ctx) =>
      queueMails(
        trx,
        ctx,
        Array.from({ length: 130 }, (_, index) => mailTo(`p${index}`)),
      ),
    )
    expect((await rows()).map((row) => row.attempts).reduce((sum, one) => sum + one, 0)).toBe(1)
    expect(new Set(await statuses())).toEqual(new Set(['due']))
    await house.settled()
    expect((await outboxBacklog(house.read)).due).toBe(130)
    wire.fail = null
    await house.advanceTo(clock.now().add({ minutes: 1 }))
    expect(wire.sent).toHaveLength(130)
  })

  test('an address that is none is given up at once and holds up nobody', async () => {
    const { act, house, freshScope } = open()
    const scope = freshScope()
    await act(scope, (trx, ctx) => queueMails(trx, ctx, [mailTo('a', { to: 'geen adres' }), mailTo('b')]))
    expect(wire.sent.map((mail) => mail.to)).toEqual(['b@huizen.example'])
    expect(await failedMails(house.read, scope)).toHaveLength(1)
  })

  test('a crash between claim and sent loses no mail: what was claimed goes out under the same Message-ID', async () => {
    const { house, clock, freshScope, ctx } = open()
    const scope = freshScope()
    await house.run((trx) =>
      queueMails(
        trx,
        ctx(scope),
        Array.from({ length: 8 }, (_, index) => mailTo(`p${index}`)),
      ),
    )
    // The wire takes three mails; at the third the process is gone before it could write that down.
    const dying: Transport = {
      ...wire.transport,
      async send(envelope, message) {
        await wire.transport.send(envelope, message)
        if (wire.sent.length < 3) return
        died.resolve()
        await new Promise(() => {})
      },
    }
    const died = Promise.withResolvers<void>()
    const database = openDatabase(open().url, 3)
    const dead = createHouse({ database, modules: [mailModule({ transport: dying, from })], clock, keys: testKeys, log: silentLog })
    void dead.settled()
    await died.promise
    expect((await statuses()).sort()).toEqual([...Array(6).fill('sending'), 'sent', 'sent'])

    clock.advance({ minutes: 11 })
    // Another process, with another setting: the Message-ID stays what it was.
    await neighbour({ transport: wire.transport, from, messageDomain: 'anders.example' }, (alive) => alive.settled())
    expect(await statuses()).toEqual(Array(8).fill('sent'))
    expect(await contents()).toEqual([])
    expect(wire.sent).toHaveLength(9)
    expect(new Set(messageIds()).size).toBe(8)
    const repeated = messageIds().filter((id, index, all) => all.indexOf(id) !== index)
    expect(repeated).toEqual([messageIds()[2]])
    await database.close()
  })

  test('a fresh claim of another process is left alone', async () => {
    const { house, freshScope, ctx } = open()
    const scope = freshScope()
    await house.settled()
    await house.run((trx) => queueMail(trx, ctx(scope), mailTo('a')))
    const claim = { status: 'sending', claimed_by: 'someone else', claimed_at: toText(open().clock.now().subtract({ minutes: 9 })) }
    await house.database.transaction((trx) => trx.updateTable('outbox_mail').set(claim).execute())
    if (engine.engine === 'sqlite') {
      // There a process that starts is the only one on the file, so it need not wait.
      await neighbour({ transport: wire.transport, from }, (fresh) => fresh.settled())
      expect(wire.sent).toHaveLength(1)
      return
    }
    await house.settled()
    expect(wire.sent).toHaveLength(0)
    open().clock.advance({ minutes: 2 })
    await house.settled()
    expect(wire.sent).toHaveLength(1)
  })

  test('closing in the middle of a batch gives the rest back at once', async () => {
    const { house, freshScope, ctx } = open()
    await house.run((trx) =>
      queueMails(
        trx,
        ctx(freshScope()),
        Array.from({ length: 70 }, (_, index) => mailTo(`p${index}`)),
      ),
    )
    const closing = new AbortController()
    wire.meanwhile = async () => {
      if (wire.sent.length === 4) closing.abort()
    }
    await neighbour({ transport: wire.transport, from, signal: closing.signal }, async (closer) => {
      await closer.settled()
    })
    expect(await outboxBacklog(house.read)).toMatchObject({ due: 66, sending: 0 })
    await house.settled()
    expect(new Set(messageIds()).size).toBe(70)
    expect(wire.sent).toHaveLength(70)
  })

  if (engine.engine === 'postgres') {
    test('workers in three processes share the work and never double it', async () => {
      const { house, freshScope, ctx, clock } = open()
      await house.run((trx) =>
        queueMails(
          trx,
          ctx(freshScope()),
          Array.from({ length: 400 }, (_, index) => mailTo(`p${index}`)),
        ),
      )
      const per: number[] = []
      await Promise.all(
        [1, 2, 3].map(async () => {
          const database = openDatabase(open().url, 4)
          let count = 0
          const transport: Transport = {
            ...wire.transport,
            async send(envelope, message) {
              count++
              await wire.transport.send(envelope, message)
            },
          }
          const modules = [mailModule({ transport, from, connections: 3 })]
          await createHouse({ database, modules, clock, keys: testKeys, log: silentLog }).settled()
          per.push(count)
          await database.close()
        }),
      )
      expect(wire.sent).toHaveLength(400)
      expect(new Set(messageIds()).size).toBe(400)
      expect(
        per.every((count) => count > 0),
        `shares: ${per}`,
      ).toBe(true)
    })
  }
})

describeOnBothEngines('the demo mailbox', (engine) => {
  const late: { transport: Transport | null } = { transport: null }
  const transport: Transport = {
    send: async (envelope, message) => late.transport?.send(envelope, message),
    verify: async () => {},
    close() {},
  }
  const open = engine.house([mailModule({ transport, from })])

  test('a digest goes over real SMTP into the mailbox, headers and letters intact', async () => {
    const { house, clock, act, freshScope } = open()
    const mailbox = await openMailbox({ onMail: (mail) => house.database.transaction((trx) => catchMail(trx, clock, mail)) })
    late.transport = smtpTransport(mailbox.url)
    const headers = listHeaders({
      listId: 'gooi.example',
      listName: 'Gooi en Vechtstreek',
      unsubscribeUrl: 'https://netwerk.example/u?s=1',
    })
    await act(freshScope(), (trx, ctx) =>
      queueMails(trx, ctx, [mailTo('a', { headers, fromName: 'Leernetwerk Gooi – één regio' }), mailTo('b')]),
    )
    late.transport.close()
    await mailbox.close()

    expect(await outboxBacklog(house.read)).toEqual({ due: 0, sending: 0, failed: 0, oldestDueAt: null })
    expect((await caughtAddresses(house.read)).map((one) => [one.address, one.count])).toEqual([
      ['a@huizen.example', 1],
      ['b@huizen.example', 1],
    ])
    const [newest] = await caughtMails(house.read)
    const mine = await caughtMails(house.read, { address: 'a@huizen.example' })
    expect(newest?.to).toBe('b@huizen.example')
    expect(mine).toHaveLength(1)
    expect(await caughtMails(house.read, { before: newest?.id ?? 0 })).toEqual(mine)
    const mail = await caughtMail(house.read, mine[0]?.id ?? 0)
    expect(mail).toMatchObject({
      subject: 'Wat er met jouw inbreng is gebeurd – a',
      from: '"Leernetwerk Gooi – één regio" <netwerk@lerendebeweging.example>',
      html: renderMail(sampleDigest()).html,
    })
    for (const header of [
      'List-Id:',
      'List-Unsubscribe:',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'Auto-Submitted: auto-generated',
    ]) {
      expect(mail.headers).toContain(header)
    }
    await expect(caughtMail(house.read, 999_999)).rejects.toMatchObject({ code: 'mail.unknown' })
  })

  test('a sink for other rooms remembers what it took', async () => {
    const sink = await openSink()
    late.transport = smtpTransport(sink.url)
    await open().act(open().freshScope(), (trx, ctx) => queueMail(trx, ctx, mailTo(newId())))
    late.transport.close()
    await sink.close()
    expect(sink.mails.map((mail) => mail.subject)).toHaveLength(1)
  })
})
