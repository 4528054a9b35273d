import { expect, test } from 'vitest'
import { judgeAddress } from './address.ts'
import { checkTimeZone, judgeClock } from './clock.ts'
import { judgeMigrations } from './database.ts'
import { judgeDisk } from './disk.ts'
import { judgeHolidays } from './holidays.ts'
import { judgeOutbox, judgeSmtp } from './mail.ts'
import { judgeProxy } from './proxy.ts'
import { judgeScheduler } from './scheduler.ts'
import { judgeStuck } from './stuck.ts'

const now = Temporal.Instant.from('2026-03-02T09:00:00Z')
const clock = { now, newestEvent: null, databaseAhead: 0, jumped: 0 }

test.each([
  [150, 'fout'],
  [900, 'let-op'],
  [20_000, 'ok'],
])('with %i MB free the disk is %s', (free, status) => {
  expect(judgeDisk(free).status).toBe(status)
})

test('a clock before the newest event is wrong, a drifting one asks for care', () => {
  expect(judgeClock({ ...clock, newestEvent: now.add({ minutes: 5 }) }).status).toBe('fout')
  expect(judgeClock({ ...clock, newestEvent: now.subtract({ hours: 1 }) }).status).toBe('ok')
  expect(judgeClock({ ...clock, databaseAhead: -90 }).status).toBe('let-op')
  expect(judgeClock({ ...clock, jumped: 3600 }).status).toBe('let-op')
})

test('the time zone is known, with both changes of the year', () => {
  expect(checkTimeZone(now)).toMatchObject({ status: 'ok', what: expect.stringMatching(/2026-03-29.*2026-10-25/) })
  expect(checkTimeZone(Temporal.Instant.from('2027-06-01T00:00:00Z'))).toMatchObject({
    what: expect.stringMatching(/2027-03-28.*2027-10-31/),
  })
})

test.each([
  [null, 'let-op'],
  [0.5, 'ok'],
  [5, 'let-op'],
  [60, 'fout'],
])('a scheduler last seen %s minutes ago is %s', (age, status) => {
  expect(judgeScheduler(age).status).toBe(status)
})

test('a database that is behind is wrong, one that is ahead asks for care', () => {
  expect(judgeMigrations(['a/001', 'a/002'], ['a/001'])).toMatchObject({ status: 'fout', todo: expect.stringContaining('npm start') })
  expect(judgeMigrations(['a/001'], ['a/001', 'a/002']).status).toBe('let-op')
  expect(judgeMigrations(['a/001'], ['a/001']).status).toBe('ok')
})

test('what is stuck is told, with how to go on', () => {
  expect(judgeStuck(0).status).toBe('ok')
  expect(judgeStuck(1)).toMatchObject({ status: 'fout', what: 'Er is 1 taak vastgelopen.' })
})

test('mails that leave need an address that works elsewhere', () => {
  expect(judgeAddress('http://localhost:3000', false).status).toBe('ok')
  expect(judgeAddress('http://localhost:3000', true).status).toBe('let-op')
  expect(judgeAddress('http://leren.example', true).status).toBe('let-op')
  expect(judgeAddress('https://leren.example', true).status).toBe('ok')
})

test('a mail server without encryption asks for care', () => {
  expect(judgeSmtp('mail.example:587', { offers: ['STARTTLS', 'SIZE 1000'], secure: false })).toMatchObject({
    status: 'ok',
    what: expect.stringContaining('SIZE 1000'),
  })
  expect(judgeSmtp('mail.example:465', { offers: ['AUTH PLAIN'], secure: true }).status).toBe('ok')
  expect(judgeSmtp('mail.example:25', { offers: ['8BITMIME'], secure: false }).status).toBe('let-op')
})

test('mails that wait too long are wrong, mails that were given up ask for care', () => {
  expect(judgeOutbox({ waiting: 0, failed: 0, waitedMinutes: 0 }).status).toBe('ok')
  expect(judgeOutbox({ waiting: 12, failed: 0, waitedMinutes: -600 }).status).toBe('ok')
  expect(judgeOutbox({ waiting: 12, failed: 0, waitedMinutes: 45 }).status).toBe('fout')
  expect(judgeOutbox({ waiting: 0, failed: 2, waitedMinutes: 0 }).status).toBe('let-op')
})

test.each([
  ['2026-03-02', 'ok'],
  ['2028-12-01', 'ok'],
  ['2029-04-01', 'let-op'],
  ['2030-09-01', 'fout'],
])('on %s, holidays known until September 2030 are %s', (today, status) => {
  expect(judgeHolidays(today, '2030-09-01').status).toBe(status)
})

test('a proxy that nobody named asks for care', () => {
  expect(judgeProxy('https://leren.example', [])).toMatchObject({ status: 'let-op', todo: expect.stringContaining('TRUST_PROXY') })
  expect(judgeProxy('https://leren.example', ['127.0.0.1']).status).toBe('ok')
  expect(judgeProxy('http://localhost:3000', []).status).toBe('ok')
})
