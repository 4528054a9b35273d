import { useState } from 'react'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { onDemand } from '../../ui/on-demand.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'

const MoveForm = onDemand<{ ontmoeting: Ontmoeting; onDone: () => void }>(async () => (await import('./lead-forms.tsx')).MoveForm)
const CancelForm = onDemand<{ ontmoetingId: string; onDone: () => void }>(async () => (await import('./lead-forms.tsx')).CancelForm)

/** What who leads an ontmoeting can change before it begins. */
export function LeadCard({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  const [asking, setAsking] = useState<'move' | 'cancel' | null>(null)
  const close = () => setAsking(null)
  return (
    <Card title={texts.lead.title} level={2}>
      <ButtonGroup>
        <Button onClick={() => setAsking('move')}>{texts.lead.move}</Button>
        <Button danger onClick={() => setAsking('cancel')}>
          {texts.lead.cancel}
        </Button>
      </ButtonGroup>
      <Dialog open={asking === 'move'} title={texts.lead.moveTitle} onClose={close}>
        <MoveForm ontmoeting={ontmoeting} onDone={close} />
      </Dialog>
      <Dialog open={asking === 'cancel'} title={texts.lead.cancelTitle} onClose={close}>
        <CancelForm ontmoetingId={ontmoeting.id} onDone={close} />
      </Dialog>
    </Card>
  )
}
