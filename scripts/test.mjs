import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { ensureInstalled, ensureNode, nodeBinary, root } from './install.mjs'
import { countBrowser, countVitest } from './test-count.mjs'

/** `npm test`: install and find a browser if needed, run every test, end with the counts. */

ensureNode()
ensureInstalled()
const { path: browser, problem } = await findBrowser()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const environment = {
  ...process.env,
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
  NODE_OPTIONS: '--disable-warning=ExperimentalWarning',
}
const counts = run('scripts/build.ts', []) === 0 ? [testWithoutBrowser(), testInBrowser()] : [{ passed: 0, failed: 1 }]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 && passed > 0 ? 0 : 1)

function testWithoutBrowser() {
  const report = join(results, 'vitest.json')
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const code = run(vitest, ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return countVitest(readReport(report), code)
}

function testInBrowser() {
  if (!browser) {
    console.error(problem)
    return { passed: 0, failed: 1 }
  }
  const report = join(results, 'browser.json')
  const playwright = join(root, 'node_modules/@playwright/test/cli.js')
  const code = run(playwright, ['test'], { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report })
  return countBrowser(readReport(report), code)
}

/** @param {string} file @param {string[]} args @param {Record<string, string>} more */
function run(file, args, more = {}) {
  const options = { cwd: root, stdio: /** @type {const} */ ('inherit'), env: { ...environment, ...more } }
  return spawnSync(nodeBinary(), [file, ...args], options).status
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
