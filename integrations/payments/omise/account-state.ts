/**
 * What our account may offer now, and holds: https://docs.omise.co/capability-api is the authority, our list only says how each
 * way to pay works.
 */
import { type Satang, satang } from '../../money.ts'
import type { Bank, MethodOffer, PaymentGateway, ReadOutcome } from '../contract.ts'
import type { Inside } from './inside.ts'
import { balanceBody, capabilityBody } from './wire.ts'

const banks: readonly Bank[] = ['scb', 'kbank', 'bay', 'bbl', 'ktb']
const day = 24 * 3_600_000
/** As their sample says, where an account tells no limits of its own. */
const usualLimits = { min: satang(2_000), max: satang(15_000_000) }

export async function capabilities(
  { call }: Inside,
  signal: AbortSignal,
): Promise<ReadOutcome<readonly MethodOffer[]>> {
  const reply = await call({ method: 'GET', path: '/capability', schema: capabilityBody, signal })
  if (!reply.ok) return { kind: 'error', error: reply.error }
  const names = reply.value.payment_methods
    .filter(({ currencies }) => currencies === null || currencies.some((one) => one.toUpperCase() === 'THB'))
    .map(({ name }) => name)
  return { kind: 'ok', value: offersOf(names, reply.value.limits?.charge_amount ?? usualLimits) }
}

function offersOf(
  names: readonly string[],
  { min, max }: { readonly min: Satang; readonly max: Satang },
): MethodOffer[] {
  const open = banks.filter((bank) => names.includes(`mobile_banking_${bank}`))
  const plain = { min, max, cancel: 'none', deadline: null, presents: 'redirect' } as const
  return [
    ...(names.includes('promptpay')
      ? [
          {
            ...plain,
            method: 'promptpay',
            presents: 'qr',
            deadline: { maxMs: day, settable: true },
            refund: 'manual',
          } as const,
        ]
      : []),
    ...(open.length > 0 ? [{ ...plain, method: 'mobile_banking', banks: open, refund: 'manual' } as const] : []),
    ...(names.includes('truemoney_jumpapp') ? [{ ...plain, method: 'truemoney', refund: 'api' } as const] : []),
    ...(names.includes('card') ? [{ ...plain, method: 'card', refund: 'api' } as const] : []),
  ]
}

export async function balance({ call, settings }: Inside, signal: AbortSignal): ReturnType<PaymentGateway['balance']> {
  const reply = await call({ method: 'GET', path: '/balance', schema: balanceBody, signal })
  if (!reply.ok) return { kind: 'error', error: reply.error }
  const { total, transferable, livemode } = reply.value
  if (livemode !== settings.livemode) return { kind: 'error', error: { class: 'configuration', providerCode: 'mode' } }
  return { kind: 'ok', value: { total, available: transferable } }
}
