import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'

/**
 * When a call really leaves this process. Begun in time, it may still wait for a connection, or for a process that is busy;
 * only Node's own HTTP client knows, and says so on these channels (https://undici.nodejs.org/#/docs/api/DiagnosticsChannel).
 */

const here = new AsyncLocalStorage<() => void>()
const asked = new WeakMap<object, () => void>()

subscribe('undici:request:create', (message) => {
  const leaves = here.getStore()
  const request = requestOf(message)
  if (leaves && request) asked.set(request, leaves)
})

subscribe('undici:client:sendHeaders', (message) => {
  const request = requestOf(message)
  if (request) asked.get(request)?.()
})

function requestOf(message: unknown): object | null {
  const hasRequest = typeof message === 'object' && message !== null && 'request' in message
  return hasRequest && typeof message.request === 'object' ? message.request : null
}

/** Does the work and calls `leaves` at the moment that a call in it leaves. Answers what the work answered. */
export function noteDeparture<T>(leaves: () => void, work: () => Promise<T>): Promise<T> {
  return here.run(leaves, work)
}
