import { describe, expect, test } from 'vitest'
import { isPassing, problemOf } from './problem.ts'

describe('what a screen says about an error', () => {
  test('a refusal keeps the text, the code and the field that the server gave', () => {
    const error = { data: { httpStatus: 409, code: 'bundle.unanswered', text: 'Er zijn nog 2 punten open.', field: 'text' } }
    expect(problemOf(error)).toEqual({
      kind: 'refused',
      code: 'bundle.unanswered',
      text: 'Er zijn nog 2 punten open.',
      fields: { text: 'Er zijn nog 2 punten open.' },
    })
  })

  test('an input that does not fit tells so at each field', () => {
    const fields = { title: 'Vul dit nog in.', 'needs.0.text': 'Te lang.', 'needs.1.text': 'Vul dit nog in.' }
    const error = { data: { httpStatus: 400, code: 'input.invalid', text: 'Vul dit nog in.', field: 'title', fields } }
    expect(problemOf(error).fields).toEqual({ title: 'Vul dit nog in.', needs: 'Te lang.' })
  })

  test('a refusal about no field in particular is about the whole', () => {
    const error = { data: { httpStatus: 409, code: 'round.closed', text: 'De ronde is dicht.', field: null, fields: {} } }
    expect(problemOf(error).fields).toEqual({})
  })

  test.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'unknown'],
    [422, 'refused'],
    [500, 'broken'],
  ])('status %i is %s', (httpStatus, kind) => {
    expect(problemOf({ data: { httpStatus } }).kind).toBe(kind)
  })

  test.each([
    'Failed to fetch dynamically imported module: https://leren.example/assets/kompas-1.js',
    'error loading dynamically imported module: https://leren.example/assets/kompas-1.js',
    'Importing a module script failed.',
  ])('a part of the app that is gone is not a broken connection: %s', (message) => {
    expect(problemOf(new TypeError(message))).toMatchObject({ kind: 'broken', code: 'stale' })
  })

  test('no answer from the server is offline', () => {
    const failed = Object.assign(new Error('Failed to fetch'), { cause: new TypeError('Failed to fetch') })
    expect(problemOf(failed).kind).toBe('offline')
  })

  test('anything else never shows its own message', () => {
    const problem = problemOf(new Error('SQLITE_BUSY: database is locked'))
    expect(problem.kind).toBe('broken')
    expect(problem.text).not.toContain('SQLITE')
  })

  test('what may go well in a moment is told from what will not', () => {
    const answer = (httpStatus: number, code: string) => problemOf({ data: { httpStatus, code, text: 'Dat lukte niet.' } })
    expect([answer(429, 'http.too_many'), answer(503, 'http.busy'), problemOf(new TypeError('Failed to fetch'))].map(isPassing)).toEqual([
      true,
      true,
      true,
    ])
    expect([answer(404, 'verdict.link_invalid'), answer(409, 'answer.outdated'), answer(403, 'network.forbidden')].map(isPassing)).toEqual([
      false,
      false,
      false,
    ])
  })
})
