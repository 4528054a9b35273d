import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { saveFile } from '../../lib/save-file.ts'
import { queryClient, trpc } from '../../lib/trpc.ts'
import { Loaded } from '../../ui/feedback.tsx'
import { Row } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { ReportFiles } from './report-files.tsx'
import { ReportView } from './report-view.tsx'
import { texts } from './texts.ts'

/** What the network did with the input of a calendar year, to account for it outside. */
export function YearReportScreen() {
  const year = Number(useParams({ from: '/binnen/verslag/jaar/$jaar' }).jaar)
  const report = useQuery(trpc.reports.year.queryOptions({ year }, { placeholderData: keepPreviousData }))
  const take = useMutation({
    mutationFn: (form: 'docx' | 'csv') => queryClient.fetchQuery(trpc.reports.yearFile.queryOptions({ year, form }, { staleTime: 0 })),
    onSuccess: saveFile,
  })
  return (
    <Page title={report.data?.title ?? texts.year({ year })} lead={report.data?.lead}>
      <nav aria-label={texts.years} className="lb-report__files">
        <Row>
          {[year - 1, year + 1].map((other) => (
            <TextLink key={other} to="/verslag/jaar/$jaar" params={{ jaar: String(other) }}>
              {texts.toYear({ year: other })}
            </TextLink>
          ))}
        </Row>
      </nav>
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
