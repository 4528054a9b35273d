export { describeOnBothEngines, type TestEngine } from './both-engines.ts'
export { startPostgres } from './postgres-setup.ts'
export { openTestDatabase, testKeys } from './test-database.ts'
export { openTestHouse, type TestHouse } from './test-house.ts'
