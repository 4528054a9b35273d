import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function MailboxScreen() {
  return (
    <Page title={texts.mailbox.title} lead={texts.mailbox.lead}>
      <EmptyState title={texts.mailbox.empty} />
    </Page>
  )
}
