/**
 * TikTok Shop's error codes in our words. One code can mean several things, so some rows also look at the message.
 * First row that fits wins; a pair that no row knows is shown as it is and raises an alarm.
 */
import type { Field, TroubleCode } from '../contract.ts'

export interface Refusal {
  readonly code: TroubleCode
  readonly field: Field | null
  /** The access token is not taken any more: renewing once may help. */
  readonly renew: boolean
  /** The write may have been carried out all the same. */
  readonly unsure: boolean
  readonly alarm: boolean
}

interface Row {
  readonly codes: readonly number[]
  readonly message?: RegExp
  readonly as: TroubleCode
  readonly field?: Field
  readonly renew?: true
  readonly unsure?: true
}

const rows: readonly Row[] = [
  { codes: [105002], as: 'unauthorised', renew: true },
  { codes: [106001, 106013], as: 'misconfigured' },
  { codes: [36009004], message: /timestamp/i, as: 'clock' },
  { codes: [36009004], message: /token header|access-token/i, as: 'unauthorised', renew: true },
  { codes: [36009004, 36009009, 36009010, 36009014, 36009021, 36009022, 36009023], as: 'misconfigured' },
  { codes: [101000, 36004004], as: 'unauthorised' },
  { codes: [105005, 36009033, 12052700], as: 'forbidden' },
  { codes: [36009002, 12052109], as: 'rate_limited' },
  { codes: [36009003, 36009007], as: 'down', unsure: true },
  { codes: [12052055, 12052990], message: /campaign|reserved|promotion/i, as: 'locked', field: 'stock' },
  { codes: [12052570, 12052092, 12052073], message: /campaign|promotion/i, as: 'locked', field: 'price' },
  { codes: [12052990], message: /audit|review/i, as: 'locked' },
  { codes: [12052217], as: 'misconfigured' },
  { codes: [12052023, 12052024, 12052025, 12052104], as: 'refused', field: 'category' },
  { codes: [12052220, 12052223, 12052093], as: 'refused', field: 'listing' },
  { codes: [12052054, 12019059], as: 'refused', field: 'id' },
  { codes: [12052073, 12052092, 12052570], as: 'refused', field: 'price' },
  { codes: [12052055, 12052990], as: 'refused', field: 'stock' },
  { codes: [12052097], as: 'refused', field: 'location' },
  { codes: [12052722], as: 'refused', field: 'photos' },
  { codes: [12052931], as: 'refused', field: 'title' },
  { codes: [12052932], as: 'refused', field: 'story' },
  { codes: [12052996], as: 'duplicate' },
  { codes: [12052260, 12052048], as: 'gone' },
  { codes: [12052180], as: 'refused' },
]

/** More results than a search gives: it must be narrowed by time. */
export const tooMany = '12052180'

/** What an error means for us. */
export function readRefusal(code: number, message: string): Refusal {
  const row = rows.find((one) => one.codes.includes(code) && (one.message?.test(message) ?? true))
  return {
    code: row?.as ?? 'refused',
    field: row?.field ?? null,
    renew: row?.renew ?? false,
    unsure: row?.unsure ?? false,
    alarm: !row || row.as === 'misconfigured' || row.as === 'clock',
  }
}
