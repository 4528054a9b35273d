import { useMutation } from '@tanstack/react-query'
import { saveFile } from '../../lib/save-file.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.open
const WHAT = ['overleggen', 'lessen', 'belofte'] as const

/** What everybody may know of the network, as files. */
export function OpenDataScreen() {
  const say = useToast()
  const get = useMutation(
    trpc.upkeep.openData.mutationOptions({
      onSuccess: (file) => {
        saveFile(file)
        say(words.saved({ name: file.name }))
      },
    }),
  )
  const busy = (what: string, format: string) => get.isPending && get.variables.what === what && get.variables.format === format
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      {get.error ? <ErrorState error={get.error} /> : null}
      <Stack>
        {WHAT.map((what) => (
          <Card key={what} title={words.what[what]} level={2}>
            <Text>{words.about[what]}</Text>
            <ButtonGroup>
              <Button
                busy={busy(what, 'csv')}
                aria-label={words.csvOf({ what: words.what[what] })}
                onClick={() => get.mutate({ what, format: 'csv' })}
              >
                {words.csv}
              </Button>
              <Button
                kind="subtle"
                busy={busy(what, 'json')}
                aria-label={words.jsonOf({ what: words.what[what] })}
                onClick={() => get.mutate({ what, format: 'json' })}
              >
                {words.json}
              </Button>
            </ButtonGroup>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
