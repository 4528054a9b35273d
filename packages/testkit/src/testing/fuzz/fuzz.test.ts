import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { around } from './around.ts'
import { fromSchema } from './from-schema.ts'

const pool = fc.constantFrom('een-id', 'nog-een-id')
const schema = z.object({
  id: z.string().min(1).max(60),
  day: z.iso.date(),
  minutes: z.int().min(15).max(480),
  kind: z.enum(['vraag', 'les']),
  note: z.string().trim().max(20).nullable(),
  more: z
    .array(z.object({ deep: z.boolean() }))
    .max(3)
    .optional(),
  answers: z.record(z.string().min(1).max(10), z.union([z.number(), z.literal('ja')])),
})

test('what is made from a schema is mostly taken by it, and what is made around it mostly not', () => {
  const taken = (values: unknown[]) => values.filter((value) => schema.safeParse(value).success).length / values.length
  const inside = fc.sample(fromSchema(schema, pool), { seed: 1, numRuns: 300 })
  const outside = fc.sample(around(fromSchema(schema, pool), pool), { seed: 1, numRuns: 300 })
  expect(taken(inside)).toBeGreaterThan(0.2)
  expect(taken(outside)).toBeGreaterThan(0.01)
  expect(taken(outside)).toBeLessThan(taken(inside))
})

test('a schema of a kind that nobody used before is not skipped in silence', () => {
  expect(() => fromSchema(z.date(), pool)).toThrow('no values for a schema of the kind date')
})

test('damage leaves the prototype of everything alone', () => {
  fc.sample(around(fromSchema(schema, pool), pool), { seed: 2, numRuns: 300 })
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.get({}, 'role')).toBeUndefined()
})
