// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './year-texts.nl.ts'

export const en = {
  title: 'Jaarritme',
  lead: 'Wanneer we elkaar ontmoeten, op alle drie de niveaus, om de vakanties heen.',
  schoolYear: 'Schooljaar {from}–{until}',
  years: 'Kies een schooljaar',
  before: 'Naar {from}–{until}',
  now: 'Nu',
  toNow: 'Naar deze maand',
  lanes: {
    uitvoering: 'Uitvoering',
    beleid: 'Beleid',
    bestuur: 'Bestuur',
  },
  freeIn: 'Vrij in {month}',
  meetingsIn: 'Ontmoetingen in {month}',
  until: '{from} tot en met {until}',
  none: 'Geen ontmoetingen.',
  empty: 'Voor dit schooljaar staat nog niets gepland',
  emptyHelp: 'We plannen achttien maanden vooruit. Kijk later nog eens, of kies een ander schooljaar.',
  cancelled: 'gaat niet door',
  partners: 'met partners',
  moved: 'verplaatst',
} satisfies Translation<typeof nl>
