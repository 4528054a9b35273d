import { expect, test } from 'vitest'
import { byQuarter } from './course.ts'
import { sentenceOf } from './words.ts'

const about = { group: 'Regieteam', title: 'Samen' }
const point = (until: string, mean: number) => ({ from: until, until, contributors: 30, n: 60, mean, spread: 0.7, margin: 0 })
const told = (...points: Array<ReturnType<typeof point>>) => sentenceOf(byQuarter(points), about)

test('a picture is said in one sentence', () => {
  expect(told(point('2025-02-10', 3.3), point('2026-02-10', 3.4))).toBe(
    'Regieteam: ‘Samen’ bleef ongeveer gelijk. Het was 3,4 in jan–mrt 2026, na 3,3 in jan–mrt 2025.',
  )
  // Few answers: what they cannot show is not the same as nothing.
  expect(sentenceOf(byQuarter([{ ...point('2025-02-10', 2.4), n: 5 }, point('2026-02-10', 3.1)]), about)).toBe(
    'Regieteam: of ‘Samen’ anders werd, is nog niet te zeggen. Het was 3,1 in jan–mrt 2026, na 2,4 in jan–mrt 2025, maar dat kan toeval zijn.',
  )
  expect(told(point('2025-02-10', 3), point('2026-05-10', 4))).toBe(
    'Regieteam: ‘Samen’ ging duidelijk omhoog. Het was 4,0 in apr–jun 2026, na 3,0 in jan–mrt 2025.',
  )
  expect(told(point('2025-02-10', 4), point('2026-05-10', 3))).toContain('ging duidelijk omlaag')
  expect(told(point('2025-02-10', 4))).toBe('Regieteam: ‘Samen’ was 4,0 van de 5 in jan–mrt 2025. Dat is de eerste meting.')
  expect(told()).toBe('Hierover zijn nog niet genoeg antwoorden.')
})
