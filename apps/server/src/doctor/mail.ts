import { fromText } from '@lerende/kernel'
import { outboxBacklog, smtpTransport } from '@lerende/mail'
import { withoutAddresses } from '../log.ts'
import { probeSmtp } from './smtp-probe.ts'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

/** Whether the mail server answers, lets us in, and what it takes. */
export async function checkSmtp({ config, smtpUrl }: Subject): Promise<Verdict> {
  if (config.smtpUrl === null) {
    const answers = smtpUrl === null || (await probeSmtp(smtpUrl)).offers.length > 0
    if (!answers) return wrong('Het eigen postvak geeft geen antwoord.', 'Start de app opnieuw: npm start')
    return careful(
      'Mails gaan de deur niet uit: de app bewaart ze in het eigen postvak (/postvak).',
      'Zet SMTP_URL en MAIL_FROM om echt te mailen. Voor uitproberen is dit goed.',
    )
  }
  const { host, protocol } = new URL(config.smtpUrl)
  try {
    const { offers } = await probeSmtp(config.smtpUrl)
    const transport = smtpTransport(config.smtpUrl)
    try {
      // nodemailer starts TLS and signs in: the only sure way to know that it may.
      await transport.verify()
    } finally {
      transport.close()
    }
    return judgeSmtp(host, { offers, secure: protocol === 'smtps:' })
  } catch (error) {
    const reason = withoutAddresses(error instanceof Error ? error.message : String(error))
    return wrong(
      `De mailserver ${host} werkt niet: ${reason}`,
      'Kijk of SMTP_URL klopt (naam, wachtwoord, poort) en of de server van buiten bereikbaar is.',
    )
  }
}

/** @param said what the server offers before TLS; some offer AUTH only after it */
export function judgeSmtp(host: string, said: { offers: readonly string[]; secure: boolean }): Verdict {
  const known = said.offers.filter((offer) => /^(STARTTLS|AUTH|SIZE|8BITMIME|SMTPUTF8|PIPELINING|DSN)\b/i.test(offer))
  const what = `De mailserver ${host} neemt mail aan (${known.join(', ') || 'zonder extra mogelijkheden'}).`
  const safe = said.secure || said.offers.some((offer) => /^STARTTLS$/i.test(offer))
  return safe
    ? good(what)
    : careful(
        `${what} Maar de verbinding is niet versleuteld.`,
        'Vraag je mailbeheerder om STARTTLS (poort 587), of gebruik smtps:// (poort 465).',
      )
}

/** Longer than any retry of a mail that is fine. */
const LATE_MINUTES = 30

/** Mails that wait, and mails that were given up. */
export async function checkOutbox({ house }: Subject): Promise<Verdict> {
  const { due, sending, failed, oldestDueAt } = await outboxBacklog(house.read)
  const waited = oldestDueAt === null ? 0 : house.clock.now().since(fromText(oldestDueAt)).total('minutes')
  return judgeOutbox({ waiting: due + sending, failed, waitedMinutes: waited })
}

/** @param seen.waitedMinutes how long ago the oldest waiting mail was due; below 0 when that is still ahead */
export function judgeOutbox(seen: { waiting: number; failed: number; waitedMinutes: number }): Verdict {
  if (seen.failed > 0) {
    const what =
      seen.failed === 1
        ? '1 mail kwam niet aan en wordt niet meer geprobeerd.'
        : `${seen.failed} mails kwamen niet aan en worden niet meer geprobeerd.`
    return careful(what, 'Kijk op de pagina Beheer, Gezondheid waarom, en probeer ze daar opnieuw.')
  }
  if (seen.waitedMinutes > LATE_MINUTES) {
    return wrong(
      `Er wachten ${seen.waiting} mails, de oudste al ${Math.round(seen.waitedMinutes)} minuten.`,
      'Kijk hierboven of de planner loopt en de mailserver werkt.',
    )
  }
  return good(seen.waiting === 0 ? 'Er wachten geen mails.' : `Er wachten ${seen.waiting} mails op hun beurt.`)
}
