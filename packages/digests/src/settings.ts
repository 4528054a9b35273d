/** What mails need to know of the installation. Set once by the composition root before the house starts. */
export const settings = {
  publicUrl: 'http://localhost:3000',
  mailFrom: 'netwerk@lerendebeweging.example',
  mailbox: false,
  answersTo: null as string | null,
}

/** @param parts.mailFrom bare address that mails and invitations come from; @param parts.mailbox whether the embedded mailbox is in use; @param parts.answersTo the mailbox that is read, or null when answers by mail are not taken in */
export function configureDigests(parts: { publicUrl: string; mailFrom: string; mailbox: boolean; answersTo?: string | null }): void {
  settings.publicUrl = parts.publicUrl.replace(/\/+$/, '')
  settings.mailFrom = parts.mailFrom
  settings.mailbox = parts.mailbox
  settings.answersTo = parts.answersTo ?? null
}
