/**
 * The file of a bulk transfer, which a person carries to the bank. No format is common to Thai banks, so this is a neutral
 * one that each bank's own sheet can be filled from: UTF-8 with its mark (spreadsheets then show Thai), commas, CRLF, a row per
 * transfer and a last row with count and sum. Columns are `batchColumns`; ids and accounts are digits only and keep their zeros
 * as text: who opens the file in a spreadsheet must import those columns as text.
 */
import type { Satang } from '../../money.ts'
import { type BankCode, banks, isBankCode } from '../bank.ts'
import { hasForm, type PromptPayTarget } from '../promptpay-target.ts'

export const batchColumns = [
  'sequence',
  'reference',
  'method',
  'bank_code',
  'bank_name',
  'account_number',
  'promptpay_type',
  'promptpay_id',
  'account_name',
  'amount',
  'currency',
  'note',
] as const

export type BatchTarget =
  /** Ten to fifteen digits. */
  | { readonly kind: 'bank'; readonly bankCode: BankCode; readonly accountNumber: string }
  | { readonly kind: 'promptpay'; readonly target: PromptPayTarget }

export interface BatchLine {
  /** Ours, of letters, digits, `-` and `_`; it comes back in the bank's answer. */
  readonly payoutId: string
  readonly to: BatchTarget
  /** As the bank has it, Thai or not. */
  readonly accountName: string
  /** What must arrive. */
  readonly net: Satang
}

export type BatchProblem = 'reference' | 'twice' | 'account' | 'name' | 'amount'

export type Batch =
  | { readonly ok: true; readonly csv: string; readonly count: number; readonly total: bigint }
  | { readonly ok: false; readonly problems: readonly { readonly payoutId: string; readonly why: BatchProblem }[] }

/** One file of all lines, or none at all with what is wrong. `note` stands on every row: what the maker's bank may show. */
export function writeBatch(lines: readonly BatchLine[], note: string): Batch {
  const problems = lines.flatMap((line, at) => {
    const why = problemOf(line, lines.slice(0, at))
    return why ? [{ payoutId: line.payoutId, why }] : []
  })
  if (problems.length > 0) return { ok: false, problems }
  const total = lines.reduce((sum, { net }) => sum + net, 0n)
  const rows = lines.map((line, at) => rowOf(line, at + 1, note))
  const foot = ['TOTAL', String(lines.length), '', '', '', '', '', '', '', bahtText(total), 'THB', '']
  const csv = `\uFEFF${[batchColumns, ...rows, foot].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
  return { ok: true, csv, count: lines.length, total }
}

function rowOf({ payoutId, to, accountName, net }: BatchLine, sequence: number, note: string): readonly string[] {
  const place =
    to.kind === 'bank'
      ? ['bank', to.bankCode, banks[to.bankCode].th, to.accountNumber, '', '']
      : ['promptpay', '', '', '', to.target.kind, to.target.digits]
  return [String(sequence), payoutId, ...place, accountName.trim(), bahtText(net), 'THB', note]
}

function problemOf(line: BatchLine, before: readonly BatchLine[]): BatchProblem | null {
  if (!/^[\w-]{1,64}$/.test(line.payoutId)) return 'reference'
  if (before.some(({ payoutId }) => payoutId === line.payoutId)) return 'twice'
  if (!isAccount(line.to)) return 'account'
  if (!isName(line.accountName)) return 'name'
  return line.net > 0n ? null : 'amount'
}

function isAccount(to: BatchTarget): boolean {
  if (to.kind === 'promptpay') return hasForm(to.target)
  return isBankCode(to.bankCode) && /^\d{10,15}$/.test(to.accountNumber)
}

/** Letters, marks and what names have between them; nothing that a spreadsheet would take for a formula. */
function isName(name: string): boolean {
  return /^[\p{L}][\p{L}\p{M}\p{N} .,()&'’/-]{0,139}$/u.test(name.trim())
}

function bahtText(amount: bigint): string {
  return `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
