import { z } from 'zod'

/** What a procedure answered: its data, or the refusal as screens get it. */
export interface Answer {
  status: number
  headers: Headers
  data: unknown
  error: { code: string; text: string; field: string | null; fields: Record<string, string> } | null
}

const wire = z.object({
  result: z.object({ data: z.unknown().optional() }).optional(),
  error: z
    .object({
      data: z.object({ code: z.string(), text: z.string(), field: z.string().nullable(), fields: z.record(z.string(), z.string()) }),
    })
    .optional(),
})

/** Speaks with a server as the web app does, over real HTTP, and keeps the session cookie. */
export class HttpClient {
  readonly address: string
  /** `name=value`, once signed in */
  cookie: string | null = null

  constructor(address: string) {
    this.address = address
  }

  query(path: string, input?: unknown): Promise<Answer> {
    const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
    return this.#send(`/trpc/${path}${search}`, { method: 'GET' })
  }

  mutate(path: string, input?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send(`/trpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
      body: input === undefined ? '' : JSON.stringify(input),
    })
  }

  async #send(path: string, init: RequestInit): Promise<Answer> {
    const headers = new Headers(init.headers)
    if (this.cookie) headers.set('cookie', this.cookie)
    const response = await fetch(this.address + path, { ...init, headers })
    const set = response.headers.getSetCookie().find((cookie) => /^(__Host-)?lb_session=/.test(cookie))
    if (set) this.cookie = set.split(';', 1)[0] ?? null
    const body = wire.safeParse(await response.json())
    const { result, error } = body.success ? body.data : { result: undefined, error: undefined }
    return { status: response.status, headers: response.headers, data: result?.data, error: error?.data ?? null }
  }
}
