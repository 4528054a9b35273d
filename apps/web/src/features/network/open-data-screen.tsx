import { useMutation } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { saveFile } from '../../lib/save-file.ts'
import { trpc } from '../../lib/trpc.ts'
import { useJob } from '../../lib/use-job.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Alert, ErrorState } from '../../ui/feedback.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { Stack } from '../../ui/layout.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.open
const WHAT = ['overleggen', 'rondes', 'lessen', 'belofte'] as const

/** What everybody may know of the network, as files. */
export function OpenDataScreen() {
  const say = useToast()
  const { job, stop, stopping } = useJob('upkeep.open-data')
  // What was asked on this screen comes by itself; what was asked before waits for a press.
  const [awaited, setAwaited] = useState<string | null>(null)
  const start = useMutation(trpc.upkeep.openData.mutationOptions({ onSuccess: ({ jobId }) => setAwaited(jobId) }))
  const fetchFile = useMutation(
    trpc.upkeep.openDataFile.mutationOptions({
      onSuccess: (file) => {
        if (!file) return
        saveFile(file)
        say(words.saved({ name: file.name }))
      },
    }),
  )
  const take = useEffectEvent((jobId: string) => {
    setAwaited(null)
    fetchFile.mutate({ jobId })
  })
  const ready = job?.state === 'done' ? job.id : null
  useEffect(() => {
    if (ready !== null && ready === awaited) take(ready)
  }, [ready, awaited])
  const working = start.isPending || job?.state === 'busy' || (awaited !== null && awaited !== job?.id)
  const busy = (what: string, format: string) => working && start.variables?.what === what && start.variables.format === format
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      {start.error ? <ErrorState error={start.error} /> : null}
      {fetchFile.error ? <ErrorState error={fetchFile.error} /> : null}
      <JobProgress label={words.gathering} job={job} stopping={stopping} onStop={stop} />
      {ready !== null && ready !== awaited && !fetchFile.data ? (
        <Alert>
          <Text>{words.ready}</Text>
          <Button busy={fetchFile.isPending} onClick={() => fetchFile.mutate({ jobId: ready })}>
            {words.fetch}
          </Button>
        </Alert>
      ) : null}
      <Stack>
        {WHAT.map((what) => (
          <Card key={what} title={words.what[what]} level={2}>
            <Text>{words.about[what]}</Text>
            <ButtonGroup>
              <Button
                busy={busy(what, 'csv')}
                aria-label={words.csvOf({ what: words.what[what] })}
                onClick={() => start.mutate({ what, format: 'csv' })}
              >
                {words.csv}
              </Button>
              <Button
                kind="subtle"
                busy={busy(what, 'json')}
                aria-label={words.jsonOf({ what: words.what[what] })}
                onClick={() => start.mutate({ what, format: 'json' })}
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
