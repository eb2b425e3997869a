import type { Fault, Switches } from '#integrations/simulators/stripe/index.ts'
import { createClock, type WhenOver } from './bench.ts'
import type { GatewayBench, Tampering, WriteTrouble } from './gateway-cases.ts'
import { openStripeBench } from './stripe-bench.ts'

/** Stripe's stand-in as the shared cases want it. PromptPay is tried by a code, for a buyer with an e-mail. */
export async function openStripeGateway(switches: Partial<Switches> = {}, whenOver?: WhenOver): Promise<GatewayBench> {
  const { gateway, clock, simulator, letters } = await openStripeBench(switches, createClock(), whenOver)
  const writes = ['/v1/checkout/sessions', '/v1/payment_intents']
  return {
    gateway: withEmail(gateway),
    clock,
    methods: {
      card_hosted: async () => ({ kind: 'card_hosted' }),
      promptpay: async () => ({ kind: 'promptpay' }),
    },
    async spoil(call, how, times = 1) {
      // A wish goes to one of two calls; the other one's trouble is never met.
      for (const path of call === 'refund' ? ['/v1/refunds'] : writes)
        simulator.fail({ ...troubles(how), times, match: { method: 'POST', path } })
    },
    async spoilRead(how) {
      const fault = how === 'stale' ? ({ mode: 'stale' } as const) : troubles(how)
      simulator.fail({ ...fault, match: { method: 'GET' } })
    },
    async pay({ ref }, amount) {
      simulator.hand.pay(ref, amount === undefined ? {} : { amount: Number(amount) })
    },
    async refuse({ ref }) {
      simulator.hand.refuse(ref)
    },
    async paymentsMade() {
      const { sessions, intents } = simulator.rows()
      const own = Object.values(intents).filter(({ session }) => session === null)
      return [...Object.values(sessions), ...own].map(({ metadata }) => String(metadata.attempt_id))
    },
    refundsMade: async () => Object.values(simulator.rows().refunds).map(({ metadata }) => String(metadata.refund_id)),
    async letters() {
      await simulator.deliver()
      return letters
    },
    refundable: 'card_hosted',
  }
}

type Gateway = GatewayBench['gateway']

/** The shared wishes tell nothing about the buyer; Stripe's codes need an e-mail. */
export function withEmail(gateway: Gateway): Gateway {
  const buyer = { email: 'buyer@example.test' }
  return {
    ...gateway,
    createPayment: (input, context) => gateway.createPayment({ ...input, buyer }, context),
    recoverPayment: (input, context) => gateway.recoverPayment({ ...input, buyer }, context),
  }
}

function troubles(how: WriteTrouble | Tampering): Pick<Fault, 'mode' | 'set'> {
  switch (how) {
    case 'tamper-more':
      return tampered(54_001)
    case 'tamper-less':
      return tampered(53_999)
    case 'tamper-currency':
      return { mode: 'tamper', set: { currency: 'usd' } }
    case 'tamper-live':
      return { mode: 'tamper', set: { livemode: true } }
    case 'accept-truncated':
      return { mode: 'cut' }
    case 'accept-html':
      return { mode: 'html' }
    case 'accept-empty':
      return { mode: 'empty' }
    case 'accept-huge':
      return { mode: 'huge' }
    case '503':
      return { mode: 'down' }
    default:
      return { mode: how }
  }
}

/** Under both names: a page has a total, an intent an amount. */
function tampered(amount: number): Pick<Fault, 'mode' | 'set'> {
  return { mode: 'tamper', set: { amount, amount_total: amount } }
}
