import { answerInvitation, apply, entryText, type Message, read } from '@lerende/digests/testing'
import { answerMail, calendarMail, replyTo } from '@lerende/inbox/testing'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import type { ReceivedMail } from '@lerende/mail/testing'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { DESK, openBrowser, type Visitor, visit } from './browser.ts'
import { answer, bundleAll, decide, putOnAgenda, weekLater } from './chair.ts'
import { type Correspondence, callIn, openCorrespondence, pathIn, signInByMail } from './correspondence.ts'
import { type Demo, openDemo } from './demo.ts'
import { HttpClient } from './http-client.ts'

const SAID = 'goed gesprek met school, te weinig tijd'
const BROUGHT_IN = 'Elk half jaar een nieuwe contactpersoon bij de gemeente, zo bouw je met een school niets op.'
const ALSO = 'Graag één vaste contactpersoon per school vanuit de gemeente.'
const TITLE = 'Een vaste contactpersoon per school'
const DECIDED = 'Elke school krijgt een vaste contactpersoon bij de gemeente.'
const ANSWER = 'Vanaf maart heeft elke school een vaste contactpersoon. Je krijgt de lijst met nummers in februari.'

/** On the day after a round opened, three weeks before its ontmoeting. */
const START = Temporal.ZonedDateTime.from('2027-01-05T16:00[Europe/Amsterdam]')

const overlegOf = z.object({ overlegId: z.string() })

