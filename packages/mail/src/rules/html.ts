import { isSafeUrl, type MailFooter, type MailItem, type MailLink, type MailModel, type MailSection } from './model.ts'
import { dark, FONT, light } from './palette.ts'

/** Gmail clips a mail above 102 kB and hides what follows, the way to unsubscribe included. Bytes. */
const MAX_BYTES = 98_000

/** A Dutch word can be wider than a phone; it breaks at a syllable, or where it must, and widens nothing. */
const LONG_WORDS = 'hyphens:auto;overflow-wrap:break-word'
const P = `${LONG_WORDS};margin:0 0 12px;font-size:16px;line-height:1.55;color:${light.ink}`
const QUIET = `${LONG_WORDS};margin:0 0 12px;font-size:14px;line-height:1.5;color:${light.quiet}`
const A = `color:${light.accent};text-decoration:underline`

/** Style that inline attributes cannot carry: narrow screens and the dark set. Clients that drop it show the light one. */
const STYLE =
  'body{margin:0;padding:0}' +
  `@media(max-width:480px){.p{padding:24px 18px!important}.h{font-size:22px!important}.k{display:block!important;text-align:center!important}.k.e{display:inline-block!important}}` +
  '@media(prefers-color-scheme:dark){' +
  `.g{background:${dark.ground}!important}.s{background:${dark.sheet}!important;border-color:${dark.line}!important}` +
  `.t{color:${dark.ink}!important}.q{color:${dark.quiet}!important}.a{color:${dark.accent}!important}` +
  `.i{border-color:${dark.line}!important}.c{background:${dark.tint}!important;color:${dark.ink}!important}` +
  `.k{background:${dark.accent}!important;color:${dark.onAccent}!important;border-color:${dark.accent}!important}` +
  `.w{background:${dark.sheet}!important;color:${dark.accent}!important;border-color:${dark.accent}!important}}`

const HEAD_1 = '<!doctype html>\n<html lang="nl" dir="ltr">\n<head>\n<meta charset="utf-8">\n<title>'
const HEAD_2 =
  '</title>\n<meta name="viewport" content="width=device-width,initial-scale=1">\n' +
  '<meta name="color-scheme" content="light dark">\n<meta name="supported-color-schemes" content="light dark">\n' +
  `<style>:root{color-scheme:light dark}${STYLE}</style>\n</head>\n` +
  `<body class="g" style="margin:0;padding:0;background:${light.ground};font-family:${FONT};-webkit-text-size-adjust:100%">\n`
const SHEET =
  `<table role="presentation" class="g" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:${light.ground}">` +
  '<tr><td align="center" style="padding:16px 8px">\n' +
  '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0"><tr><td><![endif]-->\n' +
  '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="table-layout:fixed;max-width:600px;text-align:left">\n' +
  `<tr><td class="s p" style="padding:36px 40px;background:${light.sheet};border:1px solid ${light.line};border-radius:10px">\n<div role="main">\n`
const BETWEEN = '</div>\n</td></tr>\n<tr><td style="padding:20px 18px">\n<div role="contentinfo">\n'
const END = '</div>\n</td></tr>\n</table>\n<!--[if mso]></td></tr></table><![endif]-->\n</td></tr></table>\n</body>\n</html>\n'
/** Fills up the inbox preview, so that it does not run on into the first lines of the mail. */
const AFTER_PREHEADER = '&#847;&zwnj;&nbsp;'.repeat(40)

/**
 * The HTML of a mail: one column of at most 600 px, no images, under 100 kB whatever the model holds.
 * @returns the HTML, and how many items it shows before it refers to the screen for the rest
 */
export function renderHtml(model: MailModel): { html: string; shown: number } {
  let before =
    `${HEAD_1}${escaped(model.title)}${HEAD_2}<div style="display:none;max-height:0;overflow:hidden">${escaped(model.preheader)}` +
    `${AFTER_PREHEADER}</div>\n${SHEET}` +
    `<h1 class="t h" style="margin:0 0 16px;${LONG_WORDS};font-size:26px;line-height:1.25;font-weight:650;color:${light.ink}">${escaped(model.title)}</h1>\n`
  if (model.greeting) before += paragraphs(model.greeting)
  if (model.intro) before += paragraphs(model.intro)
  let after = model.buttons ? buttons(model.buttons) : ''
  if (model.closing) after += paragraphs(model.closing)
  after += BETWEEN + footer(model.footer) + END
  const rest = restElsewhere(model)
  const room = MAX_BYTES - Buffer.byteLength(before) - Buffer.byteLength(after) - Buffer.byteLength(rest)
  const middle = sections(model.sections ?? [], room)
  if (middle.complete) return { html: before + middle.html + after, shown: Number.POSITIVE_INFINITY }
  return { html: before + middle.html + rest + after, shown: middle.shown }
}

function sections(list: MailSection[], room: number): { html: string; shown: number; complete: boolean } {
  let html = ''
  let shown = 0
  let left = room
  for (const section of list) {
    let head = sectionHead(section)
    for (const item of section.items) {
      // The heading goes with its first item, so that none stands alone.
      const part = head + itemHtml(item)
      head = ''
      left -= Buffer.byteLength(part)
      if (left < 0) return { html, shown, complete: false }
      html += part
      shown++
    }
    const tail =
      head +
      (section.more ? `<p style="margin:0 0 12px;font-size:16px;line-height:1.55">${link(section.more)}</p>\n` : '') +
      (section.lines?.length ? linesHtml(section.lines) : '')
    left -= Buffer.byteLength(tail)
    if (left < 0) return { html, shown, complete: false }
    html += tail
  }
  return { html, shown, complete: true }
}

