import { type ComponentType, lazy, Suspense } from 'react'
import { Loading } from './feedback.tsx'

/**
 * A part that is fetched when it is first shown: a form brings what checks it, and most people come to a screen to read.
 * @param fetch imports it, and picks it out
 */
export function onDemand<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Part = lazy(async () => ({ default: await fetch() }))
  return (props) => (
    <Suspense fallback={<Loading lines={3} />}>
      <Part {...props} />
    </Suspense>
  )
}
