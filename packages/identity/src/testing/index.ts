export { openProvider, type TestProvider } from './provider.ts'
