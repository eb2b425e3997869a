import type { Phrases } from '../phrases.ts'
import { own } from './money/own.ts'
import { payee } from './money/payee.ts'
import { payouts } from './money/payouts.ts'
import { refund } from './money/refund.ts'
import { refunds } from './money/refunds.ts'

export const money: Phrases['money'] = { own, payee, payouts, refund, refunds }
