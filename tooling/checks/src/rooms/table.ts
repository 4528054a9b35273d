/** What stands below what: a room may use the rooms of its row, and nothing else of the house. */
const below = {
  kernel: [],
  // Pure, and the same in browser and server: no room stands below it.
  guard: [],
  content: ['kernel'],
  network: ['kernel'],
  mail: ['kernel'],
  cycles: ['kernel', 'guard', 'content', 'network'],
  reflections: ['kernel', 'guard', 'content', 'network', 'cycles'],
  followup: ['kernel', 'guard', 'content', 'network', 'cycles', 'reflections'],
  lessons: ['kernel', 'guard', 'content', 'network', 'cycles', 'reflections', 'followup'],
  // Who leads signs in otherwise than who does not, and that is what cycles knows.
  identity: ['kernel', 'network', 'cycles'],
  invitations: ['kernel', 'guard', 'network', 'cycles', 'identity'],
  // Takes in what comes back by mail, and hands it to the room that it is for.
  inbox: ['kernel', 'guard', 'content', 'network', 'cycles', 'reflections', 'followup', 'lessons', 'digests', 'mail'],
  insight: ['kernel', 'content', 'network', 'cycles', 'reflections', 'followup', 'lessons'],
  // Only digests knows how a letter looks; it hands mail plain props. A board reads of the kompas in its pre-read.
  digests: ['kernel', 'content', 'network', 'cycles', 'reflections', 'followup', 'lessons', 'identity', 'invitations', 'insight', 'mail'],
  // What can be read back of a round and a year, from what the rooms below may tell.
  reports: ['kernel', 'content', 'network', 'cycles', 'reflections', 'followup', 'lessons', 'insight'],
  // What people may ask about what is kept of them: asks every room about its own tables.
  privacy: [
    'kernel',
    'guard',
    'network',
    'cycles',
    'identity',
    'invitations',
    'reflections',
    'followup',
    'lessons',
    'insight',
    'digests',
    'mail',
    'inbox',
  ],
} satisfies Record<string, string[]>

const everyRoom = Object.keys(below)

/** Per folder of the workspace, which packages it may import as a whole. */
export const mayImport: Record<string, readonly string[]> = {
  ...Object.fromEntries(Object.entries(below).map(([room, rooms]) => [`packages/${room}`, rooms])),
  'packages/api': everyRoom,
  // Lives a network's years through the same commands as people do, so it knows every room and the one router.
  'packages/testkit': [...everyRoom, 'api'],
  'apps/server': [...everyRoom, 'api', 'testkit'],
  // Values come through the doors for browsers (below); from api only types.
  'apps/web': [],
  bench: [...everyRoom, 'api', 'testkit', 'server'],
  'tooling/checks': [],
}

/** What runs in a browser as well: the only values that the web app may import from the house. */
export const BROWSER_DOORS = /^@lerende\/(guard|kernel\/errors|[a-z]+\/inputs)$/

/** The files of a room, and in brackets the folder that one becomes when it grows. */
export const roomFiles = [
  'index',
  'events',
  'inputs',
  'rules',
  'tables',
  'migrations',
  'commands',
  'queries',
  'reactions',
  'errors',
  'router',
  'testing',
]

/** What a room has besides, and why. Shrinks rather than grows. */
export const ownFiles: Record<string, Record<string, string>> = {
  content: { schema: 'the shapes of a pack, one file a kind; browser forms use them through inputs' },
  digests: {
    compose: 'gathers from the rooms below what a letter says: neither a rule (it reads) nor a query (nobody asks for it)',
    settings: 'what the composition root tells the room: the address of the app, and who mails come from',
  },
  identity: {
    auth: 'better-auth on the house’s database, clock and keys; no other file knows better-auth’s tables by its names',
    settings: 'what the composition root tells the room: the address of the app, and who needs a passkey',
  },
  insight: { projections: 'tables that are made from the log alone and can be rebuilt from it' },
}

/** Packages that are no room, and what stands in them. */
export const otherPackages: Record<string, readonly string[]> = {
  kernel: [
    'index',
    'clock',
    'errors',
    'ids',
    'scope',
    'log',
    'module',
    'house',
    'database',
    'events',
    'migrations',
    'search',
    'work',
    'testing',
  ],
  api: ['index', 'modules', 'rights', 'system', 'live', 'upkeep'],
  testkit: ['index', 'network', 'simulation', 'demo', 'words', 'testing'],
}

/** Where a scope is minted: the gates, as files or folders. Everything else gets one handed to it. */
export const gates: Record<string, string> = {
  'packages/kernel/src/scope.ts': 'defines it',
  'packages/kernel/src/index.ts': 'passes it on',
  'packages/kernel/src/work/subscriptions.ts': 'a reaction acts in the network of its event',
  'packages/kernel/src/work/timers.ts': 'a timer acts in the network of its row',
  'packages/network/src/commands/register.ts': 'makes the network',
  'packages/identity/src/queries/': 'reads who has a session, and who an address that was proven belongs to',
  'packages/identity/src/commands/links.ts': 'mails a sign-in link before there is a session',
  'packages/invitations/src/commands/accept.ts': 'reads who has an invitation',
  'packages/cycles/src/commands/calendar-reply.ts': 'reads whose invitation a mail from the invited address answers',
  'packages/cycles/src/queries/answer-link.ts': 'reads whose invitation a signed link is for',
  'packages/cycles/src/queries/date-poll.ts': 'reads who a signed link asks for moments',
  'packages/cycles/src/queries/feed.ts': 'reads whose calendar a signed address is for',
  'packages/inbox/src/queries.ts': 'reads who an address for answers was made for',
  'packages/digests/src/queries.ts': 'reads whose overview a signed link is for',
  'packages/followup/src/queries/answer-by-link.ts': 'reads whose verdict a signed link is for',
  'packages/privacy/src/commands/email-change.ts': 'reads whose new address a link proves',
  'apps/server/src/first-network.ts': 'founds the first network on the command line',
  'apps/server/src/commands/people.ts': 'brings people in on the command line',
  'apps/server/src/commands/rotate-key.ts': 'seals anew in every network, on the command line',
  'packages/testkit/src/': 'the simulation founds networks and acts for everybody in them',
}

/** Files that ask on which engine they run, besides those named `*.sqlite.ts` and `*.postgres.ts`, and why. */
export const knowsEngine: Record<string, string> = {
  'packages/kernel/src/database/': 'opens both',
  'packages/kernel/src/search/search.ts': 'chooses between search.sqlite.ts and search.postgres.ts',
  'packages/kernel/src/events/log.ts': 'commits land out of order on PostgreSQL only (decision 002)',
  'packages/kernel/src/work/': 'row locks, which SQLite has no need and no words for',
  'packages/mail/src/commands/claim.ts': 'row locks',
  'packages/mail/src/reactions/deliver.ts': 'one process owns an SQLite file, so at its start nobody else can be sending',
  'packages/followup/src/commands/bundles/load.ts': 'row locks',
  'apps/server/': 'opens the database, and says in plain words what is wrong with it',
}
