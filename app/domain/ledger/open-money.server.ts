import type { Tx } from '#app/lib/database.server.ts'
import { remainsOf } from './allocation.ts'

/** What is open between makers and the programme (satang). While it is, nobody may be forgotten: the money has to find them. */
export interface OpenMoney {
  /** Theirs and not paid out; negative: they owe it after refunds. */
  readonly owed: bigint
  /** In payouts that are planned or under way. */
  readonly onItsWay: bigint
  /** Paid by buyers, for goods that have not arrived. */
  readonly held: bigint
}

/** Null when nothing is open. */
export async function openMoneyOf(tx: Tx, producerIds: readonly string[]): Promise<OpenMoney | null> {
  const ids = [...producerIds]
  const [balance, payouts, lines] = await Promise.all([
    tx.ledgerLine.groupBy({
      by: ['subject'],
      where: { account: 'payable', subject: { in: ids } },
      _sum: { amount: true },
    }),
    tx.payout.aggregate({
      where: {
        producerId: { in: ids },
        state: { in: ['planned', 'approved', 'submitting', 'unknown', 'queued', 'sent'] },
      },
      _sum: { net: true },
    }),
    tx.orderLine.findMany({
      where: {
        fulfilment: { producerId: { in: ids }, releasedAt: null, cancelledAt: null },
        order: { paidAt: { not: null } },
      },
      select: { gross: true, share: true, refunded: true },
    }),
  ])
  // Each on its own: what one maker is owed does not pay what another owes.
  const isEven = balance.every(({ _sum }) => (_sum.amount ?? 0n) === 0n)
  const open = {
    owed: -balance.reduce((sum, { _sum }) => sum + (_sum.amount ?? 0n), 0n),
    onItsWay: payouts._sum.net ?? 0n,
    held: lines.reduce((sum, line) => sum + remainsOf(line).payable, 0n),
  }
  return isEven && open.onItsWay === 0n && open.held === 0n ? null : open
}
