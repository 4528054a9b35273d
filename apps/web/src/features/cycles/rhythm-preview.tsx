import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useDeferredValue } from 'react'
import { dayOf, showDay, showMonthShort, showSpan } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card, Tag } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { type RhythmValues, rhythmForm } from './rhythm.ts'
import { texts } from './rhythm-texts.ts'
import './rhythm.css'

type Turn = inferOutput<typeof trpc.cycles.previewRhythm>[number]

/** The year that this rhythm would give, around the holidays, as it is filled in. */
export function RhythmPreview({ values, today }: { values: RhythmValues; today: string }) {
  const rhythm = rhythmForm.safeParse(useDeferredValue(values)).data
  const preview = useQuery(trpc.cycles.previewRhythm.queryOptions(rhythm ?? skipToken, { placeholderData: keepPreviousData, retry: false }))
  const turns = rhythm && !preview.error ? preview.data : undefined
  return (
    <Card title={texts.preview} level={2}>
      <div aria-live="polite">
        {rhythm === undefined ? <Text soft>{texts.previewHelp}</Text> : null}
        {rhythm && preview.error ? <ErrorState error={preview.error} /> : null}
        {turns?.length === 0 ? <Text>{texts.previewNone}</Text> : null}
        {turns && turns.length > 0 ? (
          <Text>{texts.previewCount({ n: turns.length, moved: turns.filter(({ moved }) => moved).length })}</Text>
        ) : null}
      </div>
      {turns && turns.length > 0 ? (
        <>
          <Strip turns={turns} />
          <ol className="lb-plain-list">
            {turns.map((turn) => (
              <li key={turn.startsAt} className="lb-row">
                {showSpan(turn.startsAt, turn.endsAt, today)}
                {turn.moved ? <Tag tone="zand">{whyOf(turn, today)}</Tag> : null}
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Card>
  )
}

function whyOf({ slotDay, because }: Turn, today: string): string {
  const day = showDay(slotDay, today)
  return because === null ? texts.moved({ day }) : texts.movedBecause({ day, because })
}

/** Twelve months with a dot for every turn; the list below it says the same. */
function Strip({ turns }: { turns: readonly Turn[] }) {
  const [first] = turns
  if (!first) return null
  const months = yearFrom(dayOf(first.startsAt))
  return (
    <div className="lb-strip" aria-hidden="true">
      {months.map((month) => (
        <div key={month} className="lb-strip__month">
          <div className="lb-strip__days">
            {turns
              .filter(({ startsAt }) => dayOf(startsAt).startsWith(month))
              .map(({ startsAt, moved }) => (
                <span
                  key={startsAt}
                  className={moved ? 'lb-strip__dot lb-strip__dot--moved' : 'lb-strip__dot'}
                  style={{ insetInlineStart: `${((Number(dayOf(startsAt).slice(8)) - 1) / 31) * 100}%` }}
                />
              ))}
          </div>
          <span>{showMonthShort(`${month}-01`)}</span>
        </div>
      ))}
    </div>
  )
}

/** Twelve months (`YYYY-MM`) from the one of this day. */
function yearFrom(day: string): string[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1]
  return Array.from({ length: 12 }, (_, index) => {
    const at = month + index
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}
