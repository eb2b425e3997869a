/** Checks a wish against a partner's rules. Pure and total: rules are data, so one check serves every partner. */
import { bahtText } from '../money.ts'
import type { AttributeRule, Capabilities, PartnerId, Placing, Problem, Rules, Wish } from './contract.ts'
import { type ProblemFacts, problem } from './phrases.ts'
import { buildListingText, oneLine, textLength } from './text.ts'

type Find = Omit<ProblemFacts, 'partner'>

/** Within this share of a limit whose way of counting is not documented, we warn. */
const nearShare = 0.03

/** Every problem at once, blocking ones first. */
export function checkWish(partner: PartnerId, capabilities: Capabilities, wish: Wish): readonly Problem[] {
  const found: Find[] = [
    ...checkId(wish),
    ...checkText(wish),
    ...checkPrice(wish, capabilities),
    ...checkStock(wish),
    ...checkPhotos(wish, capabilities),
    ...checkParcel(wish),
    ...checkCategory(wish),
    ...checkBrand(wish),
    ...wish.rules.attributes.flatMap((rule) => checkAttribute(rule, wish.placing)),
    ...checkLogistics(wish),
  ]
  const problems = found.map((one) => problem({ ...one, partner }))
  return [...problems.filter((one) => one.weight === 'blocks'), ...problems.filter((one) => one.weight === 'warns')]
}

/** True when the attribute must be asked, given what is chosen so far. */
export function isAsked(rule: AttributeRule, placing: Pick<Placing, 'attributes'>): boolean {
  if (!rule.when) return true
  const chosen = placing.attributes[rule.when.attributeId] ?? []
  return chosen.some((id) => rule.when?.choiceIds.includes(id))
}

function checkId({ listing }: Wish): Find[] {
  if (/^[a-z0-9-]{3,32}$/.test(listing.id)) return []
  return [{ field: 'id', code: 'bad_format', found: listing.id, limit: 'a-z 0-9 -' }]
}

function checkText({ listing, rules }: Wish): Find[] {
  const title = oneLine(listing.words.th.title)
  const { counts, max, min } = rules.title
  const length = textLength(title, counts)
  const weight = weightOf(rules.title.from)
  const found: Find[] = []
  // People count letters, whatever the partner counts: a limit in bytes is told as the letters of this title that fit.
  const letters = textLength(title, 'code_points')
  const most = max === null ? null : Math.floor((max * letters) / Math.max(1, length))
  if (length === 0) found.push({ field: 'title', code: 'missing', found: null, limit: null })
  else if (min !== null && length < min)
    found.push({ field: 'title', code: 'too_short', found: letters, limit: min, weight })
  if (max !== null && length > max)
    found.push({ field: 'title', code: 'too_long', found: letters, limit: most, weight })
  else if (max !== null && length > max * (1 - nearShare))
    found.push({ field: 'title', code: 'near_limit', found: letters, limit: most, weight: 'warns' })
  return [...found, ...checkStory(listing.words.th.story, rules)]
}

/** A story that is too long is not the volunteer's fault: it is shortened, and the person is told. */
function checkStory(story: string, rules: Rules): Find[] {
  const whole = buildListingText(
    { title: '', story, tags: [] },
    { title: { max: null, counts: 'code_points' }, story: { max: null, tags: null } },
  ).story
  const length = textLength(whole, 'code_points')
  const { min, max, from } = rules.story
  if (length === 0) return [{ field: 'story', code: 'missing', found: null, limit: null }]
  if (min !== null && length < min)
    return [{ field: 'story', code: 'too_short', found: length, limit: min, weight: weightOf(from) }]
  if (max !== null && length > max)
    return [{ field: 'story', code: 'shortened', found: length, limit: max, weight: 'warns' }]
  return []
}

