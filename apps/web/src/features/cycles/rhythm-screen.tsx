import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { RhythmForm } from './rhythm-form.tsx'
import { texts } from './rhythm-texts.ts'

/** Another rhythm for an overleg, by its coordinator. */
export function RhythmScreen() {
  const { overlegId } = useParams({ from: '/binnen/overleggen/$overlegId/ritme' })
  const today = useToday()
  const overleg = useQuery(trpc.cycles.overleg.queryOptions({ overlegId }))
  return (
    <Page
      width="text"
      title={texts.title}
      lead={overleg.data && texts.lead({ overleg: overleg.data.name })}
      back={
        <BackLink to="/overleggen/$overlegId" params={{ overlegId }} activeOptions={{ exact: true }}>
          {texts.back}
        </BackLink>
      }
    >
      <Loaded query={overleg} lines={8}>
        {(found) => {
          if (!found.mayKeep) return <EmptyState title={texts.notYours}>{texts.notYoursHelp}</EmptyState>
          return today ? <RhythmForm overleg={found} today={today} /> : null
        }}
      </Loaded>
    </Page>
  )
}