function sectionHead(section: MailSection): string {
  const title =
    `<h2 class="t i" style="margin:28px 0 14px;padding:20px 0 0;${LONG_WORDS};border-top:1px solid ${light.line};font-size:19px;` +
    `line-height:1.3;font-weight:650;color:${light.ink}">${escaped(section.title)}</h2>\n`
  return section.intro ? title + paragraphs(section.intro) : title
}

function linesHtml(list: readonly MailLink[]): string {
  let html = `<ul class="t" style="margin:0 0 12px;padding:0 0 0 20px;${LONG_WORDS};font-size:16px;line-height:1.55;color:${light.ink}">\n`
  for (const one of list) html += `<li style="margin:0 0 6px">${link(one)}</li>\n`
  return `${html}</ul>\n`
}

function itemHtml(item: MailItem): string {
  let html = `<div class="i" style="margin:0 0 20px;padding:0 0 0 14px;border-left:3px solid ${light.line}">\n`
  if (item.label) {
    html += `<p class="a" style="margin:0 0 2px;font-size:14px;line-height:1.4;font-weight:600;color:${light.accent}">${escaped(item.label)}</p>\n`
  }
  if (item.title) {
    html += `<h3 class="t" style="margin:0 0 6px;${LONG_WORDS};font-size:16px;line-height:1.4;font-weight:650;color:${light.ink}">${item.url ? link({ label: item.title, url: item.url }) : escaped(item.title)}</h3>\n`
  }
  if (item.quote) {
    html += `<blockquote class="c" style="margin:0 0 12px;padding:10px 14px;border-radius:6px;background:${light.tint};font-size:16px;line-height:1.55;color:${light.ink}">${lines(item.quote)}</blockquote>\n`
  }
  if (item.text) html += paragraphs(item.text)
  if (item.note) html += `<p class="q" style="${QUIET}">${lines(item.note)}</p>\n`
  if (item.choices) html += buttons(item.choices, true)
  if (item.link) html += `<p style="margin:0 0 12px;font-size:16px;line-height:1.55">${link(item.link)}</p>\n`
  return `${html}</div>\n`
}

function restElsewhere(model: MailModel): string {
  const url = model.readOn ?? model.buttons?.[0]?.url
  const rest = `<p class="t" style="${P}">Er is meer dan in ${escaped('één')} mail past.`
  return url ? `${rest} ${link({ label: 'Lees verder', url })}</p>\n` : `${rest}</p>\n`
}

/** @param equal choices weigh the same: none of them stands out */
function buttons(list: MailLink[], equal = false): string {
  let html = '<p style="margin:16px 0 8px">'
  for (const [index, button] of list.entries()) {
    if (!isSafeUrl(button.url)) continue
    const filled = index === 0 && !equal
    html +=
      `<a class="k${filled ? '' : ' w'}${equal ? ' e' : ''}" href="${escaped(button.url)}" style="display:inline-block;margin:0 8px 10px 0;` +
      `padding:11px 20px;border:1px solid ${light.accent};border-radius:6px;font-size:16px;line-height:1.4;font-weight:600;` +
      `text-decoration:none;background:${filled ? light.accent : light.sheet};color:${filled ? light.onAccent : light.accent}">` +
      `${escaped(button.label)}</a>\n`
  }
  return `${html}</p>\n`
}

function footer(model: MailFooter): string {
  let html = ''
  for (const line of model.lines) html += `<p class="q" style="${QUIET}">${lines(line)}</p>\n`
  if (!model.links?.length) return html
  return `${html}<p class="q" style="${QUIET}">${model.links.map(link).join(' &nbsp;&middot;&nbsp; ')}</p>\n`
}

function link({ label, url }: MailLink): string {
  return isSafeUrl(url) ? `<a class="a" href="${escaped(url)}" style="${A}">${escaped(label)}</a>` : escaped(label)
}

function paragraphs(text: string): string {
  if (!text.includes('\n')) return `<p class="t" style="${P}">${escaped(text)}</p>\n`
  let html = ''
  for (const part of text.split(/\n\s*\n/)) if (part.trim()) html += `<p class="t" style="${P}">${lines(part.trim())}</p>\n`
  return html
}

function lines(text: string): string {
  const safe = escaped(text)
  return safe.includes('\n') ? safe.replaceAll('\n', '<br>\n') : safe
}

/** Anything but the ASCII characters that mean themselves in HTML. */
const SPECIAL = /[^\t\n !#-%'-;=?-~]/
const SPECIALS = /[^\t\n !#-%'-;=?-~]/gu
/** A line on the wire may have 998 characters (RFC 5322, 2.1.1); text breaks at a space well before. */
const LONG = 800

/** Text as HTML, in content and in quoted attributes. All ASCII, so that it needs no encoding on its way. */
function escaped(text: string): string {
  const safe = SPECIAL.test(text) ? text.replace(SPECIALS, entity) : text
  return safe.length > LONG ? safe.replace(/(.{400,700}) /g, '$1\n') : safe
}

const NAMED: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A character by its number; control characters mean nothing in a mail. */
function entity(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return NAMED[character] ?? (code < 160 ? '' : `&#${code};`)
}
