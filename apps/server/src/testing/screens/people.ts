import type { Browser, Page } from 'playwright-core'
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
  const { page } = visitor
  const earlier = await linksFor(page, name)
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Log in als ${name}`, exact: true }).click()
  await followSignInMail(visitor, earlier + 1)
  return visitor
}

/** A demo that ran before has earlier links in its mailbox, which do not work any more. */
async function linksFor(page: Page, name: string): Promise<number> {
  const answer = await page.request.get('/trpc/system.demoPeople')
  // What the screen to sign in asks as well.
  const people = ((await answer.json()) as { result: { data: Array<{ name: string; email: string }> } }).result.data
  const email = people.find((one) => one.name === name)?.email
  if (email === undefined) throw new Error(`the demo has no ${name}; see PEOPLE in screens/people.ts`)
  await page.goto(`/postvak?aan=${encodeURIComponent(email)}`)
  await page.locator('main h1').waitFor()
  await page.locator('.lb-loading').first().waitFor({ state: 'detached' })
  return page.getByRole('list', { name: 'Mail, nieuwste eerst' }).getByRole('link', { name: 'Log in' }).count()
}
