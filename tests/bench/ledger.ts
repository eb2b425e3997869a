import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCluster } from '../../scripts/database/cluster.ts'
import { applyMigrations } from '../../scripts/database/migrate.ts'
import { createChildren } from '../../scripts/start/children.ts'
import { buildPages, generateClient } from '../../scripts/start/prepare.ts'
import { testSettings } from '../support/settings.ts'
import { freePort } from './house.ts'
import { fillBooks } from './ledger-fill.ts'

/**
 * `npm run bench:ledger -- --orders 1000000`: the books of a million orders of two months, each paid, charged a fee and delivered;
 * then the closing of its days, and the pages that read them, over HTTP by a signed-in member of staff.
 */

const { values } = parseArgs({
  options: { orders: { type: 'string', default: '1000000' }, out: { type: 'string', default: '' } },
})
const plan = { orders: Number(values.orders), days: 60, makers: 2_000, from: '2026-08-31 17:00:00+00' }
const limits = { close: 60_000, page: 300 }

interface Row {
  readonly what: string
  readonly took: string
  readonly limit: string
}
const rows: Row[] = []

function note(what: string, ms: number, limit: number | null, took = `${ms.toFixed(0)} ms`): void {
  if (limit !== null && ms > limit) process.exitCode = 1
  rows.push({ what, took, limit: limit === null ? '' : `${limit} ms: ${ms <= limit ? 'kept' : 'MISSED'}` })
}

async function timed<T>(what: string, limit: number | null, work: () => Promise<T>): Promise<T> {
  const from = performance.now()
  const value = await work()
  note(what, performance.now() - from, limit)
  return value
}

/** The first answer on its own, then twenty more: the limit is on the slowest of all. */
async function page(path: string, cookie: string, base: string): Promise<void> {
  const took: number[] = []
  for (let turn = 0; turn <= 20; turn += 1) {
    const from = performance.now()
    const answer = await fetch(base + path, { headers: { cookie }, redirect: 'manual' })
    const html = await answer.text()
    took.push(performance.now() - from)
    if (answer.status !== 200 || !html.includes('</html>')) throw new Error(`${path} answered ${answer.status}`)
  }
  const [first = 0, ...others] = took
  const inOrder = others.toSorted((one, other) => one - other)
  const says = `first ${first.toFixed(0)} ms; then p50 ${(inOrder[inOrder.length >> 1] ?? 0).toFixed(0)} ms, slowest ${(inOrder.at(-1) ?? 0).toFixed(0)} ms`
  note(`GET ${path}`, Math.max(...took), limits.page, says)
}

async function cookieOfStaff(base: string): Promise<string> {
  const { makeActor } = await import('../support/make.ts')
  const { openSession } = await import('#app/domain/person/session.server.ts')
  const staff = await makeActor('staff')
  const headers = await openSession(new Request(base), staff.id)
  return headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

generateClient()
buildPages()
const folder = await mkdtemp(join(tmpdir(), 'yaan-bench-ledger-'))
await chmod(folder, 0o755)
const cluster = await startCluster(folder, { durable: false })
const client = new pg.Client({ connectionString: cluster.url })
const [port, simulatorsPort] = [await freePort(), await freePort()]
Object.assign(process.env, testSettings, {
  ...{ NODE_ENV: 'production', LOG_LEVEL: 'error', DATABASE_URL: cluster.url, DATA_DIR: folder },
  ...{ PORT: String(port), SIMULATORS_PORT: String(simulatorsPort) },
})
const children = createChildren(process.env)

try {
  await applyMigrations(cluster.url)
  await client.connect()
  await timed(`${plan.orders.toLocaleString('en')} orders are filled in and proved`, null, () =>
    fillBooks(client, plan),
  )
  const { closeDays } = await import('#app/domain/ledger/close.server.ts')
  const { readBalances } = await import('#app/domain/ledger/balances.server.ts')
  const { db } = await import('#app/lib/database.server.ts')
  const { signal } = new AbortController()
  const [last, after] = [new Date('2026-10-29T18:00:00Z'), new Date('2026-10-30T18:00:00Z')]

  const closed = await timed(`close ${plan.days - 1} days, one after another`, null, () => closeDays(last, signal))
  if (closed.length !== plan.days - 1) throw new Error(`${closed.length} days were closed`)
  await children.start('simulators', 'integrations/simulators/serve.ts')
  await children.start('web', 'app/server.ts')
  const base = `http://localhost:${port}`
  const cookie = await cookieOfStaff(base)
  // What a process does for its very first request is no page's own time.
  await (await fetch(`${base}/office`, { headers: { cookie } })).text()
  await page('/office/money', cookie, base)
  await page('/office/money/days', cookie, base)
  await page(`/office/money/orders/B${Math.trunc(plan.orders / 2)}`, cookie, base)
  await page('/office/refunds', cookie, base)
  const perDay = Math.round(plan.orders / plan.days).toLocaleString('en')
  await timed(`close one day of ${perDay} orders`, limits.close, () => closeDays(after, signal))

  const { balances } = await readBalances(db)
  const total = balances.reduce((sum, { balance }) => sum + balance, 0n)
  const { rows: whole } = await client.query<{ sum: string }>(
    `select sum(amount)::text as sum from "LedgerLine" where account = 'payable'`,
  )
  const payable = balances.find(({ account }) => account === 'payable')?.balance
  if (total !== 0n || payable !== BigInt(whole[0]?.sum ?? 0)) throw new Error(`the closed books are wrong: ${total}`)
  await client.query(`set session_replication_role = replica; truncate "LedgerDay", "LedgerClose"`)
  await timed('for comparison: balances when no day at all is closed', null, () => readBalances(db))
  await db.$disconnect()
  await tell()
} finally {
  await children.stop(20_000)
  await client.end()
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
}
process.exit()

async function tell(): Promise<void> {
  const { rows: sizes } = await client.query<{ lines: string; journals: string; size: string }>(
    `select (select count(*) from "LedgerLine") as lines, (select count(*) from "LedgerJournal") as journals,
      pg_size_pretty(pg_database_size(current_database())) as size`,
  )
  const [size] = sizes
  const text = [
    '# Speed of the books',
    '',
    `\`npm run bench:ledger -- --orders ${plan.orders}\`, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model.trim()}),`,
    `${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; the embedded PostgreSQL with 128 MB of shared buffers; one web process and the`,
    'payment stand-ins share the machine with it.',
    '',
    `${size?.journals} journals of ${size?.lines} lines over ${plan.days} days and ${plan.makers} makers, with orders, payments, writes at the`,
    `provider and refunds beside them: ${size?.size}. One order in 200 was paid twice, one in 50 has a refund.`,
    'The rows are filled in by sets while triggers look away and indexes are gone. Indexes, keys and references are then made as the',
    'schema has them, and every journal is proved to sum to zero, with as many lines as it says, all of its moment.',
    '',
    '| what | took | limit |',
    '| --- | --- | --- |',
    ...rows.map(({ what, took, limit }) => `| ${what} | ${took} | ${limit} |`),
    '',
    'Pages are asked for over HTTP by a signed-in member of staff, with the last day open, of a process that has answered one other page before; the limit is on the slowest answer.',
    '',
  ].join('\n')
  console.log(text)
  if (values.out) await writeFile(values.out, text)
}
