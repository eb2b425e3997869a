import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

/** Plain JavaScript: it also runs on the Node that the machine came with. */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const TEN_SECONDS = 10_000
const FIVE_MINUTES = 300_000

/**
 * A Chromium that works here: one that is already on this computer, else Playwright's own download, else the system's
 * package. Says what it is doing when that takes long.
 *
 * @param {Machine} machine
 * @returns {Promise<{ path: string, problem?: undefined } | { path?: undefined, problem: string }>} the program, or one
 *   sentence for the person in front of the screen
 *
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string, args: string[], timeoutMs: number) => Promise<{ ok: boolean, output: string }>} run
 *   never rejects; a program that is absent or too slow is not ok
 * @property {() => Promise<string | null>} playwrightPath where Playwright keeps its own Chromium, there or not
 * @property {(message: string) => void} say
 */
export async function findBrowser(machine = thisMachine()) {
  const path =
    (await firstThatWorks(machine, candidates(machine))) ??
    (await fromPlaywright(machine)) ??
    (await fromSystemPackage(machine))
  if (path) await ensureThaiFonts(machine)
  return path ? { path } : { problem: PROBLEM }
}

const PROBLEM =
  'No browser for the tests: please install Chromium or Google Chrome, or name one in BROWSER_PATH, and run the same command again.'

/** @param {Machine} machine */
function candidates({ platform, env }) {
  const onPath = (env.PATH ?? env.Path ?? '')
    .split(platform === 'win32' ? ';' : delimiter)
    .filter(Boolean)
    .flatMap((folder) => NAMES.map((name) => join(folder, platform === 'win32' ? `${name}.exe` : name)))
  return [env.BROWSER_PATH, ...onPath, ...usualPlaces({ platform, env })].filter((path) => path !== undefined)
}

/** @param {Pick<Machine, 'platform' | 'env'>} machine */
function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])]
    return folders.flatMap((folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`))
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((path) => path !== undefined)
    const programs = ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge']
    return folders.flatMap((folder) =>
      programs.map((name) => `${folder}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`),
    )
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  )
}

/** @param {Machine} machine @param {string[]} paths */
async function firstThatWorks(machine, paths) {
  for (const path of new Set(paths)) if (await works(machine, path)) return path
  return null
}

/** Some systems have a stub in its place, or a library is missing: asking for the version shows both. On Windows that
 *  question would open a window.
 *  @param {Machine} machine @param {string} path */
async function works(machine, path) {
  if (!machine.exists(path)) return false
  if (machine.platform === 'win32') return true
  const { ok, output } = await machine.run(path, ['--version'], TEN_SECONDS)
  return ok && /chrom|edge/i.test(output)
}

/** @param {Machine} machine */
async function fromPlaywright(machine) {
  const path = await machine.playwrightPath()
  if (!path) return null
  if (await works(machine, path)) return path
  machine.say('downloading a browser for the tests')
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
  await machine.run(process.execPath, [cli, 'install', 'chromium'], FIVE_MINUTES)
  return (await works(machine, path)) ? path : null
}

/** @param {Machine} machine */
async function fromSystemPackage(machine) {
  if (machine.platform !== 'linux') return null
  machine.say('installing the browser of the system for the tests')
  if (!(await aptInstall(machine, ['chromium']))) return null
  return firstThatWorks(machine, candidates(machine))
}

/** Thai text without a Thai font is boxes on every screenshot. Without the right to install one, tests go on.
 *  @param {Machine} machine */
async function ensureThaiFonts(machine) {
  if (machine.platform !== 'linux') return
  const { ok, output } = await machine.run('fc-list', [':lang=th', 'family'], TEN_SECONDS)
  if (ok && output.trim()) return
  machine.say('installing Thai fonts for the tests')
  if (await aptInstall(machine, ['fontconfig', 'fonts-thai-tlwg', 'fonts-noto-core'])) return
  machine.say('Thai fonts could not be installed; pages bring their own, screenshots of plain text may show boxes')
}

/** As root, or by sudo where it asks for no password; anybody else cannot.
 *  @param {Machine} machine @param {string[]} packages */
async function aptInstall(machine, packages) {
  const sudo = machine.isRoot ? [] : ['sudo', '-n']
  const apt = (/** @type {string[]} */ ...args) => {
    const [command = '', ...rest] = [...sudo, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]
    return machine.run(command, rest, FIVE_MINUTES)
  }
  if (!(await apt('update')).ok) return false
  return (await apt('install', '-y', '--no-install-recommends', ...packages)).ok
}

/** @returns {Machine} */
function thisMachine() {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    exists: existsSync,
    run,
    say: (message) => console.log(`· ${message}`),
    async playwrightPath() {
      try {
        return (await import('playwright')).chromium.executablePath()
      } catch {
        return null
      }
    },
  }
}

/** @type {Machine['run']} */
function run(command, args, timeoutMs) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, killSignal: 'SIGKILL' })
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk
      })
    }
    child.once('error', () => resolve({ ok: false, output }))
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })
}
