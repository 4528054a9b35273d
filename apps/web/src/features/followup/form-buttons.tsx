import { Button, ButtonGroup } from '../../ui/button.tsx'
import { texts } from './bundle-texts.ts'

/** Under a form in a dialog: do it, or leave it as it was. */
export function FormButtons({ save, busy, onCancel }: { save: string; busy: boolean; onCancel: () => void }) {
  return (
    <ButtonGroup>
      <Button kind="primary" type="submit" busy={busy}>
        {save}
      </Button>
      <Button kind="subtle" onClick={onCancel}>
        {texts.act.cancel}
      </Button>
    </ButtonGroup>
  )
}
