import { startBulk } from '#app/domain/bulk/start.server.ts'
import { isAsked } from '#app/domain/listing/placing.ts'
import { type Preview, previewListing, pushListing } from '#app/domain/listing/push.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { partneredProduct } from '#app/domain/producer/public.ts'
import { db } from '#app/lib/database.server.ts'
import type { Placing } from '#integrations/partners/contract.ts'

/** Goods that lie well in every platform's categories, and goods that nobody has placed yet. */
const placed = ['metalwork', 'basketry', 'woodwork', 'household', 'instrument'] as const
const unplaced = ['jewellery', 'cosmetic'] as const
const atMost = { placed: 8, unplaced: 2 }

/** Wishes goods in every shop: some with every question answered, some in bulk, so that their category is still asked. */
export async function putGoodsUp(staff: Actor, shopIds: readonly string[]): Promise<void> {
  for (const variantId of await variantsOf(placed, atMost.placed)) {
    for (const shopId of shopIds) await putUp(staff, { variantId, shopId })
  }
  const products = await db.product.findMany({
    where: { AND: [partneredProduct, { category: { in: [...unplaced] } }] },
    orderBy: { slug: 'asc' },
    take: atMost.unplaced,
  })
  const partners = ['shopee', 'lazada', 'tiktok', 'line']
  await startBulk(staff, { verb: 'push', partners, of: { products: products.map(({ id }) => id) } })
}

async function variantsOf(categories: readonly (typeof placed)[number][], most: number): Promise<readonly string[]> {
  const products = await db.product.findMany({
    where: { AND: [partneredProduct, { category: { in: [...categories] } }] },
    include: { variants: { where: { archivedAt: null, onHand: { gt: 0 } }, orderBy: { position: 'asc' }, take: 1 } },
    orderBy: { slug: 'asc' },
  })
  return products.flatMap(({ variants }) => variants.map(({ id }) => id)).slice(0, most)
}

/** What a platform refuses beforehand is left out here; people meet it on the desk. */
async function putUp(staff: Actor, place: { variantId: string; shopId: string }): Promise<void> {
  const looked = await previewListing(staff, place, {})
  if (!looked.ok) return
  const suggested = looked.value.placing.categoryId ?? looked.value.categories[0]?.id ?? null
  const again = await previewListing(staff, place, { categoryId: suggested })
  if (again.ok) await pushListing(staff, place, answered(again.value))
}

/** Every question that must be answered, with the first answer that is offered. */
function answered({ placing, rules }: Preview): Placing {
  const attributes = { ...placing.attributes }
  for (const rule of rules.attributes) {
    if (!rule.required || attributes[rule.id]?.length || !isAsked(rule, (id) => attributes[id] ?? [])) continue
    const first = rule.choices?.[0]?.id ?? (rule.takes === 'text' ? 'ทำมือ' : '1')
    attributes[rule.id] = [first]
  }
  const brandId = placing.brandId ?? (rules.brand.noBrandAllowed ? null : (rules.brand.choices[0]?.id ?? null))
  const locationId = placing.locationId ?? (rules.locationRequired ? (rules.locations[0]?.id ?? null) : null)
  return { ...placing, attributes, brandId, locationId }
}
