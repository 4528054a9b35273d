import { isLocal } from '../config.ts'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict } from './verdict.ts'

/** Whether links in mails will lead anywhere. */
export function checkAddress({ address, config }: Subject): Verdict {
  return judgeAddress(address, config.smtpUrl !== null)
}

/** @param sends whether mails really leave this machine */
export function judgeAddress(address: string, sends: boolean): Verdict {
  if (isLocal(address)) {
    return sends
      ? careful(
          `Links in mails wijzen naar ${address}. Dat adres werkt alleen op deze computer.`,
          'Zet PUBLIC_URL op het adres dat iedereen gebruikt, zoals https://leren.organisatie.nl.',
        )
      : good(`De app is te vinden op ${address}.`)
  }
  if (!address.startsWith('https://')) {
    return careful(
      `De app is te vinden op ${address}, zonder beveiligde verbinding.`,
      'Zet een proxy met een certificaat voor de app en begin PUBLIC_URL met https://.',
    )
  }
  return good(`De app is te vinden op ${address}.`)
}
