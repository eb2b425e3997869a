import { followPayouts } from '#app/domain/payout/follow.server.ts'
import { followPayees } from '#app/domain/payout/payee-follow.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { followRefunds } from '#app/domain/refund/follow.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const clock = () => new Date()

/** Reads refunds and payouts that are under way at a provider and whose time has come. */
export async function followMoneyJob(_told: unknown, { signal }: Duty): Promise<void> {
  await followRefunds(clock, signal)
  await followPayouts(clock, signal)
}

/** Looks at makers' accounts that wait to be verified, and plans payouts of what may be paid. People agree to them. */
export async function planPayoutsJob(_told: unknown, { signal }: Duty): Promise<void> {
  await followPayees(clock(), signal)
  await planNow(null, clock(), signal)
}
