import { defineEvent, defineModule } from '@lerende/kernel'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { eventsDoc } from './events-doc.ts'

const Answered = defineEvent({
  room: 'proef',
  name: 'QuestionAnswered',
  version: 2,
  summary: 'A question got an answer.',
  data: z.object({
    questionId: z.string(),
    kind: z.enum(['besluit', 'verwezen']),
    answeredBy: z.string().nullable(),
    scores: z.array(z.number().int()),
    place: z.object({ overlegId: z.string(), niveau: z.string().optional() }),
    lines: z.array(z.object({ day: z.iso.date() })),
  }),
})
const Asked = defineEvent({ room: 'proef', name: 'QuestionAsked', version: 1, summary: 'Somebody asked.', data: z.object({}) })

test('every event is told with its fields, whatever the order in which a room names them', () => {
  const text = eventsDoc([defineModule({ name: 'proef', events: { Asked, Answered } }), defineModule({ name: 'leeg' })])
  expect(text).toBe(eventsDoc([defineModule({ name: 'proef', events: { Answered, Asked } })]))
  expect(text).toContain(`## proef

### QuestionAnswered, version 2

A question got an answer.

\`nl.lerendebeweging.proef.question-answered.v2\`

| field | type |
| --- | --- |
| \`questionId\` | text |
| \`kind\` | \`besluit\` or \`verwezen\` |
| \`answeredBy\` | text or nothing |
| \`scores\` | list of whole number |
| \`place.overlegId\` | text |
| \`place.niveau?\` | text |
| \`lines[].day\` | text (date) |

### QuestionAsked, version 1

Somebody asked.

\`nl.lerendebeweging.proef.question-asked.v1\`

No fields.
`)
})
