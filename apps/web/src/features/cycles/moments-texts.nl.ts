export const nl = {
  title: 'Er wordt een ander moment gevraagd',
  lead: 'Dit stelden mensen voor vanuit hun eigen agenda.',
  asks: '{name}: liever {moment}',
  asksUnread: '{name}: liever op een ander moment',
  take: 'Kies dit moment',
  aside: 'Laat het zoals het is',
  setAside: 'Het moment blijft zoals het is.',
} as const
