import { GESCHIKT_VOOR, type Werkvorm } from '@lerende/content/inputs'
import { z } from 'zod'
import { holidayRuleInput, niveauInput, offsetsInput, overlegRoleInput } from '../inputs.ts'
import { PHASES } from '../rules/phases.ts'

export const ok = z.object({ ok: z.literal(true) })
export const done = { ok: true as const }

const phase = z.enum(PHASES)
const rsvp = z.enum(['ja', 'misschien', 'nee'])
const role = overlegRoleInput.nullable()

/** Instants are UTC text, days `YYYY-MM-DD`. */
const ontmoeting = z.object({
  id: z.string(),
  overlegId: z.string(),
  overlegName: z.string(),
  niveau: niveauInput,
  roundId: z.string(),
  slotDay: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  status: z.enum(['gepland', 'gehouden', 'geannuleerd']),
  cancelReason: z.string().nullable(),
  movedByHand: z.boolean(),
  withPartners: z.boolean(),
})

const round = z.object({
  id: z.string(),
  overlegId: z.string(),
  niveau: niveauInput,
  number: z.number(),
  slotDay: z.string(),
  phase,
  ophalenAt: z.string(),
  agenderenAt: z.string(),
  ontmoetenAt: z.string(),
  reflecterenAt: z.string(),
  terugkoppelenAt: z.string(),
  dueAt: z.string(),
  closedAt: z.string().nullable(),
  withdrawn: z.boolean(),
})

const overleg = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  niveau: niveauInput,
  kind: z.string(),
  rrule: z.string(),
  /** on the clock in Amsterdam */
  startsLocal: z.string(),
  durationMinutes: z.number(),
  place: z.string(),
  offsets: offsetsInput,
  holidayRule: holidayRuleInput,
  escalatesTo: z.string().nullable(),
  partnersEvery: z.number().nullable(),
  werkvorm: z.string().nullable(),
  /** the rhythm in Dutch, as part of a sentence */
  rhythm: z.string(),
  /** of who asks */
  role,
})

const overlegName = z.object({ id: z.string(), name: z.string(), niveau: niveauInput })

const freePeriodOutput = z.object({
  fromDay: z.string(),
  untilDay: z.string(),
  name: z.string(),
  kind: z.enum(['feestdag', 'schoolvakantie', 'eigen']),
})

export const calendarOutput = z.object({
  ontmoetingen: z.array(ontmoeting),
  free: z.array(freePeriodOutput),
  /** each overleg that has a round between the two days, with whether the asker has a seat in it */
  overleggen: z.array(overlegName.extend({ above: z.string().nullable(), mine: z.boolean() })),
  rounds: z.array(round),
})

export const overleggenOutput = z.array(
  overleg.extend({
    next: ontmoeting.nullable(),
    underWay: z.array(z.object({ id: z.string(), number: z.number(), phase })),
  }),
)

export const overlegOutput = overleg.extend({
  mayKeep: z.boolean(),
  members: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      functie: z.string(),
      organisationName: z.string().nullable(),
      role: overlegRoleInput,
      partner: z.boolean(),
    }),
  ),
  above: overlegName.nullable(),
  below: z.array(overlegName),
  rounds: z.array(round.extend({ ontmoeting })),
})

export const roundOutput = round.extend({
  overlegName: z.string(),
  ontmoeting: ontmoeting.nullable(),
  next: z.object({ id: z.string(), number: z.number(), ontmoetenAt: z.string() }).nullable(),
  role,
})

export const ontmoetingOutput = ontmoeting.extend({
  round: z.object({ id: z.string(), number: z.number(), phase }),
  role,
  invited: z
    .array(
      z.object({
        personId: z.string(),
        name: z.string(),
        functie: z.string(),
        organisationName: z.string().nullable(),
        rsvp: rsvp.nullable(),
        replacedBy: z.string().nullable(),
        replaces: z.boolean(),
        guest: z.boolean(),
        attended: z.boolean().nullable(),
      }),
    )
    .nullable(),
  me: z.object({ rsvp: rsvp.nullable(), replacedBy: z.string().nullable(), attended: z.boolean().nullable() }).nullable(),
  mayAnswer: z.boolean(),
  mayChange: z.boolean(),
  mayRecord: z.boolean(),
  /** people can say that they are there */
  mayCheckIn: z.boolean(),
  /** the clock in the room, and turning drafts into decisions */
  mayLead: z.boolean(),
  /** the moment that it is, in UTC */
  now: z.string(),
  mayAsk: z.boolean(),
  /** besides the begeleiders of the overleg */
  begeleiders: z.array(z.object({ personId: z.string(), name: z.string() })),
  /** other moments that people proposed; only for who leads */
  otherMoments: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      startsAt: z.string().nullable(),
      endsAt: z.string().nullable(),
      comment: z.string().nullable(),
    }),
  ),
  // Checked by the content room when the pack was loaded.
  werkvorm: z.custom<Werkvorm>().nullable(),
})

export const werkvormenOutput = z.array(
  z.object({
    key: z.string(),
    title: z.string(),
    purpose: z.string(),
    minutes: z.number(),
    people: z.object({ min: z.number(), max: z.number() }).nullable(),
    suits: z.array(z.enum(GESCHIKT_VOOR)),
    uitgangspunten: z.array(z.string()),
    steps: z.number(),
  }),
)
/** `werkvorm`: its key in the content pack */
export const toLeadOutput = z.array(ontmoeting.extend({ werkvorm: z.string().nullable() }))
/** `clock.startedAt` is null while it stands still; `present` for who does not belong there */
export const liveOutput = z.object({
  now: z.string(),
  clock: z
    .object({
      about: z.enum(['stap', 'punt']),
      subjectId: z.string(),
      seconds: z.number(),
      spentSeconds: z.number(),
      startedAt: z.string().nullable(),
    })
    .nullable(),
  present: z.array(z.object({ personId: z.string(), name: z.string() })).nullable(),
})

export const comingOutput = z.array(ontmoeting.extend({ rsvp: rsvp.nullable() }))
export const freePeriodsOutput = z.array(freePeriodOutput.omit({ kind: true }).extend({ id: z.string() }))
export const previewOutput = z.array(
  z.object({
    startsAt: z.string(),
    endsAt: z.string(),
    moved: z.boolean(),
    /** the day that the rhythm itself names */
    slotDay: z.string(),
    /** why it was moved: the holiday on that day; null for a weekend, or when it was not moved */
    because: z.string().nullable(),
  }),
)

/** Weekdays are numbers, 1 is Monday. */
export const planningDayOutput = z.object({
  weekday: z.number(),
  weekend: z.boolean(),
  free: z.array(freePeriodOutput.pick({ name: true, kind: true })),
  /** how many members the overleg has */
  members: z.number(),
  /** how many of them tell me when they work */
  told: z.number(),
  /** those of them who do not work on this weekday */
  away: z.array(z.object({ personId: z.string(), name: z.string() })),
  better: z.object({ weekday: z.number(), away: z.number() }).nullable(),
})

export const niveauCoordinatorsOutput = z.array(z.object({ niveau: niveauInput, personId: z.string(), name: z.string() }))
