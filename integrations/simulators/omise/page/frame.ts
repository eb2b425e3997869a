/** The form for a card that a shop's page opens in a frame, and the script that opens it: nothing of a card reaches the shop. */
import { html, page } from '../../page.ts'
import { demoKeys } from '../keys.ts'
import { Refusal } from '../refusal.ts'
import { createToken } from '../token.ts'
import { money, type Visit } from './visit.ts'

/** Put into a form with `data-` words beside it: makes a button, opens the frame, and sends the form with what it says. */
export function frameScript({ desk }: Visit): Response {
  const { baseUrl } = desk.house
  const script = `(function () {
  var base = ${JSON.stringify(baseUrl)}, own = document.currentScript, form = own.form || own.closest('form'), told = own.dataset
  var button = document.createElement('button')
  button.type = 'button'
  button.className = 'omise-checkout-button'
  button.textContent = told.buttonLabel || 'Pay now'
  form.appendChild(button)
  button.addEventListener('click', function () {
    var frame = document.createElement('iframe')
    var asked = new URLSearchParams({ key: told.key, amount: told.amount, submit: told.submitLabel || '', label: told.frameLabel || '' })
    if (told.locale === 'en') asked.set('lang', 'en')
    frame.src = base + '/frame?' + asked
    frame.title = told.buttonLabel || 'Card'
    frame.style = 'display:block;width:100%;height:640px;border:0;margin-top:16px'
    button.replaceWith(frame)
  })
  window.addEventListener('message', function (event) {
    if (event.origin !== new URL(base).origin || !event.data || !event.data.omiseToken) return
    var field = document.createElement('input')
    field.type = 'hidden'
    field.name = 'omiseToken'
    field.value = event.data.omiseToken
    form.appendChild(field)
    form.submit()
  })
})()
`
  return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } })
}

/** Inside of the frame: the card's fields. */
export function framePage(visit: Visit, wrong: string | null = null): Response {
  const { request, words, to } = visit
  const asked = new URL(request.url).searchParams
  if (asked.get('key') !== demoKeys.publicKey) return new Response('unknown key', { status: 401 })
  const title = `${asked.get('label') || 'Omise'} · ${money(Number(asked.get('amount') ?? 0))}`
  const action = `${to('/frame').split('?')[0]}?${asked}`
  const body = html`${wrong ? html`<p class="bad" role="alert">${wrong}</p>` : ''}<p class="muted">${words.frame.intro}</p>
<form class="wide" method="post" action="${action}">
<label>${words.frame.number} <input name="number" inputmode="numeric" autocomplete="cc-number" required value="4242 4242 4242 4242"></label>
<label>${words.frame.name} <input name="name" autocomplete="cc-name" required value="SOMJAI JAIDEE"></label>
<label>${words.frame.expiry} <input name="expiry" autocomplete="cc-exp" required value="12/30"></label>
<label>${words.frame.code} <input name="code" inputmode="numeric" autocomplete="cc-csc" required value="123"></label>
<button class="main">${asked.get('submit') || words.frame.pay}</button></form>`
  return page(request, { title, body, status: wrong ? 400 : 200 })
}

/** The card becomes a one-time value, told to the page around the frame and to nobody else. */
export async function frameSaid(visit: Visit): Promise<Response> {
  const form = await visit.request.formData()
  try {
    const { id } = createToken(visit.desk.house, { card: { number: String(form.get('number') ?? '') } })
    const script = `parent.postMessage({ omiseToken: ${JSON.stringify(id)} }, '*')`
    return new Response(`<!doctype html><title>…</title><script>${script}</script>`, {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return framePage(visit, error.message)
  }
}
