/** What the account offers and holds: https://docs.stripe.com/api/payment_method_configurations and /balance. */
import { satang } from '../../money.ts'
import type { MethodOffer, PaymentGateway, ReadOutcome } from '../contract.ts'
import type { Inside } from './inside.ts'
import { balanceBody, configurationsBody } from './wire.ts'

/** Eight digits at most, by their reference; ฿10 at least. */
const limits = { min: satang(1000), max: satang(99_999_999) }

/** What is switched on in the dashboard's default configuration. */
export async function capabilities(
  { call }: Inside,
  signal: AbortSignal,
): Promise<ReadOutcome<readonly MethodOffer[]>> {
  const reply = await call({
    ask: (stripe) => stripe.paymentMethodConfigurations.list({ limit: 100 }),
    schema: configurationsBody,
    signal,
  })
  if (!reply.ok) return { kind: 'error', error: reply.error }
  const on = reply.value.data.find((one) => one.is_default && one.active)
  const isOn = (method: 'card' | 'promptpay') =>
    on?.[method]?.available === true && on[method].display_preference.value === 'on'
  const hosted: MethodOffer = {
    ...limits,
    method: 'card_hosted',
    presents: 'redirect',
    deadline: { maxMs: 24 * 3_600_000, settable: true },
    cancel: 'api',
    refund: 'api',
  }
  const code: MethodOffer = {
    ...limits,
    method: 'promptpay',
    presents: 'qr',
    deadline: null,
    cancel: 'api',
    refund: 'api_buyer_must_answer',
  }
  return { kind: 'ok', value: [...(isOn('card') ? [hosted] : []), ...(isOn('promptpay') ? [code] : [])] }
}

export async function balance({ call, settings }: Inside, signal: AbortSignal): ReturnType<PaymentGateway['balance']> {
  const reply = await call({ ask: (stripe) => stripe.balance.retrieve(), schema: balanceBody, signal })
  if (!reply.ok) return { kind: 'error', error: reply.error }
  const { available, pending, refund_and_dispute_prefunding: ahead, livemode } = reply.value
  if (livemode !== settings.livemode)
    return { kind: 'error', error: { class: 'malformed_response', providerCode: 'mode_differs' } }
  const baht = (parts: readonly { amount: number; currency: string }[] = []) =>
    parts.reduce((sum, part) => (part.currency === 'THB' ? sum + BigInt(part.amount) : sum), 0n)
  const total = baht(available) + baht(pending) + baht(ahead?.available) + baht(ahead?.pending)
  return { kind: 'ok', value: { total: satang(total), available: satang(baht(available)) } }
}
