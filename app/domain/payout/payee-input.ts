import { cleanLine } from '#app/lib/text.ts'
import { type BankCode, isBankCode, parseAccountNumber } from '#integrations/payments/bank.ts'
import { parseTarget } from '#integrations/payments/promptpay.ts'

/** Where a maker's money shall go, as it is typed. Pure. */

export interface TypedPayee {
  readonly kind: 'bank' | 'promptpay'
  readonly bankCode: string
  readonly number: string
  readonly accountName: string
}

export interface PayeeAddress {
  readonly kind: 'bank' | 'promptpay'
  readonly bankCode: BankCode | null
  /** Digits only. */
  readonly number: string
  readonly accountName: string
}

export type PayeeFault = 'bank' | 'number' | 'name'

/** Sound, or which field is not. PromptPay takes a mobile number or a national id: wallets cannot be checked by name. */
export function readPayee({ kind, bankCode, number, accountName }: TypedPayee): PayeeAddress | PayeeFault {
  const name = cleanLine(accountName)
  if (!/^[\p{L}][\p{L}\p{M}\p{N} .,()&'’/-]{1,139}$/u.test(name)) return 'name'
  if (kind === 'promptpay') {
    const target = parseTarget(number)
    if (!target || target.kind === 'ewallet') return 'number'
    return { kind, bankCode: null, number: target.digits, accountName: name }
  }
  if (!isBankCode(bankCode)) return 'bank'
  const digits = parseAccountNumber(number)
  return digits ? { kind, bankCode, number: digits, accountName: name } : 'number'
}
