import { expect } from 'vitest'
import { type Visitor, violations } from './browser.ts'

/** Opens the screen where the coordinator leads the round of their one overleg, at one of its parts. */
export async function openPart({ page }: Visitor, part: 'Bundelen' | 'Agenda' | 'Besluiten' | 'Terugkoppelen'): Promise<void> {
  await page.getByRole('link', { name: 'Begeleiden' }).first().click()
  await page.getByRole('heading', { name: 'Begeleiden', exact: true }).waitFor()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Casuïstiektafel jeugd en school, ronde/ })
    .first()
    .click()
  await page.getByRole('navigation', { name: 'Onderdelen van het begeleiden' }).getByRole('link', { name: part }).click()
}

/** Puts all loose points together, as somebody who leads an overleg does. @returns how many there were */
export async function bundleAll(coordinator: Visitor, title: string): Promise<number> {
  const { page } = coordinator
  await openPart(coordinator, 'Bundelen')
  const points = page.getByRole('group', { name: 'Welke punten horen bij elkaar?' }).getByRole('checkbox')
  await points.first().waitFor()
  for (const point of await points.all()) await point.check()
  const count = await points.count()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak er een bundel van' }).click()
  await page.getByLabel('Titel van de bundel').fill(title)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak de bundel' }).click()
  await page.getByText('Er wacht niets op bundelen').waitFor()
  return count
}

/** Puts a bundle on the agenda, and gives it twenty minutes. */
export async function putOnAgenda(coordinator: Visitor, title: string): Promise<void> {
  const { page } = coordinator
  await openPart(coordinator, 'Agenda')
  await page.getByRole('button', { name: `Zet op de agenda: ${title}` }).click()
  await page.getByLabel(`Minuten voor ${title}`).selectOption('20')
  await page.getByText('20 van de 90 minuten gevuld.').waitFor()
  expect(await violations(page)).toEqual([])
}

/** Notes that it was talked about, and what was decided. */
export async function decide(coordinator: Visitor, text: string): Promise<void> {
  const { page } = coordinator
  await openPart(coordinator, 'Besluiten')
  await page.getByRole('button', { name: 'Dit is besproken' }).click()
  await page.getByRole('button', { name: 'Leg vast wat er besloten is' }).click()
  await page.getByLabel('Het besluit').fill(text)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Leg vast', exact: true }).click()
  await page.getByText(text).waitFor()
}

/** Writes the answer to everyone who brought something in. */
export async function answer(coordinator: Visitor, text: string): Promise<void> {
  const { page } = coordinator
  await openPart(coordinator, 'Terugkoppelen')
  await page.getByText('De ronde kan nog niet dicht').waitFor()
  await page.getByRole('button', { name: 'Geef antwoord' }).click()
  await page.getByRole('textbox', { name: 'Het antwoord' }).fill(text)
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await page.getByText('Alles wat besproken is, heeft een antwoord').waitFor()
  expect(await violations(page)).toEqual([])
}

/** Lets a week go by with the button of the demo; `day` is what it says then. */
export async function weekLater({ page }: Visitor, day?: string): Promise<void> {
  await page.getByRole('button', { name: 'Volgende week' }).click()
  await page
    .getByRole('status')
    .getByText(/^Het is nu /)
    .waitFor()
  if (day) await page.getByRole('complementary', { name: 'Voorbeeld' }).getByText(day).waitFor()
}
