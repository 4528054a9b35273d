import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Folder of the checkout: `./data` and the built web app are found from here, wherever the command was given. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** 32 bytes in base64 or base64url. */
const KEY = /^[A-Za-z0-9+/_-]{43}=?$/
const keyText = (name: string) => z.string().regex(KEY, `${name} moet 32 bytes zijn, in base64. Maak er een met: openssl rand -base64 32`)

/** Settings hold no line ends, so they may be written as `\\n`, or the whole may be in base64. */
const pemKey = z.string().transform((text, context) => {
  const pem = text.includes('-----BEGIN') ? text.replaceAll('\\n', '\n') : Buffer.from(text, 'base64').toString('utf8')
  if (pem.includes('PRIVATE KEY-----')) return pem
  context.addIssue({
    code: 'custom',
    message:
      'DKIM_KEY is een geheime RSA-sleutel (PEM, of die in base64). Maak er een met: openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048',
  })
  return z.NEVER
})

const port = (name: string) =>
  z.coerce
    .number(`${name} moet een getal zijn, zoals 3000.`)
    .int(`${name} moet een heel getal zijn, zoals 3000.`)
    .min(0, `${name} moet 0 of meer zijn.`)
    .max(65_535, `${name} mag niet hoger zijn dan 65535.`)

const count = (name: string) =>
  z.coerce.number(`${name} is een aantal mails, zoals 500.`).int(`${name} is een heel getal, zoals 500.`).min(1, `${name} is 1 of meer.`)

/** Ranges that every private network uses, by the names that Fastify knows them. */
const NAMED_RANGES = ['loopback', 'linklocal', 'uniquelocal']

/** Whoever is trusted may say who the client is; a range that holds everybody would let clients say it themselves. */
const proxyList = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine(
    (parts) => parts.every((part) => NAMED_RANGES.includes(part) || isProxyRange(part)),
    'TRUST_PROXY is het adres van je proxy, zoals 127.0.0.1 of 10.0.0.0/24; meer met een komma ertussen. Nooit iedereen.',
  )

const contactAddress = z
  .string()
  .regex(
    /^(mailto:\S+@\S+|https:\/\/\S+|[^\s:]+@[^\s:]+)$/,
    'SECURITY_CONTACT is een mailadres of een adres van een pagina dat begint met https://, waar iemand een lek kan melden.',
  )
  .transform((text) => (/^(mailto|https):/.test(text) ? text : `mailto:${text}`))

const environment = z.object({
  PORT: port('PORT').default(3000),
  HOST: z.string().default('localhost'),
  DATA_DIR: z.string().optional(),
  WEB_DIR: z.string().optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|sqlite:)./, 'DATABASE_URL begint met postgres:// of sqlite:, zoals sqlite:./data/lerende.db.')
    .optional(),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'SMTP_URL begint met smtp:// of smtps://, zoals smtp://gebruiker:geheim@mail.organisatie.nl:587.' })
    .optional(),
  MAIL_FROM: z.string().regex(/@/, 'MAIL_FROM is een afzender, zoals Lerende Beweging <leren@organisatie.nl>.').optional(),
  MAIL_PORT: port('MAIL_PORT').default(0),
  ANSWERS_TO: z.email('ANSWERS_TO is het mailadres waar antwoorden binnenkomen, zoals antwoord@organisatie.nl.').toLowerCase().optional(),
  IMAP_URL: z
    .url({ protocol: /^imaps?$/, error: 'IMAP_URL begint met imaps://, zoals imaps://gebruiker:geheim@mail.organisatie.nl/INBOX.' })
    .optional(),
  MAIL_LISTEN: z
    .string()
    .regex(/^[^\s:]+:\d{1,5}$/, 'MAIL_LISTEN is een adres en een poort waarop de app zelf mail aanneemt, zoals 127.0.0.1:2525.')
    .optional(),
  MAIL_PER_DOMAIN: count('MAIL_PER_DOMAIN').optional(),
  MAIL_PER_DAY: count('MAIL_PER_DAY').optional(),
  DKIM_KEY: pemKey.optional(),
  DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'DKIM_SELECTOR is één woord van kleine letters, cijfers en streepjes, zoals lerende.')
    .default('lerende'),
  ADMIN_MAIL: z.email('ADMIN_MAIL is het mailadres van wie het eerst inlogt, zoals beheer@organisatie.nl.').toLowerCase().optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'PUBLIC_URL is het adres waarop mensen de app openen, zoals https://leren.organisatie.nl.' })
    .optional(),
  TRUST_PROXY: proxyList.default([]),
  SECURITY_CONTACT: contactAddress.optional(),
  SECOND_FACTOR: z
    .enum(['asked', 'leaders'], 'SECOND_FACTOR is asked (gevraagd) of leaders (verplicht voor wie leidt of beheert).')
    .default('asked'),
  SEAL_KEY: keyText('SEAL_KEY').optional(),
  SEAL_KEYS_OLD: keyText('SEAL_KEYS_OLD').optional(),
  LINKS_KEY: keyText('LINKS_KEY').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent'], 'LOG_LEVEL is debug, info, warn, error of silent.').default('info'),
})

