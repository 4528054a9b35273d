import type { Browser, CDPSession } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  DESK,
  followSignInMail,
  openBrowser,
  openMenu,
  openSignInMail,
  PHONE,
  signIn,
  tooWide,
  type Visitor,
  violations,
  visit,
} from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let coordinator: Visitor
let device: CDPSession

beforeAll(async () => {
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  coordinator = await visit(browser, demo.address, DESK)
  device = await coordinator.context.newCDPSession(coordinator.page)
  await device.send('WebAuthn.enable')
  // A phone that asks for a finger, and gets one.
  const options = {
    protocol: 'ctap2',
    transport: 'internal',
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const
  await device.send('WebAuthn.addVirtualAuthenticator', { options })
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('who leads is asked to make a passkey, makes one, and names it', async () => {
  await signIn(coordinator, demo.cast.coordinator)
  const { page } = coordinator
  await page.getByRole('heading', { name: 'Maak het inloggen veiliger' }).waitFor()
  await page.getByRole('link', { name: 'Maak een passkey' }).click()
  await page.getByRole('heading', { name: 'Mijn account' }).waitFor()
  await page.getByText('Je hebt nog geen passkey.').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak een passkey' }).click()
  await page
    .getByText(/Geef de passkey een naam/)
    .first()
    .waitFor()
  await page.getByLabel('Hoe noem je deze passkey?').fill('Mijn telefoon')
  await page.getByRole('button', { name: 'Maak een passkey' }).click()
  await page.getByRole('button', { name: 'Hernoem: Mijn telefoon' }).click()
  await page.getByLabel('Nieuwe naam').fill('Werktelefoon')
  await page.getByRole('button', { name: 'Bewaar' }).click()
  await page.getByRole('button', { name: 'Haal weg: Werktelefoon' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await tooWide(page)).toBe(false)
  await page.setViewportSize(DESK)
  await page.goto('/')
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
  await page.getByText('Wat eraan komt').first().waitFor()
  expect(await page.getByRole('heading', { name: 'Maak het inloggen veiliger' }).count()).toBe(0)
})

test('a mail alone then does not let them in; the passkey does', async () => {
  const { page } = coordinator
  await openMenu(page)
  await page.getByRole('button', { name: 'Uitloggen' }).first().click()
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Je mailadres').fill(demo.cast.coordinator)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await openSignInMail(coordinator, 2)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByText('Log daarom in met je passkey').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()

  await openMenu(page)
  await page.getByRole('button', { name: 'Uitloggen' }).first().click()
  await page.getByRole('button', { name: 'Log in met een passkey' }).click()
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
  expect(coordinator.complaints).toEqual([])
})

test('one sees where one is signed in, and ends it there', async () => {
  const elsewhere = await visit(browser, demo.address)
  await signIn(elsewhere, demo.cast.professional)
  const here = await visit(browser, demo.address)
  await signIn(here, demo.cast.professional, 2)
  const { page } = here
  await page.goto('/account')
  const list = page.getByRole('list', { name: 'Waar je bent ingelogd' })
  await list.getByText('dit apparaat').waitFor()
  expect(await list.getByRole('listitem').count()).toBe(2)
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  await list.getByRole('button', { name: /^Beëindig/ }).click()
  await page.getByText('Je bent nergens anders ingelogd.').waitFor()
  await elsewhere.page.goto('/account')
  await elsewhere.page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  await elsewhere.page.getByLabel('Je mailadres').fill(demo.cast.professional)
  await elsewhere.page.getByRole('button', { name: 'Log in via je organisatie' }).click()
  await elsewhere.page.getByText('Voor dit mailadres kan dat niet. Vraag een link aan.').first().waitFor()
  expect(await violations(elsewhere.page)).toEqual([])
  expect([...here.complaints, ...elsewhere.complaints]).toEqual([])
})

test('who belongs to two networks goes from one to the other in the menu', async () => {
  const both = await visit(browser, demo.address, DESK)
  const { page } = both
  await page.goto('/inloggen')
  await page.getByLabel('Je mailadres').fill(demo.cast.inBoth)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await followSignInMail(both)
  await openMenu(page)
  await page
    .getByRole('button', { name: `Ga naar ${demo.otherNetwork}` })
    .first()
    .click()
  await page.locator('.lb-brand__network', { hasText: demo.otherNetwork }).waitFor()
  await page.goto('/account')
  await page.getByRole('list', { name: 'Je netwerken' }).getByText('hier ben je nu').waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
  expect(await tooWide(page)).toBe(false)
  expect(both.complaints).toEqual([])
})
