import { ChoiceField } from '../../ui/choice-field.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { texts } from './my-input-texts.ts'

const VERDICTS = (['usable', 'partly', 'no'] as const).map((value) => ({ value, ...texts.verdict.options[value] }))
export type Verdict = (typeof VERDICTS)[number]['value']

interface Field<T> {
  value: T
  error: string | undefined
  onChange: (value: NonNullable<T>) => void
}

/** Whether an answer helps. */
export function VerdictChoice(field: Field<Verdict | null>) {
  return <ChoiceField name="verdict" label={texts.verdict.title} description={texts.verdict.lead} options={VERDICTS} {...field} />
}

/** A word with it, from when something was chosen. 'Nee' opens the point again, so it asks what is missing. */
export function VerdictRemark({ verdict, ...field }: Field<string> & { verdict: Verdict | null }) {
  if (verdict === null) return null
  return (
    <GuardedArea
      name="remark"
      label={verdict === 'usable' ? texts.verdict.remarkUsable : texts.verdict.remark}
      description={texts.verdict.remarkHelp}
      optional={verdict !== 'no'}
      rows={2}
      maxLength={1000}
      {...field}
    />
  )
}
