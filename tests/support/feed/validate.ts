/** Validators of whole files, written from the formats' rules and sharing nothing with the code that writes them. */
import { readCsv } from './csv.ts'
import { address, faultsOf, id, oneOf, picture, price, type Rule, text, weight } from './rules.ts'
import { readXml } from './xml.ts'

export interface Validated {
  readonly items: number
  /** The first faults; none means that the file is sound. */
  readonly faults: readonly string[]
}
export type SeenItem = ReadonlyMap<string, readonly string[]>
type See = (item: SeenItem) => void

const mostFaults = 20

/** Google's product data specification. */
const google: Readonly<Record<string, Rule>> = {
  id: { check: id(50), required: true },
  title: { check: text(150), required: true },
  description: { check: text(5000), required: true },
  link: { check: address, required: true },
  image_link: { check: picture, required: true },
  additional_image_link: { check: picture, most: 10 },
  availability: { check: oneOf('in_stock', 'out_of_stock'), required: true },
  price: { check: price, required: true },
  condition: { check: oneOf('new', 'refurbished', 'used'), required: true },
  brand: { check: text(70) },
  identifier_exists: { check: oneOf('no', 'false', 'yes', 'true') },
  item_group_id: { check: id(50) },
  shipping_weight: { check: weight },
}

/** Meta's catalogue fields; the smaller limit where its pages disagree. */
const meta: Readonly<Record<string, Rule>> = {
  id: { check: id(100), required: true },
  title: { check: text(100), required: true },
  description: { check: text(5000), required: true },
  availability: { check: oneOf('in stock', 'out of stock'), required: true },
  condition: { check: oneOf('new', 'refurbished', 'used'), required: true },
  price: { check: price, required: true },
  link: { check: address, required: true },
  image_link: { check: picture, required: true },
  brand: { check: text(100), required: true },
  additional_image_link: { check: picture, most: 20 },
  item_group_id: { check: id(100) },
  shipping_weight: { check: weight },
}

/** RSS 2.0 with `g:` bound to Google's namespace; the channel has title, link and description; ids are unique. */
export async function validateGoogle(
  chunks: AsyncIterable<Uint8Array>,
  see: See = () => undefined,
): Promise<Validated> {
  const seen = collector(google, see)
  const path: string[] = []
  const channel = new Set<string>()
  let item: Map<string, string[]> | null = null
  let said = ''
  for await (const event of readXml(chunks)) {
    if (event.kind === 'text') said += event.text
    if (event.kind === 'open') {
      if (item && path.at(-1) !== 'item') seen.fault(`an element inside of <${path.at(-1)}>`)
      path.push(event.name)
      said = ''
      if (path.length === 1 && event.attributes['xmlns:g'] !== 'http://base.google.com/ns/1.0')
        seen.fault('no g: namespace')
      if (path.length === 1 && (event.name !== 'rss' || event.attributes.version !== '2.0')) seen.fault('not RSS 2.0')
      if (path.join('/') === 'rss/channel/item') item = new Map()
    }
    if (event.kind === 'close') {
      path.pop()
      if (event.name === 'item' && item) {
        seen.item(item)
        item = null
      } else if (item) {
        const name = event.name.replace(/^g:/, '')
        item.set(name, [...(item.get(name) ?? []), said])
      } else if (path.join('/') === 'rss/channel') channel.add(event.name)
    }
  }
  for (const name of ['title', 'link', 'description']) if (!channel.has(name)) seen.fault(`the channel has no ${name}`)
  return seen.done()
}

/** Comma separated values with Meta's header names; every row as long as the header; ids are unique. */
export async function validateMeta(chunks: AsyncIterable<Uint8Array>, see: See = () => undefined): Promise<Validated> {
  const seen = collector(meta, see)
  let header: readonly string[] | null = null
  for await (const row of readCsv(chunks)) {
    if (!header) {
      header = row
      if (new Set(row).size !== row.length) seen.fault('a column stands twice')
      continue
    }
    if (row.length !== header.length) seen.fault(`${row[0]}: ${row.length} fields, ${header.length} columns`)
    if (row.join(',').length > 5_000_000) seen.fault(`${row[0]}: the row is too long`)
    const pairs = header.map((name, at) => [name, row[at] ?? ''] as const).filter(([, value]) => value !== '')
    seen.item(
      new Map(
        pairs.map(([name, value]) => [name, name === 'additional_image_link' ? value.split(',') : [value]] as const),
      ),
    )
  }
  return seen.done()
}

function collector(rules: Readonly<Record<string, Rule>>, see: See) {
  const ids = new Set<string>()
  const faults: string[] = []
  const fault = (wrong: string) => void (faults.length < mostFaults && faults.push(wrong))
  return {
    fault,
    item(item: SeenItem) {
      const own = item.get('id')?.[0] ?? ''
      if (ids.has(own)) fault(`${own} stands twice`)
      ids.add(own)
      for (const wrong of faultsOf(item, rules)) fault(wrong)
      see(item)
    },
    done: (): Validated => ({ items: ids.size, faults: ids.size === 0 ? [...faults, 'no items at all'] : faults }),
  }
}
