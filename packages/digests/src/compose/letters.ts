import type { MailLink, MailModel } from '@lerende/mail'
import { dayText, momentText, shortDay, timeText } from './texts.ts'
import { VERDICT_ASK, verdictChoices } from './verdict.ts'

/** The few mails that cannot wait for a digest. Each says what it is about, what to do, and why one gets it. */

export interface To {
  name: string
  networkName: string
  publicUrl: string
  /** whether an answer by mail is taken in */
  byMail?: boolean
  /** where they choose how often they hear from us, without signing in */
  chooseUrl?: string
}

export function letter(to: To, parts: Omit<MailModel, 'greeting' | 'footer'>): MailModel {
  return {
    ...parts,
    greeting: `Dag ${to.name},`,
    footer: {
      lines: [`Je krijgt deze mail omdat je meedoet aan ${to.networkName}.`],
      links: [chooseLink(to.chooseUrl ?? `${to.publicUrl}/instellingen`)],
    },
  }
}

/** The way to where somebody chooses how often they hear from us. */
export function chooseLink(url: string): MailLink {
  return { label: 'Hoe vaak wil je mail?', url }
}

export interface Meeting {
  ontmoetingId: string
  overleg: string
  startsAt: string
  place: string
}

/** An ontmoeting with the link, signed for one person, that answers for it. */
export interface Asking extends Meeting {
  answerUrl: string
}

/** What stands in a calendar below an ontmoeting. */
export function calendarText(about: { networkName: string; url: string; gone: boolean }): string {
  if (about.gone) return `Deze ontmoeting van ${about.networkName} staat niet meer in je agenda.\n\n${about.url}`
  return `Een ontmoeting van ${about.networkName}. De agenda, wie er komen en wat je kunt inbrengen vind je hier:\n${about.url}`
}

/** Answers with one click; each opens a page that asks to confirm, so that a mail scanner which follows links says nothing. */
function answerChoices(answerUrl: string): NonNullable<MailModel['sections']> {
  const choices = [
    { label: 'Ja', url: `${answerUrl}?kies=ja` },
    { label: 'Misschien', url: `${answerUrl}?kies=misschien` },
    { label: 'Nee', url: `${answerUrl}?kies=nee` },
    { label: 'Ik stuur iemand anders', url: `${answerUrl}?kies=ander` },
  ]
  return [{ title: 'Kom je?', items: [{ text: 'Dat kan zonder in te loggen, of in je eigen agenda.', choices }] }]
}

/** The invitation, with the question what to bring in as long as that can be. @param ask.until null when it cannot any more */
export function invitationLetter(to: To, meeting: Asking, ask: { roundId: string; until: string | null }): MailModel {
  const more = { label: 'Bekijk de ontmoeting', url: `${to.publicUrl}/ontmoeting/${meeting.ontmoetingId}` }
  const sections = answerChoices(meeting.answerUrl)
  if (ask.until === null) {
    return letter(to, {
      preheader: `${momentText(meeting.startsAt)}, ${meeting.place}`,
      title: `${meeting.overleg} op ${dayText(meeting.startsAt)}`,
      intro: `Je bent uitgenodigd voor ${meeting.overleg}: ${momentText(meeting.startsAt)}, ${meeting.place}.`,
      sections,
      buttons: [more],
    })
  }
  return letter(to, {
    preheader: `${momentText(meeting.startsAt)}, ${meeting.place}`,
    title: `${meeting.overleg} op ${dayText(meeting.startsAt)}`,
    intro:
      `Je bent uitgenodigd voor ${meeting.overleg}: ${momentText(meeting.startsAt)}, ${meeting.place}.\n\n` +
      `Kijk voor die tijd twee minuten terug op je werk en breng in wat werkt of schuurt. Dat kan tot ${dayText(ask.until)}. ` +
      'Alles wat je inbrengt wordt behandeld, en je hoort terug wat ermee gebeurd is.',
    ...(to.byMail ? { closing: ASK_SCORES } : {}),
    sections,
    buttons: [{ label: 'Kijk twee minuten terug', url: `${to.publicUrl}/reflecteren/${ask.roundId}/grondhouding-in-twee-minuten` }, more],
  })
}

