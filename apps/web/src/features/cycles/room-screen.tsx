import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { BackLink, TabLink, Tabs } from '../../ui/link.tsx'
import { CheckInPart } from './check-in-part.tsx'
import type { Live } from './clock.ts'
import { ClockControls, type Subject } from './clock-controls.tsx'
import { ClockFace } from './clock-face.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { VIEWS, type View } from './ontmoeting-search.ts'
import { RoomAgenda } from './room-agenda.tsx'
import { RoomSteps } from './room-steps.tsx'
import { words } from './words.ts'
import './room.css'

/** For the wall of the room: large, and nothing but what everybody needs at this moment. */
export function RoomScreen() {
  const { ontmoetingId } = useParams({ from: '/binnen/ontmoeting/$ontmoetingId/scherm' })
  const ontmoeting = useQuery(trpc.cycles.ontmoeting.queryOptions({ ontmoetingId }))
  const live = useQuery(trpc.cycles.live.queryOptions({ ontmoetingId }))
  const { toon } = useSearch({ from: '/binnen/ontmoeting/$ontmoetingId/scherm' })
  const name = ontmoeting.data?.overlegName ?? texts.room.title
  // Without a choice: what the clock is about, or the werkvorm.
  const view = toon ?? (live.data?.clock?.about === 'punt' || !ontmoeting.data?.werkvorm ? 'agenda' : 'stap')
  return (
    <div className="lb-room">
      <title>{`${texts.room.title}: ${name}`}</title>
      <header className="lb-room__top">
        <div>
          <BackLink to="/ontmoeting/$ontmoetingId" params={{ ontmoetingId }} search={{ deel: 'nu' }}>
            {texts.room.back}
          </BackLink>
          <h1 className="lb-room__title" tabIndex={-1}>
            {name}
          </h1>
          {ontmoeting.data ? <p className="lb-soft">{words.round({ number: ontmoeting.data.round.number })}</p> : null}
        </div>
        {ontmoeting.data ? <RoomTabs ontmoetingId={ontmoetingId} shown={view} /> : null}
      </header>
      <Loaded query={ontmoeting} lines={6}>
        {(one) => (
          <Loaded query={live} lines={6}>
            {(now) => <Shown ontmoeting={one} live={now} view={view} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  )
}

function RoomTabs({ ontmoetingId, shown }: { ontmoetingId: string; shown: View }) {
  return (
    <Tabs label={texts.room.views}>
      {VIEWS.map((view) => (
        <TabLink
          key={view}
          to="/ontmoeting/$ontmoetingId/scherm"
          params={{ ontmoetingId }}
          search={{ toon: view }}
          aria-current={view === shown ? 'page' : undefined}
          replace
        >
          {texts.room.view[view]}
        </TabLink>
      ))}
    </Tabs>
  )
}

function Shown({ ontmoeting: one, live, view }: { ontmoeting: Ontmoeting; live: Live; view: View }) {
  const [subject, setSubject] = useState<Subject | null>(null)
  return (
    <>
      <div className="lb-room__main">
        {view === 'stap' ? <RoomSteps werkvorm={one.werkvorm} live={live} mayLead={one.mayLead} onSubject={setSubject} /> : null}
        {view === 'agenda' ? <RoomAgenda ontmoeting={one} live={live} chosen={subject} onSubject={setSubject} /> : null}
        {view === 'aanmelden' ? <CheckInPart ontmoetingId={one.id} live={live} /> : null}
      </div>
      <RoomFoot ontmoeting={one} live={live} subject={view === 'aanmelden' ? null : subject} />
    </>
  )
}

function RoomFoot({ ontmoeting: one, live, subject }: { ontmoeting: Ontmoeting; live: Live; subject: Subject | null }) {
  const [aloud, setAloud] = useState(false)
  return (
    <footer className="lb-room__foot">
      <div className="lb-room__clock">
        <ClockFace live={live} aloud={aloud} />
      </div>
      {one.mayLead ? (
        <div className="lb-room__controls">
          <ClockControls ontmoetingId={one.id} live={live} subject={subject} />
          <Button kind="subtle" pressed={aloud} onClick={() => setAloud(!aloud)}>
            {texts.clock.aloud}
          </Button>
        </div>
      ) : null}
    </footer>
  )
}
