import { expect, test } from 'vitest'
import { z } from 'zod'
import { messagesOf } from './use-form.ts'

test('each field gets its first message, at the field that holds the deeper part', () => {
  const schema = z.object({
    title: z
      .string()
      .min(1, 'Geef het een naam.')
      .regex(/^[A-Z]/, 'Begin met een hoofdletter.'),
    needs: z.array(z.object({ text: z.string().min(1, 'Vul dit nog in.') })),
  })
  const issues = schema.safeParse({ title: '', needs: [{ text: 'ja' }, { text: '' }] }).error?.issues ?? []
  expect(messagesOf(issues)).toEqual({ title: 'Geef het een naam.', needs: 'Vul dit nog in.' })
})

test('a rule over several fields is about the form as a whole', () => {
  const schema = z.object({ a: z.string() }).refine(() => false, 'Vul minstens één vraag in.')
  expect(messagesOf(schema.safeParse({ a: '' }).error?.issues ?? [])).toEqual({ '': 'Vul minstens één vraag in.' })
})
