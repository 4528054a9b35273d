import { useQuery } from '@tanstack/react-query'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'

/** What is asked of me before it begins, and what there is to read. */
export function PrepareSection({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  return (
    <Card title={texts.prepare.title} level={2}>
      <Asked ontmoeting={one} />
      {one.role ? <Reading ontmoeting={one} /> : null}
      {one.werkvorm ? <Text soft>{texts.prepare.form({ name: one.werkvorm.titel })}</Text> : null}
    </Card>
  )
}

function Asked({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const today = useToday()
  const asked = useQuery(trpc.reflections.asked.queryOptions(undefined, { enabled: one.me !== null }))
  const round = useQuery(trpc.cycles.round.queryOptions({ roundId: one.roundId }))
  const form = asked.data?.find(({ roundId, questionnaire, handedIn }) => {
    return roundId === one.roundId && questionnaire !== 'terugblik-ontmoeting' && !handedIn
  })
  const raising = one.role !== null && one.round.phase === 'ophalen'
  const answer = one.mayAnswer && one.me?.rsvp === null
  return (
    <>
      <p className="lb-bundles__head">{texts.prepare.asked}</p>
      <ul className="lb-plain-list">
        {answer ? <li>{texts.prepare.rsvp}</li> : null}
        {form ? (
          <li>
            <TextLink to="/reflecteren/$roundId/$questionnaire" params={{ roundId: one.roundId, questionnaire: form.questionnaire }}>
              {texts.prepare.look}
            </TextLink>
          </li>
        ) : null}
        {raising ? (
          <li>
            <TextLink to="/mijn-inbreng/nieuw">{texts.prepare.raise}</TextLink>
            {round.data ? (
              <span className="lb-soft lb-small"> {texts.prepare.raiseHelp({ day: showDay(dayOf(round.data.agenderenAt), today) })}</span>
            ) : null}
          </li>
        ) : null}
        {answer || form || raising ? null : <li>{texts.prepare.all}</li>}
      </ul>
    </>
  )
}

function Reading({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId: one.roundId }))
  if (!agenda.data) return null
  const n = agenda.data.items.length
  return (
    <>
      <p className="lb-bundles__head">{texts.prepare.read}</p>
      <Text soft={n === 0}>{n === 0 ? texts.prepare.nothing : texts.prepare.topics({ n })}</Text>
    </>
  )
}
