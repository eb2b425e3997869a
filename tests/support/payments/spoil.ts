import type { PaymentGateway, PayoutRail } from '#integrations/payments/contract.ts'

/** Something between the house and its providers: makes of what is right what a careless author would have written. */
export interface Spoil {
  readonly gateway?: (right: PaymentGateway) => PaymentGateway
  readonly rail?: (right: PayoutRail) => PayoutRail
}

/** The first is nearest to the provider. */
export function spoiltBy(...spoils: readonly Spoil[]): Required<Spoil> {
  return {
    gateway: (right) => spoils.reduce((so, { gateway }) => gateway?.(so) ?? so, right),
    rail: (right) => spoils.reduce((so, { rail }) => rail?.(so) ?? so, right),
  }
}
