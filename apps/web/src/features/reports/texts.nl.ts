export const nl = {
  round: 'Verslag van een ronde',
  backToRound: 'Naar de ronde',
  year: 'Jaarverslag {year}',
  years: 'Kies een jaar',
  toYear: 'Naar {year}',
  print: 'Print',
  docx: 'Bewaar als Word-document',
  csv: 'Bewaar als tabel (csv)',
} as const
