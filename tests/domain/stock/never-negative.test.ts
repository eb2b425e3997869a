import { describe, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { makeCommunity, makeProducer, makeProduct } from '#tests/support/make.ts'

describe('stock', () => {
  it('never goes below zero, however many take at once', async () => {
    const community = await makeCommunity()
    const producer = await makeProducer({ communityId: community.id })
    const { variant } = await makeProduct({ producerId: producer.id }, 5)
    const takes = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        db.stockMovement.create({ data: { variantId: variant.id, kind: 'sold', onHandDelta: -1, key: `sale-${n}` } }),
      ),
    )
    expect(takes.filter((take) => take.status === 'fulfilled')).toHaveLength(5)
    expect(await db.variant.findUniqueOrThrow({ where: { id: variant.id } })).toMatchObject({ onHand: 0, reserved: 0 })
  })

  it('changes by movements only', async () => {
    const community = await makeCommunity()
    const producer = await makeProducer({ communityId: community.id })
    const { variant } = await makeProduct({ producerId: producer.id })
    await expect(db.variant.update({ where: { id: variant.id }, data: { onHand: 99 } })).rejects.toThrow(
      /StockMovement/,
    )
  })
})
