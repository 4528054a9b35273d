import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { EventDef } from '../events/define.ts'

/**
 * What stands in a log today must be readable for ever: each version of an event has one example that only ever gets company.
 * @param folder with a file `{name}.v{version}.json` for each, ending in a slash
 * @param events all exports of a room's `events`; what is no event is passed over
 */
export function describeEventFixtures(folder: URL, events: Record<string, unknown>): void {
  const definitions = Object.values(events).filter(isEvent)
  const file = (event: EventDef) => `${event.name}.v${event.version}.json`

  describe('events read as they were written', () => {
    test.each(definitions.map((event) => [event.name, event] as const))('%s', (_name, event) => {
      const golden: unknown = JSON.parse(readFileSync(new URL(file(event), folder), 'utf8'))
      expect(golden).toHaveProperty('data')
      // Just seen that it has data; the parse says whether that is right.
      expect(golden).toEqual({ type: event.type, data: event.data.parse((golden as { data: unknown }).data) })
    })

    test('each version has one example, and there is no other', () => {
      expect(readdirSync(folder).sort()).toEqual(definitions.map(file).sort())
    })
  })
}

function isEvent(value: unknown): value is EventDef {
  return typeof value === 'object' && value !== null && 'type' in value && 'summary' in value && 'data' in value
}
