import { db } from '#app/lib/database.server.ts'
import { digest } from '#app/lib/secret.server.ts'
import { drawCode, drawWords } from '#integrations/payments/promptpay.ts'
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

/**
 * Null: nobody has begun to pay such an order, or its picture cannot be had. `title` is what a screen reader says; `gone` is
 * drawn where there is nothing to be paid by a code any more: a page opened a moment before still asks for its picture.
 */
export async function codePicture(
  token: string | undefined,
  { title, gone }: { title: string; gone: readonly string[] },
): Promise<CodePicture | null> {
  if (!isToken(token)) return null
  const order = await db.order.findUnique({ where: { tokenHash: digest(token) }, include: { attempts: true } })
  if (!order || order.attempts.length === 0) return null
  const isOver = order.paidAt !== null || order.cancelledAt !== null
  const attempt = isOver ? undefined : order.attempts.find((one) => one.state === 'awaiting_customer' && isWanted(one))
  const led = attempt && instructionOf(attempt)
  if (!attempt || led?.kind !== 'qr') return drawing(drawWords(gone))
  if (led.payload) return drawing(drawCode(led.payload, title))
  return led.imageUrl ? copyPicture(attempt, led.imageUrl) : null
}

function drawing(svg: string): CodePicture {
  return { type: 'image/svg+xml', bytes: Buffer.from(svg) }
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
