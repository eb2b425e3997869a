import { once } from 'node:events'
import { join } from 'node:path'
import { serverFor } from '#integrations/simulators/listen.ts'
import { createMailboxSimulator } from '#integrations/simulators/mailbox/index.ts'
import { createOmiseSimulator } from '#integrations/simulators/omise/index.ts'
import type { Simulator } from '#integrations/simulators/simulator.ts'
import { createStripeSimulator } from '#integrations/simulators/stripe/index.ts'
import type { Held } from './hold.ts'
import { until } from './until.ts'

/** One call at a provider, and whether it is stopped before anything is done for it, or done and not answered. */
export interface Call {
  readonly call: `${'GET' | 'POST'} /${string}`
  /** `late`: what was sent before its sender died still arrives, once somebody has looked for it. */
  readonly at: 'unheard' | 'unanswered' | 'late'
}

/** Everything outside the house, in this process and over real HTTP: Omise, Stripe and the post office. */
export async function openOutside() {
  const port = Number(process.env.SIMULATORS_PORT)
  const house = `http://localhost:${process.env.PORT}`
  const now = () => new Date()
  const base = (name: string) => ({ dataDir: null, baseUrl: `http://localhost:${port}/${name}`, now })
  const omise = createOmiseSimulator({ ...base('omise'), hookUrl: `${house}/hooks/omise` })
  const stripe = createStripeSimulator({ ...base('stripe'), hookUrl: `${house}/hooks/stripe` })
  const mailbox = createMailboxSimulator({ dataDir: join(process.env.DATA_DIR ?? '', 'post-office') })
  const all: readonly Simulator[] = [omise, stripe, mailbox]
  let late: Gate | null = null
  let gate: Gate | null = null
  let hidden: string | null = null

  async function answer(incoming: Request): Promise<Response> {
    const { pathname } = new URL(incoming.url)
    const simulator = all.find(({ name }) => pathname.startsWith(`/${name}`))
    if (!simulator) return new Response(null, { status: 404 })
    const body = incoming.method === 'GET' ? null : await incoming.arrayBuffer()
    const request = new Request(incoming.url, { method: incoming.method, headers: incoming.headers, body })
    const mine = gate?.isFor(request.method, pathname) ? gate : null
    if (mine) gate = null
    if (mine?.at === 'late') late = mine
    if (mine && mine.at !== 'unanswered') await mine.stand()
    const response = await simulator.fetch(request)
    if (mine?.at === 'unanswered') await mine.stand()
    if (hidden !== null && request.method === 'GET' && pathname === hidden) return nothingIn(response)
    if (request.method === 'GET' && late?.isFor('POST', pathname)) late.lookedFor()
    return response
  }

  const server = serverFor(answer)
  server.listen(port)
  await once(server, 'listening')
  return {
    omise,
    stripe,
    mailbox,
    /** Stops the next such call. */
    hold({ call, at }: Call): Held {
      const mine = createGate(call, at)
      gate = mine
      return mine
    },
    /** From now on this list is always empty, whatever was made. */
    hide(path: string): void {
      hidden = path
    },
    async close(): Promise<void> {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

interface Gate extends Held {
  readonly at: Call['at']
  isFor(method: string, path: string): boolean
  stand(): Promise<void>
  /** Somebody has looked for what this call is to make. */
  lookedFor(): void
}

function createGate(call: Call['call'], at: Call['at']): Gate {
  const [method, path = ''] = call.split(' ')
  const letGo = signal()
  const looked = signal()
  let stands = false
  let isOpen = false
  return {
    at,
    isFor: (asked, where) => asked === method && new RegExp(`^${path}$`).test(where),
    async stand() {
      stands = true
      await letGo.given
      if (at === 'unheard') throw new TypeError('the line was cut before anything came')
      if (at === 'late') await looked.given
    },
    lookedFor() {
      if (isOpen) looked.give()
    },
    reached: () => until(`a call of ${call}`, () => stands),
    async letGo() {
      isOpen = true
      letGo.give()
    },
  }
}

/** Waited for by anybody, given once. */
function signal(): { readonly given: Promise<void>; give(): void } {
  let give: () => void = () => undefined
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}

async function nothingIn(response: Response): Promise<Response> {
  const list = (await response.json()) as object
  return Response.json({ ...list, data: [], total: 0 })
}
