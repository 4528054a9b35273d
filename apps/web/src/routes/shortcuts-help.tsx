import { CheckField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Text } from '../ui/text.tsx'
import { texts } from './later-texts.ts'
import { GO } from './shortcuts.ts'
import { texts as shellTexts } from './texts.ts'
import './shortcuts-help.css'

const KEYS: ReadonlyArray<readonly [keys: readonly string[], what: string]> = [
  [['?'], texts.keys.help],
  [['/'], texts.keys.search],
  [['n'], texts.keys.fresh],
  ...Object.entries(GO).map(([key, to]) => [['g', key], texts.keys.to({ place: shellTexts.places[to] })] as const),
]

/** The keys of the app on one sheet, with the switch that turns them off. */
export function ShortcutsHelp({ on, onTurn, onClose }: { on: boolean; onTurn: (on: boolean) => void; onClose: () => void }) {
  return (
    <Dialog open title={texts.keys.title} onClose={onClose}>
      <Text>{texts.keys.lead}</Text>
      <dl className="lb-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <CheckField name="keys" label={texts.keys.on} checked={on} onChange={onTurn} />
    </Dialog>
  )
}
