import type { MailModel } from '@lerende/mail'
import { lineOf, onOneScreen, type Part, type Told } from '../rules/one-screen.ts'
import type { AskedItem, BecameItem, DigestParts } from '../rules/parts.ts'
import type { Recipient } from './people.ts'
import type { Shared } from './shared.ts'
import { askedText, decidedText, leadingText, momentText, NEWS_LABEL, newsText, shortDay } from './texts.ts'
import { VERDICTS_ASK, verdictChoices } from './verdict.ts'

/** A digest as a mail: the order of DESIGN section 3, what became of input first, and no more of it in full than fits a screen. */
export function digestMail(
  person: Pick<Recipient, 'name'>,
  parts: DigestParts,
  shared: Pick<Shared, 'networkName' | 'question'>,
  at: { publicUrl: string; unsubscribeUrl: string; verdictUrl: (answerId: string) => string },
): MailModel {
  const { publicUrl, unsubscribeUrl } = at
  const sections = onOneScreen(partsOf(parts, at), `${publicUrl}/`)
  if (shared.question) {
    sections.push({
      title: 'Om bij stil te staan',
      items: [{ label: shared.question.titel, title: shared.question.vraag, text: shared.question.stelling }],
    })
  }
  return {
    preheader: digestSubject(parts),
    title: 'Jouw overzicht',
    greeting: `Dag ${person.name},`,
    sections,
    buttons: [{ label: 'Open Lerende Beweging', url: `${publicUrl}/` }],
    readOn: `${publicUrl}/`,
    footer: {
      lines: [`Je krijgt dit overzicht omdat je meedoet aan ${shared.networkName}.`, 'Is er niets te melden, dan krijg je niets.'],
      links: [{ label: 'Kies hoe vaak, of stop dit overzicht', url: unsubscribeUrl }],
    },
  }
}

/** Everything there is to tell, most important first. */
function partsOf(parts: DigestParts, { publicUrl, verdictUrl }: { publicUrl: string; verdictUrl: (answerId: string) => string }): Part[] {
  const found: Part[] = [
    {
      title: 'Wat er met de inbreng gebeurde',
      ask: VERDICTS_ASK,
      told: parts.became.map((item) => toldBecame(item, { publicUrl, verdictUrl })),
      all: `${publicUrl}/opvolging`,
      more: { label: 'Zit er iets van jou bij? Je ziet elke stap bij Mijn inbreng', url: `${publicUrl}/mijn-inbreng` },
    },
    {
      title: 'Waar jij op let',
      told: parts.leading.map((item) => {
        const text = leadingText(item)
        const link = { label: 'Bekijk wat er ligt', url: `${publicUrl}/begeleiden` }
        return { full: { title: item.overleg, text, link }, line: { label: `${item.overleg}: ${text}`, url: link.url } }
      }),
      all: `${publicUrl}/begeleiden`,
    },
    {
      title: 'Wat we je vragen',
      told: parts.asked.map((item) => {
        const { title, note } = askedText(item)
        const url = publicUrl + askedPath(item)
        return { full: { title, note, link: { label: ASK_LABEL[item.kind], url } }, line: { label: lineOf(title, note), url } }
      }),
      all: `${publicUrl}/`,
    },
    {
      title: 'Wat eraan komt',
      told: parts.coming.map((item) => {
        const text = [momentText(item.startsAt), item.place].filter(Boolean).join(' · ')
        const link = { label: 'Bekijk de ontmoeting', url: `${publicUrl}/ontmoeting/${item.ontmoetingId}` }
        return { full: { title: item.overleg, text, link }, line: { label: `${item.overleg}: ${text}`, url: link.url } }
      }),
      all: `${publicUrl}/jaarritme`,
    },
    {
      title: 'Wat het netwerk leerde',
      told: parts.learned.map((item) => {
        const link = { label: 'Bekijk de les', url: `${publicUrl}/lessen/${item.lessonId}` }
        const note = item.owner ? { note: `Eigenaar: ${item.owner}` } : {}
        const whole = { label: 'Lees de hele les', url: link.url }
        return { full: { text: item.text, ...note, link }, line: { label: item.text, url: link.url }, whole }
      }),
      all: `${publicUrl}/lessen`,
    },
  ]
  return found.filter(({ told }) => told.length > 0)
}

/** An answer can be read and judged without signing in; what else happened stands on its own page. */
function toldBecame(item: BecameItem, at: { publicUrl: string; verdictUrl: (answerId: string) => string }): Told {
  const page = item.bundleId ? `${at.publicUrl}/onderwerp/${item.bundleId}` : `${at.publicUrl}/mijn-inbreng`
  const answer = item.kind === 'beantwoord' && item.answerId ? at.verdictUrl(item.answerId) : null
  const label = NEWS_LABEL[item.kind]
  const full = { label: `${label}, ${shortDay(item.day)}`, title: item.title, url: page, text: newsText(item) }
  const line = { label: `${label}: ${item.title}`, url: answer ?? page }
  if (!answer) return { full, line }
  const note = item.decided ? { note: decidedText(item.decided) } : {}
  return { full: { ...full, ...note, choices: verdictChoices(answer) }, line, whole: { label: 'Lees het hele antwoord', url: answer } }
}

const ASK_LABEL: Record<AskedItem['kind'], string> = {
  reflectie: 'Kijk terug',
  aanwezig: 'Laat het weten',
  'ander-moment': 'Bekijk het voorstel',
  'echt-anders': 'Geef antwoord',
  'les-nagaan': 'Kijk na',
  'antwoord-geven': 'Geef antwoord',
}

function askedPath(item: AskedItem): string {
  switch (item.kind) {
    case 'reflectie':
      return `/reflecteren/${item.roundId}/${item.questionnaire}`
    case 'aanwezig':
    case 'ander-moment':
      return `/ontmoeting/${item.ontmoetingId}`
    case 'les-nagaan':
      return `/lessen/${item.lessonId}`
    case 'echt-anders':
    case 'antwoord-geven':
      return `/onderwerp/${item.bundleId}`
  }
}

/** What the mail is about, most important first. */
export function digestSubject(parts: DigestParts): string {
  const answered = parts.became.filter((item) => item.kind === 'beantwoord')
  const first = answered[0]
  if (first) return answered.length === 1 ? `Antwoord: ${first.title}` : `${answered.length} antwoorden op wat is ingebracht`
  if (parts.became.length === 1) return 'Er is nieuws over wat is ingebracht'
  if (parts.became.length > 1) return `Er is nieuws over ${parts.became.length} dingen die zijn ingebracht`
  if (parts.asked.length > 0) return parts.asked.length === 1 ? 'Eén vraag aan jou' : `${parts.asked.length} vragen aan jou`
  if (parts.coming.length > 0) return 'Wat er de komende weken aankomt'
  return 'Wat het netwerk leerde'
}
