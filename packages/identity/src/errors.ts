import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'identity.link_invalid': {
    status: 400,
    nl: 'Deze link werkt niet meer. Een link werkt één keer en 15 minuten, en alleen de nieuwste. Vraag een nieuwe aan.',
  },
  'identity.passkey_needed': {
    status: 403,
    nl: 'Je leidt een overleg of beheert het netwerk. Log daarom in met je passkey. Lukt dat niet meer? Vraag het de beheerder.',
  },
  'identity.passkey_invalid': {
    status: 400,
    nl: 'Deze passkey kennen we niet, of het duurde te lang. Probeer het nog eens, of log in met een link.',
  },
  'identity.passkey_unverified': {
    status: 400,
    nl: 'Je apparaat vroeg niet of jij het bent. Zet een pincode, vingerafdruk of gezichtsherkenning aan en probeer het opnieuw.',
  },
  'identity.unknown_passkey': { status: 404, nl: 'Deze passkey staat er niet meer. Ververs de pagina.' },
  'identity.prove_address': {
    status: 403,
    nl: 'Je bent ingelogd via je organisatie. Log in met een link uit je mail, of met een passkey, om dit te veranderen.',
  },
  'identity.unknown_session': { status: 404, nl: 'Deze sessie is er niet meer. Ververs de pagina.' },
  'identity.unknown_network': { status: 404, nl: 'Bij dit netwerk hoor je niet (meer).' },
  'identity.network_elsewhere': {
    status: 403,
    nl: 'Je bent ingelogd via je organisatie, en dat geldt alleen voor dit netwerk. Log voor het andere netwerk in met een link uit je mail.',
  },
})
