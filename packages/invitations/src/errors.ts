import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'invitation.invalid': {
    status: 404,
    nl: 'Deze uitnodiging werkt niet meer: ze is al gebruikt, verlopen of ingetrokken. Vraag wie je uitnodigde om een nieuwe.',
  },
  'invitation.unknown': { status: 404, nl: 'Deze uitnodiging staat niet meer open. Ververs de pagina.' },
  'invitation.known': { status: 409, nl: 'Deze persoon doet al mee in het netwerk.' },
  'invitation.twice': { status: 422, nl: 'Dit mailadres staat twee keer in de lijst.' },
  'invitation.personal_data': {
    status: 422,
    nl: 'Hier lijkt {what} in te staan. Een naam, een mailadres en een functie is genoeg.',
  },
  'invitation.unknown_organisation': {
    status: 422,
    nl: 'Deze organisatie kennen we niet, of ze doet niet meer mee. Kies er een uit de lijst.',
  },
})
