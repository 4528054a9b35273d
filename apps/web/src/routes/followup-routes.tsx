import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute } from './root-route.tsx'

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
