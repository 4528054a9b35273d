import { createModules, proceduresOf } from '@lerende/api'
import { DomainError } from '@lerende/kernel'
import { describeOnBothEngines } from '@lerende/kernel/testing'
import { expect, test } from 'vitest'
import { safeParse, type z } from 'zod'
import { undone } from './asking.ts'
import { linkFor } from './links.ts'
import { samples } from './samples.ts'
import { appRouter, callerFor, openRegions, type Region, type Spot, START } from './scene.ts'

const BSN = 'Het gaat om 111222333 en verder niets.'
const NAME = 'De moeder van Sofie zei het zelf.'

/** Strings that are no prose, and why; the rest of what somebody can write has to pass the guard. */
const NO_PROSE: Record<string, string> = {
  'identity.redeemSignIn token': 'is compared with a hash, and not kept',
  'digests.chooseByLink token': 'is compared with a signature, and not kept',
  'followup.giveVerdictByLink token': 'is compared with a signature, and not kept',
  'cycles.answerByLink token': 'is compared with a signature, and not kept',
  'privacy.confirmEmail token': 'is compared with a signature, and not kept',
  'identity.keepPasskey ticket': 'is opened, and not kept',
  'identity.passkeySignIn ticket': 'is opened, and not kept',
  'identity.keepPasskey name': 'what somebody calls a device of their own; nobody else reads it',
  'identity.renamePasskey name': 'what somebody calls a device of their own; nobody else reads it',
  'identity.returnFromOrganisation query': 'what a provider answered, and not kept',
  'identity.returnFromOrganisation browser': 'is compared with a hash, and not kept',
  'identity.saveProvider clientSecret': 'a secret, kept under a key',
  'identity.askDomainCode domain': 'a name of a domain, or refused',
  'identity.proveDomain domain': 'a name of a domain, or refused',
  'identity.removeDomain domain': 'a name of a domain, or refused',
  'identity.proveDomain code': 'is compared, and not kept',
  'invitations.accept token': 'is compared with a hash, and not kept',
  'cycles.createOverleg rrule': 'is read as a rhythm, or refused',
  'cycles.changeRhythm rrule': 'is read as a rhythm, or refused',
  'cycles.createOverleg werkvorm': 'a key of the content pack',
  'cycles.chooseWerkvorm werkvorm': 'a key of the content pack, or refused',
  'lessons.fromBundle traject': 'a key of the content pack, or refused',
  'lessons.fromBundle uitgangspunten.0': 'a key of the content pack, or refused',
  'lessons.fromBundle rodeLijnen.0': 'a key of the content pack, or refused',
  'followup.submitReflection answers.schuurde.0': 'a key of an option, or refused',
  'invitations.preview text': 'a list with mail addresses, shown back and not kept',
  'system.retryStuck id': 'looked up, and not kept',
  'system.retryMail key': 'looked up, and not kept',
  'upkeep.packPreview upload': 'checked as a pack, contact data included, and not kept',
  'upkeep.packLoad upload': 'checked as a pack, contact data included, or refused',
}
/** Fields in which a name, or an address, is what is asked for: numbers are stopped there all the same. */
const NAMES_BELONG = new Set([
  'cycles.createOverleg place',
  'cycles.moveOntmoeting place',
  'followup.decide owner',
  'lessons.addEvidence source',
  'lessons.fromBundle owner',
  'invitations.invite people.0.name',
  'invitations.invite people.0.functie',
  'invitations.inviteList people.0.name',
  'invitations.inviteList people.0.functie',
  'invitations.inviteToNetwork name',
  'invitations.inviteToNetwork functie',
  'upkeep.changeSettings name',
  'upkeep.changeSettings region',
  'upkeep.addOrganisation name',
  'upkeep.addOrganisation soort',
  'upkeep.renameOrganisation name',
  'privacy.correct name',
  'privacy.correct functie',
])
/** The words that are handed over with a text, to say that they may stay. */
const ACKNOWLEDGEMENT = /(^|\.)confirmed\b/

/** What fits each procedure besides the sample of the matrix, so that every field of it is tried. */
const MORE: Record<string, (spot: Spot, sample: object) => object[]> = {
  'followup.decide': (_, { bundleId }: { bundleId?: string }) => [
    { bundleId, kind: 'geparkeerd', reason: 'Wij wachten op het rijk.', returnDay: '2027-01-04' },
    { bundleId, kind: 'verwezen', referredTo: 'Het regieteam', reason: 'Dit hoort daar.' },
  ],
  'followup.giveVerdict': (_, sample) => [{ ...sample, remark: 'Dat helpt ons.' }],
  'followup.giveVerdictByLink': (_, sample) => [{ ...sample, remark: 'Dat helpt ons.' }],
}

type Path = Array<string | number>

/** Where a schema takes any string, as paths into an input that fits it. */
function stringsOf(schema: z.core.$ZodType, path: Path = []): Path[] {
  const def = schema._zod.def as { type: string; [part: string]: unknown }
  const inner = (one: unknown, at = path) => stringsOf(one as z.core.$ZodType, at)
  switch (def.type) {
    case 'string': {
      const checks = (def['checks'] ?? []) as Array<{ _zod: { def: { check: string; format?: string } } }>
      const formatted =
        'format' in def || checks.some(({ _zod }) => _zod.def.check === 'string_format' && !['trim', undefined].includes(_zod.def.format))
      return formatted ? [] : [path]
    }
    case 'object':
      return Object.entries(def['shape'] as object).flatMap(([key, one]) => inner(one, [...path, key]))
    case 'array':
      return inner(def['element'], [...path, 0])
    case 'record':
      return inner(def['valueType'], [...path, 'schuurde'])
    case 'union':
      return (def['options'] as unknown[]).flatMap((one) => inner(one))
    case 'pipe':
      return inner(def['in'])
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return inner(def['innerType'])
    default:
      return []
  }
}

