/**
 * What people could bring in, in their own words, about themes from the content pack (the lesson or finding stands
 * behind each theme). The suggestions for bundling are tuned on these.
 */
export const broughtIn: ReadonlyArray<{ theme: string; texts: readonly string[] }> = [
  {
    theme: 'terugkoppeling', // bev-26, les-111, les-143
    texts: [
      'Na een bijeenkomst horen we niet wat er met onze punten is gedaan.',
      'Ik breng punten in bij de regio, maar hoor nooit wat ermee gebeurt. Graag terugkoppeling.',
      'Er komt geen terugkoppeling na de sessies, daardoor haken mensen af.',
      'Wat gebeurt er met de punten die we inbrengen? Zonder terugkoppeling haken collega’s af.',
    ],
  },
  {
    theme: 'wachttijden', // les-086, les-089
    texts: [
      'De wachttijd voor passende hulp is te lang, ouders raken hun vertrouwen kwijt.',
      'Passende hulp laat maanden op zich wachten. De wachttijden zijn te lang.',
      'Door lange wachttijden bij aanbieders staat een gezin maanden stil.',
    ],
  },
  {
    theme: 'elkaar kennen', // bev-24, les-027, les-028
    texts: [
      'We kennen elkaar niet. Er is geen moment om kennis te maken met de partners van school.',
      'Ik mis kennismaking met andere organisaties, ik ken de partners niet.',
      'Er is in de caseload geen ruimte om partners te ontmoeten en elkaar te leren kennen.',
    ],
  },
  {
    theme: 'praktische vertaling', // bev-25, les-144
    texts: [
      'De grondhouding is mooi, maar een praktische vertaling ontbreekt. Wat doe ik morgen anders?',
      'Hoe vertaal ik de grondhouding naar de praktijk? Ik mis praktische handvatten.',
      'Graag een praktische vertaling van de grondhouding voor de leerkracht.',
    ],
  },
  {
    theme: 'wisselende contactpersonen', // les-040, les-065, les-145
    texts: [
      'De contactpersoon van de gemeente wisselt steeds. School weet niet wie te bellen.',
      'Elk half jaar een nieuwe contactpersoon bij de gemeente, zo bouw je met een school niets op.',
      'Graag één vaste contactpersoon per school vanuit de gemeente.',
    ],
  },
  {
    theme: 'geen tijd om terug te kijken', // bev-14, les-133
    texts: [
      'We rennen van afspraak naar afspraak en hebben geen ruimte om terug te kijken.',
      'Door de werkdruk ren ik van afspraak naar afspraak. Reflecteren schiet erbij in.',
    ],
  },
  { theme: 'beschikkingen', texts: ['Losse beschikkingen per kind vertragen de hulp in de klas.'] }, // les-041
  { theme: 'scheidingen', texts: ['Bij complexe scheidingen weten we niet wie de regie heeft.'] }, // bev-30
  { theme: 'dossier', texts: ['Een veilig digitaal dossier voor overdracht ontbreekt nog.'] }, // les-031
  { theme: 'schoolvakantie', texts: ['De start viel in een schoolvakantie, daardoor kwam het traject pas na de zomer op gang.'] }, // les-061
]
