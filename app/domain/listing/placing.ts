import { z } from 'zod'
import type { AttributeRule, Placing } from '#integrations/partners/contract.ts'

/** The choices of a volunteer for a shop: category and what it asks. Browser-safe. */

export type { AttributeRule, Placing }

const shape = z.object({
  categoryId: z.string().nullable(),
  attributes: z.record(z.string(), z.array(z.string())),
  brandId: z.string().nullable(),
  logistics: z.array(z.string()),
  locationId: z.string().nullable(),
})

export const emptyPlacing: Placing = {
  categoryId: null,
  attributes: {},
  brandId: null,
  logistics: [],
  locationId: null,
}

/** Reads the column. What is not readable is as if nothing was chosen, and is asked again. */
export function readPlacing(stored: unknown): Placing {
  const parsed = shape.safeParse(stored)
  return parsed.success ? parsed.data : emptyPlacing
}

/** True when the attribute must be asked, given the choices so far: some only follow from another's answer. */
export function isAsked(
  rule: Pick<AttributeRule, 'when'>,
  chosen: (attributeId: string) => readonly string[],
): boolean {
  const { when } = rule
  return !when || chosen(when.attributeId).some((id) => when.choiceIds.includes(id))
}
