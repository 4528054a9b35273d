import { useMutation } from '@tanstack/react-query'
import { showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Contribution } from './contribution.ts'
import { texts } from './my-input-texts.ts'

/** Who reads my words, and whether my name is with them. */
export function OwnWords({ contribution: { signalId, shared, signed, bundle } }: { contribution: Contribution }) {
  const say = useToast()
  const today = useToday()
  const onSuccess = () => say(texts.words.changed)
  const share = useMutation(trpc.followup.shareSignal.mutationOptions({ onSuccess }))
  const sign = useMutation(trpc.followup.signSignal.mutationOptions({ onSuccess }))
  const fixed = bundle?.onAgenda ?? false
  const forgottenOn = bundle?.answer?.forgottenOn
  return (
    <Card title={texts.words.title} level={2}>
      <Text>
        {shared ? texts.words.shared : texts.words.onlyLead} {signed ? texts.words.signed : texts.words.sealed}
      </Text>
      {share.error ? <ErrorState error={share.error} /> : null}
      {sign.error ? <ErrorState error={sign.error} /> : null}
      <ButtonGroup>
        {fixed && shared ? null : (
          <Button busy={share.isPending} onClick={() => share.mutate({ signalId, shared: !shared })}>
            {shared ? texts.words.unshare : texts.words.share}
          </Button>
        )}
        {fixed && signed ? null : (
          <Button busy={sign.isPending} onClick={() => sign.mutate({ signalId, signed: !signed })}>
            {signed ? texts.words.unsign : texts.words.sign}
          </Button>
        )}
      </ButtonGroup>
      {fixed && (shared || signed) ? <Text soft>{texts.words.fixed}</Text> : null}
      {forgottenOn ? <Text soft>{texts.words.forgotten({ day: showDay(forgottenOn, today) })}</Text> : null}
    </Card>
  )
}
