import { expect, test } from 'vitest'
import { webRoutes } from './routes.ts'
import { nameOf, SCREENS } from './screens.ts'

test('every route of the app has a line in the list of screens, and no line is for a route that went', () => {
  const routes = webRoutes().map(({ path }) => path)
  expect(routes.length).toBeGreaterThan(35)
  const listed = new Set(SCREENS.map(({ route }) => route))
  expect(routes.filter((path) => !listed.has(path))).toEqual([])
  expect([...listed].filter((path) => !routes.includes(path))).toEqual([])
})

test('no two screens have one name', () => {
  const names = SCREENS.map(nameOf)
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
})
