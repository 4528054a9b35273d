import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { ConfirmedWords } from '../../ui/confirmed.ts'
import { GuardedArea } from '../../ui/guarded-area.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './meeting-texts.ts'
import type { Line } from './note-draft.ts'
import { type NotePlace, useNote } from './use-notes.ts'

/** One line that everybody at the table can write on. When others were first, both texts are there. */
export function NoteLine({
  place,
  line,
  label,
  onRemove,
  onDecide,
}: {
  place: NotePlace
  line: Line
  label: string
  onRemove: () => void
  /** for who leads */
  onDecide: ((text: string) => void) | null
}) {
  const note = useNote(place, line)
  return (
    <li className={`lb-note lb-note--${note.kind}`}>
      <div className="lb-note__top">
        <Tag tone={note.kind === 'besluit' ? 'heide' : 'plain'}>{texts.notes.kinds[note.kind]}</Tag>
        <span className="lb-soft lb-small" role="status">
          {note.state === 'saving' ? texts.notes.saving : null}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving the field by any way saves; nothing is pressed here */}
      <div className="lb-note__field" onBlur={note.flush}>
        <ConfirmedWords value={note.confirmed}>
          <GuardedArea
            name={`note-${line.id}`}
            label={label}
            optional="all"
            rows={1}
            maxLength={1000}
            value={note.text}
            onChange={note.change}
          />
        </ConfirmedWords>
      </div>
      {note.crossed ? (
        <div className="lb-note__crossed" role="alert">
          <Text>{texts.notes.crossed}</Text>
          <dl className="lb-note__both">
            <div>
              <dt>{texts.notes.theirs}</dt>
              <dd>{note.crossed.text}</dd>
            </div>
            <div>
              <dt>{texts.notes.mine}</dt>
              <dd>{note.text}</dd>
            </div>
          </dl>
          <ButtonGroup>
            <Button kind="primary" onClick={() => void note.keepBoth()}>
              {texts.notes.keepBoth}
            </Button>
            <Button onClick={note.keepMine}>{texts.notes.keepMine}</Button>
            <Button onClick={note.keepTheirs}>{texts.notes.keepTheirs}</Button>
          </ButtonGroup>
        </div>
      ) : null}
      {note.state === 'refused' && note.problem ? (
        <div className="lb-note__crossed" role="alert">
          <Text>{texts.notes.waiting({ why: note.problem })}</Text>
          <Button onClick={note.again}>{texts.notes.again}</Button>
        </div>
      ) : null}
      <div className="lb-note__ways">
        {onDecide && note.kind === 'besluit' && note.state === 'clean' ? (
          <Button onClick={() => onDecide(note.text)}>{texts.notes.decide}</Button>
        ) : null}
        <button type="button" className="lb-plain-button" onClick={note.turn}>
          {texts.notes.turnTo[note.kind === 'besluit' ? 'notitie' : 'besluit']}
        </button>
        <button type="button" className="lb-plain-button" onClick={onRemove}>
          {texts.notes.remove}
        </button>
      </div>
    </li>
  )
}
