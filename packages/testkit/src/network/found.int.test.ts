import { createModules } from '@lerende/api'
import { allOverleggen, membersOf, roundsOf } from '@lerende/cycles'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { allPeople } from '@lerende/network'
import { expect, test } from 'vitest'
import { foundNetwork } from './found.ts'
import { DEMO_BEHEERDER } from './people.ts'
import { SEATS } from './seats.ts'

describeOnBothEngines('the network that is founded', (engine) => {
  const open = engine.house(createModules(), { start: '2025-01-06T08:00:00Z' })

  test('sixty people by function sit in seven planned overleggen, each with somebody who leads', async () => {
    const { house } = open()
    const scope = await foundNetwork(house)
    const people = await allPeople(house.read, scope)
    expect(people).toHaveLength(60)
    expect(new Set(people.map((one) => one.name)).size).toBe(60)
    expect(people.filter((one) => !one.email.endsWith('.example'))).toEqual([])
    expect(people.filter((one) => one.role === 'beheerder').map((one) => one.name)).toEqual([DEMO_BEHEERDER])
    const overleggen = await allOverleggen(house.read, scope)
    expect(overleggen.map((one) => one.key).sort()).toEqual(Object.keys(SEATS).sort())
    const seated = new Set<string>()
    for (const overleg of overleggen) {
      const members = await membersOf(house.read, scope, overleg.id)
      for (const member of members) seated.add(member.personId)
      expect(members.length, overleg.key).toBeGreaterThanOrEqual(9)
      for (const role of ['coordinator', 'begeleider']) {
        expect(
          members.filter((one) => one.role === role).map((one) => one.role),
          overleg.key,
        ).toEqual([role])
      }
      expect((await roundsOf(house.read, scope, overleg.id)).length, overleg.key).toBeGreaterThanOrEqual(3)
    }
    expect(seated.size).toBe(60)
  })

  test('digests are spread over rhythms and days', async () => {
    const rows = await open().house.read.selectFrom('digest_preference').select(['cadence', 'weekday', 'at_once', 'next_at']).execute()
    expect(rows).toHaveLength(60)
    expect(new Set(rows.map((row) => row.cadence)).size).toBe(4)
    expect(new Set(rows.map((row) => row.weekday)).size).toBe(5)
    expect(rows.filter((row) => row.at_once === 1).length).toBeGreaterThan(5)
    expect(rows.every((row) => (row.cadence === 'never') === (row.next_at === null))).toBe(true)
  })
})
