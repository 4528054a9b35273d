export const texts = {
  lessons: { title: 'Lessen', lead: 'Wat het netwerk heeft geleerd, en hoe ver het al gewoon is geworden.', empty: 'Er zijn nog geen lessen.' },
} as const
