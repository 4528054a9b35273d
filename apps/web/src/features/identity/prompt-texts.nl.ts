export const nl = {
  title: 'Maak het inloggen veiliger',
  text: 'Je leidt een overleg of beheert het netwerk. Maak een passkey: dan kan niemand in jouw naam binnenkomen met een gestolen mail.',
  make: 'Maak een passkey',
  later: 'Later',
} as const
