/** MyShop's messages about orders, each signed with the shop's own secret. What one says is only where to look. */
import { createHash } from 'node:crypto'
import { parseJson } from '../../http.ts'
import type { Doorbell, Heard, Hook, Knock } from '../contract.ts'
import { isSigned } from './sign.ts'
import { push as pushSchema } from './wire.ts'

const maxBytes = 1024 * 1024

export function createDoorbell(): Doorbell {
  return {
    hear,
    answer: { ok: { status: 200, body: '' }, refuse: { status: 401 }, withinMs: 5000 },
  }
}

/** Nothing in a message names its shop: the secret that fits does. Every secret is tried, so that the time tells nothing. */
function hear(knock: Knock, hooks: readonly Hook[]): Heard {
  if (knock.body.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const given = knock.headers.get('x-myshop-signature') ?? ''
  const [hook] = hooks.filter(({ secret }) => isSigned(secret, knock.body, given))
  if (!hook) return { kind: 'refuse', reason: 'signature' }
  const read = pushSchema.safeParse(parseJson(Buffer.from(knock.body).toString('utf8')))
  if (!read.success) return { kind: 'refuse', reason: 'malformed' }
  const { event, orderNumber } = read.data
  const at = new Date(event.timestamp ?? Number.NaN)
  return {
    kind: 'ring',
    remoteShopId: hook.remoteId,
    // Not `x-request-id`: it is not signed, and papers promise it only sometimes.
    key: createHash('sha256')
      .update(`${hook.remoteId} ${orderNumber ?? ''} ${event.name} ${event.timestamp ?? ''}`)
      .digest('hex'),
    about: [
      event.name.startsWith('ORDER.') && orderNumber
        ? { kind: 'sale', id: orderNumber }
        : { kind: 'other', what: event.name },
    ],
    at: Number.isNaN(at.getTime()) ? null : at,
  }
}
