import { EmptyState } from '../../ui/feedback.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './texts.ts'

export function ReflectScreen() {
  return (
    <Page title={texts.reflect.title} lead={texts.reflect.lead}>
      <EmptyState title={texts.reflect.empty} />
    </Page>
  )
}
