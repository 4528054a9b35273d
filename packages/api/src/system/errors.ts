import { defineErrors } from '@lerende/kernel/errors'

export const { refuse } = defineErrors({
  'system.not_a_demo': { status: 403, nl: 'De klok verzetten kan alleen in een demo.' },
  'system.clock_is_moving': { status: 409, nl: 'Iemand anders zet de klok net een week verder. Wacht even en kijk dan opnieuw.' },
  'system.unknown_stuck': { status: 404, nl: 'Dit staat niet meer in de lijst. Waarschijnlijk is het al gelukt.' },
  'system.still_stuck': { status: 409, nl: 'Het lukte weer niet. Kijk in het logboek van de server wat er misgaat.' },
})
