import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PackInvalid } from '../errors.ts'
import { checkPack } from '../rules/check-pack.ts'
import type { FileContent } from '../rules/parse.ts'
import { FILES } from '../rules/parts.ts'
import type { Pack } from '../schema/kinds.ts'

/** Folder of the pack of the first network: Jeugd en Onderwijs, regio Gooi en Vechtstreek. */
export const gooiEnVechtstreek = fileURLToPath(new URL('../../pack/', import.meta.url))

/**
 * Reads a pack from its folder and checks all of it.
 * @throws PackInvalid `content.pack_invalid`, with every problem: file, key and reason
 */
export async function readPack(folder: string): Promise<Pack> {
  const files = new Map(await Promise.all(FILES.map(async (file) => [file, await readJson(join(folder, file))] as const)))
  const result = checkPack(files)
  if ('problems' in result) throw new PackInvalid(folder, result.problems)
  return result.pack
}

async function readJson(path: string): Promise<FileContent> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return { broken: 'dit bestand ontbreekt, of we mogen het niet lezen' }
  }
  try {
    return { json: JSON.parse(text) }
  } catch (error) {
    return { broken: `dit is geen geldige JSON (${error instanceof Error ? error.message : String(error)})` }
  }
}
