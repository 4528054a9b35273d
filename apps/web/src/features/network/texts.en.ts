// TODO-EN
import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  signOut: 'Uitloggen',
  notFound: {
    title: 'Deze bladzijde is er niet',
    lead: 'Misschien is de link oud, of mist er een stukje.',
    home: 'Naar de startpagina',
  },
  noAccess: {
    title: 'Deze bladzijde is niet voor jou',
    lead: 'Je bent wel ingelogd, maar dit deel is voor anderen. Denk je dat dat niet klopt? Vraag het je beheerder.',
  },
  failed: {
    title: 'Dit lukt nu niet',
  },
  demo: {
    bar: 'Voorbeeld',
    nextWeek: 'Volgende week',
    moving: 'De week gaat voorbij …',
    moved: 'Het is nu {day}.',
  },
} satisfies Translation<typeof nl>
