import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute } from './root-route.tsx'

export const reflectRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/reflecteren',
  component: lazyRouteComponent(() => import('../features/reflections/reflect-screen.tsx'), 'ReflectScreen'),
})
