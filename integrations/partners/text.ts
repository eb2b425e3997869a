/**
 * The words of a listing within a platform's limits. Pure. Text leaves in NFC; nothing is ever beyond a limit and no letter
 * that is written as one (Thai vowels and tone marks, emoji) is cut in two.
 */

export interface TextSource {
  readonly title: string
  readonly story: string
  /** Without `#`. */
  readonly tags: readonly string[]
}

export interface TextLimits {
  readonly title: { readonly max: number | null; readonly counts: 'code_points' | 'utf8_bytes' }
  readonly story: { readonly max: number | null; readonly tags: number | null }
}

export interface ListingText {
  readonly title: string
  readonly story: string
}

/** Our own habit: a few telling tags, not a wall of them. */
const ownTagLimit = 5
const hashtag = /#+(?=[\p{L}\p{M}\p{N}_])/gu
/** Two units of a string that are one code point. Counted so, a text of a whole catalogue costs no array of its letters. */
const pairs = /[\ud800-\udbff][\udc00-\udfff]/g
const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

/** Title and story as the platform will show them: one line and plain paragraphs, markup taken out, tags at the end as they fit. */
export function buildListingText(source: TextSource, limits: TextLimits): ListingText {
  const title = cut(oneLine(source.title), limits.title.max, limits.title.counts)
  const story = withFewerHashtags(paragraphs(source.story), limits.story.tags)
  const short = cut(story, limits.story.max, 'code_points')
  return { title, story: withTags(short, source.tags, limits.story) }
}

/** How long a text is as the platform counts. */
export function textLength(text: string, counts: 'code_points' | 'utf8_bytes'): number {
  const normal = text.normalize('NFC')
  return counts === 'utf8_bytes' ? Buffer.byteLength(normal) : normal.length - (normal.match(pairs)?.length ?? 0)
}

/** Two texts that a reader would call the same: NFKC (the Thai ำ has two spellings) and blanks folded. */
export function foldText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** One line, without markup and invisible controls. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim()
}

function paragraphs(text: string): string {
  return plain(text)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function plain(text: string): string {
  const visible = text
    .replace(/\p{Cs}/gu, '')
    .replace(/[^\P{Cc}\n\t\r]|[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
  return withoutMarkup(visible).normalize('NFC')
}

/** Taking a tag out can leave another behind it (`<<b>b>`), so this goes on until nothing is left to take. */
function withoutMarkup(text: string): string {
  const less = text.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, '').replace(/<\/?[a-z!][^<>]*>/giu, '')
  return less === text ? text : withoutMarkup(less)
}

/** At most `max`, ending in an ellipsis when cut; at the end of a word when one is near. */
function cut(text: string, max: number | null, counts: 'code_points' | 'utf8_bytes'): string {
  if (max === null || textLength(text, counts) <= max) return text
  const room = max - textLength('…', counts)
  if (room < 0) return ''
  let kept = ''
  let size = 0
  for (const { segment } of graphemes.segment(text)) {
    size += textLength(segment, counts)
    if (size > room) break
    kept += segment
  }
  const space = kept.search(/\s\S*$/u)
  const whole = space > kept.length * 0.8 ? kept.slice(0, space) : kept
  return `${whole.trimEnd()}…`
}

/** Signs of hashtags past the limit are taken away; their words stay. */
function withFewerHashtags(text: string, limit: number | null): string {
  if (limit === null) return text
  let seen = 0
  return text.replace(hashtag, () => {
    seen += 1
    return seen > limit ? '' : '#'
  })
}

function withTags(story: string, tags: readonly string[], limits: TextLimits['story']): string {
  const used = story.match(hashtag)?.length ?? 0
  const free = Math.max(0, Math.min(ownTagLimit, (limits.tags ?? ownTagLimit) - used))
  let text = story
  let added = 0
  for (const tag of tags) {
    const word = tag.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]/gu, '')
    if (!word || !/^[\p{L}\p{N}_]/u.test(word) || added === free) continue
    const longer = `${text}${added === 0 ? (text ? '\n\n' : '') : ' '}#${word}`
    if (limits.max !== null && textLength(longer, 'code_points') > limits.max) break
    text = longer
    added += 1
  }
  return text
}
