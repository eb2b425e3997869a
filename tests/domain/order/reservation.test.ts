import { describe, expect, it, vi } from 'vitest'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { closeExpired, expireOrders } from '#app/domain/order/expire.server.ts'
import { orderByToken } from '#app/domain/order/find.server.ts'
import { giveBack, giveBackUnits, lockOrder, reserveOrder, takeOut } from '#app/domain/order/reservation.server.ts'
import { stateOf } from '#app/domain/order/state.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder, makeStall } from '#tests/support/order.ts'

const placedAt = new Date('2026-11-21T09:00:00Z')
const late = new Date('2026-11-21T09:31:00Z')
const never = new AbortController().signal

/** An order for three of five pieces. */
async function placeThree() {
  const { variantIds } = await makeStall({ stock: 5 })
  const [variantId = ''] = variantIds
  const order = await makeOrder({ lines: [{ variantId, quantity: 3 }], now: placedAt })
  return { variantId, order, orderLineId: order.lines[0]?.id ?? '' }
}

async function stockOf(id: string) {
  const { onHand, reserved } = await db.variant.findUniqueOrThrow({ where: { id } })
  return { onHand, reserved }
}

/** Something to wait for until it is opened. */
function gate() {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

/** Whether a transaction of this database waits for another's lock. */
async function somebodyWaits(): Promise<boolean> {
  const waiting = await db.$queryRaw<unknown[]>`
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return waiting.length > 0
}

async function makeAttempt(orderId: string, state: 'unknown' | 'awaiting_customer' | 'processing', superseded = false) {
  return db.paymentAttempt.create({
    data: {
      ...{ orderId, provider: 'omise', method: 'promptpay', amount: 1n, orderVersion: 1, deadline: late, state },
      ...{ publicRef: crypto.randomUUID(), supersededAt: superseded ? placedAt : null, related: [] },
    },
  })
}

describe('what an order keeps', () => {
  it('is given back once, however often', async () => {
    const { variantId, order } = await placeThree()
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 3 })
    for (let n = 0; n < 3; n += 1) await db.$transaction((tx) => giveBack(tx, order.id, late))
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 0 })
    expect(await db.stockMovement.count({ where: { variantId, kind: 'released' } })).toBe(1)
  })

  it('is kept once, however often', async () => {
    const { variantId, order } = await placeThree()
    for (let n = 0; n < 3; n += 1) await db.$transaction((tx) => reserveOrder(tx, order.id, late))
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 3 })
  })

  it('is kept again for money that comes late, while the goods are there', async () => {
    const { variantId, order } = await placeThree()
    await expireOrders(late, never)
    expect(await db.$transaction((tx) => reserveOrder(tx, order.id, null))).toEqual({ ok: true })
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 3 })
    expect((await orderByToken(order.token))?.reservedUntil).toBeNull()
  })

  it('is not kept again when somebody else has it by then', async () => {
    const { variantId, order, orderLineId } = await placeThree()
    await expireOrders(late, never)
    await makeOrder({ lines: [{ variantId, quantity: 4 }], now: late })
    expect(await db.$transaction((tx) => reserveOrder(tx, order.id, null))).toEqual({
      ok: false,
      refusal: { code: 'not_enough', lines: [{ orderLineId, variantId, wanted: 3, available: 1 }] },
    })
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 4 })
  })

  it('leaves the shelf when it is handed over, in parts too, and never more than was kept', async () => {
    const { variantId, orderLineId } = await placeThree()
    await db.$transaction((tx) => takeOut(tx, [{ orderLineId, quantity: 2 }], { actorId: null, now: late }))
    expect(await stockOf(variantId)).toEqual({ onHand: 3, reserved: 1 })
    const tooMany = db.$transaction((tx) => takeOut(tx, [{ orderLineId, quantity: 2 }], { actorId: null, now: late }))
    await expect(tooMany).rejects.toThrow(/does not keep/)
    await db.$transaction((tx) => giveBackUnits(tx, [{ orderLineId, quantity: 1 }], late))
    expect(await stockOf(variantId)).toEqual({ onHand: 3, reserved: 0 })
  })
})

describe('an order that is not paid in time', () => {
  it('gives its goods back when its time is over, not before, and stays readable', async () => {
    const { variantId, order } = await placeThree()
    expect(await expireOrders(new Date('2026-11-21T09:29:59Z'), never)).toBe(0)
    expect(await expireOrders(late, never)).toBe(1)
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 0 })
    const found = await orderByToken(order.token)
    expect(found && stateOf(found)).toBe('expired')
    expect(await expireOrders(late, never)).toBe(0)
  })

  it('keeps them while nobody knows whether it was paid', async () => {
    const { variantId, order } = await placeThree()
    const attempt = await makeAttempt(order.id, 'unknown')
    expect(await expireOrders(late, never)).toBe(0)
    await db.paymentAttempt.update({ where: { id: attempt.id }, data: { state: 'processing' } })
    expect(await expireOrders(late, never)).toBe(0)
    await db.paymentAttempt.update({ where: { id: attempt.id }, data: { state: 'failed' } })
    expect(await expireOrders(late, never)).toBe(1)
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 0 })
  })

  it('is not kept alive by a code that nobody paid, nor by an attempt that is no longer wanted', async () => {
    const { order } = await placeThree()
    await makeAttempt(order.id, 'awaiting_customer')
    await makeAttempt(order.id, 'unknown', true)
    expect(await expireOrders(late, never)).toBe(1)
  })

  it('keeps what was paid in the very moment', async () => {
    const { variantId, order } = await placeThree()
    // The payment holds the order's row; the expiry that has already chosen it waits, and then leaves it alone.
    const [locked, go] = [gate(), gate()]
    const paying = db.$transaction(
      async (tx) => {
        await lockOrder(tx, order.id)
        locked.open()
        await go.passed
        await tx.order.update({ where: { id: order.id }, data: { payment: 'paid', paidAt: late, reservedUntil: null } })
      },
      { timeout: 20_000 },
    )
    await locked.passed
    const expiring = expireOrders(late, never)
    await vi.waitUntil(somebodyWaits, { timeout: 20_000 })
    go.open()
    const [expired] = await Promise.all([expiring, paying])
    expect(expired).toBe(0)
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 3 })
  })

  it('is over when no late money can come any more', async () => {
    const { order } = await placeThree()
    await expireOrders(late, never)
    await closeExpired(new Date('2026-11-28T09:00:00Z'))
    expect(await orderByToken(order.token)).toMatchObject({ cancelledAt: null })
    await closeExpired(new Date('2026-11-30T09:00:00Z'))
    expect(await orderByToken(order.token)).toMatchObject({
      cancelReason: 'expired',
      fulfilments: [{ state: 'cancelled' }],
    })
  })
})

describe('a buyer who cancels', () => {
  it('gives the goods back once', async () => {
    const { variantId, order } = await placeThree()
    expect(await cancelOrder(order.token, late)).toEqual({ ok: true, value: true })
    expect(await cancelOrder(order.token, late)).toEqual({ ok: true, value: true })
    expect(await stockOf(variantId)).toEqual({ onHand: 5, reserved: 0 })
    expect(await orderByToken(order.token)).toMatchObject({ cancelReason: 'buyer', reservedUntil: null })
  })

  it('is told to wait while money may be on its way, and to ask for a refund once it came', async () => {
    const { order } = await placeThree()
    const attempt = await makeAttempt(order.id, 'unknown')
    expect(await cancelOrder(order.token, late)).toMatchObject({ refusal: { code: 'being_checked' } })
    await db.paymentAttempt.update({ where: { id: attempt.id }, data: { state: 'succeeded' } })
    await db.order.update({ where: { id: order.id }, data: { payment: 'paid' } })
    expect(await cancelOrder(order.token, late)).toMatchObject({ refusal: { code: 'paid' } })
  })

  it('must know the address', async () => {
    await placeThree()
    expect(await cancelOrder('x'.repeat(24), late)).toMatchObject({ refusal: { code: 'not_found' } })
    expect(await cancelOrder('../../x', late)).toMatchObject({ refusal: { code: 'not_found' } })
  })
})
