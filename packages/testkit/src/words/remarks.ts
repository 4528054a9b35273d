/** What people write with a score, a verdict or a reply; no names, nothing about one family. */
export const WENT_WELL = [
  'We namen de tijd en iedereen kwam aan het woord.',
  'Ouders vertelden zelf wat er speelde, ik hoefde alleen te luisteren.',
  'Ik belde eerst even met school. Dat scheelde een hoop uitleg.',
  'We kozen samen één doel en hielden het klein.',
  'Er was rust, omdat we vooraf wisten waarvoor we bij elkaar kwamen.',
  'De jongere koos zelf de plek van het gesprek.',
  'Het hielp dat we elkaar al kenden van de vorige ontmoeting.',
  'Ik durfde te zeggen dat ik het ook niet wist.',
] as const

export const CHAFED = [
  'We praatten over ouders, terwijl ze er niet bij waren.',
  'Er was te weinig tijd, waardoor ik toch de regie pakte.',
  'Iedereen had een eigen plan en niemand noemde dat.',
  'Ik hoorde achteraf pas dat er al andere hulp liep.',
  'De wachttijd maakte elk plan onzeker.',
  'Ik miste iemand van school aan tafel.',
  'Het ging vooral over wat er niet kan.',
] as const

export const NEEDED = [
  'Een half uur extra voor het eerste gesprek.',
  'Een vaste contactpersoon die ik kan bellen.',
  'Vooraf weten wie er aan tafel zitten.',
  'Ruimte in de caseload om kennis te maken.',
  'Eén plek waar afspraken staan die iedereen kan zien.',
] as const

export const TAKEN_ALONG = [
  'Ik ga voor het volgende gesprek eerst vragen wat iemand hoopt.',
  'Ik bel morgen iemand die ik vandaag heb leren kennen.',
  'Dat vertragen mag, ook als het spannend is.',
  'Een openingsvraag die ik kan gebruiken.',
  'Dat anderen tegen hetzelfde aanlopen.',
] as const

export const NOT_USABLE = [
  'Ik lees niet wat er nu anders wordt voor ons op school.',
  'Dit gaat over beleid, maar mijn vraag was wat ik morgen kan doen.',
  'Dit wisten we al. Ik mis wie het gaat doen en wanneer.',
] as const

export const PARTLY_USABLE = [
  'Helpt een beetje, ik zie nog niet hoe het bij ons gaat werken.',
  'Goed begin. Ik wacht af of het ook gebeurt.',
] as const

export const REVIEW_REMARKS = {
  yes: ['Ik merk het in mijn werk, het gaat echt anders.', 'Ja, het is gewoon geworden.'],
  partly: ['Bij ons op school wel, bij de buren nog niet.', 'Het begin is er, maar het zakt soms weg.'],
  no: ['Ik merk er nog niets van.', 'Het staat op papier, in het werk zie ik het niet.'],
} as const
