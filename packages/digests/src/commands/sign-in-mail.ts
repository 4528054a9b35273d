import type { Ctx, Trx } from '@lerende/kernel'
import type { Ports } from '@lerende/network'
import { signInLetter } from '../compose/letters.ts'
import { queueLetters, sealedPeriod } from './letters.ts'

type SignInMail = Parameters<Ports['queueSignInMail']>[2]

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
