import type { ComponentProps } from 'react'
import { guardNote } from '../lib/guard-note.ts'
import { Icon } from './icon.tsx'
import { TextArea } from './text-field.tsx'

/** A text that others may read: says while somebody types what could tell about whom it is. */
export function GuardedArea(props: ComponentProps<typeof TextArea>) {
  // A refusal of the server says the same at the field itself.
  const note = props.error ? null : guardNote(props.value)
  return (
    <div>
      <TextArea {...props} />
      <div role="status">
        {note ? (
          <p className={`lb-guard lb-guard--${note.kind}`}>
            <Icon name={note.kind === 'stop' ? 'stop' : 'info'} size={20} />
            {note.text}
          </p>
        ) : null}
      </div>
    </div>
  )
}
