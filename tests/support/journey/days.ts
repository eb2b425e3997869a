import pg from 'pg'

/**
 * Lets the 48 hours pass after which a maker's new account may be paid: in the house's database, since no test can wait that
 * long and no page may shorten it. Nothing else is touched by hand.
 */
export async function letAccountsRipen(makerIds: readonly string[]): Promise<void> {
  const connectionString = process.env.YAAN_DATABASE_URL
  if (!connectionString) throw new Error('YAAN_DATABASE_URL is not set: the global setup starts the house')
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    await client.query('update "PayeeAccount" set "usableFrom" = now() where "producerId" = any($1::uuid[])', [
      makerIds,
    ])
  } finally {
    await client.end()
  }
}
