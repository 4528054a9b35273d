import { allOverleggen, yearCalendar } from '@lerende/cycles'
import { answeredShare } from '@lerende/insight'
import { type Ctx, dayOf, fromText, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { findLessons } from '@lerende/lessons'
import { spreadsheet } from '@lerende/reports'
import type { OpenDataInput } from './inputs.ts'

export type Line = Record<string, string | number | null>

/** A quarter in which fewer points were due is left out: beside the screens, it could tell of one. */
const FLOOR = 10
const YEARS = 5

/** A file of what was gathered. */
export function fileOf({ what, format }: OpenDataInput, lines: readonly Line[], now: Temporal.Instant) {
  const day = dayOf(now)
  const name = `${what}-${day}.${format}`
  if (format === 'csv') return { name, type: 'text/csv', text: spreadsheet(rowsOf(lines)) }
  return { name, type: 'application/json', text: JSON.stringify({ what, day, lines }, null, 2) }
}

/** The next lines of what anybody may know of a network, after so many, and how many there are in all. */
export async function linesFrom(reader: Reader, ctx: Ctx, what: OpenDataInput['what'], skip: number): Promise<Lines> {
  return SOURCES[what](reader, ctx.scope, { now: ctx.clock.now(), skip })
}

/** The names of the columns, and each line below them; without lines there are no names to give. */
function rowsOf(lines: readonly Line[]) {
  const heads = Object.keys(lines[0] ?? {})
  return [heads, ...lines.map((line) => heads.map((head) => line[head] ?? null))]
}

interface Lines {
  lines: Line[]
  total: number
}

/** Gives all at once, or a part after `skip`. */
type Source = (reader: Reader, scope: NetworkScope, at: { now: Temporal.Instant; skip: number }) => Promise<Lines>

const PART = 200

const whole = (lines: Line[]): Lines => ({ lines, total: lines.length })

const SOURCES: Record<OpenDataInput['what'], Source> = {
  async overleggen(reader, scope) {
    return whole(
      (await allOverleggen(reader, scope)).map(({ name, niveau, rrule, durationMinutes }) => ({
        naam: name,
        niveau,
        ritme: rrule,
        minuten: durationMinutes,
      })),
    )
  },
  /**
   * What the year's rhythm shows everybody of each round whose ontmoeting was or would have been: when, and whether it went on. Not
   * how many came or brought something in: of one round those are few, and two rounds side by side would tell of one person.
   */
  async rondes(reader, scope, { now }) {
    const untilDay = dayOf(now)
    const fromDay = Temporal.PlainDate.from(untilDay).subtract({ years: YEARS }).toString()
    const { ontmoetingen, rounds, overleggen } = await yearCalendar(reader, scope, { fromDay, untilDay })
    const numberOf = new Map<string, number>(rounds.map(({ id, number }) => [id, number]))
    const overlegOf = new Map<string, { name: string; niveau: string }>(overleggen.map((one) => [one.id, one]))
    return whole(
      ontmoetingen.flatMap(({ overlegId, roundId, startsAt, status }) => {
        const overleg = overlegOf.get(overlegId)
        if (!overleg || status === 'gepland') return []
        const ronde = numberOf.get(roundId) ?? null
        return [{ overleg: overleg.name, niveau: overleg.niveau, ronde, dag: dayOf(fromText(startsAt)), ontmoeting: status }]
      }),
    )
  },
  async lessen(reader, scope, { skip }) {
    const { items, total } = await findLessons(reader, scope, { query: '', limit: PART, offset: skip })
    const lines = items.map(({ text, niveau, aard, kennisbron, traject, rooting, rootedOn, rodeLijnen }) => ({
      les: text,
      niveau,
      aard,
      kennisbron,
      leertraject: traject,
      hoe_ver: rooting,
      sinds: rootedOn,
      rode_lijnen: rodeLijnen.join(' '),
    }))
    return { lines, total }
  },
  async belofte(reader, scope, { now }) {
    const since = toText(now.subtract({ hours: 24 * 365 * YEARS }))
    const { trend } = await answeredShare(reader, scope, { now: toText(now), since })
    return whole(
      trend.flatMap(({ period, onTime, late, overdue, share }) => {
        const due = onTime + late + overdue
        if (due < FLOOR || share === null) return []
        return [{ kwartaal: period, op_tijd_procent: Math.round(share * 100) }]
      }),
    )
  },
}
