/** Reading the CSV that a bank, or a person's spreadsheet, saved. */
import { parse } from 'csv-parse/sync'

export interface BankLine {
  /** As a person counts the lines of the file, from 1. */
  readonly number: number
  readonly cells: readonly string[]
}

export type BankFile =
  | { readonly ok: true; readonly lines: readonly BankLine[] }
  | { readonly ok: false; readonly why: 'empty' | 'too_big' | 'unreadable' }

const maxBytes = 5 * 1024 * 1024
const maxLines = 20_000

/** Every line that has something in it. UTF-8 or what older Thai programs write; commas, semicolons or tabs. */
export function readBankFile(bytes: Uint8Array): BankFile {
  if (bytes.byteLength > maxBytes) return { ok: false, why: 'too_big' }
  const text = decoded(bytes)
  if (text.trim() === '') return { ok: false, why: 'empty' }
  const lines = linesOf(text)
  if (!lines) return { ok: false, why: 'unreadable' }
  return lines.length > maxLines ? { ok: false, why: 'too_big' } : { ok: true, lines }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-874').decode(bytes)
  }
}

function linesOf(text: string): readonly BankLine[] | null {
  const options = { info: true, bom: true, relax_column_count: true, skip_empty_lines: true } as const
  try {
    // With `info` each record comes with its place; the package's types speak of the record alone.
    const read = parse(text, { ...options, delimiter: delimiterOf(text) }) as unknown as Placed[]
    return read
      .map(({ record, info }) => ({ number: info.lines, cells: record }))
      .filter(({ cells }) => cells.some(Boolean))
  } catch {
    return null
  }
}

interface Placed {
  readonly record: readonly string[]
  readonly info: { readonly lines: number }
}

function delimiterOf(text: string): string {
  const start = text.slice(0, 4000)
  const count = (sign: string) => start.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}
