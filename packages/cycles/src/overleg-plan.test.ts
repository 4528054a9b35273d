import { gooiEnVechtstreek, readPack } from '@lerende/content'
import { expect, test } from 'vitest'
import { gooiEnVechtstreekOverleggen } from './queries/overleg-plan.ts'
import { rhythmProblem } from './rules/rhythm.ts'

const plan = gooiEnVechtstreekOverleggen()

test('the plan has the three niveaus, and each overleg escalates to one above it that stands earlier', () => {
  expect(plan.map((one) => one.niveau)).toEqual(['bestuur', 'beleid', ...Array(5).fill('uitvoering')])
  const keys = plan.map((one) => one.key)
  for (const [i, one] of plan.entries()) {
    if (i === 0) expect(one.escalatesTo).toBeNull()
    else expect(keys.slice(0, i)).toContain(one.escalatesTo)
  }
})

test('every rhythm can be kept, in office hours, and starts on a day it names', () => {
  for (const one of plan) {
    expect([one.key, rhythmProblem(one)]).toEqual([one.key, null])
    expect(one.startsLocal.slice(11) >= '08:30' && one.startsLocal.slice(11) <= '16:00').toBe(true)
  }
})

test('every werkvorm is one of the content pack', async () => {
  const { items } = await readPack(gooiEnVechtstreek)
  for (const one of plan) expect(Object.keys(items.werkvorm)).toContain(one.werkvorm)
})
