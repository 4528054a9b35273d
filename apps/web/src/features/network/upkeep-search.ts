import { placeParam } from '../../lib/list-place.ts'
import { oneOf, searchParams, text, whole } from '../../lib/search-params.ts'

const page = whole(0, 100_000)

/** Which mail one looks at, and which page of it. */
export const mailSearch = searchParams({ stand: oneOf('due', 'sending', 'sent', 'failed', 'stopped'), blad: page })
/** Which kind of timer, and which page. */
export const timersSearch = searchParams({ soort: text(100), blad: page })
/** What is looked for among organisations, and after which one the page begins. */
export const organisationsSearch = searchParams({ zoek: text(), stand: oneOf('gestopt'), na: placeParam })
/** Kind, subject and day of events, and after which one the page begins. */
export const eventsSearch = searchParams({
  soort: text(200),
  over: text(100),
  // A day that is none finds nothing; the server says so.
  dag: text(10),
  na: text(100),
})
