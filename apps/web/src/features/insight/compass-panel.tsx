import { Card } from '../../ui/card.tsx'
import { Table } from '../../ui/table.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { CompassChart } from './compass-chart.tsx'
import type { Quarter } from './course.ts'
import { texts } from './texts.ts'
import { decimal, sentenceOf, shortName } from './words.ts'

interface PanelProps {
  /** what stands above the picture: the uitgangspunt, or the group when pictures of groups stand side by side */
  heading: string
  level: 2 | 3
  group: string
  title: string
  quarters: readonly Quarter[]
  scale: readonly string[]
}

/** One uitgangspunt of one group in words, as a small picture and as figures. */
export function CompassPanel({ heading, level, group, title, quarters, scale }: PanelProps) {
  const name = texts.compass.name({ group, title })
  if (quarters.length === 0) {
    return (
      <Card title={heading} level={level}>
        <Text soft>{texts.compass.none}</Text>
      </Card>
    )
  }
  return (
    <Card title={heading} level={level}>
      <Text>{sentenceOf(quarters, { group, title })}</Text>
      <CompassChart quarters={quarters} scale={scale} label={texts.compass.chart({ title: name })} />
      <Expander label={texts.compass.figures}>
        <Table
          caption={texts.compass.table.caption({ title: name })}
          columns={[
            { head: texts.compass.table.period, cell: ({ key }) => shortName(key), names: true },
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
