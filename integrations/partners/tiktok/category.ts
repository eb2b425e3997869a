/** TikTok Shop's category tree with both names, and the leaf it would propose for a title. Southeast Asia has tree `v2`. */
import { ok } from '../../errors.ts'
import type { Category, Result, Words } from '../contract.ts'
import { remembering } from '../memo.ts'
import { foldText } from '../text.ts'
import type { Way } from './inside.ts'
import { categoryList, categorySuggestion } from './wire.ts'

interface Node {
  readonly id: string
  readonly parent: string
  readonly leaf: boolean
  readonly name: Words
}

const keptHours = 24

/** Leaves only; with words given, the one TikTok proposes comes first, then those whose path holds the words. */
export async function readCategories(way: Way, like: string | null): Promise<Result<readonly Category[]>> {
  const nodes = await readTree(way)
  if (!nodes.ok) return nodes
  const words = foldText(like ?? '')
  const proposed = words ? await suggestion(way, words) : null
  const byId = new Map(nodes.value.map((one) => [one.id, one]))
  const all = nodes.value
    .filter((one) => one.leaf)
    .map((one) => ({ id: one.id, name: one.name, path: pathTo(one, byId), suggested: one.id === proposed }))
  if (!words) return ok(all)
  return ok(all.toSorted((a, b) => rank(b, words) - rank(a, words)))
}

export async function readTree(way: Way): Promise<Result<readonly Node[]>> {
  const thai = await inLanguage(way, 'th-TH')
  if (!thai.ok) return thai
  const english = await inLanguage(way, 'en-US')
  if (!english.ok) return english
  const names = new Map(english.value.categories.map((one) => [one.id, one.local_name]))
  return ok(
    thai.value.categories.map((one) => ({
      id: one.id,
      parent: one.parent_id,
      leaf: one.is_leaf,
      name: { th: one.local_name, en: names.get(one.id) ?? one.local_name },
    })),
  )
}

function inLanguage({ inside, shop, signal }: Way, locale: 'th-TH' | 'en-US') {
  const query = [
    ['category_version', 'v2'],
    ['locale', locale],
  ] as const
  const call = { name: 'product.categories', method: 'GET', path: '/product/202309/categories', query } as const
  const keep = { schema: categoryList, hours: keptHours }
  return remembering({ world: inside.world, shop }, `tree:${locale}`, keep, () =>
    inside.caller.shop(shop, { ...call, schema: categoryList }, signal),
  )
}

/** A help, not a need: without an answer the tree stays in its own order. */
async function suggestion({ inside, shop, signal }: Way, words: string): Promise<string | null> {
  const got = await inside.caller.shop(
    shop,
    {
      name: 'product.recommend',
      method: 'POST',
      path: '/product/202309/categories/recommend',
      body: { product_title: words, category_version: 'v2' },
      schema: categorySuggestion,
    },
    signal,
  )
  return got.ok ? (got.value.leaf_category_id ?? null) : null
}

function rank(category: Category, words: string): number {
  if (category.suggested) return 2
  const text = category.path.flatMap((name) => [name.th, name.en.toLowerCase()]).join(' ')
  return text.includes(words) || text.includes(words.toLowerCase()) ? 1 : 0
}

function pathTo(node: Node, byId: ReadonlyMap<string, Node>): readonly Words[] {
  const path: Words[] = []
  let here: Node | undefined = node
  while (here && path.length < 10) {
    path.unshift(here.name)
    here = byId.get(here.parent)
  }
  return path
}
