import { durationText, RETENTION } from '@lerende/privacy/inputs'
import { Card } from '../../ui/card.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { Lines } from './lines.tsx'
import { texts } from './texts.ts'

const words = texts.statement
const kinds = Object.entries(RETENTION).map(([key, row]) => ({
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
          <div className="lb-kinds">
            {kinds.map(({ key, name, what, why, period, how, ground }) => (
              <Card key={key} title={name}>
                <Facts
                  items={[
                    { label: words.what, value: what },
                    { label: words.why, value: why },
                    { label: words.keep, value: <strong>{period}</strong> },
                    { label: words.how, value: how },
                    { label: words.ground, value: ground },
                  ]}
                />
              </Card>
            ))}
          </div>
        </Section>
      </Stack>
    </Page>
  )
}
