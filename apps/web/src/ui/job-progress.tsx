import { Button } from './button.tsx'
import { Alert } from './feedback.tsx'
import { texts } from './job-texts.ts'
import { Stack } from './layout.tsx'
import { Progress } from './progress.tsx'
import { Text } from './text.tsx'

/** How far long work is, with a way to stop it; and how it ended when it did not get to its end. */
export function JobProgress({
  label,
  job,
  stopping,
  onStop,
}: {
  label: string
  job: { state: 'busy' | 'done' | 'stopped' | 'refused'; done: number; total: number; error: string | null; trouble: boolean } | null
  stopping: boolean
  onStop: () => void
}) {
  if (!job || job.state === 'done') return null
  const { done, total } = job
  if (job.state === 'stopped') return <Alert live>{texts.stopped({ done, total })}</Alert>
  if (job.state === 'refused')
    return (
      <Alert kind="error" live>
        {job.error}
      </Alert>
    )
  return (
    <Stack gap="s">
      <Progress label={label} done={done} total={total} />
      <Text soft>{texts.count({ done, total })}</Text>
      {job.trouble ? <Alert kind="warning">{texts.trouble}</Alert> : <Text soft>{texts.leave}</Text>}
      <div>
        <Button busy={stopping} onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
    </Stack>
  )
}
