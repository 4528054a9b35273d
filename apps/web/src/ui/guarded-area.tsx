import type { ComponentProps } from 'react'
import type { GuardNote } from '../lib/guard-note.ts'
import { useGuardNote } from '../lib/use-guard-note.ts'
import { Button } from './button.tsx'
import { useConfirmed } from './confirmed.ts'
import { fieldId } from './field.tsx'
import { Icon } from './icon.tsx'
import { TextArea, TextField } from './text-field.tsx'
import { texts } from './texts.ts'

/** A text that others may read: says while somebody types what could tell about whom it is. */
export function GuardedArea(props: ComponentProps<typeof TextArea>) {
  return (
    <div>
      <TextArea {...props} />
      <Guard {...props} />
    </div>
  )
}

/** The same, of one line. */
export function GuardedField(props: ComponentProps<typeof TextField>) {
  return (
    <div>
      <TextField {...props} />
      <Guard {...props} />
    </div>
  )
}

/** What was found, what to write instead, and the ways on: put that there, or leave it knowingly. */
function Guard({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  const { confirmed, leave } = useConfirmed()
  const note = useGuardNote(value, confirmed)
  const change = (to: string) => {
    onChange(to)
    // The button that was pressed is gone now; the reader goes on where they were writing.
    document.getElementById(fieldId(name))?.focus()
  }
  return (
    <div className={note ? `lb-guard lb-guard--${note.kind}` : undefined}>
      <div role="status">{note ? <Said note={note} /> : null}</div>
      {note ? (
        <div className="lb-guard__ways">
          <Button type="button" onClick={() => change(note.replaced)}>
            {note.replacement ? texts.guard.replace({ words: note.replacement }) : texts.guard.remove}
          </Button>
          {note.kind === 'look' ? (
            <Button
              type="button"
              kind="subtle"
              onClick={() => {
                leave(note.words.found)
                change(value)
              }}
            >
              {texts.guard.leave}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

function Said({ note: { kind, text, advice, words } }: { note: GuardNote }) {
  return (
    <div className="lb-guard__said">
      <Icon name={kind === 'stop' ? 'stop' : 'info'} size={20} />
      <div>
        <p>
          <strong>{text}</strong>
        </p>
        <p className="lb-guard__words">
          {words.before}
          <mark>{words.found}</mark>
          {words.after}
        </p>
        <p>{advice}</p>
      </div>
    </div>
  )
}
