import { createHouse, silentLog, TestClock } from '@lerende/kernel'
import { describeOnBothEngines, openTestDatabase, testKeys } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { expect, onTestFinished, test } from 'vitest'
import { cyclesModule } from './index.ts'

const round = (id: string, phase: string, day: string) =>
  `insert into round (id, network_id, overleg_id, slot_day, number, phase, ophalen_at, agenderen_at, ontmoeten_at, reflecteren_at, terugkoppelen_at, due_at)
    values ('${id}', 'n1', 'o1', '${day}', 1, '${phase}', 'op', 'a', 'm', 'r', 't', 'd')`
const ontmoeting = (id: string, roundId: string, status: string) =>
  `insert into ontmoeting (id, network_id, overleg_id, round_id, slot_day, starts_at, ends_at, place, status, moved_by_hand, with_partners)
    values ('${id}', 'n1', 'o1', '${roundId}', 'x', '2026-02-10T08:30:00.000Z', '2026-02-10T10:00:00.000Z', 'Bussum', '${status}', 0, 0)`
const answer = (id: string, personId: string, rsvp: string, replacedBy: string) =>
  `insert into attendance (ontmoeting_id, network_id, person_id, rsvp, replaced_by) values ('${id}', 'n1', '${personId}', '${rsvp}', ${replacedBy})`

/** Rows as they stood before we kept who has what in their calendar. */
const BEFORE = [
  `insert into network (id, name, region) values ('n1', 'Proefnetwerk', 'noord')`,
  ...['lid', 'partner', 'stand'].map(
    (id) =>
      `insert into person (id, network_id, name, email, functie, role, active) values ('${id}', 'n1', '${id}', '${id}@netwerk.example', '', 'lid', 1)`,
  ),
  `insert into overleg (id, network_id, key, name, niveau, kind, rrule, starts_local, duration_minutes, place, offsets_json, holiday_rule)
    values ('o1', 'n1', 'k', 'Regieteam', 'beleid', 'regieteam', 'x', 'x', 90, 'Bussum', '{}', 'skip')`,
  `insert into overleg_member (overleg_id, network_id, person_id, role, partner) values ('o1', 'n1', 'lid', 'lid', 0)`,
  `insert into overleg_member (overleg_id, network_id, person_id, role, partner) values ('o1', 'n1', 'partner', 'lid', 1)`,
  round('r1', 'ophalen', '2026-02-10'),
  round('r2', 'gepland', '2026-03-10'),
  round('r3', 'agenderen', '2026-04-10'),
  ontmoeting('gevraagd', 'r1', 'gepland'),
  ontmoeting('later', 'r2', 'gepland'),
  ontmoeting('afgezegd', 'r3', 'geannuleerd'),
  answer('later', 'lid', 'nee', "'stand'"),
  answer('later', 'stand', 'ja', 'null'),
]

describeOnBothEngines('an installation from before the calendar entries', (engine) => {
  test('knows who was invited, and numbers above what went out', async () => {
    const { database, drop } = await openTestDatabase(engine.engine)
    onTestFinished(drop)
    const houseOf = (cycles: typeof cyclesModule) => {
      const clock = new TestClock('2026-02-01T08:00:00Z')
      return createHouse({ database, modules: [networkModule, cycles], clock, keys: testKeys, log: silentLog })
    }
    const early = cyclesModule.migrations?.filter(({ name }) => name < '005') ?? []
    await houseOf({ ...cyclesModule, migrations: early }).migrate()
    for (const statement of BEFORE) await database.raw(statement)
    expect(await houseOf(cyclesModule).migrate()).toContain('cycles/005-calendar')

    const entries = await database.read.selectFrom('calendar_entry').selectAll().orderBy('ontmoeting_id').execute()
    expect(entries.map((one) => [one.ontmoeting_id, one.person_id, one.withdrawn])).toEqual([
      ['gevraagd', 'lid', 0],
      ['later', 'stand', 0],
    ])
    const rows = await database.read.selectFrom('ontmoeting').select('calendar_sequence').execute()
    expect(rows.map((row) => row.calendar_sequence)).toEqual(Array(3).fill(10_000_000))
    expect(entries.every((one) => one.sequence < 10_000_000 && one.place === 'Bussum')).toBe(true)
  })
})
