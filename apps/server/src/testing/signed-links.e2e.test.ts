import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'
import { linksInMails } from './mail-links.ts'

let demo: Demo
let browser: Browser
let professional: Visitor
let anybody: Visitor
let link = ''

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  professional = await visit(browser, demo.address)
  anybody = await visit(browser, demo.address)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('a professional gets an address for their calendar, takes another, and stops', async () => {
  await signIn(professional, demo.cast.professional)
  const { page } = professional
  await page.goto('/instellingen')
  await page.getByRole('button', { name: 'Maak mijn adres' }).click()
  const field = page.getByLabel('Het adres van je agenda')
  await field.waitFor()
  const first = await field.inputValue()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  expect(await (await fetch(first)).text()).toContain(`SUMMARY:${demo.overleg}`)

  await page.getByRole('button', { name: 'Geef me een ander adres' }).click()
  await expect.poll(() => field.inputValue()).not.toBe(first)
  expect((await fetch(first)).status).toBe(404)
  const second = await field.inputValue()
  await page.getByRole('button', { name: 'Stop ermee' }).click()
  await page.getByRole('button', { name: 'Maak mijn adres' }).waitFor()
  expect((await fetch(second)).status).toBe(404)

  await page.getByRole('button', { name: 'Laat mijn overzicht zien' }).click()
  link =
    (await page
      .frameLocator('iframe')
      .getByRole('link', { name: /stop dit overzicht/ })
      .getAttribute('href')) ?? ''
  expect(professional.complaints).toEqual([])
})

test('whoever has the link under a digest stops it, and changes their mind, without signing in', async () => {
  const { page } = anybody
  await page.goto(link)
  await page.getByText('Je krijgt het nu elke week').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  await page.getByRole('button', { name: 'Stop met dit overzicht' }).click()
  await page.getByText('Gestopt. Je krijgt geen overzicht en geen antwoorden meer per mail.').waitFor()
  expect(await violations(page)).toEqual([])

  await page.setViewportSize(DESK)
  await page.getByRole('radio', { name: 'Elke maand' }).check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Bewaard. Je krijgt het elke maand').waitFor()
  await professional.page.goto('/instellingen')
  expect(await professional.page.getByRole('radio', { name: 'Elke maand' }).isChecked()).toBe(true)

  await page.setViewportSize(PHONE)
  await page.goto(`${link}x`)
  await page.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(anybody.complaints).toEqual([])
})

