import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function MyInputScreen() {
  return (
    <Page title={texts.myInput.title} lead={texts.myInput.lead}>
      <EmptyState title={texts.myInput.empty} />
    </Page>
  )
}
