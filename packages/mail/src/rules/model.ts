/** A mail as plain data: what it says, not how it looks. Everything is text; nothing is taken for HTML. */
export interface MailModel {
  /** What the inbox shows after the subject. */
  preheader: string
  title: string
  /** Such as `Dag Jeugdconsulent Huizen 2,` */
  greeting?: string
  /** Blank lines make paragraphs. */
  intro?: string
  sections?: MailSection[]
  /** The first one stands out. */
  buttons?: MailLink[]
  closing?: string
  /** Where the rest is when the mail would grow too long; without it the first button's address. */
  readOn?: string
  footer: MailFooter
}

export interface MailSection {
  title: string
  intro?: string
  items: MailItem[]
  more?: MailLink
  /** What is named and no more, one on a line; below the way to read on. */
  lines?: MailLink[]
}

export interface MailItem {
  /** A word or two above the title, such as `Beantwoord`. */
  label?: string
  title?: string
  /** Where the title leads. */
  url?: string
  text?: string
  /** What the reader wrote themselves, set apart. */
  quote?: string
  /** Small print, such as a date. */
  note?: string
  link?: MailLink
  /** Answers to choose from, such as `Ja`, `Deels`, `Nee`. */
  choices?: MailLink[]
}

export interface MailFooter {
  /** Who sends this and why. */
  lines: string[]
  links?: MailLink[]
}

export interface MailLink {
  label: string
  /** `https:`, `http:` or `mailto:`; another address is left out and only the label stays. */
  url: string
}

const SAFE = /^(?:https?:\/\/|mailto:)[^\s<>"]+$/i

/** Whether an address may become a link in a mail. */
export function isSafeUrl(url: string): boolean {
  return SAFE.test(url)
}