describeOnBothEngines('somebody who lives in their mail and calendar', ({ engine }) => {
  let letters: Correspondence
  let demo: Demo
  let browser: Browser
  let coordinator: Visitor
  /** the professional's; what they see in a browser, they reach from a mail */
  let screen: Visitor
  let invitation: ReceivedMail
  /** all that the professional's calendar program got */
  const calendar: Message[] = []
  let me = ''
  /** with whom they are five: fewer verdicts than that are not counted */
  let colleagues: string[] = []

  beforeAll(async () => {
    letters = await openCorrespondence()
    demo = await openDemo(START, { engine, levels: true, settings: letters.settings })
    const { professional, second, inBoth, begeleider } = demo.cast
    me = professional
    colleagues = [second, inBoth, begeleider, demo.cast.coordinator]
    browser = await openBrowser()
    screen = await visit(browser, demo.address)
    coordinator = await visit(browser, demo.address, DESK)
  })

  afterAll(async () => {
    await browser?.close()
    await demo?.drop()
    await letters?.close()
  })

  /** What stands in the professional's calendar once it has taken in the mail. */
  function entriesWith(mail: ReceivedMail): string[] {
    calendar.push(read(mail.to, mail.calendar ?? ''))
    return apply(calendar, START.epochMilliseconds)
  }

  function entry(startsLocal: string, endsLocal: string): string {
    const at = (local: string) => Temporal.PlainDateTime.from(local).toZonedDateTime('Europe/Amsterdam').epochMilliseconds
    const { uid = '' } = calendar[0] ?? {}
    return entryText({ to: me, uid, startsAt: at(startsLocal), endsAt: at(endsLocal), place: 'Gemeentehuis, Huizen' })
  }

  test('an invitation stands in the calendar, is accepted there, and the coordinator sees who comes', async () => {
    invitation = await letters.arrived(me, /^Casuïstiektafel jeugd en school op /)
    expect(entriesWith(invitation)).toEqual([entry('2027-01-25T13:00', '2027-01-25T14:30')])
    expect(calendar.at(-1)).toMatchObject({ method: 'REQUEST', sequence: 0, partstat: 'NEEDS-ACTION' })

    const { page } = coordinator
    await signInByMail(coordinator, demo.cast.coordinator, letters)
    await page.goto(pathIn(invitation, '/ontmoeting/'))
    await page.getByText(/^Nog geen antwoord/).waitFor()
    expect(await page.getByText('Komen (1)').count()).toBe(0)
    letters.answer(calendarMail(answerInvitation(invitation.calendar ?? '', 'ACCEPTED', START.toInstant())))
    await page.getByRole('group').filter({ hasText: 'Komen (1)' }).getByText('Jeugdconsulent Huizen').waitFor()
  })

  test('a professional looks back by answering that mail, and hears what was understood', async () => {
    const quoted = invitation.text.replaceAll(/^/gm, '> ')
    const text = `3 4 2 5 – ${SAID}\n\nOp di 5 jan 2027 om 16:00 schreef Lerende Beweging <leren@netwerk.example>:\n${quoted}`
    letters.answer(answerMail({ from: me, to: replyTo(invitation), text }))
    const confirmation = await letters.arrived(me, /^Je terugblik is binnen$/)
    for (const understood of ['3 van 5', '4 van 5', '2 van 5', '5 van 5', SAID]) expect(confirmation.text).toContain(understood)

    const { page } = screen
    await signInByMail(screen, me, letters)
    await page.goto('/reflecteren')
    await page.getByRole('heading', { name: 'Al ingeleverd' }).waitFor()
    await page.goto(pathIn(confirmation, '/reflecteren/'))
    await page.getByRole('heading', { name: 'Je hebt dit al ingeleverd' }).waitFor()
  })

  test('they bring something in, as four colleagues do, and choose to hear once a month', async () => {
    const { page } = screen
    await page.goto('/mijn-inbreng/nieuw')
    await page.getByLabel('Knelpunt').check()
    await page.getByLabel('Wat wil je inbrengen?').fill(BROUGHT_IN)
    await page.getByRole('button', { name: 'Breng in' }).click()
    await page.getByRole('heading', { name: 'Je punt is binnen' }).waitFor()
    await page.goto(pathIn(invitation, '/afmelden/'))
    await page.getByRole('radio', { name: 'Elke maand' }).check()
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('Bewaard. Je krijgt het elke maand').waitFor()

    const ontmoetingId = pathIn(invitation, '/ontmoeting/').slice('/ontmoeting/'.length)
    for (const email of colleagues) {
      const colleague = await callIn(demo.address, email, letters)
      const { overlegId } = overlegOf.parse((await colleague.query('cycles.ontmoeting', { ontmoetingId })).data)
      const point = { signalId: crypto.randomUUID(), overlegId, kind: 'vraag', text: ALSO }
      expect(await colleague.mutate('followup.raiseSignal', point)).toMatchObject({ status: 200 })
    }
  })

  test('the coordinator moves the ontmoeting, the entry in the calendar moves along, and is accepted again', async () => {
    const { page } = coordinator
    await page.getByRole('button', { name: 'Verplaatsen' }).click()
    await page.getByLabel('Welke dag?').fill('2027-01-26')
    await page.getByLabel('Hoe laat?').fill('10:00')
    await page.getByRole('button', { name: 'Verplaats', exact: true }).click()
    await page.getByText('De ontmoeting is verplaatst.').waitFor()
    await page.getByText('Komen (1)').waitFor({ state: 'detached' })
    await weekLater(coordinator, 'di 12 jan 2027')
    const moved = await letters.arrived(me, / is verzet$/)
    expect(entriesWith(moved)).toEqual([entry('2027-01-26T10:00', '2027-01-26T11:30')])
    expect(calendar.at(-1)).toMatchObject({ method: 'REQUEST', sequence: 1, partstat: 'NEEDS-ACTION', uid: calendar[0]?.uid })
    letters.answer(calendarMail(answerInvitation(moved.calendar ?? '', 'ACCEPTED', START.add({ weeks: 1 }).toInstant())))
    await page.getByText('Komen (1)').waitFor()
  })

  test('the coordinator bundles the points and puts them on the agenda, and after the ontmoeting decides and answers', async () => {
    expect(await bundleAll(coordinator, TITLE)).toBe(5)
    await putOnAgenda(coordinator, TITLE)
    await weekLater(coordinator, 'di 19 jan 2027')
    await weekLater(coordinator, 'di 26 jan 2027')
    await decide(coordinator, DECIDED)
    await answer(coordinator, ANSWER)
  })

  test('the digest of a month later tells what became of it; who brought it in says from there that it helps, and the coordinator sees that', async () => {
    await weekLater(coordinator, 'di 2 feb 2027')
    for (const email of colleagues) {
      const digest = await letters.arrived(email, /^Antwoord: /)
      const token = /oordeel\/([^?]+)/.exec(pathIn(digest, '/oordeel/'))?.[1]
      expect(await new HttpClient(demo.address).mutate('followup.giveVerdictByLink', { token, verdict: 'usable' })).toMatchObject({
        status: 200,
      })
    }
    await weekLater(coordinator, 'di 9 feb 2027')
    const digest = await letters.arrived(me, new RegExp(`^Antwoord: ${TITLE}$`))
    expect(digest.headers).toMatch(/^Date: Thu, 0?4 Feb 2027/m)
    // A mail's text is broken over lines.
    const told = digest.text.replaceAll(/\s+/g, ' ')
    expect(told).toContain(ANSWER)
    expect(told).toContain(`Besluit van 26 januari: ${DECIDED} We vragen op `)
    await coordinator.page.goto(pathIn(digest, '/onderwerp/'))
    await coordinator.page.getByRole('blockquote').getByText(ANSWER).waitFor()
    const verdicts = coordinator.page.getByRole('table', { name: 'Wat de inbrengers van het antwoord vinden' })
    expect(await verdicts.count()).toBe(0)

    const { page } = await visit(browser, demo.address)
    await page.goto(pathIn(digest, '/oordeel/'))
    await page.getByText(ANSWER).waitFor()
    expect(await page.getByRole('radio', { name: /^Ja/ }).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Geef mijn oordeel' }).click()
    await page.getByRole('heading', { name: 'Dank je' }).waitFor()
    // What is said under seal is no news on a screen that is open: it would tell when somebody said it.
    await coordinator.page.reload()
    await verdicts.getByRole('row', { name: 'bruikbaar 5' }).waitFor()
    expect([...coordinator.complaints, ...screen.complaints]).toEqual([])
  })
})
