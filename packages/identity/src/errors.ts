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
  'identity.provider_unreachable': {
    status: 422,
    nl: 'We krijgen geen goed antwoord van de inlogdienst van deze organisatie. Kijk of het adres klopt, of probeer het later nog eens.',
  },
  'identity.attempt_over': { status: 400, nl: 'Inloggen via je organisatie duurde te lang, of begon in een ander venster. Begin opnieuw.' },
  'identity.organisation_refused': {
    status: 400,
    nl: 'Je organisatie liet je niet door. Begin opnieuw, of log in met een link uit je mail.',
  },
  'identity.mail_unverified': {
    status: 403,
    nl: 'Je organisatie bevestigt je mailadres niet. Log in met een link uit je mail, en vertel het je beheerder.',
  },
  'identity.mail_foreign': {
    status: 403,
    nl: 'Je organisatie gaf een mailadres van een ander domein door. Log in met een link uit je mail.',
  },
  'identity.not_a_member': { status: 403, nl: 'Je doet nog niet mee in dit netwerk. Vraag je coördinator om een uitnodiging.' },
  'identity.other_subject': {
    status: 403,
    nl: 'Dit mailadres hoorde bij je organisatie eerst bij een ander account. Vraag de beheerder van het netwerk om je weer toe te laten.',
  },
  'identity.unknown_organisation': { status: 422, nl: 'Deze organisatie kennen we niet. Kies een organisatie uit het netwerk.' },
  'identity.issuer_unusable': {
    status: 422,
    nl: 'Vul een adres in dat begint met https:// en dat iedereen op internet kan bereiken.',
  },
  'identity.secret_missing': { status: 422, nl: 'Vul het geheim in dat je van de inlogdienst kreeg.' },
  'identity.unknown_provider': { status: 404, nl: 'Deze inlogdienst staat er niet meer. Ververs de pagina.' },
  'identity.domain_taken': { status: 409, nl: 'Dit domein hoort al bij een andere organisatie in dit netwerk.' },
  'identity.unknown_domain': { status: 404, nl: 'Dit domein staat er niet meer. Ververs de pagina.' },
  'identity.code_wrong': {
    status: 422,
    nl: 'Deze code klopt niet of is ouder dan een week. Alleen de laatst gestuurde code werkt.',
  },
})
