import { CheckField, ChoiceField } from './choice-field.tsx'
import { GuardedArea } from './guarded-area.tsx'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'

const KINDS = (['knelpunt', 'vraag', 'les', 'succes'] as const).map((value) => ({ value, ...texts.point.kinds[value] }))
const NIVEAUS = (['uitvoering', 'beleid', 'bestuur'] as const).map((value) => ({ value, label: texts.point.niveaus[value] }))

/** One point that asks for an answer, as far as somebody has come with it. */
export interface Point {
  kind: (typeof KINDS)[number]['value'] | null
  text: string
  needed: string
  fromNiveau: (typeof NIVEAUS)[number]['value'] | null
  signed: boolean
}

export const emptyPoint: Point = { kind: null, text: '', needed: '', fromNiveau: null, signed: false }

/**
 * The questions about one point. `tells` says what in it would give its writer away; who signs tells it themselves. `prefix` stands before the names of its fields, such as
 * 'signals.0.'.
 */
export function PointFields({
  value,
  onChange,
  errors,
  prefix = '',
  tells,
}: {
  value: Point
  onChange: (change: Partial<Point>) => void
  errors: Readonly<Record<string, string>>
  prefix?: string
  tells?: (text: string) => readonly (keyof typeof texts.point.tells)[]
}) {
  const telling = value.signed || !tells ? [] : tells(`${value.text}\n${value.needed}`)
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
      <div role="status">
        {telling.length > 0 ? (
          <p className="lb-guard lb-guard--look">
            <Icon name="info" size={20} />
            {texts.point.tellsWho({ what: telling.map((one) => texts.point.tells[one]).join(texts.point.and) })}
          </p>
        ) : null}
      </div>
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
      <div>
        <CheckField
          name={`${prefix}signed`}
          label={texts.point.signed}
          checked={value.signed}
          onChange={(signed) => onChange({ signed })}
        />
        <p className="lb-soft lb-small">{texts.point.signedHelp}</p>
      </div>
    </>
  )
}
