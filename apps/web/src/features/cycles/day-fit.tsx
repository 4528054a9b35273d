import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useDeferredValue } from 'react'
import { listOf } from '../../lib/messages.ts'
import { trpc } from '../../lib/trpc.ts'
import { texts } from './planning-texts.ts'
import './day-fit.css'

type Fit = inferOutput<typeof trpc.cycles.planningDay>

const nameOf = (weekday: number) => texts.weekdays[weekday - 1] ?? ''

/**
 * What is free on a day that somebody thinks of, and who of the members does not work then. Of a rhythm it looks at the weekday (1 is
 * Monday). Names only those who tell their days to who looks.
 */
export function DayFit({ overlegId, on }: { overlegId: string; on: string | number | null }) {
  const asked = useDeferredValue(on)
  // Somebody is typing a day: half a year asks for nothing.
  const whole = typeof asked === 'number' || (typeof asked === 'string' && /^[12]\d{3}-\d{2}-\d{2}$/.test(asked))
  const fit = useQuery(
    trpc.cycles.planningDay.queryOptions(whole ? { overlegId, on: asked } : skipToken, { placeholderData: keepPreviousData, retry: false }),
  ).data
  return (
    <div className="lb-day-fit" role="status">
      {whole && fit ? (
        <>
          <p className="lb-day-fit__title">{typeof asked === 'number' ? texts.titleWeekday : texts.title}</p>
          <ul>
            {typeof asked === 'number' ? null : <Free fit={fit} />}
            <People fit={fit} />
          </ul>
        </>
      ) : null}
    </div>
  )
}

function Free({ fit: { free, weekend } }: { fit: Fit }) {
  if (!weekend && free.length === 0) return <li>{texts.clear}</li>
  return (
    <>
      {weekend ? <li className="lb-day-fit__mind">{texts.weekend}</li> : null}
      {free.map(({ name, kind }) => (
        <li key={`${kind}/${name}`} className="lb-day-fit__mind">
          {texts.free[kind]({ name })}
        </li>
      ))}
    </>
  )
}

function People({ fit: { weekday, members, told, away, better } }: { fit: Fit }) {
  if (told === 0) return null
  const day = nameOf(weekday)
  return (
    <>
      {away.length === 0 ? (
        <li>{texts.all({ weekday: day })}</li>
      ) : (
        <li className="lb-day-fit__mind">
          {texts.away({ n: away.length, members, weekday: day, names: listOf(away.map(({ name }) => name)) })}{' '}
          {better ? texts.better({ n: better.away, weekday: nameOf(better.weekday) }) : null}
        </li>
      )}
      {told < members ? <li className="lb-soft">{texts.unknown({ n: members - told })}</li> : null}
    </>
  )
}
