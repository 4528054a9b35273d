import { useMutation } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { stepOf } from './steps.ts'
import { texts } from './texts.ts'

/** Asks the owner, in one press, whether a lesson still holds. */
export function RecheckCard({ lesson }: { lesson: { id: string; rooting: string } }) {
  const say = useToast()
  const confirm = useMutation(
    trpc.lessons.confirm.mutationOptions({ onSuccess: (_, { holds }) => say(holds ? texts.act.thanks : texts.act.slippedDone) }),
  )
  const reply = (holds: boolean) => confirm.mutate({ lessonId: lesson.id, holds })
  return (
    <Card title={texts.act.checkTitle} level={2} tone="heide">
      <Text>{texts.act.check({ step: texts.rooting[stepOf(lesson.rooting)].toLowerCase() })}</Text>
      {confirm.error ? <ErrorState error={confirm.error} /> : null}
      <ButtonGroup>
        <Button kind="primary" busy={confirm.isPending} onClick={() => reply(true)}>
          {texts.act.holds}
        </Button>
        <Button busy={confirm.isPending} onClick={() => reply(false)}>
          {texts.act.slipped}
        </Button>
      </ButtonGroup>
    </Card>
  )
}