/** Everything the installation is told from outside. */
export interface Config {
  demo: boolean
  /** 0 means: any free one */
  port: number
  host: string
  dataDir: string
  /** The built web app. A new version can stand beside the old one until the server starts anew. */
  webDir: string
  databaseUrl: string
  /** null means: mail is caught by the embedded mailbox */
  smtpUrl: string | null
  mailFrom: string
  mailPort: number
  /** The mailbox that answers and bounces come to; null means that nothing is taken in. */
  answersTo: string | null
  imapUrl: string | null
  /** Where the app takes in mail itself. */
  mailListen: { host: string; port: number } | null
  /** Mails to one mail domain in a minute; null means as fast as it takes them. */
  mailPerDomain: number | null
  /** Mails on one day; null means as many as there are. */
  mailPerDay: number | null
  /** The key that mails are signed with; null means: the file, when keys come from a file. */
  dkimKey: string | null
  dkimFile: string
  /** Under which name the key stands in the DNS of the sender's domain. */
  dkimSelector: string
  /** Who signs in first in an empty database; null means an address for trying out. Lower case. */
  adminMail: string | null
  /** The address people open; null means the one that the server listens on. */
  publicUrl: string | null
  /** Addresses of the proxies in front, whose word on who the client is we take. */
  trustProxy: string[]
  /** Where to report a hole; null means the sender of the mails. */
  securityContact: string | null
  /** Whether who leads is asked to sign in with a passkey, or has to. */
  secondFactor: 'asked' | 'leaders'
  /** Keys given from outside; null means the keys file. */
  givenKeys: { seal: string; links: string /** what the database may still be sealed with */; before: readonly string[] } | null
  keysFile: string
  /** Accept that keys are gone and make new ones. */
  newKeys: boolean
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** What the command line may say. */
export interface Flags {
  demo?: boolean | undefined
  port?: string | undefined
  'new-keys'?: boolean | undefined
}

/** Settings that do not fit; each line says which one and how it should be. */
export class ConfigProblem extends Error {
  readonly lines: string[]

