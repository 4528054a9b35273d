import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FIRST_ADDRESS } from '../first-network.ts'
import { DESK, openBrowser, visit } from './browser.ts'
import { type Demo, openDemo } from './demo.ts'
import { Keyboard } from './keyboard.ts'

const NEWCOMER = 'poh-laren@zorg.example'
const POINT = 'Elk half jaar een nieuwe contactpersoon, zo bouw je niets op.'
const SECOND_POINT = 'Graag één vaste contactpersoon per school.'
const TITLE = 'Een vaste contactpersoon per school'
const FOR_ABOVE = 'Regels voor vervoer'
const FOR_ABOVE_POINT = 'Vervoer naar de groep is in elke gemeente anders geregeld.'
const DECIDED = 'Elke school krijgt een vaste contactpersoon.'
const ANSWER = 'Vanaf maart heeft elke school een vaste contactpersoon.'

let demo: Demo
let browser: Browser
const people = new Map<string, Keyboard>()

beforeAll(async () => {
  // Ten minutes into the hour at which the casuïstiektafel meets two weeks later.
  demo = await openDemo(Temporal.ZonedDateTime.from('2027-01-11T13:10[Europe/Amsterdam]'), { levels: true })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await demo?.drop()
})

/** Sits down at a desk without a mouse, and signs in by mail. Who is in already goes to the start page. */
async function comes(email: string): Promise<Keyboard> {
  const known = people.get(email)
  if (known) {
    await known.open('/')
    return known
  }
  const me = await Keyboard.of(await visit(browser, demo.address, DESK))
  await me.open('/inloggen')
  await me.type('Je mailadres', email)
  await me.key('Enter')
  await opensSignInMail(me)
  people.set(email, me)
  return me
}

/** Opens the newest mail with this subject, and follows a link in it to the page with this heading. */
async function opensMail(me: Keyboard, subject: string | RegExp, link: string, heading: string | RegExp): Promise<void> {
  await me.hears(subject)
  await me.press('link', subject)
  await me.arrives(subject, 'region')
  await me.press('link', link, subject)
  await me.visitor.page.getByRole('heading', { name: heading }).waitFor()
}

/** From "look in your mail" to the start page. */
async function opensSignInMail(me: Keyboard): Promise<void> {
  await me.arrives(/mail/)
  await me.press('link', 'Open het postvak')
  await me.arrives('Postvak')
  await opensMail(me, 'Log in', 'Log in', 'Je bent er bijna')
  await me.press('button', 'Ga verder')
  await me.arrives('Vandaag voor jou')
}

test('a beheerder invites somebody, makes somebody beheerder too, and looks at the mail queue', async () => {
  const me = await comes(FIRST_ADDRESS)
  await me.backTo('link', 'Beheer')
  await me.key('Enter')
  await me.arrives('Beheer')
  await me.press('link', 'Mensen uitnodigen')
  await me.arrives('Mensen uitnodigen voor het netwerk')
  await me.type('Naam', 'Praktijkondersteuner Laren')
  await me.type('Mailadres van het werk', NEWCOMER)
  await me.press('button', 'Stuur de uitnodiging')
  await me.hears('Praktijkondersteuner Laren krijgt een mail.')
  await me.backTo('link', 'Beheer')
  await me.key('Enter')
  await me.arrives('Beheer')
  await me.press('link', 'Mensen')
  await me.arrives('Mensen')
  await me.type('Zoek op naam, functie, organisatie of mailadres', 'jeugdarts')
  await me.press('button', 'Maak beheerder: Jeugdarts')
  await me.press('button', 'Ja, maak beheerder', /Jeugdarts/)
  await me.hears('is nu beheerder')
  await me.backTo('link', 'Beheer')
  await me.key('Enter')
  await me.arrives('Beheer')
  await me.press('link', 'Mailwachtrij')
  await me.press('link', /^Verstuurd/)
  await me.visitor.page.getByRole('table').waitFor()
  expect(me.visitor.complaints).toEqual([])
})

