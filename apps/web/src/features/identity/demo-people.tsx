import { useQuery } from '@tanstack/react-query'
import { problemOf } from '../../lib/problem.ts'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { List, ListItem } from '../../ui/card.tsx'
import { Section } from '../../ui/layout.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

/** In a demo: whom one can be, with what there is to do for them. Choosing one asks for their link, as the form does. */
export function DemoPeople({ busy, onChoose }: { busy: boolean; onChoose: (email: string) => Promise<void> }) {
  const say = useToast()
  const people = useQuery(trpc.system.demoPeople.queryOptions()).data
  if (!people || people.length === 0) return null
  return (
    <Section title={texts.demo.people}>
      <Text>{texts.demo.peopleLead}</Text>
      <List label={texts.demo.peopleList}>
        {people.map(({ name, email, what }) => (
          <ListItem
            key={email}
            link={name}
            meta={what}
            end={
              <Button
                busy={busy}
                aria-label={texts.demo.beWho({ name })}
                onClick={() => void onChoose(email).catch((error: unknown) => say(problemOf(error).text))}
              >
                {texts.demo.be}
              </Button>
            }
          />
        ))}
      </List>
    </Section>
  )
}
