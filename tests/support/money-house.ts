import { feeTaken } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { carryOut } from '#app/domain/payment/send.server.ts'
import { seatRail } from '#app/domain/payout/rail.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { makePaidOrder, type OrderPlan } from './paid-order.ts'
import { contextAt, wishFor } from './payments/bench.ts'
import { expectInvariants } from './payments/invariants.ts'
import { openOmiseBench } from './payments/omise-bench.ts'

/** The house with Omise's stand-in on a real port, as the one clock of both says. */
export async function openMoneyHouse(switches: Partial<Switches> = {}) {
  const bench = await openOmiseBench({ transferableAfterMs: 0, ...switches })
  const { clock, gateway, rail, simulator } = bench
  seatGateway(gateway)
  seatRail(rail)
  const signal = new AbortController().signal
  const hands = { clock: clock.now, signal }

  /** An order paid by card (or by a code) at the stand-in, booked as the house books it. */
  async function paidOrder(plan: OrderPlan) {
    const total = totalOf(plan)
    const { id: token } = (await simulator.control('token', {})) as { id: string }
    const method =
      plan.method === 'promptpay' ? ({ kind: 'promptpay' } as const) : ({ kind: 'card', browserToken: token } as const)
    // The brand of satang is made where the plan is.
    const input = { ...wishFor(clock, method), amount: total as ReturnType<typeof wishFor>['amount'] }
    const made = await gateway.createPayment(input, contextAt(clock))
    if (made.kind !== 'accepted') throw new Error(`the stand-in said ${made.kind}`)
    const charge = simulator.state().charges[made.value.ref]
    if (charge?.status === 'pending') await simulator.control('pay', { ref: made.value.ref })
    const order = await makePaidOrder({ paidAt: clock.now(), ...plan }, made.value.ref)
    const read = await gateway.getPayment(made.value.ref, signal)
    if (read.kind !== 'ok' || !read.value.fee) throw new Error('the stand-in told no fee')
    const { fee, vat } = read.value.fee
    await post(db, feeTaken({ provider: 'omise', ref: made.value.ref, fee, vat, at: clock.now(), orderId: order.id }))
    return order
  }

  /** Carries out everything that is due now, and what follows from it, as the worker would. */
  async function work(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const due = await db.providerOperation.findMany({
        where: { status: { in: ['ready', 'submitted', 'unknown'] }, nextTryAt: { lte: clock.now() } },
        orderBy: { createdAt: 'asc' },
      })
      if (due.length === 0) return
      for (const { id } of due) await carryOut(id, hands)
    }
    throw new Error('operations never come to rest')
  }

  /** Lets time pass in steps, and does what falls due on the way. */
  async function pass(ms: number, step = 60_000): Promise<void> {
    for (let gone = 0; gone < ms; gone += step) {
      clock.move(Math.min(step, ms - gone))
      await work()
    }
  }

  return {
    ...bench,
    ...{ signal, hands, paidOrder, work, pass },
    now: clock.now,
    control: simulator.control,
    /** All invariants, and that our books of Omise are its balance. */
    check: () => expectInvariants({ simulator }),
  }
}

export type MoneyHouse = Awaited<ReturnType<typeof openMoneyHouse>>

function totalOf({ makers }: OrderPlan): bigint {
  return makers.reduce(
    (sum, { lines, delivery = 0n }) =>
      sum + delivery + lines.reduce((all, { quantity, price, off = 0n }) => all + price * BigInt(quantity) - off, 0n),
    0n,
  )
}
