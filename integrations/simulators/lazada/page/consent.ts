/** Where a seller says yes. The answer travels in the browser, as at the real one: a code, and the state unchanged. */
import { goTo, html, page } from '../../page.ts'
import { demoApp } from '../keys.ts'
import type { Visit } from './visit.ts'

export function consentPage(visit: Visit): Response {
  const { request, url, words, store } = visit
  const back = returnTo(url.searchParams)
  if (!back) return page(request, { title: words.badRequest, body: html`<p>${words.badRequestHelp}</p>`, status: 400 })
  const buttons = store.state.sellers.map(
    (seller) =>
      html`<form class="wide" method="post"><button class="main" name="shop" value="${seller.id}">${words.consentYes(seller.name)}</button></form>`,
  )
  const body = html`<p>${words.consentIntro}</p>${buttons}<p><a href="${back.href}">${words.consentNo}</a></p>`
  return page(request, { title: words.consentTitle, body })
}

export function consentSaid(visit: Visit, form: FormData): Response {
  const { url, store, simulator } = visit
  const back = returnTo(url.searchParams)
  const seller = store.state.sellers.find((one) => String(one.id) === form.get('shop'))
  if (!back || !seller) return consentPage(visit)
  back.searchParams.set('code', simulator.consent(seller.id))
  return goTo(back.href)
}

/** The app's own address with its state, or null when the request is not one of our app's. */
function returnTo(query: URLSearchParams): URL | null {
  const redirect = query.get('redirect_uri') ?? ''
  const known = query.get('client_id') === demoApp.appKey && query.get('response_type') === 'code'
  if (!known || !URL.canParse(redirect) || !/^https?:/.test(redirect)) return null
  const back = new URL(redirect)
  const state = query.get('state')
  if (state !== null) back.searchParams.set('state', state)
  return back
}
