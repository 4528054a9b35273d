import { answerToken, type CalendarStep, comingInCalendars, heldSequence, type MeetingToTell, syncCalendars } from '@lerende/cycles'
import { type Ctx, fromText, type Trx } from '@lerende/kernel'
import type { MailModel } from '@lerende/mail'
import { cancelledLetter, invitationLetter, movedLetter, replacementLetter, withdrawnLetter } from '../compose/letters.ts'
import { calendarPart } from './calendar-part.ts'
import { type Letter, peopleToWrite, queueLetters, type Recipient } from './letters.ts'

type To = { name: string; networkName: string; publicUrl: string; byMail: boolean }

/** Sends everybody whose calendar is not right the message that makes it so; nobody else hears anything. */
export async function tellCalendars(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<MeetingToTell> {
  const { meeting, steps } = await syncCalendars(trx, ctx, ontmoetingId)
  const bySteps = new Map(steps.map((step) => [step.personId, step]))
  await queueLetters(trx, ctx, {
    to: await peopleToWrite(trx, ctx, [...bySteps.keys()]),
    write: (person, to) => {
      const step = bySteps.get(person.id)
      if (!step) throw new Error('only who has a step is written to')
      return letterOf(ctx, meeting, { step, person, to })
    },
  })
  return meeting
}

/** Members came or went: what is still to come follows. */
export async function tellOverleg(trx: Trx, ctx: Ctx, overlegId: string): Promise<void> {
  for (const ontmoetingId of await comingInCalendars(trx, ctx, overlegId)) await tellCalendars(trx, ctx, ontmoetingId)
}

/** An answer brings in, or lets go, who comes in somebody's place. */
export async function tellStandIn(
  trx: Trx,
  ctx: Ctx,
  said: { ontmoetingId: string; personId: string; replacedBy: string | null },
): Promise<void> {
  const meeting = await tellCalendars(trx, ctx, said.ontmoetingId)
  // A member who was invited already still has to hear that somebody counts on them.
  if (!said.replacedBy || meeting.gone) return
  const sequence = await heldSequence(trx, ctx, { ontmoetingId: meeting.ontmoetingId, personId: said.replacedBy })
  if (sequence === null) return
  const [absent] = await peopleToWrite(trx, ctx, [said.personId])
  await queueLetters(trx, ctx, {
    to: await peopleToWrite(trx, ctx, [said.replacedBy]),
    write: (person, to) => ({
      purpose: 'replacement',
      ...ofMeeting(ctx, meeting),
      period: `${meeting.ontmoetingId}/${sequence}`,
      model: replacementLetter(to, asking(ctx, meeting, { person, to }), absent?.name ?? ''),
      calendar: calendarPart(ctx, meeting, { person, ...to, method: 'REQUEST', sequence }),
    }),
  })
}

/** Besides who has it in their calendar: before the invitations went out, whoever said yes or maybe already. */
export async function tellCancelled(trx: Trx, ctx: Ctx, ontmoetingId: string): Promise<void> {
  const meeting = await tellCalendars(trx, ctx, ontmoetingId)
  const holding = await trx.selectFrom('calendar_entry').select('person_id').where('ontmoeting_id', '=', ontmoetingId).execute()
  const told = new Set(holding.map((row) => row.person_id))
  const others = meeting.people.filter((one) => (one.rsvp === 'ja' || one.rsvp === 'misschien') && !told.has(one.personId))
  await queueLetters(trx, ctx, {
    to: await peopleToWrite(
      trx,
      ctx,
      others.map((one) => one.personId),
    ),
    write: (_person, to) => ({
      purpose: 'cancelled',
      ...ofMeeting(ctx, meeting),
      period: meeting.ontmoetingId,
      model: cancelledLetter(to, meeting),
    }),
  })
}

/** The ontmoetingen of rounds, also of rounds that were withdrawn. */
export async function ontmoetingenOf(trx: Trx, ctx: Ctx, roundIds: readonly string[]): Promise<string[]> {
  const rows = await trx
    .selectFrom('ontmoeting')
    .select('id')
    .where('network_id', '=', ctx.scope.networkId)
    .where('round_id', 'in', [...roundIds])
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

/** Days before an ontmoeting in which what changes about it is told on the day itself, whatever else goes. */
const NEAR_DAYS = 4

/** All mails about one ontmoeting are one thread, and what is near does not wait for a day without other mail. */
function ofMeeting(ctx: Ctx, meeting: MeetingToTell): Pick<Letter, 'about' | 'entry' | 'pressing'> {
  const hours = fromText(meeting.startsAt).since(ctx.clock.now()).total('hours')
  return { about: `ontmoeting/${meeting.ontmoetingId}`, entry: meeting.ontmoetingId, pressing: hours < NEAR_DAYS * 24 }
}

const PURPOSE = {
  uitnodiging: 'invitation',
  verzet: 'moved',
  'andere-plek': 'moved',
  afgelast: 'cancelled',
  'niet-meer-nodig': 'withdrawn',
} as const

function letterOf(ctx: Ctx, meeting: MeetingToTell, about: { step: CalendarStep; person: Recipient; to: To }): Letter {
  const { step, person, to } = about
  const absent = meeting.people.find((one) => one.replacedBy === person.id)
  const standsIn = step.why === 'uitnodiging' && absent !== undefined
  return {
    purpose: standsIn ? 'replacement' : PURPOSE[step.why],
    ...ofMeeting(ctx, meeting),
    ...(step.why === 'uitnodiging' && !standsIn ? { answer: `terugblik/${meeting.roundId}/grondhouding-in-twee-minuten` } : {}),
    // With its number in it: moved twice is told twice, told about one move one hears once.
    period: `${meeting.ontmoetingId}/${step.sequence}`,
    model: standsIn ? replacementLetter(to, asking(ctx, meeting, { person, to }), absent.name) : modelOf(ctx, meeting, about),
    calendar: calendarPart(ctx, meeting, { person, ...to, method: step.method, sequence: step.sequence }),
  }
}

/** The link in a mail to this person. */
function asking(ctx: Ctx, meeting: MeetingToTell, { person, to }: { person: Recipient; to: To }) {
  const { ontmoetingId } = meeting
  return { ...meeting, answerUrl: `${to.publicUrl}/komst/${answerToken(ctx.keys, { ontmoetingId, personId: person.id })}` }
}

function modelOf(ctx: Ctx, meeting: MeetingToTell, { step, person, to }: { step: CalendarStep; person: Recipient; to: To }): MailModel {
  switch (step.why) {
    case 'uitnodiging': {
      return invitationLetter(to, asking(ctx, meeting, { person, to }), {
        roundId: meeting.roundId,
        until: meeting.takesIn ? meeting.agenderenAt : null,
      })
    }
    case 'verzet':
    case 'andere-plek':
      return movedLetter(to, asking(ctx, meeting, { person, to }), {
        before: step.before ?? meeting.startsAt,
        onlyPlace: step.why === 'andere-plek',
      })
    case 'afgelast':
      return cancelledLetter(to, meeting)
    case 'niet-meer-nodig':
      return withdrawnLetter(to, meeting)
  }
}
