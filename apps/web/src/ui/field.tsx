import type { ReactNode } from 'react'
import { texts } from './texts.ts'
import './field.css'

/** What every field knows about itself. `name` is also its place in the errors of a form. */
export interface FieldFrame {
  name: string
  label: ReactNode
  description?: ReactNode
  error?: string | undefined
  /**
   * Marks the field as 'niet verplicht'; required is the norm and goes without saying. `'all'` is for a form in which
   * nothing is required and that says so once, at its top.
   */
  optional?: boolean | 'all'
}

/** The id that the error summary links to. */
export const fieldId = (name: string): string => `veld-${name}`

export interface ControlProps {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

/** Label, description and message above one control; `children` gets the attributes that tie them together. */
export function FormField({ children, ...frame }: FieldFrame & { children: (control: ControlProps) => ReactNode }) {
  const { name, label, error, optional } = frame
  const id = fieldId(name)
  return (
    <div className={error ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <label className="utrecht-form-label lb-label" htmlFor={id}>
        {label}
        <Optional show={optional} />
      </label>
      <FieldNotes {...frame} />
      {children({
        id,
        name,
        'aria-describedby': describedBy(frame),
        'aria-invalid': error ? true : undefined,
        'aria-required': optional ? undefined : true,
      })}
    </div>
  )
}

/** The same frame around a group of radio buttons or checkboxes. */
export function FieldGroup({ children, radio, ...frame }: FieldFrame & { radio?: boolean; children: ReactNode }) {
  const { label, error, optional } = frame
  return (
    <fieldset
      className={
        error
          ? 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset utrecht-form-fieldset--invalid lb-fieldset'
          : 'utrecht-form-fieldset utrecht-form-fieldset--html-fieldset lb-fieldset'
      }
      aria-describedby={describedBy(frame)}
      {...(radio ? { role: 'radiogroup', 'aria-invalid': error ? true : undefined } : {})}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend lb-label">
        {label}
        <Optional show={optional} />
      </legend>
      <FieldNotes {...frame} />
      {children}
    </fieldset>
  )
}

function Optional({ show }: { show: FieldFrame['optional'] }) {
  return show === true ? <span className="lb-optional">{texts.optional}</span> : null
}

function FieldNotes({ name, description, error }: FieldFrame) {
  const id = fieldId(name)
  return (
    <>
      {description ? (
        <div className="utrecht-form-field-description lb-description" id={`${id}-uitleg`}>
          {description}
        </div>
      ) : null}
      {error ? (
        <div className="utrecht-form-field-error-message lb-field-error" id={`${id}-fout`}>
          <span className="lb-hidden">{texts.faultBefore}</span>
          {error}
        </div>
      ) : null}
    </>
  )
}

function describedBy({ name, description, error }: FieldFrame): string | undefined {
  const id = fieldId(name)
  const ids = [description ? `${id}-uitleg` : '', error ? `${id}-fout` : ''].filter((part) => part !== '')
  return ids.length > 0 ? ids.join(' ') : undefined
}
