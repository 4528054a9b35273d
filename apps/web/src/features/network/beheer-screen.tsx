import { List, ListItem } from '../../ui/card.tsx'
import { Stack } from '../../ui/layout.tsx'
import { RowLink } from '../../ui/link.tsx'
import { Page } from '../../ui/page.tsx'
import { texts } from './beheer-texts.ts'
import { FreeDays } from './free-days.tsx'
import { NiveauCoordinators } from './niveau-coordinators.tsx'

/** What a beheerder looks after. */
export function BeheerScreen() {
  return (
    <Page width="text" title={texts.title} lead={texts.lead}>
      <Stack gap="l">
        <List label={texts.parts}>
          <ListItem link={<RowLink to="/beheer/gezondheid">{texts.healthLink}</RowLink>} meta={texts.healthMeta} />
          <ListItem link={<RowLink to="/beheer/uitnodigen">{texts.inviteLink}</RowLink>} meta={texts.inviteMeta} />
          <ListItem link={<RowLink to="/beheer/inloggen">{texts.signInLink}</RowLink>} meta={texts.signInMeta} />
          <ListItem link={<RowLink to="/beheer/mensen">{texts.peopleLink}</RowLink>} meta={texts.peopleMeta} />
          <ListItem link={<RowLink to="/beheer/controlelogboek">{texts.auditLink}</RowLink>} meta={texts.auditMeta} />
          <ListItem link={<RowLink to="/overleggen">{texts.overleggenLink}</RowLink>} meta={texts.overleggenMeta} />
          <ListItem link={<RowLink to="/lessen">{texts.lessonsLink}</RowLink>} meta={texts.lessonsMeta} />
        </List>
        <NiveauCoordinators />
        <FreeDays />
      </Stack>
    </Page>
  )
}
