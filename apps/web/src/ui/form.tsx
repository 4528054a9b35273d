import { type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react'
import { type Confirmed, ConfirmedWords } from './confirmed.ts'
import { fieldId } from './field.tsx'
import { useFaultInTitle } from './page.tsx'
import { texts } from './texts.ts'

/** What this form needs of `useForm`; see lib/use-form.ts. */
interface FormState extends Confirmed {
  errors: Readonly<Record<string, string>>
  attempts: number
  submit: (event: SyntheticEvent) => void
}

/** A form with its error summary above it. The browser's own messages are off: they vanish and cannot be styled. */
export function FormFrame({ form, children }: { form: FormState; children: ReactNode }) {
  return (
    <form noValidate onSubmit={form.submit} className="lb-form">
      {form.attempts > 0 && Object.keys(form.errors).length > 0 ? <ErrorSummary errors={form.errors} attempts={form.attempts} /> : null}
      <ConfirmedWords value={form}>{children}</ConfirmedWords>
    </form>
  )
}

function ErrorSummary({ errors, attempts }: { errors: FormState['errors']; attempts: number }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useFaultInTitle()

  // biome-ignore lint/correctness/useExhaustiveDependencies: each refused attempt moves the focus here again
  useEffect(() => {
    if (attempts > 0) heading.current?.focus()
  }, [attempts])

  const { '': whole, ...fields } = errors
  return (
    <div className="utrecht-alert utrecht-alert--error lb-error-summary">
      <div className="utrecht-alert__message">
        <h2 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-4">
          {whole ?? texts.checkThis}
        </h2>
        {Object.keys(fields).length > 0 ? (
          <ul>
            {Object.entries(fields).map(([name, message]) => (
              <li key={name}>
                <a
                  className="nl-link"
                  href={`#${fieldId(name)}`}
                  onClick={(event) => {
                    // The browser would only scroll; the field itself has to be ready to type in.
                    event.preventDefault()
                    document.getElementById(fieldId(name))?.focus()
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
