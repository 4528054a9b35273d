import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../config.ts'

const TEXT = /\.(js|css|html|json)$/

/**
 * Puts a next version of the built web app in a folder: the same app in which every file has another name, as after a build
 * in which everything changed a little. What an open page of the version before still asks for is not there.
 */
export function writeNextVersion(folder: string): void {
  const built = join(ROOT, 'apps/web/dist')
  // Compressed copies are of the texts as they were.
  cpSync(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) })
  const assets = join(folder, 'assets')
  const renamed = new Map(readdirSync(assets).map((name) => [name, name.replace(/(\.\w+)$/, '-volgende$1')]))
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(name)) continue
    const file = join(folder, name)
    const text = readFileSync(file, 'utf8').replace(/[\w.-]+\.(js|css|woff2|svg)/g, (one) => renamed.get(one) ?? one)
    writeFileSync(file, text.replace(/shell-[0-9a-f]{12}/, 'shell-volgende'))
  }
  for (const [before, after] of renamed) renameSync(join(assets, before), join(assets, after))
}
