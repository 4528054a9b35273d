import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { dayOf, showMonth } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded, Loading } from '../../ui/feedback.tsx'
import { Row, Stack } from '../../ui/layout.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { byMonth, daysOfSchoolYear, schoolYearOf } from './year.ts'
import { MonthPart } from './year-month.tsx'
import { texts } from './year-texts.ts'
import './year.css'

const LANES = ['uitvoering', 'beleid', 'bestuur'] as const

/** A school year of every overleg: three lanes where there is room, a list by month on a phone. */
export function YearScreen() {
  const search = useSearch({ from: '/binnen/jaarritme' })
  const today = useToday()
  const year = search.jaar ?? (today === undefined ? undefined : schoolYearOf(today))
  return (
    <Page title={texts.title} lead={texts.lead}>
      {year === undefined || today === undefined ? <Loading lines={6} /> : <SchoolYear year={year} today={today} />}
    </Page>
  )
}

function SchoolYear({ year, today }: { year: number; today: string }) {
  const calendar = useQuery(trpc.cycles.calendar.queryOptions(daysOfSchoolYear(year), { placeholderData: keepPreviousData }))
  return (
    <Stack gap="l">
      <Years year={year} today={today} />
      <Loaded query={calendar} lines={8}>
        {({ ontmoetingen, free }) => {
          if (ontmoetingen.length === 0) return <EmptyState title={texts.empty}>{texts.emptyHelp}</EmptyState>
          const withDay = ontmoetingen.map((one) => ({ ...one, day: dayOf(one.startsAt) }))
          return (
            <div className="lb-year">
              {/* Each ontmoeting says its own niveau to a screen reader; the heads only help the eye. */}
              <div className="lb-year__heads" aria-hidden="true">
                {LANES.map((niveau) => (
                  <span key={niveau} className={`lb-year__head lb-year__head--${niveau}`}>
                    {texts.lanes[niveau]}
                  </span>
                ))}
              </div>
              {byMonth(year, { ontmoetingen: withDay, free }).map((month) => (
                <MonthPart key={month.month} {...month} today={today} />
              ))}
            </div>
          )
        }}
      </Loaded>
    </Stack>
  )
}

/** Which year this is, the ones beside it, and the way to the month of now. */
function Years({ year, today }: { year: number; today: string }) {
  const running = schoolYearOf(today)
  const link = (to: number) => (
    <ButtonLink to="/jaarritme" search={{ jaar: to === running ? undefined : to }} resetScroll={false}>
      {texts.before({ from: to, until: to + 1 })}
    </ButtonLink>
  )
  return (
    <nav aria-label={texts.years}>
      <Stack gap="s">
        <p className="lb-year__title">{texts.schoolYear({ from: year, until: year + 1 })}</p>
        <Row>
          {link(year - 1)}
          {link(year + 1)}
          {year === running ? (
            <TextLink to="/jaarritme" search={{}} hash={`maand-${today.slice(0, 7)}`}>
              {texts.toNow} ({showMonth(today)})
            </TextLink>
          ) : null}
        </Row>
      </Stack>
    </nav>
  )
}
