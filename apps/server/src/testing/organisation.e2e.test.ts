import { openProvider, type TestProvider } from '@lerende/identity/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_ADDRESS } from '../first-network.ts'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let provider: TestProvider
let beheerder: Visitor

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  provider = await openProvider(`${demo.address}/inloggen/organisatie`)
  beheerder = await visit(browser, demo.address, DESK)
})

afterAll(async () => {
  await browser?.close()
  await provider?.close()
  await demo?.drop()
})

test('the beheerder lets an organisation’s people sign in there, once its postmaster agrees', async () => {
  await signIn(beheerder, FIRST_ADDRESS)
  const { page } = beheerder
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Inloggen' }).click()
  await page.getByText('Er is nog geen organisatie met een eigen inlogdienst.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Welke organisatie?').selectOption({ index: 1 })
  await page.getByLabel('Adres van de inlogdienst').fill('http://intern.example')
  await page.getByLabel('Client-ID').fill(provider.clientId)
  await page.getByLabel('Geheim').fill(provider.clientSecret)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page
    .getByText(/Vul een adres in dat begint met https/)
    .first()
    .waitFor()
  await page.getByLabel('Adres van de inlogdienst').fill(provider.issuer)
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('button', { name: /^Probeer de verbinding/ }).click()
  await page.getByText('De inlogdienst antwoordt.').waitFor()
  await page.getByLabel('Deel na de @').fill('netwerk.example')
  await page.getByRole('button', { name: 'Stuur de code' }).click()
  await page.getByText('wacht op de code').waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await tooWide(page)).toBe(false)

  await page.goto('/postvak?aan=postmaster%40netwerk.example')
  await page.getByRole('list', { name: 'Mail, nieuwste eerst' }).getByRole('link').first().click()
  const mail = await page.frameLocator('iframe').locator('body').innerText()
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(mail)?.[0] ?? ''
  await page.goto('/beheer/inloggen')
  await page.getByLabel('Code voor netwerk.example').fill(code)
  await page.getByRole('button', { name: 'Controleer' }).click()
  await page.getByText('klopt', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(beheerder.complaints).toEqual([])
})

test('somebody of that organisation signs in there, and somebody else does not', async () => {
  const me = await visit(browser, demo.address)
  const { page } = me
  const go = async (email: string) => {
    await page.goto('/inloggen')
    await page.getByLabel('Je mailadres').fill(email)
    await page.getByRole('button', { name: 'Log in via je organisatie' }).click()
  }
  Object.assign(provider.said, { subject: 'medewerker-1', email: demo.cast.professional })
  await go(demo.cast.professional)
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
  expect(new URL(page.url()).search).toBe('')
  await page.goto('/account')
  await page.getByText('via je organisatie').first().waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)

  const other = await visit(browser, demo.address)
  Object.assign(provider.said, { subject: 'medewerker-2', email: 'niemand@netwerk.example' })
  await other.page.goto('/inloggen')
  await other.page.getByLabel('Je mailadres').fill('niemand@netwerk.example')
  await other.page.getByRole('button', { name: 'Log in via je organisatie' }).click()
  await other.page.getByText('Je doet nog niet mee in dit netwerk.').waitFor()
  expect(await violations(other.page)).toEqual([])
  expect([...me.complaints, ...other.complaints]).toEqual([])
})

test('the beheerder asks somebody who is in no overleg, and lets in who lost their passkey', async () => {
  const { page } = beheerder
  await page.setViewportSize(DESK)
  await page.goto('/beheer')
  await page.getByRole('link', { name: 'Mensen uitnodigen' }).click()
  await page.getByLabel('Naam').fill('Beheerder 2')
  await page.getByLabel('Mailadres van het werk').fill('beheer-2@gemeente.example')
  await page.getByRole('radio', { name: 'Beheerder' }).check()
  await page.getByRole('button', { name: 'Stuur de uitnodiging' }).click()
  await page.getByRole('button', { name: 'Trek in: Beheerder 2' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await tooWide(page)).toBe(false)

  const joining = await visit(browser, demo.address)
  await joining.page.goto('/postvak?aan=beheer-2%40gemeente.example')
  await joining.page.getByRole('list', { name: 'Mail, nieuwste eerst' }).getByRole('link').first().click()
  await joining.page.frameLocator('iframe').getByRole('link', { name: 'Ik doe mee' }).click()
  await joining.page.getByRole('button', { name: 'Ik doe mee' }).click()
  await joining.page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
  await joining.page.goto('/beheer/inloggen')
  await joining.page.getByLabel('Wie?').selectOption({ label: 'Jeugdconsulent Huizen' })
  await joining.page.getByRole('button', { name: 'Laat één keer binnen' }).click()
  await joining.page.getByText('Jeugdconsulent Huizen kan nu één keer inloggen').waitFor()
  expect([...beheerder.complaints, ...joining.complaints]).toEqual([])
})
