import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  round: 'Report of a round',
  backToRound: 'To the round',
  year: 'Year report {year}',
  years: 'Choose a year',
  toYear: 'To {year}',
  print: 'Print',
  docx: 'Save as a Word document',
  csv: 'Save as a table (csv)',
} satisfies Translation<typeof nl>
