import { useMutation, useQueryClient } from '@tanstack/react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import type { Story } from './story.ts'
import { texts } from './texts.ts'

/** "Wij doen dit ook": which organisations work this way, by the alphabet, and the word of one's own. */
export function PracticeCard({ lessonId, story: { practisedBy, myOrganisation } }: { lessonId: string; story: Story }) {
  const say = useToast()
  const queries = useQueryClient()
  const queryKey = trpc.lessons.story.queryKey({ lessonId })
  const practise = useMutation(
    trpc.lessons.practise.mutationOptions({
      onMutate: ({ does }) => {
        const before = queries.getQueryData(queryKey)
        queries.setQueryData(queryKey, (found) => found && withMine(found, does))
        return { before }
      },
      onError: (_, __, kept) => queries.setQueryData(queryKey, kept?.before),
      onSuccess: (_, { does }) =>
        say(does ? texts.practice.said : texts.practice.tookBack, () => practise.mutate({ lessonId, does: !does })),
    }),
  )
  const does = myOrganisation?.does ?? false
  return (
    <Card title={texts.practice.title} level={2} tone="mos">
      {practisedBy.length > 0 ? (
        <ul className="lb-practice">
          {practisedBy.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      ) : (
        <Text>{texts.practice.nobody}</Text>
      )}
      {practise.error ? <ErrorState error={practise.error} /> : null}
      {myOrganisation ? (
        <>
          <div>
            <Button pressed={does} {...(does ? { icon: 'check' as const } : {})} onClick={() => practise.mutate({ lessonId, does: !does })}>
              {texts.practice.button}
            </Button>
          </div>
          <p className="lb-soft lb-small">
            {does
              ? texts.practice.mine({ organisation: myOrganisation.name })
              : texts.practice.forWhom({ organisation: myOrganisation.name })}
          </p>
        </>
      ) : (
        <Text soft>{texts.practice.noOrganisation}</Text>
      )}
    </Card>
  )
}

function withMine(story: Story, does: boolean): Story {
  const mine = story.myOrganisation
  if (!mine) return story
  const others = story.practisedBy.filter(({ id }) => id !== mine.id)
  const practisedBy = does ? [...others, { id: mine.id, name: mine.name }].sort((a, b) => a.name.localeCompare(b.name, 'nl')) : others
  return { ...story, practisedBy, myOrganisation: { ...mine, does } }
}
