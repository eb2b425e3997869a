/** Rules of the product data specifications of Google and Meta, as far as our files use them; by our reading, not the adapters'. */

export type Field = (value: string) => string | null

export const text =
  (most: number): Field =>
  (value) => {
    const length = [...value].length
    if (length < 1 || length > most) return `${length} characters, 1 to ${most} allowed`
    if (value !== value.normalize('NFC')) return 'not in NFC'
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffd]/.test(value)) return 'a control character'
    if (/<\/?[a-z][^>]*>/i.test(value)) return 'markup'
    return value.trim() === value ? null : 'blanks at an end'
  }

export const address: Field = (value) => {
  if (!/^[\x21-\x7e]{1,2000}$/.test(value)) return 'not an address in ASCII of at most 2000 characters'
  return /^https?:$/.test(URL.canParse(value) ? new URL(value).protocol : '') ? null : 'not an http address'
}

export const picture: Field = (value) =>
  address(value) ?? (/\.(jpe?g|png|webp|gif|bmp|tiff?)$/i.test(new URL(value).pathname) ? null : 'no picture’s ending')

export const oneOf =
  (...words: readonly string[]): Field =>
  (value) =>
    words.includes(value) ? null : `not one of ${words.join(', ')}`

export const price: Field = (value) =>
  /^(?!0+(\.0+)? )\d{1,12}(\.\d{1,2})? THB$/.test(value) ? null : 'not an amount above zero in THB'

export const weight: Field = (value) => {
  const grams = /^(\d+(\.\d+)?) kg$/.exec(value)?.[1]
  return grams !== undefined && Number(grams) > 0 && Number(grams) <= 2000 ? null : 'not 0 to 2000 kg'
}

export const id =
  (most: number): Field =>
  (value) =>
    new RegExp(`^[A-Za-z0-9_-]{1,${most}}$`).test(value) ? null : `not an id of at most ${most} characters`

export interface Rule {
  readonly check: Field
  readonly required?: true
  /** How often it may stand in one item; once when not said. */
  readonly most?: number
}

/** Everything that is wrong with one item. */
export function faultsOf(
  item: ReadonlyMap<string, readonly string[]>,
  rules: Readonly<Record<string, Rule>>,
): readonly string[] {
  const faults: string[] = []
  const name = item.get('id')?.[0] ?? '?'
  for (const [field, { required }] of Object.entries(rules))
    if (required && !item.get(field)?.[0]) faults.push(`${name}: ${field} is missing`)
  for (const [field, values] of item) {
    const rule = rules[field]
    if (!rule) {
      faults.push(`${name}: ${field} is no attribute`)
      continue
    }
    if (values.length > (rule.most ?? 1)) faults.push(`${name}: ${field} stands ${values.length} times`)
    for (const value of values) {
      const wrong = rule.check(value)
      if (wrong) faults.push(`${name}: ${field}: ${wrong}`)
    }
  }
  return faults
}
