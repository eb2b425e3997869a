/**
 * Google's notifications. No signature is documented: what proves the sender is the token in our callback address, and what
 * is said is worth a look at most. Without the token there is no such address.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { parseJson } from '../../http.ts'
import type { About, Doorbell, Heard, Knock } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { GoogleSettings } from './settings.ts'

const maxBytes = 1024 * 1024

/** Seen by third parties only, so a message without the envelope is read as well. */
const envelope = z.object({ message: z.object({ data: z.string(), messageId: z.string().optional() }) })
const change = z.object({
  resourceType: z.string().optional(),
  resourceId: z.string().optional(),
  account: z.string().optional(),
  eventTime: z.string().optional(),
})

export function createDoorbell(settings: GoogleSettings): Doorbell {
  return {
    hear: (knock) => hear(knock, settings),
    answer: { ok: { status: 200, body: '' }, refuse: { status: 404 }, withinMs: 10_000 },
  }
}

function hear(knock: Knock, { hookToken }: GoogleSettings): Heard {
  const given = new URL(knock.url).searchParams.get('token') ?? ''
  if (knock.method !== 'POST' || !sameSecret(given, hookToken)) return { kind: 'refuse', reason: 'signature' }
  if (knock.body.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const outer = parseJson(Buffer.from(knock.body).toString('utf8'))
  const wrapped = envelope.safeParse(outer)
  const inner = wrapped.success ? parseJson(Buffer.from(wrapped.data.message.data, 'base64').toString('utf8')) : outer
  const read = change.safeParse(inner)
  if (!read.success) return { kind: 'refuse', reason: 'malformed' }
  const { account, eventTime } = read.data
  const at = eventTime ? new Date(eventTime) : null
  return {
    kind: 'ring',
    remoteShopId: account?.replace(/^accounts\//, '') ?? null,
    key: (wrapped.success && wrapped.data.message.messageId) || createHash('sha256').update(knock.body).digest('hex'),
    about: [aboutOf(read.data)],
    at: at && !Number.isNaN(at.getTime()) ? at : null,
  }
}

function aboutOf({ resourceType, resourceId }: z.infer<typeof change>): About {
  const ref = resourceId ? offerIdIn(resourceId) : null
  if (resourceType === 'PRODUCT' && ref) return { kind: 'item', ref }
  return { kind: 'other', what: 'notification' }
}

/** `th~TH~kt-1024`, plain or in unpadded base64url: the tilde tells the two apart. */
function offerIdIn(name: string): string | null {
  const plain = name.includes('~') ? name : Buffer.from(name, 'base64url').toString('utf8')
  return /^[^~]+~[^~]+~([a-z0-9-]{3,50})$/.exec(plain)?.[1] ?? null
}
