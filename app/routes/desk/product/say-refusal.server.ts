import { sayProblem } from '#app/components/desk/product/say.ts'
import type { DescribeRefusal } from '#app/domain/product/describe.server.ts'
import type { DeskProduct } from '#app/domain/product/desk.server.ts'
import type { EditRefusal } from '#app/domain/product/edit.server.ts'
import type { MarkRefusal, VerifyRefusal } from '#app/domain/product/mark.server.ts'
import type { PicturesRefusal } from '#app/domain/product/pictures.server.ts'
import type { VariantRefusal } from '#app/domain/product/variant.server.ts'
import type { StockRefusal } from '#app/domain/stock/move.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { notFound } from '#app/routes/doorman.server.ts'
import type { Refusal } from '#app/routes/form.server.ts'

export type ProductRefusal =
  | EditRefusal
  | DescribeRefusal
  | PicturesRefusal
  | VariantRefusal
  | MarkRefusal
  | VerifyRefusal
  | StockRefusal
  /** Some of several pictures were not taken; what each said. */
  | { readonly code: 'photos_failed'; readonly said: readonly string[] }

interface Told {
  readonly lang: Lang
  readonly product: DeskProduct
  /** What the step says now, shown when somebody else changed it. */
  readonly theirs: string
}

/** A refusal as the form tells it: beside its field where it has one, else on top. What is not there is a 404. */
export function sayRefusal(refusal: ProductRefusal, { lang, product, theirs }: Told): Refusal {
  const words = wordsIn(lang)
  const says = words.desk.product.refusals
  switch (refusal.code) {
    case 'not_found':
      throw notFound()
    case 'changed_meanwhile':
      return { form: says.changed_meanwhile(refusal.by ?? says.somebody, formatMoment(lang, refusal.at), theirs) }
    case 'goods':
      return { form: sayGoods(words, refusal.finding) }
    case 'would_leave_shop':
      return { form: says.would_leave_shop(sayProblem(words, refusal.problem, product.maker.callName)) }
    case 'mark_problems':
      return {
        fields: Object.fromEntries(
          refusal.problems.map(({ field, code }) => [field, words.desk.product.marking.problems[code]]),
        ),
      }
    case 'no_price':
      return { form: words.desk.product.problems.no_price }
    case 'photos_failed':
      return { form: [says.some_photos_failed, ...refusal.said].join(' ') }
    case 'too_many_photos':
      return { form: says.too_many_photos(refusal.most) }
    case 'too_many_variants':
      return { form: says.too_many_variants(refusal.most) }
    case 'too_many':
      return { form: says.too_many(refusal.most) }
    case 'not_enough':
      return { form: says.reserved }
    default:
      return { form: says[refusal.code] }
  }
}

function sayGoods({ desk }: Phrases, { rule, found }: Extract<EditRefusal, { code: 'goods' }>['finding']): string {
  return desk.product.problems.goods(found, desk.goods[rule].name, desk.goods[rule].reason)
}
