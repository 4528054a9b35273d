import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function OverleggenScreen() {
  return (
    <Page title={texts.overleggen.title} lead={texts.overleggen.lead}>
      <EmptyState title={texts.overleggen.empty} />
    </Page>
  )
}
