/**
 * A strict reader of XML 1.0 as far as product files use it, written from the W3C recommendation: elements, attributes, text,
 * the five named references. Reads a stream and holds one event's worth of it. Anything else throws with the place.
 */
export type XmlEvent =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string }

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const nameForm = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/
/** Production [2] Char, inverted. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

export async function* readXml(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<XmlEvent> {
  const open: string[] = []
  let seenRoot = false
  for await (const token of tokens(chunks)) {
    if (illegal.test(token)) throw new Error(`a character that XML cannot hold in ${token.slice(0, 80)}`)
    if (!token.startsWith('<')) {
      if (open.length > 0) yield { kind: 'text', text: unescaped(token) }
      else if (token.trim() !== '') throw new Error('text outside of the document')
    } else if (token.startsWith('<?')) {
      if (seenRoot || open.length > 0) throw new Error('a declaration in the middle')
    } else if (token.startsWith('</')) {
      const name = token.slice(2, -1).trimEnd()
      if (open.pop() !== name) throw new Error(`</${name}> closes what was not open`)
      yield { kind: 'close', name }
    } else {
      if (open.length === 0 && seenRoot) throw new Error('a second root')
      seenRoot = true
      const { name, attributes } = tag(token)
      open.push(name)
      yield { kind: 'open', name, attributes }
    }
  }
  if (open.length > 0 || !seenRoot) throw new Error(`the file ends inside of <${open.at(-1) ?? 'nothing'}>`)
}

/** A tag, or the text between two tags. */
async function* tokens(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true })
    let at = 0
    for (;;) {
      const inTag = rest[at] === '<'
      const end = rest.indexOf(inTag ? '>' : '<', at)
      if (end < 0) break
      const next = inTag ? end + 1 : end
      if (next > at) yield rest.slice(at, next)
      at = next
    }
    rest = rest.slice(at)
  }
  rest += decoder.decode()
  if (rest.startsWith('<')) throw new Error('the file ends inside of a tag')
  if (rest !== '') yield rest
}

function tag(token: string): { name: string; attributes: Record<string, string> } {
  const inner = token.slice(1, -1)
  const name = /^\S+/.exec(inner)?.[0] ?? ''
  if (!nameForm.test(name)) throw new Error(`no name of an element: ${token.slice(0, 80)}`)
  const attributes: Record<string, string> = {}
  const rest = inner.slice(name.length).replace(/\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_, key, a, b) => {
    if (key in attributes) throw new Error(`${key} twice in one tag`)
    attributes[key] = unescaped(a ?? b)
    return ''
  })
  if (rest.trim() !== '') throw new Error(`a malformed tag: ${token.slice(0, 80)}`)
  return { name, attributes }
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error('“]]>” in text')
  return text.replace(/&(?:(#x[0-9a-fA-F]+|#\d+|\w+);)?/g, (whole, reference: string | undefined) => {
    if (reference?.startsWith('#x')) return String.fromCodePoint(Number.parseInt(reference.slice(2), 16))
    if (reference?.startsWith('#')) return String.fromCodePoint(Number(reference.slice(1)))
    const meant = reference ? named[reference] : undefined
    if (meant === undefined) throw new Error(`“&” that is not escaped: ${whole}`)
    return meant
  })
}
