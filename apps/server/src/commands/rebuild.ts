import type { Module } from '@lerende/kernel'
import type { Config } from '../config.ts'
import { openHouse } from '../house.ts'
import { openLog } from '../log.ts'
import { Preflight } from '../preflight.ts'

/** Throws projections away (all, or one) and makes them anew from the log. @throws Preflight for an unknown name */
export async function rebuild(config: Config, modules: Module[], name: string | undefined): Promise<void> {
  const names = modules.flatMap((module) => module.projections ?? []).map((projection) => projection.name)
  if (name !== undefined && !names.includes(name)) {
    throw new Preflight(`Er is geen overzicht dat ${name} heet.`, `Kies uit: ${names.join(', ')}. Of laat de naam weg voor allemaal.`)
  }
  const { house, close } = await openHouse(config, { modules, log: openLog(config.logLevel) })
  try {
    await house.rebuild(name)
  } finally {
    await close()
  }
  process.stdout.write(`Opnieuw gemaakt: ${name ?? names.join(', ')}.\n`)
}
