import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import type { Agenda } from './agenda-items.ts'
import { texts } from './facilitate-texts.ts'
import { useAgenda } from './use-agenda.ts'

/** Offers an agenda that fits; it is only taken over when somebody says so. */
export function ProposalCard({ agenda }: { agenda: Agenda }) {
  const [open, setOpen] = useState(false)
  return (
    <Card title={texts.proposal.title} level={2} tone="vecht">
      <Text>{texts.proposal.lead}</Text>
      <div>
        <Button onClick={() => setOpen(true)}>{texts.proposal.show}</Button>
      </div>
      <Dialog open={open} title={texts.proposal.title} onClose={() => setOpen(false)}>
        <Proposal agenda={agenda} onDone={() => setOpen(false)} />
      </Dialog>
    </Card>
  )
}

function Proposal({ agenda, onDone }: { agenda: Agenda; onDone: () => void }) {
  const proposal = useQuery(trpc.followup.proposedAgenda.queryOptions({ roundId: agenda.roundId }, { staleTime: 0 }))
  const change = useAgenda(agenda)
  return (
    <Loaded query={proposal} lines={4}>
      {(items) =>
        items.length === 0 ? (
          <Text>{texts.proposal.none}</Text>
        ) : (
          <>
            <ol className="lb-proposal">
              {items.map(({ bundleId, title, minutes }) => (
                <li key={bundleId}>{texts.proposal.item({ title, minutes })}</li>
              ))}
            </ol>
            <Text soft>
              {texts.proposal.sum({ n: items.reduce((sum, { minutes }) => sum + minutes, 0), available: agenda.boxes.available ?? 0 })}
            </Text>
            <ButtonGroup>
              <Button
                kind="primary"
                onClick={() => {
                  change.set(items)
                  onDone()
                }}
              >
                {texts.proposal.take}
              </Button>
            </ButtonGroup>
          </>
        )
      }
    </Loaded>
  )
}
