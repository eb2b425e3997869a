import { db } from '#app/lib/database.server.ts'

let tables: string | null = null

/** Takes every row out of this file's own database, as each test finds it. */
export async function emptyDatabase(): Promise<void> {
  tables ??= await allTables()
  await db.$transaction([
    // The ledger refuses to be emptied; here, and only here, its triggers look away.
    db.$executeRawUnsafe('set local session_replication_role = replica'),
    db.$executeRawUnsafe(`truncate ${tables} cascade`),
    // The one row of rules that every real database begins with.
    db.$executeRawUnsafe('insert into "MoneyRules" (id) values (1)'),
  ])
  await db.$executeRawUnsafe('delete from pgboss.job')
}

async function allTables(): Promise<string> {
  const rows = await db.$queryRaw<{ name: string }[]>`
    select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'`
  return rows.map(({ name }) => name).join(', ')
}
