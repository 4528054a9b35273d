import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readAudit } from './advisories.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const hole = (severity: string) => ({
  id: 1,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  title: 'Made up',
  severity,
  vulnerable_versions: '<999.0.0',
  cwe: [],
  cvss: { score: 7.5, vectorString: null },
})

/** What pnpm says of this very checkout, when the registry knows of these holes; null is a registry without that service. */
async function auditAt(holes: Record<string, unknown[]> | null) {
  const registry = createServer((request, response) => {
    request.resume().on('end', () => {
      response.statusCode = holes === null ? 405 : 200
      response.setHeader('content-type', 'application/json').end(JSON.stringify(holes ?? {}))
    })
  }).listen(0, '127.0.0.1')
  await once(registry, 'listening')
  const address = registry.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const child = spawn('pnpm', ['audit', '--audit-level', 'high', '--json'], {
    cwd: ROOT,
    env: { ...process.env, PNPM_CONFIG_REGISTRY: `http://127.0.0.1:${port}/`, NO_PROXY: '127.0.0.1' },
  })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk
  })
  await once(child, 'close')
  registry.close()
  return said
}

test('a high hole in what we install fails, with where to read about it', async () => {
  const said = await auditAt({ pino: [hole('high')], zod: [{ ...hole('low'), id: 2 }] })
  expect(readAudit(said, '2026-01-05')).toEqual({
    kind: 'holes',
    lines: ['pino: Made up (high) https://github.com/advisories/GHSA-aaaa-bbbb-cccc'],
  })
  const known = [{ id: 'GHSA-aaaa-bbbb-cccc', why: 'wij gebruiken dit deel niet', until: '2026-02-01' }]
  expect(readAudit(said, '2026-01-31', known)).toEqual({ kind: 'clean' })
  expect(readAudit(said, '2026-02-01', known)).toMatchObject({ kind: 'holes', lines: [expect.stringContaining('tot 2026-02-01')] })
})

test('a registry that knows of nothing is clean', async () => {
  expect(readAudit(await auditAt({}), '2026-01-05')).toEqual({ kind: 'clean' })
})

test('a registry that does not answer is not taken for a clean one', async () => {
  expect(readAudit(await auditAt(null), '2026-01-05')).toMatchObject({ kind: 'no answer', reason: expect.stringContaining('405') })
  expect(readAudit({ stdout: '', stderr: '' }, '2026-01-05').kind).toBe('no answer')
  expect(readAudit({ stdout: '{"advisories":{},"metadata":{"totalDependencies":0}}', stderr: '' }, '2026-01-05').kind).toBe('no answer')
})
