/** Bodies of writes. Leaf values are text; lists stand under a singular name. */

interface Branch {
  readonly [name: string]: Leaf | Branch | readonly (Leaf | Branch)[]
}
type Leaf = string

export type Product = Branch

/** For the calls whose samples are printed in JSON. */
export function jsonPayload(product: Product): string {
  return JSON.stringify({ Request: { Product: product } })
}

/** For the calls that are only printed in XML: hiding, and stock. */
export function xmlPayload(product: Product): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${element('Request', { Product: product })}`
}

function element(name: string, value: Branch[string]): string {
  if (typeof value === 'string') return `<${name}>${escaped(value)}</${name}>`
  if (isList(value)) return value.map((one) => element(name, one)).join('')
  const inside = Object.entries(value)
    .map(([key, one]) => element(key, one))
    .join('')
  return `<${name}>${inside}</${name}>`
}

function isList(value: Branch[string]): value is readonly (Leaf | Branch)[] {
  return Array.isArray(value)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
