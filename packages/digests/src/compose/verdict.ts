import { verdictToken } from '@lerende/followup'
import type { Ctx } from '@lerende/kernel'
import type { MailLink } from '@lerende/mail'
import { settings } from '../settings.ts'

/** Asked of everybody in the overleg: a question to the writer alone would say who that is. */
export const VERDICT_ASK = 'Bracht jij dit in? Zeg of het antwoord helpt.'
/** The same of several answers at once. */
export const VERDICTS_ASK = 'Bracht jij hier iets van in? Zeg of het antwoord helpt.'

/** Where one person says whether an answer is useful, without signing in; for a no they sign in. Opening it changes nothing. */
export function verdictUrl(ctx: Pick<Ctx, 'keys'>, of: { personId: string; answerId: string }): string {
  return `${settings.publicUrl}/oordeel/${verdictToken(ctx.keys, of)}`
}

/** The three answers, each with its choice made on the page that it opens. */
export function verdictChoices(url: string): MailLink[] {
  return [
    { label: 'Ja', url: `${url}?zeg=ja` },
    { label: 'Deels', url: `${url}?zeg=deels` },
    { label: 'Nee', url: `${url}?zeg=nee` },
  ]
}
