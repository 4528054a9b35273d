import type { inferOutput } from '@trpc/tanstack-react-query'
import type { ReactNode } from 'react'
import type { trpc } from '../../lib/trpc.ts'
import { Heading } from '../../ui/heading.tsx'
import { Section } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import './report.css'

export type Report = inferOutput<typeof trpc.reports.round>
type Part = Report['parts'][number]
type Block = Part['blocks'][number]

/** A report as it reads on screen and on paper; its words are the network's own, so they stay Dutch. */
export function ReportView({ report }: { report: Report }) {
  return (
    <div className="lb-report" lang="nl">
      {report.parts.map((part) => (
        <Section key={part.title} title={part.title}>
          <Blocks blocks={part.blocks} title={part.title} />
          {part.parts?.map((inner) => (
            <div key={inner.title} className="lb-report__part">
              {/* Two may have the same title, so a heading and not a region to go to by name. */}
              <Heading level={3}>{inner.title}</Heading>
              <Blocks blocks={inner.blocks} title={inner.title} />
            </div>
          ))}
        </Section>
      ))}
    </div>
  )
}

const Blocks = ({ blocks, title }: { blocks: readonly Block[]; title: string }): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a report is made once and does not change
  blocks.map((block, place) => <OneBlock key={place} block={block} title={title} />)

/** `title` stands above it already: a caption that says the same is only read out. */
function OneBlock({ block, title }: { block: Block; title: string }) {
  switch (block.kind) {
    case 'text':
      return <Text>{block.text}</Text>
    case 'list':
      return (
        <ul className="lb-report__list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    default:
      return (
        <Table
          caption={block.caption === title ? <span className="lb-hidden">{block.caption}</span> : block.caption}
          columns={block.head.map((head, place) => ({ head, names: place === 0, cell: (row: readonly string[]) => row[place] ?? '' }))}
          rows={block.rows}
          rowKey={(row) => row.join('/')}
        />
      )
  }
}
