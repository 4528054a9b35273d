import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { insideRoute, rootRoute } from './root-route.tsx'

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: z.object({ naar: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/network/sign-in-screen.tsx'), 'SignInScreen'),
})

export const enterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/aanmelden/$token',
  component: lazyRouteComponent(() => import('../features/network/enter-screen.tsx'), 'EnterScreen'),
})

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
