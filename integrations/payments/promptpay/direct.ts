/**
 * PromptPay into our own account: a code that we draw ourselves. Nobody tells us of the money; a named person of the
 * community or a statement does, never the buyer and never a picture of a slip. Pure: no network at all.
 */
import type { Satang } from '../../money.ts'
import type { Instruction } from '../contract.ts'
import { type Biller, hasForm, type PromptPayTarget } from '../promptpay-target.ts'
import { billPaymentPayload, promptPayPayload } from './payload.ts'

export interface DirectSettings {
  readonly target: PromptPayTarget | Biller
}

export interface DirectWish {
  readonly amount: Satang
  /** Short and ours: the order's number. Letters and digits of it reach the statement when the target is a biller. */
  readonly reference: string
  /** Ours only: the code itself can be paid for ever. */
  readonly expiresAt?: Date
}

export interface PromptPayDirect {
  /** @throws RangeError for an amount of nothing, and for a biller when nothing of the reference can be sent. */
  instruct(wish: DirectWish): Instruction
}

/** @throws RangeError when the target does not have the form of its kind. */
export function createPromptPayDirect({ target }: DirectSettings): PromptPayDirect {
  if (!hasForm(target)) throw new RangeError(`not a PromptPay id of the kind ${target.kind}`)
  return {
    instruct({ amount, reference, expiresAt }) {
      const payload =
        target.kind === 'biller'
          ? billPaymentPayload(target, { ref1: billReference(reference) }, amount)
          : promptPayPayload(target, amount)
      return { kind: 'qr', payload, ...(expiresAt ? { expiresAt } : {}) }
    },
  }
}

/** The reference as a bill may carry it, and as the statement will show it. */
function billReference(reference: string): string {
  return reference
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 20)
}
