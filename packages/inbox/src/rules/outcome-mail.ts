import type { MailItem, MailLink, MailModel } from '@lerende/mail'

/** What became of an answer by mail. `leftOut`: what about people was found in it, in Dutch, so that the text was not kept. */
export type Outcome =
  | { kind: 'terugblik'; link: string; understood: Array<{ question: string; answer: string }>; leftOut: string | null }
  | { kind: 'oordeel'; link: string; verdict: 'usable' | 'partly' | 'no'; remark: string | null; leftOut: string | null }
  | { kind: 'niet-bewaard'; link: string; leftOut: string }
  | { kind: 'concept' | 'overzicht' | 'te-laat' | 'niet-ingebracht' | 'leeg'; link: string }

const VERDICTS = { usable: 'Dit helpt', partly: 'Dit helpt deels', no: 'Dit helpt niet' }

/** The mail that tells somebody what was understood, with a link to put it right. It asks for no answer. */
export function outcomeMail(outcome: Outcome, to: { name: string; networkName: string; publicUrl: string; choose: MailLink }): MailModel {
  const { title, intro, items, label } = said(outcome)
  return {
    preheader: intro,
    title,
    greeting: `Dag ${to.name},`,
    intro,
    ...(items.length > 0 ? { sections: [{ title: 'Dit hebben we begrepen', items }] } : {}),
    buttons: [{ label, url: `${to.publicUrl}${outcome.link}` }],
    footer: {
      lines: [`Je krijgt deze mail omdat je een mail van ${to.networkName} beantwoordde. Van deze mail bewaren we niets.`],
      links: [to.choose],
    },
  }
}

function said(outcome: Outcome): { title: string; intro: string; items: MailItem[]; label: string } {
  switch (outcome.kind) {
    case 'terugblik':
      return {
        title: 'Je terugblik is binnen',
        intro: `Dank je wel. Klopt er iets niet? Verander het dan zelf.${without(outcome.leftOut)}`,
        items: outcome.understood.map(({ question, answer }) => ({ title: question, text: answer })),
        label: 'Bekijk of verander je terugblik',
      }
    case 'oordeel':
      return {
        title: 'We weten wat je van het antwoord vindt',
        intro: `Dank je wel. Klopt er iets niet? Verander het dan bij Mijn inbreng.${without(outcome.leftOut)}`,
        items: [{ title: VERDICTS[outcome.verdict], ...(outcome.remark ? { text: outcome.remark } : {}) }],
        label: 'Naar Mijn inbreng',
      }
    case 'niet-bewaard':
      return {
        title: 'Je antwoord is niet bewaard',
        intro: `In je mail staat iets dat lijkt op ${outcome.leftOut}. Daarom hebben we er niets van bewaard. Schrijf het opnieuw, zonder gegevens van mensen.`,
        items: [],
        label: 'Schrijf het opnieuw',
      }
    case 'concept':
      return {
        title: 'We begrepen je antwoord niet helemaal',
        intro:
          'Er is niets verloren: je tekst staat bij Mijn concepten op de pagina Mijn inbreng. Alleen jij kunt die lezen. Breng het daar zelf in.',
        items: [],
        label: 'Ga verder met je tekst',
      }
    case 'overzicht':
      return {
        title: 'Je tekst staat bij Mijn concepten',
        intro:
          'Je gaf antwoord op je overzicht. Daarin staat te veel om te weten waar je tekst bij hoort. Er is niets verloren: die staat bij ' +
          'Mijn concepten op de pagina Mijn inbreng. Alleen jij kunt die lezen. Breng het daar zelf in.',
        items: [],
        label: 'Ga verder met je tekst',
      }
    case 'te-laat':
      return {
        title: 'Je antwoord kwam te laat',
        intro: 'Hier kun je niet meer op antwoorden. Wil je nog iets kwijt? Breng het dan in als punt.',
        items: [],
        label: 'Naar Mijn inbreng',
      }
    case 'niet-ingebracht':
      return {
        title: 'Je oordeel telt niet mee',
        intro: 'Alleen wie dit inbracht, kan zeggen of het antwoord helpt. Wil je er iets over kwijt? Breng het dan in als punt.',
        items: [],
        label: 'Naar Mijn inbreng',
      }
    case 'leeg':
      return {
        title: 'Er stond niets in je antwoord',
        intro: 'We vonden geen tekst van jou in je mail. Schrijf je antwoord boven de mail waarop je antwoordt.',
        items: [],
        label: 'Vul het hier in',
      }
  }
}

function without(leftOut: string | null): string {
  return leftOut
    ? `\n\nJe tekst hebben we niet bewaard: daarin staat iets dat lijkt op ${leftOut}. Schrijf die opnieuw, zonder gegevens van mensen.`
    : ''
}
