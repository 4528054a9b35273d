export const nl = {
  text: 'De les, in één zin',
  textHelp: 'Zo dat iemand anders er morgen iets mee kan.',
  aard: 'Wat voor les is het?',
  aarden: {
    'werkt-goed': 'Dit werkt goed',
    'kan-beter': 'Dit kan beter',
    randvoorwaarde: 'Dit is ervoor nodig',
    uitdaging: 'Dit blijft lastig',
  },
  kennisbron: 'Waar komt de kennis vandaan?',
  bronnen: {
    praktijk: 'Praktijk',
    wetenschap: 'Wetenschap',
    ervaring: 'Ervaring van gezinnen',
  },
  owner: 'Wie zorgt dat deze les blijft?',
  ownerHelp: 'Een functie, team of organisatie.',
  save: 'Bewaar de les',
  saved: 'De les is bewaard.',
} as const
