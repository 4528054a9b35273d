import { contentModule, gooiEnVechtstreek, loadPack, readPack } from '@lerende/content'
import { cyclesModule, roundsOf } from '@lerende/cycles'
import { createTestNetwork, monthly, recorded } from '@lerende/cycles/testing'
import { answerBundle, createBundle, decideBundle, discussBundle, followupModule, raiseSignal, scheduleBundle } from '@lerende/followup'
import { type Actor, dayOf, newId, type PersonId } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { addOrganisation, addPerson, createCallerFactory, networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { expect, test } from 'vitest'
import { LessonNoLongerPractised, LessonPractised } from './events.ts'
import { lessonFromBundle, lessonsModule, lessonsRouter } from './index.ts'

const pack = await readPack(gooiEnVechtstreek)

describeOnBothEngines('the story of a lesson', (engine) => {
  const modules = [networkModule, contentModule, cyclesModule, reflectionsModule, followupModule, lessonsModule]
  const open = engine.house(modules, { start: '2026-01-19T08:00:00Z' })
  const by = (personId: PersonId): Actor => ({ kind: 'person', personId })

  async function start() {
    const network = await createTestNetwork(open())
    const { scope } = network
    await open().act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    const as = (personId: PersonId) =>
      createCallerFactory(lessonsRouter)({
        house: open().house,
        session: { personId, role: 'lid', scope },
        sessionToken: null,
        correlationId: 'proef',
        setSession: () => undefined,
      })
    const worker = (organisationId: string | null, name: string) =>
      open().act(scope, (trx, ctx) =>
        addPerson(trx, ctx, { name, email: `${newId()}@gemeente.example`, functie: 'jeugdconsulent', organisationId, role: 'lid' }),
      )
    const organisation = (key: string, name: string) =>
      open().act(scope, (trx, ctx) => addOrganisation(trx, ctx, { key, name, soort: 'gemeente' }))
    return { ...network, as, worker, organisation }
  }

  /** A lesson that came from an answered bundle. */
  async function learned() {
    const network = await start()
    const { scope } = network
    const overlegId = await network.overleg(monthly)
    const coordinator = await network.member(overlegId, 'Coördinator', 'coordinator')
    const member = await network.member(overlegId, 'Jeugdconsulent 1')
    const round = (await roundsOf(open().house.read, scope, overlegId)).find((one) => one.agenderenAt > open().clock.now().toString())
    const signal = { overlegId, kind: 'knelpunt' as const, text: 'De contactpersoon wisselt steeds.', needed: null, fromNiveau: null }
    const signalId = newId()
    await open().act(scope, (trx, ctx) => raiseSignal(trx, ctx, { ...signal, signalId }), by(member))
    const bundleId = await open().act(scope, async (trx, ctx) => {
      const { bundleId: id } = await createBundle(trx, ctx, { overlegId, title: 'Vaste contactpersoon', signalIds: [signalId] })
      await scheduleBundle(trx, ctx, { bundleId: id, roundId: round?.id ?? '', minutes: 15 })
      await discussBundle(trx, ctx, { bundleId: id })
      const decision = { kind: 'besluit' as const, text: 'Elke school krijgt één vast aanspreekpunt.', reason: null }
      await decideBundle(trx, ctx, { ...decision, bundleId: id, ownerPersonId: null, owner: null, reviewDay: null })
      await answerBundle(trx, ctx, { bundleId: id, text: 'Vanaf maart is er één vast aanspreekpunt.' })
      return id
    })
    const made = { text: 'Eén vast gezicht per school scheelt iedereen zoeken.', aard: 'werkt-goed', kennisbron: 'praktijk' } as const
    const rest = { traject: null, uitgangspunten: [], rodeLijnen: [], owner: 'Regieteam', ownerPersonId: member, culture: 'Scholen' }
    const lessonId = await open().act(scope, (trx, ctx) => lessonFromBundle(trx, ctx, { ...made, ...rest, bundleId }), by(coordinator))
    return { ...network, overlegId, coordinator, member, bundleId, lessonId }
  }

  test('who follows the overleg reads the way from point to answer; others only hear which overleg it was', async () => {
    const { as, coordinator, member, person, lessonId, bundleId } = await learned()
    const seen = await as(coordinator).story({ lessonId })
    expect(seen.origin?.chain).toMatchObject({
      bundleId,
      title: 'Vaste contactpersoon',
      points: 1,
      signals: [{ kind: 'knelpunt', text: 'De contactpersoon wisselt steeds.' }],
      decision: { text: 'Elke school krijgt één vast aanspreekpunt.', day: dayOf(open().clock.now()) },
      answer: { text: 'Vanaf maart is er één vast aanspreekpunt.' },
    })
    // Not shared with the overleg, and fewer than five: a member reads neither the point nor how many there were.
    const asMember = (await as(member).story({ lessonId })).origin
    expect(asMember?.chain).toMatchObject({ title: 'Vaste contactpersoon', points: null, signals: [] })
    const stranger = (await as(await person('Leerkracht 1')).story({ lessonId })).origin
    expect(stranger).toEqual({ overlegName: asMember?.overlegName, chain: null })
  })

  test('a lesson of the pack names the document it stands in', async () => {
    const { as, person } = await start()
    const me = as(await person('Leerkracht 1'))
    const [lesson] = (await me.find({ query: 'weerstand' })).items
    if (!lesson) throw new Error('the pack knows weerstand')
    const story = await me.story({ lessonId: lesson.id })
    expect(story.origin).toBeNull()
    expect(story.document).toBe(pack.items.les[lesson.key]?.bron.stuk)
    expect(lesson.marks.map(([from, to]) => lesson.text.slice(from, to))).toContain('weerstand')
  })

  test('its steps are kept in order, with what was seen', async () => {
    const { as, member, lessonId } = await learned()
    await as(member).root({ lessonId, to: 'gedeeld', note: 'Alle scholen kregen de les.' })
    await open().house.advanceTo(
      open()
        .clock.now()
        .add({ hours: 24 * 100 }),
    )
    await as(member).confirm({ lessonId, holds: true })
    await as(member).root({ lessonId, to: 'opgehaald' })
    const { steps } = await as(member).story({ lessonId })
    expect(steps.map((step) => [step.seq, step.kind, step.rooting, step.note])).toEqual([
      [1, 'added', 'opgehaald', ''],
      [2, 'step', 'gedeeld', 'Alle scholen kregen de les.'],
      [3, 'check', 'gedeeld', ''],
      [4, 'step', 'opgehaald', ''],
    ])
    expect([...steps.map((step) => step.day)].sort()).toEqual(steps.map((step) => step.day))
  })

  test('"wij doen dit ook" is the word of an organisation: said once, in the order of the alphabet, and taken back by any of its people', async () => {
    const { as, lessonId, worker, organisation, scope, person } = await learned()
    const huizen = await organisation('gemeente-huizen', 'Gemeente Huizen')
    const blaricum = await organisation('gemeente-blaricum', 'Gemeente Blaricum')
    const [one, other, third] = [
      await worker(huizen, 'Jeugdconsulent Huizen 1'),
      await worker(huizen, 'Jeugdconsulent Huizen 2'),
      await worker(blaricum, 'Jeugdconsulent Blaricum 1'),
    ]
    await as(one).practise({ lessonId, does: true })
    await as(other).practise({ lessonId, does: true })
    await as(third).practise({ lessonId, does: true })
    const story = await as(other).story({ lessonId })
    expect(story.practisedBy.map(({ name }) => name)).toEqual(['Gemeente Blaricum', 'Gemeente Huizen'])
    expect(story.myOrganisation).toEqual({ id: huizen, name: 'Gemeente Huizen', does: true })
    expect((await as(one).find({ organisatie: 'gemeente-huizen', query: 'vast gezicht' })).items.map(({ id }) => id)).toContain(lessonId)
    await as(other).practise({ lessonId, does: false })
    await as(one).practise({ lessonId, does: false })
    expect((await as(one).story({ lessonId })).myOrganisation?.does).toBe(false)
    expect(await recorded(open(), scope, LessonPractised)).toHaveLength(2)
    expect(await recorded(open(), scope, LessonNoLongerPractised)).toEqual([{ lessonId, organisationId: huizen }])
    const loose = as(await person('Zonder organisatie'))
    expect((await loose.story({ lessonId })).myOrganisation).toBeNull()
    await expect(loose.practise({ lessonId, does: true })).rejects.toMatchObject({ cause: { code: 'lesson.no_organisation' } })
  })

  test('who looks after a lesson notes what is known about it, once, without anybody in it, and takes it away again', async () => {
    const { as, lessonId, member, person } = await learned()
    const note = { evidenceId: newId(), lessonId, kennisbron: 'wetenschap', text: 'Vaste contactpersonen geven minder uitval.' } as const
    await as(member).addEvidence(note)
    await as(member).addEvidence(note)
    const { evidence } = await as(member).story({ lessonId })
    expect(evidence).toEqual([
      { id: note.evidenceId, kennisbron: 'wetenschap', text: note.text, source: '', day: dayOf(open().clock.now()) },
    ])
    const wrong = { ...note, evidenceId: newId(), text: 'Bel 06-12345678 voor het hele verhaal.' }
    await expect(as(member).addEvidence(wrong)).rejects.toMatchObject({ cause: { code: 'lesson.personal_data', field: 'text' } })
    const stranger = as(await person('Leerkracht 1'))
    const not = { cause: { code: 'lesson.not_owner' } }
    await expect(stranger.addEvidence({ ...note, evidenceId: newId() })).rejects.toMatchObject(not)
    await expect(stranger.removeEvidence({ lessonId, evidenceId: note.evidenceId })).rejects.toMatchObject(not)
    await as(member).removeEvidence({ lessonId, evidenceId: note.evidenceId })
    expect((await as(member).story({ lessonId })).evidence).toEqual([])
    await expect(as(member).removeEvidence({ lessonId, evidenceId: note.evidenceId })).rejects.toMatchObject({
      cause: { code: 'lesson.unknown_evidence' },
    })
  })

  test('leertrajecten and rode lijnen lead to their lessons', async () => {
    const { as, person } = await start()
    const me = as(await person('Leerkracht 1'))
    const { trajecten, rodeLijnen } = await me.ways()
    expect([trajecten.length, rodeLijnen.length]).toEqual([
      Object.keys(pack.items.leertraject).length,
      Object.keys(pack.items['rode-lijn']).length,
    ])
    for (const [kind, list] of [['traject', trajecten] as const, ['rode-lijn', rodeLijnen] as const]) {
      const [first] = list.filter((one) => one.lessons > 0)
      if (!first) throw new Error('some way has lessons')
      const way = await me.way({ kind, key: first.key })
      expect(way).toMatchObject({ title: first.title, lessons: first.lessons })
      expect(way.rooting).toEqual([
        { step: 'opgehaald', lessons: first.lessons },
        { step: 'gedeeld', lessons: 0 },
        { step: 'geprobeerd', lessons: 0 },
        { step: 'gewoon', lessons: 0 },
      ])
      await expect(me.way({ kind, key: 'bestaat-niet' })).rejects.toMatchObject({ cause: { code: 'lesson.unknown_way' } })
    }
  })
})
