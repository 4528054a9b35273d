import { type ReactNode, useState } from 'react'
import { Button, ButtonGroup } from '../ui/button.tsx'
import { Card, List, ListItem, NiveauTag, Tag } from '../ui/card.tsx'
import { CheckField, ChoiceField, ChoicesField } from '../ui/choice-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Alert, EmptyState, ErrorState, Loading } from '../ui/feedback.tsx'
import { FormFrame } from '../ui/form.tsx'
import { Columns, Row, Section, Stack } from '../ui/layout.tsx'
import { BackLink, ButtonLink, RowLink, TabLink, Tabs, TextLink } from '../ui/link.tsx'
import { Page } from '../ui/page.tsx'
import { ScaleField, type Score } from '../ui/scale-field.tsx'
import { ShareMeter } from '../ui/share-meter.tsx'
import { Table } from '../ui/table.tsx'
import { Expander, Facts, Quote, Text } from '../ui/text.tsx'
import { Select, TextArea, TextField } from '../ui/text-field.tsx'
import { PhaseTrack, Timeline } from '../ui/timeline.tsx'
import { useToast } from '../ui/toast.tsx'

const NIVEAUS = [
  { value: 'bestuur', label: 'Bestuur' },
  { value: 'beleid', label: 'Beleid' },
  { value: 'uitvoering', label: 'Uitvoering' },
] as const

/** Every component in its states, with texts as they occur. */
export function StyleGuide() {
  return (
    <Page
      title="Stijlgids"
      lead="Alle onderdelen van de app bij elkaar, in al hun gedaanten."
      back={<BackLink to="/">Terug naar start</BackLink>}
      over={<NiveauTag niveau="beleid" />}
      actions={<Button>Naast de titel</Button>}
    >
      <Buttons />
      <Cards />
      <Course />
      <Fields />
      <Figures />
      <Feedback />
    </Page>
  )
}

function Buttons() {
  const [pressed, setPressed] = useState(false)
  return (
    <Section title="Knoppen en links" aside={<TextLink to="/lessen">Bekijk alles</TextLink>}>
      <ButtonGroup>
        <Button kind="primary">Verstuur</Button>
        <Button icon="pencil">Schrijf een antwoord</Button>
        <Button kind="subtle">Sla over</Button>
        <Button kind="primary" busy>
          Bezig met versturen
        </Button>
        <Button danger>Haal weg</Button>
        <Button kind="primary" danger>
          Annuleer de ontmoeting
        </Button>
        <Button pressed={pressed} onClick={() => setPressed(!pressed)}>
          Alleen open punten
        </Button>
        <ButtonLink to="/mijn-inbreng" className="nl-button--primary">
          Naar mijn inbreng
        </ButtonLink>
      </ButtonGroup>
      <Tabs label="Delen van de ronde">
        <TabLink to="/stijlgids">Agenda</TabLink>
        <TabLink to="/mijn-inbreng">Inbreng (7)</TabLink>
        <TabLink to="/lessen">Besluiten</TabLink>
      </Tabs>
    </Section>
  )
}

