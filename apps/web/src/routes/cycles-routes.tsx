import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute } from './root-route.tsx'

export const yearRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/jaarritme',
  component: lazyRouteComponent(() => import('../features/cycles/year-screen.tsx'), 'YearScreen'),
})

export const overleggenRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen',
  component: lazyRouteComponent(() => import('../features/cycles/overleggen-screen.tsx'), 'OverleggenScreen'),
})
