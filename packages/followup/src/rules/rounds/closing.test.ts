import { expect, test } from 'vitest'
import { carryReasonFor, checkClosing, takesAgenda, unanswered } from './closing.ts'

test('a round with a discussed and unanswered bundle does not close, and says how many', () => {
  const bundles = [{ status: 'besproken' }, { status: 'beantwoord' }, { status: 'besproken' }, { status: 'gebundeld' }] as const
  expect(unanswered(bundles)).toHaveLength(2)
  expect(() => checkClosing('terugkoppelen', bundles)).toThrow(expect.objectContaining({ code: 'round.unanswered', params: { n: 2 } }))
  expect(() => checkClosing('terugkoppelen', [{ status: 'beantwoord' }, { status: 'gebundeld' }])).not.toThrow()
})

test('a round closes once, and not before its feedback began', () => {
  expect(() => checkClosing('afgerond', [])).toThrow('round.already_closed')
  for (const phase of ['gepland', 'ophalen', 'agenderen', 'ontmoeten', 'reflecteren'] as const) {
    expect(() => checkClosing(phase, [])).toThrow('round.too_early')
  }
})

test('the agenda is open until the ontmoeting is over', () => {
  const phases = ['gepland', 'ophalen', 'agenderen', 'ontmoeten', 'reflecteren', 'terugkoppelen', 'afgerond'] as const
  expect(phases.filter(takesAgenda)).toEqual(['gepland', 'ophalen', 'agenderen', 'ontmoeten'])
})

test('what moves on says why', () => {
  expect(carryReasonFor('geagendeerd', false)).toBe('niet-besproken')
  expect(carryReasonFor('gebundeld', false)).toBe('niet-geagendeerd')
  expect(carryReasonFor('geagendeerd', true)).toBe('geannuleerd')
})
