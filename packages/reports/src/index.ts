export { reportsRouter } from './router/index.ts'
export { spreadsheet } from './rules/spreadsheet.ts'
