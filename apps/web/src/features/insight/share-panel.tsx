import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { TextLink } from '../../ui/link.tsx'
import { ShareMeter } from '../../ui/share-meter.tsx'
import { ShareTrend } from '../../ui/share-trend.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './share-texts.ts'

/** DESIGN section 7: at least 95 % answered within one cycle. */
const TARGET = 0.95

/** A year back from now touches five quarters. */
const QUARTERS = 5

/** How the network keeps its promise; the same for everyone, also when it is bad. */
export function SharePanel() {
  const today = useToday()
  const share = useQuery(trpc.insight.answeredShare.queryOptions())
  return (
    <Card>
      <Loaded query={share}>
        {({ onTime, late, overdue, trend }) => {
          const total = onTime + late + overdue
          return (
            <>
              <ShareMeter label={texts.label} answered={onTime} total={total} target={TARGET} />
              {trend.length > 1 ? <ShareTrend label={texts.trend} periods={trend.filter(hasCount).slice(-QUARTERS).map(periodOf)} /> : null}
              {total > 0 && onTime / total < TARGET ? <Text>{texts.below}</Text> : null}
              <TextLink to="/verslag/jaar/$jaar" params={{ jaar: (today ?? '').slice(0, 4) }}>
                {texts.year}
              </TextLink>
              {overdue > 0 ? <Text>{texts.waiting({ n: overdue })}</Text> : null}
            </>
          )
        }}
      </Loaded>
    </Card>
  )
}

/** Not a quarter in which everything is still to come. */
const hasCount = ({ onTime, late, overdue }: { onTime: number; late: number; overdue: number }) => onTime + late + overdue > 0

/** '2026-K3' as the server says it. */
function periodOf({ period, onTime, late, overdue }: { period: string; onTime: number; late: number; overdue: number }) {
  const [year = '', quarter = ''] = period.split('-K')
  return { name: texts.quarter({ quarter, year }), share: onTime / (onTime + late + overdue) }
}
