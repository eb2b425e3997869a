import { db } from '#app/lib/database.server.ts'
import { digest } from '#app/lib/secret.server.ts'
import { drawCode } from '#integrations/payments/promptpay.ts'
import { isToken } from '../order/token.server.ts'
import { gatewayOf } from './gateway.server.ts'
import { isWanted } from './leave.server.ts'
import { instructionOf } from './view.server.ts'

/** The picture of the code that an order can be paid by now, always from our own server. */
export interface CodePicture {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Pictures of providers do not change; a page that is reloaded asks for them again and again. */
const copied = new Map<string, CodePicture>()
const mostCopied = 200

/** Null: there is no code to be shown. `title` is what a screen reader says. */
export async function codePicture(token: string | undefined, title: string): Promise<CodePicture | null> {
  if (!isToken(token)) return null
  const attempts = await db.paymentAttempt.findMany({
    where: { order: { tokenHash: digest(token), paidAt: null, cancelledAt: null }, state: 'awaiting_customer' },
  })
  const attempt = attempts.find(isWanted)
  const led = attempt && instructionOf(attempt)
  if (!attempt || led?.kind !== 'qr') return null
  if (led.payload) return { type: 'image/svg+xml', bytes: Buffer.from(drawCode(led.payload, title)) }
  return led.imageUrl ? copyPicture(attempt, led.imageUrl) : null
}

const patienceMs = 8_000

async function copyPicture(
  { id, provider }: { id: string; provider: string },
  url: string,
): Promise<CodePicture | null> {
  const known = copied.get(id)
  if (known) return known
  const read = await gatewayOf(provider)?.codePicture(url, AbortSignal.timeout(patienceMs))
  if (read?.kind !== 'ok') return null
  const [oldest] = copied.keys()
  if (copied.size >= mostCopied && oldest) copied.delete(oldest)
  copied.set(id, read.value)
  return read.value
}
