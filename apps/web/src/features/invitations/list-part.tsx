import { previewInput } from '@lerende/invitations/inputs'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { useJob } from '../../lib/use-job.ts'
import { useKept } from '../../lib/use-kept.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { Alert, ErrorState } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'
import '../../ui/people.css'

type Line = inferOutput<typeof trpc.invitations.preview>[number]

/** A list from a spreadsheet: first what is in it, then the sending. */
export function ListPart({ overlegId }: { overlegId: string }) {
  const [lines, setLines] = useState<Line[] | null>(null)
  const [round, setRound] = useState(0)
  // Looking it through sends nothing yet, so the form itself would let go of it too soon.
  const [{ text }, keep] = useKept(`invite-list.${overlegId}`, { text: '' })
  const startAnew = () => {
    keep({ text: '' })
    setLines(null)
    setRound((n) => n + 1)
  }
  return (
    <Section title={texts.list}>
      <Stack>
        <PasteForm key={round} overlegId={overlegId} text={text} onText={(typed) => keep({ text: typed })} onLooked={setLines} />
        {lines ? <Preview overlegId={overlegId} lines={lines} onSent={startAnew} /> : null}
      </Stack>
    </Section>
  )
}

interface PasteProps {
  overlegId: string
  /** what is kept of typing it before */
  text: string
  onText: (text: string) => void
  onLooked: (lines: Line[] | null) => void
}

function PasteForm({ overlegId, text, onText, onLooked }: PasteProps) {
  const preview = useMutation(trpc.invitations.preview.mutationOptions())
  const form = useForm({
    keep: null,
    schema: previewInput,
    start: { overlegId, text },
    send: async (input) => onLooked(await preview.mutateAsync(input)),
  })
  return (
    <FormFrame form={form}>
      <TextArea
        name="text"
        label={texts.paste}
        description={texts.pasteHelp}
        rows={6}
        value={form.values.text}
        error={form.errors['text']}
        onChange={(typed) => {
          form.set('text', typed)
          onText(typed)
          // What was looked through is not what stands there now.
          onLooked(null)
        }}
      />
      <div>
        <Button type="submit" busy={form.busy}>
          {texts.look}
        </Button>
      </div>
    </FormFrame>
  )
}

function Preview({ overlegId, lines, onSent }: { overlegId: string; lines: Line[]; onSent: () => void }) {
  const say = useToast()
  const people = lines.flatMap((one) => (one.invitee ? [one.invitee] : []))
  const { job, stop, stopping } = useJob('invitations.list')
  const invite = useMutation(trpc.invitations.inviteList.mutationOptions())
  const asked = invite.data?.jobId
  const mine = job !== null && job.id === asked ? job : null
  const outcome = useQuery(
    trpc.invitations.listOutcome.queryOptions({ jobId: asked ?? '' }, { enabled: mine?.state === 'done', staleTime: 0 }),
  )
  const queries = useQueryClient()
  const sent = useEffectEvent((counts: { invited: number; joined: number }) => {
    say(texts.sentAll(counts))
    // The invitations went out since the list was handed in, a step at a time.
    void queries.invalidateQueries()
    onSent()
  })
  useEffect(() => {
    if (outcome.data) sent(outcome.data)
  }, [outcome.data])
  if (lines.length === 0) return <Alert kind="warning">{texts.nothing}</Alert>
  const wrong = lines.length - people.length
  return (
    <Stack>
      <Alert kind={wrong === 0 ? 'info' : 'warning'} live>
        {texts.looked({ ready: people.length, wrong })}
      </Alert>
      <ul className="lb-people" aria-label={texts.caption}>
        {lines.map((one) => (
          <li key={one.line} className="lb-people__one">
            <div className="lb-people__who">
              <p className="lb-people__name">{one.name || texts.nameless}</p>
              <p className="lb-soft lb-small">
                {[texts.line({ n: one.line }), one.email, one.functie, one.organisation].filter(Boolean).join(', ')}
              </p>
            </div>
            <div className="lb-people__who">
              <Outcome line={one} />
            </div>
          </li>
        ))}
      </ul>
      {invite.error ? <ErrorState error={invite.error} /> : null}
      <JobProgress label={texts.sending} job={mine} stopping={stopping} onStop={stop} />
      {people.length === 0 ? null : (
        <div>
          <Button kind="primary" busy={invite.isPending || mine?.state === 'busy'} onClick={() => invite.mutate({ overlegId, people })}>
            {texts.sendAll({ n: people.length })}
          </Button>
        </div>
      )}
    </Stack>
  )
}

function Outcome({ line }: { line: Line }) {
  if (line.problems.length === 0) return <p className="lb-small">{line.note ?? texts.mail}</p>
  return (
    <ul className="lb-plain-list">
      {line.problems.map((problem) => (
        <li key={problem}>
          <Tag tone="heide">{texts.mend}</Tag> {problem}
        </li>
      ))}
    </ul>
  )
}
