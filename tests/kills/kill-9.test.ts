import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { checkEverything } from './check.ts'
import { killDatabase } from './database.ts'
import { type House, openHouse } from './house.ts'
import { choosing } from './scenes.ts'
import { told } from './step.ts'
import { moneyOutSteps, payingOut } from './steps-money-out.ts'
import { orderSteps } from './steps-order.ts'
import { paymentSteps } from './steps-payment.ts'
import { buyInAStream } from './stream.ts'
import { until } from './until.ts'

/**
 * The real web process and the real worker are killed with -9 at each step of a write (before and after every commit, and
 * while a provider is asked), and the database once. One house lives through all of it; its books are looked at after each.
 */
let house: House
beforeAll(async () => {
  house = await openHouse()
  await db.moneyRules.update({ where: { id: 1 }, data: { releaseDays: 0 } })
})
afterAll(async () => {
  await house?.close()
  await db.$disconnect()
})

describe('nothing is lost and nothing doubled with', () => {
  for (const { name, play } of [...orderSteps, ...paymentSteps, ...moneyOutSteps]) it(name, () => play(house))

  it('the database killed in a stream of orders', async () => {
    const unpaid = await choosing(house)
    const stream = await buyInAStream(house, { shoppers: 4, each: 3 })
    await until('the stream to flow', () => stream.placed() > 3)
    const start = await killDatabase()
    expect(await statusOf('/healthz')).toBe(200)
    expect(await statusOf('/readyz')).toBe(503)
    const page = await asked(unpaid.pay)
    expect({ status: page.status, again: page.headers.get('retry-after') }).toEqual({ status: 503, again: '10' })
    expect(await page.text()).toContain('<h1')
    await start()
    await stream.end()
    expect({ web: house.lives('web'), worker: house.lives('worker') }).toEqual({ web: true, worker: true })
    expect(await statusOf('/readyz')).toBe(200)
    await checkEverything(house)
  })
})

const statusOf = async (path: string) => (await asked(path)).status

/** As a browser does, again when the connection that was kept is closed already. */
const asked = (path: string) => fetch(house.url + path).catch(() => fetch(house.url + path))

/** Last, since it leaves the books in disorder: what finds a lost answer again is its look, and nothing else. */
describe('a provider that hides what it has made', () => {
  it('is paid twice, and it is seen', async () => {
    house.outside.hide('/omise/transfers')
    const blind = told({ ...payingOut, name: '', stands: { call: 'POST /omise/transfers', at: 'unanswered' } })
    await expect(blind.play(house)).rejects.toThrow('one transfer at the provider')
  })
})
