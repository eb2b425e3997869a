import type { PaymentSnapshot } from '#integrations/payments/contract.ts'
import { createClock, type WhenOver } from './bench.ts'
import type { GatewayBench } from './gateway-cases.ts'
import { openOmiseBench } from './omise-bench.ts'

/** Omise's stand-in as the shared cases want it. */
export async function openOmiseGateway(whenOver?: WhenOver): Promise<GatewayBench> {
  const { gateway, clock, simulator, letters } = await openOmiseBench({}, createClock(), whenOver)
  const calls = { payment: 'charge.create', refund: 'refund.create' } as const
  const { control } = simulator
  return {
    gateway,
    clock,
    methods: {
      promptpay: async () => ({ kind: 'promptpay' }),
      truemoney: async () => ({ kind: 'truemoney', variant: 'app' }),
      mobile_banking: async () => ({ kind: 'mobile_banking', bank: 'kbank' }),
      card: async () => {
        const { id } = (await control('token', {})) as { id: string }
        return { kind: 'card', browserToken: id }
      },
    },
    async spoil(call, mode, times = 1) {
      await control('fault', { call: calls[call], mode, times })
    },
    async spoilRead(mode) {
      await control('fault', { call: 'charge.read', mode })
    },
    async pay({ ref }: PaymentSnapshot, amount) {
      await control('pay', { ref, ...(amount === undefined ? {} : { amount: Number(amount) }) })
    },
    async refuse({ ref }) {
      await control('fail', { ref, code: 'payment_rejected' })
    },
    paymentsMade: async () => Object.values(simulator.state().charges).map((one) => String(one.metadata.attempt_id)),
    refundsMade: async () => Object.values(simulator.state().refunds).map((one) => String(one.metadata.refund_id)),
    async letters() {
      await simulator.deliver()
      return letters
    },
    refundable: 'card',
  }
}
