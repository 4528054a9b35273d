import { locale } from '../../lib/language.ts'
import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { CompassChart, shortName } from './compass-chart.tsx'
import { byQuarter, type Point, type Quarter, trendOf } from './course.ts'
import { texts } from './texts.ts'
import './compass.css'

/** One uitgangspunt in words, as a small chart and as figures. */
export function CompassPanel({ title, course }: { title: string; course: readonly Point[] }) {
  const quarters = byQuarter(course)
  if (quarters.length === 0) {
    return (
      <Card title={title} level={2}>
        <Text soft>{texts.compass.none}</Text>
      </Card>
    )
  }
  return (
    <Card title={title} level={2}>
      <Text>{sentence(quarters)}</Text>
      <CompassChart quarters={quarters} label={texts.compass.chart({ title })} />
      <Expander label={texts.compass.figures}>
        <Table
          caption={texts.compass.table.caption({ title })}
          columns={[
            { head: texts.compass.table.period, cell: shortName, names: true },
            { head: texts.compass.table.mean, cell: ({ mean }) => decimal(mean), number: true },
            { head: texts.compass.table.margin, cell: ({ margin }) => `± ${decimal(margin)}`, number: true },
            { head: texts.compass.table.answers, cell: ({ n }) => n, number: true },
            { head: texts.compass.table.people, cell: ({ contributors }) => contributors, number: true },
          ]}
          rows={quarters}
          rowKey={({ key }) => key}
        />
      </Expander>
    </Card>
  )
}

function sentence(quarters: readonly Quarter[]): string {
  const first = quarters[0]
  const last = quarters.at(-1)
  if (!first || !last) return texts.compass.none
  return texts.trend[trendOf(quarters)]({ mean: decimal(last.mean), period: shortName(last), first: shortName(first) })
}

const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const decimal = (value: number) => oneDecimal.format(value)
