import { Agent, request } from 'node:http'

/** Requests under way at once; the same for all that is compared. */
const CONNECTIONS = 32

export interface Shot {
  path: string
  /** what is posted; without it, it is a GET */
  body?: string | undefined
  headers?: Record<string, string>
}

/**
 * Sends all of these over connections that stay open, and waits for each answer.
 * @returns answers a second
 * @throws with the first answer that is not 200: a refusal is fast and would flatter the figure
 */
export async function rateOf(address: string, shots: readonly Shot[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const { hostname, port } = new URL(address)
  const queue = shots.values()
  async function lane(): Promise<void> {
    for (const shot of queue) await send({ agent, hostname, port }, shot)
  }
  const start = performance.now()
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, lane))
  } finally {
    agent.destroy()
  }
  return (shots.length / (performance.now() - start)) * 1000
}

function send(to: { agent: Agent; hostname: string; port: string }, shot: Shot): Promise<void> {
  return new Promise((resolve, reject) => {
    const posted = shot.body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(shot.body) }
    const method = shot.body === undefined ? 'GET' : 'POST'
    const outgoing = request({ ...to, method, path: shot.path, headers: { ...posted, ...shot.headers } }, (incoming) => {
      const parts: Buffer[] = []
      incoming.on('data', (part: Buffer) => parts.push(part))
      incoming.on('end', () => {
        if (incoming.statusCode === 200) resolve()
        else reject(new Error(`${incoming.statusCode}: ${Buffer.concat(parts).toString().slice(0, 500)}`))
      })
      incoming.on('error', reject)
    })
    outgoing.on('error', reject)
    outgoing.end(shot.body)
  })
}
