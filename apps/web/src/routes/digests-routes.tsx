import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { rootRoute } from './root-route.tsx'

// Outside the sign-in: in a demo the link to sign in lies in this mailbox. The server refuses it anywhere else.
export const mailboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/postvak',
  component: lazyRouteComponent(() => import('../features/digests/mailbox-screen.tsx'), 'MailboxScreen'),
})
