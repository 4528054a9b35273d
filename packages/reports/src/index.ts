export { reportsRouter } from './router/index.ts'
