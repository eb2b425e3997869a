import { own } from './money/own.ts'
import { payee } from './money/payee.ts'
import { payouts } from './money/payouts.ts'
import { refund } from './money/refund.ts'
import { refunds } from './money/refunds.ts'

/** Money that goes back to buyers and out to makers. */
export const money = { own, payee, payouts, refund, refunds }
