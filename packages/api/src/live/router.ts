import { peekSession } from '@lerende/identity'
import type { House } from '@lerende/kernel'
import { procedure, refuseNetwork, router, type Session, tracked } from '@lerende/network'
import { z } from 'zod'
import { refuse } from './errors.ts'
import { type Hint, hintsOf, TOLD_TYPES } from './hints.ts'
import { openPlace, sealPlace } from './place.ts'
import { inSight } from './sight.ts'

/** Open screens of one person at one process: some devices with some tabs each. */
const MOST_SCREENS = 12
/** So many hints are told one by one; a screen that hears more asks everything anew, which is less work for both. */
const MOST_HINTS = 25
/** How long a session that ended can go unnoticed while nothing happens, in milliseconds. */
const SESSION_MS = 15_000

/** What one message to an open screen says. */
export interface Changes {
  hints: Hint[]
  /** More changed than is told: ask everything on screen anew. */
  all: boolean
}

const screens = new WeakMap<House, Map<string, number>>()

export const liveRouter = router({
  /**
   * That something changed which I may see, for as long as a screen is open. The first message comes at once. It ends
   * when the session does; a screen that comes back with the id of the last message misses nothing.
   */
  changes: procedure('eigen.bijblijven')
    .input(z.object({ lastEventId: z.string().max(200).nullish() }).nullish())
    .subscription(async function* ({ ctx, input, signal }) {
      const { house, scope, personId } = ctx
      const after = input?.lastEventId ? openPlace(house.keys, input.lastEventId) : null
      let lost = Boolean(input?.lastEventId) && after === null
      const leave = enter(house, personId)
      try {
        let first = true
        const following = house.watch.follow({ networkId: scope.networkId, types: TOLD_TYPES, after, idleMs: SESSION_MS, signal })
        for await (const batch of following) {
          const who = await stillHere(house, ctx.sessionToken, ctx)
          const hints = await inSight(house.read, who, hintsOf(batch.events))
          lost ||= batch.lost || hints.length > MOST_HINTS
          if (!first && !lost && hints.length === 0) continue
          yield tracked(sealPlace(house.keys, batch.at), { hints: lost ? [] : hints, all: lost } satisfies Changes)
          first = false
          lost = false
        }
      } finally {
        leave()
      }
    }),
})

/** Counts who watches. @returns what to do when they leave @throws live.too_many */
function enter(house: House, personId: string): () => void {
  const counts = screens.get(house) ?? new Map<string, number>()
  screens.set(house, counts)
  const mine = counts.get(personId) ?? 0
  if (mine >= MOST_SCREENS) refuse('live.too_many')
  counts.set(personId, mine + 1)
  return () => {
    const left = (counts.get(personId) ?? 1) - 1
    if (left > 0) counts.set(personId, left)
    else counts.delete(personId)
  }
}

/** Who the session is of by now: it may have ended, or moved to another network. @throws network.signed_out */
async function stillHere(house: House, token: string | null, began: Pick<Session, 'personId' | 'role' | 'scope'>) {
  if (token === null) return began
  const now = await peekSession(house, token)
  if (!now || now.mustMakePasskey || now.personId !== began.personId) return refuseNetwork('network.signed_out')
  return now
}
