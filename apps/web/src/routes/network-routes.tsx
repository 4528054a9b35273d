import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { networkSearch } from '../features/network/network-search.ts'
import { eventsSearch, mailSearch, organisationsSearch, timersSearch } from '../features/network/upkeep-search.ts'
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

export const mailQueueRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/mail',
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'MailQueueScreen'),
})

export const timersRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/timers',
  validateSearch: timersSearch,
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'TimersScreen'),
})

export const eventsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/gebeurtenissen',
  validateSearch: eventsSearch,
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'EventsScreen'),
})

export const organisationsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/organisaties',
  validateSearch: organisationsSearch,
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'OrganisationsScreen'),
})

export const networkSettingsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/netwerk',
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'SettingsScreen'),
})

export const packRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/inhoud',
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'PackScreen'),
})

export const openDataRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/open-gegevens',
  component: lazyRouteComponent(() => import('../features/network/upkeep-screens.ts'), 'OpenDataScreen'),
})
