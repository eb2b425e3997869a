/** Shopee's category tree with both names, and what it would propose for a title. */
import { ok } from '../../errors.ts'
import type { Category, Result, Shop, Words } from '../contract.ts'
import { remembering } from '../memo.ts'
import { foldText } from '../text.ts'
import type { Inside } from './inside.ts'
import { categoryList, categorySuggestion } from './wire.ts'

interface Read {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}

interface Node {
  readonly id: string
  readonly parent: string
  readonly leaf: boolean
  readonly name: Words
}

const keptHours = 24
const tree = '/api/v2/product/get_category'

/** Leaves only; with words given, the ones Shopee proposes come first, then those whose path holds the words. */
export async function readCategories(read: Read, like: string | null): Promise<Result<readonly Category[]>> {
  const nodes = await readTree(read)
  if (!nodes.ok) return nodes
  const words = foldText(like ?? '')
  const proposed = words ? await suggestions(read, words) : []
  const all = nodes.value
    .filter((node) => node.leaf)
    .map((node) => ({
      id: node.id,
      name: node.name,
      path: pathTo(node, nodes.value),
      suggested: proposed.includes(node.id),
    }))
  if (!words) return ok(all)
  return ok([...all].sort((a, b) => rank(b, words, proposed) - rank(a, words, proposed)))
}

export async function readTree(read: Read): Promise<Result<readonly Node[]>> {
  const thai = await inLanguage(read, 'th')
  if (!thai.ok) return thai
  const english = await inLanguage(read, 'en')
  if (!english.ok) return english
  const names = new Map(english.value.category_list.map((one) => [one.category_id, one.display_category_name]))
  return ok(
    thai.value.category_list.map((one) => ({
      id: one.category_id,
      parent: one.parent_category_id,
      leaf: !one.has_children,
      name: { th: one.display_category_name, en: names.get(one.category_id) ?? one.original_category_name },
    })),
  )
}

function inLanguage({ inside, shop, signal }: Read, language: 'th' | 'en') {
  return remembering(
    { world: inside.world, shop },
    `tree:${language}`,
    { schema: categoryList, hours: keptHours },
    () =>
      inside.caller.shop(
        shop,
        { method: 'GET', path: tree, query: [['language', language]], schema: categoryList },
        signal,
      ),
  )
}

/** A help, not a need: without an answer the tree stays in its own order. */
async function suggestions({ inside, shop, signal }: Read, words: string): Promise<readonly string[]> {
  const path = '/api/v2/product/category_recommend'
  const got = await inside.caller.shop(
    shop,
    { method: 'GET', path, query: [['item_name', words]], schema: categorySuggestion },
    signal,
  )
  return got.ok ? got.value.category_id : []
}

function rank(category: Category, words: string, proposed: readonly string[]): number {
  const place = proposed.indexOf(category.id)
  if (place >= 0) return 1000 - place
  const text = category.path.flatMap((name) => [name.th, name.en.toLowerCase()]).join(' ')
  return text.includes(words) || text.includes(words.toLowerCase()) ? 1 : 0
}

function pathTo(node: Node, nodes: readonly Node[]): readonly Words[] {
  const path: Words[] = []
  let here: Node | undefined = node
  while (here && path.length < 10) {
    path.unshift(here.name)
    const { parent }: Node = here
    here = nodes.find((one) => one.id === parent)
  }
  return path
}
