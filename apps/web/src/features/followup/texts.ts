export const texts = {
  myInput: {
    title: 'Mijn inbreng',
    lead: 'Wat je hebt ingebracht en wat ermee gebeurt. Alleen jij ziet deze lijst.',
    empty: 'Je hebt nog niets ingebracht.',
  },
} as const
