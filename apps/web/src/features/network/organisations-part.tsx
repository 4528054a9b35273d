import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { wordFor } from '../../lib/messages.ts'
import { trpc } from '../../lib/trpc.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { List, ListItem, Tag } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { Stack } from '../../ui/layout.tsx'
import { ButtonLink, RowLink } from '../../ui/link.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { texts } from './network-texts.ts'

const words = texts.organisations

/** The organisations of the network. */
export function OrganisationsPart() {
  const search = useSearch({ from: '/binnen/netwerk' })
  const organisations = useQuery(trpc.cycles.organisations.queryOptions())
  const navigate = useNavigate()
  const [typed, setTyped] = useTyped(search.zoek ?? '', (text) => {
    void navigate({ to: '/netwerk', search: { ...search, zoek: text || undefined }, replace: true, resetScroll: false })
  })
  const wanted = (search.zoek ?? '').toLowerCase()
  return (
    <Stack>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      <Loaded query={organisations} lines={8}>
        {(all) => {
          const found = all.filter(({ name, soort }) => `${name} ${wordFor(words.soorten, soort) ?? soort}`.toLowerCase().includes(wanted))
          return (
            <Stack>
              <p className="lb-small lb-soft" role="status">
                {words.found({ n: found.length })}
              </p>
              {found.length === 0 ? (
                <EmptyState
                  title={words.none}
                  action={
                    <ButtonLink to="/netwerk" search={{ deel: 'organisaties' }} resetScroll={false}>
                      {words.clear}
                    </ButtonLink>
                  }
                >
                  {words.noneHelp}
                </EmptyState>
              ) : (
                <List label={words.list}>
                  {found.map(({ id, name, soort, people, archived }) => (
                    <ListItem
                      key={id}
                      link={
                        <RowLink to="/netwerk/organisaties/$organisationId" params={{ organisationId: id }}>
                          {name}
                        </RowLink>
                      }
                      meta={words.people({ n: people })}
                      end={<Tag>{archived ? words.archived : (wordFor(words.soorten, soort) ?? soort)}</Tag>}
                    />
                  ))}
                </List>
              )}
            </Stack>
          )
        }}
      </Loaded>
    </Stack>
  )
}
