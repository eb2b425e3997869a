/** What a person, a page or a test makes happen here, by the id of the payment: of its intent or of its Checkout page. */
import { type CardName, cards, notAuthenticated, promptpayRefused } from './card.ts'
import { closeDispute, openDispute, payOut } from './dispute.ts'
import { byItself, type Inside } from './inside.ts'
import { cancel, canPay, expire, intentOf, receive, refusePayment, settle } from './pay.ts'
import { failRefund, finishRefund } from './refund.ts'
import type { Intent, Method, PaymentError } from './state.ts'

export interface PayOptions {
  readonly card?: CardName
  /** Satang. */
  readonly amount?: number
  /** Also where the buyer could not any more. */
  readonly force?: boolean
}

export type Paid = 'paid' | 'refused' | 'asks_3ds' | 'closed'

export interface Hand {
  /** The buyer pays: by PromptPay's code, or on the page with a test card. */
  pay(ref: string, options?: PayOptions): Paid
  /** The buyer says that it was not them, or the bank says no. */
  refuse(ref: string, error?: PaymentError): boolean
  /** The answer to a question of the card's bank. */
  authenticate(ref: string, yes: boolean): Paid
  /** By itself: the page's time is over, or the provider ends the code. */
  lapse(ref: string): boolean
  refund(ref: string, result: 'succeeded' | 'failed', reason?: string): boolean
  /** `reason`: one of https://docs.stripe.com/disputes/categories. */
  dispute(ref: string, reason?: string): string | null
  closeDispute(id: string, verdict: 'won' | 'lost'): boolean
  payOut(): string | null
  /** Balance transactions that were to come later. */
  settleAll(): void
}

export function createHand(inside: Inside, changed: () => void): Hand {
  const { state } = inside

  function open(ref: string): Intent | null {
    const session = state.sessions[ref]
    return session ? intentOf(inside, session) : (state.intents[ref] ?? null)
  }

  /** Without making one. */
  function known(ref: string): Intent | undefined {
    return state.intents[state.sessions[ref]?.intent ?? ref]
  }

  const hand: Hand = {
    pay(ref, { card = 'good', amount, force = false } = {}) {
      const intent = open(ref)
      if (!intent || intent.status === 'succeeded' || !(force || canPay(inside, intent))) return 'closed'
      const method: Method = state.sessions[ref] && intent.methods.includes('card') ? 'card' : 'promptpay'
      const much = amount === undefined ? {} : { amount }
      if (method === 'card') return byCard(intent, card, much)
      receive(inside, intent, { method, ...much })
      return 'paid'
    },
    refuse(ref, error) {
      const intent = open(ref)
      if (!intent || !canPay(inside, intent)) return false
      const method = intent.methods.includes('card') && intent.session ? 'card' : 'promptpay'
      refusePayment(inside, intent, error ?? (method === 'card' ? cards.declined.error : promptpayRefused), {
        method,
        last4: '0002',
      })
      return true
    },
    authenticate(ref, yes) {
      const intent = open(ref)
      if (!intent || !canPay(inside, intent)) return 'closed'
      const paying = { method: 'card', last4: cards.secure.last4 } as const
      if (yes) receive(inside, intent, paying)
      else refusePayment(inside, intent, notAuthenticated, paying)
      return yes ? 'paid' : 'refused'
    },
    lapse(ref) {
      const session = state.sessions[ref]
      if (session?.status === 'open') expire(inside, session, byItself)
      const intent = session ? undefined : state.intents[ref]
      if (intent && /^requires_/.test(intent.status)) cancel(inside, intent, 'automatic', byItself)
      return session?.status === 'expired' || intent?.status === 'canceled'
    },
    refund(ref, result, reason = 'expired_or_canceled_card') {
      const refund = state.refunds[ref]
      if (!refund) return false
      if (result === 'succeeded') finishRefund(inside, refund)
      else failRefund(inside, refund, reason)
      return refund.status === result
    },
    dispute(ref, reason) {
      const charge = state.charges[known(ref)?.charge ?? ref]
      return charge?.ok && !charge.disputed ? openDispute(inside, charge, reason).id : null
    },
    closeDispute(id, verdict) {
      const dispute = state.disputes[id]
      if (!dispute) return false
      closeDispute(inside, dispute, verdict)
      return dispute.status === verdict
    },
    payOut: () => payOut(inside)?.id ?? null,
    settleAll: () => {
      for (const charge of Object.values(state.charges)) settle(inside, charge)
    },
  }

  function byCard(intent: Intent, name: CardName, much: { amount?: number }): Paid {
    const card = cards[name]
    if ('error' in card) {
      refusePayment(inside, intent, card.error, { method: 'card', last4: card.last4 })
      return 'refused'
    }
    if ('asks3ds' in card) {
      Object.assign(intent, { status: 'requires_action', method: 'card' })
      return 'asks_3ds'
    }
    const charge = receive(inside, intent, { method: 'card', last4: card.last4, ...much })
    if (name === 'disputed') openDispute(inside, charge)
    return 'paid'
  }

  return noticing(hand, changed)
}

/** Every act of the hand is written down. */
function noticing(hand: Hand, changed: () => void): Hand {
  const noticed =
    <Args extends readonly unknown[], Result>(act: (...args: Args) => Result) =>
    (...args: Args): Result => {
      const result = act(...args)
      changed()
      return result
    }
  return {
    pay: noticed(hand.pay),
    refuse: noticed(hand.refuse),
    authenticate: noticed(hand.authenticate),
    lapse: noticed(hand.lapse),
    refund: noticed(hand.refund),
    dispute: noticed(hand.dispute),
    closeDispute: noticed(hand.closeDispute),
    payOut: noticed(hand.payOut),
    settleAll: noticed(hand.settleAll),
  }
}
