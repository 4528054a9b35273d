import { type ListPlace, placeText } from '../lib/list-place.ts'
import { Button, ButtonGroup } from './button.tsx'

/** On through a long list, and to its beginning; Back of the browser goes back a page. Nothing when it all fits on one page. */
export function ListPages({
  words,
  next,
  begun,
  onGo,
}: {
  words: { older: string; first: string }
  next: ListPlace | null
  /** whether this page is another than the first */
  begun: boolean
  onGo: (place: string | undefined) => void
}) {
  if (!next && !begun) return null
  return (
    <ButtonGroup>
      {next ? <Button onClick={() => onGo(placeText(next))}>{words.older}</Button> : null}
      {begun ? <Button onClick={() => onGo(undefined)}>{words.first}</Button> : null}
    </ButtonGroup>
  )
}
