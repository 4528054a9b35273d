import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'lesson.unknown': { status: 404, nl: 'Deze les kennen we niet (meer).' },
  'lesson.step': { status: 409, nl: 'Een les groeit stap voor stap. Van {from} kun je niet meteen naar {to}.' },
  'lesson.not_owner': { status: 403, nl: 'Alleen de eigenaar of een coördinator past deze les aan. Word eerst eigenaar.' },
  'lesson.no_check': { status: 409, nl: 'Over deze les is nu niets gevraagd.' },
  'lesson.bundle_open': { status: 409, nl: 'Geef eerst antwoord op dit onderwerp. Daarna kan het een les worden.' },
  'lesson.exists': { status: 409, nl: 'Van dit onderwerp is al een les gemaakt.' },
  'lesson.personal_data': {
    status: 422,
    nl: 'Hier staat {what} in. Haal dat weg: een les gaat over het werk, niet over één persoon.',
  },
  'lesson.confirm_personal': {
    status: 422,
    nl: 'Hier lijkt {what} te staan. Kan het zonder? Pas het aan, of kies “Zo laten”.',
  },
  'lesson.no_organisation': {
    status: 409,
    nl: 'Bij jou staat geen organisatie. Vraag de beheerder om die erbij te zetten; dan kun je dit namens haar zeggen.',
  },
  'lesson.much_evidence': { status: 409, nl: 'Er staat al veel bij deze les. Haal eerst iets weg.' },
  'lesson.unknown_evidence': { status: 404, nl: 'Dit staat er niet meer.' },
  'lesson.unknown_way': { status: 404, nl: 'Dit leertraject of deze rode lijn kennen we niet (meer).' },
  'lesson.unknown_key': { status: 400, nl: 'We kennen “{key}” niet. Kies er een uit de lijst.' },
})
