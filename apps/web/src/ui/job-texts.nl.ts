export const nl = {
  count: '{done} van {total}',
  stop: 'Stop',
  stopped: 'Gestopt. Wat al gedaan was, blijft gedaan: {done} van {total}.',
  trouble: 'Het lukte even niet. We proberen het vanzelf opnieuw.',
  leave: 'Je kunt dit scherm verlaten: het gaat vanzelf door.',
} as const
