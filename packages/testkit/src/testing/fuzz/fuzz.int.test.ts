import { createModules, proceduresOf } from '@lerende/api'
import { DomainError } from '@lerende/kernel'
import { describeOnBothEngines, fingerprints } from '@lerende/kernel/testing'
import { may, RIGHTS } from '@lerende/network'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { procedureOf, undone } from '../rights/asking.ts'
import { linkFor } from '../rights/links.ts'
import { samples } from '../rights/samples.ts'
import { appRouter, callerFor, nowhere, openRegions, type Region, type Spot, START } from '../rights/scene.ts'
import { IN_NETWORK, ROLES, type Role, STANDING } from '../rights/standing.ts'
import { around, strange } from './around.ts'
import { fromSchema } from './from-schema.ts'

/** Every run asks the same; another number asks something else: FUZZ_SEED=7 npm test -- fuzz */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_260_105)
/** So many questions for each procedure; a hundred procedures on two engines in half a minute each. */
const ASKED = Number(process.env['FUZZ_RUNS'] ?? 50)
const PATIENCE_MS = 300_000

const procedures = proceduresOf(appRouter)

function schemaOf(path: string): z.core.$ZodType | null {
  const procedure = (appRouter._def.procedures as unknown as Record<string, { _def: { inputs: z.core.$ZodType[] } }>)[path]
  return procedure?._def.inputs[0] ?? null
}

/** What somebody is anywhere in the network; who may nothing with any of it may change nothing. */
function everStanding(role: Role) {
  const { own, atOntmoeting = [], inRound = [], other } = STANDING[role]
  return [...own, ...atOntmoeting, ...inRound, ...other, ...(IN_NETWORK[role] ?? [])]
}

/** An unexpected end, in words, or null for an answer and for a refusal that the house knows. */
function surprise(error: unknown): string | null {
  if (!(error instanceof Error)) return String(error)
  if (error.cause instanceof DomainError) return null
  const code = 'code' in error ? String(error.code) : ''
  return ['BAD_REQUEST', 'NOT_FOUND', 'UNAUTHORIZED', 'FORBIDDEN', 'CONFLICT'].includes(code) ? null : `${code} ${error.stack}`
}

describeOnBothEngines('strange questions', (engine) => {
  const open = engine.house(createModules(), { start: START })
  let regions: [Region, Region] | null = null
  const scene = async () => {
    regions ??= await openRegions(open())
    return regions
  }

  /** Who asks which procedure what: from its schema, from a question that makes sense, and around both. */
  function questions(path: string, roles: readonly Role[], spots: readonly Spot[], link: string) {
    const texts = fc.constantFrom(...new Set([...spots.flatMap((spot) => Object.values(spot)), link]))
    const schema = schemaOf(path)
    const sample = samples[path]
    const sensible = fc.constantFrom(...spots).map((spot) => sample?.(spot, link))
    const likely = schema === null ? sensible : fc.oneof(fromSchema(schema, texts), sensible)
    const input = fc.oneof(
      { arbitrary: around(likely, texts), weight: 7 },
      { arbitrary: likely, weight: 2 },
      { arbitrary: strange, weight: 1 },
    )
    return fc.record({ role: fc.constantFrom(...roles), input })
  }

  // Each procedure its own chances, or all would be asked the same by the same people.
  const parameters = (path: string) => ({
    seed: SEED + procedures.findIndex((one) => one.path === path),
    numRuns: ASKED,
    endOnFailure: true,
  })

  test(
    'no question ends in something that nobody foresaw, whoever asks it',
    async () => {
      const [here, abroad] = await scene()
      const house = undone(open().house)
      const linkOf = (path: string) => linkFor(path, here.people.lid.personId, here.own)
      const spots = [here.own, here.other, abroad.own, nowhere(here.own)]
      const found: string[] = []
      for (const { path } of procedures) {
        const result = await fc.check(
          fc.asyncProperty(questions(path, ROLES, spots, linkOf(path)), async ({ role, input }) => {
            const who = role === 'lezer' || role === 'vreemde' ? null : here.people[role]
            try {
              await procedureOf(callerFor(house, who), path)(input)
            } catch (error) {
              const trouble = surprise(error)
              if (trouble !== null) throw new Error(trouble)
            }
          }),
          parameters(path),
        )
        if (result.failed)
          found.push(
            `${path} (FUZZ_SEED=${SEED}) asked ${fc.stringify(result.counterexample).slice(0, 1000)}: ${String(result.errorInstance).slice(0, 1500)}`,
          )
      }
      expect(found).toEqual([])
    },
    PATIENCE_MS,
  )

  test(
    'who has no right to it anywhere changes nothing, whatever they ask',
    async () => {
      const [here, abroad] = await scene()
      const { house } = open()
      const spots = [here.own, here.other, abroad.own]
      const changed: string[] = []
      let before = await fingerprints(house.database)
      for (const { path, right } of procedures) {
        const without = ROLES.filter((role) => !may(right, everStanding(role)))
        // Asked by a stranger, a link that is right is a right: here nobody has one.
        if (without.length === 0) continue
        await fc.assert(
          fc.asyncProperty(questions(path, without, spots, `${here.people.lid.personId}.geen`), async ({ role, input }) => {
            const who = role === 'lezer' || role === 'vreemde' ? null : here.people[role]
            await procedureOf(
              callerFor(house, who),
              path,
            )(input).then(
              () => expect.fail(`${role} got an answer from ${path}`),
              () => undefined,
            )
          }),
          parameters(path),
        )
        const after = await fingerprints(house.database)
        for (const [table, print] of after) if (before.get(table) !== print) changed.push(`${path} (seed ${SEED}) changed ${table}`)
        before = after
      }
      expect(changed).toEqual([])
      expect([...before.values()].some((print) => !print.startsWith('0 '))).toBe(true)
    },
    PATIENCE_MS,
  )

  test(
    'whatever people of one network ask, nothing in another changes',
    async () => {
      const [here, abroad] = await scene()
      const { house } = open()
      await house.settled()
      const before = await fingerprints(house.database, abroad.scope.networkId)
      expect(before.size).toBeGreaterThan(20)
      for (const { path, right } of procedures) {
        if (RIGHTS[right].reach === 'overal') continue
        await fc.assert(
          fc.asyncProperty(questions(path, ROLES, [abroad.own, abroad.other], 'geen'), async ({ role, input }) => {
            const who = role === 'lezer' || role === 'vreemde' ? null : here.people[role]
            // What comes back is for the tests above; here it only matters what was done.
            await procedureOf(callerFor(house, who), path)(input).catch(() => undefined)
          }),
          { ...parameters(path), numRuns: Math.ceil(ASKED / 4) },
        )
      }
      await house.settled()
      expect(await fingerprints(house.database, abroad.scope.networkId)).toEqual(before)
    },
    PATIENCE_MS,
  )
})
