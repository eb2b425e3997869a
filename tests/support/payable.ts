import { changePayee } from '#app/domain/payout/payee.server.ts'
import { followPayees } from '#app/domain/payout/payee-follow.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { OmiseSimulator } from '#integrations/simulators/omise/index.ts'
import { makeActor } from './make.ts'
import type { Clock } from './payments/bench.ts'

interface Place {
  readonly clock: Clock
  readonly simulator: OmiseSimulator
  readonly signal: AbortSignal
  /** Carries out what is due. */
  readonly work: () => Promise<unknown>
}

let accounts = 0

/** Gives a maker a bank account that Omise has verified; it may be paid once it is 48 hours old. Answers its recipient. */
export async function givePayee({ clock, simulator, signal, work }: Place, producerId: string): Promise<string> {
  const producer = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
  const maker = await makeActor('seller', { producerId, communityId: producer.communityId })
  const typed = {
    ...({ kind: 'bank', bankCode: '004', number: `54321${String(++accounts).padStart(5, '0')}` } as const),
    accountName: `นาง ${producer.nameTh.replace('ป้า', '')}`,
  }
  const changed = await changePayee(maker, producerId, { typed, now: clock.now() })
  if (!changed.ok) throw new Error(changed.refusal.code)
  await work()
  const { providerRef } = await db.payeeAccount.findUniqueOrThrow({ where: { id: changed.value.payeeId } })
  if (!providerRef) throw new Error('the account is not at Omise')
  await simulator.control('payee', { ref: providerRef, result: 'verify' })
  await followPayees(clock.now(), signal)
  return providerRef
}
