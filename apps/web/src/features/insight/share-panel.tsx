import { useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { ShareMeter } from '../../ui/share-meter.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'

/** DESIGN section 7: at least 95 % answered within one cycle. */
const TARGET = 0.95

/** How the network keeps its promise; the same for everyone, also when it is bad. */
export function SharePanel() {
  const share = useQuery(trpc.insight.answeredShare.queryOptions())
  return (
    <Card>
      <Loaded query={share}>
        {({ onTime, late, overdue }) => {
          const total = onTime + late + overdue
          return (
            <>
              <ShareMeter label={texts.share.label} answered={onTime} total={total} target={TARGET} />
              {total > 0 && onTime / total < TARGET ? <Text>{texts.share.below}</Text> : null}
              {overdue > 0 ? <Text>{texts.share.waiting({ n: overdue })}</Text> : null}
            </>
          )
        }}
      </Loaded>
    </Card>
  )
}
