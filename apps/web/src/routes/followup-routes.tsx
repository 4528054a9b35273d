import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute } from './root-route.tsx'

export const myInputRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/mijn-inbreng',
  component: lazyRouteComponent(() => import('../features/followup/my-input-screen.tsx'), 'MyInputScreen'),
})
