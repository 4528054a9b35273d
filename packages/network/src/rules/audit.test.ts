import { describe, expect, test } from 'vitest'
import { aboutOf, hourOf } from './audit.ts'

const id = '0b9f3c52-6a4e-4d0f-9d57-0b6f5f3f7a11'
const other = '5d2c1b7e-9a63-4a0e-8f51-6f2a9f1f3c22'

describe('what an entry says', () => {
  test('an hour on the clock here, without minutes, in winter and in summer', () => {
    expect(hourOf(Temporal.Instant.from('2026-01-05T08:59:59Z'))).toBe('2026-01-05T09')
    expect(hourOf(Temporal.Instant.from('2026-07-05T22:00:00Z'))).toBe('2026-07-06T00')
  })

  test('whom and where, by id, and nothing that somebody wrote', () => {
    expect(aboutOf({ personId: id, overlegId: other, reason: 'geheim' })).toEqual({ subjectPersonId: id, place: other })
    expect(aboutOf({ personId: 'een naam', roundId: 'een zin' })).toEqual({ subjectPersonId: null, place: null })
    expect(aboutOf(undefined)).toEqual({ subjectPersonId: null, place: null })
  })
})
