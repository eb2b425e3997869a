import { arabicDigits, cleanLine } from '#app/lib/text.ts'
import type { CategorySlug, MarkKind } from './category.ts'
import { type GoodsRule, type GoodsRuleId, goodsTable } from './goods-table.ts'

export type { GoodsRuleId } from './goods-table.ts'

/** What is read of a product to tell whether it may be sold. */
export interface GoodsWords {
  readonly titleTh: string
  readonly titleEn: string | null
  /** Everything else that is said of it. */
  readonly rest: readonly (string | null)[]
  readonly category: CategorySlug | null
  readonly marks: readonly MarkKind[]
}

export interface GoodsFinding {
  readonly rule: GoodsRuleId
  readonly answer: GoodsRule['answer']
  /** The words that were found, so that a person sees what is meant. */
  readonly found: string
}

/**
 * Everything that speaks against these goods, refusals first. Words only hint: a refusal tells what was found and
 * how to go on when it was meant otherwise, and nothing that was typed is lost.
 */
export function judgeGoods(words: GoodsWords): readonly GoodsFinding[] {
  const title = readable([words.titleTh, words.titleEn])
  const all = readable([words.titleTh, words.titleEn, ...words.rest])
  return compiled
    .filter(({ rule }) => concerns(rule, words))
    .flatMap(({ id, rule, harmless, bad }): GoodsFinding[] => {
      const text = (rule.titleOnly ? title : all).replace(harmless, ' ')
      const [found] = bad.exec(text) ?? []
      return found ? [{ rule: id, answer: rule.answer, found }] : []
    })
    .sort((one, other) => Number(one.answer === 'look') - Number(other.answer === 'look'))
}

const compiled = Object.entries<GoodsRule>(goodsTable).map(([id, rule]) => ({
  // Object.entries forgets which keys it read.
  id: id as GoodsRuleId,
  rule,
  harmless: new RegExp(rule.harmless?.join('|') ?? '(?!)', 'giu'),
  bad: new RegExp([...rule.thai, `(?<![a-z])(?:${rule.english.join('|')})(?![a-z])`].join('|'), 'iu'),
}))

function concerns(rule: GoodsRule, { category, marks }: GoodsWords): boolean {
  if (rule.unless && marks.includes(rule.unless)) return false
  if (rule.only) return category !== null && rule.only.includes(category)
  return !(category && rule.notOn?.includes(category))
}

/** One line, as it was meant: Thai marks in one order and once, both ways of typing แ and ำ made one. */
function readable(parts: readonly (string | null)[]): string {
  return arabicDigits(cleanLine(parts.filter(Boolean).join(' · ')))
    .replace(/เเ/g, 'แ')
    .replace(/\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1\u0e33')
    .replace(/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33')
    .replace(/([\u0e48-\u0e4b])([\u0e31\u0e34-\u0e39])/g, '$2$1')
    .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1')
}
