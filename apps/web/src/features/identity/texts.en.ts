// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  promise: {
    title: 'Nothing you bring in disappears',
    steps: {
      bringIn: 'You look back on your work for two minutes, or write down what works and what chafes.',
      answered: 'The circle talks about it and has to answer, by a day that we promise.',
      heard: 'You hear what became of it. And later we ask you: has it really changed?',
    },
    safe: 'Who brought something in is sealed. Results of fewer than five people are never shown.',
  },
  signIn: {
    title: 'Inloggen',
    lead: 'Vul je mailadres in. We sturen je een link waarmee je inlogt. Een wachtwoord heb je niet nodig.',
    email: 'Je mailadres',
    emailHelp: 'Het adres waarop je ook de uitnodigingen krijgt.',
    send: 'Stuur me een link',
    organisation: 'Log in via je organisatie',
    noOrganisation: 'Voor dit mailadres kan dat niet. Vraag een link aan.',
    sentTitle: 'Kijk in je mail',
    sent: 'Als we {email} kennen, krijg je binnen een paar minuten een mail. Open de link op dit apparaat.',
    notReceived: 'Geen mail gekregen? Kijk bij je ongewenste mail, of vraag je begeleider met welk adres je bekend bent.',
    again: 'Vul een ander adres in',
    demoMail: 'Dit is een voorbeeld: alle mail komt in het postvak.',
    privacyBefore: 'Lees eerst',
    privacy: 'hoe we met je gegevens omgaan',
    openMailbox: 'Open het postvak',
  },
  enter: {
    title: 'Je bent er bijna',
    lead: 'Druk op de knop om in te loggen.',
    go: 'Ga verder',
    whyButton: 'Deze stap is er omdat sommige mailprogramma’s een link al openen voordat jij dat doet.',
    again: 'Vraag een nieuwe link',
  },
  organisation: {
    title: 'Je bent er bijna',
    busy: 'We kijken na wat je organisatie zegt …',
    failed: 'Inloggen via je organisatie lukte niet',
    again: 'Naar inloggen',
  },
  passkey: {
    title: 'Heb je een passkey?',
    lead: 'Dan log je in met je vingerafdruk, je gezicht of de code van je apparaat.',
    use: 'Log in met een passkey',
    given: 'Er is niets gekozen. Probeer het nog eens, of log in met een link.',
    unsupported: 'Deze browser kan nog niet overweg met passkeys. Werk hem bij, of log in met een link.',
  },
  demo: {
    people: 'Kijk rond als iemand uit het voorbeeld',
    peopleLead: 'De mensen zijn verzonnen. Kies er een: de link om in te loggen komt in het postvak van het voorbeeld.',
    peopleList: 'Mensen uit het voorbeeld',
    be: 'Log in',
    beWho: 'Log in als {name}',
  },
} satisfies Translation<typeof nl>
