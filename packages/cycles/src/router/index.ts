import { mergeRouters } from '@lerende/network'
import { answerLinkRouter } from './answer-link.ts'
import { changesRouter } from './changes.ts'
import { directoryRouter } from './directory.ts'
import { feedRouter } from './feed.ts'
import { liveRouter } from './live.ts'
import { readingRouter } from './reading.ts'
import { standingRouter } from './standing.ts'
import { werkvormenRouter } from './werkvormen.ts'

export const cyclesRouter = mergeRouters(
  readingRouter,
  changesRouter,
  standingRouter,
  feedRouter,
  answerLinkRouter,
  liveRouter,
  werkvormenRouter,
  directoryRouter,
)
