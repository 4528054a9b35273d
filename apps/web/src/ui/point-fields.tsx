import { ChoiceField } from './choice-field.tsx'
import { GuardedArea } from './guarded-area.tsx'
import { texts } from './texts.ts'

const KINDS = (['knelpunt', 'vraag', 'les', 'succes'] as const).map((value) => ({ value, ...texts.point.kinds[value] }))
const NIVEAUS = (['uitvoering', 'beleid', 'bestuur'] as const).map((value) => ({ value, label: texts.point.niveaus[value] }))

/** One point that asks for an answer, as far as somebody has come with it. */
export interface Point {
  kind: (typeof KINDS)[number]['value'] | null
  text: string
  needed: string
  fromNiveau: (typeof NIVEAUS)[number]['value'] | null
}

export const emptyPoint: Point = { kind: null, text: '', needed: '', fromNiveau: null }

/** The questions about one point. `prefix` stands before the names of its fields, such as 'signals.0.'. */
export function PointFields({
  value,
  onChange,
  errors,
  prefix = '',
}: {
  value: Point
  onChange: (change: Partial<Point>) => void
  errors: Readonly<Record<string, string>>
  prefix?: string
}) {
  return (
    <>
      <ChoiceField
        name={`${prefix}kind`}
        label={texts.point.kind}
        options={KINDS}
        value={value.kind}
        error={errors[`${prefix}kind`]}
        onChange={(kind) => onChange({ kind })}
      />
      <GuardedArea
        name={`${prefix}text`}
        label={texts.point.text}
        description={texts.point.textHelp}
        maxLength={1000}
        value={value.text}
        error={errors[`${prefix}text`]}
        onChange={(text) => onChange({ text })}
      />
      <GuardedArea
        name={`${prefix}needed`}
        label={texts.point.needed}
        optional
        rows={2}
        maxLength={1000}
        value={value.needed}
        error={errors[`${prefix}needed`]}
        onChange={(needed) => onChange({ needed })}
      />
      <ChoiceField
        name={`${prefix}fromNiveau`}
        label={texts.point.fromNiveau}
        optional
        options={NIVEAUS}
        value={value.fromNiveau}
        error={errors[`${prefix}fromNiveau`]}
        onChange={(fromNiveau) => onChange({ fromNiveau })}
        onClear={() => onChange({ fromNiveau: null })}
      />
    </>
  )
}
