import { type QuestionnaireKey, questionnaireInput } from '@lerende/reflections/inputs'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { dayOf, showDay } from '../../lib/dates.ts'
import { useMe, useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useWide } from '../../lib/use-wide.ts'
import { EmptyState, Loaded, Loading } from '../../ui/feedback.tsx'
import { BackLink, ButtonLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { FormPage } from './form-page.tsx'
import { FormSteps } from './form-steps.tsx'
import { stepCount, stepOfField } from './questionnaire.ts'
import { texts } from './texts.ts'
import { Thanks } from './thanks.tsx'
import { type ReflectionForm, useReflection } from './use-reflection.ts'

/** One list to fill in for one round: on a phone a question a screen, with the screen in the address, so that Back goes one back. */
export function ReflectionFormScreen() {
  const { roundId, questionnaire: text } = useParams({ from: '/binnen/reflecteren/$roundId/$questionnaire' })
  const questionnaire = questionnaireInput.safeParse(text).data
  const me = useMe()
  if (!questionnaire)
    return (
      <Frame>
        <Closed />
      </Frame>
    )
  if (!me) return <Loading />
  return <AskedForm key={`${roundId}/${questionnaire}`} roundId={roundId} questionnaire={questionnaire} personId={me.person.id} />
}

interface Of {
  roundId: string
  questionnaire: QuestionnaireKey
  personId: string
}

function AskedForm({ roundId, questionnaire, personId }: Of) {
  const form = useQuery(trpc.reflections.form.queryOptions({ roundId, questionnaire }))
  if (form.data?.open) return <OpenForm form={form.data} questionnaire={questionnaire} personId={personId} />
  return (
    <Frame form={form.data}>
      <Loaded query={form} lines={6}>
        {() => <Closed />}
      </Loaded>
    </Frame>
  )
}

function OpenForm({ form, questionnaire, personId }: { form: ReflectionForm } & Omit<Of, 'roundId'>) {
  const navigate = useNavigate()
  const { deel } = useSearch({ from: '/binnen/reflecteren/$roundId/$questionnaire' })
  const wide = useWide()
  const go = (to: number) =>
    void navigate({ to: '/reflecteren/$roundId/$questionnaire', params: { roundId: form.roundId, questionnaire }, search: { deel: to } })
  const reflection = useReflection(form, { personId, questionnaire }, (errors) => {
    if (wide) return
    const { answers } = reflection.draft
    const steps = Object.keys(errors).flatMap((field) => stepOfField(form.questionnaire, answers, field) ?? [])
    // The first part that needs another look; a message about the whole is said where somebody is.
    const first = Math.min(...steps)
    if (steps.length > 0 && !steps.includes(step)) go(first)
  })
  const step = Math.min(deel ?? 1, stepCount(form.questionnaire, reflection.draft.answers))
  const editAgain = () => {
    go(1)
    reflection.edit()
  }
  if (reflection.handedIn) return <Thanks form={form} handedIn={reflection.handedIn} onEdit={editAgain} />
  return (
    <Frame form={form} wide={wide} further={!wide && step > 1}>
      {wide ? <FormPage reflection={reflection} /> : <FormSteps reflection={reflection} step={step} go={go} />}
    </Frame>
  )
}

/** @param parts.further past the first question: what it is about was read by then, and the next question should be in sight */
function Frame(parts: { form?: ReflectionForm | undefined; wide?: boolean; further?: boolean; children: React.ReactNode }) {
  const { form, wide, further, children } = parts
  const today = useToday()
  return (
    <Page
      width={wide ? 'wide' : 'text'}
      title={form?.questionnaire.titel ?? texts.list.title}
      lead={
        form && !further ? texts.form.forRound({ overleg: form.overlegName, day: showDay(dayOf(form.ontmoetingAt), today) }) : undefined
      }
      back={<BackLink to="/reflecteren">{texts.form.back}</BackLink>}
    >
      {children}
    </Page>
  )
}

function Closed() {
  return (
    <EmptyState title={texts.form.closed} action={<ButtonLink to="/mijn-inbreng/nieuw">{texts.list.bringIn}</ButtonLink>}>
      {texts.form.closedHelp}
    </EmptyState>
  )
}
