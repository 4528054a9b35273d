export const nl = {
  keys: {
    title: 'Sneltoetsen',
    lead: 'Voor wie graag met het toetsenbord werkt. Ze werken als je niet aan het typen bent.',
    help: 'deze sneltoetsen',
    search: 'zoeken',
    fresh: 'een punt inbrengen',
    to: 'naar {place}',
    on: 'Sneltoetsen gebruiken op dit apparaat',
  },
  notices: {
    offline: 'Je bent offline. Wat je typt, blijft bewaard.',
    newer: 'Er is een nieuwe versie van de app.',
    take: 'Ververs nu',
  },
} as const
