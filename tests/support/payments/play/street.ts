import { expireOrders } from '#app/domain/order/expire.server.ts'
import { expireDirect } from '#app/domain/payment/direct.server.ts'
import { followPayouts } from '#app/domain/payout/follow.server.ts'
import { changePayee } from '#app/domain/payout/payee.server.ts'
import { followPayees } from '#app/domain/payout/payee-follow.server.ts'
import { followRefunds } from '#app/domain/refund/follow.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '../../make.ts'
import { makeStall } from '../../order.ts'
import { type Spoil, spoiltBy } from '../spoil.ts'
import { openTown, type Town } from '../town.ts'
import { type Fate, Killed, mortal } from './mortal.ts'

/** Where a play is played: makers with goods and accounts, staff, two providers, and everything that buyers have ordered. */
export interface Street {
  readonly town: Town
  readonly fate: Fate
  readonly makers: readonly Awaited<ReturnType<typeof openMaker>>[]
  readonly staff: readonly Awaited<ReturnType<typeof makeActor>>[]
  /** What buyers keep of their orders. */
  readonly orders: { readonly id: string; readonly token: string }[]
  /** One worker, which may be killed at its work; the next goes on. */
  work(): Promise<void>
  /** A number that was not given before. */
  next(): number
}

const days = (count: number) => count * 86_400_000

export async function openStreet(spoil: Spoil = {}): Promise<Street> {
  const fate: Fate = { strikes: null }
  // That a transfer's fee comes back with it is told nowhere, and not what our books say.
  const town = await openTown({ feeComesBack: false }, { alsoStripe: true, spoil: spoiltBy(mortal(fate), spoil) })
  const makers = [await openMaker(town, [30_000n, 4_999n]), await openMaker(town, [12_345n])]
  const staff = [await makeActor('staff'), await makeActor('staff'), await makeActor('staff')]
  await town.drain()
  for (const { id } of Object.values(town.simulator.state().recipients))
    await town.simulator.control('payee', { ref: id, result: 'verify' })
  await followPayees(town.clock.now(), town.hands.signal)
  town.clock.move(days(3))
  let numbers = 0
  return {
    ...{ town, fate, makers, staff, orders: [] },
    work: () => workOnce(town),
    next: () => ++numbers,
  }
}

/** Six of each, one price per product; an account that will be old enough for payouts. */
async function openMaker({ clock }: Town, prices: readonly bigint[]) {
  const { producer, communityId, variantIds } = await makeStall({ prices, stock: 6 })
  const seller = await makeActor('seller', { communityId, producerId: producer.id })
  const typed = {
    ...{ kind: 'bank' as const, bankCode: '004', number: String(1_234_500_000 + (await db.producer.count())) },
    accountName: `นาง ${producer.nameTh.replace('ป้า', '')}`,
  }
  const changed = await changePayee(seller, producer.id, { typed, now: clock.now() })
  if (!changed.ok) throw new Error(`no account: ${changed.refusal.code}`)
  return { producer, communityId, variantIds, seller }
}

async function workOnce({ clock, hands, drain }: Town): Promise<void> {
  try {
    await drain()
    await followRefunds(clock.now, hands.signal)
    await followPayouts(clock.now, hands.signal)
    await expireDirect(clock.now())
    await expireOrders(clock.now(), hands.signal)
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}
