import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { mendStaleTab } from './lib/stale-tab.ts'
import { queryClient } from './lib/trpc.ts'
import { router } from './routes/router.tsx'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no element with id "app"')

window.addEventListener('vite:preloadError', mendStaleTab)

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
