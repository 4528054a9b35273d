import type { NewMail } from './commands/queue.ts'
import { type Mailbox, openMailbox, type ReceivedMail } from './reactions/mailbox.ts'
import type { Transport } from './reactions/transport.ts'
import type { MailModel } from './rules/model.ts'

export { writeOut } from './rules/says.ts'
export type { ReceivedMail }

/** A real SMTP server that remembers what it took, in the order of arrival. */
export async function openSink(): Promise<Mailbox & { mails: ReceivedMail[] }> {
  const mails: ReceivedMail[] = []
  const mailbox = await openMailbox({ onMail: (mail) => void mails.push(mail) })
  return { ...mailbox, mails }
}

/** A digest as it could go out, with this many items in its first section. */
export function sampleDigest(items = 2): MailModel {
  return {
    preheader: 'Het regieteam heeft een antwoord op wat jij inbracht.',
    title: 'Wat er met jouw inbreng is gebeurd',
    greeting: 'Dag Jeugdconsulent Huizen 2,',
    intro: 'Dit is er gebeurd sinds maandag 5 januari.',
    sections: [
      {
        title: 'Jouw inbreng',
        items: Array.from({ length: items }, (_, index) => ({
          label: 'Beantwoord',
          title: `Wachttijd bij één loket (${index + 1})`,
          quote: 'Ouders moeten hun verhaal drie keer vertellen. Kan dat anders?',
          text: 'Het regieteam spreekt met de drie gemeenten af dat er per gezin één vast gezicht is. Vanaf 1 maart werkt dat zo in Huizen, daarna in Hilversum en Gooise Meren.',
          note: 'Besluit van 12 januari: één vast gezicht per gezin. We vragen op 1 juni of het echt anders is.',
          choices: [
            { label: 'Dit helpt', url: 'https://netwerk.example/oordeel/1?v=ja&s=abc' },
            { label: 'Deels', url: 'https://netwerk.example/oordeel/1?v=deels&s=abc' },
            { label: 'Nee', url: 'https://netwerk.example/oordeel/1?v=nee&s=abc' },
          ],
          link: { label: 'Bekijk hoe het ging', url: 'https://netwerk.example/inbreng/1' },
        })),
      },
      {
        title: 'Om over na te denken',
        intro: 'We gaan uit van wat een gezin zelf kan.',
        items: [{ text: 'Wanneer vroeg jij deze week eerst: wat lukt er al?' }],
        more: { label: 'Vul je reflectie in (2 minuten)', url: 'https://netwerk.example/reflectie' },
      },
    ],
    buttons: [{ label: 'Naar je startpagina', url: 'https://netwerk.example/' }],
    readOn: 'https://netwerk.example/inbreng',
    footer: {
      lines: ['Je krijgt deze mail omdat je meedoet aan het leernetwerk Gooi en Vechtstreek.'],
      links: [
        { label: 'Kies hoe vaak je deze mail krijgt', url: 'https://netwerk.example/voorkeuren' },
        { label: 'Schrijf je uit', url: 'https://netwerk.example/uitschrijven?s=abc' },
      ],
    },
  }
}

/** Stands where the network would: takes what it is given, or says what the test wants it to say. */
export function openWire() {
  const sent: Array<{ to: string; messageId: string }> = []
  const wire = {
    sent,
    fail: null as Error | null,
    /** Runs while a mail is under way. */
    meanwhile: null as (() => Promise<void>) | null,
    transport: {
      async send(envelope, message, ready?: Promise<void>) {
        await ready
        if (wire.fail) throw wire.fail
        sent.push({ to: envelope.to, messageId: /^Message-ID: (.*)$/m.exec(message.toString())?.[1]?.trim() ?? '' })
        await wire.meanwhile?.()
      },
      async verify() {},
      close() {},
    } satisfies Transport,
  }
  return wire
}

/** The house's own address. */
export const from = { name: 'Lerende Beweging', address: 'netwerk@lerendebeweging.example' }

/** A digest to a person, with changes. */
export function mailTo(person: string, changes: Partial<NewMail> = {}): NewMail {
  return {
    personId: person,
    purpose: 'digest',
    period: '2026-01-05',
    to: `${person}@huizen.example`,
    subject: `Wat er met jouw inbreng is gebeurd – ${person}`,
    model: sampleDigest(),
    ...changes,
  }
}

/** An error as a mail server or a connection gives it. */
export const outcome = (code: string, text = code) => Object.assign(new Error(text), { code })
