export const nl = {
  title: 'Is het echt anders geworden?',
  lead: 'Dit was het besluit: “{decision}”',
  until: 'Je kunt antwoorden tot en met {day}.',
  options: {
    yes: {
      label: 'Ja',
      description: 'ik merk het in mijn werk',
    },
    partly: {
      label: 'Deels',
      description: 'het begint te komen',
    },
    no: {
      label: 'Nee',
      description: 'er is niets veranderd',
    },
  },
  remark: 'Waaraan merk je dat?',
  remarkHelp: 'Eén zin is genoeg. De begeleider leest dit zonder je naam.',
  send: 'Geef antwoord',
  thanks: 'Dank je. Het overleg dat besloot, hoort wat mensen merken.',
} as const
