import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { askFirst, firstQuestions } from './first-questions.ts'
import { insideRoute, rootRoute } from './root-route.tsx'

export const startRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/',
  loader: () => askFirst(firstQuestions['/']()),
  component: lazyRouteComponent(() => import('./start-screen.tsx'), 'StartScreen'),
})

/** Every component in all its states, for whoever builds. Nothing links to it. */
export const styleGuideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stijlgids',
  component: lazyRouteComponent(() => import('./style-guide.tsx'), 'StyleGuide'),
})
