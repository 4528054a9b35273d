import { contentModule } from '@lerende/content'
import { cyclesModule, roundById } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '@lerende/followup'
import { insightModule } from '@lerende/insight'
import { fromText, type Module, type NetworkScope, newId, type PersonId } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { lessonsModule } from '@lerende/lessons'
import { type Delivery, mailModule } from '@lerende/mail'
import { writeOut } from '@lerende/mail/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { digestsModule } from '../index.ts'

/** The rooms that a digest tells of. Without delivery mails wait in the outbox, where tests read them. */
export function rooms(delivery?: Delivery): Module[] {
  return [
    networkModule,
    contentModule,
    cyclesModule,
    reflectionsModule,
    followupModule,
    lessonsModule,
    insightModule,
    digestsModule,
    mailModule(delivery),
  ]
}

/** One overleg with a coordinator and two professionals, at the start of its round of 10 February 2026. */
export async function openScene(test: TestHouse) {
  const network = await createTestNetwork(test)
  const { scope } = network
  const overlegId = await network.overleg(monthly)
  const coordinator = await network.member(overlegId, 'Coördinator', 'coordinator')
  const anna = await network.member(overlegId, 'Jeugdconsulent 1')
  const bram = await network.member(overlegId, 'Leerkracht 1')
  const next = await test.house.read
    .selectFrom('round')
    .select('id')
    .where('overleg_id', '=', overlegId)
    .where('phase', '=', 'gepland')
    .where('agenderen_at', '>', test.clock.now().toString())
    .orderBy('ontmoeten_at')
    .executeTakeFirstOrThrow()
  return { ...network, test, overlegId, coordinator, anna, bram, round: await roundById(test.house.read, scope, next.id) }
}

export type Scene = Awaited<ReturnType<typeof openScene>>

/** Brings in one point, by one person. */
export async function bringIn(scene: Scene, personId: PersonId, text: string): Promise<string> {
  const signalId = newId()
  const signal = { signalId, overlegId: scene.overlegId, kind: 'knelpunt' as const, text, needed: null, fromNiveau: null }
  await scene.test.act(scene.scope, (trx, ctx) => raiseSignal(trx, ctx, signal), { kind: 'person', personId })
  return signalId
}

/** Bundles points, talks about them and decides; the answer is still to come. */
export async function decideOn(scene: Scene, signalIds: string[], title: string, reviewDay: string | null = null): Promise<string> {
  const { overlegId, round } = scene
  return scene.test.act(scene.scope, async (trx, ctx) => {
    const { bundleId } = await createBundle(trx, ctx, { overlegId, title, signalIds })
    await scheduleBundle(trx, ctx, { bundleId, roundId: round.id, minutes: 15 })
    await discussBundle(trx, ctx, { bundleId })
    const text = 'Elke school krijgt één vast aanspreekpunt.'
    await decideBundle(trx, ctx, { bundleId, kind: 'besluit', text, reason: null, ownerPersonId: null, owner: null, reviewDay })
    return bundleId
  })
}

/** Gives everyone who contributed the answer. */
export async function answer(scene: Scene, bundleId: string, text: string): Promise<void> {
  await scene.test.act(scene.scope, (trx, ctx) => answerBundle(trx, ctx, { bundleId, text }))
}

/** Mails of a network in the order in which they may leave. `to` is the name of the person, told by the address. */
export async function mailsOf(test: TestHouse, scope: NetworkScope, purpose?: string) {
  let query = test.house.read
    .selectFrom('outbox_mail')
    .innerJoin('outbox_content', (join) =>
      join.onRef('outbox_content.network_id', '=', 'outbox_mail.network_id').onRef('outbox_content.key', '=', 'outbox_mail.key'),
    )
    .innerJoin('person', 'person.email', 'outbox_content.to_address')
    .select(['purpose', 'person.name as to', 'outbox_mail.person_id as personId', 'subject', 'says', 'calendar', 'due_at as dueAt'])
    .where('outbox_mail.network_id', '=', scope.networkId)
  if (purpose) query = query.where('purpose', '=', purpose)
  const rows = await query.orderBy('due_at').orderBy('person.name').execute()
  return rows.map(({ says, ...mail }) => ({ ...mail, ...writeOut(says) }))
}

/** Moves the clock of the house to a local moment, everything on the way included. */
export async function goTo(test: TestHouse, local: string): Promise<void> {
  await test.house.advanceTo(Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').toInstant())
}

/** Stops the house until an instant: nothing on the way happens at its own moment. */
export async function outageUntil(test: TestHouse, instant: string): Promise<void> {
  test.clock.moveTo(fromText(instant))
  await test.house.settled()
}
