import { expect } from 'vitest'
import { balanceOf } from '#app/domain/ledger/balances.server.ts'
import { db } from '#app/lib/database.server.ts'

/** A payout is what its lines say; no line is in two live ones; in transit is exactly what has not left or failed. */
export async function expectPayouts(): Promise<void> {
  const payouts = await db.payout.findMany({ include: { lines: { include: { ledgerLine: true } } } })
  const live = new Set<bigint>()
  for (const { id, net, state, producerId, lines } of payouts) {
    expect(-lines.reduce((all, { ledgerLine }) => all + ledgerLine.amount, 0n), `payout ${id}`).toBe(net)
    for (const { live: isLive, ledgerLine } of lines) {
      expect(ledgerLine.account === 'payable' && ledgerLine.subject === producerId).toBe(true)
      expect(isLive && live.has(ledgerLine.id), `line ${ledgerLine.id} is paid twice`).toBe(false)
      if (isLive) live.add(ledgerLine.id)
      expect(isLive, `payout ${id} (${state}) holds its lines`).toBe(
        !['failed', 'canceled', 'returned'].includes(state),
      )
    }
    const isInTransit = ['submitting', 'unknown', 'queued'].includes(state)
    expect(await balanceOf(db, 'payout_in_transit', id), `payout ${id} (${state})`).toBe(isInTransit ? -net : 0n)
  }
  await notMoreThanEarned()
}

/** What all live payouts of a maker hold is at most what was ever released to them. */
async function notMoreThanEarned() {
  const over = await db.$queryRaw`
    select payout."producerId", sum(payout.net) as paid, earned.sum
    from "Payout" payout cross join lateral (
      select coalesce(sum(-line.amount), 0) as sum
      from "LedgerLine" line join "LedgerJournal" journal on journal.id = line."journalId"
      where line.account = 'payable' and line.subject = payout."producerId"::text and journal.kind = 'release') earned
    where payout.state not in ('failed', 'canceled', 'returned')
    group by payout."producerId", earned.sum having sum(payout.net) > earned.sum`
  expect(over, 'nobody is paid more than they earned').toEqual([])
}