test('what one click on an invitation stopped shows on that page and at Instellingen, and comes again with one choice', async () => {
  const stopped = await fetch(`${link}?ook=brieven`, { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') })
  expect(stopped.status).toBe(200)
  const { page } = anybody
  const mine = professional.page
  const letters = mine.getByRole('checkbox', { name: 'Mail me uitnodigingen, en vragen van mijn overleggen' })
  // The address as it stands in the header of the mail.
  await page.goto(`${link}?ook=brieven`)
  await page.getByText('Je krijgt nu ook geen uitnodigingen en vragen van je overleggen.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  await mine.goto('/instellingen')
  await letters.waitFor()
  expect(await letters.isChecked()).toBe(false)
  expect(await violations(mine)).toEqual([])
  await page.getByRole('radio', { name: 'Elke week' }).check()
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByText('Uitnodigingen en vragen die niet kunnen wachten, blijven komen.').waitFor()
  await mine.reload()
  await letters.waitFor()
  expect(await letters.isChecked()).toBe(true)
  expect(anybody.complaints).toEqual([])
})

test('an invitation is answered from the mail without signing in; what only opens the link, as a scanner does, says nothing', async () => {
  const paths = (await linksInMails(demo.address)).filter((path) => path.startsWith('/komst/'))
  const path = paths[0]?.replace(/\?.*/, '') ?? ''
  expect(path).toMatch(/^\/komst\/[\w.-]+$/)
  const { page } = anybody
  for (const answer of ['ja', 'nee', 'misschien', 'ander']) {
    const opened = await fetch(`${demo.address}${path}?kies=${answer}`)
    expect(opened.status).toBe(200)
  }
  await page.goto(`${path}?kies=ja`)
  await page.getByText('Je hebt nog niet geantwoord.').waitFor()
  expect(await page.getByRole('radio', { name: 'Ja, ik kom' }).isChecked()).toBe(true)
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  await page.reload()
  await page.getByText('Je hebt nog niet geantwoord.').waitFor()
  await page.getByRole('button', { name: 'Bevestig mijn antwoord' }).click()
  await page.getByText('Bewaard: je komt.').waitFor()

  await page.getByRole('radio', { name: 'Nee, ik stuur iemand anders' }).check()
  await page.getByRole('button', { name: 'Bevestig mijn antwoord' }).click()
  await page.getByText('Vul een volledig mailadres in').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Het mailadres van wie in jouw plaats komt').fill('niemand@elders.example')
  await page.getByRole('button', { name: 'Bevestig mijn antwoord' }).click()
  await page.getByText('Dit adres kennen we niet').first().waitFor()
  await page.getByLabel('Het mailadres van wie in jouw plaats komt').fill(demo.cast.inBoth)
  await page.getByRole('button', { name: 'Bevestig mijn antwoord' }).click()
  await page.getByText('we nodigen iemand in jouw plaats uit').waitFor()
  await page.setViewportSize(DESK)
  await page.reload()
  await page.getByText('Je antwoord is nu: nee, er komt iemand in mijn plaats.').waitFor()
  expect(await violations(page)).toEqual([])

  await page.goto(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`)
  await page.getByRole('heading', { name: 'Deze link werkt niet' }).waitFor()
  expect(await violations(page)).toEqual([])
})

test('who leads proposes moments, a member says what suits from the mail, and the chosen one is invited to', async () => {
  const lead = await visit(browser, demo.address)
  await signIn(lead, demo.cast.coordinator)
  await lead.page.goto('/overleggen')
  await lead.page.getByRole('link', { name: demo.overleg }).first().click()
  await lead.page.getByRole('link', { name: 'Extra ontmoeting plannen' }).click()
  await lead.page.getByLabel('Waar gaat het over?').fill('Samen het jaarplan maken')
  await lead.page.getByLabel('Moment 1').fill('2027-05-05T10:00')
  await lead.page
    .getByText(/Bevrijdingsdag/)
    .first()
    .waitFor()
  await lead.page.getByLabel('Moment 2').fill('2027-03-09T10:00')
  expect(await violations(lead.page)).toEqual([])
  expect(await tooWide(lead.page)).toBe(false)
  await lead.page.getByRole('button', { name: 'Vraag het de leden' }).click()
  await lead.page.getByRole('heading', { name: 'Wat mensen zeiden' }).waitFor()

  await expect.poll(async () => (await linksInMails(demo.address)).some((path) => path.startsWith('/datum/'))).toBe(true)
  const path = (await linksInMails(demo.address)).find((one) => one.startsWith('/datum/')) ?? ''
  const { page } = anybody
  await page.setViewportSize(PHONE)
  await page.goto(path)
  const moment = page.getByRole('radiogroup', { name: /9 maart/ })
  await moment.getByRole('radio', { name: 'Als het moet' }).check()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  await page.getByRole('button', { name: 'Bewaar wat mij uitkomt' }).click()
  await page.getByText('Zodra er een moment gekozen is, krijg je een uitnodiging.').waitFor()
  await page.reload()
  await expect
    .poll(() =>
      page
        .getByRole('radiogroup', { name: /9 maart/ })
        .getByRole('radio', { name: 'Als het moet' })
        .isChecked(),
    )
    .toBe(true)

  await lead.page.reload()
  await lead.page.getByText(/0 ja, 1 als het moet, 0 nee/).waitFor()
  await lead.page.setViewportSize(DESK)
  expect(await violations(lead.page)).toEqual([])
  await lead.page.getByRole('button', { name: 'Kies dit moment' }).first().click()
  await lead.page.getByRole('dialog').getByText('9 maart').waitFor()
  await lead.page.getByRole('dialog').getByRole('button', { name: 'Kies dit moment' }).click()
  await lead.page.getByRole('link', { name: 'Bekijk de ontmoeting' }).click()
  await lead.page
    .getByText(/9 maart/)
    .first()
    .waitFor()
  await page.goto(path)
  await page.getByText('Er is een moment gekozen.').waitFor()
  expect(await violations(page)).toEqual([])
  expect(lead.complaints).toEqual([])
})
