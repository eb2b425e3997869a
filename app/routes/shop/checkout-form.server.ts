import type { SubmissionResult } from '@conform-to/react'
import { z } from 'zod'
import type { CartGroup, CartView } from '#app/domain/cart/view.server.ts'
import { allProvinces, areasOf } from '#app/domain/delivery/thai-place.server.ts'
import { type Address, type AddressPlace, placeName } from '#app/domain/order/address.ts'
import type { Buyer } from '#app/domain/order/buyer.server.ts'
import type { WayChoice } from '#app/domain/order/quote.ts'
import { parsePhone } from '#app/domain/producer/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { type Lang, wordsIn } from '#app/i18n/words.ts'
import { arabicDigits, cleanLine, cleanText } from '#app/lib/text.ts'
import { parseFormData } from '../form.server.ts'
import { email, line, lines } from '../form-values.ts'

/** Everything that was typed, as it was typed: it goes back into the form whatever becomes of it. */
export type Said = Readonly<Record<string, string>>

const mostTyped = 1_000

export function saidIn(form: FormData): Said {
  const said: Record<string, string> = {}
  for (const [name, typed] of form) if (typeof typed === 'string') said[name] = typed.slice(0, mostTyped)
  return said
}

/** A postal code as people write it, or null when it is none. */
export function postalCodeIn(said: Said): string | null {
  const code = arabicDigits(said.postalCode ?? '').replace(/[\s-]/g, '')
  return /^\d{5}$/.test(code) ? code : null
}

export interface SoundCheckout {
  readonly buyer: Buyer
  readonly ways: readonly WayChoice[]
}

export type ReadCheckout =
  | { readonly ok: true; readonly value: SoundCheckout }
  | { readonly ok: false; readonly lastResult: SubmissionResult; readonly wrongWays: readonly string[] }

/** Reads the checkout form against what is in the cart. Refused: what is wrong with each field. */
export async function readCheckout(form: FormData, view: CartView, lang: Lang): Promise<ReadCheckout> {
  const said = saidIn(form)
  const { ways, wrongWays } = waysIn(said, view.groups)
  const needsAddress = view.groups.some(({ maker, travels }) =>
    ways.some(({ producerId, way }) => producerId === maker.id && way === 'parcel' && travels),
  )
  const place = needsAddress ? await placeIn(said) : null
  const parsed = parseFormData(form, lang, (words) =>
    CheckoutForm(words, { needsAddress, hasCode: postalCodeIn(said) !== null, place }),
  )
  if (!parsed.ok) return { ok: false, lastResult: parsed.answer.data.lastResult, wrongWays }
  const { name, phone, email: mail = null, street, landmark = null } = parsed.value
  const address: Address | null = place && street ? { ...place, street, landmark } : null
  if (wrongWays.length > 0) {
    const refused = parsed.refuse({ form: wordsIn(lang).checkout.errors.summary })
    return { ok: false, lastResult: refused.data.lastResult, wrongWays }
  }
  return { ok: true, value: { buyer: { name, phone, email: mail, address, notes: notesIn(said, view) }, ways } }
}

interface Needs {
  readonly needsAddress: boolean
  /** The postal code is one: the areas to choose from are known. */
  readonly hasCode: boolean
  readonly place: AddressPlace | null
}

function CheckoutForm({ checkout }: Phrases, { needsAddress, hasCode, place }: Needs) {
  const noCode = { error: checkout.badPostalCode }
  const postalCode = z.string(noCode).refine((typed) => postalCodeIn({ postalCode: typed }) !== null, noCode)
  // A field of its own schema for each question: all that is missing is said at once.
  const area = place
    ? z.string().optional()
    : z.string({ error: checkout.chooseArea }).refine(() => false, { error: checkout.chooseArea })
  return z.object({
    name: line(80),
    phone: z.string().transform((typed, context) => {
      const phone = parsePhone(typed)
      if (phone) return phone
      context.addIssue({ code: 'custom', message: checkout.badPhone })
      return z.NEVER
    }),
    email: email.optional(),
    postalCode: needsAddress ? postalCode : z.string().optional(),
    area: needsAddress && hasCode ? area : z.string().optional(),
    street: needsAddress ? lines(300) : lines(300).optional(),
    landmark: line(150).optional(),
  })
}

/** Where the parcel goes: typed by hand, else chosen from the areas of the postal code; null: neither. */
async function placeIn(said: Said): Promise<AddressPlace | null> {
  const postalCode = postalCodeIn(said)
  if (!postalCode) return null
  const [subdistrict, district] = [said.subdistrict, said.district].map((typed) => placeName(cleanLine(typed ?? '')))
  if (subdistrict && district) {
    const provinces = await allProvinces()
    const province = placeName(cleanLine(said.province ?? ''))
    if (!provinces.some(({ th }) => th === province)) return null
    return { subdistrict: subdistrict.slice(0, 60), district: district.slice(0, 60), province, postalCode }
  }
  const areas = await areasOf(postalCode)
  return areas.find((area) => areaValue(area) === said.area) ?? null
}

/** An area as the value of an option. */
export function areaValue({ subdistrict, district, province }: Omit<AddressPlace, 'postalCode'>): string {
  return `${subdistrict}|${district}|${province}`
}

/** How each maker's goods shall come; `wrongWays` names the makers (by code) for whom nothing that is offered was chosen. */
function waysIn(said: Said, groups: readonly CartGroup[]): { ways: WayChoice[]; wrongWays: string[] } {
  const wrongWays: string[] = []
  const ways = groups.flatMap((group) => {
    const choice = wayOf(said, group)
    if (!choice) wrongWays.push(group.maker.shortCode)
    return choice ? [choice] : []
  })
  return { ways, wrongWays }
}

function wayOf(said: Said, { maker, parcel, points, travels, meets }: CartGroup): WayChoice | null {
  const producerId = maker.id
  const offered = [...(parcel ? ['parcel'] : []), ...points.map(({ id }) => id)]
  const chosen = offered.length === 1 ? offered[0] : offered.find((way) => way === said[`way-${maker.shortCode}`])
  if (travels && chosen !== 'parcel') return chosen ? { producerId, way: 'pickup', pickupPointId: chosen } : null
  if (!meets) return { producerId, way: 'parcel', pickupPointId: null }
  const point = points.length === 1 ? points[0] : points.find(({ id }) => id === said[`point-${maker.shortCode}`])
  return point ? { producerId, way: travels ? 'parcel' : 'pickup', pickupPointId: point.id } : null
}

function notesIn(said: Said, { groups }: CartView): Record<string, string> {
  const notes = groups.map(({ maker }) => [maker.id, cleanText(said[`note-${maker.shortCode}`] ?? '').slice(0, 300)])
  return Object.fromEntries(notes.filter(([, note]) => note))
}
