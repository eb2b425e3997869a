import pg from 'pg'
import { until } from './until.ts'

/** One place on the way of a write. A process that comes there stands still, and is killed while it stands. */
export interface Place {
  readonly table: string
  readonly on: 'insert' | 'update'
  /** Only such rows, as SQL about `new`. */
  readonly when?: string
  /**
   * `written`: the row is there, its transaction still open; nothing of it stays. `committing`: the commit has been asked for;
   * everything stays, and nobody is told so.
   */
  readonly at: 'written' | 'committing'
}

export interface Held {
  /** Resolves when the process stands there. */
  reached(): Promise<void>
  /** Takes the obstacle away. Whoever stood there is dead by now, and its connection ends. */
  letGo(): Promise<void>
}

/** Any number that nobody else uses for an advisory lock. */
const gate = 11_9119

/**
 * Makes one process of the house (known by the name of its connections) stand still at a place in the database. A trigger
 * waits there for a lock that this hand holds: the product knows nothing of it.
 */
export async function holdRow({ table, on, when, at }: Place, who: string): Promise<Held> {
  const hand = new pg.Client({ connectionString: process.env.DATABASE_URL ?? '', application_name: 'hand' })
  await hand.connect()
  const standing = async () => {
    const { rows } = await hand.query<{ pid: number }>(
      "select pid from pg_locks where locktype = 'advisory' and objid = $1 and not granted",
      [gate],
    )
    return rows.map(({ pid }) => pid)
  }
  const gone = async (pids: readonly number[]) => {
    const { rowCount } = await hand.query('select from pg_stat_activity where pid = any($1)', [pids])
    return rowCount === 0
  }
  const isLate = at === 'committing'
  await hand.query('select pg_advisory_lock($1)', [gate])
  await hand.query(`
    create or replace function stand_still() returns trigger language plpgsql as $$ begin
      if current_setting('application_name') = tg_argv[0] then perform pg_advisory_xact_lock_shared(${gate}); end if;
      return null;
    end $$`)
  await hand.query(`
    create ${isLate ? 'constraint ' : ''}trigger stand_still after ${on} on "${table}"
    ${isLate ? 'deferrable initially deferred ' : ''}for each row ${when ? `when (${when})` : ''}
    execute function stand_still('${who}')`)
  return {
    reached: () => until(`${who} to stand at ${on} of ${table}`, async () => (await standing()).length > 0),
    async letGo() {
      const pids = await standing()
      // A server notices a dead client only when it has something to say to it.
      if (at === 'written') await hand.query('select pg_terminate_backend(pid) from unnest($1::int[]) pid', [pids])
      await hand.query('select pg_advisory_unlock($1)', [gate])
      await until('the connections of the dead to end', () => gone(pids))
      await hand.query(`drop trigger stand_still on "${table}"`)
      await hand.end()
    },
  }
}
