import { newOrganisationInput } from '@lerende/network/inputs'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { place } from '../../lib/list-place.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState, ErrorState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { BackLink } from '../../ui/link.tsx'
import { ListPages } from '../../ui/list-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './upkeep-texts.ts'
import '../../ui/people.css'

const words = texts.organisations
type Organisation = inferOutput<typeof trpc.network.findOrganisations>['rows'][number]

/** Which organisations take part: another name, and a new one. */
export function OrganisationsScreen() {
  const search = useSearch({ from: '/binnen/beheer/organisaties' })
  const navigate = useNavigate({ from: '/beheer/organisaties' })
  const found = useQuery(
    trpc.network.findOrganisations.queryOptions(
      { search: search.zoek ?? '', after: place(search.na) ?? null },
      { placeholderData: keepPreviousData },
    ),
  )
  const [typed, setTyped] = useTyped(
    search.zoek ?? '',
    (zoek) => void navigate({ search: { zoek: zoek || undefined }, replace: true, resetScroll: false }),
  )
  const [added, setAdded] = useState(0)
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      <Loaded query={found} lines={8}>
        {({ rows, total, next }) => (
          <>
            <p className="lb-small lb-soft" role="status">
              {words.found({ n: total })}
            </p>
            <Organisations found={rows} />
            <ListPages
              words={texts}
              next={next}
              begun={search.na !== undefined}
              onGo={(na) => void navigate({ search: { ...search, na } })}
            />
          </>
        )}
      </Loaded>
      <Add key={added} onAdded={() => setAdded(added + 1)} />
    </Page>
  )
}

function Organisations({ found }: { found: readonly Organisation[] }) {
  if (found.length === 0) return <EmptyState title={words.none} />
  return (
    <ul className="lb-people" aria-label={words.list}>
      {found.map((one) => (
        <One key={one.id} organisation={one} />
      ))}
    </ul>
  )
}

function One({ organisation }: { organisation: Organisation }) {
  const say = useToast()
  const [name, setName] = useState<string | null>(null)
  const rename = useMutation(
    trpc.upkeep.renameOrganisation.mutationOptions({
      onSuccess: (_, { name: given }) => {
        say(words.renamed({ name: given }))
        setName(null)
      },
    }),
  )
  if (name === null) {
    return (
      <li className="lb-people__one">
        <div className="lb-people__who">
          <p className="lb-people__name">{organisation.name}</p>
          <p className="lb-soft lb-small">{words.kind({ soort: organisation.soort, n: organisation.people })}</p>
        </div>
        <Button kind="subtle" aria-label={words.renameOf({ name: organisation.name })} onClick={() => setName(organisation.name)}>
          {words.rename}
        </Button>
      </li>
    )
  }
  return (
    <li className="lb-people__one">
      <form
        className="lb-people__who lb-stack lb-stack--s"
        onSubmit={(event) => {
          event.preventDefault()
          rename.mutate({ organisationId: organisation.id, name })
        }}
      >
        <TextField name={`naam-${organisation.id}`} label={words.name} maxLength={120} value={name} onChange={setName} />
        {rename.error ? <ErrorState error={rename.error} /> : null}
        <ButtonGroup>
          <Button kind="primary" type="submit" busy={rename.isPending}>
            {words.save}
          </Button>
          <Button onClick={() => setName(null)}>{words.cancel}</Button>
        </ButtonGroup>
      </form>
    </li>
  )
}

function Add({ onAdded }: { onAdded: () => void }) {
  const say = useToast()
  const add = useMutation(trpc.upkeep.addOrganisation.mutationOptions())
  const form = useForm({
    schema: newOrganisationInput,
    start: { name: '', soort: '' },
    send: async (input) => {
      await add.mutateAsync(input)
      say(words.added({ name: input.name }))
      onAdded()
    },
  })
  const { values, errors, set } = form
  return (
    <Card title={words.addTitle} level={2}>
      <FormFrame form={form}>
        <TextField
          name="name"
          label={words.name}
          maxLength={120}
          value={values.name}
          error={errors['name']}
          onChange={(name) => set('name', name)}
        />
        <TextField
          name="soort"
          label={words.soort}
          description={words.soortHelp}
          maxLength={60}
          value={values.soort}
          error={errors['soort']}
          onChange={(soort) => set('soort', soort)}
        />
        <div>
          <Button kind="primary" type="submit" busy={form.busy}>
            {words.add}
          </Button>
        </div>
      </FormFrame>
    </Card>
  )
}
