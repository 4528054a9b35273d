export { createTestNetwork, monthly, type TestNetwork, weekly } from './network.ts'
