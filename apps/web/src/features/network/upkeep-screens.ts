/** What only a beheerder opens comes in one piece: the way to six pieces would weigh on everybody's first screen. */
export { EventsScreen } from './events-screen.tsx'
export { MailQueueScreen } from './mail-queue-screen.tsx'
export { OpenDataScreen } from './open-data-screen.tsx'
export { OrganisationsScreen } from './organisations-screen.tsx'
export { PackScreen } from './pack-screen.tsx'
export { SettingsScreen } from './settings-screen.tsx'
export { TimersScreen } from './timers-screen.tsx'
