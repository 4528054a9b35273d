export const texts = {
  mailbox: { title: 'Postvak', lead: 'Alle mail die in dit voorbeeld is verstuurd.', empty: 'Er is nog geen mail verstuurd.' },
} as const
