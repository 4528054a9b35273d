import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute } from './root-route.tsx'

export const lessonsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/lessen',
  component: lazyRouteComponent(() => import('../features/lessons/lessons-screen.tsx'), 'LessonsScreen'),
})
