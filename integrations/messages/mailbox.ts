import { z } from 'zod'
import { parseJson, send } from '../http.ts'
import type { Delivery, Messenger } from './contract.ts'

export type MailboxSettings = { base: string; fetch?: typeof globalThis.fetch; timeoutMs?: number }

const Accepted = z.object({ id: z.string() })

/**
 * The demo's post office: letters go to the mailbox page of the simulators instead of to people.
 * The mailbox knows the idempotency key, so one more attempt after a lost answer is harmless.
 */
export function createMailboxMessenger({
  base,
  fetch = globalThis.fetch,
  timeoutMs = 5000,
}: MailboxSettings): Messenger {
  return {
    name: 'mailbox',
    async send(message) {
      const outgoing = {
        method: 'POST',
        url: new URL(`${base}/api/messages`),
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        timeoutMs,
        maxBytes: 100_000,
      } as const
      const first = await send(fetch, { ...outgoing, signal: new AbortController().signal })
      const answer =
        first.kind === 'lost' ? await send(fetch, { ...outgoing, signal: new AbortController().signal }) : first
      return answer.kind === 'lost' ? unavailable(`no answer (${answer.why})`) : outcome(answer.status, answer.text)
    },
  }
}

function outcome(status: number, text: string): Delivery {
  if (status === 422) return { sent: false, code: 'address_refused', detail: `answered ${status}` }
  const accepted = Accepted.safeParse(parseJson(text))
  if (status >= 300 || !accepted.success) return unavailable(`answered ${status}`)
  return { sent: true, remoteId: accepted.data.id }
}

function unavailable(detail: string): Delivery {
  return { sent: false, code: 'unavailable', detail }
}
