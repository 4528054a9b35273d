import { expect, test } from 'vitest'
import { rightsDoc } from './rights-doc.ts'

test('says who may do what, and what asks for it', () => {
  const text = rightsDoc(
    [
      { path: 'cycles.rsvp', kind: 'mutation', right: 'eigen.komst', audit: null },
      { path: 'cycles.cancelOntmoeting', kind: 'mutation', right: 'ontmoeting.leiden', audit: null },
    ],
    [
      { method: 'GET', url: '/agenda/:token', right: 'agenda.lezen' },
      { method: 'GET', url: '/trpc/:path', right: 'per vraag' },
    ],
  )
  expect(text).toContain(
    '| een ontmoeting verzetten of afzeggen, de werkvorm kiezen, de klok bedienen, en vastleggen wie er waren | – | ja | ja | – | – | – |',
  )
  expect(text).toContain('| lessen zoeken en lezen | ja | ja |')
  expect(text).toContain('`cycles.cancelOntmoeting`')
  expect(text).toContain('| `GET /agenda/:token` | `agenda.lezen` |')
  expect(text).toContain('| `GET /trpc/:path` | elke vraag haar eigen |')
  expect(text).toMatch(/\| `eigen\.komst` \| [^|]+ \| `cycles\.rsvp` \|/)
})
