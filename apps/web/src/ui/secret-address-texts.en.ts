import type { Translation } from '../lib/messages.ts'
import type { nl } from './secret-address-texts.nl.ts'

export const en = {
  make: 'Make my address',
  address: 'The address of your calendar',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying does not work here. Select the address and copy it yourself.',
  renew: 'Give me another address',
  stop: 'Stop this',
  made: 'Your address has been made.',
  renewed: 'You have another address. The old one no longer works.',
  stopped: 'Stopped. The address no longer works.',
  how: 'How do I put this in my calendar?',
  howText:
    'Copy the address. In your calendar, choose to add a calendar from the internet or from an address (URL), and paste it there. Your calendar looks by itself a few times a day whether there is something new.',
} satisfies Translation<typeof nl>
