import { currentItem } from '@lerende/content'
import { compass } from '@lerende/insight'
import { dayOf, fromText, type NetworkScope, type Reader } from '@lerende/kernel'
import type { MailModel, MailSection } from '@lerende/mail'
import { letter, type Meeting, type To } from './letters.ts'
import { dayText, momentText } from './texts.ts'

/** What lies on the table of a board: on one page, so the rest is behind a link. */
export interface Preread {
  /** what an overleg below passed up to this round, and why */
  cameUp: Array<{ bundleId: string; title: string; from: string; reason: string | null }>
  /** what was discussed and has no answer yet, or is on the agenda now: what waits for a decision of theirs */
  open: Array<{ bundleId: string; title: string; dueAt: string; discussed: boolean }>
  /** the grondhouding of the whole network over half a year, beside the half year before; null where there are too few for a figure */
  course: Array<{ title: string; now: number; before: number | null }>
}

/** Items of a section that fit a page with the others. */
const MOST = 6
const MONTHS = 6

/** Reads what a pre-read tells. Nothing in it says who brought something in: titles, reasons and figures of at least five. */
export async function loadPreread(
  reader: Reader,
  scope: NetworkScope,
  of: { overlegId: string; roundId: string; now: string },
): Promise<Preread> {
  const bundles = await reader
    .selectFrom('bundle')
    .innerJoin('overleg', 'overleg.id', 'bundle.origin_overleg_id')
    .select(['bundle.id', 'bundle.title', 'bundle.status', 'bundle.due_at', 'bundle.round_id', 'bundle.origin_overleg_id', 'overleg.name'])
    .where('bundle.network_id', '=', scope.networkId)
    .where('bundle.overleg_id', '=', of.overlegId)
    .where('bundle.status', '<>', 'beantwoord')
    .orderBy('bundle.due_at')
    .orderBy('bundle.id')
    .execute()
  const above = bundles.filter((row) => row.origin_overleg_id !== of.overlegId && row.round_id === of.roundId)
  const reasons = await reasonsOf(
    reader,
    scope,
    above.map((row) => row.id),
  )
  return {
    cameUp: above.map((row) => ({ bundleId: row.id, title: row.title, from: row.name, reason: reasons.get(row.id) ?? null })),
    open: bundles
      .filter((row) => row.status === 'besproken' || (row.status === 'geagendeerd' && row.round_id === of.roundId))
      .map((row) => ({ bundleId: row.id, title: row.title, dueAt: row.due_at, discussed: row.status === 'besproken' })),
    course: await courseOf(reader, scope, dayOf(fromText(of.now))),
  }
}

/** Why each was passed up, as who did wrote it; the last time counts. */
async function reasonsOf(reader: Reader, scope: NetworkScope, bundleIds: readonly string[]): Promise<Map<string, string | null>> {
  if (bundleIds.length === 0) return new Map()
  const rows = await reader
    .selectFrom('course_line')
    .select(['bundle_id', 'note'])
    .where('network_id', '=', scope.networkId)
    .where('bundle_id', 'in', [...bundleIds])
    .where('kind', '=', 'BundleEscalated')
    .orderBy('seq')
    .execute()
  return new Map(rows.map((row) => [row.bundle_id, row.note]))
}

async function courseOf(reader: Reader, scope: NetworkScope, today: string): Promise<Preread['course']> {
  const grondhouding = await currentItem(reader, scope, 'grondhouding', 'grondhouding')
  if (!grondhouding) return []
  const back = (months: number) => Temporal.PlainDate.from(today).subtract({ months }).toString()
  const now = await compass(reader, scope, { from: back(MONTHS), until: today })
  const before = await compass(reader, scope, { from: back(2 * MONTHS), until: back(MONTHS) })
  const meanOf = (measures: typeof now, key: string) => measures.find(({ uitgangspunt }) => uitgangspunt === key)?.total.mean ?? null
  return grondhouding.data.uitgangspunten.flatMap(({ sleutel, titel }) => {
    const mean = meanOf(now, sleutel)
    return mean === null ? [] : [{ title: titel, now: mean, before: meanOf(before, sleutel) }]
  })
}

/** Whether there is anything to read: an agenda without anything on it is no reason to write. */
export function nothingToRead({ cameUp, open }: Preread): boolean {
  return cameUp.length + open.length === 0
}

/** The pre-read of a board: what came up and why, what waits for a decision, and how the grondhouding is doing. */
export function prereadLetter(to: To, meeting: Meeting, { cameUp, open, course }: Preread): MailModel {
  const { publicUrl } = to
  const subject = (id: string) => ({ label: 'Bekijk het onderwerp', url: `${publicUrl}/onderwerp/${id}` })
  const sections: MailSection[] = []
  if (cameUp.length > 0) {
    sections.push({
      title: 'Wat naar jullie toe kwam, en waarom',
      items: cameUp.slice(0, MOST).map((one) => ({
        label: `Van ${one.from}`,
        title: one.title,
        ...(one.reason ? { text: one.reason } : {}),
        link: subject(one.bundleId),
      })),
    })
  }
  const rest = open.filter(({ bundleId }) => !cameUp.some((one) => one.bundleId === bundleId))
  if (rest.length > 0) {
    sections.push({
      title: 'Waar een besluit op wacht',
      items: rest.slice(0, MOST).map((one) => ({
        title: one.title,
        note: one.discussed
          ? `Besproken, nog geen antwoord. Beloofd voor ${dayText(one.dueAt)}`
          : `Staat op de agenda. Antwoord beloofd voor ${dayText(one.dueAt)}`,
        link: subject(one.bundleId),
      })),
    })
  }
  if (course.length > 0) {
    sections.push({
      title: 'De grondhouding in het netwerk',
      intro: 'Wat mensen het afgelopen half jaar zagen, van 1 (nog niet) tot 5 (helemaal). Achter elk cijfer staan minstens vijf mensen.',
      items: course.map((one) => ({ title: one.title, text: courseText(one) })),
      more: { label: 'Bekijk het kompas', url: `${publicUrl}/kompas` },
    })
  }
  return letter(to, {
    preheader: `${momentText(meeting.startsAt)}, ${meeting.place}`,
    title: `Ter voorbereiding: ${meeting.overleg} op ${dayText(meeting.startsAt)}`,
    intro: `${meeting.overleg} is op ${momentText(meeting.startsAt)}, ${meeting.place}. Dit ligt er op tafel.`,
    sections,
    buttons: [{ label: 'Bekijk de ontmoeting', url: `${publicUrl}/ontmoeting/${meeting.ontmoetingId}` }],
  })
}

const figure = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

function courseText({ now, before }: Preread['course'][number]): string {
  const mean = `Gemiddeld ${figure.format(now)}`
  return before === null
    ? `${mean}. Van het half jaar ervoor zijn er te weinig antwoorden.`
    : `${mean}; het half jaar ervoor ${figure.format(before)}.`
}
