import { newOrganisationInput } from '@lerende/network/inputs'
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { place } from '../../lib/list-place.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { useTyped } from '../../lib/use-typed.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState, Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { BackLink, TabLink, Tabs } from '../../ui/link.tsx'
import { ListPages } from '../../ui/list-pages.tsx'
import { Page } from '../../ui/page.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { type Organisation, OrganisationLine } from './organisation-line.tsx'
import { texts } from './upkeep-texts.ts'
import '../../ui/people.css'

const words = texts.organisations

/** Which organisations take part and which no longer do: found by name, and a new one. */
export function OrganisationsScreen() {
  const search = useSearch({ from: '/binnen/beheer/organisaties' })
  const navigate = useNavigate({ from: '/beheer/organisaties' })
  const archived = search.stand === 'gestopt'
  const found = useQuery(
    trpc.network.findOrganisations.queryOptions(
      { search: search.zoek ?? '', archived, after: place(search.na) ?? null },
      { placeholderData: keepPreviousData },
    ),
  )
  const [typed, setTyped] = useTyped(
    search.zoek ?? '',
    (zoek) => void navigate({ search: { ...search, zoek: zoek || undefined, na: undefined }, replace: true, resetScroll: false }),
  )
  const [added, setAdded] = useState(0)
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <Tabs label={words.tabs}>
        <TabLink to="/beheer/organisaties" search={{ zoek: search.zoek }} aria-current={archived ? undefined : 'page'}>
          {words.active}
        </TabLink>
        <TabLink to="/beheer/organisaties" search={{ zoek: search.zoek, stand: 'gestopt' }} aria-current={archived ? 'page' : undefined}>
          {words.stopped}
        </TabLink>
      </Tabs>
      <SearchField label={words.search} value={typed} onChange={setTyped} />
      <Loaded query={found} lines={8}>
        {({ rows, total, next }) => (
          <>
            <p className="lb-small lb-soft" role="status">
              {words.found({ n: total })}
            </p>
            <Organisations found={rows} archived={archived} />
            <ListPages
              words={texts}
              next={next}
              begun={search.na !== undefined}
              onGo={(na) => void navigate({ search: { ...search, na } })}
            />
          </>
        )}
      </Loaded>
      {archived ? null : <Add key={added} onAdded={() => setAdded(added + 1)} />}
    </Page>
  )
}

function Organisations({ found, archived }: { found: readonly Organisation[]; archived: boolean }) {
  if (found.length === 0) return <EmptyState title={words.none} />
  return (
    <ul className="lb-people" aria-label={words.list}>
      {found.map((one) => (
        <OrganisationLine key={one.id} organisation={one} archived={archived} />
      ))}
    </ul>
  )
}

function Add({ onAdded }: { onAdded: () => void }) {
  const say = useToast()
  const add = useMutation(trpc.upkeep.addOrganisation.mutationOptions())
  const form = useForm({
    keep: 'organisation',
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
