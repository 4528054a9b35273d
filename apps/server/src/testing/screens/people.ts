import type { Browser } from 'playwright-core'
import { DESK, followSignInMail, type Visitor, visit } from '../browser.ts'

/** Who looks at a screen: people of the demo, told by function. `niemand` is not signed in. */
export const PEOPLE = {
  niemand: null,
  professional: 'Jeugdconsulent Huizen 1',
  begeleider: 'Intern begeleider OBS Godelindeschool',
  coordinator: 'Gedragswetenschapper Hilversum',
  beleid: 'Beleidsadviseur regio 1',
  ambassadeur: 'Bestuurder Hilversum',
  beheerder: 'Beleidsadviseur regio 2',
} as const
export type Who = keyof typeof PEOPLE

/** Visitors that are signed in once and kept for all screens. */
export function visitorsOf(browser: Browser, address: string): (who: Who) => Promise<Visitor> {
  const known = new Map<Who, Promise<Visitor>>()
  return (who) => {
    const visitor = known.get(who) ?? enter(browser, address, PEOPLE[who])
    known.set(who, visitor)
    return visitor
  }
}

async function enter(browser: Browser, address: string, name: string | null): Promise<Visitor> {
  const visitor = await visit(browser, address, DESK)
  if (name === null) return visitor
  await visitor.page.goto('/inloggen')
  await visitor.page.getByRole('button', { name: `Log in als ${name}`, exact: true }).click()
  await followSignInMail(visitor)
  return visitor
}