/** To who comes in somebody's place. */
export function replacementLetter(to: To, meeting: Asking, absent: string): MailModel {
  return letter(to, {
    preheader: `${momentText(meeting.startsAt)}, ${meeting.place}`,
    title: `Kom jij in de plaats van ${absent}?`,
    intro:
      `${absent} kan niet naar ${meeting.overleg}: ${momentText(meeting.startsAt)}, ${meeting.place}. ` +
      'We rekenen op jou. Kun je toch niet? Laat het dan weten.',
    sections: answerChoices(meeting.answerUrl),
    buttons: [{ label: 'Bekijk de ontmoeting', url: `${to.publicUrl}/ontmoeting/${meeting.ontmoetingId}` }],
  })
}

/** What somebody can say by mail of an answer. */
const ASK_VERDICT = 'Liever per mail? Beantwoord deze mail dan met “dit helpt”, “dit helpt deels” of “dit helpt niet, want …”.'

/** In the order of the questions of the list, which the app shows; a test lays the two beside each other. */
const ASK_SCORES =
  'Liever per mail? Beantwoord deze mail dan met vier cijfers van 1 tot 5, en daarachter wat je kwijt wilt:\n' +
  '1. Hoeveel ruimte was er om de ander echt te leren kennen?\n' +
  '2. Koos het gezin de richting en het tempo?\n' +
  '3. Paste het bij het gewone leven van het gezin?\n' +
  '4. Werkten we samen als gelijken?\n' +
  'Bijvoorbeeld: 3 4 2 5 – goed gesprek met school. Zet een x waar je niets wilt zeggen, en schrijf geen namen op.'

/** As {@link ASK_SCORES}, of the list that looks back on an ontmoeting. */
const ASK_LOOK_BACK =
  'Liever per mail? Beantwoord deze mail dan met vier cijfers van 1 tot 5, en daarachter wat je meeneemt:\n' +
  '1. Hoe goed ken je de anderen nu?\n' +
  '2. Telde ieders stem even zwaar?\n' +
  '3. Was duidelijk waarom jullie bij elkaar kwamen?\n' +
  '4. Kun je hier in je werk iets mee?\n' +
  'Bijvoorbeeld: 4 3 5 4 – ik bel voortaan eerst de school. Zet een x waar je niets wilt zeggen, en schrijf geen namen op.\n' +
  'Wil je ergens iets over horen? Begin daarvoor een regel met “terughoren:”.'

/** The day after: how was it? */
export function lookBackLetter(to: To, ask: { roundId: string; overleg: string; until: string }): MailModel {
  return letter(to, {
    preheader: 'Eén minuut, en je hoort wat er met de inbreng gebeurt.',
    title: `Hoe was ${ask.overleg}?`,
    intro: `Je was erbij. Hoe was het voor jou, en wat moet er nu gebeuren? Het kost één minuut en kan tot ${dayText(ask.until)}.`,
    ...(to.byMail ? { closing: ASK_LOOK_BACK } : {}),
    buttons: [{ label: 'Kijk terug', url: `${to.publicUrl}/reflecteren/${ask.roundId}/terugblik-ontmoeting` }],
  })
}

/** Another time, a longer or shorter time, or the same time in another place. @param before when it would have begun */
export function movedLetter(to: To, meeting: Asking & { endsAt: string }, change: { before: string; onlyPlace: boolean }): MailModel {
  const { overleg, startsAt, endsAt, place } = meeting
  const when = momentText(startsAt)
  const parts = change.onlyPlace
    ? { title: `${overleg} is op een andere plek`, intro: `${overleg} op ${when} is nu hier: ${place}.` }
    : change.before === startsAt
      ? { title: `${overleg} duurt nu tot ${timeText(endsAt)}`, intro: `${overleg} op ${when} duurt nu tot ${timeText(endsAt)}, ${place}.` }
      : { title: `${overleg} is verzet`, intro: `${overleg} was op ${momentText(change.before)} en is nu op ${when}, ${place}.` }
  return letter(to, {
    preheader: `Nu: ${when}`,
    ...parts,
    sections: answerChoices(meeting.answerUrl),
    buttons: [{ label: 'Bekijk de ontmoeting', url: `${to.publicUrl}/ontmoeting/${meeting.ontmoetingId}` }],
  })
}

