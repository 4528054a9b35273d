export const nl = {
  title: 'Kun je hier verder mee?',
  lead: 'Dit antwoordde {overleg} op iets dat in je overleg is ingebracht.',
  loading: 'Het antwoord',
  broken: 'Dit oordeel kan niet meer',
  mine: 'Naar Mijn inbreng',
  said: 'Bracht jij dit in, dan telt je oordeel mee. Niemand ziet van wie het is. Bracht je dit niet in, dan verandert er niets.',
  send: 'Geef mijn oordeel',
  doneTitle: 'Dank je',
  doneLead: 'Bracht jij dit in, dan is je oordeel bewaard.',
  no: 'Een nee opent het punt opnieuw, en dat ziet iedereen in het overleg. Daarom vragen we je eerst in te loggen: dan weet je zeker dat niemand anders met jouw mail nee zegt.',
  noWay: 'Log in en zeg wat er mist',
  change: 'Je kunt deze pagina nu sluiten. Van gedachten veranderd? Open de link uit je mail dan nog een keer.',
} as const
