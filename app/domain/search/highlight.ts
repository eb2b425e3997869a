import { loosen, norm } from './keys.ts'
import { typedAs } from './words.ts'

/** A stretch of a text, and whether it is what was looked for. */
interface Stretch {
  readonly text: string
  readonly isFound: boolean
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** The text in stretches. A written letter is never parted from its marks: it is found whole or not at all. */
export function highlight(text: string, typed: string): Stretch[] {
  const needles = needlesOf(typed)
  if (needles.length === 0) return [{ text, isFound: false }]
  const letters = [...graphemes.segment(text)].map(({ segment }) => ({ segment, key: loosen(norm(segment)) }))
  const found = new Set(needles.flatMap((needle) => lettersWith(letters, needle)))
  const stretches: { text: string; isFound: boolean }[] = []
  for (const [n, { segment, key }] of letters.entries()) {
    const last = stretches.at(-1)
    // A blank or a dash between two found letters belongs to them.
    const isFound = found.has(n) || (key === '' && found.has(n - 1) && found.has(n + 1))
    if (last?.isFound === isFound) last.text += segment
    else stretches.push({ text: segment, isFound })
  }
  return stretches
}

/** Single letters are in everything and are not shown. */
function needlesOf(typed: string): string[] {
  const words = typedAs(typed)
  if (!words) return []
  return [words.whole, ...words.words].map((word) => word.loose).filter((loose) => loose.length > 1)
}

function lettersWith(letters: readonly { key: string }[], needle: string): number[] {
  const owner = letters.flatMap(({ key }, n) => Array.from(key, () => n))
  const whole = letters.map(({ key }) => key).join('')
  const found: number[] = []
  for (let at = whole.indexOf(needle); at >= 0; at = whole.indexOf(needle, at + 1)) {
    found.push(...owner.slice(at, at + needle.length))
  }
  return found
}
