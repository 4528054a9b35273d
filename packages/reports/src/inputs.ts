import { z } from 'zod'

/** A page is drawn by the browser; the others are files. */
export const formInput = z.enum(['docx', 'csv'])
export const roundReportInput = z.object({ roundId: z.uuid('Deze ronde bestaat niet.') })
export const roundFileInput = roundReportInput.extend({ form: formInput })

/** The calendar year that is accounted for. */
export const yearReportInput = z.object({ year: z.int().min(2020, 'Kies een jaar vanaf 2020.').max(2100, 'Kies een jaar tot 2100.') })
export const yearFileInput = yearReportInput.extend({ form: formInput })
