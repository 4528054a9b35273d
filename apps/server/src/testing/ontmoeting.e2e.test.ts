import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, openSignInMail, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { bundleAll, putOnAgenda } from './chair.ts'
import { type Demo, openDemo } from './demo.ts'

const TITLE = 'Een vaste contactpersoon per school'
const DAY = '2027-01-25'

let demo: Demo
let browser: Browser
let coordinator: Visitor
let professional: Visitor
let ontmoeting: string

beforeAll(async () => {
  // Ten minutes into the hour at which the casuïstiektafel meets two weeks later.
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-11T13:10[Europe/Amsterdam]'))
  browser = await openBrowser()
  coordinator = await visit(browser, demo.address, DESK)
  professional = await visit(browser, demo.address)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('a point comes on the agenda, and two weeks later people sit together', async () => {
  await signIn(professional, demo.cast.professional)
  await professional.page.goto('/mijn-inbreng/nieuw')
  await professional.page.getByLabel('Knelpunt').check()
  await professional.page.getByLabel('Wat wil je inbrengen?').fill('Elk half jaar een nieuwe contactpersoon, zo bouw je niets op.')
  await professional.page.getByRole('button', { name: 'Breng in' }).click()
  await professional.page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
  await signIn(coordinator, demo.cast.coordinator)
  expect(await bundleAll(coordinator, TITLE)).toBe(1)
  await putOnAgenda(coordinator, TITLE)
  const { page } = coordinator
  for (const day of ['ma 18 jan 2027', 'ma 25 jan 2027']) {
    await page.getByRole('button', { name: 'Volgende week' }).click()
    await page.getByRole('complementary', { name: 'Voorbeeld' }).getByText(day).waitFor()
  }
  const input = encodeURIComponent(JSON.stringify({ fromDay: DAY, untilDay: DAY }))
  const answer = await page.request.get(`/trpc/cycles.calendar?input=${input}`)
  ontmoeting = `/ontmoeting/${(await answer.json()).result.data.ontmoetingen[0].id}`
})

test('somebody comes in late, points a telephone at the code, signs in and is there', async () => {
  await coordinator.page.goto(`${ontmoeting}/scherm?toon=aanmelden`)
  await coordinator.page.getByRole('img', { name: new RegExp(`${ontmoeting}/aanwezig$`) }).waitFor()
  expect(await violations(coordinator.page)).toEqual([])
  const late = await visit(browser, demo.address)
  const { page } = late
  await page.goto(`${ontmoeting}/aanwezig`)
  await page.getByLabel('Je mailadres').fill(demo.cast.second)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await openSignInMail(late)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('button', { name: 'Ik ben er' }).click()
  await page.getByRole('heading', { name: 'Fijn dat je er bent.' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(late.complaints).toEqual([])
  await coordinator.page.getByText('1 iemand is er.').waitFor()
  await coordinator.page.getByRole('list', { name: 'Wie er zijn' }).getByText('Leerkracht Nassauschool').waitFor()
})

const lines = (page: Page) => page.getByRole('list', { name: `Regels bij ${TITLE}` }).getByRole('textbox')
const wordsOf = async (page: Page) => Promise.all((await lines(page).all()).map((line) => line.inputValue()))

async function writeDown(page: Page, text: string) {
  await page.getByLabel(`Schrijf een regel bij ${TITLE}`).fill(text)
  await page.getByRole('button', { name: 'Noteer' }).click()
}

test('two people write at the same moment, and both read all of it', async () => {
  const both = [coordinator.page, professional.page]
  for (const page of both) {
    await page.goto(ontmoeting)
    await page.getByRole('heading', { name: 'Samen opschrijven' }).waitFor()
  }
  await Promise.all([writeDown(coordinator.page, 'Eerst de scholen bellen.'), writeDown(professional.page, 'De lijst met nummers delen.')])
  for (const page of both) {
    await expect
      .poll(async () => (await wordsOf(page)).sort(), { timeout: 15_000 })
      .toEqual(['De lijst met nummers delen.', 'Eerst de scholen bellen.'])
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
  }
})

test('two who change one line at once lose nothing: who is second sees both, and keeps both', async () => {
  const both = [coordinator.page, professional.page]
  const texts = ['Elke school krijgt een vaste contactpersoon.', 'Elke wijk krijgt een vaste contactpersoon.']
  await Promise.all(
    both.map((page, i) =>
      lines(page)
        .first()
        .fill(texts[i] ?? ''),
    ),
  )
  const crossed = both.map((page) => page.getByText('Iemand anders veranderde deze regel ook.'))
  await expect.poll(async () => (await Promise.all(crossed.map((one) => one.count()))).reduce((a, b) => a + b), { timeout: 15_000 }).toBe(1)
  const second = both[(await crossed[0]?.count()) === 1 ? 0 : 1]
  if (!second) throw new Error('one of two is second')
  expect(await violations(second)).toEqual([])
  await second.getByRole('button', { name: 'Houd allebei' }).click()
  for (const page of both) await expect.poll(() => wordsOf(page), { timeout: 15_000 }).toEqual(expect.arrayContaining(texts))
  await professional.page.reload()
  await expect.poll(async () => (await wordsOf(professional.page)).length).toBe(3)
})

test('who leads makes a proposal the decision, and everybody sees it', async () => {
  const { page } = coordinator
  const line = page
    .getByRole('list', { name: `Regels bij ${TITLE}` })
    .getByRole('listitem')
    .first()
  await line.getByRole('button', { name: 'Maak er een voorstel van' }).click()
  await line.getByRole('button', { name: 'Leg vast als besluit' }).click()
  const form = page.getByRole('dialog', { name: 'Besluit vastleggen' })
  await form.getByLabel('Wat is er besloten?').fill('Elke school krijgt een vaste contactpersoon in de wijk.')
  expect(await violations(page)).toEqual([])
  await form.getByRole('button', { name: 'Leg vast als besluit' }).click()
  await professional.page.getByText('Elke school krijgt een vaste contactpersoon in de wijk.').waitFor()
  await professional.page.getByRole('link', { name: 'Achteraf' }).click()
  await professional.page.getByRole('heading', { name: 'Wat er is besloten' }).waitFor()
  await professional.page.getByText('Elke school krijgt een vaste contactpersoon in de wijk.').waitFor()
  expect(await violations(professional.page)).toEqual([])
  expect(await professional.page.getByRole('button', { name: 'Leg vast als besluit' }).count()).toBe(0)
})

test('one clock runs on every screen; only who leads has its buttons', async () => {
  const { page } = coordinator
  await page.goto(`${ontmoeting}/scherm`)
  await page.getByRole('button', { name: 'Volgende stap' }).click()
  await page.getByText(/^Stap 2 van/).waitFor()
  await page.getByRole('button', { name: 'Start de klok' }).click()
  await professional.page.goto(`${ontmoeting}/scherm`)
  await professional.page.getByText(/^Stap 2 van/).waitFor()
  const timers = [page, professional.page].map((one) => one.getByRole('timer', { name: 'Tijd die over is' }))
  for (const timer of timers) await timer.getByText(/^\d+:\d\d$/).waitFor()
  const [here = 0, there = 0] = await Promise.all(timers.map(async (timer) => seconds(await timer.innerText())))
  expect(Math.abs(here - there)).toBeLessThanOrEqual(2)
  await page.getByRole('button', { name: 'Wacht even' }).click()
  await professional.page.getByText('even stil').waitFor()
  expect(await professional.page.getByRole('button', { name: /klok|Wacht/ }).count()).toBe(0)
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size)
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
  }
  expect([...coordinator.complaints, ...professional.complaints]).toEqual([])
})

function seconds(text: string): number {
  const [minutes = 0, rest = 0] = text.split(':').map(Number)
  return minutes * 60 + rest
}
