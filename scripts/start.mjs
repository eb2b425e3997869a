import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, ensureNode, nodeBinary, root } from './install.mjs'

/** `npm start`: install if needed, then hand over to start.ts on Node 24. */

ensureNode()
ensureInstalled()

const quiet = '--disable-warning=ExperimentalWarning'
const main = spawn(nodeBinary(), [quiet, join(root, 'scripts/start.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
main.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

// Ctrl-C reaches the whole group; start.ts then stops everything in order and this process waits for it.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => main.kill('SIGTERM'))
process.on('SIGHUP', () => main.kill('SIGTERM'))

// Killed from above (npm with kill -9): nobody is left to press Ctrl-C.
const parent = process.ppid
setInterval(() => process.ppid !== parent && main.kill('SIGTERM'), 500).unref()