function Cards() {
  return (
    <Section title="Kaarten, lijsten en tekst">
      <Row>
        <Tag>ontvangen</Tag>
        <Tag tone="vecht">op de agenda</Tag>
        <Tag tone="mos">beantwoord</Tag>
        <Tag tone="zand">geparkeerd</Tag>
        <Tag tone="rood">te laat</Tag>
        <NiveauTag niveau="bestuur" />
        <NiveauTag niveau="beleid" />
        <NiveauTag niveau="uitvoering" />
      </Row>
      <Columns>
        <Card
          title="Reflectie voor het casuïstiekoverleg"
          tone="heide"
          over={<Tag tone="heide">nog 3 dagen</Tag>}
          actions={<Button kind="primary">Begin</Button>}
        >
          <Text>Twee minuten, één vraag is genoeg.</Text>
        </Card>
        <Card title="Er is een antwoord voor je" over={<NiveauTag niveau="beleid" />}>
          <Quote source="Uit jouw reflectie van 4 maart">Op vrijdagmiddag is er niemand die kan meedenken.</Quote>
        </Card>
        <Card>
          <ShareMeter label="Op tijd beantwoord in dit netwerk" answered={41} total={47} />
        </Card>
      </Columns>
      <Columns wide>
        <List label="Bundels">
          <ListItem
            link={<RowLink to="/mijn-inbreng">Bereikbaarheid op vrijdag</RowLink>}
            tags={<Tag tone="vecht">op de agenda</Tag>}
            meta="4 keer ingebracht, antwoord voor donderdag 26 maart"
            end={<Button kind="subtle">Open</Button>}
          />
          <ListItem
            link={<RowLink to="/mijn-inbreng">Wie belt de school terug?</RowLink>}
            tags={<Tag tone="mos">beantwoord</Tag>}
            meta="2 keer ingebracht"
          />
        </List>
        <Stack>
          <Facts
            items={[
              { label: 'Wanneer', value: 'donderdag 12 maart, 14.00 tot 16.00 uur' },
              { label: 'Waar', value: 'Gemeentehuis, zaal 2' },
            ]}
          />
          <Expander label="Waarom vragen we dit?">
            <Text>Zo zien we samen of we doen wat we hebben afgesproken.</Text>
          </Expander>
        </Stack>
      </Columns>
    </Section>
  )
}

function Course() {
  return (
    <Section title="De weg van een inbreng">
      <PhaseTrack
        label="Waar de ronde staat"
        steps={[
          { key: '1', title: 'Ophalen', when: '19 feb', state: 'done' },
          { key: '2', title: 'Agenderen', when: '5 mrt', state: 'done' },
          { key: '3', title: 'Ontmoeten', when: '12 mrt', state: 'now' },
          { key: '4', title: 'Reflecteren', when: '12 mrt', state: 'ahead' },
          { key: '5', title: 'Terugkoppelen', when: '16 mrt', state: 'ahead' },
          { key: '6', title: 'Afgerond', when: '26 mrt', state: 'ahead' },
        ]}
      />
      <Timeline
        label="De weg van jouw inbreng"
        steps={[
          { key: '1', title: 'Je bracht dit in', when: 'woensdag 4 maart', state: 'done' },
          {
            key: '2',
            title: 'Samengevoegd met 3 andere punten',
            when: 'donderdag 5 maart',
            state: 'done',
            children: <Text soft>Bereikbaarheid op vrijdag</Text>,
          },
          { key: '3', title: 'Op de agenda van het regieteam', when: 'donderdag 12 maart', state: 'now' },
          { key: '4', title: 'Je hoort het antwoord', when: 'uiterlijk donderdag 26 maart', state: 'ahead' },
        ]}
      />
    </Section>
  )
}

