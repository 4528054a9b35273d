import { networkSettingsInput } from '@lerende/network/inputs'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { inferOutput } from '@trpc/tanstack-react-query'
import { refreshMe } from '../../lib/session.ts'
import { trpc } from '../../lib/trpc.ts'
import { useForm } from '../../lib/use-form.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Loaded } from '../../ui/feedback.tsx'
import { FormFrame } from '../../ui/form.tsx'
import { Section } from '../../ui/layout.tsx'
import { BackLink, TextLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { Facts, Text } from '../../ui/text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { texts } from './upkeep-texts.ts'

const words = texts.settings
type Settings = inferOutput<typeof trpc.upkeep.settings>

/** What the network is called and for which region; and what nobody can change, with what it does. */
export function SettingsScreen() {
  const settings = useQuery(trpc.upkeep.settings.queryOptions())
  return (
    <Page width="text" title={words.title} lead={words.lead} back={<BackLink to="/beheer">{texts.back}</BackLink>}>
      <Loaded query={settings} lines={8}>
        {({ name, region, fixed }) => (
          <>
            <Card title={words.formTitle} level={2}>
              <Names name={name} region={region} />
            </Card>
            <Text>
              {words.free} <TextLink to="/beheer">{words.freeLink}</TextLink>.
            </Text>
            <Fixed fixed={fixed} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Names({ name, region }: { name: string; region: string }) {
  const say = useToast()
  const change = useMutation(trpc.upkeep.changeSettings.mutationOptions())
  const form = useForm({
    keep: null,
    schema: networkSettingsInput,
    start: { name, region },
    send: async (input) => {
      await change.mutateAsync(input)
      await refreshMe()
      say(words.saved)
    },
  })
  const { values, errors, set } = form
  return (
    <FormFrame form={form}>
      <TextField
        name="name"
        label={words.name}
        description={words.nameHelp}
        maxLength={120}
        value={values.name}
        error={errors['name']}
        onChange={(text) => set('name', text)}
      />
      <TextField
        name="region"
        label={words.region}
        description={words.regionHelp}
        maxLength={120}
        value={values.region}
        error={errors['region']}
        onChange={(text) => set('region', text)}
      />
      <div>
        <Button kind="primary" type="submit" busy={form.busy}>
          {words.save}
        </Button>
      </div>
    </FormFrame>
  )
}

function Fixed({ fixed }: Pick<Settings, 'fixed'>) {
  const days = (n: number) => words.days({ n })
  return (
    <Section title={words.fixedTitle}>
      <Text>{words.fixedLead}</Text>
      <Facts
        items={[
          { label: words.group, value: words.people({ n: fixed.minimumGroup }) },
          { label: words.outside, value: words.people({ n: fixed.minimumOutside }) },
          { label: words.forget, value: days(fixed.forgetDays) },
          { label: words.chase, value: days(fixed.chaseDays) },
          { label: words.review, value: days(fixed.reviewDays) },
          { label: words.invitation, value: days(fixed.invitationDays) },
        ]}
      />
    </Section>
  )
}
