import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'reflection.empty': { status: 400, nl: 'Beantwoord ten minste één vraag. Eén antwoord is genoeg.' },
  'reflection.unknown_question': { status: 400, nl: 'Deze vraag staat niet in de lijst. Ververs de pagina; wat je schreef blijft staan.' },
  'reflection.unknown_option': { status: 400, nl: 'Kies een van de antwoorden die er staan.' },
  'reflection.personal_data': {
    status: 400,
    nl: 'Dit lijkt op {what}. Haal dat weg. Schrijf zo dat niemand kan zien over welk kind of gezin het gaat.',
  },
  'reflection.confirm_personal': {
    status: 422,
    nl: 'Hier lijkt {what} te staan. Kan het zonder? Pas het aan, of kies “Zo laten”.',
  },
  'reflection.round_closed': { status: 409, nl: 'Deze ronde is afgerond. Terugkijken kan weer in de volgende ronde.' },
  'reflection.not_yet': { status: 409, nl: 'Deze vragen staan nog niet open. Je krijgt bericht zodra je ze kunt invullen.' },
  'reflection.not_asked': { status: 403, nl: 'Deze vragen zijn voor wie in dit overleg zit of bij de ontmoeting was.' },
  'reflection.unknown_questionnaire': { status: 404, nl: 'Deze vragenlijst kennen we niet.' },
  'reflection.taken': { status: 409, nl: 'Dit klopt niet. Ververs de pagina en probeer het opnieuw.' },
})
