import { defineErrors } from '@lerende/kernel/errors'

export const { errors: networkErrors, refuse } = defineErrors({
  'network.signed_out': { status: 401, nl: 'Je bent niet ingelogd. Log in en probeer het opnieuw.' },
  'network.forbidden': { status: 403, nl: 'Dit mag jij hier niet doen. Vraag het de coördinator van het overleg.' },
  'network.passkey_first': { status: 403, nl: 'Wie leidt of beheert, logt hier in met een passkey. Maak die eerst, bij Mijn account.' },
  'network.unreadable': { status: 400, nl: 'Er staat een teken in dat we niet kunnen bewaren. Haal het weg, of typ de tekst opnieuw.' },
  'network.email_taken': { status: 409, nl: 'Er is al iemand met dit mailadres in het netwerk.' },
  'network.last_beheerder': {
    status: 409,
    nl: 'Dit is de enige beheerder van het netwerk. Maak eerst iemand anders beheerder; daarna kan dit wel.',
  },
  'network.organisation_taken': { status: 409, nl: 'Er is al een organisatie met deze naam. Geef haar een naam die verschilt.' },
  'network.guest_role': { status: 409, nl: 'Een gast komt voor één ontmoeting. Nodig deze persoon eerst uit als deelnemer.' },
  'network.organisation_archived': { status: 409, nl: 'Deze organisatie doet niet meer mee. Kies een andere organisatie.' },
  'network.unknown_organisation': { status: 404, nl: 'Deze organisatie kennen we niet. Kies een organisatie uit het netwerk.' },
  'network.unknown_person': { status: 404, nl: 'Deze persoon kennen we niet in dit netwerk.' },
})
