import { fromText, ZONE } from '@lerende/kernel'
import { type Fact, type PersonData, SECTIONS, type SectionKey, type ShownSection } from './sections.ts'

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE })
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const month = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })

const WEEKDAYS = ['', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']

/** What the tables call it, and what people call it. */
const WORDS: Readonly<Record<string, string>> = {
  coordinator: 'coördinator',
  usable: 'ja',
  partly: 'een beetje',
  no: 'nee',
  yes: 'ja',
  week: 'elke week',
  'two-weeks': 'elke twee weken',
  never: 'nooit',
  empty: 'er was niets te melden',
  sent: 'verstuurd',
  due: 'staat klaar',
  sending: 'gaat nu op weg',
  failed: 'niet gelukt',
  stopped: 'niet verstuurd: je adres werkt niet',
  gone: 'mail komt niet aan',
  soft: 'soms komt mail niet aan',
  digest: 'je overzicht',
  'sign-in': 'een link om in te loggen',
  invitation: 'een uitnodiging',
  replacement: 'in iemands plaats komen',
  'look-back': 'terugkijken op een ontmoeting',
  moved: 'een ontmoeting die is verzet',
  cancelled: 'een ontmoeting die niet doorgaat',
  answer: 'een antwoord van een overleg',
  review: 'of er echt iets veranderde',
  join: 'een uitnodiging om mee te doen',
  overdue: 'een antwoord dat uitblijft',
  'email-confirm': 'een nieuw mailadres',
  'email-changed': 'een mailadres dat veranderde',
  'still-there': 'of je nog meedoet',
  niemand: 'niemand',
  overleggen: 'wie met je in een overleg zit',
  netwerk: 'iedereen in het netwerk',
  'no-coordinator': 'een overleg zonder coördinator',
}

/** All of it as people read it; parts in which nothing stands are there too, so that one sees that. */
export function showData(data: PersonData, kinds: Readonly<Record<string, { nl: string }>>): ShownSection[] {
  // The keys of a constant are its names.
  return (Object.keys(SECTIONS) as SectionKey[]).map((key) => {
    const { title, why, fields } = SECTIONS[key]
    const names = Object.keys(fields)
    const show = (name: string, fact: Fact) =>
      key === 'audit' && name === 'kind' ? (kinds[String(fact)]?.nl ?? String(fact)) : showFact(name, fact)
    return {
      key,
      title,
      why,
      fields: Object.values(fields),
      rows: data[key].map((row) => names.map((name) => show(name, row[name] ?? null))),
    }
  })
}

/** One thing as people read it. */
function showFact(name: string, fact: Fact): string {
  if (fact === null || fact === '') return '–'
  if (typeof fact === 'boolean') return fact ? 'ja' : 'nee'
  if (name === 'weekday') return WEEKDAYS[Number(fact)] ?? String(fact)
  if (name === 'days')
    return String(fact)
      .split(', ')
      .map((one) => WEEKDAYS[Number(one)] ?? one)
      .join(', ')
  if (name === 'cadence' && fact === 'month') return 'elke maand'
  const text = String(fact)
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:/.test(text)) return moment.format(fromText(text).epochMilliseconds)
  if (/^\d{4}-\d\d-\d\dT\d\d$/.test(text))
    return `${showDay(text.slice(0, 10))}, tussen ${Number(text.slice(11))} en ${Number(text.slice(11)) + 1} uur`
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return showDay(text)
  if (/^\d{4}-\d\d$/.test(text)) return month.format(fromText(`${text}-01T00:00:00Z`).epochMilliseconds)
  return WORDS[text] ?? text
}

function showDay(text: string): string {
  return day.format(fromText(`${text}T00:00:00Z`).epochMilliseconds)
}
