import type { MailModel } from '@lerende/mail'
import type { AskedItem, BecameItem, DigestParts } from '../rules/parts.ts'
import type { Recipient } from './people.ts'
import type { Shared } from './shared.ts'
import { askedText, decidedText, leadingText, momentText, NEWS_LABEL, newsText, shortDay } from './texts.ts'
import { VERDICT_ASK, verdictChoices } from './verdict.ts'

/** A digest as a mail: the order of DESIGN section 3, what became of input first. */
export function digestMail(
  person: Pick<Recipient, 'name'>,
  parts: DigestParts,
  shared: Pick<Shared, 'networkName' | 'question'>,
  at: { publicUrl: string; unsubscribeUrl: string; verdictUrl: (answerId: string) => string },
): MailModel {
  const { publicUrl, unsubscribeUrl } = at
  const sections: NonNullable<MailModel['sections']> = []
  if (parts.became.length > 0) {
    sections.push({
      title: 'Wat er met de inbreng gebeurde',
      items: parts.became.slice(0, 8).map((item) => ({
        label: NEWS_LABEL[item.kind],
        title: item.title,
        text: newsText(item),
        note: item.kind === 'beantwoord' && item.answerId ? `${whenDecided(item)} ${VERDICT_ASK}` : shortDay(item.day),
        ...(item.kind === 'beantwoord' && item.answerId ? { choices: verdictChoices(at.verdictUrl(item.answerId)) } : {}),
        link: item.bundleId
          ? { label: 'Bekijk het onderwerp', url: `${publicUrl}/onderwerp/${item.bundleId}` }
          : { label: 'Bekijk wat jij inbracht', url: `${publicUrl}/mijn-inbreng` },
      })),
      more: { label: 'Zit er iets van jou bij? Je ziet elke stap bij Mijn inbreng', url: `${publicUrl}/mijn-inbreng` },
    })
  }
  if (parts.leading.length > 0) {
    sections.push({
      title: 'Waar jij op let',
      items: parts.leading.slice(0, 6).map((item) => ({
        title: item.overleg,
        text: leadingText(item),
        link: { label: 'Bekijk wat er ligt', url: `${publicUrl}/begeleiden` },
      })),
    })
  }
  if (parts.asked.length > 0) {
    sections.push({
      title: 'Wat we je vragen',
      items: parts.asked.slice(0, 6).map((item) => {
        const { title, note } = askedText(item)
        return { title, note, link: { label: ASK_LABEL[item.kind], url: publicUrl + askedPath(item) } }
      }),
      ...(parts.asked.length > 6 ? { more: { label: 'Bekijk alles', url: `${publicUrl}/` } } : {}),
    })
  }
  if (parts.coming.length > 0) {
    sections.push({
      title: 'Wat eraan komt',
      items: parts.coming.slice(0, 5).map((item) => ({
        title: item.overleg,
        text: [momentText(item.startsAt), item.place].filter(Boolean).join(' · '),
        link: { label: 'Bekijk de ontmoeting', url: `${publicUrl}/ontmoeting/${item.ontmoetingId}` },
      })),
    })
  }
  if (parts.learned.length > 0) {
    sections.push({
      title: 'Wat het netwerk leerde',
      items: parts.learned.map((item) => ({
        text: item.text,
        ...(item.owner ? { note: `Eigenaar: ${item.owner}` } : {}),
        link: { label: 'Bekijk de les', url: `${publicUrl}/lessen/${item.lessonId}` },
      })),
    })
  }
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

function whenDecided({ decided, day }: BecameItem): string {
  return decided ? decidedText(decided) : `${shortDay(day)}.`
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
