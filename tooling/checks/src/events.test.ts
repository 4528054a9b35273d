import { expect, test } from 'vitest'
import { events } from './events.ts'
import { treeOf } from './tree.ts'

const definitions = `const room = 'mail'
const version = 1
export const MailSent = defineEvent({ room, version, name: 'MailSent', summary: 'A mail left.', data: z.object({ name: z.string() }) })
export const MailBounced = defineEvent({
  room,
  version: 2,
  name: 'MailBounced',
  summary: 'A mail came back.',
  data: z.object({}),
})
`
const source = 'packages/mail/src/events.ts'
const fixture = (key: string) => `packages/mail/src/events/fixtures/${key}.json`

test('is content when each version has its example', () => {
  const tree = treeOf({ [source]: definitions, [fixture('MailSent.v1')]: '{}', [fixture('MailBounced.v2')]: '{}' })
  expect(events.run(tree)).toEqual({ looked: 2, problems: [] })
})

test('asks for an example that is missing, also when an older version has one', () => {
  const tree = treeOf({ [source]: definitions, [fixture('MailSent.v1')]: '{}', [fixture('MailBounced.v1')]: '{}' })
  expect(events.run(tree).problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    expect.stringContaining(`${source} has no example of MailBounced.v2`),
    expect.stringContaining('MailBounced.v1.json is an example of an event version that is nowhere defined'),
  ])
})
