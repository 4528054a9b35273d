import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute } from './root-route.tsx'

export const roundReportRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/verslag/ronde/$roundId',
  component: lazyRouteComponent(() => import('../features/reports/round-report-screen.tsx'), 'RoundReportScreen'),
})

export const yearReportRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/verslag/jaar/$jaar',
  component: lazyRouteComponent(() => import('../features/reports/year-report-screen.tsx'), 'YearReportScreen'),
})
