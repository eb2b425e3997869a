import { db } from '#app/lib/database.server.ts'
import type { PaymentSnapshot, ProviderId } from '#integrations/payments/contract.ts'
import type { Difference, OurSide } from './difference.ts'
import { ledgerKey } from './key.ts'

/** What our books and rows say of payments at a provider, for the comparison with what it says itself. */

const refundDone = ['succeeded'] as const
const refundInFlight = ['submitting', 'unknown', 'pending', 'requires_buyer'] as const

/** Our side of each of these payments, found by their reference or by the id of ours that they carry. */
export async function ourSides(
  provider: ProviderId,
  snapshots: readonly PaymentSnapshot[],
): Promise<readonly (readonly [PaymentSnapshot, OurSide])[]> {
  const refs = snapshots.flatMap(({ ref, related }) => [ref, ...related])
  const ids = snapshots.flatMap(({ attemptId }) => (attemptId && isUuid.test(attemptId) ? [attemptId] : []))
  const [attempts, booked] = await Promise.all([
    db.paymentAttempt.findMany({
      where: { provider, OR: [{ providerRef: { in: refs } }, { id: { in: ids } }] },
      select: {
        ...{ id: true, orderId: true, providerRef: true },
        refunds: { where: { way: 'api' }, select: { amount: true, state: true } },
      },
    }),
    bookedOf(provider, refs),
  ])
  return snapshots.map((snapshot) => {
    const own = [snapshot.ref, ...snapshot.related]
    const attempt = attempts.find(({ id, providerRef }) => own.includes(providerRef ?? '') || id === snapshot.attemptId)
    const refunds = (states: readonly string[]) =>
      (attempt?.refunds ?? []).reduce((sum, { state, amount }) => (states.includes(state) ? sum + amount : sum), 0n)
    return [
      snapshot,
      {
        attemptId: attempt?.id ?? null,
        orderId: attempt?.orderId ?? null,
        captured: amountOf(own, booked.captures),
        fee: amountOf(own, booked.fees),
        refunded: refunds(refundDone),
        refundsInFlight: refunds(refundInFlight),
      },
    ]
  })
}

const isUuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** What the books say came in and was kept, by reference. */
async function bookedOf(provider: ProviderId, refs: readonly string[]) {
  const journals = await db.ledgerJournal.findMany({
    where: { key: { in: refs.flatMap((ref) => [ledgerKey.capture(provider, ref), ledgerKey.fee(provider, ref)]) } },
    select: { key: true, lines: { where: { account: 'psp_clearing' }, select: { amount: true } } },
  })
  const amounts = new Map(journals.map(({ key, lines }) => [key, lines.reduce((sum, { amount }) => sum + amount, 0n)]))
  const of = (key: (ref: string) => string, sign: 1n | -1n) =>
    new Map(refs.flatMap((ref) => [[ref, amounts.get(key(ref))] as const]).map(([ref, n]) => [ref, n && sign * n]))
  return {
    captures: of((ref) => ledgerKey.capture(provider, ref), 1n),
    fees: of((ref) => ledgerKey.fee(provider, ref), -1n),
  }
}

function amountOf(refs: readonly string[], amounts: ReadonlyMap<string, bigint | undefined>): bigint | null {
  return refs.map((ref) => amounts.get(ref)).find((amount) => amount !== undefined) ?? null
}

/** So many older payments are read one by one. */
const mostReadAgain = 500

/** Older payments whose refunds moved lately or are on their way: a walk by day of creation does not meet them. */
export async function readAgain(provider: ProviderId, since: Date, met: ReadonlySet<string>): Promise<string[]> {
  const attempts = await db.paymentAttempt.findMany({
    where: {
      ...{ provider, providerRef: { not: null } },
      refunds: { some: { way: 'api', OR: [{ state: { in: [...refundInFlight] } }, { doneAt: { gte: since } }] } },
    },
    select: { providerRef: true },
    take: mostReadAgain,
  })
  return attempts.flatMap(({ providerRef }) => (providerRef && !met.has(providerRef) ? [providerRef] : []))
}

/** Payments that we booked and the provider showed nothing of, though it showed everything of that time. */
export async function shownNowhere(
  provider: ProviderId,
  { from, to }: { from: Date; to: Date },
  met: ReadonlySet<string>,
): Promise<readonly Difference[]> {
  const attempts = await db.paymentAttempt.findMany({
    where: {
      ...{ provider, state: 'succeeded', providerRef: { not: null } },
      // Their clock and ours: what lies at the edge may fall on either side.
      createdAt: { gte: new Date(from.getTime() + edgeMs), lt: new Date(to.getTime() - edgeMs) },
    },
    select: { providerRef: true, orderId: true, received: true, amount: true },
  })
  return attempts
    .filter(({ providerRef }) => providerRef && !met.has(providerRef))
    .map(({ providerRef, orderId, received, amount }) => {
      const ours = received ?? amount
      return { kind: 'missing_there', ref: providerRef ?? '', orderId, ours, theirs: 0n, effect: -ours } as const
    })
}

const edgeMs = 15 * 60_000

/** Transfers to makers that the rail has taken and not sent yet: whether its balance still holds them, it does not say. */
export async function transfersOnTheirWay(provider: ProviderId): Promise<readonly Difference[]> {
  if (provider !== 'omise') return []
  const payouts = await db.payout.findMany({
    where: { rail: 'omise_transfer', state: { in: ['submitting', 'unknown', 'queued'] } },
    select: { id: true, providerRef: true, net: true, fee: true, feeVat: true },
  })
  return payouts.map(({ id, providerRef, net, fee, feeVat }) => {
    const ours = net + (fee ?? 0n) + (feeVat ?? 0n)
    return { kind: 'payout_on_its_way', ref: providerRef ?? id, orderId: null, ours, theirs: ours, effect: 0n } as const
  })
}
