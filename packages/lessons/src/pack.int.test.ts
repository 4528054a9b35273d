import { contentModule, gooiEnVechtstreek, loadPack, type Pack, readPack } from '@lerende/content'
import { cyclesModule } from '@lerende/cycles'
import { createTestNetwork } from '@lerende/cycles/testing'
import { followupModule } from '@lerende/followup'
import type { NetworkScope } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { expect, test } from 'vitest'
import { importLessons } from './commands/import-pack.ts'
import { findLessons, lessonById, lessonsModule, ownLesson, rootLesson } from './index.ts'
import { findLessonsInput } from './inputs.ts'

const pack = await readPack(gooiEnVechtstreek)
const lessonsInPack = Object.keys(pack.items.les).length

describeOnBothEngines('the lessons of the pack', (engine) => {
  const open = engine.house([networkModule, contentModule, cyclesModule, reflectionsModule, followupModule, lessonsModule])

  async function networkWith(loaded: Pack = pack) {
    const network = await createTestNetwork(open())
    await open().act(network.scope, (trx, ctx) => loadPack(trx, ctx, loaded))
    return network
  }

  const find = (scope: NetworkScope, input: Partial<Parameters<typeof findLessonsInput.parse>[0] & object>) =>
    findLessons(open().house.read, scope, findLessonsInput.parse(input))

  async function everything(scope: NetworkScope) {
    const { read } = open().house
    const lessons = await read.selectFrom('lesson').selectAll().where('network_id', '=', scope.networkId).orderBy('key').execute()
    const tags = await read
      .selectFrom('lesson_tag')
      .selectAll()
      .where('network_id', '=', scope.networkId)
      .orderBy('lesson_id')
      .orderBy('kind')
      .orderBy('key')
      .execute()
    const events = await read
      .selectFrom('event_log')
      .select('type')
      .where('network_id', '=', scope.networkId)
      .where('type', 'like', '%.lessons.%')
      .execute()
    return { lessons, tags, events: events.length }
  }

  /** The pack with one lesson in other words, one withdrawn and one new. */
  function newer(): Pack {
    const [first, second] = Object.keys(pack.items.les)
    const les = { ...pack.items.les }
    const changed = les[first ?? '']
    if (!changed || !second) throw new Error('the pack holds lessons')
    delete les[second]
    les[changed.sleutel] = { ...changed, tekst: 'Vraag door naar het verhaal achter de weerstand.', niveau: 'bestuur' }
    les['les-nieuw'] = { ...changed, sleutel: 'les-nieuw', tekst: 'Begin elke ontmoeting met een kinderstem.' }
    return { ...pack, head: { ...pack.head, versie: '99.0.0' }, items: { ...pack.items, les } }
  }

  test('all come in, with who owns them and who is asked to do otherwise', async () => {
    const { scope } = await networkWith()
    expect(lessonsInPack).toBeGreaterThanOrEqual(145)
    const { lessons, tags } = await everything(scope)
    expect(lessons.map((row) => row.key)).toEqual(Object.keys(pack.items.les).sort())
    for (const row of lessons)
      expect([row.key, row.rooting, row.source, row.text]).toEqual([row.key, 'opgehaald', 'pack', pack.items.les[row.key]?.tekst])
    const first = lessons.find((row) => row.key === 'les-001')
    expect(tags.filter((tag) => tag.lesson_id === first?.id).map((tag) => `${tag.kind}/${tag.key}`)).toEqual([
      'organisatie/gemeente-huizen',
      'rode-lijn/contact-is-de-basis',
      'uitgangspunt/oprechte-interesse',
    ])
    expect(first?.owner).toBe(pack.items.leertraject['systemische-analyse-aanmelding']?.structuur.join('; '))
  })

  test('a second import changes nothing', async () => {
    const { scope } = await networkWith()
    const before = await everything(scope)
    await open().act(scope, (trx, ctx) => loadPack(trx, ctx, pack))
    await open().act(scope, (trx, ctx) => importLessons(trx, ctx))
    expect(await everything(scope)).toEqual(before)
  })

  test('a newer version changes words, brings and withdraws lessons, and keeps owner and rooting', async () => {
    const { scope, person } = await networkWith()
    const owner = await person('Beleidsadviseur 1')
    const before = (await everything(scope)).lessons
    const [first, second] = before
    if (!first || !second) throw new Error('the pack holds lessons')
    const by = { personId: owner, coordinates: false }
    for (const lesson of [first, second]) {
      await open().act(scope, (trx, ctx) => ownLesson(trx, ctx, { lessonId: lesson.id, personId: owner }))
      await open().act(scope, (trx, ctx) => rootLesson(trx, ctx, { lessonId: lesson.id, to: 'gedeeld', note: '', by }))
    }
    await open().act(scope, (trx, ctx) => loadPack(trx, ctx, newer()))
    expect(await lessonById(open().house.read, scope, first.id)).toMatchObject({
      text: 'Vraag door naar het verhaal achter de weerstand.',
      niveau: 'bestuur',
      rooting: 'gedeeld',
      ownerPersonId: owner,
    })
    expect((await find(scope, {})).total).toBe(lessonsInPack)
    await expect(lessonById(open().house.read, scope, second.id)).rejects.toMatchObject({ code: 'lesson.unknown' })
    expect((await find(scope, { query: 'kinderstem' })).items.map((one) => one.key)).toContain('les-nieuw')
    const root = open().act(scope, (trx, ctx) => rootLesson(trx, ctx, { lessonId: second.id, to: 'geprobeerd', note: '', by }))
    await expect(root).rejects.toMatchObject({ code: 'lesson.unknown' })
    await open().act(scope, (trx, ctx) => loadPack(trx, ctx, { ...pack, head: { ...pack.head, versie: '100.0.0' } }))
    expect(await lessonById(open().house.read, scope, second.id)).toMatchObject({
      text: second.text,
      rooting: 'gedeeld',
      ownerPersonId: owner,
    })
  })

  test('searching knows Dutch word forms, an unfinished last word, and falls back on any of the words', async () => {
    const { scope } = await networkWith()
    const keys = async (query: string) => (await find(scope, { query, limit: 200 })).items.map((one) => one.key)
    const mention = (pattern: RegExp) =>
      Object.values(pack.items.les)
        .filter((one) => pattern.test(one.tekst))
        .map((one) => one.sleutel)
    const singular = await keys('wachttijd')
    expect([...singular].sort()).toEqual([...(await keys('wachttijden'))].sort())
    for (const key of mention(/\bwachttijd(en)?\b/i)) expect(singular).toContain(key)
    expect(singular.length).toBeGreaterThan(0)
    const half = await keys('contactpers')
    for (const key of mention(/\bcontactperso/i)) expect(half).toContain(key)
    expect(half.length).toBeGreaterThan(0)
    expect((await keys('contactpersoon onvindbaarwoord')).length).toBeGreaterThan(0)
    expect(await keys('onvindbaarwoord')).toEqual([])
    // What people type may hold anything.
    for (const odd of ['"', "'; drop table lesson", 'a OR b*', '():&|!<->', '%', 'weerstand "'])
      expect(Array.isArray(await keys(odd))).toBe(true)
  })

  test('filters narrow together, and each count is what choosing it gives', async () => {
    const { scope } = await networkWith()
    const all = await find(scope, { limit: 200 })
    expect([all.total, all.items.length]).toEqual([lessonsInPack, lessonsInPack])
    const pairs = [
      ['traject', 'traject'],
      ['uitgangspunt', 'uitgangspunt'],
      ['rodeLijn', 'rode-lijn'],
      ['kennisbron', 'kennisbron'],
      ['niveau', 'niveau'],
    ] as const
    for (const [input, facet] of pairs) {
      const counts = Object.entries(all.facets[facet])
      expect([facet, counts.length > 1]).toEqual([facet, true])
      for (const [key, count] of counts) expect([facet, key, (await find(scope, { [input]: key })).total]).toEqual([facet, key, count])
    }
    const some = await find(scope, { niveau: 'uitvoering', kennisbron: 'ervaring', limit: 200 })
    expect(some.items.every((one) => one.niveau === 'uitvoering' && one.kennisbron === 'ervaring')).toBe(true)
    const within = new Map(Object.entries((await find(scope, { niveau: 'uitvoering' })).facets.kennisbron))
    expect(some.total).toBe(within.get('ervaring'))
    const pages = [...(await find(scope, { limit: 100 })).items, ...(await find(scope, { limit: 100, offset: 100 })).items]
    expect(pages.map((one) => one.id)).toEqual(all.items.map((one) => one.id))
  })

  test('another network has lessons of its own', async () => {
    const { scope } = await networkWith()
    const empty = await createTestNetwork(open())
    expect((await find(empty.scope, { query: 'weerstand' })).total).toBe(0)
    const [first] = (await find(scope, {})).items
    await expect(lessonById(open().house.read, empty.scope, first?.id ?? '')).rejects.toMatchObject({ code: 'lesson.unknown' })
    const personId = await empty.person('Iemand')
    const own = open().act(empty.scope, (trx, ctx) => ownLesson(trx, ctx, { lessonId: first?.id ?? '', personId }))
    await expect(own).rejects.toMatchObject({ code: 'lesson.unknown' })
  })
})
