import { DomainCodeAsked, domainCodeToMail, postmasterOf } from '@lerende/identity'
import { on, subscription } from '@lerende/kernel'
import { queueLetters } from '../commands/letters.ts'
import { domainCodeLetter } from '../compose/letters.ts'

/** Asks who runs the mail of a domain whether a provider may speak for it. The code is made here, and stored nowhere but in the mail. */
export const identitySubscription = subscription({
  name: 'digests.identity',
  on: [
    on(DomainCodeAsked, async (trx, ctx, event) => {
      const { providerId, domain, turn } = event.data
      const asked = await domainCodeToMail(trx, ctx, event.data)
      if (!asked) return
      await queueLetters(trx, ctx, {
        atOnce: true,
        to: [{ id: `${providerId}/${domain}`, name: `beheerder van ${domain}`, email: postmasterOf(domain) }],
        write: (_person, to) => ({ purpose: 'domain-code', period: String(turn), model: domainCodeLetter(to, { ...asked, domain }) }),
      })
    }),
  ],
})
