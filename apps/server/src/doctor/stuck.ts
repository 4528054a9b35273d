import type { Subject } from './subject.ts'
import { good, type Verdict, wrong } from './verdict.ts'

/** What kept failing and waits for somebody to look at it. */
export async function checkStuck({ house }: Subject): Promise<Verdict> {
  const row = await house.read
    .selectFrom('stuck')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return judgeStuck(Number(row?.count ?? 0))
}

export function judgeStuck(count: number): Verdict {
  if (count === 0) return good('Er is niets vastgelopen.')
  const what = count === 1 ? 'Er is 1 taak vastgelopen.' : `Er zijn ${count} taken vastgelopen.`
  return wrong(what, 'Open de pagina Beheer, Gezondheid. Los de oorzaak op en kies daar: probeer opnieuw.')
}
