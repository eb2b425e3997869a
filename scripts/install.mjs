import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Plain JavaScript for whatever Node (20 or newer) the machine has: all else runs on the Node that is installed here. */

export const root = resolve(import.meta.dirname, '..')
const stamp = join(root, 'node_modules', '.yaan-installed')

/** Installs what the lock file says, unless that is what is there already. */
export function ensureInstalled() {
  // A linked node_modules is looked after by whoever linked it.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(nodeBinary())) return
  console.log('· installing packages')
  // Not `npm ci`: it refuses a lock file that was written where the optional builds for other systems were not to be had.
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev']
  const shell = process.platform === 'win32'
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell })
  if (status !== 0) {
    console.error('The packages could not be installed (npm said why above). Check the network and try again.')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

/** The Node 24 that came with the packages. */
export function nodeBinary() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}

/** Refuses a Node that is too old to get as far as installing a newer one. */
export function ensureNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= 20) return
  console.error(`Node ${process.versions.node} is too old for Yaan. Please install Node 20 or newer.`)
  process.exit(1)
}
