/**
 * What the bank did with a batch: the same file with columns of result added, or a list of its own that repeats our
 * reference. Each row is read whole or left out with its reason; a payout that no row names has no result yet.
 */
import { fromBaht, type Satang } from '../../money.ts'
import { type BankLine, readBankFile } from '../bank-file.ts'
import { bangkokTime } from '../bank-time.ts'

export interface BatchResultRow {
  readonly line: number
  readonly payoutId: string
  readonly outcome: 'paid' | 'returned'
  readonly net: Satang
  /** The bank's number of the transfer, when it tells one. */
  readonly bankReference: string | null
  readonly at: Date | null
  /** The bank's words for a return. */
  readonly reason: string | null
}

export type ResultLeftOutWhy = 'reference' | 'status' | 'amount' | 'time' | 'twice'

export type BatchResult =
  | {
      readonly ok: true
      readonly rows: readonly BatchResultRow[]
      readonly leftOut: readonly { readonly line: number; readonly why: ResultLeftOutWhy }[]
    }
  | { readonly ok: false; readonly why: 'empty' | 'too_big' | 'unreadable' | 'no_columns' }

const columns = {
  reference: /^(reference|payout|เลขอ้างอิง)$/i,
  amount: /^(amount|จำนวนเงิน)$/i,
  status: /^(status|result|สถานะ|ผลการโอน)$/i,
  bankReference: /^(bank_reference|bank reference|เลขที่รายการ(ของ)?ธนาคาร)$/i,
  at: /^(paid_at|date|วันที่(โอน)?)$/i,
  reason: /^(reason|remark|เหตุผล|หมายเหตุ)$/i,
} as const
type Column = keyof typeof columns

const words: readonly [BatchResultRow['outcome'], RegExp][] = [
  ['returned', /^(returned|rejected|failed|fail|unsuccessful|ไม่สำเร็จ|คืนเงิน|ปฏิเสธ|โอนไม่สำเร็จ)$/i],
  ['paid', /^(paid|success|successful|completed|สำเร็จ|โอนสำเร็จ|โอนแล้ว)$/i],
]

/** Reads rows only of what is certain: a known word, our reference, money to the satang. A payout told twice is told once. */
export function readBatchResult(bytes: Uint8Array): BatchResult {
  const file = readBankFile(bytes)
  if (!file.ok) return file
  const head = file.lines.findIndex(({ cells }) => placed(cells) !== null)
  const places = placed(file.lines[head]?.cells ?? [])
  if (!places) return { ok: false, why: 'no_columns' }
  const rows: BatchResultRow[] = []
  const leftOut: { line: number; why: ResultLeftOutWhy }[] = []
  for (const line of file.lines.slice(head + 1)) {
    if (line.cells[0]?.trim() === 'TOTAL') continue
    const read = readRow(line, places)
    if (typeof read === 'string') leftOut.push({ line: line.number, why: read })
    else if (rows.some(({ payoutId }) => payoutId === read.payoutId)) leftOut.push({ line: line.number, why: 'twice' })
    else rows.push(read)
  }
  return { ok: true, rows, leftOut }
}

function readRow({ number, cells }: BankLine, places: ReadonlyMap<Column, number>): BatchResultRow | ResultLeftOutWhy {
  const cell = (column: Column) => cells[places.get(column) ?? -1]?.trim() ?? ''
  const payoutId = cell('reference')
  if (!/^[\w-]{1,64}$/.test(payoutId)) return 'reference'
  const outcome = words.find(([, form]) => form.test(cell('status')))?.[0]
  if (!outcome) return 'status'
  const net = fromBaht(cell('amount').replaceAll(',', ''))
  if (net === null || net === 0n) return 'amount'
  const time = cell('at') === '' ? null : bangkokTime(cell('at'))
  if (cell('at') !== '' && !time) return 'time'
  return {
    line: number,
    payoutId,
    outcome,
    net,
    bankReference: cell('bankReference') || null,
    at: time?.at ?? null,
    reason: cell('reason') || null,
  }
}

function placed(cells: readonly string[]): ReadonlyMap<Column, number> | null {
  const found = new Map<Column, number>()
  for (const [column, form] of Object.entries(columns) as [Column, RegExp][]) {
    const at = cells.findIndex((cell) => form.test(cell.trim()))
    if (at >= 0) found.set(column, at)
  }
  return found.has('reference') && found.has('amount') && found.has('status') ? found : null
}
