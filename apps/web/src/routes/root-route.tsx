import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { meQuery, statusQuery } from '../lib/session.ts'
import { queryClient } from '../lib/trpc.ts'
import { Unhurried } from './shell.tsx'

export const rootRoute = createRootRoute({
  component: Unhurried,
  // The bar of a demo stands above everything: known before the first picture, it pushes nothing down. One request asks both.
  beforeLoad: async () => {
    if (!navigator.onLine) return
    await Promise.allSettled([queryClient.ensureQueryData(statusQuery), queryClient.ensureQueryData(meQuery)])
  },
})

/** Everything for which someone must be signed in hangs below this one; it adds nothing to the address. */
export const insideRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'binnen',
  beforeLoad: async ({ location }) => {
    const me = await queryClient.ensureQueryData(meQuery)
    if (me === null) throw redirect({ to: '/inloggen', search: { naar: location.href } })
    if (me.mustMakePasskey && location.pathname !== '/account') throw redirect({ to: '/account' })
  },
})
