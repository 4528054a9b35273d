import { rootLessonInput } from '@lerende/lessons/inputs'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Lesson } from './lesson-list.tsx'
import { RecheckCard } from './recheck-card.tsx'
import { type RootingStep, STEPS, stepOf } from './steps.ts'
import { texts } from './texts.ts'

type OpenLesson = Lesson & { mine: boolean; mayRoot: boolean }

/** What you can do with a lesson: own it, say whether it still holds, take it a step. */
export function LessonActions({ lesson }: { lesson: OpenLesson }) {
  return (
    <>
      {lesson.recheckOpen && lesson.mayRoot ? <RecheckCard lesson={lesson} /> : null}
      <Ownership lesson={lesson} />
    </>
  )
}

function Ownership({ lesson }: { lesson: OpenLesson }) {
  const say = useToast()
  const own = useMutation(trpc.lessons.own.mutationOptions({ onSuccess: () => say(texts.act.owned) }))
  const said = lesson.mine ? texts.act.ownMine : lesson.ownerName ? texts.act.ownOther({ name: lesson.ownerName }) : texts.act.ownNobody
  return (
    <Card title={texts.act.ownTitle} level={2} tone={lesson.ownerName ? 'plain' : 'zand'}>
      <Text>{said}</Text>
      {lesson.mayRoot ? <Steps lesson={lesson} /> : <Text soft>{texts.act.notYours}</Text>}
      {own.error ? <ErrorState error={own.error} /> : null}
      {lesson.mine ? null : (
        <div>
          <Button kind={lesson.ownerName ? 'subtle' : 'primary'} busy={own.isPending} onClick={() => own.mutate({ lessonId: lesson.id })}>
            {lesson.ownerName ? texts.act.takeOver : texts.act.own}
          </Button>
        </div>
      )}
    </Card>
  )
}

/** A step up and a step down, each with a word on what shows it. */
function Steps({ lesson }: { lesson: Lesson }) {
  const [target, setTarget] = useState<RootingStep | null>(null)
  const at = STEPS.indexOf(stepOf(lesson.rooting))
  const next = STEPS[at + 1]
  const before = STEPS[at - 1]
  return (
    <ButtonGroup>
      {next ? <Button onClick={() => setTarget(next)}>{texts.act.forward({ step: texts.rooting[next].toLowerCase() })}</Button> : null}
      {before ? (
        <Button kind="subtle" onClick={() => setTarget(before)}>
          {texts.act.back({ step: texts.rooting[before].toLowerCase() })}
        </Button>
      ) : null}
      <Dialog
        open={target !== null}
        title={
          target
            ? STEPS.indexOf(target) > at
              ? texts.act.forward({ step: texts.rooting[target].toLowerCase() })
              : texts.act.back({ step: texts.rooting[target].toLowerCase() })
            : ''
        }
        onClose={() => setTarget(null)}
      >
        {target ? <StepForm lessonId={lesson.id} to={target} onDone={() => setTarget(null)} /> : null}
      </Dialog>
    </ButtonGroup>
  )
}

function StepForm({ lessonId, to, onDone }: { lessonId: string; to: RootingStep; onDone: () => void }) {
  const say = useToast()
  const root = useMutation(trpc.lessons.root.mutationOptions())
  const form = useForm({
    keep: `root.${lessonId}.${to}`,
    schema: rootLessonInput,
    start: { lessonId, to, note: '' },
    send: async (input) => {
      await root.mutateAsync(input)
      say(texts.act.moved({ step: texts.rooting[to].toLowerCase() }))
      onDone()
    },
  })
  return (
    <FormFrame form={form}>
      <Text>{texts.path.steps[to]}</Text>
      <GuardedArea
        name="note"
        label={texts.act.note}
        description={texts.act.noteHelp}
        optional
        maxLength={500}
        value={form.values.note}
        error={form.errors['note']}
        onChange={(note) => form.set('note', note)}
      />
      <ButtonGroup>
        <Button kind="primary" type="submit" busy={form.busy}>
          {texts.act.confirm}
        </Button>
        <Button kind="subtle" onClick={onDone}>
          {texts.act.cancel}
        </Button>
      </ButtonGroup>
    </FormFrame>
  )
}
