import type { EventDef, Module } from '@lerende/kernel'
import { z } from 'zod'

const HEAD = `# Events

Every domain event of the house, by room. Made from the schemas with \`npm run docs\`; \`npm test\` fails when it is behind.

In the log an event also has: id, network, stream, version in its stream, time (UTC), actor, correlation and causation. Outside the
house it is a CloudEvent 1.0 (NL GOV profile). Fields hold no more than a receiver may have: no names, no addresses, no authors.
`

interface JsonSchema {
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  items?: JsonSchema | false
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
  format?: string
}

/** `docs/events.md`, the whole document; the same schemas always give the same text. */
export function eventsDoc(modules: readonly Module[]): string {
  const rooms = modules.map((module) => roomPart(module)).filter((part) => part !== '')
  return [HEAD, ...rooms].join('\n')
}

function roomPart(module: Module): string {
  const events = Object.values(module.events ?? {}).sort((a, b) => compare(a.name, b.name) || a.version - b.version)
  if (events.length === 0) return ''
  return [`## ${module.name}\n`, ...events.map(eventPart)].join('\n')
}

function eventPart(event: EventDef): string {
  const rows = fieldsOf(schemaOf(event))
  const table =
    rows.length === 0
      ? 'No fields.'
      : ['| field | type |', '| --- | --- |', ...rows.map(([name, type]) => `| ${code(name)} | ${type} |`)].join('\n')
  return `### ${event.name}, version ${event.version}\n\n${event.summary}\n\n${code(event.type)}\n\n${table}\n`
}

/** What stands in the log: the schema's output. Its JSON Schema is plain data of this shape. */
function schemaOf(event: EventDef): JsonSchema {
  return z.toJSONSchema(event.data, { io: 'output', unrepresentable: 'any' }) as JsonSchema
}

/** Fields in the order of the schema; those of an object inside are written with a dot. */
function fieldsOf(schema: JsonSchema, prefix = ''): Array<[name: string, type: string]> {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]): Array<[string, string]> => {
    const path = `${prefix}${name}${(schema.required ?? []).includes(name) ? '' : '?'}`
    if (field.properties) return fieldsOf(field, `${path}.`)
    const inner = field.type === 'array' && field.items ? field.items.properties : undefined
    return inner && field.items ? fieldsOf(field.items, `${path}[].`) : [[path, typeOf(field)]]
  })
}

function typeOf(field: JsonSchema): string {
  const options = field.anyOf ?? field.oneOf
  if (options) return [...new Set(options.map(typeOf))].join(' or ')
  if (field.const !== undefined) return code(String(field.const))
  if (field.enum) return field.enum.map((value) => code(String(value))).join(' or ')
  if (Array.isArray(field.type)) return field.type.map((type) => typeOf({ type })).join(' or ')
  if (field.type === 'array') return `list of ${field.items ? typeOf(field.items) : 'anything'}`
  if (field.type === 'object') {
    const values = field.additionalProperties
    return typeof values === 'object' ? `map of ${typeOf(values)}` : 'object'
  }
  if (field.type === 'string') return field.format ? `text (${field.format})` : 'text'
  if (field.type === 'integer') return 'whole number'
  if (field.type === 'null') return 'nothing'
  return field.type ?? 'anything'
}

function code(text: string): string {
  return `\`${text}\``
}

/** Not by the machine's language: the document is the same everywhere. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
