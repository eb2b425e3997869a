import { z } from 'zod'
import { parseJson, send } from '../http.ts'
import type { Delivery, Message, Messenger } from './contract.ts'

export type LineSettings = {
  /** Channel access token of the official account (Messaging API). */
  token: string
  /** Null: LINE's own. */
  base: string | null
  fetch?: typeof globalThis.fetch
  timeoutMs?: number
}

const Answer = z.object({
  message: z.string().optional(),
  sentMessages: z.array(z.object({ id: z.string() })).optional(),
})

/** A text message holds so many letters (Messaging API reference, text message object). */
const LONGEST = 5000

/**
 * Pushes a message to somebody's LINE; `to` is their user id under our provider. The key travels as `X-Line-Retry-Key`: the
 * same one again within a day is answered 409 and sends nothing (Messaging API, "Retrying an API request").
 */
export function createLineMessenger({
  token,
  base,
  fetch = globalThis.fetch,
  timeoutMs = 10_000,
}: LineSettings): Messenger {
  const url = new URL(`${base ?? 'https://api.line.me'}/v2/bot/message/push`)
  return {
    name: 'line',
    async send(message) {
      const incoming = await send(fetch, {
        method: 'POST',
        url,
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'x-line-retry-key': message.idempotencyKey,
        },
        body: JSON.stringify({ to: message.to, messages: [{ type: 'text', text: oneText(message) }] }),
        signal: new AbortController().signal,
        timeoutMs,
        maxBytes: 100_000,
      })
      if (incoming.kind === 'lost') return refused('unavailable', `no answer (${incoming.why})`)
      return outcome(incoming.status, Answer.safeParse(parseJson(incoming.text)).data)
    },
  }
}

/** LINE has no subject: the first line is one. */
function oneText({ subject, text }: Message): string {
  return Array.from(`${subject}\n\n${text}`).slice(0, LONGEST).join('')
}

/** 400 with these words is about the person; 401 and 403 are about our token or plan. Blocked by a person: LINE answers 200. */
function outcome(status: number, answer: z.infer<typeof Answer> | undefined): Delivery {
  if (status === 200 || status === 409) return { sent: true, remoteId: answer?.sentMessages?.[0]?.id ?? '' }
  if (status === 401 || status === 403) return refused('misconfigured', `answered ${status}`)
  if (status === 400 && /failed to send messages|'to'.*invalid/i.test(answer?.message ?? '')) {
    return refused('address_refused', `answered ${status}`)
  }
  return refused(status === 400 ? 'misconfigured' : 'unavailable', `answered ${status}`)
}

function refused(code: Extract<Delivery, { sent: false }>['code'], detail: string): Delivery {
  return { sent: false, code, detail }
}
