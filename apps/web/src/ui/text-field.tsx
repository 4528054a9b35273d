import type { ComponentProps } from 'react'
import { type FieldFrame, FormField } from './field.tsx'

interface Valued<V extends string> extends FieldFrame {
  value: V
  onChange: (value: V) => void
  onBlur?: () => void
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  onBlur,
  type = 'text',
  autoComplete,
  inputMode,
  maxLength,
  ...frame
}: Valued<string> & Pick<ComponentProps<'input'>, 'type' | 'autoComplete' | 'inputMode' | 'maxLength'>) {
  return (
    <FormField {...frame}>
      {(control) => (
        <input
          {...control}
          className={`utrecht-textbox utrecht-textbox--html-input${frame.error ? ' utrecht-textbox--invalid' : ''}`}
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </FormField>
  )
}

/** Several lines; it grows with what is written. */
export function TextArea({
  value,
  onChange,
  onBlur,
  rows = 3,
  maxLength,
  ...frame
}: Valued<string> & { rows?: number; maxLength?: number }) {
  return (
    <FormField {...frame}>
      {(control) => (
        <textarea
          {...control}
          className={`utrecht-textarea utrecht-textarea--html-textarea lb-textarea${frame.error ? ' utrecht-textarea--invalid' : ''}`}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      )}
    </FormField>
  )
}

/** One out of many (seven or more); for fewer, use ChoiceField. `empty` adds a first line that means nothing chosen. */
export function Select<V extends string>({
  value,
  onChange,
  onBlur,
  options,
  empty,
  ...frame
}: Valued<V | ''> & { options: readonly { value: V; label: string }[]; empty?: string }) {
  return (
    <FormField {...frame}>
      {(control) => (
        <span className="lb-select">
          <select
            {...control}
            className={`utrecht-select utrecht-select--html-select${frame.error ? ' utrecht-select--invalid' : ''}`}
            value={value}
            onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value ?? '')}
            onBlur={onBlur}
          >
            {empty === undefined ? null : <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      )}
    </FormField>
  )
}
