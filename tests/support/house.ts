import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface HouseSettings {
  /** Where its data are; made by `houseFolder`. */
  readonly folder: string
  readonly port: number
  readonly simulatorsPort: number
  /** Settings over and above these. */
  readonly more?: Record<string, string>
}

export interface House {
  readonly url: string
  readonly simulatorsUrl: string
  readonly process: ChildProcess
  /** Everything it and its processes have said so far. */
  said(): string
  /** Asks it to stop, as Ctrl-C does, and waits until it has. Answers its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  /** The exit code, once it has ended; null after a signal. */
  readonly ended: Promise<number | null>
}

/** An empty folder that the database's own user can reach as well. */
export async function houseFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'yaan-house-'))
  await chmod(folder, 0o755)
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** Begins to start the whole house as a person would, by `npm start`'s own script, in a process group of its own. */
export function openHouse({ folder, port, simulatorsPort, more = {} }: HouseSettings): House {
  const started = spawn(process.execPath, [resolve('scripts/start.mjs')], {
    env: {
      ...plainEnvironment(),
      PORT: String(port),
      SIMULATORS_PORT: String(simulatorsPort),
      DATA_DIR: folder,
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let text = ''
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString()
    })
  }
  const ended = new Promise<number | null>((done) => started.once('close', (code) => done(code)))
  return {
    url: `http://localhost:${port}`,
    simulatorsUrl: `http://localhost:${simulatorsPort}`,
    process: started,
    said: () => text,
    stop: (signal = 'SIGTERM') => {
      started.kill(signal)
      return ended
    },
    ended,
  }
}

/** Waits for words of the house. @throws with all it said when it ends without them. */
export function saying(house: House, words: string): Promise<void> {
  return new Promise((heard, reject) => {
    const listen = () => house.said().includes(words) && heard()
    house.process.stdout?.on('data', listen)
    house.process.stderr?.on('data', listen)
    house.ended.then((code) => reject(new Error(`ended with code ${code} before "${words}":\n${house.said()}`)))
    listen()
  })
}

/** A port that nobody holds at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** The machine's environment without any setting of Yaan's: a test decides them all. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const ours =
    /^(YAAN_|SHOPEE_|TIKTOK_|LINE_|CLOUDINARY_|SMTP_|MAIL_FROM|DATABASE_URL|APP_URL|AUTH_SECRET|SECRET_KEYS|TRUST_PROXY)/
  const rest = Object.entries(process.env).filter(([name]) => !ours.test(name))
  return { ...Object.fromEntries(rest), NODE_ENV: 'development', LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' }
}
