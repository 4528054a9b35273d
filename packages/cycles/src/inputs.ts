import { confirmedInput } from '@lerende/guard/inputs'
import { emailInput } from '@lerende/network/inputs'
import { z } from 'zod'

export { choiceOf, NTHS, type Nth, type RhythmChoice, rhythmInWords, rruleOf, WEEKDAYS, type Weekday } from './rules/rhythm-words.ts'

const id = z.string().min(1).max(60)
const day = z.iso.date('Kies een dag.')
/** A moment on the clock in Amsterdam. People meet by day or in the evening, never at night. */
const localMoment = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Kies een dag en een tijd.')
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, 'Deze dag bestaat niet.')
  .refine((text) => text.slice(11) >= '07:00' && text.slice(11) <= '22:00', 'Kies een tijd tussen 7.00 en 22.00 uur.')
const minutes = z.int().min(15, 'Een ontmoeting duurt ten minste 15 minuten.').max(480, 'Een ontmoeting duurt hooguit 8 uur.')
const place = z.string().trim().min(2, 'Vul in waar je elkaar ziet.').max(200)
const rrule = z.string().trim().toUpperCase().min(1, 'Kies een ritme.').max(200)

export const niveauInput = z.enum(['uitvoering', 'beleid', 'bestuur'])
export const overlegKindInput = z.enum([
  'ambassadeursoverleg',
  'regieteam',
  'casuistiek',
  'intervisie',
  'themabijeenkomst',
  'grondhouding',
  'overig',
])
export const overlegRoleInput = z.enum(['coordinator', 'begeleider', 'lid'])
export const holidayRuleInput = z.enum(['move-later', 'move-earlier', 'skip'])

/** Days from the ontmoeting; below zero before it. */
export const offsetsInput = z
  .object({
    ophalen: z.int().min(-60).max(-1),
    agenderen: z.int().min(-30).max(0),
    reflecteren: z.int().min(0).max(14),
    terugkoppelen: z.int().min(0).max(30),
    due: z.int().min(0).max(60),
  })
  .refine((one) => one.ophalen < one.agenderen, { path: ['ophalen'], message: 'Ophalen begint voor agenderen.' })
  .refine((one) => one.reflecteren <= one.terugkoppelen, { path: ['terugkoppelen'], message: 'Terugkoppelen komt na reflecteren.' })
  .refine((one) => one.terugkoppelen <= one.due, { path: ['due'], message: 'De laatste dag voor antwoord komt na terugkoppelen.' })

const rhythm = {
  rrule,
  startsLocal: localMoment,
  durationMinutes: minutes,
  holidayRule: holidayRuleInput,
}

/** What an overleg is, without who is in it or what stands above it. */
const overlegParts = {
  name: z.string().trim().min(3, 'Geef het overleg een naam.').max(120),
  niveau: niveauInput,
  kind: overlegKindInput,
  ...rhythm,
  place,
  offsets: offsetsInput.optional(),
  partnersEvery: z.int().min(2).max(12).nullable(),
  werkvorm: z.string().max(80).nullable(),
}

export const createOverlegInput = z.object({ ...overlegParts, escalatesTo: id.nullable(), confirmed: confirmedInput })
export type CreateOverlegInput = z.output<typeof createOverlegInput>

/** A whole set of overleggen as data. `escalatesTo` is the key of one that stands earlier in the list. */
export const overlegPlanInput = z.array(
  z.object({
    ...overlegParts,
    key: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    escalatesTo: z.string().nullable(),
  }),
)
export type OverlegPlan = z.output<typeof overlegPlanInput>

/** A rhythm on its own, to look what it would give. */
export const rhythmInput = z.object(rhythm)
export type RhythmInput = z.output<typeof rhythmInput>

export const changeRhythmInput = z.object({ overlegId: id, ...rhythm })
export type ChangeRhythmInput = z.output<typeof changeRhythmInput>

export const addMemberInput = z.object({ overlegId: id, personId: id, role: overlegRoleInput, partner: z.boolean() })
export type AddMemberInput = z.output<typeof addMemberInput>
export const removeMemberInput = z.object({ overlegId: id, personId: id })
export type RemoveMemberInput = z.output<typeof removeMemberInput>

export const addFreePeriodInput = z
  .object({
    fromDay: day,
    untilDay: day,
    name: z.string().trim().min(2, 'Geef de vrije dagen een naam.').max(80),
    confirmed: confirmedInput,
  })
  .refine((one) => one.fromDay <= one.untilDay, { path: ['untilDay'], message: 'De laatste dag ligt voor de eerste.' })
export type AddFreePeriodInput = z.output<typeof addFreePeriodInput>
export const removeFreePeriodInput = z.object({ freePeriodId: id })

