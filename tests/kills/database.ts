import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { db } from '#app/lib/database.server.ts'
import { startCluster } from '../../scripts/database/cluster.ts'
import { until } from './until.ts'

/** Kills the database server and every process of it, as the loss of its machine does. Answers what starts it again. */
export async function killDatabase(): Promise<() => Promise<unknown>> {
  const [row] = await db.$queryRaw<{ folder: string }[]>`select current_setting('data_directory') as folder`
  const folder = row?.folder ?? ''
  const master = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0] ?? ''
  const all = [master, ...(await ps('--ppid', master, '-o', 'pid='))]
  for (const pid of all) process.kill(Number(pid), 'SIGKILL')
  const gone = async () => (await ps('-p', all.join(','), '-o', 'pid=')).length === 0
  await until('the database to be gone', gone)
  const { port } = new URL(process.env.DATABASE_URL ?? '')
  return () => startCluster(dirname(folder), { port: Number(port) })
}

/** The words of a listing; none when there is nothing to list. */
async function ps(...args: readonly string[]): Promise<readonly string[]> {
  const listed = await promisify(execFile)('ps', args).catch(() => ({ stdout: '' }))
  return listed.stdout.split(/\s+/).filter(Boolean)
}
