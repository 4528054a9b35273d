import type { inferOutput } from '@trpc/tanstack-react-query'
import type { trpc } from '../../lib/trpc.ts'
import { Card } from '../../ui/card.tsx'
import { ButtonLink, TextLink } from '../../ui/link.tsx'
import { Text } from '../../ui/text.tsx'
import { texts } from './network-texts.ts'

const words = texts.table
type Missing = inferOutput<typeof trpc.insight.missingAtTable>[number]
type Proposal = inferOutput<typeof trpc.insight.whomToInvite>[number]

interface MissingListProps {
  overlegId: string
  missing: readonly Missing[]
  mayInvite: boolean
  proposals: readonly Proposal[] | undefined
}

/** The organisations that are missing, each with why it belongs there and whom one could ask. */
export function MissingList({ overlegId, missing, mayInvite, proposals }: MissingListProps) {
  return (
    <ul className="lb-missing" aria-label={words.list}>
      {missing.map((one) => (
        <li key={one.organisationId}>
          <Card
            title={
              <TextLink to="/netwerk/organisaties/$organisationId" params={{ organisationId: one.organisationId }}>
                {one.name}
              </TextLink>
            }
          >
            <Text soft>{whyOf(one)}</Text>
            {mayInvite && proposals ? (
              <Ask overlegId={overlegId} missing={one} proposals={proposals.filter((p) => p.organisationId === one.organisationId)} />
            ) : null}
          </Card>
        </li>
      ))}
    </ul>
  )
}

function whyOf({ why, known }: Missing): string {
  if (!known) return `${words.theThema} ${words.unknown}`
  if (why.kind === 'functie') return words.theFunctie({ functie: why.functie.toLowerCase() })
  return why.kind === 'theme' ? words.theThema : words.seat
}

function Ask({ overlegId, missing, proposals }: { overlegId: string; missing: Missing; proposals: readonly Proposal[] }) {
  if (!missing.known) {
    return (
      <div>
        <ButtonLink to="/overleggen/$overlegId/uitnodigen" params={{ overlegId }} aria-label={`${words.invite}: ${missing.name}`}>
          {words.invite}
        </ButtonLink>
      </div>
    )
  }
  if (proposals.length === 0) return <Text soft>{words.askAll}</Text>
  return (
    <>
      <p className="lb-missing__ask">{words.ask}</p>
      <ul className="lb-plain-list">
        {proposals.map(({ personId, name, reasons }) => (
          <li key={personId}>
            <TextLink to="/netwerk/mensen/$personId" params={{ personId }}>
              {name}
            </TextLink>
            <span className="lb-met__times">{reasons.length > 0 ? reasons.map(reasonOf).join(', ') : words.noReason}</span>
          </li>
        ))}
      </ul>
      <div>
        <ButtonLink to="/overleggen/$overlegId/leden" params={{ overlegId }} aria-label={`${words.add}: ${missing.name}`}>
          {words.add}
        </ButtonLink>
      </div>
    </>
  )
}

function reasonOf(reason: Proposal['reasons'][number]): string {
  if (reason.kind === 'knows') return words.reasons.knows({ people: reason.people })
  if (reason.kind === 'works') return words.reasons.works({ day: texts.days.long[reason.weekday - 1] ?? '' })
  return words.reasons.functie
}