function checkPrice({ listing, rules }: Wish, { priceStep }: Capabilities): Find[] {
  const { price } = listing
  const found: Find[] = []
  const weight = weightOf(rules.price.from)
  const shown = bahtText(price)
  if (price % priceStep !== 0n) found.push({ field: 'price', code: 'not_whole_baht', found: shown, limit: null })
  const { min, max } = rules.price
  if (price === 0n || (min !== null && price < min))
    found.push({
      field: 'price',
      code: 'too_small',
      found: shown,
      limit: bahtText(min ?? priceStep),
      weight: price === 0n ? 'blocks' : weight,
    })
  if (max !== null && price > max)
    found.push({ field: 'price', code: 'too_big', found: shown, limit: bahtText(max), weight })
  return found
}

function checkStock({ listing, rules }: Wish): Find[] {
  const { sellable } = listing
  const { min, max, from } = rules.stock
  const weight = weightOf(from)
  if (!Number.isInteger(sellable) || sellable < 0)
    return [{ field: 'stock', code: 'bad_format', found: sellable, limit: '0, 1, 2 …' }]
  if (min !== null && sellable < min)
    return [{ field: 'stock', code: 'too_small', found: sellable, limit: min, weight }]
  if (max !== null && sellable > max) return [{ field: 'stock', code: 'too_big', found: sellable, limit: max, weight }]
  return []
}

function checkPhotos({ listing, rules }: Wish, { photos: way }: Capabilities): Find[] {
  const { photos } = rules
  const count = listing.photos.length
  const found: Find[] = []
  const weight = weightOf(photos.from)
  if (photos.min !== null && count < photos.min)
    found.push({ field: 'photos', code: 'too_few', found: count, limit: photos.min, weight })
  if (photos.max !== null && count > photos.max)
    found.push({ field: 'photos', code: 'too_many', found: count, limit: photos.max, weight })
  const sideWeight = weightOf(photos.sideFrom)
  listing.photos.forEach((photo, index) => {
    const field = `photo:${index + 1}` as const
    const small = Math.min(photo.width, photo.height)
    const large = Math.max(photo.width, photo.height)
    if (!photos.types.includes(photo.type))
      found.push({ field, code: 'bad_format', found: photo.type, limit: photos.types.map(typeName).join(', ') })
    if (photo.bytes > photos.maxBytes)
      found.push({
        field,
        code: 'too_big',
        found: megabytes(photo.bytes),
        limit: megabytes(photos.maxBytes),
        weight: weightOf(photos.bytesFrom ?? 'documented'),
      })
    if (small < photos.minSide)
      found.push({ field, code: 'too_small', found: `${small} px`, limit: `${photos.minSide} px`, weight: sideWeight })
    if (photos.maxSide !== null && large > photos.maxSide)
      found.push({ field, code: 'too_big', found: `${large} px`, limit: `${photos.maxSide} px`, weight: sideWeight })
    if (way === 'they_fetch' && !isPublic(photo.url))
      found.push({ field, code: 'not_public', found: photo.url, limit: null })
  })
  return found
}

function checkParcel({ listing, rules }: Wish): Find[] {
  const { weightGrams, sizeMm } = listing
  const found: Find[] = []
  if (rules.weight.required && weightGrams === null)
    found.push({ field: 'weight', code: 'missing', found: null, limit: null })
  if (weightGrams !== null && weightGrams <= 0)
    found.push({ field: 'weight', code: 'too_small', found: weightGrams, limit: 1 })
  if (weightGrams !== null && rules.weight.maxGrams !== null && weightGrams > rules.weight.maxGrams)
    found.push({ field: 'weight', code: 'too_big', found: weightGrams, limit: rules.weight.maxGrams })
  if (!sizeMm) {
    if (rules.size.required) found.push({ field: 'size', code: 'missing', found: null, limit: null })
    return found
  }
  const { length, width, height } = sizeMm
  const shown = `${length} × ${width} × ${height} mm`
  if (Math.min(length, width, height) <= 0)
    found.push({ field: 'size', code: 'too_small', found: shown, limit: '1 mm' })
  const sum = length + width + height
  if (rules.size.maxSumMm !== null && sum > rules.size.maxSumMm)
    found.push({ field: 'size', code: 'too_big', found: shown, limit: `${rules.size.maxSumMm} mm` })
  return found
}

