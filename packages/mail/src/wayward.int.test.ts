import { describeOnBothEngines } from '@lerende/kernel/testing'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { failedMails, mailModule, outboxBacklog, queueMails, smtpTransport } from './index.ts'
import type { Transport } from './reactions/transport.ts'
import { type Order, openWayward, type Wayward } from './testing/wayward.ts'
import { from, mailTo } from './testing.ts'

describeOnBothEngines('a mail server that misbehaves', (engine) => {
  const late: { transport: Transport | null } = { transport: null }
  const transport: Transport = {
    send: async (envelope, message, ready) => late.transport?.send(envelope, message, ready),
    verify: async () => {},
    close() {},
  }
  const open = engine.house([mailModule({ transport, from })])
  let server: Wayward | null = null

  async function serve(): Promise<Wayward> {
    server = await openWayward()
    late.transport = smtpTransport(server.url)
    return server
  }

  afterEach(async () => {
    late.transport?.close()
    await server?.kill()
    server = null
    await open().house.database.transaction(async (trx) => {
      for (const table of ['outbox_content', 'outbox_mail', 'mail_address'] as const) await trx.deleteFrom(table).execute()
    })
    // Past any pause that a test left.
    open().clock.advance({ hours: 1 })
  })

  const rows = () => open().house.read.selectFrom('outbox_mail').selectAll().orderBy('key').execute()
  const people = (count: number) => Array.from({ length: count }, (_, index) => mailTo(`p${index}`))
  const queue = (count: number) => open().act(open().freshScope(), (trx, ctx) => queueMails(trx, ctx, people(count)))

  /** Lets time pass until nothing waits. @returns hours that it took */
  async function waitItOut(): Promise<number> {
    const { house, clock } = open()
    const start = clock.now()
    for (let turn = 0; turn < 400; turn++) {
      const { due, sending } = await outboxBacklog(house.read)
      if (due + sending === 0) return clock.now().since(start).total('hours')
      await house.advanceTo(clock.now().add({ minutes: 10 }))
    }
    throw new Error('mails wait for ever')
  }

  test('that is away for a day and a half loses no mail, costs none a turn, and gets each once', async () => {
    const { house, clock } = open()
    const away = await serve()
    await away.kill()
    await queue(30)
    await house.advanceTo(clock.now().add({ hours: 36 }))
    expect((await rows()).every((row) => row.status === 'due' && row.attempts === 0)).toBe(true)
    late.transport?.close()
    const back = await serve()
    expect(await waitItOut()).toBeLessThan(1)
    expect(back.kept).toHaveLength(30)
    expect(new Set(back.kept.map((mail) => mail.messageId)).size).toBe(30)
  })

  test('that says "not now" for hours gets each mail once it does take them, and nobody is given up', async () => {
    const wayward = await serve()
    await wayward.order(Array.from({ length: 18 }, (_, index) => (index % 3 === 0 ? 'full' : 'busy')))
    await queue(6)
    await waitItOut()
    expect(wayward.kept.map((mail) => mail.to).sort()).toEqual(people(6).map((mail) => mail.to))
    expect((await rows()).every((row) => row.status === 'sent')).toBe(true)
  })

  test('that refuses for good is not asked again, and an address that does not exist gets nothing more', async () => {
    const { house, freshScope, act } = open()
    const scope = freshScope()
    const wayward = await serve()
    await wayward.order(['unknown'])
    await act(scope, (trx, ctx) => queueMails(trx, ctx, [mailTo('weg'), mailTo('hier')]))
    expect(wayward.kept.map((mail) => mail.to)).toEqual(['hier@huizen.example'])
    expect(await failedMails(house.read, scope)).toMatchObject([{ personId: 'weg', attempts: 1 }])
    await act(scope, (trx, ctx) => queueMails(trx, ctx, [mailTo('weg', { period: 'later' }), mailTo('hier', { period: 'later' })]))
    const stopped = (await rows()).find((row) => row.key === 'digest/weg/later')
    expect(stopped?.status).toBe('stopped')
    expect(wayward.kept).toHaveLength(2)
    // Somebody asks for a link to sign in: whether it arrives will show.
    await act(scope, (trx, ctx) => queueMails(trx, ctx, [mailTo('weg', { purpose: 'sign-in', urgent: true })]))
    expect(wayward.kept.map((mail) => mail.to)).toContain('weg@huizen.example')
  })

  test('that turns us away as a sender holds up all mail, and no mail is given up for it', async () => {
    const wayward = await serve()
    await wayward.order(['closed', 'closed', 'closed'])
    await queue(5)
    expect((await rows()).every((row) => row.status === 'due' && row.attempts === 0)).toBe(true)
    await waitItOut()
    expect(wayward.kept).toHaveLength(5)
  })

  test('that takes a mail and never says so gets it again under the same Message-ID, and no other mail twice', async () => {
    const wayward = await serve()
    await wayward.order(['take', 'take-and-hang', 'take', 'take-and-drop'])
    await queue(4)
    await waitItOut()
    const ids = wayward.kept.map((mail) => mail.messageId)
    expect(new Set(ids).size).toBe(4)
    expect(ids).toHaveLength(6)
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index)
    expect(repeated.sort()).toEqual(
      wayward.kept
        .filter((mail) => !mail.sure)
        .map((mail) => mail.messageId)
        .sort(),
    )
  })

  const order = fc.constantFrom<Order>('take', 'take', 'busy', 'full', 'drop', 'take-and-drop', 'take-and-hang', 'leave', 'closed')

  test('whatever it does, every mail arrives, and twice only what was in doubt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(order, { maxLength: 14 }), fc.integer({ min: 1, max: 6 }), async (orders, count) => {
        await open().house.database.transaction((trx) => trx.deleteFrom('outbox_mail').execute())
        open().clock.advance({ hours: 1 })
        const wayward = await serve()
        try {
          await wayward.order(orders)
          await queue(count)
          await waitItOut()
        } finally {
          late.transport?.close()
          await wayward.kill()
        }
        expect((await rows()).map((row) => row.status)).toEqual(Array(count).fill('sent'))
        const byMail = Map.groupBy(wayward.kept, (mail) => mail.to)
        expect([...byMail.keys()].sort()).toEqual(people(count).map((mail) => mail.to))
        for (const copies of byMail.values()) {
          expect(new Set(copies.map((copy) => copy.messageId)).size).toBe(1)
          expect(copies.filter((copy) => copy.sure)).toHaveLength(1)
        }
      }),
      { numRuns: 12 },
    )
  })
})
