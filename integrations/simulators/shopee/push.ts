/** Signed messages to the app: tried now, after 5 minutes, 30 minutes and 3 hours, then lost (readable three days). */
import { createHmac } from 'node:crypto'
import { type Answer, answer } from './answer.ts'
import { demoApp } from './keys.ts'
import type { Push, State } from './state.ts'

const ladder = [5 * 60, 30 * 60, 3 * 3600]
const keptSeconds = 3 * 86_400

export function ring(state: State, message: { code: number; shopId: number | null; data: unknown }, now: number): void {
  if (!state.pushUrl) return
  const { code, shopId, data } = message
  const body = JSON.stringify({ data, ...(shopId === null ? {} : { shop_id: shopId }), code, timestamp: now })
  state.pushes.push({ id: state.nextId, body, attempts: 0, dueAt: now, state: 'waiting', lostAt: null })
  state.nextId += 1
}

/** True when a message waits that should have gone by now. */
export function isDue(state: State, now: number): boolean {
  return state.pushUrl !== null && state.pushes.some((one) => one.state === 'waiting' && one.dueAt <= now)
}

/** Sends what is due. A 2xx within three seconds settles it. */
export async function deliver(state: State, now: number, fetch: typeof globalThis.fetch): Promise<void> {
  const url = state.pushUrl
  if (!url) return
  for (const push of state.pushes.filter((one) => one.state === 'waiting' && one.dueAt <= now)) {
    const arrived = await sent(url, push, fetch)
    const wait = ladder[push.attempts]
    push.attempts += 1
    if (arrived) push.state = 'done'
    else if (wait === undefined) Object.assign(push, { state: 'lost', lostAt: now })
    else push.dueAt = now + wait
  }
  state.pushes = state.pushes.filter((one) => one.state !== 'done').slice(-500)
}

/** Signs exactly as Shopee: over the configured address, a bar and the raw body. */
function pushSignature(url: string, body: string): string {
  return createHmac('sha256', demoApp.pushKey).update(`${url}|${body}`).digest('hex')
}

export function lostMessages(state: State, now: number): Answer {
  const lost = state.pushes
    .filter((one) => one.state === 'lost' && now - (one.lostAt ?? 0) <= keptSeconds)
    .slice(0, 100)
  const list = lost.map((one) => {
    const { shop_id: shopId, code } = JSON.parse(one.body) as { shop_id?: number; code: number }
    return { ...(shopId === undefined ? {} : { shop_id: shopId }), code, timestamp: one.lostAt, data: one.body }
  })
  return answer({ push_message_list: list, has_next_page: false, last_message_id: lost.at(-1)?.id ?? 0 })
}

export function confirmLost(state: State, lastId: unknown): Answer {
  state.pushes = state.pushes.filter((one) => one.state !== 'lost' || one.id > Number(lastId))
  return answer({})
}

async function sent(url: string, push: Push, fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: pushSignature(url, push.body) },
      body: push.body,
      signal: AbortSignal.timeout(3000),
    })
    return response.ok
  } catch {
    return false
  }
}
