import { expect, test } from 'vitest'
import { organisationsOf } from './company.ts'

test('organisations come by name and not by size; who belongs to none comes last', () => {
  const from = (personId: string, organisationName: string | null) => ({ personId, organisationName })
  expect(organisationsOf([from('1', null), from('2', 'Youké'), from('3', 'Jeugdteam'), from('4', 'Youké')], 'los')).toEqual([
    { name: 'Jeugdteam', people: ['3'] },
    { name: 'Youké', people: ['2', '4'] },
    { name: 'los', people: ['1'] },
  ])
})
