export const nl = {
  title: 'Overleggen',
  lead: 'Wie bij elkaar komen, hoe vaak, en waar het nu staat.',
  mine: 'Jouw overleggen',
  others: 'Andere overleggen',
  all: 'Alle overleggen',
  empty: 'Er zijn nog geen overleggen',
  emptyHelp: 'Zodra de beheerder een overleg opzet, staat het hier.',
  next: 'Volgende ontmoeting: {when}',
  noNext: 'Er staat geen ontmoeting gepland.',
  now: 'nu: {phase}',
} as const
