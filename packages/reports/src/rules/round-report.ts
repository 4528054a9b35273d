import { amount, type Block, fileName, list, type Part, type Report, showDay, text } from './report.ts'

type Kind = 'besluit' | 'geparkeerd' | 'verwezen'

/** All that a member of the overleg may know of a round. Days are `YYYY-MM-DD`. */
export interface RoundFacts {
  overlegName: string
  number: number
  finished: boolean
  meeting: { day: string; place: string; status: 'gepland' | 'gehouden' | 'geannuleerd'; cancelReason: string | null } | null
  /** how many were there per organisation; null until it was recorded */
  present: ReadonlyArray<{ organisation: string; people: number }> | null
  /** points that came in, null below five; the kinds among them, then only */
  points: number | null
  kinds: readonly string[]
  handled: ReadonlyArray<{
    title: string
    /** null: it was on the agenda and went on to another time or place */
    decision: {
      kind: Kind
      text: string | null
      reason: string | null
      owner: string | null
      referredTo: string | null
      reviewDay: string | null
      returnDay: string | null
    } | null
    answer: { text: string; day: string; verdicts: { usable: number; partly: number; no: number } | null } | null
  }>
  movedOn: ReadonlyArray<{ title: string; kind: string }>
  reflections: ReadonlyArray<{ title: string; handedIn: number | null; invited: number }>
}

const KINDS: Record<string, string> = { knelpunt: 'knelpunten', vraag: 'vragen', les: 'lessen', succes: 'successen' }
const OUTCOMES: Record<Kind, string> = { besluit: 'Besluit', geparkeerd: 'Blijft even liggen', verwezen: 'Verwezen' }
const MOVED: Record<string, string> = {
  BundleCarriedOver: 'gaat mee naar de volgende ronde',
  BundleEscalated: 'ging omhoog naar het overleg erboven',
  BundleReferredBack: 'ging terug naar waar het begon',
  BundleReopened: 'ging opnieuw open, in een latere ronde',
  BundleScheduled: 'kwam op een andere agenda',
}

/** What a round brought: what came in, what was decided and why, and what people said of the answers. */
export function roundReport(facts: RoundFacts): Report {
  const { overlegName, number, meeting } = facts
  return {
    name: fileName(`verslag ${overlegName} ronde ${number}`),
    title: `Verslag van ronde ${number} van ${overlegName}`,
    lead: leadOf(facts),
    parts: [
      { title: 'De ontmoeting', blocks: meetingBlocks(facts) },
      { title: 'Wat er binnenkwam', blocks: pointBlocks(facts) },
      {
        title: 'Wat er is besproken en besloten',
        blocks: facts.handled.length === 0 ? [text('Er is niets besproken in deze ronde.')] : [],
        parts: facts.handled.map(handledPart),
      },
      ...(facts.movedOn.length === 0
        ? []
        : [
            {
              title: 'Wat verder ging',
              blocks: [list(facts.movedOn.map(({ title, kind }) => `${title}: ${MOVED[kind] ?? 'ging verder'}`))],
            },
          ]),
      ...(meeting && facts.reflections.some((one) => one.invited > 0)
        ? [{ title: 'Hoe mensen terugkeken', blocks: reflectionBlocks(facts) }]
        : []),
    ],
  }
}

function leadOf({ finished, meeting }: RoundFacts): string {
  const when = meeting ? ` rond de ontmoeting van ${showDay(meeting.day)}` : ''
  return finished ? `Deze ronde${when} is afgerond.` : `Deze ronde${when} loopt nog. Wat hieronder staat, kan nog veranderen.`
}

function meetingBlocks({ meeting, present }: RoundFacts): Block[] {
  if (!meeting) return [text('Deze ronde had geen ontmoeting.')]
  if (meeting.status === 'geannuleerd')
    return [text(`De ontmoeting ging niet door.${meeting.cancelReason ? ` De reden: ${meeting.cancelReason}` : ''}`)]
  const where = `${showDay(meeting.day)}, ${meeting.place}.`
  if (!present) return [text(where), text('Wie er waren, is niet vastgelegd.')]
  const people = present.reduce((sum, one) => sum + one.people, 0)
  return [
    text(
      `${where} Er ${people === 1 ? 'was' : 'waren'} ${amount(people, 'mens', 'mensen')} uit ${amount(present.length, 'organisatie', 'organisaties')}.`,
    ),
    {
      kind: 'table',
      caption: 'Wie er waren, per organisatie',
      head: ['Organisatie', 'Mensen'],
      rows: present.map((one) => [one.organisation, String(one.people)]),
    },
  ]
}

function pointBlocks({ points, kinds }: RoundFacts): Block[] {
  if (points === null) return [text('Er kwamen minder dan vijf punten binnen. Dan tellen we niet, zo blijft het veilig.')]
  const what = kinds.map((kind) => KINDS[kind] ?? kind)
  return [
    text(`Er kwamen ten minste ${points} punten binnen${what.length > 0 ? `: ${what.join(', ')}` : ''}. Wie ze inbracht is verzegeld.`),
  ]
}

function handledPart({ title, decision, answer }: RoundFacts['handled'][number]): Part {
  if (!decision) return { title, blocks: [text('Dit stond op de agenda en is nog niet beantwoord.')] }
  const facts: Array<[string, string | null]> = [
    ['Uitkomst', OUTCOMES[decision.kind]],
    ['Besluit', decision.text],
    ['Waarom', decision.reason],
    ['Wie het doet', decision.owner],
    ['Naar wie', decision.referredTo],
    ['We vragen of het anders is op', decision.reviewDay && showDay(decision.reviewDay)],
    ['Komt terug op', decision.returnDay && showDay(decision.returnDay)],
    ['Antwoord aan wie het inbracht', answer && `${answer.text} (${showDay(answer.day)})`],
    ['Wat inbrengers ervan vonden', answer && verdictsOf(answer.verdicts)],
  ]
  return {
    title,
    blocks: [{ kind: 'table', caption: title, head: ['Wat', 'Hoe'], rows: facts.flatMap(([what, how]) => (how ? [[what, how]] : [])) }],
  }
}

function verdictsOf(verdicts: { usable: number; partly: number; no: number } | null): string {
  if (!verdicts) return 'Nog geen vijf mensen zeiden wat ze ervan vonden. Dan laten we niets zien.'
  return `bruikbaar: ${verdicts.usable}, deels: ${verdicts.partly}, niet: ${verdicts.no}`
}

function reflectionBlocks({ reflections }: RoundFacts): Block[] {
  return [
    list(
      reflections
        .filter((one) => one.invited > 0)
        .map(({ title, handedIn, invited }) =>
          handedIn === null
            ? `${title}: minder dan vijf van de ${invited} mensen. Dan tellen we niet.`
            : `${title}: ten minste ${handedIn} van de ${invited} mensen.`,
        ),
    ),
  ]
}
