import { followHint } from '#app/domain/payment/hint.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { db } from '#app/lib/database.server.ts'
import { Refusal } from '#integrations/simulators/omise/refusal.ts'
import { ring } from '../town.ts'
import type { Move } from './buyers.ts'
import { Killed } from './mortal.ts'

/** What buyers and banks do at the providers, and how these behave on a bad day. */

/** Whoever presses too late is refused by the provider: its time may have run out in this very moment. */
async function press(act: Promise<unknown>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}

/** Somebody pays, now or too late; now and then another amount, or one that nobody tells us of. */
const paid: Move = async ({ town: { simulator, stripe } }, luck) => {
  if (luck.oncePer(3)) {
    const { sessions, intents } = stripe?.simulator.rows() ?? { sessions: {}, intents: {} }
    const ref = luck.oneOf([...Object.keys(sessions), ...Object.keys(intents)])
    if (ref) stripe?.simulator.hand.pay(ref)
    return
  }
  const open = Object.values(simulator.state().charges).filter(({ status }) => /pending|expired/.test(status))
  const charge = luck.oneOf(open)
  if (!charge) return
  const amount = luck.oncePer(6) ? { amount: charge.amount + luck.below(3) - 1 } : {}
  await press(simulator.control('pay', { ref: charge.id, untold: luck.oncePer(4), ...amount }))
}

const refused: Move = async ({ town: { simulator, stripe } }, luck) => {
  const charge = luck.oneOf(Object.values(simulator.state().charges).filter(({ status }) => status === 'pending'))
  if (charge) await press(simulator.control(luck.oncePer(2) ? 'fail' : 'expire', { ref: charge.id }))
  const ref = luck.oneOf(Object.keys(stripe?.simulator.rows().sessions ?? {}))
  if (ref && luck.oncePer(2)) stripe?.simulator.hand.refuse(ref)
  else if (ref && luck.oncePer(4)) stripe?.simulator.hand.lapse(ref)
}

const manners = ['normal', 'hold', 'drop', 'duplicate', 'reverse', 'early'] as const

const manner: Move = async ({ town: { simulator, stripe } }, luck) => {
  const webhooks = luck.oneOf(manners) ?? 'normal'
  await simulator.control('webhooks', { mode: webhooks })
  stripe?.simulator.turn({ webhooks })
}

/** What was held back comes now, in whichever order. */
const flush: Move = async ({ town }) => {
  await town.simulator.control('flush', {})
  await town.stripe?.simulator.flush()
  await town.hear()
}

/** An old message once more. */
const again: Move = async ({ town }, luck) => {
  const old = luck.oneOf(town.letters)
  if (old) await ring(old, town.clock)
  const theirs = luck.oneOf(town.stripe?.letters ?? [])
  if (theirs) await ring(theirs, town.clock, 'stripe')
}

const calls = [
  ...(['charge.create', 'charge.create', 'charge.create', 'charge.read', 'charge.list', 'refund.create'] as const),
  ...(['refund.create', 'transfer.create', 'transfer.create', '*'] as const),
] as const
const troubles = ['accept-reset', 'accept-500', 'accept-truncated', 'reset', '500', '429', 'stale'] as const
const stripeTroubles = ['accept-reset', 'accept-500', 'reset', '500', '429', 'stale', 'race'] as const

const trouble: Move = async ({ town: { simulator, stripe } }, luck) => {
  if (luck.oncePer(3)) {
    const method = luck.oneOf(['POST', 'GET']) ?? 'POST'
    stripe?.simulator.fail({ mode: luck.oneOf(stripeTroubles) ?? '500', match: { method }, times: 1 + luck.below(2) })
    return
  }
  const call = luck.oneOf(calls) ?? '*'
  await simulator.control('fault', { call, mode: luck.oneOf(troubles) ?? '500', times: 1 + luck.below(3) })
}

/** The process dies around its next write. */
const kill: Move = async ({ fate }, luck) => {
  fate.strikes = luck.oncePer(2) ? 'before' : 'after'
}

/** The same message is followed, and the same payment read, by several at once. */
const together: Move = async ({ town }, luck) => {
  const hint = luck.oneOf(await db.webhookInbox.findMany({ where: { status: 'waiting' }, orderBy: { id: 'asc' } }))
  const attempt = luck.oneOf(await db.paymentAttempt.findMany({ orderBy: { id: 'asc' } }))
  const both = [
    ...(hint ? [followHint(hint.id, town.hands), followHint(hint.id, town.hands)] : []),
    ...(attempt ? [readAttempt(attempt.id, town.hands), readAttempt(attempt.id, town.hands)] : []),
  ]
  for (const one of await Promise.allSettled(both))
    if (one.status === 'rejected' && !(one.reason instanceof Killed)) throw one.reason
}

/** A refund comes back from the buyer's bank, a transfer moves on or fails. */
const banks: Move = async ({ town: { simulator } }, luck) => {
  const { refunds, transfers } = simulator.state()
  const refund = luck.oneOf(Object.values(refunds).filter(({ status }) => status === 'closed'))
  if (refund && luck.oncePer(3)) await simulator.control('refund', { ref: refund.id, result: 'failed' })
  const transfer = luck.oneOf(Object.values(transfers).filter((one) => one.paidAt === null && !one.failureCode))
  const result = luck.oneOf(['sent', 'sent', 'paid', 'failed'] as const)
  if (transfer && result) await simulator.control('payout', { ref: transfer.id, result })
}

export const providerMoves = { paid, refused, manner, flush, again, trouble, kill, together, banks } satisfies Record<
  string,
  Move
>
