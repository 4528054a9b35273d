export { foundNetwork } from './network/found.ts'
export { simulate } from './simulation/simulate.ts'
