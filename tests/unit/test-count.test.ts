import { describe, expect, it } from 'vitest'
import { countBrowser, countVitest } from '../../scripts/test-count.mjs'

const vitest = { numPassedTests: 7, numFailedTests: 0, testResults: [{ status: 'passed', assertionResults: [{}] }] }
const browser = { stats: { expected: 5, unexpected: 0, flaky: 0 }, errors: [] }

describe('counting what vitest ran', () => {
  it('takes the numbers of a run that ended well', () => {
    expect(countVitest(vitest, 0)).toEqual({ passed: 7, failed: 0 })
  })
  it('counts a file that could not be loaded', () => {
    const testResults = [...vitest.testResults, { status: 'failed', assertionResults: [] }]
    expect(countVitest({ ...vitest, testResults }, 1)).toEqual({ passed: 7, failed: 1 })
  })
  it('counts an error outside of every test', () => {
    expect(countVitest(vitest, 1)).toEqual({ passed: 7, failed: 1 })
    expect(countVitest(vitest, null)).toEqual({ passed: 7, failed: 1 })
  })
  it('counts a run that left no report', () => {
    expect(countVitest(null, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('counting what ran in the browser', () => {
  it('takes the numbers of a run that ended well', () => {
    expect(countBrowser(browser, 0)).toEqual({ passed: 5, failed: 0 })
  })
  it('counts failed tests and errors around the tests; a second try that passed has passed', () => {
    const stats = { expected: 5, unexpected: 2, flaky: 1 }
    expect(countBrowser({ stats, errors: ['the house said an error'] }, 1)).toEqual({ passed: 6, failed: 3 })
  })
  it('counts a run that broke off and a run without a report', () => {
    expect(countBrowser(browser, 1)).toEqual({ passed: 5, failed: 1 })
    expect(countBrowser(null, 0)).toEqual({ passed: 0, failed: 1 })
  })
})
