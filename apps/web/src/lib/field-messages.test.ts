import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { config, z } from 'zod'
import { setUpSchemas } from './field-messages.ts'

beforeAll(setUpSchemas)
afterAll(() => {
  config({ customError: undefined, jitless: false })
})

const messageOf = (schema: z.ZodType, value: unknown) => schema.safeParse(value).error?.issues[0]?.message

describe('what a field says', () => {
  test('in plain Dutch', () => {
    expect(messageOf(z.string().min(1), '')).toBe('Vul dit nog in.')
    expect(messageOf(z.string(), undefined)).toBe('Vul dit nog in.')
    expect(messageOf(z.string().min(10), 'kort')).toBe('Schrijf iets meer: minstens 10 tekens.')
    expect(messageOf(z.string().max(3), 'te lang')).toBe('Maak dit korter: hoogstens 3 tekens.')
    expect(messageOf(z.email(), 'naam')).toBe('Vul een heel mailadres in, zoals naam@organisatie.nl.')
    expect(messageOf(z.enum(['ja', 'nee']), 'misschien')).toBe('Kies een van de antwoorden.')
    expect(messageOf(z.array(z.string()).min(1), [])).toBe('Kies er minstens één.')
  })

  test('the message of a schema itself wins', () => {
    expect(messageOf(z.string().min(1, 'Schrijf op wat je zag.'), '')).toBe('Schrijf op wat je zag.')
  })
})
