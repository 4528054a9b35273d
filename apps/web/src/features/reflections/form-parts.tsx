import type { Vraag } from '@lerende/content/inputs'
import type { Answer } from '@lerende/reflections/inputs'
import { useToday } from '../../lib/session.ts'
import { Alert } from '../../ui/feedback.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { changeText } from './change-text.ts'
import { QuestionField } from './question-field.tsx'
import { SafeLine } from './safe-line.tsx'
import { texts } from './texts.ts'
import type { Reflection } from './use-reflection.ts'

/** What somebody should know before the first question: that it is safe, and that little is enough. */
export function Opening({ reflection: { form }, brief }: { reflection: Reflection; brief?: boolean }) {
  const today = useToday()
  return (
    <>
      {form.mine ? (
        <Alert title={texts.form.already} level={2}>
          <Text>{changeText(form.openUntil, today)}</Text>
        </Alert>
      ) : null}
      {brief ? <Text>{texts.form.fewIsFine}</Text> : <Text>{form.questionnaire.toelichting}</Text>}
      <SafeLine brief />
    </>
  )
}

/** What will happen with the answers, for who wants to know before giving them. */
export function WhatHappens({ reflection: { form }, intro }: { reflection: Reflection; intro?: boolean }) {
  return (
    <Expander label={texts.before.title}>
      <Text>{texts.before.counts}</Text>
      <Text>{texts.before.points}</Text>
      <Text>{texts.form.kept}</Text>
      {intro ? <Text>{form.questionnaire.toelichting}</Text> : null}
    </Expander>
  )
}

/** One question of the list, with the answer that the reflection holds. */
export function AskedQuestion({
  reflection,
  question,
  unfolded,
  onAnswer,
}: {
  reflection: Reflection
  question: Vraag
  unfolded?: boolean
  onAnswer?: (value: Answer | undefined) => void
}) {
  const { sleutel } = question
  return (
    <QuestionField
      question={question}
      options={reflection.form.options[sleutel] ?? []}
      answer={reflection.draft.answers[sleutel]}
      error={reflection.errors[`answers.${sleutel}`]}
      unfolded={unfolded}
      onAnswer={(value) => {
        reflection.answer(sleutel, value)
        onAnswer?.(value)
      }}
    />
  )
}

/** Handed in without a connection: it is kept, and goes by itself. */
export function WaitingNote({ reflection }: { reflection: Reflection }) {
  if (!reflection.offline) return null
  return (
    <Alert kind="warning" title={texts.form.offline} live>
      <Text>{texts.form.offlineHelp}</Text>
    </Alert>
  )
}
