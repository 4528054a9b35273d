import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { mendStaleTab } from './lib/stale-tab.ts'
import { queryClient } from './lib/trpc.ts'
import { router } from './routes/router.tsx'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no element with id "app"')

window.addEventListener('vite:preloadError', mendStaleTab)

const root = createRoot(place)
// In small steps, so that a slow phone hears a finger in between; until then the head of the page stands.
startTransition(() =>
  root.render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  ),
)
