import { db } from '#app/lib/database.server.ts'
import { moneyRules } from './read.server.ts'

/** Days from delivery until a maker's money may be paid out: no secret, makers are told. */
export async function releaseDays(): Promise<number> {
  return (await moneyRules(db)).releaseDays
}
