import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { cyclesModule, roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly, recorded } from '@lerende/cycles/testing'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '@lerende/followup'
import { type Actor, fromText, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { createCallerFactory, networkModule, type RequestContext } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { expect, test } from 'vitest'
import {
  confirmRooting,
  findLessons,
  LessonChecked,
  LessonRecheckAsked,
  LessonRooted,
  lessonById,
  lessonFromBundle,
  lessonsModule,
  lessonsRouter,
  openRechecks,
  rootLesson,
} from './index.ts'
import { findLessonsInput } from './inputs.ts'

const pack = await readPack(gooiEnVechtstreek)

const lesson = {
  text: 'Eén vast gezicht per school scheelt iedereen zoeken.',
  aard: 'werkt-goed' as const,
  kennisbron: 'praktijk' as const,
  traject: null,
  uitgangspunten: ['oprechte-interesse'],
  rodeLijnen: ['contact-is-de-basis'],
  owner: 'Regieteam Sociaal Domein',
  ownerPersonId: null,
  culture: 'Gemeenten en scholen',
}

describeOnBothEngines('lessons of the network itself', (engine) => {
  const modules = [networkModule, contentModule, cyclesModule, reflectionsModule, followupModule, lessonsModule]
  const open = engine.house(modules, { start: '2026-01-19T08:00:00Z' })
  const by = (personId: PersonId): Actor => ({ kind: 'person', personId })

  /** An overleg with a discussed and decided bundle that still waits for its answer. */
  async function start() {
    const network = await createTestNetwork(open())
    const { scope } = network
    await open().act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const overlegId = await network.overleg(monthly)
    const coordinator = await network.member(overlegId, 'Coördinator', 'coordinator')
    const member = await network.member(overlegId, 'Jeugdconsulent 1')
    const round = (await roundsOf(open().house.read, scope, overlegId)).find((one) => one.agenderenAt > open().clock.now().toString())
    const signalId = newId()
    const signal = {
      signalId,
      overlegId,
      kind: 'knelpunt' as const,
      text: 'De contactpersoon wisselt steeds.',
      needed: null,
      fromNiveau: null,
    }
    await open().act(scope, (trx, ctx) => raiseSignal(trx, ctx, signal), by(member))
    const bundleId = await open().act(scope, async (trx, ctx) => {
      const { bundleId: id } = await createBundle(trx, ctx, { overlegId, title: 'Vaste contactpersoon', signalIds: [signalId] })
      await scheduleBundle(trx, ctx, { bundleId: id, roundId: round?.id ?? '', minutes: 15 })
      await discussBundle(trx, ctx, { bundleId: id })
      const text = 'Elke school krijgt één vast aanspreekpunt.'
      await decideBundle(trx, ctx, { bundleId: id, kind: 'besluit', text, reason: null, ownerPersonId: null, owner: null, reviewDay: null })
      return id
    })
    const answer = () =>
      open().act(scope, (trx, ctx) => answerBundle(trx, ctx, { bundleId, text: 'Vanaf maart is er één vast aanspreekpunt.' }))
    const make = (personId: PersonId, over: Partial<typeof lesson> | { ownerPersonId: string } = {}) =>
      open().act(scope, (trx, ctx) => lessonFromBundle(trx, ctx, { ...lesson, ...over, bundleId }), by(personId))
    return { ...network, overlegId, coordinator, member, bundleId, answer, make }
  }

  /** A lesson of which the member is the owner. */
  async function owned() {
    const scene = await start()
    await scene.answer()
    const lessonId = await scene.make(scene.coordinator, { ownerPersonId: scene.member })
    const as = { personId: scene.member, coordinates: false }
    const root = (to: 'opgehaald' | 'gedeeld' | 'geprobeerd' | 'gewoon', who = as) =>
      open().act(scene.scope, (trx, ctx) => rootLesson(trx, ctx, { lessonId, to, note: '', by: who }))
    const confirm = (holds: boolean, who = as) =>
      open().act(scene.scope, (trx, ctx) => confirmRooting(trx, ctx, { lessonId, holds, note: '', by: who }))
    const now = () => lessonById(open().house.read, scene.scope, lessonId)
    return { ...scene, lessonId, root, confirm, now }
  }

  test('only an answered bundle becomes a lesson, once, and only by who leads its overleg', async () => {
    const { scope, coordinator, member, bundleId, answer, make, person } = await start()
    await expect(make(coordinator)).rejects.toMatchObject({ code: 'lesson.bundle_open' })
    await answer()
    await expect(make(member)).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    await expect(make(await person('Leerkracht 1'))).rejects.toMatchObject({ code: 'cycles.not_your_overleg' })
    const lessonId = await make(coordinator)
    expect(await lessonById(open().house.read, scope, lessonId)).toMatchObject({
      source: 'bundle',
      bundleId,
      niveau: 'beleid',
      rooting: 'opgehaald',
      owner: 'Regieteam Sociaal Domein',
      uitgangspunten: ['oprechte-interesse'],
      recheckOn: null,
    })
    const found = await findLessons(open().house.read, scope, findLessonsInput.parse({ query: 'vaste gezichten' }))
    expect(found.items.map((one) => one.id)).toContain(lessonId)
    await expect(make(coordinator)).rejects.toMatchObject({ code: 'lesson.exists' })
  })

  test('keys that the pack does not know, strangers as owner and personal data are refused, and nothing is written', async () => {
    const { scope, coordinator, answer, make } = await start()
    await answer()
    const elsewhere = await (await createTestNetwork(open())).person('Iemand')
    const wrong = [
      [{ uitgangspunten: ['bestaat-niet'] }, { code: 'lesson.unknown_key', field: 'uitgangspunten' }],
      [{ rodeLijnen: ['bestaat-niet'] }, { code: 'lesson.unknown_key', field: 'rodeLijnen' }],
      [{ ownerPersonId: elsewhere }, { code: 'network.unknown_person' }],
      [{ text: 'Bel voortaan meteen met 06-12345678 als het vastloopt.' }, { code: 'lesson.personal_data', field: 'text' }],
    ] as const
    for (const [over, error] of wrong) await expect(make(coordinator, over as Partial<typeof lesson>)).rejects.toMatchObject(error)
    const rows = await open()
      .house.read.selectFrom('lesson')
      .select('id')
      .where('network_id', '=', scope.networkId)
      .where('source', '=', 'bundle')
      .execute()
    expect(rows).toEqual([])
  })

  test('a lesson grows one step at a time, by its owner or who coordinates', async () => {
    const { scope, root, now, coordinator, person } = await owned()
    await expect(root('geprobeerd')).rejects.toMatchObject({ code: 'lesson.step', field: 'to' })
    await expect(root('opgehaald')).rejects.toMatchObject({ code: 'lesson.step' })
    await expect(root('gedeeld', { personId: await person('Leerkracht 1'), coordinates: false })).rejects.toMatchObject({
      code: 'lesson.not_owner',
    })
    await root('gedeeld')
    await root('geprobeerd', { personId: coordinator, coordinates: true })
    await root('gewoon')
    expect((await now()).rooting).toBe('gewoon')
    expect((await recorded(open(), scope, LessonRooted)).map((one) => `${one.from} ${one.to}`)).toEqual([
      'opgehaald gedeeld',
      'gedeeld geprobeerd',
      'geprobeerd gewoon',
    ])
  })

  test('on its day the owner is asked, once; it holds, and the next check is set; it does not, and it slips a step', async () => {
    const { scope, root, confirm, now, member, lessonId } = await owned()
    const { house } = open()
    await root('gedeeld')
    await root('geprobeerd')
    await expect(confirm(true)).rejects.toMatchObject({ code: 'lesson.no_check' })
    const day = (await now()).recheckOn
    if (!day) throw new Error('what was tried is checked')
    const morning = fromText(`${day}T00:00:00Z`)
    await house.advanceTo(morning)
    expect((await now()).recheckOpen).toBe(false)
    await house.advanceTo(morning.add({ hours: 24 * 30 }))
    expect(await recorded(open(), scope, LessonRecheckAsked)).toEqual([{ lessonId, rooting: 'geprobeerd', ownerPersonId: member }])
    expect((await openRechecks(house.read, scope, member)).map((one) => one.id)).toEqual([lessonId])
    await confirm(true)
    expect(await openRechecks(house.read, scope, member)).toEqual([])
    const after = await now()
    expect([after.rooting, after.recheckOpen]).toEqual(['geprobeerd', false])
    expect((after.recheckOn ?? '') > day).toBe(true)
    await house.advanceTo(fromText(`${after.recheckOn}T12:00:00Z`))
    await confirm(false)
    expect((await now()).rooting).toBe('gedeeld')
    expect((await recorded(open(), scope, LessonChecked)).map((one) => [one.holds, one.rooting])).toEqual([
      [true, 'geprobeerd'],
      [false, 'gedeeld'],
    ])
    expect(await recorded(open(), scope, LessonRecheckAsked)).toHaveLength(2)
  })

  test('the app offers rooting to exactly those whom the command lets through', async () => {
    const { scope, lessonId, coordinator, member, person } = await owned()
    const stranger = await person('Leerkracht 1')
    for (const personId of [coordinator, member, stranger]) {
      const { mayRoot } = await callerOf(scope, personId).byId({ lessonId })
      const tried = await callerOf(scope, personId)
        .root({ lessonId, to: 'gewoon', note: '' })
        .then(
          () => 'ok',
          (error: { cause: { code: string } }) => error.cause.code,
        )
      expect([mayRoot, tried]).toEqual(mayRoot ? [true, 'lesson.step'] : [false, 'lesson.not_owner'])
    }
    expect((await callerOf(scope, stranger).byId({ lessonId })).mayRoot).toBe(false)
    expect((await callerOf(scope, coordinator).byId({ lessonId })).mayRoot).toBe(true)
  })

  function callerOf(scope: NonNullable<RequestContext['session']>['scope'], personId: PersonId) {
    const { house } = open()
    return createCallerFactory(lessonsRouter)({
      house,
      session: { personId, role: 'lid', scope },
      sessionToken: null,
      correlationId: 'proef',
      setSession: () => undefined,
    })
  }
})
