export const nl = {
  kinds: {
    knelpunt: 'Knelpunt',
    vraag: 'Vraag',
    les: 'Les',
    succes: 'Succes',
  },
  late: 'te laat',
  reviewAsked: 'Is het echt anders geworden?',
  verdictAsked: 'Kun je verder met het antwoord?',
  dueBy: 'antwoord uiterlijk {day}',
  promised: 'beloofd voor {day}',
  nowBy: 'nu uiterlijk {day}',
  answeredOn: 'antwoord op {day}',
} as const
