import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function LessonsScreen() {
  return (
    <Page title={texts.lessons.title} lead={texts.lessons.lead}>
      <EmptyState title={texts.lessons.empty} />
    </Page>
  )
}
