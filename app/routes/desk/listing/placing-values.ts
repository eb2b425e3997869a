import type { Placing } from '#app/domain/listing/placing.ts'
import { cleanLine } from '#app/lib/text.ts'

/** Between a placing and the form's fields: `attribute-ID` (choices, or the only answer), `own-ID` (own words). */

/** What stands in the form at first. Own words go beside the choices when they are none of them. */
export function valuesOf(
  { attributes, brandId, logistics, locationId }: Placing,
  rules: readonly { id: string; many: boolean; choices: readonly { id: string }[] | null }[],
): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {
    brand: brandId ?? '',
    logistics: [...logistics],
    location: locationId ?? '',
  }
  for (const { id, many, choices } of rules) {
    const given = attributes[id] ?? []
    const known = choices ? given.filter((value) => choices.some((choice) => choice.id === value)) : given
    const own = given.filter((value) => !known.includes(value))
    values[`attribute-${id}`] = many ? [...known] : (known[0] ?? '')
    values[`own-${id}`] = own[0] ?? ''
  }
  return values
}

/** What was filled in. A single question answered in own words has that answer alone. */
export function readPlacing(form: FormData): Placing {
  const attributes: Record<string, string[]> = {}
  for (const name of new Set(form.keys())) {
    const [, kind, id] = /^(attribute|own)-(.{1,100})$/u.exec(name) ?? []
    if (!kind || !id) continue
    const given = texts(form, name)
    if (given.length > 0) attributes[id] = [...(attributes[id] ?? []), ...given]
  }
  return {
    categoryId: texts(form, 'category')[0] ?? null,
    attributes,
    brandId: texts(form, 'brand')[0] ?? null,
    logistics: texts(form, 'logistics'),
    locationId: texts(form, 'location')[0] ?? null,
  }
}

function texts(form: FormData, name: string): string[] {
  return form
    .getAll(name)
    .flatMap((value) => (typeof value === 'string' && cleanLine(value) !== '' ? [cleanLine(value)] : []))
}
