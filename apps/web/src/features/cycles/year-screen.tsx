import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { showMonthShort } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWide } from '../../lib/use-wide.ts'
import { EmptyState, Loaded, Loading } from '../../ui/feedback.tsx'
import { Row, Stack } from '../../ui/layout.tsx'
import { TabLink, Tabs, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { daysOfSchoolYear, quarterOf, schoolYearOf, spanOf } from './year.ts'
import { type Calendar, type Flow, viewOf } from './year-data.ts'
import { YearList } from './year-list.tsx'
import { YearPicture } from './year-picture.tsx'
import type { YearSearch } from './year-search.ts'
import { texts } from './year-texts.ts'
import './year.css'

const NO_FLOWS: readonly Flow[] = []

/** A school year of every overleg: as a picture in lanes, or as a list by month that says the same. */
export function YearScreen() {
  const search = useSearch({ from: '/binnen/jaarritme' })
  const today = useToday()
  return (
    <Page title={texts.title} lead={texts.lead}>
      {today === undefined ? <Loading lines={6} /> : <SchoolYear search={search} today={today} />}
    </Page>
  )
}

function SchoolYear({ search, today }: { search: YearSearch; today: string }) {
  const year = search.jaar ?? schoolYearOf(today)
  const calendar = useQuery(trpc.cycles.calendar.queryOptions(daysOfSchoolYear(year), { placeholderData: keepPreviousData }))
  const flows = useQuery(trpc.followup.flows.queryOptions(daysOfSchoolYear(year), { placeholderData: keepPreviousData }))
  return (
    <Stack gap="l">
      <Years year={year} search={search} today={today} />
      <Loaded query={calendar} lines={8}>
        {(found) =>
          found.ontmoetingen.length === 0 ? (
            <EmptyState title={texts.empty}>{texts.emptyHelp}</EmptyState>
          ) : (
            <Shown calendar={found} flows={flows.data ?? NO_FLOWS} year={year} search={search} today={today} />
          )
        }
      </Loaded>
    </Stack>
  )
}

interface ShownProps {
  calendar: Calendar
  flows: readonly Flow[]
  year: number
  search: YearSearch
  today: string
}

function Shown({ calendar, flows, year, search, today }: ShownProps) {
  const wide = useWide()
  // A phone has room for three months; a desk for all twelve.
  const quarter = search.kwartaal ?? (wide ? 0 : year === schoolYearOf(today) ? quarterOf(today) : 1)
  const { months, ...span } = spanOf(year, quarter)
  const view = viewOf(calendar, flows, search.toon === 'mijn')
  const picture = search.als !== 'lijst'
  return (
    <Stack>
      <div className="lb-year__choices">
        <Tabs label={texts.views}>
          <TabLink
            activeOptions={{ exact: true }}
            to="/jaarritme"
            search={{ ...search, als: undefined }}
            aria-current={picture ? 'page' : undefined}
            resetScroll={false}
          >
            {texts.view.beeld}
          </TabLink>
          <TabLink
            activeOptions={{ exact: true }}
            to="/jaarritme"
            search={{ ...search, als: 'lijst' }}
            aria-current={picture ? undefined : 'page'}
            resetScroll={false}
          >
            {texts.view.lijst}
          </TabLink>
        </Tabs>
        <Tabs label={texts.zoom}>
          {[0, 1, 2, 3, 4].map((one) => (
            <TabLink
              activeOptions={{ exact: true }}
              key={one}
              to="/jaarritme"
              search={{ ...search, kwartaal: one }}
              aria-current={one === quarter ? 'page' : undefined}
              resetScroll={false}
            >
              {one === 0 ? texts.whole : quarterName(year, one)}
            </TabLink>
          ))}
        </Tabs>
        <Tabs label={texts.whose}>
          <TabLink
            activeOptions={{ exact: true }}
            to="/jaarritme"
            search={{ ...search, toon: undefined }}
            aria-current={search.toon ? undefined : 'page'}
            resetScroll={false}
          >
            {texts.all}
          </TabLink>
          <TabLink
            activeOptions={{ exact: true }}
            to="/jaarritme"
            search={{ ...search, toon: 'mijn' }}
            aria-current={search.toon ? 'page' : undefined}
            resetScroll={false}
          >
            {texts.mine}
          </TabLink>
        </Tabs>
      </div>
      {view.overleggen.length === 0 ? (
        <EmptyState title={texts.emptyMine}>{texts.emptyMineHelp}</EmptyState>
      ) : picture ? (
        <YearPicture view={view} span={span} months={months} today={today} />
      ) : (
        <YearList view={view} months={months} today={today} />
      )}
    </Stack>
  )
}

function quarterName(year: number, quarter: number): string {
  const { months } = spanOf(year, quarter)
  return texts.quarter({ from: showMonthShort(months[0] ?? ''), until: showMonthShort(months.at(-1) ?? '') })
}

/** Which year this is, and the ones beside it. */
function Years({ year, search, today }: { year: number; search: YearSearch; today: string }) {
  const running = schoolYearOf(today)
  const link = (to: number) => (
    <TextLink to="/jaarritme" search={{ ...search, jaar: to === running ? undefined : to }} resetScroll={false}>
      {texts.before({ from: to, until: to + 1 })}
    </TextLink>
  )
  return (
    <nav aria-label={texts.years} className="lb-year__years">
      <p className="lb-year__title">{texts.schoolYear({ from: year, until: year + 1 })}</p>
      <Row>
        {link(year - 1)}
        {link(year + 1)}
      </Row>
    </nav>
  )
}
