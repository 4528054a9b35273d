/** What of a mail decides what becomes of it. Plain data, from {@link readMail}. */
export interface Incoming {
  /** in lower case; empty when it has none that can be read */
  from: string
  /** every address that it was sent to, in lower case */
  to: string[]
  messageId: string
  subject: string
  /** names in lower case, the first value of each */
  headers: ReadonlyMap<string, string>
  /** plain text, or what is left of the HTML */
  text: string
  /** its `text/calendar` part, or null */
  calendar: string | null
  /** its `message/delivery-status` part (RFC 3464), or null */
  report: string | null
  /** Message-ID of the mail that a report is about, or null */
  reportOn: string | null
  /** its `message/feedback-report` part (RFC 5965), or null */
  complaint: string | null
  /** the mail that a report brings back, or its headers; empty when it brings none */
  original: string
}
