export const nl = {
  label: 'Op tijd beantwoord in dit netwerk, het afgelopen jaar',
  year: 'Lees het jaarverslag',
  trend: 'Op tijd beantwoord, per kwartaal',
  quarter: 'K{quarter} {year}',
  below: 'Dat is minder dan we beloven.',
  waiting: '{n, plural, one {Nu wacht er 1 punt langer dan beloofd.} other {Nu wachten er # punten langer dan beloofd.}}',
} as const
