import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'privacy.link_invalid': {
    status: 404,
    nl: 'Deze link werkt niet meer: hij is al gebruikt, ouder dan een dag, of er is daarna een nieuwe aangevraagd.',
  },
  'privacy.personal_data': { status: 422, nl: 'Hier lijkt {what} in te staan. Een naam en een functie is genoeg.' },
  'privacy.same_email': { status: 409, nl: 'Dit is al je mailadres. Vul het adres in dat je voortaan wilt gebruiken.' },
  'privacy.link_first': {
    status: 403,
    nl: 'Je bent ingelogd via je organisatie. Log eerst in met een link in je mail; dan kun je je mailadres veranderen.',
  },
  'privacy.too_soon': { status: 429, nl: 'Je vroeg dit net ook al. Wacht vijf minuten en probeer het dan opnieuw.' },
})
