/** Reads a product file of comma separated values as Meta does: English header names, quotes doubled, UTF-8. */
import type { Fields } from '../catalogue/format.ts'

const known = new Set([
  ...['id', 'title', 'description', 'availability', 'condition', 'price', 'link', 'image_link', 'brand'],
  ...['additional_image_link', 'item_group_id', 'shipping_weight', 'product_type', 'sale_price', 'vendor_id'],
])
const longestLine = 5_242_880

export function readFile(text: string): readonly Fields[] {
  const [header, ...rows] = table(text)
  if (!header?.includes('id')) throw new Error('No header row with the column id')
  const strange = header.find((name) => !known.has(name))
  if (strange !== undefined) throw new Error(`Unknown column ${strange}`)
  return rows.map((row, at) => {
    if (row.length !== header.length) throw new Error(`Row ${at + 2} has ${row.length} values, not ${header.length}`)
    if (row.join(',').length > longestLine) throw new Error(`Row ${at + 2} is too long`)
    return Object.fromEntries(header.map((name, column) => [name, valuesOf(name, row[column] ?? '')]))
  })
}

function valuesOf(name: string, value: string): string[] {
  if (value === '') return []
  return name === 'additional_image_link' ? value.split(',') : [value]
}

const value = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

function table(text: string): string[][] {
  if (!/\r?\n$/.test(text)) throw new Error('The last row is not complete')
  const rows: string[][] = []
  let row: string[] = []
  value.lastIndex = 0
  while (value.lastIndex < text.length) {
    const from = value.lastIndex
    const found = value.exec(text)
    if (!found) throw new Error(`Malformed value at ${from}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] !== ',') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
