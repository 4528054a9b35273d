import { defineEvent } from '@lerende/kernel'
import { z } from 'zod'

const room = 'lessons'
const rooting = z.enum(['opgehaald', 'gedeeld', 'geprobeerd', 'gewoon'])

export const LessonAdded = defineEvent({
  room,
  name: 'LessonAdded',
  version: 1,
  summary: 'A lesson entered the collection, from the content pack or from an answered bundle.',
  data: z.object({
    lessonId: z.string(),
    source: z.enum(['pack', 'bundle']),
    bundleId: z.string().nullable(),
    niveau: z.string(),
    day: z.iso.date(),
  }),
})

export const LessonRevised = defineEvent({
  room,
  name: 'LessonRevised',
  version: 1,
  summary: 'A newer content pack changed a lesson, withdrew it or brought it back.',
  data: z.object({ lessonId: z.string(), current: z.boolean() }),
})

export const LessonOwned = defineEvent({
  room,
  name: 'LessonOwned',
  version: 1,
  summary: 'Somebody took ownership of a lesson.',
  data: z.object({ lessonId: z.string(), ownerPersonId: z.string() }),
})

export const LessonRooted = defineEvent({
  room,
  name: 'LessonRooted',
  version: 1,
  summary: 'A lesson came a step further in practice, or fell back.',
  data: z.object({ lessonId: z.string(), from: rooting, to: rooting, note: z.string(), day: z.iso.date() }),
})

export const LessonRecheckAsked = defineEvent({
  room,
  name: 'LessonRecheckAsked',
  version: 1,
  summary: 'The owner of a lesson is asked whether it still holds.',
  data: z.object({ lessonId: z.string(), rooting, ownerPersonId: z.string().nullable() }),
})

export const LessonChecked = defineEvent({
  room,
  name: 'LessonChecked',
  version: 1,
  summary: 'The owner said whether a lesson still holds.',
  data: z.object({ lessonId: z.string(), holds: z.boolean(), rooting, day: z.iso.date() }),
})

export const LessonEvidenceAdded = defineEvent({
  room,
  name: 'LessonEvidenceAdded',
  version: 1,
  summary: 'Who looks after a lesson noted what is known about it from one of the three kennisbronnen.',
  data: z.object({ lessonId: z.string(), evidenceId: z.string(), kennisbron: z.enum(['praktijk', 'wetenschap', 'ervaring']) }),
})

export const LessonEvidenceRemoved = defineEvent({
  room,
  name: 'LessonEvidenceRemoved',
  version: 1,
  summary: 'What was noted beside a lesson was taken away.',
  data: z.object({ lessonId: z.string(), evidenceId: z.string() }),
})

export const LessonPractised = defineEvent({
  room,
  name: 'LessonPractised',
  version: 1,
  summary: 'Somebody said that their organisation works this way too.',
  data: z.object({ lessonId: z.string(), organisationId: z.string(), day: z.iso.date() }),
})

export const LessonNoLongerPractised = defineEvent({
  room,
  name: 'LessonNoLongerPractised',
  version: 1,
  summary: 'Somebody took back that their organisation works this way.',
  data: z.object({ lessonId: z.string(), organisationId: z.string() }),
})
