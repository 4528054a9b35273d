import { useMutation } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { trpc } from '../../lib/trpc.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorState } from '../../ui/feedback.tsx'
import { Text } from '../../ui/text.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './texts.ts'

const words = texts.people
type Person = inferOutput<typeof trpc.privacy.people>['rows'][number]

/** Asks before somebody becomes beheerder, or no longer is. */
export function RoleDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const say = useToast()
  const name = person?.name ?? ''
  const makes = person?.role === 'lid'
  const change = useMutation(
    trpc.network.changeRole.mutationOptions({
      onSuccess: (_, { role }) => {
        say(role === 'beheerder' ? words.made({ name }) : words.unmade({ name }))
        onClose()
      },
    }),
  )
  const close = () => {
    change.reset()
    onClose()
  }
  return (
    <Dialog
      open={person !== null}
      title={makes ? words.roleSure({ name }) : words.unSure({ name })}
      onClose={close}
      actions={
        <>
          <Button
            kind="primary"
            busy={change.isPending}
            onClick={() => person && change.mutate({ personId: person.id, role: makes ? 'beheerder' : 'lid' })}
          >
            {makes ? words.roleYes : words.unYes}
          </Button>
          <Button onClick={close}>{words.no}</Button>
        </>
      }
    >
      <Text>{makes ? words.roleSureText : words.unSureText}</Text>
      {change.error ? <ErrorState error={change.error} /> : null}
    </Dialog>
  )
}
