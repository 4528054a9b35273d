import { describeOnBothEngines } from '@lerende/kernel/testing'
import { smtpTransport } from '@lerende/mail'
import { myReflection } from '@lerende/reflections'
import { afterAll, expect, test } from 'vitest'
import { type Intake, listenForMail, readImap } from './index.ts'
import { openImapServer } from './testing/imap-server.ts'
import { answerMail, replyTo } from './testing/mails.ts'
import { DOMAIN, MAILBOX, openPost, openScene, type Scene } from './testing/scene.ts'

const post = await openPost()
afterAll(() => post.close())

const LIST = 'grondhouding-in-twee-minuten' as const

describeOnBothEngines('mail comes in', (engine) => {
  const open = engine.house(post.modules, { start: '2026-01-19T08:00:00Z' })
  const intake = (): Intake => ({ house: open().house, messageDomain: DOMAIN, calendar: null, publicUrl: 'https://netwerk.example' })

  async function invited() {
    open().clock.moveTo(Temporal.Instant.from('2026-01-19T08:00:00Z'))
    post.mails.length = 0
    const scene = await openScene(open())
    await open().house.advanceTo(Temporal.Instant.from('2026-01-26T11:00:00Z'))
    const email = scene.emailOf(scene.anna)
    return { ...scene, email, to: replyTo(post.mails.find((mail) => mail.to === email && /Regieteam op/.test(mail.subject))) }
  }

  const mine = (scene: Scene) =>
    myReflection(open().house.read, open().ctx(scene.scope), { roundId: scene.round.id, questionnaire: LIST, personId: scene.anna })

  test('from an IMAP mailbox, what waits and what comes while it is watched; an answer goes from it, the rest is marked as seen', async () => {
    const scene = await invited()
    const server = await openImapServer()
    server.append(answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5 – goed gesprek' }))
    server.append(Buffer.from('From: a@b.example\r\nTo: antwoord@netwerk.example\r\nSubject: hallo\r\n\r\nhallo\r\n'))
    const reader = readImap(intake(), server.url)
    await reader.poll()
    expect((await mine(scene))?.answers).toMatchObject({ 'schaal-regie-bij-gezin': 4 })
    expect(server.left()).toEqual([{ subject: 'hallo', seen: true }])
    // The server says that something came; nobody asked.
    server.append(answerMail({ from: scene.email, to: scene.to, text: '1 1 1 1' }))
    await expect.poll(async () => (await mine(scene))?.answers['schaal-regie-bij-gezin'], { timeout: 10_000 }).toBe(1)
    await expect.poll(() => server.left()).toEqual([{ subject: 'hallo', seen: true }])
    await reader.close()
    await server.close()
  })

  test('a mail stays unseen while it cannot be kept, and is taken in once when it can', async () => {
    const scene = await invited()
    const server = await openImapServer()
    server.append(answerMail({ from: scene.email, to: scene.to, text: '3 4 2 5' }))
    const { house } = open()
    let broken = true
    const failing = {
      ...house,
      run: (async (command) => (broken ? Promise.reject(new Error('disk full')) : house.run(command))) as typeof house.run,
    }
    const reader = readImap({ ...intake(), house: failing }, server.url)
    await reader.poll()
    expect(server.left()).toEqual([{ subject: 'Re: Regieteam', seen: false }])
    expect(await mine(scene)).toBeNull()
    broken = false
    await reader.poll()
    expect(server.left()).toEqual([])
    expect(await mine(scene)).not.toBeNull()
    await reader.close()
    await server.close()
  })

  test('over SMTP, for our own mailbox only: who writes to another address hears so from their own server', async () => {
    const scene = await invited()
    const listener = await listenForMail(intake(), { mailbox: MAILBOX, host: '127.0.0.1', port: 0 })
    const transport = smtpTransport(`smtp://127.0.0.1:${listener.port}?ignoreTLS=true`)
    const send = (to: string, text: string) => transport.send({ from: scene.email, to }, answerMail({ from: scene.email, to, text }))
    await send(scene.to, '3 4 2 5')
    expect((await mine(scene))?.answers).toMatchObject({ 'schaal-gelijkwaardig-samenwerken': 5 })
    for (const to of ['iemand@netwerk.example', 'antwoord@anders.example', 'antwoord+rommel@netwerk.example'])
      await expect(send(to, '1 1 1 1'), to).rejects.toMatchObject({ responseCode: 550 })
    transport.close()
    await listener.close()
  })
})
