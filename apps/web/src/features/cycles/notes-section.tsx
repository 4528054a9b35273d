import { useQuery } from '@tanstack/react-query'
import { showTime } from '../../lib/dates.ts'
import { trpc } from '../../lib/trpc.ts'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { timeBoxes } from './agenda.ts'
import { texts } from './meeting-texts.ts'
import { NoteItem } from './note-item.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts as shared } from './ontmoeting-texts.ts'
import { useNotes } from './use-notes.ts'
import './notes.css'

/** The agenda as it is worked through, with what people at the table write down at it. */
export function NotesSection({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  return (
    <Section title={texts.notes.title}>
      {one.role ? (
        <>
          <Text>{texts.notes.lead}</Text>
          <Items ontmoeting={one} />
        </>
      ) : (
        <Text soft>{texts.notes.hidden}</Text>
      )}
    </Section>
  )
}

function Items({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const { roundId } = one
  const agenda = useQuery(trpc.followup.agenda.queryOptions({ roundId }))
  const decisions = useQuery(trpc.followup.decisions.queryOptions({ overlegId: one.overlegId }))
  const notes = useNotes(roundId)
  return (
    <Loaded query={agenda} lines={5}>
      {({ items }) => {
        const here = items.filter(({ itemStatus }) => itemStatus === 'gepland' || itemStatus === 'besproken')
        if (here.length === 0) return <EmptyState title={texts.notes.empty}>{texts.notes.emptyHelp}</EmptyState>
        return (
          <Loaded query={notes} lines={5}>
            {(lines) => (
              <Stack>
                {timeBoxes(showTime(one.startsAt).slice(0, 5), here).map((item) => (
                  <NoteItem
                    key={item.bundleId}
                    place={{ roundId, bundleId: item.bundleId }}
                    item={item}
                    lines={lines.filter(({ bundleId }) => bundleId === item.bundleId)}
                    standing={decisions.data?.find(({ bundleId, standing }) => bundleId === item.bundleId && standing) ?? null}
                    when={shared.agenda.from({ from: item.from, until: item.until })}
                    mayLead={one.mayLead}
                  />
                ))}
              </Stack>
            )}
          </Loaded>
        )
      }}
    </Loaded>
  )
}
