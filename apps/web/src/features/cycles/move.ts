import { moveOntmoetingInput } from '@lerende/cycles/inputs'
import { z } from 'zod'
import { texts } from './ontmoeting-texts.ts'

/**
 * Another moment or place, as somebody fills it in. The day is named after what it becomes part of, so that a refusal
 * by the server (that day is taken, it is in the past) lands there.
 */
export const moveForm = z
  .object({
    startsLocal: z.iso.date(texts.lead.choose.day),
    time: z
      .string()
      .regex(/^\d{2}:\d{2}$/, texts.lead.choose.time)
      .refine((time) => time >= '07:00' && time <= '22:00', texts.lead.choose.hours),
    durationMinutes: z
      .string()
      .trim()
      .regex(/^\d{1,3}$/, texts.lead.choose.minutes)
      .transform(Number)
      .pipe(moveOntmoetingInput.shape.durationMinutes),
    place: moveOntmoetingInput.shape.place,
  })
  .transform(({ startsLocal, time, ...rest }) => ({ ...rest, startsLocal: `${startsLocal}T${time}` }))
