export const nl = {
  over: 'Uit de grondhouding',
  reflect: 'Kijk er in twee minuten op terug',
} as const
