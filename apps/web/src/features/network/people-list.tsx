import { List, ListItem } from '../../ui/card.tsx'
import { RowLink } from '../../ui/link.tsx'

interface Shown {
  id: string
  name: string
  functie: string
  organisationName: string | null
}

/** People with what they do and where; each leads to more about them. */
export function PeopleList({ label, people }: { label: string; people: readonly Shown[] }) {
  return (
    <div className="lb-network__people">
      <List label={label}>
        {people.map(({ id, name, functie, organisationName }) => (
          <ListItem
            key={id}
            link={
              <RowLink to="/netwerk/mensen/$personId" params={{ personId: id }}>
                {name}
              </RowLink>
            }
            meta={[functie, organisationName].filter(Boolean).join(' · ')}
          />
        ))}
      </List>
    </div>
  )
}
