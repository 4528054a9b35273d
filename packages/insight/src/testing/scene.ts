import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { cyclesModule, type Round, roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '@lerende/followup'
import { fromText, newId, type PersonId } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule, submitReflection } from '@lerende/reflections'
import { insightModule } from '../index.ts'

export const rooms = [networkModule, contentModule, cyclesModule, reflectionsModule, followupModule, insightModule]

const pack = await readPack(gooiEnVechtstreek)

/** One overleg with so many members, and its rounds that lie ahead entirely. */
export async function openScene(test: TestHouse, members: number) {
  const network = await createTestNetwork(test)
  await test.act(network.scope, (trx, ctx) => loadPack(trx, ctx, pack))
  const overlegId = await network.overleg(monthly)
  const people: PersonId[] = []
  for (let i = 1; i <= members; i++) people.push(await network.member(overlegId, `Jeugdconsulent ${i}`))
  const now = test.clock.now().toString()
  const [first, second, third] = (await roundsOf(test.house.read, network.scope, overlegId)).filter((round) => round.ophalenAt > now)
  if (!first || !second || !third) throw new Error('18 months hold three rounds')
  return { ...network, test, overlegId, people, first, second, third }
}

export type Scene = Awaited<ReturnType<typeof openScene>>

/** Brings in one point, by one person. */
export async function bringIn(scene: Scene, personId: PersonId, text: string): Promise<string> {
  const signalId = newId()
  const signal = { signalId, overlegId: scene.overlegId, kind: 'knelpunt' as const, text, needed: null, fromNiveau: null }
  await scene.test.act(scene.scope, (trx, ctx) => raiseSignal(trx, ctx, signal), { kind: 'person', personId })
  return signalId
}

/** Answers points, as one bundle, in the round that handles them now. @returns the answer and its bundle */
export async function answer(scene: Scene, signalIds: string[]): Promise<{ answerId: string; bundleId: string }> {
  const { overlegId } = scene
  return scene.test.act(scene.scope, async (trx, ctx) => {
    const { bundleId } = await createBundle(trx, ctx, { overlegId, title: 'Vaste contactpersoon', signalIds })
    const { round_id: roundId } = await trx.selectFrom('bundle').select('round_id').where('id', '=', bundleId).executeTakeFirstOrThrow()
    await scheduleBundle(trx, ctx, { bundleId, roundId, minutes: 15 })
    await discussBundle(trx, ctx, { bundleId })
    const text = 'Elke school krijgt één vast aanspreekpunt.'
    await decideBundle(trx, ctx, { bundleId, kind: 'besluit', text, reason: null, ownerPersonId: null, owner: null, reviewDay: null })
    return { ...(await answerBundle(trx, ctx, { bundleId, text })), bundleId }
  })
}

/** Hands in a score for one uitgangspunt, and lets the round close by itself when everyone has. */
export async function score(
  scene: Scene,
  round: Round,
  scores: readonly number[],
  places: ReadonlyArray<{ stroom?: string; relatie?: string }> = [],
): Promise<void> {
  await scene.test.house.advanceTo(fromText(round.ophalenAt))
  for (const [i, given] of scores.entries()) {
    const personId = scene.people[i]
    if (!personId) throw new Error('more scores than people')
    const reflection = {
      reflectionId: newId(),
      roundId: round.id,
      questionnaire: 'grondhouding-in-twee-minuten' as const,
      answers: { 'schaal-oprechte-interesse': given, ...places[i] },
    }
    await scene.test.act(scene.scope, (trx, ctx) => submitReflection(trx, ctx, reflection), { kind: 'person', personId })
  }
  await scene.test.house.advanceTo(fromText(round.dueAt).add({ hours: 1 }))
}
