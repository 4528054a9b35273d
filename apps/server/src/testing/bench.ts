/** What measuring from outside needs: a server with the demo, a browser, and people who are signed in. */
export { openBrowser } from './browser.ts'
export { visitorsOf } from './screens/people.ts'
export { findPlaces } from './screens/places.ts'
export { spawnServer } from './server-process.ts'
