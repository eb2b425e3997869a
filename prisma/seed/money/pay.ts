import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { expireOrders } from '#app/domain/order/expire.server.ts'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { db } from '#app/lib/database.server.ts'
import { buyers } from './buyers.ts'
import { hoursAgo, keyOf, waitFor } from './moment.ts'
import { payThere, silenceOmise } from './outside.ts'
import type { PlacedSeed } from './place.ts'
import type { OrderSeed } from './types.ts'

const callMs = 20_000

/** What became of paying: the buyer's own steps, and the look at the provider that a returning buyer causes. */
export async function pay(seed: OrderSeed, order: PlacedSeed): Promise<void> {
  const { payment } = seed
  switch (payment.is) {
    case 'never':
      await expireOrders(new Date(), AbortSignal.timeout(callMs))
      return
    case 'cancelled':
      await cancelOrder(order.token, hoursAgo(seed.ago - 1))
      return
    case 'unknown':
      if (!(await attemptOf(seed, order.id))) await silenceOmise()
      await begin(seed, order, payment.by)
      return
    case 'waiting':
      await begin(seed, order, payment.by)
      return
    case 'paid':
      await finish(seed, order.id, await begin(seed, order, payment.by))
  }
}

/** When the attempts that were never answered are known to be so: their calls have been given up by then. */
export async function untilInDoubt(seed: OrderSeed, orderId: string): Promise<void> {
  await waitFor(`the doubt about ${seed.key}`, async () => {
    const attempt = await attemptOf(seed, orderId)
    return attempt?.state === 'submitting' ? null : attempt
  })
}

function attemptOf({ key }: OrderSeed, orderId: string) {
  return db.paymentAttempt.findFirst({ where: { orderId, formKey: keyOf(`${key} paid`) } })
}

async function begin(seed: OrderSeed, { id, token }: PlacedSeed, choice: string): Promise<string> {
  const there = await attemptOf(seed, id)
  if (there) return there.id
  const { version } = await db.order.findUniqueOrThrow({ where: { id } })
  const { ip: address } = buyers[seed.buyer]
  const form = { formKey: keyOf(`${seed.key} paid`), orderVersion: version, lang: seed.language }
  const personId = choice === 'card_hosted' ? await someoneKnown() : null
  const from = { address, device: null, personId }
  const begun = await beginPayment({ ...form, ...from, token, choice }, () => hoursAgo(seed.ago))
  if (!begun.ok) throw new Error(`paying the demo's order ${seed.key} was refused: ${begun.refusal.code}`)
  return begun.value.attemptId
}

/** Cards are tried by nobody unknown: one of the demo's people, whose address needs no letter. */
async function someoneKnown(): Promise<string> {
  const { id } = await db.person.findFirstOrThrow({ where: { isDemo: true }, orderBy: { id: 'asc' } })
  return id
}

/** The buyer pays and comes back; where our look fails, the next one on the schedule brings it. */
async function finish(seed: OrderSeed, orderId: string, attemptId: string): Promise<void> {
  const attempt = await waitFor(`a place to pay ${seed.key}`, async () => {
    const now = await db.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } })
    return now.providerRef === null ? null : now
  })
  if (attempt.state !== 'succeeded') {
    await payThere(attempt)
    await readAttempt(attemptId, { clock: () => hoursAgo(seed.ago), signal: AbortSignal.timeout(callMs) })
  }
  await waitFor(`the money of ${seed.key}`, async () => {
    const { paidAt } = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    return paidAt
  })
}
