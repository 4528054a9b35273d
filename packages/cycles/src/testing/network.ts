import { type Id, type NetworkScope, newId, type PersonId } from '@lerende/kernel'
import type { TestHouse } from '@lerende/kernel/testing'
import { addPerson, createNetwork } from '@lerende/network'
import { addMember } from '../commands/members.ts'
import { createOverleg } from '../commands/overleg.ts'
import type { CreateOverlegInput } from '../inputs.ts'
import type { OverlegRole } from '../tables.ts'

/** A network of its own for one test, with short ways to fill it. */
export interface TestNetwork {
  scope: NetworkScope
  person(name: string): Promise<PersonId>
  overleg(input: CreateOverlegInput): Promise<Id<'overleg'>>
  member(overlegId: string, name: string, role?: OverlegRole, partner?: boolean): Promise<PersonId>
}

/** Monthly on the second Tuesday, 9.30 to 11.00. */
export const monthly: CreateOverlegInput = {
  name: 'Regieteam',
  niveau: 'beleid',
  kind: 'regieteam',
  rrule: 'FREQ=MONTHLY;BYDAY=2TU',
  startsLocal: '2024-09-10T09:30',
  durationMinutes: 90,
  place: 'Regiokantoor, Bussum',
  holidayRule: 'move-later',
  escalatesTo: null,
  partnersEvery: null,
  werkvorm: null,
}

/** Every Wednesday, 13.00 to 14.00. */
export const weekly: CreateOverlegInput = {
  ...monthly,
  name: 'Casuïstiektafel',
  niveau: 'uitvoering',
  kind: 'casuistiek',
  rrule: 'FREQ=WEEKLY;BYDAY=WE',
  startsLocal: '2024-09-11T13:00',
  durationMinutes: 60,
}

/** Opens a network in a test house. */
export async function createTestNetwork(test: TestHouse): Promise<TestNetwork> {
  const { scope: _other, ...ctx } = test.ctx(test.freshScope())
  const scope = await test.house.run((trx) => createNetwork(trx, ctx, { name: 'Proefnetwerk', region: 'noord' }))
  const person = (name: string) =>
    test.act(scope, (trx, command) =>
      addPerson(trx, command, { name, email: `${newId()}@netwerk.example`, functie: name, organisationId: null, role: 'lid' }),
    )
  return {
    scope,
    person,
    overleg: (input) => test.act(scope, (trx, command) => createOverleg(trx, command, input)),
    async member(overlegId, name, role = 'lid', partner = false) {
      const personId = await person(name)
      await test.act(scope, (trx, command) => addMember(trx, command, { overlegId, personId, role, partner }))
      return personId
    },
  }
}
