export const texts = {
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  asideMenu: 'Verder',
  more: 'Meer',
  product: 'Lerende Beweging',
  promise: 'Niets wat je inbrengt verdwijnt. Je hoort wat ermee gebeurt.',
  signIn: 'Inloggen',
  start: {
    title: 'Start',
    lead: 'Wat er met jouw inbreng gebeurt, wat we van je vragen en wat eraan komt.',
    empty: 'Er is nu niets nieuws voor je.',
  },
} as const
