import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import type { trpc } from '../../lib/trpc.ts'
import { guardNoteNow } from '../../lib/use-guard-note.ts'
import { useKept } from '../../lib/use-kept.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card, Tag } from '../../ui/card.tsx'
import { ConfirmedWords } from '../../ui/confirmed.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { fieldId } from '../../ui/field.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import { Quote, Text } from '../../ui/text.tsx'
import type { DecisionFormProps } from './decision-form.tsx'
import { texts } from './meeting-texts.ts'
import type { Line } from './note-draft.ts'
import { NoteLine } from './note-line.tsx'
import { type NotePlace, useNewNote, useRemoval } from './use-notes.ts'

const DecisionForm = onDemand<DecisionFormProps>(async () => (await import('./decision-form.tsx')).DecisionForm)

export type AgendaItem = inferOutput<typeof trpc.followup.agenda>['items'][number]
export type Decision = inferOutput<typeof trpc.followup.decisions>[number]

/** One item of the agenda with all that people write at it. */
export function NoteItem({
  place,
  item,
  lines,
  standing,
  when,
  mayLead,
}: {
  place: NotePlace
  item: Pick<AgendaItem, 'bundleId' | 'title' | 'status'>
  lines: readonly Line[]
  /** what was decided last on this, here or in a round before */
  standing: Decision | null
  /** its time box */
  when: string
  mayLead: boolean
}) {
  const removal = useRemoval(place)
  const decision = standing?.roundId === place.roundId ? standing : null
  const [deciding, setDeciding] = useState<{ noteId: string; text: string } | null>(null)
  const close = () => setDeciding(null)
  const open = item.status === 'geagendeerd' || item.status === 'besproken'
  return (
    <Card title={item.title} level={3} over={<Tag>{when}</Tag>}>
      {decision ? <Quote source={texts.notes.decision}>{decision.text}</Quote> : null}
      {lines.length === 0 ? <Text soft>{texts.notes.none}</Text> : null}
      <ul className="lb-notes" aria-label={texts.notes.lines({ title: item.title })}>
        {lines.map((line, i) => (
          <NoteLine
            key={line.id}
            place={place}
            line={line}
            label={texts.notes.line({ number: i + 1, title: item.title })}
            onRemove={() => removal.remove(line)}
            onDecide={mayLead && open ? (text) => setDeciding({ noteId: line.id, text }) : null}
          />
        ))}
      </ul>
      <div role="status">
        {removal.gone ? (
          <p className="lb-note__gone">
            {texts.notes.removed}{' '}
            <button type="button" className="lb-plain-button" onClick={() => void removal.restore()}>
              {texts.notes.restore}
            </button>
          </p>
        ) : null}
      </div>
      {removal.error ? <ErrorState error={removal.error} /> : null}
      <NewLine place={place} title={item.title} />
      <Dialog open={deciding !== null} title={texts.notes.decideTitle} onClose={close}>
        {deciding ? <DecisionForm bundleId={item.bundleId} {...deciding} standing={standing} onDone={close} /> : null}
      </Dialog>
    </Card>
  )
}

/** An empty line below the others. What is typed here stays until it is written down. */
function NewLine({ place, title }: { place: NotePlace; title: string }) {
  const [{ text }, keep] = useKept(`new-note.${place.bundleId}`, { text: '' })
  const setText = (text: string) => keep({ text })
  const [confirmed, setConfirmed] = useState<readonly string[]>([])
  const note = useNewNote(place)
  const name = `new-${place.bundleId}`
  const ready = text.trim() !== '' && guardNoteNow(text, confirmed) === null
  const add = async (kind: Line['kind']) => {
    if (!ready || !(await note.add({ kind, text: text.trim() }, confirmed))) return
    setText('')
    // The button goes with the text: who writes on, writes on here.
    document.getElementById(fieldId(name))?.focus()
  }
  return (
    <div className="lb-note-new">
      <ConfirmedWords value={{ confirmed, leave: (words) => setConfirmed((before) => [...before, words]) }}>
        <GuardedArea
          name={name}
          label={texts.notes.add({ title })}
          optional="all"
          rows={2}
          maxLength={1000}
          value={text}
          onChange={setText}
        />
      </ConfirmedWords>
      {note.error ? <ErrorState error={note.error} /> : null}
      {text.trim() === '' ? null : (
        <ButtonGroup>
          <Button busy={note.busy} onClick={() => void add('notitie')}>
            {texts.notes.write}
          </Button>
          <Button kind="subtle" busy={note.busy} onClick={() => void add('besluit')}>
            {texts.notes.propose}
          </Button>
        </ButtonGroup>
      )}
    </div>
  )
}
