import { isSafeUrl, type MailItem, type MailLink, type MailModel, type MailSection } from './model.ts'

/** Columns. RFC 5322 (2.1.1) asks for at most 78 and quoting adds two. */
const WIDTH = 76

/**
 * The plain text of a mail: reads as if it had been written first. Each address stands whole on a line of its own.
 * @param shown how many items it holds before it refers to the screen, as in the HTML
 */
export function renderText(model: MailModel, shown: number): string {
  let text = `${wrap(model.title, '')}\n`
  if (model.greeting) text += `${wrap(model.greeting, '')}\n`
  if (model.intro) text += `${wrap(model.intro, '')}\n`
  text += sections(model, shown)
  for (const button of model.buttons ?? []) text += `${address(button, '')}\n`
  if (model.closing) text += `${wrap(model.closing, '')}\n`
  text += '-- \n'
  for (const line of model.footer.lines) text += wrap(line, '')
  for (const one of model.footer.links ?? []) text += `\n${address(one, '')}`
  return text
}

function sections(model: MailModel, shown: number): string {
  let text = ''
  let left = shown
  for (const section of model.sections ?? []) {
    if (left <= 0) return text + restElsewhere(model)
    text += heading(section)
    for (const item of section.items) {
      if (left-- <= 0) return text + restElsewhere(model)
      text += itemText(item)
    }
    if (section.more) text += `${address(section.more, '')}\n`
    for (const line of section.lines ?? []) text += `* ${address(line, '  ').slice(2)}\n`
  }
  return text
}

function heading(section: MailSection): string {
  const title = oneLine(section.title)
  const head = `\n${wrap(title, '')}${'-'.repeat(Math.min(title.length, WIDTH))}\n\n`
  return section.intro ? `${head}${wrap(section.intro, '')}\n` : head
}

function itemText(item: MailItem): string {
  const title = [item.label, item.title].filter((part) => part).join(': ')
  // The first line carries the mark, what belongs to it stands under it.
  let text = title ? `* ${wrap(oneLine(title), '  ').slice(2)}` : ''
  if (item.url && isSafeUrl(item.url)) text += `  ${item.url}\n`
  if (item.quote) text += `${wrap(item.quote, '  > ')}\n`
  if (item.text) text += wrap(item.text, '  ')
  if (item.note) text += wrap(item.note, '  ')
  for (const choice of item.choices ?? []) text += `\n${address(choice, '  ')}`
  if (item.link) text += `\n${address(item.link, '  ')}`
  return `${text}\n`
}

function restElsewhere(model: MailModel): string {
  const url = model.readOn ?? model.buttons?.[0]?.url
  const rest = '\nEr is meer dan in één mail past.'
  return url ? `${rest} ${address({ label: 'Lees verder', url }, '')}\n` : `${rest}\n\n`
}

function address({ label, url }: MailLink, indent: string): string {
  if (!isSafeUrl(url)) return wrap(label, indent)
  return `${wrap(`${label}:`, indent)}${indent}${url}\n`
}

function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(/\s+/g, ' ').trim() : text
}

/** Breaks lines at spaces; a word that does not fit on a line (an address) stays whole. Ends with a line break. */
function wrap(text: string, indent: string): string {
  let wrapped = ''
  for (const line of text.includes('\n') ? text.split('\n') : [text]) wrapped += wrapLine(line.trim(), indent)
  return wrapped
}

function wrapLine(line: string, indent: string): string {
  const room = WIDTH - indent.length
  let wrapped = ''
  let rest = line
  while (rest.length > room) {
    let cut = rest.lastIndexOf(' ', room)
    if (cut <= 0) cut = rest.indexOf(' ', room)
    if (cut < 0) break
    wrapped += `${indent}${rest.slice(0, cut).trimEnd()}\n`
    rest = rest.slice(cut + 1).trimStart()
  }
  return `${wrapped}${rest ? indent + rest : indent.trimEnd()}\n`
}
