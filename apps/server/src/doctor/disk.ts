import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Subject } from './subject.ts'
import { careful, good, type Verdict, wrong } from './verdict.ts'

const MEGABYTE = 1024 * 1024
/** Below this a write can fail any moment. */
const FULL_MB = 200
/** Below this it is time to do something. */
const TIGHT_MB = 1024

/** Room on the disks that hold the data folder and, on SQLite, the database. */
export async function checkDisk({ house, config }: Subject): Promise<Verdict> {
  const folders = [config.dataDir]
  if (house.database.engine === 'sqlite') folders.push(dirname(house.database.url.slice('sqlite:'.length)))
  const free = await Promise.all(folders.map(freeMegabytes))
  return judgeDisk(Math.min(...free))
}

/** @param freeMb megabytes that may still be written */
export function judgeDisk(freeMb: number): Verdict {
  const room = freeMb < 10 * 1024 ? `${Math.round(freeMb)} MB` : `${Math.round(freeMb / 1024)} GB`
  if (freeMb < FULL_MB)
    return wrong(`De schijf is bijna vol: nog ${room} vrij.`, 'Maak nu ruimte. Met een volle schijf gaat nieuwe inbreng verloren.')
  if (freeMb < TIGHT_MB) return careful(`De schijf raakt vol: nog ${room} vrij.`, 'Maak ruimte of neem een grotere schijf.')
  return good(`Er is genoeg ruimte op de schijf (${room} vrij).`)
}

async function freeMegabytes(folder: string): Promise<number> {
  let place = folder
  while (!existsSync(place) && dirname(place) !== place) place = dirname(place)
  const disk = await statfs(place)
  return (disk.bavail * disk.bsize) / MEGABYTE
}
