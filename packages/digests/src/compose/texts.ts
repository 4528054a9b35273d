import { fromText, ZONE } from '@lerende/kernel'
import { cutAt, oneLine } from '../rules/one-screen.ts'
import type { AskedItem, BecameItem, Decided, LeadingItem, NewsKind } from '../rules/parts.ts'

const dayFormat = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', timeZone: ZONE })
const dayOnly = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' })
const momentFormat = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: ZONE,
})
const timeFormat = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: ZONE })
const cache = new Map<string, string>()

/** Formatting a date takes longer than rendering a line, and a batch of digests uses few dates. */
function cached(kind: string, text: string, format: () => string): string {
  const key = kind + text
  const known = cache.get(key)
  if (known !== undefined) return known
  if (cache.size > 5000) cache.clear()
  const made = format()
  cache.set(key, made)
  return made
}

/** `donderdag 12 maart`, local, of an instant as UTC text. */
export function dayText(utc: string): string {
  return cached('d', utc, () => dayFormat.format(fromText(utc).epochMilliseconds))
}

/** `12 maart` of a day `YYYY-MM-DD`. */
export function shortDay(day: string): string {
  return cached('s', day, () => dayOnly.format(fromText(`${day}T00:00:00Z`).epochMilliseconds))
}

/** `donderdag 12 maart om 09:30`, local. */
export function momentText(utc: string): string {
  return cached('m', utc, () => momentFormat.format(fromText(utc).epochMilliseconds))
}

/** `09:30`, local. */
export function timeText(utc: string): string {
  return cached('t', utc, () => timeFormat.format(fromText(utc).epochMilliseconds))
}

export const NEWS_LABEL: Record<NewsKind, string> = {
  gebundeld: 'Samengebracht',
  geagendeerd: 'Op de agenda',
  besproken: 'Besproken',
  doorgeschoven: 'Doorgeschoven',
  opgeschaald: 'Naar het volgende overleg',
  teruggelegd: 'Teruggelegd',
  beantwoord: 'Beantwoord',
  heropend: 'Opnieuw open',
  'te-laat': 'Nog geen antwoord',
  nagevraagd: 'Is het echt anders?',
  uitkomst: 'Wat mensen ervan merken',
}

/** One or two sentences on what happened, in plain words. */
export function newsText(item: BecameItem): string {
  const at = item.when ? ` op ${dayText(item.when)}` : ''
  switch (item.kind) {
    case 'gebundeld':
      return `${item.overleg} heeft punten hierover samengebracht. Zo worden ze in één keer besproken.`
    case 'geagendeerd':
      return `Dit staat op de agenda van ${item.overleg}${at}.`
    case 'besproken':
      return `${item.overleg} heeft dit besproken. Het antwoord volgt.`
    case 'doorgeschoven':
      return `Dit is nog niet besproken. Het gaat vanzelf mee naar de volgende keer van ${item.overleg}${at}.`
    case 'opgeschaald':
      return `Dit kan niet in één overleg worden opgelost. Het ligt nu bij ${item.overleg}; die bespreekt het${at}.`
    case 'teruggelegd':
      return `Dit is teruggelegd bij ${item.overleg}, met de vraag om het daar op te pakken${at}.`
    case 'beantwoord':
      return item.text
    case 'heropend':
      return `Het antwoord hielp nog niet genoeg. Daarom komt dit terug bij ${item.overleg}${at}.`
    case 'te-laat':
      return `Hier had al antwoord op moeten zijn. ${item.overleg} is eraan herinnerd; het blijft open staan tot er antwoord is.`
    case 'nagevraagd':
      return 'Er is een besluit over genomen. Merk jij dat er echt iets is veranderd?'
    case 'uitkomst':
      return `Wat mensen van het besluit merken, ligt nu bij ${item.overleg}.`
  }
}

/** Characters of a decision, and of its reason, that stand in an overview; the whole stands on the page of the subject. */
const WORDS_MAX = 160

/** What was decided on which day, why, and what happens next. */
export function decidedText({ kind, day, text, reason, referredTo, reviewDay, returnDay }: Decided): string {
  const on = shortDay(day)
  const what = {
    besluit: `Besluit van ${on}: ${sentence(text)}`,
    verwezen: `Op ${on} verwezen${referredTo ? ` naar ${referredTo}` : ''}.`,
    geparkeerd: `Op ${on} besloten: dit blijft even liggen${returnDay ? ` en komt op ${shortDay(returnDay)} vanzelf terug` : ''}.`,
  }[kind]
  const why = reason ? ` Waarom: ${sentence(reason)}` : ''
  return what + why + (reviewDay ? ` We vragen op ${shortDay(reviewDay)} of het echt anders is.` : '')
}

/** Somebody's words within a text of ours: on one line, not too long, and ended. */
function sentence(words: string): string {
  const short = cutAt(oneLine(words), WORDS_MAX)
  return /[.!?…]$/.test(short) ? short : `${short}.`
}

/** What is asked, as one friendly line. */
export function askedText(item: AskedItem): { title: string; note: string } {
  switch (item.kind) {
    case 'reflectie':
      return item.questionnaire === 'terugblik-ontmoeting'
        ? { title: `Hoe was ${item.overleg}?`, note: `Eén minuut, tot ${dayText(item.until)}. Heb je dat al gedaan? Dan is het goed.` }
        : {
            title: `Kijk twee minuten terug voor ${item.overleg}`,
            note: `Tot ${dayText(item.until)}. Heb je dat al gedaan? Dan is het goed.`,
          }
    case 'aanwezig':
      return { title: `Kom je naar ${item.overleg}?`, note: momentText(item.startsAt) }
    case 'ander-moment':
      return {
        title:
          item.people === 1
            ? `Iemand vraagt een ander moment voor ${item.overleg}`
            : `${item.people} mensen vragen een ander moment voor ${item.overleg}`,
        note: `Nu: ${momentText(item.startsAt)}`,
      }
    case 'echt-anders':
      return { title: `Is het echt anders geworden: ${item.title}`, note: 'Eén klik is genoeg. Niemand ziet wie het was' }
    case 'les-nagaan':
      return { title: `Klopt deze les nog: ${item.text}`, note: 'Jij bent de eigenaar van deze les' }
    case 'antwoord-geven':
      return {
        title: `Geef antwoord: ${item.title}`,
        note: item.overdue ? `Beloofd voor ${dayText(item.dueAt)}: nu te laat` : `Beloofd voor ${dayText(item.dueAt)}`,
      }
  }
}

/** How an overleg stands, for who leads it: what is late first. */
export function leadingText({ late, due, waiting }: LeadingItem): string {
  const parts = [
    late > 0 ? (late === 1 ? 'Eén antwoord is te laat' : `${late} antwoorden zijn te laat`) : null,
    due > 0
      ? due === 1
        ? 'één antwoord is beloofd voor de komende twee weken'
        : `${due} antwoorden zijn beloofd voor de komende twee weken`
      : null,
    waiting > 0 ? (waiting === 1 ? 'één punt is nog niet samengebracht' : `${waiting} punten zijn nog niet samengebracht`) : null,
  ].filter((part) => part !== null)
  const text = parts.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
