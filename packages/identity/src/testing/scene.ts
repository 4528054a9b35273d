import { cyclesModule } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { type NetworkId, newId } from '@lerende/kernel'
import type { TestEngine, TestHouse } from '@lerende/kernel/testing'
import { addPerson, createCallerFactory, mergeRouters, networkModule, networkRouter, type PersonRole, router } from '@lerende/network'
import { identityModule, identityRouter, readSession } from '../index.ts'

const appRouter = mergeRouters(router({ network: networkRouter }), router({ identity: identityRouter }))
const createCaller = createCallerFactory(appRouter)
const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36'

/** One browser: it keeps its cookie, and asks as whoever that is. */
export interface Browser {
  cookie: string | null
  ask(): Promise<ReturnType<typeof createCaller>>
}

/** A house with the room identity, whose sign-in mails are caught. */
export function openScene(engine: TestEngine) {
  const mails: Array<{ to: string; token: string; name: string }> = []
  const identity = identityModule(async (_trx, _ctx, { person, token }) => {
    mails.push({ to: person.email, name: person.name, token })
  })
  const open = engine.house([networkModule, cyclesModule, identity], { start: '2026-01-05T08:00:00Z' })

  function browser(userAgent = CHROME): Browser {
    const one: Browser = {
      cookie: null,
      async ask() {
        const { house } = open()
        return createCaller({
          house,
          session: one.cookie ? await readSession(house, one.cookie) : null,
          sessionToken: one.cookie,
          correlationId: newId(),
          userAgent,
          setSession: (session) => {
            one.cookie = session?.token ?? null
          },
        })
      },
    }
    return one
  }

  async function network(test: TestHouse = open()) {
    const made = await createTestNetwork(test)
    const { scope } = made
    return {
      ...made,
      networkId: scope.networkId as NetworkId,
      join: (email: string, role: PersonRole = 'lid', name = 'Jeugdconsulent') =>
        test.act(scope, (trx, ctx) => addPerson(trx, ctx, { name, email, functie: name, organisationId: null, role })),
      overlegOf: () => made.overleg(monthly),
    }
  }

  /** Asks for a link and gets it from the mail; empty when there came none. */
  async function linkFor(email: string): Promise<string> {
    const before = mails.length
    await (await browser().ask()).identity.requestSignIn({ email })
    await open().house.settled()
    return mails.slice(before).at(-1)?.token ?? ''
  }

  /** Signs in with a link, in a browser of one's own. */
  async function signedIn(email: string, userAgent = CHROME): Promise<Browser> {
    const one = browser(userAgent)
    await (await one.ask()).identity.redeemSignIn({ token: await linkFor(email) })
    return one
  }

  return { open, mails, browser, network, linkFor, signedIn }
}

export const address = () => `${newId()}@gemeente.example`
export const refusedWith = (code: string) => ({ cause: { code } })
