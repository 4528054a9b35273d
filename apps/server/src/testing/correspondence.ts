import { openImapServer } from '@lerende/inbox/testing'
import { openSink, type ReceivedMail } from '@lerende/mail/testing'
import { expect } from 'vitest'
import type { Visitor } from './browser.ts'
import { HttpClient } from './http-client.ts'

/** Mail as people have it outside the house: an SMTP server where its mails arrive, and an IMAP mailbox where their answers do. */
export interface Correspondence {
  /** With these settings a server mails to the one and reads the other. */
  settings: Record<string, string>
  /** Waits for a mail to this address and takes it off the pile: the next one with such a subject is another mail. */
  arrived(to: string, subject: RegExp): Promise<ReceivedMail>
  /** Somebody mails the house. */
  answer(raw: Buffer): void
  close(): Promise<void>
}

export async function openCorrespondence(): Promise<Correspondence> {
  const [sink, imap] = await Promise.all([openSink(), openImapServer()])
  return {
    settings: {
      SMTP_URL: sink.url,
      MAIL_FROM: 'Lerende Beweging <leren@netwerk.example>',
      ANSWERS_TO: 'antwoord@netwerk.example',
      IMAP_URL: imap.url,
    },
    async arrived(to, subject) {
      const at = () => sink.mails.findIndex((mail) => mail.to === to && subject.test(mail.subject))
      await expect.poll(at, { message: `a mail to ${to} about ${subject}` }).toBeGreaterThanOrEqual(0)
      const [mail] = sink.mails.splice(at(), 1)
      if (!mail) throw new Error('it was there just now')
      return mail
    },
    answer: imap.append,
    close: async () => void (await Promise.all([sink.close(), imap.close()])),
  }
}

/** The path of the first link in a mail that begins so. @throws when there is none */
export function pathIn({ html, subject }: ReceivedMail, start: string): string {
  const paths = [...html.matchAll(/href="https?:\/\/[^/"]+(\/[^"]*)"/g)].map(([, path = '']) => path)
  return paths.find((path) => path.startsWith(start)) ?? expect.fail(`no link to ${start} in “${subject}”: ${paths.join(' ')}`)
}

/** Signs in with the link that came by mail. */
export async function signInByMail({ page }: Visitor, email: string, { arrived }: Correspondence): Promise<void> {
  await page.goto('/inloggen')
  await page.getByLabel('Je mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur me een link' }).click()
  await page.goto(pathIn(await arrived(email, /^Log in$/), '/aanmelden/'))
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.getByRole('heading', { name: 'Vandaag voor jou' }).waitFor()
}

/** Somebody whose screen a story need not look at, signed in with the link that came by mail. */
export async function callIn(address: string, email: string, { arrived }: Correspondence): Promise<HttpClient> {
  const client = new HttpClient(address)
  await client.mutate('identity.requestSignIn', { email })
  const token = pathIn(await arrived(email, /^Log in$/), '/aanmelden/').slice('/aanmelden/'.length)
  expect(await client.mutate('identity.redeemSignIn', { token })).toMatchObject({ status: 200 })
  return client
}
