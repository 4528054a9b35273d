import { useId } from 'react'
import { Icon } from './icon.tsx'
import { texts } from './texts.ts'
import './search-field.css'

/** Search as you type: the list below it follows, so there is no button to send. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <search className="lb-search">
      <label className="utrecht-form-label lb-label" htmlFor={id}>
        {label}
      </label>
      <span className="lb-search__box">
        <Icon name="search" />
        <input
          id={id}
          type="text"
          inputMode="search"
          autoComplete="off"
          spellCheck={false}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        {value === '' ? null : (
          <button type="button" className="lb-search__clear" onClick={() => onChange('')}>
            <Icon name="close" size={20} />
            <span className="lb-hidden">{texts.clearSearch}</span>
          </button>
        )}
      </span>
    </search>
  )
}
