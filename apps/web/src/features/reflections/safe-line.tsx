import { Icon } from '../../ui/icon.tsx'
import { texts } from './texts.ts'
import './reflect.css'

/** Why somebody can be honest here; `brief` for where the first question should stay in sight. */
export function SafeLine({ brief }: { brief?: boolean }) {
  return (
    <div className="lb-reflect__safe">
      <Icon name="lock" />
      <p>
        {brief ? (
          texts.safe.brief
        ) : (
          <>
            <strong>{texts.safe.title}.</strong> {texts.safe.sealed} {texts.safe.small}
          </>
        )}
      </p>
    </div>
  )
}