function checkCategory({ placing, rules }: Wish): Find[] {
  if (placing.categoryId === null) return [{ field: 'category', code: 'not_chosen', found: null, limit: null }]
  if (rules.category?.id === placing.categoryId && rules.category.usable) return []
  return [{ field: 'category', code: 'unknown_choice', found: placing.categoryId, limit: null }]
}

function checkBrand({ placing, rules }: Wish): Find[] {
  const { brand, category } = rules
  // Brands belong to a category: without a usable one there is nothing to choose from yet.
  if (!category?.usable) return []
  if (placing.brandId === null) {
    return brand.required || !brand.noBrandAllowed
      ? [{ field: 'brand', code: 'not_chosen', found: null, limit: null }]
      : []
  }
  if (brand.choices.some((one) => one.id === placing.brandId)) return []
  return [{ field: 'brand', code: 'unknown_choice', found: placing.brandId, limit: null }]
}

function checkAttribute(rule: AttributeRule, placing: Placing): Find[] {
  if (!isAsked(rule, placing)) return []
  const field = `attribute:${rule.id}` as const
  const values = (placing.attributes[rule.id] ?? []).filter((value) => value.trim() !== '')
  if (values.length === 0)
    return rule.required ? [{ field, name: rule.name, code: 'not_chosen', found: null, limit: null }] : []
  const found: Find[] = []
  const most = rule.many ? rule.max : 1
  if (most !== null && values.length > most)
    found.push({ field, name: rule.name, code: 'too_many', found: values.length, limit: most })
  for (const value of values) {
    if (rule.choices?.some((choice) => choice.id === value)) continue
    if (!rule.ownWords) found.push({ field, name: rule.name, code: 'unknown_choice', found: value, limit: null })
    else if (!forms[rule.takes].test(value))
      found.push({ field, name: rule.name, code: 'bad_format', found: value, limit: examples[rule.takes] })
  }
  return found
}

function checkLogistics({ listing, placing, rules }: Wish): Find[] {
  const found: Find[] = []
  const usable = rules.logistics.filter((one) => one.enabled)
  if (rules.logisticsRequired && placing.logistics.length === 0)
    found.push({ field: 'logistics', code: 'not_chosen', found: null, limit: null })
  for (const id of placing.logistics) {
    if (usable.some((one) => one.id === id)) continue
    const named = rules.logistics.find((one) => one.id === id)?.name.th ?? id
    found.push({ field: 'logistics', code: 'unknown_choice', found: named, limit: null })
  }
  const grams = listing.weightGrams ?? 0
  const chosen = usable.filter((one) => placing.logistics.includes(one.id))
  const carry = chosen.map((one) => one.maxGrams ?? Number.POSITIVE_INFINITY)
  if (chosen.length > 0 && Math.max(...carry) < grams)
    found.push({ field: 'weight', code: 'too_big', found: grams, limit: Math.max(...carry) })
  if (rules.locationRequired && placing.locationId === null)
    found.push({ field: 'location', code: 'not_chosen', found: null, limit: null })
  else if (placing.locationId !== null && !rules.locations.some((one) => one.id === placing.locationId))
    found.push({ field: 'location', code: 'unknown_choice', found: placing.locationId, limit: null })
  return found
}

const forms = { text: /./u, whole: /^-?\d+$/, number: /^-?\d+(\.\d+)?$/, date: /^\d{4}-\d{2}-\d{2}$/ } as const
const examples = { text: '', whole: '1, 2, 3', number: '1.5', date: '2026-01-31' } as const

function weightOf(from: 'partner' | 'documented' | 'assumed'): Problem['weight'] {
  return from === 'assumed' ? 'warns' : 'blocks'
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 104_857.6) / 10} MB`
}

function typeName(type: string): string {
  return type.replace('image/', '').toUpperCase()
}

function isPublic(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (parsed?.protocol !== 'https:') return false
  return !/^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[)/.test(parsed.hostname)
}
