export { localOf, planningOf, recorded, turnsOf } from './looks.ts'
export { createTestNetwork, monthly, type TestNetwork, weekly } from './network.ts'
