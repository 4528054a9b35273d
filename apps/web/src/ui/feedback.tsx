import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { problemOf } from '../lib/problem.ts'
import { Button } from './button.tsx'
import { Heading, type Level } from './heading.tsx'
import { Icon, type IconName } from './icon.tsx'
import { texts } from './texts.ts'
import './feedback.css'

const ICONS = { info: 'info', ok: 'check', warning: 'warning', error: 'stop' } as const satisfies Record<string, IconName>

/** A message that stays. `live` when it appears after something the person did. */
export function Alert({
  kind = 'info',
  title,
  level = 3,
  live,
  children,
}: {
  kind?: keyof typeof ICONS
  title?: ReactNode
  level?: Level
  live?: boolean
  children?: ReactNode
}) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} {...(live ? { role: kind === 'error' ? 'alert' : 'status' } : {})}>
      <span className={`lb-alert__icon lb-alert__icon--${kind}`}>
        <Icon name={ICONS[kind]} />
      </span>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          {title ? (
            <Heading level={level} look={4}>
              {title}
            </Heading>
          ) : null}
          {children}
        </div>
      </div>
    </div>
  )
}

/** Nothing here (yet): say why, and what can be done. */
export function EmptyState({ title, action, children }: { title: string; action?: ReactNode; children?: ReactNode }) {
  return (
    <div className="lb-empty">
      <svg className="lb-empty__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <path d="M25.9 20.6A11 11 0 1 1 23 7.5" />
        <circle cx="26.4" cy="12.6" r="3.4" />
      </svg>
      <p className="lb-empty__title">{title}</p>
      {children ? <div className="lb-soft">{children}</div> : null}
      {action}
    </div>
  )
}

/** Something did not come. Takes the thrown value as it is. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = problemOf(error)
  return (
    <Alert kind={problem.kind === 'offline' ? 'warning' : 'error'} live>
      <p className="nl-paragraph">{problem.text}</p>
      {/* What is gone does not come back by asking again. */}
      {onRetry && problem.kind !== 'unknown' ? (
        <div>
          <Button onClick={onRetry}>{texts.retry}</Button>
        </div>
      ) : null}
    </Alert>
  )
}

/** Grey lines where text will be. They only show after a moment, so that a fast answer does not flicker. */
export function Loading({ lines = 3 }: { lines?: number }) {
  return (
    <div className="lb-loading" role="status">
      <span className="lb-hidden">{texts.loading}</span>
      {Array.from({ length: lines }, (_, line) => `line-${line}`).map((key) => (
        <span key={key} className="lb-loading__line" />
      ))}
    </div>
  )
}

/**
 * What a query brings: loading, failed or there.
 * @example <Loaded query={useQuery(trpc.network.session.queryOptions())}>{(session) => …}</Loaded>
 */
export function Loaded<T>({
  query,
  lines,
  children,
}: {
  query: Pick<UseQueryResult<T, unknown>, 'data' | 'error' | 'refetch'>
  lines?: number
  children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  return <Loading {...(lines === undefined ? {} : { lines })} />
}
