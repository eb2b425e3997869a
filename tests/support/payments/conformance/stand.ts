/** A payment provider as the kit of shared cases wants it. */
import type { MethodKind, ProviderId } from '#integrations/payments/contract.ts'
import type { WhenOver } from '../bench.ts'
import { type GatewayBench, type GatewayCase, gatewayCases } from '../gateway-cases.ts'
import { openOmiseGateway } from '../omise-gateway.ts'
import { openStripeGateway } from '../stripe-gateway.ts'
import { omiseSandbox } from './omise-sandbox.ts'
import { stripeSandbox } from './stripe-sandbox.ts'

/** The stand-in turned in one way, and what is sold there. */
export interface Position {
  readonly name: string
  readonly methods: readonly MethodKind[]
  open(whenOver?: WhenOver): Promise<GatewayBench>
}

/** The provider's own test mode, for whoever has keys of it. */
export interface Sandbox {
  readonly methods: readonly MethodKind[]
  /** A call can pay for the buyer. */
  readonly hasHand: boolean
  /** Why it cannot be run, or null. */
  missing(): string | null
  open(): Promise<GatewayBench>
}

export interface GatewayStand {
  readonly id: ProviderId
  readonly title: string
  readonly positions: readonly [Position, ...Position[]]
  readonly sandbox: Sandbox
}

export const omiseStand: GatewayStand = {
  id: 'omise',
  title: 'Omise',
  positions: [
    {
      name: 'as documented',
      methods: ['promptpay', 'truemoney', 'mobile_banking', 'card'],
      open: openOmiseGateway,
    },
  ],
  sandbox: omiseSandbox,
}

export const stripeStand: GatewayStand = {
  id: 'stripe',
  title: 'Stripe',
  positions: [
    {
      name: 'as documented',
      methods: ['card_hosted', 'promptpay'],
      open: (whenOver) => openStripeGateway({}, whenOver),
    },
    {
      name: 'a page has its intent from the start, and balance transactions come late',
      methods: ['card_hosted'],
      open: (whenOver) =>
        openStripeGateway({ sessionIntent: 'at_creation', transactionLater: true, replayHeader: false }, whenOver),
    },
  ],
  sandbox: stripeSandbox,
}

export const gatewayStands: readonly GatewayStand[] = [omiseStand, stripeStand]

/** The cases that can be run in a provider's test mode. */
export function sandboxCases({ methods, hasHand }: Sandbox): readonly GatewayCase[] {
  return gatewayCases(methods).filter(({ needs }) => needs === 'nothing' || (needs === 'hand' && hasHand))
}

/** Cheap, and enough to tell a gateway that is wrong: one way to pay. */
export function casesForSabotage({ positions: [first] }: GatewayStand): readonly GatewayCase[] {
  return gatewayCases(first.methods.slice(0, 1))
}
