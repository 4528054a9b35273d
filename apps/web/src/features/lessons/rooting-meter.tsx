import { Card } from '../../ui/card.tsx'
import { Text } from '../../ui/text.tsx'
import { STEPS, stepOf } from './steps.ts'
import { texts } from './texts.ts'

/** How far the lessons of one way in are, as one bar; the list below it is its table. */
export function RootingMeter({ rooting, total }: { rooting: ReadonlyArray<{ step: string; lessons: number }>; total: number }) {
  if (total === 0) return null
  const counts = STEPS.map((step) => ({ step, lessons: rooting.find((one) => stepOf(one.step) === step)?.lessons ?? 0 }))
  const further = counts.filter(({ step }) => step === 'geprobeerd' || step === 'gewoon').reduce((sum, one) => sum + one.lessons, 0)
  return (
    <Card title={texts.ways.howFar} level={2}>
      <Text>{texts.ways.further({ n: further, total })}</Text>
      <div className="lb-rooting" aria-hidden="true">
        {counts.map(({ step, lessons }) =>
          lessons === 0 ? null : <span key={step} className={`lb-rooting__part lb-rooting--${step}`} style={{ flexGrow: lessons }} />,
        )}
      </div>
      <dl className="lb-rooting__legend">
        {counts.map(({ step, lessons }) => (
          <div key={step}>
            <dt>
              <span className={`lb-rooting__dot lb-rooting--${step}`} aria-hidden="true" />
              {texts.rooting[step]}
            </dt>
            <dd>{lessons}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
