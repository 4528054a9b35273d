import type { Translation } from '../../lib/messages.ts'
import type { nl } from './dots-texts.nl.ts'

export const en = {
  title: 'What goes first?',
  lead: 'Give your dots to what you want to talk about first. More dots for one subject is fine too.',
  back: 'To the round',
  nothing: 'There is nothing to choose yet',
  nothingHelp: 'As soon as the facilitator has bundled something, it is here.',
  left: '{n, plural, =0 {Your dots are all given.} one {You have # dot left.} other {You have # dots left.}}',
  dotsFor: '{title}: {n, plural, =0 {no dot of yours} one {# dot of yours} other {# dots of yours}}',
  less: 'One dot less for {title}',
  more: 'One dot more for {title}',
  safe: 'Every dot is kept at once. Nobody sees who chose what. When choosing closes only the total stays, and only when at least five people chose.',
  ready: 'Done',
  notAsked: 'There is no choosing now',
  notAskedHelp: 'The facilitator can ask what goes first. Then it is on your start page.',
  closed: 'Choosing is closed',
  few: 'Fewer than five people chose. Then we show no dots.',
  counted: '{n} people chose. This is the total.',
  gone: 'A subject that is not here any more',
} satisfies Translation<typeof nl>