/** The same input with a text at one place; what is on the way there is made. */
function withText(input: unknown, path: Path, text: string): unknown {
  const [step, ...rest] = path
  if (step === undefined) return text
  if (typeof step === 'number') return [withText(Array.isArray(input) ? input[0] : undefined, rest, text)]
  return { ...(Object(input) as object), [step]: withText(Object(input)[step], rest, text) }
}

const SIGNAL = { signalId: '6f1c1f6e-5a0d-4b8e-9a51-0a4f6d1c2b3a', kind: 'vraag', text: 'Hoe doen we dit samen?' }
const PERSON = { name: 'Leerkracht 12', email: 'leerkracht-12@netwerk.example' }

function whole(input: unknown, path: Path): unknown {
  if (path[0] === 'signals') return { ...(input as object), signals: [SIGNAL] }
  return path[0] === 'people' ? { ...(input as object), people: [PERSON] } : input
}

/** Whether the text is still in what the schema makes of the input: a decision has other fields than a referral. */
function reaches(path: string, input: unknown, text: string): boolean {
  return (schemas[path]?._def.inputs ?? []).some((schema) => JSON.stringify(safeParse(schema, input).data ?? null).includes(text))
}

const mutations = proceduresOf(appRouter).filter(({ kind }) => kind === 'mutation')
const schemas = appRouter._def.procedures as unknown as Record<string, { _def: { inputs: z.core.$ZodType[] } }>
const fields = mutations.flatMap(({ path }) => {
  const all = (schemas[path]?._def.inputs ?? []).flatMap((schema) => stringsOf(schema))
  const named = new Map(all.map((one) => [one.join('.'), one]))
  return [...named].filter(([name]) => !ACKNOWLEDGEMENT.test(name)).map(([name, at]) => ({ path, name, at }))
})
/** Cycles names its rows without asking for a UUID. */
const isId = (name: string) => /(^|\.)([a-z]*Ids?|id|escalatesTo|replacedBy)(\.0)?$/i.test(name) && name !== 'id'
const prose = fields.filter(({ path, name }) => !isId(name) && !NO_PROSE[`${path} ${name}`])

describeOnBothEngines('a text that tells who it is about', (engine) => {
  const open = engine.house(createModules(), { start: START })
  let regions: [Region, Region] | null = null

  /** Asks as everybody who might, until somebody gets as far as the text. */
  async function outcomes(path: string, at: Path, text: string, more: object = {}) {
    regions ??= await openRegions(open())
    const [here] = regions
    const spot = here.own
    const sample = samples[path]?.(spot, linkFor(path, here.people.lid.personId, spot))
    const heard: Array<{ code: string; field: string | null }> = []
    for (const one of [sample, ...(MORE[path]?.(spot, Object(sample)) ?? [])]) {
      const input = { ...(withText(whole(one, at), at, text) as object), ...more }
      if (!reaches(path, input, text)) continue
      for (const who of [here.people.coordinator, here.people.beheerder, here.people.lid]) {
        heard.push(await ask(callerFor(undone(open().house), who), path, input))
      }
    }
    return heard
  }

  async function ask(caller: ReturnType<typeof callerFor>, path: string, input: unknown) {
    const [room = '', name = ''] = path.split('.')
    // By name, as the web does; the names come from the router itself.
    const rooms = caller as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>
    try {
      await rooms[room]?.[name]?.(input)
      return { code: 'ok', field: null }
    } catch (error) {
      const cause = error instanceof Error ? error.cause : null
      return cause instanceof DomainError ? { code: cause.code, field: cause.field } : { code: 'input', field: null }
    }
  }

  test('there are fields for text, and the exceptions are fields', () => {
    const named = fields.map(({ path, name }) => `${path} ${name}`)
    expect(prose.length).toBeGreaterThanOrEqual(24)
    for (const one of [...Object.keys(NO_PROSE), ...NAMES_BELONG]) expect(named).toContain(one)
  })

  test('with a BSN it is refused, at every door and at its own field', { timeout: 120_000 }, async () => {
    for (const { path, name, at } of prose) {
      const heard = await outcomes(path, at, BSN)
      expect(
        heard.map(({ code }) => code),
        `${path} ${name}`,
      ).not.toContain('ok')
      expect(heard, `${path} ${name}`).toContainEqual({ code: expect.stringMatching(/\.personal_data$/), field: name })
    }
  })

  test('with a name its writer is asked first', { timeout: 120_000 }, async () => {
    for (const { path, name, at } of prose.filter(({ path, name }) => !NAMES_BELONG.has(`${path} ${name}`))) {
      const heard = await outcomes(path, at, NAME)
      expect(
        heard.map(({ code }) => code),
        `${path} ${name}`,
      ).not.toContain('ok')
      expect(heard, `${path} ${name}`).toContainEqual({ code: expect.stringMatching(/\.confirm_personal$/), field: name })
      const left = await outcomes(path, at, NAME, { confirmed: ['moeder van Sofie'] })
      expect(
        left.filter(({ code }) => /personal/.test(code)),
        `${path} ${name}`,
      ).toEqual([])
    }
  })
})
