import { makeCtx, newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import {
  addPerson,
  createCallerFactory,
  createNetwork,
  issueSignInTokens,
  networkModule,
  networkRouter,
  readSession,
  redeemSignInToken,
} from './index.ts'

describeOnBothEngines('network', (engine) => {
  const open = engine.house([networkModule])

  async function found() {
    const { house, clock } = open()
    const email = `${newId()}@gemeente.example`
    const scope = await house.run(async (trx) => {
      const { scope: _none, ...ctx } = makeCtx({ scope: open().freshScope(), keys: house.keys, clock })
      return createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' })
    })
    const personId = await open().act(scope, (trx, ctx) =>
      addPerson(trx, ctx, { name: 'Jeugdconsulent Huizen 1', email, functie: 'jeugdconsulent', organisationId: null, role: 'lid' }),
    )
    return { house, clock, scope, email, personId }
  }

  test('a link signs in once, within 15 minutes, and only the newest one', async () => {
    const { house, clock, email, personId } = await found()
    const ask = () => house.run((trx) => issueSignInTokens(trx, clock, email))
    const older = (await ask())[0]?.token ?? ''
    const newer = (await ask())[0]?.token ?? ''
    const redeem = (token: string) => house.run((trx) => redeemSignInToken(trx, clock, token))
    await expect(redeem(older)).rejects.toMatchObject({ code: 'network.link_invalid' })
    const { session } = await redeem(newer)
    await expect(redeem(newer)).rejects.toMatchObject({ code: 'network.link_invalid' })
    expect(await readSession(house.read, clock, session)).toMatchObject({ personId, role: 'lid' })
    const late = (await ask())[0]?.token ?? ''
    clock.advance({ minutes: 16 })
    await expect(redeem(late)).rejects.toMatchObject({ code: 'network.link_invalid' })
  })

  test('an unknown address gets nothing and learns nothing', async () => {
    const { house, email } = await found()
    const mailed: string[] = []
    const caller = createCallerFactory(networkRouter)({
      house,
      session: null,
      sessionToken: null,
      correlationId: newId(),
      setSession() {},
      ports: { queueSignInMail: async (_trx, _ctx, mail) => void mailed.push(mail.person.email) },
    })
    expect(await caller.requestSignIn({ email: 'niemand@nergens.example' })).toEqual({ ok: true })
    expect(await caller.requestSignIn({ email: email.toUpperCase() })).toEqual({ ok: true })
    expect(mailed).toEqual([email])
    expect(await caller.me()).toBeNull()
    await expect(caller.people()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  test('an address is one person in a network', async () => {
    const { scope, email } = await found()
    const again = open().act(scope, (trx, ctx) =>
      addPerson(trx, ctx, { name: 'Iemand anders', email, functie: '', organisationId: null, role: 'lid' }),
    )
    await expect(again).rejects.toMatchObject({ code: 'network.email_taken', field: 'email' })
  })
})
