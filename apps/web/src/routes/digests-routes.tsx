import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { mailboxSearch } from '../features/digests/mailbox-search.ts'
import { insideRoute, rootRoute } from './root-route.tsx'

// Outside the sign-in: in a demo the link to sign in lies in this mailbox. The server refuses it anywhere else.
export const mailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/postvak',
  validateSearch: mailboxSearch,
  component: lazyRouteComponent(() => import('../features/digests/mailbox-screen.tsx'), 'MailboxScreen'),
})

export const settingsRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/instellingen',
  component: lazyRouteComponent(() => import('../features/digests/settings-screen.tsx'), 'SettingsScreen'),
})

export const stopRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/afmelden/$token',
  component: lazyRouteComponent(() => import('../features/digests/stop-screen.tsx'), 'StopScreen'),
})
