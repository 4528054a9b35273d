import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, openSignInMail, signIn, type Visitor, violations, visit } from './browser.ts'
import { bundleAll, openPart, putOnAgenda, weekLater } from './chair.ts'
import { type Demo, openDemo } from './demo.ts'

const TITLE = 'Een vaste contactpersoon per school'
const FIRST = 'Elke school krijgt een vaste contactpersoon.'
const SECOND = 'Elke wijk krijgt een vaste contactpersoon.'
const TYPED = 'Vanaf maart belt je school altijd dezelfde persoon bij de gemeente.'
const FOR_ABOVE = 'Regels voor vervoer'
const SENT = 'In februari krijg je de lijst met nummers.'

let demo: Demo
let browser: Browser
let professional: Visitor
/** Two who lead the same overleg. */
let coordinator: Visitor
let begeleider: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'), { levels: true })
  browser = await openBrowser()
  professional = await visit(browser, demo.address)
  coordinator = await visit(browser, demo.address, DESK)
  begeleider = await visit(browser, demo.address, DESK)
  await signIn(professional, demo.cast.professional)
  await bringIn('Elk half jaar een nieuwe contactpersoon, zo bouw je niets op.')
  await signIn(coordinator, demo.cast.coordinator)
  await signIn(begeleider, demo.cast.begeleider)
  await bundleAll(coordinator, TITLE)
  await putOnAgenda(coordinator, TITLE)
  for (const day of ['do 21 jan 2027', 'do 28 jan 2027']) await weekLater(coordinator, day)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

async function bringIn(text: string): Promise<void> {
  const { page } = professional
  await page.goto('/mijn-inbreng/nieuw')
  await page.getByLabel('Knelpunt').check()
  await page.getByLabel('Wat wil je inbrengen?').fill(text)
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
}

/** Opens the form for the decision and writes one, without sending it. */
async function writeDecision(who: Visitor, text: string): Promise<void> {
  await who.page.getByRole('button', { name: 'Leg vast wat er besloten is' }).click()
  await who.page.getByLabel('Het besluit').fill(text)
}

const record = ({ page }: Visitor) => page.getByRole('button', { name: 'Leg vast', exact: true }).click()

test('who decides on what somebody else just decided reads that first, and loses nothing', async () => {
  await openPart(coordinator, 'Besluiten')
  await coordinator.page.getByRole('button', { name: 'Dit is besproken' }).click()
  await openPart(begeleider, 'Besluiten')
  await writeDecision(coordinator, SECOND)
  await writeDecision(begeleider, FIRST)
  await record(begeleider)
  await begeleider.page.getByText('Het besluit staat.').waitFor()

  const { page } = coordinator
  await record(coordinator)
  await page.getByText('Iemand anders legde intussen een besluit vast. Lees het eerst.').waitFor()
  const form = page.getByRole('dialog', { name: 'Wat is er besloten?' })
  await form.getByText(FIRST).waitFor()
  expect(await form.getByLabel('Het besluit').inputValue()).toBe(SECOND)
  expect(await violations(page)).toEqual([])
  await record(coordinator)
  await page.getByText('Het besluit staat.').waitFor()
  await begeleider.page.getByText(SECOND).waitFor()
})

test('an answer that was typed in a session that ended is there after signing in again', async () => {
  await openPart(coordinator, 'Terugkoppelen')
  const { page, context } = coordinator
  await page.getByRole('button', { name: 'Geef antwoord' }).click()
  await page.getByRole('textbox', { name: 'Het antwoord' }).fill(TYPED)
  await context.clearCookies()
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await page.getByLabel('Je mailadres').fill(demo.cast.coordinator)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await openSignInMail(coordinator, 2)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('heading', { name: /^Begeleiden: / }).waitFor()
  await page.getByRole('button', { name: 'Geef antwoord' }).click()
  expect(await page.getByRole('textbox', { name: 'Het antwoord' }).inputValue()).toBe(TYPED)
})

test('who writes an answer while somebody else sends one keeps the text, and is told', async () => {
  await openPart(begeleider, 'Terugkoppelen')
  await begeleider.page.getByRole('button', { name: 'Geef antwoord' }).click()
  await begeleider.page.getByRole('textbox', { name: 'Het antwoord' }).fill(SENT)
  await begeleider.page.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await begeleider.page.getByText('Alles wat besproken is, heeft een antwoord').waitFor()

  const { page } = coordinator
  // The screen behind the form has been told by then.
  await page.getByText('De ronde kan nog niet dicht').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Verstuur het antwoord' }).click()
  await page.getByText('Deze bundel is al beantwoord.').waitFor()
  expect(await page.getByRole('textbox', { name: 'Het antwoord' }).inputValue()).toBe(TYPED)
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Annuleren' }).click()
  await page.getByText('Alles wat besproken is, heeft een antwoord').waitFor()
  expect([...coordinator.complaints, ...begeleider.complaints]).toEqual([])
})

test('who writes why a subject should go up, while somebody else sends it, keeps the text and is told', async () => {
  await bringIn('Vervoer naar de groep is in elke gemeente anders geregeld.')
  await bundleAll(coordinator, FOR_ABOVE)
  const { page } = coordinator
  await page.getByRole('link', { name: FOR_ABOVE }).click()
  await page.getByRole('heading', { name: FOR_ABOVE }).waitFor()
  await begeleider.page.goto(page.url())
  for (const [who, text] of [
    [coordinator, TYPED],
    [begeleider, SENT],
  ] as const) {
    await who.page.getByRole('button', { name: 'Schaal op' }).click()
    await who.page.getByLabel('Waarom kan dit overleg het niet zelf?').fill(text)
  }
  const send = (who: Visitor) => who.page.getByRole('dialog').getByRole('button', { name: 'Schaal op' }).click()
  await send(begeleider)
  await begeleider.page.getByText('Opgeschaald naar Regieteam Sociaal Domein.').waitFor()
  await page.getByText('Nu bij Regieteam Sociaal Domein').waitFor()
  await send(coordinator)
  await page.getByText('Deze bundel ligt nu bij Regieteam Sociaal Domein.').waitFor()
  expect(await page.getByLabel('Waarom kan dit overleg het niet zelf?').inputValue()).toBe(TYPED)
  expect(await violations(page)).toEqual([])
})

test('a link to a subject that is gone says so, and where to go on', async () => {
  const { page } = coordinator
  await page.goto('/onderwerp/00000000-0000-7000-8000-000000000000')
  await page.getByText('Dit onderwerp is er niet (meer).').waitFor()
  await page.getByRole('link', { name: 'Alle overleggen' }).waitFor()
  expect(await page.getByRole('button', { name: 'Probeer opnieuw' }).count()).toBe(0)
  expect(await violations(page)).toEqual([])
})
