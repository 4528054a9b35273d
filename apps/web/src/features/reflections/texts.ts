export const texts = {
  reflect: {
    title: 'Reflecteren',
    lead: 'Wat zag je van de grondhouding? Twee minuten is genoeg. Niemand ziet dat het van jou komt.',
    empty: 'Er is je nu niets gevraagd.',
  },
} as const
