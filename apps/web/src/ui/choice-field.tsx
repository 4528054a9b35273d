import type { ReactNode } from 'react'
import { type FieldFrame, FieldGroup, fieldId } from './field.tsx'
import { texts } from './texts.ts'

export interface Option<V extends string> {
  value: V
  label: ReactNode
  description?: ReactNode
}

/** One answer out of a few. `null` is: nothing chosen yet; with `onClear` an answer can be taken away again. */
export function ChoiceField<V extends string>({
  options,
  value,
  onChange,
  onClear,
  ...frame
}: FieldFrame & { options: readonly Option<V>[]; value: V | null; onChange: (value: V) => void; onClear?: () => void }) {
  return (
    <FieldGroup radio {...frame}>
      <div className="lb-choices">
        {options.map((option, place) => (
          <Pill key={option.value} option={option}>
            <input
              type="radio"
              className="utrecht-radio-button utrecht-radio-button--html-input"
              id={place === 0 ? fieldId(frame.name) : undefined}
              name={frame.name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
          </Pill>
        ))}
      </div>
      {value !== null && onClear ? (
        <button type="button" className="lb-plain-button" onClick={onClear}>
          {texts.clearScore}
        </button>
      ) : null}
    </FieldGroup>
  )
}

/** Any number of answers out of a few. */
export function ChoicesField<V extends string>({
  options,
  value,
  onChange,
  ...frame
}: FieldFrame & { options: readonly Option<V>[]; value: readonly V[]; onChange: (value: V[]) => void }) {
  return (
    <FieldGroup {...frame}>
      <div className="lb-choices">
        {options.map((option, place) => (
          <Pill key={option.value} option={option}>
            <input
              type="checkbox"
              className="utrecht-checkbox utrecht-checkbox--html-input lb-checkbox"
              id={place === 0 ? fieldId(frame.name) : undefined}
              name={frame.name}
              value={option.value}
              checked={value.includes(option.value)}
              onChange={(event) =>
                // Kept in the order of the options, whatever the order of the presses.
                onChange(
                  options.map((one) => one.value).filter((one) => (one === option.value ? event.target.checked : value.includes(one))),
                )
              }
            />
          </Pill>
        ))}
      </div>
    </FieldGroup>
  )
}

/** One thing that is so or not so. */
export function CheckField({
  name,
  label,
  checked,
  onChange,
}: {
  name: string
  label: ReactNode
  checked: boolean
  onChange: (checked: boolean) => void
}) {
  return (
    <Pill option={{ value: name, label }}>
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input lb-checkbox"
        id={fieldId(name)}
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
    </Pill>
  )
}

function Pill({ option, children }: { option: Option<string>; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is in `children`
    <label className="lb-pill">
      {children}
      <span>
        {option.label}
        {option.description ? <span className="lb-pill__more">{option.description}</span> : null}
      </span>
    </label>
  )
}
