import { newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import {
  catchMail,
  caughtAddresses,
  caughtMail,
  caughtMails,
  listHeaders,
  mailModule,
  openMailbox,
  outboxBacklog,
  queueMail,
  queueMails,
  renderMail,
  smtpTransport,
} from './index.ts'
import type { Transport } from './reactions/transport.ts'
import { from, mailTo, openSink, sampleDigest } from './testing.ts'

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
