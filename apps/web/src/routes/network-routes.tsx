import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
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
