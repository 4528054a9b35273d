import type { ErrorComponentProps } from '@tanstack/react-router'
import { problemOf } from '../../lib/problem.ts'
import { ErrorState } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

/** For an address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <Page width="text" title={texts.notFound.title} lead={texts.notFound.lead}>
      <div>
        <ButtonLink to="/">{texts.notFound.home}</ButtonLink>
      </div>
    </Page>
  )
}

/** For someone who is signed in but may not come here. */
function NoAccessScreen() {
  return (
    <Page width="text" title={texts.noAccess.title} lead={texts.noAccess.lead}>
      <div>
        <ButtonLink to="/">{texts.notFound.home}</ButtonLink>
      </div>
    </Page>
  )
}

/** For whatever a screen could not catch itself. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  const { kind, code } = problemOf(error)
  if (kind === 'forbidden') return <NoAccessScreen />
  if (kind === 'unknown') return <NotFoundScreen />
  return (
    <Page width="text" title={texts.failed.title}>
      {/* What is renewed comes with a new load only. */}
      <ErrorState error={error} onRetry={code === 'stale' ? () => window.location.reload() : reset} />
    </Page>
  )
}
