import type { PaymentGateway, PayoutRail } from '#integrations/payments/contract.ts'
import type { Spoil } from '../spoil.ts'

/** The process dies around its next write at a provider: before the call has left, or with its answer in hand. */
export interface Fate {
  strikes: 'before' | 'after' | null
}

export class Killed extends Error {
  constructor() {
    super('killed')
  }
}

/** Nobody in the house catches this: what was under way stays as a dead process leaves it. */
export function mortal(fate: Fate): Spoil {
  const dying =
    <Args extends readonly unknown[], Answer>(write: (...args: Args) => Promise<Answer>) =>
    async (...args: Args): Promise<Answer> => {
      const { strikes } = fate
      fate.strikes = null
      if (strikes === 'before') throw new Killed()
      const answer = await write(...args)
      if (strikes === 'after') throw new Killed()
      return answer
    }
  return {
    gateway: (right: PaymentGateway) => ({
      ...right,
      createPayment: dying(right.createPayment),
      cancelPayment: dying(right.cancelPayment),
      createRefund: dying(right.createRefund),
    }),
    rail: (right: PayoutRail) => ({ ...right, createPayout: dying(right.createPayout) }),
  }
}
