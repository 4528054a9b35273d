import { createHouse, type House, openDatabase, silentLog, toText } from '@lerende/kernel'
import { describeOnBothEngines, testKeys } from '@lerende/kernel/testing'
import { afterEach, expect, test } from 'vitest'
import { type Delivery, mailModule, outboxBacklog, queueMail, queueMails } from './index.ts'
import type { Transport } from './reactions/transport.ts'
import { from, mailTo, openWire } from './testing.ts'

describeOnBothEngines('claims on the outbox', (engine) => {
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
    const database = openDatabase(open().url, { poolSize: 3 })
    await work(createHouse({ database, modules: [mailModule(delivery)], clock: open().clock, keys: testKeys, log: silentLog }))
    await database.close()
  }

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
      async send(envelope, message, ready) {
        await wire.transport.send(envelope, message, ready)
        if (wire.sent.length < 3) return
        died.resolve()
        await new Promise(() => {})
      },
    }
    const died = Promise.withResolvers<void>()
    const database = openDatabase(open().url, { poolSize: 3 })
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
          const database = openDatabase(open().url, { poolSize: 4 })
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