export function cancelledLetter(to: To, meeting: Meeting): MailModel {
  return letter(to, {
    preheader: `${momentText(meeting.startsAt)} gaat niet door.`,
    title: `${meeting.overleg} gaat niet door`,
    intro: `De ontmoeting van ${momentText(meeting.startsAt)} gaat niet door. Wat op de agenda stond, gaat vanzelf mee naar de volgende keer.`,
    buttons: [{ label: 'Bekijk het jaarritme', url: `${to.publicUrl}/jaarritme` }],
  })
}

/** To somebody who was invited and need not come any more. */
export function withdrawnLetter(to: To, meeting: Meeting): MailModel {
  return letter(to, {
    preheader: `${momentText(meeting.startsAt)}: je hoeft niet te komen.`,
    title: `Je bent niet meer uitgenodigd voor ${meeting.overleg}`,
    intro:
      `Je hoeft niet te komen naar ${meeting.overleg} op ${momentText(meeting.startsAt)}. De ontmoeting gaat wel door. ` +
      'Klopt dit niet? Vraag het wie het overleg leidt.',
    buttons: [{ label: 'Bekijk het jaarritme', url: `${to.publicUrl}/jaarritme` }],
  })
}

/** To the members of an overleg: which of these moments suits? */
export function datePollLetter(
  to: To,
  poll: { overleg: string; topic: string; place: string; moments: readonly string[] },
  url: string,
): MailModel {
  return letter(to, {
    preheader: `Kies uit ${poll.moments.length} momenten. Dat kan zonder in te loggen.`,
    title: `Wanneer kun je? ${poll.overleg}: ${poll.topic}`,
    intro:
      `${poll.overleg} wil een extra ontmoeting: ${poll.topic}, ${poll.place}. Zeg van elk moment of het je uitkomt.\n\n` +
      `${poll.moments.map((moment) => `– ${momentText(moment)}`).join('\n')}\n\n` +
      'Zodra er een moment gekozen is, krijg je een uitnodiging voor je agenda.',
    buttons: [{ label: 'Zeg wat je uitkomt', url }],
  })
}

/** An answer at once, for everybody in the overleg who chose that. */
export function answerLetter(
  to: To,
  answer: { bundleId: string; title: string; overleg: string; text: string; verdictUrl: string },
): MailModel {
  return letter(to, {
    preheader: `${answer.overleg} heeft antwoord gegeven.`,
    title: `Antwoord: ${answer.title}`,
    intro: answer.text,
    ...(to.byMail ? { closing: ASK_VERDICT } : {}),
    sections: [{ title: 'Kun je hier verder mee?', items: [{ text: VERDICT_ASK, choices: verdictChoices(answer.verdictUrl) }] }],
    buttons: [{ label: 'Bekijk het onderwerp', url: `${to.publicUrl}/onderwerp/${answer.bundleId}` }],
  })
}

/** To everybody in the overleg where it began who chose to hear at once, when the review day of the decision has come. */
export function reviewLetter(to: To, review: { bundleId: string; title: string; decision: string; untilDay: string }): MailModel {
  return letter(to, {
    preheader: 'Eén klik is genoeg.',
    title: `Is het echt anders geworden: ${review.title}`,
    intro:
      `Dit is er besloten over iets dat in jouw overleg begon:\n\n${review.decision}\n\n` +
      `Merk jij dat er echt iets is veranderd? Je kunt antwoorden tot en met ${shortDay(review.untilDay)}. ` +
      'Wat je zegt gaat zonder je naam naar het overleg dat dit besloot.',
    buttons: [{ label: 'Geef antwoord', url: `${to.publicUrl}/onderwerp/${review.bundleId}` }],
  })
}

