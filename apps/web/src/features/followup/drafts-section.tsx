import { useMutation, useQuery } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './my-input-texts.ts'

const words = texts.drafts

/** What I mailed and could not be taken in: to take it further myself, or to throw it away. Nothing when there is none. */
export function DraftsSection() {
  const drafts = useQuery(trpc.reflections.drafts.queryOptions())
  const drop = useMutation(trpc.reflections.dropDraft.mutationOptions())
  if (!drafts.data || drafts.data.length === 0) return null
  return (
    <Section title={words.title}>
      <Text soft>{words.lead}</Text>
      {drop.error ? <ErrorState error={drop.error} /> : null}
      <Stack>
        {drafts.data.map(({ draftId, text, roundId, questionnaire }) => (
          <Card key={draftId}>
            <blockquote className="lb-plain-text">{text}</blockquote>
            <ButtonGroup>
              {roundId && questionnaire ? (
                <ButtonLink to="/reflecteren/$roundId/$questionnaire" params={{ roundId, questionnaire }}>
                  {words.reflect}
                </ButtonLink>
              ) : (
                <ButtonLink to="/mijn-inbreng/nieuw">{words.raise}</ButtonLink>
              )}
              <Button kind="subtle" busy={drop.isPending} onClick={() => drop.mutate({ draftId })}>
                {words.drop}
              </Button>
            </ButtonGroup>
          </Card>
        ))}
      </Stack>
    </Section>
  )
}
