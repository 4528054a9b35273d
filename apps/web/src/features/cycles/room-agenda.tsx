import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { showTime } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { timeBoxes } from './agenda.ts'
import type { Live } from './clock.ts'
import type { Subject } from './clock-controls.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts as shared } from './ontmoeting-texts.ts'

interface Shown {
  ontmoeting: Ontmoeting
  live: Live
  chosen: Subject | null
  onSubject: (subject: Subject | null) => void
}

/** The agenda with its time boxes, and where the table is now. */
export function RoomAgenda(shown: Shown) {
  const { onSubject } = shown
  // What was chosen on another view is not on this list.
  useEffect(() => onSubject(null), [onSubject])
  if (!shown.ontmoeting.role) return <EmptyState title={texts.room.view.agenda}>{texts.room.agendaHidden}</EmptyState>
  return <Items {...shown} />
}

function Items({ ontmoeting: one, live, chosen, onSubject }: Shown) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: one.roundId }))
  const timed = live.clock?.about === 'punt' ? live.clock.subjectId : null
  return (
    <Loaded query={agenda} lines={6}>
      {({ items }) => {
        const here = items.filter(({ itemStatus }) => itemStatus === 'gepland' || itemStatus === 'besproken')
        if (here.length === 0) return <EmptyState title={texts.room.noAgenda}>{texts.room.noAgendaHelp}</EmptyState>
        return (
          <>
            <ol className="lb-room__agenda" aria-label={texts.room.view.agenda}>
              {timeBoxes(showTime(one.startsAt).slice(0, 5), here).map((item) => {
                const now = item.bundleId === timed
                const pick = () => onSubject({ about: 'punt', subjectId: item.bundleId, minutes: item.minutes })
                return (
                  <li
                    key={item.bundleId}
                    className={now ? 'lb-room__item lb-room__item--now' : 'lb-room__item'}
                    aria-current={now ? 'step' : undefined}
                  >
                    <span className="lb-room__when">{shared.agenda.from({ from: item.from, until: item.until })}</span>
                    {one.mayLead ? (
                      <button type="button" className="lb-room__pick" aria-pressed={chosen?.subjectId === item.bundleId} onClick={pick}>
                        {item.title}
                      </button>
                    ) : (
                      <span>{item.title}</span>
                    )}
                    {now ? <Tag tone="heide">{texts.room.now}</Tag> : null}
                    {!now && item.itemStatus === 'besproken' ? <Tag tone="mos">{texts.room.done}</Tag> : null}
                  </li>
                )
              })}
            </ol>
            {one.mayLead ? <p className="lb-room__hint">{texts.room.pick}</p> : null}
          </>
        )
      }}
    </Loaded>
  )
}
