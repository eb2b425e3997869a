import { expect } from 'vitest'
import { balanceOf } from '#app/domain/ledger/balances.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { ProviderId } from '#integrations/payments/contract.ts'
import type { OmiseSimulator } from '#integrations/simulators/omise/index.ts'
import type { StripeSimulator } from '#integrations/simulators/stripe/index.ts'
import type { Seen } from '../invariants.ts'

/** What a provider shows: its movements of our money, and under which of our names it has made what. */
interface Held {
  readonly provider: ProviderId
  readonly movements: readonly { readonly origin: string; readonly amount: number }[]
  /** Refunds that it has taken out of our balance and that are not done: our books take them out when they are. */
  readonly underWay: readonly number[]
  /** Our ids of attempts, refunds and payouts, as the objects carry them. */
  readonly names: Readonly<Record<'payment' | 'refund' | 'payout', readonly unknown[]>>
  /** Payments over there by the names that they have, the whole list of each. */
  readonly payments: readonly (readonly string[])[]
}

/** One object per name at most; and what the provider holds for us is what our books say that it holds. */
export async function expectProvider({ simulator, stripe }: Seen): Promise<void> {
  for (const held of [...(simulator ? [omise(simulator)] : []), ...(stripe ? [atStripe(stripe.simulator)] : [])]) {
    for (const [kind, names] of Object.entries(held.names))
      expect(new Set(names).size, `at most one ${kind} of a name at ${held.provider}`).toBe(names.length)
    const unknown = await unknownPayments(held)
    const theirs = held.movements
      .filter(({ origin }) => !unknown.has(origin))
      .reduce((sum, { amount }) => sum + BigInt(amount), 0n)
    const underWay = held.underWay.reduce((sum, amount) => sum + BigInt(amount), 0n)
    expect(await balanceOf(db, 'psp_clearing', held.provider), `our books of ${held.provider}`).toBe(theirs + underWay)
  }
}

/** Payments that our books rightly do not hold: of another mode or currency, or nobody has told us of them. */
async function unknownPayments({ provider, payments }: Held): Promise<ReadonlySet<string>> {
  const known = await db.paymentAttempt.findMany({
    where: { provider, state: 'succeeded', OR: [{ livemode: null }, { livemode: false }] },
  })
  const refs = new Set(known.flatMap(({ providerRef, related }) => [providerRef, ...related]))
  return new Set(payments.filter((names) => !names.some((name) => refs.has(name))).flat())
}

function omise(simulator: OmiseSimulator): Held {
  const { charges, refunds, transfers, transactions } = simulator.state()
  return {
    provider: 'omise',
    movements: transactions,
    underWay: Object.values(refunds).flatMap(({ status, amount }) => (status === 'pending' ? [amount] : [])),
    names: {
      payment: Object.values(charges).map(({ metadata }) => metadata.attempt_id),
      refund: Object.values(refunds).map(({ metadata }) => metadata.refund_id),
      payout: Object.values(transfers).map(({ metadata }) => metadata.payout_id),
    },
    payments: Object.keys(charges).map((id) => [id]),
  }
}

function atStripe(stripe: StripeSimulator): Held {
  const { intents, sessions, charges, refunds, transactions } = stripe.rows()
  const alone = Object.values(intents).filter(({ session }) => session === null)
  return {
    provider: 'stripe',
    movements: Object.values(transactions).map(({ source, amount, fee }) => ({ origin: source, amount: amount - fee })),
    underWay: Object.values(refunds).flatMap(({ status, amount }) =>
      status === 'pending' || status === 'requires_action' ? [amount] : [],
    ),
    names: {
      payment: [...Object.values(sessions), ...alone].map(({ metadata }) => metadata.attempt_id),
      refund: Object.values(refunds).map(({ metadata }) => metadata.refund_id),
      payout: [],
    },
    payments: Object.values(intents).map(({ id, session }) => [
      ...[id, ...(session ? [session] : [])],
      ...Object.values(charges).flatMap((charge) => (charge.intent === id ? [charge.id] : [])),
    ]),
  }
}