function Fields() {
  const [score, setScore] = useState<Score | null>(4)
  const [empty, setEmpty] = useState<Score | null>(null)
  const [text, setText] = useState('')
  const [niveau, setNiveau] = useState<'bestuur' | 'beleid' | 'uitvoering' | ''>('')
  const [one, setOne] = useState<'bestuur' | 'beleid' | 'uitvoering' | null>(null)
  const [more, setMore] = useState<('bestuur' | 'beleid' | 'uitvoering')[]>(['beleid'])
  const [checked, setChecked] = useState(true)
  return (
    <Section title="Formulier">
      <FormFrame
        form={{
          errors: { tekst: 'Vul dit nog in.', een: 'Kies een van de antwoorden.' },
          attempts: 1,
          submit: (event) => event.preventDefault(),
          confirmed: [],
          leave: () => {},
        }}
      >
        <ScaleField
          name="schaal"
          label="Het gezin heeft de regie"
          description="Wat zag je deze week?"
          low="Zag ik niet"
          high="Zag ik steeds"
          value={score}
          onChange={setScore}
          optional
        />
        <ScaleField
          name="schaal-leeg"
          label="Gelijkwaardig samenwerken"
          low="Zag ik niet"
          high="Zag ik steeds"
          value={empty}
          onChange={setEmpty}
          error="Kies een getal."
        />
        <TextField
          name="adres"
          label="Je mailadres"
          description="Het adres waarop je ook de uitnodigingen krijgt."
          value={text}
          onChange={setText}
          optional
        />
        <TextArea name="tekst" label="Wat schuurde er?" value={text} onChange={setText} error="Vul dit nog in." />
        <Select
          name="wie"
          label="Van wie heb je iets nodig?"
          empty="Kies een niveau"
          options={NIVEAUS}
          value={niveau}
          onChange={setNiveau}
        />
        <ChoiceField
          name="een"
          label="Helpt dit antwoord?"
          options={NIVEAUS}
          value={one}
          onChange={setOne}
          error="Kies een van de antwoorden."
        />
        <ChoicesField name="meer" label="Waar hoort dit bij?" optional options={NIVEAUS} value={more} onChange={setMore} />
        <CheckField name="meteen" label="Stuur me een antwoord meteen" checked={checked} onChange={setChecked} />
        <ButtonGroup>
          <Button kind="primary" type="submit">
            Verstuur
          </Button>
          <Button kind="subtle">Bewaar voor later</Button>
        </ButtonGroup>
      </FormFrame>
    </Section>
  )
}

function Figures() {
  return (
    <Section title="Cijfers">
      <Columns>
        <ShareMeter label="Op tijd beantwoord" answered={96} total={100} />
        <ShareMeter label="Op tijd beantwoord" answered={12} total={31} />
        <ShareMeter label="Op tijd beantwoord" answered={0} total={0} />
      </Columns>
      <Table
        caption="Beantwoord per overleg"
        columns={[
          { head: 'Overleg', cell: (row) => row.name, names: true },
          { head: 'Niveau', cell: (row) => <NiveauTag niveau={row.niveau} /> },
          { head: 'Ingebracht', cell: (row) => row.total, number: true },
          { head: 'Op tijd beantwoord', cell: (row) => row.answered, number: true },
        ]}
        rows={[
          { name: 'Regieteam Sociaal Domein', niveau: 'beleid' as const, total: 23, answered: 21 },
          { name: 'Casuïstiekoverleg Huizen', niveau: 'uitvoering' as const, total: 112, answered: 104 },
        ]}
        rowKey={(row) => row.name}
      />
    </Section>
  )
}

function Feedback() {
  const say = useToast()
  const [open, setOpen] = useState(false)
  const offline: ReactNode = <ErrorState error={new TypeError('Failed to fetch')} onRetry={() => say('Opnieuw geprobeerd.')} />
  return (
    <Section title="Meldingen">
      <Alert title="Je kunt dit nog aanpassen">
        <Text>Tot donderdag 12 maart, 16.00 uur.</Text>
      </Alert>
      <Alert kind="ok" title="Bewaard">
        <Text>Je hoort uiterlijk 26 maart wat ermee gebeurt.</Text>
      </Alert>
      <Alert kind="warning">
        <Text>Dit lijkt op een BSN. Haal het weg voordat je verstuurt.</Text>
      </Alert>
      {offline}
      <EmptyState title="Je hebt nog niets ingebracht" action={<Button kind="primary">Begin een reflectie</Button>}>
        Wat je inbrengt, komt hier te staan met het antwoord.
      </EmptyState>
      <Loading />
      <ButtonGroup>
        <Button onClick={() => say('Je reflectie is bewaard.')}>Laat een korte melding zien</Button>
        <Button onClick={() => setOpen(true)}>Open een vraag</Button>
      </ButtonGroup>
      <Dialog
        open={open}
        title="Deze ronde afronden?"
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button kind="primary" onClick={() => setOpen(false)}>
              Rond af
            </Button>
            <Button onClick={() => setOpen(false)}>Nog niet</Button>
          </>
        }
      >
        <Text>Iedereen die iets inbracht krijgt dan het antwoord.</Text>
      </Dialog>
    </Section>
  )
}
