/** Lines that begin what somebody answers to, as mail programs write them, in Dutch, English and German. */
const QUOTE_BEGINS = [
  /^\s*op\s.{3,200}\bschreef\b.*:?\s*$/i,
  /^\s*on\s.{3,200}\bwrote\s*:\s*$/i,
  /^\s*am\s.{3,200}\bschrieb\b.*:\s*$/i,
  /^\s*-{2,}\s*(oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message)\s*-{2,}\s*$/i,
  /^\s*(van|from|von)\s*:\s.*(@|<|\[)/i,
  /^_{10,}\s*$/,
]

/** What programs and phones put under a mail. */
const SIGNATURE_BEGINS = [
  /^--\s*$/,
  /^\s*(met vriendelijke groet(en)?|vriendelijke groet(en)?|hartelijke groet(en)?|groet(en|jes)?|mvg|gr\.?|kind regards|best regards)\s*[,!.]?\s*$/i,
  /^\s*(verzonden|verstuurd|sent|gesendet) (vanaf|vanuit|met|from|von|via)\b.{0,80}$/i,
  /^\s*(outlook voor|outlook for|download outlook|get outlook)\b.{0,80}$/i,
]

const ANY_BEGIN = [...QUOTE_BEGINS, ...SIGNATURE_BEGINS]

/** Longest text that is looked at; the rest is quotes anyway. */
const LOOKED_AT = 20_000

/**
 * What somebody wrote themselves: without what they answered to, signatures and lines with `>`. Answers are above what they
 * answer to, as nearly all programs do; what stands below it is left out, because it is mostly ours.
 */
export function ownWords(text: string): string {
  const lines = text
    .slice(0, LOOKED_AT)
    .replace(/\r\n?/g, '\n')
    .replace(/\u00a0/g, ' ')
    .split('\n')
  const own: string[] = []
  for (const [index, line] of lines.entries()) {
    // A quote's first line may be broken in two.
    const both = `${line} ${lines[index + 1] ?? ''}`
    if (ANY_BEGIN.some((begin) => begin.test(line)) || (/^\s*(op|on|am)\s/i.test(line) && QUOTE_BEGINS.some((one) => one.test(both)))) break
    if (!/^\s*>/.test(line)) own.push(line)
  }
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
