/** Reading a code back: what a provider gave us, and our own codes in tests. The order of fields is free. */
import { fromBaht, type Satang } from '../../money.ts'
import type { PromptPayTarget } from '../promptpay-target.ts'
import { billPayment, creditTransfer, targetTags, thaiBaht } from './payload.ts'
import { fieldsOf, unsealed } from './tlv.ts'

interface Money {
  /** Null: the buyer types it. */
  readonly amount: Satang | null
  readonly oneTime: boolean
}

export type PromptPayCode =
  | (Money & { readonly kind: 'credit'; readonly target: PromptPayTarget | BankAccount })
  | (Money & { readonly kind: 'bill'; readonly biller: string; readonly references: readonly string[] })

/** In the scheme, but apps do not generally take it; never written by us. */
export interface BankAccount {
  readonly kind: 'account'
  /** Three digits of the bank, then the account. */
  readonly digits: string
}

export type Unread = 'check_sum' | 'malformed' | 'not_promptpay' | 'not_baht'
export type ReadCode =
  | { readonly ok: true; readonly code: PromptPayCode }
  | { readonly ok: false; readonly why: Unread }

/** Strict: a wrong check sum, half a field, another currency or an amount that is no money is not read at all. */
export function readPayload(text: string): ReadCode {
  const body = unsealed(text)
  if (body === null) return unread('check_sum')
  const fields = fieldsOf(body)
  if (fields?.get('00') !== '01') return unread('malformed')
  if (fields.get('53') !== thaiBaht || fields.get('58') !== 'TH') return unread('not_baht')
  const price = fields.get('54')
  const amount = price === undefined ? null : fromBaht(price)
  if (price !== undefined && (amount === null || amount === 0n)) return unread('malformed')
  const paid = whom(fields)
  if (typeof paid === 'string') return unread(paid)
  return { ok: true, code: { ...paid, amount, oneTime: fields.get('01') === '12' } }
}

type Whom =
  | { kind: 'credit'; target: PromptPayTarget | BankAccount }
  | { kind: 'bill'; biller: string; references: string[] }

function whom(fields: ReadonlyMap<string, string>): Whom | Unread {
  const credit = fields.get('29')
  const bill = fields.get('30')
  const template = credit ?? bill
  if (template === undefined || (credit !== undefined && bill !== undefined)) return 'not_promptpay'
  const parts = fieldsOf(template)
  if (!parts) return 'malformed'
  if (parts.get('00') !== (credit === undefined ? billPayment : creditTransfer)) return 'not_promptpay'
  return credit === undefined ? billOf(parts) : creditOf(parts)
}

function billOf(parts: ReadonlyMap<string, string>): Whom | Unread {
  const biller = parts.get('01') ?? ''
  if (!/^\d{15}$/.test(biller)) return 'malformed'
  return { kind: 'bill', biller, references: ['02', '03'].flatMap((tag) => parts.get(tag) ?? []) }
}

function creditOf(parts: ReadonlyMap<string, string>): Whom | Unread {
  const ids = ['01', '02', '03', '04'].filter((tag) => parts.has(tag))
  const [tag] = ids
  const digits = parts.get(tag ?? '') ?? ''
  if (ids.length !== 1 || !/^\d+$/.test(digits)) return 'malformed'
  if (tag === targetTags.mobile)
    return /^0066\d{9}$/.test(digits) ? credit('mobile', `0${digits.slice(4)}`) : 'malformed'
  if (tag === targetTags.taxId) return digits.length === 13 ? credit('taxId', digits) : 'malformed'
  if (tag === targetTags.ewallet) return digits.length === 15 ? credit('ewallet', digits) : 'malformed'
  return credit('account', digits)
}

function credit(kind: PromptPayTarget['kind'] | 'account', digits: string): Whom {
  return { kind: 'credit', target: { kind, digits } }
}

function unread(why: Unread): ReadCode {
  return { ok: false, why }
}
