import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { saveFile } from '../../lib/save-file.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { Loaded } from '../../ui/feedback.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { ReportFiles } from './report-files.tsx'
import { ReportView } from './report-view.tsx'
import { texts } from './texts.ts'

/** What one round brought, to read, print and take along. */
export function RoundReportScreen() {
  const { roundId } = useParams({ from: '/binnen/verslag/ronde/$roundId' })
  const report = useQuery(trpc.reports.round.queryOptions({ roundId }))
  const take = useMutation({
    mutationFn: (form: 'docx' | 'csv') => queryClient.fetchQuery(trpc.reports.roundFile.queryOptions({ roundId, form }, { staleTime: 0 })),
    onSuccess: saveFile,
  })
  return (
    <Page
      title={report.data?.title ?? texts.round}
      lead={report.data?.lead}
      back={
        <BackLink to="/ronde/$roundId" params={{ roundId }}>
          {texts.backToRound}
        </BackLink>
      }
    >
      <Loaded query={report} lines={10}>
        {(found) => (
          <>
            <ReportFiles busy={take.isPending} error={take.error} onTake={take.mutate} />
            <ReportView report={found} />
          </>
        )}
      </Loaded>
    </Page>
  )
}
