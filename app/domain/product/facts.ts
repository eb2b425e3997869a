import { z } from 'zod'
import { factNames, goodsKinds } from './category.ts'

/** What stands on the label, as kept in `Product.facts`. Thai is what the law asks for; English helps visitors. */
const Facts = z.object({
  /** Which sort of food or herb it is; null: not asked or not answered yet. */
  kind: z.enum(goodsKinds).nullable().catch(null),
  label: z
    .partialRecord(z.enum(factNames), z.object({ th: z.string(), en: z.string().nullable().catch(null) }))
    .catch({}),
})
export type Facts = z.infer<typeof Facts>

/** Reads the column. What is not there or not readable is simply missing, and then asked for again. */
export function readFacts(json: unknown): Facts {
  const parsed = Facts.safeParse(json)
  return parsed.success ? parsed.data : { kind: null, label: {} }
}
