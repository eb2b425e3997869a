/** Lazada's category tree with both names, and what it would propose for a title. */
import { z } from 'zod'
import { ok } from '../../errors.ts'
import type { Category, Result } from '../contract.ts'
import { remembering } from '../memo.ts'
import { foldText } from '../text.ts'
import type { Way } from './inside.ts'
import { type CategoryTree, categorySuggestion, categoryTree } from './wire.ts'

const keptHours = 24

const leaf = z.object({ id: z.string(), path: z.array(z.object({ th: z.string(), en: z.string() })).min(1) })
export type Leaf = z.infer<typeof leaf>

/** Leaves only; with words given, the ones Lazada proposes come first, then those whose path holds the words. */
export async function readCategories(way: Way, like: string | null): Promise<Result<readonly Category[]>> {
  const leaves = await readLeaves(way)
  if (!leaves.ok) return leaves
  const words = foldText(like ?? '')
  const proposed = words ? await suggestions(way, words) : []
  const all = leaves.value.map(({ id, path }): Category => {
    const name = path.at(-1) ?? { th: id, en: id }
    return { id, name, path, suggested: proposed.includes(id) }
  })
  if (!words) return ok(all)
  return ok([...all].sort((a, b) => rank(b, words, proposed) - rank(a, words, proposed)))
}

/** Both languages are read once a day and kept as one flat list. */
export function readLeaves(way: Way): Promise<Result<readonly Leaf[]>> {
  const memo = { world: way.inside.world, shop: way.shop }
  return remembering(memo, 'leaves', { schema: z.array(leaf), hours: keptHours }, async () => {
    const thai = await inLanguage(way, 'th_TH')
    if (!thai.ok) return thai
    const english = await inLanguage(way, 'en_US')
    if (!english.ok) return english
    const names = new Map<string, string>()
    eachNode(english.value, [], (node) => names.set(node.category_id, node.name))
    const found: Leaf[] = []
    eachNode(thai.value, [], (node, above) => {
      const path = [...above, node].map((one) => ({ th: one.name, en: names.get(one.category_id) ?? one.name }))
      if (node.leaf) found.push({ id: node.category_id, path })
    })
    return ok(found)
  })
}

type Node = CategoryTree[number]

function eachNode(nodes: readonly Node[], above: readonly Node[], visit: (node: Node, above: readonly Node[]) => void) {
  for (const node of nodes) {
    visit(node, above)
    eachNode(node.children ?? [], [...above, node], visit)
  }
}

function inLanguage({ inside, shop, signal }: Way, language: 'th_TH' | 'en_US') {
  const fields = { language_code: language }
  return inside.caller.shop(shop, { method: 'GET', path: '/category/tree/get', fields, schema: categoryTree }, signal)
}

/** A help, not a need: without an answer the tree stays in its own order. */
async function suggestions({ inside, shop, signal }: Way, words: string): Promise<readonly string[]> {
  const call = { method: 'GET', path: '/product/category/suggestion/get', schema: categorySuggestion } as const
  const got = await inside.caller.shop(shop, { ...call, fields: { product_name: words } }, signal)
  return got.ok ? (got.value.categorySuggestions ?? []).map((one) => one.categoryId) : []
}

function rank(category: Category, words: string, proposed: readonly string[]): number {
  const place = proposed.indexOf(category.id)
  if (place >= 0) return 1000 - place
  const text = category.path.flatMap((name) => [name.th, name.en.toLowerCase()]).join(' ')
  return text.includes(words) || text.includes(words.toLowerCase()) ? 1 : 0
}
