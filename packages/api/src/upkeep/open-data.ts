import { allOverleggen } from '@lerende/cycles'
import { answeredShare } from '@lerende/insight'
import { type Ctx, dayOf, type NetworkScope, type Reader, toText } from '@lerende/kernel'
import { findLessons } from '@lerende/lessons'
import { spreadsheet } from '@lerende/reports'
import type { OpenDataInput } from './inputs.ts'

type Line = Record<string, string | number | null>

/** A quarter in which fewer points were due is left out: beside the screens, it could tell of one. */
const FLOOR = 10
const YEARS = 5

/** A file of what anybody may know of a network. */
export async function openData(reader: Reader, ctx: Ctx, { what, format }: OpenDataInput) {
  const lines = await SOURCES[what](reader, ctx.scope, ctx.clock.now())
  const day = dayOf(ctx.clock.now())
  const name = `${what}-${day}.${format}`
  if (format === 'csv') return { name, type: 'text/csv', text: spreadsheet(rowsOf(lines)) }
  return { name, type: 'application/json', text: JSON.stringify({ what, day, lines }, null, 2) }
}

/** The names of the columns, and each line below them; without lines there are no names to give. */
function rowsOf(lines: readonly Line[]) {
  const heads = Object.keys(lines[0] ?? {})
  return [heads, ...lines.map((line) => heads.map((head) => line[head] ?? null))]
}

type Source = (reader: Reader, scope: NetworkScope, now: Temporal.Instant) => Promise<Line[]>

const SOURCES: Record<OpenDataInput['what'], Source> = {
  async overleggen(reader, scope) {
    return (await allOverleggen(reader, scope)).map(({ name, niveau, rrule, durationMinutes }) => ({
      naam: name,
      niveau,
      ritme: rrule,
      minuten: durationMinutes,
    }))
  },
  async lessen(reader, scope) {
    const lines: Line[] = []
    for (let offset = 0; ; offset += 200) {
      const { items, total } = await findLessons(reader, scope, { query: '', limit: 200, offset })
      lines.push(
        ...items.map(({ text, niveau, aard, kennisbron, traject, rooting, rootedOn, rodeLijnen }) => ({
          les: text,
          niveau,
          aard,
          kennisbron,
          leertraject: traject,
          hoe_ver: rooting,
          sinds: rootedOn,
          rode_lijnen: rodeLijnen.join(' '),
        })),
      )
      if (offset + 200 >= total) return lines
    }
  },
  async belofte(reader, scope, now) {
    const since = toText(now.subtract({ hours: 24 * 365 * YEARS }))
    const { trend } = await answeredShare(reader, scope, { now: toText(now), since })
    return trend.flatMap(({ period, onTime, late, overdue, share }) => {
      const due = onTime + late + overdue
      if (due < FLOOR || share === null) return []
      return [{ kwartaal: period, op_tijd_procent: Math.round(share * 100) }]
    })
  },
}
