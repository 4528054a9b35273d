import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { BundleForm } from './bundle-form.tsx'
import { BundleList } from './bundle-list.tsx'
import type { Round } from './facilitate-screen.tsx'
import { texts } from './facilitate-texts.ts'
import { SignalText } from './signal-text.tsx'
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
    <Columns wide>
      <Stack gap="l">
        <Text>{texts.bundle.lead}</Text>
        <Loaded query={loose} lines={6}>
          {(signals) =>
            signals.length === 0 ? (
              <EmptyState title={texts.bundle.none}>{texts.bundle.noneHelp}</EmptyState>
            ) : (
              <Bundling overlegId={overlegId} signals={signals} bundles={open.data ?? []} />
            )
          }
        </Loaded>
      </Stack>
      <Section title={texts.bundle.open}>
        <Loaded query={open} lines={4}>
          {(bundles) => <BundleList bundles={bundles} empty={texts.bundle.noneOpen} />}
        </Loaded>
      </Section>
    </Columns>
  )
}

function Bundling({ overlegId, signals, bundles }: { overlegId: string; signals: readonly Signal[]; bundles: readonly OpenBundle[] }) {
  const suggestions = useQuery(trpc.followup.suggestBundles.queryOptions({ overlegId }))
  // A suggestion fills the form in; a new key lets the form start anew with it.
  const [chosen, setChosen] = useState<{ key: number; signalIds: string[] }>({ key: 0, signalIds: [] })
  return (
    <>
      <Suggestions
        suggestions={suggestions.data ?? []}
        signals={signals}
        bundles={bundles}
        onUse={(signalIds) => setChosen(({ key }) => ({ key: key + 1, signalIds }))}
      />
      <Section title={texts.bundle.loose({ n: signals.length })}>
        <BundleForm
          key={chosen.key}
          overlegId={overlegId}
          signals={signals}
          bundles={bundles}
          chosen={chosen.signalIds}
          onDone={() => setChosen(({ key }) => ({ key: key + 1, signalIds: [] }))}
        />
      </Section>
    </>
  )
}

function Suggestions({
  suggestions,
  signals,
  bundles,
  onUse,
}: {
  suggestions: readonly Suggestion[]
  signals: readonly Signal[]
  bundles: readonly OpenBundle[]
  onUse: (signalIds: string[]) => void
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
              <AddToBundle bundle={bundle} signalIds={one.signalIds} />
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

function AddToBundle({ bundle, signalIds }: { bundle: OpenBundle; signalIds: string[] }) {
  const say = useToast()
  const add = useMutation(trpc.followup.addToBundle.mutationOptions({ onSuccess: () => say(texts.bundle.added) }))
  return (
    <div>
      {add.error ? <ErrorState error={add.error} /> : null}
      <Button busy={add.isPending} onClick={() => add.mutate({ bundleId: bundle.id, signalIds })}>
        {texts.bundle.addThese({ title: bundle.title })}
      </Button>
    </div>
  )
}
