import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './upkeep-texts.ts'

/** Back and on through a long list. Nothing when it all fits on one page. */
export function Pages({ page, more, onPage }: { page: number; more: boolean; onPage: (page: number) => void }) {
  if (page === 0 && !more) return null
  return (
    <ButtonGroup>
      {page > 0 ? <Button onClick={() => onPage(page - 1)}>{texts.newer}</Button> : null}
      {more ? <Button onClick={() => onPage(page + 1)}>{texts.older}</Button> : null}
      <Text soft>{texts.page({ n: page + 1 })}</Text>
    </ButtonGroup>
  )
}
