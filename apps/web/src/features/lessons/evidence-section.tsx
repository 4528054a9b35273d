import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { EvidenceForm, type Kennisbron } from './evidence-form.tsx'
import type { Lesson } from './lesson-list.tsx'
import type { Story } from './story.ts'
import { texts } from './texts.ts'

const KENNISBRONNEN: readonly Kennisbron[] = ['praktijk', 'wetenschap', 'ervaring']

interface EvidenceProps {
  lesson: Pick<Lesson, 'id' | 'kennisbron'> & { mayRoot: boolean }
  story: Story
}

/** What the three kennisbronnen say about a lesson; an empty one is shown too, because that is worth knowing. */
export function EvidenceSection({ lesson, story }: EvidenceProps) {
  const [open, setOpen] = useState<Kennisbron | null>(null)
  return (
    <Section title={texts.evidence.title}>
      <Text soft>{texts.evidence.lead}</Text>
      <div className="lb-evidence">
        {KENNISBRONNEN.map((kennisbron) => (
          <Source
            key={kennisbron}
            kennisbron={kennisbron}
            lesson={lesson}
            notes={story.evidence.filter((one) => one.kennisbron === kennisbron)}
            onAdd={() => setOpen(kennisbron)}
          />
        ))}
      </div>
      <Dialog open={open !== null} title={open ? texts.evidence.addTo[open] : ''} onClose={() => setOpen(null)}>
        {open ? <EvidenceForm lessonId={lesson.id} kennisbron={open} onDone={() => setOpen(null)} /> : null}
      </Dialog>
    </Section>
  )
}

interface SourceProps {
  kennisbron: Kennisbron
  lesson: EvidenceProps['lesson']
  notes: Story['evidence']
  onAdd: () => void
}

function Source({ kennisbron, lesson, notes, onAdd }: SourceProps) {
  const own = lesson.kennisbron === kennisbron
  return (
    <Card title={texts.evidence.names[kennisbron]} level={3} tone={own ? 'mos' : 'plain'}>
      {own ? <Text>{texts.evidence.own}</Text> : null}
      {notes.length > 0 ? (
        <ul className="lb-evidence__notes">
          {notes.map((note) => (
            <Note key={note.id} note={note} lessonId={lesson.id} mayRemove={lesson.mayRoot} />
          ))}
        </ul>
      ) : own ? null : (
        <Text soft>{texts.evidence.none}</Text>
      )}
      {lesson.mayRoot ? (
        <button type="button" className="lb-plain-button" onClick={onAdd}>
          {texts.evidence.add}
          <span className="lb-hidden">{`: ${texts.evidence.names[kennisbron]}`}</span>
        </button>
      ) : null}
    </Card>
  )
}

function Note({ note, lessonId, mayRemove }: { note: Story['evidence'][number]; lessonId: string; mayRemove: boolean }) {
  const say = useToast()
  const add = useMutation(trpc.lessons.addEvidence.mutationOptions())
  const { id: evidenceId, text, source } = note
  const remove = useMutation(
    trpc.lessons.removeEvidence.mutationOptions({
      onSuccess: () =>
        say(texts.evidence.removed, () =>
          add.mutate({ evidenceId, lessonId, kennisbron: kennisbronOf(note.kennisbron), text, source, confirmed: [text, source] }),
        ),
    }),
  )
  return (
    <li>
      <Text>{text}</Text>
      {source ? <p className="lb-soft lb-small">{source}</p> : null}
      {remove.error ? <ErrorState error={remove.error} /> : null}
      {mayRemove ? (
        <button type="button" className="lb-plain-button lb-small" onClick={() => remove.mutate({ lessonId, evidenceId })}>
          <Icon name="close" size={16} />
          {texts.evidence.remove}
          <span className="lb-hidden">{`: ${text}`}</span>
        </button>
      ) : null}
    </li>
  )
}

const kennisbronOf = (text: string): Kennisbron => KENNISBRONNEN.find((one) => one === text) ?? 'praktijk'
