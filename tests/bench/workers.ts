import { setTimeout as wait } from 'node:timers/promises'
import { db } from '#app/lib/database.server.ts'
import { answerMs, type Scene } from './course.ts'
import { type Goods, rewordAll } from './goods.ts'
import { untilSettled, whatIsWrong } from './measure.ts'
import { everywhere, type Factors } from './pace.ts'

/** One worker, two workers, and one that is killed. */

/** No quota to speak of, but the full time to each answer: what is left is our own speed. */
async function withoutQuota({ house, course }: Scene): Promise<Factors> {
  for (const platform of course.platforms) await house.ask({ ask: 'slow', platform, ms: answerMs })
  return everywhere(1000)
}

/** The same work, once for one worker and once for two. */
export async function compareWorkers(scene: Scene, goods: readonly Goods[]): Promise<readonly string[]> {
  const { house, course } = scene
  const factors = await withoutQuota(scene)
  const seconds: number[] = []
  for (const count of [1, 2]) {
    const workers = await Promise.all(Array.from({ length: count }, () => house.startWorker(factors)))
    const start = performance.now()
    await rewordAll(goods, `${count} คน`)
    await untilSettled(1_200_000)
    seconds.push((performance.now() - start) / 1000)
    for (const worker of workers) await worker.stop()
  }
  const [one = 0, two = 0] = seconds
  const number = goods.length * course.platforms.length
  const verdict = two < one ? 'faster' : 'NOT faster'
  return [
    `- ${number} listings written anew, quota lifted, ${answerMs} ms an answer: one worker ${one.toFixed(1)} s, two ${two.toFixed(1)} s (${(one / two).toFixed(2)} times, ${verdict})`,
  ]
}

/** So many listings are under way when one is killed: about half of them its own. */
const handful = 8

async function inHand(): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select listing.id from pgboss.job join "PartnerListing" listing on listing.id::text = job.data->>'partnerListingId'
    where job.state = 'active' and job.name like 'sync-listing.%'
      and listing."writtenRevision" is distinct from listing.revision`
  return rows.map(({ id }) => id)
}

/** Two are at work, one is killed with -9: how long until what it had in hand is done. */
export async function killOne(scene: Scene, goods: readonly Goods[]): Promise<readonly string[]> {
  const { house } = scene
  const factors = await withoutQuota(scene)
  const [victim, other] = await Promise.all([house.startWorker(factors), house.startWorker(factors)])
  const rewording = rewordAll(goods, 'ทำต่อ')
  let ids = await inHand()
  for (; ids.length < handful; ids = await inHand()) await wait(5)
  await victim.kill()
  const killed = performance.now()
  let last = 0
  for (let left = ids.length; left > 0; await wait(50)) {
    const rows = await db.partnerListing.findMany({ where: { id: { in: [...ids] } } })
    left = rows.filter((row) => row.revision !== row.writtenRevision || row.state !== 'live').length
    last = performance.now() - killed
    if (last > 120_000) throw new Error(`${left} of ${ids.length} were lost by a kill: ${await whatIsWrong()}`)
  }
  await rewording
  await untilSettled(1_200_000)
  await other.stop()
  const verdict = last <= 30_000 ? 'holds' : 'MISSED'
  return [
    `- one of two killed with -9: all ${ids.length} listings then in hand done ${(last / 1000).toFixed(1)} s later (bound 30 s: ${verdict})`,
  ]
}
