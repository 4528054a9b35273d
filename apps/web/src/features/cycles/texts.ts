export const texts = {
  year: {
    title: 'Jaarritme',
    lead: 'Wanneer we elkaar ontmoeten, op alle drie de niveaus, om de vakanties heen.',
    empty: 'Er staat nog niets gepland.',
  },
  overleggen: {
    title: 'Overleggen',
    lead: 'Wie bij elkaar komen, hoe vaak, en waar het nu staat.',
    empty: 'Je zit nog niet in een overleg.',
  },
} as const
