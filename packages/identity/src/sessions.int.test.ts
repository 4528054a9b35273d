import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { endSessionsOf, forgetAddress, peopleSignedIn, readSession, renewSessions, startSession } from './index.ts'
import { address, openScene, refusedWith } from './testing/scene.ts'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

describeOnBothEngines('sessions', (engine) => {
  const { open, browser, network, signedIn } = openScene(engine)
  const inAfter = async (cookie: string | null) => (await readSession(open().house, cookie ?? '')) !== null

  test('one sees where one is signed in, and ends what one likes', async () => {
    const { join } = await network()
    const email = address()
    await join(email)
    const here = await signedIn(email)
    const there = await signedIn(email, FIREFOX)
    const stranger = await signedIn(await strangerIn())
    const account = await (await here.ask()).identity.account()
    expect(account).toMatchObject({ email, leads: false, provesAddress: true, passkeys: [] })
    expect(account.sessions.map(({ device, current, usedDay, way }) => ({ device, current, usedDay, way })).sort(byDevice)).toEqual([
      { device: 'Chrome op Windows', current: true, usedDay: '2026-01-05', way: 'link' },
      { device: 'Firefox op Linux', current: false, usedDay: '2026-01-05', way: 'link' },
    ])
    const other = account.sessions.find((one) => !one.current)?.id ?? ''
    const notMine = (await (await stranger.ask()).identity.account()).sessions[0]?.id ?? ''
    await expect((await here.ask()).identity.endSession({ sessionId: notMine })).rejects.toMatchObject(
      refusedWith('identity.unknown_session'),
    )
    await (await here.ask()).identity.endSession({ sessionId: other })
    expect([await inAfter(here.cookie), await inAfter(there.cookie), await inAfter(stranger.cookie)]).toEqual([true, false, true])

    const third = await signedIn(email)
    await (await third.ask()).identity.endSession({ sessionId: null })
    expect([await inAfter(here.cookie), await inAfter(third.cookie)]).toEqual([false, true])
    const { cookie } = third
    await (await third.ask()).identity.signOut()
    expect([third.cookie, await inAfter(cookie)]).toEqual([null, false])
  })

  async function strangerIn() {
    const email = address()
    await (await network()).join(email)
    return email
  }

  test('a session lasts 30 days, and 14 without being used; who leads has 14 and 7', async () => {
    const { join, overlegOf, scope } = await network()
    const [lid, beheerder] = [address(), address()]
    await join(lid)
    await join(beheerder, 'beheerder')
    await overlegOf()
    const lasts = async (email: string, stepDays: number) => {
      const { cookie } = await signedIn(email)
      let days = 0
      for (; await inAfter(cookie); days += stepDays) open().clock.advance({ days: stepDays })
      return days
    }
    expect(await lasts(lid, 1)).toBe(30)
    expect(await lasts(lid, 13)).toBe(39)
    expect(await lasts(lid, 14)).toBe(14)
    expect(await lasts(beheerder, 1)).toBe(14)
    expect(await lasts(beheerder, 7)).toBe(7)
    // What is over was removed when it was presented.
    expect(await open().house.read.selectFrom('auth_session').select('id').where('network_id', '=', scope.networkId).execute()).toEqual([])
  })

  test('days are kept, no moments, no addresses of machines, no fingerprint', async () => {
    const email = await strangerIn()
    open().clock.advance({ hours: 5, minutes: 17 })
    await signedIn(email)
    const row = await open()
      .house.read.selectFrom('auth_session')
      .innerJoin('auth_user', 'auth_user.id', 'auth_session.user_id')
      .selectAll('auth_session')
      .where('auth_user.email', '=', email)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ ip_address: '', user_agent: 'Chrome op Windows' })
    const user = await open().house.read.selectFrom('auth_user').selectAll().where('email', '=', email).executeTakeFirstOrThrow()
    for (const moment of [row.created_at, row.updated_at, row.expires_at, user.created_at, user.updated_at]) {
      expect(moment).toMatch(/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/)
    }
  })

  test('who leaves, or is put out, is out at once', async () => {
    const { join, scope } = await network()
    const email = address()
    const personId = await join(email)
    const one = await signedIn(email)
    const now = () => open().clock.now().toString()
    expect(await peopleSignedIn(open().house.read, scope, now())).toEqual(new Set([personId]))
    await open().act(scope, (trx, ctx) => endSessionsOf(trx, ctx.scope, personId))
    expect(await inAfter(one.cookie)).toBe(false)
    const again = await signedIn(email)
    await open().act(scope, (trx) => trx.updateTable('person').set({ active: 0 }).where('id', '=', personId).execute())
    expect(await inAfter(again.cookie)).toBe(false)
    await open().act(scope, (trx) => forgetAddress(trx, email))
    expect(await open().house.read.selectFrom('auth_user').select('id').where('email', '=', email).execute()).toEqual([])
  })

  test('one person in two networks goes from one to the other without signing in, and is in one at a time', async () => {
    const [first, second] = [await network(), await network()]
    const email = address()
    const inFirst = await first.join(email, 'beheerder', 'Beleidsadviseur')
    const inSecond = await second.join(email, 'lid', 'Leerkracht')
    const one = browser()
    const started = await open().house.run((trx) =>
      startSession(trx, open().house, { networkId: first.networkId, personId: inFirst, device: 'proef' }),
    )
    one.cookie = started.session
    expect(await (await one.ask()).network.me()).toMatchObject({
      person: { name: 'Beleidsadviseur' },
      network: { id: first.networkId },
      others: [{ id: second.networkId }],
    })
    await (await one.ask()).identity.switchNetwork({ networkId: second.networkId })
    expect(await (await one.ask()).network.me()).toMatchObject({
      person: { id: inSecond, name: 'Leerkracht', role: 'lid' },
      network: { id: second.networkId },
      others: [{ id: first.networkId }],
    })
    expect((await (await one.ask()).network.people()).map((person) => person.name)).toEqual(['Leerkracht'])
    await expect((await one.ask()).identity.resetSignIn({ personId: inSecond })).rejects.toMatchObject(refusedWith('network.forbidden'))
    // The next time one comes in where one was.
    expect(await (await (await signedIn(email)).ask()).network.me()).toMatchObject({ network: { id: second.networkId } })

    const third = await network()
    await expect((await one.ask()).identity.switchNetwork({ networkId: third.networkId })).rejects.toMatchObject(
      refusedWith('identity.unknown_network'),
    )
  })

  test('in a demo whose clock was moved, people stay in', async () => {
    const one = await signedIn(await strangerIn())
    open().clock.advance({ days: 40 })
    await open().house.run((trx) => renewSessions(trx, open().clock))
    expect(await inAfter(one.cookie)).toBe(true)
  })
})

const byDevice = (a: { device: string }, b: { device: string }) => (a.device < b.device ? -1 : 1)
