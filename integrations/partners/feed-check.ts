/** Checks an item against a catalogue's rules. Pure given the time: rules are data, so one check serves every catalogue. */
import { bahtText, type Satang } from '../money.ts'
import type { PartnerId, Problem, Words } from './contract.ts'
import type { FeedFile, FeedItem, FeedPhoto } from './feed.ts'
import { type ProblemFacts, problem } from './phrases.ts'
import { buildListingText, type ListingText, oneLine, textLength } from './text.ts'

export interface FeedRules {
  readonly id: { readonly max: number }
  /** Code points. */
  readonly title: { readonly max: number }
  readonly story: { readonly max: number }
  readonly brand: { readonly max: number; readonly required: boolean }
  readonly link: { readonly max: number }
  readonly photos: {
    /** The cover counts. */
    readonly max: number
    readonly types: readonly FeedPhoto['type'][]
    /** Pixels of the shorter side; may change on an announced day. */
    readonly minSide: (now: Date) => number
  }
}

type Find = Omit<ProblemFacts, 'partner'>

/** As `checkWish`: within this share of a limit whose way of counting is not documented, we warn. */
const nearShare = 0.03
const inEnglish: Readonly<Record<'title' | 'story', Words>> = {
  title: { th: 'ชื่อสินค้าภาษาอังกฤษ', en: 'English title' },
  story: { th: 'คำอธิบายภาษาอังกฤษ', en: 'English description' },
}

/** Every problem at once, blocking ones first. */
export function checkFeedItem(
  { partner, lang, rules }: { partner: PartnerId; lang: FeedFile['lang']; rules: FeedRules },
  item: FeedItem,
  now: Date,
): readonly Problem[] {
  const found: Find[] = [
    ...checkId(item, rules),
    ...checkWords(item, lang, rules),
    ...checkPrice(item),
    ...checkStock(item),
    ...checkPage(item, lang, rules),
    ...checkBrand(item, lang, rules),
    ...checkPhotos(item, rules, now),
  ]
  const problems = found.map((one) => problem({ ...one, partner }))
  return [...problems.filter((one) => one.weight === 'blocks'), ...problems.filter((one) => one.weight === 'warns')]
}

/** Title and description as the catalogue shows them: plain text within its limits. Null without words in that language. */
export function feedText(item: FeedItem, lang: FeedFile['lang'], { title, story }: FeedRules): ListingText | null {
  const whole = wholeText(item, lang)
  if (!whole) return null
  if (fits(whole.title, title.max) && fits(whole.story, story.max)) return whole
  const limits = { title: { ...title, counts: 'code_points' }, story: { ...story, tags: null } } as const
  return buildListingText({ ...whole, tags: [] }, limits)
}

function fits(text: string, max: number): boolean {
  return text.length <= max || textLength(text, 'code_points') <= max
}

const unlimited = { title: { max: null, counts: 'code_points' }, story: { max: null, tags: null } } as const
/** The last item's plain text: every file that shows an item asks for it, one right after the other. */
let latest: { readonly item: FeedItem; readonly texts: Map<FeedFile['lang'], ListingText | null> } | null = null

/** As plain text, without limits. */
function wholeText(item: FeedItem, lang: FeedFile['lang']): ListingText | null {
  if (latest?.item !== item) latest = { item, texts: new Map() }
  const known = latest.texts.get(lang)
  if (known !== undefined) return known
  const words = item.words[lang]
  const made = words && buildListingText({ ...words, tags: [] }, unlimited)
  latest.texts.set(lang, made)
  return made
}

/** The photos that a catalogue takes, cover first and no more than it takes. */
export function feedPhotos(item: FeedItem, rules: FeedRules, now: Date): readonly FeedPhoto[] {
  return item.photos.filter((photo) => photoFaults(photo, rules, now).length === 0).slice(0, rules.photos.max)
}

/** `350.00 THB`: number with a decimal point, blank, currency. */
export function feedPrice(price: Satang): string {
  return `${price / 100n}.${String(price % 100n).padStart(2, '0')} THB`
}

