import { describeOnBothEngines } from '@lerende/kernel/testing'
import { afterEach, expect, test } from 'vitest'
import { failedMails, mailModule, outboxBacklog, queueMail, queueMails, retryMail } from './index.ts'
import { from, mailTo, openWire, outcome } from './testing.ts'

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

  test('of many at once, the one that cannot be written is given up, and all others go', async () => {
    const { house, freshScope, ctx } = open()
    const many = Array.from({ length: 60 }, (_, index) => mailTo(`p${index}`))
    await house.run((trx) => queueMails(trx, ctx(freshScope()), [...many, mailTo('q', { headers: { 'geen kop': 'x' } })]))
    await house.settled()
    expect(new Set(wire.sent.map((mail) => mail.to)).size).toBe(60)
    const failed = (await rows()).filter((row) => row.status === 'failed')
    expect(failed.map(({ person_id, error }) => [person_id, error])).toEqual([['q', 'not a header name: geen kop']])
  })

  test('a mail that is not taken now waits longer each time, for more than four days, then is given up where people see it', async () => {
    const { act, house, clock, freshScope, ctx } = open()
    const scope = freshScope()
    wire.fail = outcome('EENVELOPE', '451 try later <a@huizen.example>')
    await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('a')))
    const start = clock.now()
    const waits: number[] = []
    for (let turn = 0; (await rows())[0]?.status === 'due'; turn++) {
      const due = Temporal.Instant.from((await rows())[0]?.due_at ?? '')
      waits.push(due.since(clock.now()).total('minutes'))
      await house.advanceTo(due.subtract({ seconds: 1 }))
      expect((await rows())[0]?.attempts).toBe(turn + 1)
      await house.advanceTo(due)
    }
    for (const [index, wait] of waits.entries()) {
      const meant = Math.min(3 ** index, 480)
      expect(wait).toBeGreaterThanOrEqual(meant * 0.74)
      expect(wait).toBeLessThanOrEqual(meant * 1.26)
    }
    expect(clock.now().since(start).total('hours')).toBeGreaterThan(72)
    expect(await outboxBacklog(house.read)).toMatchObject({ due: 0, sending: 0, failed: 1 })
    const [failed] = await failedMails(house.read, scope)
    expect(failed).toMatchObject({ personId: 'a', purpose: 'digest', attempts: 18, error: '451 try later <(adres)>' })

    wire.fail = null
    await act(scope, (trx) => retryMail(trx, ctx(scope), failed?.key ?? ''))
    expect(await statuses()).toEqual(['sent'])
    await expect(act(scope, (trx) => retryMail(trx, ctx(scope), failed?.key ?? ''))).rejects.toMatchObject({ code: 'mail.not_failed' })
  })

  test('mails that fail together do not come back together', async () => {
    const { act, freshScope } = open()
    wire.fail = outcome('EENVELOPE', '451 try later')
    await act(freshScope(), (trx, ctx) =>
      queueMails(
        trx,
        ctx,
        ['a', 'b', 'c', 'd', 'e'].map((who) => mailTo(who)),
      ),
    )
    expect(new Set((await rows()).map((row) => row.due_at)).size).toBe(5)
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
    expect((await rows()).map((row) => row.attempts).reduce((sum, one) => sum + one, 0)).toBe(0)
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
})
