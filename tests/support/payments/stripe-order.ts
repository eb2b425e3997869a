import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { db } from '#app/lib/database.server.ts'
import { satang } from '#integrations/money.ts'
import { contextAt } from './bench.ts'
import { cardWish, type StripeBench } from './stripe-acts.ts'
import { makeDebt } from './town.ts'

/** An order of two pieces, paid by card on Stripe's page at the stand-in, read and booked as the house does. */
export async function paidAtStripe(bench: StripeBench) {
  seatGateway(bench.gateway)
  const debt = await makeDebt(bench.clock, { quantity: 2 })
  const now = bench.clock.now()
  const attempt = await db.paymentAttempt.create({
    data: {
      ...{
        orderId: debt.id,
        provider: 'stripe',
        method: 'card_hosted',
        amount: debt.total,
        orderVersion: debt.version,
      },
      ...{ state: 'awaiting_customer', stateRank: 2, deadline: now, createdAt: now, publicRef: crypto.randomUUID() },
    },
  })
  const wish = cardWish(bench, { attemptId: attempt.id, orderId: debt.id, amount: satang(debt.total) })
  const made = await bench.gateway.createPayment(wish, contextAt(bench.clock))
  if (made.kind !== 'accepted') throw new Error(made.kind)
  const { ref } = made.value
  await db.paymentAttempt.update({ where: { id: attempt.id }, data: { providerRef: ref } })
  bench.simulator.hand.pay(ref)
  const look = () => readAttempt(attempt.id, { clock: bench.clock.now, signal: new AbortController().signal })
  if (!(await look())) throw new Error('the payment was not read')
  return { ref, debt, look, attemptId: attempt.id }
}
