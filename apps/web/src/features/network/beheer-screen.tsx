import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function BeheerScreen() {
  return (
    <Page title={texts.beheer.title} lead={texts.beheer.lead}>
      <EmptyState title={texts.beheer.empty} />
    </Page>
  )
}
