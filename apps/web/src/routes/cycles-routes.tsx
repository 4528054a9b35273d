import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { ontmoetingSearch, roomSearch } from '../features/cycles/ontmoeting-search.ts'
import { yearSearch } from '../features/cycles/year-search.ts'
import { insideRoute, rootRoute } from './root-route.tsx'

export const yearRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/jaarritme',
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import('../features/cycles/year-screen.tsx'), 'YearScreen'),
})

export const overleggenRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen',
  component: lazyRouteComponent(() => import('../features/cycles/overleggen-screen.tsx'), 'OverleggenScreen'),
})

export const overlegRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen/$overlegId',
  component: lazyRouteComponent(() => import('../features/cycles/overleg-screen.tsx'), 'OverlegScreen'),
})

export const rhythmRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen/$overlegId/ritme',
  component: lazyRouteComponent(() => import('../features/cycles/rhythm-screen.tsx'), 'RhythmScreen'),
})

export const membersRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen/$overlegId/leden',
  component: lazyRouteComponent(() => import('../features/cycles/members-screen.tsx'), 'MembersScreen'),
})

export const roundRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ronde/$roundId',
  component: lazyRouteComponent(() => import('../features/cycles/round-screen.tsx'), 'RoundScreen'),
})

export const ontmoetingRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ontmoeting/$ontmoetingId',
  validateSearch: ontmoetingSearch,
  component: lazyRouteComponent(() => import('../features/cycles/ontmoeting-screen.tsx'), 'OntmoetingScreen'),
})

/** The link in an invitation, outside the sign-in. */
export const answerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/komst/$token',
  component: lazyRouteComponent(() => import('../features/cycles/answer-screen.tsx'), 'AnswerScreen'),
})

/** The link in the mail that asks which moment suits, outside the sign-in. */
export const dateLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/datum/$token',
  component: lazyRouteComponent(() => import('../features/cycles/date-poll-screen.tsx'), 'DateLinkScreen'),
})

export const datePollRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen/$overlegId/datum',
  component: lazyRouteComponent(() => import('../features/cycles/date-poll-screen.tsx'), 'DatePollScreen'),
})

/** For the wall of the room: nothing of the app around it. */
export const roomRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ontmoeting/$ontmoetingId/scherm',
  validateSearch: roomSearch,
  staticData: { bare: true },
  component: lazyRouteComponent(() => import('../features/cycles/room-screen.tsx'), 'RoomScreen'),
})

/** Where the code in the room leads. */
export const checkInRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ontmoeting/$ontmoetingId/aanwezig',
  component: lazyRouteComponent(() => import('../features/cycles/check-in-screen.tsx'), 'CheckInScreen'),
})
