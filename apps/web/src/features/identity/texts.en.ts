import type { Translation } from '../../lib/messages.ts'
import type { nl } from './texts.nl.ts'

export const en = {
  promise: {
    title: 'Nothing that you bring in disappears',
    steps: {
      bringIn: 'You look back on your work for two minutes, or write down what works and what chafes.',
      answered: 'The circle discusses it and has to answer, before a day that we promise.',
      heard: 'You hear what was done with it. And later we ask you: has it really changed?',
    },
    safe: 'Who brought something in is sealed. We never show results of fewer than five people.',
  },
  signIn: {
    title: 'Sign in',
    lead: 'Fill in your mail address. We send you a link to sign in with. You need no password.',
    email: 'Your mail address',
    emailHelp: 'The address at which you get the invitations.',
    send: 'Send me a link',
    organisation: 'Sign in through your organisation',
    noOrganisation: 'That is not possible for this mail address. Ask for a link.',
    sentTitle: 'Look in your mail',
    sent: 'If we know {email}, you get a mail within a few minutes. Open the link on this device.',
    notReceived: 'No mail? Look in your unwanted mail, or ask your facilitator which address we know you by.',
    again: 'Fill in another address',
    demoMail: 'This is an example: all mail arrives in the mailbox.',
    privacyBefore: 'First read',
    privacy: 'how we handle your data',
    openMailbox: 'Open the mailbox',
  },
  enter: {
    title: 'You are almost there',
    lead: 'Press the button to sign in.',
    go: 'Go on',
    whyButton: 'This step is here because some mail programs open a link before you do.',
    again: 'Ask for a new link',
  },
  organisation: {
    title: 'You are almost there',
    busy: 'We are checking what your organisation says …',
    failed: 'Signing in through your organisation did not work',
    again: 'To signing in',
  },
  passkey: {
    title: 'Do you have a passkey?',
    lead: 'Then you sign in with your fingerprint, your face or the code of your device.',
    use: 'Sign in with a passkey',
    given: 'Nothing was chosen. Try once more, or sign in with a link.',
    unsupported: 'This browser cannot handle passkeys yet. Update it, or sign in with a link.',
  },
  demo: {
    people: 'Look around as somebody from the example',
    peopleLead: 'The people are made up. Choose one: the link to sign in arrives in the mailbox of the example.',
    peopleList: 'People from the example',
    be: 'Sign in',
    beWho: 'Sign in as {name}',
  },
} satisfies Translation<typeof nl>
