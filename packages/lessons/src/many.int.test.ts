import { contentModule } from '@lerende/content'
import { cyclesModule } from '@lerende/cycles'
import { createTestNetwork } from '@lerende/cycles/testing'
import { followupModule } from '@lerende/followup'
import { createHouse, indexTexts, type NetworkScope, newId, silentLog, TestClock } from '@lerende/kernel'
import { describeOnBothEngines, openTestDatabase, testKeys } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { reflectionsModule } from '@lerende/reflections'
import { CompiledQuery, sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { findLessons, lessonsModule } from './index.ts'
import { findLessonsInput } from './inputs.ts'
import { lessonsForFacets, tagsForFacets } from './queries/find.ts'

const MANY = 5000
const AT_ONCE = 500
const modules = [networkModule, contentModule, cyclesModule, reflectionsModule, followupModule, lessonsModule]

describeOnBothEngines('thousands of lessons', (engine) => {
  const open = engine.house(modules)

  async function fill(scope: NetworkScope) {
    await open().act(scope, async (trx, ctx) => {
      for (let from = 0; from < MANY; from += AT_ONCE) {
        const rows = Array.from({ length: AT_ONCE }, (_, i) => lessonRow(scope, from + i))
        await trx.insertInto('lesson').values(rows).execute()
        const tags = rows.flatMap(({ id, network_id }, i) => [
          { lesson_id: id, network_id, kind: 'rode-lijn', key: `lijn-${i % 12}` },
          { lesson_id: id, network_id, kind: 'uitgangspunt', key: `punt-${i % 4}` },
        ])
        await trx.insertInto('lesson_tag').values(tags).execute()
        await indexTexts(
          trx,
          ctx.scope,
          rows.map(({ id, text }) => ({ index: 'lesson', id, text })),
        )
      }
    })
  }

  test('are found, counted and paged from the indexes alone', async () => {
    const { scope } = await createTestNetwork(open())
    await fill(scope)
    const { read } = open().house
    const find = (input: object) => findLessons(read, scope, findLessonsInput.parse(input))
    const all = await find({ limit: 50, offset: 4950 })
    expect([all.total, all.items.length, all.facets['rode-lijn']['lijn-0']]).toEqual([MANY, 50, 420])
    expect(all.facets.rooting).toEqual({ opgehaald: 1250, gedeeld: 1250, geprobeerd: 1250, gewoon: 1250 })
    const found = await find({ query: 'kalenders 4321' })
    expect(found.items[0]?.text).toContain('nummer 4321')

    const planOf = (query: { compile: () => CompiledQuery }) =>
      open().act(scope, async (trx) => {
        const { sql: text, parameters } = query.compile()
        if (engine.engine === 'postgres') await sql`set local enable_seqscan = off`.execute(trx)
        const explained = CompiledQuery.raw(`${engine.engine === 'postgres' ? 'explain' : 'explain query plan'} ${text}`, [...parameters])
        return JSON.stringify((await trx.executeQuery(explained)).rows)
      })
    const planned = (index: string) => new RegExp(engine.engine === 'postgres' ? index : `COVERING INDEX ${index}`)
    expect(await planOf(lessonsForFacets(read, scope))).toMatch(planned('lesson_list'))
    expect(await planOf(tagsForFacets(read, scope))).toMatch(planned('lesson_tag_network'))
  })
})

describeOnBothEngines('lessons from before their story was kept', (engine) => {
  test('begin it with what is known: when they came, and where they are', async () => {
    const { database, drop } = await openTestDatabase(engine.engine)
    onTestFinished(drop)
    const houseOf = (kept: typeof modules) =>
      createHouse({ database, modules: kept, clock: new TestClock('2026-01-05T08:00:00Z'), keys: testKeys, log: silentLog })
    await houseOf(
      modules.map((module) => ({ ...module, migrations: module.migrations?.filter(({ name }) => name === '001-init') ?? [] })),
    ).migrate()
    const row = (id: string, rooting: string) =>
      database.raw(`insert into lesson (id, network_id, key, source, text, aard, kennisbron, niveau, owner, culture, rooting, rooted_on,
        recheck_open, added_on, current) values ('${id}', 'n1', '${id}', 'pack', 'Tekst', 'werkt-goed', 'praktijk', 'beleid', '', '',
        '${rooting}', '2025-06-01', 0, '2025-01-01', 1)`)
    await row('l1', 'opgehaald')
    await row('l2', 'geprobeerd')
    expect(await houseOf(modules).migrate()).toContain('lessons/002-practice')
    const steps = await database.read.selectFrom('lesson_step').selectAll().orderBy('lesson_id').orderBy('seq').execute()
    expect(steps.map(({ lesson_id, seq, day, rooting }) => [lesson_id, seq, day, rooting])).toEqual([
      ['l1', 1, '2025-01-01', 'opgehaald'],
      ['l2', 1, '2025-01-01', 'opgehaald'],
      ['l2', 2, '2025-06-01', 'geprobeerd'],
    ])
  })
})

function lessonRow(scope: NetworkScope, n: number) {
  return {
    id: newId(),
    network_id: scope.networkId,
    key: `les-${String(n).padStart(5, '0')}`,
    source: 'pack',
    bundle_id: null,
    text: `Deel elke week de kalender met de scholen, nummer ${n}.`,
    traject: `traject-${n % 14}`,
    deelproject: null,
    aard: 'werkt-goed',
    kennisbron: ['praktijk', 'wetenschap', 'ervaring'][n % 3] ?? 'praktijk',
    relatie: null,
    stroom: null,
    niveau: 'beleid',
    owner: 'Regieteam',
    owner_person_id: null,
    culture: '',
    rooting: ['opgehaald', 'gedeeld', 'geprobeerd', 'gewoon'][n % 4] ?? 'opgehaald',
    rooted_on: '2026-01-05',
    recheck_on: null,
    recheck_open: 0,
    added_on: '2026-01-05',
    current: 1,
  }
}
