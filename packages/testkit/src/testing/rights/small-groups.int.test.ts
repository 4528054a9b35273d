import { createModules } from '@lerende/api'
import { gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly } from '@lerende/cycles/testing'
import { fromText, newId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { dice } from '../../simulation/dice.ts'
import { type Caller, callerFor, type Someone } from './scene.ts'

const MEMBERS = 13
const FEWEST = 5
const pack = await readPack(gooiEnVechtstreek)

/** Figures by name, as a member without a part in leading is told them. */
type Figures = Map<string, number | null>

describeOnBothEngines('a member who looks after everything that anybody does', (engine) => {
  const open = engine.house(createModules(), { start: '2026-01-05T08:00:00Z' })

  test.each([1, 2, 3])('never sees a number about fewer than five people, nor a difference of fewer (history %i)', async (seed) => {
    const test = open()
    test.clock.moveTo(Temporal.Instant.from('2026-01-05T08:00:00Z'))
    const chance = dice(`small groups ${seed}`)
    const network = await createTestNetwork(test)
    const { scope } = network
    await test.act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const overlegId = await network.overleg(monthly)
    const someone = async (name: string, role?: 'coordinator'): Promise<Someone> => ({
      personId: await network.member(overlegId, name, role),
      role: 'lid',
      scope,
    })
    const as = (one: Someone) => callerFor(test.house, one)
    const lead = await someone('Coördinator', 'coordinator')
    const onlooker = as(await someone('Leerkracht'))
    const members: Someone[] = []
    for (let i = 0; i < MEMBERS; i++) members.push(await someone(`Jeugdconsulent ${i}`))
    const round = (await roundsOf(test.house.read, scope, overlegId)).find((one) => one.ophalenAt > '2026-01-05')
    if (!round) throw new Error('a round lies ahead')
    await test.house.advanceTo(fromText(round.ophalenAt))

    const seen: Figures[] = []
    const look = async () => {
      await test.house.settled()
      seen.push(await figuresFor(onlooker, { overlegId, roundId: round.id }))
    }
    await look()
    const signalIds: string[] = []
    for (const one of members) {
      const signals = Array.from({ length: 1 + chance.below(2, one.personId, 'points') }, () => ({
        signalId: newId(),
        kind: 'vraag' as const,
        text: 'Wie is het vaste gezicht voor onze school?',
      }))
      signalIds.push(...signals.map((signal) => signal.signalId))
      const reflection = { reflectionId: newId(), roundId: round.id, questionnaire: 'grondhouding-in-twee-minuten' as const }
      const answers = { 'schaal-oprechte-interesse': 1 + chance.below(5, one.personId, 'score'), 'ging-goed': 'We belden eerst.' }
      await as(one).followup.submitReflection({ ...reflection, answers, signals })
      await look()
    }
    const cut = 1 + chance.below(signalIds.length - 1, 'cut')
    const bundleIds: string[] = []
    for (const some of [signalIds.slice(0, cut), signalIds.slice(cut)]) {
      const { bundleId } = await as(lead).followup.createBundle({ overlegId, title: 'Een vast gezicht', signalIds: some })
      bundleIds.push(bundleId)
      await as(lead).followup.scheduleBundle({ bundleId, roundId: round.id, minutes: 10 })
      await look()
    }
    await test.house.advanceTo(fromText(round.reflecterenAt))
    for (const bundleId of bundleIds) {
      await as(lead).followup.discussBundle({ bundleId })
      await as(lead).followup.decide({ bundleId, kind: 'besluit', text: 'Elke school krijgt een vast gezicht.' })
      const { answerId } = await as(lead).followup.answerBundle({ bundleId, text: 'Vanaf maart is er een vast gezicht.' })
      for (const one of members) {
        const verdict = chance.pick(['usable', 'partly'] as const, one.personId, bundleId)
        // Only those who have a point in it may; the others are refused.
        await as(one)
          .followup.giveVerdict({ answerId, verdict, remark: 'Dit helpt mij vooruit.' })
          .catch(() => undefined)
        await look()
      }
    }
    await test.house.advanceTo(fromText(round.dueAt).add({ hours: 48 }))
    await look()

    const names = new Set(seen.flatMap((figures) => [...figures.keys()]))
    expect(names.size).toBeGreaterThan(8)
    expect(seen.some((figures) => [...figures.values()].some((value) => value !== null))).toBe(true)
    for (const name of names) {
      const values = new Set(seen.map((figures) => figures.get(name) ?? 0))
      for (const one of values) {
        for (const other of values)
          expect([name, one, other, one === other || Math.abs(one - other) >= FEWEST]).toEqual([name, one, other, true])
      }
    }
    // Nor is anybody's own text or remark in what a member is told.
    const told = JSON.stringify([
      await onlooker.followup.bundle({ bundleId: bundleIds[0] ?? '' }),
      await onlooker.reflections.round({ roundId: round.id }),
    ])
    for (const text of ['onze school?', 'We belden eerst', 'vooruit']) expect(told).not.toContain(text)
  })
})

/** Every number that says something about contributions. */
async function figuresFor(caller: Caller, at: { overlegId: string; roundId: string }): Promise<Figures> {
  const figures: Figures = new Map()
  const { overlegId, roundId } = at
  for (const list of await caller.reflections.round({ roundId })) figures.set(`handed in ${list.questionnaire}`, list.handedIn)
  const { signals } = await caller.followup.round({ roundId })
  figures.set('loose', signals.loose).set('bundled', signals.bundled)
  const agenda = await caller.followup.agenda({ roundId })
  for (const item of [...agenda.items, ...agenda.waiting]) figures.set(`on the agenda ${item.bundleId}`, item.signals)
  for (const which of ['open', 'answered'] as const) {
    for (const bundle of await caller.followup.bundles({ overlegId, which })) {
      figures.set(`in the list ${bundle.id}`, bundle.signals)
      const detail = await caller.followup.bundle({ bundleId: bundle.id })
      figures.set(`in the bundle ${bundle.id}`, detail.points).set(`read in the bundle ${bundle.id}`, detail.signals.length)
      for (const { id, verdicts } of detail.answers) {
        figures.set(`judged ${id}`, verdicts && verdicts.usable + verdicts.partly + verdicts.no)
      }
    }
  }
  for (const late of (await caller.followup.overdue({ overlegId })).loose) figures.set('overdue', late.n)
  for (const measure of await caller.insight.compass({ overlegId })) figures.set(`compass ${measure.measure}`, measure.total.n)
  return figures
}
