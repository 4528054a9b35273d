export { reportsRouter } from './router/index.ts'
export { spreadsheet } from './rules/spreadsheet.ts'
export { MINIMUM_OUTSIDE } from './rules/year-report.ts'
