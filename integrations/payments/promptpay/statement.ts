/**
 * A bank's statement as people save it: CSV with the columns that banks usually have, in Thai or English. Tolerant in form
 * (column order, dates in either calendar, commas in amounts, Windows' Thai letters), strict in meaning: a line that cannot be
 * read whole is left out with its reason, never guessed.
 */
import { createHash } from 'node:crypto'
import { fromBaht, type Satang } from '../../money.ts'
import { type BankLine, readBankFile } from '../bank-file.ts'
import { bangkokTime } from '../bank-time.ts'
import { columnsOf, type StatementColumn } from './statement-column.ts'

/** Money that came in, as one line of the statement tells. */
export interface StatementRow {
  /** As a person counts the lines of the file, from 1. */
  readonly line: number
  /** Of this very movement, the same in every file that shows it: the bank's own reference, or a print of the line. */
  readonly key: string
  readonly at: Date
  /** False when the bank tells only the day; `at` is then its beginning in Bangkok. */
  readonly toTheMinute: boolean
  readonly amount: Satang
  readonly reference: string | null
  /** What the bank writes about the sender and the way. Personal data. */
  readonly details: string | null
}

export type LeftOutWhy = 'no_time' | 'no_amount' | 'two_amounts' | 'money_out' | 'columns' | 'same_reference'

export interface LeftOut {
  readonly line: number
  readonly why: LeftOutWhy
}

export type Statement =
  | { readonly ok: true; readonly rows: readonly StatementRow[]; readonly leftOut: readonly LeftOut[] }
  /** `no_columns`: no line names at least a time and an amount. `unreadable`: no CSV, or quotes that never close. */
  | { readonly ok: false; readonly why: 'empty' | 'too_big' | 'unreadable' | 'no_columns' }

/** Reads a statement file. Nothing in it is believed to be about us: matching is the caller's. */
export function readStatement(bytes: Uint8Array): Statement {
  const file = readBankFile(bytes)
  if (!file.ok) return file
  const head = file.lines.findIndex(({ cells }) => columnsOf(cells) !== null)
  const columns = columnsOf(file.lines[head]?.cells ?? [])
  return columns ? readRows(file.lines.slice(head + 1), columns) : { ok: false, why: 'no_columns' }
}

function readRows(lines: readonly BankLine[], columns: ReadonlyMap<StatementColumn, number>): Statement {
  const rows: StatementRow[] = []
  const leftOut: LeftOut[] = []
  const seen = new Map<string, number>()
  for (const line of lines) {
    const read = readRow(line, columns)
    if (typeof read === 'string') leftOut.push({ line: line.number, why: read })
    else if (read.reference && seen.has(read.key)) leftOut.push({ line: line.number, why: 'same_reference' })
    else rows.push({ ...read, key: numbered(read.key, seen) })
  }
  return { ok: true, rows, leftOut }
}

/** Two lines that look the same are two movements; the count keeps them apart, the same in every file of that day. */
function numbered(key: string, seen: Map<string, number>): string {
  const count = (seen.get(key) ?? 0) + 1
  seen.set(key, count)
  return count === 1 ? key : `${key}-${count}`
}

function readRow(
  { number, cells }: BankLine,
  columns: ReadonlyMap<StatementColumn, number>,
): StatementRow | LeftOutWhy {
  const cell = (column: StatementColumn) => cells[columns.get(column) ?? -1]?.trim() ?? ''
  if (cells.length <= Math.max(columns.get('date') ?? 0, columns.get('in') ?? columns.get('amount') ?? 0))
    return 'columns'
  const time = bangkokTime(cell('date'), cell('time'))
  if (!time) return 'no_time'
  const amount = incoming(columns.has('in') ? cell('in') : cell('amount'), cell('out'), cell('direction'))
  if (typeof amount === 'string') return amount
  const reference = cell('reference') || null
  const details = cell('details') || null
  const print = [time.at.toISOString(), amount, cell('balance'), details, cell('channel')].join('|')
  return { line: number, key: reference ?? printOf(print), ...time, amount, reference, details }
}

function incoming(typed: string, out: string, direction: string): Satang | LeftOutWhy {
  if (isMoney(out)) return isMoney(typed) ? 'two_amounts' : 'money_out'
  const plain = typed.replace(/[,\s฿+]/g, '')
  if (plain.startsWith('-') || /^\(.+\)$/.test(plain) || outgoing.test(direction)) return 'money_out'
  const amount = fromBaht(plain)
  return amount === null || amount === 0n ? 'no_amount' : amount
}

const outgoing = /^(dr|debit|d|ถอน|ออก|โอนออก|จ่าย)/i

function isMoney(text: string): boolean {
  const amount = fromBaht(text.replace(/[,\s฿+-]/g, ''))
  return amount !== null && amount !== 0n
}

function printOf(text: string): string {
  return `line-${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`
}
