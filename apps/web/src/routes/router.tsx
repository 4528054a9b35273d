import { createRouter } from '@tanstack/react-router'
import { FailedScreen, NotFoundScreen } from '../features/network/closed-doors.tsx'
import { forgetMe } from '../lib/session.ts'
import { onSignedOut } from '../lib/trpc.ts'
import { Loading } from '../ui/feedback.tsx'
import { werkvormenRoute, werkvormRoute } from './content-routes.tsx'
import {
  answerRoute,
  checkInRoute,
  membersRoute,
  ontmoetingRoute,
  overleggenRoute,
  overlegRoute,
  rhythmRoute,
  roomRoute,
  roundRoute,
  yearRoute,
} from './cycles-routes.tsx'
import { mailboxRoute, settingsRoute, stopRoute } from './digests-routes.tsx'
import {
  bundleRoute,
  contributionRoute,
  dotsRoute,
  facilitateListRoute,
  facilitateRoute,
  followUpRoute,
  myInputRoute,
  raiseRoute,
  verdictLinkRoute,
} from './followup-routes.tsx'
import { accountRoute, enterRoute, organisationRoute, providersRoute, signInRoute } from './identity-routes.tsx'
import { compassRoute } from './insight-routes.tsx'
import { inviteRoute, joinRoute, networkInviteRoute } from './invitations-routes.tsx'
import { leertrajectenRoute, leertrajectRoute, lessonRoute, lessonsRoute, rodeLijnenRoute, rodeLijnRoute } from './lessons-routes.tsx'
import {
  beheerRoute,
  eventsRoute,
  healthRoute,
  mailQueueRoute,
  networkOrganisationRoute,
  networkRoute,
  networkSettingsRoute,
  openDataRoute,
  organisationsRoute,
  packRoute,
  personRoute,
  reachRoute,
  timersRoute,
} from './network-routes.tsx'
import { auditRoute, confirmEmailRoute, leaveRoute, leftRoute, myDataRoute, peopleRoute, privacyRoute } from './privacy-routes.tsx'
import { reflectionFormRoute, reflectRoute } from './reflections-routes.tsx'
import { roundReportRoute, yearReportRoute } from './reports-routes.tsx'
import { insideRoute, rootRoute } from './root-route.tsx'
import { startRoute, styleGuideRoute } from './start-route.tsx'

const routeTree = rootRoute.addChildren([
  signInRoute,
  enterRoute,
  organisationRoute,
  joinRoute,
  mailboxRoute,
  stopRoute,
  verdictLinkRoute,
  answerRoute,
  confirmEmailRoute,
  privacyRoute,
  leftRoute,
  styleGuideRoute,
  insideRoute.addChildren([
    startRoute,
    reflectRoute,
    reflectionFormRoute,
    yearRoute,
    overleggenRoute,
    overlegRoute,
    rhythmRoute,
    membersRoute,
    inviteRoute,
    roundRoute,
    ontmoetingRoute,
    roomRoute,
    checkInRoute,
    lessonsRoute,
    lessonRoute,
    rodeLijnenRoute,
    rodeLijnRoute,
    leertrajectenRoute,
    leertrajectRoute,
    werkvormenRoute,
    werkvormRoute,
    myInputRoute,
    raiseRoute,
    contributionRoute,
    facilitateListRoute,
    facilitateRoute,
    bundleRoute,
    dotsRoute,
    roundReportRoute,
    yearReportRoute,
    followUpRoute,
    settingsRoute,
    myDataRoute,
    leaveRoute,
    compassRoute,
    networkRoute,
    personRoute,
    networkOrganisationRoute,
    reachRoute,
    beheerRoute,
    healthRoute,
    organisationsRoute,
    packRoute,
    networkSettingsRoute,
    mailQueueRoute,
    timersRoute,
    eventsRoute,
    openDataRoute,
    accountRoute,
    providersRoute,
    networkInviteRoute,
    peopleRoute,
    auditRoute,
  ]),
])

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotFoundScreen,
  defaultErrorComponent: FailedScreen,
  defaultPendingComponent: Loading,
})

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** without header, navigation and footer */
    bare?: boolean
  }
  interface Register {
    router: typeof router
  }
}

// After a change of page the reader starts at its heading, as after a page load; the first load is left alone.
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation === undefined || !pathChanged) return
  const start = document.querySelector('main h1') ?? document.querySelector('main')
  if (start instanceof HTMLElement) start.focus({ preventScroll: true })
})

onSignedOut(() => {
  forgetMe()
  if (router.state.location.pathname === '/inloggen') return
  void router.navigate({ to: '/inloggen', search: { naar: router.state.location.href } })
})

// What failed for want of a connection is tried again when there is one; a screen that is fine stays as it is.
window.addEventListener('online', () => {
  if (router.state.matches.some(({ status }) => status === 'error')) void router.invalidate()
})
