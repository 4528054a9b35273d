import { describeOnBothEngines } from '@lerende/kernel/testing'
import { addOrganisation } from '@lerende/network'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { returnAddress } from './auth/openid.ts'
import { domainCode } from './rules/domains.ts'
import { openProvider, type TestProvider } from './testing/provider.ts'
import { address, openScene, refusedWith } from './testing/scene.ts'

describeOnBothEngines('signing in through an organisation', (engine) => {
  const scene = openScene(engine)
  const { open, browser, network, signedIn } = scene
  let provider: TestProvider
  let subjects = 0

  beforeAll(async () => {
    provider = await openProvider(returnAddress())
  })
  afterAll(() => provider?.close())

  /** A network with an organisation whose provider may speak for a domain of its own. */
  async function organisation(domain = `${address().split('-')[0]}.example`) {
    const made = await network()
    const { scope } = made
    const beheerderMail = address()
    await made.join(beheerderMail, 'beheerder')
    const beheerder = await signedIn(beheerderMail)
    const organisationId = await open().act(scope, (trx, ctx) =>
      addOrganisation(trx, ctx, { key: 'gemeente', name: 'Gemeente', soort: 'gemeente' }),
    )
    const { issuer, clientId, clientSecret } = provider
    const input = { organisationId, issuer, clientId, clientSecret }
    const { providerId } = await (await beheerder.ask()).identity.saveProvider(input)
    await (await beheerder.ask()).identity.askDomainCode({ providerId, domain })
    const code = domainCode(open().house.keys, { providerId, domain, issuer, clientId, turn: 1 })
    await (await beheerder.ask()).identity.proveDomain({ providerId, domain, code })
    const employee = (name = `medewerker${++subjects}`) => ({ subject: `subject-${++subjects}`, email: `${name}@${domain}` })
    return { ...made, beheerder, providerId, domain, input, employee }
  }

  /** Signs in as whom the provider says, in a browser of one's own. */
  async function come(email: string, said: { subject: string; email: string; email_verified?: boolean }) {
    Object.assign(provider.said, { email_verified: true, ...said })
    const one = browser()
    const begun = await (await one.ask()).identity.goToOrganisation({ email })
    if (!begun) throw new Error('this domain has a provider')
    const query = await provider.visit(begun.url)
    return {
      one,
      query,
      ...begun,
      finish: async () => (await one.ask()).identity.returnFromOrganisation({ query, browser: begun.browser }),
    }
  }

  test('who is in the network comes in by their address the first time, and by subject after that', async () => {
    const { join, employee, networkId, domain } = await organisation()
    const who = employee()
    const personId = await join(who.email)
    const first = await come(who.email, who)
    await first.finish()
    expect(await (await first.one.ask()).network.me()).toMatchObject({ person: { id: personId }, network: { id: networkId } })
    expect((await (await first.one.ask()).identity.account()).sessions).toMatchObject([{ way: 'organisation', current: true }])

    // The provider now says another address: the subject is the same person.
    const other = `ander@${domain}`
    await join(other)
    const second = await come(other, { subject: who.subject, email: other })
    await second.finish()
    expect(await (await second.one.ask()).network.me()).toMatchObject({ person: { id: personId } })
  })

  test('an address that went to somebody else at the organisation opens nothing', async () => {
    const { join, employee, beheerder } = await organisation()
    const who = employee()
    const personId = await join(who.email)
    await (await come(who.email, who)).finish()
    const successor = { subject: 'de-opvolger', email: who.email }
    await expect((await come(who.email, successor)).finish()).rejects.toMatchObject(refusedWith('identity.other_subject'))
    await (await beheerder.ask()).identity.resetSignIn({ personId })
    await (await come(who.email, successor)).finish()
  })

  test('nobody comes in who is not in the network, whom the provider is not sure of, or from another domain', async () => {
    const { join, employee } = await organisation()
    const elsewhere = await organisation()
    const stranger = employee()
    await expect((await come(stranger.email, stranger)).finish()).rejects.toMatchObject(refusedWith('identity.not_a_member'))
    const unsure = employee()
    await join(unsure.email)
    await expect((await come(unsure.email, { ...unsure, email_verified: false })).finish()).rejects.toMatchObject(
      refusedWith('identity.mail_unverified'),
    )
    const foreign = { subject: 'van-buiten', email: address() }
    await join(foreign.email)
    await expect((await come(stranger.email, foreign)).finish()).rejects.toMatchObject(refusedWith('identity.mail_foreign'))
    // A domain below the one that was proven is another, and so is one that only ends like it.
    for (const email of [`iemand@sub.${unsure.email.split('@')[1]}`, `iemand@x${unsure.email.split('@')[1]}`]) {
      await join(email)
      await expect((await come(unsure.email, { subject: email, email })).finish()).rejects.toMatchObject(
        refusedWith('identity.mail_foreign'),
      )
      expect(await (await browser().ask()).identity.goToOrganisation({ email })).toBeNull()
    }
    expect(elsewhere.domain).not.toBe('')
  })

  test('what one came back with works once, in the browser that began, and for ten minutes', async () => {
    const { join, employee } = await organisation()
    const who = employee()
    await join(who.email)
    const { finish, query, one, browser: secret } = await come(who.email, who)
    const other = await come(who.email, who)
    const hand = async (parts: { query: string; browser: string }) => (await one.ask()).identity.returnFromOrganisation(parts)
    await expect(hand({ query, browser: other.browser })).rejects.toMatchObject(refusedWith('identity.attempt_over'))
    const made = new URLSearchParams(query)
    made.set('state', 'verzonnen')
    await expect(hand({ query: made.toString(), browser: secret })).rejects.toMatchObject(refusedWith('identity.attempt_over'))
    await finish()
    await expect(finish()).rejects.toMatchObject(refusedWith('identity.attempt_over'))

    // A code of one attempt does not fit another: the verifier is another one.
    const [a, b] = [await come(who.email, who), await come(who.email, who)]
    const mixed = new URLSearchParams(b.query)
    mixed.set('code', new URLSearchParams(a.query).get('code') ?? '')
    await expect(hand({ query: mixed.toString(), browser: b.browser })).rejects.toMatchObject(refusedWith('identity.organisation_refused'))

    // Nor does an answer to another question.
    const c = await come(who.email, who)
    await open().house.run((trx) => trx.updateTable('sign_in_attempt').set({ nonce: 'een-andere' }).execute())
    await expect(c.finish()).rejects.toMatchObject(refusedWith('identity.organisation_refused'))

    const late = await come(who.email, who)
    open().clock.advance({ minutes: 10, seconds: 1 })
    await expect(late.finish()).rejects.toMatchObject(refusedWith('identity.attempt_over'))
    const refused = await come(who.email, who)
    const denied = new URLSearchParams(refused.query)
    denied.delete('code')
    denied.set('error', 'access_denied')
    await expect(hand({ query: denied.toString(), browser: refused.browser })).rejects.toMatchObject(
      refusedWith('identity.organisation_refused'),
    )
  })

  test('the domain alone decides whether there is a way, known or not', async () => {
    const { join, employee, domain } = await organisation()
    const known = employee()
    await join(known.email)
    const look = async (email: string) => (await browser().ask()).identity.goToOrganisation({ email })
    for (const email of [known.email, `niemand@${domain}`]) {
      expect(await look(email)).toEqual({ url: expect.stringContaining(`${provider.issuer}/auth?`), browser: expect.any(String) })
    }
    expect(await look(address())).toBeNull()
  })

  test('an organisation speaks for its own network only: not for another one, nor for how one signs in', async () => {
    const { join, employee, networkId } = await organisation()
    const other = await network()
    const who = employee()
    await join(who.email)
    await other.join(who.email)
    const { one, finish } = await come(who.email, who)
    await finish()
    expect(await (await one.ask()).network.me()).toMatchObject({ network: { id: networkId }, others: [] })
    const ask = async () => (await one.ask()).identity
    await expect((await ask()).switchNetwork({ networkId: other.networkId })).rejects.toMatchObject(
      refusedWith('identity.network_elsewhere'),
    )
    await expect((await ask()).newPasskey()).rejects.toMatchObject(refusedWith('identity.prove_address'))
    await expect((await ask()).endSession({ sessionId: null })).rejects.toMatchObject(refusedWith('identity.prove_address'))
  })

  test('a domain is proven by who runs its mail, and for this provider', async () => {
    const { beheerder, providerId, domain, input, employee, join } = await organisation()
    const who = employee()
    await join(who.email)
    const ask = async () => (await beheerder.ask()).identity
    const other = `${address().split('-')[0]}.example`
    await (await ask()).askDomainCode({ providerId, domain: other })
    await expect((await ask()).proveDomain({ providerId, domain: other, code: 'AAAAA-AAAAA' })).rejects.toMatchObject(
      refusedWith('identity.code_wrong'),
    )
    const claim = { providerId, domain: other, issuer: input.issuer, clientId: input.clientId }
    await (await ask()).askDomainCode({ providerId, domain: other })
    const code = (turn: number) => domainCode(open().house.keys, { ...claim, turn })
    await expect((await ask()).proveDomain({ providerId, domain: other, code: code(1) })).rejects.toMatchObject(
      refusedWith('identity.code_wrong'),
    )
    await (await ask()).proveDomain({ providerId, domain: other, code: code(2).toLowerCase().replace('-', ' ') })
    expect((await (await ask()).providers()).providers).toMatchObject([
      { domains: [{ provenDay: expect.any(String) }, { provenDay: expect.any(String) }] },
    ])

    // Another client at the provider, or another provider, is not what the postmaster agreed to.
    await (await ask()).saveProvider({ ...input, clientId: 'een-ander' })
    expect((await (await ask()).providers()).providers[0]?.domains.map((one) => one.provenDay)).toEqual([null, null])
    expect(await (await browser().ask()).identity.goToOrganisation({ email: who.email })).toBeNull()
    await expect((await ask()).saveProvider({ ...input, issuer: 'https://login.elders.example', clientSecret: '' })).rejects.toMatchObject({
      cause: { code: 'identity.secret_missing', field: 'clientSecret' },
    })
    await (await ask()).removeDomain({ providerId, domain })
    await (await ask()).removeProvider({ providerId })
    expect((await (await ask()).providers()).providers).toEqual([])
  })

  test('the secret is hidden, shown to nobody, and the connection can be tried', async () => {
    const { beheerder, providerId, input, scope } = await organisation()
    const ask = async () => (await beheerder.ask()).identity
    expect(await (await ask()).probeProvider({ providerId })).toEqual({ host: new URL(provider.issuer).host })
    const row = await open()
      .house.read.selectFrom('sign_in_provider')
      .selectAll()
      .where('network_id', '=', scope.networkId)
      .executeTakeFirstOrThrow()
    expect(JSON.stringify([row, await (await ask()).providers()])).not.toContain(input.clientSecret)
    await (await ask()).saveProvider({ ...input, issuer: 'http://127.0.0.1:9', clientSecret: 'nieuw-geheim' })
    await expect((await ask()).probeProvider({ providerId })).rejects.toMatchObject(refusedWith('identity.provider_unreachable'))
    for (const issuer of [
      'http://intern.example',
      'https://10.0.0.1',
      'https://database',
      'https://iemand@login.example',
      'https://nas.local',
    ]) {
      await expect((await ask()).saveProvider({ ...input, issuer })).rejects.toMatchObject(refusedWith('identity.issuer_unusable'))
    }
  })

  test('who leaves is not let in by their organisation', async () => {
    const { join, employee, scope } = await organisation()
    const who = employee()
    const personId = await join(who.email)
    await (await come(who.email, who)).finish()
    await open().act(scope, (trx) => trx.updateTable('person').set({ active: 0 }).where('id', '=', personId).execute())
    await expect((await come(who.email, who)).finish()).rejects.toMatchObject(refusedWith('identity.not_a_member'))
  })
})
