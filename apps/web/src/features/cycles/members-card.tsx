import { Card, Tag } from '../../ui/card.tsx'
import { ButtonLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import type { Overleg } from './overleg-screen.tsx'
import { texts } from './overleg-texts.ts'
import { words } from './words.ts'
import '../../ui/people.css'

const ORDER = ['coordinator', 'begeleider', 'lid'] as const

/** Who is in an overleg: who keeps it first, then who leads its gatherings, then everyone by name. */
export function MembersCard({ overleg }: { overleg: Overleg }) {
  const members = ORDER.flatMap((role) => overleg.members.filter((one) => one.role === role))
  return (
    <Card
      title={texts.members({ n: members.length })}
      level={2}
      actions={
        overleg.mayKeep ? (
          <ButtonLink to="/overleggen/$overlegId/leden" params={{ overlegId: overleg.id }}>
            {texts.changeMembers}
          </ButtonLink>
        ) : undefined
      }
    >
      {members.length === 0 ? <Text soft>{texts.noMembers}</Text> : null}
      <ul className="lb-people">
        {members.map((one) => (
          <li key={one.personId} className="lb-people__one">
            <Person name={one.name} functie={one.functie} organisationName={one.organisationName} />
            {one.role === 'lid' && !one.partner ? null : (
              <div className="lb-row">
                {one.role === 'lid' ? null : <Tag tone="heide">{words.roles[one.role]}</Tag>}
                {one.partner ? <Tag>{texts.partner}</Tag> : null}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Somebody with what they do and where. */
export function Person({ name, functie, organisationName }: { name: string; functie: string; organisationName: string | null }) {
  const what = [functie, organisationName].filter((part) => part && part !== name).join(', ')
  return (
    <div className="lb-people__who">
      <p className="lb-people__name">{name}</p>
      {what ? <p className="lb-soft lb-small">{what}</p> : null}
    </div>
  )
}
