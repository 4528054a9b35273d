import { useQuery } from '@tanstack/react-query'
import { locale } from '../../lib/language.ts'
import { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'
import type { ReflectionForm } from './use-reflection.ts'

const oneDigit = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const MOST = 5

/** What the group says of the grondhouding, for who just added to it; whole blocks of five and more only, as in the Kompas. */
export function GroupPicture({ form }: { form: ReflectionForm }) {
  const compass = useQuery(trpc.insight.compass.queryOptions({ overlegId: form.overlegId }))
  return (
    <Card title={texts.group.title} level={2}>
      <Loaded query={compass} lines={3}>
        {(measures) => {
          const rows = form.uitgangspunten.flatMap(({ sleutel, titel }) => {
            const found = measures.find(({ uitgangspunt }) => uitgangspunt === sleutel)
            return found ? [{ titel, mean: found.total.mean }] : []
          })
          return rows.length > 0 ? <Rows rows={rows} overleg={form.overlegName} /> : <Text>{texts.group.none}</Text>
        }}
      </Loaded>
    </Card>
  )
}

function Rows({ rows, overleg }: { rows: readonly { titel: string; mean: number }[]; overleg: string }) {
  return (
    <>
      <Text>{texts.group.about({ overleg })}</Text>
      <table className="lb-reflect__group">
        <caption className="lb-hidden">{texts.group.caption}</caption>
        <thead className="lb-hidden">
          <tr>
            <th scope="col">{texts.group.what}</th>
            <th scope="col">{texts.group.mean}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ titel, mean }) => (
            <tr key={titel}>
              <th scope="row">{titel}</th>
              <td>
                <meter className="lb-reflect__mean" min={1} max={MOST} value={mean} aria-hidden="true" />
                {oneDigit.format(mean)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text>
        <TextLink to="/kompas">{texts.group.more}</TextLink>
      </Text>
    </>
  )
}
