import { existsSync, statSync } from 'node:fs'
import { FINGERPRINT, findKeys, fingerprintOf } from '../keys.ts'
import { Preflight } from '../preflight.ts'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

/** Whether the keys are there, are this database's own, and are read by nobody else. */
export async function checkKeys({ house, config }: Subject): Promise<Verdict> {
  const known = await house.read.selectFrom('setting').select('value').where('name', '=', FINGERPRINT).executeTakeFirst()
  try {
    const found = findKeys(config)
    if (found.from === 'nowhere') {
      return known
        ? wrong(
            'De sleutels ontbreken. Zonder die sleutels hoort niemand nog wat er met zijn inbreng gebeurt.',
            `Zet ${config.keysFile} terug uit je reservekopie.`,
          )
        : careful('Er zijn nog geen sleutels.', 'Start de app één keer: npm start')
    }
    if (found.renewed) {
      return careful('Het opnieuw verzegelen is begonnen en niet afgemaakt.', 'Stop de app en geef opnieuw: npm run rotate-key')
    }
    if (known && known.value !== fingerprintOf(found.keys)) {
      return wrong(
        'De sleutels horen niet bij deze database.',
        `Zet de eerste sleutels terug in ${config.keysFile}, of in SEAL_KEY en LINKS_KEY.`,
      )
    }
    const open = [config.keysFile, config.dkimFile].filter((file) => existsSync(file) && (statSync(file).mode & 0o077) !== 0)
    if (open.length > 0) return careful('Anderen op deze computer kunnen de sleutels lezen.', `chmod 600 ${open.join(' ')}`)
    return good(
      found.from === 'file'
        ? `De sleutels zijn er (${config.keysFile}). Zorg dat ze in je reservekopie zitten.`
        : 'De sleutels zijn er (uit de instellingen).',
    )
  } catch (error) {
    if (error instanceof Preflight) return wrong(error.message, error.todo)
    throw error
  }
}
