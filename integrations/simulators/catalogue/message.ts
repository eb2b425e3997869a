/** Tells the shop what happened: tried at once, then rarer, until the company's patience ends. */
import type { Format, News } from './format.ts'
import { mostMessages, type State } from './state.ts'

const pausesMs = [0, 60_000, 300_000, 3_600_000, 6 * 3_600_000]

export function write(state: State, format: Format, news: readonly News[], now: number): void {
  if (!state.hookUrl || news.length === 0) return
  const about = news.map((one) => (one.kind === 'item' ? one.id : one.source)).join(', ')
  for (const body of format.tell(news, now)) {
    for (let copy = 0; copy < (state.switches.repeats ? 2 : 1); copy += 1) {
      state.messages.push({
        ...{ id: state.nextId, about: about.slice(0, 200), body, attempts: 0 },
        ...{ firstAt: now, dueAt: now, state: 'waiting', status: null },
      })
      state.nextId += 1
    }
  }
  state.messages = state.messages.slice(-mostMessages)
}

export async function deliver(
  state: State,
  format: Format,
  fetch: typeof globalThis.fetch,
  now: number,
): Promise<void> {
  const { hookUrl } = state
  if (!hookUrl) return
  for (const message of state.messages.filter((one) => one.state === 'waiting' && one.dueAt <= now)) {
    message.status = await sent(hookUrl, format.sign(message.body), fetch)
    message.attempts += 1
    if (message.status !== null && message.status < 300) message.state = 'arrived'
    else if (now - message.firstAt > format.patienceMs) message.state = 'lost'
    else message.dueAt = now + (pausesMs[message.attempts] ?? 12 * 3_600_000)
  }
}

async function sent(
  url: string,
  { body, headers }: ReturnType<Format['sign']>,
  fetch: typeof globalThis.fetch,
): Promise<number | null> {
  try {
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.status
  } catch {
    return null
  }
}
