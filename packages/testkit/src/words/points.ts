import type { Les } from '@lerende/content/inputs'
import type { SignalInput } from '@lerende/followup/inputs'
import type { LessonFromBundleInput } from '@lerende/lessons/inputs'
import themes from '../../data/themes.json' with { type: 'json' }

type Kind = SignalInput['kind']
type Niveau = NonNullable<SignalInput['fromNiveau']>

/** What people could bring in about one subject, and what an overleg could do with it. */
export interface Subject {
  key: string
  /** keys of lessons and findings of the content pack that stand behind it */
  about: readonly string[]
  title: string
  kind: Kind
  needed: string | null
  fromNiveau: Niveau | null
  /** the same point in the words of different people */
  texts: readonly string[]
  decision: string
  answer: string
  lesson: Pick<LessonFromBundleInput, 'text' | 'aard' | 'kennisbron' | 'traject' | 'uitgangspunten'> | null
}

/** Subjects that come back in many people's words, written by hand after the pack's lessons and findings. */
// The file is ours and fits; a test compares it with the schemas of the rooms.
export const THEMES = themes as readonly Subject[]

const SAID_BY: Record<string, { kind: Kind; before: readonly string[]; decision: string; answer: string }> = {
  'werkt-goed': {
    kind: 'succes',
    before: ['Dit werkte bij ons: ', 'Om te delen met de anderen: ', 'Hier werd ik blij van: '],
    decision: 'We delen dit in de volgende ontmoeting en vragen wie het ook wil proberen.',
    answer: 'Dank dat je dit deelt. We laten het in de volgende ontmoeting terugkomen, zodat anderen het ook kunnen proberen.',
  },
  'kan-beter': {
    kind: 'les',
    before: ['Dit deden we niet en dat hadden we wel moeten doen: ', 'De volgende keer: '],
    decision: 'We nemen dit op in onze manier van werken en kijken over een kwartaal of het gewoon is.',
    answer: 'We nemen dit over in hoe we werken. Over een paar maanden vragen we je of je er iets van merkt.',
  },
  randvoorwaarde: {
    kind: 'vraag',
    before: ['Wie kan dit regelen? ', 'Dit is nodig en is er nog niet: '],
    decision: 'We maken hier tijd en iemand voor vrij. De coördinator komt er in de volgende ronde op terug.',
    answer:
      'Je hebt gelijk dat dit eerst geregeld moet zijn. Er is nu iemand die het oppakt, en in de volgende ronde hoor je hoe ver het is.',
  },
  uitdaging: {
    kind: 'knelpunt',
    before: ['Hier lopen wij tegenaan: ', 'Dit schuurt bij ons: '],
    decision: 'We zoeken uit hoe vaak dit speelt en wie er iets aan kan doen.',
    answer: 'We herkennen dit. Het lukt niet in één keer, maar we zijn begonnen met de plek waar het het meest speelt.',
  },
}

/** One subject for each lesson of the pack, in the pack's own words. */
export function lessonSubjects(lessons: readonly Les[]): Subject[] {
  return lessons.flatMap((les) => {
    const said = SAID_BY[les.aard]
    if (!said) return []
    const asks = said.kind === 'vraag' || said.kind === 'knelpunt'
    return {
      key: les.sleutel,
      about: [les.sleutel],
      title: shorten(les.tekst),
      kind: said.kind,
      needed: asks ? 'Een afspraak waar we met elkaar op kunnen rekenen.' : null,
      fromNiveau: asks ? les.niveau : null,
      texts: said.before.map((before) => `${before}${les.tekst}`),
      decision: said.decision,
      answer: said.answer,
      lesson: null,
    }
  })
}

/** A title of a few words, cut at a word, which shows. */
export function shorten(text: string): string {
  const words = text.replace(/[.;:?!].*$/s, '').split(/\s+/)
  let title = ''
  for (const word of words) {
    if (title && title.length + word.length > 60) return `${title} …`
    title = title ? `${title} ${word}` : word
  }
  return title.length >= 3 ? title : text.slice(0, 60)
}

/** What can be answered when nothing was written for a subject. */
export const PARKED_BECAUSE = 'Dit willen we goed doen en daar is nu geen ruimte voor. We pakken het na de eerste drukte weer op.'
export const PARKED_ANSWER =
  'We doen hier nu nog niets mee, omdat er te veel tegelijk loopt. Het komt vanzelf terug op de agenda, de dag staat erbij.'
export const REFERRED_TO: ReadonlyArray<{ to: string; reason: string; answer: string }> = [
  {
    to: 'Team Aanpak Wachttijden',
    reason: 'Zij zijn hier al mee bezig en hebben de aanbieders aan tafel.',
    answer: 'Het Team Aanpak Wachttijden is hier al mee bezig en neemt jouw punt mee. Wij blijven volgen wat ervan komt.',
  },
  {
    to: 'Regionaal Expertteam',
    reason: 'Dit gaat over situaties die het expertteam vaker ziet.',
    answer: 'We hebben dit voorgelegd aan het Regionaal Expertteam. Zij komen er bij ons op terug, en dan hoor jij het ook.',
  },
]
export const ESCALATED_BECAUSE = 'Dit speelt op meer plekken en wij kunnen het niet zelf besluiten.'
export const REFERRED_BACK_WITH =
  'Probeer het eerst een ronde zelf, met de ruimte die jullie hebben. Laat weten wat er nodig is als het niet lukt.'
