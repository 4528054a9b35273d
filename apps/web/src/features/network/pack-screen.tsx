import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Alert, ErrorState, Loading } from '../../ui/feedback.tsx'
import { FormField } from '../../ui/field.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Progress } from '../../ui/progress.tsx'
import { Table } from '../../ui/table.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { PackDifferences } from './pack-differences.tsx'
import { packUpload } from './pack-upload.ts'
import { texts } from './upkeep-texts.ts'

const words = texts.pack
type Preview = inferOutput<typeof trpc.upkeep.packPreview>

/** A new version of the content: first what it changes, then in one go. */
export function PackScreen() {
  const say = useToast()
  const [chosen, setChosen] = useState<{ upload: string; preview: Preview } | null>(null)
  const [unreadable, setUnreadable] = useState(false)
  const look = useMutation(trpc.upkeep.packPreview.mutationOptions())
  const apply = useMutation(trpc.upkeep.packLoad.mutationOptions())
  async function choose(files: FileList | null) {
    setChosen(null)
    setUnreadable(false)
    apply.reset()
    if (!files || files.length === 0) return
    const upload = await packUpload([...files]).catch(() => null)
    if (upload === null) return setUnreadable(true)
    look.mutate({ upload }, { onSuccess: (preview) => setChosen({ upload, preview }) })
  }
  const comparison = chosen?.preview.comparison
  const same = comparison && comparison.added.length + comparison.changed.length + comparison.withdrawn.length === 0
  return (
    <Page title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <FormField name="pakket" label={words.choose} description={words.chooseHelp} optional="all">
        {(control) => (
          <input
            {...control}
            className="lb-file"
            type="file"
            accept="application/json,.json"
            multiple
            disabled={apply.isPending}
            onChange={(event) => void choose(event.target.files)}
          />
        )}
      </FormField>
      <div aria-live="polite">
        <Stack>
          {unreadable ? <Alert kind="error">{words.unreadable}</Alert> : null}
          {look.isPending ? <Text soft>{words.comparing}</Text> : null}
          {look.isPending ? <Loading lines={4} /> : null}
          {look.error ? <ErrorState error={look.error} /> : null}
          {chosen && chosen.preview.problems.length > 0 ? <Problems problems={chosen.preview.problems} /> : null}
          {same ? <Alert kind="ok">{words.same}</Alert> : null}
        </Stack>
      </div>
      {chosen && comparison && !same ? (
        <Stack gap="l">
          <PackDifferences comparison={comparison} />
          <Card tone="zand">
            <Text>{words.stays}</Text>
            {apply.error ? <ErrorState error={apply.error} /> : null}
            {apply.isPending ? <Progress label={words.progress} /> : null}
            <ButtonGroup>
              <Button
                kind="primary"
                busy={apply.isPending}
                onClick={() =>
                  apply.mutate(
                    { upload: chosen.upload },
                    {
                      onSuccess: () => {
                        say(words.applied({ version: comparison.version }))
                        setChosen(null)
                      },
                    },
                  )
                }
              >
                {words.apply}
              </Button>
              <Button onClick={() => setChosen(null)}>{words.stop}</Button>
            </ButtonGroup>
          </Card>
        </Stack>
      ) : null}
    </Page>
  )
}

function Problems({ problems }: { problems: Preview['problems'] }) {
  return (
    <Section title={words.problems({ n: problems.length })}>
      <Text>{words.problemsHelp}</Text>
      <Table
        caption={words.reason}
        columns={[
          { head: words.file, cell: ({ file }) => file, names: true },
          { head: words.key, cell: ({ key }) => key },
          { head: words.reason, cell: ({ reason }) => reason },
        ]}
        rows={problems.slice(0, 200).map((problem, index) => ({ ...problem, index }))}
        rowKey={({ index }) => index}
      />
    </Section>
  )
}
