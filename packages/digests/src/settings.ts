/** What mails need to know of the installation. Set once by the composition root before the house starts. */
export const settings = { publicUrl: 'http://localhost:3000', mailFrom: 'netwerk@lerendebeweging.example', mailbox: false }

/** @param parts.mailFrom bare address that mails and invitations come from; @param parts.mailbox whether the embedded mailbox is in use */
export function configureDigests(parts: { publicUrl: string; mailFrom: string; mailbox: boolean }): void {
  settings.publicUrl = parts.publicUrl.replace(/\/+$/, '')
  settings.mailFrom = parts.mailFrom
  settings.mailbox = parts.mailbox
}
