import { renderHtml } from './html.ts'
import type { MailItem, MailModel } from './model.ts'
import { renderText } from './text.ts'

/** Characters of one text in a mail; a longer one is for the screen. */
const TEXT_MAX = 1600

/**
 * Renders a mail as HTML and as text. Everything in the model is taken as text and escaped.
 * What is too long is cut between words with a way to read on, so that the HTML stays under 100 kB.
 */
export function renderMail(model: MailModel): { html: string; text: string } {
  const fitting = fit(model)
  const { html, shown } = renderHtml(fitting)
  return { html, text: renderText(fitting, shown) }
}

function fit(model: MailModel): MailModel {
  const fitting: MailModel = {
    ...model,
    title: cut(model.title, 200),
    preheader: cut(model.preheader, 200),
    footer: { ...model.footer, lines: model.footer.lines.slice(0, 8).map((line) => cut(line, 400)) },
  }
  if (model.greeting) fitting.greeting = cut(model.greeting, 200)
  if (model.intro) fitting.intro = cut(model.intro, TEXT_MAX)
  if (model.closing) fitting.closing = cut(model.closing, TEXT_MAX)
  if (model.sections) {
    fitting.sections = model.sections.map((section) => ({
      ...section,
      title: cut(section.title, 200),
      items: section.items.map((item) => fitItem(item, model.readOn)),
    }))
  }
  return fitting
}

function fitItem(item: MailItem, readOn: string | undefined): MailItem {
  const { title = '', text = '', quote = '' } = item
  if (text.length <= TEXT_MAX && quote.length <= TEXT_MAX && title.length <= 300) return item
  const fitting = { ...item }
  if (title) fitting.title = cut(title, 300)
  if (text) fitting.text = cut(text, TEXT_MAX)
  if (quote) fitting.quote = cut(quote, TEXT_MAX)
  if (!item.link && readOn) fitting.link = { label: 'Lees verder', url: readOn }
  return fitting
}

/** The first words of a text, with an ellipsis when there is more. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text
  const space = text.lastIndexOf(' ', max - 1)
  // Half a surrogate pair at the end would be an unreadable character.
  return `${text.slice(0, space > max / 2 ? space : max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
