import { oneOf, searchParams } from '../../lib/search-params.ts'

/** What the link in a mail already says: the button that was pressed there. */
export const verdictSearch = searchParams({ zeg: oneOf('ja', 'deels', 'nee') })
