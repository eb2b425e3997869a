import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { createFaultQueue, type FaultQueue } from '../fault.ts'
import { goTo, langOf } from '../page.ts'
import type { Simulator } from '../simulator.ts'
import { createLetterFile, type Letter } from './letter-file.ts'
import { mailboxPage } from './page.ts'

export type MailboxSimulator = Simulator & {
  readonly faults: FaultQueue
  /** All letters, newest first. */
  rows(): Promise<Letter[]>
}

const ROOT = '/mailbox'

const Incoming = z.object({
  to: z.string().trim().min(1).max(320),
  subject: z.string().min(1).max(500),
  text: z.string().min(1).max(50_000),
  lang: z.enum(['th', 'en']),
  idempotencyKey: z.string().min(1).max(200),
})

/**
 * The letters that the demo would have sent, to be read by whoever tries it. `POST /mailbox/api/messages` takes one (the
 * same key twice is one letter), `GET /mailbox/api/messages?to=` lists them as JSON, `/mailbox` shows them.
 */
export function createMailboxSimulator(options: { dataDir: string; now?: () => number }): MailboxSimulator {
  const letters = createLetterFile(options.dataDir)
  const now = options.now ?? Date.now
  const faults = createFaultQueue()

  async function take(request: Request): Promise<Response> {
    const parsed = Incoming.safeParse(await request.json().catch(() => null))
    if (!parsed.success) return Response.json({ error: z.prettifyError(parsed.error) }, { status: 400 })
    if (!looksLikeAddress(parsed.data.to)) return refuseAddress()
    const { letter, isNew } = await letters.add({ id: randomUUID(), receivedAt: now(), ...parsed.data })
    return Response.json({ id: letter.id, repeated: !isNew }, { status: isNew ? 201 : 200 })
  }

  return {
    name: 'mailbox',
    faults,
    rows: letters.list,

    async fetch(request) {
      const url = new URL(request.url)
      const path = url.pathname.slice(ROOT.length)
      const to = url.searchParams.get('to')
      if (path === '/api/messages' && request.method === 'POST') {
        return faults.around(request, () => take(request), { throttle: tooMany, refuse: refuseAddress })
      }
      if (path === '/api/messages') return Response.json(addressedTo(to, await letters.list()))
      if (path === '' || path === '/') {
        return mailboxPage(request, {
          lang: langOf(request),
          to,
          letters: addressedTo(to, await letters.list()),
          faults,
        })
      }
      if (path === '/clear' && request.method === 'POST') {
        await letters.clear()
        return goTo(ROOT + url.search)
      }
      return (await faults.form(request, ROOT)) ?? Response.json({ error: 'Not found' }, { status: 404 })
    },

    async reset() {
      faults.clear()
      await letters.clear()
    },
  }
}

function addressedTo(to: string | null, letters: Letter[]): Letter[] {
  const wanted = to?.trim().toLowerCase()
  return wanted ? letters.filter((letter) => letter.to.toLowerCase() === wanted) : letters
}

/** As a post office does: one name, one at-sign, one host. */
function looksLikeAddress(to: string): boolean {
  return /^[^\s@,;<>]+@[^\s@,;<>]+$/.test(to)
}

function refuseAddress(): Response {
  return Response.json({ error: 'No such address' }, { status: 422 })
}

function tooMany(): Response {
  return Response.json({ error: 'Too many letters' }, { status: 429 })
}
