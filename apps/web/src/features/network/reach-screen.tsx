import { setReachInput } from '@lerende/network/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { useMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceField, ChoicesField } from '../../ui/choice-field.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Stack } from '../../ui/layout.tsx'
import { BackLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './network-texts.ts'

const words = texts.reach
type Reach = inferOutput<typeof trpc.network.myReach>
const DAYS = ['1', '2', '3', '4', '5', '6', '7'].map((value) => ({ value, label: texts.days.long[Number(value) - 1] ?? '' }))
const SEEN = (['niemand', 'overleggen', 'netwerk'] as const).map((value) => ({ value, label: words.seen[value] }))

/** When I work, how to reach me, and who may see that. */
export function ReachScreen() {
  const reach = useQuery(trpc.network.myReach.queryOptions())
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/netwerk">{texts.back}</BackLink>}>
      <Loaded query={reach} lines={6}>
        {(said) => <ReachForm said={said} />}
      </Loaded>
    </Page>
  )
}

function ReachForm({ said }: { said: Reach }) {
  const say = useToast()
  const me = useMe()
  const save = useMutation(trpc.network.setReach.mutationOptions())
  const form = useForm({
    keep: null,
    schema: setReachInput,
    // Seen by who I work with is what most will want; it counts only once it is saved.
    start: { days: said?.days ?? [], ways: said?.ways ?? [], phone: said?.phone ?? null, seenBy: said?.seenBy ?? 'overleggen' },
    send: async (input) => {
      await save.mutateAsync(input)
      say(words.saved)
    },
  })
  const { values, errors, set } = form
  const ways = [
    { value: 'mail', label: words.way.mail, description: me ? words.mailHelp({ email: me.person.email }) : undefined },
    { value: 'bellen', label: words.way.bellen },
    { value: 'bericht', label: words.way.bericht },
  ] as const
  const byPhone = values.ways.some((way) => way !== 'mail')
  return (
    <FormFrame form={form}>
      <ChoicesField
        name="days"
        optional="all"
        label={words.days}
        description={words.daysHelp}
        options={DAYS}
        value={values.days.map(String)}
        error={errors['days']}
        onChange={(days) => set('days', days.map(Number))}
      />
      <ChoicesField
        name="ways"
        optional="all"
        label={words.ways}
        options={ways}
        value={[...values.ways]}
        error={errors['ways']}
        onChange={(chosen) => {
          set('ways', chosen)
          // A number that nobody sees any more is not kept.
          if (chosen.every((way) => way === 'mail')) set('phone', null)
        }}
      />
      {byPhone ? (
        <TextField
          name="phone"
          label={words.phone}
          type="tel"
          inputMode="tel"
          autoComplete="tel"
          value={values.phone ?? ''}
          error={errors['phone']}
          onChange={(phone) => set('phone', phone === '' ? null : phone)}
        />
      ) : null}
      <ChoiceField
        name="seenBy"
        label={words.seenBy}
        options={SEEN}
        value={values.seenBy}
        error={errors['seenBy']}
        onChange={(seenBy) => set('seenBy', seenBy)}
      />
      <Stack gap="s">
        <div>
          <Button kind="primary" type="submit" busy={form.busy}>
            {words.save}
          </Button>
        </div>
        <Text soft>
          {words.own} <TextLink to="/mijn-gegevens">{words.ownLink}</TextLink>.
        </Text>
      </Stack>
    </FormFrame>
  )
}
