import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { Icon } from '../../ui/icon.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import type { WerkvormenSearch } from './address.ts'
import { texts } from './texts.ts'

type Werkvorm = inferOutput<typeof trpc.cycles.werkvormen>[number]

/** One werkvorm as a card: what it is for, how long, with how many. The whole card can be pressed. */
export function WerkvormCard({ werkvorm, search }: { werkvorm: Werkvorm; search: WerkvormenSearch }) {
  return (
    <li className="lb-tile">
      <Card
        level={2}
        title={
          <RowLink to="/werkvormen/$sleutel" params={{ sleutel: werkvorm.key }} search={search}>
            {werkvorm.title}
          </RowLink>
        }
      >
        <Text>{werkvorm.purpose}</Text>
        <p className="lb-werkvormen__facts">
          <span>
            <Icon name="clock" size={18} />
            {texts.facts.minutes({ n: werkvorm.minutes })}
          </span>
          <span>
            <Icon name="people" size={18} />
            {peopleOf(werkvorm.people)}
          </span>
        </p>
      </Card>
    </li>
  )
}

/** With how many, in words. */
export function peopleOf(people: { min: number; max: number } | null): string {
  if (people === null) return texts.facts.anyGroup
  return people.min === people.max ? texts.facts.exactly({ n: people.min }) : texts.facts.between({ min: people.min, max: people.max })
}
