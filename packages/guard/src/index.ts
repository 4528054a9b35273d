export { type Finding, guardText } from './rules/guard.ts'
