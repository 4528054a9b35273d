import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { everybodySearch } from '../features/privacy/people-search.ts'
import { insideRoute, rootRoute } from './root-route.tsx'

export const myDataRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/mijn-gegevens',
  component: lazyRouteComponent(() => import('../features/privacy/my-data-screen.tsx'), 'MyDataScreen'),
})

export const leaveRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/mijn-gegevens/stoppen',
  component: lazyRouteComponent(() => import('../features/privacy/leave-screen.tsx'), 'LeaveScreen'),
})

export const leftRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/gestopt',
  component: lazyRouteComponent(() => import('../features/privacy/leave-screen.tsx'), 'LeftScreen'),
})

export const confirmEmailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mailadres/$token',
  component: lazyRouteComponent(() => import('../features/privacy/confirm-email-screen.tsx'), 'ConfirmEmailScreen'),
})

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('../features/privacy/privacy-screen.tsx'), 'PrivacyScreen'),
})

export const peopleRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/mensen',
  validateSearch: everybodySearch,
  component: lazyRouteComponent(() => import('../features/privacy/people-screen.tsx'), 'PeopleScreen'),
})

export const auditRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/controlelogboek',
  component: lazyRouteComponent(() => import('../features/privacy/audit-screen.tsx'), 'AuditScreen'),
})
