/**
 * Lazada's error codes in our words. 500, 501 and 503 are only headings: their cause stands in `detail`, by its code when it
 * names one, else by its words. First row that fits wins; what no row knows is shown as it is and raises an alarm.
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
  readonly codes: RegExp
  readonly text?: RegExp
  readonly as: TroubleCode
  readonly field?: Field
  readonly renew?: true
  readonly unsure?: true
}

const rows: readonly Row[] = [
  {
    codes: /^(IncompleteSignature|MissingParameter|\w*Timestamp\w*)$/,
    text: /timestamp is|time stamp|expired/i,
    as: 'clock',
  },
  {
    codes: /^(IncompleteSignature|MissingParameter|Invalid(App|Api)Key|InvalidApiPath|AUTH_TYPE_UNSUPPORTED)$/,
    as: 'misconfigured',
  },
  { codes: /^IllegalAccessToken$/, as: 'unauthorised', renew: true },
  { codes: /^(IllegalRefreshToken|InvalidCode|SellerNotActive)$/, as: 'unauthorised' },
  { codes: /^(InsufficientPermission|E0501|SellerNotVerified)$/, as: 'forbidden' },
  {
    codes: /^(ApiCallLimit|AppApiCallLimit|SellerCallLimit|901|4154|HOT_KEY_BLOCK_EXCEPTION)$/,
    as: 'rate_limited',
  },
  { codes: /^(998|4147)$/, as: 'busy' },
  { codes: /^4135$/, text: /outer\s?id|exist/i, as: 'duplicate' },
  { codes: /^(ServiceTimeout|6|1000|513|4135)$/, as: 'down', unsure: true },
  { codes: /^(4105|4126|4141)$/, as: 'duplicate' },
  { codes: /^(204|4193)$/, as: 'misconfigured' },
  { codes: /^(201|4134|4227|4228|512)$/, as: 'refused', field: 'category' },
  { codes: /^(4108|4110|4113|4115|4125|4167|4106|4120)$/, as: 'refused', field: 'category' },
  { codes: /^(4130|4142|4156|4168)$/, as: 'refused', field: 'brand' },
  { codes: /^(4104|4118|4119|4157)$/, as: 'refused', field: 'price' },
  { codes: /^(300|301|302|303|4116|4138|4139|4158|4169)$/, as: 'refused', field: 'photos' },
  { codes: /^4160$/, as: 'refused', field: 'title' },
  { codes: /^4164$/, as: 'refused', field: 'weight' },
  { codes: /^4165$/, as: 'refused', field: 'size' },
  { codes: /^(208|4137|E0002|E0003)$/, as: 'gone' },
  { codes: /^4162$/, as: 'locked', field: 'stock' },
  { codes: /^(4155|4218|4170)$/, as: 'locked' },
  { codes: /^(212|4152)$/, as: 'refused', field: 'stock' },
  { codes: /^4148$/, as: 'refused', field: 'listing' },
  { codes: /^E0004$/, as: 'refused' },
]

/** A heading whose detail names no code: its words decide. */
const byWords: readonly Omit<Row, 'codes'>[] = [
  { text: /campaign|promotion|under review/i, as: 'locked' },
  { text: /seller\s?sku.*(exist|duplicate)|outer\s?id/i, as: 'duplicate' },
  { text: /(item|product|sku).*(not (found|exist)|does not exist)/i, as: 'gone' },
  { text: /categor/i, as: 'refused', field: 'category' },
  { text: /brand/i, as: 'refused', field: 'brand' },
  { text: /image|picture/i, as: 'refused', field: 'photos' },
  { text: /price/i, as: 'refused', field: 'price' },
  { text: /stock|quantity|inventory/i, as: 'refused', field: 'stock' },
  { text: /weight/i, as: 'refused', field: 'weight' },
  { text: /package|dimension/i, as: 'refused', field: 'size' },
  { text: /description/i, as: 'refused', field: 'story' },
  { text: /\bname\b/i, as: 'refused', field: 'title' },
]

const headings = ['500', '501', '503']

/** Our field behind a field of theirs that a detail names. */
const ownFields: Readonly<Record<string, Field>> = {
  name: 'title',
  description: 'story',
  brand: 'brand',
  PrimaryCategory: 'category',
  Images: 'photos',
  SellerSku: 'id',
  price: 'price',
  quantity: 'stock',
  package_weight: 'weight',
  package_length: 'size',
  package_width: 'size',
  package_height: 'size',
}

/** What an error means for us. `cause` is the detail's text (or the message), `field` what the detail points at. */
export function readRefusal(code: string, cause: string, field: string | null = null): Refusal {
  const row = rowOf(code, cause)
  const as = row?.as ?? 'refused'
  return {
    code: as,
    field: as === 'refused' || as === 'locked' ? (pointed(row, field) ?? row?.field ?? null) : null,
    renew: row?.renew ?? false,
    unsure: row?.unsure ?? false,
    alarm: !row || as === 'misconfigured' || as === 'clock',
  }
}

function rowOf(code: string, cause: string): Omit<Row, 'codes'> | undefined {
  if (!headings.includes(code)) return byCode(code, cause)
  if (cause === '') return { as: 'down', unsure: true }
  const [, inner] = /\b(E?\d{3,4})\b/.exec(cause) ?? []
  const named = inner ? (byCode(inner, cause) ?? byCode(inner.replace(/^E/, ''), cause)) : undefined
  return named ?? byWords.find((row) => row.text?.test(cause))
}

function byCode(code: string, cause: string): Row | undefined {
  return rows.find((row) => row.codes.test(code) && (row.text?.test(cause) ?? true))
}

/** An attribute that is refused is named by the detail itself. */
function pointed(row: Omit<Row, 'codes'> | undefined, field: string | null): Field | null {
  if (!field || row?.as !== 'refused') return null
  return ownFields[field] ?? (row.field === 'category' ? `attribute:${field}` : null)
}
