import { randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { resolve } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import { AccountRefused, partnerAccounts } from './domain/listing/account.server.ts'
import { paymentAccounts } from './domain/payment/account.server.ts'
import { cardOrigins } from './domain/payment/card-frame.server.ts'
import { ConfigRefused, config } from './lib/config.server.ts'
import { db } from './lib/database.server.ts'
import { guardForms, guardRequests, quietReferrers, securityHeaders } from './lib/guard.server.ts'
import { log, underRequest } from './lib/log.server.ts'
import { loggedPath } from './lib/private-address.ts'
import { startQueue, stopQueue } from './lib/queue.server.ts'
import { nearRoutes } from './near-routes.ts'

/** The web process: Remix behind a few doors that every request passes. */

try {
  config()
  partnerAccounts()
  paymentAccounts()
} catch (error) {
  if (!(error instanceof ConfigRefused || error instanceof AccountRefused)) throw error
  console.error(error.message)
  process.exit(1)
}

const root = resolve(import.meta.dirname, '..')
const build: ServerBuild = await import(`${root}/build/server/index.js`)
const app = express()
app.disable('x-powered-by')
app.set('trust proxy', config().trustProxy)
app.use(compression())
app.use('/assets', express.static(`${root}/build/client/assets`, { immutable: true, maxAge: '1y', index: false }))
const files = express.static(`${root}/build/client`, { maxAge: '1h', index: false })
// Files have a dot in their name, most pages none: those are not looked for on the disk first.
app.use((request, response, next) => (request.path.includes('.') ? files(request, response, next) : next()))

app.use((request, response, next) => {
  const requestId = randomUUID()
  const started = performance.now()
  response.locals.requestId = requestId
  response.locals.nonce = randomBytes(16).toString('base64')
  response.setHeader('x-request-id', requestId)
  response.on('finish', () => {
    const line = {
      method: request.method,
      path: loggedPath(request.path),
      status: response.statusCode,
      ms: Math.round(performance.now() - started),
      requestId,
    }
    log.info(line, 'answered')
  })
  underRequest(requestId, next)
})
app.use(securityHeaders(cardOrigins))
app.use(quietReferrers())
// An address whose signs cannot be decoded is read as it stands: it then is a page that does not exist, not an error.
app.use((request, _, next) => {
  if (!isReadable(request.path)) request.originalUrl = request.url = request.url.replaceAll('%', '%25')
  next()
})
app.use(guardRequests(mostBytes))
app.use(guardForms(config().appUrl))
const answerOf = nearRoutes(build, (near) =>
  createRequestHandler({
    build: near,
    mode: process.env.NODE_ENV ?? 'production',
    getLoadContext: (request, response) => ({
      nonce: String(response.locals.nonce),
      requestId: String(response.locals.requestId),
      address: request.ip ?? 'unknown',
      drained: () => drained(response),
    }),
  }),
)
app.use((request, response, next) => answerOf(request.path)(request, response, next))

app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
  // The visitor went away in the middle of the answer: nobody is left to be told.
  if (response.destroyed) return
  log.error({ err: error, requestId: response.locals.requestId }, 'a request broke outside of the pages')
  if (response.headersSent) response.destroy()
  else
    response
      .status(500)
      .type('text/plain')
      .send('ขออภัย ระบบขัดข้อง กรุณาลองใหม่\nSorry, something broke. Please try again.\n')
})

await startQueue({ works: false })
const server = createServer({ requestTimeout: 120_000, headersTimeout: 15_000 }, app)
server.once('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE'
  console.error(taken ? `Port ${config().port} is taken by another program. Set PORT to another one.` : error.message)
  process.exit(1)
})
server.listen(config().port, () => {
  log.info({ port: config().port }, 'web is listening')
  process.send?.('listening')
})

function drained(response: Response): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    response.once('drain', resolve).once('close', resolve)
  })
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** How much one request may bring: twenty photographs to the desk, a register to the office, a few pages of text. */
function mostBytes({ url = '', headers }: IncomingMessage): number {
  if (!headers['content-type']?.startsWith('multipart/')) return 1_000_000
  return /^\/(desk|sell)\//.test(url) ? 260_000_000 : 6_000_000
}

let stopping = false
/** Finishes the requests that are being answered, then closes what they used. */
async function stop() {
  if (stopping) return
  stopping = true
  server.closeIdleConnections()
  await new Promise((closed) => server.close(closed))
  await stopQueue()
  await db.$disconnect()
  process.exit(0)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
// The starting process is gone (killed): nobody else would ever stop this one.
process.once('disconnect', stop)
