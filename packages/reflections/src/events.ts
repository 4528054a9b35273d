import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'reflections'
const version = 1

const reflection = z.object({
  reflectionId: z.string(),
  overlegId: z.string(),
  roundId: z.string(),
  questionnaire: z.string(),
  day: z.string(),
})

export const ReflectionSubmitted = defineEvent({
  room,
  version,
  name: 'ReflectionSubmitted',
  summary: 'Somebody handed in a reflection. Who, and what was answered, is not told.',
  data: reflection,
})

export const ReflectionEdited = defineEvent({
  room,
  version,
  name: 'ReflectionEdited',
  summary: 'Somebody changed their reflection while its round was open.',
  data: reflection,
})

export const CompassBlockSealed = defineEvent({
  room,
  version,
  name: 'CompassBlockSealed',
  summary: 'Scores of at least five people on one measure were put together for good; figures are made of whole blocks only.',
  data: z.object({
    blockId: z.string(),
    overlegId: z.string(),
    niveau: z.enum(['uitvoering', 'beleid', 'bestuur']),
    measure: z.string(),
    uitgangspunt: z.string().nullable(),
    contributors: z.number().int().min(5),
    n: z.number().int().min(5),
    sum: z.number().int(),
    sumOfSquares: z.number().int(),
    fromDay: z.string(),
    untilDay: z.string(),
    /** what all of them answered about where in the help it was and with whom; from before those were told: null */
    stroom: z.string().nullable().default(null),
    relatie: z.string().nullable().default(null),
  }),
})
