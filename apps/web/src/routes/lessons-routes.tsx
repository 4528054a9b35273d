import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lessonsSearch } from '../features/lessons/address.ts'
import { askFirst, firstQuestions } from './first-questions.ts'
import { insideRoute } from './root-route.tsx'

export const lessonsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen',
  validateSearch: lessonsSearch,
  // Once, for the address that was opened; what is typed after that asks for itself.
  loader: ({ location }) => askFirst(firstQuestions['/lessen'](lessonsSearch.parse(location.search))),
  component: lazyRouteComponent(() => import('../features/lessons/lessons-screen.tsx'), 'LessonsScreen'),
})

export const lessonRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen/$lessonId',
  // The search that led here stays in the address: the way back leads to the same list.
  validateSearch: lessonsSearch,
  component: lazyRouteComponent(() => import('../features/lessons/lesson-screen.tsx'), 'LessonScreen'),
})

export const rodeLijnenRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen/rode-lijnen',
  component: lazyRouteComponent(() => import('../features/lessons/ways.tsx'), 'RodeLijnenScreen'),
})

export const leertrajectenRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen/leertrajecten',
  component: lazyRouteComponent(() => import('../features/lessons/ways.tsx'), 'LeertrajectenScreen'),
})

export const rodeLijnRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen/rode-lijn/$key',
  component: lazyRouteComponent(() => import('../features/lessons/way-screen.tsx'), 'RodeLijnScreen'),
})

export const leertrajectRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen/leertraject/$key',
  component: lazyRouteComponent(() => import('../features/lessons/way-screen.tsx'), 'LeertrajectScreen'),
})
