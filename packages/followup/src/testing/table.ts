import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { cyclesModule, type Round, roundById, roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { type Ctx, fromText, type Id, newId, type PersonId, type Trx } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '../index.ts'

export const tableModules = [networkModule, contentModule, cyclesModule, reflectionsModule, followupModule]
export const START = '2026-01-05T08:00:00Z'

const pack = await readPack(gooiEnVechtstreek)

/** A table (uitvoering) under a team (beleid), both monthly, with who leads each and two people who bring things in. */
export interface Table {
  test: TestHouse
  scope: Ctx['scope']
  tableId: Id<'overleg'>
  teamId: Id<'overleg'>
  leader: PersonId
  teamLeader: PersonId
  writer: PersonId
  other: PersonId
  /** the round of the table that takes input at the start */
  round: Round
  act<T>(personId: PersonId, command: (trx: Trx, ctx: Ctx) => Promise<T>): Promise<T>
  /** One more member of the table. */
  join(name: string): Promise<PersonId>
  raise(personId: PersonId, text: string): Promise<string>
  bundle(...signalIds: string[]): Promise<string>
  /** Puts a bundle on an agenda and lets that ontmoeting pass. */
  meetAbout(bundleId: string, roundId: string, leader: PersonId): Promise<void>
  decideAndAnswer(bundleId: string, leader: PersonId): Promise<{ decisionId: string; answerId: string }>
  until(instant: string): Promise<void>
  phaseOf(roundId: string): Promise<Round['phase']>
}

/** Opens a network of its own for one test, at the start of January 2026. */
export async function openTable(test: TestHouse): Promise<Table> {
  test.clock.moveTo(Temporal.Instant.from(START))
  const network = await createTestNetwork(test)
  const { scope } = network
  await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
  const teamId = await network.overleg({ ...monthly, name: 'Regieteam', rrule: 'FREQ=MONTHLY;BYDAY=3TH' })
  const tableId = await network.overleg({
    ...monthly,
    name: 'Casuïstiektafel',
    niveau: 'uitvoering',
    kind: 'casuistiek',
    escalatesTo: teamId,
  })
  const leader = await network.member(tableId, 'Coördinator tafel', 'coordinator')
  const teamLeader = await network.member(teamId, 'Coördinator regieteam', 'coordinator')
  const writer = await network.member(tableId, 'Jeugdconsulent')
  const other = await network.member(tableId, 'Leerkracht')
  const round = (await roundsOf(test.house.read, scope, tableId)).find((one) => one.agenderenAt > START)
  if (!round) throw new Error('no round takes input')
  const act: Table['act'] = (personId, command) => test.act(scope, command, { kind: 'person', personId })
  const until = (instant: string) => test.house.advanceTo(fromText(instant))
  return {
    test,
    scope,
    tableId,
    teamId,
    leader,
    teamLeader,
    writer,
    other,
    round,
    act,
    until,
    join: (name) => network.member(tableId, name),
    async raise(personId, text) {
      const signalId = newId()
      const point = { signalId, overlegId: tableId, kind: 'knelpunt' as const, text, needed: null, fromNiveau: null }
      await act(personId, (trx, ctx) => raiseSignal(trx, ctx, point))
      return signalId
    },
    async bundle(...signalIds) {
      const input = { overlegId: tableId, title: 'Een vaste contactpersoon', signalIds }
      return (await act(leader, (trx, ctx) => createBundle(trx, ctx, input))).bundleId
    },
    async meetAbout(bundleId, roundId, who) {
      await act(who, (trx, ctx) => scheduleBundle(trx, ctx, { bundleId, roundId, minutes: 15 }))
      await until((await roundById(test.house.read, scope, roundId)).reflecterenAt)
      await act(who, (trx, ctx) => discussBundle(trx, ctx, { bundleId }))
    },
    async decideAndAnswer(bundleId, who) {
      const text = 'Elke school krijgt een vaste contactpersoon.'
      const choice = { bundleId, kind: 'besluit' as const, text, reason: null, ownerPersonId: null, owner: null, reviewDay: null }
      const { decisionId } = await act(who, (trx, ctx) => decideBundle(trx, ctx, choice))
      const words = 'Vanaf maart heeft elke school een vaste contactpersoon.'
      const { answerId } = await act(who, (trx, ctx) => answerBundle(trx, ctx, { bundleId, text: words }))
      return { decisionId, answerId }
    },
    phaseOf: async (roundId) => (await roundById(test.house.read, scope, roundId)).phase,
  }
}
