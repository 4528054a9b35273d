export const nl = {
  lead: 'Laat je eigen agenda alle ontmoetingen van dit overleg zien, ook die waar je niet voor gevraagd bent.',
  secret:
    'Houd dit adres voor jezelf: wie het heeft, ziet wanneer en waar dit overleg is. Kwam het bij een ander terecht? Neem dan een ander adres.',
} as const
