/** How many tests passed and failed, from the reports that the runners leave. Plain JavaScript, like what calls it. */

/**
 * A runner that died before it wrote its report, or that ended badly although no test of its report failed (an error
 * outside of every test), counts as one failure.
 *
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 * @typedef {object} BrowserReport
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {unknown[]} errors
 */

/** A file that could not even be loaded has no tests to fail and counts as one.
 *  @param {VitestReport | null} report @param {number | null} exitCode @returns {Count} */
export function countVitest(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return settle({ passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length }, exitCode)
}

/** @param {BrowserReport | null} report @param {number | null} exitCode @returns {Count} */
export function countBrowser(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return settle({ passed: expected + flaky, failed: unexpected + report.errors.length }, exitCode)
}

/** @param {Count} count @param {number | null} exitCode @returns {Count} */
function settle(count, exitCode) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}
