import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'
import { isCardPage, isPrivateAddress } from './private-address.ts'

/** What the doors need of Express; typed by Node's own request and response so that lib stays free of the framework. */
type Request = IncomingMessage
type Response = ServerResponse & { locals?: Record<string, unknown> }
type Next = (error?: unknown) => void
type Door = (request: Request, response: Response, next: Next) => void

/**
 * Content security policy and the other headers. Scripts run by nonce only; forms post to ourselves only. The page on which a
 * provider's frame asks for a card lets that provider in, and no other page does.
 */
export function securityHeaders(cardOrigins: () => readonly string[] = () => []): Door {
  const usual = headersWith([])
  return (request, response, next) =>
    (isCardPage(request.url ?? '') ? headersWith(cardOrigins()) : usual)(request, response, next)
}

/** `guests`: origins that may bring a script and a frame of their own, and be called by it. */
function headersWith(guests: readonly string[]): Door {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_, response) => `'nonce-${String((response as Response).locals?.nonce)}'`, ...guests],
        // React writes style attributes; they cannot run anything.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...guests],
        frameSrc: ["'self'", ...guests],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    // Public pictures and the API may be used on other sites. What only one person may see hangs on a cookie that
    // requests from other sites do not carry (SameSite).
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  })
}

/** Pages of a buyer tell no other page where somebody came from: their address may be the secret itself. */
export function quietReferrers(): Door {
  return ({ url = '' }, response, next) => {
    if (isPrivateAddress(url)) response.setHeader('referrer-policy', 'no-referrer')
    next()
  }
}

/**
 * Refuses what no page of ours sends and what would break something further in: other methods, an address or a host that
 * is none, a NUL (no text in the database can hold it), a body of unknown length or longer than `mostBytes` allows it.
 */
export function guardRequests(mostBytes: (request: Request) => number): Door {
  return (request, response, next) => {
    const refusal = refusalOf(request, mostBytes)
    if (!refusal) return next()
    const [status, says] = refusal
    response.statusCode = status
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end(says)
  }
}

const notAnAddress = 'ที่อยู่นี้เปิดไม่ได้ กรุณาตรวจดูอีกครั้ง\nThis address cannot be opened. Please check it.\n'
const notLikeThis = 'ที่นี่รับคำขอแบบนี้ไม่ได้\nThis kind of request is not taken here.\n'
const tooLarge =
  'สิ่งที่ส่งมาใหญ่เกินไป ยังไม่มีอะไรถูกบันทึก กรุณากลับไปหน้าเดิมแล้วส่งให้น้อยลง\nWhat was sent is too large and nothing of it was kept. Please go back and send less at once.\n'

function refusalOf(request: Request, mostBytes: (request: Request) => number): [status: number, says: string] | null {
  const { method = '', url = '', headers } = request
  if (!['GET', 'HEAD', 'POST', 'OPTIONS'].includes(method)) return [405, notLikeThis]
  const hosts = [headers.host, headers['x-forwarded-host']].flat().filter((host) => host !== undefined)
  if (!url.startsWith('/') || url.includes('%00') || !hosts.every(isHost)) return [400, notAnAddress]
  if (headers['transfer-encoding'] !== undefined) return [411, notLikeThis]
  return Number(headers['content-length'] ?? 0) > mostBytes(request) ? [413, tooLarge] : null
}

function isHost(host: string): boolean {
  return /^[\w.:[\]-]+$/.test(host) && URL.canParse(`http://${host}`)
}

/**
 * Refuses a form that another site sent in the visitor's name. Browsers say where a request comes from
 * (Sec-Fetch-Site, else Origin); a request with a cookie and without either word is refused as well.
 * Webhooks carry signatures instead and no cookie.
 */
export function guardForms(appUrl: string): Door {
  return (request, response, next) => {
    if (['GET', 'HEAD', 'OPTIONS'].includes(request.method ?? '') || cameFromHere(request, appUrl)) {
      // What was judged here is not judged again: the framework takes this word for another site's.
      if (request.headers.origin === 'null') delete request.headers.origin
      return next()
    }
    response.statusCode = 403
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end(
      'แบบฟอร์มนี้ไม่ได้ส่งมาจากหน้าของย่าน กรุณาเปิดหน้าเดิมแล้วส่งอีกครั้ง\nThis form was not sent from a page of Yaan. Please open the page again and send it from there.\n',
    )
  }
}

function cameFromHere({ headers, url }: Request, appUrl: string): boolean {
  if (/^\/hooks\/[\w-]+(\?|$)/.test(url ?? '')) return true
  const site = headers['sec-fetch-site']
  if (site) return site === 'same-origin'
  const { origin } = headers
  // A page without a referrer says no origin either in browsers that have no other word for it. There is nothing to
  // forge: the cart's cookie does not come along from other sites, and an order's address is its own key.
  if (origin === 'null' && isPrivateAddress(url ?? '')) return true
  if (origin) return origin === new URL(appUrl).origin || origin.replace(/^https?:\/\//, '') === headers.host
  return headers.cookie === undefined
}
