import { describe, expect, test } from 'vitest'
import { dayFit, type WorksOn, weekdayOf } from './planning-day.ts'

const MONDAY = 1
const WEDNESDAY = 3
const FRIDAY = 5
const member = (name: string, days: number[] | null): WorksOn => ({ personId: name, name, days })
const names = (members: readonly WorksOn[]) => members.map(({ name }) => name)

describe('how a weekday suits the members', () => {
  test('names who does not work then, and the weekday on which fewest are away', () => {
    const members = [member('A', [1, 2, 3, 4]), member('B', [1, 2]), member('C', [2, 5]), member('D', null)]
    const fit = dayFit(FRIDAY, members)
    expect(names(fit.away)).toEqual(['A', 'B'])
    expect(fit).toMatchObject({ weekday: FRIDAY, told: 3, better: { weekday: 2, away: 0 } })
  })

  test('a weekday that is as good is not better', () => {
    expect(dayFit(MONDAY, [member('A', [1, 2])])).toMatchObject({ away: [], better: null })
    expect(dayFit(MONDAY, [member('A', [2]), member('B', [1])]).better).toBeNull()
  })

  test('of equal weekdays the nearest comes first, and of those the earlier', () => {
    expect(dayFit(FRIDAY, [member('A', [1, 2, 3, 4])]).better).toEqual({ weekday: 4, away: 0 })
    expect(dayFit(WEDNESDAY, [member('A', [2, 4])]).better).toEqual({ weekday: 2, away: 0 })
  })

  test('who does not tell their days is away on none', () => {
    expect(dayFit(MONDAY, [member('A', null), member('B', null)])).toEqual({ weekday: MONDAY, away: [], told: 0, better: null })
    expect(dayFit(MONDAY, [])).toEqual({ weekday: MONDAY, away: [], told: 0, better: null })
  })

  test('for a day in the weekend a day of the week is proposed, never the other way round', () => {
    expect(dayFit(6, [member('A', [5])]).better).toEqual({ weekday: 5, away: 0 })
    expect(dayFit(FRIDAY, [member('A', [6])]).better).toBeNull()
  })
})

test('a week begins on Monday', () => {
  expect([weekdayOf('2026-11-23'), weekdayOf('2026-11-29')]).toEqual([1, 7])
})
