import pg from 'pg'
import { StartRefused } from './refusal.ts'

/** Checks a PostgreSQL given by DATABASE_URL. @throws StartRefused when it cannot be reached or is older than 15. */
export async function checkDatabase(url: string): Promise<void> {
  const { host, pathname } = new URL(url)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version")
    if (Number(rows[0]?.version) < 150_000) {
      throw new StartRefused(`The database at ${host} is older than PostgreSQL 15, which Yaan needs.`)
    }
  } catch (error) {
    if (error instanceof StartRefused) throw error
    const said = error instanceof Error ? error.message || ('code' in error ? String(error.code) : '') : String(error)
    throw new StartRefused(`The database of DATABASE_URL (${host}${pathname}) cannot be reached: ${said}.`)
  } finally {
    await client.end().catch(() => {})
  }
}
