import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, PHONE, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'

let demo: Demo
let browser: Browser
let me: Visitor

beforeAll(async () => {
  // Eleven days before a meeting of the casuïstiektafel: it is taking in what people bring.
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'))
  browser = await openBrowser()
  me = await visit(browser, demo.address)
  await signIn(me, demo.cast.professional)
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

test('a full reflection takes twelve taps on a phone, and no typing', async () => {
  const { page } = me
  await page.goto('/reflecteren')
  let taps = 0
  let keys = 0
  await page.exposeFunction('lbCount', (what: 'tap' | 'key') => {
    if (what === 'tap') taps++
    else keys++
  })
  // As text: the types of a page are not those of the server.
  await page.evaluate(
    "addEventListener('pointerdown', () => lbCount('tap'), true); addEventListener('keydown', () => lbCount('key'), true)",
  )
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  const question = (name: string) => page.getByRole('radiogroup', { name })
  await question('Met wie werkte je samen?').getByText('Collega').click()
  await question('Waar in de hulp speelde het?').getByText('Onderweg').click()
  for (const name of [
    'Hoeveel ruimte was er om de ander echt te leren kennen?',
    'Wie koos de richting en het tempo?',
    'Paste het bij het gewone leven van het gezin?',
    'Hoe werkten we samen?',
  ]) {
    await question(name).getByRole('radio').nth(3).click()
  }
  await question('Welk gedrag uit de grondhouding').getByRole('radio').first().click()
  await page.getByRole('group', { name: 'Welke kennis hielp jou het meest?' }).getByRole('checkbox').first().click()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByLabel('Waar schuurde het?').waitFor()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('heading', { name: 'Wil je ergens antwoord op?' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Lever in' }).click()
  await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
  await page.getByRole('heading', { name: 'Hoe je groep ernaar kijkt' }).waitFor()
  await page.getByText('Er is nog geen beeld van je groep').waitFor()
  expect(await violations(page)).toEqual([])
  expect({ taps, keys }).toEqual({ taps: 12, keys: 0 })
})

test('with the keyboard nothing moves by itself, and the slider is a group of radio buttons', async () => {
  const { page } = me
  await page.goto('/reflecteren')
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  for (const number of [2, 3]) {
    await page.getByRole('button', { name: 'Verder' }).press('Enter')
    await page.getByRole('heading', { name: `Vraag ${number} van` }).waitFor()
  }
  const slider = page.getByRole('radiogroup', { name: 'Hoeveel ruimte was er' })
  await slider.getByRole('radio').nth(3).focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => slider.getByRole('radio', { name: '5' }).isChecked()).toBe(true)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => slider.getByRole('radio', { name: '3' }).isChecked()).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Vraag 4 van' }).waitFor()
  await page.goBack()
  await slider.waitFor()
  await expect.poll(() => slider.getByRole('radio', { name: '3' }).isChecked()).toBe(true)
})

test('the slider can be dragged, and waits until it is let go', async () => {
  const { page } = me
  const slider = page.getByRole('radiogroup', { name: 'Hoeveel ruimte was er' })
  const box = await slider.locator('.lb-scale__points').boundingBox()
  if (!box) throw new Error('the slider is on the page')
  const middle = box.y + box.height / 2
  await page.mouse.move(box.x + 10, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width / 2, middle, { steps: 4 })
  await page.mouse.move(box.x + box.width - 10, middle, { steps: 4 })
  await expect.poll(() => slider.getByRole('radio', { name: '5' }).isChecked()).toBe(true)
  await page.mouse.up()
  await page.getByRole('heading', { name: 'Vraag 4 van' }).waitFor()
})

test('a reflection keeps what was written, says what may not be in it, and survives a broken connection', async () => {
  const { page, context } = me
  await page.getByRole('button', { name: 'Verder' }).click()
  for (let step = 5; step <= 9; step++) {
    await page.getByRole('heading', { name: `Vraag ${step} van` }).waitFor()
    if (step < 9) await page.getByRole('button', { name: 'Verder' }).click()
  }
  await page.getByLabel('Waar schuurde het?').fill('Ik kon niemand bereiken, bel 06-12345678')
  await page.getByText('Dit lijkt op een telefoonnummer').waitFor()

  await page.reload()
  await expect.poll(() => page.getByLabel('Waar schuurde het?').inputValue()).toBe('Ik kon niemand bereiken, bel 06-12345678')
  await page.getByRole('button', { name: 'Sla de rest over en lever in' }).click()
  await page.getByRole('heading', { name: 'Kijk dit nog even na' }).waitFor()
  expect(await violations(page)).toEqual([])

  await page.getByLabel('Waar schuurde het?').fill('Ik kon op vrijdag niemand bereiken.')
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.getByRole('button', { name: 'Maak er een punt van' }).click()
  await page.getByLabel('Knelpunt').check()
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Lever mijn wijziging in' }).click()
  await page.getByRole('heading', { name: 'Je hebt nu geen verbinding. Wat je invulde' }).waitFor()
  expect(await violations(page)).toEqual([])

  await context.setOffline(false)
  await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
  await page.getByText('Op je punt krijg je antwoord uiterlijk').waitFor()
  expect(await violations(page)).toEqual([])
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => /^lb\.(draft|waiting)/.test(key)))).toEqual([])

  await page.getByRole('link', { name: 'Naar Mijn inbreng' }).click()
  await page.getByRole('link', { name: 'Ik kon op vrijdag niemand bereiken.' }).waitFor()
  expect(await page.getByRole('link', { name: 'Ik kon op vrijdag niemand bereiken.' }).count()).toBe(1)
})

