import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { z } from 'zod'
import { insideRoute } from './root-route.tsx'

export const reflectRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/reflecteren',
  component: lazyRouteComponent(() => import('../features/reflections/reflect-screen.tsx'), 'ReflectScreen'),
})

export const reflectionFormRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/reflecteren/$roundId/$questionnaire',
  validateSearch: z.object({ deel: z.int().min(1).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('../features/reflections/form-screen.tsx'), 'ReflectionFormScreen'),
})
