import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { facilitateSearch } from '../features/followup/facilitate-search.ts'
import { followUpSearch } from '../features/followup/follow-up-search.ts'
import { verdictSearch } from '../features/followup/verdict-search.ts'
import { insideRoute, rootRoute } from './root-route.tsx'

export const myInputRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/mijn-inbreng',
  component: lazyRouteComponent(() => import('../features/followup/my-input-screen.tsx'), 'MyInputScreen'),
})

export const raiseRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/mijn-inbreng/nieuw',
  component: lazyRouteComponent(() => import('../features/followup/raise-screen.tsx'), 'RaiseScreen'),
})

export const contributionRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/mijn-inbreng/$signalId',
  component: lazyRouteComponent(() => import('../features/followup/contribution-screen.tsx'), 'ContributionScreen'),
})

export const facilitateListRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/begeleiden',
  component: lazyRouteComponent(() => import('../features/followup/facilitate-list-screen.tsx'), 'FacilitateListScreen'),
})

export const facilitateRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/begeleiden/$roundId',
  validateSearch: facilitateSearch,
  component: lazyRouteComponent(() => import('../features/followup/facilitate-screen.tsx'), 'FacilitateScreen'),
})

export const bundleRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/onderwerp/$bundleId',
  component: lazyRouteComponent(() => import('../features/followup/bundle-screen.tsx'), 'BundleScreen'),
})

export const dotsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/ronde/$roundId/stippen',
  component: lazyRouteComponent(() => import('../features/followup/dots-screen.tsx'), 'DotsScreen'),
})

/** What happens with everything that was brought in, across overleggen. */
export const followUpRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/opvolging',
  validateSearch: followUpSearch,
  component: lazyRouteComponent(() => import('../features/followup/follow-up-screen.tsx'), 'FollowUpScreen'),
})

// Outside the sign-in: the link in a mail says whose verdict it is.
export const verdictLinkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oordeel/$token',
  validateSearch: verdictSearch,
  component: lazyRouteComponent(() => import('../features/followup/verdict-link-screen.tsx'), 'VerdictLinkScreen'),
})
