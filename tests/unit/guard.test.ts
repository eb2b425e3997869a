import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { guardForms, guardRequests } from '#app/lib/guard.server.ts'

interface Asked {
  method?: string
  url?: string
  headers?: Record<string, string>
}

/** The status that a door answers with; null when it lets the request through. */
function knock(door: ReturnType<typeof guardForms>, { method = 'GET', url = '/', headers = {} }: Asked): number | null {
  const request = Object.assign(new IncomingMessage(new Socket()), { method, url, headers })
  const response = new ServerResponse(request)
  let passed = false
  door(request, response, () => {
    passed = true
  })
  return passed ? null : response.statusCode
}

const requests = guardRequests(() => 1_000)

it.each<[string, Asked, number | null]>([
  ['a page', { url: '/search?q=%E0%B8%9C', headers: { host: 'yaan.example:3000' } }, null],
  ['a form', { method: 'POST', headers: { 'content-length': '1000' } }, null],
  ['an address in IPv6', { headers: { host: '[::1]:3000' } }, null],
  ['another method', { method: 'PUT' }, 405],
  ['a method that the web forbids', { method: 'TRACE' }, 405],
  ['a NUL in the path', { url: '/p/%00' }, 400],
  ['a NUL in the query', { url: '/search?q=a%00' }, 400],
  ['another server as the address', { url: 'http://elsewhere.example/' }, 400],
  ['no address', { method: 'OPTIONS', url: '*' }, 400],
  ['a host that is none', { headers: { host: 'a b' } }, 400],
  ['a port that is none', { headers: { host: 'yaan.example', 'x-forwarded-host': 'a:999999999' } }, 400],
  ['a body of unknown length', { method: 'POST', headers: { 'transfer-encoding': 'chunked' } }, 411],
  ['a body that is too long', { method: 'POST', headers: { 'content-length': '1001' } }, 413],
])('%s is answered at the door with what it is', (_what, asked, status) => {
  expect(knock(requests, asked)).toBe(status)
})

const forms = guardForms('https://yaan.example')
const post = (url: string, headers: Record<string, string>): Asked => ({ method: 'POST', url, headers })

it.each<[string, Asked, number | null]>([
  ['a webhook from outside', post('/hooks/shopee', { origin: 'https://partner.example' }), null],
  ['a form dressed up as a webhook', post('/hooks/../desk', { origin: 'https://elsewhere.example' }), 403],
  ['one behind a webhook', post('/hooks/shopee/../../desk', { origin: 'null', cookie: 'a=b' }), 403],
  ['an order without a referrer', post('/orders/x?y', { origin: 'null', cookie: 'a=b' }), null],
  ['one behind an order', post('/orders/../desk', { origin: 'null', cookie: 'a=b' }), 403],
  ['another site’s form for a cart', post('/cart', { origin: 'https://elsewhere.example' }), 403],
  ['our own form', post('/desk', { origin: 'https://yaan.example', cookie: 'a=b' }), null],
  ['our own form by an old browser, without a word', post('/desk', { cookie: 'a=b' }), 403],
])('%s: the guard of the forms knows it', (_what, asked, status) => {
  expect(knock(forms, asked)).toBe(status)
})