test('who comes for the first time opens the invitation, joins, and signs in again later', async () => {
  const me = await Keyboard.of(await visit(browser, demo.address, DESK))
  await me.open(`/postvak?aan=${encodeURIComponent(NEWCOMER)}`)
  await opensMail(me, /^Doe je mee met/, 'Ik doe mee', /^Doe je mee/)
  await me.press('button', 'Ik doe mee')
  await me.arrives('Vandaag voor jou')
  await me.backTo('summary', 'Praktijkondersteuner Laren')
  await me.key('Enter')
  await me.press('button', 'Uitloggen')
  await me.arrives('Inloggen')
  await me.type('Je mailadres', NEWCOMER)
  await me.key('Enter')
  await opensSignInMail(me)
  expect(me.visitor.complaints).toEqual([])
})

test('a professional looks back on the grondhouding, hands in a point with it, and two more by themselves', async () => {
  const me = await comes(demo.cast.professional)
  await me.press('link', 'Vul in')
  await me.arrives('Grondhouding in twee minuten')
  await me.choose('Met wie werkte je samen?', 'Partners buiten de school')
  await me.choose(/^Hoeveel ruimte was er/, '4')
  await me.choose('Hoe werkten we samen?', '3')
  await me.type(/^Waar schuurde het\?/, 'De lijn met de gemeente viel steeds weg.')
  await me.press('button', 'Voeg een punt toe')
  await me.choose('Wat voor punt is het?', /^Knelpunt/)
  await me.type('Wat wil je inbrengen?', POINT)
  await me.press('button', 'Lever in')
  await me.arrives('Dank je wel')
  for (const text of [SECOND_POINT, FOR_ABOVE_POINT]) {
    await me.open('/mijn-inbreng/nieuw')
    await me.choose('Wat voor punt is het?', /^Vraag/)
    await me.type('Wat wil je inbrengen?', text)
    await me.press('button', 'Breng in')
    await me.arrives('Je punt is binnen')
  }
  expect(me.visitor.complaints).toEqual([])
})

/** With the keys for it to what one leads, and there to a part of the round. */
async function leads(me: Keyboard, part: string, overleg = 'Casuïstiektafel jeugd en school'): Promise<void> {
  await me.key('g')
  await me.key('b')
  await me.arrives('Begeleiden')
  await me.press('link', new RegExp(`^${overleg}, ronde`))
  await me.arrives(`Begeleiden: ${overleg}`)
  await me.press('link', part)
}

/** Opens a subject that is with an overleg that one leads, and sends it up with a reason. */
async function sendsUp(me: Keyboard, title: string): Promise<void> {
  await me.press('link', title)
  await me.arrives(title)
  await me.press('button', 'Schaal op')
  await me.type('Waarom kan dit overleg het niet zelf?', 'Elke gemeente heeft hier eigen regels voor.')
  await me.press('button', 'Schaal op', 'Opschalen naar het overleg erboven')
  await me.hears(/^Opgeschaald naar/)
}

test('a begeleider bundles points, sends one subject up, and puts the other on the agenda', async () => {
  const me = await comes(demo.cast.begeleider)
  await leads(me, 'Bundelen')
  await me.tick(/Elk half jaar/)
  await me.tick(/Graag één vaste/)
  await me.press('button', 'Maak er een bundel van')
  await me.type('Titel van de bundel', TITLE)
  await me.key('Enter')
  await me.hears('De bundel is gemaakt.')
  await me.backTo('checkbox', /Vervoer naar de groep/)
  await me.key('Space')
  await me.press('button', 'Maak er een bundel van')
  await me.type('Titel van de bundel', FOR_ABOVE)
  await me.key('Enter')
  await me.hears('Er wacht niets op bundelen')
  await sendsUp(me, FOR_ABOVE)
  await leads(me, 'Agenda')
  await me.press('button', `Zet op de agenda: ${TITLE}`)
  await me.select(`Minuten voor ${TITLE}`, '30')
  await me.hears('30 van de 90 minuten gevuld.')
  expect(me.visitor.complaints).toEqual([])
})

