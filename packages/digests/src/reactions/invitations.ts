import { InvitationSent, invitationToken, invitationToMail } from '@lerende/invitations'
import { on, subscription } from '@lerende/kernel'
import { queueLetters } from '../commands/letters.ts'
import { joinLetter } from '../compose/letters.ts'

/** Asks people to join. The link is made here, and stored nowhere but in the mail. */
export const invitationsSubscription = subscription({
  name: 'digests.invitations',
  on: [
    on(InvitationSent, async (trx, ctx, event) => {
      const { invitationId, turn } = event.data
      const invitation = await invitationToMail(trx, ctx.scope, event.data)
      if (!invitation) return
      const token = invitationToken(ctx.keys, invitationId, turn)
      await queueLetters(trx, ctx, {
        to: [invitation],
        write: (_person, to) => ({
          purpose: 'join',
          period: String(turn),
          model: joinLetter(to, { ...invitation, url: `${to.publicUrl}/uitnodiging/${token}` }),
        }),
      })
    }),
  ],
})
