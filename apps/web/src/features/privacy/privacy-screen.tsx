import { durationText, RETENTION } from '@lerende/privacy/inputs'
import { Section, Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import { Lines } from './lines.tsx'
import { texts } from './texts.ts'

const words = texts.statement
const rows = Object.entries(RETENTION).map(([key, row]) => ({
  key,
  ...row,
  period: row.keep === null ? row.from : `${durationText(row.keep)} ${row.from}`,
}))

/** For everybody, also who is not signed in: what is kept and for how long. */
export function PrivacyScreen() {
  return (
    <Page title={words.title} lead={words.lead}>
      <Stack gap="l">
        <Section title={words.short}>
          <Lines lines={words.shortList} />
        </Section>
        <Section title={words.rights}>
          <Text>{words.rightsText}</Text>
          <Text>
            <TextLink to="/mijn-gegevens">{words.mine}</TextLink>
          </Text>
          <Text>{words.who}</Text>
          <Text>{words.complain}</Text>
        </Section>
        <Section title={words.periods}>
          <Table
            caption={words.table}
            columns={[
              { head: words.what, cell: ({ what }) => what, names: true },
              { head: words.why, cell: ({ why }) => why },
              { head: words.keep, cell: ({ period }) => period },
              { head: words.how, cell: ({ how }) => how },
              { head: words.ground, cell: ({ ground }) => ground },
            ]}
            rows={rows}
            rowKey={({ key }) => key}
          />
        </Section>
      </Stack>
    </Page>
  )
}
