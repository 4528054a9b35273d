import { gunzipSync } from 'node:zlib'
import { PackUnreadable } from '../errors.ts'
import { checkPack } from '../rules/check-pack.ts'
import type { FileContent } from '../rules/parse.ts'
import { FILES } from '../rules/parts.ts'
import { isRecord, type PackProblem } from '../rules/problem.ts'
import type { Pack } from '../schema/kinds.ts'

/** Twenty times the first pack. */
const MOST_BYTES = 8 * 1024 * 1024

/**
 * The pack in an upload: gzip of one JSON object with the text of each file under its name. Pressed together it fits what any
 * request may hold; the limit holds for what comes out.
 * @throws content.pack_unreadable when it is not that at all
 */
export function unpack(upload: string): { pack: Pack } | { problems: PackProblem[] } {
  const given = filesOf(upload)
  const files = new Map<string, FileContent>()
  for (const name of FILES) {
    const text = given[name]
    if (typeof text !== 'string') continue
    try {
      files.set(name, { json: JSON.parse(text) })
    } catch {
      files.set(name, { broken: 'dit is geen geldige JSON' })
    }
  }
  return checkPack(files)
}

function filesOf(upload: string): Record<string, unknown> {
  try {
    const text = gunzipSync(Buffer.from(upload, 'base64'), { maxOutputLength: MOST_BYTES }).toString('utf8')
    const files: unknown = JSON.parse(text)
    if (isRecord(files)) return files
  } catch {
    // Whatever was in it, it is not a pack; which of the steps found out helps nobody.
  }
  throw new PackUnreadable()
}
