export const nl = {
  time: '{time} uur',
  moment: '{day}, {time} uur',
  span: '{day}, {from} tot {until} uur',
  problem: {
    offline: 'Je hebt nu geen verbinding. Probeer het zo nog eens.',
    broken: 'Er ging iets mis bij ons. Probeer het zo nog eens.',
    unnamed: 'Dit lukte niet. Kijk na wat je hebt ingevuld en probeer het nog eens.',
  },
  field: {
    empty: 'Vul dit nog in.',
    type: 'Dit past hier niet.',
    choice: 'Kies een van de antwoorden.',
    email: 'Vul een heel mailadres in, zoals naam@organisatie.nl.',
    wrong: 'Dit klopt nog niet.',
    longText: 'Maak dit korter: hoogstens {n} tekens.',
    high: 'Dit mag hoogstens {n} zijn.',
    shortText: 'Schrijf iets meer: minstens {n} tekens.',
    one: 'Kies er minstens één.',
    few: 'Kies er minstens {n}.',
    low: 'Dit moet minstens {n} zijn.',
  },
  guard: {
    stop: 'Dit lijkt op {what}. Haal het weg.',
    look: 'Hier lijkt {what} te staan. Kan dit zonder?',
  },
} as const
