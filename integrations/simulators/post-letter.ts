/** A message as it goes out to the app. */
export interface Letter {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

const patienceMs = 10_000

/** Posts a message; the status of the answer, or null when there was none. Redirects are not followed. */
export async function postLetter(fetch: typeof globalThis.fetch, url: string, letter: Letter): Promise<number | null> {
  try {
    const signal = AbortSignal.timeout(patienceMs)
    const response = await fetch(url, { method: 'POST', ...letter, redirect: 'manual', signal })
    await response.body?.cancel()
    return response.status
  } catch {
    return null
  }
}
