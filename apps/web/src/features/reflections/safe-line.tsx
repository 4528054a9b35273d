import { Icon } from '../../ui/icon.tsx'
import { texts } from './texts.ts'
import './reflect.css'

/** Why somebody can be honest here. */
export function SafeLine() {
  return (
    <div className="lb-reflect__safe">
      <Icon name="lock" />
      <p>
        <strong>{texts.safe.title}.</strong> {texts.safe.sealed} {texts.safe.small}
      </p>
    </div>
  )
}
