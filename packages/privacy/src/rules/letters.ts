import { fromText, ZONE } from '@lerende/kernel'
import type { MailModel } from '@lerende/mail'

interface To {
  name: string
  networkName: string
  publicUrl: string
}

const day = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: ZONE })

/** To the new address: is it yours? */
export function confirmLetter(to: To, url: string): MailModel {
  return {
    preheader: 'De link werkt één keer, een dag lang.',
    title: 'Is dit je nieuwe mailadres?',
    greeting: `Dag ${to.name},`,
    intro:
      `Je vroeg om dit adres te gebruiken bij ${to.networkName}. Klopt dat? Druk dan op de knop. ` +
      'Tot die tijd blijft je oude adres gelden. De link werkt één keer, een dag lang.',
    buttons: [{ label: 'Gebruik dit adres', url }],
    footer: { lines: ['Heb je dit niet gevraagd? Dan hoef je niets te doen: na een dag is dit adres bij ons weg.'] },
  }
}

/** To the address of before: it changed. */
export function changedLetter(to: To): MailModel {
  return {
    preheader: 'Mail komt voortaan op een ander adres.',
    title: 'Je mailadres is veranderd',
    greeting: `Dag ${to.name},`,
    intro: `Bij ${to.networkName} hoort nu een ander mailadres bij jou. Op dit adres krijg je geen mail meer, en inloggen kan er niet meer mee.`,
    footer: { lines: ['Heb jij dit niet gedaan? Laat het dan meteen weten aan de beheerder van het netwerk.'] },
  }
}

/** To who was not here in a long time. @param untilDay `YYYY-MM-DD` */
export function stillThereLetter(to: To, untilDay: string): MailModel {
  const until = day.format(fromText(`${untilDay}T12:00:00Z`).epochMilliseconds)
  return {
    preheader: `Log in voor ${until} als je wilt blijven.`,
    title: 'Doe je nog mee?',
    greeting: `Dag ${to.name},`,
    intro:
      `Je bent al twee jaar niet meer ingelogd bij ${to.networkName}. We bewaren niet graag gegevens van mensen die niet meer meedoen.\n\n` +
      `Wil je blijven? Log dan één keer in, voor ${until}. Doe je niets, dan halen we daarna je naam en je andere gegevens weg. ` +
      'Wat je inbracht blijft, zonder dat iemand kan zien dat het van jou was.',
    buttons: [{ label: 'Ik doe nog mee', url: `${to.publicUrl}/inloggen` }],
    footer: { lines: [`Je krijgt deze mail omdat je in het register van ${to.networkName} staat.`] },
  }
}

/** To a beheerder: nobody coordinates these any more. */
export function nobodyCoordinatesLetter(to: To, overleggen: readonly string[]): MailModel {
  return {
    preheader: 'Wijs iemand aan, dan blijft het antwoord niet liggen.',
    title: 'Een overleg heeft geen coördinator meer',
    greeting: `Dag ${to.name},`,
    intro: `Iemand is gestopt. Daardoor is er niemand meer die dit coördineert: ${overleggen.join(', ')}. Wijs iemand aan, dan blijft er geen antwoord liggen.`,
    buttons: [{ label: 'Naar de overleggen', url: `${to.publicUrl}/overleggen` }],
    footer: { lines: [`Je krijgt deze mail omdat je ${to.networkName} beheert.`] },
  }
}
