import { config } from '#app/lib/config.server.ts'
import { auth } from './auth.server.ts'
import { cookiesOf } from './session.server.ts'

/** Whether people can sign in with LINE here. */
export function hasLine(): boolean {
  return config().line !== null
}

interface Paths {
  /** Our pages to come back to. */
  readonly back: string
  readonly failed: string
}

/** Where to send somebody who signs in with LINE, and the headers that remember them; null when LINE is not configured. */
export async function startLine(request: Request, { back, failed }: Paths): Promise<Departure | null> {
  if (!hasLine()) return null
  const { headers, response } = await auth.api.signInSocial({
    body: { provider: 'line', callbackURL: back, errorCallbackURL: failed, disableRedirect: true },
    headers: request.headers,
    returnHeaders: true,
  })
  return response.url ? { url: response.url, headers: cookiesOf(headers) } : null
}

/** As `startLine`, for somebody who is signed in and wants to use their LINE from now on. */
export async function linkLine(request: Request, { back, failed }: Paths): Promise<Departure | null> {
  if (!hasLine()) return null
  const { headers, response } = await auth.api.linkSocialAccount({
    body: { provider: 'line', callbackURL: back, errorCallbackURL: failed, disableRedirect: true },
    headers: request.headers,
    returnHeaders: true,
  })
  return response.url ? { url: response.url, headers: cookiesOf(headers) } : null
}

/** Somebody comes back from LINE: signs them in or links, and answers the redirect. Null when LINE is not configured. */
export async function finishLine(request: Request): Promise<Response | null> {
  return hasLine() ? auth.handler(request) : null
}

interface Departure {
  readonly url: string
  readonly headers: Headers
}
