import type { MailItem, MailLink, MailSection } from '@lerende/mail'

/**
 * One screen of a phone as many have it, in CSS pixels. What a mail takes of it is estimated here from how mails are drawn
 * (`html.ts` in mail) with a wide letter; a test in a browser lays the two beside each other.
 */
export const SCREEN = { width: 390, height: 844 }

/** A part of a digest before it is known how much of it fits. */
export interface Part {
  title: string
  /** asked once, above items with choices */
  ask?: string
  told: readonly Told[]
  /** where all of it is */
  all: string
  /** stands below a part that is told whole */
  more?: MailLink
}

/** One thing to tell: in full, or named on one line. */
export interface Told {
  full: MailItem
  line: MailLink
  /** the way to the whole of a text that can be long */
  whole?: MailLink
}

/** Things of one part that are named; more are counted. Twelve is what a month brings. */
const LINES = 12
/** Characters of a line that names something. */
const LINE_MAX = 110
/** Characters of a title, such as that of a bundle. */
const TITLE_MAX = 120

/** Above the first part: the edge, the title of the mail and the greeting. */
const TOP = 150
const PART_HEAD = 112
const LINK = 37
const ROW = 25
const GAP = 12
const CHOICES = 74
/** Characters on a row, when words are long and the letter wide. */
const COLUMNS = 34
const TITLE_COLUMNS = 31

/**
 * The parts in their order, of which no more is told in full than fits one screen. Then comes a link to read on, and
 * everything else is named on one line. The first thing is always told, its text cut where it must be.
 * @param home where all parts begin
 */
export function onOneScreen(parts: readonly Part[], home: string): MailSection[] {
  const told = tellInFull(parts)
  const cut = parts.findIndex((part, index) => (told[index]?.length ?? 0) < part.told.length)
  const named = parts.reduce((sum, part, index) => sum + part.told.length - (told[index]?.length ?? 0), 0)
  // A title without anything below it is no place to read on.
  const last = cut > 0 && told[cut]?.length === 0 ? cut - 1 : cut
  return parts.map((part, index) => {
    const readOn = { label: `Lees verder: nog ${named}`, url: last === cut ? part.all : home }
    return sectionOf(part, told[index] ?? [], index === last ? readOn : null)
  })
}

/** What of each part fits; once something does not, nothing after it does. */
function tellInFull(parts: readonly Part[]): MailItem[][] {
  let left = SCREEN.height - TOP - LINK
  return parts.map((part, at) => {
    const full: MailItem[] = []
    for (const [index, told] of part.told.entries()) {
      const isFirst = at + index === 0
      let around = index === 0 ? PART_HEAD : 0
      if (part.ask && told.full.choices && !full.some((item) => item.choices)) around += rows(part.ask, COLUMNS) * ROW + GAP
      if (part.more && index === part.told.length - 1) around += rows(part.more.label, COLUMNS) * ROW + GAP
      const item = isFirst ? cutToFit(told, left - around) : withShortTitle(told.full)
      const height = itemHeight(item) + around
      if (height > left && !isFirst) {
        left = 0
        break
      }
      full.push(item)
      left -= height
    }
    return full
  })
}

/** @param readOn the way to what is not told in full, in the part where that begins */
function sectionOf(part: Part, items: MailItem[], readOn: MailLink | null): MailSection {
  const { title, ask, told, all, more } = part
  const rest = told.slice(items.length)
  const lines = rest.slice(0, LINES).map(({ line }) => ({ ...line, label: cutAt(line.label, LINE_MAX) }))
  if (rest.length > LINES) lines.push({ label: `En nog ${rest.length - LINES}: bekijk alles`, url: all })
  const section: MailSection = { title, items }
  if (ask && items.some((item) => item.choices)) section.intro = ask
  if (readOn) section.more = readOn
  else if (more && rest.length === 0) return { ...section, more }
  if (more) lines.push(more)
  return lines.length > 0 ? { ...section, lines } : section
}

function withShortTitle(item: MailItem): MailItem {
  return item.title ? { ...item, title: cutAt(oneLine(item.title), TITLE_MAX) } : item
}

/** @param room pixels there are for it */
function cutToFit({ full, whole }: Told, room: number): MailItem {
  const item = withShortTitle(full)
  if (!whole || !item.text || itemHeight(item) <= room) return item
  const { text, ...rest } = item
  const fitting = Math.floor((room - itemHeight({ ...rest, link: whole }) - GAP) / ROW)
  return { ...rest, text: cutAt(oneLine(text), fitting * COLUMNS), link: whole }
}

/** A thing on one line: its title, with the first sentence of what is to know about it behind it where that fits whole. */
export function lineOf(title: string, note: string): string {
  const [first = ''] = note.split(/\.(?: |$)/)
  const line = `${title} (${first})`
  return line.length <= LINE_MAX ? line : title
}

/** A text with its line breaks as spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** How high an item stands on a phone. */
export function itemHeight(item: MailItem): number {
  let height = 20
  if (item.label) height += 22
  if (item.title) height += rows(item.title, TITLE_COLUMNS) * 23 + 6
  if (item.text) height += rows(item.text, COLUMNS) * ROW + GAP * item.text.split(/\n\s*\n/).length
  if (item.note) height += rows(item.note, COLUMNS) * 21 + GAP
  if (item.choices) height += CHOICES
  if (item.link) height += LINK
  return height
}

function rows(text: string, columns: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0)
}

/** The first words of a text, with an ellipsis when there is more. */
export function cutAt(text: string, max: number): string {
  if (text.length <= max) return text
  const space = text.lastIndexOf(' ', max - 1)
  // Half a surrogate pair at the end would be an unreadable character.
  return `${text.slice(0, space > max / 2 ? space : max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
