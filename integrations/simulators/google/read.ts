/** Reads a product file in RSS 2.0 as Merchant Center does: strictly, with or without the `g:` before title, link and description. */
import type { Fields } from '../catalogue/format.ts'

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const piece = /<\?[^>]*\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g

export function readFile(text: string): readonly Fields[] {
  const items: Record<string, string[]>[] = []
  const open: string[] = []
  let item: Record<string, string[]> | null = null
  let said = ''
  let seenRoot = false
  for (const found of text.matchAll(piece)) {
    const [whole, closes, name, attributes, empty] = found
    if (whole === '<') throw new Error(`Unexpected "<" at ${found.index}`)
    if (whole.startsWith('<?') || whole.startsWith('<!--')) continue
    if (name === undefined) {
      said += plain(whole)
      continue
    }
    if (closes) {
      if (open.pop() !== name) throw new Error(`Unexpected </${name}> at ${found.index}`)
      if (name === 'item' && item) {
        items.push(item)
        item = null
      } else if (item && open.at(-1) === 'item') {
        const key = name.replace(/^g:/, '')
        item[key] = [...(item[key] ?? []), said.trim()]
      }
      said = ''
      continue
    }
    if (open.length === 0 && !(name === 'rss' && attributes?.includes('xmlns:g="http://base.google.com/ns/1.0"')))
      throw new Error('Not an RSS file with the namespace of Google')
    seenRoot = true
    if (!empty) open.push(name)
    if (open.join('/') === 'rss/channel/item') item = {}
    said = ''
  }
  if (open.length > 0 || !seenRoot) throw new Error(`Unexpected end of file in <${open.at(-1) ?? 'nothing'}>`)
  return items
}

function plain(text: string): string {
  return text.replace(/&(#\d+|#x[\da-f]+|\w+)?;?/gi, (whole, reference: string | undefined) => {
    const code = reference?.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number(reference?.slice(1))
    if (reference?.startsWith('#') && whole.endsWith(';')) return String.fromCodePoint(code)
    const meant = references[reference ?? '']
    if (meant === undefined || !whole.endsWith(';')) throw new Error(`Undefined entity ${whole}`)
    return meant
  })
}
