import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adjustStock, countStock } from '#app/domain/stock/move.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeProduct } from '#tests/support/make.ts'
import { makeWorkshop } from '#tests/support/product.ts'

async function makeShelf(stock = 5) {
  const workshop = await makeWorkshop()
  const { variant, id } = await makeProduct({ producerId: workshop.producer.id }, stock)
  return { ...workshop, variantId: variant.id, productId: id }
}

const onHand = async (id: string) => (await db.variant.findUniqueOrThrow({ where: { id } })).onHand
const sumOfMovements = async (variantId: string) =>
  (await db.stockMovement.aggregate({ where: { variantId }, _sum: { onHandDelta: true } }))._sum.onHandDelta ?? 0

describe('stock', () => {
  it('grows and shrinks, and says how much there is when it cannot', async () => {
    const { volunteer, variantId } = await makeShelf(5)
    expect(await adjustStock(volunteer, { variantId, key: 'a', kind: 'received', by: 3 })).toMatchObject({
      value: { onHand: 8 },
    })
    expect(await adjustStock(volunteer, { variantId, key: 'b', kind: 'damaged', by: 2 })).toMatchObject({
      value: { onHand: 6 },
    })
    expect(await adjustStock(volunteer, { variantId, key: 'c', kind: 'damaged', by: 7 })).toEqual({
      ok: false,
      refusal: { code: 'not_enough', available: 6 },
    })
    expect(await onHand(variantId)).toBe(6)
  })

  it('moves once per key, even when it is sent at the same moment', async () => {
    const { volunteer, variantId } = await makeShelf(5)
    const move = { variantId, key: 'phone-1', kind: 'received', by: 4 } as const
    const sent = await Promise.all(Array.from({ length: 6 }, () => adjustStock(volunteer, move)))
    expect(sent.every(({ ok }) => ok)).toBe(true)
    expect(await onHand(variantId)).toBe(9)
  })

  it('never goes below zero and always equals its movements, however many take at once', async () => {
    const { volunteer, variantId } = await makeShelf(5)
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        adjustStock(volunteer, { variantId, key: `take-${n}`, kind: 'damaged', by: 1 }),
      ),
    )
    expect(taken.filter(({ ok }) => ok)).toHaveLength(5)
    expect(await onHand(variantId)).toBe(0)
    expect(await sumOfMovements(variantId)).toBe(0)
  })

  it('is what was counted, whoever else moved it meanwhile', async () => {
    const { volunteer, variantId } = await makeShelf(5)
    await Promise.all([
      countStock(volunteer, { variantId, key: 'count', counted: 12 }),
      adjustStock(volunteer, { variantId, key: 'add', kind: 'received', by: 1 }),
    ])
    expect([12, 13]).toContain(await onHand(variantId))
    expect(await sumOfMovements(variantId)).toBe(await onHand(variantId))
    expect(await countStock(volunteer, { variantId, key: 'again', counted: 7 })).toMatchObject({ value: { onHand: 7 } })
    expect(await countStock(volunteer, { variantId, key: 'same', counted: 7 })).toMatchObject({ value: { onHand: 7 } })
  })

  it('of the only one of its kind is one', async () => {
    const { volunteer, variantId, productId } = await makeShelf(0)
    await db.product.update({ where: { id: productId }, data: { oneOfAKind: true } })
    expect(await countStock(volunteer, { variantId, key: 'two', counted: 2 })).toMatchObject({
      refusal: { code: 'one_of_a_kind' },
    })
    expect(await countStock(volunteer, { variantId, key: 'one', counted: 1 })).toMatchObject({ ok: true })
  })

  it('is moved by the community’s own people and by its maker, by nobody else', async () => {
    const { volunteer, seller, neighbour, variantId } = await makeShelf(5)
    const other = await makeShelf(5)
    expect(await countStock(seller, { variantId, key: 'mine', counted: 4 })).toMatchObject({ ok: true })
    for (const stranger of [neighbour, other.seller, other.volunteer]) {
      expect(await countStock(stranger, { variantId, key: `no-${stranger.id}`, counted: 0 })).toEqual({
        ok: false,
        refusal: { code: 'not_found' },
      })
    }
    expect(await countStock(volunteer, { variantId: other.variantId, key: 'mine', counted: 4 })).toMatchObject({
      ok: false,
    })
    expect(await onHand(variantId)).toBe(4)
  })
})

type Step = { do: 'receive' | 'damage' | 'count'; by: number; key: number }
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom('receive', 'damage', 'count'),
  by: fc.integer({ min: 1, max: 9 }),
  key: fc.integer({ min: 1, max: 12 }),
})

it('behaves as the simplest model of it, through any sequence with repeated keys', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const { variantId, volunteer: actor } = await makeShelf(0)
      let expected = 0
      const seen = new Set<number>()
      for (const { do: what, by, key } of steps) {
        const move = { variantId, key: `${variantId}-${key}` }
        const outcome =
          what === 'count'
            ? await countStock(actor, { ...move, counted: by })
            : await adjustStock(actor, { ...move, kind: what === 'receive' ? 'received' : 'damaged', by })
        const isRepeat = seen.has(key)
        const after = what === 'count' ? by : expected + (what === 'receive' ? by : -by)
        expect(outcome.ok).toBe(isRepeat || after >= 0)
        if (outcome.ok) seen.add(key)
        if (!isRepeat && after >= 0) expected = after
        expect(await onHand(variantId)).toBe(expected)
      }
      expect(await sumOfMovements(variantId)).toBe(expected)
    }),
    { numRuns: 15, seed: 20261121 },
  )
})
