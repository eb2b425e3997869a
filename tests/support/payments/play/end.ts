import { expect } from 'vitest'
import { reconcile } from '#app/domain/ledger/reconcile.server.ts'
import { closeExpired } from '#app/domain/order/expire.server.ts'
import { gatewaysHere } from '#app/domain/payment/gateway.server.ts'
import { db } from '#app/lib/database.server.ts'
import { expectInvariants } from '../invariants.ts'
import type { Street } from './street.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The pauses of every schedule in the house, from the first look after a lost answer to the last one at a late payment. */
const pauses = [
  ...Array.from({ length: 6 }, () => 10_000),
  ...Array.from({ length: 6 }, () => minute),
  ...Array.from({ length: 6 }, () => 11 * minute),
  ...Array.from({ length: 6 }, () => hour),
  ...Array.from({ length: 9 }, () => day),
]

/** All trouble ends, everybody does what is left to do for nine days, and then what must hold about money and goods holds. */
export async function endPlay(street: Street): Promise<void> {
  const { town, fate, work } = street
  const { simulator, stripe, clock } = town
  fate.strikes = null
  await simulator.control('calm', {})
  await simulator.control('webhooks', { mode: 'normal' })
  stripe?.simulator.clearFaults()
  stripe?.simulator.turn({ webhooks: 'normal' })
  for (const pause of pauses) {
    clock.move(pause)
    for (const { id, paidAt, failureCode, deleted } of Object.values(simulator.state().transfers))
      if (paidAt === null && !failureCode && !deleted) await simulator.control('payout', { ref: id, result: 'paid' })
    await town.hear()
    await work()
  }
  await closeExpired(clock.now())
  await expectRest(street)
  await expectInvariants(town)
  await expectAgreement(street)
}

/** Nothing waits for a machine any more, and no money at a provider is unknown to us. */
async function expectRest({ town: { simulator, stripe } }: Street): Promise<void> {
  const open = await db.providerOperation.findMany({ where: { status: { in: ['ready', 'submitted', 'unknown'] } } })
  expect(open, 'every wish has ended').toEqual([])
  const inFlight = await db.refund.findMany({ where: { state: { in: ['approved', 'submitting', 'unknown'] } } })
  expect(inFlight, 'every refund has gone where it could').toEqual([])
  const known = await db.paymentAttempt.findMany({ where: { state: 'succeeded' } })
  const refs = new Set(known.flatMap(({ providerRef, related }) => [providerRef, ...related]))
  const charges = Object.values(simulator.state().charges).filter(({ status }) => status === 'successful')
  const lost = [
    ...charges.map(({ id }) => id),
    ...Object.values(stripe?.simulator.rows().intents ?? {}).flatMap(({ id, status }) =>
      status === 'succeeded' ? [id] : [],
    ),
  ].filter((ref) => !refs.has(ref))
  expect(lost, 'no money that came is unknown').toEqual([])
  const kept = await db.orderLine.findMany({
    where: { reserved: { gt: 0 }, order: { paidAt: null, attempts: { none: { state: 'processing' } } } },
  })
  expect(kept, 'what is not paid is not kept').toEqual([])
}

/** The house itself, comparing its books with each provider, finds nothing. */
async function expectAgreement({ town: { clock, hands } }: Street): Promise<void> {
  for (const gateway of gatewaysHere()) {
    const { result, differences } = await reconcile({ gateway }, clock.now(), hands.signal)
    expect({ result, differences }, `the comparison with ${gateway.id}`).toEqual({ result: 'agrees', differences: [] })
  }
}
