import { moveOntmoetingInput } from '@lerende/cycles/inputs'
import { z } from 'zod'

/**
 * Another moment or place, as somebody fills it in. The day is named after what it becomes part of, so that a refusal
 * by the server (that day is taken, it is in the past) lands there.
 */
export const moveForm = z
  .object({
    startsLocal: z.iso.date('Kies een dag.'),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/, 'Vul in hoe laat.')
      .refine((time) => time >= '07:00' && time <= '22:00', 'Kies een tijd tussen 7.00 en 22.00 uur.'),
    durationMinutes: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, 'Vul een aantal minuten in.')
      .transform(Number)
      .pipe(moveOntmoetingInput.shape.durationMinutes),
    place: moveOntmoetingInput.shape.place,
  })
  .transform(({ startsLocal, time, ...rest }) => ({ ...rest, startsLocal: `${startsLocal}T${time}` }))
