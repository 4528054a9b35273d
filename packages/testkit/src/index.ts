export { DEMO_MONTHS, type Filling, fillDemo, liveOn } from './demo/fill.ts'
export { DEMO_ROLES, type DemoRole } from './demo/people.ts'
export { foundNetwork } from './network/found.ts'
export { simulate } from './simulation/simulate.ts'
