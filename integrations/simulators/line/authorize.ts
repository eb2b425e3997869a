import { type Lang, langOf, page } from '../page.ts'
import { pickPersonPage, refusedText } from './page.ts'
import { personOf } from './person.ts'
import { type Desk, KNOWN_SCOPES } from './token.ts'

/** A sound request to sign somebody in. */
export type Asked = {
  redirectUri: string
  state: string
  scope: string
  nonce: string | null
  codeChallenge: string | null
}

/** Shows the people to pick from (GET), or sends the picked one back to the application with a code (POST). */
export async function authorize(desk: Desk, request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const lang = query.get('ui_locales')?.startsWith('en') ? 'en' : langOf(request)
  const asked = readAsked(desk, query)
  if (typeof asked === 'string') return refusePage(request, lang, asked)
  if (request.method !== 'POST') return pickPersonPage(request, { lang, asked })

  const form = await request.formData()
  if (form.get('answer') === 'cancel') {
    const error_description = 'The resource owner denied the request.'
    return backTo(asked, { error: 'access_denied', error_description })
  }
  const person = personOf(form)
  return person ? backTo(asked, { code: desk.giveCode(person, asked) }) : pickPersonPage(request, { lang, asked })
}

/** The request, or LINE's word for what is wrong with it; then nobody is sent anywhere. */
function readAsked(desk: Desk, query: URLSearchParams): Asked | string {
  const redirectUri = query.get('redirect_uri') ?? ''
  const state = query.get('state') ?? ''
  const scope = (query.get('scope') ?? '').split(' ').filter((part) => KNOWN_SCOPES.includes(part))
  const method = query.get('code_challenge_method')
  if (query.get('client_id') !== desk.channel.channelId) return 'client_id'
  if (!desk.isCallback(redirectUri)) return 'redirect_uri'
  if (query.get('response_type') !== 'code') return 'response_type'
  if (!state) return 'state'
  if (scope.length === 0) return 'scope'
  if (query.has('code_challenge') && method !== 'S256') return 'code_challenge_method'
  const [nonce, codeChallenge] = [query.get('nonce'), query.get('code_challenge')]
  return { redirectUri, state, scope: scope.join(' '), nonce, codeChallenge }
}

function backTo(asked: Asked, answer: Record<string, string>): Response {
  const location = new URL(asked.redirectUri)
  for (const [name, value] of Object.entries({ ...answer, state: asked.state })) location.searchParams.set(name, value)
  return new Response(null, { status: 303, headers: { location: location.href } })
}

function refusePage(request: Request, lang: Lang, parameter: string): Response {
  return page(request, { ...refusedText(lang, parameter), status: 400 })
}