export const moveOntmoetingInput = z.object({ ontmoetingId: id, startsLocal: localMoment, durationMinutes: minutes, place })
export type MoveOntmoetingInput = z.output<typeof moveOntmoetingInput>

export const cancelOntmoetingInput = z.object({
  ontmoetingId: id,
  reason: z.string().trim().min(3, 'Vertel kort waarom het niet doorgaat.').max(300),
  confirmed: confirmedInput,
})
export type CancelOntmoetingInput = z.output<typeof cancelOntmoetingInput>

export const rsvpInput = z
  .object({ ontmoetingId: id, rsvp: z.enum(['ja', 'misschien', 'nee']), replacedBy: id.nullable() })
  .refine((one) => one.replacedBy === null || one.rsvp === 'nee', {
    path: ['replacedBy'],
    message: 'Een vervanger kies je alleen als je zelf niet komt.',
  })
export type RsvpInput = z.output<typeof rsvpInput>

/** The secret part of the link in an invitation. */
export const answerLinkInput = z.object({ token: z.string().min(1).max(200) })
export const answerByLinkInput = answerLinkInput
  .extend({
    rsvp: z.enum(['ja', 'misschien', 'nee']),
    /** who comes instead */
    standInEmail: emailInput.nullable(),
  })
  .refine((one) => one.standInEmail === null || one.rsvp === 'nee', {
    path: ['standInEmail'],
    message: 'Een vervanger kies je alleen als je zelf niet komt.',
  })
export type AnswerByLinkInput = z.output<typeof answerByLinkInput>

export const recordAttendanceInput = z.object({ ontmoetingId: id, personIds: z.array(id).max(500) })
export type RecordAttendanceInput = z.output<typeof recordAttendanceInput>

/** How long one thing can take: eight hours, in seconds. */
const MOST_SECONDS = 28_800
/** The number of a step, or the id of a bundle. */
const subjectId = z.string().regex(/^(\d{1,2}|[0-9a-f-]{36})$/, 'Dit klopt niet. Ververs de pagina en probeer het opnieuw.')

/** A press on the clock in the room. */
export const pressClockInput = z.discriminatedUnion('press', [
  z.object({
    ontmoetingId: id,
    press: z.literal('begin'),
    about: z.enum(['stap', 'punt']),
    subjectId,
    seconds: z.int().min(1).max(MOST_SECONDS),
  }),
  z.object({ ontmoetingId: id, press: z.literal('pauzeer') }),
  z.object({ ontmoetingId: id, press: z.literal('hervat') }),
  z.object({ ontmoetingId: id, press: z.literal('minuut-erbij') }),
  z.object({ ontmoetingId: id, press: z.literal('stop') }),
])
export type PressClockInput = z.output<typeof pressClockInput>

export const niveauCoordinatorInput = z.object({ niveau: niveauInput, personId: id })
export type NiveauCoordinatorInput = z.output<typeof niveauCoordinatorInput>

/** A person at one ontmoeting: a guest, or who begeleidt it. */
export const ontmoetingPersonInput = z.object({ ontmoetingId: id, personId: id })
export type OntmoetingPersonInput = z.output<typeof ontmoetingPersonInput>

export const overlegIdInput = z.object({ overlegId: id })
export const roundIdInput = z.object({ roundId: id })
export const ontmoetingIdInput = z.object({ ontmoetingId: id })

export const werkvormKeyInput = z.object({ key: z.string().max(80) })
export const chooseWerkvormInput = z.object({ ontmoetingId: id, werkvorm: z.string().max(80).nullable() })
export type ChooseWerkvormInput = z.output<typeof chooseWerkvormInput>

/** A day that somebody thinks of for an ontmoeting, or for a rhythm only its weekday (1 is Monday). */
export const planningDayInput = z.object({ overlegId: id, on: z.union([day, z.int().min(1).max(7)]) })
export type PlanningDayInput = z.output<typeof planningDayInput>

/** A page shows one year; two school years fit in what may be asked. */
const MOST_YEARS = 2
export const yearCalendarInput = z
  .object({ fromDay: day, untilDay: day })
  .refine((one) => one.fromDay <= one.untilDay, { path: ['untilDay'], message: 'De laatste dag ligt voor de eerste.' })
  .refine((one) => Number(one.untilDay.slice(0, 4)) - Number(one.fromDay.slice(0, 4)) <= MOST_YEARS, {
    path: ['untilDay'],
    message: 'Kies ten hoogste twee jaar tegelijk.',
  })

export const personIdInput = z.object({ personId: id })
export const organisationIdInput = z.object({ organisationId: id })

/** A filter that is left out asks for everybody. */
export const findPeopleInput = z.object({
  query: z.string().max(200).default(''),
  organisationId: id.optional(),
  functie: z.string().max(120).optional(),
  niveau: niveauInput.optional(),
  overlegId: id.optional(),
  page: z.int().min(1).max(10_000).default(1),
})
