import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { failureOf } from '../rules/failure.ts'
import { openSink } from '../testing.ts'
import { openMailbox } from './mailbox.ts'
import { smtpTransport } from './transport.ts'

const message = Buffer.from('From: a@b.example\r\nTo: c@d.example\r\nSubject: hoi\r\nX-Long: x\r\n\r\n.een punt vooraan\r\n..twee\r\n')

test('what is sent arrives, dots at the start of a line included', async () => {
  const sink = await openSink()
  const transport = smtpTransport(sink.url)
  await transport.verify()
  await transport.send({ from: 'a@b.example', to: 'c@d.example' }, message)
  transport.close()
  await sink.close()
  expect(sink.mails).toHaveLength(1)
  expect(sink.mails[0]).toMatchObject({ to: 'c@d.example', subject: 'hoi', text: '.een punt vooraan\n..twee\n' })
  expect(sink.mails[0]?.headers).toContain('X-Long: x')
})

test('what a mail says leaves only once the mail before it is settled, and not at all when that failed', async () => {
  const sink = await openSink()
  const transport = smtpTransport(sink.url)
  const gate = Promise.withResolvers<void>()
  const waiting = transport.send({ from: 'a@b.example', to: 'eerste@d.example' }, message, gate.promise)
  const after = transport.send({ from: 'a@b.example', to: 'tweede@d.example' }, message)
  await expect(Promise.race([waiting, after, transport.verify()])).resolves.toBeUndefined()
  expect(sink.mails).toEqual([])
  gate.resolve()
  await Promise.all([waiting, after])
  expect(sink.mails.map((mail) => mail.to)).toEqual(['eerste@d.example', 'tweede@d.example'])

  const failed = Promise.reject(new Error('disk full'))
  failed.catch(() => {})
  await expect(transport.send({ from: 'a@b.example', to: 'derde@d.example' }, message, failed)).rejects.toThrow('disk full')
  await transport.send({ from: 'a@b.example', to: 'vierde@d.example' }, message)
  transport.close()
  await sink.close()
  expect(sink.mails.map((mail) => mail.to)).toEqual(['eerste@d.example', 'tweede@d.example', 'vierde@d.example'])
})

test('the sender only hears "accepted" once the mail is kept', async () => {
  const mailbox = await openMailbox({
    onMail: () => {
      throw new Error('disk full')
    },
  })
  const transport = smtpTransport(mailbox.url)
  const refused = transport.send({ from: 'a@b.example', to: 'c@d.example' }, message)
  await expect(refused).rejects.toThrow('disk full')
  expect(failureOf(await refused.catch((error: unknown) => error))).toBe('later')
  transport.close()
  await mailbox.close()
})

test('a server that is not there is told apart from a mail that is refused', async () => {
  const sink = await openSink()
  await sink.close()
  const transport = smtpTransport(sink.url)
  const error = await transport.send({ from: 'a@b.example', to: 'c@d.example' }, message).catch((failure: unknown) => failure)
  transport.close()
  expect(failureOf(error)).toBe('away')
})

test('the mailbox listens on this machine only', async () => {
  const sink = await openSink()
  const outside = connect(sink.port, '127.0.0.2')
  const outcome = await new Promise((resolve) => outside.on('connect', () => resolve('open')).on('error', () => resolve('closed')))
  outside.destroy()
  await sink.close()
  expect(outcome).toBe('closed')
})
