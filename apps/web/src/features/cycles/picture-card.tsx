import { useQuery } from '@tanstack/react-query'
import { dayOf } from '../../lib/dates.ts'
import { locale } from '../../lib/language.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './meeting-texts.ts'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import './picture.css'

/** The scale on which people answer. */
const MOST = 5
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** How people saw the grondhouding around this ontmoeting: of whole groups of five and more, in words and as bars. */
export function PictureCard({ ontmoeting: one }: { ontmoeting: Ontmoeting }) {
  const round = useQuery(trpc.cycles.round.queryOptions({ roundId: one.roundId }))
  const words = useQuery(trpc.lessons.vocabulary.queryOptions())
  const span = round.data ? { from: dayOf(round.data.ophalenAt), until: dayOf(round.data.dueAt) } : {}
  const compass = useQuery(trpc.insight.compass.queryOptions({ overlegId: one.overlegId, ...span }, { enabled: round.isSuccess }))
  return (
    <Card title={texts.after.picture} level={2}>
      <Loaded query={compass} lines={3}>
        {(measures) => {
          const shown = (words.data?.uitgangspunt ?? []).flatMap(({ key, label }) => {
            const found = measures.find(({ uitgangspunt }) => uitgangspunt === key)
            return found ? [{ key, label, ...found.total }] : []
          })
          if (shown.length === 0) return <Text soft>{texts.after.noPicture}</Text>
          return (
            <>
              <Text soft>{texts.after.pictureLead}</Text>
              <ul className="lb-picture">
                {shown.map(({ key, label, mean, n }) => (
                  <li key={key}>
                    <p className="lb-picture__name">{label}</p>
                    <div className="lb-picture__bar" aria-hidden="true">
                      <span style={{ inlineSize: `${(mean / MOST) * 100}%` }} />
                    </div>
                    <p className="lb-soft lb-small">{texts.after.mean({ mean: oneDecimal.format(mean), n })}</p>
                  </li>
                ))}
              </ul>
            </>
          )
        }}
      </Loaded>
      <TextLink to="/kompas" search={{ overleg: one.overlegId }}>
        {texts.after.compass}
      </TextLink>
    </Card>
  )
}
