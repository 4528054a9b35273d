/** What a report (RFC 3464) says of one recipient. */
export interface Bounced {
  recipient: string
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded` */
  action: string
  /** enhanced status code (RFC 3463) */
  status: string
}

/** Recipients in one report; ours has one. */
const RECIPIENTS_MAX = 20

/** Reads the recipients of a report. What is no field, or has no address or status, is left out. */
export function readReport(report: string): Bounced[] {
  const groups = report
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split(/\n\s*\n/)
  return groups.slice(0, RECIPIENTS_MAX + 1).flatMap((group): Bounced[] => {
    const fields = new Map(
      group.split('\n').flatMap((line): Array<[string, string]> => {
        const at = line.indexOf(':')
        return at > 0 ? [[line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()]] : []
      }),
    )
    const recipient = addressIn(fields.get('original-recipient')) ?? addressIn(fields.get('final-recipient'))
    const status = /^[245]\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0]
    const action = fields.get('action')?.toLowerCase()
    return recipient && status && action ? [{ recipient, status, action }] : []
  })
}

/** `rfc822; jan@huizen.example` */
function addressIn(field: string | undefined): string | null {
  const address = field
    ?.slice(field.indexOf(';') + 1)
    .trim()
    .replace(/^<|>$/g, '')
    .toLowerCase()
  return address && /^[^\s@]+@[^\s@]+$/.test(address) ? address : null
}
