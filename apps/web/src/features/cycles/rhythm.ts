import { changeRhythmInput, choiceOf, NTHS, type Nth, type RhythmChoice, rruleOf, WEEKDAYS, type Weekday } from '@lerende/cycles/inputs'
import { z } from 'zod'
import { texts } from './rhythm-texts.ts'

/** How often, as one choice out of a list: the unit and how many of them. */
export type Often = keyof typeof texts.oftenOptions
const OFTEN = Object.keys(texts.oftenOptions)

export const isOften = (text: string): text is Often => OFTEN.includes(text)

/**
 * A rhythm as somebody fills it in. Fields are named after what they become, so that a refusal by the server lands at
 * the field where it can be mended.
 */
export interface RhythmValues extends Record<string, unknown> {
  /** how often */
  rrule: Often | ''
  nth: Nth | null
  weekday: Weekday | null
  fromDay: string
  /** what time, `HH:mm` */
  startsLocal: string
  durationMinutes: string
  holidayRule: 'move-later' | 'move-earlier' | 'skip'
}

const filled = {
  rrule: z.string().refine(isOften, texts.choose.often),
  nth: z.enum(NTHS).nullable(),
  weekday: z.enum(WEEKDAYS, texts.choose.day),
  fromDay: z.iso.date(texts.choose.day),
  startsLocal: z.string().regex(/^\d{2}:\d{2}$/, texts.choose.time),
  durationMinutes: z
    .string()
    .trim()
    .regex(/^\d{1,3}$/, texts.choose.minutes)
    .transform(Number),
  holidayRule: changeRhythmInput.shape.holidayRule,
}

/** From what was filled in to what the server takes, with its own rules. */
export const rhythmForm = z
  .object(filled)
  .refine(({ rrule, nth }) => nth !== null || !rrule.startsWith('month'), { path: ['nth'], message: texts.choose.nth })
  .transform((values, ctx) => {
    const choice = toChoice(values.rrule, values.weekday, values.nth)
    const rhythm = {
      rrule: rruleOf(choice),
      startsLocal: `${values.fromDay}T${values.startsLocal}`,
      durationMinutes: values.durationMinutes,
      holidayRule: values.holidayRule,
    }
    const checked = changeRhythmInput.omit({ overlegId: true }).safeParse(rhythm)
    for (const { path, message } of checked.error?.issues ?? []) ctx.addIssue({ code: 'custom', path, message })
    return checked.success ? checked.data : z.NEVER
  })

function toChoice(often: Often, weekday: Weekday, nth: Nth | null): RhythmChoice {
  const every = Number(often.split('-')[1])
  return often.startsWith('week') ? { unit: 'week', every, weekday } : { unit: 'month', every, weekday, nth: nth ?? '1' }
}

/** The form for an overleg as it is now. A rhythm that the form has no words for starts without a choice. */
export function startOf(
  overleg: { rrule: string; startsLocal: string; durationMinutes: number; holidayRule: RhythmValues['holidayRule'] },
  today: string,
): RhythmValues {
  const choice = choiceOf(overleg.rrule)
  const often = choice ? `${choice.unit}-${choice.every}` : ''
  return {
    rrule: isOften(often) ? often : '',
    nth: choice?.unit === 'month' ? choice.nth : null,
    weekday: choice?.weekday ?? null,
    fromDay: today,
    startsLocal: overleg.startsLocal.slice(11, 16),
    durationMinutes: String(overleg.durationMinutes),
    holidayRule: overleg.holidayRule,
  }
}
