import { readPayout } from '#app/domain/payout/follow.server.ts'
import { judgeName } from '#app/domain/payout/name.server.ts'
import { approvePayout } from '#app/domain/payout/office.server.ts'
import { changePayee } from '#app/domain/payout/payee.server.ts'
import { checkPayee } from '#app/domain/payout/payee-follow.server.ts'
import { planNow } from '#app/domain/payout/plan.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type AccountSeed, accounts } from './accounts.ts'
import { hoursAgo, waitFor } from './moment.ts'
import { arriveThere, verifyThere } from './outside.ts'
import { handlerOf, staffOfTheDemo } from './people.ts'

const callMs = 10_000
const wait = () => AbortSignal.timeout(callMs)

/**
 * Makers say where their money goes, and staff pay yesterday what is theirs: one has it, one waits for a second person's yes,
 * one for the first; others wait for what their accounts still lack.
 */
export async function payOut(): Promise<void> {
  const [first, second] = await staffOfTheDemo()
  if (!first || !second) throw new Error('two people of staff are needed to pay makers')
  for (const seed of accounts) await keepAccount(seed)
  for (const { maker, accepted } of accounts) {
    const payee = await db.payeeAccount.findFirstOrThrow({ where: { endedAt: null, producer: { slug: maker } } })
    if (payee.kind === 'bank' && payee.state !== 'ready') await verify(payee.id)
    if (accepted && payee.nameMatch === 'unchecked')
      await judgeName(second, payee.id, { answer: 'accepted', now: hoursAgo(9 * 24) })
  }
  await planNow(first, hoursAgo(24), wait())
  for (const maker of ['ban-tho-ka-mariam', 'klum-yep-pha-rim-tha']) {
    const payout = await payoutOf(maker)
    if (payout.state === 'planned' && payout.approvedById === null)
      await approvePayout(first, payout.id, { now: hoursAgo(23), signal: wait() })
  }
  await arrive((await payoutOf('ban-tho-ka-mariam')).id)
}

/** Typed by the maker, or by the volunteer who helps them; there already: nothing. */
async function keepAccount({ maker, ago, accepted: _judged, ...typed }: AccountSeed): Promise<void> {
  const producer = await db.producer.findFirstOrThrow({ where: { slug: maker, isDemo: true } })
  if (await db.payeeAccount.findFirst({ where: { producerId: producer.id } })) return
  const kept = await changePayee(await handlerOf(producer.id), producer.id, { typed, now: hoursAgo(ago) })
  if (!kept.ok) throw new Error(`the account of ${maker} was refused: ${kept.refusal.code}`)
}

/** The worker makes it known at Omise; their bank says yes. */
async function verify(payeeId: string): Promise<void> {
  const ref = await waitFor(`account ${payeeId} at Omise`, async () => {
    const { providerRef } = await db.payeeAccount.findUniqueOrThrow({ where: { id: payeeId } })
    return providerRef
  })
  await verifyThere(ref)
  await checkPayee(payeeId, new Date(), wait())
}

function payoutOf(maker: string) {
  return db.payout.findFirstOrThrow({ where: { producer: { slug: maker } }, orderBy: { plannedAt: 'asc' } })
}

async function arrive(payoutId: string): Promise<void> {
  const ref = await waitFor(`payout ${payoutId} at Omise`, async () => {
    const { providerRef } = await db.payout.findUniqueOrThrow({ where: { id: payoutId } })
    return providerRef
  })
  await arriveThere(ref)
  await readPayout(payoutId, () => hoursAgo(20), wait())
}
