/**
 * Meta's webhooks. The signature covers the bytes as they came, with every letter beyond ASCII escaped as `\uXXXX`: a body
 * that was read and written anew never fits it as soon as it holds a word of Thai.
 */
import { createHash, createHmac } from 'node:crypto'
import { z } from 'zod'
import { parseJson } from '../../http.ts'
import type { About, Doorbell, Heard, Knock } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { MetaSettings } from './settings.ts'

const maxBytes = 1024 * 1024

const id = z.union([z.string(), z.number()]).transform(String)
const value = z.object({ catalog_id: id.optional(), handle: id.optional(), product_feed_id: id.optional() })
const message = z.object({
  object: z.string(),
  entry: z
    .array(
      z.object({
        id: id.optional(),
        time: z.number().optional(),
        changes: z.array(z.object({ field: z.string(), value: value.optional() })).default([]),
      }),
    )
    .min(1),
})

export function createDoorbell(settings: MetaSettings): Doorbell {
  return {
    hear: (knock) => (knock.method === 'GET' ? greet(knock, settings) : hear(knock, settings)),
    answer: { ok: { status: 200, body: '' }, refuse: { status: 401 }, withinMs: 5000 },
  }
}

/** When our address is entered in the console, Meta asks it for an echo. */
function greet({ url }: Knock, { verifyToken }: MetaSettings): Heard {
  const asked = new URL(url).searchParams
  const ours = sameSecret(asked.get('hub.verify_token') ?? '', verifyToken)
  const challenge = asked.get('hub.challenge') ?? ''
  if (!ours || asked.get('hub.mode') !== 'subscribe' || !/^[\w.~-]{1,200}$/.test(challenge))
    return { kind: 'handshake', status: 403, body: '' }
  return { kind: 'handshake', status: 200, body: challenge }
}

function hear(knock: Knock, { appSecret }: MetaSettings): Heard {
  if (knock.body.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const sign = createHmac('sha256', appSecret).update(knock.body).digest('hex')
  const given = knock.headers.get('x-hub-signature-256') ?? ''
  if (!sameSecret(given, `sha256=${sign}`)) return { kind: 'refuse', reason: 'signature' }
  const read = message.safeParse(parseJson(Buffer.from(knock.body).toString('utf8')))
  if (!read.success) return { kind: 'refuse', reason: 'malformed' }
  const { entry } = read.data
  const changes = entry.flatMap((one) => one.changes)
  const time = entry[0]?.time
  return {
    kind: 'ring',
    remoteShopId: changes.find((one) => one.value?.catalog_id)?.value?.catalog_id ?? entry[0]?.id ?? null,
    key: createHash('sha256').update(knock.body).digest('hex'),
    about: changes.map(({ field, value }) => aboutOf(field, value?.handle)),
    at: time ? new Date(time * 1000) : null,
  }
}

function aboutOf(field: string, handle: string | undefined): About {
  if (field === 'items_batch' && handle) return { kind: 'batch', ticket: handle }
  return { kind: 'other', what: field }
}
