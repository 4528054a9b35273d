import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/card.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState, Loaded } from '../../ui/feedback.tsx'
import { BackLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { RoleDialog } from './role-dialog.tsx'
import { texts } from './texts.ts'
import '../../ui/people.css'

const words = texts.people
type Person = inferOutput<typeof trpc.privacy.people>[number]

/** Everybody in the network, for who looks after it. */
export function PeopleScreen() {
  const people = useQuery(trpc.privacy.people.queryOptions(undefined, { staleTime: 60_000 }))
  const [search, setSearch] = useState('')
  const [ending, setEnding] = useState<Person | null>(null)
  const [changing, setChanging] = useState<Person | null>(null)
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{words.back}</BackLink>}>
      <TextField name="zoek" optional="all" label={words.search} value={search} onChange={setSearch} />
      <Loaded query={people} lines={8}>
        {(all) => <People people={all.filter((one) => matches(one, search))} onEnd={setEnding} onRole={setChanging} />}
      </Loaded>
      <RoleDialog person={changing} onClose={() => setChanging(null)} />
      <EndDialog person={ending} onClose={() => setEnding(null)} />
    </Page>
  )
}

function matches({ name, functie, email, organisationName }: Person, search: string): boolean {
  const text = [name, functie, email, organisationName].join(' ').toLocaleLowerCase('nl')
  return text.includes(search.trim().toLocaleLowerCase('nl'))
}

/** What one looks through at once; for the rest there is search. */
const SHOWN = 200

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
      {people.slice(0, SHOWN).map((one) => (
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
