import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { texts } from './texts.ts'

/** Ways to take a report along: on paper, as a document, as figures. */
export function ReportFiles({ busy, error, onTake }: { busy: boolean; error: unknown; onTake: (form: 'docx' | 'csv') => void }) {
  return (
    <div className="lb-report__files">
      {error ? <ErrorState error={error} /> : null}
      <ButtonGroup>
        <Button onClick={() => window.print()}>{texts.print}</Button>
        <Button busy={busy} onClick={() => onTake('docx')}>
          {texts.docx}
        </Button>
        <Button busy={busy} onClick={() => onTake('csv')}>
          {texts.csv}
        </Button>
      </ButtonGroup>
    </div>
  )
}
