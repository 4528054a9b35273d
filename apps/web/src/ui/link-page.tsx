import type { ReactNode } from 'react'
import { isPassing, problemOf } from '../lib/problem.ts'
import { ErrorState, Loading } from './feedback.tsx'
import { Page } from './page.tsx'

/** As much of a question to the server as such a page needs. */
interface Asked<T> {
  data: T | undefined
  error: unknown
  refetch: () => unknown
}

/**
 * A page that a link in a mail leads to, without signing in: waits for what the link is about, and of a link that does not
 * work says so, with a way on. A line that fails is no fault of the link: then one tries again.
 */
export function LinkPage<T>({
  asked,
  loading,
  broken,
  way,
  children,
}: {
  asked: Asked<T>
  /** the title while the answer is on its way */
  loading: string
  /** the title when the link does not work */
  broken: string
  /** a {@link ButtonLink} to where one can go instead */
  way: ReactNode
  /** the whole page, with its own title */
  children: (found: T) => ReactNode
}) {
  const passing = asked.error !== null && isPassing(problemOf(asked.error))
  if (asked.error !== null && !passing) {
    return (
      <Page width="text" title={broken}>
        <ErrorState error={asked.error} />
        <div>{way}</div>
      </Page>
    )
  }
  if (asked.data === undefined) {
    return (
      <Page width="text" title={loading}>
        {passing ? <ErrorState error={asked.error} onRetry={() => void asked.refetch()} /> : <Loading />}
      </Page>
    )
  }
  return children(asked.data)
}
