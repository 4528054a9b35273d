import { type Changes, createModules } from '@lerende/api'
import { endSessionsOf, startSession } from '@lerende/identity'
import { DomainError, newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { createCallerFactory } from '@lerende/network'
import { expect, test } from 'vitest'
import { appRouter, callerFor, openRegions, type Region, type Someone, START } from '../rights/scene.ts'

const PATIENCE_MS = 300_000
const createCaller = createCallerFactory(appRouter)

describeOnBothEngines('what open screens hear', (engine) => {
  const open = engine.house(createModules(), { start: START })
  let regions: [Region, Region] | null = null
  const scene = async () => {
    regions ??= await openRegions(open())
    // What the opening itself set going is no news of the test.
    await open().house.settled()
    return regions
  }
  const as = (who: Someone) => callerFor(open().house, who)

  /** A screen of somebody, that is open; `next` waits for its next message. */
  async function screenOf(who: Someone, options: { lastEventId?: string; token?: string } = {}) {
    const { token = null, lastEventId = null } = options
    const caller = createCaller({
      house: open().house,
      session: who,
      sessionToken: token,
      correlationId: newId(),
      setSession: () => undefined,
    })
    const messages = (await caller.live.changes({ lastEventId }))[Symbol.asyncIterator]()
    const next = async (): Promise<Changes & { id: string }> => {
      const { value } = await messages.next()
      // What `tracked` makes: the id, and what was said.
      const [id, changes] = value as unknown as [string, Changes]
      return { id, ...changes }
    }
    return { next, first: await next(), close: () => messages.return?.() }
  }

  test(
    'a decision is heard by who follows the overleg, and by nobody else',
    async () => {
      const [here, abroad] = await scene()
      const { lid, gast, netwerklid, coordinator } = here.people
      const [member, guest, outsider, stranger] = [
        await screenOf(lid),
        await screenOf(gast),
        await screenOf(netwerklid),
        await screenOf(abroad.people.lid),
      ]
      expect(member.first).toMatchObject({ hints: [], all: false })
      const waiting = [guest, outsider, stranger].map((screen) => screen.next())
      await as(coordinator).followup.renameBundle({ bundleId: here.own.plannedId, title: 'Wachten op hulp, samen' })
      const { hints } = await member.next()
      expect(hints).toEqual([{ kind: 'bundle', overlegId: here.own.overlegId, roundId: null, ontmoetingId: null }])
      // The first that the others hear is something that they may see; until then nothing came.
      await as(lid).cycles.rsvp({ ontmoetingId: here.own.comingId, rsvp: 'ja', replacedBy: null })
      for (const screen of [waiting[0], waiting[1]]) expect((await screen)?.hints.map(({ kind }) => kind)).toEqual(['ontmoeting'])
      // Elsewhere a screen may hear of its own network, late from its beginning, and never of this one.
      const told = await Promise.race([waiting[2], member.next().then(() => null)])
      expect((told?.hints ?? []).filter(({ overlegId }) => overlegId === here.own.overlegId || overlegId === here.other.overlegId)).toEqual(
        [],
      )
      for (const screen of [member, guest, outsider, stranger]) void screen.close()
    },
    PATIENCE_MS,
  )

  test('nothing is heard of a point that somebody brings in, nor of a verdict on an answer', async () => {
    const [here] = await scene()
    const { lid, coordinator } = here.people
    const screen = await screenOf(coordinator)
    await as(lid).followup.raiseSignal({
      signalId: newId(),
      overlegId: here.own.overlegId,
      kind: 'knelpunt',
      text: 'Wij horen te laat van elkaar wat er is afgesproken.',
    })
    await as(lid).followup.giveVerdict({ answerId: here.own.answerId, verdict: 'no', remark: 'Ik hoor nog steeds niets van de ander.' })
    await open().house.settled()
    const waiting = screen.next()
    await as(coordinator).followup.renameBundle({ bundleId: here.own.discussedId, title: 'Eerder samen, en vaker' })
    expect((await waiting).hints).toEqual([{ kind: 'bundle', overlegId: here.own.overlegId, roundId: null, ontmoetingId: null }])
    void screen.close()
  })

  test('a screen that comes back hears what it missed; with an id that we did not make it asks everything anew', async () => {
    const [here] = await scene()
    const { lid, coordinator } = here.people
    const before = await screenOf(lid)
    await before.close()
    await as(coordinator).followup.renameBundle({ bundleId: here.own.discussedId, title: 'Eerder en vaker samen' })
    const after = await screenOf(lid, { lastEventId: before.first.id })
    const missed = after.first.hints.length > 0 ? after.first : await after.next()
    expect(missed.hints.map(({ kind }) => kind)).toEqual(['bundle'])
    void after.close()
    const made = await screenOf(lid, { lastEventId: 'verzonnen' })
    expect(made.first).toMatchObject({ hints: [], all: true })
    void made.close()
  })

  test('it ends when the session does', async () => {
    const [here] = await scene()
    const { lid, coordinator } = here.people
    const { house, act } = open()
    const { session } = await act(here.scope, (trx) =>
      startSession(trx, house, { networkId: here.scope.networkId, personId: lid.personId }),
    )
    const screen = await screenOf(lid, { token: session })
    await act(here.scope, (trx) => endSessionsOf(trx, here.scope, lid.personId))
    await as(coordinator).followup.renameBundle({ bundleId: here.own.discussedId, title: 'Vaker samen' })
    const error = await screen.next().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DomainError)
    expect(error).toMatchObject({ code: 'network.signed_out' })
  })

  test('there is an end to how many screens one person has open', async () => {
    const [here] = await scene()
    const { begeleider } = here.people
    const opened = []
    for (let count = 0; count < 12; count++) opened.push(await screenOf(begeleider))
    await expect(screenOf(begeleider)).rejects.toMatchObject({ code: 'live.too_many' })
    for (const screen of opened) await screen.close()
    void (await screenOf(begeleider)).close()
    expect(open().house.watch.followers).toBeLessThan(12)
  })
})
