import { describeOnBothEngines } from '@lerende/kernel/testing'
import { afterEach, expect, test } from 'vitest'
import { mailModule, queueMail, queueMails } from './index.ts'
import { from, mailTo, openWire } from './testing.ts'

describeOnBothEngines('the pace of mail', (engine) => {
  const wire = openWire()
  const open = engine.house([mailModule({ transport: wire.transport, from, perDomain: 6, perDay: 40 })])

  afterEach(async () => {
    await open().house.database.transaction(async (trx) => {
      for (const table of ['outbox_content', 'outbox_mail'] as const) await trx.deleteFrom(table).execute()
    })
    wire.sent.length = 0
    open().clock.advance({ hours: 24 })
  })

  const to = (count: number, domain: string) => Array.from({ length: count }, (_, i) => mailTo(`${domain}-${i}`, { to: `p${i}@${domain}` }))
  const went = (domain: string) => wire.sent.filter((mail) => mail.to.endsWith(`@${domain}`)).length

  test('one domain gets ten at once and then six a minute, while others and what is urgent do not wait', async () => {
    const { act, house, clock, freshScope } = open()
    const scope = freshScope()
    await act(scope, (trx, ctx) => queueMails(trx, ctx, [...to(16, 'groot.example'), ...to(3, 'klein.example')]))
    expect([went('groot.example'), went('klein.example')]).toEqual([10, 3])
    await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('haast', { to: 'haast@groot.example', purpose: 'sign-in', urgent: true })))
    expect(went('groot.example')).toBe(11)
    await house.advanceTo(clock.now().add({ seconds: 30 }))
    expect(went('groot.example')).toBe(14)
    await house.advanceTo(clock.now().add({ minutes: 1 }))
    expect(went('groot.example')).toBe(17)
  })

  test('no more than the cap goes out on one day, except what is urgent; the rest goes after midnight', async () => {
    const { act, house, clock, freshScope } = open()
    const scope = freshScope()
    clock.moveTo(clock.now().toZonedDateTimeISO('Europe/Amsterdam').add({ days: 1 }).with({ hour: 22 }).toInstant())
    const many = Array.from({ length: 9 }, (_, i) => to(5, `d${i}.example`)).flat()
    await act(scope, (trx, ctx) => queueMails(trx, ctx, many))
    expect(wire.sent).toHaveLength(40)
    await act(scope, (trx, ctx) => queueMail(trx, ctx, mailTo('haast', { purpose: 'sign-in', urgent: true })))
    expect(wire.sent).toHaveLength(41)
    await house.advanceTo(clock.now().add({ minutes: 110 }))
    expect(wire.sent).toHaveLength(41)
    await house.advanceTo(clock.now().add({ minutes: 20 }))
    expect(wire.sent).toHaveLength(46)
  })
})
