export const nl = {
  kind: {
    knelpunt: 'knelpunt',
    vraag: 'vraag',
    les: 'les',
    succes: 'succes',
  },
  needed: 'Nodig: {text}',
  from: 'van {niveau}',
} as const
