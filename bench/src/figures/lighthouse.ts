import lighthouse from 'lighthouse'
import { openDemoPlace } from '../demo.ts'
import { figure, remark } from '../figure.ts'

const PAGES = { start: '/', reflecteren: '/reflecteren', lessen: '/lessen' } as const
const TARGETS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const

/**
 * Lighthouse with its own mobile settings (a slow phone on a slow line) on the screens people open most, signed in. A
 * network is not for search engines, and says so; that one question of the part about them is left out.
 */
export async function lighthouseFigure(): Promise<boolean> {
  const demo = await openDemoPlace()
  let met = true
  try {
    const { context } = await demo.visitor('professional')
    const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
    for (const [name, path] of Object.entries(PAGES)) {
      const result = await lighthouse(`${demo.address}${path}`, {
        port: demo.debugPort,
        logLevel: 'error',
        extraHeaders: { Cookie: cookie },
        skipAudits: ['is-crawlable'],
        onlyCategories: Object.keys(TARGETS),
      })
      const { categories, audits } = result?.lhr ?? {}
      if (!categories || !audits) throw new Error(`Lighthouse measured nothing at ${path}`)
      for (const [kind, least] of Object.entries(TARGETS)) {
        met = figure(`lighthouse-${kind}-${name}`, (categories[kind]?.score ?? 0) * 100, { op: '>=', number: least }) && met
        const lacking = (categories[kind]?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        for (const { id } of lacking) remark(`${id}: ${audits[id]?.displayValue ?? audits[id]?.title}`)
      }
    }
  } finally {
    await demo.close()
  }
  return met
}
