import { addMember } from '@lerende/cycles'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { afterEach, expect, test } from 'vitest'
import { configureIdentity } from './index.ts'
import { openAuthenticator } from './testing/authenticator.ts'
import { address, type Browser, openScene, refusedWith } from './testing/scene.ts'

const publicUrl = 'http://localhost:3000'

describeOnBothEngines('passkeys', (engine) => {
  const { open, browser, network, linkFor, signedIn } = openScene(engine)
  afterEach(() => configureIdentity({ publicUrl, secondFactor: 'asked' }))

  async function someone(role: 'lid' | 'beheerder' = 'lid') {
    const made = await network()
    const email = address()
    const personId = await made.join(email, role)
    return { ...made, email, personId }
  }

  async function makePasskey(one: Browser, device = openAuthenticator(), name = 'Mijn telefoon') {
    const { options, ticket } = await (await one.ask()).identity.newPasskey()
    await (await one.ask()).identity.keepPasskey({ ticket, response: device.create(options), name })
    return device
  }

  async function enterWith(device: ReturnType<typeof openAuthenticator>) {
    const one = browser()
    const { options, ticket } = await (await one.ask()).identity.passkeyChallenge()
    await (await one.ask()).identity.passkeySignIn({ ticket, response: device.get(options) })
    return one
  }

  test('one makes a passkey, names it, signs in with it, and removes it', async () => {
    const { email, personId, scope } = await someone()
    const one = await signedIn(email)
    const device = await makePasskey(one)
    const [made] = (await (await one.ask()).identity.account()).passkeys
    expect(made).toMatchObject({ name: 'Mijn telefoon', everywhere: false, madeDay: '2026-01-05' })
    const passkeyId = made?.id ?? ''
    await (await one.ask()).identity.renamePasskey({ passkeyId, name: 'Werktelefoon' })
    const other = await enterWith(device)
    expect(await (await other.ask()).network.me()).toMatchObject({ person: { id: personId } })
    expect((await (await other.ask()).identity.account()).passkeys).toMatchObject([{ name: 'Werktelefoon' }])
    await (await other.ask()).identity.removePasskey({ passkeyId })
    await expect(enterWith(device)).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))
    const types = await open()
      .house.read.selectFrom('event_log')
      .select('type')
      .where('network_id', '=', scope.networkId)
      .where('type', 'like', '%identity%')
      .execute()
    expect(types.map((row) => row.type.split('.').at(-2))).toEqual(['passkey-added', 'passkey-removed'])
  })

  test('a challenge is answered once, in time, by the passkey itself, on this site, and by who was asked who they are', async () => {
    const { email } = await someone()
    const one = await signedIn(email)
    const device = await makePasskey(one)
    const challenge = async () => (await browser().ask()).identity.passkeyChallenge()
    const hand = async (ticket: string, response: ReturnType<typeof device.get>) =>
      (await browser().ask()).identity.passkeySignIn({ ticket, response })

    const { options, ticket } = await challenge()
    const response = device.get(options)
    await hand(ticket, response)
    await expect(hand(ticket, response)).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))

    const late = await challenge()
    open().clock.advance({ minutes: 5, seconds: 1 })
    await expect(hand(late.ticket, device.get(late.options))).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))

    const [a, b] = [await challenge(), await challenge()]
    await expect(hand(a.ticket, device.get(b.options))).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))
    const stolen = openAuthenticator()
    await expect(hand(b.ticket, { ...stolen.get(b.options), id: device.id, rawId: device.id })).rejects.toMatchObject(
      refusedWith('identity.passkey_invalid'),
    )
    const c = await challenge()
    const silent = device.get(c.options, false)
    await expect(hand(c.ticket, silent)).rejects.toMatchObject(refusedWith('identity.passkey_unverified'))
    await expect(hand(`${c.ticket.slice(0, -4)}AAAA`, device.get(c.options))).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))

    const elsewhere = openAuthenticator('https://kwaad.example')
    const begun = await (await one.ask()).identity.newPasskey()
    await expect(
      (await one.ask()).identity.keepPasskey({ ticket: begun.ticket, response: elsewhere.create(begun.options), name: 'x' }),
    ).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))
    const unasked = openAuthenticator()
    await expect(
      (await one.ask()).identity.keepPasskey({ ticket: begun.ticket, response: unasked.create(begun.options, false), name: 'x' }),
    ).rejects.toMatchObject(refusedWith('identity.passkey_unverified'))
  })

  test('nobody touches another’s passkeys', async () => {
    const [mine, other] = [await signedIn((await someone()).email), await signedIn((await someone()).email)]
    await makePasskey(mine)
    const passkeyId = (await (await mine.ask()).identity.account()).passkeys[0]?.id ?? ''
    await expect((await other.ask()).identity.removePasskey({ passkeyId })).rejects.toMatchObject(refusedWith('identity.unknown_passkey'))
    await expect((await other.ask()).identity.renamePasskey({ passkeyId, name: 'x' })).rejects.toMatchObject(
      refusedWith('identity.unknown_passkey'),
    )
    const begun = await (await mine.ask()).identity.newPasskey()
    await expect(
      (await other.ask()).identity.keepPasskey({ ticket: begun.ticket, response: openAuthenticator().create(begun.options), name: 'x' }),
    ).rejects.toMatchObject(refusedWith('identity.passkey_invalid'))
  })

  test('who leads and has a passkey does not get in with a link alone; who does not lead, or has none, does', async () => {
    const { email, overlegOf, personId, scope } = await someone()
    const one = await signedIn(email)
    const device = await makePasskey(one)
    await signedIn(email)
    const overlegId = await overlegOf()
    await open().act(scope, (trx, ctx) => addMember(trx, ctx, { overlegId, personId, role: 'begeleider', partner: false }))
    const token = await linkFor(email)
    const redeem = async () => (await browser().ask()).identity.redeemSignIn({ token })
    await expect(redeem()).rejects.toMatchObject(refusedWith('identity.passkey_needed'))
    expect((await (await (await enterWith(device)).ask()).identity.account()).leads).toBe(true)
    await signedIn((await someone('beheerder')).email)
  })

  test('who begins to lead keeps the session that showed the passkey, and for as long as a leader', async () => {
    const { email, overlegOf, personId, scope } = await someone()
    const shown = await signedIn(email)
    await makePasskey(shown)
    const linked = await signedIn(email)
    const overlegId = await overlegOf()
    await open().act(scope, (trx, ctx) => addMember(trx, ctx, { overlegId, personId, role: 'coordinator', partner: false }))
    expect(await (await linked.ask()).network.me()).toBeNull()
    expect(await (await shown.ask()).network.me()).toMatchObject({ person: { id: personId } })
    open().clock.advance({ days: 7 })
    expect(await (await shown.ask()).network.me()).toBeNull()
  })

  test('a beheerder lets in once who lost their passkey, for a day, and it is on record', async () => {
    const { email, join, scope, personId } = await someone('beheerder')
    const device = await makePasskey(await signedIn(email))
    const otherMail = address()
    await join(otherMail, 'beheerder')
    const beheerder = await signedIn(otherMail)
    await (await beheerder.ask()).identity.resetSignIn({ personId })
    const one = await signedIn(email)
    await expect(signedIn(email)).rejects.toMatchObject(refusedWith('identity.passkey_needed'))
    const passkeyId = (await (await one.ask()).identity.account()).passkeys[0]?.id ?? ''
    await (await one.ask()).identity.removePasskey({ passkeyId })
    await signedIn(email)

    await makePasskey(await signedIn(email))
    await (await beheerder.ask()).identity.resetSignIn({ personId })
    open().clock.advance({ hours: 24, seconds: 1 })
    await expect(signedIn(email)).rejects.toMatchObject(refusedWith('identity.passkey_needed'))
    const resets = await open()
      .house.read.selectFrom('event_log')
      .select('actor')
      .where('network_id', '=', scope.networkId)
      .where('type', 'like', '%sign-in-reset%')
      .execute()
    expect(resets).toHaveLength(2)
    expect(device.id).not.toBe('')
  })

  test('in one network a link is enough, in the other, where one leads, it takes the passkey', async () => {
    const { email, networkId } = await someone()
    const other = await network()
    await other.join(email, 'beheerder')
    const one = browser()
    // Somebody who was last where they do not lead.
    const first = await signedIn(email)
    await (await first.ask()).identity.switchNetwork({ networkId })
    const device = await makePasskey(first)
    one.cookie = (await signedIn(email)).cookie
    await expect((await one.ask()).identity.switchNetwork({ networkId: other.networkId })).rejects.toMatchObject(
      refusedWith('identity.passkey_needed'),
    )
    const shown = await enterWith(device)
    await (await shown.ask()).identity.switchNetwork({ networkId: other.networkId })
    expect(await (await shown.ask()).network.me()).toMatchObject({ network: { id: other.networkId }, person: { role: 'beheerder' } })
  })

  test('where it is obligatory, who leads makes one before anything else', async () => {
    const { email } = await someone('beheerder')
    const lid = await someone()
    configureIdentity({ publicUrl, secondFactor: 'leaders' })
    expect(await (await (await signedIn(lid.email)).ask()).network.me()).toMatchObject({ mustMakePasskey: false })
    const one = await signedIn(email)
    expect(await (await one.ask()).network.me()).toMatchObject({ mustMakePasskey: true })
    await expect((await one.ask()).network.people()).rejects.toMatchObject(refusedWith('network.passkey_first'))
    const device = await makePasskey(one)
    expect(await (await one.ask()).network.me()).toMatchObject({ mustMakePasskey: false })
    expect(await (await one.ask()).network.people()).toHaveLength(1)
    expect(await (await (await enterWith(device)).ask()).network.people()).toHaveLength(1)
  })
})
