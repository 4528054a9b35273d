import { expect, test } from 'vitest'
import { checkInOpens, wasThere } from './check-in.ts'

const person = (name: string, rsvp: string | null, attended: boolean | null) => ({ name, rsvp, attended })
const names = (...people: ReturnType<typeof person>[]) => wasThere(people).map(({ name }) => name)

test('people can say that they are there an hour before the start', () => {
  expect(checkInOpens(Temporal.Instant.from('2026-03-12T13:00:00Z')).toString()).toBe('2026-03-12T12:00:00Z')
})

test('without a list, who checked in was there and who said yes too', () => {
  expect(names(person('a', 'ja', null), person('b', 'nee', true), person('c', null, true), person('d', 'misschien', null))).toEqual([
    'a',
    'b',
    'c',
  ])
})

test('a list that names who was not there counts, also for who said yes and is not on it', () => {
  expect(names(person('a', 'ja', false), person('b', null, true), person('c', 'ja', null))).toEqual(['b'])
})
