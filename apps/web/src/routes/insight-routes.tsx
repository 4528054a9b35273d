import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { compassSearch } from '../features/insight/compass-search.ts'
import { insideRoute } from './root-route.tsx'

export const compassRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/kompas',
  validateSearch: compassSearch,
  component: lazyRouteComponent(() => import('../features/insight/compass-screen.tsx'), 'CompassScreen'),
})
