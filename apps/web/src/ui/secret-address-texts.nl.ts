export const nl = {
  make: 'Maak mijn adres',
  address: 'Het adres van je agenda',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Kies het adres en kopieer het zelf.',
  renew: 'Geef me een ander adres',
  stop: 'Stop ermee',
  made: 'Je adres is gemaakt.',
  renewed: 'Je hebt een ander adres. Het oude werkt niet meer.',
  stopped: 'Gestopt. Het adres werkt niet meer.',
  how: 'Hoe zet ik dit in mijn agenda?',
  howText:
    'Kopieer het adres. Kies in je agenda voor een agenda toevoegen via internet of via een adres (URL), en plak het daar. Je agenda kijkt zelf een paar keer per dag of er iets nieuws is.',
} as const
