import { List, ListItem } from '../../ui/card.tsx'
import { Columns, Section, Stack } from '../../ui/layout.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './beheer-texts.ts'
import { FreeDays } from './free-days.tsx'
import { NiveauCoordinators } from './niveau-coordinators.tsx'

/** What a beheerder looks after. */
export function BeheerScreen() {
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Stack gap="l">
        <Columns>
          <Section title={texts.groups.people}>
            <List label={texts.groups.people}>
              <ListItem link={<RowLink to="/beheer/organisaties">{texts.organisationsLink}</RowLink>} meta={texts.organisationsMeta} />
              <ListItem link={<RowLink to="/beheer/mensen">{texts.peopleLink}</RowLink>} meta={texts.peopleMeta} />
              <ListItem link={<RowLink to="/beheer/uitnodigen">{texts.inviteLink}</RowLink>} meta={texts.inviteMeta} />
              <ListItem link={<RowLink to="/beheer/inloggen">{texts.signInLink}</RowLink>} meta={texts.signInMeta} />
            </List>
          </Section>
          <Section title={texts.groups.content}>
            <List label={texts.groups.content}>
              <ListItem link={<RowLink to="/beheer/netwerk">{texts.settingsLink}</RowLink>} meta={texts.settingsMeta} />
              <ListItem link={<RowLink to="/overleggen">{texts.overleggenLink}</RowLink>} meta={texts.overleggenMeta} />
              <ListItem link={<RowLink to="/beheer/inhoud">{texts.packLink}</RowLink>} meta={texts.packMeta} />
              <ListItem link={<RowLink to="/lessen">{texts.lessonsLink}</RowLink>} meta={texts.lessonsMeta} />
              <ListItem link={<RowLink to="/beheer/open-gegevens">{texts.openLink}</RowLink>} meta={texts.openMeta} />
            </List>
          </Section>
          <Section title={texts.groups.works}>
            <List label={texts.groups.works}>
              <ListItem link={<RowLink to="/beheer/gezondheid">{texts.healthLink}</RowLink>} meta={texts.healthMeta} />
              <ListItem link={<RowLink to="/beheer/mail">{texts.mailLink}</RowLink>} meta={texts.mailMeta} />
              <ListItem link={<RowLink to="/beheer/timers">{texts.timersLink}</RowLink>} meta={texts.timersMeta} />
              <ListItem link={<RowLink to="/beheer/gebeurtenissen">{texts.eventsLink}</RowLink>} meta={texts.eventsMeta} />
              <ListItem link={<RowLink to="/beheer/controlelogboek">{texts.auditLink}</RowLink>} meta={texts.auditMeta} />
            </List>
          </Section>
        </Columns>
        <Columns>
          <NiveauCoordinators />
          <FreeDays />
        </Columns>
      </Stack>
    </Page>
  )
}
