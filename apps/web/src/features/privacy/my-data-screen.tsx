import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { saveFile } from '../../lib/save-file.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { Expander, Facts, Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { CorrectForm } from './correct-form.tsx'
import { EmailForm } from './email-form.tsx'
import { texts } from './texts.ts'
import '../../ui/people.css'

const words = texts.mine
type Part = inferOutput<typeof trpc.privacy.myData>[number]

/** What is kept of me: to see, to take along, to mend, and the way out. */
export function MyDataScreen() {
  const data = useQuery(trpc.privacy.myData.queryOptions())
  return (
    <Page width="text" title={words.title} lead={words.lead}>
      <Stack gap="l">
        <Section title={words.parts}>
          <Loaded query={data} lines={8}>
            {(parts) => (
              <div>
                {parts.map((part) => (
                  <PartOfMe key={part.key} part={part} />
                ))}
              </div>
            )}
          </Loaded>
          <Text>
            <TextLink to="/privacy">{words.periods}</TextLink>
          </Text>
        </Section>
        <Download />
        <Section title={words.correct.title}>
          <CorrectForm />
        </Section>
        <Section title={words.email.title}>
          <EmailForm />
        </Section>
        <Section title={words.leave.title}>
          <Text>{words.leave.text}</Text>
          <div>
            <ButtonLink to="/mijn-gegevens/stoppen">{words.leave.link}</ButtonLink>
          </div>
        </Section>
      </Stack>
    </Page>
  )
}

/** Few columns fit in a table on a phone as well; more of them read better one below the other. */
const MOST_COLUMNS = 3

function PartOfMe({ part }: { part: Part }) {
  const { key, title, why, fields, rows } = part
  return (
    <Expander label={`${title} (${words.count({ n: rows.length })})`} open={key === 'profile'}>
      <Text soft>{why}</Text>
      {rows.length === 0 ? <Text>{words.nothing}</Text> : null}
      {rows.length > 1 && fields.length <= MOST_COLUMNS ? <AsTable part={part} /> : <AsFacts part={part} />}
    </Expander>
  )
}

function AsTable({ part: { key, title, fields, rows } }: { part: Part }) {
  return (
    <Table
      caption={title}
      columns={fields.map((head, i) => ({ head, cell: ({ row }: { row: string[] }) => row[i] ?? '', names: i === 0 }))}
      rows={rows.map((row, i) => ({ row, id: `${key} ${i}` }))}
      rowKey={({ id }) => id}
    />
  )
}

function AsFacts({ part: { key, title, fields, rows } }: { part: Part }) {
  if (rows.length === 0) return null
  const all = rows.map((row, i) => ({ id: `${key} ${i}`, items: fields.map((label, place) => ({ label, value: row[place] ?? '' })) }))
  return (
    <ul className="lb-people" aria-label={title}>
      {all.map(({ id, items }) => (
        <li key={id} className="lb-people__one">
          <Facts items={items} />
        </li>
      ))}
    </ul>
  )
}

function Download() {
  const say = useToast()
  const download = useMutation(
    trpc.privacy.download.mutationOptions({
      onSuccess: (file) => {
        saveFile(file)
        say(words.download.done)
      },
    }),
  )
  return (
    <Section title={words.download.title}>
      <Text>{words.download.text}</Text>
      {download.error ? <ErrorState error={download.error} /> : null}
      <ButtonGroup>
        {(['html', 'json'] as const).map((format) => (
          <Button key={format} busy={download.isPending} onClick={() => download.mutate({ format })}>
            {words.download[format]}
          </Button>
        ))}
      </ButtonGroup>
    </Section>
  )
}
