import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useState } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { Button, ButtonGroup } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.organisations
export type Organisation = inferOutput<typeof trpc.network.findOrganisations>['rows'][number]

/** One organisation in the list, with what can be done about it. */
export function OrganisationLine({ organisation, archived }: { organisation: Organisation; archived: boolean }) {
  const [renaming, setRenaming] = useState(false)
  const [archiving, setArchiving] = useState(false)
  const { id, name, soort, people } = organisation
  if (renaming) return <Rename organisation={organisation} onDone={() => setRenaming(false)} />
  return (
    <li className="lb-people__one">
      <div className="lb-people__who">
        <p className="lb-people__name">{name}</p>
        <p className="lb-soft lb-small">{words.kind({ soort, n: people })}</p>
      </div>
      {archived ? (
        <BringBack id={id} name={name} />
      ) : (
        <div className="lb-row">
          <Button kind="subtle" aria-label={words.renameOf({ name })} onClick={() => setRenaming(true)}>
            {words.rename}
          </Button>
          <Button kind="subtle" aria-label={words.archiveOf({ name })} onClick={() => setArchiving(true)}>
            {words.archive}
          </Button>
        </div>
      )}
      <Archive organisation={organisation} open={archiving} onClose={() => setArchiving(false)} />
    </li>
  )
}

function Rename({ organisation: { id, name: now }, onDone }: { organisation: Organisation; onDone: () => void }) {
  const say = useToast()
  const [name, setName] = useState(now)
  const rename = useMutation(
    trpc.upkeep.renameOrganisation.mutationOptions({
      onSuccess: () => {
        say(words.renamed({ name }))
        onDone()
      },
    }),
  )
  return (
    <li className="lb-people__one">
      <form
        className="lb-people__who lb-stack lb-stack--s"
        onSubmit={(event) => {
          event.preventDefault()
          rename.mutate({ organisationId: id, name })
        }}
      >
        <TextField name={`naam-${id}`} label={words.name} maxLength={120} value={name} onChange={setName} />
        {rename.error ? <ErrorState error={rename.error} /> : null}
        <ButtonGroup>
          <Button kind="primary" type="submit" busy={rename.isPending}>
            {words.save}
          </Button>
          <Button onClick={onDone}>{words.cancel}</Button>
        </ButtonGroup>
      </form>
    </li>
  )
}

function Archive({
  organisation: { id, name, people },
  open,
  onClose,
}: {
  organisation: Organisation
  open: boolean
  onClose: () => void
}) {
  const say = useToast()
  const archive = useMutation(
    trpc.upkeep.archiveOrganisation.mutationOptions({
      onSuccess: () => {
        say(words.archived({ name }))
        onClose()
      },
    }),
  )
  return (
    <Dialog
      open={open}
      title={words.archiveSure({ name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={archive.isPending} onClick={() => archive.mutate({ organisationId: id })}>
            {words.archiveYes}
          </Button>
          <Button onClick={onClose}>{words.no}</Button>
        </>
      }
    >
      <Text>{words.archiveText({ n: people })}</Text>
      {archive.error ? <ErrorState error={archive.error} /> : null}
    </Dialog>
  )
}

function BringBack({ id, name }: { id: string; name: string }) {
  const say = useToast()
  const bringBack = useMutation(trpc.upkeep.bringBackOrganisation.mutationOptions({ onSuccess: () => say(words.broughtBack({ name })) }))
  return (
    <div className="lb-row">
      <Button
        kind="subtle"
        aria-label={words.bringBackOf({ name })}
        busy={bringBack.isPending}
        onClick={() => bringBack.mutate({ organisationId: id })}
      >
        {words.bringBack}
      </Button>
      {bringBack.error ? <ErrorState error={bringBack.error} /> : null}
    </div>
  )
}
