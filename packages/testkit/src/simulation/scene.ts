import { type Ontmoeting, ontmoetingOfRound, type Round, roundsUnderWay } from '@lerende/cycles'
import { type Ctx, dayOf, type House, makeCtx, type NetworkScope, type PersonId, type Trx, toText } from '@lerende/kernel'
import type { Cast, Player, Table } from './cast.ts'
import type { Dice } from './dice.ts'

/** One round that is under way, with what belongs to it. */
export interface Turn {
  round: Round
  ontmoeting: Ontmoeting
  table: Table
  /** the same in every run, unlike the ids */
  key: string
}

/** What the people of a region may do otherwise than they would by themselves, so that an example shows everything. */
export interface Staging {
  /** Whether a bundle stays without an answer for now. */
  holdsBack?(bundle: { overlegKey: string; title: string; decidedDay: string; dueAt: string }): boolean
  /** The review day of a decision of today (`YYYY-MM-DD`), or null for an ordinary one. */
  reviewDay?(today: string, overlegKey: string): string | null
  /** Whether what is asked of this person since a day waits: an invitation, a reflection, a verdict, a reply. */
  keepsWaiting?(name: string, day: string): boolean
  /** Whether points of this day are not bundled yet. */
  leavesLoose?(today: string, overlegKey: string): boolean
  /** By name: people who always do their part, as those who lead an overleg do. */
  eager?: ReadonlySet<string>
  /** More points than anybody would bring in: 2 is twice as many. */
  pace?(name: string): number
}

/** All that an act may look at: one moment of one day, inside one transaction. */
export interface Scene {
  trx: Trx
  scope: NetworkScope
  cast: Cast
  dice: Dice
  staging: Staging
  /** `YYYY-MM-DD` */
  today: string
  /** UTC text */
  now: string
  turns: readonly Turn[]
  /** What people brought in themselves, from a browser: theirs to deal with. */
  foreign: { signals: ReadonlySet<string>; bundles: ReadonlySet<string> }
  /** Nobody plays these: they are signed in. */
  absent: ReadonlySet<string>
  as(personId: PersonId): Ctx
  /** Who leads this overleg today, or null when everybody who may is absent. */
  leader(table: Table): Player | null
}

export async function openScene(
  trx: Trx,
  house: House,
  parts: Pick<Scene, 'scope' | 'cast' | 'dice' | 'staging' | 'absent' | 'foreign'>,
): Promise<Scene> {
  const { scope, cast, absent } = parts
  const now = house.clock.now()
  const turns: Turn[] = []
  for (const round of await roundsUnderWay(trx, scope)) {
    const table = cast.tableOf(round.overlegId)
    const ontmoeting = await ontmoetingOfRound(trx, scope, round.id)
    turns.push({ round, ontmoeting, table, key: `${table.overleg.key}/${round.slotDay}` })
  }
  return {
    ...parts,
    trx,
    today: dayOf(now),
    now: toText(now),
    turns: turns.sort((a, b) => (a.key < b.key ? -1 : 1)),
    as: (personId) => makeCtx({ scope, keys: house.keys, clock: house.clock, actor: { kind: 'person', personId } }),
    leader(table) {
      const leads = (role: string) => table.members.find((one) => one.role === role && !absent.has(one.personId))
      return leads('coordinator') ?? leads('begeleider') ?? null
    },
  }
}

/** Members of a table who are invited this time and whom nobody else plays. */
export function playersIn(scene: Scene, turn: Turn): Player[] {
  return turn.table.members.filter((one) => (!one.partner || turn.ontmoeting.withPartners) && !scene.absent.has(one.personId))
}
