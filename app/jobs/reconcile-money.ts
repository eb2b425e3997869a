import { reconcileAll } from '#app/domain/ledger/reconcile.server.ts'
import { gatewaysHere } from '#app/domain/payment/gateway.server.ts'
import { railHere } from '#app/domain/payout/rail.server.ts'
import type { Duty, Tasks } from '#app/lib/queue.server.ts'

/** Compares the books with every provider, once a day or when staff ask for it. */
export async function reconcileMoneyJob({ asked = false }: Tasks['reconcile-money'], { signal }: Duty): Promise<void> {
  await reconcileAll(gatewaysHere(), { asked, now: new Date(), rail: railHere() }, signal)
}
