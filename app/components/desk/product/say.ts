import type { ProductProblem } from '#app/domain/product/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'

/** What is wrong, as a sentence for the person at the desk. */
export function sayProblem({ category, desk, mark }: Phrases, problem: ProductProblem, maker: string): string {
  const words = desk.product.problems
  switch (problem.code) {
    case 'no_consent':
      return words.no_consent(maker)
    case 'no_alt':
      return words.no_alt(problem.photo)
    case 'no_weight':
      return words.no_weight(problem.sku)
    case 'no_variant_name':
      return words.no_variant_name(problem.sku)
    case 'no_fact':
      return words.no_fact(category.facts[problem.fact].name)
    case 'no_number':
      return words.no_number(mark.kinds[problem.mark].name)
    case 'number_expired':
      return words.number_expired(mark.kinds[problem.mark].name)
    case 'goods':
      return words.goods(problem.found, desk.goods[problem.rule].name, desk.goods[problem.rule].reason)
    case 'look':
      return words.look(problem.found, desk.goods[problem.rule].reason)
    case 'look_refused':
      return words.look_refused(problem.found, problem.note ?? '')
    default:
      return words[problem.code]
  }
}
