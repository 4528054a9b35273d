import type { House } from '@lerende/kernel'
import type { Config } from '../config.ts'

/** What the doctor examines. The house need not be started. */
export interface Subject {
  house: House
  config: Config
  /** The address people open. */
  address: string
  /** Where mail goes out: the configured server, or the embedded one when it runs in this process. */
  smtpUrl: string | null
}
