import { browseLog, type House, type NetworkScope, toText, ZONE } from '@lerende/kernel'
import { peopleByIds } from '@lerende/network'
import type { EventsInput } from './inputs.ts'

const PAGE = 50

/** Streams of what sealed people bring in: also what others did there could be laid beside it. */
const SEALED_STREAMS = ['reflection/', 'signal/']

/**
 * A page of envelopes. Told by the hour, and within it in no order, as the audit log is: whoever leads an overleg brings things
 * in too, and what they did within the minute could be laid beside that.
 */
export async function eventsPage(house: House, scope: NetworkScope, input: EventsInput) {
  const names = new Map(
    house.modules.flatMap((module) => Object.values(module.events ?? {})).map(({ type, room, name }) => [type, `${room}: ${name}`]),
  )
  const day = input.day === null ? null : Temporal.PlainDate.from(input.day)
  const rows = await browseLog(house.read, scope, SEALED_STREAMS, {
    type: input.type,
    stream: input.stream === '' ? null : input.stream,
    from: day && startOf(day),
    until: day && startOf(day.add({ days: 1 })),
    after: input.after,
    limit: PAGE + 1,
  })
  const page = rows.slice(0, PAGE)
  const people = await peopleByIds(house.read, scope, [...new Set(page.flatMap(({ actor }) => personOf(actor) ?? []))])
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return {
    types: [...names].map(([type, name]) => ({ type, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    events: page
      .map(({ time, ...row }) => ({
        ...row,
        name: names.get(row.type) ?? row.type,
        hour: `${time.slice(0, 13)}:00:00Z`,
        actorName: nameOf.get(personOf(row.actor) ?? '') ?? null,
      }))
      .sort((a, b) => (a.hour === b.hour ? (a.id < b.id ? -1 : 1) : a.hour > b.hour ? -1 : 1)),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

function startOf(day: Temporal.PlainDate): string {
  return toText(day.toZonedDateTime(ZONE).toInstant())
}

function personOf(actor: string): string | null {
  return actor.startsWith('person/') ? actor.slice('person/'.length) : null
}
