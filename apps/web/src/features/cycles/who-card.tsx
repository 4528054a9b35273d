import { Card } from '../../ui/card.tsx'
import { Expander, Text } from '../../ui/text.tsx'
import { Person } from './members-card.tsx'
import type { Ontmoeting } from './ontmoeting-screen.tsx'
import { texts } from './ontmoeting-texts.ts'
import '../../ui/people.css'

type Invited = NonNullable<Ontmoeting['invited']>[number]
type Group = keyof typeof texts.who.groups

/** Before it: who said what. After it: who was there, once that was written down. */
export function WhoCard({ ontmoeting }: { ontmoeting: Ontmoeting }) {
  const { invited } = ontmoeting
  if (invited === null) {
    return (
      <Card title={texts.who.title} level={2}>
        <Text soft>{texts.who.hidden}</Text>
      </Card>
    )
  }
  // Check-ins alone are no list: who is not in yet may still come.
  const recorded = invited.some(({ attended }) => attended === false)
  const groups: readonly Group[] = recorded ? ['there', 'away'] : ['here', 'ja', 'misschien', 'none', 'nee']
  return (
    <Card title={recorded ? texts.who.were : texts.who.title} level={2}>
      {invited.length === 0 ? <Text soft>{texts.who.nobody}</Text> : null}
      {groups.map((group) => {
        const people = invited.filter((one) => groupOf(one, recorded) === group)
        return people.length > 0 ? <GroupPart key={group} group={group} people={people} all={invited} /> : null
      })}
    </Card>
  )
}

function groupOf(one: Invited, recorded: boolean): Group {
  if (one.attended) return recorded ? 'there' : 'here'
  if (recorded) return 'away'
  return one.rsvp ?? 'none'
}

function GroupPart({ group, people, all }: { group: Group; people: readonly Invited[]; all: readonly Invited[] }) {
  return (
    <Expander label={`${texts.who.groups[group]} (${people.length})`} open={group === 'ja' || group === 'there'}>
      <ul className="lb-people">
        {people.map((one) => {
          const stand = all.find(({ personId }) => personId === one.replacedBy)
          return (
            <li key={one.personId} className="lb-people__one">
              <Person name={one.name} functie={one.functie} organisationName={one.organisationName} />
              {one.guest ? <span className="lb-soft lb-small">{texts.who.guest}</span> : null}
              {one.replaces ? <span className="lb-soft lb-small">{texts.who.replaces}</span> : null}
              {stand ? <span className="lb-soft lb-small">{texts.who.replacedBy({ name: stand.name })}</span> : null}
            </li>
          )
        })}
      </ul>
    </Expander>
  )
}
