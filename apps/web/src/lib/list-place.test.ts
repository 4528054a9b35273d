import { expect, test } from 'vitest'
import { place, placeText } from './list-place.ts'

test('a place in a list stands in the address and comes back as it was', () => {
  for (const at of [
    { name: 'leerkracht laren', id: '0197-a' },
    { name: '', id: '0197-b' },
  ])
    expect(place(placeText(at))).toEqual(at)
})

test('what is no place is left out', () => {
  for (const wrong of [undefined, 3, '', 'zonder', 'a~', 'a~b~c', `${'x'.repeat(201)}~b`]) expect(place(wrong)).toBeUndefined()
})
