import type { SignInMail } from '@lerende/identity'
import type { Ctx, Trx } from '@lerende/kernel'
import { signInLetter } from '../compose/letters.ts'
import { queueLetters, sealedPeriod } from './letters.ts'

/** Mails a sign-in link, at any hour: somebody is waiting for it. */
export async function queueSignInMail(trx: Trx, ctx: Ctx, mail: SignInMail): Promise<void> {
  await queueLetters(trx, ctx, {
    atOnce: true,
    to: [mail.person],
    write: (_person, to) => ({
      purpose: 'sign-in',
      period: sealedPeriod(ctx, mail.token),
      model: signInLetter(to, `${to.publicUrl}/aanmelden/${mail.token}`),
    }),
  })
}
