/** The text of a PromptPay code, as EMVCo's merchant-presented QR writes it. */
import type { Satang } from '../../money.ts'
import { type Biller, hasForm, type PromptPayTarget } from '../promptpay-target.ts'
import { field, sealed } from './tlv.ts'

export const creditTransfer = 'A000000677010111'
export const billPayment = 'A000000677010112'
export const thaiBaht = '764'
export const targetTags = { mobile: '01', taxId: '02', ewallet: '03' } as const

/**
 * A code that pays a person or a house (tag 29). With an amount it is meant for one payment, without one the buyer types it.
 * The code itself never expires. @throws RangeError for a target without its form and for an amount of nothing.
 */
export function promptPayPayload(target: PromptPayTarget, amount?: Satang): string {
  if (!hasForm(target)) throw new RangeError(`not a PromptPay id of the kind ${target.kind}`)
  const id = target.kind === 'mobile' ? `0066${target.digits.slice(1)}` : target.digits
  return written('29', field('00', creditTransfer) + field(targetTags[target.kind], id), amount)
}

export interface BillReferences {
  /** One to twenty upper-case letters and digits. */
  readonly ref1: string
  readonly ref2?: string
}

/** A code that pays a bill (tag 30): its references come back with the money. @throws RangeError as above. */
export function billPaymentPayload(biller: Biller, { ref1, ref2 }: BillReferences, amount?: Satang): string {
  if (!hasForm(biller)) throw new RangeError('not a biller id')
  for (const reference of ref2 === undefined ? [ref1] : [ref1, ref2])
    if (!/^[A-Z0-9]{1,20}$/.test(reference))
      throw new RangeError('a reference is 1 to 20 upper-case letters and digits')
  const references = field('02', ref1) + (ref2 === undefined ? '' : field('03', ref2))
  return written('30', field('00', billPayment) + field('01', biller.digits) + references, amount)
}

function written(tag: '29' | '30', template: string, amount: Satang | undefined): string {
  const price = amount === undefined ? '' : field('54', amountText(amount))
  const start = field('00', '01') + field('01', amount === undefined ? '11' : '12')
  return sealed(start + field(tag, template) + field('58', 'TH') + field('53', thaiBaht) + price)
}

/** Baht with exactly two decimals, out of whole numbers. */
function amountText(amount: Satang): string {
  if (amount <= 0n) throw new RangeError('a code cannot ask for nothing')
  const text = `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
  if (text.length > 13) throw new RangeError('more money than a code can ask for')
  return text
}