test('at a desk the whole list is on one page', async () => {
  const { page } = me
  await page.setViewportSize(DESK)
  await page.goto('/reflecteren')
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  await page.getByRole('radiogroup', { name: 'Hoe werkten we samen?' }).waitFor()
  await page.getByLabel('Waar schuurde het?').waitFor()
  await page.getByRole('heading', { name: 'Wil je ergens antwoord op?' }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.setViewportSize(PHONE)
})

test('what was handed in can still be changed, and is filled in as it was', async () => {
  const { page } = me
  await page.goto('/reflecteren')
  await page.getByRole('heading', { name: 'Al ingeleverd' }).waitFor()
  await page.getByRole('link', { name: 'Grondhouding in twee minuten' }).click()
  await page.getByRole('heading', { name: 'Je hebt dit al ingeleverd' }).waitFor()
  expect(await page.getByRole('radio', { name: /^Collega.s in de school$/ }).isChecked()).toBe(true)
})

test('a name is asked about: the writer puts something else there, or leaves it knowingly', async () => {
  const { page } = me
  await page.goto('/mijn-inbreng/nieuw')
  await page.getByLabel('Vraag').check()
  const text = page.getByLabel('Wat wil je inbrengen?')
  await text.fill('Leerling Daan wacht lang. De moeder van Sofie ook.')
  await page.getByText('Hier lijkt een naam te staan. Kan dit zonder?').waitFor()
  await page.getByText('Leerling Daan', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Maak er ‘De leerling’ van' }).press('Enter')
  await expect.poll(() => text.inputValue()).toBe('De leerling wacht lang. De moeder van Sofie ook.')
  await page.locator('textarea:focus').waitFor()

  // Whoever overlooks the question hears it from the server.
  await page.getByText('moeder van Sofie', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Kijk dit nog even na' }).waitFor()
  await page.getByRole('link', { name: 'Hier lijkt een naam te staan.' }).waitFor()
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)

  await page.getByRole('button', { name: 'Zo laten' }).press('Enter')
  await expect.poll(() => page.getByText('Kan dit zonder?').count()).toBe(0)
  await page.getByRole('button', { name: 'Breng in' }).click()
  await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
})

test('whether somebody comes is said on the start page in one press', async () => {
  const { page } = me
  await page.goto('/')
  const answers = page.getByRole('group', { name: `Kom je bij ${demo.overleg}?` }).first()
  await answers.getByRole('button', { name: 'Ja' }).click()
  await page.getByText('Fijn, je staat erbij.').waitFor()
  await page.reload()
  await answers.getByRole('button', { name: 'Ja', pressed: true }).waitFor()
})

test.each(['/', '/reflecteren', '/mijn-inbreng', '/mijn-inbreng/nieuw'])('%s works for everybody, on the smallest phone', async (path) => {
  const { page, complaints } = me
  await page.goto(path)
  await page.locator('main h1').waitFor()
  // Nothing is still on its way.
  await expect.poll(() => page.locator('.lb-loading').count()).toBe(0)
  expect(await page.locator('.utrecht-alert--error').count()).toBe(0)
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(false)
  expect(complaints).toEqual([])
})