function checkId({ id }: FeedItem, rules: FeedRules): Find[] {
  if (/^[a-z0-9-]{3,}$/.test(id) && id.length <= rules.id.max) return []
  return [{ field: 'id', code: 'bad_format', found: id, limit: 'a-z 0-9 -' }]
}

function checkWords(item: FeedItem, lang: FeedFile['lang'], rules: FeedRules): Find[] {
  const named = (field: 'title' | 'story') => (lang === 'en' ? { field, name: inEnglish[field] } : { field })
  const { title, story } = wholeText(item, lang) ?? { title: '', story: '' }
  const found: Find[] = []
  const length = textLength(title, 'code_points')
  const { max } = rules.title
  if (length === 0) found.push({ ...named('title'), code: 'missing', found: null, limit: null })
  else if (length > max) found.push({ ...named('title'), code: 'too_long', found: length, limit: max })
  else if (length > max * (1 - nearShare))
    found.push({ ...named('title'), code: 'near_limit', found: length, limit: max, weight: 'warns' })
  const told = textLength(story, 'code_points')
  if (told === 0) found.push({ ...named('story'), code: 'missing', found: null, limit: null })
  else if (told > rules.story.max)
    found.push({ ...named('story'), code: 'shortened', found: told, limit: rules.story.max, weight: 'warns' })
  return found
}

function checkPrice({ price }: FeedItem): Find[] {
  if (price > 0n) return []
  return [{ field: 'price', code: 'too_small', found: bahtText(price), limit: '0.01' }]
}

function checkStock({ sellable }: FeedItem): Find[] {
  if (Number.isInteger(sellable) && sellable >= 0) return []
  return [{ field: 'stock', code: 'bad_format', found: sellable, limit: '0, 1, 2 …' }]
}

function checkPage({ pages }: FeedItem, lang: FeedFile['lang'], rules: FeedRules): Find[] {
  if (isAddress(pages[lang], rules.link.max)) return []
  return [{ field: 'page', code: 'bad_format', found: pages[lang], limit: 'https://' }]
}

function checkBrand({ maker }: FeedItem, lang: FeedFile['lang'], { brand }: FeedRules): Find[] {
  const length = textLength(oneLine(maker[lang]), 'code_points')
  if (brand.required && length === 0) return [{ field: 'brand', code: 'missing', found: null, limit: null }]
  if (length > brand.max) return [{ field: 'brand', code: 'too_long', found: length, limit: brand.max }]
  return []
}

/** A picture that is not taken is left out and told; without any other the item has none, and that blocks. */
function checkPhotos({ photos }: FeedItem, rules: FeedRules, now: Date): Find[] {
  if (photos.length === 0) return [{ field: 'photos', code: 'too_few', found: 0, limit: 1 }]
  const faults = photos.map((photo) => photoFaults(photo, rules, now))
  const weight = faults.some((one) => one.length === 0) ? 'warns' : 'blocks'
  return faults.flatMap((all, index) => all.map((one) => ({ ...one, field: `photo:${index + 1}` as const, weight })))
}

function photoFaults(photo: FeedPhoto, { photos, link }: FeedRules, now: Date): Omit<Find, 'field'>[] {
  const found: Omit<Find, 'field'>[] = []
  const side = Math.min(photo.width, photo.height)
  const minSide = photos.minSide(now)
  if (!photos.types.includes(photo.type))
    found.push({ code: 'bad_format', found: photo.type, limit: photos.types.join(', ') })
  if (side < minSide) found.push({ code: 'too_small', found: `${side} px`, limit: `${minSide} px` })
  if (!isAddress(photo.url, link.max)) found.push({ code: 'not_public', found: photo.url, limit: null })
  return found
}

/** Absolute, in ASCII as addresses travel. That our own address is a public one is a matter of the settings. */
function isAddress(address: string, max: number): boolean {
  return /^https?:\/\/[\x21-\x7e]+$/.test(address) && address.length <= max && URL.canParse(address)
}
