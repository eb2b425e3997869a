import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort, type House, houseFolder, openHouse, saying } from '../../support/house.ts'

/**
 * Starts of the whole house, one after the other in one data folder, since the first draws every picture of the demo:
 * killed in the middle, gone on with, killed while it ran, stopped, and without its database. (The house of the browser
 * tests runs on a PostgreSQL of its own.)
 */

let own: Awaited<ReturnType<typeof houseFolder>>
let ports: { port: number; simulatorsPort: number }
let house: House

beforeAll(async () => {
  own = await houseFolder()
  ports = { port: await freePort(), simulatorsPort: await freePort() }
})

afterAll(async () => {
  await house?.stop()
  await own.remove()
})

const open = () => openHouse({ folder: own.folder, ...ports })

async function start(): Promise<void> {
  house = open()
  await saying(house, 'ready http')
}

/** Processes that a start left behind, by its process group; the database has a group of its own and its own file. */
function leftovers({ process: { pid } }: House): string[] {
  const listed = execFileSync('ps', ['-A', '-o', 'pgid=,stat=,args='], { encoding: 'utf8' })
  return listed.split('\n').filter((line) => line.trim().startsWith(`${pid} `) && !/^\s*\d+\s+Z/.test(line))
}

async function untilNothingIsLeft(of: House): Promise<void> {
  while (leftovers(of).length > 0) await wait(100)
}

const databaseRuns = () => existsSync(join(own.folder, 'postgres', 'postmaster.pid'))

async function goods(): Promise<string[]> {
  const answer = await fetch(`${house.url}/api/v1/products?limit=100`)
  expect(answer.status).toBe(200)
  return (await answer.text()).match(/"code":"\w+"/g) ?? []
}

let first: string[] = []

test('killed in the middle of the seed, the next start goes on and finishes', { timeout: 300_000 }, async () => {
  const killed = open()
  await saying(killed, 'drawing the demo')
  killed.process.kill('SIGKILL')
  await start()
  await untilNothingIsLeft(killed)
  first = await goods()
  expect(first.length).toBeGreaterThan(50)
})

test('a second Yaan in the same folder is refused', { timeout: 60_000 }, async () => {
  const second = openHouse({ folder: own.folder, port: await freePort(), simulatorsPort: await freePort() })
  expect(await second.ended).toBe(1)
  expect(second.said()).toMatch(/^Another Yaan \(process \d+\) is at work in .+\. Stop it first, or set DATA_DIR\.\n$/)
  expect(await goods()).toEqual(first)
})

test('killed while it runs, it starts again with everything that was there', { timeout: 120_000 }, async () => {
  const killed = house
  killed.process.kill('SIGKILL')
  await start()
  expect(house.said()).not.toContain('drawing')
  expect(await goods()).toEqual(first)
  await untilNothingIsLeft(killed)
})

test('stopped by Ctrl-C or by the system, it leaves nothing running, and a start after that seeds nothing', {
  timeout: 120_000,
}, async () => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { pid } = house.process
    // Ctrl-C in a terminal reaches the whole group, the system's word the launcher only.
    if (signal === 'SIGINT' && pid) process.kill(-pid, signal)
    else house.process.kill(signal)
    expect(await house.ended).toBe(0)
    expect(leftovers(house)).toEqual([])
    expect(databaseRuns()).toBe(false)
    await start()
    expect(house.said()).not.toMatch(/drawing|writing|migrating/)
    expect(await goods()).toEqual(first)
  }
})

test('without its database it says so, to machines and to people, and stops all the same', {
  timeout: 120_000,
}, async () => {
  const server = Number(readFileSync(join(own.folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(server, 'SIGINT')
  while (databaseRuns()) await wait(100)
  expect((await fetch(`${house.url}/healthz`)).status).toBe(200)
  expect((await fetch(`${house.url}/readyz`)).status).toBe(503)
  for (const [path, title] of [
    ['/', 'ขออภัย หน้านี้ขัดข้อง'],
    ['/en', 'Sorry, this page broke'],
  ] as const) {
    const answer = await fetch(house.url + path)
    const page = await answer.text()
    expect(answer.status).toBe(503)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(page).toContain(title)
    expect(page).toContain(answer.headers.get('x-request-id') ?? 'a reference')
    expect(page).not.toMatch(/prisma|postgres|ECONN| at /i)
  }
  expect(await house.stop()).toBe(0)
  expect(leftovers(house)).toEqual([])
})
