import { amount, type Block, decimal, type Report, text } from './report.ts'

/** Figures that leave the network are about at least so many people (shared/data: research output rule). */
export const MINIMUM_OUTSIDE = 10

export interface YearFacts {
  year: number
  networkName: string
  /** per quarter in which an answer was due; `total` counts what was due */
  share: ReadonlyArray<{ quarter: number; onTime: number; total: number }>
  /** rounds that closed and gatherings that were held, per niveau from bestuur to uitvoering */
  niveaus: ReadonlyArray<{ niveau: string; rounds: number; gatherings: number; cancelled: number }>
  decisions: { made: number; parked: number; referred: number }
  /** what was said at the review dates of this year, all together; null below ten people */
  changed: { yes: number; partly: number; no: number } | null
  lessons: ReadonlyArray<{ rooting: string; n: number }>
  learned: number
  /** per uitgangspunt and quarter; groups under ten are left out before */
  compass: ReadonlyArray<{ title: string; quarters: ReadonlyArray<{ quarter: number; mean: number; margin: number }> }>
  /** quarters and uitgangspunten that were left out because they were about too few people */
  leftOut: boolean
}

const GOAL = 0.95
const percent = (part: number, whole: number): string => `${Math.floor((part / whole) * 100)}%`

/** What the network did with what people brought in, in one calendar year: to account for it outside. */
export function yearReport(facts: YearFacts): Report {
  const { year, networkName } = facts
  return {
    name: `jaarverslag-${year}`,
    title: `Jaarverslag ${year} van ${networkName}`,
    lead: 'Wat er met de inbreng van mensen gebeurde. Cijfers over minder dan tien mensen staan er niet in.',
    parts: [
      { title: 'Houden we onze belofte?', blocks: shareBlocks(facts) },
      { title: 'Rondes en ontmoetingen', blocks: roundBlocks(facts) },
      { title: 'Besluiten', blocks: decisionBlocks(facts) },
      { title: 'Lessen', blocks: lessonBlocks(facts) },
      { title: 'De grondhouding', blocks: compassBlocks(facts) },
    ],
  }
}

function shareBlocks({ share }: YearFacts): Block[] {
  const total = share.reduce((sum, one) => sum + one.total, 0)
  if (total === 0) return [text('Er hoefde in dit jaar nog niets beantwoord te zijn.')]
  const onTime = share.reduce((sum, one) => sum + one.onTime, 0)
  const kept = onTime / total >= GOAL
  return [
    text(
      `Van de ${amount(total, 'punt', 'punten')} kreeg ${percent(onTime, total)} op tijd antwoord. We beloven 95%. ${kept ? 'Dat is gelukt.' : 'Dat is niet gelukt.'}`,
    ),
    {
      kind: 'table',
      caption: 'Op tijd beantwoord, per kwartaal',
      head: ['Kwartaal', 'Op tijd', 'Beloofd', 'Deel'],
      rows: share.map((one) => [
        `Kwartaal ${one.quarter}`,
        String(one.onTime),
        String(one.total),
        one.total === 0 ? '–' : percent(one.onTime, one.total),
      ]),
    },
  ]
}

function roundBlocks({ niveaus }: YearFacts): Block[] {
  return [
    {
      kind: 'table',
      caption: 'Rondes en ontmoetingen, per niveau',
      head: ['Niveau', 'Rondes afgerond', 'Ontmoetingen gehouden', 'Ging niet door'],
      rows: niveaus.map((one) => [one.niveau, String(one.rounds), String(one.gatherings), String(one.cancelled)]),
    },
  ]
}

function decisionBlocks({ decisions, changed }: YearFacts): Block[] {
  const { made, parked, referred } = decisions
  return [
    text(
      `Er ${made === 1 ? 'is' : 'zijn'} ${amount(made, 'besluit', 'besluiten')} genomen. ${amount(parked, 'onderwerp bleef', 'onderwerpen bleven')} even liggen, met een reden en een dag. ${amount(referred, 'onderwerp is', 'onderwerpen zijn')} verwezen.`,
    ),
    text(
      changed
        ? `Op de vraag of het echt anders werd, zeiden mensen: ja ${changed.yes}, deels ${changed.partly}, nee ${changed.no}.`
        : 'Op de vraag of het echt anders werd, antwoordden minder dan tien mensen. Dan laten we geen cijfers zien.',
    ),
  ]
}

function lessonBlocks({ lessons, learned }: YearFacts): Block[] {
  return [
    text(`Uit antwoorden ${learned === 1 ? 'kwam' : 'kwamen'} dit jaar ${amount(learned, 'les', 'lessen')} voort.`),
    {
      kind: 'table',
      caption: 'Hoe ver alle lessen nu zijn',
      head: ['Hoe ver', 'Lessen'],
      rows: lessons.map((one) => [one.rooting, String(one.n)]),
    },
  ]
}

function compassBlocks({ compass, leftOut }: YearFacts): Block[] {
  const note = leftOut ? [text('Wat over minder dan tien mensen ging, is weggelaten, ook uit de gemiddelden.')] : []
  if (compass.length === 0) return [text('Er zijn nog niet genoeg antwoorden om te laten zien.'), ...note]
  return [
    text('Wat mensen zelf zien van de grondhouding, van 1 tot 5, met de marge. Het is een kompas, geen ranglijst.'),
    {
      kind: 'table',
      caption: 'Gemiddelde per uitgangspunt en kwartaal',
      head: ['Uitgangspunt', 'Kwartaal 1', 'Kwartaal 2', 'Kwartaal 3', 'Kwartaal 4'],
      rows: compass.map(({ title, quarters }) => [
        title,
        ...[1, 2, 3, 4].map((quarter) => {
          const found = quarters.find((one) => one.quarter === quarter)
          return found ? `${decimal(found.mean)} (± ${decimal(found.margin)})` : '–'
        }),
      ]),
    },
    ...note,
  ]
}
