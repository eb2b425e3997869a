/** Text as people type it on Thai keyboards, made safe to keep and to cut. Browser-safe. */

const zeroWidth = /[\u200b\u2060\ufeff\u00ad]/g
/** Joiners mean something beside emoji and in some scripts; next to a Thai letter they are dirt. */
const joinerInThai = /(?<=[\u0e00-\u0e7f])[\u200c\u200d]|[\u200c\u200d](?=[\u0e00-\u0e7f])/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\u0000-\u0009\u000b-\u001f\u007f]/g

/** One line: NFC, no control or zero-width characters, blanks folded, ends trimmed. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, ' ').trim()
}

/** Several lines: as cleanLine, but line ends stay (at most two in a row). */
export function cleanText(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(zeroWidth, '')
    .replace(joinerInThai, '')
    .replace(controls, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** The text in at most `most` code points, never cut inside a written letter; with an ellipsis when it was cut. */
export function cutText(text: string, most: number): string {
  if ([...text].length <= most) return text
  let kept = ''
  let length = 1
  for (const { segment } of graphemes.segment(text)) {
    length += [...segment].length
    if (length > most) break
    kept += segment
  }
  return most < 1 ? '' : `${kept.trimEnd()}…`
}

/** A readable address part: Thai stays Thai; everything that is no letter, mark or digit becomes a hyphen. */
export function slugOf(title: string): string {
  const slug = cleanLine(title)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+/, '')
  let kept = ''
  for (const { segment } of graphemes.segment(slug)) {
    if (kept.length + segment.length > 60) break
    kept += segment
  }
  return kept.replace(/-+$/, '') || 'yaan'
}

/** Thai digits as Arabic ones; the rest untouched. */
export function arabicDigits(typed: string): string {
  return typed.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
}
