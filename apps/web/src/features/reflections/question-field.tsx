import type { Optie, Vraag } from '@lerende/content/inputs'
import type { Answer } from '@lerende/reflections/inputs'
import { useState } from 'react'
import { ChoiceField, ChoicesField } from '../../ui/choice-field.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { ScaleField, type Score } from '../../ui/scale-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LongChoice } from './long-choice.tsx'
import { texts } from './texts.ts'

/** From this number on, options fold away until somebody wants to choose. */
const MANY = 9
const SCORES: readonly Score[] = [1, 2, 3, 4, 5]

interface QuestionProps {
  question: Vraag
  options: readonly Optie[]
  answer: Answer | undefined
  error: string | undefined
  /** shows all answers at once, however many */
  unfolded?: boolean | undefined
  onAnswer: (value: Answer | undefined) => void
}

/** One question of whatever kind, with its answer. */
export function QuestionField({ question, options, answer, error, unfolded, onAnswer }: QuestionProps) {
  const frame = {
    name: `answers.${question.sleutel}`,
    label: question.tekst,
    description: question.toelichting,
    error,
    optional: 'all' as const,
  }
  const choices = options.map(({ sleutel, tekst }) => ({ value: sleutel, label: tekst }))
  switch (question.soort) {
    case 'schaal':
      return (
        <ScaleField
          {...frame}
          low={question.schaal.label_min}
          high={question.schaal.label_max}
          value={SCORES.find((score) => score === answer) ?? null}
          onChange={(score) => onAnswer(score ?? undefined)}
        />
      )
    case 'meerkeuze': {
      if (question.meerdere) {
        const chosen = Array.isArray(answer) ? answer : []
        const send = (keys: string[]) => onAnswer(keys.length > 0 ? keys : undefined)
        return <ChoicesField {...frame} options={choices} value={chosen} onChange={send} />
      }
      const chosen = typeof answer === 'string' ? answer : null
      if (choices.length >= MANY && !unfolded) return <LongChoice {...frame} options={choices} value={chosen} onChange={onAnswer} />
      return <ChoiceField {...frame} options={choices} value={chosen} onChange={onAnswer} onClear={() => onAnswer(undefined)} />
    }
    case 'open':
      return (
        <GuardedArea
          {...frame}
          maxLength={2000}
          value={typeof answer === 'string' ? answer : ''}
          onChange={(text) => onAnswer(text || undefined)}
        />
      )
    case 'getal':
      return <NumberField {...frame} help={texts.form.amount} answer={answer} onAnswer={onAnswer} />
    case 'percentage':
      return <NumberField {...frame} help={texts.form.percent} answer={answer} onAnswer={onAnswer} />
  }
}

/** Digits as somebody types them; only a whole number is an answer. */
function NumberField({
  answer,
  onAnswer,
  help,
  description,
  ...frame
}: Pick<QuestionProps, 'answer' | 'error' | 'onAnswer'> & {
  name: string
  label: string
  description: string | undefined
  help: string
  optional: 'all'
}) {
  const [typed, setTyped] = useState(typeof answer === 'number' ? String(answer) : '')
  const change = (text: string) => {
    setTyped(text)
    onAnswer(/^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined)
  }
  return <TextField {...frame} description={description ?? help} inputMode="numeric" value={typed} onChange={change} />
}
