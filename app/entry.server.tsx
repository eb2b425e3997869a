import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from '#app/components/nonce.tsx'
import { isUnreachable } from '#app/lib/database.server.ts'
import { currentRequestId, log } from '#app/lib/log.server.ts'
import { loggedPath } from '#app/lib/private-address.ts'
import { gatherPage } from '#app/lib/whole-letters.ts'

const patience = 10_000
const comeBackAfterSeconds = '10'

/** Requests that could not be answered because the database is away: nothing is wrong with them, and they may come again. */
const tooEarly = new WeakSet<AppLoadContext>()

/** Draws the whole page before the first byte leaves: a page is either right or an error page, never half of each. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { nonce } = context
  return new Promise((resolve, reject) => {
    let finalStatus = status
    if (tooEarly.has(context)) {
      finalStatus = 503
      headers.set('retry-after', comeBackAfterSeconds)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={patience} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        onAllReady() {
          // Kept until it rings, it would keep the page and all its data too.
          clearTimeout(late)
          const { into, page } = gatherPage()
          headers.set('content-type', 'text/html; charset=utf-8')
          keepPrivate(headers)
          page.then((bytes) => resolve(new Response(bytes, { status: finalStatus, headers })), reject)
          pipe(into)
        },
        onShellError: reject,
        onError(error) {
          finalStatus = 500
          log.error({ err: error }, 'drawing a page')
        },
      },
    )
    const late = setTimeout(abort, patience + 1_000)
    late.unref()
  })
}

/** Data for a page that is open already. */
export function handleDataRequest(response: Response): Response {
  keepPrivate(response.headers)
  return response
}

/** What does not say that it is public is one person's, and no cache between us and them may keep it. */
function keepPrivate(headers: Headers): void {
  if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache')
}

/** What a loader or action threw that is no answer: a bug, written down once with the request's id. */
export function handleError(error: unknown, { request, context }: { request: Request; context: AppLoadContext }): void {
  if (isUnreachable(error)) tooEarly.add(context)
  // A method or an address that no page answers is the visitor's slip, and they are told.
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  log.error(
    { err: error, path: loggedPath(new URL(request.url).pathname), requestId: currentRequestId() },
    'request failed',
  )
}
