import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function YearScreen() {
  return (
    <Page title={texts.year.title} lead={texts.year.lead}>
      <EmptyState title={texts.year.empty} />
    </Page>
  )
}
