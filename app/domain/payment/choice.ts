import type { Bank, MethodOffer, PaidThrough, ProviderId } from '#integrations/payments/contract.ts'

/** The ways to pay that a buyer is shown, out of what providers offer now. Pure; browser-safe. */

/** `card`: in the provider's frame on a page of ours that runs nothing else; `card_hosted`: on the provider's own page. */
export type ChoiceMethod = 'promptpay' | 'mobile_banking' | 'truemoney' | 'card_hosted' | 'card'

/** One way to pay. `key` names it in the form. */
export interface Choice {
  readonly key: string
  readonly provider: PaidThrough
  readonly method: ChoiceMethod
  readonly bank: Bank | null
}

/** A choice with what the attempt keeps of its offer. */
export interface OfferedChoice extends Choice {
  /** How long the buyer may take at most; null: the provider sets no end. */
  readonly maxMs: number | null
  readonly cancelable: boolean
}

export type Offers = readonly { readonly provider: ProviderId; readonly offers: readonly MethodOffer[] }[]

/** In the order in which they are shown: what most people here have in their hand comes first. */
const methods: readonly ChoiceMethod[] = ['promptpay', 'mobile_banking', 'truemoney', 'card_hosted', 'card']

/** Nobody tries stolen cards on the smallest amounts. Satang. */
const leastByCard = 2_000n

/** Either way to pay by card. */
export function isCard(method: string): boolean {
  return method === 'card_hosted' || method === 'card'
}

/**
 * Each method once, of the first provider that offers it within its limits. `amount` in satang. A card is asked for in a frame
 * only where no provider has a page for it: the page needs no script, and keeps card numbers further from us.
 */
export function choicesFor(offers: Offers, amount: bigint): OfferedChoice[] {
  const choices = eachOnce(offers, amount)
  const hasPage = choices.some(({ method }) => method === 'card_hosted')
  return choices.filter(({ method }) => method !== 'card' || !hasPage)
}

function eachOnce(offers: Offers, amount: bigint): OfferedChoice[] {
  return methods.flatMap((method) => {
    for (const { provider, offers: all } of offers) {
      const offer = all.find((one) => one.method === method && fits(one, amount))
      if (offer) return spread(provider, method, offer)
    }
    return []
  })
}

/** A code that a person confirms: when no provider draws one. */
export const directChoice: OfferedChoice = {
  ...{ key: 'promptpay_direct', provider: 'promptpay_direct', method: 'promptpay' },
  ...{ bank: null, maxMs: null, cancelable: false },
}

function fits({ method, min, max }: MethodOffer, amount: bigint): boolean {
  return amount >= min && amount <= max && (!isCard(method) || amount >= leastByCard)
}

function spread(provider: ProviderId, method: ChoiceMethod, offer: MethodOffer): OfferedChoice[] {
  const common = { provider, method, maxMs: offer.deadline?.maxMs ?? null, cancelable: offer.cancel === 'api' }
  if (method !== 'mobile_banking') return [{ ...common, key: method, bank: null }]
  return (offer.banks ?? []).map((bank) => ({ ...common, key: `${method}:${bank}`, bank }))
}
