import type pg from 'pg'

/** Partners' quotas are real time: only the test of the pace itself waits for them. */

const facts = 'text, integer, double precision, integer, integer, integer, boolean'

/** Every turn in this database is free at once. */
export async function stopPacing(client: Pick<pg.Client, 'query'>): Promise<void> {
  await client.query(`alter function take_turn(${facts}) rename to take_real_turn`)
  await client.query(`create function take_turn(${facts}) returns double precision language sql as 'select 0::float8'`)
}

/** Turns are as in the house again. */
export async function startPacing(client: { $executeRawUnsafe(sql: string): Promise<unknown> }): Promise<void> {
  await client.$executeRawUnsafe(`drop function take_turn(${facts})`)
  await client.$executeRawUnsafe(`alter function take_real_turn(${facts}) rename to take_turn`)
}
