import { newId } from '@lerende/kernel'
import type { ReceivedMail } from '@lerende/mail'

/** Where a mail asks its answer to go. */
export function replyTo(mail: ReceivedMail | undefined): string {
  return /^Reply-To: (.*)$/im.exec(mail?.headers ?? '')?.[1]?.trim() ?? ''
}

/** An answer as somebody's mail program sends it. */
export function answerMail(parts: { from: string; to: string; text: string; headers?: string }): Buffer {
  return Buffer.from(
    `From: Iemand <${parts.from}>\r\nTo: <${parts.to}>\r\nSubject: Re: Regieteam\r\nMessage-ID: <${newId()}@huizen.example>\r\n` +
      `Date: Tue, 27 Jan 2026 10:00:00 +0100\r\n${parts.headers ?? ''}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n` +
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(parts.text, 'utf8').toString('base64')}\r\n`,
  )
}

/** An answer to an invitation as a calendar program sends it. */
export function calendarMail(parts: { from: string; to: string; calendar: string }): Buffer {
  return Buffer.from(
    `From: <${parts.from}>\r\nTo: <${parts.to}>\r\nSubject: Geaccepteerd: Regieteam\r\nMessage-ID: <${newId()}@huizen.example>\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n\r\n--b\r\n` +
      `Content-Type: text/calendar; charset=utf-8; method=REPLY\r\n\r\n${parts.calendar.replaceAll(/\r?\n/g, '\r\n')}\r\n--b--\r\n`,
  )
}

/** A report that a mail came back (RFC 3464), as Postfix makes it. */
export function bounceMail(parts: { messageId: string; recipient: string; status: string }): Buffer {
  return Buffer.from(
    `Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.huizen.example\r\nTo: antwoord@netwerk.example\r\nSubject: Undelivered Mail Returned to Sender\r\n` +
      `Auto-Submitted: auto-replied\r\nMessage-ID: <${newId()}@mx.huizen.example>\r\nMIME-Version: 1.0\r\n` +
      'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n' +
      '--b\r\nContent-Type: text/plain\r\n\r\nThis is the mail system at host mx.huizen.example.\r\n' +
      `--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.huizen.example\r\n\r\nFinal-Recipient: rfc822; ${parts.recipient}\r\n` +
      `Action: failed\r\nStatus: ${parts.status}\r\nDiagnostic-Code: smtp; 550 ${parts.status} no\r\n` +
      `--b\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: leren@netwerk.example\r\nMessage-ID: ${parts.messageId}\r\nSubject: x\r\n--b--\r\n`,
  )
}

/** A report of a complaint (ARF, RFC 5965), as providers send it. @param parts.original header fields of the mail it is about */
export function complaintMail(parts: { type?: string; original: string; headers?: string }): Buffer {
  return Buffer.from(
    `From: <feedback@mailbox.example>\r\nTo: <antwoord@netwerk.example>\r\nSubject: FW: Antwoord\r\nMessage-ID: <${newId()}@mailbox.example>\r\n` +
      `${parts.headers ?? ''}MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary="b"\r\n\r\n` +
      '--b\r\nContent-Type: text/plain; charset="US-ASCII"\r\n\r\nThis is an email abuse report.\r\n' +
      `--b\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: ${parts.type ?? 'abuse'}\r\nUser-Agent: Proef/1\r\nVersion: 1\r\n\r\n` +
      `--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${parts.original}\r\n\r\nDag,\r\n\r\n--b--\r\n`,
  )
}
