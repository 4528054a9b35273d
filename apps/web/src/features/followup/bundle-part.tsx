import { useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { BundleBoard } from './bundle-board.tsx'
import type { Round } from './facilitate-screen.tsx'
import { texts } from './facilitate-texts.ts'
import { NewBundleForm } from './forms-on-demand.ts'
import { SignalText } from './signal-text.tsx'
import { useBundling } from './use-bundling.ts'
import './facilitate.css'

export type Signal = inferOutput<typeof trpc.followup.signals>[number]
export type OpenBundle = inferOutput<typeof trpc.followup.bundles>[number]
type Suggestion = inferOutput<typeof trpc.followup.suggestBundles>[number]

/** What came in and waits to be put together, with what the words of it suggest. */
export function BundlePart({ round }: { round: Round }) {
  const { overlegId } = round
  const loose = useQuery(trpc.followup.signals.queryOptions({ overlegId, which: 'loose' }))
  const open = useQuery(trpc.followup.bundles.queryOptions({ overlegId, which: 'open' }))
  return (
    <Stack gap="l">
      <Text>{texts.bundle.lead}</Text>
      <Loaded query={loose} lines={6}>
        {(signals) => (
          <>
            {signals.length > 0 ? <Suggested overlegId={overlegId} signals={signals} bundles={open.data ?? NONE} /> : null}
            <BundleBoard overlegId={overlegId} signals={signals} bundles={open.data ?? NONE} />
          </>
        )}
      </Loaded>
    </Stack>
  )
}

const NONE: readonly OpenBundle[] = []

function Suggested({ overlegId, signals, bundles }: { overlegId: string; signals: readonly Signal[]; bundles: readonly OpenBundle[] }) {
  const suggestions = useQuery(trpc.followup.suggestBundles.queryOptions({ overlegId }))
  const [making, setMaking] = useState<string[] | null>(null)
  const bundling = useBundling(overlegId)
  return (
    <>
      <Suggestions suggestions={suggestions.data ?? []} signals={signals} bundles={bundles} onUse={setMaking} onAdd={bundling.addTo} />
      <Dialog open={making !== null} title={texts.bundle.fresh} onClose={() => setMaking(null)}>
        {making ? (
          <NewBundleForm
            overlegId={overlegId}
            signals={signals.filter(({ id }) => making.includes(id))}
            onMade={(bundleId) => {
              setMaking(null)
              bundling.made(bundleId)
            }}
          />
        ) : null}
      </Dialog>
    </>
  )
}

function Suggestions({
  suggestions,
  signals,
  bundles,
  onUse,
  onAdd,
}: {
  suggestions: readonly Suggestion[]
  signals: readonly Signal[]
  bundles: readonly OpenBundle[]
  onUse: (signalIds: string[]) => void
  onAdd: (bundle: OpenBundle, signalIds: string[]) => void
}) {
  if (suggestions.length === 0) return null
  return (
    <Section title={texts.bundle.suggested}>
      <Text soft>{texts.bundle.suggestedHelp}</Text>
      {suggestions.map((one) => {
        const own = signals.filter(({ id }) => one.signalIds.includes(id))
        const bundle = bundles.find(({ id }) => id === one.bundleId)
        return (
          <Card key={one.signalIds.join()} tone="zand">
            <ul className="lb-signals">
              {own.map((signal) => (
                <li key={signal.id}>
                  <SignalText signal={signal} />
                </li>
              ))}
            </ul>
            {bundle ? (
              <div>
                <Button onClick={() => onAdd(bundle, one.signalIds)}>{texts.bundle.addThese({ title: bundle.title })}</Button>
              </div>
            ) : (
              <div>
                <Button onClick={() => onUse(one.signalIds)}>{texts.bundle.takeThese({ n: own.length })}</Button>
              </div>
            )}
          </Card>
        )
      })}
    </Section>
  )
}
