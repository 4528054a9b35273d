import { useQuery } from '@tanstack/react-query'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { changeText } from './change-text.ts'
import { GroupPicture } from './group-picture.tsx'
import { SafeLine } from './safe-line.tsx'
import { texts } from './texts.ts'
import type { HandedIn, ReflectionForm } from './use-reflection.ts'

/** Says when and where somebody hears back about what they just handed in. */
export function Thanks({ form, handedIn, onEdit }: { form: ReflectionForm; handedIn: HandedIn; onEdit: () => void }) {
  const today = useToday()
  return (
    <Page width="text" title={texts.thanks.title} lead={texts.thanks.lead}>
      <Card title={texts.thanks.hear} level={2} tone="mos">
        {handedIn.signalIds.length > 0 ? <Promised signalIds={handedIn.signalIds} /> : <Text>{texts.thanks.noPoints}</Text>}
      </Card>
      <GroupPicture form={form} />
      <ButtonGroup>
        <ButtonLink to="/mijn-inbreng" className="nl-button--primary">
          {texts.thanks.mine}
        </ButtonLink>
        <ButtonLink to="/">{texts.thanks.home}</ButtonLink>
        <Button kind="subtle" onClick={onEdit}>
          {texts.thanks.edit}
        </Button>
      </ButtonGroup>
      <Text soft>{changeText(form.openUntil, today)}</Text>
      <SafeLine />
    </Page>
  )
}

/** The day that holds for all of them: the last one that any of these points waits for. */
function Promised({ signalIds }: HandedIn) {
  const today = useToday()
  const mine = useQuery(trpc.followup.myContributions.queryOptions())
  const days = (mine.data ?? []).filter((one) => signalIds.includes(one.signalId)).map((one) => dayOf(one.dueAt))
  const day = days.sort().at(-1)
  return (
    <>
      {day ? <Text>{texts.thanks.points({ n: signalIds.length, day: showDay(day, today) })}</Text> : null}
      <Text>{texts.thanks.where}</Text>
    </>
  )
}
