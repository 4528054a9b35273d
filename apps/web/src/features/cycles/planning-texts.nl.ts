export const nl = {
  title: 'Hoe past deze dag?',
  titleWeekday: 'Hoe past deze weekdag?',
  weekend: 'Deze dag valt in het weekend.',
  free: {
    feestdag: 'Dit is een feestdag: {name}.',
    schoolvakantie: 'Het is dan schoolvakantie: {name}.',
    eigen: 'Het netwerk houdt deze dag vrij: {name}.',
  },
  clear: 'Geen vakantie, geen feestdag.',
  away: '{n, plural, one {1 van de {members} leden werkt niet op {weekday}} other {# van de {members} leden werken niet op {weekday}}}: {names}.',
  all: 'Iedereen van wie we het weten, werkt op {weekday}.',
  unknown: '{n, plural, one {Van 1 lid weten we niet wanneer die werkt.} other {Van # leden weten we niet wanneer ze werken.}}',
  better:
    '{n, plural, =0 {Op {weekday} werkt iedereen van wie we het weten.} one {Op {weekday} is het er maar 1.} other {Op {weekday} zijn het er maar #.}}',
  weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
} as const
