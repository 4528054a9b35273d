import { openTestHouse } from '@lerende/kernel/testing'
import { networkModule } from '@lerende/network'
import { cyclesModule, createOverleg, createOverleggenFromPlan, planAhead } from './index.ts'
import { createTestNetwork, monthly, weekly } from './testing/network.ts'
const test = await openTestHouse('sqlite', [networkModule, cyclesModule])
const network = await createTestNetwork(test)
const D = ['MO', 'TU', 'WE', 'TH', 'FR'], R = ['move-later', 'move-earlier', 'skip'] as const
const plan = Array.from({ length: 1000 }, (_, i) => ({ ...monthly, key: `o-${i}`, name: `O ${i}`, rrule: i % 2 ? `FREQ=MONTHLY;BYDAY=${(i % 4) + 1}${D[i % 5]}` : `FREQ=WEEKLY;INTERVAL=${4 + (i % 4)};BYDAY=${D[i % 5]}`, holidayRule: R[i % 3]! }))
let t = performance.now()
await test.house.run((trx) => createOverleggenFromPlan(trx, test.ctx(network.scope), plan))
console.log('plan 1000', performance.now() - t)
console.log(await test.house.read.selectFrom('round').select((eb) => eb.fn.countAll().as('n')).execute())
t = performance.now()
await test.house.run((trx) => planAhead(trx, test.ctx(network.scope)))
console.log('again', performance.now() - t)
const other = await createTestNetwork(test)
t = performance.now()
for (const one of plan) await test.house.run((trx) => createOverleg(trx, test.ctx(other.scope), one))
console.log('one by one', performance.now() - t)
await test.drop()
