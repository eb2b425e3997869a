import { describe, expect, it } from 'vitest'
import { touchListingsOfProduct, touchStock } from '#app/domain/listing/touch.server.ts'
import { keepTheirs, writeOurs } from '#app/domain/listing/wish.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeStall, pushed, type Stall, shopeeTown, sync, told } from '#tests/support/listing.ts'

/** Price and units by their own calls, and who has the last word about them. */

const shopee = shopeeTown()
const live = () => shopee.rows().filter((item) => item.status === 'NORMAL')

describe('a change of one number', () => {
  it('of the price is one call', async () => {
    const { stall, id } = await standing()
    await changePrice(stall, 95_000n)
    expect(await callsOf(() => sync(id))).toEqual(['product.update_price'])
    expect(live()).toMatchObject([{ price: 950, stock: 5 }])
    expect(await told(id)).toMatchObject({ state: 'live', wrote: { price: '95000', sellable: 5 } })
  })

  it('of the units is a look and one call: some may have been sold there', async () => {
    const { stall, id } = await standing()
    await changeStock(stall, -2)
    const calls = await callsOf(() => sync(id))
    expect(calls.slice(0, 2)).toEqual(['product.get_item_base_info', 'product.update_stock'])
    expect(calls).not.toContain('product.update_item')
    expect(live()).toMatchObject([{ price: 890, stock: 3 }])
  })

  it('to no units at all leaves without a look', async () => {
    const { stall, id } = await standing()
    await changeStock(stall, -5)
    expect((await callsOf(() => sync(id)))[0]).toBe('product.update_stock')
    expect(live()).toMatchObject([{ stock: 0 }])
  })

  it('is not taken for a hand’s edit by the next look', async () => {
    const { stall, id } = await standing()
    await changePrice(stall, 95_000n)
    await changeStock(stall, -1)
    await sync(id)
    const before = await told(id)
    expect(await callsOf(() => sync(id))).toEqual(['product.get_item_base_info'])
    expect((await told(id)).kinds).toEqual(before.kinds)
  })
})

describe('a number that is changed there again and again', () => {
  it('is written again three times, then a person is asked and nothing more is written', async () => {
    const { id, itemId } = await standing()
    for (const price of [1, 2, 3]) {
      shopee.edit(itemId, { price })
      await sync(id)
      expect(live()).toMatchObject([{ price: 890 }])
    }
    shopee.edit(itemId, { price: 4 })
    await sync(id)
    await sync(id)
    expect(live()).toMatchObject([{ price: 4 }])
    const row = await told(id)
    expect(row).toMatchObject({
      state: 'drifted',
      seen: { price: '400', decide: ['price'] },
      wrote: { price: '89000' },
    })
    expect(row.kinds.filter((kind) => kind === 'edited_there')).toHaveLength(1)
  })

  it('is ours again when the person says so', async () => {
    const { stall, id, itemId } = await fought()
    await writeOurs(stall.volunteer, id)
    await sync(id)
    expect(live()).toMatchObject([{ price: 890 }])
    shopee.edit(itemId, { price: 5 })
    await sync(id)
    expect(live()).toMatchObject([{ price: 890 }])
    expect((await told(id)).state).toBe('live')
  })

  it('stays theirs when the person says so, until ours changes', async () => {
    const { stall, id } = await fought()
    await keepTheirs(stall.volunteer, id)
    await sync(id)
    expect(live()).toMatchObject([{ price: 4 }])
    expect((await told(id)).state).toBe('live')
    await changePrice(stall, 70_000n)
    await sync(id)
    expect(live()).toMatchObject([{ price: 700 }])
  })

  it('never keeps the units from following the ledger', async () => {
    const { stall, id, itemId } = await standing()
    for (const stock of [50, 60, 70, 80]) {
      shopee.edit(itemId, { stock })
      await sync(id)
    }
    expect(await told(id)).toMatchObject({ state: 'drifted', seen: { decide: ['stock'] } })
    await changeStock(stall, -1)
    await sync(id)
    expect(live()).toMatchObject([{ stock: 4 }])
  })
})

async function fought() {
  const standingThere = await standing()
  for (const price of [1, 2, 3, 4]) {
    shopee.edit(standingThere.itemId, { price })
    await sync(standingThere.id)
  }
  return standingThere
}

async function standing() {
  const stall = await makeStall(shopee)
  const id = await pushed(stall)
  await sync(id)
  const [item] = live()
  if (!item) throw new Error('nothing stands there')
  return { stall, id, itemId: item.id }
}

/** What the platform was asked meanwhile. */
async function callsOf(work: () => Promise<void>): Promise<readonly string[]> {
  const before = shopee.calls().length
  await work()
  return shopee
    .calls()
    .slice(before)
    .map(({ call }) => call)
}

async function changePrice({ product }: Stall, price: bigint) {
  await db.$transaction(async (tx) => {
    await tx.variant.update({ where: { id: product.variant.id }, data: { price } })
    await touchListingsOfProduct(tx, product.id)
  })
}

async function changeStock({ product }: Stall, onHandDelta: number) {
  const { id: variantId } = product.variant
  await db.$transaction(async (tx) => {
    const key = crypto.randomUUID()
    await tx.stockMovement.create({ data: { variantId, kind: 'damaged', onHandDelta, key } })
    await touchStock(tx, [variantId])
  })
}
