import { z } from 'zod'
import type { FactName } from '#app/domain/product/category.ts'
import { lines } from '#app/routes/form-values.ts'

const fact = lines(600).optional()

/** Facts of a label as a form sends them: what is empty is not there. (Named one by one: conform does not read an empty
 *  field inside a record as missing.) */
export const labelValues = z
  .object({
    netAmount: fact,
    ingredients: fact,
    allergens: fact,
    additives: fact,
    storage: fact,
    bestBefore: fact,
    usage: fact,
    warning: fact,
    duration: fact,
    place: fact,
  } satisfies Record<FactName, typeof fact>)
  .default({})
