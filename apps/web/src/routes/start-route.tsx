import type { FetchQueryOptions } from '@tanstack/react-query'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { queryClient } from '../lib/trpc.ts'
import { insideRoute, rootRoute } from './root-route.tsx'
import { startData } from './start-data.ts'

export const startRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/',
  // Asked while the screen is fetched, and not waited for: each part shows when its answer is there.
  loader: () => {
    // Each has a type of its own; what comes of them is looked up by who shows it.
    for (const question of startData()) void queryClient.prefetchQuery(question as unknown as FetchQueryOptions)
  },
  component: lazyRouteComponent(() => import('./start-screen.tsx'), 'StartScreen'),
})

/** Every component in all its states, for whoever builds. Nothing links to it. */
export const styleGuideRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/stijlgids',
  component: lazyRouteComponent(() => import('./style-guide.tsx'), 'StyleGuide'),
})