test('an ambassadeur reads what came up, and lays it back with a word on what is asked', async () => {
  const between = await comes(demo.cast.beleid)
  await leads(between, 'Bundelen', 'Regieteam Sociaal Domein')
  await sendsUp(between, FOR_ABOVE)

  const me = await comes(demo.cast.ambassadeur)
  await leads(me, 'Bundelen', 'Ambassadeursoverleg IDU')
  await me.press('link', FOR_ABOVE)
  await me.arrives(FOR_ABOVE)
  await me.hears('Begonnen bij Casuïstiektafel jeugd en school')
  await me.press('button', 'Leg terug')
  await me.type('Wat vraag je van ze?', 'Maak een voorstel voor één regel in de regio.')
  await me.press('button', 'Leg terug', 'Terugleggen bij het overleg waar het begon')
  await me.hears('Het onderwerp ligt weer bij het overleg waar het begon.')
  expect([...between.visitor.complaints, ...me.visitor.complaints]).toEqual([])
})

test('a coördinator moves the ontmoeting to another place, and asks somebody along', async () => {
  const me = await comes(demo.cast.coordinator)
  await me.press('link', /^Casuïstiektafel/)
  await me.arrives(demo.overleg)
  await me.press('button', 'Verplaatsen')
  await me.hears('Wie al had geantwoord, vragen we het opnieuw.')
  await me.type('Waar?', 'Bibliotheek, Huizen')
  await me.press('button', 'Verplaats', 'Ontmoeting verplaatsen')
  await me.hears('De ontmoeting is verplaatst.')
  await me.press('button', 'Vraag iemand')
  await me.select('Wie?', 'Bestuurder')
  await me.choose('Waarvoor?', /^Gast/)
  await me.press('button', 'Vraag', 'Vraag iemand erbij')
  await me.hears('Bestuurder Huizen is gevraagd.')
  expect(me.visitor.complaints).toEqual([])
})

test('two weeks later the begeleider runs the clock, and what people propose becomes the decision', async () => {
  const me = await comes(demo.cast.begeleider)
  for (const day of ['ma 18 jan 2027', 'ma 25 jan 2027']) {
    await me.backTo('button', 'Volgende week')
    await me.key('Enter')
    await me.hears(`Het is nu ${day}`)
  }
  await me.open('/')
  await me.press('link', /^Casuïstiektafel/)
  await me.arrives(demo.overleg)
  await me.press('link', 'Nu')
  await me.press('link', 'Open het scherm voor de zaal')
  await me.arrives(demo.overleg)
  await me.press('button', 'Volgende stap')
  await me.press('button', 'Start de klok')
  await me.press('button', 'Wacht even')
  await me.hears('even stil')
  await me.press('button', 'Ga door')
  await me.press('button', 'Een minuut erbij')
  await me.press('button', 'Stop de klok')
  await me.hears('De klok staat stil')
  await me.backTo('link', 'Terug naar de ontmoeting')
  await me.key('Enter')
  await me.arrives(demo.overleg)
  await me.type(`Schrijf een regel bij ${TITLE}`, DECIDED)
  await me.press('button', 'Stel voor als besluit')
  await me.backTo('button', 'Leg vast als besluit')
  await me.key('Enter')
  await me.type('Wat is er besloten?', DECIDED)
  await me.press('button', 'Leg vast als besluit', 'Besluit vastleggen')
  await me.hears('Het besluit ligt vast.')
  expect(me.visitor.complaints).toEqual([])
})

test('the coördinator answers, and closes the round', async () => {
  const me = await comes(demo.cast.coordinator)
  await me.backTo('button', 'Volgende week')
  await me.key('Enter')
  await me.hears('Het is nu ma 1 feb 2027')
  await leads(me, 'Terugkoppelen')
  await me.press('button', 'Geef antwoord')
  await me.type('Het antwoord', ANSWER)
  await me.press('button', 'Verstuur het antwoord')
  await me.hears('Alles wat besproken is, heeft een antwoord')
  await me.press('button', 'Sluit de ronde')
  await me.hears('Deze ronde is gesloten.')
  expect(me.visitor.complaints).toEqual([])
})

test('the professional reads the answer, and says what is missing', async () => {
  const me = await comes(demo.cast.professional)
  await me.press('link', 'Lees het hele antwoord')
  await me.arrives(/contactpersoon/)
  await me.choose(/^Kun je hier/, /^Deels/)
  await me.type(/^Wat mist er\?/, 'Wie vervangt de contactpersoon bij ziekte?')
  await me.press('button', 'Geef mijn oordeel')
  await me.hears('deels bruikbaar')
  expect(me.visitor.complaints).toEqual([])
})
