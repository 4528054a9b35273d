import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { EmptyState } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import type { OpenBundle, Signal } from './bundle-part.tsx'
import { BundleTarget, NewTarget } from './bundle-targets.tsx'
import { texts } from './facilitate-texts.ts'
import { NewBundleForm } from './forms-on-demand.ts'
import { SignalText } from './signal-text.tsx'
import { useBundling } from './use-bundling.ts'
import { useDrag } from './use-drag.ts'
import './bundle-board.css'

const FRESH = 'nieuw'

/** Loose points on one side, bundles on the other: put together by dragging, or by choosing and saying where to. */
export function BundleBoard({
  overlegId,
  signals,
  bundles,
}: {
  overlegId: string
  signals: readonly Signal[]
  bundles: readonly OpenBundle[]
}) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [making, setMaking] = useState<string[] | null>(null)
  const bundling = useBundling(overlegId)
  // What somebody else bundled meanwhile is not chosen any more.
  const there = useMemo(() => new Set(signals.map(({ id }) => id)), [signals])
  const picked = [...chosen].filter((id) => there.has(id))
  const toggle = useCallback(
    (id: string) => setChosen((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]))),
    [],
  )
  // Read when a drag begins and not before: were it to change with every tick, every point would be drawn anew.
  const latest = useRef({ chosen, there })
  useEffect(() => {
    latest.current = { chosen, there }
  })
  const drags = useCallback((id: string) => {
    const now = latest.current
    return now.chosen.has(id) ? [...now.chosen].filter((one) => now.there.has(one)) : [id]
  }, [])
  const together = useCallback((ids: string[]) => setMaking([...new Set(ids)]), [])
  const addTo = (bundle: OpenBundle, ids: string[]) => {
    bundling.addTo(bundle, ids)
    setChosen(new Set())
  }
  return (
    <div className="lb-board">
      <Section title={texts.bundle.loose({ n: signals.length })}>
        {signals.length === 0 ? (
          <EmptyState title={texts.bundle.none}>{texts.bundle.noneHelp}</EmptyState>
        ) : (
          <Stack>
            <Text soft>{texts.bundle.how}</Text>
            {/* biome-ignore lint/a11y/useSemanticElements: the ticks act together with the bar below them, without a form */}
            <div className="lb-board__points" role="group" aria-label={texts.bundle.choose}>
              {signals.map((signal) => (
                <Point
                  key={signal.id}
                  signal={signal}
                  chosen={chosen.has(signal.id)}
                  onToggle={toggle}
                  drags={drags}
                  onTogether={together}
                />
              ))}
            </div>
            <ChosenBar
              picked={picked}
              bundles={bundles}
              busy={bundling.busy}
              onFresh={() => setMaking(picked)}
              onAdd={(bundle) => addTo(bundle, picked)}
              onClear={() => setChosen(new Set())}
            />
          </Stack>
        )}
      </Section>
      <Section title={texts.bundle.open}>
        <div className="lb-board__bundles">
          {signals.length > 0 ? <NewTarget onDrop={setMaking} /> : null}
          {bundles.map((bundle) => (
            <BundleTarget key={bundle.id} bundle={bundle} onDrop={(ids) => addTo(bundle, ids)} />
          ))}
          {bundles.length === 0 ? <Text soft>{texts.bundle.noneOpen}</Text> : null}
        </div>
      </Section>
      <Dialog open={making !== null} title={texts.bundle.fresh} onClose={() => setMaking(null)}>
        {making ? (
          <NewBundleForm
            overlegId={overlegId}
            signals={signals.filter(({ id }) => making.includes(id))}
            onMade={(bundleId) => {
              setMaking(null)
              setChosen(new Set())
              bundling.made(bundleId)
            }}
          />
        ) : null}
      </Dialog>
    </div>
  )
}

/** One loose point; only those that change are drawn anew, so that hundreds stay quick. */
const Point = memo(function Point({
  signal,
  chosen,
  onToggle,
  drags,
  onTogether,
}: {
  signal: Signal
  chosen: boolean
  onToggle: (id: string) => void
  drags: (id: string) => string[]
  onTogether: (ids: string[]) => void
}) {
  const { ref, over } = useDrag<HTMLLabelElement>(
    { kind: 'punten', accepts: (ids) => !ids.includes(signal.id), drop: (ids) => onTogether([...ids, signal.id]) },
    () => drags(signal.id),
  )
  return (
    <label ref={ref} className={`lb-point${chosen ? ' lb-point--chosen' : ''}${over ? ' lb-point--over' : ''}`}>
      <input
        type="checkbox"
        className="utrecht-checkbox utrecht-checkbox--html-input lb-checkbox"
        checked={chosen}
        onChange={() => onToggle(signal.id)}
      />
      <span className="lb-point__text">
        <SignalText signal={signal} />
      </span>
    </label>
  )
})

/** What to do with what is chosen; it stays within reach while one scrolls. */
function ChosenBar({
  picked,
  bundles,
  busy,
  onFresh,
  onAdd,
  onClear,
}: {
  picked: readonly string[]
  bundles: readonly OpenBundle[]
  busy: boolean
  onFresh: () => void
  onAdd: (bundle: OpenBundle) => void
  onClear: () => void
}) {
  const [where, setWhere] = useState(FRESH)
  if (picked.length === 0) return null
  const bundle = bundles.find(({ id }) => id === where)
  return (
    <section className="lb-board__bar" aria-label={texts.bundle.withChosen}>
      <p aria-live="polite">{texts.bundle.chosen({ n: picked.length })}</p>
      <Select
        name="waarheen"
        label={texts.bundle.where}
        options={[{ value: FRESH, label: texts.bundle.fresh }, ...bundles.map(({ id, title }) => ({ value: id, label: title }))]}
        value={bundle ? where : FRESH}
        onChange={setWhere}
      />
      <ButtonGroup>
        <Button kind="primary" busy={busy} onClick={() => (bundle ? onAdd(bundle) : onFresh())}>
          {bundle ? texts.bundle.add : texts.bundle.makeOf}
        </Button>
        <Button kind="subtle" onClick={onClear}>
          {texts.bundle.clear}
        </Button>
      </ButtonGroup>
    </section>
  )
}
