import { expect, test } from 'vitest'
import { htmlFile, jsonFile } from './export-file.ts'
import { type PersonData, SECTIONS, type SectionKey } from './sections.ts'
import { showData } from './show.ts'

const nothing = Object.fromEntries(Object.keys(SECTIONS).map((key) => [key, []])) as unknown as PersonData
const data: PersonData = {
  ...nothing,
  profile: [{ name: 'Leerkracht <1>', email: 'leerkracht@school.example', functie: '', organisation: null, role: 'lid' }],
  attendance: [{ overleg: 'Regieteam', startsAt: '2026-01-13T08:30:00.000Z', rsvp: 'ja', replacedBy: null, attended: true }],
  audit: [{ hour: '2026-01-05T09', kind: 'rol.gewijzigd', mine: false }],
  preference: [{ cadence: 'month', weekday: 4, time: '08:00', atOnce: false, letters: true, complainedAt: null, nextAt: null }],
}
const shown = showData(data, { 'rol.gewijzigd': { nl: 'veranderde een rol' } })
const rowsOf = (key: SectionKey) => shown.find((one) => one.key === key)?.rows

test('reads as Dutch: moments here, yes and no, and a dash for nothing', () => {
  expect(rowsOf('profile')).toEqual([['Leerkracht <1>', 'leerkracht@school.example', '–', '–', 'lid']])
  expect(rowsOf('attendance')).toEqual([['Regieteam', '13 januari 2026 om 09:30', 'ja', '–', 'ja']])
  expect(rowsOf('audit')).toEqual([['5 januari 2026, tussen 9 en 10 uur', 'veranderde een rol', 'nee']])
  expect(rowsOf('preference')).toEqual([['elke maand', 'donderdag', '08:00', 'nee', 'ja', '–', '–']])
  expect(rowsOf('signals')).toEqual([])
})

test('the page says what stands nowhere too, and nothing in it can run', () => {
  const { name, text } = htmlFile({ network: 'Jeugd & Onderwijs', day: '2026-01-05', dayText: '5 januari 2026' }, shown)
  expect(name).toBe('mijn-gegevens-2026-01-05.html')
  expect(text).toContain('Leerkracht &lt;1&gt;')
  expect(text).toContain('Jeugd &amp; Onderwijs')
  expect(text).toContain('Hier staat niets.')
  expect(text).not.toMatch(/<script|https?:/)
})

test('the file for programs holds what the tables hold', () => {
  const { type, text } = jsonFile({ network: 'Jeugd', day: '2026-01-05' }, data, shown)
  expect(type).toBe('application/json')
  const parts: Array<{ key: string; rows: unknown }> = JSON.parse(text).parts
  expect(parts.map((part) => part.key)).toEqual(Object.keys(SECTIONS))
  expect(parts.find((part) => part.key === 'attendance')?.rows).toEqual(data.attendance)
})
