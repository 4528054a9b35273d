import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { insideRoute, rootRoute } from './root-route.tsx'

export const inviteRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/overleggen/$overlegId/uitnodigen',
  component: lazyRouteComponent(() => import('../features/invitations/invite-screen.tsx'), 'InviteScreen'),
})

export const networkInviteRoute = createRoute({
  getParentRoute: () => insideRoute,
  path: '/beheer/uitnodigen',
  component: lazyRouteComponent(() => import('../features/invitations/network-invite-screen.tsx'), 'NetworkInviteScreen'),
})

export const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/uitnodiging/$token',
  component: lazyRouteComponent(() => import('../features/invitations/join-screen.tsx'), 'JoinScreen'),
})
