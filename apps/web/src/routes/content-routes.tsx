import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { werkvormenSearch } from '../features/content/address.ts'
import { insideRoute } from './root-route.tsx'

export const werkvormenRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/werkvormen',
  validateSearch: werkvormenSearch,
  component: lazyRouteComponent(() => import('../features/content/werkvormen-screen.tsx'), 'WerkvormenScreen'),
})

export const werkvormRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/werkvormen/$sleutel',
  // What was chosen stays in the address: the way back leads to the same cards.
  validateSearch: werkvormenSearch,
  component: lazyRouteComponent(() => import('../features/content/werkvorm-screen.tsx'), 'WerkvormScreen'),
})
