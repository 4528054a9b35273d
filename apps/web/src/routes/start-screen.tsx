import { EmptyState } from '../ui/feedback.tsx'
import { Page } from '../ui/page.tsx'
import { texts } from './texts.ts'

/** The start page puts panels of several features together, so it belongs to the routes and not to one feature. */
export function StartScreen() {
  return (
    <Page title={texts.start.title} lead={texts.start.lead}>
      <EmptyState title={texts.start.empty} />
    </Page>
  )
}