  constructor(lines: string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/**
 * Reads the settings: the only place that looks at the environment.
 * @throws ConfigProblem with a Dutch line for every setting that does not fit
 */
export function readConfig(flags: Flags, env: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable is one that was left open in a settings file.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = environment.safeParse({ ...given, ...(flags.port === undefined ? {} : { PORT: flags.port }) })
  if (!parsed.success) throw new ConfigProblem(parsed.error.issues.map((issue) => issue.message))
  const set = parsed.data
  const demo = flags.demo ?? false
  const dataDir = resolve(ROOT, set.DATA_DIR ?? 'data')
  const problems = misfits(set, demo)
  if (problems.length > 0) throw new ConfigProblem(problems)
  return {
    demo,
    port: set.PORT,
    host: set.HOST,
    dataDir,
    webDir: resolve(ROOT, set.WEB_DIR ?? 'apps/web/dist'),
    databaseUrl: databaseUrl(set.DATABASE_URL, join(dataDir, demo ? 'demo.db' : 'lerende.db')),
    smtpUrl: set.SMTP_URL ?? null,
    mailFrom: set.MAIL_FROM ?? 'Lerende Beweging <leren@lerendebeweging.example>',
    mailPort: set.MAIL_PORT,
    answersTo: set.ANSWERS_TO ?? null,
    imapUrl: set.IMAP_URL ?? null,
    mailListen: listenOn(set.MAIL_LISTEN),
    mailPerDomain: set.MAIL_PER_DOMAIN ?? null,
    mailPerDay: set.MAIL_PER_DAY ?? null,
    dkimKey: set.DKIM_KEY ?? null,
    dkimFile: join(dataDir, 'dkim.pem'),
    dkimSelector: set.DKIM_SELECTOR,
    adminMail: set.ADMIN_MAIL ?? null,
    publicUrl: set.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: set.TRUST_PROXY,
    securityContact: set.SECURITY_CONTACT ?? null,
    secondFactor: set.SECOND_FACTOR,
    givenKeys:
      set.SEAL_KEY && set.LINKS_KEY
        ? { seal: set.SEAL_KEY, links: set.LINKS_KEY, before: set.SEAL_KEYS_OLD ? [set.SEAL_KEYS_OLD] : [] }
        : null,
    keysFile: join(dataDir, 'keys.json'),
    newKeys: flags['new-keys'] ?? false,
    logLevel: set.LOG_LEVEL,
  }
}

/** What stands before the @ may have 64 characters (RFC 5321), and a secret takes 44. */
const LEFT_MAX = 20

function listenOn(text: string | undefined): Config['mailListen'] {
  if (text === undefined) return null
  const at = text.lastIndexOf(':')
  return { host: text.slice(0, at), port: Number(text.slice(at + 1)) }
}

/** Settings that are fine by themselves but not together. */
function misfits(set: z.output<typeof environment>, demo: boolean): string[] {
  const lines: string[] = []
  if (set.SMTP_URL && !set.MAIL_FROM)
    lines.push('Bij SMTP_URL hoort MAIL_FROM: van wie de mails komen, zoals Lerende Beweging <leren@organisatie.nl>.')
  if (Boolean(set.ANSWERS_TO) !== Boolean(set.IMAP_URL ?? set.MAIL_LISTEN))
    lines.push('ANSWERS_TO hoort bij IMAP_URL of MAIL_LISTEN: welk adres, en hoe de app daar de mail van leest.')
  if (set.ANSWERS_TO && set.ANSWERS_TO.indexOf('@') > LEFT_MAX)
    lines.push(`Houd wat bij ANSWERS_TO voor de @ staat op hooguit ${LEFT_MAX} tekens: de app zet er een geheim achter.`)
  if (Boolean(set.SEAL_KEY) !== Boolean(set.LINKS_KEY))
    lines.push('SEAL_KEY en LINKS_KEY horen bij elkaar: geef ze allebei, of geen van beide.')
  if (set.SEAL_KEYS_OLD && !set.SEAL_KEY) lines.push('SEAL_KEYS_OLD hoort bij SEAL_KEY: de sleutel die daarvoor gold.')
  // Everybody can read the embedded mailbox, sign-in links included.
  if (!demo && !set.SMTP_URL && set.PUBLIC_URL && !isLocal(set.PUBLIC_URL)) {
    lines.push(
      'PUBLIC_URL is een adres voor anderen, maar SMTP_URL ontbreekt. Dan zou iedereen de mails met inloglinks kunnen lezen. Vul SMTP_URL in.',
    )
  }
  return lines
}

/** An address, or a range that is no larger than one organisation's. */
function isProxyRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return (
    bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= (version === 4 ? 8 : 16) && Number(bits) <= (version === 4 ? 32 : 128))
  )
}

/** A file is meant from the checkout's folder, so that every command finds the same one. */
function databaseUrl(given: string | undefined, fallback: string): string {
  if (given === undefined) return `sqlite:${fallback}`
  return given.startsWith('sqlite:') ? `sqlite:${resolve(ROOT, given.slice('sqlite:'.length))}` : given
}

/** Whether an address only works on this computer. */
export function isLocal(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname)
}
