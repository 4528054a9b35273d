import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networkSearch } from '../features/network/network-search.ts'
import { insideRoute } from './root-route.tsx'

export const beheerRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer',
  component: lazyRouteComponent(() => import('../features/network/beheer-screen.tsx'), 'BeheerScreen'),
})

export const healthRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/gezondheid',
  component: lazyRouteComponent(() => import('../features/network/health-screen.tsx'), 'HealthScreen'),
})

export const networkRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/netwerk',
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import('../features/network/network-screen.tsx'), 'NetworkScreen'),
})

export const personRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/netwerk/mensen/$personId',
  component: lazyRouteComponent(() => import('../features/network/person-screen.tsx'), 'PersonScreen'),
})

export const networkOrganisationRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/netwerk/organisaties/$organisationId',
  component: lazyRouteComponent(() => import('../features/network/organisation-screen.tsx'), 'OrganisationScreen'),
})

export const reachRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/netwerk/bereikbaar',
  component: lazyRouteComponent(() => import('../features/network/reach-screen.tsx'), 'ReachScreen'),
})
