import { fromText } from '@lerende/kernel'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

/** The scheduler looks every minute; twice missed can be a busy moment, ten times cannot. */
const LATE_MINUTES = 3
const GONE_MINUTES = 10

/** When the scheduler was last seen at work. */
export async function checkScheduler({ house }: Subject): Promise<Verdict> {
  const beat = await house.read.selectFrom('heartbeat').select('at').where('worker', '=', 'scheduler').executeTakeFirst()
  return judgeScheduler(beat ? house.clock.now().since(fromText(beat.at)).total('minutes') : null)
}

/** @param ageMinutes since its last sign of life; null when there never was one */
export function judgeScheduler(ageMinutes: number | null): Verdict {
  if (ageMinutes === null) return careful('De planner heeft nog niet gelopen.', 'Start de app: npm start')
  const age = `${Math.round(ageMinutes)} minuten geleden`
  if (ageMinutes > GONE_MINUTES)
    return wrong(`De planner liep voor het laatst ${age}. Er gaan nu geen herinneringen en mails uit.`, 'Start de app (opnieuw): npm start')
  if (ageMinutes > LATE_MINUTES)
    return careful(
      `De planner liep voor het laatst ${age}.`,
      'Kijk over een paar minuten nog eens. Blijft dit staan? Start opnieuw: npm start',
    )
  return good('De planner loopt.')
}
