import type { FieldErrors } from '../../lib/use-form.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { texts } from './my-input-texts.ts'

const VERDICTS = (['usable', 'partly', 'no'] as const).map((value) => ({ value, ...texts.verdict.options[value] }))
export type Verdict = (typeof VERDICTS)[number]['value']

/** Whether an answer helps. 'Nee' opens the point again, so it asks for a word on what is missing. */
export function VerdictFields({
  values,
  errors,
  set,
}: {
  values: { verdict: Verdict | null; remark: string }
  errors: FieldErrors
  set: { (name: 'verdict', value: Verdict): void; (name: 'remark', value: string): void }
}) {
  return (
    <>
      <ChoiceField
        name="verdict"
        label={texts.verdict.title}
        description={texts.verdict.lead}
        options={VERDICTS}
        value={values.verdict}
        error={errors['verdict']}
        onChange={(verdict) => set('verdict', verdict)}
      />
      {values.verdict ? (
        <GuardedArea
          name="remark"
          label={values.verdict === 'usable' ? texts.verdict.remarkUsable : texts.verdict.remark}
          description={texts.verdict.remarkHelp}
          optional={values.verdict !== 'no'}
          rows={2}
          maxLength={1000}
          value={values.remark}
          error={errors['remark']}
          onChange={(remark) => set('remark', remark)}
        />
      ) : null}
    </>
  )
}
