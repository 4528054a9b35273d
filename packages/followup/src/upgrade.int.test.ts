import { createHouse, silentLog, TestClock } from '@lerende/kernel'
import { describeOnBothEngines, openTestDatabase, testKeys } from '@lerende/kernel/testing'
import { expect, onTestFinished, test } from 'vitest'
import { tableModules } from './testing/table.ts'

/** Rows as they stood before sealed rows got handles and keys of their own. */
const BEFORE = [
  `insert into reflection (id, network_id, turn, overleg_id, round_id, questionnaire, questionnaire_revision, grondhouding_revision, answers_json, day)
    values ('r1', 'n1', 't1', 'o1', 'ro1', 'lijst', 1, 1, '{}', '2026-01-05')`,
  `insert into reflection_score (reflection_id, network_id, overleg_id, niveau, round_id, measure, uitgangspunt, score, day, contributor, settled, block_id)
    values ('r1', 'n1', 'o1', 'beleid', 'ro1', 'm', null, 4, '2026-01-05', 'c1', 0, null)`,
  `insert into sealed_author (subject_id, network_id, kind, pseudonym, sealed, key_id) values ('s1', 'n1', 'signal', 'p1', 'zegel', 'k1')`,
  `insert into bundle (id, network_id, overleg_id, origin_overleg_id, round_id, title, status, outcome, due_at, first_due_at, decision_id, answer_id, answered_at, turn, day)
    values ('b1', 'n1', 'o1', 'o1', 'ro1', 'Titel', 'beantwoord', 'besluit', 'x', 'x', 'd1', 'a1', 'x', 1, '2026-01-05')`,
  `insert into signal (id, network_id, overleg_id, round_id, kind, text, needed, from_niveau, reflection_id, day, due_at, first_due_at, bundle_id)
    values ('s1', 'n1', 'o1', 'ro1', 'vraag', 'Wie?', null, null, 'r1', '2026-01-05', 'x', 'x', 'b1')`,
  `insert into decision (id, network_id, bundle_id, overleg_id, round_id, kind, text, day, standing) values ('d1', 'n1', 'b1', 'o1', 'ro1', 'besluit', 'Zo', '2026-01-05', 1)`,
  `insert into answer (id, network_id, bundle_id, decision_id, text, answered_at, turn) values ('a1', 'n1', 'b1', 'd1', 'Zo', 'x', 1)`,
  `insert into verdict (answer_id, network_id, pseudonym, verdict, remark, day) values ('a1', 'n1', 'p1', 'usable', 'Fijn', '2026-01-06')`,
  `insert into review_reply (decision_id, network_id, pseudonym, changed, remark, day) values ('d1', 'n1', 'p1', 'yes', null, '2026-04-06')`,
  `insert into course_line (bundle_id, network_id, seq, day, kind, overleg_id, round_id) values ('b1', 'n1', 1, '2026-01-05', 'BundleCreated', 'o1', 'ro1')`,
  `insert into search_document (index_name, network_id, id, text) values ('signal', 'n1', 's1', 'Wie?')`,
]

describeOnBothEngines('an installation from before', (engine) => {
  test('keeps all that people wrote when it is brought up to date', async () => {
    const { database, drop } = await openTestDatabase(engine.engine)
    onTestFinished(drop)
    const houseOf = (modules: typeof tableModules) =>
      createHouse({ database, modules, clock: new TestClock('2026-01-05T08:00:00Z'), keys: testKeys, log: silentLog })
    const early = tableModules.map((module) => ({
      ...module,
      migrations: module.migrations?.filter(({ name }) => name === '001-init') ?? [],
    }))
    await houseOf(early).migrate()
    for (const statement of BEFORE) await database.raw(statement)
    expect(await houseOf(tableModules).migrate()).toEqual(expect.arrayContaining(['reflections/002-sealed-rows', 'followup/002-own-words']))

    const { read } = database
    expect(await read.selectFrom('reflection').select(['id', 'turn']).execute()).toEqual([{ id: 'r1', turn: 't1' }])
    expect(await read.selectFrom('reflection_score').select(['reflection_id', 'score']).execute()).toEqual([
      { reflection_id: 'r1', score: 4 },
    ])
    // One of a person's handles told of all of them, so it goes; renewing the key gives new ones from the seal.
    expect(await read.selectFrom('sealed_author').select(['handle', 'sealed', 'key_id']).execute()).toEqual([
      { handle: 'eerder/s1', sealed: 'zegel', key_id: 'k1' },
    ])
    expect(
      await read.selectFrom('signal').select(['id', 'text', 'reflection_id', 'bundle_id', 'shared', 'signed_person_id']).execute(),
    ).toEqual([{ id: 's1', text: 'Wie?', reflection_id: 'r1', bundle_id: 'b1', shared: 0, signed_person_id: null }])
    expect(await read.selectFrom('verdict').select(['verdict', 'remark', 'counted']).execute()).toEqual([
      { verdict: 'usable', remark: 'Fijn', counted: null },
    ])
    expect(await read.selectFrom('review_reply').select(['changed', 'day']).execute()).toEqual([{ changed: 'yes', day: '2026-04-06' }])
    expect(await read.selectFrom('course_line').select(['seq', 'kind']).execute()).toEqual([{ seq: 1, kind: 'BundleCreated' }])
    expect(await read.selectFrom('search_document').select('id').execute()).toEqual([])
  })
})
