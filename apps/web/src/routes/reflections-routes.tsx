import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { searchParams, whole } from '../lib/search-params.ts'
import { askFirst, firstQuestions } from './first-questions.ts'
import { insideRoute } from './root-route.tsx'

export const reflectRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/reflecteren',
  loader: () => askFirst(firstQuestions['/reflecteren']()),
  component: lazyRouteComponent(() => import('../features/reflections/reflect-screen.tsx'), 'ReflectScreen'),
})

export const reflectionFormRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/reflecteren/$roundId/$questionnaire',
  validateSearch: searchParams({ deel: whole(1) }),
  component: lazyRouteComponent(() => import('../features/reflections/form-screen.tsx'), 'ReflectionFormScreen'),
})
