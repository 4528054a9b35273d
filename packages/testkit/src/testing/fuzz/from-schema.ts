import fc from 'fast-check'
import { z } from 'zod'

/** What zod keeps of a schema, as far as values can be made from it. */
interface Definition extends Rule {
  type: string
  checks?: Array<{ _zod: { def: Rule } }>
  shape?: Record<string, z.core.$ZodType>
  element?: z.core.$ZodType
  innerType?: z.core.$ZodType
  options?: z.core.$ZodType[]
  in?: z.core.$ZodType
  keyType?: z.core.$ZodType
  valueType?: z.core.$ZodType
  entries?: Record<string, string | number>
  values?: unknown[]
}

/** One rule on a text or a number, as zod keeps it beside the schema. */
interface Rule {
  check?: string
  minimum?: number
  maximum?: number
  value?: number
  pattern?: RegExp
}

/**
 * Values that a schema likely takes. Rules between fields are not looked at, so some are refused: that is worth asking too.
 * @param pool texts that mean something in the scene, such as ids
 * @throws RangeError for a kind of schema that nobody used before
 */
export function fromSchema(schema: z.core.$ZodType, pool: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const { def } = schema._zod as unknown as { def: Definition }
  const rules = [def, ...(def.checks ?? []).map((one) => one._zod.def)]
  const made = (part: z.core.$ZodType | undefined) => fromSchema(part ?? z.never(), pool)
  switch (def.type) {
    case 'object': {
      const fields = Object.entries(def.shape ?? {})
      return fc.record(Object.fromEntries(fields.map(([name, part]) => [name, made(part)])), { requiredKeys: requiredOf(fields) })
    }
    case 'string':
      return textFor(rules, pool)
    case 'number':
    case 'int':
      return numberFor(rules)
    case 'boolean':
      return fc.boolean()
    case 'array':
      return fc.array(made(def.element), { maxLength: 4 })
    case 'record':
      return fc.dictionary(made(def.keyType).map(String), made(def.valueType), { maxKeys: 4 })
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'union':
      return fc.oneof(...(def.options ?? []).map(made))
    case 'nullable':
      return fc.option(made(def.innerType))
    case 'optional':
    case 'default':
      return fc.option(made(def.innerType), { nil: undefined })
    case 'pipe':
      return made(def.in)
    case 'never':
      return fc.constant(undefined)
    default:
      throw new RangeError(`no values for a schema of the kind ${def.type}: say in from-schema.ts how to make them`)
  }
}

function requiredOf(fields: Array<[string, z.core.$ZodType]>): string[] {
  return fields.filter(([, part]) => !['optional', 'default'].includes(part._zod.def.type)).map(([name]) => name)
}

function textFor(rules: readonly Rule[], pool: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const minLength = Math.max(0, ...rules.map((rule) => rule.minimum ?? 0))
  const maxLength = Math.max(minLength, Math.min(80, ...rules.map((rule) => rule.maximum ?? 80)))
  const shaped = rules.flatMap(({ pattern }) => (pattern ? [{ arbitrary: fc.stringMatching(withoutLookaround(pattern)), weight: 6 }] : []))
  return fc.oneof({ arbitrary: pool, weight: 3 }, fc.string({ unit: 'grapheme', minLength, maxLength }), ...shaped)
}

/** fast-check makes no text for an assertion that looks around; without it the text may be refused. */
function withoutLookaround(pattern: RegExp): RegExp {
  return new RegExp(pattern.source.replace(/\(\?<?[!=][^()]*\)/g, ''), pattern.flags.replace(/[gy]/g, ''))
}

function numberFor(rules: readonly Rule[]): fc.Arbitrary<number> {
  const bound = (check: string) => rules.flatMap((rule) => (rule.check === check && rule.value !== undefined ? [rule.value] : []))
  const min = Math.ceil(Math.max(-100, ...bound('greater_than')))
  return fc.integer({ min, max: Math.max(min, Math.floor(Math.min(10_000, ...bound('less_than')))) })
}
