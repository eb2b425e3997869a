import { describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/browser.mjs'

type Result = { ok: boolean; output: string }

/** A computer that exists only here: programs by path, and what commands do to it. */
function machine(given: {
  platform?: NodeJS.Platform
  env?: Record<string, string>
  isRoot?: boolean
  programs?: Record<string, Result>
  playwright?: string
  fonts?: boolean
  on?: Record<string, (programs: Record<string, Result>) => boolean>
}) {
  const {
    platform = 'linux',
    env = { PATH: '/bin' },
    isRoot = false,
    programs = {},
    playwright = null,
    fonts = true,
  } = given
  const commands: string[] = []
  return {
    commands,
    platform,
    env,
    isRoot,
    exists: (path: string) => path in programs,
    async run(command: string, args: string[]): Promise<Result> {
      const line = [command, ...args].join(' ')
      if (args[0] === '--version') return programs[command] ?? { ok: false, output: '' }
      if (command === 'fc-list') return { ok: true, output: fonts ? 'Garuda\n' : '' }
      commands.push(line)
      const effect = Object.entries(given.on ?? {}).find(([part]) => line.includes(part))?.[1]
      return { ok: effect?.(programs) ?? false, output: '' }
    },
    playwrightPath: async () => playwright,
    say: () => {},
  }
}

const good: Result = { ok: true, output: 'Chromium 130.0.1' }

/** A command that puts a working browser there. */
const appears = (path: string) => (programs: Record<string, Result>) => {
  programs[path] = good
  return true
}

describe('finding a browser for the tests', () => {
  test('takes the one on PATH, and installs nothing', async () => {
    const here = machine({ env: { PATH: '/a:/b' }, programs: { '/b/google-chrome': good } })
    expect(await findBrowser(here)).toEqual({ path: '/b/google-chrome' })
    expect(here.commands).toEqual([])
  })

  test('takes the one that the person named first', async () => {
    const programs = { '/bin/chromium': good, '/mine/chrome': good }
    expect(await findBrowser(machine({ env: { PATH: '/bin', BROWSER_PATH: '/mine/chrome' }, programs }))).toEqual({
      path: '/mine/chrome',
    })
  })

  test.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', { PROGRAMFILES: 'C:\\Program Files' }],
    ['linux', '/snap/bin/chromium', {}],
  ] as const)('knows the usual place on %s', async (platform, path, env) => {
    expect(await findBrowser(machine({ platform, env, programs: { [path]: good } }))).toEqual({ path })
  })

  test('passes by a stub that does not run', async () => {
    const stub = { ok: false, output: 'please install the snap' }
    const here = machine({ programs: { '/bin/chromium-browser': stub, '/bin/google-chrome': good } })
    expect(await findBrowser(here)).toEqual({ path: '/bin/google-chrome' })
  })

  test('takes what Playwright downloaded before', async () => {
    const here = machine({ playwright: '/pw/chrome', programs: { '/pw/chrome': good } })
    expect(await findBrowser(here)).toEqual({ path: '/pw/chrome' })
    expect(here.commands).toEqual([])
  })

  test('else lets Playwright download it', async () => {
    const install = appears('/pw/chrome')
    const here = machine({ playwright: '/pw/chrome', on: { 'cli.js install chromium': install } })
    expect(await findBrowser(here)).toEqual({ path: '/pw/chrome' })
  })

  test.each([
    ['root', true, /^env DEBIAN_FRONTEND=noninteractive apt-get update$/],
    ['sudo', false, /^sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update$/],
  ])('else takes the system package, as %s', async (_name, isRoot, first) => {
    const install = appears('/usr/bin/chromium')
    const here = machine({ isRoot, on: { 'apt-get update': () => true, 'recommends chromium': install } })
    expect(await findBrowser(here)).toEqual({ path: '/usr/bin/chromium' })
    expect(here.commands[0]).toMatch(first)
  })

  test('without any right to install, says what to do', async () => {
    const { path, problem } = await findBrowser(machine({ playwright: '/pw/chrome' }))
    expect(path).toBeUndefined()
    expect(problem).toMatch(/install Chromium or Google Chrome.*run the same command again\.$/)
  })

  test.each([[true], [false]])('brings Thai fonts only where there are none (%s), and lives without', async (fonts) => {
    const here = machine({ fonts, isRoot: true, programs: { '/bin/chromium': good } })
    expect(await findBrowser(here)).toEqual({ path: '/bin/chromium' })
    expect(here.commands.some((line) => line.includes('apt-get'))).toBe(!fonts)
  })
})
