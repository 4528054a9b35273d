import { createHouse, silentLog, TestClock } from '@lerende/kernel'
import { describeOnBothEngines, openTestDatabase, testKeys } from '@lerende/kernel/testing'
import { expect, onTestFinished, test } from 'vitest'
import { rooms } from './testing/scene.ts'

/** Rows as they stood before letters could be stopped and complaints were taken in. */
const BEFORE = [
  `insert into network (id, name, region) values ('n1', 'Netwerk', 'Gooi')`,
  `insert into person (id, network_id, email, name, functie, role, active) values ('p1', 'n1', 'jc@huizen.example', 'Jeugdcoach 1', '', 'lid', 1)`,
  `insert into digest_preference (person_id, network_id, cadence, weekday, time, at_once, next_at, told_seq, told_day)
    values ('p1', 'n1', 'month', 2, '09:15', 1, null, 7, '2026-01-05')`,
  `insert into outbox_mail (network_id, key, person_id, purpose, message_id, urgent, status, attempts, due_at, sent_at)
    values ('n1', 'digest/p1/x', 'p1', 'digest', 'a@netwerk.example', 0, 'sent', 0, 'x', 'x')`,
]

const ADDED = new Set(['digests/003-letters', 'digests/004-complaints', 'mail/003-complaints'])

describeOnBothEngines('an installation from before letters could be stopped', (engine) => {
  test('keeps what people chose, and they go on getting letters', async () => {
    const { database, drop } = await openTestDatabase(engine.engine)
    onTestFinished(drop)
    const modules = rooms()
    const houseOf = (of: typeof modules) =>
      createHouse({ database, modules: of, clock: new TestClock('2026-01-05T08:00:00Z'), keys: testKeys, log: silentLog })
    const early = modules.map((module) => ({
      ...module,
      migrations: module.migrations?.filter(({ name }) => !ADDED.has(`${module.name}/${name}`)) ?? [],
    }))
    await houseOf(early).migrate()
    for (const statement of BEFORE) await database.raw(statement)
    expect(new Set(await houseOf(modules).migrate())).toEqual(ADDED)

    const { read } = database
    expect(await read.selectFrom('digest_preference').selectAll().execute()).toMatchObject([
      { cadence: 'month', weekday: 2, time: '09:15', at_once: 1, letters: 1, complained_at: null, told_seq: 7 },
    ])
    expect(await read.selectFrom('outbox_mail').select(['key', 'status', 'complained_at']).execute()).toEqual([
      { key: 'digest/p1/x', status: 'sent', complained_at: null },
    ])
  })
})
