import { readdirSync, readFileSync } from 'node:fs'
import type { EventDef } from '@lerende/kernel'
import { expect, test } from 'vitest'
import * as events from './index.ts'

const folder = new URL('./fixtures/', import.meta.url)
const definitions: EventDef[] = Object.values<EventDef<never>>(events).map((event) => event as EventDef)

/** What stands in a log today must be readable for ever: a fixture changes only together with a new version. */
test.each(definitions.map((event) => [event.name, event] as const))('%s reads as it was written', (_name, event) => {
  const golden: unknown = JSON.parse(readFileSync(new URL(`${event.name}.v${event.version}.json`, folder), 'utf8'))
  expect(golden).toEqual({ type: event.type, data: event.data.parse((golden as { data: unknown }).data) })
})

test('there is one fixture for each event version, and no other', () => {
  expect(readdirSync(folder).sort()).toEqual(definitions.map((event) => `${event.name}.v${event.version}.json`).sort())
})

test('no event says who brought something in, or what was written', () => {
  for (const event of definitions) {
    const shape = JSON.stringify(Object.keys((event.data as unknown as { shape: object }).shape))
    expect(shape, event.name).not.toMatch(/person|author|pseudonym|text|remark|reason_text|note/i)
  }
})
