import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lessonsSearch } from '../features/lessons/search.ts'
import { insideRoute } from './root-route.tsx'

export const lessonsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen',
  validateSearch: lessonsSearch,
  component: lazyRouteComponent(() => import('../features/lessons/lessons-screen.tsx'), 'LessonsScreen'),
})

export const lessonRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen/$lessonId',
  // The search that led here stays in the address: the way back leads to the same list.
  validateSearch: lessonsSearch,
  component: lazyRouteComponent(() => import('../features/lessons/lesson-screen.tsx'), 'LessonScreen'),
})