/** To who leads the overleg: somebody is waiting. */
export function overdueLetter(to: To, late: { title: string; overleg: string; bundleId: string; dueAt: string }): MailModel {
  return letter(to, {
    preheader: `Beloofd voor ${dayText(late.dueAt)}.`,
    title: `Er wacht nog iemand op antwoord: ${late.title}`,
    intro: `${late.overleg} beloofde antwoord voor ${dayText(late.dueAt)}. Dat is er nog niet. Een antwoord in één zin is genoeg; parkeren mag ook, met de reden.`,
    buttons: [{ label: 'Geef antwoord', url: `${to.publicUrl}/onderwerp/${late.bundleId}` }],
  })
}

/** The link with which somebody signs in. */
export function signInLetter(to: To, url: string): MailModel {
  return {
    preheader: 'De link werkt één keer, 15 minuten lang.',
    title: 'Log in',
    greeting: `Dag ${to.name},`,
    intro: `Met deze knop log je in bij ${to.networkName}. De link werkt één keer, 15 minuten lang. Heb je dit niet gevraagd? Dan hoef je niets te doen.`,
    buttons: [{ label: 'Log in', url }],
    footer: { lines: ['Deel deze mail met niemand: wie de link heeft, kan als jou inloggen.'] },
  }
}

/** To somebody who is not in the network yet: what it is, and how to join. */
export function joinLetter(to: To, ask: { overleggen: readonly string[]; url: string; expiresAt: string }): MailModel {
  const overleggen = ask.overleggen.length > 1 ? `deze overleggen: ${ask.overleggen.join(', ')}` : (ask.overleggen[0] ?? 'het netwerk')
  return {
    preheader: `Meedoen kan tot ${dayText(ask.expiresAt)}.`,
    title: `Doe je mee met ${to.networkName}?`,
    greeting: `Dag ${to.name},`,
    intro:
      `Je bent uitgenodigd voor ${overleggen}.\n\n` +
      'Hier brengen mensen die met kinderen en gezinnen werken in wat werkt en wat schuurt. Alles wat je inbrengt wordt behandeld, ' +
      'en je hoort terug wat ermee gebeurd is.\n\n' +
      `Met de knop maak je zelf de keuze om mee te doen. Dat kan tot ${dayText(ask.expiresAt)}.`,
    buttons: [{ label: 'Ik doe mee', url: ask.url }],
    footer: {
      lines: [
        'Wil je niet meedoen? Dan hoef je niets te doen: na een tijd bewaren we je gegevens niet meer.',
        'Deel deze mail met niemand: wie de link heeft, kan in jouw naam meedoen.',
      ],
    },
  }
}

/** To who runs the mail of a domain: may this provider say who somebody is? */
export function domainCodeLetter(to: To, ask: { domain: string; organisationName: string; issuer: string; code: string }): MailModel {
  return {
    preheader: `Alleen nodig als jullie inloggen via ${ask.issuer}.`,
    title: `Code om in te loggen met ${ask.domain}`,
    greeting: `Dag ${to.name},`,
    intro:
      `${to.networkName} wil mensen van ${ask.organisationName} laten inloggen via jullie eigen inlogdienst:\n\n${ask.issuer}\n\n` +
      `Klopt dat? Geef dan deze code aan de beheerder van ${to.networkName}:\n\n${ask.code}\n\n` +
      `Daarmee mag die inlogdienst zeggen wie iemand met een adres van ${ask.domain} is. De code werkt een week. ` +
      'Ken je deze inlogdienst niet? Geef de code dan niet door.',
    buttons: [],
    footer: { lines: [`Je krijgt deze mail omdat postmaster@${ask.domain} gaat over de mail van dit domein.`] },
  }
}
