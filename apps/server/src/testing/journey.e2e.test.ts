import { describeOnBothEngines } from '@lerende/kernel/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DESK, openBrowser, signIn, tooWide, type Visitor, violations, visit } from './browser.ts'
import { answer, bundleAll, decide, putOnAgenda, weekLater } from './chair.ts'
import { type Demo, openDemo } from './demo.ts'
import { linksIn, linksInMails, mailsOf } from './mail-links.ts'

const BROUGHT_IN = 'Elk half jaar een nieuwe contactpersoon bij de gemeente, zo bouw je met een school niets op.'
const ALSO = 'Graag één vaste contactpersoon per school vanuit de gemeente.'
const TITLE = 'Een vaste contactpersoon per school'
const DECIDED = 'Elke school krijgt een vaste contactpersoon bij de gemeente.'
const ANSWER = 'Vanaf maart heeft elke school een vaste contactpersoon. Je krijgt de lijst met nummers in februari.'

describeOnBothEngines('from a point to its answer', ({ engine }) => {
  let demo: Demo
  let browser: Browser
  let professional: Visitor
  let coordinator: Visitor
  /** all that the mailbox holds at the end; asked for once, because one may not ask without end */
  let mails: string[] = []

  beforeAll(async () => {
    // Eleven days before a meeting of the casuïstiektafel; two weeks later it is three days after it.
    demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-14T10:00[Europe/Amsterdam]'), { engine })
    browser = await openBrowser()
    professional = await visit(browser, demo.address)
    coordinator = await visit(browser, demo.address, DESK)
  })

  afterAll(async () => {
    await browser?.close()
    await demo?.drop()
  })

  test('a professional hands in a reflection and a point', async () => {
    await signIn(professional, demo.cast.professional)
    const { page } = professional
    await page.getByRole('link', { name: 'Vul in' }).click()
    for (const number of [2, 3, 4, 5, 6]) {
      await page.getByRole('button', { name: 'Verder' }).click()
      await page.getByRole('heading', { name: `Vraag ${number} van` }).waitFor()
    }
    // A tap on an answer brings the next question.
    await page.getByRole('radiogroup', { name: 'Hoe werkten we samen?' }).getByRole('radio').nth(1).click()
    for (const heading of ['Vraag 7 van 10 Wat deed je?', 'Vraag 8 van 10', 'Wat neem je mee?', 'Wil je ergens antwoord op?']) {
      await page.getByRole('heading', { name: heading }).waitFor()
      if (!heading.startsWith('Wil')) await page.getByRole('button', { name: 'Verder' }).click()
    }
    await page.getByRole('button', { name: 'Voeg een punt toe' }).click()
    await page.getByLabel('Knelpunt').check()
    await page.getByLabel('Wat wil je inbrengen?').fill(BROUGHT_IN)
    await page.getByRole('radio', { name: 'Beleid' }).check()
    await page.getByRole('button', { name: 'Lever in' }).click()
    await page.getByRole('heading', { name: 'Dank je wel' }).waitFor()
  })

  test('a colleague brings in a point about the same, without a reflection', async () => {
    const colleague = await visit(browser, demo.address)
    await signIn(colleague, demo.cast.second)
    const { page } = colleague
    await page.goto('/mijn-inbreng/nieuw')
    await page.getByLabel('Vraag').check()
    await page.getByLabel('Wat wil je inbrengen?').fill(ALSO)
    await page.getByRole('button', { name: 'Breng in' }).click()
    await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
    expect(colleague.complaints).toEqual([])
  })

  test('the coordinator bundles, puts it on the agenda, and after the meeting decides and answers', async () => {
    await signIn(coordinator, demo.cast.coordinator)
    expect(await bundleAll(coordinator, TITLE)).toBe(2)
    await putOnAgenda(coordinator, TITLE)
    await weekLater(coordinator, 'do 21 jan 2027')
    await weekLater(coordinator, 'do 28 jan 2027')
    await decide(coordinator, DECIDED)
    await answer(coordinator, ANSWER)
    expect(coordinator.complaints).toEqual([])
  })

  test('the professional reads the answer in the digest of the week after', async () => {
    await weekLater(coordinator, 'do 4 feb 2027')
    const { page, context } = professional
    // On a wide window the list and the mail stand beside each other.
    await page.setViewportSize(DESK)
    await page.goto(`/postvak?aan=${encodeURIComponent(demo.cast.professional)}`)
    const letter = page.frameLocator('iframe')
    await page.getByRole('link', { name: 'Antwoord: Een vaste contactpersoon per school' }).click()
    await letter.getByText(ANSWER).first().waitFor()
    expect(await violations(page)).toEqual([])
    await letter.getByRole('link', { name: /^Zit er iets van jou bij/ }).click()
    await page.getByRole('heading', { name: 'Mijn inbreng' }).waitFor()
    await page.getByRole('link', { name: BROUGHT_IN }).waitFor()
    expect(context.pages()).toHaveLength(1)
  })

  test('whoever has a mail with the answer says whether it helps without signing in, and for a no signs in', async () => {
    // Who brought nothing in: the same page and the same thanks.
    const path = (await linksInMails(demo.address, demo.cast.coordinator)).find((one) => one.startsWith('/oordeel/')) ?? ''
    const anybody = await visit(browser, demo.address)
    const { page, complaints } = anybody
    await page.goto(path.replace(/zeg=.*/, 'zeg=deels'))
    await page.getByText(ANSWER).waitFor()
    expect(await page.getByRole('radio', { name: /^Deels/ }).isChecked()).toBe(true)
    expect(await violations(page)).toEqual([])
    expect(await tooWide(page)).toBe(false)
    await page.getByRole('radio', { name: /^Nee/ }).check()
    await page.getByRole('link', { name: 'Log in en zeg wat er mist' }).waitFor()
    expect(await page.getByRole('button', { name: 'Geef mijn oordeel' }).count()).toBe(0)
    expect(await violations(page)).toEqual([])
    await page.getByRole('radio', { name: /^Deels/ }).check()
    await page.getByRole('button', { name: 'Geef mijn oordeel' }).click()
    await page.getByRole('heading', { name: 'Dank je' }).waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })

  test('the start page says it first; the professional says whether it helps', async () => {
    const { page, complaints } = professional
    await page.goto('/')
    await page.getByRole('heading', { name: 'Er is een antwoord op jouw punt' }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByRole('link', { name: 'Lees het hele antwoord' }).click()
    // The start page shows the answer too, so wait for the page of the point itself.
    await page.getByRole('heading', { name: BROUGHT_IN }).waitFor()
    await page.getByText(ANSWER).first().waitFor()
    expect(await page.getByRole('list', { name: 'De weg van je punt' }).getByRole('listitem').allInnerTexts()).toEqual(
      ['Ontvangen', 'Gebundeld', 'Op de agenda', 'Besproken', 'Besloten', 'Beantwoord'].map((step) => expect.stringContaining(step)),
    )
    await page.getByRole('radio', { name: /^Deels/ }).check()
    await page.getByLabel('Wat mist er?').fill('Wie vervangt de contactpersoon bij ziekte?')
    await page.getByRole('button', { name: 'Geef mijn oordeel' }).click()
    await page.getByText('deels bruikbaar').waitFor()
    expect(await violations(page)).toEqual([])
    expect(complaints).toEqual([])
  })

  test('the colleague says from the start page, in one press, that the answer helps', async () => {
    const colleague = await visit(browser, demo.address)
    await signIn(colleague, demo.cast.second, 2)
    const { page, complaints } = colleague
    const answers = page.getByRole('group', { name: `Kun je hier verder mee? ${ALSO}` })
    await answers.getByRole('button', { name: 'Ja, bruikbaar' }).click()
    await page.getByText('Dank je. Je oordeel is bewaard.').waitFor()
    await answers.waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  test('three months later everybody in the overleg is asked whether it has really changed; who brought it in is forgotten', async () => {
    const { page } = professional
    const asked = page.getByRole('heading', { name: 'Is het echt anders geworden?' })
    await page.goto('/')
    for (let week = 0; week < 14 && !(await asked.isVisible()); week++) {
      await weekLater(professional)
      await page.goto('/')
      await page.waitForLoadState('networkidle')
    }
    await page.getByRole('link', { name: 'Lees wat er is besloten' }).click()
    await page.getByRole('heading', { name: TITLE }).waitFor()
    await page.getByRole('radio', { name: /^Ja/ }).check()
    await page.getByLabel('Waaraan merk je dat?').fill('Ik bel nu altijd dezelfde persoon.')
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: 'Geef antwoord' }).click()
    await page.getByText('Dank je. Het overleg dat besloot, hoort wat mensen merken.').waitFor()
    await page.goto('/mijn-inbreng')
    await page.getByText('Hier staat nu niets van jou.').waitFor()
    expect(await page.getByRole('link', { name: BROUGHT_IN }).count()).toBe(0)
  })

  test('every mail reads well on the narrowest phone, however long its words', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
    const titles = new Set<string>()
    mails = await mailsOf(demo.address)
    for (const html of mails) {
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? ''
      if (titles.has(title)) continue
      titles.add(title)
      await page.setContent(html)
      expect(await tooWide(page), title).toBe(false)
      expect(await violations(page), title).toEqual([])
    }
    expect(titles.size).toBeGreaterThanOrEqual(5)
    await page.close()
  })

  test('every link in every mail leads to a page', async () => {
    const { page } = coordinator
    const paths = linksIn(mails, demo.address)
    expect(paths.length).toBeGreaterThanOrEqual(5)
    const dead: string[] = []
    for (const path of paths) {
      await page.goto(path)
      // A page that never shows its heading is as dead as one that is not there.
      const heading = await page
        .locator('main h1')
        .textContent()
        .catch(() => null)
      if (heading === null || heading === 'Deze bladzijde is er niet') dead.push(path)
    }
    expect(dead).toEqual([])
  })
})
