import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Loaded } from '../../ui/feedback.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Expander } from '../../ui/text.tsx'
import { CheckInPart } from './check-in-part.tsx'
import type { Live } from './clock.ts'
import { ClockControls } from './clock-controls.tsx'
import { ClockFace } from './clock-face.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import './now.css'

/** What the room is busy with, the code to check in, and the way to the large screen. */
export function NowStrip({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const live = useQuery(trpc.cycles.live.queryOptions({ ontmoetingId: one.id }))
  return (
    <section className="lb-now" aria-label={texts.parts.nu}>
      <Loaded query={live} lines={2}>
        {(now) => (
          <>
            <div className="lb-now__clock">
              <Busy ontmoeting={one} live={now} />
              <ClockFace live={now} />
              <p className="lb-soft lb-small">{texts.checkIn.present({ n: now.present?.length ?? 0 })}</p>
            </div>
            <div className="lb-now__ways">
              {one.mayLead ? <ClockControls ontmoetingId={one.id} live={now} subject={null} /> : null}
              <ButtonLink to="/ontmoeting/$ontmoetingId/scherm" params={{ ontmoetingId: one.id }}>
                {texts.room.open}
              </ButtonLink>
              <p className="lb-soft lb-small">{texts.room.openHelp}</p>
            </div>
            {one.mayLead ? (
              <div className="lb-now__code">
                <Expander label={texts.room.view.aanmelden}>
                  <CheckInPart ontmoetingId={one.id} live={now} />
                </Expander>
              </div>
            ) : null}
          </>
        )}
      </Loaded>
    </section>
  )
}

function Busy({ ontmoeting: one, live }: { ontmoeting: Ontmoeting; live: Live }) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: one.roundId }, { enabled: one.role !== null }))
  const { clock } = live
  if (!clock) return null
  const what =
    clock.about === 'stap'
      ? one.werkvorm?.stappen[Number(clock.subjectId)]?.titel
      : agenda.data?.items.find(({ bundleId }) => bundleId === clock.subjectId)?.title
  return what ? <p className="lb-bundles__head">{what}</p> : null
}
