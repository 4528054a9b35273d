import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchParams, text } from '../lib/search-params.ts'
import { insideRoute, rootRoute } from './root-route.tsx'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: searchParams({ naar: text(2000) }),
  component: lazyRouteComponent(() => import('../features/identity/sign-in-screen.tsx'), 'SignInScreen'),
})

export const enterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aanmelden/$token',
  component: lazyRouteComponent(() => import('../features/identity/enter-screen.tsx'), 'EnterScreen'),
})

export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen/organisatie',
  component: lazyRouteComponent(() => import('../features/identity/organisation-screen.tsx'), 'OrganisationScreen'),
})

export const accountRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('../features/identity/account-screen.tsx'), 'AccountScreen'),
})

export const providersRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/inloggen',
  component: lazyRouteComponent(() => import('../features/identity/providers-screen.tsx'), 'ProvidersScreen'),
})
