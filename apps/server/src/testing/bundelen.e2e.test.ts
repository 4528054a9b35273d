import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, signIn, type Visitor, violations, visit } from './browser.ts'
import { openPart } from './chair.ts'
import { type Demo, openDemo } from './demo.ts'

const POINTS = [
  'Graag één vaste contactpersoon per school.',
  'Elk half jaar een nieuwe contactpersoon bij de gemeente.',
  'De wachttijd is te lang.',
]
const TITLE = 'Een vaste contactpersoon'

let demo: Demo
let browser: Browser
let coordinator: Visitor
let professional: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  coordinator = await visit(browser, demo.address, DESK)
  professional = await visit(browser, demo.address)
  await signIn(professional, demo.cast.professional)
  for (const text of POINTS) {
    const { page } = professional
    await page.goto('/mijn-inbreng/nieuw')
    await page.getByLabel('Knelpunt').check()
    await page.getByLabel('Wat wil je inbrengen?').fill(text)
    await page.getByRole('button', { name: 'Breng in' }).click()
    await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
  }
  await signIn(coordinator, demo.cast.coordinator)
  await openPart(coordinator, 'Bundelen')
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

const points = ({ page }: Visitor) => page.getByRole('group', { name: 'Welke punten horen bij elkaar?' })
const loose = (who: Visitor, text: string) => points(who).getByRole('checkbox', { name: new RegExp(text.slice(0, 20)) })

test('points are put together with the keyboard alone, and taken apart again with Ctrl+Z', async () => {
  const { page } = coordinator
  await loose(coordinator, POINTS[0] ?? '').focus()
  await page.keyboard.press('Space')
  await loose(coordinator, POINTS[1] ?? '').focus()
  await page.keyboard.press('Space')
  await page.getByText('2 punten gekozen').waitFor()
  await page.getByRole('button', { name: 'Maak er een bundel van' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Titel van de bundel').focus()
  await page.keyboard.type(TITLE)
  await page.keyboard.press('Enter')
  await page.getByText('De bundel is gemaakt.').waitFor()
  await page.getByRole('link', { name: TITLE }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await page.getByText('Dat is ongedaan gemaakt.').waitFor()
  await loose(coordinator, POINTS[0] ?? '').waitFor()
  await page.getByRole('link', { name: TITLE }).waitFor({ state: 'detached' })
})

test('a point is dragged onto another, and a third onto the bundle; the last goes back', async () => {
  const { page } = coordinator
  await loose(coordinator, POINTS[0] ?? '').dragTo(loose(coordinator, POINTS[1] ?? ''))
  await page.getByLabel('Titel van de bundel').fill(TITLE)
  await page.getByRole('button', { name: 'Maak de bundel' }).click()
  const bundle = page.getByRole('link', { name: TITLE })
  await bundle.waitFor()
  await loose(coordinator, POINTS[2] ?? '').dragTo(bundle)
  await page.getByText(`Het punt zit nu bij ‘${TITLE}’.`).waitFor()
  await loose(coordinator, POINTS[2] ?? '').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await loose(coordinator, POINTS[2] ?? '').waitFor()
  expect(coordinator.complaints).toEqual([])
})

test('a member is asked what goes first; nobody sees how it stands before it closes', async () => {
  const { page } = coordinator
  await openPart(coordinator, 'Agenda')
  await page.getByRole('button', { name: 'Vraag het de leden' }).click()
  await page.getByRole('button', { name: 'Sluit het kiezen' }).waitFor()
  const member = professional.page
  await member.goto('/')
  await member
    .getByRole('link', { name: /Wat gaat voor\?|Geef je stippen/ })
    .first()
    .click()
  await member.getByText('Je hebt nog 3 stippen.').waitFor()
  await member.getByRole('button', { name: `Een stip meer voor ${TITLE}` }).click()
  await member.getByText('Je hebt nog 2 stippen.').waitFor()
  expect(await violations(member)).toEqual([])
  await page.getByRole('button', { name: 'Sluit het kiezen' }).click()
  await page.getByText('Minder dan vijf mensen kozen.').waitFor()
  expect(professional.complaints).toEqual([])
})

test('the agenda takes over a proposal in one press, and gives the old one back', async () => {
  const { page } = coordinator
  await page.getByRole('button', { name: 'Laat het voorstel zien' }).click()
  await page.getByRole('button', { name: 'Neem dit over' }).click()
  await page.getByText('De volgorde is opgeslagen.').waitFor()
  await page.getByLabel(`Minuten voor ${TITLE}`).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await page.getByRole('button', { name: `Zet op de agenda: ${TITLE}` }).waitFor()
})

test('follow-up shows the bundle with its course, and every filter stands in the address', async () => {
  const { page } = professional
  await page.goto('/opvolging')
  await page
    .getByRole('list', { name: `De weg van ${TITLE}` })
    .getByText('Antwoord beloofd')
    .waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Zoek in onderwerpen').fill('vaste contact')
  await page.getByText('1 onderwerp', { exact: true }).waitFor()
  expect(new URL(page.url()).searchParams.get('zoek')).toBe('vaste contact')
  await page.getByRole('link', { name: 'Te laat' }).click()
  await page.getByText('Hier valt niets onder').waitFor()
  await page.goBack()
  await page.getByText('1 onderwerp', { exact: true }).waitFor()
  expect(professional.complaints).toEqual([])
})
