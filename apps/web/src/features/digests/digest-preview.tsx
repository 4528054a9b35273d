import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Letter } from '../../ui/letter.tsx'
import { Expander, Facts, Text } from '../../ui/text.tsx'
import { texts } from './texts.ts'

/** The next digest as it would be now; made when asked for. */
export function DigestPreview() {
  const [asked, setAsked] = useState(false)
  const preview = useQuery(trpc.digests.preview.queryOptions(undefined, { enabled: asked }))
  if (!asked) {
    return (
      <div>
        <Button icon="mail" onClick={() => setAsked(true)}>
          {texts.settings.previewShow}
        </Button>
      </div>
    )
  }
  return (
    <Loaded query={preview} lines={8}>
      {({ subject, html, text, empty }) =>
        empty ? (
          <EmptyState title={texts.settings.previewEmpty} />
        ) : (
          <>
            <Text soft>{texts.settings.previewLead}</Text>
            <Facts items={[{ label: texts.settings.subject, value: subject }]} />
            <Letter html={html} title={subject} />
            <Expander label={texts.mailbox.asText}>
              <pre className="lb-plain-text">{text}</pre>
            </Expander>
          </>
        )
      }
    </Loaded>
  )
}
