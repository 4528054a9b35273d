import type { Translation } from '../../lib/messages.ts'
import type { nl } from './members-texts.nl.ts'

export const en = {
  title: 'Change the members',
  lead: 'Who belongs to {overleg}?',
  back: 'Back to the circle',
  members: 'Who belongs now',
  none: 'There are no members yet',
  noneHelp: 'Add the first one below. A circle needs a coordinator.',
  add: 'Add somebody',
  addHelp: 'Somebody who already takes part in the network. To give a member another role, choose them here as well.',
  invite: 'Invite new people',
  person: 'Who?',
  personMissing: 'Choose whom you add.',
  choosePerson: 'Choose somebody from the network',
  role: 'In which role?',
  roles: {
    lid: {
      label: 'Member',
      description: 'takes part and brings in points',
    },
    begeleider: {
      label: 'Facilitator',
      description: 'leads the gathering, makes the agenda and records decisions',
    },
    coordinator: {
      label: 'Coordinator',
      description: 'does that too, and looks after rhythm, members and answers',
    },
  },
  partner: 'Only comes when the partners join',
  save: 'Add',
  saved: '{name} has been added.',
  remove: 'Remove',
  removeOne: 'Remove: {name}',
  removeTitle: 'Remove {name}?',
  removeHelp: 'What this person brought in stays, and still gets its answer.',
  removed: '{name} has been removed.',
  keep: 'Leave as it is',
  partnerTag: 'partner',
  goneTag: 'address no longer works',
  goneHelp:
    'Does an address no longer work? Then mail to that person comes back, and we send nothing more. Ask for the new address. People change it themselves at My data, or an administrator does.',
  complainedTag: 'wants no mail',
  complainedHelp:
    'Whoever reports our mail to their provider as unwanted gets nothing more that can be stopped: no invitations either. Ask how you can reach them. People turn mail on again themselves at Settings.',
  notYours: 'Only the coordinator can change the members',
  notYoursHelp: 'Ask the coordinator of this circle.',
} satisfies Translation<typeof nl>
