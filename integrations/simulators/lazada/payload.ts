/** What a write carries: JSON or XML in one form field, leaf values as text, lists under a singular name. */

export type Node = { readonly [name: string]: unknown }

/** The `Product` of a request, or null when it cannot be read. XML begins with `<`. */
export function readProduct(text: string, allowJson: boolean): Node | null {
  const whole = text.trimStart().startsWith('<') ? readXml(text) : allowJson ? readJson(text) : null
  const request = whole ? node(whole.Request) : null
  return request ? node(request.Product) : null
}

export function node(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null
}

/** `Skus.Sku` as rows, be it one or many. */
export function rows(parent: unknown, name: string): readonly Node[] {
  const given = node(parent)?.[name]
  const list = Array.isArray(given) ? given : given === undefined ? [] : [given]
  return list.map(node).filter((one) => one !== null)
}

/** Leaf values of a list such as `Images.Image`; null when the list is not there. */
export function texts(parent: unknown, name: string): string[] | null {
  const given = node(parent)?.[name]
  if (given === undefined) return null
  return (Array.isArray(given) ? given : [given]).map(String)
}

export function text(parent: Node, name: string): string | null {
  const value = parent[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

function readJson(given: string): Node | null {
  try {
    return node(JSON.parse(given))
  } catch {
    return null
  }
}

/** Elements only, which is all that these requests have. Repeated names become a list. */
function readXml(given: string): Node | null {
  const tokens = given.replace(/<\?xml[^>]*\?>/, '').match(/<\/?[A-Za-z_][\w]*\s*\/?>|[^<]+/g) ?? []
  let at = 0
  function inside(closing: string | null): unknown {
    const found: Record<string, unknown> = {}
    let words = ''
    for (; at < tokens.length; at += 1) {
      const token = tokens[at] ?? ''
      if (!token.startsWith('<')) {
        words += token
        continue
      }
      const name = token.replace(/[<>/\s]/g, '')
      if (token.startsWith('</'))
        return name === closing ? (Object.keys(found).length > 0 ? found : plain(words)) : null
      const empty = token.endsWith('/>')
      if (!empty) at += 1
      const value = empty ? '' : inside(name)
      const before = found[name]
      found[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value]
    }
    return found
  }
  return node(inside(null))
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(words: string): string {
  return words.trim().replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
