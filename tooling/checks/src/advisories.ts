import { z } from 'zod'

/** A hole that is known in something we install, and that we live with for a while. */
interface KnownAdvisory {
  /** as in GHSA-xxxx-xxxx-xxxx */
  id: string
  /** why it does no harm here, or why it cannot be mended yet */
  why: string
  /** `YYYY-MM-DD`: from this day on it fails again */
  until: string
}

/** Shrinks rather than grows. Each line says why, and until when. */
const KNOWN: readonly KnownAdvisory[] = []

/** What the registry said: nothing bad, holes, or nothing at all. */
export type AuditVerdict = { kind: 'clean' } | { kind: 'holes'; lines: string[] } | { kind: 'no answer'; reason: string }

const FAILING = ['high', 'critical']

const report = z.object({
  advisories: z.record(
    z.string(),
    z.object({
      module_name: z.string(),
      severity: z.string(),
      title: z.string(),
      url: z.string(),
      github_advisory_id: z.string().optional(),
    }),
  ),
  metadata: z.object({ totalDependencies: z.number().min(1) }),
})

/**
 * Reads what `pnpm audit --json` printed. An answer that holds no report is no answer, and never a clean one.
 * @param today `YYYY-MM-DD`
 */
export function readAudit(
  output: { stdout: string; stderr: string },
  today: string,
  known: readonly KnownAdvisory[] = KNOWN,
): AuditVerdict {
  const found = report.safeParse(jsonOf(output.stdout))
  if (!found.success) {
    return {
      kind: 'no answer',
      reason:
        output.stderr
          .replace(/\s*[│×]\s*|\s+/g, ' ')
          .trim()
          .slice(0, 300) || 'geen uitkomst',
    }
  }
  const lines = Object.values(found.data.advisories)
    .filter(({ severity }) => FAILING.includes(severity))
    .flatMap((one) => {
      const id = one.github_advisory_id ?? one.url
      const allowed = known.find((line) => line.id === id)
      if (allowed && today < allowed.until) return []
      const over = allowed ? ` (was bekend, tot ${allowed.until}: ${allowed.why})` : ''
      return [`${one.module_name}: ${one.title} (${one.severity}) ${one.url}${over}`]
    })
  return lines.length > 0 ? { kind: 'holes', lines } : { kind: 'clean' }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
