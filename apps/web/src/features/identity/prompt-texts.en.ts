import type { Translation } from '../../lib/messages.ts'
import type { nl } from './prompt-texts.nl.ts'

export const en = {
  title: 'Make signing in safer',
  text: 'You lead a circle or look after the network. Make a passkey: then nobody can get in under your name with a stolen mail.',
  make: 'Make a passkey',
  later: 'Later',
} satisfies Translation<typeof nl>
