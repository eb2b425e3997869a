import pg from 'pg'
import { config } from './config.server.ts'
import { log } from './log.server.ts'

/**
 * Work that must never run twice at once, in any process. A lease is an advisory lock on one connection of this process
 * that is kept for nothing else: it ends with the work, or with the process, however that ends. A dead holder never blocks.
 */

export type Leased<T> = { readonly held: true; readonly value: T } | { readonly held: false }

/** A machine that vanished without a word is noticed within half a minute. */
const noticeTheDead = '-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3'

const held = new Map<string, AbortController>()
let connection: Promise<pg.Client> | null = null

/**
 * Runs the work if nobody else holds this lease; else answers at once. The signal aborts when the lease is lost on the way
 * (the database went away): from then on somebody else may have begun.
 */
export async function withLease<T>(name: string, work: (signal: AbortSignal) => Promise<T>): Promise<Leased<T>> {
  // The lock belongs to the connection, so within this process it would let a second one in.
  if (held.has(name)) return { held: false }
  const own = new AbortController()
  held.set(name, own)
  try {
    const client = await connected()
    if (!(await ask(client, 'select pg_try_advisory_lock(hashtextextended($1, 0)) as got', name)))
      return { held: false }
    try {
      return { held: true, value: await work(own.signal) }
    } finally {
      // On a connection that is gone the lock is gone too.
      await ask(client, 'select pg_advisory_unlock(hashtextextended($1, 0)) as got', name).catch(() => undefined)
    }
  } finally {
    held.delete(name)
  }
}

/** Closes the connection; leases still held are lost. */
export async function closeLeases(): Promise<void> {
  const open = connection
  connection = null
  await (await open)?.end()
}

let last: Promise<unknown> = Promise.resolve()

/** One question at a time: all leases of this process share the connection. */
function ask(client: pg.Client, question: string, name: string): Promise<boolean> {
  const mine = last.then(async () => (await client.query<{ got: boolean }>(question, [name])).rows[0]?.got ?? false)
  last = mine.catch(() => undefined)
  return mine
}

function connected(): Promise<pg.Client> {
  connection ??= connect().catch((error: unknown) => {
    connection = null
    throw error
  })
  return connection
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: config().databaseUrl,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    options: noticeTheDead,
  })
  const lost = (error?: Error) => {
    if (error) log.error({ err: error }, 'leases are lost')
    connection = null
    for (const lease of held.values()) lease.abort(new Error('the lease was lost'))
  }
  client.on('error', lost)
  client.on('end', () => lost())
  await client.connect()
  return client
}
