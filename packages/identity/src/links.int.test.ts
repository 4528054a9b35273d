import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { address, openScene, refusedWith } from './testing/scene.ts'

describeOnBothEngines('signing in with a link', (engine) => {
  const { open, mails, browser, network, linkFor, signedIn } = openScene(engine)
  const redeem = async (token: string) => (await browser().ask()).identity.redeemSignIn({ token })

  async function someone() {
    const { join } = await network()
    const email = address()
    await join(email)
    return email
  }

  test('a link signs in once, within 15 minutes, and only the newest one', async () => {
    const email = await someone()
    const older = await linkFor(email)
    const newer = await linkFor(email)
    await expect(redeem(older)).rejects.toMatchObject(refusedWith('identity.link_invalid'))
    await redeem(newer)
    await expect(redeem(newer)).rejects.toMatchObject(refusedWith('identity.link_invalid'))

    const inTime = await linkFor(email)
    open().clock.advance({ minutes: 14 })
    await redeem(inTime)
    const late = await linkFor(email)
    open().clock.advance({ minutes: 15, seconds: 1 })
    await expect(redeem(late)).rejects.toMatchObject(refusedWith('identity.link_invalid'))
    await expect(redeem('x'.repeat(40))).rejects.toMatchObject(refusedWith('identity.link_invalid'))
  })

  test('of two who press at once, one gets in', async () => {
    const token = await linkFor(await someone())
    const both = await Promise.allSettled([redeem(token), redeem(token)])
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('the link is for the address that it went to, whoever that is by then', async () => {
    const { join, scope } = await network()
    const email = address()
    const personId = await join(email)
    const token = await linkFor(email)
    await open().act(scope, (trx) => trx.updateTable('person').set({ active: 0 }).where('id', '=', personId).execute())
    await expect(redeem(token)).rejects.toMatchObject(refusedWith('identity.link_invalid'))
  })

  test('asking does the same for every address, and the answer comes before anybody looks', async () => {
    const email = await someone()
    const { house } = open()
    const ask = async (who: string) => {
      expect(await (await browser().ask()).identity.requestSignIn({ email: who })).toEqual({ ok: true })
      return house.read.selectFrom('sign_in_request').select(['email', 'state']).where('email', '=', who.toLowerCase()).execute()
    }
    const stranger = address()
    expect(await ask(stranger)).toEqual([{ email: stranger, state: 'asked' }])
    expect(await ask(email.toUpperCase())).toEqual([{ email, state: 'asked' }])
    const before = mails.length
    await house.settled()
    expect(mails.slice(before).map((mail) => mail.to)).toEqual([email])
    expect(await house.read.selectFrom('sign_in_request').selectAll().where('email', '=', stranger).execute()).toEqual([])
  })

  test('an address gets five links in a quarter of an hour; beyond it the last one goes on working', async () => {
    const email = await someone()
    const links: string[] = []
    for (let i = 0; i < 7; i++) links.push(await linkFor(email))
    expect(links.filter((link) => link !== '')).toHaveLength(5)
    await expect(redeem(links[3] ?? '')).rejects.toMatchObject(refusedWith('identity.link_invalid'))
    await redeem(links[4] ?? '')
    expect(await linkFor(await someone())).not.toBe('')
    open().clock.advance({ minutes: 16 })
    expect(await linkFor(email)).not.toBe('')
  })

  test('nothing in the database opens anything', async () => {
    const email = await someone()
    const { cookie } = await signedIn(email)
    const token = await linkFor(email)
    const tables = ['auth_session', 'auth_verification', 'auth_user', 'sign_in_request', 'event_log'] as const
    const rows = await Promise.all(tables.map((table) => open().house.read.selectFrom(table).selectAll().execute()))
    const everything = JSON.stringify(rows)
    expect(everything).toContain(email)
    for (const secret of [cookie, token]) expect(everything).not.toContain(secret)
    await expect(redeem(JSON.stringify(rows[1]).slice(0, 100))).rejects.toMatchObject(refusedWith('identity.link_invalid'))
  })
})
