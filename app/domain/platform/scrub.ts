/**
 * What may be kept of a call to a platform: what goods it spoke of, never a key, a token, a signature or anything of a
 * person. Pure.
 */

export const hidden = '[hidden]'
export const leftOut = '[left out]'

/** Values under such names let somebody in. */
const lettingIn =
  /token|secret|sign(ature)?$|password|passwd|cipher|api_?key|app_?key|^key$|authorization|auth_?code|proof|cookie|session/i
/** Values under such names tell of a person. */
const ofPeople =
  /buyer|recipient|receiver|customer|consignee|address|phone|mobile|e?mail|tax_?(id|code|no)|(first|last|full|user|nick)_?name|^remarks?$|note|message_to_seller/i
/** Calls that speak of nothing else: their bodies are not kept at all. */
const wholly =
  /token|oauth|\/auth|authorization|order|return|refund|reverse|fulfil|logistic.*label|settlement|seller\/get/i

/** An address with its secret parameters hidden. */
export function scrubUrl(url: URL, secrets: readonly string[]): string {
  const parameters = [...url.searchParams].map(
    ([name, value]) => `${name}=${isHidden(name) || name === 'code' ? hidden : value}`,
  )
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : ''
  return withoutSecrets(`${url.origin}${url.pathname}${query}`, secrets)
}

/** A body as text: JSON and forms with their secret and personal values hidden, anything else only its first letters. */
export function scrubBody(path: string, body: string, secrets: readonly string[]): string {
  if (body === '') return ''
  if (wholly.test(path)) return leftOut
  const data = jsonOf(body) ?? formOf(body)
  // Data that was cut short has no names left to scrub by.
  if (data === undefined && /^\s*[[{]/.test(body)) return leftOut
  if (data === undefined) return withoutSecrets(body, secrets).slice(0, mostProse)
  return withoutSecrets(JSON.stringify(scrubbed(data)), secrets).slice(0, mostKept)
}

const mostKept = 4_000
const mostProse = 300

function scrubbed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrubbed)
  if (typeof value === 'string') {
    const inner = /^\s*[[{]/.test(value) ? jsonOf(value) : undefined
    return inner === undefined ? value : scrubbed(inner)
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isHidden(name) ? hidden : scrubbed(one)]))
}

function isHidden(name: string): boolean {
  return lettingIn.test(name) || ofPeople.test(name)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function formOf(text: string): unknown {
  return /^[\w.%-]+=[^\s<]*$/.test(text) ? Object.fromEntries(new URLSearchParams(text)) : undefined
}

/** Our own secrets, wherever they turn up. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((shown, secret) => (secret.length < 6 ? shown : shown.replaceAll(secret, hidden)), text)
}
