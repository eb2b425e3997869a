import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { formatBaht } from '#app/lib/money.ts'
import { deedOf } from '#integrations/partners/handwork.ts'
import type { Actor } from '../person/actor.ts'
import { shopsKeptBy } from './connect.server.ts'
import { toItem } from './handwork.server.ts'
import { type Column, columnsOf, columns as everyColumn } from './sheet-columns.ts'

/** The sheet of a partner without an API: everything that shall stand there, in the partner's own columns. */

export interface Sheet {
  readonly shopName: string
  /** Null: the partner has named no columns; a page then heads them in words of its own. */
  readonly heads: readonly string[] | null
  readonly columns: readonly Column[]
  readonly rows: readonly { readonly deed: ReturnType<typeof deedOf>; readonly cells: readonly string[] }[]
}

/** Null when it is not this person's shop, or one with an API. */
export async function sheetOf(actor: Actor, shopId: string): Promise<Sheet | null> {
  if (!isId(shopId)) return null
  const shop = await db.partnerShop.findFirst({
    where: { AND: [{ id: shopId, partner: 'manual', state: { not: 'disconnected' } }, shopsKeptBy(actor)] },
    include: { handItems: { orderBy: { ourId: 'asc' } } },
  })
  if (!shop) return null
  const named = columnsOf(shop.settings)
  const columns = named?.map(({ column }) => column) ?? everyColumn
  const items = shop.handItems.map(toItem).filter(({ wanted, there }) => wanted || there)
  return {
    shopName: shop.name,
    heads: named?.map(({ head }) => head) ?? null,
    columns,
    rows: items.map((item) => ({ deed: deedOf(item), cells: columns.map((column) => cell(item, column)) })),
  }
}

function cell({ ourId, wanted, there }: ReturnType<typeof toItem>, column: Column): string {
  const row = wanted ?? there
  if (!row) return ''
  switch (column) {
    case 'code':
      return ourId
    case 'title':
      return row.title
    case 'story':
      return row.story
    case 'price':
      return formatBaht(BigInt(row.price))
    case 'units':
      return String(wanted?.shown ? row.units : 0)
    case 'photos':
      return row.photoUrls.join(' ')
    case 'page':
      return row.page
    case 'weight':
      return row.weightGrams === null ? '' : String(row.weightGrams)
  }
}
