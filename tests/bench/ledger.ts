import { rm } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startCluster } from '../../scripts/database/cluster.ts'
import { applyMigrations } from '../../scripts/database/migrate.ts'
import { testSettings } from '../support/settings.ts'

/**
 * `npm run bench:ledger`: the books of a million orders, each paid, charged a fee and delivered, over two months; then the
 * closing of all days, of one more day, and the balance page's query with a day of orders since. BENCH_ORDERS sets another number.
 */

const orders = Number(process.env.BENCH_ORDERS ?? 1_000_000)
const days = 60
const makers = 2_000
const limits = { close: 60_000, page: 300 }

const folder = join(tmpdir(), `yaan-bench-ledger-${process.pid}`)
const cluster = await startCluster(folder, { durable: false })
const client = new pg.Client({ connectionString: cluster.url })
const rows: (readonly [string, string, string])[] = []

async function timed<T>(says: string, limit: number | null, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const value = await work()
  const ms = performance.now() - from
  rows.push([says, `${ms.toFixed(0)} ms`, limit === null ? '' : `${limit} ms ${ms <= limit ? 'kept' : 'MISSED'}`])
  if (limit !== null && ms > limit) process.exitCode = 1
  return value
}

/** Journals of orders number `from` to `to`, as the makers of journals would write them. Triggers look away: each is sound. */
async function fill(from: number, to: number, firstDay: string): Promise<void> {
  const at = `timestamptz '${firstDay} 17:00:00+00' + ((n - ${from})::float8 / ${to - from}) * interval '${days} days'`
  const subject = (of: string) => `md5('${of}' || n)::uuid`
  const maker = `md5('maker' || n % ${makers})::uuid::text`
  const kinds = [
    [
      'capture',
      2,
      [
        ['psp_clearing', `'omise'`, 54_000],
        ['order_holding', `${subject('order')}::text`, -54_000],
      ],
    ],
    [
      'fee',
      3,
      [
        ['psp_fees', 'null', 891],
        ['input_vat', 'null', 62],
        ['psp_clearing', `'omise'`, -953],
      ],
    ],
    [
      'release',
      4,
      [
        ['order_holding', `${subject('order')}::text`, 54_000],
        ['payable', maker, -43_200],
        ['community_share', 'null', -4_800],
        ['delivery_income', 'null', -6_000],
      ],
    ],
  ] as const
  for (const [kind, lineCount, lines] of kinds) {
    await client.query(`insert into "LedgerJournal" (id, key, kind, at, "orderId", "lineCount")
      select ${subject(kind)}, '${kind}:omise:chrg_' || n, '${kind}', ${at}, ${subject('order')}, ${lineCount}
      from generate_series(${from}, ${to - 1}) n`)
    for (const [account, whose, amount] of lines)
      await client.query(`insert into "LedgerLine" ("journalId", account, subject, amount, at)
        select ${subject(kind)}, '${account}', ${whose}, ${amount}, ${at} from generate_series(${from}, ${to - 1}) n`)
  }
}

try {
  await applyMigrations(cluster.url)
  Object.assign(process.env, testSettings, { LOG_LEVEL: 'fatal', DATABASE_URL: cluster.url, DATA_DIR: folder })
  await client.connect()
  await timed(`${orders.toLocaleString('en')} orders are filled in`, null, async () => {
    await client.query('set session_replication_role = replica')
    await fill(0, orders, '2026-08-31')
    await client.query('analyze')
  })
  const { closeDays } = await import('#app/domain/ledger/close.server.ts')
  const { readBalances } = await import('#app/domain/ledger/balances.server.ts')
  const { readMoney } = await import('#app/domain/ledger/overview.server.ts')
  const { db } = await import('#app/lib/database.server.ts')
  const { signal } = new AbortController()
  const perDay = Math.round(orders / days)

  const allButOne = await timed(`closing ${days - 1} days, one after another`, null, () =>
    closeDays(new Date('2026-10-29T18:00:00Z'), signal),
  )
  await timed('balances with one open day', limits.page, () => readBalances(db))
  await timed(`closing one day of ${perDay.toLocaleString('en')} orders`, limits.close, () =>
    closeDays(new Date('2026-10-30T18:00:00Z'), signal),
  )
  const staff = {
    ...{ id: '00000000-0000-7000-8000-000000000001', name: 'staff', language: 'th' as const },
    grants: [{ role: 'staff' as const, communityId: null, producerId: null }],
  }
  for (const turn of ['first', 'second', 'third'])
    await timed(`everything on /office/money, ${turn} time`, limits.page, () => readMoney(staff, [], new Date()))
  const { balances } = await readBalances(db)
  const total = balances.reduce((sum, { balance }) => sum + balance, 0n)
  if (total !== 0n || allButOne.length !== days - 1)
    throw new Error(`the bench is wrong: ${total}, ${allButOne.length}`)

  await client.query(`truncate "LedgerDay", "LedgerClose"`)
  await timed('balances with no day closed at all', null, () => readBalances(db))
  await db.$disconnect()

  const { rows: sizes } = await client.query<{ lines: string; size: string }>(
    `select count(*)::text as lines, pg_size_pretty(pg_database_size(current_database())) as size from "LedgerLine"`,
  )
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`
  console.log(`${sizes[0]?.lines} lines, ${sizes[0]?.size}; ${machine}`)
  for (const [says, took, limit] of rows) console.log(`${says.padEnd(52)} ${took.padStart(10)}   ${limit}`)
} finally {
  await client.end()
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
