import { createFaultQueue, type FaultQueue } from '../fault.ts'
import { langOf } from '../page.ts'
import type { Simulator } from '../simulator.ts'
import { authorize } from './authorize.ts'
import { ISSUER } from './id-token.ts'
import { linePage } from './page.ts'
import { createPushBox, type Pushed } from './push.ts'
import { createDesk, type Desk, KNOWN_SCOPES, type LineChannel } from './token.ts'

export type { LineChannel }
export type LineSimulator = Simulator & {
  readonly faults: FaultQueue
  /** Messages that an official account pushed, oldest first. */
  pushed(): readonly Pushed[]
}

const ROOT = '/line'

/**
 * Stands in for LINE Login v2.1: `access.line.me` and `api.line.me` are both `<base>/line` here. Faults happen to the
 * calls between servers, not to the page that a person looks at. `isCallback` says where people may be sent back to, as
 * registered in the channel; by default this computer only.
 */
export function createLineSimulator(options: {
  channel: LineChannel
  isCallback?: (uri: string) => boolean
  now?: () => number
}): LineSimulator {
  const desk = createDesk(options.channel, options.isCallback ?? isLocal, options.now ?? Date.now)
  const faults = createFaultQueue()
  const pushes = createPushBox()

  return {
    name: 'line',
    faults,
    pushed: pushes.list,

    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.slice(ROOT.length)
      if (path === '' || path === '/') return linePage(request, { lang: langOf(request), faults })
      if (path === '/oauth2/v2.1/authorize') return authorize(desk, request)
      if (path === '/.well-known/openid-configuration') return Response.json(discovery(request))
      const form = await faults.form(request, ROOT)
      if (form) return form
      if (path === '/v2/bot/message/push') {
        return faults.around(request, () => pushes.take(request), {
          throttle: () => Response.json({ message: 'You have reached your monthly limit.' }, { status: 429 }),
          refuse: () => Response.json({ message: 'Failed to send messages' }, { status: 400 }),
        })
      }
      return faults.around(request, () => answerServer(desk, request, path), {
        throttle: () => Response.json({ message: 'Too many requests' }, { status: 429 }),
        refuse: () => Response.json({ error: 'invalid_grant', error_description: 'refused' }, { status: 400 }),
      })
    },

    async reset() {
      faults.clear()
      desk.clear()
      pushes.clear()
    },
  }
}

/** What our server asks, without any person looking on. */
async function answerServer(desk: Desk, request: Request, path: string): Promise<Response> {
  const query = new URL(request.url).searchParams
  const isPost = request.method === 'POST'
  const form = async () => new URLSearchParams(await request.text())
  if (path === '/oauth2/v2.1/token' && isPost) return desk.token(await form())
  if (path === '/oauth2/v2.1/verify' && isPost) return desk.verifyId(await form())
  if (path === '/oauth2/v2.1/verify') return desk.verifyAccess(query.get('access_token') ?? '')
  if (path === '/oauth2/v2.1/revoke' && isPost) return desk.revoke(await form())
  if (path === '/oauth2/v2.1/userinfo') return userInfo(desk, request)
  if (path === '/v2/profile') return profile(desk, request)
  return Response.json({ message: 'Not found' }, { status: 404 })
}

function profile(desk: Desk, request: Request): Response {
  const person = desk.personOf(request, 'profile')
  if (!person) return Response.json({ message: 'The access token expired' }, { status: 401 })
  return Response.json({ userId: person.userId, displayName: person.displayName })
}

function userInfo(desk: Desk, request: Request): Response {
  const person = desk.personOf(request, 'openid')
  if (!person) return Response.json({ message: 'The access token expired' }, { status: 401 })
  const named = desk.personOf(request, 'profile') ? { name: person.displayName } : {}
  return Response.json({ sub: person.userId, ...named })
}

/** As `https://access.line.me/.well-known/openid-configuration`, with our own addresses. */
function discovery(request: Request) {
  const base = `${new URL(request.url).origin}${ROOT}`
  return {
    issuer: ISSUER,
    authorization_endpoint: `${base}/oauth2/v2.1/authorize`,
    token_endpoint: `${base}/oauth2/v2.1/token`,
    userinfo_endpoint: `${base}/oauth2/v2.1/userinfo`,
    revocation_endpoint: `${base}/oauth2/v2.1/revoke`,
    scopes_supported: KNOWN_SCOPES,
    response_types_supported: ['code'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['HS256'],
    code_challenge_methods_supported: ['S256'],
  }
}

function isLocal(uri: string): boolean {
  const url = URL.parse(uri)
  return url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
}
