import type { EventDef } from '@lerende/kernel'
import { describeEventFixtures } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import * as events from './index.ts'

// The file exports event definitions and nothing else.
const definitions = Object.values<unknown>(events).map((event) => event as EventDef)

describeEventFixtures(new URL('./fixtures/', import.meta.url), events)

test('no event says who brought something in, or what was written', () => {
  for (const event of definitions) {
    const shape = JSON.stringify(Object.keys((event.data as unknown as { shape: object }).shape))
    expect(shape, event.name).not.toMatch(/person|author|pseudonym|text|remark|reason_text|note/i)
  }
})
