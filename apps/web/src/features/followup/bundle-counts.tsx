import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './bundle-texts.ts'

/** What contributors said, as numbers, and what they wrote with it. Below five people no numbers come from the server. */
export function Counts<K extends string>({
  title,
  counts,
  words,
  remarks,
  few = false,
}: {
  title: string
  counts: Readonly<Record<K, number>> | null
  words: Readonly<Record<K, string>>
  remarks: readonly string[]
  few?: boolean
}) {
  if (!counts && !few && remarks.length === 0) return null
  // The keys of `words` are exactly K: it is written out for them.
  const rows = (Object.keys(words) as K[]).map((key) => ({ key, word: words[key], n: counts?.[key] ?? 0 }))
  return (
    <>
      {counts ? (
        <Table
          caption={title}
          columns={[
            { head: texts.what, cell: (row) => row.word, names: true },
            { head: texts.howMany, cell: (row) => row.n, number: true },
          ]}
          rows={rows}
          rowKey={(row) => row.key}
        />
      ) : few ? (
        <Text soft>{texts.few}</Text>
      ) : null}
      {remarks.length > 0 ? (
        <ul className="lb-signals" aria-label={texts.remarks}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
