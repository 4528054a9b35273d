import { newId, systemClock } from '@lerende/kernel'
import { composeMessage, dateText, dkimRecord, dkimSigner, renderMail, smtpTransport } from '@lerende/mail'
import type { Config } from '../config.ts'
import { good, type Verdict, wrong } from '../doctor/verdict.ts'
import { dkimKeyFor } from '../keys.ts'
import { withoutAddresses } from '../log.ts'
import { judgeDkim, judgeDmarc, judgeReceiving, judgeSpf } from '../mail-check/judge.ts'
import { type LookUp, lookUp } from '../mail-check/look-up.ts'
import { dkimFor, domainOf, senderOf } from '../post.ts'
import { Preflight } from '../preflight.ts'

const LABEL: Record<Verdict['status'], string> = { ok: 'goed  ', 'let-op': 'let op', fout: 'fout  ' }

/** `mail check <address>`: reads the DNS back and sends one mail. @returns whether nothing is wrong @throws Preflight for another command */
export async function mail(config: Config, parts: { action: string | undefined; to: string | undefined }): Promise<boolean> {
  if (parts.action !== 'check' || !parts.to?.includes('@')) {
    throw new Preflight('Geef een adres waar de proefmail heen gaat.', 'npm run mail -- check jouw.naam@organisatie.nl')
  }
  const verdicts = [...(await checkDns(config, lookUp())), await sendTest(config, parts.to)]
  for (const { status, what, todo } of verdicts) {
    process.stdout.write(`${LABEL[status]}  ${what}\n`)
    if (todo) process.stdout.write(`        → ${todo}\n`)
  }
  return verdicts.every(({ status }) => status !== 'fout')
}

/** What the DNS says of the sender, and of the mailbox that is read. */
export async function checkDns(config: Config, dns: LookUp): Promise<Verdict[]> {
  const domain = domainOf(senderOf(config.mailFrom).address)
  const key = dkimKeyFor(config)
  const name = `${config.dkimSelector}._domainkey.${domain}`
  const receiving = domainOf(config.answersTo ?? senderOf(config.mailFrom).address)
  const mx = await dns.mx(receiving)
  const [first] = 'records' in mx ? mx.records : []
  return [
    judgeSpf(domain, await dns.txt(domain)),
    judgeDkim(name, await dns.txt(name), key === null ? null : dkimRecord(key)),
    judgeDmarc(domain, await dns.txt(`_dmarc.${domain}`)),
    judgeReceiving(receiving, {
      mx,
      tlsa: first ? await dns.tlsa(`_25._tcp.${first}`) : { records: [] },
      sts: await dns.txt(`_mta-sts.${receiving}`),
    }),
  ]
}

/** Sends one mail the way that all mail goes, signed and with the same envelope. */
export async function sendTest(config: Config, to: string): Promise<Verdict> {
  if (config.smtpUrl === null) return wrong('Er gaat geen proefmail uit: SMTP_URL ontbreekt.', 'Vul SMTP_URL en MAIL_FROM in.')
  const from = senderOf(config.mailFrom)
  const transport = smtpTransport(config.smtpUrl)
  try {
    const dkim = dkimFor(config, from.address)
    const message = composeMessage({
      from,
      to,
      subject: 'Proefmail van Lerende Beweging',
      messageId: `${newId()}@${domainOf(from.address)}`,
      date: dateText(systemClock.now()),
      headers: {},
      calendar: null,
      ...renderMail({
        preheader: 'Komt deze mail aan, dan werkt het versturen.',
        title: 'Deze mail kwam aan',
        intro:
          'Kijk in je mailprogramma bij de kopregels (“bron weergeven”) naar Authentication-Results. Daar hoort te staan: spf=pass, dkim=pass en dmarc=pass.',
        footer: { lines: ['Iemand die Lerende Beweging beheert, vroeg met “mail check” om deze mail.'] },
      }),
    })
    const ready = dkim ? dkimSigner(dkim)(message) : message
    await transport.send({ from: config.answersTo ?? from.address, to }, Buffer.from(ready, 'latin1'))
    return good('De mailserver nam de proefmail aan. Kijk of die aankomt, en niet bij de ongewenste mail.')
  } catch (error) {
    const reason = withoutAddresses(error instanceof Error ? error.message : String(error))
    return wrong(`De proefmail ging niet weg: ${reason}`, 'Kijk of SMTP_URL klopt: npm run doctor')
  } finally {
    transport.close()
  }
}
