import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { place } from '../../lib/list-place.ts'
import { trpc } from '../../lib/trpc.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { BackLink } from '../../ui/link.tsx'
import { ListPages } from '../../ui/list-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { Text } from '../../ui/text.tsx'
import { Select } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { RoleDialog } from './role-dialog.tsx'
import { texts } from './texts.ts'
import '../../ui/people.css'

const words = texts.people
const ROLES = (['beheerder', 'lid', 'gast'] as const).map((value) => ({ value, label: words.roles[value] }))
type Person = inferOutput<typeof trpc.privacy.people>['rows'][number]

/** Everybody in the network, for who looks after it. */
export function PeopleScreen() {
  const search = useSearch({ from: '/binnen/beheer/mensen' })
  const navigate = useNavigate({ from: '/beheer/mensen' })
  // Those of a moment ago stay until the new ones are there: no flicker while typing.
  const people = useQuery(
    trpc.privacy.people.queryOptions(
      { search: search.zoek ?? '', role: search.rol ?? null, after: place(search.na) ?? null },
      { placeholderData: keepPreviousData },
    ),
  )
  const narrow = (part: typeof search) =>
    void navigate({ search: { ...search, ...part, na: undefined }, replace: true, resetScroll: false })
  const [typed, setTyped] = useTyped(search.zoek ?? '', (zoek) => narrow({ zoek: zoek || undefined }))
  const [ending, setEnding] = useState<Person | null>(null)
  const [changing, setChanging] = useState<Person | null>(null)
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{words.back}</BackLink>}>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      <Select
        name="rol"
        optional="all"
        label={words.role}
        empty={words.everybody}
        options={ROLES}
        value={search.rol ?? ''}
        onChange={(role) => narrow({ rol: ROLES.find(({ value }) => value === role)?.value })}
      />
      <Loaded query={people} lines={8}>
        {({ rows, total, next }) => (
          <>
            <p className="lb-small lb-soft" role="status">
              {words.found({ n: total })}
            </p>
            <People people={rows} onEnd={setEnding} onRole={setChanging} />
            <ListPages
              words={words}
              next={next}
              begun={search.na !== undefined}
              onGo={(na) => void navigate({ search: { ...search, na } })}
            />
          </>
        )}
      </Loaded>
      <RoleDialog person={changing} onClose={() => setChanging(null)} />
      <EndDialog person={ending} onClose={() => setEnding(null)} />
    </Page>
  )
}

function People({
  people,
  onEnd,
  onRole,
}: {
  people: readonly Person[]
  onEnd: (person: Person) => void
  onRole: (person: Person) => void
}) {
  if (people.length === 0) return <Text soft>{words.none}</Text>
  return (
    <ul className="lb-people" aria-label={words.list}>
      {people.map((one) => (
        <li key={one.id} className="lb-people__one">
          <div className="lb-people__who">
            <p className="lb-people__name">{one.name}</p>
            <p className="lb-soft lb-small">{[one.functie, one.organisationName].filter(Boolean).join(' · ')}</p>
            <p className="lb-soft lb-small">{one.email}</p>
          </div>
          <div className="lb-row">
            {one.role === 'lid' ? null : <Tag tone="heide">{words[one.role]}</Tag>}
            {one.role === 'gast' ? null : (
              <Button
                kind="subtle"
                aria-label={one.role === 'lid' ? words.makeOf({ name: one.name }) : words.unmakeOf({ name: one.name })}
                onClick={() => onRole(one)}
              >
                {one.role === 'lid' ? words.make : words.unmake}
              </Button>
            )}
            <Button kind="subtle" aria-label={words.endOf({ name: one.name })} onClick={() => onEnd(one)}>
              {words.end}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}

function EndDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const say = useToast()
  const end = useMutation(
    trpc.privacy.endAccount.mutationOptions({
      onSuccess: () => {
        say(words.ended({ name: person?.name ?? '' }))
        onClose()
      },
    }),
  )
  return (
    <Dialog
      open={person !== null}
      title={words.sure({ name: person?.name ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" danger busy={end.isPending} onClick={() => person && end.mutate({ personId: person.id })}>
            {words.yes}
          </Button>
          <Button onClick={onClose}>{words.no}</Button>
        </>
      }
    >
      <Text>{words.sureText}</Text>
      {end.error ? <ErrorState error={end.error} /> : null}
    </Dialog>
  )
}
