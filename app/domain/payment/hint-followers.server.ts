import type { WebhookInbox } from '../../../prisma/client/client.ts'
import { readPayoutOf } from '../payout/follow.server.ts'
import { checkPayeeOf } from '../payout/payee-follow.server.ts'
import { readRefundOf } from '../refund/follow.server.ts'
import type { Followed } from './hint.server.ts'
import type { Hands } from './send.server.ts'

/** Who follows messages about refunds, payouts and makers' accounts: their own folders, entered here. */
export const hintFollowers: Partial<Record<string, (hint: WebhookInbox, hands: Hands) => Promise<Followed>>> = {
  refund: async ({ provider, subjectRef }, hands) => followed(await readRefundOf(provider, subjectRef, hands)),
  payout: async ({ provider, subjectRef }, hands) =>
    // Stripe pays nobody but our own bank: that is booked when the day is compared.
    provider === 'stripe' ? 'done' : followed(await readPayoutOf(subjectRef, hands)),
  payee: async ({ subjectRef }, { clock, signal }) => followed(await checkPayeeOf(subjectRef, clock(), signal)),
}

function followed(isOurs: boolean): Followed {
  return isOurs ? 'done' : 'unmatched'
}
