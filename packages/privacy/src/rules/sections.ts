/** A part of what is kept of a person, with a name for each thing in it. */
interface Section {
  title: string
  why: string
  fields: Record<string, string>
}

const DAY = 'Dag'

/** In the order in which people see it. A field that is not named here is not shown, and a test finds it. */
export const SECTIONS = {
  profile: {
    title: 'Wie je bent',
    why: 'Hiermee nodigen we je uit en log je in.',
    fields: { name: 'Naam', email: 'Mailadres', functie: 'Functie', organisation: 'Organisatie', role: 'Rol in het netwerk' },
  },
  reach: {
    title: 'Wanneer je werkt en hoe je te bereiken bent',
    why: 'Dit vulde je zelf in. Wie het mag zien, kies je ook zelf.',
    fields: { days: 'Dagen', ways: 'Hoe', phone: 'Telefoon', seenBy: 'Wie dit ziet' },
  },
  memberships: {
    title: 'Je overleggen',
    why: 'Zo weten we wie we wat vragen.',
    fields: { overleg: 'Overleg', role: 'Rol', partner: 'Komt af en toe' },
  },
  niveaus: { title: 'Niveaus die je coördineert', why: 'Zo weten we wat je mag.', fields: { niveau: 'Niveau' } },
  leading: {
    title: 'Ontmoetingen die je begeleidt',
    why: 'Zo weten we wat je mag.',
    fields: { overleg: 'Overleg', startsAt: 'Begint' },
  },
  attendance: {
    title: 'Waar je was of zou komen',
    why: 'Zo bereiden we ontmoetingen voor.',
    fields: { overleg: 'Overleg', startsAt: 'Begint', rsvp: 'Kom je?', replacedBy: 'In jouw plaats', attended: 'Je was er' },
  },
  momentRequests: {
    title: 'Waar je een ander moment voor vroeg',
    why: 'Zo weet wie de ontmoeting leidt wat jou beter uitkomt.',
    fields: { overleg: 'Overleg', startsAt: 'Begint', proposed: 'Liever op', comment: 'Wat je erbij schreef' },
  },
  dateVotes: {
    title: 'Welke momenten je uitkwamen',
    why: 'Zo kiest wie het overleg leidt een moment voor een extra ontmoeting.',
    fields: { overleg: 'Overleg', startsAt: 'Moment', answer: 'Komt het uit?' },
  },
  acquaintances: {
    title: 'Met wie je samen aan tafel zat',
    why: 'Alleen jij ziet met wie. Wie mensen uitnodigt voor een overleg, ziet alleen of je daar al mensen kent.',
    fields: { name: 'Wie', times: 'Hoe vaak', lastDay: 'Laatste keer' },
  },
  signals: {
    title: 'Punten die je inbracht',
    why: 'Alleen jij ziet dat ze van jou zijn. Dertig dagen na het antwoord kunnen wij dat ook niet meer zien.',
    fields: { day: DAY, kind: 'Soort', text: 'Wat je schreef', needed: 'Wat er nodig is', signed: 'Met je naam' },
  },
  reflections: {
    title: 'Wat je antwoordde toen je terugkeek',
    why: 'Er staat geen naam bij. Alleen jij vindt dit terug.',
    fields: { day: DAY, overleg: 'Overleg', question: 'Vraag', answer: 'Antwoord' },
  },
  verdicts: {
    title: 'Wat je van antwoorden vond',
    why: 'Er staat geen naam bij. Zo weet een overleg of een antwoord helpt.',
    fields: { day: DAY, answer: 'Het antwoord', verdict: 'Helpt het?', remark: 'Wat je erbij schreef' },
  },
  dots: {
    title: 'Stippen die je gaf',
    why: 'Er staat geen naam bij. Zodra het kiezen dicht is, zijn ze weg en blijft alleen het totaal.',
    fields: { dots: 'Hoeveel' },
  },
  replies: {
    title: 'Of er iets veranderde',
    why: 'Er staat geen naam bij. Zo weet een overleg of een besluit werkt.',
    fields: { day: DAY, decision: 'Het besluit', changed: 'Is het anders?', remark: 'Wat je erbij schreef' },
  },
  decisions: {
    title: 'Besluiten waar jij voor zorgt',
    why: 'Zo weet iedereen wie ernaar kijkt.',
    fields: { day: DAY, decision: 'Het besluit' },
  },
  lessons: {
    title: 'Lessen waarvan jij de eigenaar bent',
    why: 'We vragen je nu en dan of ze nog kloppen.',
    fields: { text: 'De les', rooting: 'Hoe ver', rootedOn: 'Sinds' },
  },
  drafts: {
    title: 'Wat je mailde en nog niet is ingebracht',
    why: 'We begrepen je antwoord niet helemaal. Je vindt het terug bij Mijn inbreng.',
    fields: { day: 'Dag', text: 'Wat je schreef' },
  },
  preference: {
    title: 'Hoe vaak je mail wilt',
    why: 'Dit koos je bij Instellingen.',
    fields: {
      cadence: 'Hoe vaak',
      weekday: 'Weekdag',
      time: 'Hoe laat',
      atOnce: 'Antwoord meteen',
      letters: 'Brieven',
      complainedAt: 'Gestopt na een melding',
      nextAt: 'Volgende keer',
    },
  },
  digests: { title: 'Overzichten die je kreeg', why: 'Zo sturen we niets dubbel.', fields: { slot: 'Moment', outcome: 'Verstuurd' } },
  mails: {
    title: 'Mail die naar je ging',
    why: 'Zo sturen we niets dubbel. De tekst bewaren we niet.',
    fields: {
      purpose: 'Waarover',
      status: 'Stand',
      dueAt: 'Klaargezet',
      sentAt: 'Verstuurd',
      bouncedAt: 'Kwam terug',
      complainedAt: 'Jij meldde die als ongewenst',
    },
  },
  address: {
    title: 'Of je mailadres werkt',
    why: 'Kwam er mail terug, dan sturen we daar niets meer heen tot jij laat zien dat het adres werkt.',
    fields: { state: 'Stand', since: 'Sinds' },
  },
  emailChange: {
    title: 'Een nieuw mailadres dat je nog moet bevestigen',
    why: 'Het geldt zodra je op de link in de mail drukt.',
    fields: { email: 'Mailadres', askedAt: 'Gevraagd', expiresAt: 'Kan tot' },
  },
  sessions: {
    title: 'Waar je bent ingelogd',
    why: 'Hiermee blijf je ingelogd. We bewaren alleen de dag, geen tijdstip.',
    fields: { device: 'Apparaat', usedDay: 'Laatst gebruikt', until: 'Tot uiterlijk' },
  },
  passkeys: {
    title: 'Je passkeys',
    why: 'Hiermee log je in zonder mail. Je vingerafdruk of gezicht blijft op je apparaat.',
    fields: { name: 'Naam', madeDay: 'Gemaakt op' },
  },
  feed: {
    title: 'Je agenda op een ander apparaat',
    why: 'Met dit geheime adres ziet je eigen agenda je ontmoetingen.',
    fields: { active: 'Staat aan' },
  },
  activity: {
    title: 'Wanneer je hier het laatst was',
    why: 'Ben je er twee jaar niet, dan vragen we of je nog meedoet.',
    fields: { month: 'Maand', askedOn: 'Gevraagd op' },
  },
  audit: {
    title: 'Jij in het controlelogboek',
    why: 'Zo is uit te leggen wie wat deed met rollen, accounts en gegevens. Wat je inbrengt staat er nooit in.',
    fields: { hour: 'Uur', kind: 'Wat er gebeurde', mine: 'Door jou' },
  },
} as const satisfies Record<string, Section>

export type SectionKey = keyof typeof SECTIONS

export type Fact = string | number | boolean | null

/** What is kept of one person, part by part, as it stands in the tables. */
export type PersonData = Record<SectionKey, ReadonlyArray<Record<string, Fact>>>

/** One part as people read it: a row of texts for each thing, in the order of `fields`. */
export interface ShownSection {
  key: string
  title: string
  why: string
  fields: string[]
  rows: string[][]
}
